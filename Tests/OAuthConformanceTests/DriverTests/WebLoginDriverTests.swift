import Foundation
import HTTPWire
import Loopback
import OAuthConformance
import OAuthHarness
import Processes
import TestSupport
import Testing

@Suite(.heavy) struct WebLoginDriverTests {
    private static let app = #filePath.replacing(
        "DriverTests/WebLoginDriverTests.swift",
        with: "ExampleDrivers/webapp.py"
    )

    /// The example app on a port of its own, and what it is registered as.
    private struct App {
        let driver: WebLoginDriver
        let client: Client

        init(_ flags: String = "", pattern: String? = nil, path: String = "/") throws {
            let port = try #require(FreePort.next())
            let origin = "http://127.0.0.1:\(port)"
            let command = "python3 '\(WebLoginDriverTests.app)' \(port) \(flags)"
            driver = try WebLoginDriver(origin + path, pattern: pattern, command: command)
            client = Client(id: "shop", secret: "shop-secret", redirectURIs: [origin + "/callback"])
        }

        func calibrate() async throws -> MockProvider {
            let provider = try MockProvider(.gitee, client: client)
            try await driver.calibrate(provider)
            return provider
        }

        func run(_ ids: [String]) async throws -> RunRecord {
            try await calibrate().stop()
            var options = RunOptions.patient
            options.client = client
            let scenarios = try ScenarioLibrary.bundled().filter { ids.contains($0.id) }
            let results = await ScenarioRunner(options).run(scenarios, with: driver)
            await driver.stop()
            return RunRecord(client: driver.name, bundle: "full", seed: 1, scenarios: results)
        }
    }

    @Test("an app is signed in to through its own form, with its cookies") func signIn() async throws {
        let run = try await App().run([
            "gitee/denied", "gitee/state-altered", "gitee/state-missing", "gitee/expired-code",
        ])
        #expect(run.scenarios.count == 4)
        #expect(
            run.results.allSatisfy { !$0.isFailure },
            "\(String(decoding: ReportFormat.text.render(run), as: UTF8.self))"
        )
        #expect(run.results.contains { $0.id == "callback/state-mismatch-rejected" && $0.verdict == .pass })
        // The page of a dead code says that the sign-in failed, and not why: a person must look.
        #expect(run.results.contains { $0.scenarioIsUnspoken })
    }

    @Test("an app that trusts any state is found") func trusting() async throws {
        let run = try await App("--trusting").run(["gitee/state-altered"])
        #expect(run.results.filter(\.isFailure).map(\.id).contains("callback/state-mismatch-rejected"))
    }

    @Test("pages are told apart by status, by address or by a pattern") func signatures() async throws {
        for (flags, pattern) in [("", nil), ("--quiet", nil), ("--quiet", "Welcome, (?!stranger)")] {
            let app = try App(flags, pattern: pattern)
            let provider = try await app.calibrate()
            let configuration = ClientConfiguration(provider, redirectURI: app.client.redirectURIs[0], scope: [])
            #expect(try await app.driver.configure(configuration) == .ready([.authorizationCode, .sendsState]))
            await app.driver.stop()
            provider.stop()
        }
    }

    @Test("an app that runs on its own is not judged by what it was never told") func untold() async throws {
        let app = try App()
        let provider = try await app.calibrate()
        let own = try WebLoginDriver(app.client.redirectURIs[0].replacing("/callback", with: "/"))
        try await own.calibrate(provider)
        let known = ClientConfiguration(
            provider,
            redirectURI: app.client.redirectURIs[0],
            scope: provider.profile.defaultScope.names
        )
        #expect(try await own.configure(known) == .ready([.authorizationCode, .sendsState]))
        let other = ClientConfiguration(provider, redirectURI: app.client.redirectURIs[0], scope: ["projects"])
        let readiness = try await own.configure(other)
        if case .ready = readiness { Issue.record("judged by a scope that it was never told of") }
        for driver in [own, app.driver] { await driver.stop() }
        provider.stop()
    }

    @Test("an app may know the provider by another name of this machine") func otherName() async throws {
        let app = try App()
        let provider = try await app.calibrate()
        var settings = ClientConfiguration(provider, redirectURI: app.client.redirectURIs[0], scope: [])
        settings.endpoints = settings.endpoints.map { ($0, $1.replacing("//127.0.0.1:", with: "//localhost:")) }
        _ = try await app.driver.configure(settings)
        let own = try WebLoginDriver(app.client.redirectURIs[0].replacing("/callback", with: "/"))
        try await own.calibrate(provider)
        for driver in [own, app.driver] { await driver.stop() }
        provider.stop()
    }

    struct Wrong: Sendable, CustomTestStringConvertible {
        let name: String
        var flags = ""
        var pattern: String?
        var path = "/"
        let message: String
        var testDescription: String { name }

        static let all: [Wrong] = [
            Wrong(
                name: "pages that look the same",
                flags: "--quiet",
                pattern: "<h1>",
                message: "after a sign-in the app shows 127.0.0.1:"
            ),
            Wrong(
                name: "no way to the provider",
                path: "/help",
                message: "neither a redirect, a link nor a form leads to the provider"
            ),
            Wrong(
                name: "an app that does not start",
                flags: "--broken",
                message: "it exited with status 1 before it listened: no settings file"
            ),
        ]
    }

    @Test("an app that cannot be calibrated is not judged", arguments: Wrong.all) func wrong(_ example: Wrong)
        async throws
    {
        let app = try App(example.flags, pattern: example.pattern, path: example.path)
        let failure = await #expect(throws: DriverFailure.self) { try await app.calibrate() }
        #expect(failure?.description.contains(example.message) ?? false, "\(String(describing: failure))")
        await app.driver.stop()
    }

    @Test("a server that listens at the app's address already is not taken for the app") func occupied() async throws {
        let other = try MockProvider(.gitee)
        let address = "\(other.baseURL)/"
        let driver = try WebLoginDriver(address, command: "sleep 600")
        let failure = await #expect(throws: DriverFailure.self) { try await driver.calibrate(other) }
        #expect(failure?.description.contains("another server already listens at \(other.baseURL)") ?? false)
        await driver.stop()
        other.stop()
    }

    @Test("an app is gone when its driver is") func leftovers() async throws {
        let stopped = try App()
        let port = stopped.client.redirectURIs[0].split(whereSeparator: { !$0.isNumber }).last.map(String.init) ?? ""
        try await stopped.calibrate().stop()
        #expect(try await !ProcessTable.living(with: "webapp.py \(port)").isEmpty)
        await stopped.driver.stop()
        #expect(try await ProcessTable.living(with: "webapp.py \(port)").isEmpty)
    }

    @Test("an app that is told to end has the time to tidy up") func tidies() async throws {
        let note = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: note) }
        let app = try App("'--farewell=\(note.path)'")
        try await app.calibrate().stop()
        await app.driver.stop()
        #expect(try String(contentsOf: note, encoding: .utf8) == "tidied up")
    }

    @Test("settings that cannot be used are refused at once") func settings() throws {
        #expect(throws: WebLoginError.address("https://shop.example/login")) {
            try WebLoginDriver("https://shop.example/login")
        }
        #expect(throws: WebLoginError.pattern("(")) { try WebLoginDriver("http://localhost:1/", pattern: "(") }
        #expect(throws: WebLoginError.command(CommandLineError(code: .openQuote("'"), column: 1))) {
            try WebLoginDriver("http://localhost:1/", command: "'x")
        }
    }
}

extension CheckResult {
    fileprivate var scenarioIsUnspoken: Bool { verdict == .review && check.id == "scenario/outcome" }
}
