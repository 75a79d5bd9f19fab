import Foundation
import TestSupport
import Testing

@Suite("serve --ca keeps an authority", .heavy)
struct KeptAuthorityOptionTests {
    @Test("two runs show one certificate, and a host beside the local ones is told")
    func kept() async throws {
        let scratch = try Scratch()
        let folder = scratch.folder.appendingPathComponent("ca").path
        var certificates: [String] = []
        for options in [["--ca-host", "login.example"], []] {
            let arguments = ["serve", "gitee", "--tls", "--ca", folder] + options
            let ended = try await Started.with(arguments) { _ in
                certificates.append(try String(contentsOfFile: folder + "/ca.pem", encoding: .utf8))
            }
            #expect(ended.error.contains("the authority signs for login.example, too"), "\(ended.error)")
        }
        #expect(certificates.count == 2 && certificates[0] == certificates[1])
        let other = try await Binary.run("serve", "gitee", "--tls", "--ca", folder, "--ca-host", "git.example")
        #expect(other.status == 2)
        #expect(other.error.contains("not for git.example; to make the authority anew, delete \(folder)"))
    }

    @Test(
        "what means nothing is refused",
        arguments: [
            ("serve gitee --ca x", "--ca: there is no authority without --tls"),
            ("serve gitee --tls --ca-host a.example", "--ca-host: a name is signed for in a folder of your own alone"),
            ("serve gitee --tls --ca x --ca-host *.example", "a host name in full, such as login.example"),
            ("serve gitee --tls --ca x --ca-host 10.0.0.1", "a host name in full, such as login.example"),
        ]
    )
    func refused(_ line: String, _ message: String) async throws {
        let ended = try await Binary.run(Binary.path, line.split(separator: " ").map(String.init))
        #expect(ended.status == 2)
        #expect(ended.error.contains(message), "\(ended.error)")
    }
}
