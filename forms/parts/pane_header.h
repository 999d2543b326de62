// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace meshwright {

/// The line above a pane: what it shows, a quiet remark, and its buttons.
class PaneHeader : public QWidget
{
    Q_OBJECT

public:
    PaneHeader(const QString& title, QWidget* parent);

    void setRemark(const QString& remark);
    QString remark() const;
    /// A flat button at the right end; @p help is its tooltip and its accessible name.
    QToolButton* addButton(const QString& text, const QString& name, const QString& help);

private:
    QLabel* m_remark;
};

} // namespace meshwright
