// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/windows/wizard_window.h"
#include "models/validation/check.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>

namespace meshwright {

/// A wizard window on a document, used as a person would: with keys and clicks.
class WizardOn
{
public:
    explicit WizardOn(const json& node)
        : document(node),
          issues(document, check),
          context{document, issues},
          window(
              context,
              [](steps::StepId, QWidget* parent) { return new QLabel(QStringLiteral("A page."), parent); },
              [this](QWidget*, const QString& question, const QString& yes) {
                  asked.append(question);
                  offered = yes;
                  return answer;
              },
              nullptr),
          wizard(*window.findChild<CreateWizard*>())
    {
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    ~WizardOn() { answer = true; }

    /// The control called @p name that is on the screen; nullptr when there is none.
    template <typename Widget = QWidget>
    Widget* at(const char* name) const
    {
        for (Widget* found : window.findChildren<Widget*>(QString::fromUtf8(name)))
            if (found->isVisible())
                return found;
        return nullptr;
    }

    void goTo(steps::StepId id)
    {
        window.goTo(id);
        settle();
    }

    void goTo(const char* pointer)
    {
        window.goTo(Pointer(pointer));
        settle();
    }

    void click(const char* name) const
    {
        auto* button = at<QAbstractButton>(name);
        ASSERT_NE(button, nullptr) << name;
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }

    /// A key combination as the window system would send it to whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : static_cast<QWidget*>(const_cast<WizardWindow*>(&window)), key, with);
        settle();
    }

    void type(const char* text) const
    {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text));
        settle();
    }

    static void settle() { QApplication::processEvents(); }

    int step() const { return static_cast<int>(wizard.current()); }
    /// What the focused control edits, by its name.
    static std::string focused()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName().toStdString()
                                           : "nothing";
    }

    Document document;
    LiveIssues issues;
    FormContext context;
    QStringList asked; ///< the questions so far
    QString offered;   ///< what the yes button said
    bool answer = true;
    WizardWindow window;
    CreateWizard& wizard;
};

} // namespace meshwright
