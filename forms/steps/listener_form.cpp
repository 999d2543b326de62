// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/steps/facts.h"
#include "forms/steps/part_words.h"
#include "forms/steps/parts.h"
#include "models/json/json.h"

#include <QtGlobal>

#include <algorithm>

namespace meshwright::steps {

namespace {

Matched connectionPool()
{
    const Nodes requests{Field{"maxRequests"}};
    return {"connectionPool",
            "portMapping/protocol",
            QT_TRANSLATE_NOOP("steps", "Enable connection &pool"),
            {
                {"http", {Row{{Field{"maxConnections"}, Field{"maxPendingRequests"}}}}},
                {"http2", requests},
                {"grpc", requests},
                {"tcp", {Field{"maxConnections"}}},
            },
            connectionPoolWords};
}

Matched timeouts()
{
    const Nodes requestAndIdle{Row{{Duration{"perRequest"}, Duration{"idle"}}}};
    return {"timeout",
            "portMapping/protocol",
            QT_TRANSLATE_NOOP("steps", "&Set timeouts"),
            {
                {"http", requestAndIdle},
                {"http2", requestAndIdle},
                {"grpc", requestAndIdle},
                {"tcp", {Duration{"idle"}}},
            },
            timeoutWords};
}

Section outlierDetection()
{
    return {"outlierDetection",
            QT_TRANSLATE_NOOP("steps", "Enable &outlier detection"),
            {
                Row{{Field{"maxServerErrors"}, Field{"maxEjectionPercent"}}},
                Row{{Duration{"interval"}, Duration{"baseEjectionDuration"}}},
            },
            {{QT_TRANSLATE_NOOP("steps", "Use Envoy's own values"),
              {{"maxServerErrors", 5},
               {"interval", {{"unit", "s"}, {"value", 10}}},
               {"baseEjectionDuration", {{"unit", "s"}, {"value", 30}}},
               {"maxEjectionPercent", 10}}}},
            outlierWords};
}

Section healthCheck()
{
    return {"healthCheck",
            QT_TRANSLATE_NOOP("steps", "Enable health chec&k"),
            {
                Row{{Field{"protocol"}, Field{"port"}}},
                Field{"path",
                      ShownFor{"protocol", {"http", "http2"}},
                      {{QT_TRANSLATE_NOOP("steps", "Use /ping"), {{"", "/ping"}}}}},
                Row{{Field{"intervalMillis"}, Field{"timeoutMillis"}}},
                Row{{Field{"healthyThreshold"}, Field{"unhealthyThreshold"}}},
            },
            {{QT_TRANSLATE_NOOP("steps", "Use the usual values"),
              {{"healthyThreshold", 2},
               {"intervalMillis", 5000},
               {"timeoutMillis", 2000},
               {"unhealthyThreshold", 2}}}},
            healthCheckWords};
}

Section tlsTermination()
{
    return {
        "tls",
        QT_TRANSLATE_NOOP("steps", "Enable &TLS termination"),
        {
            Field{"mode"},
            Choice{"certificate",
                   {
                       {"acm", {Field{"certificateArn"}}},
                       {"sds", {Field{"secretName"}}},
                       {"file", {Field{"certificateChain"}, Field{"privateKey"}}},
                   }},
            Fact{requiredCertificateName},
            Section{"validation",
                    QT_TRANSLATE_NOOP("steps", "&Require client certificates"),
                    {
                        Choice{"trust",
                               {
                                   {"sds", {Field{"secretName"}}},
                                   {"file", {Field{"certificateChain"}}},
                               }},
                        Group{QT_TRANSLATE_NOOP("steps", "Subject Alternative Names of the clients"),
                              {
                                  Note{QT_TRANSLATE_NOOP(
                                      "steps", "None: every client whose certificate is trusted gets in.")},
                                  subjectAlternativeNames(),
                              }},
                    }},
        },
        {},
        tlsWords};
}

} // namespace

json freshListener(const json& list)
{
    const auto has = [](const json& listener, int port) {
        return integer(path(listener, {"portMapping", "port"})) == port;
    };
    int port = 8080; // the port of most
    while (std::ranges::any_of(list, [&](const json& listener) { return has(listener, port); }))
        ++port;
    return json{{"portMapping", {{"port", port}, {"protocol", "http"}}}};
}

Nodes listenerForm()
{
    return {
        Row{{Field{"portMapping/port"},
             Field{.at = "portMapping/protocol", .carries = {"connectionPool", "timeout"}}}},
        connectionPool(),
        outlierDetection(),
        healthCheck(),
        tlsTermination(),
        timeouts(),
    };
}

} // namespace meshwright::steps
