// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/parts/notice_bar.h"
#include "models/open/idle_in_place.h"

#include <QObject>
#include <QString>

#include <functional>

namespace meshwright {

class ForeignFiles;

/// Writes into a `.meshwright.json` what a person wants of it in a window, and tells there what came of it:
/// why it could not be written, and what was taken out, which Undo puts back. What is asked carries its
/// folder, whatever the window shows by the time it is done.
class AcceptanceWriting : public QObject
{
    Q_OBJECT

public:
    /// Where the window says what stays until it is settled.
    struct Notices
    {
        std::function<void(const QString& about, const Notice& notice)> put;
        std::function<void(const QString& about)> take;
    };
    /// What is called once something was written.
    using Done = std::function<void(const QString& news)>;

    /// @p files and what @p notices are put into must outlive this object.
    AcceptanceWriting(ForeignFiles& files, Notices notices, QObject* parent);

    /// Does @p change, which waits for the disk and returns why it cannot be done, in @p folder; @p done is
    /// told @p news.
    void write(const QString& folder, std::function<QString()> change, const QString& news, const Done& done);
    /// Does takeOut() of @p found, and offers to put it back; @p done is called for each.
    void takeOut(const IdleInPlace& found, const Done& done);
    /// The window shows something else: what was taken out of the file of this, or will have been, can be put
    /// back no more.
    void forget();

private:
    ForeignFiles& m_files;
    Notices m_notices;
    int m_shown = 0; ///< tells what was asked of something else from what is shown
};

} // namespace meshwright
