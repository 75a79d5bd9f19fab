import JSONText
import Recordings
import Testing

struct FilledTextTests {
    @Test(
        "a name has its value, once, and a name without a value stays",
        arguments: [
            ("state={{state}}&next={{code}}", "state=s-1&next={{code}}"),
            ("{{echo}}", "{{echo}}"),
            ("{{state}} {{state}}", "s-1 s-1"),
            ("{{state", "{{state"),
            ("no name", "no name"),
        ]
    )
    func filled(_ text: String, _ expected: String) {
        let values = ["state": "s-1", "echo": "{{echo}}"]
        #expect(text.filled { values[$0] } == expected)
    }
}
