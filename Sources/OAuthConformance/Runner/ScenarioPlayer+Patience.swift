import Loopback

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
        return await Patience.value(within: timeout) { await ask(request, driver) } ?? (nil, .silent(after: timeout))
    }

    private static func ask(_ request: DriverRequest, _ driver: any ClientDriver) async -> Reply {
        do throws(DriverFailure) {
            return (try await driver.perform(request), nil)
        } catch {
            return (nil, error)
        }
    }
}
