// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/meshes/transfer/contents.h"
#include "models/meshes/transfer/standing.h"

#include <QString>

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace meshwright {

/// What has to happen with one thing so that the target is like the source.
struct PlanItem
{
    enum class Action {
        Create,
        Update,
        Same,
        ChangedThere, ///< only the target has another since; it stays
        OnlyThere     ///< the target has it and the source has not; it stays
    };

    Action action = Action::Same;
    ResourceId id;
    json input = nullptr;       ///< the create or update input; null where only tags are changed
    json tags = nullptr;        ///< those to have afterwards; null where they stay
    json before = nullptr;      ///< what the target says, `{"spec", "tags"}`, as far as it is compared
    json after = nullptr;       ///< the same of the source
    QString conflict = {};      ///< why it is not carried out as things are; empty when it is
    bool canChoose = false;     ///< the conflict is one of two changes: a person may say which of them counts
    QString failure = {};       ///< what went wrong when it was carried out
    bool isOutstanding = false; ///< the plan broke off before it
    bool isTaken = false;       ///< what is there took the place of the file, as a person chose
    std::string owner = {};     ///< of a mesh: the account its file names
    std::string ownerThere = {};
    std::optional<Side> here = {};
    std::optional<Side> there = {};

    /// True when carrying out the plan does something with it.
    bool isDue() const
    {
        return conflict.isEmpty() && (action == Action::Create || action == Action::Update);
    }
    friend bool operator==(const PlanItem&, const PlanItem&) = default;
};

/// How a plan is made.
struct PushRules
{
    std::string meshOwner = {}; ///< the account the mesh belongs to in the target; empty for one's own
    bool force = false; ///< what the source says counts, whatever was changed there, or is wrong with it
    std::set<ResourceKey> mine = {}; ///< the same for these alone, as a person chose
    /// Of these the spec counts, which has theirs in it; tags that only they have changed stay theirs.
    std::set<ResourceKey> merged = {};
    /// Why a virtual node with @p input would be refused, which is what is wanted of @p thing, or has its
    /// tags; empty when it would not.
    std::function<QString(const Carried& thing, const json& input)> faultOf = {};
};

/// Compares @p source with @p target, both contents of one mesh, by what @p base remembers of it: changes
/// first, in the order in which they are carried out. Nothing is deleted by a plan.
std::vector<PlanItem> planPush(const MeshContents& source, const MeshContents& target, const MeshBase& base,
                               const PushRules& rules = {});

/// True when there is something to do, or that cannot be done.
bool isAnythingToDo(const std::vector<PlanItem>& plan);

/// What became of a plan.
struct Pushed
{
    std::vector<PlanItem> items;
    std::optional<Failure> brokenOff = {}; ///< why not all was tried; the item it was at names it as well
    std::optional<Failure> forgotten = {}; ///< why the folder does not remember it; it is done all the same
    QString setAside = {};                 ///< the folders with the files that something took the place of

    friend bool operator==(const Pushed&, const Pushed&) = default;
};

/// Carries @p plan out, item by item; what fails is noted in its item and does not stop the others, unless no
/// later request could go better. Each thing is looked at once more before it is updated. @p base learns what
/// was done, also of a plan that broke off; @p learned is called each time it has learned a part of that.
Pushed carryOut(std::vector<PlanItem> plan, Meshes& target, MeshBase& base, const CallWatch& watch = {},
                const std::function<void()>& learned = {});

} // namespace meshwright
