// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/nodes_model.h"

#include "models/json/json.h"
#include "models/meshes/description.h"
#include "models/rules/generic_rules.h"
#include "models/text/shown_name.h"
#include "models/words/issue_words.h"
#include "models/words/node_words.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <iterator>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const NodeId& node)
{
    return QString::fromStdString(node.mesh.name + '/' + node.name);
}

Cell listCell(const QStringList& words)
{
    return {shortList(words), words.join(u'\n'), shownNames(words).join(u'\n')};
}

Cell versionCell(const Metadata& metadata)
{
    if (!metadata.version)
        return {{}, qlonglong(-1)};
    return {QString::number(*metadata.version), qlonglong(*metadata.version)};
}

Cell momentCell(const QDateTime& moment)
{
    if (!moment.isValid())
        return {{}, QDateTime()};
    const QDateTime here = moment.toLocalTime();
    const QLocale locale;
    return {locale.toString(here, QLocale::ShortFormat), moment, locale.toString(here, QLocale::LongFormat)};
}

/// True for a node that a long list has named, and that will be described in a moment.
bool isWaiting(const DescribedNode& node)
{
    return node.description.is_null() && !node.ref.problem;
}

Cell problemsCell(const DescribedNode& node, const std::vector<Issue>& issues)
{
    if (isWaiting(node)) {
        const QString words = NodesModel::tr("Not read yet");
        return {u"…"_s, {}, words, words};
    }
    const QString words = node.description.is_null() ? NodesModel::tr("Cannot be read") : countWords(issues);
    return {words, weight(issues), messageLines(issues),
            words.isEmpty() ? NodesModel::tr("Sound", "a virtual node") : QString()};
}

/// Shows @p issues of @p node in @p row.
void setProblems(Row& row, const DescribedNode& node, const std::vector<Issue>& issues)
{
    row.cells[NodesModel::Problems] = problemsCell(node, issues);
    row.values.remove(RowModel::SeverityRole);
    if (const auto worst = worstSeverity(issues))
        row.values.insert(RowModel::SeverityRole, static_cast<int>(*worst));
}

Row rowFor(const DescribedNode& node, const NodeCheck& check)
{
    const Metadata& metadata = node.ref.metadata;
    const json* found = path(node.description, {nodeResource.wrapper, "spec"});
    const json& spec = found ? *found : node.description;
    const std::vector<Issue> issues = NodesModel::problemsOf(node, check);
    const ResourceId id = nodeAsResource(node.ref.id);
    const QString name = QString::fromStdString(id.name);
    Row row;
    row.key = keyOf(node.ref.id);
    row.cells = {{name, {}, shownName(name)},
                 {found ? discoveryWords(spec) : QString()},
                 listCell(listenerWords(spec)),
                 listCell(backendWords(spec)),
                 {QString::fromStdString(metadata.meshOwner)},
                 {QString::fromStdString(metadata.resourceOwner)},
                 versionCell(metadata),
                 momentCell(metadata.lastUpdatedAt),
                 {}};
    row.values.insert(NodesModel::NodeRole, QVariant::fromValue(node));
    row.values.insert(NodesModel::CallsRole, QVariant::fromValue(referencesIn(id, node.description)));
    if (!issues.empty())
        row.values.insert(NodesModel::IssuesRole, QVariant::fromValue(issues));
    setProblems(row, node, issues);
    return row;
}

} // namespace

std::span<const Issue> ListedNode::issues() const
{
    return own.isValid() ? std::span(*static_cast<const std::vector<Issue>*>(own.constData()))
                         : std::span<const Issue>();
}

std::vector<Issue> NodesModel::problemsOf(const DescribedNode& node, const NodeCheck& check)
{
    std::vector<Issue> issues;
    if (node.ref.problem)
        issues.push_back({node.ref.problem->pointer.value_or(Pointer()),
                          node.description.is_null() ? Severity::Error : Severity::Warning,
                          node.ref.problem->code, node.ref.problem->message});
    if (node.description.is_null())
        return issues;
    std::vector<Issue> found = check(createInput(node.description));
    if (node.ref.keptAt)
        std::erase_if(found, [&missed = node.ref.keptAt->notMissed](const Issue& issue) {
            return issue.rule == generic::required.id &&
                   std::ranges::find(missed, issue.pointer) != missed.end();
        });
    std::ranges::move(found, std::back_inserter(issues));
    return issues;
}

Row NodesModel::row(const DescribedNode& node, const NodeCheck& check)
{
    return rowFor(node, check);
}

std::vector<Row> NodesModel::rows(const std::vector<DescribedNode>& nodes, const NodeCheck& check)
{
    std::vector<Row> rows;
    rows.reserve(nodes.size());
    for (const DescribedNode& node : nodes)
        rows.push_back(rowFor(node, check));
    return rows;
}

QSet<QString> NodesModel::addRows(std::vector<Row> rows)
{
    const auto nodeOf = [](const Row& row) { return row.values.value(NodeRole).value<DescribedNode>(); };
    QSet<QString> keys;
    QHash<QString, const Row*> known;
    for (const Row& row : allRows())
        known.insert(row.key, &row);
    std::erase_if(rows, [&](const Row& row) {
        const DescribedNode node = nodeOf(row);
        const Row* const there = isWaiting(node) ? known.value(row.key) : nullptr;
        if (!there || !node.ref.metadata.version ||
            nodeOf(*there).ref.metadata.version != node.ref.metadata.version)
            return false;
        keys.insert(row.key);
        return true;
    });
    for (Row& row : rows)
        addMesh(row); // as it was known last
    return keys.unite(mergeRows(std::move(rows)));
}

void NodesModel::setRows(std::vector<Row> rows)
{
    m_ofMesh.clear();
    RowModel::setRows(std::move(rows));
}

void NodesModel::addMesh(Row& row) const
{
    const auto found = m_ofMesh.constFind(row.key);
    const ListedNode listed{row.key, row.values.value(NodeRole), row.values.value(IssuesRole)};
    std::vector<Issue> own(listed.issues().begin(), listed.issues().end());
    setProblems(row, listed.node(),
                withMesh(std::move(own), found == m_ofMesh.constEnd() ? nullptr : &*found));
}

std::vector<ListedNode> NodesModel::listed() const
{
    std::vector<ListedNode> out;
    out.reserve(allRows().size());
    for (const Row& row : allRows())
        out.push_back({row.key, row.values.value(NodeRole), row.values.value(IssuesRole)});
    return out;
}

std::vector<Reference> NodesModel::calls() const
{
    std::vector<Reference> out;
    for (const Row& row : allRows())
        std::ranges::move(row.values.value(CallsRole).value<std::vector<Reference>>(),
                          std::back_inserter(out));
    return out;
}

void NodesModel::showMesh(QHash<QString, NodeInMesh> ofMesh)
{
    const QHash<QString, NodeInMesh> before = std::exchange(m_ofMesh, std::move(ofMesh));
    changeRows(Problems, [&](Row& row) {
        if (before.value(row.key) != m_ofMesh.value(row.key))
            addMesh(row);
    });
}

const NodeInMesh* NodesModel::inMesh(const NodeId& node) const
{
    const auto found = m_ofMesh.constFind(keyOf(node));
    return found == m_ofMesh.constEnd() ? nullptr : &*found;
}

int NodesModel::rowOfNode(const NodeId& node) const
{
    return rowOf(keyOf(node));
}

QString NodesModel::header(int column) const
{
    switch (static_cast<Columns>(column)) {
    case Name:
        return tr("Name");
    case Discovery:
        return tr("Service discovery");
    case Listeners:
        return tr("Listeners");
    case Backends:
        return tr("Backends");
    case MeshOwner:
        return tr("Mesh owner");
    case ResourceOwner:
        return tr("Resource owner");
    case Version:
        return tr("Version");
    case Updated:
        return tr("Updated");
    case Problems:
        return tr("Problems");
    case ColumnCount:
        break;
    }
    return {};
}

QString NodesModel::headerHelp(int column) const
{
    switch (column) {
    case MeshOwner:
        return tr("The account that the mesh belongs to");
    case ResourceOwner:
        return tr("The account that the virtual node belongs to");
    case Version:
        return tr("Counts the changes since the virtual node was created");
    default:
        return {};
    }
}

} // namespace meshwright
