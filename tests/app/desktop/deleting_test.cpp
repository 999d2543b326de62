// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "desktop_fixture.h"
#include "forms/dialogs/delete_dialog.h"
#include "in_the_way_of_drafts.h"

#include <QTextEdit>
#include <QTimer>

// Virtual nodes that are deleted, and the drafts they become.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace {

class DeletingTest : public DesktopTest
{
protected:
    /// Creates orders here and deletes it, as a person does; @p meanwhile is called again and again until it
    /// says that the dialog may be closed. What that said last.
    std::string deleteOrders(const std::function<bool()>& meanwhile)
    {
        std::string said;
        QTimer looking;
        QObject::connect(&looking, &QTimer::timeout, &looking, [&] {
            if (auto* const dialog = qobject_cast<DeleteDialog*>(QApplication::activeModalWidget()))
                goOn(*dialog, meanwhile, said);
        });
        looking.start(10);
        chooseOrders("delete-node");
        return said;
    }
    bool isThere() { return described(m_here, "orders") != json(); }

private:
    static void goOn(DeleteDialog& dialog, const std::function<bool()>& meanwhile, std::string& said)
    {
        auto* const word = dialog.findChild<QLineEdit*>(u"type-delete"_s);
        QAbstractButton& confirm = button(dialog, "confirm-delete");
        said = dialog.findChild<QTextEdit*>()->toPlainText().toStdString();
        if (word->isVisible() && !confirm.isEnabled())
            word->setText(u"delete"_s);
        else if (confirm.isVisible() && confirm.isEnabled())
            confirm.click();
        else if (meanwhile())
            for (auto* const close : dialog.findChildren<QAbstractButton*>())
                if (close->text() == u"Close"_s)
                    close->click();
    }
};

} // namespace

TEST_F(DeletingTest, WhatIsDeletedIsADraftBefore)
{
    gate(m_here).hold("deleteNode");
    std::string before;
    (void)deleteOrders([&] {
        if (gate(m_here).isWaiting("deleteNode") && before.empty()) {
            before = drafts();
            gate(m_here).letThrough("deleteNode");
        }
        return false; // it closes by itself
    });
    EXPECT_THAT(before, HasSubstr("Deleted: orders "));
    EXPECT_FALSE(isThere());
    EXPECT_EQ(drafts(), before);
}

TEST_F(DeletingTest, NothingIsDeletedThatCannotBeKept)
{
    const InTheWayOfDrafts inTheWay(draftFolder().path());
    const std::string said = deleteOrders([] { return true; });
    EXPECT_THAT(said, HasSubstr("It has not been deleted, as no draft of it could be kept"));
    EXPECT_THAT(said, Not(HasSubstr("kept as a draft")));
    EXPECT_TRUE(isThere());
}

TEST_F(DeletingTest, WhatIsRefusedLeavesNoDraft)
{
    gate(m_here).refuse("deleteNode", {"ForbiddenException", u"You may not."_s, {}});
    gate(m_here).hold("deleteNode");
    std::string before;
    const std::string said = deleteOrders([&] {
        if (gate(m_here).isWaiting("deleteNode") && before.empty()) {
            before = drafts();
            gate(m_here).letThrough("deleteNode");
        }
        return !before.empty();
    });
    EXPECT_THAT(before, HasSubstr("Deleted: orders "));
    EXPECT_THAT(said, HasSubstr("You may not."));
    EXPECT_TRUE(isThere());
    EXPECT_TRUE(waitFor([] { return drafts().empty(); })) << drafts();
}

TEST_F(DeletingTest, ThatTagsCannotBeKeptIsSaidBeforeAndIsAChoice)
{
    gate(m_here).refuse("tags", {"ForbiddenException", u"You may not list tags."_s, {}});
    std::string before;
    const auto answer = [&](const char* name) {
        return deleteOrders([&, name] {
            const DeleteDialog& dialog = *qobject_cast<DeleteDialog*>(QApplication::activeModalWidget());
            QAbstractButton& choice = button(dialog, name);
            if (!choice.isVisible())
                return true;
            before = dialog.findChild<QTextEdit*>()->toPlainText().toStdString();
            EXPECT_TRUE(isThere());
            choice.click();
            return false;
        });
    };
    EXPECT_THAT(answer("delete-no-untagged"), HasSubstr("It has not been deleted, as its tags could"));
    EXPECT_THAT(before, HasSubstr("would not be in the draft: You may not list tags."));
    EXPECT_TRUE(isThere());
    EXPECT_EQ(drafts(), "");
    EXPECT_THAT(answer("delete-without-tags"), HasSubstr("deleted, and kept as a draft"));
    EXPECT_FALSE(isThere());
    EXPECT_THAT(drafts(), HasSubstr("Deleted: orders "));
}

TEST_F(DeletingTest, AtASignalItIsWaitedFor)
{
    gate(m_here).hold("deleteNode");
    QTimer later; // whoever does not wait is gone by then
    later.setSingleShot(true);
    QObject::connect(&later, &QTimer::timeout, &later, [this] { gate(m_here).letThrough("deleteNode"); });
    const auto end = [&, isAsked = false]() mutable {
        if (gate(m_here).isWaiting("deleteNode") && !std::exchange(isAsked, true)) {
            m_desktop->end();
            later.start(300);
        }
        return false;
    };
    QTimer::singleShot(0, &later, [&] { (void)deleteOrders(end); });
    EXPECT_EQ(QApplication::exec(), 0);
    EXPECT_EQ(gate(m_here).count("deleteNode"), 1);
    EXPECT_FALSE(isThere());
    EXPECT_THAT(drafts(), HasSubstr("Deleted: orders "));
    gate(m_here).letThrough("deleteNode");
}

} // namespace meshwright
