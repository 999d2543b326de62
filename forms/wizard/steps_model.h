// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/node_view.h"
#include "forms/steps/heading.h"
#include "forms/steps/step_state.h"

#include <QAbstractListModel>

#include <array>

namespace meshwright {

/// The twelve steps, a row each, and how far each of them is.
class StepsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles {
        StateRole = Qt::UserRole, ///< the step's steps::StepState
        WordsRole,                ///< the state in words
        ShownRole                 ///< what is shown of it: what was decided where that is complete
    };

    /// @p context must outlive the model.
    explicit StepsModel(const FormContext& context, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    /// The virtual node is there already: steps say what they are then.
    void setUpdating();

private:
    void refresh();
    QString shown(std::size_t row) const;

    static constexpr std::size_t count = 12;

    const FormContext& m_context;
    steps::Doing m_doing = steps::Doing::Creating;
    std::array<steps::StepState, count> m_states = {};
    std::array<QString, count> m_decided = {};
};

} // namespace meshwright

Q_DECLARE_METATYPE(meshwright::steps::StepState)
