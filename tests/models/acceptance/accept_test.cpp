// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "acceptance_fixture.h"
#include "models/acceptance/accept.h"
#include "models/acceptance/acceptance_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

// Adding an entry to .meshwright.json, as the window does.
namespace meshwright {

using testing::HasSubstr;

namespace {

class Accept : public AcceptanceFixture
{
protected:
    static AcceptedEntry route(const char* name, const char* reason)
    {
        return {.rule = "no-retry",
                .kind = Kind::Route,
                .mesh = "shop",
                .parent = "orders",
                .name = name,
                .pointer = Pointer("/spec/httpRoute"),
                .fingerprint = "0123456789abcdef",
                .reason = QString::fromUtf8(reason)};
    }
    std::string add(const AcceptedEntry& entry) const { return addAcceptance(folder(), entry).toStdString(); }
    std::string content() const
    {
        QFile file(at(".meshwright.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : "";
    }
    /// The names and reasons in the file, in its order.
    std::string entries() const
    {
        std::string out;
        for (const AcceptanceFile::Entry& one : readAcceptanceFile(at(".meshwright.json")).entries)
            out += one.accepted.name + ": " + one.accepted.reason.toStdString() + '\n';
        return out;
    }
};

} // namespace

TEST_F(Accept, KeepsWhatIsAcceptedOfTheSameRuleForAnotherResource)
{
    AcceptedEntry one = route("all", "of a");
    one.others = {"virtualNode a"};
    AcceptedEntry other = route("all", "of b");
    other.others = {"virtualNode b"};
    EXPECT_EQ(add(one), "");
    EXPECT_EQ(add(other), "");
    EXPECT_THAT(entries(), testing::AllOf(HasSubstr("all: of a\n"), HasSubstr("all: of b\n")));
    other.others = {"virtualNode b", "virtualNode c"};
    other.reason = QStringLiteral("of b and c");
    EXPECT_EQ(add(other), "");
    EXPECT_THAT(entries(), testing::AllOf(HasSubstr("all: of a\n"), HasSubstr("all: of b and c\n"),
                                          testing::Not(HasSubstr("of b\n"))));
}

TEST_F(Accept, MakesTheFile)
{
    AcceptedEntry entry = route("all", " the callers try again ");
    entry.by = QStringLiteral("maria");
    entry.until = QDate(2027, 1, 31);
    EXPECT_EQ(add(entry), "");
    EXPECT_EQ(content(), R"({
  "accepted": [
    {
      "by": "maria",
      "fingerprint": "0123456789abcdef",
      "kind": "route",
      "mesh": "shop",
      "name": "all",
      "parent": "orders",
      "pointer": "/spec/httpRoute",
      "reason": "the callers try again",
      "rule": "no-retry",
      "until": "2027-01-31"
    }
  ]
}
)");
    entry.reason = entry.reason.trimmed();
    const AcceptanceFile read = readAcceptanceFile(at(".meshwright.json"));
    ASSERT_EQ(read.entries.size(), 1U);
    EXPECT_EQ(read.entries[0].accepted, entry) << "what is written is what is read";
}

TEST_F(Accept, KeepsWhatIsThereInAnOrderOfItsOwn)
{
    write(".meshwright.json", R"({"about": "see the wiki", "accepted": [{"rule": "half an entry"}]})");
    for (const char* name : {"c", "a", "b"})
        EXPECT_EQ(add(route(name, "fine")), "");
    EXPECT_EQ(entries(), "a: fine\nb: fine\nc: fine\n");
    EXPECT_THAT(content(), HasSubstr("see the wiki"));
    EXPECT_THAT(content(), HasSubstr("half an entry"));
}

TEST_F(Accept, ReplacesTheEntryOfTheSameIssue)
{
    EXPECT_EQ(add(route("all", "for now")), "");
    AcceptedEntry again = route("all", "for good");
    again.pointer = Pointer("/spec/http2Route"); // it has moved, and is the same by its fingerprint
    EXPECT_EQ(add(again), "");
    EXPECT_EQ(entries(), "all: for good\n");
    again.fingerprint = "fedcba9876543210";
    EXPECT_EQ(add(again), "");
    EXPECT_EQ(entries(), "all: for good\nall: for good\n");
}

TEST_F(Accept, NeedsAReason)
{
    EXPECT_THAT(add(route("all", "  ")), HasSubstr("without a reason nothing is accepted"));
    EXPECT_EQ(content(), "");
}

TEST_F(Accept, LeavesAFileAloneThatIsNotInOrder)
{
    for (const char* text : {"{\"accepted\": [", "[]", R"({"accepted": "none"})"}) {
        write(".meshwright.json", text);
        EXPECT_THAT(add(route("all", "fine")), HasSubstr("cannot be changed")) << text;
        EXPECT_EQ(content(), text);
    }
}

TEST_F(Accept, FindsTheFolder)
{
    const auto folderOf = [this](const char* path) { return below(acceptanceFolder(at(path)) + u'/'); };
    EXPECT_EQ(folderOf("mesh/nodes/orders.json"), "") << "the top of the repository";
    write("mesh/.meshwright.json", R"({"accepted": []})");
    EXPECT_EQ(folderOf("mesh/nodes/orders.json"), "mesh/") << "one that is there";
    EXPECT_EQ(folderOf("other/orders.json"), "");
    ASSERT_TRUE(QDir(at(".git")).removeRecursively());
    EXPECT_EQ(folderOf("other/orders.json"), "other/") << "without a repository beside the file";
    write("place/shop/mesh.json", "{}");
    EXPECT_EQ(folderOf("place/shop/virtual-nodes/orders.json"), "place/shop/") << "that of the mesh";
}

TEST_F(Accept, WritesThroughNoLinkThatLeadsOutOfItsFolder)
{
    const std::string foreign = R"({"secret": "abc", "accepted": []})";
    write("elsewhere/settings.json", foreign);
    ASSERT_TRUE(QDir().mkpath(at("here")));
    ASSERT_TRUE(QFile::link(at("elsewhere/settings.json"), at("here/.meshwright.json")));
    EXPECT_THAT(addAcceptance(at("here"), route("all", "as agreed")).toStdString(),
                HasSubstr("leads out of its folder"));
    ASSERT_TRUE(QFile::remove(at("here/.meshwright.json")));
    ASSERT_TRUE(QFile::link(at("elsewhere/new.json"), at("here/.meshwright.json")));
    EXPECT_THAT(addAcceptance(at("here"), route("all", "as agreed")).toStdString(),
                HasSubstr("It is a link to a file that is not there."))
        << "a link that leads nowhere yet";
    EXPECT_FALSE(QFile::exists(at("elsewhere/new.json")));
    QFile there(at("elsewhere/settings.json"));
    ASSERT_TRUE(there.open(QIODevice::ReadOnly));
    EXPECT_EQ(there.readAll().toStdString(), foreign);
}

TEST_F(Accept, WritesThroughALinkWithinItsFolder)
{
    write("kept/accepted.json", R"({"accepted": []})");
    ASSERT_TRUE(QFile::link(at("kept/accepted.json"), at(".meshwright.json")));
    EXPECT_EQ(add(route("all", "as agreed")), "");
    EXPECT_EQ(entries(), "all: as agreed\n");
    EXPECT_TRUE(QFileInfo(at(".meshwright.json")).isSymLink());
}

TEST_F(Accept, LeavesAFileThatIsNoneOfOurs)
{
    const std::string foreign = R"({"compilerOptions": {"strict": true}})";
    write(".meshwright.json", foreign);
    EXPECT_THAT(add(route("all", "as agreed")), HasSubstr("It has no list “accepted”. Mend it first."));
    EXPECT_EQ(content(), foreign);
    write(".meshwright.json", "{}");
    EXPECT_EQ(add(route("all", "as agreed")), "") << "an empty one says nothing else";
    write(".meshwright.json", "\xEF\xBB\xBF\n");
    EXPECT_EQ(add(route("all", "as agreed")), "") << "nor does one without anything";
    EXPECT_EQ(entries(), "all: as agreed\n");
}

} // namespace meshwright
