// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/rules/rule_rows.h"

namespace meshwright {

std::span<const RuleRow> nameRows()
{
    static constexpr RuleRow rows[] = {
        {"ordinary names", R"({"meshName": "shop", "virtualNodeName": "orders-v1"})"},
        {"underscores, as Kubernetes makes them", R"({"virtualNodeName": "orders_shop"})",
         "/virtualNodeName: hint node-name-underscore"},
        {"a slash in the mesh's name", R"({"meshName": "shop/eu"})", "/meshName: error name-slash"},
        {"a slash in the node's name", R"({"virtualNodeName": "shop/orders"})",
         "/virtualNodeName: error name-slash"},
        {"an ARN in place of the mesh's name",
         R"({"meshName": "arn:aws:appmesh:us-west-2:111122223333:mesh/shop"})",
         "/meshName: error name-is-arn"},
        {"an ARN in place of the node's name",
         R"({"virtualNodeName": "arn:aws:appmesh:us-west-2:111122223333:mesh/shop/virtualNode/orders"})",
         "/virtualNodeName: error name-is-arn"},
        {"a blank and a dot in the node's name", R"({"virtualNodeName": "orders v1.2"})",
         "/virtualNodeName: error node-name-characters"},
        {"a letter beyond ASCII in the node's name", R"({"virtualNodeName": "bücher"})",
         "/virtualNodeName: error node-name-characters"},
        {"a dot in the mesh's name", R"({"meshName": "shop.eu"})", "/meshName: warning mesh-name-characters"},
        {"a name of jq", R"({"meshName": "$MESH_NAME"})", "/meshName: error placeholder"},
        {"a name of a shell", R"({"virtualNodeName": "${APP}-orders"})",
         "/virtualNodeName: error placeholder"},
        {"angle brackets", R"({"meshName": "<MESH_NAME>", "virtualNodeName": "<your node>"})",
         "/meshName: error placeholder\n"
         "/virtualNodeName: error placeholder"},
        {"a name of sed",
         R"({"spec": {"serviceDiscovery": {"dns": {"hostname": "orders.@@SERVICES_DOMAIN@@"}}}})",
         "/spec/serviceDiscovery/dns/hostname: error placeholder"},
        {"a name of a template engine",
         R"({"spec": {"backends": [{"virtualService": {"virtualServiceName": "{{BACKEND}}"}}]}})",
         "/spec/backends/0/virtualService/virtualServiceName: error placeholder"},
        {"a placeholder that is too short for the field as well", R"({"meshOwner": "<OWNER>"})",
         "/meshOwner: error placeholder"},
        {"a dollar sign alone is no placeholder", R"({"tags": [{"key": "price", "value": "$5"}]})"},
        {"tags and log formats may look like placeholders",
         R"({"tags": [{"key": "note", "value": "<none>"}], "spec": {"logging": {"accessLog": {"file": {"path": "/dev/stdout", "format": {"text": "<%PROTOCOL%>\n"}}}}}})"},
        {"an account id", R"({"meshOwner": "111122223333"})"},
        {"letters in the account id", R"({"meshOwner": "11112222333A"})",
         "/meshOwner: error mesh-owner-digits"},
        {"hyphens as the console shows it", R"({"meshOwner": "1111-2222-3333"})",
         "/meshOwner: error mesh-owner-digits"},
        {"an account id that is too short is told its length", R"({"meshOwner": "1111222233"})",
         "/meshOwner: error too-short"},
        {"a client token", R"({"clientToken": "3f1c9a0e-2b7d-4c55-9e21-0a1b2c3d4e5f"})"},
        {"a client token of 37 characters", R"({"clientToken": "3f1c9a0e-2b7d-4c55-9e21-0a1b2c3d4e5f0"})",
         "/clientToken: error client-token-form"},
        {"a client token with a blank", R"({"clientToken": "once more"})",
         "/clientToken: error client-token-form"},
        {"an empty client token", R"({"clientToken": ""})", "/clientToken: error client-token-form"},
        {"what describe answers", R"({"metadata": {"version": 1}, "status": {"status": "ACTIVE"}})",
         "/metadata: error service-output\n"
         "/status: error service-output"},
        {"the wrapper of an answer", R"({"virtualNode": {}})", "/virtualNode: error service-output"},
    };
    return rows;
}

} // namespace meshwright
