// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/form.h"
#include "forms/steps/steps.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QTest>

namespace meshwright {

/// A form on a document, driven as a person would: widgets are found by pointer, keys are typed, buttons
/// clicked.
class FormOn
{
public:
    /// @p check finds what is wrong with the document; nothing is unless it is given.
    explicit FormOn(
        const char* text, const steps::Nodes& nodes,
        LiveIssues::Check check = [](const json&) { return std::vector<Issue>{}; })
        : document(json::parse(text)),
          issues(document, std::move(check)),
          context{document, issues},
          form(context, nodes, Pointer(), nullptr)
    {
        form.show();
    }

    /// The visible control at @p pointer of the type @p Widget; nullptr when there is none.
    template <typename Widget = QWidget>
    Widget* at(const char* pointer) const
    {
        for (Widget* found : form.findChildren<Widget*>(QString::fromLatin1(pointer)))
            if (found->isVisibleTo(&form))
                return found;
        return nullptr;
    }

    void type(const char* pointer, const char* text) const
    {
        auto* control = at(pointer);
        ASSERT_NE(control, nullptr) << pointer;
        control->setFocus();
        QTest::keyClick(control, Qt::Key_A, Qt::ControlModifier);
        if (*text)
            QTest::keyClicks(control, QString::fromUtf8(text));
        else
            QTest::keyClick(control, Qt::Key_Delete);
    }

    void pick(const char* pointer, const char* shown) const
    {
        auto* box = at<QComboBox>(pointer);
        ASSERT_NE(box, nullptr) << pointer;
        const int index = box->findText(QString::fromUtf8(shown));
        ASSERT_GE(index, 0) << shown;
        box->setFocus();
        while (box->currentIndex() != index)
            QTest::keyClick(box, box->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    }

    void click(const char* pointer) const
    {
        auto* button = at<QAbstractButton>(pointer);
        ASSERT_NE(button, nullptr) << pointer;
        button->click();
    }

    void clickNamed(const char* label) const
    {
        for (auto* button : form.findChildren<QAbstractButton*>())
            if (button->text().remove(u'&') == QString::fromUtf8(label) && button->isVisibleTo(&form))
                return button->click();
        FAIL() << "no button " << label;
    }

    void expect(const char* text) const
    {
        EXPECT_EQ(document.value(), json::parse(text)) << document.value().dump(2);
    }

    Document document;
    LiveIssues issues;
    FormContext context;
    Form form;
};

/// The form of one of the twelve steps.
inline const steps::Nodes& nodesOf(steps::StepId id)
{
    return steps::step(id).nodes;
}

} // namespace meshwright
