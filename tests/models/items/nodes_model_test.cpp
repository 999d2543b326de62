// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model_lines.h"
#include "models/items/nodes_model.h"
#include "models/json/json.h"
#include "models/rules/generic_rules.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSortFilterProxyModel>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

DescribedNode described(const std::string& name, const char* spec)
{
    const json description{
        {"virtualNode", {{"meshName", "shop"}, {"virtualNodeName", name}, {"spec", json::parse(spec)}}}};
    Metadata metadata;
    metadata.meshOwner = "123456789012";
    metadata.resourceOwner = "210987654321";
    metadata.version = 2;
    metadata.lastUpdatedAt = QDateTime::fromString(u"2022-04-07T11:03:48.120-05:00"_s, Qt::ISODateWithMs);
    return {{{{"shop"}, name}, metadata, {}}, description};
}

DescribedNode unreadable(const std::string& name)
{
    return {{{{"shop"}, name}, {}, Failure{"NotJson", u"broken.json is not JSON"_s, {}}}, nullptr};
}

/// What a list says of a node before it is described.
DescribedNode listed(const std::string& name, std::int64_t version)
{
    DescribedNode node{{{{"shop"}, name}, {}, {}}, nullptr};
    node.ref.metadata.version = version;
    return node;
}

/// An error for a node without listeners, a warning for one without backends.
std::vector<Issue> checked(const json& node)
{
    std::vector<Issue> issues;
    if (!path(node, {"spec", "listeners"}))
        issues.push_back({Pointer("/spec/listeners"), Severity::Error, "a", u"No listeners."_s});
    if (!path(node, {"spec", "backends"}))
        issues.push_back({Pointer("/spec/backends"), Severity::Warning, "b", u"No backends."_s});
    return issues;
}

class NodesModelTest : public testing::Test
{
protected:
    void show(const std::vector<DescribedNode>& nodes) { m_model.setRows(NodesModel::rows(nodes, checked)); }

    NodesModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

constexpr const char* full = R"({
    "serviceDiscovery": {"dns": {"hostname": "orders.local"}},
    "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}, {"portMapping": {"port": 9090, "protocol": "grpc"}}],
    "backends": [{"virtualService": {"virtualServiceName": "stock.local"}}]})";

} // namespace

TEST(NodesModel, MissesNothingThatTheFormatOfAFileCannotSay)
{
    DescribedNode node = described("orders", "{}");
    node.ref.keptAt = {u"orders.yaml"_s, u"orders.yaml, line 1"_s, {Pointer("/meshName")}};
    const auto check = [](const json&) {
        const std::string missing(generic::required.id);
        return std::vector<Issue>{{Pointer("/meshName"), Severity::Error, missing, u"no mesh"_s},
                                  {Pointer("/spec"), Severity::Error, missing, u"no spec"_s}};
    };
    const std::vector<Issue> problems = NodesModel::problemsOf(node, check);
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems.front().pointer, Pointer("/spec"));
}

TEST_F(NodesModelTest, ShowsWhatTheConsoleLists)
{
    EXPECT_EQ(headerLine(m_model),
              "Name | Service discovery | Listeners | Backends | Mesh owner | Resource owner | "
              "Version | Updated | Problems");
    const DescribedNode orders = described("orders", full);
    show({orders, described("empty", "{}"), unreadable("broken")});
    const QString updated =
        QLocale().toString(orders.ref.metadata.lastUpdatedAt.toLocalTime(), QLocale::ShortFormat);
    EXPECT_EQ(
        QString::fromStdString(tableLines(m_model)).replace(updated, u"UPDATED"_s).toStdString(),
        "orders | DNS orders.local | http 8080, grpc 9090 | stock.local | 123456789012 | 210987654321 | 2 | "
        "UPDATED | \n"
        "empty | None |  |  | 123456789012 | 210987654321 | 2 | UPDATED | 1 error, 1 warning\n"
        "broken |  |  |  |  |  |  |  | Cannot be read");
}

TEST_F(NodesModelTest, SaysHowANodeStandsToWhoDoesNotSeeIt)
{
    show({described("orders", full), described("empty", "{}"), listed("late", 1)});
    const auto heard = [this](int row, int column) {
        return m_model.index(row, column).data(Qt::AccessibleTextRole).toString().toStdString();
    };
    EXPECT_EQ(heard(0, NodesModel::Problems), "Sound");
    EXPECT_EQ(heard(1, NodesModel::Problems), "") << "as it is shown";
    EXPECT_EQ(heard(2, NodesModel::Problems), "Not read yet");
    EXPECT_EQ(heard(0, NodesModel::Name), "");
}

TEST_F(NodesModelTest, TellsProblemsInToolTipAndSeverity)
{
    DescribedNode odd = described("odd", full);
    odd.ref.problem = Failure{"NotExpected", u"Kept in the wrong mesh."_s, {}};
    show({described("orders", full), described("empty", "{}"), unreadable("broken"), odd});
    const struct
    {
        const char* toolTip;
        QVariant severity;
    } rows[] = {
        {"", {}},
        {"No listeners.\nNo backends.", static_cast<int>(Severity::Error)},
        {"broken.json is not JSON", static_cast<int>(Severity::Error)},
        {"Kept in the wrong mesh.", static_cast<int>(Severity::Warning)},
    };
    for (int line = 0; line < 4; ++line) {
        SCOPED_TRACE(line);
        const QModelIndex index = m_model.index(line, NodesModel::Problems);
        EXPECT_EQ(index.data(Qt::ToolTipRole).toString().toStdString(), rows[line].toolTip);
        EXPECT_EQ(index.data(RowModel::SeverityRole), rows[line].severity);
    }
}

TEST_F(NodesModelTest, ChecksTheCreateInputOfANode)
{
    DescribedNode node = described("orders", "{}");
    node.description["virtualNode"]["metadata"] = {{"version", 1}};
    node.description["tags"] = json::array();
    json seen;
    NodesModel::rows({node}, [&seen](const json& input) {
        seen = input;
        return std::vector<Issue>();
    });
    EXPECT_EQ(seen,
              json::parse(R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {}, "tags": []})"));
}

TEST_F(NodesModelTest, SortsByWhatIsMeantNotByItsText)
{
    std::vector<DescribedNode> nodes{described("a", full), described("b", full), unreadable("c"),
                                     described("d", "{}")};
    nodes[0].ref.metadata.version = 10;
    nodes[1].ref.metadata.version = 9;
    nodes[1].ref.metadata.lastUpdatedAt = nodes[1].ref.metadata.lastUpdatedAt.addYears(-3);
    show(nodes);
    const struct
    {
        int column;
        const char* order;
    } rows[] = {
        {NodesModel::Version, "c d b a"},
        {NodesModel::Updated, "c b a d"},
        {NodesModel::Listeners, "c d a b"},
        {NodesModel::Problems, "a b c d"},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.column);
        QSortFilterProxyModel sorted;
        sorted.setSourceModel(&m_model);
        sorted.setSortRole(RowModel::SortRole);
        sorted.sort(row.column);
        QStringList order;
        for (int line = 0; line < sorted.rowCount(); ++line)
            order.append(sorted.index(line, 0).data().toString());
        EXPECT_EQ(order.join(u' ').toStdString(), row.order);
    }
}

TEST_F(NodesModelTest, GivesTheNodeOfARow)
{
    const DescribedNode orders = described("orders", full);
    show({unreadable("broken"), orders});
    EXPECT_EQ(m_model.index(1, 3).data(NodesModel::NodeRole).value<DescribedNode>(), orders);
    EXPECT_EQ(m_model.rowOfNode({{"shop"}, "orders"}), 1);
    EXPECT_EQ(m_model.rowOfNode({{"other"}, "orders"}), -1);
}

TEST_F(NodesModelTest, ANodeThatIsOnlyListedLeavesADescribedOneOfTheSameVersionAlone)
{
    show({described("same", full), described("newer", full)}); // version 2
    const auto seen = m_model.addRows(
        NodesModel::rows({listed("same", 2), listed("newer", 3), listed("added", 1)}, checked));
    EXPECT_EQ(seen.size(), 3);
    const struct
    {
        const char* name;
        const char* problems;
    } rows[] = {{"same", ""}, {"newer", "…"}, {"added", "…"}};
    for (int line = 0; line < 3; ++line) {
        EXPECT_EQ(m_model.index(line, NodesModel::Name).data().toString().toStdString(), rows[line].name);
        EXPECT_EQ(m_model.index(line, NodesModel::Problems).data().toString().toStdString(),
                  rows[line].problems);
    }
    m_model.addRows(NodesModel::rows({described("added", "{}")}, checked));
    EXPECT_EQ(m_model.index(2, NodesModel::Problems).data().toString(), u"1 error, 1 warning"_s);
    m_model.keepOnly(seen);
    EXPECT_EQ(m_model.rowCount(), 3);
}

TEST_F(NodesModelTest, ShowsWhatTheMeshSaysAsWell)
{
    show({described("a", full), described("b", "{}"), described("c", full)});
    const MeshProblem missing{
        {Pointer("/spec/backends/0"), Severity::Error, "m", u"There is no such service."_s}};
    const auto problems = [this](int line) {
        return m_model.index(line, NodesModel::Problems).data().toString().toStdString();
    };
    m_model.showMesh(
        {{u"shop/a"_s, {{missing}, {}}}, {u"shop/b"_s, {{}, {{"b", Pointer("/spec/backends")}}}}});
    EXPECT_EQ(problems(0), "1 error");
    EXPECT_EQ(m_model.index(0, NodesModel::Problems).data(Qt::ToolTipRole).toString(),
              u"There is no such service."_s);
    EXPECT_EQ(m_model.index(0, 0).data(RowModel::SeverityRole), static_cast<int>(Severity::Error));
    EXPECT_EQ(problems(1), "1 error") << "the mesh answers the warning";
    EXPECT_EQ(problems(2), "");
    EXPECT_EQ(m_model.inMesh({{"shop"}, "a"})->problems, std::vector{missing});
    EXPECT_EQ(m_model.inMesh({{"shop"}, "c"}), nullptr);

    m_model.addRows(NodesModel::rows({described("a", "{}")}, checked));
    EXPECT_EQ(problems(0), "2 errors, 1 warning") << "the mesh has not been checked again yet";
    m_model.showMesh({});
    EXPECT_EQ(problems(0), "1 error, 1 warning");
    EXPECT_EQ(problems(1), "1 error, 1 warning");
}

TEST_F(NodesModelTest, WithOtherRowsWhatAMeshSaidIsForgotten)
{
    show({described("a", full)});
    m_model.showMesh({{u"shop/a"_s, {{{{Pointer(), Severity::Error, "m", u"Odd."_s}}}, {}}}});
    m_model.setRows({});
    m_model.addRows(NodesModel::rows({described("a", full)}, checked));
    EXPECT_EQ(m_model.index(0, NodesModel::Problems).data().toString(), u""_s);
}

TEST_F(NodesModelTest, NodesThatStayKeepTheirRows)
{
    show({described("a", full), described("b", full)});
    const QPersistentModelIndex b = m_model.index(1, 0);
    show({described("b", "{}"), described("c", full)});
    EXPECT_EQ(b.row(), 0);
    EXPECT_EQ(m_model.index(0, NodesModel::Discovery).data().toString(), u"None"_s);
}

} // namespace meshwright
