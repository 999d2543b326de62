// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTextEdit>
#include <QTimer>

namespace meshwright {

/// A paragraph of HTML: the first of @p lines as it is, the others quiet, or in the colour of the sign they
/// begin with (✗ and ✓).
QString tonedParagraph(const QStringList& lines);

/// Rich text to read and copy from, as tall as it needs to be. Unlike a QLabel it lays a long table out once
/// per width, not for every question a layout asks.
class FittedText : public QTextEdit
{
    Q_OBJECT

public:
    explicit FittedText(QWidget* parent);

    /// Shows @p html; nothing happens, and a selection stays, when it is shown already. The classes "quiet",
    /// "good", "error", "warning" and "hint" have their colours, "removed" and "added" their grounds,
    /// whatever the theme.
    void showHtml(const QString& html);

    QSize minimumSizeHint() const override { return {0, minimumHeight()}; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void fit();
    void fill();

    QString m_html;
    QString m_colours; ///< those it is shown with
    QTimer m_soon;
    bool m_isStale = false; ///< laid out for another width
};

} // namespace meshwright
