import SystemCalls

/// The system's libssl with the libcrypto that belongs to it, opened when it is first asked for.
///
/// Nothing links it: a program that does not ask for https neither loads nor needs it.
package struct TLSLibrary: Sendable {
    /// The variable that names another library than the system's.
    package static let variable = "OAUTH_HARNESS_LIBSSL"

    let functions: TLSFunctions
    /// The address of the library's handle, which is never closed: pointers are not Sendable.
    private let handle: UInt

    private static let opened = Result { () throws(TLSError) in try TLSLibrary(names: names) }

    /// The library of this process.
    package static func system() throws(TLSError) -> TLSLibrary {
        try opened.get()
    }

    private static var names: [String] {
        guard let named = getenv(variable).map({ String(cString: $0) }), !named.isEmpty else {
            return Platform.securityLibraries
        }
        return [named]
    }

    /// Opens the first of some libraries that can be opened and has all functions.
    package init(names: [String]) throws(TLSError) {
        var tried: [TLSError.Attempt] = []
        for name in names {
            guard let handle = dlopen(name, RTLD_NOW | RTLD_LOCAL) else {
                tried.append(TLSError.Attempt(library: name, reason: Self.lastReason))
                continue
            }
            do throws(TLSFunctions.Missing) {
                functions = try TLSFunctions(TLSFunctions.Symbols(handle: handle))
                self.handle = UInt(bitPattern: handle)
            } catch {
                dlclose(handle)
                tried.append(TLSError.Attempt(library: name, reason: "it has no \(error.name)"))
                continue
            }
            // Neither a handler at exit, which would run beside other threads, nor the machine's configuration.
            guard functions.initialize(0x0008_0000 | 0x80, nil) == 1 else {
                throw TLSError.failed(call: "OPENSSL_init_ssl", reason: functions.lastReason)
            }
            return
        }
        throw TLSError.unavailable(tried: tried, remedy: Platform.securityRemedy)
    }

    private static var lastReason: String {
        guard let text = dlerror() else { return "the system does not say why" }
        return String(cString: text)
    }

    /// The version, for example `OpenSSL 3.0.19 27 Jan 2026`.
    package var version: String { String(cString: functions.version(0)) }

    /// A function of the library that nobody here calls, for who measures the library itself.
    ///
    /// - Parameter name: Its name; the type that is asked for is taken on trust.
    /// - Returns: The function.
    /// - Throws: ``TLSError/failed(call:reason:)`` where the library has none of that name.
    package func function<Function>(_ name: String) throws(TLSError) -> Function {
        guard let handle = TLSFunctions.Pointer(bitPattern: handle),
            let function: Function = try? TLSFunctions.Symbols(handle: handle).find(name)
        else { throw .failed(call: "dlsym", reason: "the library has no \(name)") }
        return function
    }

    /// The SHA-1 digest of a message (FIPS 180-4), for files whose format wants one.
    package func sha1(_ message: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: 20)
        message.withUnsafeBytes { message in
            digest.withUnsafeMutableBytes { digest in
                if let place = digest.baseAddress { _ = functions.sha1(message.baseAddress, message.count, place) }
            }
        }
        return digest
    }

    /// What a call returned, where that is not null.
    func need(_ result: TLSFunctions.Pointer?, _ call: String) throws(TLSError) -> TLSFunctions.Pointer {
        guard let result else { throw TLSError.failed(call: call, reason: functions.lastReason) }
        return result
    }

    /// Throws where a call did not return a number above zero.
    func check(_ result: Int32, _ call: String) throws(TLSError) {
        guard result > 0 else { throw TLSError.failed(call: call, reason: functions.lastReason) }
    }
}
