import JSONText

extension HAR {
    /// Whether the recording is to be made anew on a day, `2026-11-28`.
    package func isPast(_ today: String) -> Bool { bestBefore.map { $0 < today } ?? false }

    /// What to tell of a recording that is to be made anew on a day; nil where it is not.
    package func ageWarning(_ today: String) -> String? {
        guard let bestBefore, isPast(today) else { return nil }
        return "was best before \(bestBefore), record it anew"
    }
}

extension Shape<String> {
    /// A day that exists, as ISO 8601 writes it.
    static var day: Shape {
        Shape(
            "a day such as 2027-02-28",
            ["type": "string", "format": "date"],
            read: { json in
                guard let text = json.string else { return nil }
                let parts = text.split(separator: "-", omittingEmptySubsequences: false)
                let numbers = parts.compactMap { $0.utf8.allSatisfy { $0 &- 0x30 < 10 } ? Int($0) : nil }
                guard parts.map(\.count) == [4, 2, 2], numbers.count == 3, (1...12).contains(numbers[1]) else {
                    return nil
                }
                let isLeap = numbers[0] % 4 == 0 && (numbers[0] % 100 != 0 || numbers[0] % 400 == 0)
                let last = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][numbers[1] - 1]
                return (1...last).contains(numbers[2]) ? text : nil
            },
            write: JSON.string
        )
    }
}
