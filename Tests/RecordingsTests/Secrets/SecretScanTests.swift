import HTTPWire
import Recordings
import Testing

@Suite("The last look for secrets") struct SecretScanTests {
    private static let secret = "0123-tok/en+4567"
    private static func base64(_ text: String) -> String { Base64.encode(Array(text.utf8)) }
    private static func hex(_ text: String) -> String {
        text.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
    private static func percent(_ text: String) -> String {
        String(decoding: PercentCoding.encode(Array(text.utf8), spaceAsPlus: false), as: UTF8.self)
    }

    @Test(
        "a secret is seen through every layer",
        arguments: [
            secret, percent(secret), percent(percent(percent(secret))), "0123\\u002dtok\\/en+4567",
            "0123&#45;tok&#x2F;en&plus;4567", base64(secret), base64(base64(secret)), base64("x" + secret + "yy"),
            base64("xy" + percent(secret)), hex(secret), hex("ab" + secret), base64(hex(secret)),
            percent(base64("<\(secret)>")), String(base64(secret + "1").prefix { $0 != "=" }),
        ]
    )
    func layers(_ text: String) {
        let scan = SecretScan([.init(name: "access_token.1", value: Array(Self.secret.utf8))])
        #expect(scan.firstSecret(in: Array("{\"a\": \"\(text)\"}".utf8))?.name == "access_token.1")
        let other = SecretScan([.init(name: "code.1", value: Array("0123-tok/en+4568".utf8))])
        #expect(other.firstSecret(in: Array("{\"a\": \"\(text)\"}".utf8)) == nil)
    }

    @Test("what is no secret, or one only in its field, is left alone") func others() {
        let scan = SecretScan([
            .init(name: "a", value: Array("short".utf8)),
            .init(name: "b", value: Array("a-word-like-others".utf8), onlyIn: ["state"]),
        ])
        #expect(scan.firstSecret(in: Array("short a-word-like-others".utf8)) == nil)
        #expect(SecretScan([]).firstSecret(in: Array("anything".utf8)) == nil)
        #expect(SecretScan([.init(name: "a", value: Array("secret".utf8))]).firstSecret(in: []) == nil)
    }
}
