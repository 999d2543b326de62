// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/dialogs/progress_dialog.h"

#include "forms/fields/labels.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace meshwright {

ProgressDialog::ProgressDialog(const QString& what, QWidget* parent)
    : QDialog(parent),
      m_bar(new QProgressBar(this))
{
    setWindowModality(Qt::WindowModal);
    constexpr int width = 360;
    setMinimumWidth(width);
    setWindowTitle(tr("Please wait"));
    QLabel* const label = makeLabel(what, this);
    label->setWordWrap(true);
    m_bar->setAccessibleName(label->text());
    m_bar->setRange(0, 0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_bar);
    layout->addWidget(buttons);
    // What is there at once is worth no window.
    constexpr int moment = 300; // milliseconds
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &QWidget::show);
    m_soon.start(moment);
}

void ProgressDialog::showProgress(std::size_t done, std::size_t of)
{
    m_bar->setRange(0, static_cast<int>(of));
    m_bar->setValue(static_cast<int>(done));
}

void ProgressDialog::end()
{
    m_soon.stop();
    hide();
    deleteLater();
}

} // namespace meshwright
