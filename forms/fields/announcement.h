// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>
#include <QTimer>
#include <QWidget>

namespace meshwright {

/// Has assistive programs say what has just appeared, wherever the focus is: say().
///
/// Qt 6.4 hands an Alert to nobody on Linux: its AT-SPI bridge passes on names, descriptions, states, texts,
/// values and the focus, and drops everything else; an announcement of its own Qt has since 6.8. What is
/// heard is a notification that comes into sight (object:state-changed:showing of an object with the role
/// "notification", which screen readers read out unasked) and its new name (object:property-change:
/// accessible-name). So each window has one such object, a pixel large, that appears with the words as its
/// name and is gone after a while.
class Announcement : public QWidget
{
    Q_OBJECT

public:
    /// Says @p words in the window of @p near, together with what else is said until the next event, or as
    /// soon as the window is there; nothing when @p near is out of sight in it.
    static void say(const QWidget& near, const QString& words);

    /// The words that are said now; empty when there are none.
    QString words() const { return isVisible() ? accessibleName() : QString(); }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    explicit Announcement(QWidget* window);

    void appear();

    QStringList m_waiting;
    QTimer m_soon;
    QTimer m_gone;
};

} // namespace meshwright
