// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/acceptance_writing.h"

#include "app/desktop/foreign_files.h"
#include "app/desktop/idle_notice.h"
#include "models/files/own_files.h"

#include <QDir>

#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

const QString notWritten = u"acceptance"_s;
const QString takenOut = u"acceptance-taken-out"_s;

} // namespace

AcceptanceWriting::AcceptanceWriting(ForeignFiles& files, Notices notices, QObject* parent)
    : QObject(parent),
      m_files(files),
      m_notices(std::move(notices))
{}

void AcceptanceWriting::write(const QString& folder, std::function<QString()> change, const QString& news,
                              const Done& done)
{
    const auto told = [this, shown = m_shown, news, done](const QString& why) {
        m_notices.take(notWritten);
        if (!why.isEmpty())
            return m_notices.put(notWritten, {Severity::Error, why});
        if (shown == m_shown)
            m_notices.take(takenOut);
        done(news);
    };
    m_files.write(QDir(folder).filePath(QLatin1String(acceptanceFileName)), this, std::move(change), told);
}

void AcceptanceWriting::takeOut(const IdleInPlace& found, const Done& done)
{
    const auto undo = [this, found, done] {
        write(
            found.folder, [found] { return putBack(found.folder, found.idle); },
            tr("What was taken out is in the file again."), done);
    };
    const auto offerUndo = [this, shown = m_shown, found, undo, done](const QString& news) {
        if (shown == m_shown)
            m_notices.put(takenOut, takenOutNotice(found.idle, undo));
        done(news);
    };
    write(
        found.folder, [found] { return meshwright::takeOut(found.folder, found.idle); },
        tr("What matches nothing is out of the file."), offerUndo);
}

void AcceptanceWriting::forget()
{
    ++m_shown;
    m_notices.take(takenOut);
}

} // namespace meshwright
