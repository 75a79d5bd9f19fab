import HTTPWire
import OAuthHarness
import TestSupport
import Testing

@Suite("What rules leave to chance is drawn from the seed, for each rule by itself")
struct RuleChanceTests {
    private static let rule = Rule.on(.other, when: .chance(0.3), .respond(status: 503))
    private static let late = Rule.on(.other, .delay(.milliseconds(100) ... .milliseconds(200)))

    private static func exchanges(_ script: [Rule], seed: UInt64 = 1, count: Int = 200) throws -> [Exchange] {
        let github = try MockProvider(.github, script: script, seed: seed, isListening: false)
        for _ in 0..<count { _ = github.respond(to: .get("/own")) }
        return github.journal.exchanges
    }

    private static func hits(_ script: [Rule], seed: UInt64 = 1, count: Int = 200) throws -> [Bool] {
        try exchanges(script, seed: seed, count: count).map { $0.response.status == 503 }
    }

    @Test("the same seed draws the same, another seed others, and about as many as it says")
    func seeds() throws {
        let hits = try Self.hits([Self.rule], count: 2000)
        #expect(try Self.hits([Self.rule], count: 2000) == hits)
        #expect(try Self.hits([Self.rule], seed: 2, count: 2000) != hits)
        #expect((500...700).contains(hits.filter(\.self).count))
        #expect(try Self.hits([.on(.other, when: .chance(1), .serverError())]).allSatisfy(\.self))
        #expect(!(try Self.hits([.on(.other, when: .chance(0), .serverError())]).contains(true)))
    }

    @Test("other rules do not change what a rule draws")
    func independent() throws {
        let hits = try Self.hits([Self.rule])
        let other = Rule.on(.other, when: .chance(0.5), .edit(BodyEdit(suffix: "x")))
        #expect(try Self.hits([other, Self.late, Self.rule]) == hits)
        #expect(try Self.hits([Self.rule, other]) == hits)
        // Two that say the same are two: the second one acts where the first does not.
        let both = try Self.hits([Self.rule, Self.rule])
        #expect(zip(hits, both).allSatisfy { !$0 || $1 } && both != hits)
    }

    @Test("a delay lies in its range, to the millisecond, and the seed repeats it")
    func delays() throws {
        let delays = try Self.exchanges([Self.late], count: 500).map(\.transport.delay)
        #expect(delays.allSatisfy { $0 >= .milliseconds(100) && $0 <= .milliseconds(200) })
        #expect(Set(delays).count > 90)
        #expect(try Self.exchanges([Self.rule, Self.late], count: 500).map(\.transport.delay) == delays)
        #expect(Action.delay(.seconds(1) ... .seconds(1)) == .delay(.seconds(1)))
        #expect(Action.delay(.seconds(-1) ... .seconds(600)).description == #"delay {"seconds":0.0,"upTo":60.0}"#)
    }

    @Test("nth, after and first choose before chance does; what chance spared is not unused")
    func order() throws {
        let script = [Rule.on(.other, when: .chance(0.5), first: 100, .serverError())]
        let hits = try Self.hits(script)
        #expect((30...70).contains(hits.prefix(100).filter(\.self).count) && !hits.dropFirst(100).contains(true))
        let never = Rule.on(.other, when: .chance(0), .serverError())
        let github = try MockProvider(.github, script: [never], isListening: false)
        #expect(github.unusedRules == [never])
        _ = github.respond(to: .get("/own"))
        #expect(github.unusedRules.isEmpty)
    }
}
