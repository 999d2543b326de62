// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/style/look.h"

#include <QColor>
#include <QIcon>

class QPainter;
class QRectF;

namespace meshwright {

/// Every icon there is, by what it stands for; drawn in resources/icons/signs.svg.
enum class Sign {
    // Kinds
    Mesh,
    VirtualNode,
    VirtualService,
    VirtualRouter,
    Route,
    VirtualGateway,
    GatewayRoute,
    // Places
    Computer,
    Folder,
    Endpoint,
    Kept,
    Example,
    Draft,
    // States
    Ok,
    Warning,
    Error,
    Hint,
    ToDo,
    Nothing,
    Bulb, ///< there is a way to mend it
    // What can be done
    Create,
    Open,
    OpenFolder,
    Recent,
    Console,
    Save,
    SaveAs,
    Template,
    Export,
    Import,
    Push,
    Copy,
    Duplicate,
    Command, ///< of a terminal
    Delete,
    Remove,
    Close,
    Quit,
    Undo,
    Redo,
    Find,
    Next,
    Previous,
    Forward,
    Back,
    Refresh,
    Filter,
    Edit,
    Settings,
    AddPlace,
    Theme,
    TextSize,
    Help,
    Steps,
    Json,
    Problems,
    History,
    Compare,
    Format,
    End, ///< of the service
    // What stands where there is nothing; see drawScene()
    NoNodes,
    NoDrafts,
    NoMesh,
    NoProblems,
    NoHistory
};

/// The last of them.
inline constexpr Sign lastSign = Sign::NoHistory;

/// What @p sign is called in the file.
const char* nameOf(Sign sign);

/// The icon in the ink of the theme, also after that has changed; sharp at any size.
QIcon icon(Sign sign);

/// The icon in the colour @p ink, whatever the theme.
QIcon icon(Sign sign, const QColor& ink);

/// The icon in @p ink of the theme there is when it is drawn.
QIcon icon(Sign sign, QColor Colours::*ink);

/// A sign that is filled, in @p ground of the theme there is when it is drawn.
QIcon badge(Sign sign, QColor Colours::*ground);

/// Draws @p sign into @p rect in @p ink.
void drawIcon(QPainter& painter, Sign sign, const QRectF& rect, const QColor& ink);

/// Draws a sign that is filled: its outline in @p ground, what is in it in @p ink.
void drawBadge(QPainter& painter, Sign sign, const QRectF& rect, const QColor& ground, const QColor& ink);

/// Draws one of those that stand where there is nothing, large and quietly, in the colours of @p palette: the
/// first part of it is a sheet, the last one stands out.
void drawScene(QPainter& painter, Sign sign, const QRectF& rect, const QPalette& palette);

} // namespace meshwright
