import HTTPWire
import Loopback
import JSONText

/// The control API of a served provider, asked by a client that sends exactly what it is told.
struct Controls {
    struct Answer {
        let response: HTTPResponse
        let json: JSON

        var status: Int { response.status }
        var error: String? { json["error"]?.string }
        var message: String { json["message"]?.string ?? "" }
        var mediaType: String { response.headers["Content-Type"] ?? "" }
    }

    let client: LoopbackClient
    let port: UInt16

    init(_ served: Served) throws {
        let port = UInt16(served.origin.split(separator: ":").last ?? "") ?? 0
        self.port = port
        client = LoopbackClient(port: port)
    }

    func send(_ request: HTTPRequest) async throws -> Answer {
        let response = try await client.send(request)
        return Answer(response: response, json: (try? JSONReader.value(response.body)) ?? .null)
    }

    func get(_ path: String, headers: HTTPHeaders = [:]) async throws -> Answer {
        try await send(HTTPRequest(.get, "/_harness/" + path, headers: headers))
    }

    func post(_ path: String, _ body: JSON, headers: HTTPHeaders = [:]) async throws -> Answer {
        try await post(path, text: body.text(), headers: headers)
    }

    func post(_ path: String, text: String, headers: HTTPHeaders = [:]) async throws -> Answer {
        var headers = headers
        if headers["Content-Type"] == nil { headers["Content-Type"] = "application/json" }
        return try await send(
            HTTPRequest(
                method: .post,
                target: Array("/_harness/\(path)".utf8),
                headers: headers,
                body: Array(text.utf8)
            )
        )
    }

    /// All that a call could have changed; the time, which runs, left out.
    func state() async throws -> [JSON] {
        var state = try await get("state").json
        if case .object(var members) = state {
            members["clock"] = members["clock"]?["advanced_seconds"]
            state = .object(members)
        }
        let knobs = try await get("profile").json["knobs"] ?? .null
        return [state, knobs, try await get("ledger").json, try await get("journal").json]
    }
}
