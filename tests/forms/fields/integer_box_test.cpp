// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/integer_box.h"
#include "models/json/json_type.h"
#include "models/json/unknown.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QTest>

namespace meshwright {

namespace {

class Box : public IntegerBox
{
public:
    Box() : IntegerBox(2, 10, nullptr) {}
    using IntegerBox::lineEdit;
};

} // namespace

TEST(IntegerBox, StepsWithinItsBoundsAndBelowThemIsAbsent)
{
    Box box;
    QTest::keyClick(&box, Qt::Key_Up);
    EXPECT_EQ(box.value(), json(2));
    QTest::keyClick(&box, Qt::Key_Up);
    EXPECT_EQ(box.value(), json(3));
    QTest::keyClick(&box, Qt::Key_Down);
    QTest::keyClick(&box, Qt::Key_Down);
    EXPECT_EQ(box.value(), std::nullopt);
    const json beyond = 99;
    box.display(&beyond);
    QTest::keyClick(&box, Qt::Key_Up);
    EXPECT_EQ(box.value(), json(10));
}

TEST(IntegerBox, ShowsWhatIsNotKnownAsItIsWritten)
{
    Box box;
    const json unknown = unknownValue("${PORT}");
    box.display(&unknown);
    EXPECT_EQ(box.lineEdit()->text(), QStringLiteral("${PORT}"));
}

TEST(IntegerBox, KeepsWhatIsTypedRightOrWrong)
{
    Box box;
    QTest::keyClicks(&box, QStringLiteral("12a"));
    EXPECT_EQ(box.value(), json("12a"));
    box.clearFocus();
    EXPECT_EQ(box.lineEdit()->text(), QStringLiteral("12a"));
    box.display(nullptr);
    EXPECT_EQ(box.value(), std::nullopt);
    const json huge = 99999999999999999999.0;
    box.display(&huge);
    EXPECT_FALSE(box.lineEdit()->text().isEmpty());
}

} // namespace meshwright
