import HTTPWire
import OAuthHarness

/// The ready bytes of the requests that are measured.
enum Requests {
    private static let host = "Host: 127.0.0.1\r\nUser-Agent: bench\r\n"
    private static let callback = "https%3A%2F%2Fapp.example.com%2Fcb"

    static func authorize(_ client: String) -> [UInt8] {
        let query = "response_type=code&client_id=\(client)&redirect_uri=\(callback)&state=st"
        return Array("GET /oauth/authorize?\(query) HTTP/1.1\r\n\(host)\r\n".utf8)
    }

    static func token(_ client: String, _ secret: String, _ code: String) -> [UInt8] {
        let body =
            "grant_type=authorization_code&client_id=\(client)&client_secret=\(secret)&code=\(code)&redirect_uri=\(callback)"
        let head = "POST /oauth/token HTTP/1.1\r\n\(host)Content-Type: application/x-www-form-urlencoded\r\n"
        return Array("\(head)Content-Length: \(body.utf8.count)\r\n\r\n\(body)".utf8)
    }

    static func me(_ token: String) -> [UInt8] {
        Array("GET /api/v5/user HTTP/1.1\r\n\(host)Authorization: Bearer \(token)\r\n\r\n".utf8)
    }

    /// Codes or states that differ.
    static let codes = (1000..<1256).map { "\($0)" }

    /// The access tokens of many people.
    static func tokens(of provider: MockProvider) -> [String] {
        codes.map { code in
            let account = Account(id: 1, login: "user-\(code)", name: "User \(code)", email: "\(code)@example.com")
            return String(decoding: provider.issueToken(for: account).accessToken, as: UTF8.self)
        }
    }

    /// The letters, digits and the like behind a mark.
    static func value(of mark: StaticString, in response: [UInt8]) -> String {
        response.withUnsafeBufferPointer { bytes in
            let size = mark.utf8CodeUnitCount
            var start = 0
            while start &+ size <= bytes.count {
                var index = 0
                while index < size, bytes[start &+ index] == mark.utf8Start[index] { index &+= 1 }
                guard index == size else {
                    start &+= 1
                    continue
                }
                var end = start &+ size
                while end < bytes.count, bytes[end].isDigit || bytes[end].isLetter { end &+= 1 }
                return String(decoding: bytes[(start &+ size)..<end], as: UTF8.self)
            }
            return ""
        }
    }
}
