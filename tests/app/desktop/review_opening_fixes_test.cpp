// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/drafts/open_lock.h"
#include "review_opening_fixture.h"

#include <unistd.h>

// What a fix of a review is written into, and what it is not.
namespace meshwright {

using testing::HasSubstr;

namespace {

class ReviewFixesTest : public ReviewOpeningFixture
{
protected:
    /// Asks for the first fix there is, and waits for what is said instead of doing it.
    static std::string refusal(ReviewWindow& window)
    {
        Q_EMIT window.fixRequested(issueOf(window, true), 0);
        EXPECT_TRUE(waitFor([&] { return !window.notices().textOf(u"review-action"_s).isEmpty(); }));
        return window.notices().textOf(u"review-action"_s).toStdString();
    }
};

} // namespace

TEST_F(ReviewFixesTest, NothingIsWrittenThroughALinkOutOfTheFolder)
{
    const QString theirs = write("theirs/router.json", R"({"meshName": "shop", "virtualRouterName": "main",
"spec": {"listeners": [{"portMapping": {"port": 8080, "protocol": "HTTP"}}]}})");
    ASSERT_TRUE(QDir().mkpath(got() + u"/inner"_s));
    const QString link = got() + u"/inner/link.json"_s;
    ASSERT_TRUE(QFile::link(theirs, link));
    const std::string before = textOf(theirs);
    EXPECT_THAT(refusal(review({link})), HasSubstr("a link to a file elsewhere"));
    EXPECT_EQ(textOf(theirs), before);
}

TEST_F(ReviewFixesTest, AllOfARuleInAFileIsMendedOnceItWasShown)
{
    const auto node = [](const std::string& name) {
        return R"({"meshName": "shop", "virtualNodeName": ")" + name + R"(", "spec": {
  "listeners": [{"portMapping": {"port": 8080, "protocol": "HTTP"}}],
  "serviceDiscovery": {"dns": {"hostname": "a.local"}}}})";
    };
    const QString path = write("all.json", "[" + node("a") + ", " + node("b") + "]");
    write(".git/HEAD", "ref: refs/heads/main\n");
    ReviewWindow& window = review({got()});
    const ReviewIssue issue = issueOf(window, true);
    QString shown;
    inDialog(u"confirm-text-change"_s, [&](QDialog& dialog) {
        shown = dialog.findChild<QPlainTextEdit*>(u"text-change"_s)->toPlainText();
        dialog.accept();
    });
    Q_EMIT window.fixAllRequested(issue);
    ASSERT_TRUE(waitFor([&] { return textOf(path).find("\"HTTP\"") == std::string::npos; }))
        << textOf(path) << window.notices().textOf(u"review-action"_s).toStdString();
    EXPECT_EQ(shown.count(u"\n+ "_s), 2) << shown.toStdString();
}

TEST_F(ReviewFixesTest, OfAFileThatIsGoneItIsSaidThatItIs)
{
    writeNodes();
    ReviewWindow& window = review({got()});
    ASSERT_TRUE(QFile::remove(got() + u"/orders.json"_s));
    EXPECT_THAT(refusal(window), HasSubstr("orders.json is not there any more."));
}

TEST_F(ReviewFixesTest, WhatHasOtherNamesIsLeftAsItIs)
{
    writeNodes();
    const QString path = got() + u"/orders.json"_s;
    const QString other = m_home.filePath(u"other.json"_s);
    ASSERT_EQ(::link(QFile::encodeName(path).constData(), QFile::encodeName(other).constData()), 0);
    const std::string before = textOf(path);
    EXPECT_THAT(refusal(review({got()})), HasSubstr("hard links"));
    EXPECT_EQ(textOf(path), before);
}

TEST_F(ReviewFixesTest, AFileThatBecomesALinkWhileTheFixIsShownIsNotWritten)
{
    writeNodes();
    const QString path = got() + u"/orders.json"_s;
    const QString theirs = m_home.filePath(u"theirs.json"_s);
    const std::string before = textOf(path);
    ReviewWindow& window = review({got()});
    inDialog(u"confirm-text-change"_s, [&](QDialog& dialog) {
        EXPECT_TRUE(QFile::rename(path, theirs) && QFile::link(theirs, path));
        dialog.accept();
    });
    EXPECT_THAT(refusal(window), HasSubstr("a link to a file elsewhere"));
    EXPECT_EQ(textOf(theirs), before);
}

TEST_F(ReviewFixesTest, OneIsShownAtATime)
{
    writeNodes();
    ReviewWindow& window = review({got()});
    bool isShown = false;
    inDialog(u"confirm-text-change"_s, [&](QDialog& dialog) {
        isShown = true;
        dialog.reject();
    });
    Q_EMIT window.fixRequested(issueOf(window, true), 0);
    EXPECT_THAT(refusal(window), HasSubstr("orders.json is being changed. Try again then."));
    EXPECT_TRUE(waitFor([&] { return isShown; })) << "what was asked for first is";
}

TEST_F(ReviewFixesTest, AFixIsNotTriedOnWhatHasComeInItsPlace)
{
    const std::string one = R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {
  "listeners": [{"portMapping": {"port": 8080, "protocol": "HTTP"}}]}})";
    const std::string another = R"({"meshName": "shop", "virtualNodeName": "bills", "spec": {
  "listeners": [{"portMapping": {"port": 9090, "protocol": "HTTP"}}]}})";
    const QString path = write("all.json", "[" + one + "]");
    ReviewWindow& window = review({got()});
    write("all.json", "[" + another + ", " + one + "]");
    EXPECT_THAT(refusal(window), HasSubstr("The file has changed. Read it again (F5)."));
    EXPECT_EQ(textOf(path), "[" + another + ", " + one + "]");
}

TEST_F(ReviewFixesTest, ANodeIsEditedByItsNameWhereverItStandsByNow)
{
    const std::string one = R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {}})";
    const std::string another = R"({"meshName": "shop", "virtualNodeName": "bills", "spec": {}})";
    write("all.json", "[" + one + "]");
    ReviewWindow& window = review({got()});
    write("all.json", "[" + another + ", " + one + "]");
    Q_EMIT window.editRequested(0);
    ASSERT_TRUE(waitFor([this] { return !m_desktop->sessions().isEmpty(); }));
    EXPECT_EQ(m_desktop->sessions().all().front()->document().value()["virtualNodeName"], "orders");
}

TEST_F(ReviewFixesTest, ANodeThatIsNoLongerInItsFileIsNotEdited)
{
    write("all.json", R"([{"meshName": "shop", "virtualNodeName": "orders", "spec": {}}])");
    ReviewWindow& window = review({got()});
    write("all.json", R"([{"meshName": "shop", "virtualNodeName": "bills", "spec": {}}])");
    Q_EMIT window.editRequested(0);
    ASSERT_TRUE(waitFor([&] { return !window.notices().textOf(u"review-action"_s).isEmpty(); }));
    EXPECT_THAT(window.notices().textOf(u"review-action"_s).toStdString(),
                HasSubstr("The file has changed. Read it again (F5)."));
    EXPECT_TRUE(m_desktop->sessions().isEmpty());
}

TEST_F(ReviewFixesTest, WhatIsBeingEditedIsNoticedUnderAnotherName)
{
    writeNodes();
    ASSERT_TRUE(QFile::link(got(), m_home.filePath(u"same"_s)));
    const std::string before = textOf(got() + u"/orders.json"_s);
    ReviewWindow& window = review({got()});
    m_desktop->openFiles({m_home.filePath(u"same/orders.json"_s)});
    ASSERT_TRUE(waitFor([this] { return !m_desktop->sessions().isEmpty(); }));
    settle();
    EXPECT_THAT(refusal(window), HasSubstr("is being edited in another window"));
    EXPECT_EQ(textOf(got() + u"/orders.json"_s), before);
}

TEST_F(ReviewFixesTest, WhatIsOpenInAnotherProgramIsNotMended)
{
    writeNodes();
    const QString path = got() + u"/orders.json"_s;
    const std::string before = textOf(path);
    ReviewWindow& window = review({got()});
    const QString locks = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/locks"_s;
    ASSERT_TRUE(QDir().mkpath(locks));
    const OpenLock theirs = openLock(lockFor(locks, path));
    ASSERT_EQ(theirs.state, OpenLock::State::Ours);
    EXPECT_THAT(refusal(window), HasSubstr("is open in another Meshwright"));
    EXPECT_EQ(textOf(path), before);
}

} // namespace meshwright
