// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/session.h"
#include "tests/monkey/act.h"
#include "tests/monkey/finding.h"

#include <QElapsedTimer>

#include <chrono>

namespace meshwright::monkey {

/// What must hold for one virtual node that is being edited: "looking" changes nothing, "undo" leads back to
/// the start and forth again, and the "draft" on the disk is the document.
class SessionWatch
{
public:
    /// @p drafts is the folder of drafts.
    SessionWatch(const Session& session, const QString& drafts);

    /// Looks at the session, @p attended after it was looked at last. @p looked: the person has only looked
    /// since, and nothing typed was on its way.
    void check(bool looked, std::chrono::milliseconds attended, Findings& found);
    /// The session is no more: what it showed last must be in its draft, if it has one. @p mayBeDiscarded:
    /// the person may have wanted none of it.
    void checkLeft(bool mayBeDiscarded, Findings& found) const;
    /// The longest that something typed was not on the disk.
    std::chrono::milliseconds longest() const { return m_longest; }

private:
    void follow();
    void checkUndo(Findings& found) const;
    void checkKept(std::chrono::milliseconds attended, Findings& found);
    void noteShown();
    bool isPaneAhead() const;
    /// Compares @p wanted with what is on the disk; the unfinished text that is there.
    std::string checkDraft(const Draft& wanted, bool withText, Findings& found) const;

    QObject m_following; ///< what is told of the session ends with this object
    const Session& m_session;
    DraftFolder m_folder;
    json m_start; ///< before the first edit
    json m_value;
    Parked m_parked;
    History m_history;
    QString m_id;           ///< of its draft
    QString m_text;         ///< what the JSON pane showed last
    Draft m_shown;          ///< everything that was on the screen
    bool m_isAhead = false; ///< some of it was only typed, and not in the document yet
    bool m_isSafe = false;  ///< it is to be kept
    QDateTime m_keptAt;
    bool m_wasKept = false; ///< since it was looked at last, be it for a moment: all there was is on the disk
    std::string m_keptText; ///< the unfinished text on the disk
    std::chrono::milliseconds m_unkept{0};
    std::chrono::milliseconds m_longest{0};
};

} // namespace meshwright::monkey
