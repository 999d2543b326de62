// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QTableView;
class QVBoxLayout;
class QWidget;

namespace meshwright {

class OpenPlace;
struct FormContext;
struct StartContext;

/// Adds the table of what the mesh that is chosen in @p place has, or a word that there is nothing; both
/// belong to @p page.
QTableView* addListedNodes(OpenPlace& place, QVBoxLayout& column, QWidget* page);

/// The mesh of the document as one line; empty while there is none, or something is wrong with it.
QString meshLine(const FormContext& form);

/// The page of step 3: one line, for there is nothing to decide, and the list for who wants to see it.
QWidget* makeNodesPage(const StartContext& context, QWidget* parent);

} // namespace meshwright
