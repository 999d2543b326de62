// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/console/captures_offer.h"

#include "forms/fields/labels.h"
#include "models/text/shown_name.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

CapturesOffer::CapturesOffer(OpenPlace& place, QWidget* parent)
    : QWidget(parent),
      m_captures(place),
      m_words(makeLabel(this)),
      m_import(new QPushButton(tr("Import them"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_words);
    layout->addWidget(m_import);
    m_words->setWordWrap(true);
    m_words->setObjectName(u"captures"_s);
    m_import->setObjectName(u"import-captures"_s);
    m_import->setAccessibleName(m_import->text());
    connect(m_import, &QPushButton::clicked, this, [this] {
        m_import->setEnabled(false);
        m_captures.import();
    });
    connect(&m_captures, &OpenCaptures::changed, this, &CapturesOffer::showFound);
    connect(&m_captures, &OpenCaptures::imported, this, &CapturesOffer::showImported);
    hide();
}

void CapturesOffer::showFound()
{
    const QString words = m_captures.words();
    m_import->setEnabled(true);
    m_import->setVisible(!words.isEmpty());
    // What could not be imported stays to be read while the list of meshes fills.
    if (words.isEmpty() && std::exchange(m_isReport, false))
        return;
    m_words->setText(shownLines(words) + u' ' +
                     tr("Import copies them there; these files stay as they are."));
    setVisible(!words.isEmpty());
}

void CapturesOffer::showImported(const QString& failures)
{
    m_import->hide();
    setVisible(!failures.isEmpty());
    m_words->setText(tr("Not imported:") + u'\n' + shownLines(failures));
    m_isReport = !failures.isEmpty();
}

} // namespace meshwright
