// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/acceptance/stable_place.h"
#include "models/json/json_type.h"

#include <gtest/gtest.h>

#include <ostream>

// Places that no order changes.
namespace meshwright {

namespace {

struct PlaceRow
{
    const char* input;
    const char* at;
    const char* place;  ///< without the escapes of a pointer
    const char* values; ///< with a bar between
};

std::ostream& operator<<(std::ostream& out, const PlaceRow& row)
{
    return out << row.at << " in " << row.input;
}

const PlaceRow placeRows[] = {
    {R"({"a": {"b": 5}})", "", "", R"({"a":{"b":"5"}})"},
    {R"({"a": {"b": 5}})", "/a/b", "/a/b", R"("5")"},
    {R"({"a": {"b": true}})", "/a/b", "/a/b", R"("true")"},
    {R"({"a": {}})", "/a/b/c", "/a/b/c", ""},
    // A listener by its port.
    {R"({"l": [{"portMapping": {"port": 80}}, {"portMapping": {"port": 81, "protocol": "x"}}]})",
     "/l/1/portMapping/protocol", R"(/l/{"port":"81"}/portMapping/protocol)", R"("x")"},
    // A template may write it as text.
    {R"({"l": [{"portMapping": {"port": "81", "protocol": "x"}}]})", "/l/0/portMapping/protocol",
     R"(/l/{"port":"81"}/portMapping/protocol)", R"("x")"},
    // A backend by its service.
    {R"({"b": [{"virtualService": {"virtualServiceName": "s", "clientPolicy": {"a": 1}}}]})",
     "/b/0/virtualService/clientPolicy", R"(/b/{"service":"s"}/virtualService/clientPolicy)", R"({"a":"1"})"},
    // A target by its node and port.
    {R"({"t": [{"virtualNode": "n", "weight": 1, "port": 80}]})", "/t/0/weight",
     R"(/t/{"node":"n","port":"80"}/weight)", R"("1")"},
    {R"({"t": [{"virtualNode": "n", "weight": 1}]})", "/t/0/weight", R"(/t/{"node":"n","port":null}/weight)",
     R"("1")"},
    // A tag or attribute by its key, a header by its name.
    {R"({"tags": [{"key": "k", "value": "v"}]})", "/tags/0/value", R"(/tags/{"key":"k"}/value)", R"("v")"},
    {R"({"headers": [{"name": "h", "invert": true}]})", "/headers/0/invert",
     R"(/headers/{"name":"h"}/invert)", R"("true")"},
    // Anything else by what it is, in whatever order.
    {R"({"e": ["b", "a"]})", "/e/0", R"(/e/"b")", R"("b")"},
    {R"({"e": [{"x": [2, 1]}]})", "/e/0/x", R"(/e/{"x":["1","2"]}/x)", R"(["1","2"])"},
    {R"({"e": ["b", "a"]})", "/e", "/e", R"(["a","b"])"},
    // What cannot be told apart is one place, where each item has a value of its own.
    {R"({"l": [{"key": "k", "v": 2}, {"key": "k", "v": 1}]})", "/l/0/v", R"(/l/{"key":"k"}/v)", R"("2")"},
    {R"({"l": [{"key": "k", "v": 2}, {"key": "k", "v": 1}]})", "/l/1/v", R"(/l/{"key":"k"}/v)", R"("1")"},
    {R"({"l": [{"key": "k", "v": [2]}, {"key": "k", "v": [1]}]})", "/l/1/v", R"(/l/{"key":"k"}/v)",
     R"(["1"]|["2"])"},
    // Nothing there.
    {R"({"l": []})", "/l/0/v", "/l/-/v", ""},
    {R"({"l": [1]})", "/l/7", "/l/-", ""},
    {R"({"l": [{"portMapping": {"port": 80}}]})", "/l/0/tls", R"(/l/{"port":"80"}/tls)", ""},
    {"5", "/a/0", "/a/0", ""},
};

class StablePlaces : public testing::TestWithParam<PlaceRow>
{};

} // namespace

TEST_P(StablePlaces, SayWhatIdentifiesTheItems)
{
    const StablePlace found = stablePlace(json::parse(GetParam().input), Pointer(GetParam().at));
    std::string text, values;
    for (const std::string& key : Pointer(found.text).keys())
        text += '/' + key;
    for (const std::string& value : found.values)
        values += (values.empty() ? "" : "|") + value;
    EXPECT_EQ(text, GetParam().place);
    EXPECT_EQ(values, GetParam().values);
}

INSTANTIATE_TEST_SUITE_P(Rows, StablePlaces, testing::ValuesIn(placeRows));

} // namespace meshwright
