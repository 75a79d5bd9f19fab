#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What leads a client to a proxy: the variables that it gains and those that it loses.
package struct ClientVariables: Hashable, Sendable {
    package private(set) var set: [String: String]
    /// The names of variables that must not be there.
    package let unset: [String]
    /// The file with the proxy's authority alone, in PEM.
    package let authorityFile: String
    /// The file with the roots and the authority, in PEM.
    package let bundle: String

    /// The variables of this process.
    package static var caller: [String: String] { ProcessInfo.processInfo.environment }

    /// Other proxies, and folders of roots, which curl and git would prefer to a file.
    private static let unwanted: Set<String> = [
        "ALL_PROXY", "FTP_PROXY", "SOCKS_PROXY", "WS_PROXY", "WSS_PROXY", "NPM_CONFIG_PROXY", "NPM_CONFIG_HTTPS_PROXY",
        "NPM_CONFIG_NOPROXY", "SSL_CERT_DIR", "GIT_SSL_CAPATH",
    ]

    /// The variables that name a file of roots in PEM.
    package static let bundles = [
        "SSL_CERT_FILE", "CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE", "PIP_CERT", "AWS_CA_BUNDLE", "HTTPLIB2_CA_CERTS",
        "GIT_SSL_CAINFO", "NODE_EXTRA_CA_CERTS", "DENO_CERT", "PERL_LWP_SSL_CA_FILE",
    ]

    init(port: UInt16, files: ClientFiles, caller: [String: String] = caller) {
        authorityFile = files.authority
        bundle = files.bundle
        let proxy = "http://127.0.0.1:\(port)"
        let local = "localhost,127.0.0.1,::1"
        var set = [
            "HTTPS_PROXY": proxy, "https_proxy": proxy, "HTTP_PROXY": proxy, "http_proxy": proxy,
            "NO_PROXY": local, "no_proxy": local,
            "NODE_USE_ENV_PROXY": "1", "PERL_LWP_ENV_PROXY": "1",
        ]
        for name in Self.bundles { set[name] = files.bundle }
        set["NODE_OPTIONS"] = Self.adding(["--require", Self.quoted(files.nodePreload)], to: caller["NODE_OPTIONS"])
        let java = [
            "-Dhttps.proxyHost=127.0.0.1", "-Dhttps.proxyPort=\(port)", "-Dhttp.proxyHost=127.0.0.1",
            "-Dhttp.proxyPort=\(port)", "-Dhttp.nonProxyHosts=localhost|127.*|[::1]",
            "-Djavax.net.ssl.trustStore=" + Self.quoted(files.javaStore), "-Djavax.net.ssl.trustStoreType=JKS",
        ]
        set["JAVA_TOOL_OPTIONS"] = Self.adding(java, to: caller["JAVA_TOOL_OPTIONS"])
        self.set = set
        unset = Set(Self.unwanted.flatMap { [$0, $0.lowercased()] } + caller.keys.filter(Self.isUnwanted)).sorted()
    }

    /// The same with more to set.
    package func adding(_ more: [String: String]) -> ClientVariables {
        var copy = self
        copy.set.merge(more) { $1 }
        return copy
    }

    private static func isUnwanted(_ name: String) -> Bool { unwanted.contains(name.uppercased()) }

    private static func adding(_ words: [String], to given: String?) -> String {
        ([given].compactMap(\.self).filter { !$0.isEmpty } + words).joined(separator: " ")
    }

    /// A path as Node and Java read it in a variable: in quotation marks where it holds a space.
    private static func quoted(_ path: String) -> String { path.contains(" ") ? "\"\(path)\"" : path }

    /// The file of roots that the caller's clients would take; nil where none is named.
    package static func namedBundle(_ caller: [String: String] = caller) -> (variable: String, path: String)? {
        for name in ["SSL_CERT_FILE", "CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE", "GIT_SSL_CAINFO"] {
            if let path = caller[name], !path.isEmpty { return (name, path) }
        }
        return nil
    }
}
