#!/usr/bin/env bash
# Shows good and broken certificates to openssl, curl, Go, Java and Chromium, and prints a table of who accepts which; then
# looks for keys on the disk. A client that is not installed is skipped by name. The first argument is a program to use.
set -euo pipefail
cd "$(dirname "$0")/../.."
clients=$PWD/Tests/Clients
if [ $# -gt 0 ]; then harness=$1; else
    swift build --product oauth-harness
    harness=$(swift build --show-bin-path)/oauth-harness
fi
scratch=$(mktemp -d)
pids=()
# A browser that was ended writes into its home for a moment longer: what it leaves is no fault.
trap '[ ${#pids[@]} = 0 ] || kill "${pids[@]}" 2> /dev/null || true; rm -rf "$scratch" || true' EXIT
export GOCACHE=$scratch/go GO111MODULE=off
has() { command -v "$1" > /dev/null; }
columns=()
if has openssl; then columns+=(openssl); else echo 'skipped: openssl, not installed'; fi
if has curl; then columns+=(curl); else echo 'skipped: curl, not installed'; fi
if has go; then columns+=(go) && go build -o "$scratch/reach" "$clients/reach.go"; else echo 'skipped: Go, not installed'; fi
if has javac; then columns+=(java) && javac -d "$scratch" "$clients/Reach.java"; else echo 'skipped: Java, not installed'; fi
if has chromium && has certutil; then columns+=(chromium); else echo 'skipped: Chromium, it or certutil is not installed'; fi

# What `intercept --print-env` says of the store that Chromium reads; AUTHORITY stands for the authority's file.
print_env() {
    : > "$scratch/env"
    "$harness" intercept gitee --print-env --quiet > "$scratch/env" &
    local pid=$!
    until grep -q chromium "$scratch/env"; do kill -0 $pid && sleep 0.05; done
    kill $pid && wait $pid || true
    sed -n 's/^#   \(.*certutil.*\)/\1/p' "$scratch/env" | sed "s|-i .*|-i \"\$AUTHORITY\"|"
}

# Each says what it came to: `reach_CLIENT HOST PORT AUTHORITY NAME`.
reach_openssl() {
    openssl s_client -connect "127.0.0.1:$2" -servername "$1" -verify_hostname "$1" -CAfile "$3" -verify_return_error \
        < /dev/null 2>&1
}
reach_curl() { curl -sS -o /dev/null -w 'status %{http_code}\n' --noproxy '*' --resolve "$1:$2:127.0.0.1" --cacert "$3" "https://$1:$2/" 2>&1; }
reach_go() { "$scratch/reach" "https://$1:$2/" "$3" 2>&1; }
reach_java() {
    local store=$scratch/$4.jks
    [ -e "$store" ] || keytool -importcert -noprompt -alias run -file "$3" -keystore "$store" -storepass changeit 2> /dev/null
    echo "127.0.0.1 $1" > "$scratch/hosts"
    java -Djavax.net.ssl.trustStore="$store" -Djavax.net.ssl.trustStorePassword=changeit \
        -Djdk.net.hosts.file="$scratch/hosts" -cp "$scratch" Reach "https://$1:$2/" 2>&1
}
reach_chromium() {
    local home=$scratch/$4.home
    mkdir -p "$home"
    [ -e "$home/.pki" ] || HOME=$home AUTHORITY=$3 sh -ec "$store_commands" > /dev/null
    local said=$scratch/$4.chromium pid
    : > "$said.log"
    HOME=$home timeout 60 chromium --headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage --no-first-run \
        --no-proxy-server --user-data-dir="$home/profile" --host-resolver-rules="MAP $1 127.0.0.1" \
        --disable-background-networking --disable-component-update --enable-logging=stderr --dump-dom \
        "https://$1:$2/" > "$said" 2> "$said.log" &
    pid=$!
    # Its page of a certificate error never ends to load.
    while kill -0 $pid 2> /dev/null && ! grep -q 'net_error -2' "$said.log"; do sleep 0.1; done
    kill $pid 2> /dev/null || true
    wait $pid 2> /dev/null || true
    # The numbers of net_error_list.h: -200 to -299 are errors of certificates.
    cat "$said"
    sed -n 's/.*net_error \(-2[0-9][0-9]\).*/ERR_CERT \1/p' "$said.log"
}
# How each client tells that it is there, and that it does not believe the certificate: nothing else counts as either.
accepted='^(Verify return code: 0 \(ok\)|status [1-5][0-9][0-9]$)|mock'
refused='verify error|Verification error|SSL certificate problem|no alternative certificate|x509: |CertificateException|CertPathValidatorException|ValidatorException|CertificateExpiredException|CertificateNotYetValidException|^ERR_CERT '

failures=0
verdict() {
    local expected=$1 client=$2 said
    shift 2
    said=$("reach_$client" "$@") || true
    if grep -qE "$refused" <<< "$said"; then said=refused
    elif grep -qE "$accepted" <<< "$said"; then said=accepted
    else
        echo "$client, $4: neither accepted nor refused: $said" >&2
        said=unclear
    fi
    printf '%-10s' "$said"
    [ "$said" = "$expected" ]
}

# row NAME EXPECTED HOST PORT AUTHORITY
row() {
    printf '%-36s' "$1"
    local client
    for client in "${columns[@]}"; do
        verdict "$2" "$client" "$3" "$4" "$5" "${1//[^a-zA-Z]/-}" || { failures=$((failures + 1)) && printf ' <- '; }
    done
    echo
}

# play NAME [OPTIONS]: sets `port`.
play() {
    local name=$1
    shift
    "$harness" serve gitee --tls --quiet --json "$@" > "$scratch/$name.ready" &
    pids+=($!)
    until [ -s "$scratch/$name.ready" ]; do kill -0 "${pids[-1]}" && sleep 0.05; done
    port=$(sed 's/.*"base_url":"https:[^"]*:\([0-9]*\)".*/\1/' "$scratch/$name.ready")
}

# leaf HOST: a leaf that the kept authority's own key signs, shown by a server of Python's; sets `port`.
leaf() {
    local folder=$scratch/kept
    awk '/BEGIN CERT/ {n++} n == 2' "$folder/authority.pem" > "$scratch/issuer.pem"
    openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$scratch/$1.key" -out "$scratch/$1.csr" \
        -subj "/CN=$1" 2> /dev/null
    printf 'subjectAltName=DNS:%s\nextendedKeyUsage=serverAuth\n' "$1" > "$scratch/$1.names"
    openssl x509 -req -in "$scratch/$1.csr" -CA "$scratch/issuer.pem" -CAkey "$folder/authority.pem" -days 30 \
        -set_serial 7 -extfile "$scratch/$1.names" -out "$scratch/$1.pem" 2> /dev/null
    cat "$scratch/issuer.pem" >> "$scratch/$1.pem"
    python3 - "$scratch/$1.pem" "$scratch/$1.key" > "$scratch/$1.said" 2> /dev/null << 'END' &
import http.server, ssl, sys


class Answer(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Length", "4")
        self.end_headers()
        self.wfile.write(b"mock")


context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(*sys.argv[1:3])
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answer)
# The handshake is made on the connection's own thread.
server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
print(server.server_port, flush=True)
server.serve_forever()
END
    pids+=($!)
    until [ -s "$scratch/$1.said" ]; do kill -0 "${pids[-1]}" && sleep 0.05; done
    port=$(cat "$scratch/$1.said")
}

store_commands=$(print_env)
printf '%-36s' Certificate
printf '%-10s' "${columns[@]}"
echo
play good --ca-file-out "$scratch/good.pem"
row 'as it should be' accepted localhost "$port" "$scratch/good.pem"
for flaw in expiredCertificate notYetValidCertificate wrongHostCertificate untrustedCertificate; do
    echo "[{\"on\": \"any\", \"do\": {\"fault\": {\"kind\": \"$flaw\"}}}]" > "$scratch/$flaw.json"
    play "$flaw" --ca-file-out "$scratch/$flaw.pem" --script "$scratch/$flaw.json"
    row "$flaw" refused localhost "$port" "$scratch/$flaw.pem"
done
play kept --ca "$scratch/kept"
row 'of a kept authority' accepted localhost "$port" "$scratch/kept/ca.pem"
if has openssl && has python3; then
    leaf git.test
    row 'its own key, for git.test' accepted git.test "$port" "$scratch/kept/ca.pem"
    leaf git.example
    row 'its own key, for git.example' refused git.example "$port" "$scratch/kept/ca.pem"
fi

# Keys: what is written while https is spoken, and what stands in it.
if has strace; then
    mkdir "$scratch/tmp"
    TMPDIR=$scratch/tmp strace -f -qq -e trace=open,openat,creat -o "$scratch/trace" "$harness" intercept gitee --quiet -- sh -c '
        cat "$TMPDIR"/oauth-harness*/*; curl -sS https://gitee.com/ > /dev/null' > "$scratch/files"
    if ! grep -q 'BEGIN CERTIFICATE' "$scratch/files" || grep -aq 'PRIVATE KEY' "$scratch/files"; then
        echo 'a private key stands in a file of intercept, or there are no files' >&2
        failures=$((failures + 1))
    fi
    written=$(grep -E 'O_CREAT|creat\(' "$scratch/trace" | grep -v ' = -1 ' | sed 's/[^"]*"\([^"]*\)".*/\1/' |
        grep -vE '^/dev/|/tmp/oauth-harness[^/]*/[^/]*$' | sort -u || true)
    if [ -n "$written" ]; then
        echo "intercept wrote outside of the folders that were read: $written" >&2
        failures=$((failures + 1))
    else
        echo 'no key on the disk without --ca'
    fi
else
    echo 'skipped: the search for keys, for strace is not installed'
fi
[ $failures = 0 ] || { echo "$failures of the certificates' rows are wrong" >&2 && exit 1; }
echo 'every certificate was judged as it should be'
