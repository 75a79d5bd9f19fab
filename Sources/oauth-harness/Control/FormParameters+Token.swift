import HTTPWire

extension FormParameters.Pair {
    /// Whether it shows the run's token, which is no argument of a call.
    var isToken: Bool { String(decoding: name, as: UTF8.self) == RunToken.parameter }
}
