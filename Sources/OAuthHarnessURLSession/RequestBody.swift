#if canImport(FoundationNetworking)
import Foundation
package import FoundationNetworking
#else
package import Foundation
#endif

/// The body of a request, wherever URLSession keeps it.
package enum RequestBody: Hashable, Sendable {
    /// Bytes of known length; empty where there is no body.
    case bytes([UInt8])
    /// Bytes that came from a stream and go out in chunks.
    case streamed([UInt8])
    /// An upload task keeps it where a protocol cannot read it.
    case hidden

    /// Reads a body; on Apple's systems a protocol is handed every one as a stream.
    ///
    /// - Parameters:
    ///   - request: The request that the protocol is handed.
    ///   - original: The request as the caller made it: only a stream of the caller's own goes out in chunks.
    ///   - task: The task, which may be an upload.
    package init(of request: URLRequest, original: URLRequest?, task: URLSessionTask?) {
        if let data = request.httpBody ?? original?.httpBody {
            self = .bytes(Array(data))
        } else if let stream = request.httpBodyStream {
            let bytes = Self.drain(stream)
            self = original?.httpBodyStream == nil ? .bytes(bytes) : .streamed(bytes)
        } else if task is URLSessionUploadTask {
            self = task.flatMap(Self.uploaded).map(RequestBody.bytes) ?? .hidden
        } else {
            self = .bytes([])
        }
    }

    private static func drain(_ stream: InputStream) -> [UInt8] {
        var body: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16_384)
        stream.open()
        defer { stream.close() }
        while true {
            let count = stream.read(&buffer, maxLength: buffer.count)
            guard count > 0 else { return body }
            body += buffer[..<count]
        }
    }

    /// The body of an upload task on Linux, where only the task's own storage has it.
    ///
    /// Read by reflection; a Foundation that stores it otherwise gives nil.
    private static func uploaded(_ task: URLSessionTask) -> [UInt8]? {
        var mirror: Mirror? = Mirror(reflecting: task)
        while let level = mirror {
            for child in level.children where child.label == "body" || child.label == "knownBody" {
                if let bytes = bytes(in: child.value, depth: 3) { return bytes }
            }
            mirror = level.superclassMirror
        }
        return nil
    }

    private static func bytes(in value: Any, depth: Int) -> [UInt8]? {
        switch value {
        case let data as DispatchData: return Array(data)
        case let data as Data: return Array(data)
        case let url as URL: return (try? Data(contentsOf: url)).map(Array.init)
        default:
            guard depth > 0 else { return nil }
            return Mirror(reflecting: value).children.lazy.compactMap { bytes(in: $0.value, depth: depth - 1) }.first
        }
    }
}
