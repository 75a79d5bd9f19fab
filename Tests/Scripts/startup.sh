#!/usr/bin/env bash
# Prints how long `serve --all --config FILE` of the release build takes until its ready line, the median of some starts:
# Tests/Scripts/startup.sh [STARTS]
set -euo pipefail
cd "$(dirname "$0")/../.."
swift build -c release --product oauth-harness
harness=$(swift build -c release --show-bin-path)/oauth-harness
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$harness" init "$folder/desk.json" > "$folder/said"
python3 - "$harness" "$folder/desk.json" "${1:-25}" <<'END'
import statistics, subprocess, sys, time

harness, desk, starts = sys.argv[1], sys.argv[2], int(sys.argv[3])


def start():
    words = [harness, "serve", "--all", "--config", desk, "--port", "0", "--json", "--quiet"]
    begin = time.perf_counter()
    served = subprocess.Popen(words, stdout=subprocess.PIPE)
    line = served.stdout.readline()
    taken = (time.perf_counter() - begin) * 1000
    served.terminate()
    served.wait()
    assert line.startswith(b'{"ready":true'), line
    return taken


start()
taken = sorted(start() for _ in range(starts))
print(f"serve --all --config: ready after {statistics.median(taken):.1f} ms, {taken[0]:.1f} to {taken[-1]:.1f} ms in {starts} starts")
END
