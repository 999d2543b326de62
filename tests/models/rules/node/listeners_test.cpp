// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/rules/rule_rows.h"

namespace meshwright {

std::span<const RuleRow> listenerRows()
{
    static constexpr RuleRow rows[] = {
        {"one port in two listeners",
         R"({"spec": {"listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}, {"portMapping": {"port": 8080, "protocol": "grpc"}}]}})",
         "/spec/serviceDiscovery/dns: hint dns-one-host\n"
         "/spec/listeners/1: warning several-listeners\n"
         "/spec/listeners/1/portMapping/port: error listener-port-twice"},
        {"one port in the first and the last of three",
         R"({"spec": {"listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}, {"portMapping": {"port": 8081, "protocol": "http"}}, {"portMapping": {"port": 8080, "protocol": "http"}}]}})",
         "/spec/listeners/1: warning several-listeners\n"
         "/spec/listeners/2/portMapping/port: error listener-port-twice"},
        {"an impossible port twice is only told that it is impossible",
         R"({"spec": {"listeners": [{"portMapping": {"port": 0, "protocol": "http"}}, {"portMapping": {"port": 0, "protocol": "http"}}]}})",
         "/spec/listeners/0/portMapping/port: error too-small\n"
         "/spec/listeners/1: warning several-listeners\n"
         "/spec/listeners/1/portMapping/port: error too-small"},
        {"two listeners",
         R"({"spec": {"listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}, {"portMapping": {"port": 8081, "protocol": "http"}}]}})",
         "/spec/listeners/1: warning several-listeners"},
        listenerRow("the port where Envoy takes traffic in", R"({"portMapping": {"port": 15000}})",
                    "/spec/listeners/0/portMapping/port: warning listener-envoy-port"),
        listenerRow("the port where Envoy takes traffic out", R"({"portMapping": {"port": 15001}})",
                    "/spec/listeners/0/portMapping/port: warning listener-envoy-port"),
        listenerRow("Envoy's administration", R"({"portMapping": {"port": 9901}})",
                    "/spec/listeners/0/portMapping/port: warning listener-envoy-port"),
        listenerRow("the agent beside Envoy", R"({"portMapping": {"port": 9902}})",
                    "/spec/listeners/0/portMapping/port: warning listener-envoy-port"),
        listenerRow("a port beside Envoy's", R"({"portMapping": {"port": 15002}})"),
        listenerRow("a low port", R"({"portMapping": {"port": 80}})"),
        listenerRow("a listener's HTTPS", R"({"portMapping": {"protocol": "https"}})",
                    "/spec/listeners/0/portMapping/protocol: error listener-https"),
        listenerRow("HTTPS in capitals", R"({"portMapping": {"protocol": "HTTPS"}})",
                    "/spec/listeners/0/portMapping/protocol: error listener-https"),
        listenerRow("another unknown protocol", R"({"portMapping": {"protocol": "udp"}})",
                    "/spec/listeners/0/portMapping/protocol: error not-an-allowed-word"),
        {"HTTPS of a host outside as HTTP",
         R"({"spec": {"serviceDiscovery": {"dns": {"hostname": "partner.example.com"}}, "listeners": [{"portMapping": {"port": 8443, "protocol": "http"}}]}})",
         "/spec/listeners/0/portMapping/protocol: warning outside-https"},
        {"HTTPS of a host outside as TCP",
         R"({"spec": {"serviceDiscovery": {"dns": {"hostname": "partner.example.com"}}, "listeners": [{"portMapping": {"port": 443, "protocol": "tcp"}}]}})"},
        {"the same port of a host inside",
         R"({"spec": {"listeners": [{"portMapping": {"port": 8443, "protocol": "http"}}]}})"},
        {"the same port with TLS of its own",
         R"({"spec": {"serviceDiscovery": {"dns": {"hostname": "partner.example.com"}}, "listeners": [{"portMapping": {"port": 443, "protocol": "http"}, "tls": {"mode": "STRICT", "certificate": {"file": {"certificateChain": "/certs/chain.pem", "privateKey": "/certs/key.pem"}}}}]}})"},
        {"a port of MySQL",
         R"({"spec": {"listeners": [{"portMapping": {"port": 3306, "protocol": "tcp"}}]}})",
         "/spec/listeners/0/portMapping/port: hint listener-server-first"},
        {"a port of MySQL for HTTP",
         R"({"spec": {"listeners": [{"portMapping": {"port": 3306, "protocol": "http"}}]}})"},
        {"a port of PostgreSQL",
         R"({"spec": {"listeners": [{"portMapping": {"port": 5432, "protocol": "tcp"}}]}})"},
    };
    return rows;
}

} // namespace meshwright
