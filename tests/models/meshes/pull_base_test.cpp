// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "altered_meshes.h"
#include "carried_mesh.h"

#include <sys/stat.h>

// What stands in the place of the file by which a folder remembers what was pulled.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::AllOf;
using testing::HasSubstr;

namespace {

const QString basePath = u"shop/.meshwright-base.json"_s;

class PullBase : public CarriedMesh
{
protected:
    void makePipe() const
    {
        ASSERT_TRUE(QFile::remove(at(basePath)));
        ASSERT_EQ(::mkfifo(QFile::encodeName(at(basePath)).constData(), 0600), 0);
    }
};

} // namespace

TEST_F(PullBase, WhereNothingCanBeRememberedNothingIsPulled)
{
    pulled();
    makePipe();
    const std::string before = content(QString::fromLatin1(ordersFile));
    ASSERT_TRUE(m_from->updateNode(nodeInput("shop", "orders")).succeeded());
    m_source.clear();
    EXPECT_THAT(
        pulled(),
        AllOf(HasSubstr(std::string(code::notWritable) + ": "),
              HasSubstr(".meshwright-base.json is no file: it cannot be remembered what is pulled and "
                        "pushed. Remove it.")));
    EXPECT_EQ(content(QString::fromLatin1(ordersFile)), before);
    EXPECT_EQ(m_source.count("DescribeVirtualNode"), 0) << "nobody is asked for what could not be kept";
    ASSERT_TRUE(QFile::remove(at(basePath)));
    EXPECT_THAT(pulled(), Not(HasSubstr("remembered")));
}

TEST_F(PullBase, ALinkOutOfThePlaceIsNotFollowed)
{
    pulled();
    const QTemporaryDir outside;
    const QString target = outside.filePath(u"theirs.json"_s);
    ASSERT_TRUE(QFile::rename(at(basePath), target));
    ASSERT_TRUE(QFile::link(target, at(basePath)));
    ASSERT_TRUE(m_from->updateNode(nodeInput("shop", "orders")).succeeded());
    const std::string refused = "is a link that leads to no file in the folder of the place";
    EXPECT_THAT(pulled(), HasSubstr(refused));
    ASSERT_TRUE(QFile::remove(target));
    EXPECT_THAT(pulled(), HasSubstr(refused)) << "nor where it leads nowhere";
}

TEST_F(PullBase, ALinkWithinThePlaceIsFollowed)
{
    pulled();
    ASSERT_TRUE(QFile::rename(at(basePath), at(u"shop/kept"_s)));
    ASSERT_TRUE(QFile::link(at(u"shop/kept"_s), at(basePath)));
    EXPECT_EQ(pulled(), "written 0 same 10\n");
}

TEST_F(PullBase, APushThatCannotBeRememberedSaysWhy)
{
    pulled();
    makePipe();
    const auto there = readTarget(*m_from, m_mesh);
    MeshBase base = baseFor(readSource(m_folder.path(), m_mesh.name)->base, *there);
    setHost(ordersFile, "mine.local");
    const Pushed done = carryOut(planTo(*m_from), *m_from, base);
    EXPECT_EQ(changesIn(done.items), "update virtual node orders\n");
    const auto forgotten = remember(m_folder.path(), m_mesh.name, base);
    ASSERT_TRUE(forgotten.has_value());
    EXPECT_THAT(forgotten->message.toStdString(), HasSubstr("is no file: it cannot be remembered"));
}

TEST_F(PullBase, WhatGetsInItsWayMeanwhileBreaksNothingOff)
{
    pulled();
    ASSERT_TRUE(m_from->updateNode(nodeInput("shop", "orders")).succeeded());
    AlteredMeshes meanwhile(*m_from);
    meanwhile.beforeDescribing["orders"] = [this] {
        ASSERT_TRUE(QFile::remove(at(basePath)));
        ASSERT_TRUE(QDir().mkpath(at(basePath)));
    };
    const Outcome<Pulled> done = pull(meanwhile, m_mesh, m_meshes);
    ASSERT_EQ(codeOf(done), "ok");
    EXPECT_EQ(done->written, 1U);
    EXPECT_EQ(done->same, 9U);
    EXPECT_EQ(done->brokenOff, std::nullopt) << "all of it was looked at";
    ASSERT_EQ(done->failures.size(), 1);
    EXPECT_THAT(done->failures.front().toStdString(),
                HasSubstr(".meshwright-base.json: it cannot be remembered what was pulled"));
}

} // namespace meshwright
