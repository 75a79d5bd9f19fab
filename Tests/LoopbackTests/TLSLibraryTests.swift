import Foundation
import TLS
import Testing

@Suite("The system's libssl")
struct TLSLibraryTests {
    @Test("is 3.x or 1.1, and says which")
    func version() throws {
        let version = try TLSLibrary.system().version
        #expect(version.hasPrefix("OpenSSL 3.") || version.hasPrefix("OpenSSL 1.1."))
    }

    @Test("where it is not, what was tried and what to install are said")
    func missing() throws {
        let error = #expect(throws: TLSError.self) {
            try TLSLibrary(names: ["libno-such.so.9", "/nowhere/libssl.so.3"])
        }
        guard case .unavailable(let tried, let remedy)? = error else { return }
        #expect(tried.map(\.library) == ["libno-such.so.9", "/nowhere/libssl.so.3"])
        #expect(remedy.contains("install"))
        #expect(error?.description.hasPrefix("no libssl for https: libno-such.so.9 (") == true)
    }

    #if os(Linux)
    @Test("another library is no libssl: the function that it lacks is named")
    func other() throws {
        let error = #expect(throws: TLSError.self) { try TLSLibrary(names: ["libc.so.6"]) }
        #expect(error?.description.contains("libc.so.6 (it has no OPENSSL_init_ssl)") == true)
    }
    #endif

    @Test("two authorities share nothing, and the text is one certificate")
    func authorities() throws {
        let (one, other) = (try CertificateAuthority(), try CertificateAuthority())
        #expect(one.certificatePEM != other.certificatePEM)
        #expect(one.certificatePEM.hasPrefix("-----BEGIN CERTIFICATE-----\n"))
        #expect(one.certificatePEM.hasSuffix("-----END CERTIFICATE-----\n"))
        #expect(!one.certificatePEM.contains("KEY"))
    }
}
