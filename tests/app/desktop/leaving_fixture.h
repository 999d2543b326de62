// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "desktop_fixture.h"

#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QTimer>

namespace meshwright {

/// The program until it ends.
class LeavingTest : public DesktopTest
{
protected:
    static constexpr int neverEnded = 99;

    /// Lets the program run until it ends; its exit code.
    static int run()
    {
        QTimer watch;
        watch.setSingleShot(true);
        QObject::connect(&watch, &QTimer::timeout, &watch, [] { QCoreApplication::exit(neverEnded); });
        watch.start(30'000);
        return QApplication::exec();
    }
    /// The same, and the first thing that happens is that every window is closed.
    static int runAndClose()
    {
        QTimer::singleShot(0, qApp, [] { closeAll(); });
        return run();
    }
    /// Whenever it runs, and @p holds for the first time, does @p act.
    template <typename Holds, typename Act>
    void when(Holds holds, Act act)
    {
        QObject::connect(&m_looking, &QTimer::timeout, &m_looking, [holds, act, isDone = false]() mutable {
            if (!isDone && holds()) {
                isDone = true;
                act();
            }
        });
        m_looking.start(10);
    }
    static void closeAll()
    {
        for (QWidget* window : QApplication::topLevelWidgets())
            if (window->isVisible())
                window->close();
    }
    Session& wizardOnOrders()
    {
        Session& session = m_desktop->openWizard(node("orders"), steps::StepId::Review);
        session.document().set(hostName, "first.local");
        settle();
        return session;
    }
    bool isAsked(const char* about) const
    {
        return std::ranges::any_of(m_questions.asked, [about](const QString& question) {
            return question.contains(QString::fromUtf8(about));
        });
    }

    /// The program anew, with questions of its own.
    void startWith(Questions& questions)
    {
        m_desktop.reset();
        m_desktop = std::make_unique<Desktop>(questions, [this](const Place& place) {
            return std::make_unique<GatedMeshes>(gate(place), std::make_unique<FolderMeshes>(place));
        });
        m_desktop->openConsole();
    }
    static QString questionOnScreen()
    {
        const auto* const box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        return box ? box->text() : QString();
    }
    /// Opens a file with the virtual node orders, without errors.
    WizardWindow& wizardOnFile()
    {
        const QString path = m_home.filePath(QStringLiteral("orders.json"));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(node("orders").dump()));
        file.close();
        m_desktop->openFiles({path});
        EXPECT_TRUE(waitFor([this] { return !m_desktop->sessions().all().empty(); }));
        return m_desktop->sessions().all().front()->window;
    }
    static QAction& quitIn(const QMainWindow& window)
    {
        return *window.menuBar()->actions().front()->menu()->actions().back();
    }

    QTimer m_looking;
};

} // namespace meshwright
