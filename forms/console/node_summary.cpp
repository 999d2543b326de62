// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/console/node_summary.h"

#include "forms/console/paragraphs.h"
#include "forms/parts/fitted_text.h"
#include "forms/review/summary_html.h"
#include "forms/steps/steps.h"
#include "forms/steps/summary.h"
#include "forms/style/measures.h"
#include "models/json/json.h"
#include "models/meshes/description.h"
#include "models/open/problems_about.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// Where it stands, of what was kept in files.
QString originHtml(const NodeRef& ref)
{
    return ref.keptAt ? htmlParagraph(NodeSummary::tr("Stands in"), {ref.keptAt->words}, {}) : QString();
}

} // namespace

NodeSummary::NodeSummary(OpenPlace& place, QWidget* parent)
    : QWidget(parent),
      m_place(place),
      m_whatToDo(new QPushButton(tr("What to do…"), this)),
      m_text(new FittedText(this))
{
    m_whatToDo->setObjectName(u"what-to-do-about-node"_s);
    m_whatToDo->setAccessibleName(tr("What to do about the problems"));
    m_whatToDo->setAutoDefault(true);
    m_whatToDo->setToolTip(tr("Edits at the place of a problem, or explains it (Alt+Enter)."));
    connect(m_whatToDo, &QPushButton::clicked, this, [this] {
        m_whatToDo->setFocus(Qt::OtherFocusReason); // what opens stands below it
        Q_EMIT whatToDoAsked();
    });
    m_text->setObjectName(u"node-summary"_s);
    m_text->setAccessibleName(tr("Summary of the virtual node"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, measures.gap.small, 0, 0);
    layout->setSpacing(measures.gap.small);
    layout->addWidget(m_whatToDo, 0, Qt::AlignLeft);
    layout->addWidget(makeScrolled(m_text, this), 1);
}

void NodeSummary::showNode(const DescribedNode& node)
{
    m_whatToDo->setVisible(!allProblemsOf(m_place, node).empty());
    if (node.description.is_null())
        return m_text->showHtml(
            (node.ref.problem ? node.ref.problem->message : tr("It is being read.")).toHtmlEscaped());
    const QString notes =
        problemsHtml(m_place.problemsOf(node)) +
        problemsHtml(tr("Problems elsewhere that have to do with it"), problemsAbout(m_place, node.ref.id)) +
        originHtml(node.ref);
    m_text->showHtml(stackedHtml(notes, summaryHtml(steps::summaryOfAll(createInput(node.description)))));
}

} // namespace meshwright
