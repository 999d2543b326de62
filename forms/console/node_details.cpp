// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/console/node_details.h"

#include "forms/console/mesh_details.h"
#include "forms/console/paragraphs.h"
#include "forms/fields/flow_layout.h"
#include "forms/fields/labels.h"
#include "forms/fields/wheel_guard.h"
#include "forms/json/json_view.h"
#include "forms/parts/empty_state.h"
#include "forms/parts/fitted_text.h"
#include "forms/parts/reading_order.h"
#include "forms/review/summary_html.h"
#include "forms/steps/steps.h"
#include "forms/steps/summary.h"
#include "forms/style/measures.h"
#include "models/json/json.h"
#include "models/meshes/description.h"
#include "models/text/shown_name.h"
#include "models/words/node_words.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <string>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const std::vector<ResourceId>& ids)
{
    QStringList out;
    for (const ResourceId& id : ids)
        out.append(words(id));
    return out;
}

/// @p references and what the @p nodes name, as far as they have been read.
std::vector<Reference> withThoseOfNodes(std::vector<Reference> references, const NodesModel& nodes)
{
    for (int row = 0; row < nodes.rowCount(); ++row)
        std::ranges::move(nodes.index(row, 0).data(NodesModel::CallsRole).value<std::vector<Reference>>(),
                          std::back_inserter(references));
    return references;
}

} // namespace

NodeDetails::NodeDetails(OpenPlace& place, QWidget* parent)
    : QWidget(parent),
      m_place(place),
      m_stack(new QStackedWidget(this)),
      m_none(makeEmptyState(this))
{
    m_stack->addWidget(m_none);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(&place, &OpenPlace::referencesRead, this, &NodeDetails::showUses);
    connect(&place, &OpenPlace::meshChecked, this, [this] {
        if (m_node)
            showSummary();
    });
}

void NodeDetails::makePage()
{
    makeTabs();
    m_page = new QWidget(this);
    auto* column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeArn());
    column->addWidget(m_tabs, 1);
    readAsLaidOut(*column);
    m_stack->addWidget(m_page);
    connect(m_tabs, &QTabWidget::currentChanged, this, &NodeDetails::showTab);
}

void NodeDetails::makeTabs()
{
    m_tabs = new QTabWidget(this);
    guardFromWheel(m_tabs->tabBar());
    m_json = new JsonView(this);
    m_tabs->setObjectName(u"node-details"_s);
    m_tabs->setAccessibleName(tr("Details of the virtual node"));
    m_tabs->tabBar()->setAccessibleName(m_tabs->accessibleName());
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeSummary(), tr("Summary"));
    m_json->setLocked(true);
    m_json->setAccessibleName(tr("JSON of the virtual node"));
    m_tabs->addTab(m_json, tr("JSON"));
    m_uses = new FittedText(this);
    m_uses->setObjectName(u"node-uses"_s);
    m_uses->setAccessibleName(tr("Uses of the virtual node"));
    m_tabs->addTab(makeScrolled(m_uses, this), tr("Used by"));
}

QWidget* NodeDetails::makeSummary()
{
    m_summary = new FittedText(this);
    m_summary->setObjectName(u"node-summary"_s);
    m_summary->setAccessibleName(tr("Summary of the virtual node"));
    return makeScrolled(m_summary, this);
}

QWidget* NodeDetails::makeArn()
{
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(FlowLayout::Columns::AsNeeded, measures.gap.small, row);
    m_arn = addFact(*flow, tr("For its Envoys"), "resource-arn");
    QWidget* arn = m_arn->parentWidget();
    QSizePolicy widest = arn->sizePolicy();
    widest.setHorizontalStretch(3);
    arn->setSizePolicy(widest);
    auto* copy = new QPushButton(tr("Copy"), arn);
    copy->setAccessibleName(tr("Copy APPMESH_RESOURCE_ARN"));
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_arn->text()); });
    arn->layout()->addWidget(copy);
    m_uid = addFact(*flow, tr("UID"), "resource-uid");
    m_version = addFact(*flow, tr("Version"), "resource-version");
    m_version->setFixedWidth(m_version->fontMetrics().averageCharWidth() * 12);
    m_version->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return row;
}

/// A fact with its caption: they stay side by side wherever the line breaks.
QLineEdit* NodeDetails::addFact(QLayout& facts, const QString& caption, const char* name)
{
    auto* both = new QWidget(facts.parentWidget());
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    QLabel* label = makeLabel(caption, both);
    auto* fact = new QLineEdit(both);
    fact->setReadOnly(true);
    fact->setObjectName(QString::fromLatin1(name));
    fact->setAccessibleName(caption);
    label->setBuddy(fact);
    row->addWidget(label);
    row->addWidget(fact, 1);
    facts.addWidget(both);
    return fact;
}

QWidget* NodeDetails::pageFor(const std::vector<DescribedNode>& nodes)
{
    if (nodes.size() == 1 && !m_page)
        makePage(); // the first window need not wait for it
    if (nodes.size() == 1)
        return m_page;
    if (!nodes.empty() || !m_place.mesh())
        return m_none;
    if (!m_mesh) {
        m_mesh = new MeshDetails(m_place, m_stack);
        m_stack->addWidget(m_mesh);
    }
    return m_mesh;
}

void NodeDetails::show(const std::vector<DescribedNode>& nodes)
{
    m_stack->setCurrentWidget(pageFor(nodes));
    m_none->setText(nodes.empty()
                        ? tr("Choose a virtual node to see what it is.")
                        : tr("%n virtual nodes are chosen.", nullptr, static_cast<int>(nodes.size())));
    const std::optional<DescribedNode> node = nodes.size() == 1 ? std::optional(nodes.front()) : std::nullopt;
    if (node == m_node)
        return;
    m_node = node;
    if (!m_node)
        return;
    showFacts();
    showTab();
}

void NodeDetails::showFacts()
{
    const Metadata& facts = m_node->ref.metadata;
    m_arn->setText(facts.arn.empty() ? QString()
                                     : u"APPMESH_RESOURCE_ARN="_s + QString::fromStdString(facts.arn));
    m_uid->setText(QString::fromStdString(facts.uid));
    m_version->setText(facts.version ? QString::number(*facts.version) : QString());
    for (QLineEdit* fact : {m_arn, m_uid, m_version})
        fact->setCursorPosition(0);
}

void NodeDetails::showTab()
{
    if (!m_node)
        return;
    showSummary();
    m_json->showText(QString::fromStdString(m_node->description.is_null() ? std::string()
                                                                          : canonical(m_node->description)));
    if (m_tabs->currentIndex() == 2) {
        m_place.readReferences();
        showUses();
    }
}

void NodeDetails::showSummary()
{
    if (m_node->description.is_null())
        return m_summary->showHtml(
            (m_node->ref.problem ? m_node->ref.problem->message : tr("It is being read.")).toHtmlEscaped());
    const json input = createInput(m_node->description);
    m_summary->showHtml(problemsHtml(m_place.problemsOf(*m_node)) + summaryHtml(steps::summaryOfAll(input)));
}

void NodeDetails::showUses()
{
    if (!m_node || !m_uses)
        return;
    const auto* references = m_place.references();
    if (!references)
        return m_uses->showHtml(tr("Reading routes and virtual services…").toHtmlEscaped());
    if (!*references)
        return m_uses->showHtml(references->failure().message.toHtmlEscaped());
    const NodeUses uses = usesOf(m_node->ref.id.name, withThoseOfNodes(**references, m_place.nodes()));
    const json* spec = path(m_node->description, {"virtualNode", "spec"});
    m_uses->showHtml(
        htmlParagraph(tr("Routes to it, and virtual services it provides"), wordsOf(uses.direct),
                      tr("None")) +
        htmlParagraph(tr("Virtual services that reach it through their router"), wordsOf(uses.throughRouter),
                      tr("None")) +
        htmlParagraph(tr("Virtual nodes that call it through one of these services"), wordsOf(uses.callers),
                      tr("None")) +
        htmlParagraph(tr("Backends it names"), spec ? backendWords(*spec) : QStringList(), tr("None")));
}

} // namespace meshwright
