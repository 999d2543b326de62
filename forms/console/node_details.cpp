// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/console/node_details.h"

#include "forms/console/mesh_details.h"
#include "forms/console/node_summary.h"
#include "forms/console/paragraphs.h"
#include "forms/fields/card.h"
#include "forms/fields/labels.h"
#include "forms/fields/palette_following.h"
#include "forms/fields/severity_look.h"
#include "forms/fields/wheel_guard.h"
#include "forms/json/json_view.h"
#include "forms/parts/chip_label.h"
#include "forms/parts/empty_state.h"
#include "forms/parts/fitted_text.h"
#include "forms/parts/reading_order.h"
#include "forms/style/measures.h"
#include "models/json/json.h"
#include "models/open/problems_about.h"
#include "models/text/foreign_text.h"
#include "models/text/shown_name.h"
#include "models/words/issue_words.h"
#include "models/words/node_words.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>

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

} // namespace

NodeDetails::NodeDetails(OpenPlace& place, QWidget* parent)
    : QWidget(parent),
      m_place(place),
      m_stack(new QStackedWidget(this)),
      m_none(new EmptyState(Sign::NoNodes, this))
{
    m_stack->addWidget(m_none);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    for (const auto read : {&OpenPlace::referencesRead, &OpenPlace::nodesListed})
        connect(&place, read, this, [this] {
            m_references.reset();
            showUses();
        });
    connect(&place, &OpenPlace::meshChecked, this, [this] {
        if (m_node)
            showSummary();
    });
}

void NodeDetails::makePage()
{
    makeTabs();
    m_page = new QWidget(this);
    m_cards = new QBoxLayout(QBoxLayout::LeftToRight, m_page);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(measures.gap.medium);
    auto* what = new Card(m_page);
    what->column().addWidget(m_tabs);
    m_cards->addWidget(what, 3);
    m_cards->addWidget(makeFacts(), 2);
    readAsLaidOut(*m_cards);
    m_stack->addWidget(m_page);
    connect(m_tabs, &QTabWidget::currentChanged, this, &NodeDetails::showTab);
    arrange();
}

/// The cards are side by side where there is room for both.
void NodeDetails::arrange()
{
    if (!m_cards)
        return;
    const bool isWide = width() > emOf(*this) * 56;
    m_cards->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_cards->itemAt(1)->setAlignment(isWide ? Qt::Alignment() : Qt::AlignTop); // side by side they end alike
}

void NodeDetails::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
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
    m_summary = new NodeSummary(m_place, this);
    connect(m_summary, &NodeSummary::whatToDoAsked, this, [this] {
        if (m_node)
            Q_EMIT problemsRequested(*m_node);
    });
    m_tabs->addTab(m_summary, tr("Summary"));
    m_json->setLocked(true);
    m_json->setAccessibleName(tr("JSON of the virtual node"));
    m_tabs->addTab(m_json, tr("JSON"));
    m_uses = new FittedText(this);
    m_uses->setObjectName(u"node-uses"_s);
    m_uses->setAccessibleName(tr("Uses of the virtual node"));
    m_tabs->addTab(makeScrolled(m_uses, this), tr("Used by"));
}

/// The card that says which one it is, how it stands, and what its Envoys are told.
QWidget* NodeDetails::makeFacts()
{
    auto* card = new Card(m_page);
    m_name = makeTitle({}, card);
    m_name->setMinimumWidth(1); // a long name is cut off
    m_state = new ChipLabel(card);
    auto* head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_state);
    card->column().addLayout(head);
    m_arn = addFact(card->column(), tr("For its Envoys"), "resource-arn");
    auto* copy = new QPushButton(tr("Copy"), card);
    copy->setAccessibleName(tr("Copy APPMESH_RESOURCE_ARN"));
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_arn->text()); });
    m_arn->parentWidget()->layout()->addWidget(copy);
    setTextSize(*m_arn, TextSize::Code);
    m_uid = addFact(card->column(), tr("UID"), "resource-uid");
    m_version = addFact(card->column(), tr("Version"), "resource-version");
    m_relations = new FittedText(card);
    m_relations->setObjectName(u"node-relations"_s);
    m_relations->setAccessibleName(tr("Who calls the virtual node, and whom it calls"));
    card->column().addWidget(m_relations);
    card->column().addStretch(1);
    return card;
}

/// A fact with its caption beside it; those with short captions stand below each other.
QLineEdit* NodeDetails::addFact(QVBoxLayout& facts, const QString& caption, const char* name)
{
    auto* both = new QWidget(facts.parentWidget());
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    QLabel* label = makeLabel(caption, both);
    keepColour(*label, QPalette::WindowText, muted);
    label->setMinimumWidth(emOf(*label) * 7);
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
    if (m_node)
        showFacts();
    showTab();
}

void NodeDetails::showFacts()
{
    const Metadata& facts = m_node->ref.metadata;
    m_name->setText(shownName(m_node->ref.id.name));
    m_name->setToolTip(shownAsIs(m_name->text()));
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
    if (m_tabs->currentIndex() == 2)
        m_place.readReferences();
    showUses();
}

void NodeDetails::showState(const std::vector<Issue>& problems)
{
    std::vector<Issue> elsewhere;
    for (const ProblemAt& one : problemsAbout(m_place, m_node->ref.id))
        elsewhere.push_back(one.problem.issue);
    const auto worst = worstSeverity(problems), worstElsewhere = worstSeverity(elsewhere);
    if (!worst && worstElsewhere && *worstElsewhere != Severity::Hint)
        return m_state->say(tr("%1 elsewhere", "as in 1 error elsewhere").arg(countWords(elsewhere)),
                            toneOf(*worstElsewhere));
    const bool isRead = !m_node->description.is_null();
    m_state->say(worst    ? countWords(problems)
                 : isRead ? tr("Sound", "a virtual node")
                          : QString(),
                 worst ? toneOf(*worst) : Tone::Good);
}

void NodeDetails::showSummary()
{
    showState(m_place.problemsOf(*m_node));
    m_summary->showNode(*m_node);
}

void NodeDetails::showUses()
{
    if (!m_node || !m_uses)
        return;
    const auto* references = m_place.references();
    m_relations->setVisible(references && *references);
    if (!references)
        return m_uses->showHtml(tr("Reading routes and virtual services…").toHtmlEscaped());
    if (!*references)
        return m_uses->showHtml(references->failure().message.toHtmlEscaped());
    if (!m_references) {
        m_references = **references;
        std::ranges::move(m_place.nodes().calls(), std::back_inserter(*m_references));
    }
    const NodeUses uses = usesOf(m_node->ref.id.name, *m_references);
    const json* spec = path(m_node->description, {"virtualNode", "spec"});
    const QStringList backends = spec ? backendWords(*spec) : QStringList();
    m_relations->showHtml(relationsHtml(uses, backends));
    m_uses->showHtml(
        htmlParagraph(tr("Routes to it, and virtual services it provides"), wordsOf(uses.direct),
                      tr("None")) +
        htmlParagraph(tr("Virtual services that reach it through their router"), wordsOf(uses.throughRouter),
                      tr("None")) +
        htmlParagraph(tr("Virtual nodes and gateways that call it through one of these services"),
                      wordsOf(uses.callers), tr("None")) +
        htmlParagraph(tr("Backends it names"), backends, tr("None")));
}

} // namespace meshwright
