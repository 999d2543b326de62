// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/compare/state_wanted.h"

#include <QDialog>

class QPushButton;

namespace meshwright {

class StateForm;

/// Asks which two states to compare.
class StatesDialog : public QDialog
{
    Q_OBJECT

public:
    StatesDialog(StateSources sources, const StateWanted& before, const StateWanted& after, QWidget* parent);

    StateWanted before() const;
    StateWanted after() const;

private:
    QWidget* makeButtons();
    void allow();

    const StateSources m_sources;
    StateForm* m_before;
    StateForm* m_after;
    QPushButton* m_compare = nullptr;
};

} // namespace meshwright
