import HTTPWire
import OAuthConformance
import Processes
import SystemCalls
import TestSupport
import Testing

@Suite(.heavy) struct ChildProcessTests {
    /// Collects what a child tells.
    private final class Log: Sendable {
        let events = Locked<[ChildEvent]>([])
        var lines: [String] {
            events.withLock { $0 }.compactMap {
                guard case .line(let line) = $0 else { return nil }
                return String(decoding: line, as: UTF8.self)
            }
        }
        func note(_ event: ChildEvent) { events.withLock { $0.append(event) } }
    }

    private func shell(_ script: String, _ more: String...) -> ChildCommand {
        ChildCommand(words: ["sh", "-c", script, "driver"] + more)
    }

    @Test("lines come in order, the end comes last") func lines() async throws {
        let log = Log()
        let child = try ChildProcess(shell("echo one; echo two >&2; printf 'three'; exit 3")) { log.note($0) }
        #expect(await child.waitUntilEnded() == .status(3))
        #expect(log.lines == ["one"])
        let events = log.events.withLock { $0 }
        #expect(events.contains(.outputClosed(rest: Array("three".utf8))))
        #expect(events.last == .ended(.status(3)))
        #expect(String(decoding: child.takeStandardError().bytes, as: UTF8.self) == "two\n")
        #expect(child.end == .status(3))
    }

    @Test("what is written arrives, however slowly it is read") func slowReader() async throws {
        let log = Log()
        let child = try ChildProcess(shell("sleep 0.1; wc -c")) { log.note($0) }
        child.write([UInt8](repeating: 0x78, count: 1_000_000))
        child.write([0x0A])
        child.closeInput()
        await child.waitUntilEnded()
        #expect(log.lines.first?.filter { $0.isNumber } == "1000001")
    }

    @Test("writing to a process that has closed its input harms nobody") func brokenPipe() async throws {
        let log = Log()
        let child = try ChildProcess(shell("exec 0<&-; echo ready; sleep 0.1; echo done")) { log.note($0) }
        child.write([UInt8](repeating: 0x78, count: 300_000))
        #expect(await child.waitUntilEnded() == .status(0))
        #expect(log.lines == ["ready", "done"])
    }

    @Test("a process that ignores SIGTERM is killed, and its children with it") func stubborn() async throws {
        let ready = AsyncStream.makeStream(of: Void.self)
        let marker = "orphan-\(UInt64.random(in: 0...UInt64.max))"
        let script = "trap '' TERM; (trap '' TERM; sleep 60; : \(marker)) & echo up; while :; do sleep 60; done"
        let child = try ChildProcess(shell(script, marker)) { event in
            if case .line = event { ready.continuation.yield() }
        }
        for await _ in ready.stream { break }
        #expect(try await !ProcessTable.living(with: marker).isEmpty)
        child.stop(grace: .milliseconds(50))
        #expect(await child.waitUntilEnded() == .signal(9))
        #expect(try await ProcessTable.living(with: marker).isEmpty)
    }

    @Test("a process that obeys SIGTERM may clean up") func graceful() async throws {
        let ready = AsyncStream.makeStream(of: Void.self)
        let log = Log()
        let script = "trap 'echo bye; exit 7' TERM; echo up; while :; do sleep 0.02; done"
        let child = try ChildProcess(shell(script)) { event in
            log.note(event)
            if case .line = event { ready.continuation.yield() }
        }
        for await _ in ready.stream { break }
        child.stop(grace: .seconds(20))
        #expect(await child.waitUntilEnded() == .status(7))
        #expect(log.lines == ["up", "bye"])
    }

    @Test("what a process leaves behind in its group goes with it") func leftovers() async throws {
        let marker = "leftover-\(UInt64.random(in: 0...UInt64.max))"
        let child = try ChildProcess(shell("sh -c 'sleep 60; : \(marker)' & exit 0")) { _ in }
        #expect(await child.waitUntilEnded() == .status(0))
        #expect(try await ProcessTable.living(with: marker).isEmpty)
    }

    @Test("dropping the last reference ends the process") func dropped() async throws {
        let marker = "dropped-\(UInt64.random(in: 0...UInt64.max))"
        let ended = AsyncStream.makeStream(of: ChildExit.self)
        var child: ChildProcess? = try ChildProcess(shell("sleep 60; : \(marker)")) { event in
            if case .ended(let end) = event { ended.continuation.yield(end) }
        }
        #expect(child?.end == nil)
        child = nil
        for await end in ended.stream {
            #expect(end == .signal(9))
            break
        }
        #expect(try await ProcessTable.living(with: marker).isEmpty)
    }

    @Test("a line without end is cut off") func overlong() async throws {
        let log = Log()
        let limits = ChildProcess.Limits(line: 1000)
        let child = try ChildProcess(shell("echo fine; yes | tr -d '\\n'"), limits: limits) { log.note($0) }
        await child.waitUntilEnded()
        #expect(log.lines == ["fine"])
        #expect(log.events.withLock { $0 }.contains(.overlong(limit: 1000)))
    }

    @Test("a flood of stderr keeps its end and counts the rest") func noisy() async throws {
        let limits = ChildProcess.Limits(standardError: 500)
        let child = try ChildProcess(shell("yes noise | head -n 100000 >&2; echo last >&2"), limits: limits) { _ in }
        await child.waitUntilEnded()
        let tail = child.takeStandardError()
        #expect(String(decoding: tail.bytes, as: UTF8.self).hasSuffix("noise\nlast\n"))
        #expect(tail.bytes.count <= 500)
        #expect(tail.dropped + tail.bytes.count == 600_005)
    }

    @Test("a timer rings once, a cancelled one never") func timers() async throws {
        let log = Log()
        let last = AsyncStream.makeStream(of: Void.self)
        let child = try ChildProcess(shell("cat")) { event in
            log.note(event)
            if event == .timer(3) { last.continuation.yield() }
        }
        child.setTimer(1, after: .milliseconds(1))
        child.setTimer(2, after: .milliseconds(2))
        child.setTimer(3, after: .milliseconds(3))
        child.cancelTimer(2)
        for await _ in last.stream { break }
        child.closeInput()
        await child.waitUntilEnded()
        let rung = log.events.withLock { $0 }.filter { if case .timer = $0 { true } else { false } }
        #expect(rung == [.timer(1), .timer(3)])
    }

    @Test("proxy variables do not reach the process, additions do") func environment() async throws {
        let command = ChildCommand(words: ["sh"], environment: ["GREETING": "hello", "NAME": "new"])
        let inherited = ["PATH=/bin", "http_proxy=a", "HTTPS_PROXY=b", "No_Proxy=c", "NAME=old", "all_proxyist=d"]
        #expect(
            command.variables(from: inherited) == ["PATH=/bin", "all_proxyist=d", "GREETING=hello", "NAME=new"]
        )
        let log = Log()
        let greeting = ChildCommand(words: ["sh", "-c", "echo $GREETING"], environment: ["GREETING": "hello"])
        await (try ChildProcess(greeting) { log.note($0) }).waitUntilEnded()
        #expect(log.lines == ["hello"])
    }

    @Test("a missing program is named") func missing() throws {
        let error = try #require(throws: SpawnError.self) {
            try ChildProcess(ChildCommand(words: ["no-such-program-here"])) { _ in }
        }
        #expect(error.isMissing)
        #expect(error.description == "check the name: there is no program 'no-such-program-here'")
    }

    @Test("a file that is no program is named") func notExecutable() throws {
        let error = try #require(throws: SpawnError.self) {
            try ChildProcess(ChildCommand(words: ["/etc/hosts"])) { _ in }
        }
        #expect(error.isForbidden)
    }

    @Test(
        "fifty processes at once leave no descriptor and no zombie behind",
        .enabled(if: DescriptorLimit.fitsCrowds, "needs 1024 open files")
    ) func many() async throws {
        try await withThrowingTaskGroup(of: ChildExit.self) { group in
            for number in 0..<50 {
                let child = try ChildProcess(shell("read line; echo $line; exit \(number % 5)")) { _ in }
                child.write(Array("go\n".utf8))
                group.addTask { await child.waitUntilEnded() }
            }
            for try await end in group { #expect(end != .unknown) }
        }
    }
}
