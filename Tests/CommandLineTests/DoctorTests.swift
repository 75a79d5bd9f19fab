import Foundation
import JSONText
import Testing
import TestSupport

@Suite("doctor says what works here", .heavy)
struct DoctorTests {
    private func report(_ environment: [String: String] = [:]) async throws -> (status: Int32, rows: [String: JSON]) {
        let unset = ["SSL_CERT_FILE", "CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE", "GIT_SSL_CAINFO"].map { ($0, "") }
        let environment = environment.merging(unset) { given, _ in given }
        let ended = try await Binary.run("doctor", "--json", environment: environment)
        let rows = try JSONReader.value(Array(ended.output.utf8)).array ?? []
        return (ended.status, Dictionary(uniqueKeysWithValues: rows.map { ($0["name"]?.string ?? "", $0) }))
    }

    @Test("each thing has a line, and what is missing one more")
    func lines() async throws {
        let ended = try await Binary.run("doctor")
        let lines = ended.output.split(separator: "\n")
        let names = ["127.0.0.1", "::1", "port 443", "https", "certificates", "roots", "proxies", "Node", "--sandbox"]
        let heads = lines.filter { !$0.hasPrefix(" ") }
        #expect(heads.count == names.count, "\(ended)")
        for (name, line) in zip(names, heads) { #expect(line.dropFirst(2).hasPrefix(name), "\(line)") }
        #expect(ended.status == 0 && lines.first?.hasPrefix("✓ 127.0.0.1") == true)
    }

    @Test("a libssl that is none is said with the way to another")
    func noLibrary() async throws {
        let (status, rows) = try await report(["OAUTH_HARNESS_LIBSSL": "/nowhere/libssl.so.3"])
        #expect(status == 0)
        for name in ["https", "certificates"] {
            #expect(rows[name]?["works"] == .bool(false))
            #expect(rows[name]?["text"]?.string?.hasPrefix("no libssl for https: /nowhere/libssl.so.3 (") == true)
        }
        #expect(rows["https"]?["remedy"]?.string?.contains("OAUTH_HARNESS_LIBSSL=FILE") == true)
    }

    @Test("a proxy that takes requests for this machine is said, one that is kept out of them is not")
    func proxies() async throws {
        var environment = ["HTTPS_PROXY": "http://user:secret@proxy.example:3128", "NO_PROXY": "", "no_proxy": ""]
        let stolen = try await report(environment).rows["proxies"]
        #expect(stolen?["works"] == .bool(false) && stolen?["text"]?.string?.contains("HTTPS_PROXY") == true)
        #expect(stolen?["remedy"]?.string?.contains("NO_PROXY=localhost,127.0.0.1,::1") == true)
        #expect(stolen?.text().contains("secret") == false)
        environment["NO_PROXY"] = "localhost,127.0.0.1"
        #expect(try await report(environment).rows["proxies"]?["works"] == .bool(true))
    }

    @Test("roots that a variable names and nobody can read are said")
    func roots() async throws {
        let roots = try await report(["SSL_CERT_FILE": "/nowhere/roots.pem"]).rows["roots"]
        #expect(roots?["works"] == .bool(false))
        #expect(roots?["remedy"]?.string?.contains("unset SSL_CERT_FILE") == true)
    }

    @Test(
        "a Node that ignores the proxy variables is told from one that reads them",
        arguments: [("v20.20.0", false), ("v22.20.0", false), ("v22.21.0", true), ("v24.0.0", true)]
    )
    func node(_ version: String, _ reads: Bool) async throws {
        let scratch = try Scratch()
        // A child writes it: what this process writes itself another child may hold open when it is to be run.
        let file = scratch.folder.appendingPathComponent("node").path
        let script = "printf '#!/bin/sh\\necho %s\\n' \"$1\" > \"$0\" && chmod +x \"$0\""
        #expect(try await Binary.run("sh", ["-c", script, file, version]).status == 0)
        let path = scratch.folder.path + ":/usr/bin:/bin"
        let node = try await report(["PATH": path]).rows["Node"]
        #expect(node?["works"] == .bool(reads))
        #expect(node?["text"]?.string?.hasPrefix(version) == true)
    }
}
