// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"

#include <string>

namespace meshwright {

/// The guide's example: one listener, DNS.
inline json guideExample()
{
    return json::parse(R"({"meshName": "meshName", "virtualNodeName": "nodeName", "spec": {
        "listeners": [{"portMapping": {"port": 80, "protocol": "http"}}],
        "serviceDiscovery": {"dns": {"hostname": "serviceBv1.svc.cluster.local"}}}})");
}

/// A listener with everything on.
inline json fullListener(int port)
{
    json listener = json::parse(R"({
        "portMapping": {"protocol": "http"},
        "connectionPool": {"http": {"maxConnections": 100, "maxPendingRequests": 1000}},
        "outlierDetection": {"maxServerErrors": 5, "maxEjectionPercent": 10, "interval": {"unit": "s", "value": 10},
                             "baseEjectionDuration": {"unit": "s", "value": 30}},
        "healthCheck": {"protocol": "http", "path": "/ping", "healthyThreshold": 2, "unhealthyThreshold": 2,
                        "intervalMillis": 5000, "timeoutMillis": 2000},
        "tls": {"mode": "STRICT",
                "certificate": {"file": {"certificateChain": "/certs/chain.pem", "privateKey": "/certs/key.pem"}},
                "validation": {"trust": {"file": {"certificateChain": "/certs/ca.pem"}},
                               "subjectAlternativeNames": {"match": {"exact": ["client.apps.local"]}}}},
        "timeout": {"http": {"perRequest": {"unit": "s", "value": 10}, "idle": {"unit": "s", "value": 60}}}})");
    listener["portMapping"]["port"] = port;
    return listener;
}

/// A backend with TLS settings of its own.
inline json fullBackend(int number)
{
    json backend = json::parse(R"({"virtualService": {"clientPolicy": {"tls": {
        "enforce": true, "ports": [443, 8443],
        "certificate": {"file": {"certificateChain": "/certs/client.pem", "privateKey": "/certs/client.key"}},
        "validation": {"trust": {"acm": {"certificateAuthorityArns": [
                "arn:aws:acm-pca:us-west-2:111122223333:certificate-authority/12345678-1234-1234-1234-123456789012"]}},
            "subjectAlternativeNames": {"match": {"exact": ["server.apps.local"]}}}}}}})");
    backend["virtualService"]["virtualServiceName"] = "service" + std::to_string(number) + ".apps.local";
    return backend;
}

/// The guide's example with @p number backends more.
inline json withBackends(int number)
{
    json node = guideExample();
    for (int i = 0; i < number; ++i)
        node["spec"]["backends"].push_back(
            {{"virtualService", {{"virtualServiceName", "service" + std::to_string(i) + ".local"}}}});
    return node;
}

/// The largest sensible document: 20 listeners with everything on, 50 backends with TLS.
inline json largestDocument()
{
    json node = guideExample();
    node["spec"]["serviceDiscovery"]["dns"]["responseType"] = "ENDPOINTS";
    node["spec"]["listeners"] = json::array();
    for (int i = 0; i < 20; ++i)
        node["spec"]["listeners"].push_back(fullListener(8080 + i));
    for (int i = 0; i < 50; ++i)
        node["spec"]["backends"].push_back(fullBackend(i));
    node["spec"]["logging"] = json::parse(R"({"accessLog": {"file": {"path": "/dev/stdout"}}})");
    return node;
}

} // namespace meshwright
