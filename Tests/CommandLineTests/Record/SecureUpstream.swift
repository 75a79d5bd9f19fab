import Foundation

/// A provider behind TLS: Python's server with a certificate of an authority that a test made.
final class SecureUpstream {
    let scratch: Scratch
    let port: String
    private let process: Running

    var authorities: String { scratch.folder.appendingPathComponent("ca.pem").path }

    /// Makes certificates for names, as `subjectAltName` has them, and starts the server.
    init(names: String) async throws {
        scratch = try Scratch()
        _ = try scratch.write(Self.certificates, to: "make.sh")
        let server = try scratch.write(Self.server, to: "server.py")
        let made = try await Binary.run("/usr/bin/env", ["sh", "make.sh", names], in: scratch.folder)
        guard made.status == 0 else { throw NotReady(result: made) }
        process = try Running("/usr/bin/env", ["python3", server], in: scratch.folder)
        guard let port = await process.line() else { throw NotReady(result: await process.end()) }
        self.port = port
    }

    func stop() async {
        process.send(SIGKILL)
        _ = await process.end()
    }

    private static let certificates = """
        set -e
        key='-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes'
        openssl req -x509 $key -keyout ca.key -out ca.pem -days 2 -subj '/CN=Authority of a test'
        openssl req $key -keyout server.key -out server.csr -subj '/CN=server'
        printf 'subjectAltName=%s\\n' "$1" > names
        openssl x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile names -out server.pem
        """

    /// Answers with the header fields that came, in their order and spelling, and with the body in chunks.
    private static let server = """
        import http.server, ssl

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def answer(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                body = "\\n".join(f"{k}: {v}" for k, v in self.headers.items()).encode() + b"\\n\\n" + body
                self.send_response(200, "Quite so")
                self.send_header("x-SPELLED", "as Is")
                self.send_header("Transfer-Encoding", "chunked")
                self.end_headers()
                self.wfile.write(b"%x\\r\\n" % len(body) + body + b"\\r\\n0\\r\\n\\r\\n")

            do_GET = do_POST = answer

            def log_message(self, *arguments):
                pass

        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain("server.pem", "server.key")
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.socket = context.wrap_socket(server.socket, server_side=True)
        print(server.server_address[1], flush=True)
        server.serve_forever()
        """
}
