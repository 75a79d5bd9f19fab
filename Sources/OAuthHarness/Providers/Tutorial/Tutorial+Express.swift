import HTTPWire
import JSONText
import Recordings

extension Tutorial {
    /// The house's word for a request that the server's own code does not survive; never on the wire.
    static let unanswered: ErrorCode = "no_response"
    static let mismatch: ErrorCode = "传入的回调地址不匹配"
    static let badCode: ErrorCode = "授权码错误"

    /// `{"code":1,"message":…}` with status 400, or no answer at all.
    static func refuse(_ refusal: Refusal, _ transaction: Transaction) -> Reply {
        guard refusal.error != unanswered else {
            var reply = Reply(.refusal, status: 500)
            switch transaction.profile[failureMode] {
            case .reset: reply.fault = .reset
            case .hang: reply.fault = .hang
            case .http500: break
            }
            return reply
        }
        let text = refusal.errorDescription ?? refusal.error.rawValue
        return .fields(["code": 1, "message": .string(text)], status: 400, meaning: .refusal)
    }

    /// Express's own page for a path or method that nobody handles.
    static func notFound(_ transaction: Transaction) -> Reply {
        let line = HTML.escaped("Cannot \(transaction.request.method) \(transaction.request.path)")
        return .text(
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>Error</title>
            </head>
            <body>
            <pre>\(line)</pre>
            </body>
            </html>

            """,
            status: 404,
            meaning: .refusal,
            headers: ["Content-Security-Policy": "default-src 'self'", "X-Content-Type-Options": "nosniff"]
        )
    }

    /// Express's headers, its entity tag, and the session that every visitor gets (tutorial-server.md §1).
    static func finish(_ reply: inout Reply, _ transaction: Transaction) {
        if transaction.endpoint == .openID, case .fields(let fields, .json) = reply.content, reply.meaning == .success {
            reply.content = .bytes(Array("callback(".utf8) + fields.bytes() + Array(")".utf8))
        }
        let body = reply.body
        let own = reply.headers.fields
        reply.headers = ["X-Powered-By": "Express"]
        reply.headers.fields += own
        let isSent = reply.status < 300 || reply.status == 400
        if isSent {
            let digest = Base64.encode(SHA1.hash(body)).prefix(27)
            let tag = "W/\"\(String(body.count, radix: 16))-\(digest)\""
            reply.headers.append("Content-Length", "\(body.count)")
            reply.headers.append("ETag", tag)
            if reply.status == 200, transaction.request.headers["If-None-Match"] == tag {
                reply = Reply(reply.meaning, status: 304, headers: ["X-Powered-By": "Express", "ETag": tag])
            }
        }
        guard !(transaction.request.headers["Cookie"] ?? "").contains("connect.sid=") else { return }
        let session = SHA256.hash(Array("session \(transaction.exchange) \(transaction.now)".utf8))
        let signature = PercentCoding.encode(Base64.encode(session).utf8.dropLast(), spaceAsPlus: false)
        reply.headers.append(
            "Set-Cookie",
            "connect.sid=s%3A\(HexText.lower(session.prefix(16))).\(String(decoding: signature, as: UTF8.self)); Path=/; HttpOnly"
        )
    }
}
