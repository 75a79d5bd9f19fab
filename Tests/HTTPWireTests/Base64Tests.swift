import HTTPWire
import Testing

@Suite("Base64 and Basic credentials")
struct Base64Tests {
    // RFC 4648 §10.
    static let vectors: [(String, String)] = [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
        ("foobar", "Zm9vYmFy"),
    ]

    @Test("the vectors of RFC 4648 §10", arguments: vectors)
    func knownAnswers(_ plain: String, _ encoded: String) {
        let unpadded = encoded.filter { $0 != "=" }
        #expect(Base64.encode(Array(plain.utf8)) == encoded)
        #expect(Base64.encodeURL(Array(plain.utf8)) == unpadded)
        #expect(Base64.decode(Array(encoded.utf8)) == Array(plain.utf8))
        #expect(Base64.decodeURL(Array(unpadded.utf8)) == Array(plain.utf8))
    }

    @Test("every byte survives in both alphabets")
    func everyByte() {
        let bytes = (0...255).map { UInt8($0) } + [0xFB, 0xFF]
        #expect(Base64.decode(Array(Base64.encode(bytes).utf8)) == bytes)
        #expect(Base64.decodeURL(Array(Base64.encodeURL(bytes).utf8)) == bytes)
    }

    @Test(
        "the padded form is refused",
        arguments: ["Zg", "Zg=", "Zg===", "=", "====", "Z===", "Zg==Zg==", "Zm9-", "Zm9_", "Zm 9", "Zh==", "Zm9="]
    )
    func refusedStandard(_ text: String) {
        #expect(Base64.decode(Array(text.utf8)) == nil)
    }

    @Test("the URL-safe form is refused", arguments: ["Z", "Zg==", "Zm9+", "Zm9/", "Zm9vZ", "Zh", "Zm9v\n"])
    func refusedURL(_ text: String) {
        #expect(Base64.decodeURL(Array(text.utf8)) == nil)
    }

    @Test("credentials are split at the first colon and not percent-decoded")
    func credentials() throws {
        let value = BasicCredentials(username: Array("a%20b".utf8), password: Array("p:q".utf8)).headerValue
        #expect(value == "Basic YSUyMGI6cDpx")
        let read = try #require(BasicCredentials(headerValue: Array(value.utf8), schemeIsCaseSensitive: true))
        #expect(read.username == Array("a%20b".utf8))
        #expect(read.password == Array("p:q".utf8))
    }

    @Test("the case of the scheme counts only where asked")
    func scheme() {
        let value = Array("basic  YTpi".utf8)
        #expect(BasicCredentials(headerValue: value, schemeIsCaseSensitive: true) == nil)
        #expect(BasicCredentials(headerValue: value, schemeIsCaseSensitive: false)?.username == [0x61])
    }

    @Test(
        "no credentials",
        arguments: ["", "Basic", "Basic ", "Basic YWI=", "Basic YTpi=", "Bearer YTpi", "Basic YTpi x"]
    )
    func refusedCredentials(_ value: String) {
        #expect(BasicCredentials(headerValue: Array(value.utf8), schemeIsCaseSensitive: false) == nil)
    }
}
