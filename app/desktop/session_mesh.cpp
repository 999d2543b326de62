// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/session_mesh.h"

#include "models/json/json.h"
#include "models/rules/check_place.h"
#include "models/threads/answer.h"
#include "models/words/form_words.h"

#include <QThreadPool>

#include <algorithm>
#include <string>
#include <utility>

namespace meshwright {

namespace {

KnownMesh meshIn(const json& node)
{
    const auto textAt = [&](const char* key) { return std::string(text(member(node, key)).value_or("")); };
    return {textAt("meshName"), textAt("meshOwner")};
}

} // namespace

SessionMesh::SessionMesh(OpenPlace& own, OpenPlace& shown, const Document& document, const LiveIssues& issues,
                         steps::LiveState& state)
    : m_own(own),
      m_shown(shown),
      m_document(document),
      m_issues(issues),
      m_state(state)
{
    follow(own);
    follow(shown);
    connect(&document, &Document::changed, this, [this](const Pointer& at) {
        for (const char* names : {"/meshName", "/meshOwner"})
            if (Pointer(names).related(at))
                return makeMesh();
    });
    connect(&issues, &LiveIssues::changed, this, &SessionMesh::check);
    makeMesh();
}

void SessionMesh::follow(OpenPlace& place)
{
    connect(&place, &OpenPlace::placeChanged, this, &SessionMesh::makeMesh);
    connect(&place, &OpenPlace::meshChosen, this, &SessionMesh::makeMesh);
    connect(&place, &OpenPlace::meshChecked, this, [this, &place] {
        m_newest = &place;
        makeMesh();
    });
}

/// The mesh of the document as it was read last; not known where it was not.
MeshAsListed SessionMesh::listed() const
{
    std::vector<const OpenPlace*> lists{&m_own};
    if (m_shown.place().id == m_own.place().id)
        lists.insert(m_newest == &m_shown ? lists.begin() : lists.end(), &m_shown);
    const KnownMesh wanted = meshIn(m_document.value());
    for (const OpenPlace* list : lists)
        if (list->mesh() && mayBe({list->mesh()->name, list->mesh()->owner}, wanted, m_state.place().account))
            if (MeshAsListed out = list->listedMesh(); out.isKnown())
                return out;
    return {};
}

void SessionMesh::setMeshOfFile(std::shared_ptr<const MeshInPlace> mesh)
{
    if (std::exchange(m_ofFile, mesh) != mesh)
        makeMesh();
}

bool SessionMesh::isOfFile() const
{
    const std::string wanted = meshIn(m_document.value()).name;
    return m_ofFile && (wanted.empty() || wanted == m_ofFile->name);
}

/// What makes the mesh as it is known now; empty when it is not.
std::function<std::shared_ptr<EditedInMesh>()> SessionMesh::maker() const
{
    if (isOfFile())
        return [mesh = m_ofFile] { return std::make_shared<EditedInMesh>(*mesh, MeshId{mesh->name}); };
    if (MeshAsListed mesh = listed(); mesh.isKnown())
        return [mesh = std::move(mesh)] { return std::make_shared<EditedInMesh>(mesh); };
    return {};
}

void SessionMesh::makeMesh()
{
    m_mesh.reset();
    const auto make = maker();
    ++m_meshes;
    if (!make)
        return take({});
    runIn(*QThreadPool::globalInstance(), make)
        .callBack(this, [this, made = m_meshes](std::shared_ptr<EditedInMesh> edited) {
            if (made != m_meshes)
                return;
            m_mesh = std::move(edited);
            check();
        });
}

void SessionMesh::check()
{
    if (!m_mesh)
        return;
    m_isChanged = true;
    if (m_isChecking)
        return; // when that has ended it is seen that there is more
    m_isChecking = true;
    m_isChanged = false;
    runIn(*QThreadPool::globalInstance(), [mesh = m_mesh, node = m_document.value(), own = m_issues.all()] {
        return mesh->check(node, own);
    }).callBack(this, [this, made = m_meshes](NodeInMesh found) {
        m_isChecking = false;
        if (made == m_meshes && !m_isChanged)
            return take(std::move(found));
        check();
    });
}

const MeshProblem* SessionMesh::problemOf(const Issue& issue) const
{
    // A rule may find several things at one place, such as two circles behind one backend.
    const auto isIt = [&](const MeshProblem& one) {
        const QString words = formMessage(one.issue);
        // Behind them may stand until when it was accepted.
        return one.issue.rule == issue.rule && one.issue.pointer == issue.pointer &&
               (issue.message == words || issue.message.startsWith(words + u' '));
    };
    for (const auto* problems : {&m_found.problems, &m_found.ofOthers})
        if (const auto found = std::ranges::find_if(*problems, isIt); found != problems->end())
            return &*found;
    return nullptr;
}

SessionMesh::FindInMesh SessionMesh::finder() const
{
    return [mesh = m_mesh](const json& node, std::vector<Issue> own) {
        if (!mesh)
            return own;
        const NodeInMesh found = mesh->check(node, own);
        return withMesh(std::move(own), &found);
    };
}

bool SessionMesh::isLarge() const
{
    constexpr std::size_t large = 300; // a trial checks it several times, each some milliseconds from here on
    return m_mesh && m_mesh->size() > large;
}

void SessionMesh::take(NodeInMesh found)
{
    m_found = std::move(found);
    MeshFacts facts;
    for (const MeshProblem& problem : m_found.problems)
        facts.issues.push_back(problem.issue);
    for (const MeshProblem& problem : m_found.ofOthers)
        facts.ofOthers.push_back(problem.issue);
    facts.answered = m_found.answered;
    facts.services = m_mesh ? m_mesh->services() : nullptr;
    facts.isOfFile = m_mesh && isOfFile();
    m_state.setMesh(std::move(facts));
}

} // namespace meshwright
