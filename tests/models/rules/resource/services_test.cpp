// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/rules/resource_rows.h"

namespace meshwright {

std::span<const ResourceRow> serviceRows()
{
    static constexpr ResourceRow rows[] = {
        {Kind::VirtualService, "a node as its provider",
         R"({"spec": {"provider": {"virtualRouter": null, "virtualNode": {"virtualNodeName": "orders-v1"}}}})"},
        {Kind::VirtualService, "no provider", R"({"spec": {"provider": null}})",
         "/spec/provider: warning service-without-provider"},
        {Kind::VirtualService, "a misspelt provider", R"({"spec": {"provider": null, "Provider": {}}})",
         "/spec/Provider: error unknown-member"},
        {Kind::VirtualService, "an empty name", R"({"virtualServiceName": ""})",
         "/virtualServiceName: error service-name-empty"},
        {Kind::VirtualService, "a name as Kubernetes makes it", R"({"virtualServiceName": "orders.shop"})"},
        {Kind::VirtualService, "a URL", R"({"virtualServiceName": "http://orders.apps.local"})",
         "/virtualServiceName: warning service-name-form"},
        {Kind::VirtualService, "a port", R"({"virtualServiceName": "orders.apps.local:8080"})",
         "/virtualServiceName: warning service-name-form"},
        {Kind::VirtualService, "an address that leads outside", R"({"virtualServiceName": "10.0.0.1"})"},
        {Kind::VirtualService, "localhost", R"({"virtualServiceName": "localhost"})",
         "/virtualServiceName: warning service-name-loopback"},
        {Kind::VirtualService, "a short name", R"({"virtualServiceName": "orders"})",
         "/virtualServiceName: hint service-name-short"},
        {Kind::VirtualService, "an ARN",
         R"({"virtualServiceName": "arn:aws:appmesh:eu-west-1:111122223333:mesh/shop/virtualService/orders"})",
         "/virtualServiceName: error name-is-arn"},
    };
    return rows;
}

} // namespace meshwright
