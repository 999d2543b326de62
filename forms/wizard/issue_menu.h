// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/steps/live_state.h"

#include <QPoint>

#include <vector>

class QAction;
class QMenu;

namespace meshwright {

class IssueCommands;

/// The menu of a problem, the same wherever it is opened: what mends it, accepts it, explains it, and where
/// else it leads.
class IssueMenu
{
public:
    /// Both must outlive this object.
    IssueMenu(const steps::LiveState& state, IssueCommands& commands);

    /// Opens it for @p issues at @p where of the screen, over @p window; of several, each has a menu of its
    /// own in it. Nothing for none.
    void open(const std::vector<Issue>& issues, QPoint where, QWidget& window) const;

private:
    void fill(QMenu& menu, const Issue& issue) const;
    void addFixes(QMenu& menu, const Issue& issue) const;
    void addWhyNot(QMenu& menu, const QAction& fix, const QString& why) const;
    void addAcceptance(QMenu& menu, const Issue& issue) const;
    void addWays(QMenu& menu, const Issue& issue) const;

    const steps::LiveState& m_state;
    IssueCommands& m_commands;
};

} // namespace meshwright
