extension HTTPResponse {
    /// What the header says of the end of the body and of the connection, found in one pass.
    package struct Framing: Sendable {
        /// Whether the header itself says that the connection closes.
        package private(set) var announcesClose = false
        private(set) var hasConnection = false
        /// Whether the last `Transfer-Encoding` says that the body comes in chunks.
        private(set) var isChunked = false
        private var lengths = 0
        private var hasTrueLength = false
        private var hasCoding = false
        private let mayHaveBody: Bool

        fileprivate init(_ response: HTTPResponse) {
            mayHaveBody = response.allowsBody
            for index in response.headers.fields.indices {
                switch response.headers.fields[index].name.utf8.count {
                case 10, 14, 17: take(response.headers.fields[index], response.body.count)
                default: break
                }
            }
        }

        private mutating func take(_ field: HTTPHeaders.Field, _ size: Int) {
            if HTTPHeaders.isSame(field.name, "Connection") {
                hasConnection = true
                announcesClose = announcesClose || FramingFields.list(field).contains("close")
            } else if HTTPHeaders.isSame(field.name, "Content-Length") {
                lengths += 1
                hasTrueLength = String(size).isSpelled(field.bytes)
            } else if HTTPHeaders.isSame(field.name, "Transfer-Encoding") {
                hasCoding = true
                isChunked = FramingFields.list(field).last == "chunked"
            }
        }

        /// Whether the header says where the body ends.
        var setsLength: Bool { lengths > 0 || hasCoding }

        /// Whether a reader finds the end of the body by the header alone, so that another response may follow.
        package func isSelfDelimiting(answering method: HTTPMethod) -> Bool {
            guard mayHaveBody, method != .head, !isChunked else { return true }
            return lengths == 0 ? !hasCoding : lengths == 1 && hasTrueLength
        }
    }

    package var framing: Framing { Framing(self) }

    /// Whether the status may have a body.
    package var allowsBody: Bool { status >= 200 && status != 204 && status != 304 }

    /// Whether a reader finds the end of the body by the header alone, so that another response may follow.
    package func isSelfDelimiting(answering method: HTTPMethod) -> Bool {
        framing.isSelfDelimiting(answering: method)
    }
}
