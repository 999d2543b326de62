// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/desktop_places.h"
#include "app/desktop/file_opening.h"
#include "app/desktop/goodbye.h"
#include "app/desktop/node_actions.h"
#include "app/desktop/saved_elsewhere.h"
#include "app/desktop/send_actions.h"

namespace meshwright {

/// The way out of the program: what it waits for, and what it asks.
class WayOut : public QObject
{
    Q_OBJECT

public:
    /// Everything that may still be at work.
    struct Parts
    {
        Questions& questions;
        QSettings& settings;
        ForeignFiles& files;
        OpenDrafts& drafts;
        Sessions& sessions;
        const FileOpening& fileOpening;
        const NodeActions& nodeActions;
        SendActions& sendActions;
        const DesktopPlaces& places;
    };
    /// All @p parts must outlive this object.
    explicit WayOut(const Parts& parts, QObject* parent = nullptr);

    /// A person wants to quit: closes every window, unless one of them asks and is to stay.
    void quit();
    /// Ends the program as soon as nothing has to be waited for, if no window is open.
    void quitWhenDone();
    /// The computer says so, whatever windows are open: ends once everything that was typed is on the disk.
    /// Where the disk does not take it, asks.
    void end();

Q_SIGNALS:
    /// end() has begun.
    void ending();

private:
    Goodbye::Steps steps();
    bool isKeeping() const;
    bool isDone() const;
    void leaveIfAlone();
    void leave();
    void giveUp();
    bool asksWait();
    bool asksAboutTyped();
    void leaveIfSaved();
    bool asksAboutOthers();
    QStringList whatIsWaitedFor() const;

    Parts m_parts;
    SavedElsewhere m_elsewhere;
    Goodbye m_goodbye;
    bool m_isEnding = false; ///< the computer says so, whatever windows are open
    bool m_isAsked = false;  ///< whether what is typed shall be waited for
    int m_waits = 0;         ///< how often the end has waited for what does not come
};

} // namespace meshwright
