import HTTPWire
import SystemCalls

/// A protocol class of its own for each number, spelled in binary digits.
final class Slot<Number>: ProviderProtocol {}

/// The number one, to which digits are added.
enum FirstSlot {}
/// Twice a number.
enum ZeroDigit<Rest> {}
/// Twice a number, and one.
enum OneDigit<Rest> {}

/// Which protocol class belongs to which session.
///
/// Classes are never used again: a session that outlives its provider must not reach another one. A class costs about
/// one kilobyte.
final class SlotTable: Sendable {
    static let shared = SlotTable()

    private struct State: Sendable {
        var count = 0
        var bindings: [ObjectIdentifier: SessionBinding] = [:]
    }

    private let state = Locked(State())

    /// Gives a session a class.
    func bind(_ binding: SessionBinding) -> ProviderProtocol.Type {
        let number = state.withLock { state in
            state.count += 1
            return state.count
        }
        let slot = Self.slot(number)
        state.withLock { $0.bindings[ObjectIdentifier(slot)] = binding }
        return slot
    }

    /// The session of a class; nil once its provider is gone.
    func binding(of slot: ProviderProtocol.Type) -> SessionBinding? {
        state.withLock { $0.bindings[ObjectIdentifier(slot)] }
    }

    fileprivate func release(_ slot: ObjectIdentifier) {
        // Freed outside the lock: what a binding holds may take others with it.
        let binding = state.withLock { $0.bindings.removeValue(forKey: slot) }
        withExtendedLifetime(binding) {}
    }

    private static func slot(_ number: Int) -> ProviderProtocol.Type {
        var digits: any Any.Type = FirstSlot.self
        for place in (0..<(Int.bitWidth - number.leadingZeroBitCount - 1)).reversed() {
            digits = append(number >> place & 1 == 1, to: digits)
        }
        return finished(digits)
    }

    private static func append(_ digit: Bool, to rest: any Any.Type) -> any Any.Type {
        func opened<Rest>(_: Rest.Type) -> any Any.Type { digit ? OneDigit<Rest>.self : ZeroDigit<Rest>.self }
        return opened(rest)
    }

    private static func finished(_ digits: any Any.Type) -> ProviderProtocol.Type {
        func opened<Number>(_: Number.Type) -> ProviderProtocol.Type { Slot<Number>.self }
        return opened(digits)
    }
}

/// Frees a class's session with the provider that it hangs on.
final class SlotLease: Sendable {
    private let slot: ObjectIdentifier

    init(_ slot: ProviderProtocol.Type) {
        self.slot = ObjectIdentifier(slot)
    }

    deinit {
        SlotTable.shared.release(slot)
    }
}
