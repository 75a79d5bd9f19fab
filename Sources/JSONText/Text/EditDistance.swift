/// Finds the words that a misspelt one may stand for.
package enum EditDistance {
    /// Returns the words within a distance, nearest first, then in the order given.
    ///
    /// Case costs nothing. A word that shares less than half of its letters is no suggestion, however short it is.
    package static func nearest(_ word: String, in words: [String], within limit: Int = 3) -> [String] {
        let folded = Array(word.lowercased().unicodeScalars)
        let near = words.enumerated().compactMap { place, candidate -> (distance: Int, place: Int)? in
            let other = Array(candidate.lowercased().unicodeScalars)
            guard abs(other.count - folded.count) <= limit else { return nil }
            let distance = between(folded, other)
            guard distance <= limit, distance * 2 <= max(folded.count, other.count) else { return nil }
            return (distance, place)
        }
        return near.sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }.map { words[$0.place] }
    }

    /// Returns `did you mean X?`, or nil where no word is near.
    package static func suggestion(for word: String, in words: [String]) -> String? {
        nearest(word, in: words).first.map { "did you mean \($0)?" }
    }

    /// Counts insertions, removals, replacements and swaps of neighbours (optimal string alignment).
    private static func between(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in 1...left.count {
            var current = [row]
            for column in 1...right.count {
                let cost = left[row - 1] == right[column - 1] ? 0 : 1
                var best = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + cost)
                if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
                    best = min(best, beforeLast[column - 2] + 1)
                }
                current.append(best)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}
