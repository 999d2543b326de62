// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/console/mesh_headline.h"

#include "forms/fields/flow_layout.h"
#include "forms/fields/labels.h"
#include "forms/fields/palette_following.h"
#include "forms/parts/chip_label.h"
#include "forms/parts/empty_state.h"
#include "forms/parts/reading_order.h"
#include "forms/style/icons.h"
#include "forms/style/measures.h"
#include "models/text/foreign_text.h"
#include "models/text/shown_name.h"
#include "models/words/issue_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <chrono>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// How many virtual nodes stand how.
struct Standing
{
    int errors = 0;
    int warnings = 0;
    int unread = 0;
};

Standing standingOf(const NodesModel& nodes)
{
    Standing out;
    for (int row = 0; row < nodes.rowCount(); ++row) {
        const QModelIndex index = nodes.index(row, NodesModel::Problems);
        const QVariant worst = index.data(RowModel::SeverityRole);
        const QVariant node = index.data(NodesModel::NodeRole);
        if (!worst.isValid())
            out.unread += static_cast<const DescribedNode*>(node.constData())->description.is_null();
        else if (static_cast<Severity>(worst.toInt()) == Severity::Error)
            ++out.errors;
        else if (static_cast<Severity>(worst.toInt()) == Severity::Warning)
            ++out.warnings;
    }
    return out;
}

} // namespace

MeshHeadline::MeshHeadline(OpenPlace& place, QWidget* parent)
    : QWidget(parent),
      m_place(place),
      m_sign(makeLabel(this)),
      m_name(makeTitle(tr("Virtual nodes"), this, TextSize::Page)),
      m_where(new ChipLabel(this)),
      m_count(new ChipLabel(this)),
      m_errors(new ChipLabel(this)),
      m_warnings(new ChipLabel(this)),
      m_around(new ChipLabel(this)),
      m_review(new QPushButton(tr("Review problems"), this))
{
    arrange();
    connectPlace();
    refresh();
}

void MeshHeadline::arrange()
{
    m_name->setMinimumWidth(1); // a long name is cut off
    m_sign->setAccessibleName(tr("Mesh"));
    auto* title = new QWidget(this);
    auto* line = new QHBoxLayout(title);
    line->setContentsMargins(0, 0, measures.gap.small, 0);
    line->setSpacing(measures.gap.small);
    line->addWidget(m_sign);
    line->addWidget(m_name);
    auto* flow = new FlowLayout(FlowLayout::Columns::AsNeeded, measures.gap.small, this);
    flow->addWidget(title);
    for (ChipLabel* chip : {m_where, m_count, m_errors, m_warnings, m_around})
        flow->addWidget(chip);
    flow->addWidget(m_review);
    m_review->setObjectName(u"review-problems"_s);
    m_review->setAccessibleName(m_review->text());
    m_review->setAccessibleDescription(tr("Opens a review of everything in the mesh."));
    connect(m_review, &QPushButton::clicked, this, [this] {
        if (m_place.mesh())
            Q_EMIT reviewRequested(*m_place.mesh());
    });
    readAsLaidOut(*flow);
}

void MeshHeadline::connectPlace()
{
    using namespace std::chrono_literals;
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, &MeshHeadline::refresh);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&m_place, &OpenPlace::meshChosen, this, &MeshHeadline::refresh);
    connect(&m_place, &OpenPlace::nodesListed, this, &MeshHeadline::refresh);
    connect(&m_place, &OpenPlace::meshesListed, this, &MeshHeadline::refresh);
    connect(&m_place, &OpenPlace::meshChecked, this, soon);
    connect(&m_place, &OpenPlace::loadingChanged, this, soon);
    connect(&m_place.nodes(), &QAbstractItemModel::dataChanged, this, soon);
    connect(&m_place.nodes(), &QAbstractItemModel::rowsInserted, this, soon);
    onPaletteChange(*m_name, [this] { showSign(); });
}

/// As high as the name, in the ink of the theme.
void MeshHeadline::showSign()
{
    const int side = emOf(*m_name);
    m_sign->setPixmap(icon(Sign::Mesh).pixmap(QSize(side, side), devicePixelRatioF()));
}

void MeshHeadline::refresh()
{
    showSign();
    const auto& mesh = m_place.mesh();
    const QString all = mesh ? tr("Virtual nodes of %1").arg(shownName(mesh->name)) : tr("Virtual nodes");
    m_name->setText(mesh ? shownName(mesh->name) : all);
    m_name->setAccessibleName(all);
    m_name->setToolTip(shownAsIs(all));
    m_sign->setVisible(mesh.has_value());
    m_where->say(mesh ? m_place.place().name : QString(), Tone::Neutral);
    showState(mesh ? m_place.nodes().rowCount() : 0);
}

/// Whether all nodes are listed and what stands around them is read: only then nothing more can be wrong.
bool MeshHeadline::isAllKnown() const
{
    return !m_place.isLoading() && m_place.listedMesh().areNodesAll;
}

/// Says what is wrong with services, routers, routes, gateways; returns whether anything is.
bool MeshHeadline::showAround()
{
    int errors = 0, warnings = 0;
    for (const ProblemAt& one : m_place.problemsAround()) {
        errors += one.problem.issue.severity == Severity::Error;
        warnings += one.problem.issue.severity == Severity::Warning;
    }
    const bool isAny = errors > 0 || warnings > 0;
    m_around->say(isAny ? tr("%1 at services, routes and gateways", "as in 2 errors at …")
                              .arg(countWords(errors, warnings, 0))
                        : QString(),
                  errors > 0 ? Tone::Error : Tone::Warning);
    return isAny;
}

void MeshHeadline::showState(int nodes)
{
    m_count->say(nodes == 0   ? QString()
                 : nodes == 1 ? tr("1 virtual node")
                              : tr("%n virtual nodes", nullptr, nodes),
                 Tone::Neutral);
    const Standing standing = nodes == 0 ? Standing() : standingOf(m_place.nodes());
    m_errors->say(standing.errors == 0 ? QString() : tr("%n with errors", nullptr, standing.errors),
                  Tone::Error);
    const bool isSoundAround = !showAround();
    const bool areNodesSound = standing.errors == 0 && standing.warnings == 0;
    const bool hasFiles = m_place.place().kind != PlaceKind::Endpoint;
    m_review->setVisible(hasFiles && !isSoundAround);
    if (nodes > 0 && areNodesSound && isSoundAround && standing.unread == 0 && isAllKnown())
        m_warnings->say(tr("All sound", "virtual nodes of a mesh"), Tone::Good);
    else
        m_warnings->say(standing.warnings == 0 ? QString()
                                               : tr("%n with warnings", nullptr, standing.warnings),
                        Tone::Warning);
}

} // namespace meshwright
