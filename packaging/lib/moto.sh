# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
#
# offer_moto: puts moto_server, which plays the App Mesh service in tests, on PATH when it can be had.

offer_moto() {
    local home=$PWD/build/moto
    if have moto_server; then
        return
    fi
    if [[ ! -x $home/bin/moto_server ]]; then
        say "Fetching moto_server from PyPI into build/moto."
        if ! { /usr/bin/python3 -m venv "$home" &&
            timeout 300 "$home/bin/pip" install --quiet --retries 1 --timeout 15 'moto[server]>=5,<6'; } </dev/null >build/moto.log 2>&1; then
            say "That failed (log: build/moto.log). Tests against moto_server will be skipped."
            return
        fi
    fi
    # Only moto_server itself: the python3 beside it knows nothing of Debian's botocore.
    mkdir -p build/moto-path
    ln -sfn "$home/bin/moto_server" build/moto-path/moto_server
    PATH=$PWD/build/moto-path:$PATH
}
