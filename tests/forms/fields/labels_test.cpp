// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/labels.h"

#include <gtest/gtest.h>

#include <QEvent>
#include <QLabel>
#include <QTest>

#include <utility>

namespace meshwright {

namespace {

/// Counts how often what it is put on is painted.
class PaintCount : public QObject
{
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            ++m_count;
        return QObject::eventFilter(watched, event);
    }
    int taken() { return std::exchange(m_count, 0); }

private:
    int m_count = 0;
};

} // namespace

TEST(Labels, ArePaintedNoMoreWhenNothingChanges)
{
    QWidget window;
    window.resize(200, 200);
    QLabel* label = makeLabel(QString(255, u'a'), &window);
    label->setWordWrap(true);
    label->setGeometry(window.rect());
    PaintCount paints;
    label->installEventFilter(&paints);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    QTest::qWait(50);
    EXPECT_GT(paints.taken(), 0);
    QTest::qWait(200);
    EXPECT_EQ(paints.taken(), 0);
    label->setText(QString(255, u'b'));
    QTest::qWait(50);
    EXPECT_GT(paints.taken(), 0) << "a change is shown";
}

} // namespace meshwright
