import JSONText
import Loopback
import OAuthHarness
import Recordings
import SystemCalls

/// One timeline of all providers: their exchanges in the order in which they were answered.
final class DeskFeed: Sendable {
    /// How many are remembered.
    private static let most = 10_000

    private struct Member: Sendable {
        weak var provider: MockProvider?
        let token: RunToken?
        /// The URL that its calls are below.
        let place: String
    }

    private struct Line: Sendable {
        let number: Int
        let member: Int
        let exchange: Int
    }

    private struct State: Sendable {
        var members: [Member] = []
        var lines: [Line] = []
        var last = 0
    }

    private let state = Locked(State())
    let followers = Broadcast()

    /// Whether several providers are on it.
    var isShared: Bool { state.withLock { $0.members.count > 1 } }

    /// Takes a provider in; gives its number.
    func join(_ provider: MockProvider, _ token: RunToken?, place: String) -> Int {
        state.withLock { state in
            state.members.append(Member(provider: provider, token: token, place: place))
            return state.members.count - 1
        }
    }

    /// Writes an exchange of a provider down, and tells everybody.
    func add(_ exchange: Exchange, of member: Int) {
        let (line, owner) = state.withLock { state in
            state.last += 1
            let line = Line(number: state.last, member: member, exchange: exchange.number)
            state.lines.append(line)
            if state.lines.count > Self.most { state.lines.removeFirst(Self.most / 10) }
            return (line, state.members[member])
        }
        guard !followers.isEmpty, let json = json(line, exchange, owner) else { return }
        followers.send(EventHub.event("exchange", json, id: line.number), number: line.number)
    }

    /// A provider went back to an earlier moment: what came after it is gone.
    func cut(_ member: Int, after exchange: Int) {
        state.withLock { $0.lines.removeAll { $0.member == member && $0.exchange > exchange } }
        refresh()
    }

    /// Tells everybody that lines are not as they were.
    func refresh() { followers.send(EventHub.event("change", ["call": "reset"], id: nil)) }

    /// Who is played.
    var providers: JSON {
        .array(
            state.withLock(\.members).compactMap { member in
                guard let provider = member.provider else { return nil }
                return [
                    "provider": .string(provider.profile.name), "title": .string(provider.profile.title),
                    "base_url": .string(provider.origin), "inspector": .string(Self.inspector(member)),
                    "first_request": .string(provider.firstRequest),
                ]
            }
        )
    }

    /// The exchanges that the journals still have, behind a number.
    func timeline(since number: Int = 0) -> [(number: Int, json: JSON)] {
        let (lines, members) = state.withLock { ($0.lines.filter { $0.number > number }, $0.members) }
        let journals = members.map { $0.provider?.journal }
        return lines.compactMap { line in
            guard let exchange = journals[line.member]?[exchange: line.exchange],
                let json = json(line, exchange, members[line.member])
            else { return nil }
            return (line.number, json)
        }
    }

    /// Takes a follower in, with what it missed.
    func follow(_ stream: ResponseStream, since number: Int?) {
        followers.add(
            stream,
            missed: { number.map { timeline(since: $0) } ?? [] },
            piece: { ($0.number, EventHub.event("exchange", $0.json, id: $0.number)) }
        )
    }

    private func json(_ line: Line, _ exchange: Exchange, _ member: Member) -> JSON? {
        guard let provider = member.provider else { return nil }
        let json: JSON = [
            "number": .integer(line.number),
            "provider": .string(provider.profile.name),
            "inspector": .string(Self.inspector(member)),
            "exchange": .integer(exchange.number),
            "time": .string(SystemClock.iso8601(exchange.instant)),
            "method": .string(exchange.request.method.rawValue),
            "path": .string(exchange.request.path),
            "status": .integer(exchange.response.status),
            "refused": .bool(exchange.explanation.refusal != nil || exchange.response.status >= 400),
            "summary": .string(exchange.explanation.summary),
        ]
        var known = KnownSecrets()
        provider.learn(&known)
        known.add(exchange)
        return known.redaction.named(json)
    }

    /// The page of one provider.
    private static func inspector(_ member: Member) -> String {
        let page = "\(member.place)/inspector"
        return member.token.map { "\(page)?\(RunToken.parameter)=\($0.text)" } ?? page
    }
}
