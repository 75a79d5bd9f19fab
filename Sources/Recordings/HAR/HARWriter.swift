package import JSONText
internal import HTTPWire

extension HAR {
    /// Writes the recording: two-space JSON, members in the order of the HAR 1.2 page, an LF at the end.
    package func encoded() -> [UInt8] {
        Array(json.pretty().utf8) + [0x0A]
    }

    /// The recording as a JSON value: `{"log": …}`.
    package var json: JSON {
        var log: JSONObject = ["version": "1.2", "creator": .object(creator.object)]
        log["_provenance"] = provenance?.json
        log["_profile"] = profile?.json
        log["_bestBefore"] = bestBefore.map(JSON.string)
        if !setup.isEmpty { log["_setup"] = .array(setup.map(\.json)) }
        log["comment"] = comment.map(JSON.string)
        log.merge(extra)
        log["entries"] = .array(entries.map { .object($0.object) })
        return ["log": .object(log)]
    }
}

extension HAR.Creator {
    fileprivate var object: JSONObject {
        var object: JSONObject = ["name": .string(name), "version": .string(version)]
        object.merge(extra)
        return object
    }
}

extension HAR.Profile {
    fileprivate var json: JSON {
        var object: JSONObject = ["provider": .string(provider)]
        if !settings.isEmpty { object["set"] = .object(settings) }
        return .object(object)
    }
}

extension HAR.Provenance {
    fileprivate var json: JSON {
        switch self {
        case .recorded(let engine, let date, let config):
            ["engine": .string(engine), "recorded": .string(date), "config": .string(config)]
        case .documented(let page, let confidence):
            ["page": .string(page), "confidence": .string(confidence.rawValue)]
        }
    }
}

extension HAR.Entry {
    fileprivate var object: JSONObject {
        var object: JSONObject = [:]
        if !setup.isEmpty { object["_setup"] = .array(setup.map(\.json)) }
        object["startedDateTime"] = .string(startedDateTime)
        object["time"] = .milliseconds(time)
        object["request"] = .object(request.object)
        object["response"] = .object(response.object)
        object["cache"] = [:]
        object["timings"] = Self.noTimings
        object["comment"] = comment.map(JSON.string)
        if comparison != .bytes { object["_compare"] = .string(comparison.rawValue) }
        object["_knownDifference"] = knownDifference.map(JSON.string)
        object.merge(extra)
        return object
    }
}

extension JSON {
    fileprivate static func milliseconds(_ time: Duration) -> JSON {
        let (seconds, attoseconds) = time.components
        let microseconds = seconds * 1_000_000 + attoseconds / 1_000_000_000_000
        guard microseconds % 1000 != 0 else { return .integer(Int(microseconds / 1000)) }
        return .number(String(Double(microseconds) / 1000))
    }
}

extension HAR.Header {
    fileprivate var json: JSON {
        var object: JSONObject = ["name": .string(name), "value": .string(value)]
        object["_base64"] = bytes.map { .string(Base64.encode($0)) }
        return .object(object)
    }
}

extension HAR.Request {
    fileprivate var object: JSONObject {
        var object: JSONObject = [
            "method": .string(method), "url": .string(url), "httpVersion": .string(httpVersion), "cookies": [],
            "headers": .array(headers.map(\.json)), "queryString": HAR.pairs(of: message.query), "headersSize": -1,
            "bodySize": HAR.size(of: body),
        ]
        object["_targetBase64"] = target.map { .string(Base64.encode($0)) }
        if !body.isEmpty {
            let type = headers.value(of: "Content-Type") ?? ""
            var post: JSONObject = ["mimeType": .string(type)]
            if type.lowercased().hasPrefix("application/x-www-form-urlencoded") { post["params"] = HAR.pairs(of: body) }
            HAR.add(body, to: &post, encoding: "_encoding")
            post.merge(bodyExtra)
            object["postData"] = .object(post)
        }
        object.merge(extra)
        return object
    }
}

extension HAR.Response {
    fileprivate var object: JSONObject {
        var content: JSONObject = [
            "size": HAR.size(of: body), "mimeType": .string(headers.value(of: "Content-Type") ?? ""),
        ]
        if !body.isEmpty { HAR.add(body, to: &content, encoding: "encoding") }
        content.merge(bodyExtra)
        var object: JSONObject = [
            "status": .integer(status), "statusText": .string(statusText), "httpVersion": .string(httpVersion),
            "cookies": [], "headers": .array(headers.map(\.json)), "content": .object(content),
            "redirectURL": .string(headers.value(of: "Location") ?? ""), "headersSize": -1,
            "bodySize": HAR.size(of: body),
        ]
        object.merge(extra)
        return object
    }
}

extension HAR {
    /// The length of a body; -1, HAR's word for unknown, where placeholders stand for bytes.
    fileprivate static func size(of body: [UInt8]) -> JSON {
        .integer(PlaceholderText(body).names.isEmpty ? body.count : -1)
    }

    fileprivate static func add(_ body: [UInt8], to object: inout JSONObject, encoding: String) {
        if let text = String(validating: body) {
            object["text"] = .string(text)
        } else {
            object["text"] = .string(Base64.encode(body))
            object[encoding] = "base64"
        }
    }

    fileprivate static func pairs(of bytes: [UInt8]) -> JSON {
        .array(
            FormParameters(decoding: bytes).pairs.map {
                [
                    "name": .string(String(decoding: $0.name, as: UTF8.self)),
                    "value": .string(String(decoding: $0.value, as: UTF8.self)),
                ]
            }
        )
    }
}
