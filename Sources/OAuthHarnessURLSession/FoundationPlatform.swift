import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// In what URLSession differs between the platforms.
enum FoundationPlatform {
    #if canImport(FoundationNetworking)
    /// RST before or in an answer.
    static let reset = URLError.Code.networkConnectionLost
    /// FIN before the first byte of an answer.
    static let closed = URLError.Code.badServerResponse
    /// FIN before the end of a body of known length.
    static let truncated = URLError.Code.unknown
    /// A first line that is not HTTP/1.1.
    static let noHTTP = URLError.Code.unsupportedURL
    /// A header or a chunk that cannot be read.
    static let malformed = URLError.Code.unknown
    #else
    static let reset = URLError.Code.networkConnectionLost
    static let closed = URLError.Code.networkConnectionLost
    static let truncated = URLError.Code.networkConnectionLost
    static let noHTTP = URLError.Code.cannotParseResponse
    static let malformed = URLError.Code.cannotParseResponse
    #endif

    /// What URLSession adds to every request that does not have it.
    static let defaultHeaders: [(String, String)] = [
        ("Accept", "*/*"), ("Accept-Encoding", "deflate, gzip"), ("Accept-Language", "en"),
        ("Connection", "keep-alive"), ("User-Agent", userAgent),
    ]

    #if canImport(FoundationNetworking)
    private static let userAgent = "\(ProcessInfo.processInfo.processName) (unknown version) curl/7 (in memory)"
    #else
    private static let userAgent = "\(ProcessInfo.processInfo.processName)/1 CFNetwork Darwin (in memory)"
    #endif

    #if canImport(FoundationNetworking) && compiler(<6.3.2)
    /// Whether a 401 with `Basic realm=…` never completes (swift-corelibs-foundation issue 5456, 6.0 to 6.3.1).
    static let hangsOnBasicRealm = true
    #else
    static let hangsOnBasicRealm = false
    #endif
}
