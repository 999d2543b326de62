// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/document_list_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

namespace meshwright {

namespace {

const Pointer list("/spec/listeners");

/// A model of /spec/listeners over a document, watched for every mistake an item model can make.
struct Listed
{
    explicit Listed(const char* text)
        : document(json::parse(text)),
          issues(document, [](const json& node) { return issuesOf(node); }),
          model(document, issues, list, [](const json& item) { return QString::fromStdString(item.dump()); }),
          tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {}

    /// Every item that is a text is an error, every list a warning.
    static std::vector<Issue> issuesOf(const json& node)
    {
        std::vector<Issue> out;
        const json& items = node["spec"]["listeners"];
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (items[i].is_string())
                out.push_back({list / i, Severity::Error, "text", QString()});
            if (items[i].is_array())
                out.push_back({list / i / "below", Severity::Warning, "list", QString()});
        }
        return out;
    }

    std::string rows() const
    {
        std::string out;
        for (int row = 0; row < model.rowCount(); ++row)
            out += model.index(row).data().toString().toStdString() + '\n';
        return out;
    }

    Document document;
    LiveIssues issues;
    DocumentListModel model;
    QAbstractItemModelTester tester;
};

} // namespace

TEST(DocumentListModel, FollowsEveryEditAndUndo)
{
    Listed listed(R"({"spec": {"listeners": [1, 2]}})");
    EXPECT_EQ(listed.rows(), "1. 1\n2. 2\n");
    listed.document.insert(list, 1, 3);
    listed.document.move(list, 0, 2);
    EXPECT_EQ(listed.rows(), "1. 3\n2. 2\n3. 1\n");
    listed.document.remove(list / std::size_t{0});
    listed.document.set(list / std::size_t{1}, 9);
    EXPECT_EQ(listed.rows(), "1. 2\n2. 9\n");
    while (listed.document.undo()) {
    }
    EXPECT_EQ(listed.rows(), "1. 1\n2. 2\n");
    listed.document.set(list, "no list");
    EXPECT_EQ(listed.rows(), "");
    listed.document.remove(Pointer("/spec"));
    EXPECT_EQ(listed.rows(), "");
}

TEST(DocumentListModel, TellsTheWorstIssueInEachItem)
{
    Listed listed(R"({"spec": {"listeners": [1, "x", []]}})");
    const auto severity = [&](int row) {
        return listed.model.index(row).data(DocumentListModel::SeverityRole);
    };
    EXPECT_FALSE(severity(0).isValid());
    EXPECT_EQ(severity(1), static_cast<int>(Severity::Error));
    EXPECT_EQ(severity(2), static_cast<int>(Severity::Warning));
}

} // namespace meshwright
