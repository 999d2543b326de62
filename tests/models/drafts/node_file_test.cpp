// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/drafts/node_file.h"
#include "tests/models/drafts/drafts_on_disk.h"

#include <gmock/gmock.h>

#include <sys/inotify.h>
#include <thread>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// Waits for somebody to have read a file.
class FileRead
{
public:
    explicit FileRead(const QString& path) : m_events(::inotify_init1(IN_CLOEXEC))
    {
        ::inotify_add_watch(m_events, QFile::encodeName(path).constData(), IN_CLOSE_NOWRITE);
    }
    ~FileRead() { ::close(m_events); }
    FileRead(const FileRead&) = delete;
    FileRead& operator=(const FileRead&) = delete;

    void wait() const
    {
        char event[sizeof(inotify_event) + 256];
        (void)!::read(m_events, event, sizeof(event));
    }

private:
    int m_events;
};

} // namespace

class NodeFileTest : public DraftsOnDisk
{
protected:
    void SetUp() override { QDir().mkpath(path()); }

    EditedNode edited(const QByteArray& bytes, std::size_t index = 0)
    {
        overwrite(m_file, bytes);
        const NodeFile file = openNodeFile(m_file);
        EXPECT_EQ(file.error, QString());
        return {file.path, index, file.reading.resources.at(index).input, file.fingerprint};
    }

    const QString m_file = path() + u"/node.json"_s;
    const json m_node = json::parse(R"({"meshName": "m", "spec": {"backends": []}})");
};

TEST_F(NodeFileTest, SavesIntoTheLayoutOfTheFile)
{
    const EditedNode node = edited("{ \"spec\": {\"backends\": []},\n   \"meshName\": \"old\" }");
    const NodeSaveOutcome outcome = saveNode(node, m_node);
    ASSERT_TRUE(std::holds_alternative<NodeSaved>(outcome));
    EXPECT_EQ(bytesOf(m_file), "{ \"spec\": {\"backends\": []},\n   \"meshName\": \"m\" }");
    const EditedNode now = std::get<NodeSaved>(outcome).now;
    EXPECT_EQ(now.saved, m_node);
    EXPECT_TRUE(std::holds_alternative<FileUnchanged>(stateOf(now)));
    EXPECT_TRUE(std::holds_alternative<NodeSaved>(saveNode(now, m_node)));
}

TEST_F(NodeFileTest, ChangesOnlyTheValuesOfYaml)
{
    const QByteArray yaml = "# of the shop\nmeshName: old # once\nspec: {backends: []}\n";
    const EditedNode node = edited(yaml);
    json now = node.saved;
    now["meshName"] = "m";
    ASSERT_TRUE(std::holds_alternative<NodeSaved>(saveNode(node, now)));
    EXPECT_EQ(bytesOf(m_file), "# of the shop\nmeshName: m # once\nspec: {backends: []}\n");
}

TEST_F(NodeFileTest, RefusesToSaveIntoYamlWhatIsNoValue)
{
    const QByteArray yaml = "meshName: old\nspec: {backends: []}\n";
    const EditedNode node = edited(yaml);
    json now = node.saved;
    now["spec"]["listeners"] = json::array();
    const NodeSaveOutcome outcome = saveNode(node, now);
    ASSERT_TRUE(std::holds_alternative<NodeNotSaved>(outcome));
    EXPECT_TRUE(std::get<NodeNotSaved>(outcome).why.contains(u"Save it as a JSON file of its own"_s));
    EXPECT_EQ(bytesOf(m_file), yaml);
}

TEST_F(NodeFileTest, CountsOnlyTheNodesOfAFile)
{
    overwrite(m_file,
              "meshName: shop\nvirtualServiceName: s\nspec: {}\n---\nmeshName: shop\nvirtualNodeName: n\n"
              "spec: {}\n");
    const NodeFile file = openNodeFile(m_file);
    ASSERT_EQ(file.reading.resources.size(), 1U);
    EXPECT_EQ(file.reading.resources.front().name(), "n");
    EXPECT_TRUE(canSaveInto(file, 0));
    json now = file.reading.resources.front().input;
    now["virtualNodeName"] = "orders";
    const EditedNode node{file.path, 0, file.reading.resources.front().input, file.fingerprint};
    ASSERT_TRUE(std::holds_alternative<NodeSaved>(saveNode(node, now)));
    EXPECT_EQ(bytesOf(m_file), "meshName: shop\nvirtualServiceName: s\nspec: {}\n---\nmeshName: shop\n"
                               "virtualNodeName: orders\nspec: {}\n");
}

TEST_F(NodeFileTest, SavesOneOfSeveralAndLeavesTheOthers)
{
    const EditedNode second = edited(
        R"([{"meshName": "a", "spec": {"backends": []}}, {"meshName": "b", "spec": {"backends": []}}])", 1);
    ASSERT_TRUE(std::holds_alternative<NodeSaved>(saveNode(second, m_node)));
    EXPECT_EQ(
        bytesOf(m_file),
        R"([{"meshName": "a", "spec": {"backends": []}}, {"meshName": "m", "spec": {"backends": []}}])");
}

TEST_F(NodeFileTest, WritesNothingOverAnotherProgramsChanges)
{
    const EditedNode node = edited(R"({"meshName": "old", "spec": {"backends": []}})");
    const QByteArray theirs = R"({"meshName": "theirs", "spec": {"backends": []}})";
    overwrite(m_file, theirs);
    const NodeSaveOutcome outcome = saveNode(node, m_node);
    ASSERT_TRUE(std::holds_alternative<NodeChangedOutside>(outcome));
    EXPECT_EQ(bytesOf(m_file), theirs);
    const EditedNode now = std::get<NodeChangedOutside>(outcome).now;
    EXPECT_EQ(now.saved, json::parse(theirs.toStdString()));
    EXPECT_TRUE(std::holds_alternative<NodeChangedOutside>(stateOf(node)));
    EXPECT_TRUE(std::holds_alternative<NodeSaved>(saveNode(now, m_node)))
        << "after it was chosen to keep ours";
}

TEST_F(NodeFileTest, WritesNothingOverWhatOthersWriteWhileItIsLaidOut)
{
    json large = m_node;
    for (int i = 0; i < 5'000; ++i)
        large["spec"]["backends"].push_back(
            {{"virtualService", {{"virtualServiceName", "s" + std::to_string(i)}}}});
    const EditedNode node = edited(QByteArray::fromStdString(large.dump(2)));
    const QByteArray theirs = R"({"meshName": "theirs", "spec": {"backends": []}})";
    const FileRead read(m_file);
    std::thread other([&] {
        read.wait();
        overwrite(m_file, theirs);
    });
    large["meshName"] = "ours";
    const NodeSaveOutcome outcome = saveNode(node, large);
    other.join();
    ASSERT_TRUE(std::holds_alternative<NodeChangedOutside>(outcome));
    EXPECT_EQ(bytesOf(m_file), theirs);
    EXPECT_EQ(std::get<NodeChangedOutside>(outcome).now.saved, json::parse(theirs.toStdString()));
}

TEST_F(NodeFileTest, SaysWhenTheFileIsGoneAndMakesItAnew)
{
    const EditedNode node = edited(R"({"meshName": "old", "spec": {"backends": []}})");
    QFile::remove(m_file);
    const NodeFileState state = stateOf(node);
    ASSERT_TRUE(std::holds_alternative<NodeNotSaved>(state));
    EXPECT_THAT(std::get<NodeNotSaved>(state).why.toStdString(), testing::HasSubstr("is gone"));
    ASSERT_TRUE(std::holds_alternative<NodeSaved>(saveNode(node, m_node)));
    EXPECT_EQ(bytesOf(m_file), "{\n  \"meshName\": \"m\",\n  \"spec\": {\n    \"backends\": []\n  }\n}\n");
}

TEST_F(NodeFileTest, SaysWhatCannotBeReadOrWritten)
{
    EXPECT_THAT(openNodeFile(path()).error.toStdString(), testing::HasSubstr("it is a folder"));
    const NodeSaveOutcome outcome = saveNodeAs(u"/no/such/folder/x.json"_s, m_node);
    ASSERT_TRUE(std::holds_alternative<NodeNotSaved>(outcome));
    EXPECT_THAT(std::get<NodeNotSaved>(outcome).why.toStdString(), testing::HasSubstr("cannot be written"));
}

TEST_F(NodeFileTest, TheirVersionMayBeGone)
{
    const EditedNode second = edited(
        R"([{"meshName": "a", "spec": {"backends": []}}, {"meshName": "b", "spec": {"backends": []}}])", 1);
    overwrite(m_file, R"([{"meshName": "a", "spec": {"backends": []}}])");
    const NodeSaveOutcome outcome = saveNode(second, m_node);
    ASSERT_TRUE(std::holds_alternative<NodeChangedOutside>(outcome));
    const EditedNode now = std::get<NodeChangedOutside>(outcome).now;
    EXPECT_TRUE(now.saved.is_null());
    EXPECT_TRUE(std::holds_alternative<NodeNotSaved>(saveNode(now, m_node)));
}

TEST_F(NodeFileTest, OnlyABrokenObjectCanBeMendedIntoANode)
{
    const auto isBroken = [this](const QByteArray& bytes) {
        overwrite(m_file, bytes);
        return isBrokenJson(openNodeFile(m_file));
    };
    EXPECT_TRUE(isBroken("{\"meshName\": m}"));
    EXPECT_TRUE(isBroken("\xEF\xBB\xBF\r\n {\"meshName\": "));
    EXPECT_FALSE(isBroken("{\"meshName\": \"m\", \"virtualNodeName\": \"n\", \"spec\": {\"backends\": []}}"));
    EXPECT_FALSE(isBroken("[{\"meshName\": m}]"));
    EXPECT_FALSE(isBroken("\"{"));
    EXPECT_FALSE(isBroken(""));
}

} // namespace meshwright
