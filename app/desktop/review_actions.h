// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/file_changing.h"
#include "app/desktop/file_opening.h"
#include "app/desktop/foreign_files.h"
#include "app/desktop/questions.h"
#include "app/desktop/sessions.h"
#include "forms/review_window/review_window.h"
#include "models/acceptance/accepted_entry.h"
#include "models/drafts/file_locks.h"

#include <QObject>

#include <functional>
#include <memory>

namespace meshwright {

/// What a person does about what they review: mends it, accepts it, edits it. Nothing is written before it
/// was shown; a virtual node is edited in a wizard, as a draft.
class ReviewActions : public QObject
{
    Q_OBJECT

public:
    /// Belongs to @p window; the others must outlive it. @p locks are those of the files that are open.
    ReviewActions(ForeignFiles& files, Sessions& sessions, FileOpening& opening, Questions& questions,
                  std::shared_ptr<FileLocks> locks, ReviewWindow& window);

private:
    void fix(const ReviewIssue& issue, std::size_t number);
    void fixAll(const ReviewIssue& issue);
    /// Offers @p change, which waits for the disk; it is about @p issue.
    void propose(const ReviewIssue& issue, const QString& title, std::function<ProposedChange()> change);
    void accept(const ReviewIssue& issue);
    void askWhy(const ReviewIssue& issue, const std::shared_ptr<const Review>& review, const QString& folder);
    void takeBack(const ReviewIssue& issue);
    /// Offers to put @p entry, which was taken back, into @p folder again.
    void offerUndo(const QString& folder, const AcceptedEntry& entry);
    /// Does @p change to what is accepted in @p folder, then @p done.
    void keep(const QString& folder, std::function<QString()> change, std::function<void()> done);
    void edit(std::size_t row);
    void refuse(const QString& why);

    ForeignFiles& m_files;
    FileOpening& m_opening;
    Questions& m_questions;
    FileChanging* m_changing;
    ReviewWindow& m_window;
};

} // namespace meshwright
