// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/node_view.h"
#include "forms/steps/step.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace meshwright {

class ShownRows;

/// The rows of a list, a filter above them once there are many, and the buttons below. Tells what a person
/// wants done to the list, and does nothing to it.
class ItemList : public QWidget
{
    Q_OBJECT

public:
    ItemList(const FormContext& context, const Pointer& list, const steps::ListOf& node, QWidget* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

    int count() const;
    /// The item that is chosen; -1 for none.
    int item() const { return m_item; }
    /// Chooses @p item; a filter that hides it goes.
    void choose(int item);
    /// Chooses the first item from @p item on that is shown, or else the last one; none where none is.
    void chooseShown(int item);
    /// The list has changed: the item that is chosen stays so, in sight or not, as long as there are so many.
    void keep();
    /// So many rows are in sight as go into two fifths of @p height; more scroll.
    void fitInto(int height);
    /// Says below the buttons, and to assistive programs, what has been done.
    void tell(const QString& words);
    /// What takes the focus.
    QWidget* control() const;

Q_SIGNALS:
    void chosen(int item);
    void addAsked();
    void duplicateAsked();
    void removeAsked();
    void moveAsked(int to);
    void pasteAsked();

private:
    void makeView(const Pointer& list);
    void makeFilter();
    QWidget* makeButtons(const steps::ListOf& node);
    template <typename Does>
    QPushButton* makeButton(const QString& text, const char* name, QWidget* parent, Does does);
    void moveBy(int by);
    void keepChosen(const QModelIndex& current);
    void showChosen();
    void refresh();
    bool isPasting(QEvent& event);

    ShownRows* m_rows;
    QLineEdit* m_filter;
    QListView* m_view;
    QLabel* m_empty;
    QLabel* m_told;
    QPushButton* m_add = nullptr;
    QPushButton* m_duplicate = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    bool m_takesNames; ///< a pasted list of names makes items
    int m_item = -1;
    int m_mostRows = 7;
};

} // namespace meshwright
