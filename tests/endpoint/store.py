# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""What the test endpoint keeps: meshes and what they hold, as the App Mesh API describes them."""

import base64
import copy
import time
import uuid

PARENT = {"Route": "VirtualRouter", "GatewayRoute": "VirtualGateway"}
KINDS = ["Mesh", "VirtualNode", "VirtualService", "VirtualRouter", "Route", "VirtualGateway", "GatewayRoute"]
OTHER_ACCOUNT = "210987654321"


def lower(kind):
    return kind[0].lower() + kind[1:]


def name_member(kind):
    return lower(kind) + "Name"


class Refusal(Exception):
    """An error of the API."""

    def __init__(self, status, code, message):
        super().__init__(message)
        self.status, self.code, self.message = status, code, message


class Store:
    def __init__(self, region, account, page_size):
        self.region, self.account, self.page_size = region, account, page_size
        self.kept = {}  # (kind, mesh, parent, name) → description, with "tags" and "_token" beside it

    def owner(self, mesh):
        return OTHER_ACCOUNT if mesh.startswith("shared-") else self.account

    def key(self, kind, given):
        parent = given.get(name_member(PARENT[kind]), "") if kind in PARENT else ""
        return kind, given["meshName"], parent, given.get(name_member(kind), "")

    def arn(self, key):
        kind, mesh, parent, name = key
        path = f"mesh/{mesh}"
        if parent:
            path += f"/{lower(PARENT[kind])}/{parent}"
        if kind != "Mesh":
            path += f"/{lower(kind)}/{name}"
        return f"arn:aws:appmesh:{self.region}:{self.owner(mesh)}:{path}"

    def find(self, key):
        if key not in self.kept:
            raise Refusal(404, "NotFoundException", f"There is no {key[0]} {key[3]}.")
        return self.kept[key]

    def look_where(self, kind, given):
        """The mesh, and the router or gateway, have to be there, and the mesh to belong to whom the call says."""
        mesh = given["meshName"]
        self.find(("Mesh", mesh, "", mesh))
        if given.get("meshOwner", self.account) != self.owner(mesh):
            raise Refusal(404, "NotFoundException", f"There is no Mesh {mesh} of that owner.")
        if kind in PARENT:
            parent = given[name_member(PARENT[kind])]
            self.find((PARENT[kind], mesh, "", parent))

    def create(self, kind, given):
        key = self.key(kind, given)
        if kind != "Mesh":
            self.look_where(kind, given)
        asked = {k: v for k, v in given.items() if k != "clientToken"}
        token = given.get("clientToken")
        if key in self.kept:
            there = self.kept[key]
            if token and there["_token"] == token and there["_asked"] == asked:
                return self.shown(there)
            raise Refusal(409, "ConflictException", f"{kind} {key[3]} already exists.")
        now = time.time()
        description = {member: given[member] for member in ("meshName", name_member(kind)) if member in given}
        if kind in PARENT:
            description[name_member(PARENT[kind])] = key[2]
        description["spec"] = copy.deepcopy(given.get("spec", {}))
        description["status"] = {"status": "ACTIVE"}
        description["metadata"] = {
            "arn": self.arn(key), "createdAt": now, "lastUpdatedAt": now, "meshOwner": self.owner(key[1]),
            "resourceOwner": self.owner(key[1]) if kind == "Mesh" else self.account, "uid": str(uuid.uuid4()), "version": 1}
        self.kept[key] = {"description": description, "tags": list(given.get("tags", [])), "_token": token, "_asked": asked}
        return self.shown(self.kept[key])

    def describe(self, kind, given):
        if kind != "Mesh":
            self.look_where(kind, given)
        there = self.find(self.key(kind, given))
        if kind == "Mesh" and given.get("meshOwner", self.account) != self.owner(given["meshName"]):
            raise Refusal(404, "NotFoundException", "There is no such mesh of that owner.")
        return self.shown(there)

    def update(self, kind, given):
        there = self.find(self.key(kind, given))
        asked = {k: v for k, v in given.items() if k != "clientToken"}
        token = given.get("clientToken")
        if token and there.get("_updated") == (token, asked):
            return self.shown(there)
        there["description"]["spec"] = copy.deepcopy(given.get("spec", {}))
        there["description"]["metadata"]["version"] += 1
        there["description"]["metadata"]["lastUpdatedAt"] = time.time()
        there["_updated"] = (token, asked)
        return self.shown(there)

    def delete(self, kind, given):
        if kind != "Mesh":
            self.look_where(kind, given)
        key = self.key(kind, given)
        there = self.find(key)
        if users := self.users(key):
            raise Refusal(409, "ResourceInUseException", f"{kind} {key[3]} is in use by {', '.join(users)}.")
        del self.kept[key]
        there["description"]["status"]["status"] = "DELETED"
        return self.shown(there)

    def users(self, key):
        """Who stands against deleting what @key names."""
        kind, mesh, _, name = key
        found = []
        for (other, its_mesh, parent, its_name), there in self.kept.items():
            if its_mesh != mesh:
                continue
            spec = there["description"]["spec"]
            inside = kind == "Mesh" and other != "Mesh"
            child = PARENT.get(other) == kind and parent == name
            target = kind == "VirtualNode" and other == "Route" and any(
                one["virtualNode"] == name for route in spec.values() if isinstance(route, dict)
                for one in route.get("action", {}).get("weightedTargets", []))
            provider = other == "VirtualService" and spec.get("provider", {}).get(lower(kind), {}).get(name_member(kind)) == name
            if inside or child or target or provider:
                found.append(f"{other} {its_name}")
        return found

    def list(self, kind, given):
        parent = ""
        if kind != "Mesh":
            self.look_where(kind, given)
            parent = given.get(name_member(PARENT[kind]), "") if kind in PARENT else ""
        refs = []
        for key in sorted(self.kept):
            if key[0] != kind or (kind != "Mesh" and (key[1], key[2]) != (given["meshName"], parent)):
                continue
            description = self.kept[key]["description"]
            names = {k: v for k, v in description.items() if k.endswith("Name")}
            refs.append({**names, **{k: v for k, v in description["metadata"].items() if k != "uid"}})
        return self.page(refs, given, lower(kind) + "s" if kind != "Mesh" else "meshes")

    def page(self, found, given, member):
        start = int(base64.b64decode(given["nextToken"]).split(b"/")[1]) if given.get("nextToken") else 0
        size = min(int(given.get("limit", self.page_size)), self.page_size)
        out = {member: found[start:start + size]}
        if start + size < len(found):
            out["nextToken"] = base64.b64encode(f"token/{start + size}/+=".encode()).decode()
        return out

    def by_arn(self, arn):
        for key, there in self.kept.items():
            if self.arn(key) == arn:
                return there
        raise Refusal(404, "NotFoundException", f"There is nothing with the ARN {arn}.")

    def list_tags(self, given):
        return self.page(self.by_arn(given["resourceArn"])["tags"], given, "tags")

    def tag(self, given):
        there = self.by_arn(given["resourceArn"])
        keys = {tag["key"] for tag in given["tags"]}
        there["tags"] = [tag for tag in there["tags"] if tag["key"] not in keys] + given["tags"]
        return {}

    def untag(self, given):
        there = self.by_arn(given["resourceArn"])
        there["tags"] = [tag for tag in there["tags"] if tag["key"] not in given["tagKeys"]]
        return {}

    @staticmethod
    def shown(there):
        return copy.deepcopy(there["description"])

    def act(self, operation, given):
        """The answer to @operation ("CreateVirtualNode") with the input @given."""
        if operation in ("ListTagsForResource", "TagResource", "UntagResource"):
            return {"L": self.list_tags, "T": self.tag, "U": self.untag}[operation[0]](given)
        for verb in ("Create", "Describe", "Update", "Delete", "List"):
            if operation.startswith(verb):
                rest = operation[len(verb):]
                kind = next(k for k in KINDS if rest in (k, k + "s", k + "es"))
                return getattr(self, verb.lower())(kind, given)
        raise Refusal(400, "BadRequestException", f"{operation} is not known.")
