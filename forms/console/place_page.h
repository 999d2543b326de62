// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/open/open_place.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace meshwright {

/// What step 1 needs to know of the places.
struct PlaceChoice
{
    std::function<std::vector<Place>()> all;
    std::function<void(const QString& id)> choose;
    std::function<void()> add; ///< asks for a new one and chooses it
};

/// Step 1: the console, which is the place the virtual node is created in.
class PlacePage : public QWidget
{
    Q_OBJECT

public:
    /// @p place must outlive the page.
    PlacePage(OpenPlace& place, PlaceChoice choice, QWidget* parent);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QPushButton* makeAddButton();
    void choose(const QListWidgetItem* item);
    void refresh();

    OpenPlace& m_place;
    PlaceChoice m_choice;
    QListWidget* m_list;
    QLabel* m_help;
};

} // namespace meshwright
