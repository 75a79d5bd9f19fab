#!/bin/sh
# Asks git-credential-oauth for a password, which it gets by a sign-in in the browser, and uses it.
set -e
HOME=$(mktemp -d)
export HOME GIT_CONFIG_GLOBAL="$HOME/git" GIT_CONFIG_NOSYSTEM=1
# The player opens the page that a browser would open.
for name in xdg-open x-www-browser www-browser; do
    printf '#!/bin/sh\n"%s" player "$@" > /dev/null 2>&1 &\n' "$HARNESS" > "$HOME/$name"
    chmod +x "$HOME/$name"
done
PATH="$HOME:$PATH"
trap 'rm -rf "$HOME"' EXIT
token=$(printf 'protocol=https\nhost=github.com\n\n' | git-credential-oauth get | sed -n 's/^password=//p')
curl -sS -H "Authorization: Bearer $token" https://api.github.com/user | sed 's/.*"login":"\([^"]*\)".*/login \1/'
echo
