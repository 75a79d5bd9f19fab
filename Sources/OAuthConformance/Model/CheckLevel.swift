/// How binding a check is.
public enum CheckLevel: String, Sendable, Hashable, CaseIterable {
    /// An RFC obliges the client, or allows the provider what the client must cope with: a breach is a failure.
    case must
    /// An RFC or a provider's published rules recommend it: a breach is a warning, and a failure under `strict`.
    case should
    /// Real providers or networks do it: a breach is a failure where the provider is known for it, else a warning.
    case robust
}
