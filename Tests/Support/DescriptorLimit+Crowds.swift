package import SystemCalls

extension DescriptorLimit {
    /// Whether a crowd of connections fits; with the 256 of macOS it does not, and the tests of crowds are skipped.
    package static var fitsCrowds: Bool { current >= 1024 }
}
