import JSONText
import OAuthConformance

/// A run whose every text holds what formats must escape.
enum StrangeReport {
    static let text =
        "50% of <codes> & \"tokens\" are 'lost'\n]]> # \\ 码 \u{1B}[31m \u{0} \u{FFFE} \u{202E} -- ${{ x }} ::end::"

    /// The run, read from its JSON form.
    static let run: RunReport = {
        do {
            return try JSONReportReader.read(Array(json.text().utf8), file: "strange.json")
        } catch {
            preconditionFailure("\(error)")
        }
    }()

    private static let words = JSON.string(text)

    private static var json: JSON {
        [
            "format": "oauth-harness-report", "version": 2, "client": words,
            "arguments": ["run", "--driver", "sh -c 'a \"b\"'", "--report", "html=x.html"],
            "source": ["file": "driver, odd.py", "line": 3], "bundle": "full",
            "seed": "0x2a", "shard": nil, "interrupted": true, "exit_status": 1, "summary": [:], "known_failures": 1,
            "not_played": 0, "warnings": [],
            "checks": .array([
                check("odd/check: x", "fail"), check("odd/fine", "pass"), check("odd/warned", "warn"),
                check("odd/never", "not exercised"),
                check("odd/known", "fail", ["reason": words, "owner": nil, "expires": "2026-03-01", "line": 9]),
            ]),
            "scenarios": .array([
                scenario, unplayed("qq/skipped", "skipped", reason: words), unplayed("qq/deny", "pass", reason: nil),
            ]),
            "stale_baseline": [
                [
                    "check": "a/*", "scenario": nil, "excuse": words, "reason": "passes", "owner": words,
                    "expires": nil, "line": 3,
                ]
            ],
        ]
    }

    private static var scenario: JSON {
        [
            "id": "qq/odd", "title": words, "why": words, "file": "Scenarios/odd, name.json", "line": 7,
            "provider": "qq", "seed": "0x7", "verdict": "fail", "reason": nil, "outcome": words,
            "duration_ms": 3_600_005, "elapsed_ms": 12,
            "steps": [
                [
                    "number": 1, "text": words, "request": words, "answer": words, "outcome": words, "failure": nil,
                    "stopped": words, "source": nil, "exchanges_before": 0, "exchanges_after": 1, "begin_ms": 0,
                    "end_ms": 5,
                ]
            ],
            "exchanges": .array([exchange(1), exchange(2)]),
            "secrets": [
                [
                    "name": "code#1", "kind": "code", "parent": nil, "minted_by": 1, "minted_ms": 0, "lifetime_s": 600,
                    "presentations": [["exchange": 2, "connection": 1, "ms": 5, "accepted": false]],
                    "death": ["reason": words, "exchange": 2, "ms": 5],
                ]
            ],
            "unused_rules": [words], "output": words,
        ]
    }

    private static func unplayed(_ id: String, _ verdict: JSON, reason: JSON) -> JSON {
        [
            "id": .string(id), "title": "", "why": "", "file": nil, "line": 1, "provider": "qq", "seed": "0x0",
            "verdict": verdict, "reason": reason, "outcome": nil, "duration_ms": 0, "elapsed_ms": 0, "steps": [],
            "exchanges": [],
            "secrets": [], "unused_rules": [], "output": "",
        ]
    }

    private static func check(_ id: String, _ verdict: JSON, _ baseline: JSON = nil) -> JSON {
        [
            "id": .string(id), "scenario": "qq/odd", "provider": "qq", "verdict": verdict, "relaxed": nil,
            "reason": words,
            "expected": words, "actual": words, "exchanges": [2], "steps": [1], "level": "must", "title": words,
            "why": words, "source": words, "precondition": "", "change": words,
            "causes": [["text": words, "for": [words], "against": [words]]], "baseline": baseline,
        ]
    }

    private static func exchange(_ number: Int) -> JSON {
        [
            "number": .integer(number), "connection": 1, "index": .integer(number), "party": "client",
            "endpoint": "token", "grant": nil, "ms": .integer(number * 2000),
            "request": [
                "method": "POST", "target": .string("/token?x=<" + text),
                "headers": [["name": "A", "value": words]], "body": body("code=code%231&x=\(text)"),
            ],
            "response": [
                "status": 400, "headers": [["name": "Content-Type", "value": "application/json"]],
                "body": body("callback( {\"a\":\"<b>\"} )"),
            ],
            "summary": words, "error": "invalid_grant", "checks": [.string("✗ " + text)], "rules": [words],
            "notes": [words], "transport": "held back 5 ms", "presented": ["code#1"], "minted": [], "died": ["code#1"],
        ]
    }

    private static func body(_ text: String) -> JSON {
        ["text": .string(text), "base64": false, "bytes": .integer(text.utf8.count), "cut": false]
    }
}
