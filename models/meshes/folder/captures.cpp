// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/folder/captures.h"

#include "models/formats/api/resource_form.h"
#include "models/json/json.h"
#include "models/meshes/folder/disk.h"
#include "models/meshes/folder/held_mesh.h"
#include "models/text/texts.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QDirIterator>

#include <algorithm>
#include <deque>
#include <map>
#include <span>
#include <tuple>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// What @p content describes; nullopt when it is no describe output.
std::optional<ResourceId> describedBy(const json& content)
{
    const auto look = [&](const Resource& resource) -> std::optional<ResourceId> {
        if (!member(bodyIn(content, resource), "spec"))
            return {};
        ResourceId id = idIn(content, resource);
        if (id.mesh.name.empty() || id.name.empty() || (resource.parent && id.parent.empty()))
            return {};
        return id;
    };
    if (auto found = look(meshResource))
        return found;
    for (const Kind kind : kindsInMesh())
        if (auto found = look(resourceOf(kind)))
            return found;
    return {};
}

/// In the order in which they can be kept.
auto keyOf(const ResourceId& id)
{
    return std::tuple(id.mesh.name, id.kind, id.parent, id.name);
}

/// Looks through folders, the nearer ones first, until the search has to end.
class Walk
{
public:
    Walk(QString root, const CaptureSearch& search)
        : m_root(std::move(root)),
          m_search(search),
          m_end(search.longest),
          m_folders{{m_root, 0}}
    {}

    bool isOver() const
    {
        return m_entries >= m_search.most || m_end.hasExpired() || m_search.stop.stop_requested();
    }

    /// Every file that could be a capture, the oldest first.
    QFileInfoList candidates()
    {
        for (; !m_folders.empty() && !isOver(); m_folders.pop_front())
            lookInto(m_folders.front());
        std::ranges::stable_sort(m_files, {}, [](const QFileInfo& file) { return file.lastModified(); });
        return m_files;
    }

    /// Time is the only bound of what happens to them.
    bool isTimeOver() const { return m_end.hasExpired() || m_search.stop.stop_requested(); }

private:
    struct Folder
    {
        QString path;
        int depth = 0;
    };

    void lookInto(const Folder& folder)
    {
        // All that is there, as going over what does not count takes its time as well.
        QDirIterator entries(folder.path,
                             QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        for (; entries.hasNext() && !isOver(); ++m_entries) {
            entries.next();
            if (entries.fileName().startsWith('.'_L1))
                continue;
            if (const QFileInfo entry = entries.fileInfo(); !entry.isDir())
                addFile(entry);
            else if (folder.depth < m_search.deepest && !entry.isSymLink() &&
                     (folder.depth > 0 || !isMesh(entry)))
                m_folders.push_back({entry.filePath(), folder.depth + 1});
        }
    }

    void addFile(const QFileInfo& file)
    {
        if (file.fileName().endsWith(".json"_L1, Qt::CaseInsensitive) && file.isFile())
            m_files.append(file);
    }

    QString m_root;
    const CaptureSearch& m_search;
    QDeadlineTimer m_end;
    std::deque<Folder> m_folders;
    QFileInfoList m_files;
    int m_entries = 0;
};

/// What @p capture describes, if it does so still.
Outcome<json> readAgain(const Capture& capture, const std::stop_token& stop)
{
    Outcome<json> content = disk::read(capture.file, stop);
    if (content && describedBy(*content) != capture.id)
        return Failure{
            code::notExpected,
            Texts::tr("%1 is no longer its description.").arg(QDir::toNativeSeparators(capture.file)),
            {}};
    return content;
}

/// Puts @p capture into the mesh; why not, when it cannot be.
std::optional<Failure> keepCapture(HeldMesh& held, const Capture& capture, const std::stop_token& stop)
{
    if (held.find(capture.id))
        return Failure{code::conflict, Texts::tr("it is there already."), {}};
    const Outcome<json> content = readAgain(capture, stop);
    if (!content)
        return content.failure();
    const auto kept = held.keep(capture.id.kind, *content);
    return kept ? std::nullopt : std::optional(kept.failure());
}

/// Keeps all of one mesh.
std::optional<Failure> importMesh(const QString& root, std::span<const Capture> captures, Imported& done,
                                  const std::stop_token& stop)
{
    if (stop.stop_requested())
        return stopped();
    const MeshId mesh = captures.front().id.mesh;
    Outcome<HeldMesh> held = HeldMesh::hold(root, mesh.name, stop);
    if (!held)
        return held.failure();
    if (!held->isThere() && captures.front().id.kind != Kind::Mesh)
        if (const auto made = held->keep(Kind::Mesh, {{"mesh", {{"meshName", mesh.name}}}}); !made)
            return made.failure();
    done.meshes.push_back(mesh);
    for (const Capture& capture : captures) {
        if (stop.stop_requested())
            return stopped();
        if (const auto failure = keepCapture(*held, capture, stop))
            done.failures.append(u"%1: %2"_s.arg(words(capture.id), failure->message));
        else
            ++done.written;
    }
    return {};
}

} // namespace

std::vector<Capture> findCaptures(const QString& root, const CaptureSearch& search)
{
    std::map<decltype(keyOf({})), Capture> found;
    Walk walk(root, search);
    for (const QFileInfo& file : walk.candidates()) {
        if (walk.isTimeOver())
            break;
        const Outcome<json> content = disk::read(file.filePath(), search.stop);
        if (const auto id = content ? describedBy(*content) : std::nullopt)
            found.insert_or_assign(keyOf(*id), Capture{*id, file.filePath()});
    }
    std::vector<Capture> captures;
    captures.reserve(found.size());
    for (auto& [key, capture] : found)
        captures.push_back(std::move(capture));
    return captures;
}

Outcome<Imported> importCaptures(const QString& root, const std::vector<Capture>& captures,
                                 const std::stop_token& stop)
{
    Imported done;
    for (auto begin = captures.begin(); begin != captures.end();) {
        const auto end = std::find_if(begin, captures.end(), [&begin](const Capture& capture) {
            return capture.id.mesh.name != begin->id.mesh.name;
        });
        const auto failure = importMesh(root, {begin, end}, done, stop);
        if (failure && isForAll(*failure)) {
            done.brokenOff = failure;
            break;
        }
        if (failure)
            done.failures.append(u"%1: %2"_s.arg(words(meshAsResource(begin->id.mesh)), failure->message));
        begin = end;
    }
    if (done.brokenOff && done.written == 0 && done.failures.isEmpty())
        return *std::move(done.brokenOff);
    return done;
}

QString layoutWords(const QString& root, std::size_t captures)
{
    return Texts::tr("%1 holds %n things as the AWS CLI describes them, but not where a place keeps them: "
                     "<mesh>/mesh.json, <mesh>/virtual-nodes/<node>.json and so on.",
                     nullptr, static_cast<int>(captures))
        .arg(QDir::toNativeSeparators(root));
}

} // namespace meshwright
