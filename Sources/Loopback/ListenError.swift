package import SystemCalls

/// Why a server cannot listen.
package struct ListenError: Error, Hashable, Sendable {
    /// The reasons that a caller can act upon.
    package enum Code: Hashable, Sendable {
        case addressInUse, notAllowed, sandboxed, tooManyFiles, badAddress, other
    }

    package let code: Code
    package let host: String
    /// The port asked for; 0 for any.
    package let port: UInt16
    /// The call that failed; nil for an address that is none.
    package let cause: SystemError?

    package init(_ cause: SystemError?, host: String, port: UInt16) {
        code =
            switch cause?.number {
            case nil: .badAddress
            case EADDRINUSE: .addressInUse
            case EACCES: .notAllowed
            case EPERM: .sandboxed
            case EMFILE, ENFILE: .tooManyFiles
            case .some: .other
            }
        self.host = host
        self.port = port
        self.cause = cause
    }
}

extension ListenError: CustomStringConvertible {
    package var description: String {
        let remedy =
            switch code {
            case .addressInUse: "choose another port or 0 for a free one"
            case .notAllowed:
                "choose a port above 1023: those below need root, CAP_NET_BIND_SERVICE or a lower net.ipv4.ip_unprivileged_port_start"
            case .sandboxed:
                "allow this process to listen: in macOS's App Sandbox by the entitlement com.apple.security.network.server, elsewhere in the policy that confines it"
            case .tooManyFiles:
                "stop what is not needed, or have more open files than \(DescriptorLimit.current): run 'ulimit -n 4096' before the tests, or call setrlimit(2) in them where Xcode starts them"
            case .badAddress: "give an IPv4 or IPv6 address in digits"
            case .other: "check the network set-up of this machine"
            }
        return "\(remedy): cannot listen on \(host):\(port)\(cause.map { " (\($0))" } ?? "")"
    }
}
