// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/console/unread_notice.h"

#include "forms/dialogs/unread_files_dialog.h"
#include "forms/parts/notice_bar.h"
#include "models/text/shown_name.h"
#include "models/words/node_words.h"

namespace meshwright {

using namespace Qt::StringLiterals;

UnreadNotice::UnreadNotice(OpenPlace& place, NoticeBar& notices, QWidget& window)
    : QObject(&window),
      m_unread(place),
      m_notices(notices),
      m_window(window)
{
    connect(&m_unread, &OpenUnread::changed, this, &UnreadNotice::refresh);
    refresh();
}

void UnreadNotice::refresh()
{
    if (m_unread.files() == m_told)
        return;
    m_told = m_unread.files();
    if (m_details)
        m_details->close(); // it is about others
    if (m_told.empty())
        return m_notices.take(u"unread"_s);
    QStringList paths;
    for (const UnreadFile& file : m_told)
        paths.append(shownName(file.path));
    const auto count = static_cast<int>(m_told.size());
    const QString words =
        count == 1 ? tr("1 file was not read: %1") : tr("%n files were not read: %1", nullptr, count);
    m_notices.put(
        u"unread"_s,
        {Severity::Warning, words.arg(shortList(paths)), {{tr("Details…"), [this] { showDetails(); }}}});
}

void UnreadNotice::showDetails()
{
    if (!m_details || !m_details->isVisible())
        m_details = showUnreadFiles(m_told, &m_window);
    m_details->raise();
    m_details->activateWindow();
}

} // namespace meshwright
