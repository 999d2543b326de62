// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/review/fold.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace meshwright {

Fold::Fold(const QString& line, bool isOpen, QWidget* parent)
    : QWidget(parent),
      m_line(new QToolButton(this)),
      m_layout(new QVBoxLayout(this))
{
    m_line->setText(line);
    m_line->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_line->setAutoRaise(true);
    m_line->setCheckable(true);
    m_line->setChecked(isOpen);
    m_line->setFocusPolicy(Qt::StrongFocus);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_line, 0, Qt::AlignLeft);
    connect(m_line, &QToolButton::toggled, this, &Fold::showContent);
    connect(m_line, &QToolButton::toggled, this, &Fold::toggled);
    showContent(isOpen);
}

void Fold::hold(QWidget* content)
{
    m_content = content;
    m_layout->addWidget(content);
    showContent(m_line->isChecked());
}

void Fold::showContent(bool isOpen)
{
    m_line->setArrowType(isOpen                                 ? Qt::DownArrow
                         : layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow
                                                                : Qt::RightArrow);
    m_line->setAccessibleDescription(isOpen ? tr("Open. Press to fold it away.")
                                            : tr("Folded away. Press to open it."));
    if (m_content)
        m_content->setVisible(isOpen);
}

} // namespace meshwright
