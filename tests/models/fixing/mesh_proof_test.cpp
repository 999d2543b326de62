// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/fixing/mesh_proof.h"
#include "models/inventory/fill.h"
#include "tests/support/files_on_disk.h"

#include <string>

namespace meshwright {

namespace {

std::string serviceFile(const std::string& name)
{
    return R"({"meshName": "shop", "virtualServiceName": ")" + name + R"(", "spec": {}})" + '\n';
}

} // namespace

class MeshProofTest : public FilesOnDisk
{};

TEST_F(MeshProofTest, ReadsATextOnceHoweverOftenItIsTried)
{
    std::vector<FixedFile> files;
    for (const std::string name : {"a.local", "b.local", "c.local"}) {
        const std::string text = serviceFile(name);
        files.push_back({write((name + ".json").c_str(), text), text, {text, {}, {}}});
    }
    const Inventory inventory = inventoryAt({folder()});
    std::vector<std::string> read;
    const FillOptions reading;
    const MeshProof proof(inventory, reading, files, [&](const QString& path, const std::string& text) {
        read.push_back(text);
        return checkBytes(path, text);
    });
    (void)proof.checkedWith({});
    EXPECT_EQ(read.size(), 3U);
    const std::string other = serviceFile("other.local");
    for (int trial = 0; trial < 5; ++trial) {
        MendedTexts mended;
        mended.emplace(1, FixedText{other, {}, {}});
        EXPECT_EQ(proof.checkedWith(mended).files[proof.inInventory(1)].resources.front().name(),
                  "other.local");
        EXPECT_EQ(proof.checkedWith({}).files[proof.inInventory(1)].resources.front().name(), "b.local");
    }
    ASSERT_EQ(read.size(), 4U) << "what no trial changes is not read again, nor what one has read before";
    EXPECT_EQ(read.back(), other);
}

} // namespace meshwright
