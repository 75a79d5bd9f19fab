import JSONText

extension HAR {
    /// Reads what the recording tells of its names.
    package func placeholderTable(of bytes: [UInt8], file: String) throws(HARFileError) -> PlaceholderTable {
        guard let value = extra[PlaceholderTable.member] else { return PlaceholderTable() }
        let path = JSONPath.root["log"][PlaceholderTable.member]
        guard let rows = value.object else {
            throw HARFileError(at: path, in: bytes, file: file, expected: "an object", found: value.kind)
        }
        var table = PlaceholderTable()
        for (name, row) in rows {
            if let shape = row["shape"]?.string.flatMap(ValueShape.init) {
                table[name] = .shape(shape)
            } else if let shape = row["text"]?.string.flatMap(ValueShape.init) {
                table[name] = .text(shape)
            } else if let other = row["of"]?.string, rows[other]?["of"] == nil,
                let spelling = row["as"]?.string.flatMap(SecretEncoding.init)
            {
                table[name] = .spelled(of: other, as: spelling)
            } else {
                let expected = "{\"shape\": \"{hex:64}\"}, {\"text\": \"{hex:64}\"} or {\"of\": NAME, \"as\": ENCODING}"
                throw HARFileError(at: path[name], in: bytes, file: file, expected: expected, found: row.text())
            }
        }
        return table
    }
}
