import SystemCalls

// Servers, clients and children share the 256 that macOS gives.
DescriptorLimit.raise(to: 4096)
let status = await Program.run(Array(CommandLine.arguments.dropFirst()))
ThisProcess.exit(status)
