// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/compare_opening.h"

#include "app/desktop/open_report.h"
#include "app/desktop/state_sources.h"
#include "app/desktop/taking_into_file.h"
#include "forms/compare/states_dialog.h"
#include "forms/dialogs/end_of_service_dialog.h"
#include "forms/dialogs/progress_dialog.h"
#include "models/files/git_history.h"
#include "models/json/json_type.h"
#include "models/meshes/node_state.h"

#include <QDir>
#include <QFileInfo>
#include <QMenuBar>

#include <algorithm>
#include <utility>
#include <vector>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

using Given = std::vector<GivenResource>;

/// The folder that all @p paths lie in; of one path itself.
QString around(const QStringList& paths)
{
    QString out = paths.value(0);
    for (const QString& path : paths)
        while (path != out && !path.startsWith(out + u'/') && out.contains(u'/'))
            out = out.left(out.lastIndexOf(u'/'));
    return out.isEmpty() ? u"/"_s : out;
}

ComparedState stateOf(const QString& title, const json& node)
{
    ComparedState out{title};
    out.given = std::make_shared<const Given>(Given{{Kind::VirtualNode, node, {}}});
    out.isPart = true;
    return out;
}

/// A virtual node as it is in @p place.
StateToRead nodeIn(const OpenedPlace& place, const NodeId& id)
{
    StateToRead out{{QString::fromStdString(id.name)}, PartOfPlace{place, id.mesh, {id}}};
    out.state.isPart = true;
    return out;
}

/// What is called the same is told by the folder it lies in.
void tellApart(ComparedState& before, ComparedState& after)
{
    if (before.title != after.title)
        return;
    for (ComparedState* one : {&before, &after})
        if (!one->path.isEmpty())
            one->title = QFileInfo(one->path).absoluteDir().dirName() + u'/' + one->title;
}

/// Who is told, or asked, once something has been read: nobody, where their window is gone by then.
class Asker
{
public:
    explicit Asker(QWidget* window) : m_isGiven(window != nullptr), m_window(window) {}
    bool isGone() const { return m_isGiven && !m_window; }
    QWidget* window() const { return m_window; }

private:
    bool m_isGiven;
    QPointer<QWidget> m_window;
};

} // namespace

CompareOpening::CompareOpening(Parts parts, QObject* parent) : QObject(parent), m_parts(std::move(parts)) {}

CompareOpening::~CompareOpening()
{
    for (const Shown& one : std::exchange(m_shown, {}))
        delete one.window.data();
}

void CompareOpening::choose(QWidget* parent)
{
    ask({}, {}, {}, parent);
}

void CompareOpening::compareWith(const QStringList& paths, QWidget* parent)
{
    const QString path = around(paths);
    if (path == "/"_L1) // the whole disk would be read
        return m_parts.questions.tell(
            parent,
            tr("What is open here lies in several folders that have no other folder in common than “/”. "
               "Compare one folder: Compare… in the menu File."));
    // What it knows is suggested alone: one does not wait long for it.
    constexpr int patience = 3000;
    m_parts.files.read(u"git "_s + path, [path] { return gitHistory(path, 1, {.patience = patience}); })
        .callBack(this, [this, path, asker = Asker(parent)](const GitHistory& history) {
            if (asker.isGone())
                return;
            StateWanted before;
            if (history.isRepository)
                before = {StateWanted::Kind::Revision, path, u"HEAD"_s};
            ask(before, {StateWanted::Kind::Path, path}, {}, asker.window());
        });
}

void CompareOpening::compareMesh(const OpenedPlace& place, const MeshId& mesh, QWidget* parent)
{
    StateWanted after{StateWanted::Kind::Mesh};
    after.placeId = place.place().id;
    after.mesh = mesh;
    ask({}, after, {}, parent);
}

void CompareOpening::compareNodes(const OpenedPlace& place, const std::vector<DescribedNode>& nodes,
                                  QWidget* parent)
{
    if (nodes.empty())
        return;
    const StateToRead last = nodeIn(place, nodes.back().ref.id);
    if (nodes.size() == 2)
        return compare(nodeIn(place, nodes.front().ref.id), last, parent);
    StateWanted given{StateWanted::Kind::Given};
    given.title = last.state.title;
    ask({}, given, last, parent);
}

void CompareOpening::ask(const StateWanted& before, const StateWanted& after,
                         const std::optional<StateToRead>& given, QWidget* parent)
{
    StatesDialog dialog(stateSources(m_parts.files, m_parts.places, m_parts.questions), before, after,
                        parent);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto first = stateToRead(dialog.before(), m_parts.places);
    const auto second = given ? given : stateToRead(dialog.after(), m_parts.places);
    if (first && second)
        compare(*first, *second, parent);
    else
        m_parts.questions.tell(parent, tr("The place is no longer there."));
}

void CompareOpening::compareWithOrigin(const DraftRow& draft, QWidget* parent)
{
    if (Session* session = m_parts.sessions.withDraft(draft.id))
        return compareDraft(draft.id, session->snapshot(), parent);
    runIn(m_parts.drafts.pool(), [folder = m_parts.drafts.folder(), id = draft.id] {
        return folder.load(id);
    }).callBack(this, [this, id = draft.id, asker = Asker(parent)](const LoadedDraft& loaded) {
        if (asker.isGone())
            return;
        if (loaded.draft)
            compareDraft(id, *loaded.draft, asker.window());
        else
            m_parts.questions.tell(asker.window(), loaded.fault);
    });
}

void CompareOpening::compareDraft(const QString& id, const Draft& draft, QWidget* parent)
{
    const StateToRead mine{stateOf(titleOf(draft), draft.document), {}, id};
    if (draft.served)
        return compare({stateOf(tr("As it was in %1").arg(draft.placeName), draft.served->saved)}, mine,
                       parent);
    if (draft.file && draft.file->saved.is_object())
        return compare({stateOf(QFileInfo(draft.file->path).fileName(), draft.file->saved)}, mine, parent);
    m_parts.questions.tell(parent,
                           tr("“%1” did not begin as anything that is kept: there is nothing to compare "
                              "it with. Use Compare… in the menu File for two files.")
                               .arg(titleOf(draft)));
}

void CompareOpening::compare(StateToRead before, StateToRead after, QWidget* parent)
{
    tellApart(before.state, after.state);
    read(before, after, parent,
         [this, before, after](const TakingOver::Compared& comparison) { show(before, after, comparison); });
}

/// A draft that is open is what its window has, and nothing is left to read; any other is in its folder.
StateToRead CompareOpening::asItIsNow(StateToRead side) const
{
    if (Session* session = side.draft.isEmpty() ? nullptr : m_parts.sessions.withDraft(side.draft)) {
        side.state = stateOf(side.state.title, session->document().value());
        side.draft.clear();
    }
    return side;
}

void CompareOpening::read(const StateToRead& before, const StateToRead& after, QWidget* parent,
                          const std::function<void(const TakingOver::Compared&)>& show)
{
    auto* const reading =
        new ComparisonReading(m_parts.files, m_parts.drafts, asItIsNow(before), asItIsNow(after), this);
    auto* const progress =
        new ProgressDialog(tr("Comparing %1 with %2…").arg(before.state.title, after.state.title), parent);
    const auto end = [reading, shown = QPointer(progress)] {
        reading->deleteLater();
        if (shown) // its parent may be gone, and so is it
            shown->end();
    };
    const auto cancel = [reading] {
        reading->cancel();
        reading->deleteLater();
    };
    connect(progress, &QDialog::rejected, reading, cancel);
    if (parent)
        connect(parent, &QObject::destroyed, reading, cancel);
    connect(reading, &ComparisonReading::failed, this,
            [this, end, parent = QPointer(parent)](const QString& message) {
                end();
                m_parts.questions.tell(parent, message);
            });
    connect(reading, &ComparisonReading::compared, this, [end, show](const TakingOver::Compared& comparison) {
        end();
        show(comparison);
    });
    reading->begin();
}

void CompareOpening::show(const StateToRead& before, const StateToRead& after,
                          const TakingOver::Compared& comparison)
{
    m_shown.remove_if([](const Shown& one) { return !one.window; });
    auto* const window = new CompareWindow(m_parts.commands(), &m_parts.settings);
    window->setAttribute(Qt::WA_DeleteOnClose);
    addHelpMenu(*window->menuBar(), *window);
    const TakingOver::Parts parts{m_parts.sessions, m_parts.drafts, m_parts.draftActions, m_parts.files,
                                  m_parts.fileOpening};
    m_shown.push_back({window, before, after, std::make_unique<TakingOver>(parts)});
    connectWindow(m_shown.back());
    window->show(comparison);
    window->show();
    window->activateWindow();
}

void CompareOpening::connectWindow(Shown& shown)
{
    CompareWindow* const window = shown.window;
    auto* const intoFile = new TakingIntoFile(m_parts.files, m_parts.sessions, m_parts.locks, *window);
    connect(intoFile, &TakingIntoFile::tookOver, window, [this, &shown] {
        if (shown.after.place)
            Q_EMIT changed(shown.after.place->place.place());
        readAgain(shown, shown.before, shown.after);
    });
    connect(window, &CompareWindow::againRequested, this,
            [this, &shown] { readAgain(shown, shown.before, shown.after); });
    connect(window, &CompareWindow::swapRequested, this,
            [this, &shown] { readAgain(shown, shown.after, shown.before); });
    connect(window, &CompareWindow::reportRequested, this, [this, &shown] { report(shown); });
    connect(window, &CompareWindow::takeOverRequested, this,
            [window, intoFile, &shown](const ResourceDifference& resource, const FieldDifference& field) {
                if (resource.kind != Kind::VirtualNode)
                    return intoFile->take(resource, field);
                shown.taking->take(window->view().comparison(), shown.after, resource, field);
            });
    connect(shown.taking.get(), &TakingOver::said, window, &CompareWindow::say);
    connect(shown.taking.get(), &TakingOver::tookOver, window, [this, &shown](const QString& id) {
        if (id == shown.after.draft)
            readAgain(shown, shown.before, shown.after);
    });
}

void CompareOpening::report(const Shown& shown)
{
    const ComparedState &before = shown.before.state, &after = shown.after.state;
    if (before.path.isEmpty() || after.path.isEmpty() || !after.revision.isEmpty())
        return m_parts.questions.tell(
            shown.window,
            tr("A report is made of files, folders and archives, and of what differs from others, or from a "
               "revision of git. Compare those: Compare… in the menu File."));
    OpenReport::openWindow({{after.path}, before.path, before.revision},
                           {m_parts.files, m_parts.questions, &m_parts.settings}, shown.window);
}

void CompareOpening::readAgain(Shown& shown, const StateToRead& before, const StateToRead& after)
{
    const int number = ++shown.readings;
    read(before, after, shown.window,
         [&shown, number, window = shown.window, before, after](const TakingOver::Compared& comparison) {
             if (!window || number != shown.readings)
                 return;
             shown.before = before;
             shown.after = after;
             window->show(comparison);
         });
}

} // namespace meshwright
