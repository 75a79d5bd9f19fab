import JSONText
import OAuthHarness

/// Tells what a proxy does besides the exchanges.
struct InterceptLog: Sendable {
    private let style: LogStyle

    init(_ style: LogStyle) {
        self.style = style
    }

    func write(_ event: Intercept.Event) {
        switch event {
        case .refused(let target):
            let host = target.host.visible
            write(
                "\(host): nobody plays it; it got 502, and nothing was sent",
                ["refused_host": .string(host)],
                isBad: true
            )
        case .passedOn(let target):
            write("\(target): passed on to the real host, unread", ["passed_on": .string("\(target)")], isBad: false)
        case .malformed(let reason):
            write("a request that is none: \(reason)", ["malformed": .string(reason)], isBad: true)
        }
    }

    /// The hosts that were asked for and that nobody plays, each once.
    func writeSummary(of proxy: Intercept) {
        let refused = Dictionary(grouping: proxy.refusedHosts) { $0 }.sorted { $0.key < $1.key }
        for (host, requests) in refused {
            style.output.write("refused: \(host.visible), \(requests.count) request\(requests.count == 1 ? "" : "s")\n")
        }
    }

    private func write(_ text: String, _ members: JSONObject, isBad: Bool) {
        var json = members
        json["summary"] = .string(text)
        style.write(text: style.marked(text, isBad: isBad), json: json)
    }
}
