// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/json/json_pane.h"
#include "forms/json/json_view.h"
#include "forms/parts/notice_bar.h"
#include "models/items/node_check.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QTest>

namespace meshwright {

/// A pane on a document, typed into with real keys.
class PaneOn
{
public:
    explicit PaneOn(json node)
        : document(std::move(node)),
          issues(document, checkNode),
          context{document, issues},
          pane(context, nullptr)
    {
        pane.resize(440, 600);
        pane.show();
        pane.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&pane));
        pane.view().setFocus();
    }

    std::string text() { return pane.view().toPlainText().toStdString(); }

    /// Puts the caret behind @p words.
    void putBehind(const char* words)
    {
        const qsizetype at = pane.view().toPlainText().indexOf(QString::fromUtf8(words));
        ASSERT_GE(at, 0) << words;
        pane.view().goTo(static_cast<int>(at + QString::fromUtf8(words).size()));
    }

    void select(const char* words)
    {
        putBehind(words);
        for (qsizetype i = 0; i < QString::fromUtf8(words).size(); ++i)
            press(Qt::Key_Left, Qt::ShiftModifier);
    }

    void type(const char* words) { QTest::keyClicks(&pane.view(), QString::fromUtf8(words)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&pane.view(), key, modifiers);
    }

    static bool waitFor(const std::function<bool()>& holds) { return QTest::qWaitFor(holds, 10000); }

    /// What the pane says is wrong with the text.
    std::string notice() const { return noticeAbout("json"); }
    std::string noticeAbout(const char* key) const
    {
        return pane.findChild<NoticeBar*>()->textOf(QString::fromUtf8(key)).toStdString();
    }

    void click(const char* button)
    {
        for (auto* found : pane.findChildren<QAbstractButton*>())
            if (found->isVisible() && found->text() == QString::fromUtf8(button))
                return QTest::mouseClick(found, Qt::LeftButton);
        FAIL() << button;
    }

    std::string at(const char* pointer) const
    {
        const json* value = document.find(Pointer(pointer));
        return value ? value->dump() : "absent";
    }

    Document document;
    LiveIssues issues;
    FormContext context;
    JsonPane pane;
};

} // namespace meshwright
