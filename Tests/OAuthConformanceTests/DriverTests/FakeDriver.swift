import OAuthConformance
import OAuthHarness
import Processes

/// Small drivers in Python, right or wrong in one place.
enum FakeDriver {
    /// A driver that answers every line with a body of the test's; without one it is right.
    static func python(
        _ body: String = """
        if message["do"] == "configure":
            held.append(message)
            answer(message["id"], capabilities=["authorization_code", "refresh"])
        elif message["do"] == "authorize":
            answer(message["id"], url="http://127.0.0.1:1/authorize?state=s")
        elif message["do"] == "api":
            answer(message["id"], body=str(len(held)) + " configurations in this process")
        else:
            answer(message["id"], access_token="at")
        """,
        timeout: Duration = .seconds(20),
        startTimeout: Duration = .seconds(30),
        onEvent: @escaping @Sendable (DriverEvent) -> Void = { _ in }
    ) -> ProcessDriver {
        let source = """
            import json, os, sys
            held = []
            storage = ""
            def say(value):
                print(json.dumps(value), flush=True)
            def answer(number, **members):
                say({"id": number, "outcome": "ok", **members})
            for line in sys.stdin:
                message = json.loads(line)
            \(body.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n"))
                if message["do"] == "quit":
                    break
            """
        return ProcessDriver(
            ChildCommand(words: ["python3", "-c", source]),
            name: "python3 driver.py",
            timeout: timeout,
            startTimeout: startTimeout,
            onEvent: onEvent
        )
    }

    static func shell(_ script: String, startTimeout: Duration = .seconds(30)) -> ProcessDriver {
        ProcessDriver(ChildCommand(words: ["sh", "-c", script]), name: "sh driver.sh", startTimeout: startTimeout)
    }

    static func configuration(storage: String? = nil) throws -> ClientConfiguration {
        let provider = try MockProvider(.gitee, isListening: false)
        return ClientConfiguration(
            provider: "gitee",
            baseURL: "http://127.0.0.1:1",
            clientID: "client",
            clientSecret: "secret",
            redirectURI: "http://localhost/cb",
            scope: ["user_info"],
            storage: storage,
            endpoints: [(.authorization, "http://127.0.0.1:1/authorize")],
            clock: provider.clock
        )
    }
}
