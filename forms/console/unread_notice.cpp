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
      m_place(place),
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
    if (m_place.place().kind == PlaceKind::Folder && m_place.meshes().rowCount() == 0)
        return tellOfNoPlace(shortList(paths));
    const auto count = static_cast<int>(m_told.size());
    const QString words =
        count == 1 ? tr("1 file was not read: %1") : tr("%n files were not read: %1", nullptr, count);
    m_notices.put(
        u"unread"_s,
        {Severity::Warning, words.arg(shortList(paths)), {{tr("Details…"), [this] { showDetails(); }}}});
}

/// Of a folder that has no mesh where a place keeps one: it may be that of a mesh itself, or of other files.
void UnreadNotice::tellOfNoPlace(const QString& paths)
{
    const auto count = static_cast<int>(m_told.size());
    const QString words = count == 1 ? tr("1 file here is not kept as in a place: %1.")
                                     : tr("%n files here are not kept as in a place: %1.", nullptr, count);
    const QString layout =
        tr("A place has a folder for each mesh, with mesh.json and virtual-nodes/NAME.json "
           "in it. A review shows files of any layout.");
    m_notices.put(u"unread"_s, {Severity::Hint,
                                words.arg(paths) + u' ' + layout,
                                {{tr("Review this folder"), [this] { Q_EMIT reviewRequested(); }},
                                 {tr("Details…"), [this] { showDetails(); }}}});
}

void UnreadNotice::showDetails()
{
    if (!m_details || !m_details->isVisible())
        m_details = showUnreadFiles(m_told, &m_window);
    m_details->raise();
    m_details->activateWindow();
}

} // namespace meshwright
