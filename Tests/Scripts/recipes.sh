#!/usr/bin/env bash
# Builds and tests the recipes of the article on clients that are no URLSession: AsyncHTTPClient, Hummingbird and JWTKit with
# this package, in a package of their own, which git fetches from GitHub. Where it cannot, this fails.
set -euo pipefail
cd "$(dirname "$0")/../.."
recipes=(--package-path Tests/Recipes --scratch-path "$PWD/.build/recipes")
swift package "${recipes[@]}" resolve || {
    echo 'the packages of Tests/Recipes/Package.swift cannot be fetched: the recipes were not built' >&2
    exit 1
}
# What nobody debugs needs no debug information.
recipes+=(-debug-info-format none)
swift build "${recipes[@]}" --build-tests
swift test "${recipes[@]}" --skip-build
