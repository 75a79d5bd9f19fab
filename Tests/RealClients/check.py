#!/usr/bin/env python3
"""Judges real OAuth libraries, and compares what fails with the committed lists.

    check.py                  installs the libraries, runs every client, compares
    check.py NAME ...         the same with these clients alone
    check.py --page           prints the page of the documentation that the lists make

Each NAME.json beside this file is a client: its library and version, how it is run, and its failures, each with its proof.
A failure that is not listed, a listed one that has vanished, and a line of source that is not as quoted fail the run.
The libraries of PyPI come into .build/real-clients; those of Debian are installed where this runs as root.
"""
import concurrent.futures
import json
import os
import pathlib
import random
import shutil
import socket
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
DRIVERS = HERE / "Drivers"
BUILD = ROOT / ".build/real-clients"
PAGE = ROOT / "Sources/OAuthHarness/OAuthHarness.docc/RealClients.md"
HARNESS = os.environ.get("OAUTH_HARNESS") or str(ROOT / ".build/debug/oauth-harness")
LESSER = "scenario/"  # what the caller was told, how many requests there were: a consequence where another check fails


def call(*command, **options):
    return subprocess.run(command, check=True, text=True, **options)


def clients(names):
    found = {path.stem: {"name": path.stem, **json.loads(path.read_text())} for path in sorted(HERE.glob("*.json"))}
    unknown = [name for name in names if name not in found]
    if unknown:
        sys.exit(f"check.py: no client is called {', '.join(unknown)}; known: {', '.join(found)}")
    return [found[name] for name in names or found]


# Installing


def install_from_pypi():
    """A folder of its own for the libraries, made anew when the pinned versions change."""
    wanted = (HERE / "requirements.txt").read_text()
    done = BUILD / "requirements.txt"
    if done.exists() and done.read_text() == wanted:
        return
    shutil.rmtree(BUILD / "python", ignore_errors=True)
    BUILD.mkdir(parents=True, exist_ok=True)
    call(sys.executable, "-m", "venv", str(BUILD / "python"))
    call(BUILD / "python/bin/pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps",
         "--requirement", str(HERE / "requirements.txt"))
    done.write_text(wanted)


def debian_version(package):
    answer = subprocess.run(["dpkg-query", "-W", "-f", "${db:Status-Status} ${Version}", package], text=True,
                            capture_output=True)
    status, _, version = answer.stdout.partition(" ")
    return version if status == "installed" else None


def install_from_debian(packages):
    """Installs what is missing, and returns why it could not."""
    missing = [package for package in packages if not debian_version(package)]
    if not missing:
        return None
    if not shutil.which("apt-get") or os.geteuid() != 0:
        return f"only root can install {', '.join(missing)}"
    quiet = {"env": {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}, "stdout": subprocess.DEVNULL}
    call("apt-get", "update", **quiet)
    call("apt-get", "install", "--yes", "--no-install-recommends", *missing, **quiet)
    return None


def compile_go(client):
    """Drivers in Go are compiled against the sources that Debian's packages hold."""
    if client.get("go"):
        environment = {**os.environ, "GO111MODULE": "off", "GOPATH": "/usr/share/gocode", "GOFLAGS": ""}
        BUILD.mkdir(parents=True, exist_ok=True)
        call("go", "build", "-o", str(BUILD / client["name"]), "driver.go", client["go"], cwd=DRIVERS, env=environment)


# Running


def free_port():
    """A port that nobody gets by chance while a server of ours starts anew."""
    for port in random.sample(range(20_000, 32_000), 100):
        with socket.socket() as listener:
            if listener.connect_ex(("127.0.0.1", port)) != 0:
                return port
    raise RuntimeError("a hundred ports are taken")


def judge(client):
    """The failures of one client: {(check, scenario): what was expected and observed}."""
    words = {"{python}": str(BUILD / "python/bin/python3"), "{drivers}": str(DRIVERS), "{build}": str(BUILD),
             "{port}": str(free_port())}

    def filled(word):
        for name, value in words.items():
            word = word.replace(name, value)
        return word

    with tempfile.TemporaryDirectory() as folder:
        report = pathlib.Path(folder, "report.json")
        run = subprocess.run([HARNESS, "run", *map(filled, client["run"]), "--report", f"json={report}"], text=True,
                             stdin=subprocess.DEVNULL, capture_output=True)
        if run.returncode not in (0, 1):
            raise RuntimeError(f"oauth-harness ended with status {run.returncode}\n{run.stdout[-3000:]}{run.stderr[-3000:]}")
        checks = json.loads(report.read_text())["checks"]
    failed = {(check["id"], check["scenario"]): check for check in checks if check["verdict"] == "fail"}
    explained = {scenario for check, scenario in failed if not check.startswith(LESSER)}
    return {(check, scenario): f"expected {told['expected']}, observed {told['actual']}"
            for (check, scenario), told in failed.items() if not check.startswith(LESSER) or scenario not in explained}


def listed(client):
    return {(failure["check"], scenario) for failure in client["failures"] for scenario in failure["scenarios"]}


# Proofs


def source(client, path):
    """The lines of a file of the library, wherever its package has put it."""
    if client["from"] == "PyPI":
        places = [place / path for place in (BUILD / "python/lib").glob("python3.*/site-packages")]
    else:
        owned = call("dpkg-query", "-L", *client["packages"], capture_output=True).stdout.split("\n")
        places = [pathlib.Path(place) for place in owned if place.endswith("/" + path)]
    return next((place.read_text(errors="replace").splitlines() for place in places if place.is_file()), None)


def broken_proofs(client):
    """Each proof in source is PATH:LINE and that line's text; the others are exchanges, which the run itself repeats."""
    for failure in client["failures"]:
        for proof in failure["proof"]:
            if "source" not in proof:
                continue
            path, _, number = proof["source"].rpartition(":")
            lines = source(client, path)
            if not lines or len(lines) < int(number) or lines[int(number) - 1].strip() != proof["text"]:
                yield f"{proof['source']} does not read '{proof['text']}'"


def plain(name):
    return name.lower().replace("_", "-")


def version(client):
    if client["from"] == "PyPI":
        said = call(BUILD / "python/bin/pip", "list", "--format", "json", "--disable-pip-version-check", capture_output=True)
        rows = {plain(row["name"]): row["version"] for row in json.loads(said.stdout)}
        return rows.get(plain(client["packages"][0]))
    return debian_version(client["packages"][0])


def verdict(client):
    """What is wrong with one client's list; a line for people comes first."""
    found = version(client)
    try:
        compile_go(client)
        failed = judge(client)
    except (RuntimeError, subprocess.CalledProcessError) as problem:
        return f"{client['title']} {found}: not judged", [str(problem)]
    names = set(failed)
    wrong = [f"not on the list: {check}  {scenario}: {failed[check, scenario]}"
             for check, scenario in sorted(names - listed(client))]
    wrong += [f"listed, and no longer seen: {check}  {scenario}" for check, scenario in sorted(listed(client) - names)]
    if found == client["version"]:
        wrong += broken_proofs(client)
        told = ""
    else:
        told = f", the list was made with {client['version']}"
    return f"{client['title']} {found}{told}: {len(failed)} failures, {len(listed(client))} listed", wrong


# The page


def page(all_clients):
    lines = (HERE / "page.md").read_text().splitlines()
    for client in all_clients:
        lines += ["", f"### {client['title']} {client['version']}", "", client["about"], ""]
        if not client["failures"]:
            lines += ["Nothing fails.", ""]
            continue
        lines += ["| Check | What happens | Proof |", "|---|---|---|"]
        for failure in client["failures"]:
            proofs = "; ".join(f"`{proof['source']}`" if "source" in proof else proof["exchange"] for proof in failure["proof"])
            mended = f" Mended in {failure['mended']}." if failure.get("mended") else ""
            lines.append(f"| `{failure['check']}` ({failure['clause']}) | {failure['what']}{mended} | {proofs} |")
    return "\n".join(lines).rstrip() + "\n"


def told(word, line, found):
    print("\n       ".join([f"{word}  {line}", *found]), flush=True)


def main(arguments):
    if arguments == ["--page"]:
        print(page(clients([])), end="")
        return 0
    chosen, wrong = clients(arguments), []
    if not PAGE.exists() or PAGE.read_text() != page(clients([])):
        wrong.append(f"The page is not what the lists make: check.py --page > {PAGE.relative_to(ROOT)}")
        print(wrong[0])
    of_python = [client for client in chosen if client["from"] == "PyPI"]
    of_debian = [client for client in chosen if client["from"] == "Debian"]
    with concurrent.futures.ThreadPoolExecutor(4) as pool:  # clients that wait for an answer cost nothing
        debian = pool.submit(install_from_debian, sorted({name for client in of_debian for name in client["debian"]}))
        if of_python:
            install_from_pypi()
        ran = [(client, pool.submit(verdict, client)) for client in of_python]
        if problem := debian.result():
            print(f"SKIP  {', '.join(client['title'] for client in of_debian)}: {problem}")
        else:
            ran += [(client, pool.submit(verdict, client)) for client in of_debian]
        differing = []
        for client, future in ran:
            line, found = future.result()
            told("AGAIN" if found else "OK   ", line, found)
            if found:
                differing.append(client)
    # Several clients at once may keep one of them waiting past its own time-out: a difference shows itself alone too.
    for client in differing:
        line, found = verdict(client)
        told("FAIL " if found else "OK   ", line, found)
        wrong += found
    print(f"{len(ran)} clients judged, {len(wrong)} differences")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
