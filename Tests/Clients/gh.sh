#!/bin/sh
# Signs in with GitHub's own program: by the device flow, in a home of its own.
set -e
unset GH_TOKEN GITHUB_TOKEN GH_ENTERPRISE_TOKEN GITHUB_ENTERPRISE_TOKEN
HOME=$(mktemp -d)
export HOME XDG_CONFIG_HOME="$HOME" GH_CONFIG_DIR="$HOME/gh" GH_BROWSER=true GH_NO_UPDATE_NOTIFIER=1 GIT_CONFIG_GLOBAL="$HOME/git"
trap 'rm -rf "$HOME"' EXIT
gh auth login --hostname github.com --git-protocol https --web < /dev/null
gh api user --jq '"login " + .login'
