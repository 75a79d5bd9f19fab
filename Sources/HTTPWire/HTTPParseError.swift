/// Why bytes are no HTTP/1.1 message, and where.
package struct HTTPParseError: Error, Hashable, Sendable {
    /// The rule that was broken.
    package enum Code: String, Hashable, Sendable, CaseIterable {
        // RFC 9112 §2.2
        case controlByte, bareCarriageReturn, bareLineFeed, emptyStartLine
        // RFC 9112 §3
        case startLineTooLong, methodTooLong, invalidMethod, invalidTarget, invalidVersion, unsupportedVersion
        // RFC 9112 §4
        case invalidStatusCode
        // RFC 9112 §5
        case foldedField, missingColon, spaceBeforeColon, invalidFieldName, headerTooLarge, tooManyFields
        // RFC 9112 §3.2
        case missingHost, repeatedHost, invalidHost
        // RFC 9112 §6
        case invalidContentLength, repeatedContentLength, lengthAndTransferEncoding, invalidTransferEncoding
        case unsupportedTransferCoding, transferEncodingInOldVersion, bodyTooLarge
        // RFC 9112 §7.1
        case invalidChunkSize, invalidChunkExtension, chunkLineTooLong, unterminatedChunk, forbiddenTrailer
        // RFC 9112 §8
        case truncated
    }

    /// The rule that was broken.
    package let code: Code
    /// Where, counted in bytes from the first byte of the message.
    package let offset: Int
    /// The offending bytes, at most 32; empty where something is missing.
    package let found: [UInt8]

    package init(_ code: Code, at offset: Int, found: some Collection<UInt8> = []) {
        self.code = code
        self.offset = offset
        self.found = Array(found.prefix(32))
    }

    /// The status that a server answers before it closes the connection.
    package var status: Int {
        switch code {
        case .startLineTooLong: 414
        case .headerTooLarge, .tooManyFields: 431
        case .bodyTooLarge: 413
        case .methodTooLong, .unsupportedTransferCoding: 501
        case .unsupportedVersion: 505
        default: 400
        }
    }
}
