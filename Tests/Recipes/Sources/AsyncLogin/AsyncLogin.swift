import AsyncHTTPClient
import Foundation

/// A server's sign-in with Gitee and with QQ over AsyncHTTPClient, the providers' addresses written into it.
struct AsyncLogin: Sendable {
    enum Failure: Error, Equatable {
        case foreignState
        case denied(String)
        case refused(String)
    }

    let http: HTTPClient
    let clientID: String
    let clientSecret: String
    let redirectURI = "https://app.example.com/callback"

    func giteePage(state: String) -> String { page("https://gitee.com/oauth/authorize", state) }
    func qqPage(state: String) -> String { page("https://graph.qq.com/oauth2.0/authorize", state) }

    /// Takes the address that the browser came back to from Gitee; returns the person's login.
    func finishGitee(_ callback: String, state: String) async throws -> String {
        let form = try redemption(of: callback, state: state)
        let tokens = Self.object(in: try await send("https://gitee.com/oauth/token", posting: form))
        let query = ["access_token": try Self.text(tokens, "access_token")]
        return try Self.text(Self.object(in: await send("https://gitee.com/api/v5/user", query)), "login")
    }

    /// Takes the address that the browser came back to from QQ; returns the person's openid and nickname.
    func finishQQ(_ callback: String, state: String) async throws -> (openID: String, nickname: String) {
        let form = try redemption(of: callback, state: state)
        // QQ grants in a form and refuses in a call around an object, both with status 200.
        let answer = try await send("https://graph.qq.com/oauth2.0/token", form)
        guard let token = Self.pairs(answer)["access_token"] else {
            throw Failure.refused("\(Self.object(in: answer)["error"] ?? answer)")
        }
        let me = Self.object(in: try await send("https://graph.qq.com/oauth2.0/me", ["access_token": token]))
        let openID = try Self.text(me, "openid")
        let query = ["access_token": token, "oauth_consumer_key": clientID, "openid": openID]
        let user = Self.object(in: try await send("https://graph.qq.com/user/get_user_info", query))
        return (openID, try Self.text(user, "nickname"))
    }

    private func page(_ address: String, _ state: String) -> String {
        let query = ["response_type": "code", "client_id": clientID, "redirect_uri": redirectURI, "state": state]
        return address + "?" + Self.form(query)
    }

    private func redemption(of callback: String, state: String) throws -> [String: String] {
        let parameters = Self.pairs(callback.split(separator: "?").last.map(String.init) ?? "")
        guard parameters["state"] == state else { throw Failure.foreignState }
        guard let code = parameters["code"] else { throw Failure.denied(parameters["error"] ?? "no code") }
        return [
            "grant_type": "authorization_code", "code": code, "redirect_uri": redirectURI, "client_id": clientID,
            "client_secret": clientSecret,
        ]
    }

    private func send(
        _ address: String,
        _ query: [String: String] = [:],
        posting form: [String: String]? = nil
    ) async throws -> String {
        var request = HTTPClientRequest(url: query.isEmpty ? address : address + "?" + Self.form(query))
        // AsyncHTTPClient names no program by itself, and Gitee answers 403 to those that do not.
        request.headers.add(name: "User-Agent", value: "async-login/1.0")
        if let form {
            request.method = .POST
            request.headers.add(name: "Content-Type", value: "application/x-www-form-urlencoded")
            request.body = .bytes(Array(Self.form(form).utf8))
        }
        let response = try await http.execute(request, timeout: .seconds(30))
        return String(buffer: try await response.body.collect(upTo: 1 << 20))
    }

    private static func form(_ pairs: [String: String]) -> String {
        let plain = CharacterSet(charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
        return pairs.map { "\($0)=\($1.addingPercentEncoding(withAllowedCharacters: plain) ?? "")" }.sorted()
            .joined(separator: "&")
    }

    private static func pairs(_ form: String) -> [String: String] {
        let pairs = form.split(separator: "&").map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
        return Dictionary(pairs.map { ($0[0], ($0.last?.removingPercentEncoding ?? "")) }) { first, _ in first }
    }

    /// The object between the first brace and the last.
    private static func object(in text: String) -> [String: Any] {
        guard let start = text.firstIndex(of: "{"), let end = text.lastIndex(of: "}"), start < end else { return [:] }
        return (try? JSONSerialization.jsonObject(with: Data(text[start...end].utf8))) as? [String: Any] ?? [:]
    }

    private static func text(_ object: [String: Any], _ name: String) throws -> String {
        guard let text = object[name] as? String, !text.isEmpty else {
            throw Failure.refused("\(object["error"] ?? object["message"] ?? "no \(name)")")
        }
        return text
    }
}
