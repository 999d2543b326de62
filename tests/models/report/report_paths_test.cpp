// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/report/report_paths.h"
#include "report_fixture.h"

#include <gtest/gtest.h>

#include <QDir>

// What a report calls the files it is made of.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class ReportPaths : public ReportFixture
{
protected:
    /// All three formats of the report of the folder @p name.
    std::string all(const QString& name) const
    {
        const Inventory inventory = inventoryAt({at(name.toUtf8().constData())});
        const MeshReport report = reportOf(inventory, {.roots = {{}, at(name.toUtf8().constData())}});
        return htmlReport(report) + markdownReport(report) + csvReport(report);
    }
};

} // namespace

TEST_F(ReportPaths, AreTheSameWhereverTheFolderLies)
{
    for (const std::string folder : {"here/shop/", "far/away/shop/"}) {
        write((folder + "sub/node.json").c_str(),
              node("orders", R"({"listeners": [{"portMapping": {"port": 70000}}]})"));
        write((folder + "sub/twice.json").c_str(), node("orders", "{}"));
        write((folder + "broken.json").c_str(), R"({"meshName": "shop", "virtualNodeName": )");
        write((folder + "main.tf").c_str(),
              "resource \"aws_appmesh_mesh\" \"shop\" {\n  name = \"shop\"\n}\n");
    }
    const std::string here = all(u"here/shop"_s);
    EXPECT_EQ(here, all(u"far/away/shop"_s));
    for (const char* place : {"sub/node.json:1", "broken.json:1", "main.tf is skipped", "sub/node.json,1"})
        EXPECT_NE(here.find(place), std::string::npos) << place;
    EXPECT_EQ(here.find("here/"), std::string::npos) << "nothing says where that is";
}

TEST(PathFrom, IsBelowTheRoot)
{
    EXPECT_EQ(pathFrom(u"/a/shop"_s, u"/a/shop/sub/x.json"_s), u"sub/x.json"_s);
    EXPECT_EQ(pathFrom(u"a/shop/"_s, u"a/shop/x.json"_s), u"x.json"_s);
    EXPECT_EQ(pathFrom(u"."_s, u"./x.json"_s), u"x.json"_s);
    EXPECT_EQ(pathFrom(u"/a/x.json"_s, u"/a/x.json"_s), u"x.json"_s);
    EXPECT_EQ(pathFrom(u"/a/shop.zip"_s, u"/a/shop.zip/shop/x.json"_s), u"shop/x.json"_s);
    EXPECT_EQ(pathFrom(u"/a/sho"_s, u"/a/shop/x.json"_s), u"/a/shop/x.json"_s) << "another folder";
    EXPECT_EQ(pathFrom({}, u"/a/x.json"_s), u"/a/x.json"_s);
}

TEST(RootOfPaths, IsWhatTheyHaveInCommon)
{
    EXPECT_EQ(rootOfPaths({u"/a/b/x"_s}), u"/a/b/x"_s);
    EXPECT_EQ(rootOfPaths({u"/a/b/x"_s, u"/a/bc"_s}), u"/a"_s);
    EXPECT_EQ(rootOfPaths({u"/a"_s, u"/b"_s}), QString());
    EXPECT_EQ(rootOfPaths({u"x.json"_s, u"y.json"_s}), QString());
    EXPECT_EQ(rootOfPaths({u"m/x.json"_s, u"m/"_s}), u"m"_s);
}

TEST(NameBeside, HasNoFolderThatAllShare)
{
    EXPECT_EQ(nameBeside({u"/tmp/1/after"_s}, u"/tmp/1/before"_s), u"before"_s);
    EXPECT_EQ(nameBeside({u"/a/new/mesh"_s}, u"/a/old/mesh/"_s), u"old/mesh"_s);
    EXPECT_EQ(nameBeside({u"/tmp/before/after"_s}, u"/tmp/before"_s), u"before"_s);
    EXPECT_EQ(nameBeside({u"after"_s}, u"before"_s), u"before"_s);
    EXPECT_EQ(nameBeside({u"/srv/a"_s}, u"/home/b"_s), u"/home/b"_s) << "they share nothing";
}

} // namespace meshwright
