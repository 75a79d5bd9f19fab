public import JSONText

extension HAR {
    /// The request of an exchange.
    public struct Request: Hashable, Sendable {
        /// The method token.
        public var method: String
        /// The absolute URL: origin and target.
        public var url: String
        /// `HTTP/1.1`.
        public var httpVersion: String
        /// The header fields in order.
        public var headers: [Header]
        /// The body, empty where there is none; written as text where it is UTF-8, else as base64.
        public var body: [UInt8]
        /// The target where it is no UTF-8 or no path: `_targetBase64`.
        package var target: [UInt8]?
        /// Other members, kept as they are.
        public var extra: JSONObject
        /// Other members of the body's object, kept as they are.
        package var bodyExtra: JSONObject

        /// Makes a request.
        ///
        /// - Parameters:
        ///   - method: The method token.
        ///   - url: The absolute URL.
        ///   - headers: The header fields in order.
        ///   - body: The body.
        public init(method: String, url: String, headers: [Header] = [], body: [UInt8] = []) {
            self.method = method
            self.url = url
            self.headers = headers
            self.body = body
            httpVersion = "HTTP/1.1"
            extra = [:]
            bodyExtra = [:]
        }

        /// Scheme and authority of the URL: `https://gitlab.example`.
        public var origin: String { String(decoding: Array(url.utf8)[..<authorityEnd], as: UTF8.self) }

        /// The index of the byte after the authority.
        var authorityEnd: Int {
            let bytes = Array(url.utf8)
            guard let scheme = bytes.firstRange(of: Array("://".utf8)) else { return 0 }
            let end = bytes[scheme.upperBound...].firstIndex { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 }
            return end ?? bytes.endIndex
        }
    }

    /// The response of an exchange.
    public struct Response: Hashable, Sendable {
        /// The status code; 0 where no response came.
        public var status: Int
        /// The reason phrase.
        public var statusText: String
        /// `HTTP/1.1`.
        public var httpVersion: String
        /// The header fields in order.
        public var headers: [Header]
        /// The body, empty where there is none; written as text where it is UTF-8, else as base64.
        public var body: [UInt8]
        /// Other members, kept as they are.
        public var extra: JSONObject
        /// Other members of the body's object, kept as they are.
        package var bodyExtra: JSONObject

        /// Makes a response.
        ///
        /// - Parameters:
        ///   - status: The status code.
        ///   - statusText: The reason phrase.
        ///   - headers: The header fields in order.
        ///   - body: The body.
        public init(status: Int, statusText: String, headers: [Header] = [], body: [UInt8] = []) {
            self.status = status
            self.statusText = statusText
            self.headers = headers
            self.body = body
            httpVersion = "HTTP/1.1"
            extra = [:]
            bodyExtra = [:]
        }
    }
}
