#!/usr/bin/env bash
# Runs the suite under the sanitizers: Tests/Scripts/sanitize.sh [address] [thread]; both unless one is named.
#
# Each has a build of its own below .build. Under Address Sanitizer the tests of the libraries have the 256 open files of macOS;
# those of crowds, which need more, and those of commands are run behind them. Arguments behind `--` go to `swift test`, which
# then runs what they name.
set -euo pipefail
cd "$(dirname "$0")/../.."
sanitizers=()
while [ $# -gt 0 ]; do
    case $1 in
        address | thread) sanitizers+=("$1") ;;
        --) shift && break ;;
        *)
            echo "usage: sanitize.sh [address] [thread] [-- ARGUMENTS OF swift test]" >&2
            exit 2
            ;;
    esac
    shift
done
[ ${#sanitizers[@]} -gt 0 ] || sanitizers=(address thread)

# Swift's own runtime keeps what it allocates once; only errors count.
export ASAN_OPTIONS=detect_leaks=0:halt_on_error=1
export TSAN_OPTIONS=halt_on_error=0:exitcode=66:suppressions=$PWD/Tests/Scripts/thread-sanitizer.supp
# A sanitizer makes everything slow: few tests at once end sooner than all of them begun together.
export SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH=${SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH:-16}
commands='^(CommandLineTests|OAuthConformanceTests|DocumentationTests|LinkageTests|BundledFilesTests|XCTestEntryTests)\.'
crowds=$(grep -rl --include='*Tests.swift' fitsCrowds Tests | xargs -n 1 basename -s .swift | paste -sd '|')
for sanitizer in "${sanitizers[@]}"; do
    echo "== $sanitizer"
    place=(--sanitize="$sanitizer" --scratch-path ".build/$sanitizer")
    if [ $# -gt 0 ] || [ "$sanitizer" = thread ]; then
        swift test "${place[@]}" "$@"
        continue
    fi
    swift build "${place[@]}" --build-tests
    # `swift test` would raise the limit.
    tests=$(swift build "${place[@]}" --show-bin-path)/OAuthHarnessPackageTests.xctest
    (ulimit -Sn 256 && "$tests" --testing-library swift-testing --skip "$commands")
    swift test "${place[@]}" --skip-build --filter "\.($crowds)/" --skip "$commands"
    swift test "${place[@]}" --skip-build --filter "$commands"
done
