// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/wizard/wizard_window.h"
#include "models/items/node_check.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>

#include <functional>

namespace meshwright {

/// A wizard window on a document, as large as on a screen of 1280×720, driven by keys and clicks. The first
/// four steps are empty pages unless a test makes them; a question is answered with @ref yes.
class WizardOn
{
public:
    /// Makes the page of one of the first four steps.
    using StartPage = std::function<QWidget*(const FormContext& context, steps::StepId id, QWidget* parent)>;

    explicit WizardOn(
        json node,
        StartPage start = [](const FormContext&, steps::StepId, QWidget* parent) -> QWidget* {
            return new QLabel(parent);
        })
        : document(std::move(node)),
          issues(document, checkNode),
          context{document, issues},
          window(
              context,
              [this, start = std::move(start)](steps::StepId id, QWidget* parent) {
                  return start(context, id, parent);
              },
              [this](QWidget*, const QString& question, const QString& go) {
                  asked.append(question);
                  offered = go;
                  return yes;
              },
              nullptr)
    {
        window.resize(1264, 672);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    /// Lets what waits for the next event happen.
    static void settle()
    {
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
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

    /// Clicks the button called @p name that is on the screen.
    void click(const char* name) const
    {
        auto* button = at<QAbstractButton>(name);
        ASSERT_NE(button, nullptr) << name;
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }

    /// Presses a key where the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window.focusWidget(), key, modifiers);
        settle();
    }

    /// Types where the focus is.
    static void type(const char* text)
    {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text));
        settle();
    }

    steps::StepId step() const { return window.findChild<CreateWizard*>()->current(); }

    /// The objectName of what has the focus: a pointer for fields.
    static std::string focus()
    {
        const QWidget* focus = QApplication::focusWidget();
        return focus ? focus->objectName().toStdString() : "nothing";
    }

    template <typename Widget = QWidget>
    Widget* named(const char* name) const
    {
        return window.findChild<Widget*>(QString::fromLatin1(name));
    }

    /// The same, but only what is on the screen; nullptr when there is none.
    template <typename Widget = QWidget>
    Widget* at(const char* name) const
    {
        for (Widget* found : window.findChildren<Widget*>(QString::fromLatin1(name)))
            if (found->isVisible())
                return found;
        return nullptr;
    }

    const StepPage& page() const { return window.findChild<CreateWizard*>()->currentPage(); }

    /// Whether some label in sight says @p words.
    bool says(const char* words) const
    {
        const auto labels = window.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(QString::fromUtf8(words));
        });
    }

    Document document;
    LiveIssues issues;
    FormContext context;
    QStringList asked; ///< the questions so far
    QString offered;   ///< what the yes button said
    bool yes = true;
    WizardWindow window;
};

/// A node of the mesh "shop" of which nothing else is known.
inline json blank()
{
    return json::parse(R"({"meshName": "shop", "spec": {}})");
}

inline int number(const WizardOn& on)
{
    return static_cast<int>(on.step());
}

} // namespace meshwright
