import OAuthHarness
import JSONText
import Testing
import TestSupport

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite("A verification counts what is reproduced and shows what is not")
struct FixtureVerificationTests {
    private let name = "gitlab/api-user-unknown.har"

    private func text(_ name: String) throws -> String {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: FixtureFolder.root + "/Fixtures/" + name))
        return String(decoding: bytes, as: UTF8.self)
    }

    private func verify(_ text: String) throws -> Verification {
        var verification = Verification()
        try verification.replay(Array(text.utf8), file: name)
        return verification
    }

    @Test("every exchange that the engine of GitLab and Gitee sent is reproduced, or says why not")
    func engine() throws {
        var verification = Verification()
        for file in FixtureFolder.files where ["gitlab/", "gitee/", "doorkeeper/"].contains(where: file.name.hasPrefix)
        {
            try verification.replay(Array(text(file.name).utf8), file: file.name)
        }
        #expect(verification.isAsExpected, "\(verification.text())")
        let counts = verification.recordedCounts
        #expect(counts.total == counts.reproduced + counts.known)
        #expect(counts.total > 290)
        #expect(counts.known * 50 < counts.total)
    }

    @Test("a changed byte is shown where it stands")
    func difference() throws {
        let changed = try text(name).replacing("401 Unauthorized\\\"}\"", with: "401 Unauthorised\\\"}\"")
        let verification = try verify(changed)
        #expect(!verification.isAsExpected)
        #expect(verification.counts.different == 1)
        #expect(verification.recordedCounts.reproduced == 0)
        #expect(
            verification.text()
                == """
                different   \(name), exchange 1, GET /api/v4/user
                  source: rack-oauth2 1.21.3 + grape 1.6.2 (stand-in that raises the same error objects as GitLab's API guard), 2026-11-21
                  body differs at byte 25
                    - …"\\"message\\":\\"401 Unauthorised\\"}"
                    + …"\\"message\\":\\"401 Unauthorized\\"}"
                1 file, 1 exchange: 0 reproduced, 0 known differences, 1 different
                from a real engine: 0 of 1 exchange reproduced

                """
        )
        #expect(verification.json.object?["counts"]?.object?["different"] == 1)
    }

    @Test("a difference with a reason is known; without one left it is out of date")
    func known() throws {
        let explained = try text(name).replacing(
            "\"startedDateTime\"",
            with: "\"_knownDifference\": \"the stand-in says so\",\n        \"startedDateTime\""
        )
        #expect(try verify(explained).text().contains("is reproduced; remove its _knownDifference"))
        let changed = explained.replacing("401 Unauthorized\\\"}\"", with: "401 Unauthorised\\\"}\"")
        let verification = try verify(changed)
        #expect(verification.isAsExpected)
        #expect(verification.counts.known == 1)
        #expect(
            verification.text().hasPrefix("known       \(name), exchange 1, GET /api/v4/user\n  the stand-in says so\n")
        )
    }

    @Test("every reproduced exchange is named where asked for")
    func all() throws {
        let verification = try verify(text(name))
        #expect(
            verification.text(showsAll: true)
                == """
                reproduced  \(name), exchange 1, GET /api/v4/user
                1 file, 1 exchange: 1 reproduced, 0 known differences, 0 different
                from a real engine: 1 of 1 exchange reproduced

                """
        )
    }

    @Test("an unknown knob, an unusable value and an unknown provider stand with line and column")
    func misuse() throws {
        let profile = "\"provider\": \"gitlab\""
        let source = try text(name)
        let line = try #require(source.split(separator: "\n").firstIndex { $0.contains(profile) }) + 1
        func message(_ replacement: String) -> String {
            do {
                return try verify(source.replacing(profile, with: replacement)).text()
            } catch {
                return "\(error)"
            }
        }
        #expect(
            message("\"provider\": \"gitlab\", \"set\": { \"implict\": true }")
                == "\(name):\(line):38: log._profile.set.implict: expected a knob of gitlab, found implict (did you mean 'implicit'?)"
        )
        #expect(
            message("\"provider\": \"gitlab\", \"set\": { \"implicit\": 7 }")
                == "\(name):\(line):50: log._profile.set.implicit: expected true or false, found 7"
        )
        #expect(
            message("\"provider\": \"gitlub\"").hasPrefix("\(name):\(line):19: log._profile.provider: expected one of ")
        )
        #expect(message("\"provider\": \"gitlub\"").hasSuffix("found gitlub (did you mean gitlab?)"))
    }
}
