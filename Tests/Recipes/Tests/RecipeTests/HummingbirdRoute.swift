import HTTPTypes
import Hummingbird
import OAuthHarness

extension RouterMethods {
    /// Lets a provider answer everything below a path of this router.
    func mount(_ provider: MockProvider, at path: String) {
        for method: HTTPTypes.HTTPRequest.Method in [.get, .head, .post, .put, .patch, .delete, .options] {
            on("\(path)/**", method: method) { request, _ in
                let body = try await request.body.collect(upTo: 1 << 20)
                let fields = request.headers.map { (name: $0.name.rawName, value: $0.value) }
                let answer = provider.answer(
                    RouteRequest(
                        method: request.method.rawValue,
                        // As it was sent: a path that Hummingbird has decoded is another one.
                        target: String(request.head.path?.dropFirst(path.count) ?? "/"),
                        headers: [(name: "Host", value: request.head.authority ?? "")] + fields,
                        body: Array(body.readableBytesView)
                    )
                )
                var headers = HTTPFields()
                for (name, value) in answer.headers {
                    if let name = HTTPField.Name(name) { headers.append(HTTPField(name: name, value: value)) }
                }
                return Response(
                    status: .init(code: answer.status),
                    headers: headers,
                    body: ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body))
                )
            }
        }
    }
}
