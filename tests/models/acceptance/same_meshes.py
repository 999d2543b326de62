# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""Prints random meshes with faults in them, each written in several ways, a JSON line for each way:
{"mesh": 3, "way": "reordered", "files": [{"path": "/mesh/a.json", "text": …}, …]}. The first of a mesh is "plain".

same_meshes.py SEED COUNT

There is nothing in these meshes that one of the formats cannot say (no tags), and nothing that depends on which of two
things alike comes first: that is told of the one or of the other.
"""

import copy
import json
import os
import random
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "formats"))

from writers import answers, cloudformation, kubernetes  # noqa: E402  (found by the path above)
from writers.styles import as_json, as_yaml  # noqa: E402

PROTOCOLS = ["http", "http2", "grpc", "tcp", "udp"]


class Author:
    """Makes a mesh in which about every second thing is wrong."""

    def __init__(self, chance):
        self.chance = chance
        self.nodes = [f"node{i}" for i in range(chance.randint(2, 5))]
        self.resources = [("Mesh", {"meshName": "shop", "spec": {"egressFilter": {"type": "DROP_ALL"}}})]

    def odds(self, good, *bad):
        return self.chance.choice(bad) if self.chance.random() < 0.4 else good

    def service(self, node):
        return f"{node}.shop.local"

    def add(self, operation, spec, **names):
        self.resources.append((operation, {"meshName": "shop", **names, "spec": spec}))

    def mesh(self):
        for node in self.nodes:
            self.add("VirtualNode", self.node(node), virtualNodeName=node)
            router = f"router-{node}"
            self.add("VirtualRouter", {"listeners": [self.port(8080)]}, virtualRouterName=router)
            self.add("VirtualService", {"provider": {"virtualRouter": {"virtualRouterName": self.odds(router, "rooter")}}},
                     virtualServiceName=self.service(node))
            for number in range(self.chance.randint(1, 3)):
                self.add("Route", self.route(number), virtualRouterName=router, routeName=f"route{number}")
        self.gateway()
        return self.resources

    def gateway(self):
        self.add("VirtualGateway", {"listeners": [self.port(8080)]}, virtualGatewayName="door")
        for number, node in enumerate(self.nodes):
            target = {"virtualService": {"virtualServiceName": self.odds(self.service(node), "nobody.shop.local")}}
            self.add("GatewayRoute", {"httpRoute": {"match": {"prefix": f"/{number}/"}, "action": {"target": target}}},
                     virtualGatewayName="door", gatewayRouteName=f"to-{node}")

    def port(self, port):
        return {"portMapping": {"port": self.odds(port, 0, 70000), "protocol": self.odds("http", *PROTOCOLS)}}

    def node(self, name):
        spec = {"listeners": [self.listener(8080 + i) for i in range(self.chance.randint(1, 3))],
                "serviceDiscovery": self.odds({"dns": {"hostname": self.service(name)}},
                                              {"dns": {"hostname": "-bad-.shop.local"}}, self.cloud_map())}
        # Each calls those behind it: which of a circle is told of depends on the order.
        called = [self.service(node) for node in self.nodes if node > name] + self.odds([], ["nobody.shop.local"])
        if called:
            spec["backends"] = [{"virtualService": {"virtualServiceName": one, **self.policy()}} for one in called]
        return spec

    def cloud_map(self):
        return {"awsCloudMap": {"namespaceName": "shop", "serviceName": "s", "attributes": [
            {"key": "a", "value": "1"}, {"key": "b c", "value": "2"}]}}

    def policy(self):
        if self.chance.random() < 0.6:
            return {}
        tls = {"enforce": True, "ports": self.odds([8080, 8081], [0, 8080]), "validation": {
            "trust": {"file": {"certificateChain": self.odds("/a.pem", "a.pem")}},
            "subjectAlternativeNames": {"match": {"exact": self.odds(["a.b", "c.d"], ["a.b", "a b"])}}}}
        return {"clientPolicy": {"tls": tls}}

    def listener(self, port):
        listener = self.port(port)
        if self.chance.random() < 0.5:
            listener["healthCheck"] = {
                "healthyThreshold": self.odds(2, 1, 11), "unhealthyThreshold": 2, "protocol": self.odds("http", "tcp", "grpc"),
                "path": self.odds("/ping", "ping"), "intervalMillis": self.odds(5000, 1), "timeoutMillis": self.odds(2000, 9000)}
        if self.chance.random() < 0.3:
            listener["connectionPool"] = {self.odds("http", "tcp"): {"maxConnections": self.odds(10, 0)}}
        if self.chance.random() < 0.3:
            listener["timeout"] = {"http": {"idle": {"unit": self.odds("s", "h"), "value": 3}}}
        return listener

    def route(self, number):
        targets = [{"virtualNode": node, "weight": self.odds(50, 101), **self.odds({"port": 8080}, {}, {"port": 9})}
                   for node in self.chance.sample(self.nodes, 2)] + self.odds([], [{"virtualNode": "nowhere", "weight": 1}])
        headers = [{"name": "x-one", "match": {"exact": self.odds("1", "")}}, {"name": self.odds("x-two", "bad name")}]
        return {"priority": number, "httpRoute": {
            "match": {"prefix": self.odds(f"/{number}", "no-slash"), "headers": headers},
            "retryPolicy": {"maxRetries": self.odds(2, 0), "perRetryTimeout": {"unit": "s", "value": self.odds(2, 90)},
                            "httpRetryEvents": ["server-error", self.odds("gateway-error", "no-event")]},
            "action": {"weightedTargets": targets}}}


def reordered(value, chance):
    if isinstance(value, dict):
        return {key: reordered(value[key], chance) for key in chance.sample(list(value), len(value))}
    if isinstance(value, list):
        return [reordered(item, chance) for item in chance.sample(value, len(value))]
    return value


class WholeCluster(kubernetes.Cluster):
    """The objects of a whole mesh, which refer to each other."""

    def __init__(self, chance, resources):
        super().__init__(chance)
        self.resources = resources
        self.names = {(operation, own_name(operation, given)): f"it-{number}"
                      for number, (operation, given) in enumerate(resources)}

    def reference(self, kind, name):
        wrapper = kind[0].lower() + kind[1:]
        if (kind, name) in self.names:
            return {f"{wrapper}Ref": {"name": self.names[kind, name], "namespace": kubernetes.NAMESPACE}}, name
        return {f"{wrapper}ARN": f"arn:aws:appmesh:us-west-2:111122223333:mesh/shop/{wrapper}/{name}"}, name

    def write(self):
        for number, (operation, given) in enumerate(self.resources):
            if operation == "Route":
                continue
            spec, name = self.spec(given["spec"]), own_name(operation, given)
            if operation == "Mesh":
                spec["namespaceSelector"] = {}
            if operation == "VirtualRouter":
                spec["routes"] = [{"name": one["routeName"], **self.spec(one["spec"])} for kind, one in self.resources
                                  if kind == "Route" and one["virtualRouterName"] == name]
            if operation in ("VirtualNode", "VirtualGateway"):
                spec["podSelector"] = {"matchLabels": {"app": "it"}}
            if operation == "GatewayRoute":
                gateway = self.names["VirtualGateway", given["virtualGatewayName"]]
                spec["virtualGatewayRef"] = {"name": gateway, "namespace": kubernetes.NAMESPACE, "uid": "v"}
            self.object(operation, f"it-{number}", {"awsName": name, **spec})
        return self.objects


def own_name(operation, given):
    return given[operation[0].lower() + operation[1:] + "Name"]


def ways(resources, chance):
    """Each way to write @resources, as the texts of its files."""
    def inputs(changed=lambda given: given):
        return [changed(copy.deepcopy(given)) for _, given in resources]

    yield "plain", [json.dumps(given) for given in inputs()]
    yield "reformatted", [chance.choice([answers.create_input, answers.cli_yaml, answers.describe])(
        operation, None, copy.deepcopy(given), chance)[0] for operation, given in resources]
    yield "reordered", [as_json(given, chance) for given in inputs(lambda given: reordered(given, chance))]
    moved = [[] for _ in range(3)]
    for given in chance.sample(inputs(), len(resources)):
        chance.choice(moved).append(given)
    yield "moved", [as_json(some, chance) for some in moved if some]
    template = {f"R{number}": {"Type": f"AWS::AppMesh::{operation}", "Properties": cloudformation.spelt(given, chance)}
                for number, (operation, given) in enumerate(resources)}
    yield "cloudformation", [as_json({"Resources": reordered_top(template, chance)}, chance)]
    yield "kubernetes", [as_yaml(WholeCluster(chance, copy.deepcopy(resources)).write(), chance)]


def reordered_top(value, chance):
    return {key: value[key] for key in chance.sample(list(value), len(value))}


def main(seed, count):
    for number in range(count):
        chance = random.Random(f"{seed} {number}")
        resources = Author(chance).mesh()
        for way, texts in ways(resources, chance):
            ending = "yaml" if way == "kubernetes" else "json"
            files = [{"path": f"/mesh/{index:02}.{ending}", "text": text} for index, text in enumerate(texts)]
            print(json.dumps({"mesh": number, "way": way, "files": files}))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
