// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/open/open_place.h"

#include <QPoint>
#include <QWidget>

class QMenu;

namespace meshwright {

/// The menu of what is wrong with a virtual node of the console's list, and what can be done about it: edited
/// at the place, explained, followed to the other node it is about.
class ProblemsMenu : public QObject
{
    Q_OBJECT

public:
    /// Over @p window; @p place must outlive it.
    ProblemsMenu(OpenPlace& place, QWidget* window);

    /// Opens it for @p node, below what has the focus: its row, or the button that was pressed. Of several
    /// problems, each has a menu of its own in it.
    void open(const DescribedNode& node);

Q_SIGNALS:
    /// @p node is to be edited, from @p at on.
    void editRequested(const meshwright::DescribedNode& node, const meshwright::Pointer& at);
    /// @p node is to be chosen in the list.
    void nodeRequested(const meshwright::NodeId& node);
    /// One line of news.
    void told(const QString& news);

private:
    void fill(QMenu& menu, const ProblemAt& problem);
    void addEditing(QMenu& menu, const ProblemAt& problem);

    OpenPlace& m_place;
    QWidget* m_window;
};

} // namespace meshwright
