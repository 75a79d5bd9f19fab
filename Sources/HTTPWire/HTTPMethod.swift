/// A request method, compared with case as RFC 9110 §9.1 has it.
public struct HTTPMethod: OpenWord, ExpressibleByStringLiteral {
    /// The method token as it stands in the request line.
    public let rawValue: String

    /// Makes a method of any token.
    ///
    /// - Parameter rawValue: The token, for example `GET`.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// RFC 9110 §9.3.1.
    public static let get: HTTPMethod = "GET"
    /// RFC 9110 §9.3.2.
    public static let head: HTTPMethod = "HEAD"
    /// RFC 9110 §9.3.3.
    public static let post: HTTPMethod = "POST"
    /// RFC 9110 §9.3.4.
    public static let put: HTTPMethod = "PUT"
    /// RFC 9110 §9.3.5.
    public static let delete: HTTPMethod = "DELETE"
    /// RFC 9110 §9.3.7.
    public static let options: HTTPMethod = "OPTIONS"
    /// RFC 5789.
    public static let patch: HTTPMethod = "PATCH"

    /// All of them.
    package static let all: [HTTPMethod] = [.get, .head, .post, .put, .patch, .delete, .options]
}
