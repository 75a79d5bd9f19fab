import Foundation
import OAuthHarness

/// A place that a provider is reached at in memory.
struct Address: Hashable, Sendable {
    /// Scheme, host and port in lower case, a default port left out.
    let origin: String
    /// What is taken off a path before the provider sees it; no slash at its end.
    let path: String
    /// The origin that the provider writes into its own links.
    let published: String

    private init?(_ url: URL, published: String? = nil) {
        guard let origin = Self.origin(of: url) else { return nil }
        self.origin = origin
        var path = String(decoding: Self.target(of: url).prefix { $0 != 0x3F }, as: UTF8.self)
        while path.hasSuffix("/") { path.removeLast() }
        self.path = path
        self.published = published ?? origin + path
    }

    /// Every place of a provider; the longest path first, so that it is tried first.
    static func all(of provider: MockProvider, and baseURLs: [URL]) -> [Address] {
        let origins = provider.profile.origins
        var list = origins.compactMap { URL(string: $0).flatMap { Address($0, published: origins.first) } }
        list += ([provider.baseURL] + baseURLs).compactMap { Address($0) }
        return list.sorted { $0.path.utf8.count > $1.path.utf8.count }
    }

    /// The target that the provider sees for a URL; nil where the URL is elsewhere.
    func target(for url: URL) -> [UInt8]? {
        guard Self.origin(of: url) == origin else { return nil }
        let target = Self.target(of: url)
        guard target.starts(with: path.utf8) else { return nil }
        let rest = target.dropFirst(path.utf8.count)
        switch rest.first {
        case nil: return [0x2F]
        case 0x2F: return Array(rest)
        case 0x3F: return [0x2F] + rest
        default: return nil
        }
    }

    /// Path and query as they stand on the wire; never empty.
    private static func target(of url: URL) -> [UInt8] {
        let text = Array(url.absoluteString.utf8.prefix { $0 != 0x23 })
        guard let authority = text.firstRange(of: Array("://".utf8))?.upperBound else { return [0x2F] }
        let rest = text[authority...].drop { $0 != 0x2F && $0 != 0x3F }
        return rest.first == 0x2F ? Array(rest) : [0x2F] + rest
    }

    private static func origin(of url: URL) -> String? {
        guard let scheme = url.scheme?.lowercased(), let host = url.host?.lowercased(), !host.isEmpty else {
            return nil
        }
        let isDefault =
            url.port == nil || (scheme == "https" && url.port == 443) || (scheme == "http" && url.port == 80)
        return "\(scheme)://\(host)" + (isDefault ? "" : ":\(url.port ?? 0)")
    }
}

extension Address: CustomStringConvertible {
    var description: String { origin + path }
}
