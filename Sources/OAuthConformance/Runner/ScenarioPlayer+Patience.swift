import SystemCalls

extension ScenarioPlayer {
    private typealias Reply = (DriverAnswer?, DriverFailure?)

    /// Asks the client, and gives it up when it takes too long.
    ///
    /// A client in another process is timed by its driver; one in this process may forget to answer too.
    static func perform(
        _ request: DriverRequest,
        _ driver: any ClientDriver,
        _ timeout: Duration
    ) async -> (DriverAnswer?, DriverFailure?) {
        guard driver.readsProviderClock else { return await ask(request, driver) }
        let work = Task { await ask(request, driver) }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { (continuation: CheckedContinuation<Reply, Never>) in
                let isAnswered = Locked(false)
                @Sendable func answer(_ reply: Reply) {
                    let isFirst = isAnswered.withLock { flag in
                        defer { flag = true }
                        return !flag
                    }
                    if isFirst { continuation.resume(returning: reply) }
                }
                let alarm = Task {
                    guard (try? await Task.sleep(for: timeout)) != nil else { return }
                    answer((nil, .silent(after: timeout)))
                    work.cancel()
                }
                Task {
                    answer(await work.value)
                    alarm.cancel()
                }
            }
        } onCancel: {
            work.cancel()
        }
    }

    private static func ask(_ request: DriverRequest, _ driver: any ClientDriver) async -> Reply {
        do throws(DriverFailure) {
            return (try await driver.perform(request), nil)
        } catch {
            return (nil, error)
        }
    }
}
