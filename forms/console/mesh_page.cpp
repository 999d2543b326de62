// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/console/mesh_page.h"

#include "forms/fields/binding.h"
#include "forms/fields/caption.h"
#include "forms/fields/form.h"
#include "forms/fields/labels.h"
#include "forms/parts/empty_state.h"
#include "forms/parts/reading_order.h"
#include "forms/parts/short_rows.h"
#include "forms/style/measures.h"
#include "models/json/json.h"
#include "models/text/foreign_text.h"
#include "models/text/shown_name.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <string>
#include <string_view>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

const steps::Nodes& meshNodes()
{
    static const steps::Nodes nodes{steps::Field{"/meshName"}};
    return nodes;
}

const Pointer meshOwner("/meshOwner");

} // namespace

MeshPage::MeshPage(OpenPlace& place, const FormContext& context, QWidget* parent)
    : NodeView(context, Pointer("/meshName"), parent),
      m_place(place),
      m_form(new Form(context, meshNodes(), Pointer(), this)),
      m_meshes(new QListView(this)),
      m_empty(new EmptyState(Sign::NoMesh, this)),
      m_failure(makeLabel(this)),
      m_create(new QPushButton(tr("Create this mesh"), this))
{
    m_create->setObjectName(u"create-this-mesh"_s);
    m_create->setAccessibleName(m_create->text());
    m_create->setAutoDefault(true); // Enter presses it once it has the focus
    m_meshes->setModel(&place.meshes());
    m_meshes->setObjectName(u"meshes-to-choose"_s);
    m_meshes->setAccessibleName(tr("Meshes of this place"));
    shortenRows(*m_meshes);
    m_failure->setWordWrap(true);
    m_failure->hide();
    arrange();
    connectPlace();
}

void MeshPage::arrange()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measures.gap.medium);
    layout->addWidget(m_form);
    layout->addWidget(m_create, 0, Qt::AlignLeft);
    layout->addWidget(m_failure);
    layout->addWidget(makeTitle(tr("Meshes of this place"), this));
    layout->addWidget(
        makeHelp(tr("Choose one, or type the name of another: it can be exported for any mesh."), this));
    layout->addWidget(m_meshes, 1);
    layout->addWidget(m_empty, 1);
    readAsLaidOut(*layout);
}

void MeshPage::connectPlace()
{
    connect(m_create, &QPushButton::clicked, this, &MeshPage::create);
    connect(m_meshes, &QListView::clicked, this, &MeshPage::pick);
    connect(m_meshes, &QListView::activated, this, &MeshPage::pick);
    connect(&m_place, &OpenPlace::failed, this, &MeshPage::showFailure);
    connect(&m_place, &OpenPlace::meshesListed, this, &MeshPage::showMesh);
    for (const auto change : {&OpenPlace::meshesListed, &OpenPlace::placeChanged})
        connect(&m_place, change, this, &MeshPage::showEmpty);
    showEmpty();
    follow(context().document, at(), this, [this] { showMesh(); });
}

/// Of a place that has not answered nobody knows whether it has meshes.
void MeshPage::showEmpty()
{
    const bool isEmpty = m_place.areMeshesListed() && m_place.meshes().rowCount() == 0;
    m_empty->setText(m_place.place().kind == PlaceKind::Kept
                         ? tr("There is nothing of App Mesh in these files.\nChoose another place in step 1.")
                         : tr("There is no mesh in %1 yet.\nType a name above to create one or to export "
                              "for it, or choose another place in step 1.")
                               .arg(shownName(m_place.place().name)));
    m_empty->setVisible(isEmpty);
    m_meshes->setVisible(!isEmpty);
}

NodeView* MeshPage::inner() const
{
    return m_form;
}

MeshId MeshPage::typed() const
{
    const auto textAt = [this](const Pointer& pointer) {
        return std::string(text(context().document.find(pointer)).value_or(std::string_view()));
    };
    return {textAt(at()), textAt(meshOwner)};
}

void MeshPage::showEvent(QShowEvent* event)
{
    NodeView::showEvent(event);
    showMesh();
}

void MeshPage::showMesh()
{
    const MeshId mesh = typed();
    const int row = m_place.meshes().rowOfMesh(mesh);
    m_meshes->setCurrentIndex(m_place.meshes().index(row, 0));
    const bool isKept = m_place.place().kind == PlaceKind::Kept;
    const bool canCreate = row < 0 && !mesh.name.empty() && !isKept;
    if (!canCreate && window()->focusWidget() == m_create)
        reveal(at()); // what is done keeps no focus, and it is not to go to whatever is next
    m_create->setEnabled(canCreate);
    const QString words = isKept ? tr("Files that were kept are only read: choose another place in step 1.")
                          : row < 0 ? tr("Makes a mesh of this name in %1.").arg(m_place.place().name)
                                    : tr("The mesh is there already.");
    m_create->setToolTip(shownAsIs(words));
    // Not out of sight, where another page may look at the nodes of this mesh.
    if (row >= 0 && isVisible())
        m_place.chooseMesh(m_place.meshes().index(row, 0).data(MeshesModel::MeshRole).value<MeshRef>().id);
    m_failure->hide();
}

void MeshPage::pick(const QModelIndex& index)
{
    const MeshId mesh = index.data(MeshesModel::MeshRole).value<MeshRef>().id;
    Document& document = context().document;
    const Document::Group group(document);
    document.set(at(), mesh.name);
    if (mesh.owner.empty())
        document.remove(meshOwner);
    else
        document.set(meshOwner, mesh.owner);
}

void MeshPage::create()
{
    m_place.createMesh(typed().name);
}

void MeshPage::showFailure(const Failure& failure)
{
    m_failure->setText(shownLines(failure.message));
    m_failure->show();
}

} // namespace meshwright
