import HTTPWire
import Testing

@Suite("Form parameters")
struct FormParametersTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let input: String
        let pairs: [[String]]
        let encoded: String
        var malformed: [Bool] = []

        var testDescription: String { name }

        static let all: [Case] = [
            Case(name: "nothing", input: "", pairs: [], encoded: ""),
            Case(name: "one pair", input: "a=b", pairs: [["a", "b"]], encoded: "a=b"),
            Case(name: "empty segments", input: "&a=b&&c=d&", pairs: [["a", "b"], ["c", "d"]], encoded: "a=b&c=d"),
            Case(name: "plus is a space", input: "a+b=c+d", pairs: [["a b", "c d"]], encoded: "a+b=c+d"),
            Case(name: "an encoded plus stays a plus", input: "a=1%2B1", pairs: [["a", "1+1"]], encoded: "a=1%2B1"),
            Case(name: "%20 is a space", input: "a=b%20c", pairs: [["a", "b c"]], encoded: "a=b+c"),
            Case(name: "no equals sign", input: "a&b=", pairs: [["a", ""], ["b", ""]], encoded: "a&b="),
            Case(name: "empty name", input: "=v", pairs: [["", "v"]], encoded: "=v"),
            Case(name: "second equals sign", input: "a=b=c", pairs: [["a", "b=c"]], encoded: "a=b%3Dc"),
            Case(
                name: "repeats in order",
                input: "a=2&b=x&a=1",
                pairs: [["a", "2"], ["b", "x"], ["a", "1"]],
                encoded: "a=2&b=x&a=1"
            ),
            Case(name: "lower-case digits", input: "a=%e4%bd%a0", pairs: [["a", "你"]], encoded: "a=%E4%BD%A0"),
            Case(name: "bytes not encoded", input: "a=你", pairs: [["a", "你"]], encoded: "a=%E4%BD%A0"),
            Case(name: "encoded separators", input: "a=%26%3D%25", pairs: [["a", "&=%"]], encoded: "a=%26%3D%25"),
            Case(
                name: "invalid triple kept",
                input: "a=%zz&b=1",
                pairs: [["a", "%zz"], ["b", "1"]],
                encoded: "a=%25zz&b=1",
                malformed: [true, false]
            ),
            Case(name: "cut triple kept", input: "a=%4", pairs: [["a", "%4"]], encoded: "a=%254", malformed: [true]),
            Case(
                name: "lone percent in a name",
                input: "%=1",
                pairs: [["%", "1"]],
                encoded: "%25=1",
                malformed: [true]
            ),
            Case(
                name: "unreserved bytes stay",
                input: "a=-._~09AZaz",
                pairs: [["a", "-._~09AZaz"]],
                encoded: "a=-._~09AZaz"
            ),
            Case(
                name: "semicolon separates nothing",
                input: "a=1;b=2",
                pairs: [["a", "1;b=2"]],
                encoded: "a=1%3Bb%3D2"
            ),
        ]
    }

    @Test("decodes and encodes afresh", arguments: Case.all)
    func codec(_ row: Case) {
        let form = FormParameters(decoding: Array(row.input.utf8))
        let pairs = form.pairs.map {
            [String(decoding: $0.name, as: UTF8.self), String(decoding: $0.value, as: UTF8.self)]
        }
        #expect(pairs == row.pairs)
        #expect(String(decoding: form.encoded, as: UTF8.self) == row.encoded)
        let malformed = row.malformed.isEmpty ? row.pairs.map { _ in false } : row.malformed
        #expect(form.pairs.map(\.isMalformed) == malformed)
    }

    @Test("keeps the raw bytes and the missing equals sign")
    func raw() throws {
        let form = FormParameters(decoding: Array("red%69rect+uri=a%2Fb+c&flag".utf8))
        let first = try #require(form.pairs.first)
        #expect(first.rawName == Array("red%69rect+uri".utf8))
        #expect(first.rawValue == Array("a%2Fb+c".utf8))
        #expect(form.pairs.map(\.hasEquals) == [true, false])
    }

    @Test("looks names up byte by byte")
    func lookup() {
        var form: FormParameters = ["scope": "a b", "state": "é", "scope": "c"]
        #expect(form.text("scope") == "a b")
        #expect(form.all("scope") == [Array("a b".utf8), Array("c".utf8)])
        #expect(form.first("Scope") == nil)
        #expect(form.first("state") == [0xC3, 0xA9])
        #expect(form.contains("state") && !form.contains("code"))
        form.removeAll("scope")
        form.append("raw", [0x00, 0xFF])
        #expect(form.encoded == Array("state=%C3%A9&raw=%00%FF".utf8))
    }

    @Test("every byte survives a round trip")
    func everyByte() {
        var form = FormParameters()
        form.append("all", (0...255).map { UInt8($0) })
        #expect(FormParameters(decoding: form.encoded) == form)
    }

    @Test("a path keeps its plus and encodes a space as %20")
    func pathCoding() {
        #expect(PercentCoding.encode(Array("a b+c".utf8), spaceAsPlus: false) == Array("a%20b%2Bc".utf8))
        #expect(PercentCoding.decode(Array("a+b%2B".utf8), plusAsSpace: false).bytes == Array("a+b+".utf8))
    }
}
