// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/compare/comparison_words.h"

#include "models/compare/default_json.h"
#include "models/compare/place_words.h"
#include "models/compare/resource_pairs.h"
#include "models/compare/side_words.h"
#include "models/json/json.h"
#include "models/json/unknown.h"
#include "models/schema/inputs.h"
#include "models/text/texts.h"

#include <QStringList>

#include <algorithm>
#include <variant>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

bool isPart(const std::optional<json>& value)
{
    return value && value->is_structured() && !isUnknown(*value);
}

QString whole(const PlaceWords& place)
{
    return place.around.isEmpty() ? place.last : place.around + u" › "_s + place.last;
}

/// What came or went and is shown by its name alone.
bool isShownByName(const PlaceWords& place, const FieldDifference& difference)
{
    const bool isItem = (difference.to ? difference.after : difference.before).index().has_value();
    const bool isOne = difference.from.has_value() != difference.to.has_value();
    const bool isTime = place.field && isDuration(*place.field);
    return isOne && (isItem || ((isPart(difference.from) || isPart(difference.to)) && !isTime));
}

bool isChoice(const PlaceWords& place)
{
    return place.field && std::holds_alternative<schema::Union>(place.field->kind);
}

/// Two parts of which nobody can say how they differ.
bool isReplaced(const PlaceWords& place, const FieldDifference& difference)
{
    return isPart(difference.from) && isPart(difference.to) && !isChoice(place) &&
           !(place.field && schema::shapeOf(*place.field));
}

PlaceWords placeOf(Kind kind, const json& before, const json& after, const FieldDifference& difference)
{
    const schema::Field& root = schema::createInput(kind);
    return difference.to ? placeWords(root, after, difference.after)
                         : placeWords(root, before, difference.before);
}

QString plainWords(const PlaceWords& place, const FieldDifference& difference)
{
    if (isShownByName(place, difference))
        return (difference.to ? Texts::tr("%1 added") : Texts::tr("%1 removed")).arg(whole(place));
    if (isReplaced(place, difference))
        return Texts::tr("%1 replaced").arg(whole(place));
    const SideWords sides = sideWords(place.field, difference);
    const QString change = place.last + u' ' + sides.from + u" → "_s + sides.to;
    return place.around.isEmpty() ? change : place.around + u": "_s + change;
}

/// What else there is to say.
QString remarkOn(const FieldDifference& difference)
{
    if (difference.weakensTls)
        return Texts::tr("weakens TLS");
    if (difference.kind == DifferenceClass::Unknown)
        return Texts::tr("a value is not known");
    return difference.kind == DifferenceClass::Same ? Texts::tr("means the same") : QString();
}

int countOf(const ResourceDifference& one, DifferenceClass kind)
{
    return static_cast<int>(std::ranges::count(one.fields, kind, &FieldDifference::kind));
}

/// "3 changes, 1 weakens TLS".
QStringList countsOf(const ResourceDifference& one)
{
    QStringList out;
    const auto add = [&out](int count, const QString& single, const QString& several) {
        if (count > 0)
            out.append(count == 1 ? single : several);
    };
    const int changes = countOf(one, DifferenceClass::Behaviour);
    const auto weaker = static_cast<int>(std::ranges::count(one.fields, true, &FieldDifference::weakensTls));
    const int unknown = countOf(one, DifferenceClass::Unknown);
    const int metadata = countOf(one, DifferenceClass::Metadata);
    const int same = countOf(one, DifferenceClass::Same);
    add(changes, Texts::tr("1 change"), Texts::tr("%n changes", nullptr, changes));
    add(weaker, Texts::tr("1 weakens TLS"), Texts::tr("%n weaken TLS", nullptr, weaker));
    add(unknown, Texts::tr("1 value not known"), Texts::tr("%n values not known", nullptr, unknown));
    add(metadata, Texts::tr("1 of metadata"), Texts::tr("%n of metadata", nullptr, metadata));
    add(same, Texts::tr("1 written otherwise"), Texts::tr("%n written otherwise", nullptr, same));
    return out;
}

/// What is to be said of a resource beside its name.
struct NameWith
{
    bool mesh;
    bool path;
};

/// "orders", "main/all" of a route, with its mesh in front and the path behind where that is to be said.
QString nameOf(const Inventory& inventory, std::size_t number, const NameWith& with)
{
    const InventoryKey key = comparedKey(inventory, number);
    QStringList parts;
    if (with.mesh && key.kind != Kind::Mesh)
        parts.append(QString::fromStdString(key.mesh));
    parts.append(QString::fromStdString(key.parent));
    parts.append(key.name.empty() ? Texts::tr("(no name, in %1)").arg(inventory.path(number))
                                  : QString::fromStdString(key.name));
    parts.removeAll(QString());
    const QString name = parts.join(u'/');
    return with.path && !key.name.empty()
               ? Texts::tr("%1 (in %2)", "a resource and a path").arg(name, inventory.path(number))
               : name;
}

QString signOf(ResourceChange change)
{
    switch (change) {
    case ResourceChange::Added:
        return u"+"_s;
    case ResourceChange::Removed:
        return u"-"_s;
    case ResourceChange::Renamed:
        return u"?"_s;
    case ResourceChange::Changed:
        break;
    }
    return u"~"_s;
}

} // namespace

QString fieldDifferenceWords(Kind kind, const json& before, const json& after,
                             const FieldDifference& difference)
{
    const QString words = plainWords(placeOf(kind, before, after, difference), difference);
    const QString remark = remarkOn(difference);
    return remark.isEmpty() ? words : words + u" ("_s + remark + u')';
}

FieldWords fieldWords(Kind kind, const json& before, const json& after, const FieldDifference& difference)
{
    const PlaceWords place = placeOf(kind, before, after, difference);
    if (isShownByName(place, difference))
        return difference.to ? FieldWords{whole(place), Texts::tr("(nothing)"), Texts::tr("added")}
                             : FieldWords{whole(place), Texts::tr("there"), Texts::tr("removed")};
    if (isReplaced(place, difference))
        return {whole(place), Texts::tr("there"), Texts::tr("replaced")};
    const SideWords sides = sideWords(place.field, difference);
    return {whole(place), sides.from, sides.to};
}

ResourceWords resourceWords(const Inventory& before, const Inventory& after,
                            const ResourceDifference& difference, bool withMesh)
{
    const NameWith with{withMesh, difference.hasNamesakes};
    const QString first = difference.before ? nameOf(before, *difference.before, with) : QString();
    const QString second = difference.after ? nameOf(after, *difference.after, with) : QString();
    const bool hasTwo = difference.change == ResourceChange::Renamed && first != second;
    const QString name = hasTwo ? first + u" → "_s + second : second.isEmpty() ? first : second;
    return {signOf(difference.change), name, countsOf(difference)};
}

QString resourceDifferenceWords(const Inventory& before, const Inventory& after,
                                const ResourceDifference& difference, bool withMesh)
{
    ResourceWords one = resourceWords(before, after, difference, withMesh);
    if (difference.change == ResourceChange::Renamed)
        one.counts.prepend(Texts::tr("renamed?"));
    const QString words = one.sign + u' ' + kindWords(difference.kind) + u' ' + one.name;
    return one.counts.isEmpty() ? words : words + u": "_s + one.counts.join(u", "_s);
}

QString summaryWords(const InventoryDifference& all)
{
    const auto counted = [&](ResourceChange change) {
        return static_cast<int>(std::ranges::count(all.resources, change, &ResourceDifference::change));
    };
    const auto same = static_cast<int>(all.same);
    const auto written = static_cast<int>(all.sameBehaviour - all.otherMetadata);
    const auto metadata = static_cast<int>(all.otherMetadata);
    QStringList parts;
    const auto add = [&parts](int count, const QString& words) {
        if (count > 0)
            parts.append(words);
    };
    add(counted(ResourceChange::Changed), Texts::tr("%n changed", nullptr, counted(ResourceChange::Changed)));
    add(counted(ResourceChange::Added), Texts::tr("%n new", nullptr, counted(ResourceChange::Added)));
    add(counted(ResourceChange::Removed), Texts::tr("%n gone", nullptr, counted(ResourceChange::Removed)));
    add(counted(ResourceChange::Renamed),
        Texts::tr("%n perhaps renamed", nullptr, counted(ResourceChange::Renamed)));
    add(written, Texts::tr("%n only written otherwise", nullptr, written));
    add(metadata, Texts::tr("%n with other metadata only", nullptr, metadata));
    add(same, Texts::tr("%n the same", nullptr, same));
    const QString counts = parts.isEmpty() ? Texts::tr("nothing to compare") : parts.join(u", "_s);
    return all.resources.empty() ? Texts::tr("No change: %1.").arg(counts)
                                 : Texts::tr("Resources: %1.").arg(counts);
}

} // namespace meshwright
