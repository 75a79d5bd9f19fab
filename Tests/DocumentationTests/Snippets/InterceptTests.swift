// swift-format-ignore-file

import OAuthHarness
import Testing

@Suite("Unmodified clients")
struct InterceptTests {
    @Test("the environment leads to the proxy")
    func environment() throws {
        let gitee = try MockProvider(.gitee)
        let proxy = try Intercept([gitee], authority: CertificateAuthority())
        let environment = try proxy.environment
        #expect(environment["HTTPS_PROXY"] == "http://127.0.0.1:\(proxy.port)")
        #expect(proxy.refusedHosts.isEmpty)
    }
}
