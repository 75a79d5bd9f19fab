let status = await Program.run(Array(CommandLine.arguments.dropFirst()))
ThisProcess.exit(status)
