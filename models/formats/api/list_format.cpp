// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/api/resource_form.h"
#include "models/formats/formats.h"
#include "models/formats/reading_rules.h"
#include "models/json/json.h"
#include "models/rules/wording.h"
#include "models/schema/kinds.h"
#include "models/text/texts.h"

#include <algorithm>
#include <string>
#include <utility>

namespace meshwright {

namespace {

/// The service keeps some thousand resources of an account; a file with many times as many is not what it
/// seems.
constexpr std::size_t mostItems = 100'000;

/// Whether @p value has a list of resources of @p kind, {"virtualNodes": […]}.
bool hasList(const json& value, Kind kind)
{
    const json* list = member(value, resourceOf(kind).plural);
    return list && list->is_array();
}

bool claimsList(const Head& head)
{
    if (!head.value || head.isItem)
        return false;
    return head.value->is_array() ||
           std::ranges::any_of(allKinds(), [&](Kind kind) { return hasList(*head.value, kind); });
}

Issue nothingHere(const json& value, const Pointer& at)
{
    return issueOf(
        reading::notAResource, at,
        value.is_object()
            ? Texts::tr("This is no resource of App Mesh: neither a name nor a spec of one is in it. "
                        "Check that this is the right file.")
            : Texts::tr("Needed is a resource of App Mesh, an object like {\"meshName\": …}, not %1.")
                  .arg(shown(value)));
}

/// Whether there are too many items to be read, which is then said.
bool isTooLong(const json& list, const Pointer& at, FilePieces& out)
{
    if (list.size() <= mostItems)
        return false;
    out.issues.push_back(
        issueOf(reading::tooManyItems, at,
                Texts::tr("The list has %n items. Up to %1 are read from one file; divide it.", nullptr,
                          static_cast<int>(list.size()))
                    .arg(mostItems)));
    return true;
}

/// Items that are each in a format of their own. Where none is of App Mesh, the list is not.
void readItems(json& list, const Whence& whence, FilePieces& out)
{
    if (isTooLong(list, whence.at, out))
        return;
    std::vector<Issue> unclaimed;
    for (std::size_t i = 0; i < list.size(); ++i)
        if (!readItem(list[i], whence.part(whence.at / i), out))
            unclaimed.push_back(nothingHere(list[i], whence.at / i));
    if (unclaimed.size() == list.size())
        out.skipped = list.empty() ? Texts::tr("It is an empty list.")
                                   : Texts::tr("There is nothing of App Mesh in it.");
    else
        std::ranges::move(unclaimed, std::back_inserter(out.issues));
}

/// Items of one kind, of which the list tells.
void readListOf(Kind kind, json& list, const Whence& whence, FilePieces& out)
{
    if (isTooLong(list, whence.at, out))
        return;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const Pointer at = whence.at / i;
        if (list[i].is_object() && inputKind(list[i]) != kind && !wrappedKind(list[i]))
            addResource({std::move(list[i]), kind, listFormat.id, {}, {{Pointer(), at}}}, whence.part(at),
                        out);
        else if (!readItem(list[i], whence.part(at), out))
            out.issues.push_back(nothingHere(list[i], at));
    }
}

void readList(json& value, const Whence& whence, FilePieces& out)
{
    if (value.is_array())
        return readItems(value, whence, out);
    // A backup has a list of each kind, and the mesh beside them.
    if (bodyIn(value, meshResource)) {
        json mesh{{meshResource.wrapper, std::move(value[meshResource.wrapper])}};
        readItem(mesh, whence, out);
    }
    for (const Kind kind : allKinds())
        if (hasList(value, kind)) {
            const char* plural = resourceOf(kind).plural;
            readListOf(kind, value[plural], whence.part(whence.at / plural), out);
        }
    if (out.resources.empty() && out.issues.empty() && out.listed.empty())
        out.skipped = Texts::tr("It is an empty list.");
}

} // namespace

/// Several of what a file can hold, each in a format of its own: […], or {"virtualNodes": […]}, also with the
/// lists of other kinds and the mesh beside it.
const Format listFormat{"list", claimsList, readList};

} // namespace meshwright
