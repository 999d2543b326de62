// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace meshwright {

/// A line that says what there is; what there is comes below it once the line is pressed.
class Fold : public QWidget
{
    Q_OBJECT

public:
    Fold(const QString& line, bool isOpen, QWidget* parent);

    /// What is folded away; the fold owns it from now on.
    void hold(QWidget* content);
    /// The line itself.
    QToolButton& button() { return *m_line; }

Q_SIGNALS:
    void toggled(bool isOpen);

private:
    void showContent(bool isOpen);

    QToolButton* m_line;
    QVBoxLayout* m_layout;
    QWidget* m_content = nullptr;
};

} // namespace meshwright
