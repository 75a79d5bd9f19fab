#!/usr/bin/env bash
# Starts, hammers, scripts and stops two hundred providers at once, a minute under each sanitizer, and counts descriptors:
# Tests/Scripts/stress.sh [SECONDS].
set -euo pipefail
export OAUTH_HARNESS_STRESS_SECONDS=${1:-60}
exec "$(dirname "$0")/sanitize.sh" -- --filter ManyProvidersTests
