# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""The command line in a language nobody speaks: every text is translated, loaded as any translation is, and nothing that
is printed is English then.

The language is English with its vowels accented, ⟦líkë thís⟧, so that what no translation reaches stands out, alone or
within a sentence. What is foreign here (files, meshes, nodes) has names without vowels.

Call: pseudo_locale.py MESHWRIGHT-CLI LUPDATE LRELEASE INCLUDES…, the folders of the headers that are not ours.
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
from xml.etree import ElementTree

import sources
import texts

LANGUAGE = "eo"  # one that Qt knows, with a singular and a plural
ACCENTS = str.maketrans("aeiouAEIOU", "áéíóúÁÉÍÓÚ")
# What a translation keeps: places for values, tags and entities of HTML, options.
KEPT = re.compile(r"(%L?(?:\d+|n)|<[^>]*>|&[#\w]+;|--[a-z-]+)")
COMMANDS = ("check", "diff", "explain", "export", "report", "list", "describe", "create", "delete", "pull", "push")

# Words that stay as they are in every language, and why.
ALLOWED = {
    **dict.fromkeys(COMMANDS, "a command"),
    **dict.fromkeys(("json", "text", "sarif", "junit", "github", "html", "md", "csv"), "a format"),
    "meshwright": "the program",
    **dict.fromkeys(("acm", "dns", "file", "hostname", "http", "protocol", "spec", "tags"), "a member or a word of the API"),
}
ALLOWED_PHRASES = {
    r"(?:Unknown option|Missing value after|Unexpected value after) '[^']*'": "Qt says this, in its own translation",
    r"No such file or directory|Is a directory|Permission denied": "the system says this, in the language it has",
    r"Dosiero aŭ dosierujo ne ekzistas|Estas dosierujo|Mankas permeso": "the same, where it has that language",
    r"\[[a-z-]+\]$": "the id of a rule",
    r"^::[a-z]+ file=[^:]*::": "a command of a GitHub workflow",
    r"\b[a-z]+[A-Z]\w+": "a member of the API",
    r"--?[a-z-]+": "an option",
    r"“[^”]*”|\"[^\"]*\"|‘[^’]*’": "a name or a value in quotation marks",
    r"[\w.-]*/[\w./-]*|[\w-]+\.json\b|\.meshwright-\w+": "a path",
}
# Where words for a person stand in what is printed for a program.
SAID = ("message", "conflict", "failure", "failures", "text")
NOT_SAID = ("help", "insertedContent")  # pages that are in English alone, and what a file would say

GOOD = {"meshName": "shp", "virtualNodeName": "rdrs", "spec": {
    "serviceDiscovery": {"dns": {"hostname": "rdrs.shp.lcl"}},
    "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}]}}
BAD = {"meshName": "shp", "virtualNodeName": "r d", "xtr": 1, "clientToken": "", "spec": {
    "serviceDiscovery": {"dns": {}, "awsCloudMap": {"namespaceName": "n"}}, "logging": {"accessLog": {"file": {"path": "l"}}},
    "backends": [{}, 5, {"virtualService": {"virtualServiceName": "s.lcl"}}, {"virtualService": {"virtualServiceName": "s.lcl"}}],
    "listeners": [
        {"portMapping": {"port": 0, "protocol": "ftp"}, "timeout": {"tcp": {"idle": {"value": -1, "unit": "d"}}}},
        {"portMapping": {"port": 80.5}, "tls": {"mode": "STRICT", "certificate": {}},
         "healthCheck": {"protocol": "http", "healthyThreshold": 1, "intervalMillis": 1, "timeoutMillis": 9}}]}}


def accented(text):
    return "⟦" + "".join(part if KEPT.fullmatch(part) else part.translate(ACCENTS) for part in KEPT.split(text)) + "⟧"


def translate(collected, out):
    """Writes the texts that lupdate has @collected to @out with a translation of each."""
    tree = ElementTree.parse(collected)
    tree.getroot().set("language", LANGUAGE)
    for message in tree.iter("message"):
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        words = accented(message.findtext("source"))
        if message.get("numerus") == "yes":
            for form in translation.findall("numerusform"):
                translation.remove(form)
            for _ in ("one", "many"):
                ElementTree.SubElement(translation, "numerusform").text = words
        else:
            translation.text = words
    tree.write(out, encoding="utf-8", xml_declaration=True)


def english_in(line):
    """The words of @line that are English."""
    for phrase in ALLOWED_PHRASES:
        line = re.sub(phrase, "", line)
    return [word for word in re.findall(r"(?<!\w)[A-Za-z]{2,}(?!\w)", line)
            if re.search("[aeiou]", word) and word not in ALLOWED]


def said_in(value, said=False):
    """The words for a person in what is printed for a program."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key not in NOT_SAID:
                yield from said_in(inner, key in SAID)
    elif isinstance(value, list):
        for inner in value:
            yield from said_in(inner, said)
    elif said and isinstance(value, str):
        yield value


def lines_of(output):
    try:
        return list(said_in(json.loads(output)))
    except ValueError:
        return output.splitlines()


def prepare(folder):
    """A folder in which there is something to say about everything."""
    (folder / "gd.json").write_text(json.dumps(GOOD), encoding="utf-8")
    (folder / "bd.json").write_text(json.dumps(BAD), encoding="utf-8")
    (folder / "tw.json").write_text(json.dumps([GOOD, {**GOOD, "virtualNodeName": "rd2"}]), encoding="utf-8")
    (folder / "brk.json").write_text('{"meshName": "shp",}', encoding="utf-8")
    for name in ("mpt", "fnc", "mshs", "sgs"):
        (folder / name).mkdir()
    (folder / "mshs" / "shp").mkdir()
    (folder / "mshs" / "shp" / "mesh.json").write_text('{"meshName": "shp", "spec": {}}', encoding="utf-8")
    os.mkfifo(folder / "fnc" / "p.json")
    for number in range(2):
        (folder / "sgs" / f"w{number}.json").write_text(json.dumps({**GOOD, "virtualNodeName": f"w{number}"}), encoding="utf-8")


# What is called, one after another in one folder: none of these may speak English.
HERE = "--folder mshs --mesh shp"
CALLS = [
    "--help", *(f"{command} --help" for command in COMMANDS),
    "", "chck", "--nn", "check", "check -f xml gd.json", "check --nn gd.json", "check -f", "check ''",
    "check gd.json", "check bd.json", "check gd.json bd.json tw.json", "check brk.json", "check sgs", "check nn.json", "check mpt",
    "check fnc", "check -f json bd.json", "check -f sarif bd.json nn.json", "check -f json nn.json",
    "check -f github bd.json nn.json", "check -o nn gd.json", "check -o xml=nn gd.json", "check -o json=- -o sarif=- gd.json",
    "check --only nn gd.json", "check --only typ gd.json", "check --fail-on nn gd.json", "check --baseline nn gd.json",
    "check --baseline - gd.json", "check --fix -", "check --force gd.json", "check --fix --dry-run -f json gd.json",
    "check --write-baseline nn.base gd.json nn.json", "check -o text=mpt gd.json", "explain", "explain nn",
    "diff", "diff gd.json bd.json", "diff gd.json gd.json", "diff --all gd.json tw.json", "diff mpt mpt", "diff a..b -",
    "check --audit gd.json", "report", "report -f nn gd.json", "report -o nn gd.json",
    "report -o n.md -o n.md gd.json", "report --date nn gd.json", "report -f csv gd.json bd.json", "report mpt", "report nn.json",
    *(f"report --against {before} {after} | grep -e '[*][*]' -e '{before}: '"  # without the pages of rules
      for before, after in (("gd.json", "tw.json"), ("tw.json", "gd.json"), ("bd.json", "gd.json"))),
    "report --against brk.json gd.json", "report --against nn.json gd.json", "report --against - -",
    "export", "export gd.json bd.json", "export bd.json", "export brk.json", "export tw.json", "export gd.json -o mpt",
    "export -o '' gd.json", "list", "list --folder nn", "list --folder mpt", "list --folder sgs", "list --folder mshs x",
    "list --folder mshs --profile p", "list --folder mshs --mesh nn", "list --endpoint-url ftp://h --region r",
    "list --endpoint-url http://127.0.0.1:9 --region r --profile p", "list --endpoint-url http://127.0.0.1:9 --region r",
    f"describe {HERE} nn", "describe --folder mshs nn", f"describe {HERE}", f"create {HERE} bd.json", f"create {HERE} tw.json",
    f"create {HERE} gd.json >&-", f"create {HERE} gd.json >/dev/full", f"create {HERE} gd.json", f"list {HERE}",
    f"describe {HERE} rdrs", f"delete {HERE} rdrs", f"pull {HERE} svd", f"push --plan {HERE} svd", f"push {HERE} nn",
    f"delete {HERE} --yes-delete nn", f"delete {HERE} --yes-delete rdrs >/dev/full",
]


def findings_of(program, folder, translations):
    """What is English when @program is called with each of CALLS, and whether it was translated at all."""
    environment = {**os.environ, "CLI": program, "LC_ALL": "C.UTF-8", "LANGUAGE": LANGUAGE, "HOME": str(folder),
                   "MESHWRIGHT_TRANSLATIONS": str(translations), "AWS_CONFIG_FILE": "/nonexistent"}
    for call in CALLS:
        command = f"meshwright-cli {call}"
        done = subprocess.run(["bash", "-c", f"$CLI {call}"], cwd=folder, env=environment, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, timeout=60, check=False)
        if done.returncode not in (0, 1, 2):
            yield f"{command}: ended with {done.returncode}: {done.stderr}"
        for output in (done.stdout, done.stderr):
            for line in lines_of(output.replace(str(folder), "")):
                words = english_in(line)
                if words:
                    yield f"{command}: {' '.join(words)}, in: {line}"
        if call.endswith("--help") and "⟦" not in done.stdout:
            yield f"{command}: no translation was loaded"


def findings(program, lupdate, lrelease, includes):
    with tempfile.TemporaryDirectory() as name:
        top = pathlib.Path(name)
        for inner in ("files", "translations"):
            (top / inner).mkdir()
        yield from texts.collect(lupdate, includes, top / "texts.ts")
        translate(top / "texts.ts", top / "pseudo.ts")
        done = subprocess.run([lrelease, str(top / "pseudo.ts"), "-qm", str(top / "translations" / f"meshwright_{LANGUAGE}.qm")],
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        if done.returncode != 0 or "unfinished" not in done.stdout:
            yield f"lrelease: {done.stdout}"
        prepare(top / "files")
        yield from findings_of(program, top / "files", top / "translations")


def main():
    program, lupdate, lrelease, *includes = sys.argv[1:]
    if not pathlib.Path(lupdate).exists() or not pathlib.Path(lrelease).exists():
        print("Skipped: there are no lupdate and lrelease here; they come with Debian's qt6-l10n-tools.")
        sys.exit(texts.SKIPPED)
    sources.report(findings(str(pathlib.Path(program).resolve()), lupdate, lrelease, includes))


if __name__ == "__main__":
    main()
