#!/usr/bin/env bash
# Writes Tests/CommandLineTests/HelpScreens.swift: what each command answers to --help. HelpTests compare.
set -euo pipefail
cd "$(dirname "$0")/../.."
swift build --product oauth-harness
program=$(swift build --show-bin-path)/oauth-harness
{
    printf '// Made by Tests/Scripts/help-screens.sh.\n// swift-format-ignore-file\n\nenum HelpScreens {\n'
    printf '    static let all: [String: String] = [\n'
    for command in '' run probe report serve intercept init record replay player verify list explain doctor status env completions manual; do
        # shellcheck disable=SC2086 # no word where there is no command
        printf '        "%s": ##"""\n%s\n\n"""##,\n' "$command" "$("$program" $command --help)"
    done
    printf '    ]\n}\n'
} >Tests/CommandLineTests/HelpScreens.swift
