import HTTPWire
import JSONText

extension Shape<HTTPMethod> {
    /// A method token.
    static var method: Shape {
        Shape(
            "a method in capitals, such as GET",
            ["type": "string", "pattern": "^[A-Z]+$"],
            read: { json in
                guard let text = json.string, !text.isEmpty, text.utf8.allSatisfy({ $0 &- 0x41 < 26 }) else {
                    return nil
                }
                return HTTPMethod(rawValue: text)
            },
            write: { .string($0.rawValue) }
        )
    }
}

extension Shape<[HTTPMethod]> {
    /// At least one method.
    static var methods: Shape { list(of: .method, "an array of methods such as GET, at least one", atLeast: 1) }
}
