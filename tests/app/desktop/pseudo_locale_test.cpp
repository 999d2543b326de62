// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "desktop_fixture.h"
#include "forms/steps/steps.h"
#include "models/formats/catalogue.h"
#include "tests/support/pseudo_locale.h"

#include <QPushButton>

// The windows in a language nobody speaks: nothing in them is English then. A program of its own, as nothing
// may have been translated before.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// Translates before anything is made.
class Translated
{
protected:
    Translated() { QCoreApplication::installTranslator(&m_translator); }

private:
    PseudoTranslator m_translator;
};

class PseudoLocale : private Translated, public DesktopTest
{
protected:
    /// What stays as it is in every language.
    static QStringList allowed()
    {
        QStringList words{
            u"Meshwright"_s, u"Envoy"_s,                                    // names
            u"Here"_s, u"There"_s, u"shop"_s, u"orders"_s,                  // of this test
            u"http"_s, u"acm"_s, u"file"_s, u"dns"_s, u"spec"_s, u"tags"_s, // words of
                                                                            // the API
            u"protocol"_s, u"backends"_s, u"logging"_s, u"listeners"_s, u"Shift"_s, u"Alt"_s, u"Return"_s,
            u"Space"_s, u"Del"_s, u"Ins"_s, u"PgDown"_s, u"Home"_s, // keys
        };
        for (const RuleInfo& rule : allRuleInfos()) // a tool tip
            words.append(QString::fromUtf8(rule.id));
        return words;
    }

    /// What is English in the steps of a wizard on @p node.
    std::string englishInStepsOf(const json& node)
    {
        std::string found;
        Session& session = m_desktop->openWizard(node, steps::StepId::Console);
        for (const steps::Step& step : steps::all()) {
            session.window.goTo(step.id);
            settle();
            const std::string lines = englishOn(session.window, allowed());
            if (!lines.empty())
                found += "step " + std::to_string(static_cast<int>(step.id)) + ":\n" + lines;
        }
        return found;
    }
};

} // namespace

TEST_F(PseudoLocale, WhatIsNotTranslatedIsFound)
{
    QWidget window;
    auto* const label = new QLabel(QPushButton::tr("Kept in a &mesh, %n times", nullptr, 2), &window);
    EXPECT_EQ(englishOn(window, allowed()), "") << label->text().toStdString();
    label->setToolTip(u"Kept"_s);
    EXPECT_EQ(englishOn(window, allowed()), "QLabel : Kept, in: Kept\n");
    label->setToolTip(label->text() + u" in a mesh"_s);
    EXPECT_THAT(englishOn(window, allowed()), testing::HasSubstr("QLabel : in mesh, in: "));
}

TEST_F(PseudoLocale, TheConsoleIsTranslated)
{
    for (QWidget* window : QApplication::topLevelWidgets())
        if (auto* console = qobject_cast<ConsoleWindow*>(window)) {
            EXPECT_EQ(englishOn(*console, allowed()), "");
            console->showDrafts();
            settle();
            EXPECT_EQ(englishOn(*console, allowed()), "");
            return;
        }
    FAIL() << "there is no console";
}

TEST_F(PseudoLocale, TheStepsOfAFullNodeAreTranslated)
{
    json full = node("orders");
    full["spec"]["listeners"] = {fullListener(8080)};
    full["spec"]["backends"] = {fullBackend(1)};
    EXPECT_EQ(englishInStepsOf(full), "");
}

TEST_F(PseudoLocale, TheStepsOfAnEmptyNodeAreTranslated)
{
    EXPECT_EQ(englishInStepsOf({{"spec", json::object()}}), "");
}

TEST_F(PseudoLocale, WhatIsWrongWithANodeIsTranslated)
{
    json wrong = node("orders");
    wrong["spec"]["listeners"] = json::parse(R"([{"portMapping": {"port": 0, "protocol": "ftp"}},
        {"portMapping": {"port": 80.5}, "tls": {"mode": "STRICT", "certificate": {}}, "healthCheck": 5}])");
    wrong["spec"]["backends"] = json::parse(R"([{}, 5, {"virtualService": {"virtualServiceName": ""}}])");
    wrong["spec"]["other"] = true;
    EXPECT_EQ(englishInStepsOf(wrong), "");
}

} // namespace meshwright
