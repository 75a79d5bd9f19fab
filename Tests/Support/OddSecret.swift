import Foundation
import HTTPWire

/// A secret with odd characters, and many ways to write it.
package struct OddSecret: Sendable, CustomStringConvertible {
    package let name: String
    package let value: String
    /// JSON that holds it, compressed, in base64; the encoder was Python's.
    fileprivate let gzip: String
    fileprivate let zlib: String

    package var description: String { name }

    package static let all = [
        OddSecret(
            name: "odd",
            value: "p/w+d é\"中😀=x",
            gzip:
                "H4sIAAAAAAACA6tWSs7JTM0riS9OTS5KLVGyUlAq0C/XTlE4vFLpyY61H+bPaLCtUNJRUMrNL0oFySYmJaekpqVnZGZl5+Tm5ReQyleqBQCU1vugcwAAAA==",
            zlib:
                "eJyrVkrOyUzNK4kvTk0uSi1RslJQKtAv105ROLxS6cmOtR/mz2iwrVDSUVDKzS9KBckmJiWnpKalZ2RmZefk5uUXkMpXqgUAH4YtOA=="
        ),
        OddSecret(
            name: "literal",
            value: #"s3cr&t<%2F>'~\u0041"#,
            gzip:
                "H4sIAAAAAAACA6tWSs7JTM0riS9OTS5KLVGyUlAqNk4uUiuxUTVys1Oviyk1MDAxVNJRUMrNL0oFSScmJaekpqVnZGZl5+Tm5ReQyleqBQCPAdZYdAAAAA==",
            zlib:
                "eJyrVkrOyUzNK4kvTk0uSi1RslJQKjZOLlIrsVE1crNTr4spNTAwMVTSUVDKzS9KBUknJiWnpKalZ2RmZefk5uUXkMpXqgUA+0cppw=="
        ),
        OddSecret(
            name: "spaced",
            value: #"k:ey=="a b"&amp;+/=="#,
            gzip:
                "H4sIAAAAAAACA6tWSs7JTM0riS9OTS5KLVGyUlDKtkqttLVVSlRIUlJLzC2w1tYH8nQUlHLzi1JB8olJySmpaekZmVnZObl5+QWk8pVqAR7Q8451AAAA",
            zlib: "eJyrVkrOyUzNK4kvTk0uSi1RslJQyrZKrbS1VUpUSFJSS8wtsNbWB/J0FJRy84tSQfKJSckpqWnpGZlZ2Tm5efkFpPKVagEVaSnX"
        ),
    ]
}

/// One way to write a secret.
package struct SecretDress: Sendable, CustomStringConvertible {
    package let name: String
    package let bytes: [UInt8]
    package var description: String { name }

    private init(_ name: String, _ bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    private init(_ name: String, _ text: String) {
        self.init(name, Array(text.utf8))
    }

    /// Every way, of one secret.
    package static func all(of secret: OddSecret) -> [SecretDress] {
        let value = secret.value
        let bytes = Array(value.utf8)
        return [
            Self("as it is", value), Self("percent", percent(value)),
            Self("percent in lower case", lower(percent(value))),
            Self("percent for every byte", every(bytes, "%")), Self("form", form(value)),
            Self("percent twice", percent(percent(value))),
            Self("percent three times", lower(percent(percent(percent(value))))),
            Self("percent twelve times", (0..<12).reduce(value) { text, _ in percent(text) }),
            Self("percent of all, twice", every(Array(every(bytes, "%").utf8), "%")),
            Self("JSON", json(value)), Self("JSON with slashes", json(value).replacing("/", with: #"\/"#)),
            Self("JSON, ASCII only", units(value, onlyOdd: true, upper: false)),
            Self("JSON, every character", units(value, onlyOdd: false, upper: false)),
            Self("JSON, upper case", units(value, onlyOdd: false, upper: true)),
            Self("JSON in JSON", json(json(value))),
            Self("JavaScript, two digits", bytes.map { #"\x"# + digits($0) }.joined()),
            Self(
                "JavaScript, braces",
                value.unicodeScalars.map { #"\u{"# + String($0.value, radix: 16) + "}" }.joined()
            ),
            Self("HTML names", html(value)), Self("HTML names twice", html(html(value))),
            Self("HTML numbers", value.unicodeScalars.map { "&#\($0.value);" }.joined()),
            Self("HTML hexadecimal", value.unicodeScalars.map { "&#x" + String($0.value, radix: 16) + ";" }.joined()),
            Self(
                "HTML upper case",
                value.unicodeScalars.map { "&#X00" + String($0.value, radix: 16, uppercase: true) + ";" }.joined()
            ),
            Self("base64", base64(bytes)), Self("base64 unpadded", unpadded(base64(bytes))),
            Self("base64url", url(base64(bytes))), Self("base64url unpadded", unpadded(url(base64(bytes)))),
            Self("base64, percent", percent(base64(bytes))),
            Self("base64, JSON", base64(bytes).replacing("/", with: #"\/"#)),
            Self("Basic credentials", "Basic " + base64(Array("an-id:\(value)".utf8))),
            Self("base64 behind one byte", base64(Array("<\(value)>".utf8))),
            Self("base64 behind two bytes", url(base64(Array("=<\(value)>.".utf8)))),
            Self("base64 of JSON", base64(Array("{\"client_secret\": \"\(json(value))\"}".utf8))),
            Self("base64 twice", base64(Array(base64(bytes).utf8))),
            Self("base64 of percent", base64(Array(percent(value).utf8))),
            Self(
                "base64 in lines",
                Data(bytes + Array(" and \(String(repeating: "more ", count: 40))".utf8))
                    .base64EncodedString(options: [
                        .lineLength64Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
                    ])
            ),
            Self("hexadecimal", bytes.map(digits).joined()),
            Self("hexadecimal, upper case", bytes.map(digits).joined().uppercased()),
            Self("hexadecimal in more", "c0ffe" + bytes.map(digits).joined() + "e"),
            Self("hexadecimal of base64", base64(bytes).utf8.map(digits).joined()),
            Self("quoted-printable", every(bytes, "=")),
            Self(
                "quoted-printable, broken lines",
                bytes.map { "=" + digits($0).uppercased() }.joined(separator: "=\r\n")
            ),
            Self("UTF-16, little end first", utf16(value, .utf16LittleEndian)),
            Self("UTF-16, big end first", [0xFE, 0xFF] + utf16(value, .utf16BigEndian)),
            Self("UTF-16 of percent", utf16(percent(value), .utf16LittleEndian)),
            Self("UTF-16 in base64", base64(utf16(value, .utf16LittleEndian))),
            Self("gzip", Array(Data(base64Encoded: secret.gzip) ?? Data())), Self("gzip in base64", secret.gzip),
            Self("gzip in hexadecimal", (Data(base64Encoded: secret.gzip) ?? Data()).map(digits).joined()),
            Self("zlib", Array(Data(base64Encoded: secret.zlib) ?? Data())),
            Self("zlib in base64url", url(secret.zlib)),
            Self("percent of JSON", percent(units(value, onlyOdd: true, upper: true))),
            Self("JSON of HTML of percent", json(html(every(bytes, "%")))),
            Self("HTML of JSON", html(json(value))),
        ]
    }

    private static func digits(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }
    private static func every(_ bytes: [UInt8], _ mark: String) -> String {
        bytes.map { mark + digits($0).uppercased() }.joined()
    }
    private static func percent(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics.intersection(.init(charactersIn: "\0"..."~")))
            ?? ""
    }
    private static func form(_ text: String) -> String { percent(text).replacing("%20", with: "+") }
    private static func lower(_ text: String) -> String {
        text.replacing(#/%[0-9A-F]{2}/#) { $0.output.lowercased() }
    }
    private static func json(_ text: String) -> String {
        text.replacing("\\", with: #"\\"#).replacing("\"", with: #"\""#)
    }
    private static func html(_ text: String) -> String {
        [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;"), ("é", "&eacute;")]
            .reduce(text) { $0.replacing($1.0, with: $1.1) }
    }
    private static func units(_ text: String, onlyOdd: Bool, upper: Bool) -> String {
        text.utf16.map { unit in
            if onlyOdd, unit != 0x5C, unit != 0x22, unit < 0x7F, let scalar = Unicode.Scalar(unit) {
                return String(scalar)
            }
            let digits = String(unit, radix: 16, uppercase: upper)
            return #"\u"# + String(repeating: "0", count: 4 - digits.count) + digits
        }
        .joined()
    }
    private static func base64(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }
    private static func url(_ text: String) -> String { text.replacing("+", with: "-").replacing("/", with: "_") }
    private static func unpadded(_ text: String) -> String { String(text.prefix { $0 != "=" }) }
    private static func utf16(_ text: String, _ encoding: String.Encoding) -> [UInt8] {
        Array(text.data(using: encoding) ?? Data())
    }
}
