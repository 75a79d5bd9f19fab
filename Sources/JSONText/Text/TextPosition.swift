/// A place in a text file.
package struct TextPosition: Hashable, Sendable {
    /// The line, from 1; lines end at LF.
    package let line: Int
    /// The column, from 1, counted in Unicode scalars.
    package let column: Int
    /// The offset in bytes, from 0.
    package let offset: Int

    package init(line: Int, column: Int, offset: Int) {
        self.line = line
        self.column = column
        self.offset = offset
    }

    /// Finds line and column of an offset; one past the end stands for the end.
    package init(offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        let end = min(max(offset, 0), bytes.count)
        var line = 1
        var start = 0
        var index = 0
        while index < end {
            if bytes[index] == 0x0A {
                line &+= 1
                start = index &+ 1
            }
            index &+= 1
        }
        var column = 1
        index = start
        while index < end {
            if bytes[index] & 0xC0 != 0x80 { column &+= 1 }
            index &+= 1
        }
        self.init(line: line, column: column, offset: end)
    }

    /// Finds line and column of an offset.
    package init(offset: Int, in bytes: [UInt8]) {
        self = bytes.withUnsafeBufferPointer { TextPosition(offset: offset, in: $0) }
    }
}

// MARK: -

extension TextPosition: CustomStringConvertible {
    /// `line:column`.
    package var description: String { "\(line):\(column)" }
}
