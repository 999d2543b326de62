#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""Real files of other people, counted by PyYAML and by meshwright-cli, and checked: what was deployed as it is has no error.

usage: MESHWRIGHT_CORPUS=FOLDER corpus.py MESHWRIGHT-CLI
The folder holds aws-app-mesh-examples and other repositories with App Mesh resources, or parts of them.
"""

import collections
import json
import os
import re
import subprocess
import sys

try:
    import yaml
except ImportError:
    yaml = None

# How the scripts of the walkthroughs call a file that they fill in and pass on as a spec alone.
SPEC_OF = (("gwroute", "gatewayRoute"), ("gateway-route", "gatewayRoute"), ("publicgateway-route", "gatewayRoute"),
           ("gr", "gatewayRoute"), ("route", "route"), ("vgw", "virtualGateway"), ("vg", "virtualGateway"),
           ("vr", "virtualRouter"), ("vs", "virtualService"), ("vn", "virtualNode"), ("mesh", "mesh"))

# The errors that are none of ours: path below the corpus, rule, why.
EXCEPTIONS = {
    ("aws-app-mesh-examples/blogs/eks-multi-account-spire/mesh/yelb-appserver.yaml", "client-policy-mode"):
        "a mistake of theirs: Kubernetes drops what the controller's schema does not know",
    ("aws-app-mesh-examples/blogs/eks-multi-account-spire/mesh/yelb-ui.yaml", "client-policy-mode"):
        "a mistake of theirs: Kubernetes drops what the controller's schema does not know",
    ("aws-app-mesh-examples/walkthroughs/eks-app-mesh-multi-account/mesh/yelb-ui.yaml", "placeholder"):
        "not deployed as it is: the reader is told to put in an ARN first",
}
# What cannot be told from the file: path below the corpus, kind read, why.
LISTENERS_ALONE = ("virtualGateway", "listeners alone: nothing says that it is for a router")
UNCLEAR = {
    "aws-app-mesh-examples/walkthroughs/howto-timeout-policy/mesh/colorteller-vr.json": LISTENERS_ALONE,
    "aws-app-mesh-examples/walkthroughs/howto-circuit-breakers/mesh/colorteller-vr-1.json": LISTENERS_ALONE,
    "aws-app-mesh-examples/walkthroughs/howto-circuit-breakers/mesh/colorteller-vr-2.json": LISTENERS_ALONE,
}


class Loader(yaml.SafeLoader if yaml else object):
    """Takes every tag for what stands behind it, and a name that is a list or an object for its text."""

    def construct_mapping(self, node, deep=False):
        return {str(self.construct_object(name, deep=True)): self.construct_object(value, deep=True)
                for name, value in node.value}


def any_tag(loader, _suffix, node):
    if isinstance(node, yaml.MappingNode):
        return loader.construct_mapping(node, deep=True)
    return loader.construct_sequence(node, deep=True) if isinstance(node, yaml.SequenceNode) else node.value


if yaml:
    Loader.add_multi_constructor("!", any_tag)
    Loader.add_constructor("tag:yaml.org,2002:map", lambda loader, node: loader.construct_mapping(node))


def documents(path):
    """The documents of a file; none when it is neither JSON nor YAML."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    if path.endswith(".json"):
        filled = re.sub(r'"\$\{?\w+\}?"|\$\{?\w+\}?', "null", text)
        return [json.loads(text if filled == text else filled)]
    try:
        return list(yaml.load_all(text, Loader))
    except yaml.YAMLError:
        return []


def in_manifest(value):
    """The kinds of what an object of the controller holds."""
    if value.get("kind") == "List":
        return [kind for item in value.get("items") or [] for kind in in_document(item, "")]
    kind, spec = value["kind"], value.get("spec") or {}
    routes = ["route"] * len(spec.get("routes") or [])
    if not value["apiVersion"].startswith("appmesh.k8s.aws/") or kind == "BackendGroup":
        return []
    if value["apiVersion"].endswith("v1beta1") and kind == "VirtualService":
        return ["virtualService"] + (["virtualRouter"] if "virtualRouter" in spec else []) + routes
    return [kind[0].lower() + kind[1:]] + routes


def in_document(value, name):
    """The kinds of the resources of a document, of a file called @name."""
    if not isinstance(value, dict):
        return []
    if isinstance(value.get("Resources"), dict):
        types = [one.get("Type", "") for one in value["Resources"].values() if isinstance(one, dict)]
        return [kind[14].lower() + kind[15:] for kind in types if kind.startswith("AWS::AppMesh::")]
    if "apiVersion" in value and "kind" in value:
        return in_manifest(value)
    named = [kind for kind in ("gatewayRoute", "route", "virtualNode", "virtualService", "virtualRouter", "virtualGateway",
                               "mesh") if f"{kind}Name" in value]
    if "spec" in value and named:
        return [named[0]]
    members = {"listeners", "backends", "provider", "httpRoute", "http2Route", "grpcRoute", "tcpRoute", "egressFilter"}
    if members & set(value.get("spec", value)):
        return [next(kind for part, kind in SPEC_OF if part in name)]
    return []


def run(program, *words):
    return subprocess.run([program, *words], capture_output=True, text=True, check=False)


def exported(program, path):
    done = run(program, "export", "--all", "--force", path)
    return [one["kind"] for one in json.loads(done.stdout)] if done.stdout.strip() else []


def told(kinds):
    return ", ".join(f"{count} {kind}" for kind, count in sorted(collections.Counter(kinds).items())) or "nothing"


def miscounted(path, name, read):
    """What is wrong with what @path, called @name in the tables, is @read as."""
    counted = [kind for value in documents(path) for kind in in_document(value, os.path.basename(path))]
    if name in UNCLEAR:
        counted = [UNCLEAR[name][0]]
    return [] if sorted(counted) == sorted(read) else [f"{name}: holds {told(counted)}; read is {told(read)}"]


def errors(program, path, name, used):
    """The errors that are told of @path and are no exceptions; adds those that are to @used."""
    out = []
    for file in json.loads(run(program, "check", "--format", "json", path).stdout or "{}").get("files", []):
        for issue in file.get("issues", []):
            if issue["severity"] == "error" and (name, issue["rule"]) not in EXCEPTIONS:
                out.append(f"{name}:{issue['line']}: {issue['rule']}: {issue['message']}")
            elif issue["severity"] == "error":
                used.add((name, issue["rule"]))
    return out


def main(program, corpus):
    wrong, used, counts, files = [], set(), collections.Counter(), 0
    for folder, _, names in sorted(os.walk(corpus)):
        for name in sorted(set(names) - {"LICENSE"}):
            path = os.path.join(folder, name)
            files += 1
            called = os.path.relpath(path, corpus)
            read = exported(program, path)
            wrong += miscounted(path, called, read) + errors(program, path, called, used)
            counts.update(read)
    wrong += [f"{name}: {rule} is no longer told" for name, rule in sorted(set(EXCEPTIONS) - used)
              if os.path.exists(os.path.join(corpus, name))]
    print(f"{files} files: {told(counts.elements())}")
    for line in wrong:
        print(line)
    return 1 if wrong or not counts else 0


if __name__ == "__main__":
    if not os.environ.get("MESHWRIGHT_CORPUS"):
        print("skipped: MESHWRIGHT_CORPUS names no folder with files of other people")
        sys.exit(77)
    if not yaml:
        print("skipped: this Python has no PyYAML (Debian: python3-yaml)")
        sys.exit(77)
    sys.exit(main(sys.argv[1], os.environ["MESHWRIGHT_CORPUS"]))
