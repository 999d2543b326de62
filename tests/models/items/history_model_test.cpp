// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/history_model.h"
#include "models/words/edit_words.h"
#include "tests/support/sample_documents.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace meshwright {

namespace {

using Edit = std::function<void(Document&)>;

struct EditRow
{
    Edit edit;
    const char* words;
};

const EditRow editRows[] = {
    {[](Document& d) { d.set(Pointer("/spec/listeners/0/portMapping/protocol"), "grpc"); },
     "Listener 1: Protocol http → grpc"},
    {[](Document& d) { d.set(Pointer("/virtualNodeName"), "orders"); },
     "Virtual node name: nodeName → orders"},
    {[](Document& d) { d.set(Pointer("/meshOwner"), "123"); }, "Mesh owner: 123"},
    {[](Document& d) { d.remove(Pointer("/virtualNodeName")); }, "Virtual node name: nodeName → (nothing)"},
    {[](Document& d) { d.set(Pointer("/spec/listeners/0/healthCheck/path"), "/ping"); },
     "Listener 1 › Health check: Path /ping"},
    {[](Document& d) { d.set(Pointer("/spec/listeners/0/portMapping/port"), 8080); },
     "Listener 1: Port 80 → 8080"},
    {[](Document& d) { d.insert(Pointer("/spec/listeners"), 1, json::object()); }, "Listener 2 added"},
    {[](Document& d) { d.insert(Pointer("/spec/backends"), 0, json::object()); }, "Backend 1 added"},
    {[](Document& d) { d.remove(Pointer("/spec/listeners/0")); }, "Listener 1 removed"},
    {[](Document& d) { d.park(Pointer("/spec/serviceDiscovery/dns"), Pointer("/spec")); },
     "Service discovery method › DNS switched off"},
    {[](Document& d) { d.set(Pointer("/virtualNodeName"), std::string(200, 'x')); },
     "Virtual node name: nodeName → xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…"},
    {[](Document& d) { d.set(Pointer("/virtualNodeName"), "a\nb"); }, "Virtual node name: nodeName → a b"},
    {[](Document& d) { d.set(Pointer("/strange"), 1); }, "/strange: 1"},
    {[](Document& d) { d.set(Pointer("/a\nb"), 1); }, "/a b: 1"},
    {[](Document& d) { d.set(Pointer("/virtualNodeName"), ""); }, "Virtual node name: nodeName → (empty)"},
    {[](Document& d) {
         d.become(json{{"meshName", "%1 x"},
                       {"meshOwner", "1"},
                       {"virtualNodeName", "n"},
                       {"spec", d.value()["spec"]}});
     },
     "Mesh name: meshName → %1 x, and 2 more changes"},
    {[](Document& d) {
         d.set(Pointer(), json{{"spec", 1}});
     },
     "Virtual node replaced"},
    {[](Document& d) { d.set(Pointer("/spec"), json::object()); }, "Settings replaced"},
    {[](Document& d) {
         d.become(json{{"meshName", "a"}, {"virtualNodeName", "b"}, {"spec", d.value()["spec"]}});
     },
     "Mesh name: meshName → a, and one more change"},
};

std::vector<std::string> lines(const HistoryModel& model)
{
    std::vector<std::string> out;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const char* sign = index.data(HistoryModel::IsCurrentRole).toBool() ? "> "
                           : index.data(HistoryModel::IsDoneRole).toBool()  ? ""
                                                                            : "- ";
        out.push_back(sign + index.data().toString().toStdString());
    }
    return out;
}

} // namespace

TEST(EditWords, DoNotTrustWhatADraftClaims)
{
    const Pointer name("/virtualNodeName");
    const auto said = [&](const Change& change) {
        return editWords(Step{{change}, name, false, 0}).toStdString();
    };
    EXPECT_EQ(said(ValueChange{name, std::nullopt, std::nullopt}), "Virtual node name: (nothing)");
    EXPECT_EQ(said(ValueChange{Pointer(), std::nullopt, std::nullopt}), "Virtual node replaced");
    EXPECT_EQ(said(ValueChange{Pointer("/spec"), std::nullopt, std::nullopt}), "Settings: (nothing)");
    EXPECT_EQ(said(ParkedChange{name, std::nullopt, std::nullopt}), "Virtual node name brought back");
}

TEST(EditWords, SayWhatWasDone)
{
    for (const EditRow& row : editRows) {
        Document document(guideExample());
        row.edit(document);
        ASSERT_EQ(document.history().steps.size(), 1U) << row.words;
        EXPECT_EQ(editWords(*document.history().steps[0]).toStdString(), row.words);
    }
}

TEST(EditWords, AreTheTitleOfAStepThatHasOne)
{
    Document document(guideExample());
    json after = guideExample();
    after["virtualNodeName"] = "orders";
    EXPECT_TRUE(document.become(after, QStringLiteral("Use\n\u202e“orders”")));
    EXPECT_EQ(editWords(*document.history().steps.back()).toStdString(), "Use \\u202e“orders”");
    document.undo();
    EXPECT_EQ(document.value(), guideExample());
}

TEST(EditWords, SayWhatMovedAndWhatCameBack)
{
    Document document(largestDocument());
    document.move(Pointer("/spec/backends"), 4, 0);
    EXPECT_EQ(editWords(*document.history().steps.back()).toStdString(), "Backend 5 moved to place 1");
    document.park(Pointer("/spec/listeners/2/healthCheck"), Pointer("/spec/listeners/2"));
    EXPECT_EQ(editWords(*document.history().steps.back()).toStdString(),
              "Listener 3 › Health check switched off");
    document.restore(Pointer("/spec/listeners/2/healthCheck"));
    EXPECT_EQ(editWords(*document.history().steps.back()).toStdString(),
              "Listener 3 › Health check brought back");
}

TEST(HistoryModel, ShowsEveryStepAndWhereTheDocumentIs)
{
    Document document(guideExample());
    HistoryModel model(document);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(lines(model), std::vector<std::string>{"> Opened"});
    document.set(Pointer("/meshName"), "s", Document::Merge::Typing);
    document.set(Pointer("/meshName"), "shop", Document::Merge::Typing);
    document.set(Pointer("/virtualNodeName"), "orders");
    EXPECT_EQ(lines(model), (std::vector<std::string>{"Opened", "Mesh name: meshName → shop",
                                                      "> Virtual node name: nodeName → orders"}));
    document.undo();
    EXPECT_EQ(lines(model), (std::vector<std::string>{"Opened", "> Mesh name: meshName → shop",
                                                      "- Virtual node name: nodeName → orders"}));
    document.goTo(0);
    EXPECT_EQ(lines(model), (std::vector<std::string>{"> Opened", "- Mesh name: meshName → shop",
                                                      "- Virtual node name: nodeName → orders"}));
    document.redo();
    document.set(Pointer("/meshOwner"), "1");
    EXPECT_EQ(lines(model),
              (std::vector<std::string>{"Opened", "Mesh name: meshName → shop", "> Mesh owner: 1"}));
    document.reset(json::object());
    EXPECT_EQ(lines(model), std::vector<std::string>{"> Opened"});
}

TEST(HistoryModel, TypingOnChangesOneRow)
{
    Document document(guideExample());
    for (int i = 0; i < 50; ++i)
        document.set(Pointer("/meshName"), std::to_string(i));
    document.set(Pointer("/virtualNodeName"), "o", Document::Merge::Typing);
    const HistoryModel model(document);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    document.set(Pointer("/virtualNodeName"), "or", Document::Merge::Typing);
    EXPECT_EQ(inserted.count() + reset.count(), 0);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.first().first().toModelIndex().row(), 51);
}

} // namespace meshwright
