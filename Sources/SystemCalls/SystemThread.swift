/// A thread of its own, to be joined or detached once.
package struct SystemThread: Sendable {
    private let identity: UInt

    package init(stackSize: Int, _ body: @escaping @Sendable () -> Void) throws(SystemError) {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setstacksize(&attributes, stackSize)
        var thread = Platform.noThread
        let argument = Unmanaged.passRetained(Work(body))
        let status = pthread_create(&thread, &attributes, { Work.run($0) }, argument.toOpaque())
        guard status == 0 else {
            argument.release()
            throw SystemError(call: "pthread_create", number: status)
        }
        identity = Platform.identity(of: thread)
    }

    package func join() {
        if let thread = Platform.thread(of: identity) { pthread_join(thread, nil) }
    }

    /// Lets it end with nobody waiting.
    package func detach() {
        if let thread = Platform.thread(of: identity) { pthread_detach(thread) }
    }

    /// What a thread runs, once.
    private final class Work: Sendable {
        private let body: @Sendable () -> Void

        init(_ body: @escaping @Sendable () -> Void) {
            self.body = body
        }

        /// Runs the work behind the argument of a thread and releases it.
        static func run(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
            guard let argument else { return nil }
            Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body()
            return nil
        }
    }
}
