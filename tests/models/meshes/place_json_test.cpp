// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/places/place_json.h"

#include <gtest/gtest.h>

namespace meshwright {

using namespace Qt::StringLiterals;

TEST(PlaceJson, PlacesAreKeptAsTheyAre)
{
    Place endpoint = endpointPlace(u"Länder"_s, u"https://mesh.example"_s);
    endpoint.region = u"eu-west-1"_s;
    endpoint.account = u"123456789012"_s;
    endpoint.profile = u"my shop"_s;
    endpoint.caFile = u"/etc/ca.pem"_s;
    endpoint.hasOwnKeys = true;
    endpoint.allowsPlainHttp = true;
    const std::vector<Place> places{folderPlace(u"/a b"_s), endpoint, keptPlace(u"/c.zip"_s)};
    EXPECT_EQ(placesIn(placesText(places)), places);
}

TEST(PlaceJson, WhatIsNoPlaceIsLeftOut)
{
    EXPECT_TRUE(placesIn({}).empty());
    EXPECT_TRUE(placesIn("{").empty());
    EXPECT_TRUE(placesIn(R"([1, {}, {"id": "x", "kind": "cloud"}, {"id": "x", "kind": "folder"},
                             {"id": "x", "kind": "kept"}])")
                    .empty());
    EXPECT_EQ(placesIn(R"([{"id": "x", "kind": "endpoint"}])").size(), 1U);
}

} // namespace meshwright
