// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/checked_file.h"
#include "models/json/json.h"
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
    for (const CheckedNode& node : file.found)
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
    EXPECT_EQ(file.nodes.size(), 2U);
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
    EXPECT_EQ(found(checkedText(R"({"a": 1})")), "[]\n1:1 error not-a-virtual-node\n");
}

TEST(CheckedFile, CountsTheIssuesOfAllNodes)
{
    const Tally counted = tally(checkedText(R"([
{"meshName": "shop", "virtualNodeName": "orders", "spec": {"backends": 5}},
{"meshName": "shop", "virtualNodeName": "carts", "spec": {"listeners": 7, "listeners": 7}}])"));
    EXPECT_EQ(counted.errors, 2);
    EXPECT_EQ(counted.warnings, 1);
    EXPECT_EQ(counted.hints, 0);
    EXPECT_EQ(tally(checkedText(R"({"mesh": {"meshName": "m"}})")).hints, 1);
}

TEST(CheckedFile, SaysWhyAFileCannotBeRead)
{
    const CheckedFile file = checkFile(QStringLiteral("/nonexistent/nodes.json"));
    EXPECT_EQ(file.path, QStringLiteral("/nonexistent/nodes.json"));
    EXPECT_TRUE(file.error.startsWith(QStringLiteral("/nonexistent/nodes.json cannot be read: ")));
    EXPECT_TRUE(file.found.empty()) << "nothing is known of what it holds";
}

} // namespace meshwright
