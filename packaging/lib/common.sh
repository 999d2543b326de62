# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
#
# Sourced by the commands in packaging/: where the project is, and how we talk. Changes into the project's top folder.

set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "$*"
    exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }

# Every file that is ours and ends as one of the patterns says, also those not committed yet; in a tree without git, all but build/.
our_files() {
    if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
        git ls-files --cached --others --exclude-standard -- "$@" | while read -r path; do
            [[ ! -f $path ]] || printf '%s\n' "$path"
        done
    else
        local pattern
        for pattern in "$@"; do
            find . -path ./build -prune -o -type f -name "$pattern" -printf '%P\n'
        done
    fi | sort -u
}

jobs_at_once() { printf '%s\n' "${MESHWRIGHT_JOBS:-$(nproc)}"; }
