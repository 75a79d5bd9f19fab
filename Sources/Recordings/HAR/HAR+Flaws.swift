import HTTPWire
import JSONText

extension HAR {
    /// The entries that cannot be played, with the reason: number, method and path, words.
    package var flaws: [(number: Int, request: String, reason: String)] {
        entries.enumerated().compactMap { index, entry in entry.flaw.map { (index + 1, entry.title, $0) } }
    }

    /// The origins of the exchanges that can be played, in order of appearance.
    package var origins: [String] { entries.filter { $0.flaw == nil }.map(\.request.origin).withoutRepeats }
}

extension HAR.Entry {
    /// Method and path; the beginning of a URL that has no path.
    package var title: String {
        let isHTTP = request.authorityEnd > 0
        return "\(request.method) " + (isHTTP ? request.message.path : String(request.url.prefix(40)))
    }

    /// Why the entry cannot be played; nil where it can.
    package var flaw: String? {
        let scheme = request.url.prefix { $0 != ":" }.lowercased()
        guard scheme == "http" || scheme == "https" else { return "a \(scheme): address, which no server answers" }
        if response.status == 0, response.statusText.isEmpty, response.extra["_error"] == nil {
            return "its status is 0: the browser blocked it, or no answer came"
        }
        guard response.body.isEmpty, request.method != "HEAD", response.status != 304,
            let size = response.missingBytes
        else { return nil }
        return "its body of \(size) bytes is not in the file; save the file with contents"
    }
}

extension HAR.Response {
    /// How many bytes of a body the file tells of and does not hold.
    fileprivate var missingBytes: Int? {
        let said = bodyExtra["size"]?.integer ?? headers.value(of: "Content-Length").flatMap { Int($0) } ?? 0
        return said > 0 ? said : nil
    }

    /// Whether the body is compressed, as `Content-Encoding` says; a browser's file holds it decoded, and says so still.
    var isStillCoded: Bool {
        switch headers.value(of: "Content-Encoding")?.lowercased() {
        case "gzip", "x-gzip": body.starts(with: [0x1F, 0x8B])
        case "deflate": body.count > 1 && body[0] & 0x0F == 8 && (Int(body[0]) << 8 | Int(body[1])) % 31 == 0
        case "zstd": body.starts(with: [0x28, 0xB5, 0x2F, 0xFD])
        case "br": String(validating: body) == nil
        default: false
        }
    }
}
