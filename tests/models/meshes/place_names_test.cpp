// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/places/place_names.h"

#include <gtest/gtest.h>

// What places are called where a person chooses one of them.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

Place endpointIn(const QString& name, const QString& region, const QString& profile = {},
                 const QString& url = {})
{
    Place place = endpointPlace(name, url);
    place.region = region;
    place.profile = profile;
    return place;
}

std::string namesOf(const std::vector<Place>& places)
{
    return namesToChooseFrom(places).join(u'\n').toStdString();
}

} // namespace

TEST(PlaceNames, AreLeftAloneWhereTheyDiffer)
{
    EXPECT_EQ(namesOf({endpointIn(u"live"_s, u"eu-west-1"_s), endpointIn(u"lab"_s, u"eu-west-1"_s)}),
              "live\nlab");
}

TEST(PlaceNames, ThatAreTheSameAreToldApartByAsMuchAsItTakes)
{
    EXPECT_EQ(namesOf({endpointIn(u"AWS"_s, u"eu-west-1"_s), endpointIn(u"AWS"_s, u"us-west-2"_s),
                       endpointIn(u"lab"_s, u"us-west-2"_s)}),
              "AWS (eu-west-1)\nAWS (us-west-2)\nlab");
    EXPECT_EQ(namesOf({endpointIn(u"AWS"_s, u"eu-west-1"_s, u"dev"_s),
                       endpointIn(u"AWS"_s, u"eu-west-1"_s, u"live"_s),
                       endpointIn(u"AWS"_s, u"us-west-2"_s, u"live"_s)}),
              "AWS (eu-west-1, dev)\nAWS (eu-west-1, live)\nAWS (us-west-2)");
    EXPECT_EQ(namesOf({endpointIn(u"AWS"_s, {}, {}, u"https://one"_s),
                       endpointIn(u"AWS"_s, {}, {}, u"https://two"_s)}),
              "AWS (https://one)\nAWS (https://two)");
    EXPECT_EQ(namesOf({folderPlace(u"/a/shop"_s), folderPlace(u"/b/shop"_s)}),
              "shop (/a/shop)\nshop (/b/shop)");
}

TEST(PlaceNames, ThatNothingTellsApartAreNumbered)
{
    const Place same = endpointIn(u"AWS"_s, u"eu-west-1"_s);
    EXPECT_EQ(namesOf({same, same, endpointIn(u"AWS (2)"_s, {}), same}), "AWS\nAWS (3)\nAWS (2)\nAWS (4)");
}

} // namespace meshwright
