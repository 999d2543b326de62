// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QListWidget>

#include <functional>
#include <memory>
#include <string>
#include <vector>

class QLineEdit;

namespace meshwright {

/// Where a list that needs @p needed stands beside @p line, both within the screen @p room: below it, or
/// above where there is more room; as high as there is room for, and beginning where the line does.
QRect besideLine(const QRect& line, const QSize& needed, const QRect& room, Qt::LayoutDirection direction);

/// Names that are known, below a line while one of them is typed there. The keys stay with the line and the
/// commands of its window: only the arrows go through the names, Enter takes the one that is chosen, and
/// Escape closes them.
class OfferedNames : public QListWidget
{
    Q_OBJECT

public:
    /// nullptr while nothing is known.
    using Names = std::shared_ptr<const std::vector<std::string>>;

    /// Lives as long as @p edit. @p names is asked at each key, and @p take is told which one is taken.
    OfferedNames(QLineEdit& edit, std::function<Names()> names, std::function<void(const std::string&)> take);

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    bool takesKey(int key);
    void offer();
    void fill(const QString& typed);
    void goBy(int by);
    void place();
    void follow();
    void takeRow(int row);

    QLineEdit& m_edit;
    std::function<Names()> m_names;
    std::function<void(const std::string&)> m_take;
};

} // namespace meshwright
