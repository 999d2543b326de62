// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "tests/support/sample_documents.h"
#include "tests/support/wizard_fixture.h"

#include <QScrollArea>
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

TEST(Review, LaysOutWhatIsSeen)
{
    WizardOn on(withBackends(5000));
    on.goTo(steps::StepId::Review);
    const auto pieces = [&on] { return on.window.findChildren<QTextEdit*>(u"review-of-step-9"_s); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return pieces().size() > 3; }));
    WizardOn::settle();
    on.window.resize(on.window.width() + 150, on.window.height());
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&on.window));
    WizardOn::settle();
    const auto isLaidOut = [](const QTextEdit* piece) {
        return piece->document()->textWidth() == piece->viewport()->width();
    };
    QTextEdit* last = pieces().back();
    EXPECT_FALSE(isLaidOut(last)) << "nobody looks at it";
    for (QWidget* at = last->parentWidget(); at; at = at->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(at))
            area->ensureWidgetVisible(last);
    EXPECT_TRUE(QTest::qWaitFor([&] { return isLaidOut(last); }));
    EXPECT_GE(last->height(), static_cast<int>(last->document()->size().height()));
}

} // namespace meshwright
