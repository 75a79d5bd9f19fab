import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// What the sample clients share: a session, forms, and answers as they came.
struct Web: Sendable {
    struct Answer: Sendable {
        let status: Int
        let body: Data

        var text: String { String(decoding: body, as: UTF8.self) }

        /// The body as a JSON object; nil for anything else.
        var object: [String: Any]? {
            (try? JSONSerialization.jsonObject(with: body)) as? [String: Any]
        }

        /// The body as a form.
        var form: [String: String] { Web.pairs(text) }
    }

    let session: URLSession

    func send(
        _ method: String = "GET",
        _ address: String,
        query: KeyValuePairs<String, String> = [:],
        form: KeyValuePairs<String, String>? = nil,
        json: [String: String]? = nil,
        headers: [String: String] = [:]
    ) async throws -> Answer {
        let separator = address.contains("?") ? "&" : "?"
        let text = query.isEmpty ? address : address + separator + Self.encoded(query)
        guard let url = URL(string: text) else { throw LoginFailure.unusable(address: text) }
        var request = URLRequest(url: url)
        request.httpMethod = method
        for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
        if let form {
            request.setValue("application/x-www-form-urlencoded", forHTTPHeaderField: "Content-Type")
            request.httpBody = Data(Self.encoded(form).utf8)
        } else if let json {
            request.setValue("application/json", forHTTPHeaderField: "Content-Type")
            request.httpBody = try JSONSerialization.data(withJSONObject: json)
        }
        let (body, response) = try await session.data(for: request)
        return Answer(status: (response as? HTTPURLResponse)?.statusCode ?? 0, body: body)
    }

    static func url(_ address: String, _ query: KeyValuePairs<String, String>) throws -> URL {
        guard let url = URL(string: address + "?" + encoded(query)) else {
            throw LoginFailure.unusable(address: address)
        }
        return url
    }

    /// The parameters of a callback, of its query or its fragment.
    static func parameters(_ callback: URL) -> [String: String] {
        let text = callback.absoluteString
        guard let mark = text.firstIndex(of: "?") ?? text.firstIndex(of: "#") else { return [:] }
        return pairs(String(text[text.index(after: mark)...].prefix { $0 != "#" }))
    }

    static func pairs(_ text: String) -> [String: String] {
        let pairs = text.split(separator: "&").map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let value = parts.count > 1 ? parts[1].replacing("+", with: " ") : ""
            return (parts[0].removingPercentEncoding ?? parts[0], value.removingPercentEncoding ?? value)
        }
        return Dictionary(pairs) { first, _ in first }
    }

    private static func encoded(_ pairs: KeyValuePairs<String, String>) -> String {
        let unreserved = CharacterSet(
            charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
        )
        return pairs.map { name, value in
            "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: unreserved) ?? "")"
        }.joined(separator: "&")
    }
}

/// How a login of the sample clients ends when it does not succeed.
enum LoginFailure: Error, Equatable {
    /// The person refused, or the provider did in the callback.
    case denied(String)
    /// The callback belongs to another attempt.
    case stateMismatch
    /// The callback has neither code nor error.
    case noCode
    /// The provider refused a request with an error of its own.
    case refused(error: String, status: Int)
    /// The answer is not what the provider documents.
    case unreadable(status: Int)
    /// The address cannot be made into a URL.
    case unusable(address: String)
}

/// What a login yields.
struct Tokens: Equatable, Sendable {
    let access: String
    let refresh: String?
    let lifetime: Int?
    let scope: String?

    init(access: String, refresh: String? = nil, lifetime: Int? = nil, scope: String? = nil) {
        self.access = access
        self.refresh = refresh
        self.lifetime = lifetime
        self.scope = scope
    }

    /// Reads a token answer in JSON; an error in it counts whatever the status.
    init(_ answer: Web.Answer) throws {
        guard let object = answer.object else { throw LoginFailure.unreadable(status: answer.status) }
        if let error = object["error"] as? String { throw LoginFailure.refused(error: error, status: answer.status) }
        guard answer.status == 200, let access = object["access_token"] as? String, !access.isEmpty else {
            throw LoginFailure.unreadable(status: answer.status)
        }
        self.init(
            access: access,
            refresh: object["refresh_token"] as? String,
            lifetime: object["expires_in"] as? Int ?? (object["expires_in"] as? String).flatMap { Int($0) },
            scope: object["scope"] as? String
        )
    }
}

extension [String: String] {
    /// The code of a callback that belongs to an attempt.
    func code(state: String?) throws -> String {
        guard state == nil || self["state"] == state else { throw LoginFailure.stateMismatch }
        if let error = self["error"] { throw LoginFailure.denied(error) }
        guard let code = self["code"], !code.isEmpty else { throw LoginFailure.noCode }
        return code
    }
}
