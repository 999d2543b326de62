// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/listed_nodes.h"

#include "forms/console/nodes_table.h"
#include "forms/fields/caption.h"
#include "forms/parts/empty_state.h"
#include "forms/style/measures.h"
#include "forms/wizard/decided_page.h"
#include "forms/wizard/start_pages.h"
#include "models/json/plain_text.h"
#include "models/text/shown_name.h"
#include "models/text/texts.h"

#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace meshwright {

namespace {

/// What the mesh has as one line; empty while there is none to look into, the name is taken, or no new one is
/// to be made.
QString nodesLine(const StartContext& context)
{
    const OpenPlace& place = context.place;
    const steps::WizardState& state = context.form.state->now();
    const auto isTaken = [](const Issue* issue) { return issue->rule == "name-taken"; };
    if (state.isUpdate || state.hindrance == steps::Hindrance::ReadOnly || meshLine(context.form).isEmpty() ||
        std::ranges::any_of(state.at(Pointer("/virtualNodeName")), isTaken))
        return {};
    if (place.isLoading() || place.isWaiting())
        return Texts::tr("The virtual nodes of this mesh are being listed.");
    if (!place.mesh())
        return {};
    switch (const int number = context.place.nodes().rowCount()) {
    case 0:
        return Texts::tr("This mesh has no virtual nodes yet.");
    case 1:
        return Texts::tr("This mesh has one virtual node; the new one needs another name.");
    default:
        return Texts::tr("This mesh has %n virtual nodes; the new one needs a name of its own.", nullptr,
                         number);
    }
}

} // namespace

QString meshLine(const FormContext& form)
{
    const Pointer meshName("/meshName");
    const Pointer meshOwner("/meshOwner");
    const steps::WizardState& state = form.state->now();
    const QString name = shownName(plainText(form.document.find(meshName)));
    if (name.isEmpty() || !state.at(meshName).empty() || !state.at(meshOwner).empty())
        return {};
    const QString owner = shownName(plainText(form.document.find(meshOwner)));
    return owner.isEmpty() ? Texts::tr("Mesh: %1").arg(name)
                           : Texts::tr("Mesh: %1, of the account %2").arg(name, owner);
}

QTableView* addListedNodes(OpenPlace& place, QVBoxLayout& column, QWidget* page)
{
    QTableView* table = makeNodesTable(place.nodes(), page);
    // What tells one from another; a form has no room for more, and the console shows it.
    for (const auto unseen : {NodesModel::Backends, NodesModel::Updated, NodesModel::Version,
                              NodesModel::MeshOwner, NodesModel::ResourceOwner})
        table->hideColumn(unseen);
    auto* empty = new EmptyState(Sign::NoNodes, page);
    column.addWidget(table, 1);
    column.addWidget(empty, 1);
    const auto show = [&place, table, empty] {
        const bool none = place.nodes().rowCount() == 0;
        table->setVisible(!none);
        empty->setVisible(none);
        empty->setText(place.isLoading() || place.isWaiting() ? Texts::tr("Listing…")
                       : place.mesh() ? Texts::tr("This mesh has no virtual nodes yet.")
                                      : Texts::tr("Choose a mesh of this place in step 2 to see "
                                                  "its virtual nodes."));
    };
    QObject::connect(&place, &OpenPlace::nodesListed, page, show);
    QObject::connect(&place, &OpenPlace::meshChosen, page, show);
    QObject::connect(&place, &OpenPlace::loadingChanged, page, show);
    show();
    return table;
}

QWidget* makeNodesPage(const StartContext& context, QWidget* parent)
{
    auto* page = new DecidedPage(
        context.form, Pointer(), [&context] { return nodesLine(context); }, parent);
    page->nameButton(Texts::tr("Show"));
    auto* list = new QWidget(page);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measures.gap.medium);
    column->addWidget(makeHelp(Texts::tr("The new virtual node needs a name that is not in this "
                                         "list."),
                               list));
    addListedNodes(context.place, *column, list);
    page->hold(list);
    QObject::connect(&context.place, &OpenPlace::nodesListed, page, &DecidedPage::showLine);
    QObject::connect(&context.place, &OpenPlace::meshChosen, page, &DecidedPage::showLine);
    QObject::connect(&context.place, &OpenPlace::loadingChanged, page, &DecidedPage::showLine);
    QObject::connect(context.form.state.get(), &steps::LiveState::changed, page, &DecidedPage::showLine);
    return page;
}

} // namespace meshwright
