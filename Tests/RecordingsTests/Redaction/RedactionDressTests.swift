import HTTPWire
import Recordings
import SystemCalls
import TestSupport
import Testing

@Suite("A secret in another dress") struct RedactionDressTests {
    private static func redaction(of secret: OddSecret, _ inflater: Inflater = .system) -> Redaction {
        Redaction([.init(name: "hidden", value: Array(secret.value.utf8))], inflater: inflater)
    }

    @Test("is found, and what stands around it stays", arguments: OddSecret.all) func found(_ secret: OddSecret) {
        let redaction = Self.redaction(of: secret)
        let dresses = SecretDress.all(of: secret)
        #expect(dresses.count >= 40)
        for dress in dresses {
            let text = redaction.redact(Array("Before: ".utf8) + dress.bytes + Array(" ; after".utf8))
            let shown = String(decoding: text, as: UTF8.self)
            #expect(shown.hasPrefix("Before: ") && shown.hasSuffix(" ; after"), "\(dress): \(shown)")
            #expect(shown.contains("{{hidden}}"), "\(dress): \(shown)")
            #expect(redaction.firstSecret(in: text) == nil, "\(dress): \(shown)")
        }
    }

    @Test("is found each time that it stands there", arguments: OddSecret.all) func twice(_ secret: OddSecret) {
        let redaction = Self.redaction(of: secret)
        for dress in SecretDress.all(of: secret) {
            let text = redaction.redact(dress.bytes + Array(" and ".utf8) + dress.bytes)
            let shown = String(decoding: text, as: UTF8.self)
            let pieces = shown.split(separator: "{{hidden}}", omittingEmptySubsequences: false)
            #expect(pieces.count > 2, "\(dress): \(pieces)")
            #expect(redaction.firstSecret(in: text) == nil, "\(dress)")
        }
    }

    @Test(
        "is found behind the letters of a path, which base64 has too",
        arguments: OddSecret.all,
        ["/note/", "/a/", "/api/v5/repos/", "/x"]
    )
    func behindPath(_ secret: OddSecret, _ path: String) {
        let redaction = Self.redaction(of: secret)
        for dress in SecretDress.all(of: secret) {
            let text = redaction.redact(Array(path.utf8) + PercentCoding.encode(dress.bytes, spaceAsPlus: false))
            #expect(String(decoding: text, as: UTF8.self).contains("{{hidden}}"), "\(dress)")
        }
    }

    @Test("is not taken for another that differs in one byte", arguments: OddSecret.all)
    func other(_ secret: OddSecret) {
        let other = Redaction([
            .init(name: "other", value: Array((secret.value.prefix(5) + "Z" + secret.value.dropFirst(6)).utf8))
        ])
        for dress in SecretDress.all(of: secret) { #expect(other.redact(dress.bytes) == dress.bytes, "\(dress)") }
    }

    @Test("several at once, each by its name") func several() {
        let redaction = Redaction(OddSecret.all.map { .init(name: $0.name, value: Array($0.value.utf8)) })
        let names: Set = ["as it is", "percent", "JSON", "base64 unpadded", "hexadecimal", "base64 of JSON"]
        let dresses = OddSecret.all.flatMap { SecretDress.all(of: $0) }.filter { names.contains($0.name) }
        let text = redaction.redact(Array(dresses.map(\.bytes).joined(separator: Array(" | ".utf8))))
        #expect(redaction.firstSecret(in: text) == nil)
        for secret in OddSecret.all {
            #expect(
                String(decoding: text, as: UTF8.self).split(
                    separator: "{{\(secret.name)}}",
                    omittingEmptySubsequences: false
                ).count == 7
            )
        }
    }

    @Test("gzip that cannot be read is left out, and says why") func unreadable() throws {
        let secret = OddSecret.all[0]
        let gzip = try #require(SecretDress.all(of: secret).first { $0.name == "gzip" }).bytes
        let cut = Array(gzip.dropLast(9))
        #expect(
            String(decoding: Self.redaction(of: secret).redact(cut), as: UTF8.self)
                == "[\(cut.count) bytes left out: gzip that is damaged or cut off]"
        )
        let none = Self.redaction(of: secret, Inflater(library: "no-such-library"))
        #expect(
            String(decoding: none.redact(gzip), as: UTF8.self)
                == "[\(gzip.count) bytes left out: gzip, and there is no libz to read it]"
        )
    }

    @Test("a body in a coding that nobody can take off is left out") func coding() {
        let redaction = Self.redaction(of: OddSecret.all[0])
        let note = redaction.unreadable([1, 2, 3], coding: "br").map { String(decoding: $0, as: UTF8.self) }
        #expect(note == "[3 bytes left out: their coding br cannot be read]")
        #expect(redaction.unreadable([1, 2, 3], coding: "identity") == nil)
    }

    @Test("zeros among many spellings, read as two bytes a character each time, are too much to be searched")
    func zerosAmongSpellings() {
        let mixed = "s3cr%2Bt%2Fof s3cr+t\\/of=16 &#43;t&#x2f;&equals; s3cr=2Bt=2F \\u0073\\x33 aGVsbG8gdGhlcmU= "
        let text = (0..<64).flatMap { Array("\($0) \(mixed)".utf8) + [UInt8](repeating: 0, count: 64) }
        let redacted = Self.redaction(of: OddSecret.all[0]).redact(text)
        #expect(String(decoding: redacted, as: UTF8.self).hasSuffix("too much is encoded in them to be searched]"))
        // A placeholder that stands in it saves only itself.
        let behind = Self.redaction(of: OddSecret.all[0]).redact(text + Array("{{hidden}}".utf8))
        #expect(String(decoding: behind, as: UTF8.self).hasSuffix("too much is encoded in them to be searched]"))
    }

    @Test("gzip that cannot be read is left out though a placeholder stands behind it") func unreadablePlaceholder()
        throws
    {
        let secret = OddSecret.all[0]
        let gzip = try #require(SecretDress.all(of: secret).first { $0.name == "gzip" }).bytes
        let text = Array(gzip.dropLast(9)) + Array(" {{hidden}}".utf8)
        #expect(
            String(decoding: Self.redaction(of: secret).redact(text), as: UTF8.self)
                == "[\(text.count) bytes left out: gzip that is damaged or cut off]"
        )
    }

    @Test("what stands for more than can be searched is left out") func tooMuch() {
        let redaction = Self.redaction(of: OddSecret.all[0])
        // Every encoding in every order: each reading is another text.
        let text = String(repeating: "%2525&amp;amp;\\\\u005cx25=3D25+", count: 2_000)
        let redacted = redaction.redact(text)
        #expect(redacted == text || redacted.hasSuffix("left out: too much is encoded in them to be searched]"))
    }
}
