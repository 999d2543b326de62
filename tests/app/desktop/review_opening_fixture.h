// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "desktop_fixture.h"
#include "forms/parts/notice_bar.h"
#include "forms/review_window/review_window.h"
#include "models/review/review_words.h"

#include <gmock/gmock.h>

#include <QApplication>
#include <QDialog>
#include <QPlainTextEdit>
#include <QTimer>

#include <functional>
#include <string>
#include <vector>

namespace meshwright {

using namespace Qt::StringLiterals;

/// The program, and a folder that somebody got, to be reviewed.
class ReviewOpeningFixture : public DesktopTest
{
protected:
    QString got() const { return m_home.filePath(u"got"_s); }
    QString write(const char* name, const std::string& text) const
    {
        const QString path = got() + u'/' + QString::fromUtf8(name);
        EXPECT_TRUE(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.data(), static_cast<qint64>(text.size()));
        return path;
    }
    /// A node whose logging path can be mended by itself, and one that is sound.
    void writeNodes() const
    {
        write("orders.json", R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {
  "logging": {"accessLog": {"file": {"path": "/dev/stdout"}}},
  "listeners": [{"portMapping": {"port": 8080, "protocol": "HTTP"}}],
  "serviceDiscovery": {"dns": {"hostname": "orders.local"}}}})");
        write(".git/HEAD", "ref: refs/heads/main\n");
    }

    static std::vector<ReviewWindow*> reviews()
    {
        std::vector<ReviewWindow*> out;
        for (QWidget* window : QApplication::topLevelWidgets())
            if (auto* review = qobject_cast<ReviewWindow*>(window); review && review->isVisible())
                out.push_back(review);
        return out;
    }
    ReviewWindow& review(const QStringList& paths)
    {
        m_desktop->openFiles(paths);
        EXPECT_TRUE(waitFor([] { return !reviews().empty() && !reviews().front()->files().isReading(); }));
        settle();
        return *reviews().front();
    }
    /// Does @p what in the dialog called @p name as soon as it is there.
    static void inDialog(const QString& name, const std::function<void(QDialog&)>& what)
    {
        auto* const looking = new QTimer(qApp);
        QObject::connect(looking, &QTimer::timeout, looking, [looking, name, what] {
            auto* const dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (!dialog || dialog->objectName() != name)
                return;
            looking->deleteLater();
            what(*dialog);
        });
        looking->start(20);
    }
    static std::string textOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }
    static ReviewIssue issueOf(const ReviewWindow& window, bool isMendable)
    {
        const Review& read = *const_cast<ReviewWindow&>(window).walk().review();
        for (const ReviewIssue& one : read.issues)
            if (read.issue(one).issue.fixes.empty() != isMendable)
                return one;
        ADD_FAILURE() << "no such issue";
        return {};
    }
};

} // namespace meshwright
