// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTextEdit>

namespace meshwright {

/// Rich text to read and copy from, as tall as it needs to be. Unlike a QLabel it lays a long table out once
/// per width, not for every question a layout asks.
class FittedText : public QTextEdit
{
    Q_OBJECT

public:
    explicit FittedText(QWidget* parent);

    /// Shows @p html; nothing happens, and a selection stays, when it is shown already.
    void showHtml(const QString& html);

    QSize minimumSizeHint() const override { return {0, minimumHeight()}; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QString m_html;
};

} // namespace meshwright
