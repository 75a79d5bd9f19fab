"""Counts the sources of the package; see count-house.sh.

Two folders of a target are tied both ways if each uses a type that the other declares. A folder is what holds the file: a
subfolder is a folder of its own, and so are the files at the root of a target. A type is a struct, enum, class, protocol,
actor or typealias that is not private. A nested one counts where it is written `Outer.Inner`, and by its own name in files
that extend or declare `Outer`. Comments and the text of string literals count as nothing; extension members do not either.
"""
import collections, pathlib, re, sys

SOURCES = pathlib.Path("Sources")
GENERATED_BYTES = 1_433_434 * 60 // 100
DECLARATION = re.compile(
    r"^(?P<modifiers>(?:@\w+(?:\([^)]*\))?\s+|(?:public|package|internal|private|fileprivate|final|indirect|open)\s+)*)"
    r"(?P<kind>struct|enum|class|protocol|actor|typealias|extension)\s+(?P<name>[A-Z]\w*(?:\.[A-Z]\w*)*)"
)

PUBLIC = re.compile(
    r"\s*(?:public|open) (?:(?:static|final|mutating|indirect|package\(set\)|private\(set\)|internal\(set\)) )*"
    r"(?:func|var|let|struct|enum|class|protocol|actor|typealias) `?(\w+)"
)


def code(text):
    """Swift source with comments and the text of string literals blanked; what is interpolated stays."""
    out, i, depth, stack = [], 0, 0, []
    opening = re.compile(r'(#*)("""|")')

    def string(i, hashes, quote):
        escape, close = "\\" + hashes, quote + hashes
        while i < len(text):
            if text.startswith(close, i):
                return i + len(close), False
            if text.startswith(escape, i):
                if text.startswith("(", i + len(escape)):
                    return i + len(escape) + 1, True
                i += len(escape) + 1
                continue
            if text[i] == "\n":
                out.append("\n")
            i += 1
        return i, False

    while i < len(text):
        if text.startswith("//", i):
            end = text.find("\n", i)
            i = len(text) if end < 0 else end
        elif text.startswith("/*", i):
            nesting, i = 1, i + 2
            while nesting and i < len(text):
                if text.startswith("*/", i):
                    nesting, i = nesting - 1, i + 2
                elif text.startswith("/*", i):
                    nesting, i = nesting + 1, i + 2
                else:
                    if text[i] == "\n":
                        out.append("\n")
                    i += 1
        elif match := opening.match(text, i):
            i, is_interpolation = string(match.end(), match[1], match[2])
            out.append(" ")
            if is_interpolation:
                stack.append((depth, match[1], match[2]))
                depth = 0
        elif stack and text[i] == ")" and depth == 0:
            depth, hashes, quote = stack.pop()
            i, is_interpolation = string(i + 1, hashes, quote)
            out.append(" ")
            if is_interpolation:
                stack.append((depth, hashes, quote))
                depth = 0
        else:
            depth += {"(": 1, ")": -1}.get(text[i], 0)
            out.append(text[i])
            i += 1
    return "".join(out)


class File:
    def __init__(self, path):
        self.path, text = path, path.read_text(encoding="utf-8")
        self.lines = text.splitlines()
        self.is_generated = bool(self.lines) and bool(re.match(r"// (Made|Generated) ", self.lines[0]))
        self.size = len(text.encode())
        self.target, self.folder = path.parts[1], "/".join(path.parts[2:-1]) or "."
        self.types, self.outers = set(), set()
        if self.is_generated:
            self.used = set()
            return
        stripped = code(text)
        self.used = set(re.findall(r"\b[A-Z]\w*(?:\.[A-Z]\w*)*", stripped))
        self.find_types(stripped)

    def find_types(self, stripped):
        depth, scopes = 0, []  # scopes: (depth, full name, is private)
        for line in stripped.splitlines():
            match = DECLARATION.match(line.strip())
            scope = scopes[-1] if scopes and scopes[-1][0] == depth else None
            if match and (depth == 0 or scope):
                prefix = f"{scope[1]}." if scope else ""
                name = prefix + match["name"]
                is_private = "private" in match["modifiers"] or bool(scope and scope[2])
                if match["kind"] == "extension":
                    self.outers.add(name)
                elif not is_private:
                    self.types.add(name)
                if match["kind"] != "typealias" and "{" in line:
                    scopes.append((depth + 1, name, is_private))
                    self.outers.add(name)
            for character in line:
                depth += {"{": 1, "}": -1}.get(character, 0)
            while scopes and scopes[-1][0] > depth:
                scopes.pop()


def two_way_ties(files):
    """(target, folder, folder) -> the uses of each in the other, as "File.swift: Type"."""
    ties = {}
    for target in sorted({file.target for file in files}):
        inside = [file for file in files if file.target == target]
        declared = collections.defaultdict(set)
        for file in inside:
            for name in file.types:
                declared[name].add(file.folder)
        uses = collections.defaultdict(set)
        for file in inside:
            for name in uses_of(file, declared):
                (folder,) = declared[name]
                if folder != file.folder:
                    uses[file.folder, folder].add(f"{file.path.name}: {name}")
        for one, other in sorted(uses):
            if one < other and (other, one) in uses:
                ties[target, one, other] = (sorted(uses[one, other]), sorted(uses[other, one]))
    return ties


def uses_of(file, declared):
    for name, folders in declared.items():
        if len(folders) > 1 or name in file.types:
            continue
        *outer, inner = name.split(".")
        is_own = any(own.split(".")[-1] == inner for own in file.types)
        if any(used == name or used.startswith(name + ".") for used in file.used):
            yield name
        elif outer and not is_own and ".".join(outer) in file.outers and any(
            used == inner or used.startswith(inner + ".") for used in file.used
        ):
            yield name


def unused_public_names(files):
    """(file, name) of public declarations that no test and no document names."""
    documents = [pathlib.Path("README.md"), *SOURCES.rglob("*.md"), *pathlib.Path("Tests").rglob("*.swift")]
    words = set().union(*(re.findall(r"\w+", path.read_text(encoding="utf-8")) for path in documents))
    for file in files:
        for line in file.lines:
            match = PUBLIC.match(line)
            if match and match[1] not in words:
                yield file, match[1]


def main(arguments):
    files = [File(path) for path in sorted(SOURCES.rglob("*.swift"))]
    by_hand = [file for file in files if not file.is_generated]
    ties = two_way_ties(by_hand)
    if "--ties" in arguments:
        for (target, one, other), (there, back) in ties.items():
            print(f"{target}: {one} <-> {other}")
            for folder, uses in ((one, there), (other, back)):
                print(f"  {folder} uses {len(uses)}: {', '.join(uses[:12])}{' …' if len(uses) > 12 else ''}")
        return 0
    if "--unused" in arguments:
        names = collections.defaultdict(list)
        for file, name in unused_public_names(by_hand):
            names[file.path].append(name)
        for path, some in names.items():
            print(f"{path}: {', '.join(some)}")
        return 0
    long = [file for file in by_hand if len(file.lines) > 400]
    darwin = [file for file in files if any("canImport(Darwin)" in line for line in file.lines)]
    public = sum(bool(re.match(r"\s*(public|open) ", line)) for file in files for line in file.lines)
    # What, how many, what we are after, and what may not be passed: lower the last number with each step towards the goal.
    counts = [
        ("folders of a target that use each other, pairs", len(ties), 0, 0),
        ("bytes of generated Swift", sum(f.size for f in files if f.is_generated), GENERATED_BYTES, GENERATED_BYTES),
        ("lines of Swift written by hand", sum(len(file.lines) for file in by_hand), 51_361, 81_080),
        ("public symbols", public, 1_000, 1_000),
        ("files that ask for Darwin", len(darwin), 8, 5),
        ("files above 400 lines", len(long), 0, 0),
    ]
    passed = [count for _, count, _, limit in counts if count > limit]
    for what, count, goal, limit in counts:
        remark = "   TOO MANY" if count > limit else f"   goal {goal:,}" if count > goal else ""
        print(f"{count:9,} of {limit:9,}  {what}{remark}")
    for file in long:
        print(f"{file.path}: {len(file.lines)} lines")
    if passed and ties:
        print("Tests/Scripts/count-house.sh --ties names the folders.")
    return 1 if passed and "--report" not in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
