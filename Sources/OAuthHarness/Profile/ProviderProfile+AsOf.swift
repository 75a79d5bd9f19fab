extension ProviderProfile {
    /// The provider as it stood at the end of a day, a month or a year, or as of a release.
    ///
    /// A knob that is set keeps its value; what changed since and has a knob takes the value of that day. A release is what
    /// those have who run the provider themselves; a day is what the provider's own site had.
    ///
    /// ```swift
    /// let github = try MockProvider(.github.asOf("2025-06"))
    /// ```
    ///
    /// - Parameter day: `2025-06-30`, `2025-06` or `2025`; `17.9` where the provider has releases.
    /// - Returns: The profile.
    /// - Throws: ``KnobError`` for a text that is neither, or a provider whose changes are not known.
    public func asOf(_ day: String) throws(KnobError) -> ProviderProfile {
        var copy = self
        try copy.set(CommonKnobs.asOf.name, to: day)
        return copy
    }
}
