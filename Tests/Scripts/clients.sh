#!/usr/bin/env bash
# Lets unmodified clients sign in at the real hosts of providers, led to the mock by the environment alone, and prints a
# table. A client that reads no environment signs in inside a sandbox. One whose program is not there is skipped by name.
set -euo pipefail
cd "$(dirname "$0")/../.."
swift build --product oauth-harness
harness=$(swift build --show-bin-path)/oauth-harness
export HARNESS=$harness
clients=$PWD/Tests/Clients
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export GOCACHE=$scratch/go GO111MODULE=off GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 GIT_TERMINAL_PROMPT=0
mkdir "$scratch/git"

failures=0
line() { printf '%-22s %-12s %s\n' "$1" "$2" "$3"; }
line Client How Result

# row NAME EXPECTED NEEDS COMMAND...: NEEDS is a command that succeeds where the client is there.
row() { try environment 'gitee github gitlab google apple microsoft wechat feishu weibo dingtalk' 'not installed' "$@"; }

# sandboxed NAME EXPECTED NEEDS COMMAND...: the same for a client that reads no environment.
sandboxed() { try sandbox 'gitee qq --sandbox' 'not built, or no namespaces here' "$@"; }

try() {
    local how=$1 whom=$2 missing=$3 name=$4 expected=$5 needs=$6 log
    shift 6
    if ! sh -c "$needs" > /dev/null 2>&1; then
        line "$name" - "skipped: $missing"
        return
    fi
    log=$scratch/${name//[^a-z]/-}
    # shellcheck disable=SC2086 # one word each
    timeout 60 "$harness" intercept $whom --auto approve --log "$log.log" -- "$@" > "$log.out" 2>&1 || true
    if grep -qF -- "$expected" "$log.out" "$log.log"; then
        line "$name" "$how" "$expected"
    else
        line "$name" "$how" FAILED
        tail -n 15 "$log.out" "$log.log"
        failures=$((failures + 1))
    fi
}

python=$(for python in python3 /usr/bin/python3; do
    if "$python" -c 'import requests, httpx' 2> /dev/null; then echo "$python" && break; fi
done)

asynchronous=$(for python in python3 /usr/bin/python3; do
    if "$python" -c 'import aiohttp' 2> /dev/null; then echo "$python" && break; fi
done)

# The libraries of the providers themselves, from PyPI.
libraries=$scratch/python
if python3 -m venv "$libraries" && "$libraries/bin/pip" install --quiet --requirement "$clients/requirements.txt"; then
    sdk=$libraries/bin/python
fi > "$scratch/pip.out" 2>&1

row curl 'login mock-dev' 'command -v curl' sh "$clients/curl.sh"
row 'Python urllib' 'login mock-dev' 'command -v python3' python3 "$clients/urllib_login.py"
row 'Python requests' 'login mock-dev' "${python:-false} -c 1" "${python:-python3}" "$clients/requests_login.py" requests
row 'Python httpx' 'login mock-dev' "${python:-false} -c 1" "${python:-python3}" "$clients/requests_login.py" httpx
row 'Python aiohttp' 'login mock-dev' "${asynchronous:-false} -c 1" "${asynchronous:-python3}" "$clients/aiohttp_login.py"
row 'Node fetch' 'login mock-dev' 'command -v node' node "$clients/fetch.mjs"
row 'Node https' 'login mock-dev' 'command -v node' node "$clients/https.mjs"
row 'Go net/http' 'login mock-dev' 'command -v go' go run "$clients/login.go"
row 'Ruby net/http' 'login mock-dev' 'command -v ruby' ruby "$clients/login.rb"
row 'Perl LWP' 'login mock-dev' 'perl -MLWP::Protocol::https -e 1' perl "$clients/login.pl"
row 'Java' 'login mock-dev' 'command -v javac' java "$clients/Login.java"
row 'Chromium' 'login mock-dev' 'command -v chromium && command -v certutil' python3 "$clients/chromium.py"
row 'gh' 'login mock-dev' 'command -v gh' sh "$clients/gh.sh"
row 'git-credential-oauth' 'login mock-dev' 'command -v git-credential-oauth' sh "$clients/git-credential-oauth.sh"
row 'mod_auth_openidc' 'signed in' 'command -v apache2 && test -e /usr/lib/apache2/modules/mod_auth_openidc.so' \
    sh "$clients/mod_auth_openidc.sh"
row 'google-auth-oauthlib' 'login dev@example.com' "${sdk:-false} -c 1" "${sdk:-python3}" "$clients/google_login.py"
row 'PyJWT at Apple' 'login dev@example.com' "${sdk:-false} -c 1" "${sdk:-python3}" "$clients/apple_login.py"
row 'msal' 'login dev@example.com' "${sdk:-false} -c 1" "${sdk:-python3}" "$clients/msal_login.py"
row 'lark-oapi' 'login Mock Dev' "${sdk:-false} -c 1" "${sdk:-python3}" "$clients/feishu_login.py"
row 'wechatpy' 'login Mock Dev' "${sdk:-false} -c 1" "${sdk:-python3}" "$clients/wechat_login.py"
row 'sinaweibopy3' 'login Mock Dev' "${sdk:-false} -c 1" "${sdk:-python3}" "$clients/weibo_login.py"
row 'alibabacloud-dingtalk' 'login Mock Dev' "${sdk:-false} -c 1" "${sdk:-python3}" "$clients/dingtalk_login.py"
row 'git ls-remote' 'GET /mock-dev/app.git/info/refs' 'command -v git' \
    git -C "$scratch/git" ls-remote https://github.com/mock-dev/app.git
recipe=$PWD/.build/recipes/debug/AsyncLogin
sandboxed 'AsyncHTTPClient' 'login mock-dev, Mock Dev' \
    "test -x $recipe && unshare --user --map-root-user --mount --net --pid --fork true" "$recipe"
row 'another host' 'refused: stranger.example, 1 request' 'command -v curl' curl -sS https://stranger.example/

exit $((failures > 0))
