// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/reading/read.h"
#include "tests/models/formats/manifest_lines.h"
#include "tests/models/formats/reading_lines.h"

#include <gtest/gtest.h>

#include <string>

namespace meshwright {

TEST(KubernetesPlaceholders, LeavesUnknownWhatIsToBeFilledIn)
{
    const std::string text = R"({"apiVersion": "appmesh.k8s.aws/v1beta2", "kind": "VirtualNode", "metadata":
        {"name": "web", "namespace": "${NS}"}, "spec": {"meshRef": {"name": "$MESH"}, "listeners": [{"portMapping":
        {"port": "${PORT}", "protocol": "http"}}], "backends": [{"virtualService": {"virtualServiceRef":
        {"name": "pay"}}}]}})";
    EXPECT_EQ(
        manifestReadAs(text),
        "virtualNode {\"meshName\":{\"$unknown\":\"$MESH\"},\"spec\":{\"backends\":[{\"virtualService\":"
        "{\"virtualServiceName\":{\"$unknown\":\"pay.${NS}\"}}}],\"listeners\":[{\"portMapping\":{\"port\":"
        "{\"$unknown\":\"${PORT}\"},\"protocol\":\"http\"}}]},\"virtualNodeName\":{\"$unknown\":"
        "\"web_${NS}\"}}\n"
        "2:38 /metadata/namespace hint open-variable\n"
        "3:18 /spec/listeners/0/portMapping/port hint open-variable\n"
        "2:77 /spec/meshRef/name hint open-variable\n");
    EXPECT_EQ(read(text).resources.at(0).alias, "web_${NS}");
    EXPECT_EQ(manifestReadAs(text, {{"NS", "shop"}, {"PORT", "8080"}, {"MESH", "m"}}),
              "virtualNode {\"meshName\":\"m\",\"spec\":{\"backends\":[{\"virtualService\":"
              "{\"virtualServiceName\":\"pay.shop\"}}],\"listeners\":[{\"portMapping\":{\"port\":8080,"
              "\"protocol\":\"http\"}}]},\"virtualNodeName\":\"web_shop\"}\n");
}

TEST(KubernetesPlaceholders, LeavesANameThatOnlyBeginsLikeOne)
{
    for (const char* name : {"$Z", "$_", "$z1", "$2A", "$", "$Z-A"}) {
        SCOPED_TRACE(name);
        const std::string text =
            "apiVersion: appmesh.k8s.aws/v1beta2\nkind: Mesh\nmetadata: {name: m}\nspec: {awsName: '" +
            std::string(name) +
            "'}\n---\napiVersion: appmesh.k8s.aws/v1beta2\nkind: VirtualNode\n"
            "metadata: {name: web, namespace: shop}\nspec: {meshRef: {name: m}}\n";
        EXPECT_EQ(manifestReadAs(text), "mesh {\"meshName\":\"" + std::string(name) +
                                            "\",\"spec\":{}}\nvirtualNode {\"meshName\":\"" + name +
                                            "\",\"spec\":{},\"virtualNodeName\":\"web_shop\"}\n");
    }
}

TEST(KubernetesPlaceholders, SaysOnceOfEachVariableThatItIsOpen)
{
    const std::string text =
        "---\napiVersion: v1\nkind: Namespace\nmetadata: {name: $OTHER}\n---\n" +
        (std::string("apiVersion: appmesh.k8s.aws/v1beta2\nkind: Mesh\nmetadata:\n  name: ${MESH}\n---\n")) +
        "apiVersion: appmesh.k8s.aws/v1beta2\nkind: VirtualNode\nmetadata:\n  name: web\n  namespace: ${NS}\n" +
        "spec:\n  meshRef: {name: '${MESH}-b'}\n  backends:\n" +
        "  - virtualService: {virtualServiceARN: '${NS}'}\n";
    EXPECT_EQ(
        messages(read(text).issues),
        "9:9 MESH has no value here, so what it stands for was not checked. It comes from the environment of "
        "the program that fills it in; here, --arg MESH=VALUE gives one.\n"
        "15:14 NS has no value here, so what it stands for was not checked. It comes from the environment of "
        "the program that fills it in; here, --arg NS=VALUE gives one.\n");
    EXPECT_EQ(manifestReadAs(text, {{"MESH", "m"}, {"NS", "shop"}}),
              "mesh {\"meshName\":\"m\",\"spec\":{}}\n"
              "virtualNode {\"meshName\":\"m-b\",\"spec\":{\"backends\":[{\"virtualService\":"
              "{\"virtualServiceName\":\"shop\"}}]},\"virtualNodeName\":\"web_shop\"}\n");
}

} // namespace meshwright
