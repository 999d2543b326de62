// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/questions.h"

#include <functional>
#include <optional>

namespace meshwright {

/// Questions in dialogs.
class ScreenQuestions final : public Questions
{
public:
    int choose(QWidget* parent, const QString& question, const QStringList& answers) override;
    int chooseWhile(const std::function<bool()>& holds, const QString& question,
                    const QStringList& answers) override;
    void tell(QWidget* parent, const QString& message) override;
    std::optional<QString> text(QWidget* parent, const QString& title, const QString& question,
                                const QString& suggested) override;
    int pick(QWidget* parent, const QString& title, const QString& question,
             const QStringList& names) override;
    QStringList filesToOpen(QWidget* parent) override;
    QStringList filesToReview(QWidget* parent) override;
    QString fileToWrite(QWidget* parent, const QString& title, const QString& suggested) override;
    QString certificateFile(QWidget* parent) override;
    QString reportToWrite(QWidget* parent, const QString& suggested) override;
    std::shared_ptr<QPrinter> printer(QWidget* parent, const QPageLayout& paper, int pages) override;
    QString folder(QWidget* parent, const QString& title) override;
};

} // namespace meshwright
