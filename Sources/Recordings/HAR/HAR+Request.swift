package import JSONText

extension HAR {
    package struct Request: Hashable, Sendable {
        package var method: String
        /// The absolute URL: origin and target.
        package var url: String
        package var httpVersion = "HTTP/1.1"
        package var headers: [Header]
        /// The body, empty where there is none; written as text where it is UTF-8, else as base64.
        package var body: [UInt8]
        /// The target where it is no UTF-8 or no path: `_targetBase64`.
        package var target: [UInt8]?
        /// Other members, kept as they are.
        package var extra: JSONObject = [:]
        /// Other members of the body's object, kept as they are.
        package var bodyExtra: JSONObject = [:]

        package init(method: String, url: String, headers: [Header] = [], body: [UInt8] = []) {
            self.method = method
            self.url = url
            self.headers = headers
            self.body = body
        }

        /// Scheme and authority of the URL: `https://gitlab.example`.
        package var origin: String { String(decoding: Array(url.utf8)[..<authorityEnd], as: UTF8.self) }

        var authorityEnd: Int {
            let bytes = Array(url.utf8)
            guard let scheme = bytes.firstRange(of: Array("://".utf8)) else { return 0 }
            let end = bytes[scheme.upperBound...].firstIndex { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 }
            return end ?? bytes.endIndex
        }
    }

    package struct Response: Hashable, Sendable {
        /// The status code; 0 where no response came.
        package var status: Int
        package var statusText: String
        package var httpVersion = "HTTP/1.1"
        package var headers: [Header]
        /// The body, empty where there is none; written as text where it is UTF-8, else as base64.
        package var body: [UInt8]
        /// Other members, kept as they are.
        package var extra: JSONObject = [:]
        /// Other members of the body's object, kept as they are.
        package var bodyExtra: JSONObject = [:]

        package init(status: Int, statusText: String, headers: [Header] = [], body: [UInt8] = []) {
            self.status = status
            self.statusText = statusText
            self.headers = headers
            self.body = body
        }
    }
}
