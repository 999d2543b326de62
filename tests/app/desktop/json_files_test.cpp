// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/screen_questions.h"
#include "desktop_fixture.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

#include <sys/stat.h>

// What the files are called that virtual nodes are written into.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class JsonFiles : public DesktopTest
{
protected:
    QString inHome(const QString& name) const { return m_home.filePath(name); }
    /// Exports a virtual node to the file that is called @p name.
    void exportTo(const QString& name)
    {
        m_questions.file = inHome(name);
        Session& session = m_desktop->openWizard(node("orders"), steps::StepId::Review);
        Q_EMIT session.window.exportRequested();
    }
    std::string content(const QString& name) const
    {
        QFile file(inHome(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : "(no file)";
    }
    void write(const QString& name, const char* text) const
    {
        QFile file(inHome(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
};

/// What the dialog says to whoever types @p name into it, presses Save, and says Yes to what it asks then.
QString namedInDialog(const QString& name)
{
    QTimer typing;
    QTimer confirming; // of its own: a timer waits while what it has called asks
    QObject::connect(&confirming, &QTimer::timeout, &confirming, [] {
        if (const auto* const box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget()))
            box->button(QMessageBox::Yes)->click();
    });
    confirming.start(10);
    QObject::connect(&typing, &QTimer::timeout, &typing, [&] {
        auto* const dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        typing.stop();
        auto* const edit = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
        ASSERT_NE(edit, nullptr);
        edit->setText(name);
        dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
        if (dialog->isVisible())
            dialog->reject();
    });
    typing.start(10);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    return ScreenQuestions().fileToWrite(nullptr, u"Export JSON"_s, u"orders.json"_s);
}

} // namespace

TEST_F(JsonFiles, ANameWithoutASuffixGetsOne)
{
    exportTo(u"shop"_s);
    EXPECT_TRUE(waitFor([this] { return content(u"shop.json"_s).find("orders") != std::string::npos; }));
    EXPECT_EQ(content(u"shop"_s), "(no file)");
    exportTo(u"shop.txt"_s);
    EXPECT_TRUE(waitFor([this] { return content(u"shop.txt"_s).find("orders") != std::string::npos; }));
    EXPECT_EQ(m_questions.asked, QStringList());
}

TEST_F(JsonFiles, WhatThatNamesIsNotReplacedUnasked)
{
    write(u"shop.json"_s, "mine");
    m_questions.answer = -1;
    exportTo(u"shop"_s);
    EXPECT_EQ(m_questions.asked,
              QStringList{u"There is a file shop.json in that folder already. Replace it?"_s});
    settle();
    EXPECT_EQ(content(u"shop.json"_s), "mine");
    m_questions.answer = 0;
    exportTo(u"shop"_s);
    EXPECT_TRUE(waitFor([this] { return content(u"shop.json"_s).find("orders") != std::string::npos; }));
}

TEST_F(JsonFiles, SaveAsFollowsTheNameWithTheSuffix)
{
    m_questions.file = inHome(u"shop"_s);
    Session& session = m_desktop->openWizard(node("orders"), steps::StepId::Review);
    Q_EMIT session.window.saveAsRequested();
    ASSERT_TRUE(waitFor([&] { return session.origin.file.has_value(); }));
    EXPECT_EQ(session.origin.file->path, inHome(u"shop.json"_s));
}

TEST_F(JsonFiles, TheDialogAddsItItselfButToNoPipe)
{
    EXPECT_EQ(namedInDialog(inHome(u"shop"_s)), inHome(u"shop.json"_s));
    EXPECT_EQ(namedInDialog(inHome(u"shop.txt"_s)), inHome(u"shop.txt"_s));
    const QString pipe = inHome(u"pipe"_s);
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    EXPECT_EQ(namedInDialog(pipe), pipe);
}

} // namespace meshwright
