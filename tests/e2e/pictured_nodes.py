# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""Virtual nodes to take pictures of: one with everything there is, and two states of a mesh."""

import json

TLS = {"validation": {"trust": {"file": {"certificateChain": "/certs/ca.pem"}},
                      "subjectAlternativeNames": {"match": {"exact": ["payments.apps.local"]}}},
       "certificate": {"file": {"certificateChain": "/certs/client.pem", "privateKey": "/certs/client.key"}},
       "enforce": True, "ports": [443, 8443]}
SECONDS, MILLISECONDS = {"unit": "s", "value": 15}, {"unit": "ms", "value": 800}
FULL_LISTENER = {
    "portMapping": {"port": 8080, "protocol": "http"},
    "connectionPool": {"http": {"maxConnections": 100, "maxPendingRequests": 50}},
    "outlierDetection": {"maxServerErrors": 5, "interval": SECONDS, "baseEjectionDuration": SECONDS,
                         "maxEjectionPercent": 10},
    "healthCheck": {"protocol": "http", "path": "/ping", "healthyThreshold": 2, "unhealthyThreshold": 2,
                    "intervalMillis": 5000, "timeoutMillis": 2000},
    "tls": {"mode": "STRICT", "certificate": {"file": {"certificateChain": "/certs/server.pem",
                                                       "privateKey": "/certs/server.key"}},
            "validation": {"trust": {"file": {"certificateChain": "/certs/ca.pem"}}}},
    "timeout": {"http": {"perRequest": SECONDS, "idle": MILLISECONDS}},
}
FULL = {"meshName": "shop", "virtualNodeName": "orders-v3", "tags": [{"key": "team", "value": "orders"}], "spec": {
    "serviceDiscovery": {"awsCloudMap": {"namespaceName": "shop.local", "serviceName": "orders",
                                         "ipPreference": "IPv6_PREFERRED",
                                         "attributes": [{"key": "ECS_TASK_DEFINITION_FAMILY", "value": "orders"}]}},
    "backendDefaults": {"clientPolicy": {"tls": TLS}},
    "backends": [{"virtualService": {"virtualServiceName": "payments.apps.local", "clientPolicy": {"tls": TLS}}},
                 {"virtualService": {"virtualServiceName": "stock.apps.local"}}],
    "logging": {"accessLog": {"file": {"path": "/dev/stdout", "format": {"json": [
        {"key": "path", "value": "%REQ(:PATH)%"}, {"key": "status", "value": "%RESPONSE_CODE%"}]}}}},
    "listeners": [FULL_LISTENER, {"portMapping": {"port": 9090, "protocol": "grpc"}},
                  {"portMapping": {"port": 70000, "protocol": "tcp"}}]}}


def states(is_changed):
    """Virtual nodes by name, before or after."""
    def node(name, listener, **more):
        return {"meshName": "shop", "virtualNodeName": name, "spec": {
            "listeners": [listener], "serviceDiscovery": {"dns": {"hostname": f"{name}.shop.local"}}, **more}}
    def backends(*names):
        return [{"virtualService": {"virtualServiceName": name}} for name in names]
    orders = json.loads(json.dumps(FULL_LISTENER))
    payments = json.loads(json.dumps(FULL_LISTENER))
    out = {name: node(name, {"portMapping": {"port": 8080, "protocol": "http"}}) for name in ("cart", "front", "stock")}
    if is_changed:
        orders["healthCheck"]["timeoutMillis"] = 5000
        orders["timeout"]["http"]["idle"] = {"unit": "s", "value": 300}
        payments["tls"]["mode"] = "PERMISSIVE"
        out["audit"] = node("audit", {"portMapping": {"port": 50051, "protocol": "grpc"}})
    else:
        out["legacy"] = node("legacy", {"portMapping": {"port": 25, "protocol": "tcp"}})
        del orders["timeout"]["http"]["idle"]
    out["orders"] = node("orders", orders, backends=backends("payments.local", *["stock.local"] * is_changed))
    out["payments"] = node("payments", payments)
    return out
