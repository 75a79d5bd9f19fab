import HTTPWire

/// Certificates one after the other as text (RFC 7468 §5.1).
enum CertificateBundle {
    private static let begin = Array("-----BEGIN CERTIFICATE-----".utf8)
    private static let end = Array("-----END CERTIFICATE-----".utf8)

    /// The certificates in DER; what is none, as comments and other kinds of blocks, is passed over.
    static func certificates(in text: [UInt8]) -> [[UInt8]] {
        var found: [[UInt8]] = []
        var block: [UInt8]?
        for line in text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
            if line.elementsEqual(begin) {
                block = []
            } else if line.elementsEqual(end) {
                if let certificate = block.flatMap({ Base64.decode($0) }) { found.append(certificate) }
                block = nil
            } else {
                block?.append(contentsOf: line)
            }
        }
        return found
    }
}
