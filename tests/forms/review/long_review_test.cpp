// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "tests/support/sample_documents.h"
#include "tests/support/wizard_fixture.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTextEdit>

// The review of a document far larger than anybody would write.
namespace meshwright {

using namespace Qt::StringLiterals;

TEST(Review, ShowsTheBeginningOfALongList)
{
    WizardOn on(withBackends(5000));
    on.goTo(steps::StepId::Review);
    const auto shown = [&on] {
        QString text;
        for (const auto* piece : on.window.findChildren<QTextEdit*>(u"review-of-step-9"_s))
            text += piece->toPlainText().trimmed() + u'\n';
        return text.trimmed();
    };
    EXPECT_TRUE(shown().startsWith(u"Backend 1"_s)) << shown().left(100).toStdString();
    EXPECT_FALSE(shown().contains(u"And more"_s)) << "it was all laid out in one go";
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown().contains(u"And more"_s); }));
    EXPECT_EQ(shown().section(u'\n', -1), u"And more: the step and the JSON show it all."_s);
    EXPECT_LT(shown().size(), 50'000);
    EXPECT_EQ(shown().count(u"service7.local"_s), 1);
    EXPECT_NE(on.window.findChild<QTextEdit*>(u"review-of-step-11"_s), nullptr) << "what comes after it";
}

TEST(Review, StaysWhereItWasScrolledToWhenSomethingChanges)
{
    WizardOn on(withBackends(150));
    ASSERT_TRUE(QTest::qWaitFor([&on] { return on.issues.areCurrent(); }));
    on.goTo(steps::StepId::Review);
    const auto isWhole = [&on] { return on.window.findChild<QTextEdit*>(u"review-of-step-11"_s) != nullptr; };
    ASSERT_TRUE(QTest::qWaitFor(isWhole));
    WizardOn::settle();
    QScrollBar* bar = nullptr;
    for (QWidget* at = on.window.findChild<QTextEdit*>(u"review-of-step-11"_s); at; at = at->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(at))
            bar = area->verticalScrollBar();
    ASSERT_NE(bar, nullptr);
    bar->setValue(bar->maximum() * 3 / 4);
    const int before = bar->value();
    ASSERT_GT(before, 500);
    on.document.set(Pointer("/virtualNodeName"), "another");
    ASSERT_TRUE(QTest::qWaitFor([&on] { return on.issues.areCurrent(); }));
    for (int i = 0; i < 10; ++i)
        WizardOn::settle();
    ASSERT_TRUE(QTest::qWaitFor(isWhole));
    EXPECT_EQ(bar->value(), before);
}

} // namespace meshwright
