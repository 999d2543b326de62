# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
#
# configure PRESET: configures when there is a reason to. build PRESET [TARGET…]: that, and builds.

configure() {
    local preset=$1 log=build/$1-configure.log
    mkdir -p build
    # A configured tree looks after itself: ninja runs CMake again when its files have changed.
    if [[ ! -f build/$preset/build.ninja ]] && ! cmake --preset "$preset" >"$log" 2>&1; then
        cat "$log" >&2
        fail "Configuring preset $preset failed (log: $log)."
    fi
}

build() {
    local preset=$1
    shift
    configure "$preset"
    cmake --build "build/$preset" --parallel "$(jobs_at_once)" ${1:+--target "$@"} >&2
}
