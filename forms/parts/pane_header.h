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

    /// Where it is wider than its room, its end is cut off, and its tool tip says it whole.
    void setRemark(const QString& remark);
    QString remark() const { return m_words; }
    /// A flat button at the right end; @p help is its tooltip and its accessible name.
    QToolButton* addButton(const QString& text, const QString& name, const QString& help);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitRemark();

    QLabel* m_remark;
    QString m_words; ///< the whole remark
};

} // namespace meshwright
