import JSONText
import Testing

@Suite("JSON values") struct JSONValueTests {
    @Test("accessors answer for their own kind only") func accessors() {
        let value: JSON = ["s": "x", "i": 7, "d": .number("1.5"), "b": true, "n": nil, "a": [1, 2]]
        #expect(value["s"]?.string == "x")
        #expect(value["i"]?.integer == 7)
        #expect(value["i"]?.string == nil)
        #expect(value["d"]?.integer == nil)
        #expect(value["d"]?.double == 1.5)
        #expect(value["b"]?.bool == true)
        #expect(value["n"] == .null)
        #expect(value["a"]?[1] == 2)
        #expect(value["a"]?[2] == nil)
        #expect(value["absent"] == nil)
        #expect(JSON.number("99999999999999999999").integer == nil)
        #expect(value.object?.keys == ["s", "i", "d", "b", "n", "a"])
        #expect(value.kind == "an object")
    }

    @Test("setting keeps a member's place, nil removes it") func setting() {
        var object: JSONObject = ["a": 1, "b": 2, "c": 3]
        object["b"] = "two"
        object["d"] = 4
        object["a"] = nil
        object["absent"] = nil
        #expect(JSON.object(object).text() == #"{"b":"two","c":3,"d":4}"#)
    }

    @Test("renaming keeps the place and takes the place of the new name") func renaming() {
        var object: JSONObject = ["a": 1, "b": 2, "c": 3]
        object.rename("b", to: "z")
        object.rename("absent", to: "a")
        #expect(JSON.object(object).text() == #"{"a":1,"z":2,"c":3}"#)
        object.rename("c", to: "a")
        #expect(JSON.object(object).text() == #"{"z":2,"a":3}"#)
        object.rename("a", to: "a")
        #expect(object.count == 2)
    }

    @Test("inserting puts a member at a place, and once") func inserting() {
        var object: JSONObject = ["a": 1, "b": 2]
        object.insert("b", 3, at: 0)
        object.insert("c", 4, at: 99)
        #expect(JSON.object(object).text() == #"{"b":3,"a":1,"c":4}"#)
        #expect(object.map(\.key) == ["b", "a", "c"])
    }

    @Test("a repeated key of a literal keeps its first place and its last value") func literal() {
        let object: JSONObject = ["a": 1, "b": 2, "a": 3]
        #expect(JSON.object(object).text() == #"{"a":3,"b":2}"#)
    }
}

@Suite("JSON writer") struct JSONWriterTests {
    @Test("escapes only what it must") func minimal() {
        let value: JSON = "a\"\\/\u{8}\u{C}\n\r\t\u{1}\u{1F}\u{7F}<é中😀>&\u{2028}"
        #expect(value.text() == #""a\"\\/\b\f\n\r\t\u0001\u001f"# + "\u{7F}<é中😀>&\u{2028}\"")
    }

    @Test("the escapes of PHP, of ASCII-only writers and of Rails") func dialects() {
        let value: JSON = "</é中😀&>\u{2028}\u{2029}\u{202A}"
        let text: (JSON, Bool, Bool, Bool) -> String = {
            String(decoding: $0.bytes(escapingSlashes: $1, asciiOnly: $2, railsHTMLEscapes: $3), as: UTF8.self)
        }
        #expect(text("/a/", true, false, false) == #""\/a\/""#)
        #expect(
            text(value, false, true, false) == #""</\u00e9\u4e2d\ud83d\ude00&>\u2028\u2029\u202a""#
        )
        #expect(text(value, false, false, true) == #""\u003c/é中😀\u0026\u003e\u2028\u2029"# + "\u{202A}\"")
    }

    @Test("the pretty form has two spaces a level and no LF at the end") func pretty() {
        let value: JSON = ["a": [1, ["b": "中"]], "c": [:], "d": []]
        let expected = """
            {
              "a": [
                1,
                {
                  "b": "中"
                }
              ],
              "c": {},
              "d": []
            }
            """
        #expect(value.pretty() == expected)
    }
}

@Suite("Edit distance") struct EditDistanceTests {
    @Test(
        "suggests the near words, nearest first",
        arguments: [
            ("expirCode", ["expireCode"]),
            ("EXPIRECODE", ["expireCode", "expireToken"]),
            ("denny", ["deny"]),
            ("dney", ["deny"]),
            ("expireTokn", ["expireToken", "expireCode"]),
            ("hodl", ["hold"]),
            ("x", []),
            ("", []),
            ("entirelyDifferent", []),
        ]
    )
    func nearest(_ word: String, _ expected: [String]) {
        let words = ["deny", "hold", "expireCode", "expireToken", "on"]
        #expect(EditDistance.nearest(word, in: words) == expected)
    }

    @Test("a suggestion is a question") func suggestion() {
        #expect(EditDistance.suggestion(for: "stauts", in: ["status", "state"]) == "did you mean status?")
        #expect(EditDistance.suggestion(for: "zzz", in: ["status"]) == nil)
    }
}
