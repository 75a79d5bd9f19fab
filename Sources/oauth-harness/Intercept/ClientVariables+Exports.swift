import JSONText
import OAuthHarness

extension ClientVariables {
    /// Lines for a POSIX shell that set and unset them.
    var exports: String {
        let lines = set.sorted { $0.key < $1.key }.map { "export \($0.key)=\(ShellText.quoted($0.value))\n" }
        return "unset \(unset.joined(separator: " "))\n" + lines.joined()
    }
}
