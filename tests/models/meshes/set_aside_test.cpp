// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "folder.h"
#include "models/meshes/transfer/set_aside.h"

#include <gmock/gmock.h>

#include <mutex>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

/// What was brought to the disk.
struct Flushed
{
    std::mutex mutex;
    std::vector<std::string> files;
};

Flushed& flushed()
{
    static Flushed all;
    return all;
}

} // namespace

/// In the place of the C library's, for the whole program: notes what is flushed.
extern "C" int fsync(int handle)
{
    const QString file = QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(handle));
    {
        const std::scoped_lock lock(flushed().mutex);
        flushed().files.push_back(file.toStdString());
    }
    return static_cast<int>(::syscall(SYS_fsync, handle));
}

// What something takes the place of is kept: on the disk, before that happens.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class SetAsideTest : public FolderTest
{
protected:
    void SetUp() override { put(half, "{ half"); }

    /// Sets orders aside; the folder it is in then.
    QString setAside()
    {
        Outcome<HeldMesh> held = m_meshes.hold({"shop"});
        SetAside aside(*held, m_now);
        EXPECT_EQ(aside.copy(*held->find(nodeAsResource({{"shop"}, "orders"}))), std::nullopt);
        return aside.folder();
    }

    const QString half = u"shop/virtual-nodes/orders.json"_s;
};

} // namespace

TEST_F(SetAsideTest, WhatIsSetAsideIsOnTheDisk)
{
    const QString folder = setAside();
    QFile kept(folder + "/virtual-nodes/orders.json"_L1);
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_EQ(kept.readAll(), "{ half");
    const std::scoped_lock lock(flushed().mutex);
    EXPECT_THAT(flushed().files,
                testing::Contains(testing::HasSubstr((folder + "/virtual-nodes/"_L1).toStdString())))
        << "under whatever name it was written first";
}

TEST_F(SetAsideTest, WhoMayReadItStaysTheSame)
{
    const auto mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    ASSERT_TRUE(QFile::setPermissions(at(half), mine));
    const QString folder = setAside();
    EXPECT_EQ(QFileInfo(folder + "/virtual-nodes/orders.json"_L1).permissions(),
              QFileInfo(at(half)).permissions());
    EXPECT_NE(setAside(), folder) << "what was set aside before stays as well";
}

} // namespace meshwright
