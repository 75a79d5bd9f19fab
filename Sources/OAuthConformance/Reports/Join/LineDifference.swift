/// One line of two texts that are compared.
package struct LineDifference: Hashable, Sendable {
    package enum Side: Hashable, Sendable {
        case before, both, after
    }

    package let side: Side
    package let text: String

    /// Compares lines by their longest common subsequence.
    ///
    /// Only the first 400 of either side are compared: a scenario with more has other problems.
    package static func between(_ before: [String], _ after: [String]) -> [LineDifference] {
        let (left, right) = (Array(before.prefix(400)), Array(after.prefix(400)))
        var lengths = [[Int]](repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
        for row in left.indices.reversed() {
            for column in right.indices.reversed() {
                lengths[row][column] =
                    left[row] == right[column]
                    ? lengths[row + 1][column + 1] + 1 : max(lengths[row + 1][column], lengths[row][column + 1])
            }
        }
        var result: [LineDifference] = []
        var (row, column) = (0, 0)
        while row < left.count || column < right.count {
            if row < left.count, column < right.count, left[row] == right[column] {
                result.append(LineDifference(side: .both, text: left[row]))
                (row, column) = (row + 1, column + 1)
            } else if column == right.count || row < left.count && lengths[row + 1][column] >= lengths[row][column + 1]
            {
                result.append(LineDifference(side: .before, text: left[row]))
                row += 1
            } else {
                result.append(LineDifference(side: .after, text: right[column]))
                column += 1
            }
        }
        return result
    }
}
