extension JSONScanner {
    /// Walks along a path; what does not exist ends the walk at the value before it.
    mutating func locate(_ path: [JSONPath.Component]) throws(JSONSyntaxError) -> (key: Int?, value: Int) {
        try skipByteOrderMark()
        skipSpace()
        var found: (key: Int?, value: Int) = (nil, at)
        for component in path {
            let step: (key: Int?, value: Int)? =
                switch component {
                case .key(let key): try locate(key: key)
                case .index(let index): try locate(index: index)
                }
            guard let step else { return (nil, found.value) }
            found = step
            at = step.value
        }
        return found
    }

    private mutating func locate(key: String) throws(JSONSyntaxError) -> (key: Int?, value: Int)? {
        guard next == 0x7B else { return nil }
        at &+= 1
        var found: (key: Int?, value: Int)?
        skipSpace()
        while next == 0x22 {
            let start = at
            let name = try self.key(expected: "a key")
            skipSpace()
            if JSONObject.isSame(name, key), found == nil || options.duplicateKeys == .lastWins {
                found = (start, at)
            }
            if found != nil, options.duplicateKeys != .lastWins { return found }
            _ = try value(expected: "a value")
            stepOverComma()
        }
        return found
    }

    private mutating func locate(index: Int) throws(JSONSyntaxError) -> (key: Int?, value: Int)? {
        guard next == 0x5B else { return nil }
        at &+= 1
        skipSpace()
        var position = 0
        while next != 0x5D {
            if position == index { return (nil, at) }
            _ = try value(expected: "a value")
            stepOverComma()
            position &+= 1
        }
        return nil
    }

    private mutating func stepOverComma() {
        skipSpace()
        if next == 0x2C { at &+= 1 }
        skipSpace()
    }
}
