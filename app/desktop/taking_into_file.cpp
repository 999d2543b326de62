// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/taking_into_file.h"

#include "app/desktop/proposed_taking.h"
#include "forms/parts/notice_bar.h"
#include "models/compare/comparison_words.h"
#include "models/text/shown_name.h"

#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

const QString takingNotice = u"taking-over"_s;

} // namespace

TakingIntoFile::TakingIntoFile(ForeignFiles& files, Sessions& sessions, std::shared_ptr<FileLocks> locks,
                               CompareWindow& window)
    : QObject(&window),
      m_window(window),
      m_changing(new FileChanging(files, sessions, std::move(locks), window))
{
    connect(m_changing, &FileChanging::refused, this, &TakingIntoFile::refuse);
}

void TakingIntoFile::take(const ResourceDifference& resource, const FieldDifference& field)
{
    m_window.notices().take(takingNotice);
    const auto comparison = m_window.view().comparison();
    const QString what =
        fieldWords(resource.kind, comparison->inputBefore(resource), comparison->inputAfter(resource), field)
            .what;
    const QString path = comparison->inAfter.path(*resource.after);
    m_changing->change(
        {path, tr("Take over %1").arg(what),
         [comparison, resource, field] { return proposedTaking(*comparison, resource, field); },
         [this, what, path] {
             m_window.say(tr("Taken over into %1: %2").arg(path, what));
             Q_EMIT tookOver();
         }});
}

void TakingIntoFile::refuse(const QString& why)
{
    m_window.notices().put(takingNotice, {Severity::Error, shownLines(why)});
}

} // namespace meshwright
