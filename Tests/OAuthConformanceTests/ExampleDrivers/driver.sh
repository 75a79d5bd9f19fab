#!/bin/sh
# An OAuth client with its driver for oauth-harness, on curl, openssl, sed and tr: sh driver.sh
# It signs in, refreshes and fetches the profile; secrets go to curl over stdin, where no process list shows them.
set -u

# The value of a member of one JSON object, escapes left alone; the harness writes its lines without spaces.
member() { printf '%s' "$2" | tr -d '\n' | sed -n "s/.*\"$1\"[ ]*:[ ]*\"\([^\"]*\)\".*/\1/p"; }
number() { printf '%s' "$2" | tr -d '\n' | sed -n "s/.*\"$1\"[ ]*:[ ]*\"\{0,1\}\([0-9][0-9]*\).*/\1/p"; }
# Every byte as %XX: longer than it must be, and always right.
encode() { printf '%s' "$1" | od -An -v -tx1 | tr -d ' \n' | sed 's/../%&/g'; }
# The raw value of a parameter of a query; it goes into the next form as it is.
parameter() { printf '%s' "$2" | tr '&?' '\n\n' | sed -n "s/^$1=//p" | head -n 1; }
# The text of a percent-encoded value, fit for a JSON string.
decode() {
  printf '%b' "$(printf '%s' "$1" | tr '+' ' ' | sed 's/\\/\\\\/g' | awk '
    BEGIN { for (i = 0; i < 256; i++) octal[sprintf("%02X", i)] = sprintf("\\0%03o", i) }
    { while (match($0, /%[0-9A-Fa-f][0-9A-Fa-f]/)) {
        printf "%s%s", substr($0, 1, RSTART - 1), octal[toupper(substr($0, RSTART + 1, 2))]
        $0 = substr($0, RSTART + 3)
      }
      printf "%s", $0 }')" | tr -d '\000-\037' | sed 's/["\\]/\\&/g'
}
now() { echo $(($(date +%s) + skew)); }
random() { openssl rand -hex 32; }
answer() { printf '{"id":%s,%s}\n' "$id" "$1"; }
failure() { answer "\"outcome\":\"error\",\"error\":\"$1\"${2:+,$2}"; }

# One request: body on stdin, or none; sets $status and $text.
send() {
  reply=$(curl -sS --max-time 8 --noproxy '*' -A example-client/1.0 -H 'Accept: application/json' -w '\n%{http_code}' "$@") || {
    status=0 text=''
    return
  }
  status=$(printf '%s' "$reply" | tail -n 1)
  text=$(printf '%s' "$reply" | sed '$d')
}

# What a body says: JSON, JSONP and forms alike.
field() {
  case $text in
    *'{'*) value=$(member "$1" "$text"); [ -n "$value" ] || value=$(number "$1" "$text"); printf '%s' "$value" ;;
    '<'*) ;;
    *) parameter "$1" "$text" ;;
  esac
}

refused() {
  word=$(field error)
  [ -n "$word" ] || { word=$(field ret); [ "$word" != 0 ] || word=''; }
  if [ "$status" = 0 ]; then failure network
  elif [ "$status" = 429 ]; then failure rate_limited '"status":429'
  elif [ "$status" -ge 500 ]; then failure http_error "\"status\":$status"
  elif [ -n "$word" ]; then failure "$word" "\"status\":$status"
  elif [ "$status" -ge 400 ]; then failure http_error "\"status\":$status"
  else return 1; fi
}

# Trades a grant for tokens; the answer goes to stdout.
token() {
  body="$1&client_id=$(encode "$client_id")${client_secret:+&client_secret=$(encode "$client_secret")}"
  send --data @- "$token_endpoint" <<BODY
$body
BODY
  if refused; then return 1; fi
  fresh=$(field access_token)
  kind=$(field token_type | tr A-Z a-z)
  if [ -z "$fresh" ]; then failure invalid_response; return 1; fi
  if [ -n "$kind" ] && [ "$kind" != bearer ]; then failure token_type_unsupported; return 1; fi
  access=$fresh
  rotated=$(field refresh_token)
  refresh=${rotated:-$refresh}
  life=$(field expires_in)
  born=$(now) pause=1
  answer "\"outcome\":\"ok\",\"access_token\":\"$access\"${refresh:+,\"refresh_token\":\"$refresh\"}${life:+,\"expires_in\":$life}"
}

# An outage ends no session, and the next try waits longer; a dead grant means that a person must sign in again.
refresh() {
  if [ -z "$refresh" ]; then failure sign_in_required; return 1; fi
  if [ "$(now)" -lt "$quiet" ]; then failure network; return 1; fi
  token "grant_type=refresh_token&refresh_token=$(encode "$refresh")" >"$scratch" && { cat "$scratch"; return; }
  case $(cat "$scratch") in
    *'"network"'*|*'"http_error"'*|*'"rate_limited"'*|*'"invalid_response"'*)
      pause=$((pause * 2)) quiet=$(($(now) + pause))
      cat "$scratch" ;;
    *'"invalid_client"'*) cat "$scratch" ;;
    *) access='' refresh=''; failure sign_in_required ;;
  esac
  return 1
}

forget() { access='' refresh='' life='' state='' verifier='' born=0 pause=1 quiet=0; }

configure() {
  base=$(member base_url "$line")
  issuer=$(member issuer "$line")
  client_id=$(member client_id "$line")
  client_secret=$(member client_secret "$line")
  redirect_uri=$(member redirect_uri "$line")
  scope=$(printf '%s' "$line" | sed -n 's/.*"scope":\[\([^]]*\)\].*/\1/p' | tr -d '"' | tr ',' ' ')
  ends=$(printf '%s' "$line" | sed 's/.*"endpoints":{//; s/}.*//')
  authorization=$(member authorization "$ends")
  token_endpoint=$(member token "$ends")
  userinfo=$(member userinfo "$ends")
  openid=$(member openid "$ends")
  skew=0
  forget
  answer '"outcome":"ok","capabilities":["authorization_code","refresh","userinfo","advance","sendsState","sendsPKCE","https"]'
}

authorize() {
  state=$(random)
  verifier=$(random)
  challenge=$(printf '%s' "$verifier" | openssl dgst -sha256 -binary | openssl base64 -A | tr '+/' '-_' | tr -d =)
  url="$authorization?response_type=code&client_id=$(encode "$client_id")&redirect_uri=$(encode "$redirect_uri")"
  url="$url&scope=$(encode "$scope")&state=$state&code_challenge=$challenge&code_challenge_method=S256"
  answer "\"outcome\":\"ok\",\"url\":\"$url\""
}

callback() {
  url=$(member url "$line")
  url=${url%%#*}
  if [ "${url%%\?*}" != "${redirect_uri%%\?*}" ]; then failure redirect_mismatch; return; fi
  if [ -z "$state" ]; then failure no_pending_flow; return; fi
  if [ "$(printf '%s' "$url" | tr '&?' '\n\n' | grep '^state=')" != "state=$state" ]; then failure state_mismatch; return; fi
  state='' # good for one callback, whatever comes of it
  error=$(parameter error "$url")
  code=$(parameter code "$url")
  case $(decode "$(parameter iss "$url")") in ''|"$issuer") ;; *) failure issuer_mismatch; return ;; esac
  if [ -n "$error" ]; then
    description=$(decode "$(parameter error_description "$url")") page=$(decode "$(parameter error_uri "$url")")
    more="${description:+,\"error_description\":\"$description\"}${page:+,\"error_uri\":\"$page\"}"
    failure "$error" "${more#,}"
    return
  fi
  if [ "$(parameter usercancel "$url")" = 1 ]; then failure user_cancelled; return; fi
  if [ -z "$code" ]; then failure invalid_response; return; fi
  token "grant_type=authorization_code&code=$code&redirect_uri=$(encode "$redirect_uri")&code_verifier=$verifier"
}

# One call with the token, in the query at QQ, in the header elsewhere; a dead token leads to one refresh and one replay.
call() {
  if [ -z "$access" ]; then failure sign_in_required; return 1; fi
  if [ -n "$life" ] && [ $(($(now) - born)) -gt $((life - (life > 600 ? 60 : life / 10))) ]; then
    refresh >"$scratch.call" || { cat "$scratch.call"; return 1; }
  fi
  for try in first last; do
    if [ -n "$openid" ]; then
      send -G --data @- "$1" <<QUERY
access_token=$access${2:+&$2}
QUERY
    else
      send -H @- "$1" <<HEADER
Authorization: Bearer $access
HEADER
    fi
    case $status:$(field error):$(field ret) in
      401:*|*:10001[3456]:*|*:10001[3456]) ;;
      403:*) failure forbidden '"status":403'; return 1 ;;
      *) if refused; then return 1; else return 0; fi ;;
    esac
    [ "$try" = first ] || break
    refresh >"$scratch.call" || { cat "$scratch.call"; return 1; }
  done
  failure unauthorized "\"status\":$status"
  return 1
}

userinfo() {
  subject=''
  if [ -n "$openid" ]; then
    call "$openid" || return
    subject=$(field openid)
  fi
  call "$userinfo" "${subject:+oauth_consumer_key=$(encode "$client_id")&openid=$subject}" || return
  subject=${subject:-$(field id)}
  subject=${subject:-$(field sub)}
  if [ -z "$subject" ]; then failure invalid_response; return; fi
  answer "\"outcome\":\"ok\",\"user\":{\"id\":\"$subject\"}"
}

scratch=$(mktemp)
trap 'rm -f "$scratch" "$scratch.call"' EXIT
while IFS= read -r line; do
  id=$(printf '%s' "$line" | sed 's/^{"id":\([0-9]*\).*/\1/')
  case $(member do "$line") in
    configure) configure ;;
    authorize) authorize ;;
    callback) callback ;;
    cancelled) state=''; failure user_cancelled ;;
    refresh) refresh ;;
    userinfo) userinfo ;;
    advance) skew=$((skew + $(number seconds "$line"))); answer '"outcome":"ok"' ;;
    reset) forget; answer '"outcome":"ok"' ;;
    quit) answer '"outcome":"ok"'; exit 0 ;;
    *) answer '"outcome":"unsupported"' ;;
  esac
done
