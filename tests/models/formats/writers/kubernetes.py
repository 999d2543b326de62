# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""Objects of the App Mesh controller, v1beta2.

Cannot say: tags, clientToken, the ipPreference of a node's discovery, a list without items, an owner of the mesh that
the Mesh object does not name, an empty name. A spec is always there.
"""

from writers.styles import as_yaml, without

REFERENCES = {"virtualServiceName": "VirtualService", "virtualNodeName": "VirtualNode", "virtualNode": "VirtualNode",
              "virtualRouterName": "VirtualRouter"}
SPELT = {"certificateArn": "certificateARN", "certificateAuthorityArns": "certificateAuthorityARNs"}
NAMESPACE = "shop"


def sayable(value, in_discovery=False):
    if isinstance(value, dict):
        return {key: sayable(member, in_discovery or key in ("awsCloudMap", "dns")) for key, member in value.items()
                if member != [] and not (in_discovery and key == "ipPreference")}
    return [sayable(item, in_discovery) for item in value] if isinstance(value, list) else value


def named(value):
    """With a name wherever one is empty."""
    if isinstance(value, dict):
        return {key: member or "unnamed" if isinstance(member, str) and (key == "virtualNode" or key.endswith("Name"))
                else named(member) for key, member in value.items()}
    return [named(item) for item in value] if isinstance(value, list) else value


class Cluster:
    """The objects of a file."""

    def __init__(self, chance):
        self.chance, self.objects = chance, []

    def object(self, kind, name, spec):
        self.objects.append({"apiVersion": "appmesh.k8s.aws/v1beta2", "kind": kind,
                             "metadata": {"name": name, **({} if kind == "Mesh" else {"namespace": NAMESPACE})},
                             "spec": spec})

    def reference(self, kind, name):
        """How an object refers to the one that App Mesh calls @name, and how App Mesh calls it then."""
        wrapper, number = kind[0].lower() + kind[1:], len(self.objects)
        way = self.chance.choice(["aws name", "own name", "arn"])
        if way == "arn":
            bare = name.replace("/", "-")
            return {f"{wrapper}ARN": f"arn:aws:appmesh:us-west-2:111122223333:mesh/m/{wrapper}/{bare}"}, bare
        if way == "own name":
            dot = "." if kind == "VirtualService" else "_"
            space = self.chance.choice([{}, {"namespace": NAMESPACE}, {"namespace": "other"}])
            name = f"there-{number}{dot}{space.get('namespace', NAMESPACE)}"
            return {f"{wrapper}Ref": {"name": f"there-{number}", **space}}, name
        self.object(kind, f"here-{number}", {"awsName": name})
        return {f"{wrapper}Ref": {"name": f"here-{number}", "namespace": NAMESPACE}}, name

    def spec(self, value):
        """As it is written, with the names in @value made those that are meant."""
        if isinstance(value, list):
            return [self.spec(item) for item in value]
        if not isinstance(value, dict):
            return value
        written = {}
        for key, member in value.items():
            if key in REFERENCES and isinstance(member, str):
                said, value[key] = self.reference(REFERENCES[key], member)
                written.update(said)
            else:
                written[SPELT.get(key, key)] = self.spec(member)
        return written


def manifests(operation, _shape, given, chance):
    meant = named({"spec": {}, **sayable(without(given, "tags", "clientToken"))})
    cluster = Cluster(chance)
    spec = cluster.spec(meant["spec"])
    if operation == "Mesh":
        if "serviceDiscovery" in spec:
            spec["meshServiceDiscovery"] = spec.pop("serviceDiscovery")
        cluster.object("Mesh", "it", {"awsName": meant["meshName"], "namespaceSelector": {}, **spec})
    else:
        owner = {"meshOwner": meant["meshOwner"]} if "meshOwner" in meant else {}
        cluster.object("Mesh", "home", {"awsName": meant["meshName"], **owner})
        add(cluster, operation, meant, {**chance.choice([{}, {"meshRef": {"name": "home", "uid": "u"}}]), **spec})
    chance.shuffle(cluster.objects)
    return as_yaml(cluster.objects, chance), meant


def add(cluster, operation, meant, spec):
    name = operation[0].lower() + operation[1:] + "Name"
    if operation == "Route":
        mesh = {"meshRef": spec.pop("meshRef")} if "meshRef" in spec else {}
        cluster.object("VirtualRouter", "it", {"awsName": meant["virtualRouterName"], **mesh,
                                               "routes": [{"name": meant["routeName"], **spec}]})
        return
    if operation == "GatewayRoute":
        cluster.object("VirtualGateway", "door", {"awsName": meant["virtualGatewayName"]})
        spec = {**spec, "virtualGatewayRef": {"name": "door", "namespace": NAMESPACE, "uid": "v"}}
    if operation in ("VirtualNode", "VirtualGateway"):
        spec = {**spec, "podSelector": {"matchLabels": {"app": "it"}}}
    if cluster.chance.random() < 0.5:
        meant[name] = "it.shop" if operation == "VirtualService" else "it_shop"
        cluster.object(operation, "it", spec)
    else:
        cluster.object(operation, "it", {"awsName": meant[name], **spec})
