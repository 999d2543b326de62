// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/open/open_place.h"

#include <QWidget>

class QPushButton;

namespace meshwright {

class FittedText;

/// A virtual node in words: what is wrong with it and elsewhere because of it, and its settings.
class NodeSummary : public QWidget
{
    Q_OBJECT

public:
    /// @p place must outlive it.
    NodeSummary(OpenPlace& place, QWidget* parent);

    void showNode(const DescribedNode& node);

Q_SIGNALS:
    /// The person wants to know what can be done about the problems.
    void whatToDoAsked();

private:
    OpenPlace& m_place;
    QPushButton* m_whatToDo;
    FittedText* m_text;
};

} // namespace meshwright
