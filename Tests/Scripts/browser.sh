#!/bin/sh
# Drives the consent pages and the inspector in headless Chromium.
#
#   Tests/Scripts/browser.sh [FOLDER]     screenshots go to FOLDER; a folder that is removed again by default
#
# Needs python3 and chromium; as root on Debian it installs what is missing from the system's packages.
set -eu
export PYTHONDONTWRITEBYTECODE=1

root=$(CDPATH= cd -- "$(dirname -- "$0")/../.." && pwd)
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
if [ -z "$browser" ]; then
  apt-get update && apt-get install -y --no-install-recommends chromium fonts-noto-cjk
  browser=$(command -v chromium)
fi

cd "$root"
swift build --product oauth-harness
harness="$(swift build --show-bin-path)/oauth-harness"

if [ $# -gt 0 ]; then
  mkdir -p "$1"
  exec python3 Tests/Scripts/browser.py "$browser" "$harness" "$1"
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 Tests/Scripts/browser.py "$browser" "$harness" "$folder"
