import HTTPWire
import JSONText

extension Action {
    /// The callback carries a state that differs from the one sent in its last character.
    public static let tamperState = changeCallback("tamperState") { callback, _ in
        guard let index = callback.parameters.pairs.firstIndex(where: { $0.name == Array("state".utf8) }),
            let last = callback.parameters.pairs[index].value.last
        else { return false }
        let value = callback.parameters.pairs[index].value.dropLast() + [last == 0x41 ? 0x42 : 0x41]
        callback.replace("state", with: Array(value))
        return true
    }

    /// The callback carries no state.
    public static let dropState = changeCallback("dropState") { callback, _ in
        guard callback.parameters.contains("state") else { return false }
        callback.parameters.removeAll("state")
        return true
    }

    /// The callback carries its parameters behind `#`.
    public static let codeInFragment = changeCallback("codeInFragment") { callback, _ in
        callback.placement = .fragment
        return true
    }

    /// The callback carries the `iss` of another provider (RFC 9207 §2.4).
    public static func foreignIssuer(_ issuer: String = "https://other.example") -> Action { foreignIssuerWord(issuer) }

    private static func changeCallback(
        _ name: String,
        _ change: @escaping @Sendable (inout Callback, Transaction) -> Bool
    ) -> Action { Action(name, .changingCallback(change)) }
}

extension Action.Stages {
    fileprivate static func changingCallback(
        _ change: @escaping @Sendable (inout Callback, Transaction) -> Bool
    ) -> Action.Stages {
        Action.Stages(reshape: { reply, transaction in
            guard case .callback(var callback) = reply.meaning, change(&callback, transaction) else { return false }
            reply = transaction.profile.redirect(callback, transaction)
            return true
        })
    }
}

extension Callback {
    /// Replaces the value of a parameter and keeps its place.
    mutating func replace(_ name: String, with value: [UInt8]) {
        var result = FormParameters()
        for pair in parameters.pairs {
            let isMeant = pair.name == Array(name.utf8)
            result.append(String(decoding: pair.name, as: UTF8.self), isMeant ? value : pair.value)
        }
        parameters = result
    }
}

private let foreignIssuerWord = ActionWord.Definition(
    "foreignIssuer",
    "The callback carries the iss of another provider.",
    fields(Field("issuer", .text, default: "https://other.example"))
) { issuer in
    .changingCallback { callback, _ in
        callback.parameters.removeAll("iss")
        callback.parameters.append("iss", issuer)
        return true
    }
}

extension ActionWord {
    static let callbackWords: [ActionWord] = [
        ActionWord(.tamperState, "The callback's state differs from the one sent in its last character."),
        ActionWord(.dropState, "The callback carries no state."),
        ActionWord(.codeInFragment, "The callback carries its parameters behind #."), foreignIssuerWord.word,
    ].map { $0.acting(at: .authorization, only: [.authorization]) }
}
