/// Where a provider was made for a test.
package struct TestPlace: Sendable {
    let fileID: String
    let filePath: StaticString
    let line: Int
    let column: Int
}

#if canImport(Testing)
import Testing

extension TestPlace {
    var sourceLocation: SourceLocation {
        SourceLocation(fileID: fileID, filePath: "\(filePath)", line: line, column: column)
    }
}
#endif
