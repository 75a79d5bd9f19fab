/// The parts of a `multipart/form-data` body that carry a name and no file (RFC 7578).
package enum MultipartForm {
    /// Reads a body.
    ///
    /// - Parameters:
    ///   - body: The body.
    ///   - contentType: The field value with its `boundary`.
    /// - Returns: The parameters; empty where the boundary is missing or nothing is delimited by it.
    package static func parameters(of body: [UInt8], contentType: String) -> FormParameters {
        var result = FormParameters()
        guard let boundary = boundary(in: contentType) else { return result }
        let delimiter = Array("--\(boundary)".utf8)
        let starts = places(of: delimiter, in: body)
        for (start, end) in zip(starts, starts.dropFirst()) {
            let part = Array(body[(start + delimiter.count)..<end])
            guard let gap = part.firstRange(of: [0x0D, 0x0A, 0x0D, 0x0A]) else { continue }
            let head = String(decoding: part[..<gap.lowerBound], as: UTF8.self)
            guard let name = name(in: head) else { continue }
            var value = Array(part[gap.upperBound...])
            if value.suffix(2) == [0x0D, 0x0A] { value.removeLast(2) }
            result.append(name, value)
        }
        return result
    }

    /// A body with the boundary of another `Content-Type` in place of its own.
    package static func body(_ body: [UInt8], labelled contentType: String, as other: String) -> [UInt8] {
        guard let own = boundary(in: contentType), let wanted = boundary(in: other), own != wanted else { return body }
        let delimiter = Array("--\(own)".utf8)
        var result: [UInt8] = []
        var rest = body[...]
        for start in places(of: delimiter, in: body) {
            result += rest[..<start] + Array("--\(wanted)".utf8)
            rest = rest[(start + delimiter.count)...]
        }
        return result + rest
    }

    private static func boundary(in contentType: String) -> String? {
        let parts = contentType.split(separator: ";").map { $0.drop { $0 == " " } }
        guard let part = parts.first(where: { $0.lowercased().hasPrefix("boundary=") }) else { return nil }
        let value = part.dropFirst("boundary=".count).filter { $0 != "\"" }
        return value.isEmpty ? nil : value
    }

    private static func places(of delimiter: [UInt8], in body: [UInt8]) -> [Int] {
        var found: [Int] = []
        var index = 0
        while index + delimiter.count <= body.count {
            if body[index] == delimiter[0], body[index..<(index + delimiter.count)].elementsEqual(delimiter) {
                found.append(index)
                index += delimiter.count
            } else {
                index += 1
            }
        }
        return found
    }

    /// The `name` of a part's Content-Disposition; nil for a file.
    private static func name(in head: String) -> String? {
        let lines = head.split { $0.isNewline }
        guard let line = lines.first(where: { $0.lowercased().hasPrefix("content-disposition:") }),
            !line.contains("filename"), let mark = line.firstRange(of: "name=")
        else { return nil }
        let rest = line[mark.upperBound...]
        return rest.first == "\"" ? String(rest.dropFirst().prefix { $0 != "\"" }) : String(rest.prefix { $0 != ";" })
    }
}
