// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"

#include <QPoint>
#include <QString>

#include <optional>
#include <span>

// What a person who does anything does, one thing after the other.
namespace meshwright::monkey {

/// A point in a window that can be found again, also when something has moved meanwhile.
struct Spot
{
    int window = 0;    ///< its number, in the order in which windows appeared
    QPoint at;         ///< in the window
    QString on;        ///< the name of the control there, empty when it has none
    QPoint within;     ///< the same point in that control
    QString what = {}; ///< its class, for whoever reads the log

    friend bool operator==(const Spot&, const Spot&) = default;
};

/// One thing that a person, another program or a place does.
struct Act
{
    enum class Kind {
        Press,       ///< a mouse button goes down at a spot
        Release,     ///< and up
        Click,       ///< both
        RightClick,  ///< for what a context menu offers
        DoubleClick, ///< with the left button
        Move,        ///< of the mouse
        Wheel,       ///< over a spot, by number (eighths of a degree)
        Keys,        ///< a key with its modifiers, as words: "Ctrl+H"
        Type,        ///< words, where the focus is
        Wait,        ///< for number milliseconds
        CloseWindow, ///< as the window manager asks for it
        Resize,      ///< of the window to the spot's point
        Choose,      ///< a file named words in a file dialog; none: cancel
        Open,        ///< the file named words, as a file manager does
        ChangeFile,  ///< another program writes sample number into the file named words; -1: takes it away
        ChangeDraft, ///< another program writes the draft of the session number
        Hold,        ///< the slow place keeps its answers to itself from now on
        Answer,      ///< and gives number of them; 0: all, and holds no more
        Refuse,      ///< it refuses the next call
        End,         ///< the session ends, as with a signal; the program starts again
    };

    Kind kind = Kind::Wait;
    Spot spot = {};
    QString words = {};
    int number = 0;
    int pause = 0; ///< milliseconds before the next act

    friend bool operator==(const Act&, const Act&) = default;
};

/// The keys that only show something else.
std::span<const QString> lookKeys();
/// Whether @p act cannot change a virtual node, by what it is.
bool onlyLooks(const Act& act);

/// A line of a log, without the line break, and the act it stands for; nullopt when it is no act.
json toJson(const Act& act);
std::optional<Act> actOf(const json& line);

} // namespace meshwright::monkey
