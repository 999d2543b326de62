# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0

"""What `meshwright-cli diff` takes for meshes that are the same, but written otherwise."""

import json
import pathlib
import random
import subprocess
import time


def node(number, is_explicit):
    """A node with health check, timeouts and three backends; with @is_explicit, defaults are written out and lists turned."""
    listener = {
        "portMapping": {"port": 8080, "protocol": "http"},
        "healthCheck": {"protocol": "http", "path": "/ping", "healthyThreshold": 2, "unhealthyThreshold": 3,
                        "intervalMillis": 5000, "timeoutMillis": 2000},
        "timeout": {"http": {"perRequest": {"value": 20, "unit": "s"}}}}
    dns = {"hostname": f"n{number}.shop.local"}
    backends = [{"virtualService": {"virtualServiceName": f"s{number + i}.shop.local"}} for i in range(3)]
    if is_explicit:
        listener["healthCheck"]["port"] = 8080
        listener["timeout"]["http"] = {"idle": {"value": 300, "unit": "s"}, "perRequest": {"value": 20000, "unit": "ms"}}
        dns["responseType"] = "LOADBALANCER"
        backends.reverse()
    return {"meshName": "shop", "virtualNodeName": f"n{number}",
            "spec": {"listeners": [listener], "serviceDiscovery": {"dns": dns}, "backends": backends}}


def write_files(folder, count):
    """Two files and two folders with the same nodes."""
    before = [node(number, False) for number in range(count)]
    after = [node(number, True) for number in range(count)]
    random.Random(1).shuffle(after)
    (folder / "before.json").write_text(json.dumps(before), encoding="utf-8")
    (folder / "after.json").write_text(json.dumps(after, indent=1, sort_keys=True), encoding="utf-8")
    for name, nodes, indent in (("before", before, None), ("after", after, 4)):
        (folder / name).mkdir()
        for number, one in enumerate(nodes):
            (folder / name / f"{number}.json").write_text(json.dumps(one, indent=indent), encoding="utf-8")


def seconds(program, before, after):
    """The best of three runs; the output has to say that nothing changed."""
    best = float("inf")
    for _ in range(3):
        start = time.perf_counter()
        output = subprocess.run([program, "diff", before, after], stdout=subprocess.PIPE, text=True, check=True).stdout
        best = min(best, time.perf_counter() - start)
        assert output.startswith("No change: "), output[:200]
    return best


def add_rows(program, folder, row):
    """10,000 nodes shuffled, reformatted and with defaults written out, and a quarter of these."""
    took = {}
    for count in (2500, 10_000):
        there = pathlib.Path(folder) / f"diff{count}"
        there.mkdir()
        write_files(there, count)
        took[count] = [seconds(program, there / ("before" + end), there / ("after" + end)) for end in (".json", "")]
    files, folders = took[10_000]
    row("meshwright-cli diff, two files of 10,000 nodes: shuffled, reformatted, defaults written out", f"{files:.2f} s", "≤ 2 s")
    row("the same ÷ that of a quarter of the nodes", f"{files / took[2500][0]:.1f}", "4, linear")
    row("meshwright-cli diff, two folders of 10,000 files each: the same", f"{folders:.2f} s", "≤ 2 s")
