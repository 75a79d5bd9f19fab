/// Arithmetic modulo an odd number without division (Montgomery 1985).
///
/// A number x stands for x·R, where R is 2 to the modulus's bits. Time depends on the values: this is for test keys.
struct Montgomery: Sendable {
    let modulus: Limbs
    /// −1/modulus modulo 2³².
    private let inverse: UInt32
    /// R² modulo the modulus.
    private let square: [UInt32]
    private let count: Int

    init(_ modulus: Limbs) {
        self.modulus = modulus
        count = modulus.words.count
        // Newton's iteration doubles the number of right bits; an odd number is its own inverse in the lowest three.
        let low = modulus.words.first ?? 1
        var inverse = low
        for _ in 0..<4 { inverse = inverse &* (2 &- low &* inverse) }
        self.inverse = 0 &- inverse
        var double = [UInt32](repeating: 0, count: modulus.words.count)
        double[0] = 1
        for _ in 0..<(64 * modulus.words.count) { double = Self.doubled(double, modulus.words) }
        square = double
    }

    /// A number of twice the modulus's size to a power, by windows of four bits.
    func power(_ base: Limbs, _ exponent: Limbs) -> Limbs {
        let high = multiply(multiply(Array(base.words[count...]), square), square)
        let reduced = add(high, multiply(Array(base.words[..<count]), square))
        let one = multiply(unit, square)
        var table = [one, reduced]
        while table.count < 16 { table.append(multiply(table[table.count - 1], reduced)) }
        var result = one
        for word in exponent.words.reversed() {
            for shift in stride(from: UInt32(28), through: 0, by: -4) {
                for _ in 0..<4 { result = multiply(result, result) }
                result = multiply(result, table[Int(word >> shift & 15)])
                if shift == 0 { break }
            }
        }
        return Limbs(words: multiply(result, unit))
    }

    /// The product of two numbers below the modulus.
    func product(_ left: Limbs, _ right: Limbs) -> Limbs {
        Limbs(words: multiply(multiply(left.words, square), right.words))
    }

    /// The difference of two numbers below the modulus.
    func difference(_ left: Limbs, _ right: Limbs) -> Limbs {
        var result = left.words
        guard Self.subtract(&result, right.words) else { return Limbs(words: result) }
        _ = Self.accumulate(&result, modulus.words)
        return Limbs(words: result)
    }

    private var unit: [UInt32] {
        var words = [UInt32](repeating: 0, count: count)
        words[0] = 1
        return words
    }

    private func add(_ left: [UInt32], _ right: [UInt32]) -> [UInt32] {
        var sum = left
        if Self.accumulate(&sum, right) || !Self.isLess(sum, modulus.words) { _ = Self.subtract(&sum, modulus.words) }
        return sum
    }

    /// left · right / R, by coarsely integrated operand scanning (Koç, Acar, Kaliski 1996).
    private func multiply(_ left: [UInt32], _ right: [UInt32]) -> [UInt32] {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: count &+ 2) { sum in
            sum.initialize(repeating: 0)
            left.withUnsafeBufferPointer { left in
                right.withUnsafeBufferPointer { right in
                    modulus.words.withUnsafeBufferPointer { modulus in scan(sum, left, right, modulus) }
                }
            }
            var result = Array(sum[..<count])
            if sum[count] > 0 || !Self.isLess(result, modulus.words) { _ = Self.subtract(&result, modulus.words) }
            return result
        }
    }

    private func scan(
        _ sum: UnsafeMutableBufferPointer<UInt32>,
        _ left: UnsafeBufferPointer<UInt32>,
        _ right: UnsafeBufferPointer<UInt32>,
        _ modulus: UnsafeBufferPointer<UInt32>
    ) {
        var place = 0
        while place < count {
            let word = UInt64(right[place])
            var carry: UInt64 = 0
            var index = 0
            while index < count {
                let value = UInt64(left[index]) &* word &+ UInt64(sum[index]) &+ carry
                sum[index] = UInt32(truncatingIfNeeded: value)
                carry = value >> 32
                index &+= 1
            }
            var top = UInt64(sum[count]) &+ carry
            sum[count] = UInt32(truncatingIfNeeded: top)
            sum[count &+ 1] = UInt32(truncatingIfNeeded: top >> 32)
            let factor = UInt64(sum[0] &* inverse)
            carry = (factor &* UInt64(modulus[0]) &+ UInt64(sum[0])) >> 32
            index = 1
            while index < count {
                let value = factor &* UInt64(modulus[index]) &+ UInt64(sum[index]) &+ carry
                sum[index &- 1] = UInt32(truncatingIfNeeded: value)
                carry = value >> 32
                index &+= 1
            }
            top = UInt64(sum[count]) &+ carry
            sum[count &- 1] = UInt32(truncatingIfNeeded: top)
            sum[count] = sum[count &+ 1] &+ UInt32(truncatingIfNeeded: top >> 32)
            place &+= 1
        }
    }

    private static func doubled(_ number: [UInt32], _ modulus: [UInt32]) -> [UInt32] {
        var result = number
        if accumulate(&result, number) || !isLess(result, modulus) { _ = subtract(&result, modulus) }
        return result
    }

    /// Whether the first number is the smaller one.
    private static func isLess(_ left: [UInt32], _ right: [UInt32]) -> Bool {
        var index = left.count &- 1
        while index >= 0 {
            if left[index] != right[index] { return left[index] < right[index] }
            index &-= 1
        }
        return false
    }

    /// Subtracts; true where it borrowed beyond the top.
    private static func subtract(_ left: inout [UInt32], _ right: [UInt32]) -> Bool {
        var borrow: UInt64 = 0
        var index = 0
        while index < left.count {
            let value = UInt64(left[index]) &- UInt64(right[index]) &- borrow
            left[index] = UInt32(truncatingIfNeeded: value)
            borrow = value >> 63
            index &+= 1
        }
        return borrow > 0
    }

    /// Adds; true where it carried beyond the top.
    private static func accumulate(_ left: inout [UInt32], _ right: [UInt32]) -> Bool {
        var carry: UInt64 = 0
        var index = 0
        while index < left.count {
            let value = UInt64(left[index]) &+ UInt64(right[index]) &+ carry
            left[index] = UInt32(truncatingIfNeeded: value)
            carry = value >> 32
            index &+= 1
        }
        return carry > 0
    }
}
