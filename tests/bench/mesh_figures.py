# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0

"""What mesh_bench measures, and what comparing two meshes and reviewing a folder take."""

import json
import subprocess

import diff_figures
import review_figures


def add_rows(program, folder, row):
    """All rules across resources on 10,000 nodes with half as many services, routers and routes, and on a quarter of that."""
    output = subprocess.run([program("mesh_bench"), "--benchmark_format=json"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                            text=True, check=True).stdout
    times = {run["name"]: run["cpu_time"] for run in json.loads(output)["benchmarks"]}
    row("all rules across resources: 10,000 nodes with 5,000 services, routers and routes",
        f"{times['checkAll/5000'] / 1000:.2f} s", "≤ 0.5 s")
    row("the same ÷ that of a quarter of the mesh", f"{times['checkAll/5000'] / times['checkAll/1250']:.1f}", "4, linear")
    edits = {name: time for name, time in times.items() if name.startswith("checkEdited/")}
    slowest = max(edits, key=edits.get)
    row("one edit in a mesh of 1,001 resources, to all issues: the slowest of " + str(len(edits)) + f" kinds ({slowest.split('/')[1]})",
        f"{edits[slowest]:.2f} ms", "≤ 4 ms")
    diff_figures.add_rows(program("meshwright-cli"), folder, row)
    review_figures.add_rows(program, row)
