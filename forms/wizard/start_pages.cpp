// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/start_pages.h"

#include "forms/console/drafts_page.h"
#include "forms/console/mesh_page.h"
#include "forms/console/nodes_table.h"
#include "forms/console/place_page.h"
#include "forms/fields/binding.h"
#include "forms/fields/caption.h"
#include "forms/fields/wheel_guard.h"
#include "forms/wizard/decided_page.h"
#include "forms/wizard/listed_nodes.h"
#include "forms/wizard/template_list.h"
#include "models/json/json.h"
#include "models/text/shown_name.h"
#include "models/text/texts.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTabWidget>
#include <QVBoxLayout>

#include <string>
#include <string_view>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

QPushButton* makeButton(const char* label, const char* name, QWidget* page)
{
    auto* button = new QPushButton(Texts::tr(label), page);
    button->setAutoDefault(false);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(button->text());
    return button;
}

/// Puts the settings of @p node into the document, name and mesh left alone, as one undo step.
void copySettings(const DescribedNode& node, Document& document)
{
    const Document::Group group(document);
    if (const json* spec = path(node.description, {"virtualNode", "spec"}))
        document.set(Pointer("/spec"), *spec);
    if (const json* tags = member(node.description, "tags"))
        document.set(Pointer("/tags"), *tags);
}

/// A way to start as a tab, and what it means; the rest of it goes below.
QVBoxLayout* addTab(QTabWidget& tabs, const char* title, const char* help)
{
    auto* page = new QWidget(&tabs);
    auto* column = new QVBoxLayout(page);
    column->addWidget(makeHelp(Texts::tr(help), page));
    tabs.setTabToolTip(tabs.addTab(page, Texts::tr(title)), Texts::tr(title));
    return column;
}

void addTemplates(const StartContext& context, QTabWidget& tabs)
{
    QVBoxLayout* column =
        addTab(tabs, QT_TRANSLATE_NOOP("Meshwright", "A template"),
               QT_TRANSLATE_NOOP(
                   "Meshwright",
                   "Settings for a common case; name and mesh stay. Ctrl+Z brings back what was there."));
    auto* list = new TemplateList(context.templates, &tabs);
    column->addWidget(list, 1);
    QObject::connect(list, &TemplateList::useRequested, &tabs, [&context](const NodeTemplate& one) {
        startFrom(context.form.document, one);
        context.noteStart({StartedFrom::Kind::Template, one.title});
    });
}

void addCopy(const StartContext& context, QTabWidget& tabs)
{
    QVBoxLayout* column = addTab(
        tabs, QT_TRANSLATE_NOOP("Meshwright", "A copy"),
        QT_TRANSLATE_NOOP("Meshwright", "The settings of a virtual node of this mesh; name and mesh stay."));
    QTableView* table = addListedNodes(context.place, *column, &tabs);
    auto* copy = makeButton(QT_TRANSLATE_NOOP("Meshwright", "Copy settings"), "start-from-copy", &tabs);
    column->addWidget(copy, 0, Qt::AlignLeft);
    const auto choose = [table, copy] { copy->setEnabled(chosenNode(*table).has_value()); };
    QObject::connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, copy, choose);
    choose();
    QObject::connect(copy, &QPushButton::clicked, &tabs, [&context, table] {
        const auto node = chosenNode(*table);
        if (!node)
            return;
        copySettings(*node, context.form.document);
        context.noteStart({StartedFrom::Kind::Copy, QString::fromStdString(node->ref.id.name)});
    });
}

void addFile(const StartContext& context, QTabWidget& tabs)
{
    QVBoxLayout* column = addTab(
        tabs, QT_TRANSLATE_NOOP("Meshwright", "A file"),
        QT_TRANSLATE_NOOP(
            "Meshwright",
            "Input or output of the AWS CLI for a virtual node, the settings alone, or a template of jq."));
    auto* file = makeButton(QT_TRANSLATE_NOOP("Meshwright", "Open file…"), "start-from-file", &tabs);
    column->addWidget(file, 0, Qt::AlignLeft);
    column->addStretch(1);
    QObject::connect(file, &QPushButton::clicked, &tabs, [&context] { context.openFile(); });
}

void addDrafts(const StartContext& context, QTabWidget& tabs)
{
    QVBoxLayout* column = addTab(
        tabs, QT_TRANSLATE_NOOP("Meshwright", "A draft"),
        QT_TRANSLATE_NOOP("Meshwright",
                          "What you have begun and not created yet; each opens in a window of its own."));
    auto* drafts = new DraftsPage(context.drafts, &tabs);
    column->addWidget(drafts, 1);
    QObject::connect(drafts, &DraftsPage::resumeRequested, &tabs, context.resume);
    QObject::connect(drafts, &DraftsPage::exportRequested, &tabs, context.exportDraft);
}

void addBlank(const StartContext& context, QTabWidget& tabs)
{
    QVBoxLayout* column =
        addTab(tabs, QT_TRANSLATE_NOOP("Meshwright", "Blank"),
               QT_TRANSLATE_NOOP("Meshwright",
                                 "Clears every setting. Name and mesh stay; Ctrl+Z brings everything back."));
    auto* blank = makeButton(QT_TRANSLATE_NOOP("Meshwright", "Start blank"), "start-blank", &tabs);
    column->addWidget(blank, 0, Qt::AlignLeft);
    column->addStretch(1);
    QObject::connect(blank, &QPushButton::clicked, &tabs, [&context] {
        context.form.document.set(Pointer("/spec"), json::object());
        context.noteStart({});
    });
}

QWidget* makeCreatePage(const StartContext& context, QWidget* parent)
{
    auto* tabs = new QTabWidget(parent);
    guardFromWheel(tabs->tabBar());
    // All five ways are in sight, shortened where there is no room, rather than scrolled sideways.
    tabs->setUsesScrollButtons(false);
    tabs->setElideMode(Qt::ElideRight);
    tabs->setObjectName(u"start-from"_s);
    tabs->setAccessibleName(Texts::tr("Start from"));
    addTemplates(context, *tabs);
    addCopy(context, *tabs);
    addFile(context, *tabs);
    addDrafts(context, *tabs);
    addBlank(context, *tabs);
    return tabs;
}

/// The place as one line.
QString placeLine(const Place& place)
{
    const QString name = shownName(place.name);
    const QString where = shownName(place.location);
    if (place.kind == PlaceKind::Folder)
        return Texts::tr("Place: %1, the folder %2 on this computer").arg(name, where);
    if (place.kind == PlaceKind::Kept)
        return Texts::tr("Place: %1, files that were kept in %2; nothing can be created there")
            .arg(name, where);
    return where.isEmpty() ? Texts::tr("Place: %1, an endpoint at the address the AWS CLI uses").arg(name)
                           : Texts::tr("Place: %1, an endpoint at %2").arg(name, where);
}

QWidget* makePlacePage(const StartContext& context, QWidget* parent)
{
    auto* page = new DecidedPage(
        context.form, Pointer(), [&context] { return placeLine(context.place.place()); }, parent);
    page->hold(new PlacePage(context.place, context.places, page));
    QObject::connect(&context.place, &OpenPlace::placeChanged, page, &DecidedPage::showLine);
    return page;
}

QWidget* makeMeshPage(const StartContext& context, QWidget* parent)
{
    const Pointer meshName("/meshName");
    auto* page = new DecidedPage(
        context.form, meshName, [&context] { return meshLine(context.form); }, parent);
    auto* mesh = new MeshPage(context.place, context.form, page);
    page->hold(mesh, mesh);
    QObject::connect(context.form.state.get(), &steps::LiveState::changed, page, &DecidedPage::showLine);
    return page;
}

QWidget* makePage(steps::StepId id, const StartContext& context, QWidget* parent)
{
    switch (id) {
    case steps::StepId::Console:
        return makePlacePage(context, parent);
    case steps::StepId::Mesh:
        return makeMeshPage(context, parent);
    case steps::StepId::VirtualNodes:
        return makeNodesPage(context, parent);
    case steps::StepId::Create:
        return makeCreatePage(context, parent);
    default:
        return nullptr;
    }
}

/// Lists what the window's place has, now that somebody looks, and the nodes of the mesh the document names.
void listFor(const StartContext& context, QWidget* page)
{
    const auto choose = [&context] {
        const Document& document = context.form.document;
        const auto textAt = [&](const char* at) {
            return std::string(text(document.find(Pointer(at))).value_or(std::string_view()));
        };
        const MeshId mesh{textAt("/meshName"), textAt("/meshOwner")};
        if (const int row = context.place.meshes().rowOfMesh(mesh); row >= 0)
            context.place.chooseMesh(
                context.place.meshes().index(row, 0).data(MeshesModel::MeshRole).value<MeshRef>().id);
    };
    QObject::connect(&context.place, &OpenPlace::meshesListed, page, choose);
    follow(context.form.document, Pointer("/meshName"), page, choose);
    choose();
    context.place.listOnce();
}

} // namespace

QWidget* makeStartPage(steps::StepId id, const StartContext& context, QWidget* parent)
{
    QWidget* const page = makePage(id, context, parent);
    if (page && id != steps::StepId::Console)
        listFor(context, page);
    return page;
}

} // namespace meshwright
