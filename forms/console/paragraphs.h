// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/references.h"
#include "models/open/mesh_in_place.h"

#include <QStringList>

#include <vector>

class QWidget;

namespace meshwright {

class FittedText;

/// A title and @p lines below it as HTML, all of them escaped; @p none where there are none.
QString htmlParagraph(const QString& title, const QStringList& lines, const QString& none);
/// Who calls a virtual node, what leads to it and what it calls, a line each and the first few of each.
QString relationsHtml(const NodeUses& uses, const QStringList& backends);
/// @p problems and where each of them is, below @p title; empty where there are none.
QString problemsHtml(const QString& title, const std::vector<ProblemAt>& problems);
/// @p below under @p above. A table loses the margin of a paragraph right above it, and would touch it.
QString stackedHtml(const QString& above, const QString& below);
/// HTML side by side, each as wide as the others.
QString htmlColumns(const QStringList& columns);
/// @p text where it can be scrolled, on the card around it.
QWidget* makeScrolled(FittedText* text, QWidget* parent);

} // namespace meshwright
