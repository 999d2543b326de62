# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
#
# require_packages USE…: installs what packages.txt lists for these uses, when it is missing and we may.

listed_packages() {
    local name use wanted
    while read -r name use _; do
        for wanted in "$@"; do
            [[ $name == '#'* || $use != "$wanted" ]] || printf '%s\n' "$name"
        done
    done <packaging/packages.txt
}

missing_packages() {
    local listed installed
    listed=$(listed_packages "$@" | sort -u)
    # dpkg-query fails when it does not know one of the names; what it prints about the others still counts.
    # shellcheck disable=SC2086
    installed=$(dpkg-query --show --showformat='${Package} ${db:Status-Status}\n' $listed 2>/dev/null |
        sed -n 's/ installed$//p' | sort -u) || true
    comm -23 <(printf '%s\n' "$listed") <(printf '%s\n' "$installed")
}

# The words before apt-get that give it the rights it needs; fails when nothing does.
apt_rights() {
    if ((EUID == 0)); then
        echo env
    elif have sudo && sudo -n true 2>/dev/null; then
        echo "sudo -n env"
    else
        return 1
    fi
}

require_packages() {
    if ! have dpkg-query || ! have apt-get; then
        say "This is no Debian system, so nothing is installed. Needed are the likes of packaging/packages.txt."
        return
    fi
    local missing rights
    missing=$(missing_packages "$@" | tr '\n' ' ')
    [[ -n ${missing// /} ]] || return 0
    if ! rights=$(apt_rights); then
        say "These Debian packages are missing, and only an administrator may install them. Please run:"
        say ""
        say "    sudo apt-get install --no-install-recommends $missing"
        say ""
        fail "Then start this command again."
    fi
    say "Installing: $missing"
    # shellcheck disable=SC2086
    install_with "$rights" $missing || fail "apt-get could not install all of: $missing"
}

# The package lists are fetched anew only when those at hand do not do: absent, or too old to download from.
install_with() {
    local rights=$1
    shift
    local apt="$rights DEBIAN_FRONTEND=noninteractive apt-get --yes --quiet"
    $apt install --no-install-recommends "$@" </dev/null && return
    say "Fetching the package lists first."
    $apt update </dev/null && $apt install --no-install-recommends "$@" </dev/null
}
