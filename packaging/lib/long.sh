# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
#
# The steps of packaging/test --long.

step_tidy_all() {
    packaging/tidy
    git rev-parse HEAD >packaging/tidied
    say "packaging/tidied names this commit now; commit it."
}

step_fuzz() { packaging/fuzz "${MESHWRIGHT_FUZZ_SECONDS:-600}"; }

# Level 0 has the findings that are faults; what level 1 says of style is for a person to judge.
step_clazy() {
    packaging/tidy --commands
    our_files 'app/*.cpp' 'forms/*.cpp' 'models/*.cpp' |
        xargs -n 8 -P "$(jobs_at_once)" clazy-standalone -p build/tidy -checks=level0 \
            --extra-arg=-Wno-unknown-warning-option --extra-arg=-Werror 2>build/clazy.log ||
        { grep -E 'warning:|error:' build/clazy.log | sort -u >&2; fail "clazy has findings (log: build/clazy.log)."; }
}

# The same sources give the same package, byte for byte, and it installs over an older one.
step_package() {
    local package first
    export SOURCE_DATE_EPOCH
    SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
    package=$(packaging/deb)
    first=$(sha256sum <"$package")
    cmake --build build/release --target clean
    CCACHE_DISABLE=1 packaging/deb >/dev/null
    [[ $(sha256sum <"$package") == "$first" ]] || fail "The package made twice is not the same twice."
    packaging/try-deb "$package" --over-older
}

step_kills() {
    build asan meshwright
    /usr/bin/python3 tests/e2e/kill.py build/asan/bin/meshwright 400
    /usr/bin/python3 tests/e2e/typed_text.py build/asan/bin/meshwright 120
}

step_monkey() { packaging/monkey "${MESHWRIGHT_MONKEY_SECONDS:-1200}"; }
