// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/check.h"
#include "models/templates/built_in_templates.h"
#include "models/templates/template_folder.h"
#include "tests/support/issue_lines.h"

#include <gmock/gmock.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

NodeTemplate sample(const QString& title)
{
    return {{},
            title,
            u"What it is for"_s,
            json::parse(R"({"spec": {"listeners": []}, "tags": [{"key": "a", "value": "b"}]})")};
}

} // namespace

TEST(BuiltInTemplates, HaveNothingWrongWithThemOnceTheyAreNamed)
{
    const auto all = builtInTemplates();
    EXPECT_EQ(all.size(), 9U);
    for (const NodeTemplate& one : all) {
        EXPECT_FALSE(one.title.isEmpty() || one.description.isEmpty()) << one.id.toStdString();
        Document document(json{{"meshName", "shop"}, {"virtualNodeName", "orders-v1"}});
        startFrom(document, one);
        std::vector<std::string> wrong;
        for (const Issue& issue : check(document.value()))
            if (issue.severity != Severity::Hint)
                wrong.push_back(issue.pointer.text() + ": " + issue.message.toStdString());
        EXPECT_EQ(wrong, std::vector<std::string>()) << one.id.toStdString();
    }
}

TEST(Templates, StartANodeInOneStepAndLeaveItsNameAlone)
{
    Document document(
        json::parse(R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {"backends": []}})"));
    startFrom(document, sample(u"x"_s));
    EXPECT_EQ(document.value(),
              json::parse(R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {"listeners": []},
        "tags": [{"key": "a", "value": "b"}]})"));
    EXPECT_EQ(document.history().steps.size(), 1U);
}

TEST(Templates, OfANodeHaveItsSettingsAndNotItsNames)
{
    const json node = json::parse(
        R"({"meshName": "m", "virtualNodeName": "n", "meshOwner": "1", "clientToken": "t", "spec": {}, "tags": []})");
    EXPECT_EQ(templateFrom(node, u"T"_s, {}).input, json::parse(R"({"spec": {}, "tags": []})"));
}

TEST(TemplateFolder, KeepsTemplatesWhateverTheyAreCalled)
{
    const QTemporaryDir place;
    const TemplateFolder folder(place.filePath(u"templates"_s));
    EXPECT_TRUE(folder.list().templates.empty());
    const QStringList titles{u"My own"_s, u"My own"_s, u"a/b"_s, u".."_s, u""_s, u"🐟"_s, QString(300, u'x')};
    for (const QString& title : titles)
        EXPECT_EQ(folder.save(sample(title)), std::nullopt) << title.toStdString();
    const auto listing = folder.list();
    EXPECT_EQ(listing.problems, QStringList());
    QStringList read;
    for (const NodeTemplate& one : listing.templates) {
        read.append(one.title);
        NodeTemplate expected = sample(one.title);
        expected.id = one.id;
        EXPECT_EQ(one, expected);
    }
    EXPECT_THAT(read, testing::UnorderedElementsAreArray(titles));
    EXPECT_EQ(folder.remove(listing.templates.front().id), std::nullopt);
    EXPECT_EQ(folder.list().templates.size(), 6U);
    EXPECT_THAT(folder.remove(u"gone"_s).value_or(QString()).toStdString(),
                testing::HasSubstr("cannot be removed"));
}

TEST(TemplateFolder, SaysWhichFilesAreNoneAndLeavesThemAlone)
{
    const std::pair<const char*, const char*> rows[] = {
        {"{", "Line 1, column"},
        {"[]", "“meshwrightTemplate” is missing"},
        {R"({"meshwrightTemplate": 2, "input": {"spec": {}}})", "newer Meshwright"},
        {R"({"meshwrightTemplate": 1, "input": {}})", "“input” must be an object"},
    };
    for (const auto& [bytes, says] : rows) {
        const QTemporaryDir place;
        QFile file(place.filePath(u"x.json"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto listing = TemplateFolder(place.path()).list();
        EXPECT_TRUE(listing.templates.empty());
        ASSERT_EQ(listing.problems.size(), 1);
        EXPECT_THAT(listing.problems.front().toStdString(),
                    testing::AllOf(testing::HasSubstr(says), testing::HasSubstr("x.json")));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_EQ(file.readAll(), bytes);
    }
}

} // namespace meshwright
