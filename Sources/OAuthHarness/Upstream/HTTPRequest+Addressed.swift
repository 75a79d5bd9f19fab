package import HTTPWire
import Recordings

extension HTTPRequest {
    /// The request as it goes to an upstream: its host, a body that can be read, nothing that was for one connection.
    ///
    /// There is no `Via`: the upstream shall see the client and not the recorder.
    package func addressed(to upstream: UpstreamAddress, from origin: String) -> HTTPRequest {
        let rewriting = OriginRewriting(from: origin, to: upstream.origin)
        var request = self
        request.headers = headers.withoutHopByHop()
        for name in ["Expect", "Proxy-Authorization"] { request.headers.removeAll(name) }
        request.headers.fields = request.headers.fields.map { field in
            switch field.name.lowercased() {
            case "host": HTTPHeaders.Field(name: field.name, bytes: Array(upstream.authority.utf8))
            case "accept-encoding": HTTPHeaders.Field(name: field.name, bytes: Array("identity".utf8))
            case "referer", "origin": HTTPHeaders.Field(name: field.name, bytes: rewriting.rewritten(field.bytes))
            default: field
            }
        }
        if request.headers.first("Host") == nil {
            let host = HTTPHeaders.Field(name: "Host", bytes: Array(upstream.authority.utf8))
            request.headers.fields.insert(host, at: 0)
        }
        if request.headers.first("Accept-Encoding") == nil { request.headers.append("Accept-Encoding", "identity") }
        if target.first != 0x2F, target != [0x2A] {
            request.target = Array(pathBytes) + (target.contains(0x3F) ? [0x3F] + query : [])
        }
        return request
    }
}
