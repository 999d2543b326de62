// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/rules/issue.h"

#include <QWidget>

#include <functional>
#include <map>
#include <memory>
#include <vector>

class QVBoxLayout;

namespace meshwright {

/// Something a window has to say that stays until it is settled, and what can be done about it.
struct Notice
{
    struct Button
    {
        QString text;
        std::function<void()> does;
    };

    Severity severity = Severity::Hint;
    QString text;
    std::vector<Button> buttons = {};
    bool canClose = true;  ///< with a button that merely takes it away
    bool isUrgent = false; ///< its first button takes the focus
};

/// The notices of a window, above what it shows; takes no room while there are none.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent);

    /// Shows @p notice as the one about @p key, in place of an earlier one. One that reads the same stays
    /// where it is, with the focus and without being read out again; its buttons do what those of @p notice
    /// do.
    void put(const QString& key, const Notice& notice);
    /// Takes the one about @p key away.
    void take(const QString& key);
    /// The text of the one about @p key; empty when there is none.
    QString textOf(const QString& key) const;

private:
    /// What the buttons of a row do: the row has them, and a later notice that reads the same changes them.
    using Buttons = std::shared_ptr<std::vector<Notice::Button>>;

    QWidget* make(const QString& key, const Notice& notice, const Buttons& buttons);

    QVBoxLayout* m_rows;
    struct Shown
    {
        Notice notice;
        Buttons buttons;
        QWidget* row;
    };
    std::map<QString, Shown> m_shown;
};

} // namespace meshwright
