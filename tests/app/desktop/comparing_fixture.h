// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "desktop_fixture.h"
#include "forms/compare/compare_window.h"
#include "forms/compare/states_dialog.h"

#include <QFile>
#include <QFileInfo>
#include <QListView>
#include <QTimer>

namespace meshwright {

/// The program with what is compared in it.
class ComparingWindows : public DesktopTest
{
protected:
    static CompareWindow* compareWindow()
    {
        for (QWidget* window : QApplication::topLevelWidgets())
            if (auto* const found = qobject_cast<CompareWindow*>(window); found && found->isVisible())
                return found;
        return nullptr;
    }
    CompareWindow& shown()
    {
        EXPECT_TRUE(waitFor([] { return compareWindow() != nullptr; }));
        return *compareWindow();
    }
    static std::string linesOf(const CompareWindow& window)
    {
        const QAbstractItemModel* const model =
            window.findChild<QListView*>(QStringLiteral("compared-resources"))->model();
        QStringList out;
        for (int row = 0; row < model->rowCount(); ++row)
            out.append(model->index(row, 0).data().toString());
        return out.join(QStringLiteral(", ")).toStdString();
    }
    QString write(const char* path, const json& content) const
    {
        const QString whole = m_home.filePath(QString::fromUtf8(path));
        QDir().mkpath(QFileInfo(whole).path());
        QFile file(whole);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(content.dump()));
        return whole;
    }
    static json orders(const char* host)
    {
        json out = node("orders");
        out["spec"]["serviceDiscovery"]["dns"]["hostname"] = host;
        return out;
    }
    OpenedPlace openedHere() const { return m_desktop->comparing().places().opened(m_here); }
    static StateToRead at(const QString& path) { return {{QFileInfo(path).fileName(), path}}; }

    /// Does @p act in the dialog that asks for states, once that is there.
    static void answer(const std::function<void(StatesDialog&)>& act)
    {
        auto* const waiting = new QTimer(qApp);
        QObject::connect(waiting, &QTimer::timeout, waiting, [waiting, act] {
            if (auto* const dialog = qobject_cast<StatesDialog*>(QApplication::activeModalWidget())) {
                waiting->deleteLater();
                waiting->stop();
                act(*dialog);
            }
        });
        waiting->start(10);
    }
    template <typename Control>
    static Control& in(StatesDialog& dialog, const char* name)
    {
        auto* const found = dialog.findChild<Control*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
};

} // namespace meshwright
