// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace meshwright {

class JsonView;

/// Finds words in a JsonView: Enter or F3 goes on, with Shift back, Escape closes.
class JsonFindBar : public QWidget
{
    Q_OBJECT

public:
    /// @p view must outlive the bar, which is hidden at first.
    JsonFindBar(JsonView& view, QWidget* parent);

    /// Shows the bar; what is selected in the view is sought.
    void open();
    /// Goes to the next place, or the one before, around the ends.
    void step(bool forward);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void addButtons(QLayout& layout);
    void seek();
    void showPlace();

    JsonView& m_view;
    QLineEdit* m_words;
    QLabel* m_count;
    int m_hits = 0;
};

} // namespace meshwright
