# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
#
# offer_sarif_multitool: puts the validator of SARIF, with the schema it comes with, into build/sarif when it can be had.

offer_sarif_multitool() {
    local home=$PWD/build/sarif
    local tool=$home/node_modules/@microsoft/sarif-multitool-linux
    if [[ -f $tool/sarif-2.1.0.json ]]; then
        return
    fi
    if ! have npm; then
        say "Without npm the reports in SARIF are not compared with their schema."
        return
    fi
    say "Fetching the SARIF Multitool from npm into build/sarif."
    mkdir -p "$home"
    if ! timeout 90 npm install --prefix "$home" --no-audit --no-fund --ignore-scripts --fetch-retries=1 \
        '@microsoft/sarif-multitool-linux@5' </dev/null >build/sarif.log 2>&1; then
        say "That failed (log: build/sarif.log). The reports in SARIF will not be compared with their schema."
        return
    fi
    chmod u+x "$tool/Sarif.Multitool"
}
