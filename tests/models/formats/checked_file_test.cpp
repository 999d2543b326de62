// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/reading/checked_file.h"
#include "reading_lines.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

namespace meshwright {

namespace {

/// What is found in a file that holds @p text.
CheckedFile checkedText(const char* text)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("nodes.json")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(text);
    file.close();
    return checkFile(file.fileName());
}

/// A line for each node with its name, and below it what was found.
std::string found(const CheckedFile& file)
{
    std::string out;
    for (const CheckedResource& node : file.found)
        out += '[' + node.name + "]\n" + lines(node.issues);
    return out;
}

} // namespace

TEST(CheckedFile, PutsWhatReadingFoundToTheNodeItIsIn)
{
    const CheckedFile file = checkedText(R"([
{"meshName": "shop", "virtualNodeName": "orders", "spec": {"backends": 5}},
{"meshName": "shop", "virtualNodeName": "carts",
 "spec": {"listeners": 7, "listeners": 7}}])");
    EXPECT_EQ(file.error, QString());
    EXPECT_EQ(file.resources.size(), 2U);
    EXPECT_EQ(found(file), "[orders]\n"
                           "2:72 /spec/backends error type\n"
                           "[carts]\n"
                           "4:27 /spec/listeners warning duplicate-key\n"
                           "4:40 /spec/listeners error type\n");
}

TEST(CheckedFile, KeepsWhatIsAboutTheFileBeforeTheNodes)
{
    EXPECT_EQ(found(checkedText(R"({"virtualNodes": [
{"meshName": "shop", "virtualNodeName": "orders", "spec": {"backends": 5}},
{"meshName": "shop", "virtualNodeName": "carts", "spec": {"backends": 6}}],
"nextToken": "a", "nextToken": "a"})")),
              "[]\n"
              "4:19 /nextToken warning duplicate-key\n"
              "[orders]\n"
              "2:72 /spec/backends error type\n"
              "[carts]\n"
              "3:71 /spec/backends error type\n");
    EXPECT_EQ(found(checkedText(R"({"a": 1})")), "");
    EXPECT_EQ(checkedText(R"({"a": 1})").skipped, QStringLiteral("There is nothing of App Mesh in it."));
}

TEST(CheckedFile, CountsTheIssuesOfAllNodes)
{
    const Tally counted = tally(checkedText(R"([
{"meshName": "shop", "virtualNodeName": "orders", "spec": {"backends": 5}},
{"meshName": "shop", "virtualNodeName": "carts", "spec": {"listeners": 7, "listeners": 7}}])"));
    EXPECT_EQ(counted.errors, 2);
    EXPECT_EQ(counted.warnings, 1);
    EXPECT_EQ(counted.hints, 0);
    EXPECT_EQ(tally(checkedText(R"([{"arn": "a", "meshName": "m"}])")).hints, 1);
}

TEST(CheckedFile, ChecksEveryKindByItsOwnShapes)
{
    EXPECT_EQ(found(checkedText(R"([{"mesh": {"meshName": "shop", "spec": {"egressFilter": 5}}},
{"meshName": "shop", "virtualServiceName": "orders.local", "spec": {"provider": 5}}])")),
              "[shop]\n"
              "1:57 /spec/egressFilter error type\n"
              "[orders.local]\n"
              "2:81 /spec/provider error type\n");
}

TEST(CheckedFile, DoesNotMissWhatTheFormatCannotSay)
{
    EXPECT_EQ(found(checkedText(R"({"provider": {"virtualNode": {"virtualNodeName": "orders"}}})")), "[]\n");
}

TEST(CheckedFile, TellsWhatEachResourceIs)
{
    const CheckedFile file = checkedText(R"({"meshName": "shop", "virtualRouterName": "r", "routeName": "all",
        "spec": {"tcpRoute": {"action": {"weightedTargets": [{"virtualNode": "orders", "weight": 1}]}}}})");
    ASSERT_EQ(file.found.size(), 1U);
    EXPECT_EQ(file.found[0].kind, Kind::Route);
    EXPECT_EQ(file.found[0].mesh, "shop");
    EXPECT_EQ(file.found[0].parent, "r");
    EXPECT_EQ(file.found[0].name, "all");
    EXPECT_EQ(file.found[0].format, "create-input");
}

TEST(CheckedFile, SaysWhyAFileCannotBeRead)
{
    const CheckedFile file = checkFile(QStringLiteral("/nonexistent/nodes.json"));
    EXPECT_EQ(file.path, QStringLiteral("/nonexistent/nodes.json"));
    EXPECT_TRUE(file.error.startsWith(QStringLiteral("/nonexistent/nodes.json cannot be read: ")));
    EXPECT_TRUE(file.found.empty()) << "nothing is known of what it holds";
}

} // namespace meshwright
