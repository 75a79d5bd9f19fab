/// A line of a file of the user's, to which a report points.
package struct SourcePlace: Hashable, Sendable {
    package var file = ""
    package var line = 1

    package init() {}

    package init(file: String, line: Int = 1) {
        self.file = file
        self.line = line
    }
}
