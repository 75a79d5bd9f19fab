"""Compares recorded outputs: python3 compare-outputs.py EXPECTED OLD... -- NEW..., see compare-outputs.sh.

EXPECTED is a JSON array of wanted differences: "name", "reason", "outputs" (a glob for names of files) and "pattern" (a
regular expression). What its groups match is not compared, and space within its match counts as one.
"""
import collections, fnmatch, json, pathlib, re, subprocess, sys, tempfile

SHOWN = 40  # differences printed of one output
TOKENS = re.compile(r"\d+(?:\.\d+)?|\w+|\W")


def lines(folder, name, classes, counts):
    text = (folder / name).read_text(encoding="utf-8", errors="surrogateescape")
    if text.count("\n") <= 1 and text.startswith(("{", "[")):
        text = json.dumps(json.loads(text), indent=2, ensure_ascii=False)
    for one in classes:
        if fnmatch.fnmatch(name, one["outputs"]):
            text, count = re.subn(one["pattern"], lambda match: without_groups(match, one["name"]), text)
            counts[one["name"]] += count
    return text.split("\n")


def without_groups(match, name):
    """The text of a match with `<name>` in place of each group, and each run of space as one blank."""
    parts, end = [], match.start()
    for group in range(1, match.re.groups + 1):
        if match.start(group) >= 0:
            parts += [match.string[end : match.start(group)], f"<{name}>"]
            end = match.end(group)
    parts.append(match.string[end : match.end()])
    text = "".join(parts)
    return re.sub(r"\s+", " ", text.rstrip()) + text[len(text.rstrip()) :] if match.re.groups else f"<{name}>"


def changes(old, new):
    """Pairs of ranges, (begin, end, begin, end), that differ: line by line, or as diff finds them if that is less."""
    by_place = [(i, i + 1, i, i + 1) for i in range(len(old)) if old[i] != new[i]] if len(old) == len(new) else None
    if by_place is not None and len(by_place) < 2000:
        return by_place
    with tempfile.TemporaryDirectory() as folder:
        paths = [pathlib.Path(folder, name) for name in ("old", "new")]
        for path, text in zip(paths, (old, new)):
            path.write_text("\n".join(text) + "\n", encoding="utf-8", errors="surrogateescape")
        output = subprocess.run(["diff", "-a", *paths], capture_output=True).stdout.decode("utf-8", "surrogateescape")
    found = []
    for a, b, kind, c, d in re.findall(r"^(\d+)(?:,(\d+))?([acd])(\d+)(?:,(\d+))?$", output, re.M):
        first, last, begin, end = int(a), int(b or a), int(c), int(d or c)
        if kind == "c" and last - first == end - begin:
            found += [(first - 1 + i, first + i, begin - 1 + i, begin + i) for i in range(last - first + 1)]
        else:
            found.append((first if kind == "a" else first - 1, last, begin if kind == "d" else begin - 1, end))
    return found if by_place is None or len(found) < len(by_place) else by_place


class Mask:
    """What differs between the old runs: for a line of the first one its variants, or a whole stretch of lines."""

    def __init__(self, runs):
        self.first = runs[0]
        self.variants = collections.defaultdict(list)
        self.stretches = set()
        for run in runs[1:]:
            for a, b, c, d in changes(self.first, run):
                if b - a == d - c == 1:
                    self.variants[a].append(run[c])
                else:
                    self.stretches.update(range(a, b + 1))

    def count(self):
        return len(self.stretches | set(self.variants))

    def covers(self, begin, end, new):
        if all(line in self.stretches for line in range(begin, max(end, begin + 1))):
            return True
        return end - begin == len(new) == 1 and begin in self.variants and self.fits(begin, new[0])

    def fits(self, number, line):
        """Whether a line differs only in the words in which the old runs differ."""
        all_tokens = [TOKENS.findall(text) for text in [self.first[number], *self.variants[number]]]
        tokens = TOKENS.findall(line)
        if len({len(one) for one in all_tokens}) > 1:
            return True
        return len(tokens) == len(all_tokens[0]) and all(
            len(set(olds)) > 1 or olds[0] == token for *olds, token in zip(*all_tokens, tokens)
        )


def names(folder):
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def differences(mask, text):
    """Ranges, as `changes` gives them, that the mask does not cover."""
    return [(a, b, c, d) for a, b, c, d in changes(mask.first, text) if not mask.covers(a, b, text[c:d])]


def touches(one, other):
    return one[0] <= max(other[1] - 1, other[0]) and other[0] <= max(one[1] - 1, one[0])


def compare(classes, olds, news):
    expected, masks, differing, passing = collections.Counter(), collections.Counter(), 0, 0
    in_old, in_new = [names(folder) for folder in olds], [names(folder) for folder in news]
    always, ever = set.intersection(*in_old), set.union(*in_old)
    for name in sorted(ever ^ set.intersection(*in_new)):
        if (name in ever and name not in always) or (name in always and name in set.union(*in_new)):
            masks[name] += 1
        else:
            differing += 1
            print(f"{name}: only in {'the old runs' if name in ever else news[0]}")
    for name in sorted(always & set.intersection(*in_new)):
        mask = Mask([lines(folder, name, classes, collections.Counter()) for folder in olds])
        masks[name] = mask.count()
        text, *others = [lines(folder, name, classes, expected) for folder in news]
        found = differences(mask, text)
        for other in [differences(mask, other) for other in others] if found else []:
            passing += len(found)
            found = [one for one in found if any(touches(one, two) for two in other)]
            passing -= len(found)
        differing += len(found)
        for a, b, c, d in found[:SHOWN]:
            print(f"{name}:{c + 1}")
            print("".join(f"-{line}\n" for line in mask.first[a:b]) + "".join(f"+{line}\n" for line in text[c:d]), end="")
        if len(found) > SHOWN:
            print(f"{name}: {len(found) - SHOWN} more")
    print(f"\n{sum(masks.values())} lines masked that differ between {len(olds)} old runs:")
    for name, count in masks.most_common(12):
        if count:
            print(f"  {count:6}  {name}")
    for one in classes:
        print(f"{expected[one['name']]} places expected to differ, {one['name']}: {one['reason']}")
    print(f"{passing} differences in some of {len(news)} new runs only")
    print(f"{differing} other differences in {len(always)} outputs")
    return differing == 0


if __name__ == "__main__":
    arguments = sys.argv[2:]
    split = arguments.index("--") if "--" in arguments else len(arguments) - 1
    olds, news = arguments[:split], [one for one in arguments[split:] if one != "--"]
    if not olds or not news:
        sys.exit("python3 compare-outputs.py EXPECTED OLD... -- NEW...")
    folders = [[pathlib.Path(one) for one in some] for some in (olds, news)]
    for folder in sum(folders, []):
        if not (folder / "complete").exists():
            sys.exit(f"{folder}: the recording is not complete")
    sys.exit(0 if compare(json.loads(pathlib.Path(sys.argv[1]).read_text()), *folders) else 1)
