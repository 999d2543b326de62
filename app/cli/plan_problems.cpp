// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plan_problems.h"

#include "models/open/mesh_after_push.h"
#include "models/text/texts.h"

#include <map>
#include <utility>

namespace meshwright::cli {

namespace {

/// The files of a folder place in which things of a mesh stand, each read once.
class FilesOfPlan
{
public:
    explicit FilesOfPlan(const MeshContents& source)
    {
        for (const Carried& one : source)
            m_paths.try_emplace(keyOf(one.id), one.file);
    }

    Remark remark(const ProblemAfterPush& problem)
    {
        const QString path = m_paths[keyOf(problem.id)];
        if (problem.isThere || path.isEmpty())
            return withoutFile(problem);
        auto file = m_files.find(path);
        if (file == m_files.end())
            file = m_files.emplace(path, checkFile(path)).first;
        LocatedIssue found{problem.issue, {}};
        if (const auto& resources = file->second.resources; resources.size() == 1) {
            const PlaceInFile place{0, problem.issue.pointer};
            found.at = locationsIn(file->second, {&place, 1}).front();
        }
        return issueIn(path, found);
    }

private:
    /// Of what only the other side has.
    static Remark withoutFile(const ProblemAfterPush& problem)
    {
        Remark out = note(
            Texts::tr("At the endpoint, %1: %2 [%3]")
                .arg(words(problem.id), problem.issue.message, QString::fromStdString(problem.issue.rule)));
        out.fields["rule"] = problem.issue.rule;
        out.fields["pointer"] = problem.issue.pointer.text();
        return out;
    }

    std::map<ResourceKey, QString> m_paths;
    std::map<QString, CheckedFile> m_files;
};

} // namespace

std::vector<Remark> problemsOfPlan(const std::vector<PlanItem>& plan, const MeshContents& source,
                                   const MeshContents& there, Meshes& target)
{
    FilesOfPlan files(source);
    std::vector<Remark> out;
    for (const ProblemAfterPush& problem : problemsAfterPush(plan, source, there, target))
        out.push_back(files.remark(problem));
    return out;
}

} // namespace meshwright::cli
