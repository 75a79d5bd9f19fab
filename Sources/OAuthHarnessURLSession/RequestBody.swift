import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// The body of a request, wherever URLSession keeps it.
enum RequestBody: Sendable {
    /// Bytes of known length; empty where there is no body.
    case bytes([UInt8])
    /// Bytes that came from a stream and go out in chunks.
    case streamed([UInt8])
    /// An upload task keeps it where a protocol cannot read it.
    case hidden

    init(of request: URLRequest, task: URLSessionTask?) {
        if let data = request.httpBody {
            self = .bytes(Array(data))
        } else if let stream = request.httpBodyStream {
            self = .streamed(Self.drain(stream))
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
