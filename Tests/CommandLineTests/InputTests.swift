import Foundation
import SystemCalls
import Testing
import TestSupport

@Suite("What is no plain file is named, with status 2 and in time", .timeLimit(.minutes(5)), .heavy)
struct InputTests {
    /// Something that can stand where a file is expected.
    enum Obstacle: CaseIterable, Sendable {
        case pipe, device, folder, socket, tooLarge, brokenLink, linkToItself

        var reason: String {
            switch self {
            case .pipe: "nobody writes to this pipe; give a file"
            case .device: "a device; give a file"
            case .folder: "Is a directory"
            case .socket: "No such device or address"
            case .tooLarge: "more than 64 MiB; give a smaller file"
            case .brokenLink: "No such file or directory"
            case .linkToItself: "Too many levels of symbolic links"
            }
        }

        func make(_ path: String) throws {
            switch self {
            case .pipe: #expect(mkfifo(path, 0o600) == 0)
            case .device: #expect(symlink("/dev/zero", path) == 0)
            case .folder: #expect(mkdir(path, 0o700) == 0)
            case .socket: #expect(bound(path))
            case .tooLarge:
                try Data().write(to: URL(fileURLWithPath: path))
                #expect(truncate(path, (64 << 20) + 1) == 0)
            case .brokenLink: #expect(symlink("/no/such", path) == 0)
            case .linkToItself: #expect(symlink(path, path) == 0)
            }
        }

        private func bound(_ path: String) -> Bool {
            var address = sockaddr_un()
            address.sun_family = sa_family_t(AF_UNIX)
            withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix($0.count - 1)) }
            let descriptor = Platform.openSocket(family: AF_UNIX)
            defer { Platform.close(descriptor) }
            return withUnsafePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
                }
            }
        }
    }

    /// Every way in for a file; the place of its name is last.
    static let commands: [[String]] = [
        ["verify"], ["run"], ["run", "--baseline"], ["report"], ["serve", "qq", "--script"], ["replay"],
        ["record", "--upstream", "https://127.0.0.1:9", "--output", "/dev/null", "--force", "--ca-file"],
    ]

    @Test("every way in, every kind", arguments: commands, Obstacle.allCases)
    func isNamed(_ command: [String], _ obstacle: Obstacle) async throws {
        let scratch = try Scratch()
        let path = scratch.folder.appendingPathComponent("x").path
        try obstacle.make(path)
        let result = try await Binary.run(Binary.path, command + [path])
        #expect(result.status == 2)
        #expect(result.output == "")
        switch (command.last, obstacle) {
        case ("verify", .folder): #expect(result.error.hasPrefix("\(path): holds no .har file"))
        case ("run", .folder): #expect(result.error.contains("expected a folder with scenario files"))
        case ("run", .brokenLink), ("run", .linkToItself): #expect(result.error.contains("is no file and no bundled"))
        default: #expect(result.error.contains(path) && result.error.contains(obstacle.reason), "\(result.error)")
        }
    }

    @Test("a pipe that someone writes to is read")
    func readsPipe() async throws {
        let result = try await Binary.run(
            "/bin/bash",
            ["-c", "\"$0\" run --bundle smoke --provider qq --baseline <(echo '[]') | tail -1", Binary.path]
        )
        #expect(result.status == 0)
        #expect(result.error == "")
    }

    /// A folder that holds a good file and something else.
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        /// What is said of it; nil where nothing is in the way.
        let reason: String?
        let make: @Sendable (_ folder: String, _ suffix: String) throws -> Void

        var testDescription: String { name }
    }

    static let folders =
        Obstacle.allCases.map { obstacle in
            let reason: String? =
                switch obstacle {
                case .pipe: "a pipe; give a file"
                case .folder: nil
                case .socket: "a socket; give a file"
                case .brokenLink, .linkToItself: "a link that leads nowhere: \(obstacle.reason)"
                case .device, .tooLarge: obstacle.reason
                }
            return Case(name: "\(obstacle)", reason: reason) { try obstacle.make("\($0)/x\($1)") }
        } + [
            Case(name: "a name that is not UTF-8", reason: "its name is not UTF-8") { folder, suffix in
                let path = (Array("\(folder)/".utf8) + [0xFF] + Array(suffix.utf8) + [0]).map { CChar(bitPattern: $0) }
                let descriptor = open(path, O_CREAT | O_WRONLY, 0o600)
                Platform.close(descriptor)
            },
            Case(name: "a folder that links to itself", reason: nil) { folder, _ in
                #expect(symlink(".", "\(folder)/again") == 0 && symlink(folder, "\(folder)/whole") == 0)
            },
            Case(name: "a folder that nobody may read", reason: geteuid() == 0 ? nil : "Permission denied") {
                folder,
                _ in
                #expect(mkdir("\(folder)/closed", 0o000) == 0)
            },
            Case(name: "other files", reason: nil) { folder, _ in
                #expect(symlink("/dev/null", "\(folder)/notes.txt") == 0 && mkfifo("\(folder)/.hidden", 0o600) == 0)
            },
        ]

    @Test("a folder whose files cannot all be read is no green run", arguments: ["verify", "run"], folders)
    func namesWhatItDidNotRead(_ verb: String, _ folder: Case) async throws {
        let scratch = try Scratch()
        let source = verb == "run" ? "Scenarios/refresh/call-given-up.json" : "Fixtures/gitlab/token-get.har"
        let suffix = verb == "run" ? ".json" : ".har"
        let path = scratch.folder.path
        try FileManager.default.copyItem(
            at: Binary.package.appendingPathComponent(source),
            to: scratch.folder.appendingPathComponent("good\(suffix)")
        )
        try folder.make(path, suffix)
        let result = try await Binary.run(verb, path)
        guard let reason = folder.reason else {
            #expect(result.status == 0, "\(result.error)")
            return
        }
        #expect(result.status == 2)
        #expect(result.output == "")
        #expect(result.error.hasPrefix(path) && result.error.contains(reason), "\(result.error)")
    }

    @Test("all that cannot be read is named")
    func namesAll() async throws {
        let scratch = try Scratch()
        let path = scratch.folder.path
        #expect(symlink("/no/such", "\(path)/a.har") == 0 && mkfifo("\(path)/b.har", 0o600) == 0)
        let result = try await Binary.run("verify", path)
        #expect(
            result.error == """
                \(path)/a.har: a link that leads nowhere: No such file or directory
                \(path)/b.har: a pipe; give a file

                """
        )
    }
}
