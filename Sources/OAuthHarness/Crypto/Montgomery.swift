/// Arithmetic modulo an odd number without division (Montgomery 1985).
///
/// A number x stands for x·R, where R is 2 to the modulus's bits. Time depends on the values: this is for test keys.
struct Montgomery: Sendable {
    let modulus: Limbs
    /// −1/modulus modulo 2³².
    private let inverse: UInt64
    /// R² modulo the modulus.
    private let square: [UInt64]
    private let count: Int

    init(_ modulus: Limbs) {
        self.modulus = modulus
        count = modulus.words.count
        // Newton's iteration doubles the number of right bits; an odd number is its own inverse in the lowest three.
        let low = modulus.words.first ?? 1
        var inverse = low
        for _ in 0..<4 { inverse = inverse &* (2 &- low &* inverse) }
        self.inverse = (0 &- inverse) & Limbs.mask
        var double = [UInt64](repeating: 0, count: modulus.words.count)
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
            for shift in stride(from: UInt64(28), through: 0, by: -4) {
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

    private var unit: [UInt64] {
        var words = [UInt64](repeating: 0, count: count)
        words[0] = 1
        return words
    }

    private func add(_ left: [UInt64], _ right: [UInt64]) -> [UInt64] {
        var sum = left
        if Self.accumulate(&sum, right) || !Self.isLess(sum, modulus.words) { _ = Self.subtract(&sum, modulus.words) }
        return sum
    }

    /// left · right / R, by coarsely integrated operand scanning (Koç, Acar, Kaliski 1996).
    private func multiply(_ left: [UInt64], _ right: [UInt64]) -> [UInt64] {
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: count &+ 2) { sum in
            sum.initialize(repeating: 0)
            if let place = sum.baseAddress { scan(place, left, right, modulus.words) }
            var result = Array(sum[..<count])
            if sum[count] > 0 || !Self.isLess(result, modulus.words) { _ = Self.subtract(&result, modulus.words) }
            return result
        }
    }

    /// Pointers, because a debug build asks at each place of a buffer whether it is one, which takes most of the time.
    private func scan(
        _ sum: UnsafeMutablePointer<UInt64>,
        _ left: UnsafePointer<UInt64>,
        _ right: UnsafePointer<UInt64>,
        _ modulus: UnsafePointer<UInt64>
    ) {
        let mask = Limbs.mask
        var place = 0
        while place < count {
            let word = right[place]
            var carry: UInt64 = 0
            var index = 0
            while index < count {
                let value = left[index] &* word &+ sum[index] &+ carry
                sum[index] = value & mask
                carry = value &>> 32
                index &+= 1
            }
            var top = sum[count] &+ carry
            sum[count] = top & mask
            sum[count &+ 1] = top &>> 32
            let factor = sum[0] &* inverse & mask
            carry = (factor &* modulus[0] &+ sum[0]) &>> 32
            index = 1
            while index < count {
                let value = factor &* modulus[index] &+ sum[index] &+ carry
                sum[index &- 1] = value & mask
                carry = value &>> 32
                index &+= 1
            }
            top = sum[count] &+ carry
            sum[count &- 1] = top & mask
            sum[count] = sum[count &+ 1] &+ top &>> 32
            place &+= 1
        }
    }

    private static func doubled(_ number: [UInt64], _ modulus: [UInt64]) -> [UInt64] {
        var result = number
        if accumulate(&result, number) || !isLess(result, modulus) { _ = subtract(&result, modulus) }
        return result
    }

    /// Whether the first number is the smaller one.
    private static func isLess(_ left: [UInt64], _ right: [UInt64]) -> Bool {
        var index = left.count &- 1
        while index >= 0 {
            if left[index] != right[index] { return left[index] < right[index] }
            index &-= 1
        }
        return false
    }

    /// Subtracts; true where it borrowed beyond the top.
    private static func subtract(_ left: inout [UInt64], _ right: [UInt64]) -> Bool {
        var borrow: UInt64 = 0
        var index = 0
        while index < left.count {
            let value = left[index] &- right[index] &- borrow
            left[index] = value & Limbs.mask
            borrow = value &>> 63
            index &+= 1
        }
        return borrow > 0
    }

    /// Adds; true where it carried beyond the top.
    private static func accumulate(_ left: inout [UInt64], _ right: [UInt64]) -> Bool {
        var carry: UInt64 = 0
        var index = 0
        while index < left.count {
            let value = left[index] &+ right[index] &+ carry
            left[index] = value & Limbs.mask
            carry = value &>> 32
            index &+= 1
        }
        return carry > 0
    }
}
