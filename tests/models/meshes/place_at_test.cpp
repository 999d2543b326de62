// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/folder/folder_meshes.h"
#include "models/meshes/kept/place_at.h"
#include "tests/support/files_on_disk.h"

#include <gmock/gmock.h>

// What a folder or an archive that is opened becomes.
namespace meshwright {

using testing::AllOf;
using testing::HasSubstr;

namespace {

class PlaceAtTest : public FilesOnDisk
{
protected:
    static std::string opened(const QString& path)
    {
        const auto place = placeAt(path);
        if (!place)
            return place.failure().message.toStdString();
        return std::string(place->kind == PlaceKind::Folder ? "folder " : "kept ") +
               place->name.toStdString();
    }
    static constexpr const char* node = R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {}})";
};

} // namespace

TEST_F(PlaceAtTest, AFolderWithMeshesIsAPlaceForThem)
{
    FolderMeshes place(folderPlace(at("place")), Surroundings::real(), FolderMeshes::Missing::IsMade);
    ASSERT_TRUE(place.createMesh({{"meshName", "shop"}}).succeeded());
    EXPECT_EQ(opened(at("place")), "folder place");
}

TEST_F(PlaceAtTest, AnEmptyFolderIsOneToBeginIn)
{
    ASSERT_TRUE(QDir().mkpath(at("new")));
    EXPECT_EQ(opened(at("new")), "folder new");
}

TEST_F(PlaceAtTest, FilesInAnyOtherOrderWereKept)
{
    write("captures/a/orders.json", node);
    EXPECT_EQ(opened(at("captures")), "kept captures");
    EXPECT_EQ(opened(at("captures/a/orders.json")), "kept orders.json");
}

TEST_F(PlaceAtTest, AnArchiveIsAFolderThatWasKept)
{
    write("orders.json", node);
    python("zipfile.ZipFile('all.zip', 'w').write('orders.json')\n"
           "tarfile.open('all.tar.gz', 'w:gz').add('orders.json')");
    EXPECT_EQ(opened(at("all.zip")), "kept all.zip");
    EXPECT_EQ(opened(at("all.tar.gz")), "kept all.tar.gz");
    EXPECT_TRUE(isForAPlace(at("all.zip")));
    EXPECT_TRUE(isForAPlace(at("all.tar.gz")));
    EXPECT_TRUE(isForAPlace(folder()));
    EXPECT_FALSE(isForAPlace(at("orders.json")));
    EXPECT_FALSE(isForAPlace(at("gone")));
}

TEST_F(PlaceAtTest, SaysWhyThereIsNothing)
{
    write("other/main.tf", "resource \"aws_appmesh_mesh\" \"shop\" {\n  name = \"shop\"\n}\n");
    write("other/notes.txt", "milk\n");
    EXPECT_THAT(opened(at("other")),
                AllOf(HasSubstr("There is nothing of App Mesh to be read in "),
                      HasSubstr("main.tf is skipped."), HasSubstr("1 file is skipped.")));
    EXPECT_THAT(opened(at("gone")), HasSubstr("cannot be read"));
}

TEST_F(PlaceAtTest, SaysNoMoreThanTenReasons)
{
    for (int i = 0; i < 30; ++i)
        write(("other/" + std::to_string(i) + ".tf").c_str(),
              "resource \"aws_appmesh_mesh\" \"shop\" {\n}\n");
    const QString words = QString::fromStdString(opened(at("other")));
    EXPECT_EQ(words.count(u'\n'), 10);
    EXPECT_TRUE(words.endsWith(QStringLiteral("… and 21 more"))) << words.toStdString();
}

TEST_F(PlaceAtTest, EndsWhenItIsStopped)
{
    write("captures/orders.json", node);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(placeAt(at("captures"), stop.get_token()).failure().code, code::stopped);
}

} // namespace meshwright
