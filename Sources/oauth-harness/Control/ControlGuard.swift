import HTTPWire
import JSONText

/// Who may call: programs on this machine, and the pages that the provider serves itself.
///
/// A page of another origin cannot get here: not by a host name that resolves to this machine, not by a form, not by
/// a script.
enum ControlGuard {
    static func check(
        _ request: HTTPRequest,
        scheme: Substring,
        isPage: Bool,
        token: RunToken?
    ) throws(ControlError) {
        // Whoever knows the token may come from anywhere; without one only this machine may.
        try token?.check(request)
        // The authority of an absolute-form target stands for the Host (RFC 9112 §3.2.2).
        let hosts = request.authority.map { [$0] } ?? request.headers.all("Host").map(\.value)
        guard hosts.count == 1, token != nil || isLoopback(hosts[0]) else {
            throw ControlError(
                .foreignHost,
                found: "the Host '\(hosts.joined(separator: ", "))'",
                expected: "127.0.0.1, localhost or [::1]"
            )
        }
        let own = scheme + "://" + hosts[0].lowercased()
        for origin in request.headers.all("Origin") where origin.value.lowercased() != own {
            throw ControlError(.foreignOrigin, found: "the Origin '\(origin.value)'", expected: "'\(own)', or none")
        }
        for site in request.headers.all("Sec-Fetch-Site") where !["same-origin", "none"].contains(site.value) {
            // A link from elsewhere may open the page, which nobody can frame and which does nothing by itself.
            if isPage, request.headers["Sec-Fetch-Mode"] == "navigate",
                request.headers["Sec-Fetch-Dest"] == "document"
            {
                continue
            }
            throw ControlError(
                .foreignOrigin,
                found: "a request of another site (Sec-Fetch-Site: \(site.value))",
                expected: "one of '\(own)'"
            )
        }
    }

    /// The body of a call that changes something, before it is read; one that is absent counts as `{}`.
    static func checkBody(_ request: HTTPRequest, call: @autoclosure () -> String) throws(ControlError) {
        guard !request.body.isEmpty else { return }
        guard request.body.count <= ControlCall.bodyLimit else {
            throw ControlError(
                .tooLarge,
                found: "\(request.body.count) bytes",
                expected: "a body of at most \(ControlCall.bodyLimit) bytes"
            )
        }
        let types = request.headers.all("Content-Type").map(\.value)
        let media = types.first?.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false).first ?? ""
        let name = media.trimming { $0 == " " || $0 == "\t" }
        guard types.count == 1, name.lowercased() == "application/json" else {
            var error = ControlError(
                .unsupportedMediaType,
                found: types.isEmpty ? "no Content-Type" : "the Content-Type '\(types.joined(separator: ", "))'",
                expected: "application/json"
            )
            error.call = call()
            throw error
        }
    }

    private static func isLoopback(_ host: String) -> Bool {
        Authority(host).map { Authority.isLoopback($0.host) } ?? false
    }
}
