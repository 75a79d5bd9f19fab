#!/usr/bin/env python3
"""Typechecks every target and test for systems that this machine is not; usage: typecheck.py [--faults] [SYSTEM ...]

Systems: macos (13), ios (16, simulator; no commands), musl (the static Linux SDK); all by default. The latter two look at the
bodies in files where systems can differ. Nothing is linked or run.
The C headers come with PyPI's ziglang, Swift's own library with the toolchain, as text with every @available. Foundation,
Dispatch and XCTest are declarations in Stubs/, after Apple's reference: a wrong one hides a wrong call. So are those of
AuthenticationServices, AppAuth and OAuthSwift, for the recipes of Tests/Recipes/Apple.
A warning fails as an error does. With --faults each entry of faults.json is planted into a copy, and must be seen.
"""
import atexit, concurrent.futures, json, os, pathlib, re, shutil, subprocess, sys, tempfile, time

HERE = pathlib.Path(__file__).resolve().parent
PACKAGE = HERE.parent.parent
ZIGLANG = "ziglang==0.17.1"
TRIPLES = {  # each with the name that a module's file has
    "macos": ("x86_64-apple-macos13.0", "x86_64-apple-macos"),
    "ios": ("x86_64-apple-ios16.0-simulator", "x86_64-apple-ios-simulator"),
    "musl": ("x86_64-swift-linux-musl", "x86_64-swift-linux-musl"),
}
STANDARD = (
    "Swift _Concurrency _StringProcessing _RegexParser SwiftOnoneSupport _Builtin_float RegexBuilder Observation "
    "Distributed _Volatile Testing"
).split()
COMMANDS = "oauth-harness oauth-harness-bench oauth-harness-generate LinkageTest URLFetch".split()
# The recipes that need Apple's systems are in no manifest; they use a protocol of the article.
RECIPES = {
    "name": "AppleRecipes", "c99name": "AppleRecipes", "type": "test", "path": "Tests",
    "sources": ["DocumentationTests/Snippets/WebLogin.swift"]
    + [str(file.relative_to(PACKAGE / "Tests")) for file in sorted((PACKAGE / "Tests/Recipes/Apple").glob("*.swift"))],
    "target_dependencies": ["OAuthHarness", "OAuthHarnessURLSession"],
}
APPLE = "Darwin ObjectiveC AuthenticationServices AppAuth OAuthSwift".split()
FEATURES = "ExistentialAny InternalImportsByDefault MemberImportVisibility".split()
# A file without these asks nothing that differs between the systems; SystemCalls is their names, and is read whole.
DIFFERING = re.compile(
    r"^\s*#if|[@#]available|^\s*([@\w]+ )*import (Foundation|Dispatch|Synchronization|XCTest|SystemCalls|" + "|".join(APPLE) + r")\b", re.M
)
WITHOUT_BODIES = "-experimental-skip-non-inlinable-function-bodies"
TOOLCHAIN = pathlib.Path(shutil.which("swiftc")).resolve().parent.parent / "lib/swift"


def headers(work):
    environment = work / "python"
    if not (environment / "bin/pip").exists():
        subprocess.run([sys.executable, "-m", "venv", environment], check=True)
    subprocess.run([environment / "bin/pip", "install", "--quiet", ZIGLANG], check=True)
    return next(environment.glob("lib/python3*/site-packages/ziglang/lib/libc/include"))


class System:
    def __init__(self, name, work, include):
        self.name, (self.triple, self.file), self.isMusl = name, TRIPLES[name], name == "musl"
        self.root = work / name
        self.modules = self.root / "modules"
        shutil.rmtree(self.modules, ignore_errors=True)
        self.modules.mkdir(parents=True)
        folders = [include / name for name in ("generic-musl", "x86-linux-musl", "x86_64-linux-musl")]
        self.headers(folders if self.isMusl else [include / "any-darwin-any"])
        for name in "shims clang apinotes host".split():
            self.link(self.root / "resources" / name, TOOLCHAIN / name)
        for name in STANDARD:
            text = (TOOLCHAIN / f"linux/{name}.swiftmodule/x86_64-unknown-linux-gnu.swiftinterface").read_text()
            target = f"-target {self.triple} -disable-availability-checking"
            # The interface for Linux leaves out the body that @backDeployed wants.
            text = re.sub(r"@backDeployed\([^)]*\)", "", text.replace("-target x86_64-unknown-linux-gnu", target, 1))
            self.write(name, text)
        for stub in (HERE / "Stubs").glob("*.swiftinterface"):
            if stub.stem in APPLE if self.isMusl else stub.stem in ("Musl", "FoundationNetworking"):
                continue
            self.write(stub.stem, self.declarations(stub))

    def headers(self, folders):
        target = self.root / "sdk/usr/include"
        shutil.rmtree(target, ignore_errors=True)
        for folder in folders:
            for header in folder.iterdir():
                if header.name == "bits":
                    for inner in header.iterdir():
                        self.link(target / "bits" / inner.name, inner)
                else:
                    self.link(target / header.name, header)
        for own in (HERE / "Headers" / ("Musl" if self.isMusl else "Apple")).iterdir():
            shutil.copy(own, target)

    def link(self, place, target):
        place.parent.mkdir(parents=True, exist_ok=True)
        place.unlink(missing_ok=True)
        place.symlink_to(target)

    def declarations(self, stub):
        text = stub.read_text()
        networking = HERE / "Stubs/FoundationNetworking.swiftinterface"
        if stub.stem == "Foundation":
            text = text.replace("import SYSTEM", "import Musl" if self.isMusl else "import Darwin\n@_exported import ObjectiveC")
            if not self.isMusl:
                text += networking.read_text().replace("import Foundation\n", "")
        if self.isMusl:  # Swift's own Foundation, which has no Objective-C
            text = text.replace("public init(request: URLRequest, c", "public required init(request: URLRequest, c")
        flags = f"-target {self.triple} -disable-objc-interop -enable-library-evolution -swift-version 5"
        head = "// swift-interface-format-version: 1.0\n// swift-compiler-version: Swift version 6\n"
        return f"{head}// swift-module-flags: {flags} -module-name {stub.stem}\nimport Swift\nimport _Concurrency\n{text}"

    def write(self, name, text):
        file = self.root / f"sdk/usr/lib/swift/{name}.swiftmodule/{self.file}.swiftinterface"
        file.parent.mkdir(parents=True, exist_ok=True)
        if not file.exists() or file.read_text() != text:
            file.write_text(text)

    def check(self, target, sources, output=None):
        """What the compiler says of a module's sources: of all for macOS; elsewhere of those where a system can differ."""
        if self.name == "macos":  # What tells data races comes after the types; tests go so far too.
            return self.compile(target, sources, ["-emit-module"], output)
        said = [] if target["type"] == "test" else self.compile(target, sources, ["-emit-module", WITHOUT_BODIES], output)
        differing = [file for file in sources if target["name"] == "SystemCalls" or DIFFERING.search(file.read_text())]
        if said or not differing:
            return said
        primary = [word for file in differing for word in ("-primary-file", file)]
        return self.compile(target, [file for file in sources if file not in differing], ["-typecheck", *primary])

    def compile(self, target, sources, arguments, output=None):
        name = target["c99name"]
        include = self.root / "sdk/usr/include"
        command = ["swiftc", "-frontend", *arguments, "-module-name", name, "-target", self.triple]
        command += ["-sdk", self.root / "sdk", "-resource-dir", self.root / "resources"]
        command += ["-I", self.root / "sdk/usr/lib/swift", "-I", self.modules]
        command += ["-module-cache-path", self.root / "cache", "-plugin-path", TOOLCHAIN / "host/plugins"]
        command += ["-in-process-plugin-server-path", TOOLCHAIN / "host/libSwiftInProcPluginServer.so"]
        command += ["-swift-version", "6", "-package-name", "oauthharness", "-enable-testing"]
        for feature in FEATURES:
            command += ["-enable-upcoming-feature", feature]
        if self.isMusl:
            command += ["-Xcc", "-isystem", "-Xcc", include, "-Xcc", f"-fmodule-map-file={include}/module.modulemap"]
        else:
            command += ["-disable-objc-interop"]
        if not any(source.endswith("/main.swift") for source in map(str, [*sources, *arguments])):
            command += ["-parse-as-library"]
        if "-emit-module" in arguments:
            command += ["-o", (output or self.modules) / f"{name}.swiftmodule"]
        command += sources
        result = subprocess.run(list(map(str, command)), capture_output=True, text=True)
        faults = re.findall(r"^\S.*(?:error|warning): .*$", result.stderr, re.M)
        if result.returncode and not faults:
            faults = [f"the compiler ends with status {result.returncode}: {result.stderr[-2000:]}"]
        return sorted(set(line.replace(f"{PACKAGE}/", "") for line in faults))


def described():
    text = subprocess.run(
        ["swift", "package", "--package-path", PACKAGE, "describe", "--type", "json"], capture_output=True, text=True, check=True
    ).stdout
    targets = {target["name"]: target for target in json.loads(text)["targets"] if target["type"] != "plugin"}
    order = []

    def visit(name):
        for dependency in targets[name].get("target_dependencies", []):
            visit(dependency)
        if name not in order:
            order.append(name)

    for name in targets:
        visit(name)
    return [targets[name] for name in order] + [RECIPES]


def sources(target):
    return [PACKAGE / target["path"] / source for source in target["sources"]]


def check_all(systems, targets, pool):
    """Every module after those it depends on; pairs of a title and what was said."""
    done = {}

    def check(system, target):
        missing = [name for name in target.get("target_dependencies", []) if done[system.name, name].result()]
        if missing:
            return [f"not checked, for {missing[0]} has faults"]
        return system.check(target, sources(target))

    for target in targets:
        for system in systems:
            if system.name == "ios" and any(name in COMMANDS for name in [target["name"], *target.get("target_dependencies", [])]):
                continue
            if system.isMusl and target is RECIPES:
                continue
            done[system.name, target["name"]] = pool.submit(check, system, target)
    return {f"{system} {name}": future.result() for (system, name), future in done.items()}


def check_fault(system, target, fault):
    """Whether a fault is seen: one line of a file changed, or a file added."""
    with tempfile.TemporaryDirectory() as folder:
        planted = pathlib.Path(folder) / pathlib.Path(fault["file"]).name
        files = [file for file in sources(target) if file != PACKAGE / fault["file"]]
        if "write" in fault:
            planted.write_text(fault["write"])
        else:
            text = (PACKAGE / fault["file"]).read_text()
            if fault["replace"] not in text:
                return [f"{fault['file']} has no longer: {fault['replace']}"]
            planted.write_text(text.replace(fault["replace"], fault["by"]))
        seen = system.check(target, files + [planted], pathlib.Path(folder))
    return [] if any(fault["seen"] in line for line in seen) else [f"not seen, but {seen}"]


def main(arguments):
    began = time.monotonic()
    plant = "--faults" in arguments
    names = [name for name in arguments if name in TRIPLES] or list(TRIPLES)
    if unknown := [word for word in arguments if word != "--faults" and word not in TRIPLES]:
        sys.exit(f"unknown: {unknown[0]}; systems are {', '.join(TRIPLES)}")
    work = pathlib.Path(os.environ.get("PLATFORMS_WORK") or tempfile.mkdtemp())
    work.mkdir(parents=True, exist_ok=True)
    if "PLATFORMS_WORK" not in os.environ:
        atexit.register(shutil.rmtree, work)
    include, targets = headers(work), described()
    systems = [System(name, work, include) for name in names]
    failed = False

    def report(title, faults):
        nonlocal failed
        failed = failed or bool(faults)
        for line in faults:
            print(f"{title}: {line}", flush=True)

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for title, faults in check_all(systems, targets, pool).items():
            report(title, faults)
        print(f"{len(targets)} targets for {', '.join(names)}: {round(time.monotonic() - began)} s", flush=True)
        if plant and not failed:
            byName = {target["name"]: target for target in targets}
            entries = [(s, f) for f in json.loads((HERE / "faults.json").read_text()) for s in systems if s.name == f["system"]]
            seen = [(f, pool.submit(check_fault, s, byName[f["target"]], f)) for s, f in entries]
            for fault, future in seen:
                report(f"{fault['system']}, {fault['fault']}", future.result())
            print(f"{len(entries)} planted faults: {round(time.monotonic() - began)} s in all", flush=True)
    sys.exit(failed)


main(sys.argv[1:])
