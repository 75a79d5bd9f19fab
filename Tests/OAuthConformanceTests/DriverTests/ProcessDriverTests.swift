import HTTPWire
import OAuthConformance
import OAuthHarness
import SystemCalls
import TestSupport
import Testing

@Suite(.heavy) struct ProcessDriverTests {
    @Test("configure, sign in, fetch the profile: one process for two scenarios") func twoScenarios() async throws {
        let driver = FakeDriver.python()
        for _ in 1...2 {
            let readiness = try await driver.configure(try FakeDriver.configuration())
            #expect(readiness == .ready([.authorizationCode, .refresh]))
            let answer = try await driver.perform(.authorize)
            #expect(answer.word == .ok)
            #expect(answer.url == "http://127.0.0.1:1/authorize?state=s")
            let signedIn = try await driver.perform(.callback(url: "http://localhost/cb?code=1"))
            #expect(signedIn.outcome(of: .callback(url: "")) == Outcome(.signedIn))
        }
        let count = try await driver.perform(.api(method: .get, path: "/starts"))
        #expect(count.body == "2 configurations in this process")
        await driver.stop()
    }

    @Test("the client sees the words of the protocol") func wireForm() async throws {
        let driver = FakeDriver.python(
            """
            if message["do"] == "configure":
                answer(message["id"], capabilities=["api"])
            else:
                answer(message["id"], body=json.dumps(message, sort_keys=True))
            """
        )
        _ = try await driver.configure(try FakeDriver.configuration())
        let answer = try await driver.perform(.password(username: "ann", password: "pw \"ü\""))
        #expect(
            answer.body
                == #"{"do": "password", "id": 2, "password": "pw \"\u00fc\"", "username": "ann"}"#
        )
        await driver.stop()
    }

    @Test("answers of parallel requests come in any order") func parallel() async throws {
        let driver = FakeDriver.python(
            """
            if message["do"] == "configure":
                answer(message["id"], capabilities=["parallel"])
            else:
                held.append(message)
                if len(held) == 3:
                    for one in reversed(held):
                        answer(one["id"], body=one["path"])
            """
        )
        _ = try await driver.configure(try FakeDriver.configuration())
        await withTaskGroup(of: (String, String?).self) { group in
            for path in ["/a", "/b", "/c"] {
                group.addTask { (path, try? await driver.perform(.api(method: .get, path: path)).body) }
            }
            for await (path, body) in group { #expect(body == path) }
        }
        await driver.stop()
    }

    @Test("an event reaches its reader before the answer") func event() async throws {
        let seen = Locked<[DriverEvent]>([])
        let driver = FakeDriver.python(
            """
            if message["do"] == "device":
                say({"id": message["id"], "event": "device", "user_code": "AB-12", "verification_uri": "http://v"})
            answer(message["id"], capabilities=["device"], access_token="at")
            """
        ) { event in seen.withLock { $0.append(event) } }
        _ = try await driver.configure(try FakeDriver.configuration())
        _ = try await driver.perform(.device)
        let events = seen.withLock { $0 }
        #expect(events.map(\.name) == ["device"])
        #expect(events.first?.members["user_code"]?.string == "AB-12")
        await driver.stop()
    }

    @Test("a restart is a crash, and the storage folder stays the same") func restart() async throws {
        let driver = FakeDriver.python(
            """
            if message["do"] == "configure":
                storage = message["storage"]
                answer(message["id"], capabilities=["persistent"])
            else:
                answer(message["id"], body=storage + " " + str(os.getpid()))
            """
        )
        _ = try await driver.configure(try FakeDriver.configuration(storage: "/tmp/some-folder"))
        let before = try await driver.perform(.api(method: .get, path: "/"))
        try await driver.restart()
        let after = try await driver.perform(.api(method: .get, path: "/"))
        #expect(before.body?.hasPrefix("/tmp/some-folder ") ?? false)
        #expect(after.body?.hasPrefix("/tmp/some-folder ") ?? false)
        #expect(before.body != after.body)
        await driver.stop()
    }

    @Test("what the client says on stderr is handed out once") func output() async throws {
        let driver = FakeDriver.python(
            """
            print("about to", message["do"], file=sys.stderr, flush=True)
            answer(message["id"], capabilities=["api"])
            """
        )
        _ = try await driver.configure(try FakeDriver.configuration())
        #expect(await driver.takeOutput() == "about to configure\n")
        _ = try await driver.perform(.reset)
        #expect(await driver.takeOutput() == "about to reset\n")
        #expect(await driver.takeOutput() == "")
        await driver.stop()
    }

    @Test("a client that cannot use the provider says so") func unsupported() async throws {
        let driver = FakeDriver.python(#"say({"id": message["id"], "outcome": "unsupported", "reason": "no QQ here"})"#)
        #expect(
            try await driver.configure(try FakeDriver.configuration()) == .unsupported(reason: "no QQ here")
        )
        await driver.stop()
    }

    @Test("quit is asked for, and a client that stays is ended") func stop() async throws {
        let polite = FakeDriver.python(
            """
            if message["do"] == "quit":
                print("bye", file=sys.stderr, flush=True)
            answer(message["id"], capabilities=[])
            """
        )
        _ = try await polite.configure(try FakeDriver.configuration())
        await polite.stop()
        #expect(await polite.takeOutput() == "bye\n")

        let marker = "stays-\(UInt64.random(in: 0...UInt64.max))"
        let stubborn = FakeDriver.python(
            """
            # \(marker)
            import signal
            signal.signal(signal.SIGTERM, signal.SIG_IGN)
            if message["do"] == "quit":
                import time
                time.sleep(60)
            answer(message["id"], capabilities=[])
            """
        )
        _ = try await stubborn.configure(try FakeDriver.configuration())
        #expect(try await ProcessTable.living(with: marker).count == 1)
        await stubborn.stop()
        #expect(try await ProcessTable.living(with: marker).isEmpty)
    }

    @Test(
        "a client may take as long to start as for any answer, and 30 seconds at least",
        arguments: [(10, nil, 30), (600, nil, 600), (600, 5, 5)] as [(Int, Int?, Int)]
    )
    func startTimeout(timeout: Int, given: Int?, expected: Int) throws {
        let driver = try ProcessDriver("client", timeout: .seconds(timeout), startTimeout: given.map { .seconds($0) })
        #expect(driver.startTimeout == .seconds(expected))
    }
}
