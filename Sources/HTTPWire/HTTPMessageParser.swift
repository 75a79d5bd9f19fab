/// The state machine that both parsers share.
struct HTTPMessageParser: ~Copyable, Sendable {
    enum Role: Sendable {
        case request, response
    }

    enum Event {
        case head(StartLine, HTTPHeaders, FramingFields, BodyFraming)
        case body([UInt8])
        case end(HTTPHeaders)
    }

    private enum State: Sendable {
        case startLine
        case fields
        case fixed(remaining: Int)
        case chunkSize
        case chunk(remaining: Int)
        case chunkEnd
        case trailers
        case untilClose
        case failed(HTTPParseError)
    }

    /// Whether the next response answers a HEAD request and so has no body.
    var answersHead = false

    private let role: Role
    private let limits: HTTPLimits
    private var buffer = InputBuffer()
    private var state = State.startLine
    /// The start line of the message whose header is being read.
    private var start = StartLine.response(status: 0, reason: "", minorVersion: 0)
    private var fields: [HTTPHeaders.Field] = []
    private var offsets: [Int] = []
    private var headerBytes = 0
    private var bodyBytes = 0
    private var hasSkippedLine = false
    private var headerOffset = 0
    private var lastHeader: RepeatedHeader?

    init(_ role: Role, limits: HTTPLimits) {
        self.role = role
        self.limits = limits
    }

    var unreadCount: Int { buffer.count }

    mutating func takeUnread() -> [UInt8] {
        buffer.take(atMost: .max)
    }

    mutating func append(_ bytes: Bytes) {
        buffer.append(bytes)
    }

    /// Reads the next event; nil while more bytes are needed.
    ///
    /// After an error it throws the same for ever.
    mutating func next() throws(HTTPParseError) -> Event? {
        do {
            while true {
                if let step = try advance() { return step.event }
            }
        } catch {
            state = .failed(error)
            throw error
        }
    }

    /// Takes note that no more bytes will come.
    mutating func finish() throws(HTTPParseError) -> Event? {
        switch state {
        case .untilClose: return end(HTTPHeaders())
        case .startLine where buffer.count == 0: return nil
        case .failed(let error): throw error
        default:
            let error = HTTPParseError(.truncated, at: buffer.offset &+ buffer.count)
            state = .failed(error)
            throw error
        }
    }

    private struct Step {
        let event: Event?
    }

    /// One step; nil where the next one can follow at once.
    private mutating func advance() throws(HTTPParseError) -> Step? {
        switch state {
        case .startLine: return try readStartLine()
        case .fields: return try readField()
        case .fixed(let remaining): return readFixed(remaining)
        case .chunkSize: return try readChunkSize()
        case .chunk(let remaining): return readChunk(remaining)
        case .chunkEnd: return try readChunkEnd()
        case .trailers: return try readTrailer()
        case .untilClose: return try readUntilClose()
        case .failed(let error): throw error
        }
    }

    private mutating func end(_ trailers: HTTPHeaders) -> Event {
        state = .startLine
        fields.removeAll(keepingCapacity: true)
        offsets.removeAll(keepingCapacity: true)
        headerBytes = 0
        bodyBytes = 0
        hasSkippedLine = false
        buffer.beginMessage()
        return .end(trailers)
    }
}

// MARK: - Head

extension HTTPMessageParser {
    private mutating func readStartLine() throws(HTTPParseError) -> Step? {
        guard let line = try buffer.line(limit: limits.startLine, excess: .startLineTooLong) else {
            return Step(event: nil)
        }
        if line.isEmpty {
            // RFC 9112 §2.2: one empty line before a request is left over from an old client's body.
            guard role == .request, !hasSkippedLine else {
                throw HTTPParseError(.emptyStartLine, at: 0, found: [13, 10])
            }
            hasSkippedLine = true
            buffer.beginMessage()
            return nil
        }
        let role = role
        start = try buffer.bytes.withUnsafeBufferPointer { (bytes) throws(HTTPParseError) in
            role == .request ? try StartLine.request(bytes.part(line)) : try StartLine.response(bytes.part(line))
        }
        state = .fields
        headerOffset = buffer.offset
        return nil
    }

    private mutating func readField() throws(HTTPParseError) -> Step? {
        if fields.isEmpty, let known = lastHeader, known.minorVersion == start.minorVersion, buffer.skip(known.bytes) {
            return begin(known.head)
        }
        switch try readFieldLine() {
        case .incomplete: return Step(event: nil)
        case .field: return nil
        case .empty: break
        }
        let framing = FramingFields(fields)
        let header = BodyFraming.Header(
            fields: fields,
            offsets: offsets,
            end: buffer.offset &- 2,
            minorVersion: start.minorVersion,
            framing: framing
        )
        let body =
            switch start {
            case .request: try BodyFraming.ofRequest(header, limit: limits.body)
            case .response(let status, _, _):
                try BodyFraming.ofResponse(header, status: status, answersHead: answersHead, limit: limits.body)
            }
        let head = RepeatedHeader.Head(headers: HTTPHeaders(fields), framing: framing, body: body)
        if role == .request, let bytes = buffer.last(since: headerOffset, atMost: RepeatedHeader.limit) {
            lastHeader = RepeatedHeader(bytes: bytes, minorVersion: start.minorVersion, head: head)
        }
        return begin(head)
    }

    private mutating func begin(_ head: RepeatedHeader.Head) -> Step {
        state =
            switch head.body {
            case .fixed(let size): .fixed(remaining: size)
            case .chunked: .chunkSize
            case .untilClose: .untilClose
            }
        return Step(event: .head(start, head.headers, head.framing, head.body))
    }

    private enum FieldRead {
        case incomplete, empty, field
    }

    private mutating func readFieldLine() throws(HTTPParseError) -> FieldRead {
        let offset = buffer.offset
        guard let line = try buffer.line(limit: limits.header &- headerBytes, excess: .headerTooLarge) else {
            return .incomplete
        }
        if line.isEmpty { return .empty }
        headerBytes &+= line.count &+ 2
        guard offsets.count < limits.fields else {
            throw HTTPParseError(.tooManyFields, at: offset, found: buffer.bytes[line])
        }
        let field = try buffer.bytes.withUnsafeBufferPointer { (bytes) throws(HTTPParseError) in
            try FieldLine.parse(bytes.part(line), at: offset)
        }
        if fields.isEmpty {
            fields.reserveCapacity(8)
            offsets.reserveCapacity(8)
        }
        fields.append(field)
        offsets.append(offset)
        return .field
    }
}

// MARK: - Body

extension HTTPMessageParser {
    private mutating func readFixed(_ remaining: Int) -> Step? {
        if remaining == 0 { return Step(event: end(HTTPHeaders())) }
        guard buffer.count > 0 else { return Step(event: nil) }
        let bytes = buffer.take(atMost: remaining)
        state = .fixed(remaining: remaining &- bytes.count)
        return Step(event: .body(bytes))
    }

    private mutating func readChunkSize() throws(HTTPParseError) -> Step? {
        let offset = buffer.offset
        guard let line = try buffer.line(limit: ChunkLine.limit, excess: .chunkLineTooLong) else {
            return Step(event: nil)
        }
        let left = limits.body &- bodyBytes
        let size = try buffer.bytes.withUnsafeBufferPointer { (bytes) throws(HTTPParseError) in
            try ChunkLine.size(bytes.part(line), at: offset, limit: left)
        }
        bodyBytes &+= size
        fields.removeAll(keepingCapacity: true)
        state = size == 0 ? .trailers : .chunk(remaining: size)
        return nil
    }

    private mutating func readChunk(_ remaining: Int) -> Step? {
        guard buffer.count > 0 else { return Step(event: nil) }
        let bytes = buffer.take(atMost: remaining)
        state = bytes.count == remaining ? .chunkEnd : .chunk(remaining: remaining &- bytes.count)
        return Step(event: .body(bytes))
    }

    private mutating func readChunkEnd() throws(HTTPParseError) -> Step? {
        switch try buffer.line(limit: 0, excess: .unterminatedChunk) {
        case nil: return Step(event: nil)
        case .some:
            state = .chunkSize
            return nil
        }
    }

    private mutating func readTrailer() throws(HTTPParseError) -> Step? {
        switch try readFieldLine() {
        case .incomplete: return Step(event: nil)
        case .empty: return Step(event: end(HTTPHeaders(fields)))
        case .field: break
        }
        guard let field = fields.last, let offset = offsets.last else { return nil }
        // RFC 9110 §6.5.1.
        let isForbidden = ["content-length", "transfer-encoding", "host", "trailer"].contains {
            HTTPHeaders.isSame($0, field.name)
        }
        if isForbidden { throw HTTPParseError(.forbiddenTrailer, at: offset, found: field.name.utf8) }
        return nil
    }

    private mutating func readUntilClose() throws(HTTPParseError) -> Step? {
        guard buffer.count > 0 else { return Step(event: nil) }
        let offset = buffer.offset
        let bytes = buffer.take(atMost: limits.body &- bodyBytes)
        guard !bytes.isEmpty else { throw HTTPParseError(.bodyTooLarge, at: offset) }
        bodyBytes &+= bytes.count
        return Step(event: .body(bytes))
    }
}
