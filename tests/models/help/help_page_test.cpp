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

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

// That every rule has a page, that its examples show what it says, and that no page is without a rule.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::IsEmpty;

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

/// What an example shows beside its rule because it cannot do without.
struct AlsoShown
{
    const char* page; ///< empty: all those of rules across resources
    const char* rule;
    const char* why;
};

constexpr AlsoShown alsoShown[] = {
    {"", "unused", "what calls the few resources that it takes is left out"},
    {"", "node-provider-no-route", "a mesh is shortest where a node itself answers for a service"},
    {"audit-backend-tls", "override-drops",
     "the same of a backend whose defaults are as the audit wants them"},
    {"cli-skeleton", "client-token-form",
     "a skeleton is empty all over, and every member is refused by itself"},
    {"cli-skeleton", "health-check-path-form", "the same"},
    {"cli-skeleton", "hostname-form", "the same"},
    {"cli-skeleton", "too-short", "the same"},
    {"cli-skeleton", "too-small", "the same"},
    {"client-certificate-not-enforced", "tls-not-enforced",
     "without the certificate it is half as bad, but not right"},
    {"rewrite-misses-route", "no-catch-all", "it is about the path of the one route there is"},
    {"server-speaks-first", "listener-server-first", "the port is that of a database, and stays it"},
};

bool isAlsoShown(const std::string& page, const std::string& rule)
{
    return std::ranges::any_of(alsoShown, [&](const AlsoShown& one) {
        return rule == one.rule && (*one.page ? page == one.page : isOfMeshes(page));
    });
}

std::string ruleOf(const std::string& issue)
{
    return issue.substr(issue.rfind(' ') + 1);
}

/// Of @p issues those that the example of @p page has no reason for, but for those of its own rule.
std::set<std::string> shownBeside(const std::string& page, std::set<std::string> issues)
{
    std::erase_if(issues, [&](const std::string& one) {
        return ruleOf(one) == page || isAlsoShown(page, ruleOf(one));
    });
    return issues;
}

bool names(const std::set<std::string>& issues, const std::string& rule)
{
    return std::ranges::any_of(issues, [&](const std::string& one) { return ruleOf(one) == rule; });
}

std::set<std::string> withoutHints(std::set<std::string> issues)
{
    std::erase_if(issues, [](const std::string& one) { return one.starts_with("hint "); });
    return issues;
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

TEST_F(HelpPageTest, ShowsWhatIsWrongAndNothingElse)
{
    for (const RuleInfo& rule : allRuleInfos()) {
        const auto page = helpPage(rule.id);
        if (!page)
            continue;
        for (const HelpExample& example : page->wrong) {
            SCOPED_TRACE(std::string(rule.id) + ", in its wrong example:\n" + example.text);
            const std::set<std::string> issues = issuesOf(rule.id, example);
            EXPECT_TRUE(names(issues, rule.id)) << "not found in " << testing::PrintToString(issues);
            EXPECT_THAT(shownBeside(rule.id, withoutHints(issues)), IsEmpty());
        }
    }
}

TEST_F(HelpPageTest, ShowsWhatIsRight)
{
    for (const RuleInfo& rule : allRuleInfos()) {
        const auto page = helpPage(rule.id);
        if (!page)
            continue;
        for (const HelpExample& example : page->right) {
            SCOPED_TRACE(std::string(rule.id) + ", in its right example:\n" + example.text);
            const std::set<std::string> issues = issuesOf(rule.id, example);
            EXPECT_FALSE(names(issues, rule.id));
            EXPECT_THAT(shownBeside(rule.id, issues), IsEmpty());
        }
    }
}

} // namespace meshwright
