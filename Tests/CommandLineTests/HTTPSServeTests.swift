import Foundation
import JSONText
import Testing
import TestSupport

@Suite("serve --tls", .heavy)
struct HTTPSServeTests {
    @Test("a client that trusts the written file logs in, and the control API answers over https")
    func login() async throws {
        let scratch = try Scratch()
        let file = scratch.folder.appendingPathComponent("ca.pem").path
        let ended = try await Served.with("gitee", "--tls", "--ca-file-out", file, "--auto", "approve") { gitee in
            #expect(gitee.ready["ca_file"]?.string == file)
            #expect(gitee.origin.hasPrefix("https://127.0.0.1:"))
            let trust = ["--cacert", file]
            let callback = try await curl(
                "--cacert",
                file,
                "-o",
                "/dev/null",
                "-w",
                "%{redirect_url}",
                gitee.authorizationURL
            )
            #expect(callback.hasPrefix("http://localhost:7001/cb?code="))
            let token = try await curl(
                trust[0],
                trust[1],
                "-d",
                "grant_type=authorization_code",
                "-d",
                "client_id=\(gitee.clientID)",
                "-d",
                "client_secret=\(gitee.clientSecret)",
                "-d",
                "code=\(parameter("code", of: callback) ?? "")",
                "-d",
                "redirect_uri=http://localhost:7001/cb",
                gitee.endpoint("token")
            )
            #expect(token.contains("access_token"))
            let state = try await curl(
                trust[0],
                trust[1],
                "-H",
                "Origin: \(gitee.origin)",
                gitee.origin + "/_harness/state"
            )
            #expect(state.contains("\"base_url\":\"\(gitee.origin)\""))
            let plain = try await curl(gitee.origin.replacingOccurrences(of: "https:", with: "http:"))
            #expect(plain == "this port speaks https: use \(gitee.origin)\n")
        }
        #expect(ended.status == 130)
        #expect(
            ended.error.contains(": plain HTTP was spoken to this https port; it got 400 with the address to use\n")
        )
    }

    @Test("TLS on a plain port is one line of the log")
    func tlsOnPlain() async throws {
        let ended = try await Served.with("gitee") { gitee in
            _ = try await curl(gitee.origin.replacingOccurrences(of: "http:", with: "https:"))
        }
        let line = "connection 1: TLS was spoken to this plain port; use its http address or start it with --tls\n"
        #expect(ended.error.contains(line))
    }

    @Test("what cannot be is said before anything starts")
    func misuse() async throws {
        let scratch = try Scratch()
        let lone = try await Binary.run(
            Binary.path,
            ["serve", "gitee", "--ca-file-out", scratch.folder.appendingPathComponent("ca.pem").path]
        )
        #expect(lone.status == 2)
        #expect(lone.error.contains("--ca-file-out: there is no authority without --tls; add --tls"))
        let unwritable = try await Binary.run(
            Binary.path,
            ["serve", "gitee", "--tls", "--ca-file-out", "/nowhere/ca.pem"]
        )
        #expect(unwritable.status == 2)
    }

    @Test("OAUTH_HARNESS_LIBSSL names the library; one that is none is named in the error")
    func otherLibrary() async throws {
        let words = ["OAUTH_HARNESS_LIBSSL=/nowhere/libssl.so", Binary.path, "serve", "gitee", "--tls"]
        let ended = try await Binary.run("/usr/bin/env", words)
        #expect(ended.status == 2)
        #expect(ended.error.contains("--tls: no libssl for https: /nowhere/libssl.so ("))
    }
}
