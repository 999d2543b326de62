// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/places/place_names.h"

#include <QDir>

#include <array>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// What tells a place from another, the plainest first.
std::array<QString, 4> marksOf(const Place& place)
{
    if (place.kind != PlaceKind::Endpoint)
        return {QDir::toNativeSeparators(place.location)};
    return {place.location, place.region, place.profile, place.account};
}

/// What of @p mark is to be said of each place: where another of the same name has something else there.
QStringList tellingMarks(const std::vector<Place>& places, const QStringList& names, std::size_t mark)
{
    QStringList all;
    for (const Place& place : places)
        all.append(marksOf(place)[mark]);
    QStringList telling = all;
    for (qsizetype at = 0; at < all.size(); ++at) {
        bool tells = false;
        for (qsizetype other = 0; other < all.size(); ++other)
            tells = tells || (names[other] == names[at] && all[other] != all[at]);
        if (!tells)
            telling[at].clear();
    }
    return telling;
}

/// Gives all but the first of those that are still called the same a number.
void numberTwins(QStringList& names)
{
    for (qsizetype at = 1; at < names.size(); ++at) {
        const QString name = names[at];
        for (int number = 2; names.indexOf(names[at]) != at || names.lastIndexOf(names[at]) != at; ++number)
            names[at] = u"%1 (%2)"_s.arg(name, QString::number(number));
    }
}

} // namespace

QStringList namesToChooseFrom(const std::vector<Place>& places)
{
    QStringList names;
    for (const Place& place : places)
        names.append(place.name);
    std::vector<QStringList> marks(places.size());
    for (std::size_t mark = 0; mark < marksOf({}).size(); ++mark) {
        const QStringList telling = tellingMarks(places, names, mark);
        for (std::size_t at = 0; at < places.size(); ++at) {
            const auto row = static_cast<qsizetype>(at);
            if (telling[row].isEmpty())
                continue;
            marks[at].append(telling[row]);
            names[row] = u"%1 (%2)"_s.arg(places[at].name, marks[at].join(u", "_s));
        }
    }
    numberTwins(names);
    return names;
}

} // namespace meshwright
