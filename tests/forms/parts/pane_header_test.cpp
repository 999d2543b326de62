// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/parts/pane_header.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QTest>

#include <algorithm>

namespace meshwright {

using namespace Qt::StringLiterals;

TEST(PaneHeader, ARemarkThatIsTooLongSaysSoAndIsWholeInItsToolTip)
{
    const QString words = u"2 errors, 4 warnings, 3 hints, 1 accepted (1 shown)"_s;
    PaneHeader header(u"Problems"_s, nullptr);
    header.setRemark(words);
    const auto labels = header.findChildren<QLabel*>();
    const auto remark = std::ranges::find(labels, words, &QLabel::accessibleName);
    ASSERT_NE(remark, labels.end()) << "it is read out whole";
    header.resize(250, header.sizeHint().height());
    header.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&header));
    EXPECT_TRUE((*remark)->text().endsWith(u'…')) << (*remark)->text().toStdString();
    EXPECT_TRUE((*remark)->toolTip().contains(u"(1 shown)"_s));
    EXPECT_EQ(header.remark(), words);
    header.resize(1000, header.height());
    QTRY_COMPARE((*remark)->text(), words);
    EXPECT_TRUE((*remark)->toolTip().isEmpty());
}

} // namespace meshwright
