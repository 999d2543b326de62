// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/meshes/folder/folder_meshes.h"
#include "models/meshes/kept/kept_meshes.h"
#include "models/open/resource_text.h"
#include "tests/support/files_on_disk.h"

#include <gtest/gtest.h>

// What is shown of something that has no editor: its text, where it is kept, and which lines are meant.
namespace meshwright {

namespace {

class ResourceTextTest : public FilesOnDisk
{
protected:
    ResourceTextTest()
    {
        write("shop/mesh.json", R"({"mesh": {"meshName": "shop", "spec": {}}})");
        write("shop/virtual-services/orders.json", R"({"virtualService": {"meshName": "shop",
            "virtualServiceName": "orders.local",
            "spec": {"provider": {"virtualNode": {"virtualNodeName": "orders"}}}}})");
    }

    /// The lines that are marked, and where it stands; or why there is nothing.
    static std::string shown(Meshes& meshes, const Place& place, const char* name, const char* at)
    {
        const auto text =
            readResourceText(meshes, place, {{Kind::VirtualService, {"shop"}, {}, name}, Pointer(at)});
        if (!text)
            return text.failure().code;
        std::string out = text->keptAt.toStdString() + ":\n";
        const QStringList lines = text->text.split(QLatin1Char('\n'));
        for (int i = 0; i < text->marked.count; ++i)
            out += lines[text->marked.first + i].trimmed().toStdString() + '\n';
        return out;
    }
};

} // namespace

TEST_F(ResourceTextTest, OfAFolderNamesTheFileAndMarksThePlace)
{
    const Place place = folderPlace(at(""));
    FolderMeshes meshes(place);
    EXPECT_EQ(shown(meshes, place, "orders.local", "/spec/provider/virtualNode/virtualNodeName"),
              "shop/virtual-services/orders.json:\n"
              R"("spec": {"provider": {"virtualNode": {"virtualNodeName": "orders"}}}}})"
              "\n")
        << "the file's own line";
    EXPECT_EQ(shown(meshes, place, "orders.local", "/virtualServiceName"),
              "shop/virtual-services/orders.json:\n\"virtualServiceName\": \"orders.local\",\n");
}

TEST_F(ResourceTextTest, OfWhatIsNotThereMarksWhatIsAround)
{
    const Place place = folderPlace(at(""));
    FolderMeshes meshes(place);
    EXPECT_EQ(shown(meshes, place, "orders.local", "/spec/provider/virtualNode/port"),
              "shop/virtual-services/orders.json:\n"
              R"("spec": {"provider": {"virtualNode": {"virtualNodeName": "orders"}}}}})"
              "\n");
    EXPECT_EQ(shown(meshes, place, "gone.local", "/spec"), code::notFound);
}

TEST_F(ResourceTextTest, OfWhatWasKeptNamesTheLine)
{
    const Place place = keptPlace(at("shop/virtual-services"));
    KeptMeshes meshes(place.location);
    EXPECT_EQ(shown(meshes, place, "orders.local", "/virtualServiceName"),
              "orders.json, line 1:\n\"virtualServiceName\": \"orders.local\",\n");
}

TEST_F(ResourceTextTest, OfSeveralMeshesInAFileMarksTheOneThatIsMeant)
{
    write("both/both.json", R"([{"meshName": "bank", "virtualServiceName": "pay.local", "spec": {}},
{"meshName": "shop", "virtualServiceName": "pay.local", "spec": {}}])");
    const Place place = keptPlace(at("both"));
    KeptMeshes meshes(place.location);
    EXPECT_EQ(shown(meshes, place, "pay.local", "/spec"),
              "both.json, line 2:\n"
              R"({"meshName": "shop", "virtualServiceName": "pay.local", "spec": {}}])"
              "\n");
}

} // namespace meshwright
