# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0

"""What review_bench measures: reading and looking through a folder of ten thousand virtual nodes."""

import json
import subprocess


def add_rows(program, row):
    """Each beside what check takes for the same folder in the same run."""
    output = subprocess.run([program("review_bench"), "--benchmark_format=json"], stdout=subprocess.PIPE,
                            stderr=subprocess.DEVNULL, text=True, check=True).stdout
    runs = {run["name"]: run for run in json.loads(output)["benchmarks"]}
    check, review = runs["checkNodes/real_time"], runs["reviewNodes/real_time"]
    row("a review of 10,000 nodes: read, checked and made ready ÷ check of them",
        f"{review['real_time'] / 1000:.2f} s ÷ {check['real_time'] / 1000:.2f} s = "
        f"{review['real_time'] / check['real_time']:.2f}", "≤ 1.3, ≤ 2 s")
    row("the same, until the first rows are there", f"{review['ms to the first']:.0f} ms", "≤ 200 ms")
    row("the same, memory of a node", f"{review['bytes a node'] / 1024:.1f} KiB", "≤ 30 KiB")
    row("a letter more in its filter", f"{runs['filterNodes']['cpu_time']:.1f} ms", "≤ 16 ms")
