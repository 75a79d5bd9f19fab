import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// The delegate that a task's redirects are put to: the task's own, else the session's.
enum RedirectDelegate {
    #if canImport(FoundationNetworking)
    /// Foundation leaves redirects that a protocol reports to the protocol.
    static let isAskedByFoundation = false

    /// Asks on the session's own queue; false where there is no delegate.
    static func ask(
        _ task: URLSessionTask?,
        _ response: HTTPURLResponse,
        _ next: URLRequest,
        then answer: @escaping @Sendable (URLRequest?) -> Void
    ) -> Bool {
        guard let task, let session = session(of: task),
            let delegate = task.delegate ?? session.delegate as? any URLSessionTaskDelegate
        else { return false }
        session.delegateQueue.addOperation {
            delegate.urlSession(
                session,
                task: task,
                willPerformHTTPRedirection: response,
                newRequest: next,
                completionHandler: answer
            )
        }
        return true
    }

    /// The session of a task: Foundation tells it to nobody, and a protocol's redirect ends the process on Linux.
    private static func session(of task: URLSessionTask) -> URLSession? {
        var mirror: Mirror? = Mirror(reflecting: task)
        while let level = mirror {
            if let session = level.children.first(where: { $0.label == "session" })?.value as? URLSession {
                return session
            }
            mirror = level.superclassMirror
        }
        return nil
    }
    #else
    /// Foundation puts a redirect that a protocol reports to the delegate itself, and follows it.
    static let isAskedByFoundation = true

    static func ask(
        _ task: URLSessionTask?,
        _ response: HTTPURLResponse,
        _ next: URLRequest,
        then answer: @escaping @Sendable (URLRequest?) -> Void
    ) -> Bool { false }
    #endif
}
