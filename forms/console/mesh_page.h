// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/node_view.h"
#include "models/open/open_place.h"

class QLabel;
class QListView;
class QPushButton;

namespace meshwright {

class EmptyState;
class Form;

/// Step 2: the mesh, chosen from those of the place or typed; a typed one can be created there.
class MeshPage : public NodeView
{
    Q_OBJECT

public:
    MeshPage(OpenPlace& place, const FormContext& context, QWidget* parent);

protected:
    NodeView* inner() const override;
    void showEvent(QShowEvent* event) override;

private:
    void arrange();
    void connectPlace();
    void showEmpty();
    void showMesh();
    void pick(const QModelIndex& index);
    void create();
    void showFailure(const Failure& failure);
    /// The mesh the document names; its name is empty when it names none.
    MeshId typed() const;

    OpenPlace& m_place;
    Form* m_form;
    QListView* m_meshes;
    EmptyState* m_empty; ///< instead of them
    QLabel* m_failure;
    QPushButton* m_create;
};

} // namespace meshwright
