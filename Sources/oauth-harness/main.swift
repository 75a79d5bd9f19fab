let status = await Program.run(Array(CommandLine.arguments.dropFirst()))
Process.exit(status)
