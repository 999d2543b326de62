// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/compare/why_not_taken.h"

#include "models/inventory/may_be_app_mesh.h"
#include "models/schema/kinds.h"
#include "models/text/texts.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// Whether files of @p format only tell what a tool has found or made: a change of them does nothing.
bool isRecord(std::string_view format)
{
    constexpr std::array<std::string_view, 5> records{"terraform-state", "terraform-show", "pulumi",
                                                      "cloudtrail", "aws-config"};
    return std::ranges::find(records, format) != records.end();
}

/// Whether the file @p path of what is at @p root stands in an archive, as far as names tell.
bool isInArchive(const QString& path, const QString& root)
{
    for (qsizetype end = path.lastIndexOf(u'/'); end >= root.size() && end > 0;
         end = path.lastIndexOf(u'/', end - 1))
        if (isCalledArchive(path.left(end)))
            return true;
    return false;
}

} // namespace

QString whyNotTaken(const Comparison& comparison, const ResourceDifference& one)
{
    if (!one.before || !one.after)
        return Texts::tr("It is on one side alone: there is nothing to take a setting over into.");
    if (one.kind == Kind::VirtualNode)
        return {};
    const ComparedState& side = comparison.after;
    if (side.given && comparison.inAfter.files[comparison.inAfter.resources[*one.after].file].digest != 0)
        return {};
    if (!side.whyNoFile.isEmpty())
        return side.whyNoFile;
    if (side.given || side.path.isEmpty() || side.path == "-"_L1)
        return Texts::tr(
                   "Settings of a %1 are taken over into its file, and this one stands in no file here. "
                   "Change it where it is kept.")
            .arg(kindWords(one.kind));
    if (!side.revision.isEmpty())
        return Texts::tr(
            "What git remembers stays as it is. Compare with the files as they are now, those on "
            "the right.");
    if (isInArchive(comparison.inAfter.path(*one.after), side.path))
        return Texts::tr("What is in an archive is only read: unpack it, and compare the folder.");
    if (isRecord(comparison.inAfter.resource(*one.after).format))
        return Texts::tr("The file only records what there is: a change of it would change nothing. Change "
                         "what that was made of.");
    return {};
}

bool isEditedInFile(const Comparison& comparison, const ResourceDifference& one)
{
    const ComparedState& side = comparison.after;
    if (one.kind != Kind::VirtualNode || !one.after || side.given || side.path.isEmpty() ||
        side.path == "-"_L1 || !side.revision.isEmpty())
        return false;
    return comparison.inAfter.resource(*one.after).takesValues() &&
           !isInArchive(comparison.inAfter.path(*one.after), side.path);
}

QString takingWords(const Comparison& comparison, const ResourceDifference& one)
{
    if (one.kind != Kind::VirtualNode)
        return Texts::tr("Takes what is on the left at this place over to the right: into the file, once you "
                         "have seen what changes there.");
    if (isEditedInFile(comparison, one))
        return Texts::tr("Takes what is on the left at this place over to the right: as an edit in the "
                         "window of the file. Undo takes it back, Save writes it into the file.");
    return Texts::tr("Takes what is on the left at this place over to the right: as an edit in the window of "
                     "a draft or an update. Undo takes it back; nothing is saved or sent by it.");
}

} // namespace meshwright
