// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/console/node_details.h"

#include "forms/fields/labels.h"
#include "forms/fields/wheel_guard.h"
#include "forms/json/json_view.h"
#include "forms/parts/empty_state.h"
#include "forms/parts/fitted_text.h"
#include "forms/review/summary_html.h"
#include "forms/steps/steps.h"
#include "forms/steps/summary.h"
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
#include <QScrollArea>
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

QWidget* scrolled(FittedText* text, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(text);
    return area;
}

QString paragraph(const QString& title, const QStringList& lines, const QString& none)
{
    QString out = "<p><b>"_L1 + title.toHtmlEscaped() + "</b><br>"_L1;
    if (lines.isEmpty())
        return out + none.toHtmlEscaped() + "</p>"_L1;
    QStringList escaped;
    for (const QString& line : lines)
        escaped.append(shownName(line).toHtmlEscaped());
    return out + escaped.join("<br>"_L1) + "</p>"_L1;
}

QStringList wordsOf(const std::vector<ResourceId>& ids)
{
    QStringList out;
    for (const ResourceId& id : ids)
        out.append(words(id));
    return out;
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
}

void NodeDetails::makePage()
{
    makeTabs();
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeArn());
    column->addWidget(m_tabs, 1);
    m_stack->addWidget(page);
    connect(m_tabs, &QTabWidget::currentChanged, this, &NodeDetails::showTab);
}

void NodeDetails::makeTabs()
{
    m_tabs = new QTabWidget(this);
    guardFromWheel(m_tabs->tabBar());
    m_json = new JsonView(this);
    m_tabs->setObjectName(u"node-details"_s);
    m_tabs->setAccessibleName(tr("Details of the virtual node"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeSummary(), tr("Summary"));
    m_json->setLocked(true);
    m_json->setAccessibleName(tr("JSON of the virtual node"));
    m_tabs->addTab(m_json, tr("JSON"));
    m_uses = new FittedText(this);
    m_uses->setAccessibleName(tr("Uses of the virtual node"));
    m_tabs->addTab(scrolled(m_uses, this), tr("Used by"));
}

QWidget* NodeDetails::makeSummary()
{
    m_summary = new FittedText(this);
    m_summary->setObjectName(u"node-summary"_s);
    m_summary->setAccessibleName(tr("Summary of the virtual node"));
    return scrolled(m_summary, this);
}

QWidget* NodeDetails::makeArn()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* caption = makeLabel(tr("For its Envoys"), row);
    m_arn = new QLineEdit(row);
    m_arn->setReadOnly(true);
    m_arn->setObjectName(u"resource-arn"_s);
    m_arn->setAccessibleName(caption->text());
    caption->setBuddy(m_arn);
    auto* copy = new QPushButton(tr("Copy"), row);
    copy->setAccessibleName(tr("Copy APPMESH_RESOURCE_ARN"));
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_arn->text()); });
    layout->addWidget(caption);
    layout->addWidget(m_arn, 1);
    layout->addWidget(copy);
    return row;
}

void NodeDetails::show(const std::vector<DescribedNode>& nodes)
{
    if (nodes.size() == 1 && !m_tabs)
        makePage(); // the first window need not wait for it
    m_stack->setCurrentIndex(nodes.size() == 1 ? 1 : 0);
    m_none->setText(nodes.empty()
                        ? tr("Choose a virtual node to see what it is.")
                        : tr("%n virtual nodes are chosen.", nullptr, static_cast<int>(nodes.size())));
    const std::optional<DescribedNode> node = nodes.size() == 1 ? std::optional(nodes.front()) : std::nullopt;
    if (node == m_node)
        return;
    m_node = node;
    if (!m_node)
        return;
    const std::string& arn = m_node->ref.metadata.arn;
    m_arn->setText(arn.empty() ? QString() : u"APPMESH_RESOURCE_ARN="_s + QString::fromStdString(arn));
    m_arn->setCursorPosition(0);
    showTab();
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
    std::vector<steps::SummaryLine> lines;
    for (const steps::Step& step : steps::all())
        if (!step.about.empty())
            std::ranges::move(steps::summary(step, input), std::back_inserter(lines));
    // What is not set is said at length where one can set it.
    std::erase_if(lines, [](const steps::SummaryLine& line) { return line.label.isEmpty(); });
    m_summary->showHtml(problemsHtml(m_place.problemsOf(*m_node)) + summaryHtml(lines));
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
    const NodeUses uses = usesOf(m_node->ref.id.name, **references);
    const json* spec = path(m_node->description, {"virtualNode", "spec"});
    m_uses->showHtml(
        paragraph(tr("Routes to it, and virtual services it provides"), wordsOf(uses.direct), tr("None")) +
        paragraph(tr("Virtual services that reach it through their router"), wordsOf(uses.throughRouter),
                  tr("None")) +
        paragraph(tr("Backends it names"), spec ? backendWords(*spec) : QStringList(), tr("None")));
}

} // namespace meshwright
