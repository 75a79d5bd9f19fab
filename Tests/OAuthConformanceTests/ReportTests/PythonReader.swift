import HTTPWire
import OAuthConformance
import Processes
import SystemCalls
import Testing

/// Independent readers: scripts for Python's standard library that read a report and complain.
enum PythonReader {
    /// Runs a script with bytes on its standard input; the result is what it prints, empty where it is content.
    static func complaints(_ script: String, about bytes: [UInt8]) async throws -> String {
        let said = Locked<[String]>([])
        let child = try ChildProcess(ChildCommand(words: ["python3", "-c", script])) { event in
            guard case .line(let line) = event else { return }
            said.withLock { $0.append(String(decoding: line, as: UTF8.self)) }
        }
        child.write(bytes)
        child.closeInput()
        let end = await child.waitUntilEnded()
        let errors = String(decoding: child.takeStandardError().bytes, as: UTF8.self)
        return (said.withLock { $0 } + (end == .status(0) ? [] : ["\(end)", errors])).joined(separator: "\n")
    }

    /// Well-formed XML with the elements, attributes and sums that JUnit readers rely on.
    static let junit = """
        import sys, xml.etree.ElementTree as tree
        root = tree.fromstring(sys.stdin.buffer.read())
        counts = ("tests", "failures", "errors", "skipped")
        allowed = {
            "testsuites": {"name", "time", *counts}, "testsuite": {"name", "time", *counts},
            "testcase": {"classname", "name", "time", "file", "line"}, "failure": {"type", "message"},
            "error": {"type", "message"}, "skipped": {"message"}, "property": {"name", "value"},
            "properties": set(), "system-out": set(), "system-err": set(),
        }
        for node in root.iter():
            if node.tag not in allowed: print("unknown element", node.tag)
            elif set(node.attrib) - allowed[node.tag]: print(node.tag, "has", set(node.attrib) - allowed[node.tag])
            time = node.get("time")
            if time is not None and (len(time.split(".")) != 2 or len(time.split(".")[1]) != 3): print("time", time)
        def measure(node):
            cases = list(node.iter("testcase"))
            of = lambda tag: sum(1 for case in cases if case.find(tag) is not None)
            return dict(zip(counts, map(str, (len(cases), of("failure"), of("error"), of("skipped")))))
        for node in [root, *root.iter("testsuite")]:
            told = {name: node.get(name) for name in counts}
            if told != measure(node): print(node.get("name"), "says", told, "has", measure(node))
        """

    /// A strict reader of TAP 14: version, plan, numbering, YAML blocks, no other line.
    static let tap = """
        import json, re, sys
        lines = sys.stdin.buffer.read().decode("utf-8").split("\\n")
        if lines.pop() != "": print("no line end at the end")
        if lines[0] != "TAP version 14": print("version", lines[0])
        plan = re.fullmatch(r"1\\.\\.(\\d+)", lines[1])
        number, block = 0, None
        for line in lines[2:]:
            if block is not None:
                if line == "  ...": block = None; continue
                member = re.fullmatch(r"  ([a-z_]+): (.*)", line)
                if not member: print("no member", line); continue
                json.loads(member[2]); continue
            if line == "  ---": block = []; continue
            if line.startswith("# "): continue
            point = re.fullmatch(r"(not )?ok (\\d+) - ((?:[^#\\\\]|\\\\.)*?)( # (SKIP|TODO) .*)?", line)
            if not point and not line.startswith("Bail out!"): print("no test point", line); continue
            if point:
                number += 1
                if int(point[2]) != number: print("number", line)
        if not plan or int(plan[1]) != number: print("plan", lines[1], "has", number)
        if block is not None: print("block left open")
        """

    /// Nesting, unique ids, links that lead somewhere, nothing fetched; the same text without scripts and styles.
    static let html = """
        import sys
        from html.parser import HTMLParser
        void = {"meta", "br"}
        class Reader(HTMLParser):
            def __init__(self):
                super().__init__(); self.open = []; self.ids = []; self.links = []; self.text = []
            def handle_starttag(self, tag, attributes):
                values = dict(attributes)
                if "id" in values: self.ids.append(values["id"])
                if "href" in values: self.links.append(values["href"])
                for name in ("src", "onclick", "style"):
                    if name in values: print(tag, "has", name)
                if tag not in void: self.open.append(tag)
            def handle_startendtag(self, tag, attributes): pass
            def handle_endtag(self, tag):
                if not self.open or self.open.pop() != tag: print("stray end of", tag)
            def handle_data(self, data):
                if not self.open or self.open[-1] not in ("script", "style"): self.text.append(data)
        reader = Reader()
        page = sys.stdin.buffer.read().decode("utf-8")
        reader.feed(page); reader.close()
        if reader.open: print("left open", reader.open)
        if len(reader.ids) != len(set(reader.ids)): print("repeated ids", sorted(set(i for i in reader.ids if reader.ids.count(i) > 1)))
        for link in reader.links:
            if not link.startswith("#") or link[1:] not in reader.ids: print("dead link", link)
        for word in ("http-equiv", "<h1>", "<svg", "<table>"):
            if word not in page: print("no", word)
        text = " ".join(reader.text)
        for word in ("EXPECTED_WORDS").split("|"):
            if word not in text: print("not in the text:", word)
        """

    /// Validates against a JSON schema; silent where the module is not installed.
    static func schema(_ schema: String) -> String {
        """
        import json, sys
        try:
            import jsonschema
        except ImportError:
            sys.exit(0)
        schema = json.loads(r'''\(schema)''')
        jsonschema.Draft202012Validator.check_schema(schema)
        for error in jsonschema.Draft202012Validator(schema).iter_errors(json.load(sys.stdin)):
            print("/".join(map(str, error.absolute_path)), error.message)
        """
    }

    /// The parts of SARIF 2.1.0 that code scanning insists on.
    static let sarif = """
        import json, re, sys
        log = json.load(sys.stdin)
        if log["version"] != "2.1.0": print("version")
        run, = log["runs"]
        driver = run["tool"]["driver"]
        rules = [rule["id"] for rule in driver["rules"]]
        if len(rules) != len(set(rules)): print("repeated rules")
        for rule in driver["rules"]:
            if not rule["shortDescription"]["text"]: print("no description", rule["id"])
            if rule["defaultConfiguration"]["level"] not in ("none", "note", "warning", "error"): print("rule level")
        for result in run["results"]:
            if result["ruleId"] not in rules: print("unknown rule", result["ruleId"])
            if result["kind"] not in ("notApplicable", "pass", "fail", "review", "open", "informational"): print("kind")
            if (result["kind"] == "fail") == (result["level"] == "none"): print("level", result["kind"], result["level"])
            if not result["message"]["text"]: print("no message")
            for place in result["locations"]:
                physical = place.get("physicalLocation")
                if physical and not re.fullmatch(r"[A-Za-z0-9._~/%-]+", physical["artifactLocation"]["uri"]): print("uri")
                if physical and physical["region"]["startLine"] < 1: print("line")
            for flow in result.get("codeFlows", []):
                for thread in flow["threadFlows"]:
                    if not thread["locations"]: print("empty flow")
        for invocation in run["invocations"]:
            if not isinstance(invocation["executionSuccessful"], bool): print("invocation")
        """
}
