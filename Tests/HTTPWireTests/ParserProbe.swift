import HTTPWire

/// A whole message as a parser reported it.
struct ParsedMessage<Head: Hashable & Sendable>: Hashable, Sendable {
    var head: Head
    var body: [UInt8] = []
    var trailers = HTTPHeaders()
}

/// Everything that a parser reported for some bytes.
struct ParserOutcome<Head: Hashable & Sendable>: Hashable, Sendable {
    var messages: [ParsedMessage<Head>] = []
    var unfinished: ParsedMessage<Head>?
    var error: HTTPParseError?

    mutating func take(_ event: HTTPMessageEvent<Head>) {
        switch event {
        case .head(let head): unfinished = ParsedMessage(head: head)
        case .body(let bytes): unfinished?.body += bytes
        case .end(let trailers):
            guard var message = unfinished else { return }
            message.trailers = trailers
            messages.append(message)
            unfinished = nil
        }
    }
}

/// Feeds pieces to a fresh parser, with the end of the connection behind them where it closes, and collects what it reports.
func parseRequests(
    _ pieces: [[UInt8]],
    closes: Bool = false,
    limits: HTTPLimits = .default
) -> ParserOutcome<HTTPRequestHead> {
    var parser = HTTPRequestParser(limits: limits)
    var outcome = ParserOutcome<HTTPRequestHead>()
    do {
        for piece in pieces {
            parser.append(piece)
            while let event = try parser.next() { outcome.take(event) }
        }
        if closes { try parser.finish() }
    } catch {
        outcome.error = error
    }
    return outcome
}

/// Feeds pieces and then the end of the connection to a fresh parser and collects what it reports.
func parseResponses(
    _ pieces: [[UInt8]],
    answersHead: Bool = false,
    closes: Bool,
    limits: HTTPLimits = .response
) -> ParserOutcome<HTTPResponseHead> {
    var parser = HTTPResponseParser(limits: limits)
    parser.answersHead = answersHead
    var outcome = ParserOutcome<HTTPResponseHead>()
    do {
        for piece in pieces {
            parser.append(piece)
            while let event = try parser.next() { outcome.take(event) }
        }
        if closes, let event = try parser.finish() { outcome.take(event) }
    } catch {
        outcome.error = error
    }
    return outcome
}

/// Every way to cut bytes that a vector is tried in: byte by byte, and in two at each place.
func cuts(of bytes: [UInt8]) -> [[[UInt8]]] {
    [bytes.map { [$0] }] + bytes.indices.map { [Array(bytes[..<$0]), Array(bytes[$0...])] }
}
