// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/review/read_review.h"
#include "models/review/review_words.h"
#include "tests/support/files_on_disk.h"

#include <memory>
#include <string>

namespace meshwright {

/// A folder that is reviewed.
class ReviewFixture : public FilesOnDisk
{
protected:
    /// Above the folder no .meshwright.json matters.
    void SetUp() override { write(".git/HEAD", "ref: refs/heads/main\n"); }

    std::shared_ptr<const Review> review() const { return readReview({folder()}); }

    /// Enforces TLS towards a service that answers in plain text: an error that is about two nodes. A port
    /// too large beside it, and a node that is sound.
    void writeShop() const
    {
        write("mesh/orders.json", R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {
  "backendDefaults": {"clientPolicy": {"tls": {"enforce": true,
    "validation": {"trust": {"file": {"certificateChain": "/certs/ca.pem"}}}}}},
  "backends": [{"virtualService": {"virtualServiceName": "payments.local"}}]}})");
        write("mesh/payments.yaml", "apiVersion: appmesh.k8s.aws/v1beta2\n"
                                    "kind: VirtualNode\n"
                                    "metadata: {name: payments, namespace: shop}\n"
                                    "spec:\n"
                                    "  awsName: payments\n"
                                    "  listeners:\n"
                                    "    - portMapping: {port: 70000, protocol: http}\n"
                                    "  serviceDiscovery: {dns: {hostname: payments.local}}\n");
        write("mesh/sound.json", R"({"meshName": "shop", "virtualNodeName": "billing", "spec": {
  "logging": {"accessLog": {"file": {"path": "/dev/stdout"}}},
  "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}],
  "serviceDiscovery": {"dns": {"hostname": "billing.local"}}}})");
        write("mesh/services.json", R"([{"meshName": "shop", "virtualServiceName": "payments.local",
  "spec": {"provider": {"virtualNode": {"virtualNodeName": "payments"}}}}])");
    }

    /// The rows of @p review, a line each.
    static std::string rows(const Review& review)
    {
        std::string out;
        for (const ReviewRow& row : review.rows)
            out += titleWords(review, row).toStdString() + ": " + standingWords(row).toStdString() + '\n';
        return out;
    }
    /// The number of the row that is called @p title.
    static std::size_t rowCalled(const Review& review, const char* title)
    {
        for (std::size_t i = 0; i < review.rows.size(); ++i)
            if (titleWords(review, review.rows[i]) == QString::fromUtf8(title))
                return i;
        ADD_FAILURE() << "no row " << title << " in\n" << rows(review);
        return 0;
    }
};

} // namespace meshwright
