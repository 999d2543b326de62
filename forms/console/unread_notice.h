// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/open/open_unread.h"

#include <QDialog>
#include <QPointer>

#include <vector>

namespace meshwright {

class NoticeBar;

/// Says in a window which files of its place could not be read, once for the same files: who has closed it
/// knows them.
class UnreadNotice : public QObject
{
    Q_OBJECT

public:
    /// Belongs to @p window; @p place and @p notices must outlive it.
    UnreadNotice(OpenPlace& place, NoticeBar& notices, QWidget& window);

Q_SIGNALS:
    /// What lies in the folder of the place is to be reviewed.
    void reviewRequested();

private:
    void refresh();
    void tellOfNoPlace(const QString& paths);
    void showDetails();

    OpenPlace& m_place;
    OpenUnread m_unread;
    NoticeBar& m_notices;
    QWidget& m_window;
    std::vector<UnreadFile> m_told;
    QPointer<QDialog> m_details; ///< of those files
};

} // namespace meshwright
