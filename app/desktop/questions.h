// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class QPageLayout;
class QPrinter;
class QWidget;

namespace meshwright {

/// What the program asks the person at the screen. The program gets it handed in, so that a test can answer.
class Questions
{
public:
    Questions() = default;
    virtual ~Questions() = default;
    Questions(const Questions&) = delete;
    Questions& operator=(const Questions&) = delete;

    /// A question with several ways to go on: which of @p answers was chosen, -1 for Cancel.
    virtual int choose(QWidget* parent, const QString& question, const QStringList& answers) = 0;
    /// The same in front of everything, for as long as @p holds: then it goes away by itself, as with Cancel.
    virtual int chooseWhile(const std::function<bool()>& holds, const QString& question,
                            const QStringList& answers)
    {
        return holds() ? choose(nullptr, question, answers) : -1;
    }
    /// Says what went wrong.
    virtual void tell(QWidget* parent, const QString& message) = 0;
    /// A line of text, @p suggested to begin with; nullopt for Cancel.
    virtual std::optional<QString> text(QWidget* parent, const QString& title, const QString& question,
                                        const QString& suggested) = 0;
    /// One of @p names from a list: which, -1 for Cancel.
    virtual int pick(QWidget* parent, const QString& title, const QString& question,
                     const QStringList& names) = 0;

    /// Files to open; none for Cancel.
    virtual QStringList filesToOpen(QWidget* parent) = 0;
    /// Archives or files to look at as a whole; none for Cancel.
    virtual QStringList filesToReview(QWidget* parent) = 0;
    /// Where to write a file of JSON, in a dialog called @p title; empty for Cancel.
    virtual QString fileToWrite(QWidget* parent, const QString& title, const QString& suggested) = 0;
    /// A file with certificates; empty for Cancel.
    virtual QString certificateFile(QWidget* parent) = 0;
    /// Where to write a report, as PDF, HTML, Markdown or CSV by its name; empty for Cancel.
    virtual QString reportToWrite(QWidget* parent, const QString& suggested) = 0;
    /// A printer, set to @p paper, for some or all of @p pages pages; nullptr for Cancel.
    virtual std::shared_ptr<QPrinter> printer(QWidget* parent, const QPageLayout& paper, int pages) = 0;
    /// A folder, in a dialog called @p title; empty for Cancel.
    virtual QString folder(QWidget* parent, const QString& title) = 0;

    /// A question with Cancel and one way to go on; whether that was chosen.
    bool ask(QWidget* parent, const QString& question, const QString& yes)
    {
        return choose(parent, question, {yes}) == 0;
    }
};

} // namespace meshwright
