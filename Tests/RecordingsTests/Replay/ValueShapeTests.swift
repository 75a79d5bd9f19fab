import JSONText
import Recordings
import Testing

@Suite("The shape of a value") struct ValueShapeTests {
    static let cases = [
        ("0123456789", "{digits:10}"), ("8de5e8796714", "{hex:12}"), ("8DE5E8796714", "{hexUpper:12}"),
        ("gloas-00ff", "gloas-{digits:2}{hex:0}"), ("abcxyz", "{lower:6}"), ("Aa0z", "{alphanumeric:4}"),
        ("a-Z_~", "{base64url:5}"),
        ("abcd.efgh.ij", "{hex:4}.{lower:4}.{lower:2}"), ("Zm9vYmFy/w==", "{alphanumeric:8}/{lower:1}=="),
        ("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}"),
        ("a{b}c", "{text:5}"), ("中文", "{text:6}"), ("!!!a", "{text:4}"),
    ]

    @Test("a value is told by length and characters alone", arguments: cases.filter { !$0.1.contains(":0") })
    func shape(_ value: String, _ text: String) throws {
        let shape = ValueShape(of: Array(value.utf8))
        #expect(shape.text == text)
        #expect(ValueShape(text) == shape)
        let invented = shape.invented(for: "code.1", seed: 1)
        #expect(invented.count == value.utf8.count)
        #expect(invented == shape.invented(for: "code.1", seed: 1))
        #expect(value.count < 6 || invented != shape.invented(for: "code.2", seed: 1))
        #expect(value.count < 6 || invented != shape.invented(for: "code.1", seed: 2))
        #expect(value.count < 6 || invented != Array(value.utf8))
    }

    @Test("prefixes that name the issuer stay") func prefix() {
        #expect(ValueShape(of: Array("gloas-00ff00ff".utf8)).text == "gloas-{hex:8}")
        #expect(ValueShape(of: Array("gho_Ab1".utf8)).text == "gho_{alphanumeric:3}")
    }

    @Test(
        "what is no shape is none",
        arguments: ["{hex}", "{hex:0}", "{hex:-1}", "{hex:9999999}", "{bits:1}", "{hex:1", "{hex:1:2}"]
    )
    func malformed(_ text: String) {
        #expect(ValueShape(text) == nil)
    }
}
