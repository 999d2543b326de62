// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/acceptance/accept.h"
#include "models/review/to_accept.h"
#include "review_fixture.h"

#include <QFileInfo>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class ToAcceptTest : public ReviewFixture
{
protected:
    /// A node with a problem in the folder @p name, which was accepted there until a day that is past.
    void writeExpired(const QString& name) const
    {
        const std::string node = name.toStdString();
        write((node + "/node.json").c_str(),
              R"({"meshName": "shop", "virtualNodeName": ")" + node + R"(", "spec": {
  "logging": {"accessLog": {"file": {"path": "/dev/stdout"}}},
  "listeners": [{"portMapping": {"port": 70000, "protocol": "http"}}],
  "serviceDiscovery": {"dns": {"hostname": "a.local"}}}})");
        const auto read = readReview({at(qPrintable(name))});
        ASSERT_FALSE(read->issues.empty());
        const ReviewIssue& one = read->issues.front();
        AcceptedEntry entry =
            entryFor(read->inventory, read->rows[one.row].file, read->rows[one.row].found, one.issue);
        entry.reason = u"as agreed"_s;
        entry.until = QDate(2020, 1, 31);
        ASSERT_EQ(addAcceptance(at(qPrintable(name)), entry), QString());
    }
};

} // namespace

TEST_F(ToAcceptTest, WhatHasExpiredIsToldByItsOwnFile)
{
    writeExpired(u"a"_s);
    writeExpired(u"b"_s);
    const auto read = review();
    int count = 0;
    for (const ReviewIssue& one : read->issues) {
        if (read->issue(one).issue.rule != "acceptance-expired")
            continue;
        ++count;
        const auto meant = meantByExpired(*read, one);
        ASSERT_TRUE(meant);
        EXPECT_EQ(toAccept(*read, one), meant);
        const auto folder = [&](const ReviewIssue& at) {
            return QFileInfo(read->file(read->rows[at.row]).path).path();
        };
        EXPECT_EQ(folder(*meant), folder(one));
        EXPECT_EQ(toAccept(*read, *meant), meant) << "it is what it is";
    }
    EXPECT_EQ(count, 2) << rows(*read);
}

} // namespace meshwright
