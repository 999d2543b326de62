// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/node_view.h"

#include <functional>

class QLabel;
class QPushButton;

namespace meshwright {

class Card;

/// The page of a step whose question may be answered already: then one line says how, with a button that
/// brings up the rest of it to change that.
class DecidedPage : public NodeView
{
    Q_OBJECT

public:
    /// What is decided, in a line; empty while something is still to be answered.
    using Line = std::function<QString()>;

    DecidedPage(const FormContext& context, const Pointer& at, Line line, QWidget* parent);

    /// The page that answers; this one owns it from now on. @p view is what it has to do with the document.
    void hold(QWidget* content, NodeView* view = nullptr);
    bool reveal(const Pointer& where) override;
    /// The line is another one now. What nobody has opened, and nobody is in, is only that line.
    void showLine();
    /// What the button says where there is something to look at rather than to change.
    void nameButton(const QString& words);

protected:
    void showEvent(QShowEvent* event) override;
    NodeView* inner() const override { return m_view; }

private:
    void fold(bool isFolded);
    void change();
    bool isInHand() const;

    Line m_line;
    Card* m_decided; ///< the line and its button
    QLabel* m_words;
    QPushButton* m_change;
    QWidget* m_content = nullptr;
    NodeView* m_view = nullptr;
    bool m_isOpened = false; ///< somebody wanted to see more than the line
};

} // namespace meshwright
