#!/usr/bin/env python3
"""Whether tests that fail on purpose say what to change: failing-tests.py OUTPUT SOURCE...

A test in a source is preceded by `// says: WORDS | WORDS`; each must stand in the first 15 lines of a failure of the test
in the output of `swift test`.
"""
import re
import sys

LINES = 15
SAYS = re.compile(r"^ *// says: (.*)\n(?:(?! *// says:).*\n)*?.*\bfunc (\w+)\(", re.M)


def failures(output, test):
    """The first lines of each failure of a test."""
    lines = output.splitlines()
    begin = re.compile(rf"Test {test}\(\) recorded an issue|error: \w+\.{test} :")
    other = re.compile(r"^. Test |error: \w+\.\w+ :|^Test Case")
    for start, line in enumerate(lines):
        if not begin.search(line):
            continue
        end = start + 1
        while end < len(lines) and end - start < LINES and not other.search(lines[end]):
            end += 1
        yield "\n".join(lines[start:end])


def main():
    output = open(sys.argv[1], encoding="utf-8", errors="replace").read()
    tests = [match for path in sys.argv[2:] for match in SAYS.findall(open(path, encoding="utf-8").read())]
    missing = []
    for says, test in tests:
        found = list(failures(output, test))
        words = says.split(" | ")
        missing += [f"{test}: not said: {word}" for word in words if not any(word in text for text in found)]
    if missing:
        print(output)
        sys.exit("\n".join(missing))
    print(f"{len(tests)} failures say what to change")


main()
