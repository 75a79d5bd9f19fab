/// A child that was just started: its number and our ends of its pipes.
struct ChildLaunch: Sendable {
    let child: Int32
    let input: Int32
    let output: Int32
    let error: Int32
    let wake: (read: Int32, write: Int32)

    static func start(_ command: ChildCommand) -> Result<ChildLaunch, SystemCallError> {
        var opened: [(read: Int32, write: Int32)] = []
        do {
            for _ in 0..<4 { opened.append(try System.openPipe()) }
        } catch {
            close(opened)
            return .failure(error)
        }
        let (input, output, errors, wake) = (opened[0], opened[1], opened[2], opened[3])
        let spawned = System.spawn(
            command.words,
            variables: command.variables(from: System.environment),
            input: input.read,
            output: output.write,
            error: errors.write
        )
        switch spawned {
        case .failure(let error):
            close(opened)
            return .failure(error)
        case .success(let child):
            for end in [input.read, output.write, errors.write] { System.closeDescriptor(end) }
            for end in [input.write, output.read, errors.read, wake.read, wake.write] { System.makeNonBlocking(end) }
            System.silenceBrokenPipe(input.write)
            return .success(
                ChildLaunch(child: child, input: input.write, output: output.read, error: errors.read, wake: wake)
            )
        }
    }

    private static func close(_ pipes: [(read: Int32, write: Int32)]) {
        for pipe in pipes {
            System.closeDescriptor(pipe.read)
            System.closeDescriptor(pipe.write)
        }
    }
}
