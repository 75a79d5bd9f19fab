import SystemCalls

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What an input of the fuzzer is given to, named like the folder of its corpus.
enum FuzzTarget: String, Sendable {
    case requests, rules, scenarios, recordings, control, tls, providers

    /// The one that the environment names.
    static let chosen =
        FuzzTarget(rawValue: ProcessInfo.processInfo.environment["OAUTH_HARNESS_FUZZ"] ?? "") ?? .requests

    func run(_ bytes: UnsafeBufferPointer<UInt8>) {
        switch self {
        case .requests: Self.requests(bytes)
        case .rules: Self.rules(Array(bytes))
        case .scenarios: Self.scenarios(Array(bytes))
        case .recordings: Self.recordings(Array(bytes))
        case .control: Self.control(Array(bytes))
        case .tls: Self.tls(Array(bytes))
        case .providers: Self.providers(Array(bytes))
        }
    }
}

/// The entry point that libFuzzer calls.
///
/// - Parameters:
///   - start: The first byte.
///   - count: How many bytes.
/// - Returns: Zero.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    FuzzTarget.chosen.run(UnsafeBufferPointer(start: start, count: count))
    return 0
}
