import Foundation
import HTTPWire
import OAuthHarness

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// What URLSession makes of an answer and of what happens to it on the wire.
enum FaultEffect {
    /// An answer, after a while of bytes trickling in.
    case answer(HTTPResponse, after: Duration = .zero)
    /// A failure.
    case failure(URLError.Code)
    /// Nothing, until the request times out.
    case silence

    /// The effect of a fault on a whole answer; the codes are those of URLSession over a socket.
    init(of fault: Fault?, on response: HTTPResponse, silenceAfter limit: Duration) {
        let size = response.body.count
        self =
            switch fault {
            case nil, .withholdContinue, .leaveBodyUnread, .answerTwice, .closeAfterResponse, .halfClose,
                .serverGoesAway:
                .answer(response)
            case .hang, .stallBeforeReading: .silence
            case .refuse, .reset: .failure(FoundationPlatform.reset)
            case .closeOnAccept, .closeDuringRequestBody, .closeBeforeResponse: .failure(FoundationPlatform.closed)
            case .resetMidBody(let offset): offset < size ? .failure(FoundationPlatform.reset) : .answer(response)
            case .truncateBody(let offset, _):
                offset < size ? .failure(FoundationPlatform.truncated) : .answer(response)
            case .contentLengthTooLong: .failure(FoundationPlatform.truncated)
            case .contentLengthTooShort: .answer(response.cut(to: size / 2))
            case .duplicateHeaders: .answer(response.doubled)
            case .malformedStatusLine, .garbage: .failure(FoundationPlatform.noHTTP)
            case .malformedHeader, .malformedChunk: .failure(FoundationPlatform.malformed)
            case .closeDuringHandshake, .garbageDuringHandshake, .plainHTTPOnTLS: .failure(.secureConnectionFailed)
            case .expiredCertificate: .failure(.serverCertificateHasBadDate)
            case .notYetValidCertificate: .failure(.serverCertificateNotYetValid)
            case .wrongHostCertificate: .failure(.serverCertificateUntrusted)
            case .untrustedCertificate: .failure(.serverCertificateHasUnknownRoot)
            case .emptyBody: .answer(response.cut(to: 0))
            case .hugeBody(let bytes): .answer(response.filled(to: bytes))
            case .slice(let bytes, let gap):
                gap < limit ? .answer(response, after: gap * (size / max(1, bytes))) : .silence
            case .dribble(let speed): .answer(response, after: .seconds(1) * size / max(1, speed))
            }
    }
}

extension HTTPResponse {
    fileprivate func cut(to size: Int) -> HTTPResponse {
        var copy = self
        copy.body = Array(body.prefix(size))
        if copy.headers["Content-Length"] != nil { copy.headers["Content-Length"] = "\(size)" }
        return copy
    }

    fileprivate func filled(to size: Int) -> HTTPResponse {
        var copy = self
        copy.body += [UInt8](repeating: 0x20, count: max(0, size - body.count))
        if copy.headers["Content-Length"] != nil { copy.headers["Content-Length"] = "\(copy.body.count)" }
        return copy
    }

    /// Every field twice, but for the length, of which clients keep the last.
    fileprivate var doubled: HTTPResponse {
        var copy = self
        copy.headers.fields = headers.fields.flatMap {
            HTTPHeaders.isSame($0.name, "Content-Length") ? [$0] : [$0, $0]
        }
        return copy
    }
}
