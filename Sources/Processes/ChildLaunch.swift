import SystemCalls

/// A child that was just started: its number, our ends of its pipes, and what wakes its thread.
struct ChildLaunch: Sendable {
    let child: Int32
    let input: Int32
    let output: Int32
    let error: Int32
    let wake: Wake

    static func start(_ command: ChildCommand) throws(SystemError) -> ChildLaunch {
        var opened: [(read: Int32, write: Int32)] = []
        do throws(SystemError) {
            for _ in 0..<3 { opened.append(try Platform.openPipe()) }
            let (input, output, errors) = (opened[0], opened[1], opened[2])
            let wake = try Wake()
            let child: Int32
            do throws(SystemError) {
                child = try Platform.spawn(
                    command.words,
                    variables: command.variables(from: Platform.environment),
                    input: input.read,
                    output: output.write,
                    error: errors.write
                )
            } catch {
                wake.close()
                throw error
            }
            for end in [input.read, output.write, errors.write] { Platform.close(end) }
            for end in [input.write, output.read, errors.read] { Platform.makeNonBlocking(end) }
            Platform.silenceBrokenPipe(input.write)
            return ChildLaunch(child: child, input: input.write, output: output.read, error: errors.read, wake: wake)
        } catch {
            for pipe in opened {
                Platform.close(pipe.read)
                Platform.close(pipe.write)
            }
            throw error
        }
    }
}
