// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/file_opening.h"
#include "app/desktop/foreign_files.h"
#include "app/desktop/proposed_change.h"
#include "app/desktop/questions.h"
#include "app/desktop/sessions.h"
#include "forms/review_window/review_window.h"

#include <QObject>

namespace meshwright {

/// What a person does about what they review: mends it, accepts it, edits it. Nothing is written before it
/// was shown; a virtual node is edited in a wizard, as a draft.
class ReviewActions : public QObject
{
    Q_OBJECT

public:
    /// Belongs to @p window; the others must outlive it.
    ReviewActions(ForeignFiles& files, Sessions& sessions, FileOpening& opening, Questions& questions,
                  ReviewWindow& window);

private:
    void fix(const ReviewIssue& issue, std::size_t number);
    void offer(const ProposedChange& change, const QString& title);
    void write(const ProposedChange& change, const QString& title);
    void accept(const ReviewIssue& issue);
    void askWhy(const ReviewIssue& issue, const std::shared_ptr<const Review>& review, const QString& folder);
    void takeBack(const ReviewIssue& issue);
    void keep(const QString& folder, std::function<QString()> change, const QString& done);
    void edit(std::size_t row);
    void refuse(const QString& why);
    bool isOpenElsewhere(const QString& path);

    ForeignFiles& m_files;
    Sessions& m_sessions;
    FileOpening& m_opening;
    Questions& m_questions;
    ReviewWindow& m_window;
};

} // namespace meshwright
