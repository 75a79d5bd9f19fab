import OAuthHarness

/// One measured figure, and the floor of the same run where there is one.
struct Figure {
    let name: String
    let unit: String
    let value: Double
    let floor: Double?
    /// Whether more is better; a ratio then is floor by value.
    let moreIsBetter: Bool

    init(_ name: String, _ value: Double, _ unit: String, floor: Double? = nil, moreIsBetter: Bool = false) {
        self.name = name
        self.unit = unit
        self.value = value
        self.floor = floor
        self.moreIsBetter = moreIsBetter
    }

    /// How many times the floor it costs.
    var ratio: Double? {
        floor.map { moreIsBetter ? $0 / value : value / $0 }
    }

    var line: String {
        let figure = "\(Self.text(value)) \(unit)"
        let beside = floor.map { "   floor \(Self.text($0)) \(unit)   \(Self.text(ratio ?? 0)) x" } ?? ""
        return Self.padded(name, 44) + Self.padded(figure, 22) + beside
    }

    var json: JSON {
        var members: JSONObject = ["name": .string(name), "value": .number(Self.text(value)), "unit": .string(unit)]
        if let floor { members["floor"] = .number(Self.text(floor)) }
        if let ratio { members["ratio"] = .number(Self.text(ratio)) }
        return .object(members)
    }

    private static func text(_ value: Double) -> String {
        guard abs(value) < 1000 else { return "\(Int(value.rounded()))" }
        return "\((value * 100).rounded() / 100)"
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
}

extension [Double] {
    var median: Double {
        guard !isEmpty else { return 0 }
        return sorted()[count / 2]
    }
}

extension Duration {
    var microseconds: Double {
        Double(components.seconds) * 1e6 + Double(components.attoseconds) / 1e12
    }
}
