import Foundation
import HTTPWire
import OAuthHarness
import OAuthHarnessURLSession
import SystemCalls
import Testing

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

@Suite("What a URLProtocol of Apple's systems meets")
struct ProtocolTests {
    @Test("a body given as data and handed over as a stream has a length; a stream of the caller's has none")
    func streamedBody() throws {
        let bytes = Array("grant_type=refresh_token".utf8)
        var original = URLRequest(url: try #require(URL(string: "https://gitee.com/oauth/token")))
        var handed = original
        original.httpBody = Data(bytes)
        handed.httpBodyStream = InputStream(data: Data(bytes))
        #expect(RequestBody(of: handed, original: original, task: nil) == .bytes(bytes))
        // An upload's request has neither.
        handed.httpBodyStream = InputStream(data: Data(bytes))
        original.httpBody = nil
        #expect(RequestBody(of: handed, original: original, task: nil) == .bytes(bytes))
        handed.httpBodyStream = InputStream(data: Data(bytes))
        original.httpBodyStream = InputStream(data: Data())
        #expect(RequestBody(of: handed, original: original, task: nil) == .streamed(bytes))
    }

    #if canImport(FoundationNetworking)
    @Test("a client that stops a load within a call hears no more of it")
    func stopped() throws {
        let gitee = try MockProvider(.gitee)
        let slot = try #require(gitee.sessionConfiguration().protocolClasses?.first as? URLProtocol.Type)
        let client = HastyClient()
        let request = URLRequest(url: try #require(URL(string: "https://gitee.com/api/v5/user")))
        slot.init(request: request, cachedResponse: nil, client: client).startLoading()
        #expect(client.heard == ["response"])
    }
    #endif
}

#if canImport(FoundationNetworking)
/// A client that stops each load at its first call.
private final class HastyClient: NSObject, URLProtocolClient {
    private let words = Locked<[String]>([])

    var heard: [String] { words.withLock { $0 } }

    private func hear(_ word: String, _ load: URLProtocol) {
        words.withLock { $0.append(word) }
        load.stopLoading()
    }

    func urlProtocol(_ load: URLProtocol, didReceive response: URLResponse, cacheStoragePolicy: URLCache.StoragePolicy)
    { hear("response", load) }
    func urlProtocol(_ load: URLProtocol, didLoad data: Data) { hear("data", load) }
    func urlProtocolDidFinishLoading(_ load: URLProtocol) { hear("end", load) }
    func urlProtocol(_ load: URLProtocol, didFailWithError error: any Error) { hear("error", load) }
    func urlProtocol(_ load: URLProtocol, wasRedirectedTo request: URLRequest, redirectResponse: URLResponse) {}
    func urlProtocol(_ load: URLProtocol, cachedResponseIsValid cachedResponse: CachedURLResponse) {}
    func urlProtocol(_ load: URLProtocol, didReceive challenge: URLAuthenticationChallenge) {}
    func urlProtocol(_ load: URLProtocol, didCancel challenge: URLAuthenticationChallenge) {}
}
#endif
