// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "folder.h"
#include "models/json/json_type.h"
#include "models/meshes/folder/disk.h"
#include "models/meshes/folder/prepare_folder.h"
#include "tests/support/failing_disk.h"

#include <gmock/gmock.h>

#include <sys/stat.h>

namespace meshwright {

using namespace Qt::StringLiterals;

class FolderFailure : public FolderTest
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_meshes.createMesh(json{{"meshName", "shop"}}));
        ASSERT_TRUE(m_meshes.createNode(nodeInput("shop", "orders")));
    }
};

TEST_F(FolderFailure, FolderThatIsGoneIsNamed)
{
    ASSERT_TRUE(QDir(m_folder.path()).removeRecursively());
    for (const Failure& failure :
         {m_meshes.listMeshes().failure(), m_meshes.createMesh(json{{"meshName", "a"}}).failure(),
          m_meshes.createNode(nodeInput("shop", "a")).failure(), m_meshes.listNodes({"shop"}).failure()}) {
        EXPECT_EQ(failure.code, "FolderMissing");
        EXPECT_TRUE(failure.message.contains(m_folder.path())) << failure.message.toStdString();
    }
    EXPECT_FALSE(QFileInfo::exists(m_folder.path()));
}

TEST_F(FolderFailure, FullDiskLeavesEverythingAsItWas)
{
    const std::string before = files();
    const std::string node = content(u"shop/virtual-nodes/orders.json"_s);
    std::vector<Outcome<json>> answers;
    {
        const FullDisk full(100);
        answers = {m_meshes.createNode(nodeInput("shop", "payments")),
                   m_meshes.updateNode(nodeInput("shop", "orders")),
                   m_meshes.createMesh(json{{"meshName", "other"}})};
    }
    for (const Outcome<json>& answer : answers) {
        ASSERT_EQ(codeOf(answer), "NotWritable");
        EXPECT_TRUE(answer.failure().message.contains(m_folder.path()))
            << answer.failure().message.toStdString();
    }
    EXPECT_EQ(files(), before);
    EXPECT_EQ(content(u"shop/virtual-nodes/orders.json"_s), node);
    EXPECT_FALSE(QFileInfo::exists(at(u"other"_s)));
    EXPECT_TRUE(m_meshes.createNode(nodeInput("shop", "payments")));
}

TEST_F(FolderFailure, FolderThatMayNotBeWrittenIsNamed)
{
    const auto readOnly = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup |
                          QFile::ReadOther | QFile::ExeOther;
    for (const QString& folder : {m_folder.path(), at(u"shop"_s)})
        ASSERT_TRUE(QFile::setPermissions(folder, readOnly));
    const Outcome<json> answer = [this] {
        const Unprivileged user;
        return m_meshes.createNode(nodeInput("shop", "payments"));
    }();
    for (const QString& folder : {m_folder.path(), at(u"shop"_s)})
        ASSERT_TRUE(QFile::setPermissions(folder, readOnly | QFile::WriteOwner));
    ASSERT_EQ(codeOf(answer), "NotWritable");
    EXPECT_TRUE(answer.failure().message.contains(at(u"shop"_s)));
}

TEST_F(FolderFailure, FileWhereAFolderBelongsIsNamed)
{
    put(u"b/mesh.json"_s, R"({"meshName": "b"})");
    put(u"b/virtual-nodes"_s, "a file");
    for (const Failure& failure :
         {m_meshes.createNode(nodeInput("b", "a")).failure(), m_meshes.listNodes({"b"}).failure()})
        EXPECT_TRUE(failure.message.contains(at(u"b/virtual-nodes"_s))) << failure.message.toStdString();
    const Outcome<Place> inFile = prepareFolder(folderPlace(at(u"b/virtual-nodes/place"_s)));
    ASSERT_EQ(codeOf(inFile), "NotWritable");
    EXPECT_TRUE(inFile.failure().message.contains(u"b/virtual-nodes is a file"_s));
}

TEST_F(FolderFailure, PlaceCanBeMadeWithItsParents)
{
    const Place place = folderPlace(at(u"deep/er/my place/"_s));
    EXPECT_EQ(place.name, u"my place"_s);
    EXPECT_EQ(place.location, at(u"deep/er/my place"_s));
    ASSERT_EQ(codeOf(prepareFolder(place)), "ok");
    EXPECT_EQ(codeOf(prepareFolder(place)), "ok");
    EXPECT_TRUE(QFileInfo(place.location).isDir());
}

TEST_F(FolderFailure, AFolderThatCannotBeReadIsListedAllTheSame)
{
    ASSERT_TRUE(m_meshes.createMesh(json{{"meshName", "closed"}}));
    ASSERT_EQ(::chmod(QFile::encodeName(m_folder.path()).constData(), 0755), 0);
    ASSERT_EQ(::chmod(QFile::encodeName(at(u"closed"_s)).constData(), 0), 0);
    Outcome<std::vector<MeshRef>> list = std::vector<MeshRef>();
    {
        const Unprivileged user;
        list = m_meshes.listMeshes();
    }
    ::chmod(QFile::encodeName(at(u"closed"_s)).constData(), 0700);
    ASSERT_EQ(codeOf(list), "ok");
    EXPECT_THAT(refLines(*list), testing::HasSubstr("closed: NotReadable\n"));
}

} // namespace meshwright
