import JSONText
import Recordings
import Testing

@Suite("Setup steps") struct SetupStepTests {
    @Test("every step is read and written in the words of the format") func roundTrip() throws {
        let steps: JSON = [
            ["registerClient": ["as": "client", "redirectURIs": ["https://client.example/cb"], "scopes": ["api"]]],
            ["registerClient": ["as": "public_client", "public": true, "trusted": true]],
            [
                "registerUser": [
                    "username": "twofa", "password": "correct-horse", "id": 2, "name": "T", "email": "t@gitlab.example",
                    "twoFactor": true,
                ]
            ],
            ["registerUser": ["username": "gone", "password": "x", "blocked": true]],
            [
                "issueCode": [
                    "as": "code.1", "client": "client", "redirectURI": "https://client.example/cb", "scope": "api",
                    "codeChallenge": "abc", "codeChallengeMethod": "S256",
                ]
            ],
            [
                "issueToken": [
                    "as": "access_token.1", "refresh": "refresh_token.1", "client": "client", "scope": "api",
                    "user": "gone", "impersonation": true,
                ]
            ],
            ["issueToken": ["as": "access_token.2", "scope": "api"]],
            ["issueDeviceCode": ["as": "device_code.1", "userCode": "user_code.1", "client": "c", "scope": ""]],
            ["refresh": "refresh_token.1"],
            ["revoke": "access_token.1"],
            ["advance": 7201],
            ["signOut": [:]],
        ]
        let log: JSON = [
            "log": ["version": "1.2", "creator": ["name": "a", "version": "1"], "_setup": steps, "entries": []]
        ]
        let recording = try HAR(decoding: log.bytes())
        #expect(recording.setup.count == 12)
        #expect(recording.setup[10] == .advance(.seconds(7201)))
        guard case .issueToken(let token) = recording.setup[6] else {
            Issue.record("not a token")
            return
        }
        #expect(token.client == nil)
        #expect(recording.json["log"]?["_setup"] == steps)
    }
}
