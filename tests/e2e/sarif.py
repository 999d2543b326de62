#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""What check writes in SARIF is valid by the published schema, and to Microsoft's validator: every wrong example of the help
pages, with what is accepted, what was there before, and what cannot be read.

usage: sarif.py MESHWRIGHT-CLI
"""

import copy
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

SKIPPED = 77
ROOT = pathlib.Path(__file__).resolve().parents[2]
# packaging/lib/sarif.sh puts it there.
TOOL = ROOT / "build/sarif/node_modules/@microsoft/sarif-multitool-linux"
ACCEPTED = {"accepted": [{"rule": "type", "kind": "virtualNode", "mesh": "shop", "name": "orders", "pointer": "/spec/backends",
                          "reason": "A sample."}]}


def wrong_examples():
    """(rule, language, text) of every example of the help pages that shows a mistake."""
    for page in sorted((ROOT / "resources/help").glob("*.md")):
        below = page.read_text(encoding="utf-8").partition("\n## Wrong\n")[2].partition("\n## ")[0]
        for language, text in re.findall(r"^```(\w+)\n(.*?)^```", below, re.M | re.S):
            yield page.stem, language, text


def fill(folder):
    """Files with one of everything that a report can say; how many there are."""
    count = 0
    for rule, language, text in wrong_examples():
        count += 1
        home = folder / "examples" / f"{rule} {count}"
        home.mkdir(parents=True)
        (home / f"mesh.{language}").write_text(text, encoding="utf-8")
    odd = folder / "odd #1"
    odd.mkdir()
    (odd / "a%20b\x1b&.json").write_text('{"meshName": "\\u0007<&", "virtualNodeName": "\\ufffe", "spec": 5}', encoding="utf-8")
    (odd / "orders.json").write_text('{"meshName": "shop", "virtualNodeName": "orders", "spec": {"backends": 5}}', encoding="utf-8")
    (odd / ".meshwright.json").write_text(json.dumps(ACCEPTED), encoding="utf-8")
    return count


def check(program, folder, *words):
    """The exit code and the report of a check."""
    done = subprocess.run([program, "check", *words, "-f", "sarif"], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode in (1, 2), (words, done.returncode, done.stderr)
    return done.returncode, json.loads(done.stdout)


def faults_of(validator, report):
    return [f"{list(fault.absolute_path)}: {fault.message[:200]}" for fault in validator.iter_errors(report)]


def expect_valid(validator, folder, report):
    """By the schema, and by the tool, which says nothing of files it cannot read."""
    faults = faults_of(validator, report)
    assert not faults, faults[:5]
    written, said = folder / "report.sarif", folder / "said.sarif"
    written.write_text(json.dumps(report), encoding="utf-8")
    # Without the environment's word on it, .NET wants a library of languages.
    subprocess.run([TOOL / "Sarif.Multitool", "validate", written, "--output", said, "--log", "ForceOverwrite"], check=True,
                   env={**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"}, stdout=subprocess.DEVNULL)
    runs = json.loads(said.read_text(encoding="utf-8-sig"))["runs"]
    errors = [result for run in runs for result in run.get("results", []) if result.get("level") == "error"]
    assert not errors, errors[:5]


def results_of(report):
    return report["runs"][0]["results"]


def scenario(program, folder, validator):
    count = fill(folder)
    code, report = check(program, folder, "--complete", "examples", "odd #1", "none.json")
    assert code == 2, code
    assert len(results_of(report)) >= count > 0, (len(results_of(report)), count)
    assert any("fixes" in result for result in results_of(report)), "no example has a fix in SARIF"
    assert any("relatedLocations" in result for result in results_of(report))
    assert any(result["suppressions"] for result in results_of(report))
    expect_valid(validator, folder, report)

    check(program, folder, "--write-baseline", "before", "odd #1")
    code, report = check(program, folder, "--baseline", "before", "odd #1", "examples")
    assert {result["baselineState"] for result in results_of(report)} == {"new", "unchanged"}
    expect_valid(validator, folder, report)

    broken = copy.deepcopy(report)
    results_of(broken)[0]["suppressions"] = [{"kind": "none of these"}]
    assert faults_of(validator, broken), "the schema finds nothing at all"


def main():
    if not (TOOL / "sarif-2.1.0.json").exists():
        print("Skipped: there is no SARIF Multitool in build/sarif; packaging/test fetches it where npm is.")
        sys.exit(SKIPPED)
    try:
        import jsonschema  # pylint: disable=import-outside-toplevel
    except ImportError:
        print("Skipped: there is no jsonschema here; it comes with Debian's python3-jsonschema.")
        sys.exit(SKIPPED)
    validator = jsonschema.Draft202012Validator(json.loads((TOOL / "sarif-2.1.0.json").read_text(encoding="utf-8-sig")))
    with tempfile.TemporaryDirectory() as folder:
        scenario(os.path.abspath(sys.argv[1]), pathlib.Path(folder), validator)


if __name__ == "__main__":
    main()
