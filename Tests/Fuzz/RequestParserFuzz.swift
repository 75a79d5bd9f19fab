import HTTPWire

/// What the request parser makes of bytes that arrive in pieces.
private struct Verdict: Equatable {
    var events: [HTTPMessageEvent<HTTPRequestHead>] = []
    var error: HTTPParseError?

    init(_ bytes: UnsafeBufferPointer<UInt8>, cutAt places: [Int]) {
        var parser = HTTPRequestParser(limits: HTTPLimits(startLine: 256, header: 1024, fields: 16, body: 4096))
        var start = 0
        do throws(HTTPParseError) {
            for end in places + [bytes.count] {
                parser.append(UnsafeBufferPointer(rebasing: bytes[start..<end]))
                start = end
                while let event = try parser.next() { note(event) }
            }
            try parser.finish()
        } catch {
            self.error = error
        }
    }

    /// Pieces of a body arrive as they were cut; what counts is the body.
    private mutating func note(_ event: HTTPMessageEvent<HTTPRequestHead>) {
        if case .body(let more) = event, case .body(let before)? = events.last {
            events[events.count - 1] = .body(before + more)
        } else {
            events.append(event)
        }
    }
}

extension FuzzTarget {
    /// How bytes are cut never changes the verdict, and what was read can be written and reads the same again.
    static func requests(_ bytes: UnsafeBufferPointer<UInt8>) {
        let whole = Verdict(bytes, cutAt: [])
        precondition(whole == Verdict(bytes, cutAt: Array(0..<bytes.count)), "byte by byte, the verdict is another")
        if let first = bytes.first {
            precondition(
                whole == Verdict(bytes, cutAt: [Int(first) % bytes.count]),
                "cut in two, the verdict is another"
            )
        }
        for case .head(let head) in whole.events {
            let again = head.request.serialized(host: nil)
            again.withUnsafeBufferPointer { bytes in
                let verdict = Verdict(bytes, cutAt: [])
                guard case .head(let second)? = verdict.events.first else { return }
                precondition(second.request.target == head.request.target, "the target changes on its way")
                precondition(
                    second.request.headers.fields.starts(with: head.request.headers.fields),
                    "the header changes"
                )
            }
        }
    }
}
