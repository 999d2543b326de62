#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0

"""Measures everything README.md has a figure for, in one run, and prints the table: figures.py FOLDER-OF-THE-BUILT-PROGRAMS.
Rows whose peer (botocore, aws, a display) is missing say so instead of a figure.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import foreign_files
import mesh_figures

programs = os.path.abspath(sys.argv[1])


def program(name):
    return os.path.join(programs, name)


def process(command, runs=7, **options):
    """Median wall seconds of a whole process, after one run that is not counted, and the last run's output."""
    times, output = [], ""
    for _ in range(runs + 1):
        began = time.monotonic()
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False,
                              **options)
        times.append(time.monotonic() - began)
        output = done.stdout
    return statistics.median(times[1:]), output


def first_paints(names, environment, runs=20):
    """For each of @names the median seconds of its life, those until its first window was painted, and the last run's output.
    They take turns, so that a busy moment of the machine is busy for all."""
    lives, paints, output = {name: [] for name in names}, {name: [] for name in names}, {}
    for _ in range(runs + 1):
        for name in names:
            began = time.monotonic()
            output[name] = subprocess.run([program(name)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                                          check=False, env=environment).stdout
            lives[name].append(time.monotonic() - began)
            paints[name].append(float(output[name].split("Painted:")[1].split()[0]) - began)
    medians = [{name: statistics.median(taken[1:]) for name, taken in times.items()} for times in (lives, paints)]
    return *medians, output


def peak_memory(output):
    """KiB of the line VmHWM that the start programs print."""
    return int(output.split("VmHWM:")[1].split()[0])


def models():
    """Microseconds of each benchmark of model_bench."""
    run = subprocess.run([program("model_bench"), "--benchmark_format=json", "--benchmark_min_time=0.5"],
                         capture_output=True, text=True, check=True)
    return {row["name"]: row["real_time"] for row in json.loads(run.stdout)["benchmarks"]}


def sample(name):
    return subprocess.run([program("print_sample"), name], capture_output=True, text=True, check=True).stdout


def param_validator(text):
    """Microseconds botocore's ParamValidator takes for a document; None without botocore."""
    try:
        from botocore import loaders, model, validate
    except ImportError:
        return None
    service = model.ServiceModel(loaders.Loader().load_service_model("appmesh", "service-2"))
    shape = service.operation_model("CreateVirtualNode").input_shape
    document, validator = json.loads(text), validate.ParamValidator()
    runs, began = 0, time.process_time()
    while time.process_time() - began < 1:
        validator.validate(document, shape)
        runs += 1
    return (time.process_time() - began) / runs * 1e6


def row(what, figure, wanted):
    print(f"| {what} | {figure} | {wanted} |")


def model_rows():
    times = models()
    row("check of the largest document ÷ nlohmann's parse of its text",
        f"{times['checkOnly/largest'] / times['parse/largest']:.2f}", "≤ 0.6")
    row("reading it with the place of every value ÷ nlohmann's parse of the same bytes",
        f"{times['readPlaces/largest'] / times['parse/largest']:.2f}", "≤ 2.5")
    row("edit → issues + JSON text, largest document", f"{times['edit/largest'] / 1000:.2f} ms", "< 4 ms")
    row("edit → issues + JSON text, the guide's example", f"{times['edit/guide'] / 1000:.4f} ms", "< 0.2 ms")
    row("keeping a draft of the largest document, on the thread of the windows",
        f"{times['keepDraft/largest/iterations:100'] / 1000:.2f} ms", "< 1 ms")
    for name in ("guide", "largest"):
        theirs = param_validator(sample(name))
        figure = f"{theirs / times[f'checkOnly/{name}']:.0f} times" if theirs else "botocore is not installed"
        row(f"ParamValidator ÷ check, {name}", figure, "≥ 50 times")


def work_of(command, runs=5):
    """Medians of a process: seconds of its processors, seconds of the clock; and its peak of memory in MiB."""
    works, clocks, peak = [], [], 0
    for _ in range(runs):
        began = time.monotonic()
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as running:
            _, _, used = os.wait4(running.pid, 0)
            running.returncode = 0
        clocks.append(time.monotonic() - began)
        works.append(used.ru_utime + used.ru_stime)
        peak = max(peak, used.ru_maxrss)
    return statistics.median(works), statistics.median(clocks), peak / 1024


def small_files_rows(folder):
    small = os.path.join(folder, "small")
    os.mkdir(small)
    for number in range(10000):
        with open(os.path.join(small, f"{number}.json"), "w", encoding="utf-8") as out:
            json.dump({"meshName": "shop", "virtualNodeName": f"node{number}", "spec": {
                "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}],
                "serviceDiscovery": {"dns": {"hostname": f"node{number}.shop.example.com"}},
                "backends": [{"virtualService": {"virtualServiceName": "stock.shop.example.com"}}]}}, out)
    work, clock, peak = work_of([program("meshwright-cli"), "check", small])
    loop = ("import json, os, sys\nfor name in os.scandir(sys.argv[1]):\n"
            "    with open(name.path, encoding='utf-8') as text:\n        json.load(text)")
    theirs, _, _ = work_of([sys.executable, "-c", loop, small])
    row("meshwright-cli check, 10,000 files of 300 bytes: work of the processors ÷ that of a bare loop of json.load",
        f"{work:.2f} s ÷ {theirs:.2f} s = {work / theirs:.2f}", "≤ 1.54")
    row("the same, clock ÷ work", f"{clock / work:.2f}", "≤ 0.65 on two idle cores")
    row("the same, peak memory", f"{peak:.0f} MiB", "< 100 MiB")


def foreign_rows(folder):
    for what, name, written, seconds, most in (
            ("10,000 Kubernetes documents in one file of 9 MB", "manifests.yaml", foreign_files.manifests(10000), 2, 300),
            ("a CloudFormation template of 2,000 nodes", "template.yaml", foreign_files.template(2000), 1.5, 300)):
        path = os.path.join(folder, name)
        with open(path, "w", encoding="utf-8") as out:
            out.write(written)
        work, clock, peak = work_of([program("meshwright-cli"), "check", path])
        row(f"meshwright-cli check, {what}", f"{clock:.2f} s ({work:.2f} s of work), {peak:.0f} MiB", f"≤ {seconds} s, ≤ {most} MiB")


def hostile_rows(folder):
    """Beyond what the program takes to say its version, and what the file itself takes."""
    idle, _, least = work_of([program("meshwright-cli"), "--version"])
    worst, largest = (0, ""), (0, "")
    for name, written in foreign_files.hostile():
        path = os.path.join(folder, "hostile.yaml")
        with open(path, "w", encoding="utf-8") as out:
            out.write(written)
        work, _, peak = work_of([program("meshwright-cli"), "check", path], runs=3)
        worst = max(worst, (work - idle, name))
        largest = max(largest, (peak - least - os.path.getsize(path) / 2**20, name))
    row(f"meshwright-cli check, hostile YAML: the longest ({worst[1]})", f"{worst[0] * 1000:.0f} ms", "< 100 ms")
    row(f"the same, the most memory beyond the file ({largest[1]})", f"{largest[0]:.0f} MiB", "< 50 MiB")


def command_line_rows(folder):
    one = os.path.join(folder, "one.json")
    with open(one, "w", encoding="utf-8") as out:
        out.write(sample("guide"))
    ours, _ = process([program("meshwright-cli"), "check", one], runs=21)
    if shutil.which("aws"):
        # Nobody answers at the endpoint: what is timed is the CLI's own start and check, not a service.
        alone = dict(os.environ, AWS_ACCESS_KEY_ID="x", AWS_SECRET_ACCESS_KEY="x", AWS_MAX_ATTEMPTS="1",
                     AWS_DEFAULT_REGION="us-west-2", AWS_EC2_METADATA_DISABLED="true")
        theirs, _ = process(["aws", "appmesh", "create-virtual-node", "--cli-input-json", f"file://{one}",
                             "--endpoint-url", "http://127.0.0.1:9"], runs=5, env=alone)
        row("the aws process ÷ meshwright-cli check, one file", f"{theirs / ours:.0f} times", "≥ 40 times")
    else:
        row("the aws process ÷ meshwright-cli check, one file", "aws is not installed", "≥ 40 times")
    many = os.path.join(folder, "many")
    os.mkdir(many)
    for number in range(1000):
        shutil.copy(one, os.path.join(many, f"{number}.json"))
    seconds, _ = process([program("meshwright-cli"), "check", many], runs=5)
    row("meshwright-cli check, 1,000 files", f"{seconds:.3f} s", "< 1 s")
    small_files_rows(folder)
    foreign_rows(folder)
    hostile_rows(folder)
    for levels in (400, 800):
        deep = os.path.join(folder, f"deep{levels}")
        os.makedirs(os.path.join(deep, *["d"] * levels))
        shutil.copy(one, os.path.join(deep, *["d"] * levels))
        seconds, _ = process([program("meshwright-cli"), "check", deep], runs=5)
        row(f"the same of a tree {levels} folders deep", f"{seconds:.3f} s", "")


def start_rows(folder):
    environment = dict(os.environ, HOME=folder)
    if "DISPLAY" not in environment:
        environment["QT_QPA_PLATFORM"] = "offscreen"
    lives, paints, said = first_paints(["start_empty", "start_meshwright"], environment)
    row("start to first painted window ÷ an empty QMainWindow's, the end of both processes included",
        f"{lives['start_meshwright'] / lives['start_empty']:.2f}", "≤ 1.5")
    row("the same up to the moment of painting", f"{paints['start_meshwright'] / paints['start_empty']:.2f}", "")
    row("peak memory at that moment ÷ the empty program's",
        f"{peak_memory(said['start_meshwright']) / peak_memory(said['start_empty']):.2f}", "≤ 2")


def seconds_of_work(process):
    """What the threads of a process have worked so far."""
    folder = f"/proc/{process.pid}/task"
    told = [open(os.path.join(folder, thread, "schedstat"), encoding="ascii").read() for thread in os.listdir(folder)]
    return sum(int(words.split()[0]) for words in told) / 1e9


def idle_rows(folder):
    drafts = os.path.join(folder, ".local/share/Meshwright/meshwright/drafts")
    os.makedirs(drafts, exist_ok=True)
    for number in range(20):
        with open(os.path.join(drafts, f"{number}.json"), "w", encoding="utf-8") as out:
            json.dump({"meshwrightDraft": 1, "document": json.loads(sample("guide"))}, out)
    environment = dict(os.environ, HOME=folder)
    environment.pop("XDG_DATA_HOME", None)
    if "DISPLAY" not in environment:
        environment["QT_QPA_PLATFORM"] = "offscreen"
    with subprocess.Popen([program("meshwright")], env=environment, stderr=subprocess.DEVNULL) as console:
        time.sleep(5)  # to start and to list
        before = seconds_of_work(console)
        time.sleep(5)
        idle = seconds_of_work(console) - before
        console.terminate()
    row("work of the console in 5 s in which nobody touches it, with 20 drafts", f"{idle * 1000:.0f} ms", "< 20 ms")


def many_nodes_rows():
    environment = dict(os.environ)
    if "DISPLAY" not in environment:
        environment["QT_QPA_PLATFORM"] = "offscreen"
    done = subprocess.run([program("many_nodes")], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False,
                          env=environment)
    if done.returncode:
        row("10,000 virtual nodes of an endpoint", "botocore is not installed", "")
        return
    got = json.loads(done.stdout)
    row("10,000 virtual nodes of an endpoint listed, in the window", f"{got['listed'] / 1000:.1f} s", "")
    row("all of them described and checked", f"{got['described'] / 1000:.1f} s", "")
    row("the longest time the window does not react meanwhile", f"{got['pauseWhileLoading']} ms", "< 100 ms")
    row("the same while the endpoint hangs, storms, resets, drips or floods",
        f"{max(got['pauseUnder'].values())} ms", "< 100 ms")
    row("to scroll to a page of them and paint it", f"{got['scrolledPage']:.1f} ms", "< 16 ms")
    row("to filter them by some letters", f"{got['filtered']} ms", "< 100 ms")
    row("memory for each of them", f"{(got['memoryAfter'] - got['memoryBefore']) / 10000:.1f} KiB", "")


def whole_mesh_rows():
    done = subprocess.run([program("whole_mesh")], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False)
    if done.returncode:
        row("10,000 virtual nodes pulled and pushed", "botocore is not installed", "")
        return
    got = json.loads(done.stdout)
    alone, many = got["many"]["endpointAlone"]["seconds"], got["many"]
    row("10,000 virtual nodes pulled into a folder ÷ the endpoint's own time", f"{many['pull']['seconds'] / alone:.2f}", "≤ 1.3")
    row("pulled again, when nothing has changed", f"{many['pullAgain']['seconds']:.1f} s", "")
    row("the plan of pushing them", f"{many['plan']['seconds']:.1f} s", "")
    row("all of them pushed", f"{many['push']['seconds']:.1f} s", "")
    for name, words in (("pull", "pull"), ("pullAgain", "pull again"), ("plan", "plan"), ("push", "push")):
        few, more = (got[count][name]["opensPerNode"] for count in ("counted500", "counted1000"))
        row(f"files opened for each of 500 and of 1,000 virtual nodes: {words}", f"{few:.1f} and {more:.1f}", "≤ 12, the same")


def big_documents_rows():
    for kind, number, what in (("backends", 10000, "10,000 backends"), ("broken", 10000, "10,000 broken backends"),
                               ("listeners", 500, "500 listeners with everything on"), ("tags", 10000, "10,000 tags"),
                               ("pasted", 10000, "10,000 backends pasted into the JSON, taken back and done again")):
        with tempfile.TemporaryDirectory() as home:
            environment = dict(os.environ, HOME=home)
            if "DISPLAY" not in environment:
                environment["QT_QPA_PLATFORM"] = "offscreen"
            done = subprocess.run([program("big_documents"), kind, str(number)], stdout=subprocess.PIPE,
                                  stderr=subprocess.DEVNULL, text=True, check=True, env=environment)
        got = json.loads(done.stdout)
        act, longest = max(got["pauses"].items(), key=lambda pause: pause[1]["work"])
        row(f"{what}: the longest time the window works at one thing ({act})", f"{longest['work']} ms", "< 100 ms")
        row(f"{what}: peak memory of the program", f"{got['peak'] / 1024:.0f} MiB", "< 200 MiB")


def main():
    print("| what | measured | wanted |\n|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        model_rows()
        mesh_figures.add_rows(program, folder, row)
        command_line_rows(folder)
        start_rows(folder)
        idle_rows(folder)
    many_nodes_rows()
    whole_mesh_rows()
    big_documents_rows()


if __name__ == "__main__":
    main()
