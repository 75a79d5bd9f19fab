import JSONText
import Testing

@Suite("JSON reader errors") struct JSONReaderErrorTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let bytes: [UInt8]
        let message: String
        var testDescription: String { String(decoding: bytes, as: UTF8.self).debugDescription }

        init(_ text: String, _ message: String) {
            self.init(Array(text.utf8), message)
        }

        init(_ bytes: [UInt8], _ message: String) {
            self.bytes = bytes
            self.message = message
        }

        static let all: [Case] = [
            Case("", "1:1: expected a value, found the end of the text"),
            Case("  \n ", "2:2: expected a value, found the end of the text"),
            Case("tru", #"1:1: expected a value, found "tru""#),
            Case("nulls", #"1:1: expected a value, found "nulls""#),
            Case("NaN", #"1:1: expected a value, found "NaN""#),
            Case("'a'", #"1:1: expected a value, found "'""#),
            Case("1 2", #"1:3: expected the end of the text, found "2""#),
            Case("[1,]", #"1:4: expected a value, found "]""#),
            Case("[,1]", #"1:2: expected a value or "]", found ",""#),
            Case("[1 2]", #"1:4: expected "," or "]", found "2""#),
            Case("[1", #"1:3: expected "," or "]", found the end of the text"#),
            Case("[1}", #"1:3: expected "," or "]", found "}""#),
            Case("{", #"1:2: expected a key in double quotes or "}", found the end of the text"#),
            Case("{a:1}", #"1:2: expected a key in double quotes or "}", found "a""#),
            Case(#"{"a" 1}"#, #"1:6: expected ":", found "1""#),
            Case(#"{"a":}"#, #"1:6: expected a value, found "}""#),
            Case(#"{"a":1,}"#, #"1:8: expected a key in double quotes, found "}""#),
            Case(#"{"a":1 "b":2}"#, #"1:8: expected "," or "}", found "\"""#),
            Case("{\n \"a\":1,\n \"a\":2}", #"3:2: expected each key once, found "a" again"#),
            Case(#"{"a":1,"a":2}"#, #"1:8: expected each key once, found "a" again"#),
            Case("01", #"1:1: expected a number without a leading zero, found "01""#),
            Case("-", "1:2: expected a digit, found the end of the text"),
            Case("1.", "1:3: expected a digit, found the end of the text"),
            Case(".5", #"1:1: expected a value, found ".""#),
            Case("1e+", "1:4: expected a digit, found the end of the text"),
            Case("+1", #"1:1: expected a value, found "+""#),
            Case("0x10", #"1:2: expected the end of the text, found "x10""#),
            Case(#""abc"#, "1:5: expected a closing quote, found the end of the text"),
            Case(#""ab\"#, "1:5: expected a closing quote, found the end of the text"),
            Case("\"中a\nb\"", "1:4: expected an escape for the control character, found control character 0x0A"),
            Case(#""a\x""#, #"1:3: expected one of \" \\ \/ \b \f \n \r \t \u, found "\\x""#),
            Case(#""\u12G4""#, #"1:6: expected four hexadecimal digits, found "G4""#),
            Case(#""\ud83d""#, #"1:2: expected a pair of surrogates, found "\\ud83d""#),
            Case(#""\ud83d\u0041""#, #"1:2: expected a pair of surrogates, found "\\ud83d""#),
            Case(#""\udc00""#, #"1:2: expected a pair of surrogates, found "\\udc00""#),
            Case([0x22, 0xC3, 0x28, 0x22], "1:2: expected UTF-8, found byte 0xC3"),
            Case([0x22, 0xC0, 0x80, 0x22], "1:2: expected UTF-8, found byte 0xC0"),
            Case([0x22, 0xED, 0xA0, 0x80, 0x22], "1:2: expected UTF-8, found byte 0xED"),
            Case([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], "1:2: expected UTF-8, found byte 0xF4"),
            Case([0x22, 0xE4, 0xB8], "1:2: expected UTF-8, found byte 0xE4"),
            Case([0xEF, 0xBB, 0xBF, 0x31], "1:1: expected a value, found a byte order mark"),
            Case("[\u{A0}1]", #"1:2: expected a value or "]", found ""# + "\u{A0}\""),
            Case("// no\n1", #"1:1: expected a value, found "/""#),
        ]
    }

    @Test("refuses what RFC 8259 does not allow, and says where", arguments: Case.all) func refuses(_ given: Case) {
        let error = #expect(throws: JSONSyntaxError.self) { try JSONReader.read(given.bytes) }
        #expect(error?.description == given.message)
    }

    @Test("nesting ends at the limit, however deep the text goes") func depth() throws {
        let deepest = String(repeating: "[", count: 128) + String(repeating: "]", count: 128)
        #expect(throws: Never.self) { try JSONReader.read(Array(deepest.utf8)) }
        let bomb = [UInt8](repeating: 0x5B, count: 1_000_000)
        let error = #expect(throws: JSONSyntaxError.self) { try JSONReader.read(bomb) }
        #expect(error?.description == "1:129: expected at most 128 levels of nesting, found one more")
    }

    @Test("every cut of a document is refused or read, never a crash") func cuts() {
        let whole = Array(#"{"a":[1,-2.5e3,"é\u4e2d\ud83d\ude00\n"],"b":{"c":null,"d":true}}"#.utf8)
        for length in whole.indices {
            #expect(throws: JSONSyntaxError.self) { try JSONReader.read(Array(whole[..<length])) }
        }
    }

    @Test("random damage is refused or read, never a crash") func damage() {
        let whole = Array(#"{"a":[1,-2.5e3,"é\u4e2d\ud83d\ude00\n"],"b":{"c":null,"d":true}}"#.utf8)
        var seed: UInt64 = 0x5EED
        for _ in 0..<5_000 {
            var damaged = whole
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            damaged[Int(seed >> 33) % damaged.count] = UInt8(truncatingIfNeeded: seed >> 20)
            guard let value = try? JSONReader.value(damaged) else { continue }
            #expect((try? JSONReader.value(value.bytes())) == value)
        }
    }
}
