import Foundation
import JSONText
import TestSupport
import Testing

@Suite("serve listens where it was told, and tells who reaches it", .heavy)
struct ReachTests {
    @Test("localhost works for IPv4 and IPv6, and the ready line has both addresses")
    func localhost() async throws {
        try await Started.with(["serve", "gitee", "--public-url", "https://login.example"]) { gitee in
            let addresses = gitee.ready["addresses"]?.array?.compactMap(\.string) ?? []
            #expect(addresses.first?.hasPrefix("http://127.0.0.1:") == true)
            #expect(gitee.ready["base_url"] == "https://login.example")
            for address in addresses {
                let page = try await curl(address + "/")
                #expect(page.contains("mock of Gitee"), "\(address)")
            }
        }
    }

    @Test(
        "the ports follow the first one, and where there is no IPv6 it goes on with IPv4 alone",
        .enabled("needs unshare -rn and ip", Namespaces.areAllowed)
    )
    func withoutIPv6() async throws {
        let ended = try await Namespaces.run(
            """
            ip link set lo up; ip -6 addr flush dev lo
            mkfifo ready; '\(Binary.path)' serve gitee qq --port 8080 >ready &
            read -r line <ready; echo "$line"; kill $!
            """
        )
        let ready = try JSONReader.value(Array(ended.output.utf8))
        let addresses = ready["providers"]?.array?.map { $0["addresses"] ?? .null } ?? []
        #expect(addresses == [["http://127.0.0.1:8080"], ["http://127.0.0.1:8081"]])
    }

    @Test(
        "another namespace reaches a provider at 0.0.0.0, and its control API with the token only",
        .enabled("needs unshare -rn and ip", Namespaces.areAllowed)
    )
    func otherMachine() async throws {
        let ended = try await Namespaces.run(
            """
            ip link set lo up
            mkfifo pid ready; unshare -n sh -c 'echo $$ >pid; exec sleep 60' & read -r other <pid
            ip link add here type veth peer name there netns "$other"
            ip addr add 10.9.8.1/24 dev here; ip link set here up
            nsenter -t "$other" -n sh -c 'ip addr add 10.9.8.2/24 dev there; ip link set there up'
            '\(Binary.path)' serve gitee --host 0.0.0.0 --port 8080 >ready & served=$!
            read -r line <ready; echo "$line"
            token=$(echo "$line" | sed 's/.*"token":"\\([^"]*\\)".*/\\1/')
            ask() { nsenter -t "$other" -n curl -s --noproxy '*' --max-time 10 -o body -w '%{http_code}\\n' "$@"; }
            ask http://10.9.8.1:8080/
            ask http://10.9.8.1:8080/_harness/state
            ask -H 'Authorization: Bearer wrong' http://10.9.8.1:8080/_harness/state
            ask -H "Authorization: Bearer $token" http://10.9.8.1:8080/_harness/state
            ask -c jar "http://10.9.8.1:8080/_harness/?token=$token"
            ask -b jar http://10.9.8.1:8080/_harness/journal
            ask -b jar -H 'Origin: http://evil.example' -X POST http://10.9.8.1:8080/_harness/reset
            curl -s --noproxy '*' -o body -w '%{http_code}\\n' http://127.0.0.1:8080/_harness/state
            kill $served "$other"
            """
        )
        let lines = ended.output.split(separator: "\n")
        let ready = try JSONReader.value(Array((lines.first ?? "").utf8))
        #expect(ready["host"] == "0.0.0.0")
        #expect(ready["addresses"]?[0] == "http://127.0.0.1:8080")
        #expect(ready["token"]?.string?.utf8.count == 64)
        #expect(lines.dropFirst() == ["200", "401", "401", "200", "200", "200", "403", "401"], "\(ended.error)")
    }
}

/// Network namespaces of their own, where the system lets anybody make them.
enum Namespaces {
    @Sendable static func areAllowed() async -> Bool {
        let script = "ip link set lo up && unshare -n true && command -v nsenter curl"
        return (try? await Program.run("unshare", ["-rn", "sh", "-c", script]))?.status == 0
    }

    /// Runs a script as the root of a namespace, in a folder of its own.
    static func run(_ script: String) async throws -> Ended {
        let scratch = try Scratch()
        return try await Binary.run("/usr/bin/env", ["unshare", "-rn", "sh", "-c", script], in: scratch.folder)
    }
}
