/// Makes keys and certificates with libcrypto.
struct CertificateMaker {
    /// What a certificate says.
    struct Form {
        let name: String
        /// From when it is valid, in seconds from now.
        var begin = -day
        /// Until when, in seconds from now.
        var lifetime: Int
        /// The extensions by their numbers (obj_mac.h) in the library's notation (x509v3_config(5)).
        let extensions: [(number: Int32, value: String)]
    }

    /// Who signs.
    struct Issuer {
        let certificate: CryptoObject
        let key: CryptoObject
    }

    static let day = 24 * 60 * 60

    let library: TLSLibrary

    /// A new key on the curve P-256.
    func key() throws(TLSError) -> CryptoObject {
        let calls = library.functions
        // EVP_PKEY_EC is 408.
        let context = try library.need(calls.makeKeyContext(408, nil), "EVP_PKEY_CTX_new_id")
        defer { calls.freeKeyContext(context) }
        try library.check(calls.beginKey(context), "EVP_PKEY_keygen_init")
        try library.check(calls.setKeyOption(context, "ec_paramgen_curve", "P-256"), "EVP_PKEY_CTX_ctrl_str")
        var key: TLSFunctions.Pointer?
        try library.check(calls.makeKey(context, &key), "EVP_PKEY_keygen")
        return CryptoObject(try library.need(key, "EVP_PKEY_keygen"), free: calls.freeKey)
    }

    /// A certificate for a key, in real time, signed by an issuer or by the key itself.
    func certificate(_ form: Form, for key: CryptoObject, by issuer: Issuer?) throws(TLSError) -> CryptoObject {
        let calls = library.functions
        let certificate = CryptoObject(
            try library.need(calls.makeCertificate(), "X509_new"),
            free: calls.freeCertificate
        )
        let pointer = certificate.pointer
        let signer = issuer?.certificate.pointer ?? pointer
        try library.check(calls.setVersion(pointer, 2), "X509_set_version")
        let serial = try library.need(calls.serialNumber(pointer), "X509_get_serialNumber")
        try library.check(calls.setInteger(serial, Int64.random(in: 1...Int64.max)), "ASN1_INTEGER_set_int64")
        _ = try library.need(calls.notBefore(pointer).flatMap { calls.setTime($0, form.begin) }, "X509_gmtime_adj")
        _ = try library.need(calls.notAfter(pointer).flatMap { calls.setTime($0, form.lifetime) }, "X509_gmtime_adj")
        let subject = try library.need(calls.subject(pointer), "X509_get_subject_name")
        // 0x1000 is MBSTRING_UTF8.
        try library.check(calls.addName(subject, "CN", 0x1000, form.name, -1, -1, 0), "X509_NAME_add_entry_by_txt")
        let issuerName = try library.need(calls.subject(signer), "X509_get_subject_name")
        try library.check(calls.setIssuer(pointer, issuerName), "X509_set_issuer_name")
        try library.check(calls.setKey(pointer, key.pointer), "X509_set_pubkey")
        for (number, value) in form.extensions { try add(number, value, to: pointer, signer: signer) }
        let digest = try library.need(calls.sha256(), "EVP_sha256")
        try library.check(calls.sign(pointer, (issuer?.key ?? key).pointer, digest), "X509_sign")
        return certificate
    }

    private func add(
        _ number: Int32,
        _ value: String,
        to certificate: TLSFunctions.Pointer,
        signer: TLSFunctions.Pointer
    ) throws(TLSError) {
        let calls = library.functions
        // X509V3_CTX is a handful of pointers; this leaves room to spare.
        let place = TLSFunctions.Pointer.allocate(byteCount: 256, alignment: 16)
        defer { place.deallocate() }
        place.initializeMemory(as: UInt8.self, repeating: 0, count: 256)
        calls.setExtensionPlace(place, signer, certificate, nil, nil, 0)
        let made = try library.need(calls.makeExtension(nil, place, number, value), "X509V3_EXT_nconf_nid")
        defer { calls.freeExtension(made) }
        try library.check(calls.addExtension(certificate, made, -1), "X509_add_ext")
    }

    /// A certificate in PEM.
    func pem(_ certificate: CryptoObject) throws(TLSError) -> String {
        try text("PEM_write_bio_X509") { library.functions.writePEM($0, certificate.pointer) }
    }

    /// A private key in PEM (RFC 5958), not encrypted.
    func pem(key: CryptoObject) throws(TLSError) -> String {
        try text("PEM_write_bio_PrivateKey") { library.functions.writeKey($0, key.pointer, nil, nil, 0, nil, nil) }
    }

    /// The certificates of a PEM text in its order, and its key.
    func parts(of text: String) throws(TLSError) -> (certificates: [CryptoObject], key: CryptoObject) {
        let calls = library.functions
        var certificates: [CryptoObject] = []
        let bio = try library.need(memory(holding: text), "BIO_new")
        defer { calls.freeBIO(bio) }
        while let certificate = calls.readPEM(bio, nil, nil, nil) {
            certificates.append(CryptoObject(certificate, free: calls.freeCertificate))
        }
        calls.clearErrors()
        // The reader of certificates has passed over the key.
        let again = try library.need(memory(holding: text), "BIO_new")
        defer { calls.freeBIO(again) }
        let key = try library.need(calls.readKey(again, nil, nil, nil), "PEM_read_bio_PrivateKey")
        return (certificates, CryptoObject(key, free: calls.freeKey))
    }

    /// A memory BIO with a text in it.
    func memory(holding text: String) -> TLSFunctions.Pointer? {
        let calls = library.functions
        guard let bio = calls.memoryBIO().flatMap({ calls.makeBIO($0) }) else { return nil }
        _ = Array(text.utf8).withUnsafeBytes { bytes in
            bytes.baseAddress.map { calls.writeBIO(bio, $0, Int32(clamping: bytes.count)) }
        }
        return bio
    }

    private func text(
        _ call: String,
        write: (TLSFunctions.Pointer) -> Int32
    ) throws(TLSError) -> String {
        let calls = library.functions
        let bio = try library.need(calls.memoryBIO().flatMap { calls.makeBIO($0) }, "BIO_new")
        defer { calls.freeBIO(bio) }
        try library.check(write(bio), call)
        var bytes = [UInt8](repeating: 0, count: calls.pendingInBIO(bio))
        let count = bytes.withUnsafeMutableBytes { space in
            space.baseAddress.map { calls.readBIO(bio, $0, Int32(space.count)) } ?? 0
        }
        return String(decoding: bytes.prefix(max(0, Int(count))), as: UTF8.self)
    }
}
