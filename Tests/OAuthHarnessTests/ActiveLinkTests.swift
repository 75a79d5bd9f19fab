import HTTPWire
import OAuthHarness
import Testing

@Suite("No page links an address that would run on the provider's own origin")
struct ActiveLinkTests {
    private static let addresses = [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "\u{1}javascript://%0Aalert(1)", "java\tscript:alert(1)",
        "java\nscript://a/%0Aalert(1)", "data:text/html,<script>alert(1)</script>", "DATA:text/html;base64,PHA+",
        "vbscript:msgbox",
    ]

    @Test("approved or denied, with consent or without, redirected or posted", arguments: addresses)
    func pages(_ address: String) throws {
        for profile in ProviderProfile.all {
            for isTrusted in [false, true] {
                let probe = try ProviderProbe(profile, client: Client(id: "c", isTrusted: isTrusted))
                let path = try #require(probe.provider.path(of: .authorization))
                for mode in ["query", "form_post"] {
                    let query: FormParameters = [
                        "response_type": "code", profile.parameterNames["client_id"] ?? "client_id": "c",
                        "redirect_uri": address, "state": "st", "response_mode": mode,
                    ]
                    for decision in [Decision.approve(.sample, nil), .deny(nil, nil), .ask] {
                        let target = Array("\(path)?".utf8) + query.encoded
                        let request = HTTPRequest(
                            method: .get,
                            target: target,
                            headers: ["User-Agent": "Mozilla/5.0", "Accept": "text/html"],
                            body: []
                        )
                        let origin = Engine.Origin(party: .userAgent, decision: decision)
                        let body = probe.provider.engine.answer(request, from: origin).exchange.response.text
                        let seen = String(decoding: body.lowercased().utf8.filter { $0 > 0x20 }, as: UTF8.self)
                        for attribute in ["href=\"", "action=\"", "src=\"", "url="] {
                            for scheme in ["javascript:", "vbscript:", "data:text"] {
                                #expect(!seen.contains(attribute + scheme), "\(profile.name) \(body)")
                            }
                        }
                    }
                }
            }
        }
    }
}
