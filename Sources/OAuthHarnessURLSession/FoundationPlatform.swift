import Foundation
import Loopback
import TLS

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// In what URLSession differs between the platforms.
enum FoundationPlatform {
    /// The code of a failure over a socket.
    static func code(of failure: Fault.Failure) -> URLError.Code {
        switch failure {
        case .reset: .networkConnectionLost
        #if canImport(FoundationNetworking)
        case .closed: .badServerResponse
        case .truncated, .malformed: .unknown
        case .noHTTP: .unsupportedURL
        #else
        case .closed, .truncated: .networkConnectionLost
        case .noHTTP, .malformed: .cannotParseResponse
        #endif
        case .noTLS: .secureConnectionFailed
        case .certificate(.expired): .serverCertificateHasBadDate
        case .certificate(.notYetValid): .serverCertificateNotYetValid
        case .certificate(.wrongHost): .serverCertificateUntrusted
        case .certificate(.untrusted): .serverCertificateHasUnknownRoot
        }
    }

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
