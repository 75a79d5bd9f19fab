/// A JSON value together with its text.
package struct JSONDocument: Sendable {
    package let value: JSON
    private let bytes: [UInt8]
    private let options: JSONReader.Options

    init(value: JSON, bytes: [UInt8], options: JSONReader.Options) {
        self.value = value
        self.bytes = bytes
        self.options = options
    }

    /// Returns where a value or, where that is meant and there is one, the key of a member starts, its opening quote; for a
    /// path that does not exist, where its nearest ancestor starts.
    package func position(of path: JSONPath, isKey: Bool = false) -> TextPosition {
        let found = offset(of: path)
        return TextPosition(offset: (isKey ? found?.key : nil) ?? found?.value ?? 0, in: bytes)
    }

    /// Positions are asked for once a file, when it is wrong: walking the text again is cheaper than noting them all.
    private func offset(of path: JSONPath) -> (key: Int?, value: Int)? {
        bytes.withUnsafeBufferPointer { buffer in
            var scanner = JSONScanner(buffer, options: options)
            return try? scanner.locate(path.components)
        }
    }
}
