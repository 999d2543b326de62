// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "tests/support/sample_documents.h"
#include "tests/support/wizard_fixture.h"

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

} // namespace meshwright
