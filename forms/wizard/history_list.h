// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/history_model.h"

#include <QWidget>

class QListView;
class QStackedWidget;

namespace meshwright {

/// Every edit in words; choosing one goes back, or forward again, to how things were after it.
class HistoryList : public QWidget
{
    Q_OBJECT

public:
    /// @p document must outlive the list.
    HistoryList(const Document& document, QWidget* parent);

    QListView& view() { return *m_view; }

Q_SIGNALS:
    /// The person wants as many steps done.
    void chosen(std::size_t done);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeView();
    void showCurrent();

    HistoryModel m_model;
    QStackedWidget* m_stack;
    QListView* m_view;
    QWidget* m_empty;
};

} // namespace meshwright
