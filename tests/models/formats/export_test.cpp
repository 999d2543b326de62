// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/export.h"
#include "models/formats/resource_arn.h"
#include "models/json/json.h"
#include "models/reading/read.h"
#include "tests/support/sample_documents.h"

#include <gtest/gtest.h>

#include <QProcess>

#include <random>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// A JSON value of any shape that text can hold.
class RandomJson
{
public:
    json value(int depth)
    {
        switch (below(depth > 0 ? 9 : 7)) {
        case 0:
            return nullptr;
        case 1:
            return below(2) == 0;
        case 2:
            return static_cast<std::int64_t>(m_random());
        case 3:
            return static_cast<std::uint64_t>(m_random());
        case 4:
            return std::ldexp(static_cast<double>(m_random()), static_cast<int>(below(200)) - 150);
        case 5:
            return static_cast<std::int64_t>(below(100)) - 50;
        case 6:
            return text();
        case 7:
            return list(depth);
        default:
            return object(depth);
        }
    }

    json object(int depth)
    {
        json out = json::object();
        for (std::size_t n = below(5); n > 0; --n)
            out[text()] = value(depth - 1);
        return out;
    }

private:
    json list(int depth)
    {
        json out = json::array();
        for (std::size_t n = below(5); n > 0; --n)
            out.push_back(value(depth - 1));
        return out;
    }

    std::string text()
    {
        constexpr std::string_view pieces[] = {"a",  "Z",    "0", "/",      "~", "\"", "\\",
                                               "\n", "\x01", "ä", "\u2028", "😀", "'",  "$"};
        std::string out;
        for (std::size_t n = below(6); n > 0; --n)
            out += pieces[below(std::size(pieces))];
        return out;
    }

    std::size_t below(std::size_t limit)
    {
        return std::uniform_int_distribution<std::size_t>(0, limit - 1)(m_random);
    }

    std::mt19937_64 m_random{11};
};

/// What a POSIX shell makes of @p command, a word each line, the program left out.
QByteArray shellWords(const std::string& command)
{
    QProcess shell;
    shell.start(u"sh"_s,
                {u"-c"_s, u"aws() { printf '%s\\n' \"$@\"; }\n"_s + QString::fromStdString(command)});
    shell.waitForFinished();
    return shell.readAllStandardOutput();
}

} // namespace

TEST(Export, SortsKeysAndKeepsTheOrderOfLists)
{
    EXPECT_EQ(exportText(json::parse(R"({"spec": {"listeners": [{"b": 2, "a": 1.0}, 1], "backends": []},
        "meshName": "shöp"})")),
              R"({
  "meshName": "shöp",
  "spec": {
    "backends": [],
    "listeners": [
      {
        "a": 1.0,
        "b": 2
      },
      1
    ]
  }
}
)");
}

TEST(Export, IsReadAgainAsTheSame)
{
    RandomJson random;
    for (int i = 0; i < 3000; ++i) {
        json node = random.object(4);
        node["spec"] = random.value(4);
        const std::string text = exportText(node);
        const Reading reading = read(text);
        ASSERT_EQ(reading.resources.size(), 1U) << text;
        ASSERT_EQ(reading.resources[0].input, node) << text;
        ASSERT_EQ(exportText(reading.resources[0].input), text);
    }
}

TEST(AwsCli, TakesFilesOfAnyName)
{
    EXPECT_EQ(awsCliCommandForFile("orders.json"),
              "aws appmesh create-virtual-node --cli-input-json file://orders.json");
    EXPECT_EQ(awsCliCommandForFile("/home/me/my mesh/orders.json"),
              "aws appmesh create-virtual-node --cli-input-json 'file:///home/me/my mesh/orders.json'");
    EXPECT_EQ(awsCliCommandForFile("~orders.json"),
              "aws appmesh create-virtual-node --cli-input-json 'file://./~orders.json'");
    EXPECT_EQ(shellWords(awsCliCommandForFile("it's $HOME; `ls` \"x\" \\ *.json")),
              "appmesh\ncreate-virtual-node\n--cli-input-json\nfile://it's $HOME; `ls` \"x\" \\ *.json\n");
}

TEST(AwsCli, TakesTheNodeItself)
{
    json node = guideExample();
    node["spec"]["logging"]["accessLog"]["file"]["path"] = "it's $HOME `ls` \\ ! \"quoted\"";
    const QByteArray words = shellWords(awsCliCommand(node));
    const QByteArray expected = "appmesh\ncreate-virtual-node\n--cli-input-json\n";
    ASSERT_TRUE(words.startsWith(expected)) << words.constData();
    EXPECT_EQ(json::parse(words.mid(expected.size()).toStdString()), node);
}

TEST(AwsCli, QuotesWords)
{
    EXPECT_EQ(shellWord(""), "''");
    EXPECT_EQ(shellWord("a-b_c./:1"), "a-b_c./:1");
    EXPECT_EQ(shellWord("~a"), "'~a'");
    EXPECT_EQ(shellWord("a'b"), "'a'\\''b'");
}

TEST(ResourceArn, IsToldOnceItIsKnown)
{
    const json node = guideExample();
    const auto arn = [](json of, const MeshAddress& address) {
        return resourceArn(of, address).value_or("-");
    };
    EXPECT_EQ(arn(node, {"us-west-2", "111122223333"}),
              "arn:aws:appmesh:us-west-2:111122223333:mesh/meshName/virtualNode/nodeName");
    EXPECT_EQ(arn(node, {"cn-north-1", "111122223333"}),
              "arn:aws-cn:appmesh:cn-north-1:111122223333:mesh/meshName/virtualNode/nodeName");
    EXPECT_EQ(arn(node, {"us-gov-east-1", "111122223333"}).substr(0, 15), "arn:aws-us-gov:");
    EXPECT_EQ(arn(node, {"", "111122223333"}), "-");
    EXPECT_EQ(arn(node, {"us-west-2", "1111"}), "-");
    json changed = node;
    changed["virtualNodeName"] = "";
    EXPECT_EQ(arn(changed, {"us-west-2", "111122223333"}), "-");
    changed = node;
    changed["meshOwner"] = "111122223333";
    EXPECT_NE(arn(changed, {"us-west-2", "111122223333"}), "-");
    changed["meshOwner"] = "444455556666";
    EXPECT_EQ(arn(changed, {"us-west-2", "111122223333"}), "-");
}

} // namespace meshwright
