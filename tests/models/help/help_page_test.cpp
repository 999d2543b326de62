// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/catalogue.h"
#include "models/help/help_page.h"
#include "models/inventory/fill.h"
#include "models/json/json_type.h"
#include "models/reading/checked_file.h"
#include "models/rules/audit.h"
#include "models/rules/rule.h"
#include "tests/support/files_on_disk.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QDirIterator>

#include <set>
#include <vector>

// That every rule has a page, that its examples show what it says, and that no page is without a rule.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

/// Whether the rule @p id needs several resources.
bool isOfMeshes(std::string_view id)
{
    const auto all = meshRuleInfos();
    return std::ranges::any_of(all, [&](const RuleInfo& rule) { return rule.id == id; });
}

/// "error rule", for each issue. An example of a rule across resources is the whole mesh.
std::set<std::string> issuesIn(const QString& path, bool isWholeMesh, bool isAudit)
{
    std::set<std::string> out;
    const Inventory all = inventoryAt(
        {path}, {.isAllThere = isWholeMesh, .checking = isAudit ? Checking::Audit : Checking::All});
    for (const CheckedFile& file : all.files) {
        if (!file.error.isEmpty())
            out.insert("unreadable: " + file.error.toStdString());
        for (const CheckedResource& resource : file.found)
            for (const LocatedIssue& one : resource.issues)
                out.insert(std::string(word(one.issue.severity)) + ' ' + one.issue.rule);
    }
    return out;
}

class HelpPageTest : public FilesOnDisk
{
protected:
    std::set<std::string> issuesOf(const char* rule, const HelpExample& example) const
    {
        return issuesIn(write(("example." + example.language).c_str(), example.text), isOfMeshes(rule),
                        isOfAudit(rule));
    }
};

bool names(const std::set<std::string>& issues, const std::string& rule)
{
    return std::ranges::any_of(issues, [&](const std::string& one) { return one.ends_with(' ' + rule); });
}

} // namespace

TEST_F(HelpPageTest, IsThereForEveryRuleWithItsTitle)
{
    for (const RuleInfo& rule : allRuleInfos()) {
        const auto page = helpPage(rule.id);
        ASSERT_TRUE(page) << "resources/help/" << rule.id << ".md is missing";
        EXPECT_TRUE(page->markdown.startsWith(u"# "_s + QString::fromUtf8(rule.title) + u'\n')) << rule.id;
        for (const char* heading :
             {"## Why it matters", "## How to mend it", "## Wrong", "## Right", "## Source"})
            EXPECT_THAT(page->markdown.toStdString(), HasSubstr(std::string("\n") + heading + '\n'))
                << rule.id;
        EXPECT_EQ(page->wrong.size(), page->right.size()) << rule.id;
    }
}

TEST_F(HelpPageTest, IsThereForNothingElse)
{
    std::set<QString> ids;
    for (const RuleInfo& rule : allRuleInfos())
        ids.insert(QString::fromUtf8(rule.id));
    QDirIterator pages(QStringLiteral(MESHWRIGHT_SOURCE_DIR) + u"/resources/help"_s, QDir::Files);
    while (pages.hasNext()) {
        pages.next();
        EXPECT_TRUE(ids.contains(pages.fileInfo().completeBaseName())) << pages.fileName().toStdString();
    }
    EXPECT_FALSE(helpPage("no-such-rule"));
    EXPECT_FALSE(helpPage("../help/egress"));
    EXPECT_FALSE(helpPage(""));
}

TEST_F(HelpPageTest, ShowsWhatIsWrongAndWhatIsRight)
{
    for (const RuleInfo& rule : allRuleInfos()) {
        const auto page = helpPage(rule.id);
        if (!page)
            continue;
        for (const HelpExample& example : page->wrong)
            EXPECT_TRUE(names(issuesOf(rule.id, example), rule.id))
                << rule.id << " is not found in its wrong example:\n"
                << testing::PrintToString(issuesOf(rule.id, example)) << '\n'
                << example.text;
        for (const HelpExample& example : page->right)
            for (const std::string& one : issuesOf(rule.id, example))
                EXPECT_TRUE(one.starts_with("hint ") && !one.ends_with(std::string(" ") + rule.id))
                    << rule.id << ", in its right example: " << one << '\n'
                    << example.text;
    }
}

} // namespace meshwright
