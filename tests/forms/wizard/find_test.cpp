// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/json/json_pane.h"
#include "forms/json/json_view.h"
#include "forms/wizard/find_bar.h"
#include "tests/support/sample_documents.h"
#include "tests/support/wizard_fixture.h"

#include <QFocusFrame>
#include <QLineEdit>
#include <QTextBlock>
#include <QTranslator>

// Ctrl+F finds in the forms of all steps and in the JSON, and leaves the focus where the words are typed.
namespace meshwright {

using namespace Qt::StringLiterals;
using steps::StepId;

namespace {

constexpr const char* hostField = "/spec/serviceDiscovery/dns/hostname";

class FindInWizard : public testing::Test
{
protected:
    /// From the name's field, or from wherever the focus is put before.
    void find(const char* words)
    {
        m_on.press(Qt::Key_F, Qt::ControlModifier);
        ASSERT_EQ(WizardOn::focus(), "find-words");
        WizardOn::type(words);
    }
    std::string jsonLine() const { return view().textCursor().block().text().trimmed().toStdString(); }
    JsonView& view() const { return m_on.window.jsonPane().view(); }
    /// The field that is framed in the form.
    std::string framed() const
    {
        for (const auto* frame : m_on.window.findChildren<QFocusFrame*>())
            if (frame->widget() && frame->widget()->isVisible())
                return frame->widget()->objectName().toStdString();
        return "none";
    }
    std::string count() const { return m_on.named<QLabel>("found-places")->text().toStdString(); }

    WizardOn m_on{guideExample()};
};

/// Says nothing in another language, and knows how often it was asked to.
class AskedTexts : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char*, const char*, int) const override
    {
        ++asked;
        return {};
    }

    mutable int asked = 0;
};

/// The bar alone.
class FindBarTest : public testing::Test
{
protected:
    std::string count() const { return m_bar.findChild<QLabel*>(u"found-places"_s)->text().toStdString(); }

    Document m_document{withBackends(1500)};
    LiveIssues m_issues{m_document, checkNode};
    FormContext m_context{m_document, m_issues};
    FindBar m_bar{m_context, nullptr};
};

} // namespace

TEST_F(FindBarTest, SaysThatThereAreMoreThanItCounts)
{
    m_bar.open(StepId::Console, u"service"_s);
    EXPECT_EQ(count(), "1 of 1000+");
    m_bar.step(false);
    EXPECT_EQ(count(), "1000 of 1000+");
}

TEST_F(FindBarTest, SeeksOnceUntilTheDocumentIsAnother)
{
    m_document.set(Pointer("/virtualNodeName"), "needle");
    m_bar.open(StepId::Console, u"needle"_s);
    ASSERT_EQ(count(), "1 of 1");
    AskedTexts texts; // who seeks reads what every field is called
    QCoreApplication::installTranslator(&texts);
    texts.asked = 0;
    m_bar.step(true);
    EXPECT_LT(texts.asked, 20);
    m_document.set(Pointer("/virtualNodeName"), "other");
    m_bar.step(true);
    EXPECT_GT(texts.asked, 20);
    EXPECT_EQ(count(), "Not found");
}

TEST_F(FindInWizard, WhatIsFoundStaysFramedWhenTheFormOfTheOneBeforeIsGone)
{
    json listeners = json::array({fullListener(8080), fullListener(8081)});
    for (json& listener : listeners)
        listener["healthCheck"]["path"] = "/needle";
    m_on.document.set(Pointer("/spec/listeners"), listeners);
    m_on.goTo(StepId::Listeners);
    find("");
    m_on.at<QLineEdit>("find-words")->setText(u"needle"_s);
    EXPECT_EQ(framed(), "/spec/listeners/0/healthCheck/path");
    for (const char* next : {"/spec/listeners/1/healthCheck/path", "/spec/listeners/0/healthCheck/path"}) {
        m_on.press(Qt::Key_F3);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        EXPECT_EQ(framed(), next);
    }
}

TEST_F(FindInWizard, LeadsFormAndJsonToAValueAndLeavesTheFocus)
{
    m_on.goTo("/virtualNodeName");
    find("serviceBv1");
    EXPECT_EQ(m_on.step(), StepId::ServiceDiscovery);
    EXPECT_EQ(framed(), hostField);
    EXPECT_EQ(jsonLine(), R"("hostname": "serviceBv1.svc.cluster.local")");
    EXPECT_EQ(view().textCursor().selectedText(), u"serviceBv1"_s);
    EXPECT_EQ(count(), "1 of 1");
    EXPECT_EQ(WizardOn::focus(), "find-words");
    m_on.press(Qt::Key_Escape);
    EXPECT_EQ(m_on.at("find-words"), nullptr);
    EXPECT_EQ(WizardOn::focus(), hostField);
    EXPECT_EQ(framed(), "none");
}

TEST_F(FindInWizard, FindsALabelOfAFieldThatIsEmpty)
{
    m_on.goTo(StepId::Listeners);
    find("client token");
    EXPECT_EQ(m_on.step(), StepId::Name);
    EXPECT_EQ(framed(), "/clientToken");
}

TEST_F(FindInWizard, GoesFromPlaceToPlaceAroundTheEnds)
{
    m_on.document.set(Pointer("/virtualNodeName"), "needle");
    m_on.document.set(Pointer("/spec/logging/accessLog/file/path"), "/needle");
    m_on.goTo("/virtualNodeName");
    find("needle");
    EXPECT_EQ(framed(), "/virtualNodeName");
    EXPECT_EQ(count(), "1 of 2");
    EXPECT_EQ(view().extraSelections().size(), 2) << "all of them are tinted in the JSON";
    m_on.press(Qt::Key_Return);
    EXPECT_EQ(framed(), "/spec/logging/accessLog/file/path");
    EXPECT_EQ(jsonLine(), R"("path": "/needle")");
    m_on.press(Qt::Key_F3);
    EXPECT_EQ(framed(), "/virtualNodeName");
    m_on.press(Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_EQ(framed(), "/spec/logging/accessLog/file/path");
    m_on.press(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(count(), "1 of 2");
    EXPECT_EQ(WizardOn::focus(), "find-words");
    m_on.press(Qt::Key_Escape);
    EXPECT_EQ(view().extraSelections().size(), 0);
}

TEST_F(FindInWizard, BeginsWhereThePersonIs)
{
    m_on.document.set(Pointer("/virtualNodeName"), "needle");
    m_on.document.set(Pointer("/spec/logging/accessLog/file/path"), "/needle");
    m_on.goTo(StepId::Backends);
    find("needle");
    EXPECT_EQ(m_on.step(), StepId::Logging);
    EXPECT_EQ(count(), "2 of 2");
}

TEST_F(FindInWizard, FromTheJsonItSeeksWhatIsChosenAndComesBackThere)
{
    m_on.goTo("/virtualNodeName");
    view().setFocus();
    QTextCursor chosen = view().document()->find(u"serviceBv1"_s);
    view().setTextCursor(chosen);
    m_on.press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(m_on.at<QLineEdit>("find-words")->text(), u"serviceBv1"_s);
    EXPECT_EQ(m_on.step(), StepId::ServiceDiscovery);
    m_on.press(Qt::Key_Escape);
    EXPECT_EQ(WizardOn::focus(), "json-pane");
    EXPECT_EQ(jsonLine(), R"("hostname": "serviceBv1.svc.cluster.local")");
}

TEST_F(FindInWizard, WhatNoFormShowsIsFoundInTheJsonAlone)
{
    m_on.document.set(Pointer("/strange"), "treasure");
    m_on.goTo("/virtualNodeName");
    find("");
    m_on.at<QLineEdit>("find-words")->setText(u"treasure"_s); // at once: its first letters are everywhere
    EXPECT_EQ(m_on.step(), StepId::Name) << "the form stays where it is";
    EXPECT_EQ(jsonLine(), R"("strange": "treasure",)");
    m_on.press(Qt::Key_Escape);
    EXPECT_EQ(WizardOn::focus(), "json-pane");
}

TEST_F(FindInWizard, WhatIsTypedAndNotValidYetIsSoughtAsWell)
{
    m_on.window.jsonPane().setUnfinishedText(u"{\n  \"meshName\": treasure\n}"_s);
    m_on.goTo("/virtualNodeName");
    find("treasure");
    EXPECT_EQ(jsonLine(), R"("meshName": treasure)");
    EXPECT_EQ(count(), "Only in what is typed as JSON");
}

TEST_F(FindInWizard, SaysWhenThereIsNothingAndLeadsBack)
{
    m_on.goTo("/virtualNodeName");
    find("~~~");
    EXPECT_EQ(count(), "Not found");
    EXPECT_EQ(m_on.step(), StepId::Name);
    m_on.press(Qt::Key_Escape);
    EXPECT_EQ(WizardOn::focus(), "/virtualNodeName");
}

TEST_F(FindInWizard, AFieldFarDownComesIntoSight)
{
    m_on.document.become(largestDocument());
    m_on.goTo(StepId::Name);
    find("Idle duration"); // of the first listener, at its end
    EXPECT_NE(framed(), "none");
    const QWidget* field = nullptr;
    for (const auto* frame : m_on.window.findChildren<QFocusFrame*>())
        field = frame->widget();
    ASSERT_NE(field, nullptr);
    EXPECT_FALSE(field->visibleRegion().isEmpty());
}

} // namespace meshwright
