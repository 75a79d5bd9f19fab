#!/usr/bin/env bash
# Keeps what the program prints at seed 1, and compares it with what an earlier build printed.
#
#   Tests/Scripts/compare-outputs.sh record BINARY FOLDER          keeps every output of one run
#   Tests/Scripts/compare-outputs.sh compare OLD... -- NEW...      compares runs of two binaries
#
# Two runs of one binary differ in ports, in times, and in the order of requests that are sent at once. Record the old binary
# ten times and the new one three times: `compare` masks what differs between the old runs, counts the masks, and prints every
# other difference that is in all new runs. Differences that are wanted are named, each with its reason, in
# compare-outputs.json.
set -euo pipefail
export LC_ALL=C.UTF-8
here=$(cd "$(dirname "$0")" && pwd)

# Runs the program and keeps its stdout, and where there is any its stderr and its exit status, under a name.
keep() {
    local name=$1 status=0
    shift
    mkdir -p "$(dirname "$name")"
    "$binary" "$@" >"$name" 2>"$name.stderr" </dev/null || status=$?
    [ -s "$name.stderr" ] || rm "$name.stderr"
    [ "$status" = 0 ] || echo "$status" >"$name.status"
}

names() { python3 -c 'import json, sys; print("\n".join(entry["name"] for entry in json.load(sys.stdin)))'; }

keep_texts() {
    keep help --help
    keep version --version
    keep manual manual
    local verb shell kind
    for verb in run probe report serve record replay verify list explain completions manual; do
        keep "help-$verb" "$verb" --help
    done
    for shell in bash zsh fish; do keep "completions-$shell" completions "$shell"; done
    for kind in providers knobs actions faults scenarios checks mutants; do
        keep "list/$kind.json" list "$kind" --json
        keep "list/$kind" list "$kind"
        names <"list/$kind.json"
    done | sort -u >names
    export binary
    export -f keep
    xargs -P "$(nproc)" -I NAME bash -c 'keep "explain/${0//\//+}" explain "$0"' NAME <names
}

keep_runs() {
    local formats=() format mutant provider
    for format in text json junit tap sarif github html; do formats+=(--report "$format=report.$format"); done
    keep run/text run
    keep run/formats run "${formats[@]}" --har har
    for format in text junit tap sarif github html; do keep "report/$format" report report.json --report "$format=-"; done
    keep report/compare report --compare report.json report.json
    keep run/smoke run --bundle smoke --shard 1/2 --report json=-
    keep run/strict run --bundle strict --check 'callback/*' --report json=-

    # Every fortieth mutant: a client that fails shows what one that passes does not.
    names <list/mutants.json | sort | awk 'NR % 40 == 1' | while read -r mutant; do
        keep "mutant/$mutant" run --client "builtin:mutant/$mutant" --report "json=mutant-$mutant.json"
        keep "mutant/$mutant-compared" report --compare report.json "mutant-$mutant.json"
    done
    keep probe/all-quirks probe --all
    keep probe/mutant probe --client builtin:mutant/json-only
    names <list/providers.json | while read -r provider; do keep "probe/$provider" probe --provider "$provider"; done
    keep verify/json verify --json
    keep verify/text verify
    keep verify/all verify --all
}

# The ready line of each provider, its consent page and the description of its control API.
keep_served() {
    local provider base number authorize
    names <list/providers.json | while read -r provider; do
        mkdir -p "serve/$provider"
        "$binary" serve "$provider" --json --quiet --client-id 1234567 --client-secret s3cret >"serve/$provider/ready" &
        number=$!
        until [ -s "serve/$provider/ready" ]; do kill -0 "$number"; sleep 0.1; done
        base=$(sed 's/.*"base_url":"\([^"]*\)".*/\1/' "serve/$provider/ready")
        curl -s "$base/_harness/openapi.json" >"serve/$provider/openapi"
        curl -s "$base/_harness/" >"serve/$provider/inspector"
        authorize=$(sed -n 's/.*"authorization":"\([^"]*\)".*/\1/p' "serve/$provider/ready")
        curl -s "$authorize?response_type=code&client_id=1234567&state=st-1&redirect_uri=http%3A%2F%2F127.0.0.1%3A7001%2Fcb" \
            -H 'User-Agent: curl' >"serve/$provider/consent"
        kill -INT "$number"
        wait "$number" || true
    done
}

case ${1-} in
record)
    binary=$(realpath "$2")
    mkdir -p "$3"
    cd "$3"
    keep_texts
    keep_runs
    keep_served
    touch complete
    ;;
compare)
    shift
    exec python3 "$here/compare-outputs.py" "$here/compare-outputs.json" "$@"
    ;;
*)
    sed -n 's/^# \{0,1\}//p' "$0" | sed 1d >&2
    exit 2
    ;;
esac
