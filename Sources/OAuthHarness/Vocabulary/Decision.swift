/// What the person at the consent page does.
public enum Decision: Sendable, Hashable {
    /// Nothing yet: show the page.
    case ask
    /// Approves as an account; a scope narrows what was asked, nil grants all of it.
    case approve(Account, Scope?)
    /// Refuses; an error and a description replace the profile's own.
    case deny(ErrorCode?, String?)
    /// Closes the window.
    case close
}
