// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/fixing/fixed_inventory.h"
#include "models/fixing/mended_file.h"
#include "models/inventory/fill.h"
#include "tests/support/files_on_disk.h"

#include <algorithm>
#include <cstddef>
#include <vector>

// Names that a manifest of Kubernetes says in its own way.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* manifests = R"(apiVersion: appmesh.k8s.aws/v1beta2
kind: Mesh
metadata: {name: shop}
spec: {}
---
apiVersion: appmesh.k8s.aws/v1beta2
kind: VirtualNode
metadata: {name: orders, namespace: apps}
spec:
  listeners: [{portMapping: {port: 8080, protocol: http}}]
  serviceDiscovery: {dns: {hostname: orders.apps.svc.cluster.local}}
  backends:
    - virtualService:
        virtualServiceRef: {name: paymnets, namespace: apps}
---
apiVersion: appmesh.k8s.aws/v1beta2
kind: VirtualService
metadata: {name: payments, namespace: apps}
spec:
  provider:
    virtualRouter:
      virtualRouterARN: "arn:aws:appmesh:eu-west-1:111122223333:mesh/shop/virtualRouter/paymets_apps"
---
apiVersion: appmesh.k8s.aws/v1beta2
kind: VirtualRouter
metadata: {name: payments, namespace: apps}
spec:
  listeners: [{portMapping: {port: 8080, protocol: http}}]
  routes:
    - name: all
      httpRoute:
        match: {prefix: /}
        action: {weightedTargets: [{virtualNodeRef: {name: payments, namespace: apps}, weight: 1}]}
---
apiVersion: appmesh.k8s.aws/v1beta2
kind: VirtualNode
metadata: {name: payments, namespace: apps}
spec:
  listeners: [{portMapping: {port: 8080, protocol: http}}]
  serviceDiscovery: {dns: {hostname: payments.apps.svc.cluster.local}}
)";

class KubernetesFixesTest : public FilesOnDisk
{};

} // namespace

TEST_F(KubernetesFixesTest, CorrectsWhereAManifestNamesAnObjectOrAnArn)
{
    write("shop.yaml", manifests);
    const FillOptions reading{.isAllThere = true};
    const FixedInventory fixed = fixInventory(inventoryAt({folder()}, reading), {.reading = reading});
    ASSERT_EQ(fixed.files.size(), 1U);
    EXPECT_EQ(fixed.files.front().fixed.text, QString::fromUtf8(manifests)
                                                  .replace(u"paymnets"_s, u"payments"_s)
                                                  .replace(u"paymets"_s, u"payments"_s)
                                                  .toStdString());
}

TEST_F(KubernetesFixesTest, NamesTheObjectThatIsCalledSo)
{
    const QString text =
        QString::fromUtf8(manifests)
            .replace(u"paymets"_s, u"payments"_s)
            .replace(
                u"metadata: {name: payments, namespace: apps}\nspec:\n  provider:"_s,
                u"metadata: {name: pay-svc, namespace: apps}\nspec:\n  awsName: payments.apps\n  provider:"_s);
    write("shop.yaml", text.toUtf8().constData());
    const FillOptions reading{.isAllThere = true};
    const FixedInventory fixed = fixInventory(inventoryAt({folder()}, reading), {.reading = reading});
    ASSERT_EQ(fixed.files.size(), 1U);
    EXPECT_EQ(fixed.files.front().fixed.text,
              QString(text).replace(u"paymnets"_s, u"pay-svc"_s).toStdString());
}

TEST_F(KubernetesFixesTest, PutsInNoNameThatIsNotMadeOfAnObjects)
{
    const std::string text = manifests;
    const CheckedFile read = checkBytes(u"shop.yaml"_s, text);
    const Fix fix{{},
                  {{Pointer("/spec/backends/0/virtualService/virtualServiceName"),
                    json("payments.apps.svc.cluster.local")}}}; // of another file
    const auto orders = std::ranges::find(read.resources, "orders_apps", &ResourceInFile::name);
    ASSERT_NE(orders, read.resources.end());
    const std::vector<Mend> mends{{std::size_t(orders - read.resources.begin()), &fix}};
    const MendedFile out = mended(text, read, mends);
    EXPECT_FALSE(out.text) << *out.text;
    ASSERT_EQ(out.obstacles.size(), 1U);
    EXPECT_TRUE(out.obstacles.at(0).startsWith(u"The file says it by an object of Kubernetes"_s));
}

} // namespace meshwright
