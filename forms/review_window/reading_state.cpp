// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/review_window/reading_state.h"

#include "forms/fields/labels.h"
#include "forms/parts/bar_room.h"
#include "forms/style/measures.h"
#include "models/review/reviewed_files.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace meshwright {

using namespace Qt::StringLiterals;

ReadingState::ReadingState(ReviewedFiles& files, QWidget* parent)
    : QWidget(parent),
      m_files(files),
      m_words(makeLabel(this))
{
    m_words->setObjectName(u"review-reading"_s);
    m_words->setMinimumWidth(1);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancel-reading"_s);
    cancel->setAccessibleName(tr("Cancel reading"));
    connect(cancel, &QPushButton::clicked, &files, &ReviewedFiles::cancel);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measures.gap.small);
    layout->addWidget(m_words);
    layout->addWidget(cancel);
    connect(&files, &ReviewedFiles::readingChanged, this, &ReadingState::refresh);
    refresh();
}

void ReadingState::refresh()
{
    m_words->setText(m_files.countAll() == 0
                         ? tr("Looking for files…")
                         : tr("Reading: %1 of %2 files", "how many are read, how many there are")
                               .arg(m_files.countDone())
                               .arg(m_files.countAll()));
    showInBar(*this, m_files.isReading());
}

} // namespace meshwright
