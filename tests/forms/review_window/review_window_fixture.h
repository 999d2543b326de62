// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/json/json_view.h"
#include "forms/parts/chip_label.h"
#include "forms/parts/notice_bar.h"
#include "forms/review_window/found_list.h"
#include "forms/review_window/review_window.h"
#include "models/review/review_tree.h"
#include "models/review/review_words.h"
#include "tests/models/review/review_fixture.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

namespace meshwright {

using namespace Qt::StringLiterals;

/// A review window of a folder.
class ReviewWindowFixture : public ReviewFixture
{
protected:
    void open() { open({folder()}); }
    void open(const QStringList& paths)
    {
        m_window = std::make_unique<ReviewWindow>(paths, FileCommands(), nullptr);
        m_window->show();
        ASSERT_TRUE(waitFor([this] { return !m_window->files().isReading(); }));
        settle();
    }
    void openShop()
    {
        writeShop();
        open();
    }

    static bool waitFor(const std::function<bool()>& holds) { return QTest::qWaitFor(holds, 20'000); }
    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }
    template <typename T>
    T& part(const char* name) const
    {
        T* const found = m_window->findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    void act(const char* name) const
    {
        part<QAction>(name).trigger();
        settle();
    }
    ReviewWalk& walk() const { return m_window->walk(); }
    const Review& read() const { return *walk().review(); }
    void goTo(const char* title) const
    {
        walk().goTo(rowCalled(read(), title));
        settle();
    }
    /// Goes to the issue of @p rule.
    void goToRule(const char* rule) const
    {
        for (const ReviewIssue& one : read().issues)
            if (read().issue(one).issue.rule == rule)
                walk().goTo(one);
        settle();
        EXPECT_TRUE(walk().spot() && walk().spot()->issue) << rule;
    }
    QString nameShown() const { return part<QLabel>("review-resource-name").text(); }
    /// All that the middle says.
    std::string page() const
    {
        QStringList out;
        for (const auto* label : part<QWidget>("review-resource").findChildren<QLabel*>())
            out.append(label->text());
        for (const auto* fold : part<QWidget>("review-resource").findChildren<QToolButton*>())
            out.append(fold->text());
        for (const auto* text : part<QWidget>("review-resource").findChildren<QTextEdit*>())
            out.append(text->toPlainText());
        return out.join(u'\n').toStdString();
    }
    JsonView& text() const { return part<JsonView>("review-text"); }
    bool waitForText(const QString& wanted) const
    {
        return waitFor([&] { return text().text().contains(wanted); });
    }

    std::unique_ptr<ReviewWindow> m_window;
};

} // namespace meshwright
