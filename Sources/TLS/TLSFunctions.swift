import SystemCalls

/// The functions of libssl and libcrypto that are called; both 1.1 and 3.x have all of them.
///
/// Pointers to C structures are untyped, as no header of the library is read. libcrypto's functions are found through
/// libssl, which depends on it, so that both are of one version.
struct TLSFunctions: Sendable {
    typealias Pointer = UnsafeMutableRawPointer
    /// The type of the callback of `SSL_CTX_set_cert_cb`.
    typealias CertificateCallback = @Sendable @convention(c) (Pointer?, Pointer?) -> Int32
    /// The type of the callback of `SSL_CTX_set_alpn_select_cb`.
    typealias ProtocolCallback =
        @Sendable @convention(c) (
            Pointer?, UnsafeMutablePointer<UnsafePointer<UInt8>?>?, UnsafeMutablePointer<UInt8>?,
            UnsafePointer<UInt8>?, UInt32, Pointer?
        ) -> Int32

    /// A function that a library lacks.
    struct Missing: Error {
        let name: String
    }

    /// The functions of an opened library by their names.
    struct Symbols {
        let handle: Pointer

        func find<Function>(_ name: String) throws(Missing) -> Function {
            guard let symbol = dlsym(handle, name) else { throw Missing(name: name) }
            return unsafeBitCast(symbol, to: Function.self)
        }
    }

    let initialize: @Sendable @convention(c) (UInt64, Pointer?) -> Int32
    let version: @Sendable @convention(c) (Int32) -> UnsafePointer<CChar>
    let nextError: @Sendable @convention(c) () -> UInt
    let clearErrors: @Sendable @convention(c) () -> Void
    let errorText: @Sendable @convention(c) (UInt, UnsafeMutablePointer<CChar>, Int) -> Void

    let makeBIO: @Sendable @convention(c) (Pointer) -> Pointer?
    let memoryBIO: @Sendable @convention(c) () -> Pointer?
    let freeBIO: @Sendable @convention(c) (Pointer) -> Void
    let readBIO: @Sendable @convention(c) (Pointer, Pointer, Int32) -> Int32
    let writeBIO: @Sendable @convention(c) (Pointer, UnsafeRawPointer, Int32) -> Int32
    let pendingInBIO: @Sendable @convention(c) (Pointer) -> Int

    let makeContext: @Sendable @convention(c) (Pointer) -> Pointer?
    let serverMethod: @Sendable @convention(c) () -> Pointer?
    let freeContext: @Sendable @convention(c) (Pointer) -> Void
    let controlContext: @Sendable @convention(c) (Pointer, Int32, Int, Pointer?) -> Int
    let setOptions: @Sendable @convention(c) (Pointer, UInt64) -> UInt64
    let setTicketCount: @Sendable @convention(c) (Pointer, Int) -> Int32
    let chooseCertificate: @Sendable @convention(c) (Pointer, CertificateCallback, Pointer?) -> Void
    let chooseProtocol: @Sendable @convention(c) (Pointer, ProtocolCallback, Pointer?) -> Void

    let makeSession: @Sendable @convention(c) (Pointer) -> Pointer?
    let freeSession: @Sendable @convention(c) (Pointer) -> Void
    let clientMethod: @Sendable @convention(c) () -> Pointer?
    let trustSystem: @Sendable @convention(c) (Pointer) -> Int32
    let trustStore: @Sendable @convention(c) (Pointer) -> Pointer?
    let addToStore: @Sendable @convention(c) (Pointer, Pointer) -> Int32
    let setVerification: @Sendable @convention(c) (Pointer, Int32, Pointer?) -> Void
    let offerProtocols: @Sendable @convention(c) (Pointer, UnsafePointer<UInt8>, UInt32) -> Int32
    let connect: @Sendable @convention(c) (Pointer) -> Void
    let controlSession: @Sendable @convention(c) (Pointer, Int32, Int, UnsafePointer<CChar>?) -> Int
    let verification: @Sendable @convention(c) (Pointer) -> Pointer?
    let setHostFlags: @Sendable @convention(c) (Pointer, UInt32) -> Void
    let expectHost: @Sendable @convention(c) (Pointer, UnsafePointer<CChar>, Int) -> Int32
    let expectAddress: @Sendable @convention(c) (Pointer, UnsafePointer<CChar>) -> Int32
    let verificationResult: @Sendable @convention(c) (Pointer) -> Int
    let verificationText: @Sendable @convention(c) (Int) -> UnsafePointer<CChar>?

    let setBIOs: @Sendable @convention(c) (Pointer, Pointer, Pointer) -> Void
    let accept: @Sendable @convention(c) (Pointer) -> Void
    let read: @Sendable @convention(c) (Pointer, Pointer, Int32) -> Int32
    let write: @Sendable @convention(c) (Pointer, UnsafeRawPointer, Int32) -> Int32
    let shutDown: @Sendable @convention(c) (Pointer) -> Int32
    let shutdownState: @Sendable @convention(c) (Pointer) -> Int32
    let isEstablished: @Sendable @convention(c) (Pointer) -> Int32
    let error: @Sendable @convention(c) (Pointer, Int32) -> Int32
    let serverName: @Sendable @convention(c) (Pointer, Int32) -> UnsafePointer<CChar>?
    let certificate: @Sendable @convention(c) (Pointer) -> Pointer?
    let useCertificate: @Sendable @convention(c) (Pointer, Pointer) -> Int32
    let useKey: @Sendable @convention(c) (Pointer, Pointer) -> Int32

    let makeKeyContext: @Sendable @convention(c) (Int32, Pointer?) -> Pointer?
    let freeKeyContext: @Sendable @convention(c) (Pointer) -> Void
    let beginKey: @Sendable @convention(c) (Pointer) -> Int32
    let setKeyOption: @Sendable @convention(c) (Pointer, UnsafePointer<CChar>, UnsafePointer<CChar>) -> Int32
    let makeKey: @Sendable @convention(c) (Pointer, UnsafeMutablePointer<Pointer?>) -> Int32
    let freeKey: @Sendable @convention(c) (Pointer) -> Void
    let sha256: @Sendable @convention(c) () -> Pointer?
    let sha1: @Sendable @convention(c) (UnsafeRawPointer?, Int, UnsafeMutableRawPointer) -> Pointer?

    let makeCertificate: @Sendable @convention(c) () -> Pointer?
    let freeCertificate: @Sendable @convention(c) (Pointer) -> Void
    let retainCertificate: @Sendable @convention(c) (Pointer) -> Int32
    let setVersion: @Sendable @convention(c) (Pointer, Int) -> Int32
    let serialNumber: @Sendable @convention(c) (Pointer) -> Pointer?
    let setInteger: @Sendable @convention(c) (Pointer, Int64) -> Int32
    let notBefore: @Sendable @convention(c) (Pointer) -> Pointer?
    let notAfter: @Sendable @convention(c) (Pointer) -> Pointer?
    let setTime: @Sendable @convention(c) (Pointer, Int) -> Pointer?
    let subject: @Sendable @convention(c) (Pointer) -> Pointer?
    let addName:
        @Sendable @convention(c) (Pointer, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, Int32, Int32, Int32) ->
            Int32
    let setIssuer: @Sendable @convention(c) (Pointer, Pointer) -> Int32
    let setKey: @Sendable @convention(c) (Pointer, Pointer) -> Int32
    let setExtensionPlace: @Sendable @convention(c) (Pointer, Pointer?, Pointer?, Pointer?, Pointer?, Int32) -> Void
    let makeExtension: @Sendable @convention(c) (Pointer?, Pointer?, Int32, UnsafePointer<CChar>) -> Pointer?
    let freeExtension: @Sendable @convention(c) (Pointer) -> Void
    let addExtension: @Sendable @convention(c) (Pointer, Pointer, Int32) -> Int32
    let sign: @Sendable @convention(c) (Pointer, Pointer, Pointer) -> Int32
    let writePEM: @Sendable @convention(c) (Pointer, Pointer) -> Int32
    let readPEM: @Sendable @convention(c) (Pointer, Pointer?, Pointer?, Pointer?) -> Pointer?
    let writeKey:
        @Sendable @convention(c) (Pointer, Pointer, Pointer?, UnsafePointer<UInt8>?, Int32, Pointer?, Pointer?) -> Int32
    let readKey: @Sendable @convention(c) (Pointer, Pointer?, Pointer?, Pointer?) -> Pointer?

    init(_ symbols: Symbols) throws(Missing) {
        initialize = try symbols.find("OPENSSL_init_ssl")
        version = try symbols.find("OpenSSL_version")
        nextError = try symbols.find("ERR_get_error")
        clearErrors = try symbols.find("ERR_clear_error")
        errorText = try symbols.find("ERR_error_string_n")
        makeBIO = try symbols.find("BIO_new")
        memoryBIO = try symbols.find("BIO_s_mem")
        freeBIO = try symbols.find("BIO_free_all")
        readBIO = try symbols.find("BIO_read")
        writeBIO = try symbols.find("BIO_write")
        pendingInBIO = try symbols.find("BIO_ctrl_pending")
        makeContext = try symbols.find("SSL_CTX_new")
        serverMethod = try symbols.find("TLS_server_method")
        freeContext = try symbols.find("SSL_CTX_free")
        controlContext = try symbols.find("SSL_CTX_ctrl")
        setOptions = try symbols.find("SSL_CTX_set_options")
        setTicketCount = try symbols.find("SSL_CTX_set_num_tickets")
        chooseCertificate = try symbols.find("SSL_CTX_set_cert_cb")
        chooseProtocol = try symbols.find("SSL_CTX_set_alpn_select_cb")
        makeSession = try symbols.find("SSL_new")
        freeSession = try symbols.find("SSL_free")
        clientMethod = try symbols.find("TLS_client_method")
        trustSystem = try symbols.find("SSL_CTX_set_default_verify_paths")
        trustStore = try symbols.find("SSL_CTX_get_cert_store")
        addToStore = try symbols.find("X509_STORE_add_cert")
        setVerification = try symbols.find("SSL_CTX_set_verify")
        offerProtocols = try symbols.find("SSL_CTX_set_alpn_protos")
        connect = try symbols.find("SSL_set_connect_state")
        controlSession = try symbols.find("SSL_ctrl")
        verification = try symbols.find("SSL_get0_param")
        setHostFlags = try symbols.find("X509_VERIFY_PARAM_set_hostflags")
        expectHost = try symbols.find("X509_VERIFY_PARAM_set1_host")
        expectAddress = try symbols.find("X509_VERIFY_PARAM_set1_ip_asc")
        verificationResult = try symbols.find("SSL_get_verify_result")
        verificationText = try symbols.find("X509_verify_cert_error_string")
        setBIOs = try symbols.find("SSL_set_bio")
        accept = try symbols.find("SSL_set_accept_state")
        read = try symbols.find("SSL_read")
        write = try symbols.find("SSL_write")
        shutDown = try symbols.find("SSL_shutdown")
        shutdownState = try symbols.find("SSL_get_shutdown")
        isEstablished = try symbols.find("SSL_is_init_finished")
        error = try symbols.find("SSL_get_error")
        serverName = try symbols.find("SSL_get_servername")
        certificate = try symbols.find("SSL_get_certificate")
        useCertificate = try symbols.find("SSL_use_certificate")
        useKey = try symbols.find("SSL_use_PrivateKey")
        makeKeyContext = try symbols.find("EVP_PKEY_CTX_new_id")
        freeKeyContext = try symbols.find("EVP_PKEY_CTX_free")
        beginKey = try symbols.find("EVP_PKEY_keygen_init")
        setKeyOption = try symbols.find("EVP_PKEY_CTX_ctrl_str")
        makeKey = try symbols.find("EVP_PKEY_keygen")
        freeKey = try symbols.find("EVP_PKEY_free")
        sha256 = try symbols.find("EVP_sha256")
        sha1 = try symbols.find("SHA1")
        makeCertificate = try symbols.find("X509_new")
        freeCertificate = try symbols.find("X509_free")
        retainCertificate = try symbols.find("X509_up_ref")
        setVersion = try symbols.find("X509_set_version")
        serialNumber = try symbols.find("X509_get_serialNumber")
        setInteger = try symbols.find("ASN1_INTEGER_set_int64")
        notBefore = try symbols.find("X509_getm_notBefore")
        notAfter = try symbols.find("X509_getm_notAfter")
        setTime = try symbols.find("X509_gmtime_adj")
        subject = try symbols.find("X509_get_subject_name")
        addName = try symbols.find("X509_NAME_add_entry_by_txt")
        setIssuer = try symbols.find("X509_set_issuer_name")
        setKey = try symbols.find("X509_set_pubkey")
        setExtensionPlace = try symbols.find("X509V3_set_ctx")
        makeExtension = try symbols.find("X509V3_EXT_nconf_nid")
        freeExtension = try symbols.find("X509_EXTENSION_free")
        addExtension = try symbols.find("X509_add_ext")
        sign = try symbols.find("X509_sign")
        writePEM = try symbols.find("PEM_write_bio_X509")
        readPEM = try symbols.find("PEM_read_bio_X509")
        writeKey = try symbols.find("PEM_write_bio_PrivateKey")
        readKey = try symbols.find("PEM_read_bio_PrivateKey")
    }

    /// What the last call of this thread that failed left behind.
    var lastReason: String {
        let number = nextError()
        defer { clearErrors() }
        guard number != 0 else { return "the library does not say why" }
        var text = [CChar](repeating: 0, count: 256)
        errorText(number, &text, text.count)
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
