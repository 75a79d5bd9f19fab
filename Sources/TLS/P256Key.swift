import SystemCalls

/// A key on the curve P-256 that signs with ECDSA and SHA-256; libcrypto makes it and does all of its mathematics.
package struct P256Key: Sendable {
    private typealias Pointer = TLSFunctions.Pointer

    /// What is called beside the functions that https needs.
    private struct Functions: Sendable {
        /// The type of `EVP_DigestSignInit` and `EVP_DigestVerifyInit`.
        typealias Begin = @Sendable @convention(c) (Pointer, Pointer?, Pointer, Pointer?, Pointer) -> Int32

        let makeContext: @Sendable @convention(c) () -> Pointer?
        let freeContext: @Sendable @convention(c) (Pointer) -> Void
        let beginSigning: Begin
        let sign:
            @Sendable @convention(c) (
                Pointer, UnsafeMutablePointer<UInt8>?, UnsafeMutablePointer<Int>, UnsafePointer<UInt8>, Int
            ) -> Int32
        let beginVerifying: Begin
        let verify: @Sendable @convention(c) (Pointer, UnsafePointer<UInt8>, Int, UnsafePointer<UInt8>, Int) -> Int32
        let readPublicKey: @Sendable @convention(c) (Pointer, Pointer?, Pointer?, Pointer?) -> Pointer?

        init(_ library: TLSLibrary) throws(TLSError) {
            makeContext = try library.function("EVP_MD_CTX_new")
            freeContext = try library.function("EVP_MD_CTX_free")
            beginSigning = try library.function("EVP_DigestSignInit")
            sign = try library.function("EVP_DigestSign")
            beginVerifying = try library.function("EVP_DigestVerifyInit")
            verify = try library.function("EVP_DigestVerify")
            readPublicKey = try library.function("PEM_read_bio_PUBKEY")
        }
    }

    private let library: TLSLibrary
    private let functions: Functions
    private let key: CryptoObject

    /// Makes a new key.
    package init() throws(TLSError) {
        library = try TLSLibrary.system()
        functions = try Functions(library)
        key = try CertificateMaker(library: library).key()
    }

    /// Reads a key in PEM: a private one (RFC 5958), or a public one alone (RFC 5280), which only verifies.
    package init(pem: String) throws(TLSError) {
        library = try TLSLibrary.system()
        functions = try Functions(library)
        let calls = library.functions
        let bio = try library.need(CertificateMaker(library: library).memory(holding: pem), "BIO_new")
        defer { calls.freeBIO(bio) }
        let isPublic = pem.contains("BEGIN PUBLIC KEY")
        let read = isPublic ? functions.readPublicKey(bio, nil, nil, nil) : calls.readKey(bio, nil, nil, nil)
        let call = isPublic ? "PEM_read_bio_PUBKEY" : "PEM_read_bio_PrivateKey"
        key = CryptoObject(try library.need(read, call), free: calls.freeKey)
    }

    /// The private key in PEM, not encrypted.
    package var pem: String {
        get throws(TLSError) { try CertificateMaker(library: library).pem(key: key) }
    }

    /// The signature of a message in its two numbers of 32 bytes (RFC 7518 §3.4).
    package func signature(of message: [UInt8]) throws(TLSError) -> [UInt8] {
        let context = try begun(functions.beginSigning, "EVP_DigestSignInit")
        defer { functions.freeContext(context) }
        // A signature on this curve has no more than 72 bytes (SEC 1, appendix C.5).
        var signature = [UInt8](repeating: 0, count: 80)
        var count = signature.count
        try library.check(functions.sign(context, &signature, &count, message, message.count), "EVP_DigestSign")
        guard let numbers = Self.numbers(of: Array(signature.prefix(count))) else {
            throw TLSError.failed(call: "EVP_DigestSign", reason: "the signature is not two numbers")
        }
        return numbers
    }

    /// Whether two numbers of 32 bytes are a signature of a message.
    package func isSignature(_ numbers: [UInt8], of message: [UInt8]) throws(TLSError) -> Bool {
        guard numbers.count == 64 else { return false }
        let context = try begun(functions.beginVerifying, "EVP_DigestVerifyInit")
        defer { functions.freeContext(context) }
        let signature = Self.sequence(of: numbers)
        let result = functions.verify(context, signature, signature.count, message, message.count)
        library.functions.clearErrors()
        return result == 1
    }

    private func begun(_ begin: Functions.Begin, _ call: String) throws(TLSError) -> Pointer {
        let digest = try library.need(library.functions.sha256(), "EVP_sha256")
        let context = try library.need(functions.makeContext(), "EVP_MD_CTX_new")
        guard begin(context, nil, digest, nil, key.pointer) == 1 else {
            functions.freeContext(context)
            throw TLSError.failed(call: call, reason: library.functions.lastReason)
        }
        return context
    }

    // MARK: - The two spellings of a signature

    /// The numbers of a DER sequence, each filled up to 32 bytes; nil for what is none.
    private static func numbers(of sequence: [UInt8]) -> [UInt8]? {
        guard sequence.count > 2, sequence[0] == 0x30, Int(sequence[1]) == sequence.count - 2 else { return nil }
        var rest = sequence.dropFirst(2)
        var numbers: [UInt8] = []
        for _ in 0..<2 {
            guard rest.count > 2, rest.removeFirst() == 0x02 else { return nil }
            let count = Int(rest.removeFirst())
            let number = rest.prefix(count).drop { $0 == 0 }
            guard rest.count >= count, number.count <= 32 else { return nil }
            numbers += [UInt8](repeating: 0, count: 32 - number.count) + number
            rest = rest.dropFirst(count)
        }
        return rest.isEmpty ? numbers : nil
    }

    /// The DER sequence of two numbers of 32 bytes.
    private static func sequence(of numbers: [UInt8]) -> [UInt8] {
        let parts = [numbers.prefix(32), numbers.dropFirst(32)].flatMap { number -> [UInt8] in
            var digits = Array(number.drop { $0 == 0 })
            if digits.first.map({ $0 >= 0x80 }) ?? true { digits.insert(0, at: 0) }
            return [0x02, UInt8(digits.count)] + digits
        }
        return [0x30, UInt8(parts.count)] + parts
    }
}
