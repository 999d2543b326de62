// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/review_actions.h"

#include "app/desktop/proposed_fix.h"
#include "app/desktop/user_name.h"
#include "forms/dialogs/accept_dialog.h"
#include "forms/parts/notice_bar.h"
#include "models/acceptance/accept.h"
#include "models/files/own_files.h"
#include "models/formats/catalogue.h"
#include "models/review/review_words.h"
#include "models/text/shown_name.h"

#include <QDir>

#include <algorithm>
#include <optional>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

const QString reviewNotice = u"review-action"_s;
const QString takenBackNotice = u"review-taken-back"_s;

/// Where what is accepted of a file is kept.
struct FoundPlace
{
    QString why; ///< why nothing can be accepted there; empty when it can
    QString folder;
};

/// Where @p row is to be edited when one is at @p spot: at the problem that is looked at, else at its first;
/// the root where nothing is wrong with it.
Pointer whatToEdit(const Review& review, std::size_t row, const std::optional<ReviewSpot>& spot)
{
    if (spot && spot->row == row && spot->issue)
        return review.issue(*spot->issue).issue.pointer;
    const auto first = std::ranges::find(review.issues, row, &ReviewIssue::row);
    return first == review.issues.end() ? Pointer() : review.issue(*first).issue.pointer;
}

} // namespace

ReviewActions::ReviewActions(ForeignFiles& files, Sessions& sessions, FileOpening& opening,
                             Questions& questions, std::shared_ptr<FileLocks> locks, ReviewWindow& window)
    : QObject(&window),
      m_files(files),
      m_opening(opening),
      m_questions(questions),
      m_changing(new FileChanging(files, sessions, std::move(locks), window)),
      m_window(window)
{
    connect(m_changing, &FileChanging::refused, this, &ReviewActions::refuse);
    connect(&window, &ReviewWindow::fixRequested, this, &ReviewActions::fix);
    connect(&window, &ReviewWindow::fixAllRequested, this, &ReviewActions::fixAll);
    connect(&window, &ReviewWindow::acceptRequested, this, &ReviewActions::accept);
    connect(&window, &ReviewWindow::takeBackRequested, this, &ReviewActions::takeBack);
    connect(&window, &ReviewWindow::editRequested, this, &ReviewActions::edit);
}

void ReviewActions::refuse(const QString& why)
{
    m_window.notices().put(reviewNotice, {Severity::Error, shownLines(why)});
}

void ReviewActions::fix(const ReviewIssue& issue, std::size_t number)
{
    const auto review = m_window.walk().review();
    const LocatedIssue& found = review->issue(issue);
    if (number < found.issue.fixes.size())
        propose(issue, found.issue.fixes[number].title,
                [review, issue, number] { return proposed(*review, issue, number); });
}

void ReviewActions::fixAll(const ReviewIssue& issue)
{
    const auto review = m_window.walk().review();
    propose(issue, tr("Fix all: %1").arg(titleOfRule(review->issue(issue).issue.rule)),
            [review, issue] { return proposedOfRule(*review, issue); });
}

void ReviewActions::propose(const ReviewIssue& issue, const QString& title,
                            std::function<ProposedChange()> change)
{
    m_window.notices().take(reviewNotice);
    const auto review = m_window.walk().review();
    const ReviewRow& row = review->rows[issue.row];
    if (!row.resource)
        return;
    m_changing->change({review->file(row).path, title, std::move(change),
                        [this, title, problem = placeOf(*review, spotOf(*review, issue))] {
                            m_window.say(tr("Done: %1.").arg(title));
                            m_window.walk().goOnFrom(problem);
                            m_window.files().read();
                        }});
}

void ReviewActions::accept(const ReviewIssue& issue)
{
    m_window.notices().take(reviewNotice);
    const auto review = m_window.walk().review();
    const ReviewRow& row = review->rows[issue.row];
    if (!row.resource)
        return refuse(tr("What is wrong with a file as a whole cannot be accepted: mend the file."));
    const QString path = review->file(row).path;
    m_files.read(path,
                 [path] {
                     return FoundPlace{whyNoFile(path), acceptanceFolder(path)};
                 })
        .callBack(this, [this, issue, review](const FoundPlace& found) {
            if (found.why.isEmpty())
                askWhy(issue, review, found.folder);
            else
                refuse(found.why);
        });
}

void ReviewActions::askWhy(const ReviewIssue& issue, const std::shared_ptr<const Review>& review,
                           const QString& folder)
{
    const QString file = QDir(folder).filePath(QLatin1String(acceptanceFileName));
    const std::optional<Acceptance>& before = review->issue(issue).expired;
    const auto words = askForAcceptance(messageWords(*review, issue), userName(), file, &m_window,
                                        before ? AcceptanceWords{before->reason, before->by, before->until}
                                               : AcceptanceWords());
    if (!words)
        return;
    const ReviewRow& row = review->rows[issue.row];
    AcceptedEntry entry = entryFor(review->inventory, row.file, row.found, issue.issue);
    entry.reason = words->reason;
    entry.by = words->by;
    entry.until = words->until;
    keep(
        folder, [folder, entry] { return addAcceptance(folder, entry); },
        [this, problem = placeOf(*review, spotOf(*review, issue))] {
            m_window.say(tr("Accepted: the problem counts no more."));
            m_window.walk().goOnFrom(problem);
        });
}

void ReviewActions::takeBack(const ReviewIssue& issue)
{
    m_window.notices().take(reviewNotice);
    const auto review = m_window.walk().review();
    const ReviewRow& row = review->rows[issue.row];
    const std::optional<Acceptance>& accepted = review->issue(issue).accepted;
    if (!accepted)
        return;
    AcceptedEntry entry = entryFor(review->inventory, row.file, row.found, issue.issue);
    entry.reason = accepted->reason;
    entry.by = accepted->by;
    entry.until = accepted->until;
    const QString path = review->file(row).path;
    m_files.read(path, [path] { return acceptanceFolder(path); })
        .callBack(this, [this, entry](const QString& folder) {
            keep(
                folder, [folder, entry] { return removeAcceptance(folder, entry); },
                [this, folder, entry] { offerUndo(folder, entry); });
        });
}

void ReviewActions::offerUndo(const QString& folder, const AcceptedEntry& entry)
{
    const auto undo = [this, folder, entry] {
        m_window.notices().take(reviewNotice);
        keep(
            folder, [folder, entry] { return addAcceptance(folder, entry); },
            [this] { m_window.say(tr("The problem is accepted again.")); });
    };
    m_window.notices().put(
        takenBackNotice,
        {Severity::Hint,
         tr("The acceptance is taken back: the problem counts again (%1).").arg(shownName(entry.reason)),
         {{tr("Undo"), undo}}});
}

void ReviewActions::keep(const QString& folder, std::function<QString()> change, std::function<void()> done)
{
    m_files.write(QDir(folder).filePath(QLatin1String(acceptanceFileName)), this, std::move(change),
                  [this, done = std::move(done)](const QString& why) {
                      if (!why.isEmpty())
                          return refuse(why);
                      m_window.notices().take(takenBackNotice); // it would undo more than that
                      done();
                      m_window.files().read();
                  });
}

void ReviewActions::edit(std::size_t row)
{
    m_window.notices().take(reviewNotice);
    const auto review = m_window.walk().review();
    const ReviewRow& one = review->rows[row];
    if (!one.resource)
        return;
    const QString path = review->file(one).path;
    const std::size_t index = review->inventory.resources[*one.resource].index;
    const Pointer at = whatToEdit(*review, row, m_window.walk().spot());
    m_files.read(path, [review, row, index] { return nodeNow(review->file(review->rows[row]), index); })
        .callBack(this, [this, path, at](const NodeInFile& found) {
            if (!found.why.isEmpty())
                return refuse(found.why);
            m_opening.openNode(path, found.number, [at](Session* session) {
                if (session && !at.isRoot())
                    session->window.goTo(at);
            });
        });
}

} // namespace meshwright
