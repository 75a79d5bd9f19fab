import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// The delegate that a task's redirects are put to: the task's own, else the session's.
enum RedirectDelegate {
    /// Puts a redirect to the delegate; false where there is none.
    typealias Ask =
        @Sendable (
            URLSessionTask?, HTTPURLResponse, URLRequest, @escaping @Sendable (URLRequest?) -> Void
        ) -> Bool

    #if canImport(FoundationNetworking)
    static let ask: Ask? = { put($0, $1, $2, then: $3) }

    /// Asks on the session's own queue.
    private static func put(
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
    /// Nobody is asked here: Foundation puts a redirect that a protocol reports to the delegate itself, and follows it.
    static let ask: Ask? = nil
    #endif
}
