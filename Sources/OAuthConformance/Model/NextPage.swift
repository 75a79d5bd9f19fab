import HTTPWire
import OAuthHarness

/// What is behind a page of a list: `Link` (RFC 8288), GitLab's `X-Next-Page` or Gitee's `total_page`.
enum NextPage {
    /// The address of the next page; nil where an answer names none.
    static func url(after response: HTTPResponse, of url: String) -> String? {
        if let link = response.headers["Link"], let next = target(of: "next", in: link) { return next }
        if let next = response.headers["X-Next-Page"] {
            return Int(next).map { self.url(url, page: $0) }
        }
        let page = number(of: url)
        guard let pages = response.headers["total_page"].flatMap({ Int($0) }), page < pages else { return nil }
        return self.url(url, page: page + 1)
    }

    private static func target(of relation: String, in link: String) -> String? {
        for part in link.split(separator: ",") where part.contains("rel=\"\(relation)\"") {
            guard let start = part.firstIndex(of: "<"), let end = part.firstIndex(of: ">"), start < end else {
                continue
            }
            return String(part[part.index(after: start)..<end])
        }
        return nil
    }

    private static func number(of url: String) -> Int {
        query(of: url).text("page").flatMap { Int($0) } ?? 1
    }

    private static func query(of url: String) -> FormParameters {
        FormParameters(decoding: Array(url.split(separator: "?", maxSplits: 1).dropFirst().joined().utf8))
    }

    private static func url(_ url: String, page: Int) -> String {
        let query = query(of: url).with("page", "\(page)")
        return url.prefix { $0 != "?" } + "?" + String(decoding: query.encoded, as: UTF8.self)
    }
}
