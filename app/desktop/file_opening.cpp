// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/file_opening.h"

#include "app/desktop/folder_opening.h"
#include "forms/dialogs/pick_nodes_dialog.h"
#include "forms/dialogs/variables_dialog.h"
#include "forms/json/json_pane.h"
#include "models/json/json.h"
#include "models/meshes/kept/place_at.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// Brings the window of @p session to the front.
Session* shownAgain(Session& session)
{
    Sessions::show(session, session.window.position());
    return &session;
}

} // namespace

FileOpening::FileOpening(ForeignFiles& files, Sessions& sessions, OpenDrafts& drafts,
                         DraftActions& draftActions, FileSaving& saving, QSettings& settings,
                         Questions& questions, std::shared_ptr<FileLocks> locks, QObject* parent)
    : QObject(parent),
      m_files(files),
      m_sessions(sessions),
      m_drafts(drafts),
      m_draftActions(draftActions),
      m_saving(saving),
      m_recent(settings),
      m_questions(questions),
      m_locks(std::move(locks)),
      m_many(files, drafts, [this](const QString& path, const auto& chosen) { openOne(path, chosen); })
{
    connect(&m_many, &ManyFiles::asked, this, &FileOpening::endOpening);
}

void FileOpening::open(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    if (!m_drafts.isListed()) // there may be one with changes to one of them
        return onceListed([this, paths] { open(paths); });
    ++m_opening;
    m_files.read(paths.join(u'\n'), [paths] { return sortedOut(paths); })
        .callBack(this, [this](const SortedPaths& sorted) {
            if (!sorted.places.isEmpty())
                Q_EMIT reviewFound(sorted.places);
            openFiles(sorted.files);
            endOpening();
        });
}

void FileOpening::onceListed(std::function<void()> then)
{
    ++m_opening;
    connect(
        &m_drafts, &OpenDrafts::listed, this,
        [this, then = std::move(then)] {
            then();
            --m_opening;
        },
        Qt::SingleShotConnection);
    m_drafts.refresh();
}

void FileOpening::openNode(const QString& path, std::size_t index, const Then& then)
{
    if (!m_drafts.isListed())
        return onceListed([this, path, index, then] { openNode(path, index, then); });
    openOne(path, {index}, then);
}

void FileOpening::openFiles(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    if (paths.size() == 1)
        return openOne(paths.front(), {});
    ++m_opening;
    m_many.open(paths);
}

void FileOpening::openOne(const QString& path, const std::vector<std::size_t>& chosen, const Then& then)
{
    ++m_opening;
    m_files.read(path, [path, locks = m_locks] { return openedFile(path, locks.get()); })
        .callBack(this, [this, chosen, then](OpenedFile opened) {
            Then told = then;
            Session* const session = show(std::move(opened), chosen, told);
            told(session);
            endOpening();
        });
}

void FileOpening::endOpening()
{
    if (--m_opening == 0)
        Q_EMIT settled();
}

void FileOpening::readInto(Session& session, const QString& path)
{
    m_files.read(path, [path] { return openedFile(path, nullptr); })
        .callBack(&session.window, [this, &session, before = session.document().value()](OpenedFile opened) {
            if (!fillIn(opened))
                return;
            if (!opened.file.error.isEmpty() || opened.file.reading.resources.empty() || opened.isText)
                return m_questions.tell(&session.window, opened.file.error.isEmpty() ? whyNoNodes(opened.file)
                                                                                     : opened.file.error);
            if (session.document().value() != before &&
                !m_questions.ask(
                    &session.window,
                    tr("While %1 was being read, something was typed. Replace it by what is in the file?")
                        .arg(opened.name()),
                    tr("Replace")))
                return;
            session.document().become(opened.file.reading.resources.front().input);
            session.origin.startedFrom = {StartedFrom::Kind::File, opened.file.path};
            session.countAsVisited();
        });
}

bool FileOpening::fillIn(OpenedFile& opened) const
{
    if (opened.variables.empty())
        return true;
    auto values = askForValues(opened.variables, opened.name(), QApplication::activeWindow());
    if (!values)
        return false;
    // What is left open is text of the node, and its problem is shown where it stands.
    for (const TemplateVariable& variable : opened.variables)
        values->try_emplace(variable.name, '$' + variable.name);
    const QByteArray& bytes = opened.file.bytes;
    opened.file.reading =
        meshwright::read(filled({bytes.constData(), static_cast<std::size_t>(bytes.size())}, *values));
    opened.isTemplate = true;
    return true;
}

Session* FileOpening::tell(const QString& why) const
{
    m_questions.tell(QApplication::activeWindow(), why);
    return nullptr;
}

Session* FileOpening::show(OpenedFile opened, const std::vector<std::size_t>& chosen, Then& then)
{
    if (!opened.file.error.isEmpty())
        return tell(opened.file.error);
    if (!fillIn(opened))
        return nullptr;
    if (opened.isOther) {
        Q_EMIT reviewFound({opened.file.path});
        return nullptr;
    }
    if (opened.file.reading.resources.empty())
        return tell(whyNoNodes(opened.file));
    m_recent.add(opened.file.path);
    const bool isChosen = !chosen.empty() && !opened.isTemplate;
    const std::vector<std::size_t> nodes = isChosen ? chosen : chosenNodes(opened);
    NodeNames names(opened.name(), opened.file.reading.resources, nodes);
    Session* last = nullptr;
    for (const std::size_t index : nodes)
        if (index < opened.file.reading.resources.size())
            last = openNode(opened, index, isChosen ? Asking::No : Asking::Yes, names, then);
    return last;
}

std::vector<std::size_t> FileOpening::chosenNodes(const OpenedFile& opened) const
{
    const auto& nodes = opened.file.reading.resources;
    if (nodes.size() > ManyFiles::fewEnough) {
        QStringList names;
        for (const ResourceInFile& node : nodes)
            names.append(QString::fromStdString(node.name()));
        return pickNodes(names, opened.name(), QApplication::activeWindow());
    }
    std::vector<std::size_t> all(nodes.size());
    std::iota(all.begin(), all.end(), std::size_t(0));
    return all;
}

Session* FileOpening::openNode(OpenedFile& opened, std::size_t index, Asking asking, NodeNames& names,
                               Then& then)
{
    QWidget* window = QApplication::activeWindow();
    const json& node = opened.file.reading.resources[index].input;
    if (!node.is_object())
        return tell(tr("Number %1 in %2 is no virtual node.").arg(QString::number(index + 1), opened.name()));
    if (Session* session = m_sessions.withFile(opened.file.path, index))
        return shownAgain(*session);
    if (const auto draft = m_drafts.draftOf(opened.file.path, index);
        draft && !draft->isOpen && !opened.isTemplate) {
        const int answer =
            asking == Asking::No
                ? 0
                : m_questions.choose(
                      window, tr("%1 has changes from last time that are not saved.").arg(opened.name()),
                      {tr("Resume them"), tr("Open the file as it is")});
        if (answer == 0)
            m_draftActions.resumeThen(*draft, std::exchange(then, nobody()));
        if (answer != 1) // the draft stays where it is either way
            return nullptr;
    }
    const bool isTaken = opened.lock->state == OpenLock::State::Taken;
    const auto howToOpen = [&] {
        return m_questions.choose(window, tr("%1 is open in another Meshwright.").arg(opened.name()),
                                  {tr("Open a copy"), tr("Open read-only")});
    };
    const int answer = !isTaken ? -1 : asking == Asking::No ? 1 : howToOpen();
    if (isTaken && answer < 0)
        return nullptr;
    auto named = opened.isText ? std::optional(node) : names.added(node, window);
    if (!named)
        return nullptr;
    // While that was asked, the same file may have been opened once more.
    if (Session* session = m_sessions.withFile(opened.file.path, index); session && answer < 0)
        return shownAgain(*session);
    const As as = answer == 0 ? As::Copy : answer == 1 ? As::ReadOnly : As::File;
    return &openWindow(opened, index, std::move(*named), as);
}

/// Takes the node out of @p opened: a large one is not copied again and again.
Session& FileOpening::openWindow(OpenedFile& opened, std::size_t index, json node, As as)
{
    const bool isFile =
        !opened.isTemplate && as != As::Copy && (opened.isText || canSaveInto(opened.file, index));
    Draft draft;
    draft.document = std::move(node);
    draft.startedFrom = {StartedFrom::Kind::File, opened.file.path};
    json& inFile = opened.file.reading.resources[index].input;
    if (opened.isText) {
        inFile = nullptr; // nothing in the file counts as saved
        draft.unfinishedText = opened.file.reading.text.json.front().source->text();
    }
    const bool isChanged = !isFile || draft.document != inFile;
    if (isFile)
        draft.file = EditedNode{opened.file.path, index, std::move(inFile), opened.file.fingerprint};
    Session& session = m_sessions.add(std::move(draft), DraftFolder::newId());
    Sessions::show(session, {steps::StepId::Review, {}});
    if (opened.isText)
        session.window.jsonPane().goToFault();
    if (as == As::ReadOnly) {
        Sessions::makeReadOnly(session,
                               tr("This file is open in another Meshwright. Here it can only be looked at."));
        return session;
    }
    if (isChanged && !opened.isText) // of that, only what is typed in it is a change
        session.keeper.begin();
    if (isFile) {
        session.fileLock = opened.lock;
        m_saving.follow(session);
    }
    return session;
}

} // namespace meshwright
