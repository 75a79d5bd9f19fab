import OAuthConformance
import OAuthHarness
import Processes
import TestSupport
import Testing

@Suite(.heavy) struct ProcessDriverErrorTests {
    /// A driver that goes wrong at its first `authorize`.
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let body: String
        var timeout: Duration = .seconds(20)
        let isRight: @Sendable (DriverFailure) -> Bool
        var testDescription: String { name }

        static let all: [Case] = [
            Case(name: "dies", body: "print('out of luck', file=sys.stderr); sys.exit(3)") {
                $0 == .died(status: 3, output: "log of configure\nlog of authorize\nout of luck\n")
            },
            Case(name: "is killed", body: "os.kill(os.getpid(), 11)") {
                $0 == .died(status: 139, output: "log of configure\nlog of authorize\n")
            },
            Case(name: "dies after half an answer", body: "os.write(1, b'{\"id\":2,\"outc'); sys.exit(0)") {
                guard case .garbage(let line, _) = $0 else { return false }
                return line == "{\"id\":2,\"outc"
            },
            Case(name: "floods a line", body: "while True: os.write(1, b'x' * 65536)") {
                $0 == .flood(bytes: 1 << 20)
            },
            Case(name: "floods lines", body: "while True: os.write(1, b'{}\\n' * 1000)") {
                guard case .garbage("{}", let reason) = $0 else { return false }
                return reason == "id is missing, expected 2"
            },
            Case(name: "answers garbage", body: "print('Traceback (most recent call last)', flush=True)") {
                guard case .garbage("Traceback (most recent call last)", let reason) = $0 else { return false }
                return reason.hasPrefix("expected a JSON object: 1:1:")
            },
            Case(name: "answers bytes that are no text", body: "os.write(1, b'\\xff\\xfe\\n')") {
                guard case .garbage(_, let reason) = $0 else { return false }
                return reason.hasPrefix("expected a JSON object")
            },
            Case(name: "answers an array", body: "say([1])") {
                $0 == .garbage(line: "[1]", reason: "expected a JSON object")
            },
            Case(name: "repeats a wrong id", body: "answer(7, url='http://x')") {
                guard case .garbage(_, let reason) = $0 else { return false }
                return reason == "id is 7, expected 2"
            },
            Case(name: "repeats its id as a string", body: "answer('2', url='http://x')") {
                guard case .garbage(_, let reason) = $0 else { return false }
                return reason == "id is \"2\", expected 2"
            },
            Case(name: "gives no outcome", body: "say({'id': 2})") {
                guard case .garbage(_, let reason) = $0 else { return false }
                return reason == "outcome is missing, expected ok, error or unsupported"
            },
            Case(name: "says nothing", body: "pass", timeout: .milliseconds(500)) {
                $0 == .silent(after: .milliseconds(500))
            },
            Case(
                name: "stops reading and says nothing",
                body: "import time; time.sleep(60)",
                timeout: .milliseconds(500)
            ) {
                $0 == .silent(after: .milliseconds(500))
            },
            Case(name: "closes stdout", body: "os.close(1)") {
                guard case .garbage("", let reason) = $0 else { return false }
                return reason.hasPrefix("it closed its standard output")
            },
        ]
    }

    @Test("a client that goes wrong costs one scenario, and the next one has a new process", arguments: Case.all)
    func goesWrong(_ example: Case) async throws {
        let marker = "wrong-\(UInt64.random(in: 0...UInt64.max))"
        let driver = FakeDriver.python(
            """
            # \(marker)
            print("log of", message["do"], file=sys.stderr, flush=True)
            if message["do"] == "authorize":
                \(example.body)
            elif message["do"] == "quit":
                answer(message["id"])
            else:
                answer(message["id"], capabilities=["authorization_code"])
            """,
            timeout: example.timeout
        )
        _ = try await driver.configure(try FakeDriver.configuration())
        let failure = await #expect(throws: DriverFailure.self) { try await driver.perform(.authorize) }
        if let failure { #expect(example.isRight(failure), "\(failure)") }
        #expect(try await ProcessTable.living(with: marker).isEmpty)
        #expect(await driver.takeOutput().hasPrefix("log of configure\nlog of authorize\n"))
        #expect(try await driver.configure(try FakeDriver.configuration()) == .ready([.authorizationCode]))
        #expect(try await driver.perform(.reset).word == .ok)
        await driver.stop()
        #expect(try await ProcessTable.living(with: marker).isEmpty)
    }

    struct SetUp: Sendable, CustomTestStringConvertible {
        let name: String
        let driver: @Sendable () -> ProcessDriver
        let text: String
        var testDescription: String { name }

        static let all: [SetUp] = [
            SetUp(
                name: "a program that does not exist",
                driver: { ProcessDriver(ChildCommand(words: ["no-such-driver"]), name: "no-such-driver") },
                text: "cannot start 'no-such-driver': check the name: there is no program 'no-such-driver'"
            ),
            SetUp(
                name: "a program that ends at once",
                driver: { FakeDriver.shell("echo 'ModuleNotFoundError: oauthlib' >&2; exit 1") },
                text: "cannot start 'sh driver.sh': the client's process ended with status 1: "
                    + "ModuleNotFoundError: oauthlib"
            ),
            SetUp(
                name: "a program that says nothing",
                driver: { FakeDriver.shell("sleep 60", startTimeout: .seconds(1)) },
                text: "cannot start 'sh driver.sh': the client gave no answer within 1 s"
            ),
            SetUp(
                name: "a client that refuses",
                driver: {
                    FakeDriver.python(
                        "say({'id': message['id'], 'outcome': 'error', 'error': 'no_storage', "
                            + "'error_description': 'set STORE'})"
                    )
                },
                text: "the client refused its configuration: no_storage: set STORE"
            ),
            SetUp(
                name: "no capabilities",
                driver: { FakeDriver.python("answer(message['id'])") },
                text: "the client refused its configuration: answer configure with \"capabilities\", an array of words "
                    + "such as authorization_code: it is missing"
            ),
        ]
    }

    @Test("a client that cannot be started or configured is the set-up's fault", arguments: SetUp.all)
    func setUp(_ example: SetUp) async throws {
        let driver = example.driver()
        let configuration = try FakeDriver.configuration()
        let failure = await #expect(throws: DriverFailure.self) { try await driver.configure(configuration) }
        #expect(failure?.isSetUp ?? false)
        #expect(failure?.description == example.text)
        await driver.stop()
    }

    @Test("a client that is asked before it is configured is the set-up's fault") func tooEarly() async throws {
        let driver = FakeDriver.python()
        let failure = await #expect(throws: DriverFailure.self) { try await driver.perform(.authorize) }
        #expect(failure?.isSetUp ?? false)
    }

    @Test("cancelling a task that waits for an answer ends the process") func cancelled() async throws {
        let marker = "cancelled-\(UInt64.random(in: 0...UInt64.max))"
        let driver = FakeDriver.python(
            """
            # \(marker)
            if message["do"] == "configure":
                answer(message["id"], capabilities=[])
            """
        )
        _ = try await driver.configure(try FakeDriver.configuration())
        let waiting = Task { try await driver.perform(.authorize) }
        waiting.cancel()
        await #expect(throws: DriverFailure.self) { try await waiting.value }
        #expect(try await ProcessTable.living(with: marker).isEmpty)
        await driver.stop()
    }
}
