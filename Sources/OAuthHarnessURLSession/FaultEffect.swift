import Foundation
import HTTPWire
import Loopback
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
            switch fault?.inMemory ?? .answer({ $0 }) {
            case .silence: .silence
            case .fails(let failure, let offset):
                offset < size ? .failure(FoundationPlatform.code(of: failure)) : .answer(response)
            case .answer(let change, let slice, let gap):
                gap < limit ? .answer(change(response), after: gap * (size / slice)) : .silence
            }
    }
}
