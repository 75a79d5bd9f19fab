import Foundation
import TestSupport
import Testing

@Suite("run --tls plays its providers over https", .heavy)
struct SecureRunTests {
    private static func example(_ name: String) -> String {
        Binary.package.appendingPathComponent("Tests/OAuthConformanceTests/ExampleDrivers/\(name)").path
    }

    @Test("the reference client passes, and the probe finds it well")
    func reference() async throws {
        let run = try await Binary.run("run", "--tls", "--bundle", "smoke", "--provider", "gitee")
        #expect(run.status == 0, "\(run.output)\(run.error)")
        #expect(run.output.contains("PASS") && !run.output.contains("SKIP"))
        let probe = try await Binary.run("probe", "--tls", "--provider", "qq")
        #expect(probe.status == 0, "\(probe.output)\(probe.error)")
        #expect(probe.output.contains("HOLDS   qq  as it is"))
    }

    struct Example: Sendable, CustomTestStringConvertible {
        let program: String
        let file: String
        var testDescription: String { file }

        static let all = [
            Example(program: "python3", file: "driver.py"), Example(program: "node", file: "driver.mjs"),
            Example(program: "sh", file: "driver.sh"),
        ].filter { Program.isInstalled($0.program) && ($0.program != "sh" || Program.isInstalled("curl")) }
    }

    @Test("a driver trusts the run's authority by the variables of its process", arguments: Example.all)
    func driver(_ example: Example) async throws {
        let command = "\(example.program) '\(Self.example(example.file))'"
        let run = try await Binary.run("run", "--tls", "gitee/sign-in", "gitee/state-altered", "--driver", command)
        #expect(run.status == 0, "\(run.output)\(run.error)")
        #expect(run.output.contains("PASS") && !run.output.contains("SKIP"))
    }

    @Test(
        "a driver that looks at no variable is told of the file, which is gone after the run",
        .enabled(if: Program.isInstalled("python3"), "needs python3")
    )
    func file() async throws {
        let source = try String(contentsOfFile: Self.example("driver.py"), encoding: .utf8)
        let told = source.replacing(
            "self.settings, self.ends, self.skew = message",
            with: """
                import os, ssl; print(message["ca_file"], os.path.exists(message["ca_file"]), file=sys.stderr)
                        context = ssl.create_default_context(cafile=message["ca_file"])
                        global opener; opener = request.build_opener(NoRedirect, request.HTTPSHandler(context=context))
                        self.settings, self.ends, self.skew = message
                """
        )
        #expect(told != source)
        let scratch = try Scratch()
        let path = try scratch.write(told, to: "driver.py")
        let report = scratch.folder.appendingPathComponent("report.json").path
        let run = try await Binary.run(
            "run",
            "--tls",
            "gitee/sign-in",
            "--driver",
            "python3 '\(path)'",
            "--report",
            "json=\(report)"
        )
        #expect(run.status == 0, "\(run.output)\(run.error)")
        let text = try String(contentsOfFile: report, encoding: .utf8)
        let named = try #require(text.firstMatch(of: /([^" ]+ca\.pem) True/))
        #expect(!FileManager.default.fileExists(atPath: String(named.1)))
    }

    @Test("a web app signs in at a provider over https", .enabled(if: Program.isInstalled("python3"), "needs python3"))
    func webApp() async throws {
        let port = try #require(FreePort.next())
        let run = try await Binary.run(
            "run",
            "--tls",
            "gitee/state-altered",
            "--web-login",
            "http://127.0.0.1:\(port)/",
            "--web-start",
            "python3 '\(Self.example("webapp.py"))' \(port)",
            "--redirect-uri",
            "http://127.0.0.1:\(port)/callback"
        )
        #expect(run.status == 0, "\(run.output)\(run.error)")
        #expect(run.output.contains("PASS"))
    }

    @Test("without a libssl nothing is played", arguments: ["run", "probe"])
    func noLibrary(_ verb: String) async throws {
        let run = try await Binary.run(verb, "--tls", environment: ["OAUTH_HARNESS_LIBSSL": "libno-such.so.9"])
        #expect(run.status == 2)
        #expect(run.error.contains("--tls: no libssl for https: libno-such.so.9"), "\(run.error)")
    }
}
