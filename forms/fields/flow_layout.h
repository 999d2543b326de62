// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace meshwright {

/// Has its items beside each other as long as there is room, and below each other where there is none.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    enum class Columns {
        AsNeeded, ///< each as wide as it likes to be, what can grow fills its line, all in its middle:
                  ///< buttons, a filter
        Even      ///< all as wide as the others, and no further apart than is read together: fields
    };

    FlowLayout(Columns columns, int spacing, QWidget* parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect& rect) override;

private:
    struct Placed;
    using Line = std::vector<Placed>;

    std::vector<Line> lines(int width) const;
    void fill(Line& line, int width) const;
    int place(const QRect& rect, bool isFinal) const;
    int evenWidth(int width) const;

    Columns m_columns;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace meshwright
