import JSONText
import Testing

@Suite("JSON reader") struct JSONReaderTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let value: JSON
        var testDescription: String { text }

        static let all: [Case] = [
            Case(text: "null", value: nil),
            Case(text: " true ", value: true),
            Case(text: "\t\r\nfalse", value: false),
            Case(text: "0", value: 0),
            Case(text: "-0", value: .number("-0")),
            Case(text: "7200", value: 7200),
            Case(text: "1.0", value: .number("1.0")),
            Case(text: "-12.5E+07", value: .number("-12.5E+07")),
            Case(text: "123456789012345678901234567890", value: .number("123456789012345678901234567890")),
            Case(text: #""""#, value: ""),
            Case(text: #""a\"\\\/\b\f\n\r\tz""#, value: "a\"\\/\u{8}\u{C}\n\r\tz"),
            Case(text: #""\u4e2d\u00E9\ud83d\ude00\u0000""#, value: "中é😀\0"),
            Case(text: "\"用户拒绝 é 😀 \u{7F}\"", value: "用户拒绝 é 😀 \u{7F}"),
            Case(text: "[]", value: []),
            Case(text: "[ ]", value: []),
            Case(text: "[1,[2],{}]", value: [1, [2], [:]]),
            Case(text: #"{ "b" : 1 , "a" : { "c" : [ ] } }"#, value: ["b": 1, "a": ["c": []]]),
            Case(text: "{\"\":0,\"\u{E9}\":1,\"e\u{301}\":2}", value: ["": 0, "\u{E9}": 1, "e\u{301}": 2]),
        ]
    }

    @Test("reads what RFC 8259 allows", arguments: Case.all) func accepts(_ given: Case) throws {
        #expect(try JSONReader.read(Array(given.text.utf8)).value == given.value)
    }

    @Test("what is read is written back and read again", arguments: Case.all) func roundTrip(_ given: Case) throws {
        let value = try JSONReader.value(Array(given.text.utf8))
        #expect(try JSONReader.value(value.bytes()) == value)
        #expect(try JSONReader.value(value.bytes(escapingSlashes: true, asciiOnly: true)) == value)
        #expect(try JSONReader.value(value.bytes(railsHTMLEscapes: true)) == value)
        #expect(try JSONReader.value(Array(value.pretty().utf8)) == value)
    }

    @Test("members keep their order, canonically equal keys stay apart") func order() throws {
        let value = try JSONReader.value(Array("{\"z\":1,\"a\":2,\"\u{E9}\":3,\"e\u{301}\":4}".utf8))
        #expect(value.object?.keys.map { Array($0.utf8).count } == [1, 1, 2, 3])
        #expect(value["e\u{301}"] == 4)
        #expect(value["\u{E9}"] == 3)
    }

    @Test("a large object takes no quadratic time and still refuses a repeated key") func largeObject() throws {
        let members = (0..<20_000).map { "\"k\($0)\":\($0)" }
        let value = try JSONReader.value(Array("{\(members.joined(separator: ","))}".utf8))
        #expect(value.object?.count == 20_000)
        let again = "{\((members + ["\"k19998\":0"]).joined(separator: ","))}"
        #expect(throws: JSONSyntaxError.self) { try JSONReader.value(Array(again.utf8)) }
    }

    @Test("a repeated key goes by the policy asked for") func duplicates() throws {
        let text = Array(#"{"a":1,"b":2,"a":3}"#.utf8)
        #expect(try JSONReader.value(text, options: .init(duplicateKeys: .firstWins)) == ["a": 1, "b": 2])
        #expect(try JSONReader.value(text, options: .init(duplicateKeys: .lastWins)) == ["a": 3, "b": 2])
        let last = try JSONReader.read(text, options: .init(duplicateKeys: .lastWins))
        #expect(last.position(of: JSONPath.root["a"]).column == 18)
        let first = try JSONReader.read(text, options: .init(duplicateKeys: .firstWins))
        #expect(first.position(of: JSONPath.root["a"]).column == 6)
    }

    @Test("a byte order mark and a lone surrogate are read where they are asked for") func liberties() throws {
        let marked = [0xEF, 0xBB, 0xBF] + Array(#"{"a":[1]}"#.utf8)
        let document = try JSONReader.read(marked, options: .init(skipsByteOrderMark: true))
        #expect(document.value == ["a": [1]])
        #expect(document.position(of: JSONPath.root["a"]).offset == 8)
        let lone = Array(#""a\ud83dz\udc00\ud83d\u0041""#.utf8)
        let replaced = try JSONReader.value(lone, options: .init(replacesLoneSurrogates: true))
        #expect(replaced == "a\u{FFFD}z\u{FFFD}\u{FFFD}A")
    }

    @Test("positions of values and keys are found by their paths") func positions() throws {
        let text = "{\n  \"名\": \"x\", \"steps\": [1,\n    {\"respond\": {\"status\": \"no\"}}]\n}"
        let document = try JSONReader.read(Array(text.utf8))
        let status = JSONPath.root["steps"][1]["respond"]["status"]
        #expect(status.description == "steps[1].respond.status")
        #expect(document.position(of: status) == TextPosition(line: 3, column: 28, offset: 56))
        #expect(document.position(of: status, isKey: true).description == "3:18")
        #expect(document.position(of: JSONPath.root["名"]).description == "2:8")
        #expect(document.position(of: JSONPath.root["steps"]).description == "2:22")
        #expect(document.position(of: .root).description == "1:1")
        #expect(document.position(of: JSONPath.root["steps"][7]["x"]).description == "2:22")
        #expect(document.position(of: JSONPath.root["steps"][1]["absent"], isKey: true).description == "3:5")
    }

    @Test("paths quote what is no plain word") func paths() {
        #expect(JSONPath.root.description == "document")
        #expect(JSONPath.root["a b"]["$schema"][0]["_x-y"].description == #"["a b"].$schema[0]._x-y"#)
        #expect(JSONPath.root["a"][0].parent == JSONPath.root["a"])
    }
}
