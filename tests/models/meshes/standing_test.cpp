// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/meshes/transfer/standing.h"

#include <gtest/gtest.h>

// Whose change it is: what both had before, what is here, and what is there.
namespace meshwright {

namespace {

struct Row
{
    const char* before; ///< "spec tags", "-" for nothing remembered
    const char* here;   ///< "" for not there; tags "?" where nothing is said or known about them
    const char* there;
    Standing wanted;
};

constexpr Row rows[] = {
    {"a t", "a t", "a t", Standing::Same},
    {"a t", "b t", "a t", Standing::ChangedHere},
    {"a t", "a t", "b t", Standing::ChangedThere},
    {"a t", "b t", "c t", Standing::ChangedBoth},
    {"a t", "b t", "b t", Standing::Same},
    {"a t", "a u", "a t", Standing::ChangedHere},
    {"a t", "a t", "a u", Standing::ChangedThere},
    {"a t", "a u", "a w", Standing::ChangedBoth},
    {"a t", "b t", "a u", Standing::ChangedApart},
    {"a t", "a u", "b t", Standing::ChangedApart},
    {"a t", "b ?", "a u", Standing::ChangedHere},
    {"a t", "a ?", "a t", Standing::Same},
    {"a t", "a ?", "a u", Standing::Same},
    {"a t", "b ?", "a t", Standing::ChangedHere},
    {"a t", "a t", "a ?", Standing::Same},
    {"a ?", "a ?", "a t", Standing::Same},
    {"a ?", "a t", "a u", Standing::ChangedBoth},
    {"a ?", "b ?", "a t", Standing::ChangedHere},
    {"a ?", "b t", "a t", Standing::ChangedHere},
    {"a ?", "b t", "a u", Standing::ChangedBoth},
    {"a ?", "a ?", "b t", Standing::ChangedThere},
    {"a ?", "b ?", "c t", Standing::ChangedBoth},
    {"a ?", "", "a t", Standing::GoneHere},
    {"a t", "b u", "a u", Standing::ChangedHere},
    {"a t", "b u", "b t", Standing::ChangedHere},
    {"a t", "b t", "b u", Standing::ChangedThere},
    {"a t", "", "a t", Standing::GoneHere},
    {"a t", "a t", "", Standing::GoneThere},
    {"a t", "b t", "", Standing::GoneThereChangedHere},
    {"a t", "", "b t", Standing::GoneHereChangedThere},
    {"a t", "", "a u", Standing::GoneHereChangedThere},
    {"a t", "", "a ?", Standing::GoneHere},
    {"-", "a t", "", Standing::NewHere},
    {"-", "", "a t", Standing::NewThere},
    {"-", "a t", "a t", Standing::Same},
    {"-", "a t", "b t", Standing::Unclear},
    {"-", "a t", "a u", Standing::Unclear},
    {"-", "a ?", "a u", Standing::Same},
    {"-", "a t", "a ?", Standing::Same},
};

/// What became of one of the two parts of what both had as "a" or "t".
struct PartRow
{
    const char* here;
    const char* there;
    Standing wanted;
};

constexpr PartRow specRows[] = {
    {"a", "a", Standing::Same},         {"b", "b", Standing::Same},        {"b", "a", Standing::ChangedHere},
    {"a", "b", Standing::ChangedThere}, {"b", "c", Standing::ChangedBoth},
};

constexpr PartRow tagRows[] = {
    {"t", "t", Standing::Same},         {"u", "u", Standing::Same},        {"u", "t", Standing::ChangedHere},
    {"t", "u", Standing::ChangedThere}, {"u", "w", Standing::ChangedBoth}, {"?", "t", Standing::Same},
    {"?", "u", Standing::Same},         {"t", "?", Standing::Same},        {"u", "?", Standing::Same},
    {"?", "?", Standing::Same},
};

/// What both parts are together: the spec's first.
const std::map<std::pair<Standing, Standing>, Standing> bothParts{
    {{Standing::Same, Standing::Same}, Standing::Same},
    {{Standing::Same, Standing::ChangedHere}, Standing::ChangedHere},
    {{Standing::Same, Standing::ChangedThere}, Standing::ChangedThere},
    {{Standing::Same, Standing::ChangedBoth}, Standing::ChangedBoth},
    {{Standing::ChangedHere, Standing::Same}, Standing::ChangedHere},
    {{Standing::ChangedHere, Standing::ChangedHere}, Standing::ChangedHere},
    {{Standing::ChangedHere, Standing::ChangedThere}, Standing::ChangedApart},
    {{Standing::ChangedHere, Standing::ChangedBoth}, Standing::ChangedBoth},
    {{Standing::ChangedThere, Standing::Same}, Standing::ChangedThere},
    {{Standing::ChangedThere, Standing::ChangedHere}, Standing::ChangedApart},
    {{Standing::ChangedThere, Standing::ChangedThere}, Standing::ChangedThere},
    {{Standing::ChangedThere, Standing::ChangedBoth}, Standing::ChangedBoth},
    {{Standing::ChangedBoth, Standing::Same}, Standing::ChangedBoth},
    {{Standing::ChangedBoth, Standing::ChangedHere}, Standing::ChangedBoth},
    {{Standing::ChangedBoth, Standing::ChangedThere}, Standing::ChangedBoth},
    {{Standing::ChangedBoth, Standing::ChangedBoth}, Standing::ChangedBoth},
};

std::optional<Side> side(const std::string& text)
{
    if (text.empty())
        return {};
    Side out{text.substr(0, 1), text.substr(2), {}};
    if (out.tags == "?")
        out.tags.reset();
    return out;
}

std::optional<Agreed> before(const std::string& text)
{
    if (text == "-")
        return {};
    const Side both = *side(text);
    return Agreed{both.spec, both.spec, both.tags, {}, {}};
}

/// @p text as of side().
Side versioned(const char* text, int version, const char* at)
{
    Side out = *side(text);
    out.metadata.arn = "arn:aws:appmesh:us-west-2:123456789012:mesh/shop/virtualNode/orders";
    out.metadata.version = version;
    out.metadata.lastUpdatedAt = QDateTime::fromString(QString::fromLatin1(at), Qt::ISODate);
    return out;
}

} // namespace

TEST(Standing, IsTheChangeOfWhoeverMadeIt)
{
    for (const Row& row : rows) {
        const auto here = side(row.here);
        const auto there = side(row.there);
        const auto both = before(row.before);
        EXPECT_EQ(compare(here ? &*here : nullptr, there ? &*there : nullptr, both ? &*both : nullptr, false),
                  row.wanted)
            << row.before << " / " << row.here << " / " << row.there;
    }
}

TEST(Standing, ComparesSpecAndTagsEachByItself)
{
    const auto before = Agreed{"a", "a", "t", {}, {}};
    for (const PartRow& spec : specRows)
        for (const PartRow& tags : tagRows) {
            const auto here = side(std::string(spec.here) + ' ' + tags.here);
            const auto there = side(std::string(spec.there) + ' ' + tags.there);
            SCOPED_TRACE(std::string(spec.here) + ' ' + tags.here + " / " + spec.there + ' ' + tags.there);
            EXPECT_EQ(compareParts(*here, *there, &before), (PartStandings{spec.wanted, tags.wanted}));
            const Standing wanted = bothParts.at({spec.wanted, tags.wanted});
            EXPECT_EQ(compare(&*here, &*there, &before, false), wanted);
            EXPECT_EQ(conflictWords(wanted, &*here, &*there).isEmpty(), wanted != Standing::ChangedBoth);
        }
}

TEST(Standing, TagsNobodyKnewAreAChangeOnlyOfBoth)
{
    const Agreed before{"a", "a", {}, {}, {}};
    for (const PartRow& spec : specRows)
        for (const char* tags : {"?", "t", "u"}) {
            const auto here = side(std::string(spec.here) + ' ' + tags);
            const auto there = side(std::string(spec.there) + " t");
            const bool areTwo = std::string_view(tags) == "u";
            EXPECT_EQ(compareParts(*here, *there, &before),
                      (PartStandings{spec.wanted, areTwo ? Standing::ChangedBoth : Standing::Same}))
                << spec.here << ' ' << tags << " / " << spec.there << " t";
        }
}

TEST(Standing, TheVersionInTheFileIsTheBaseWithoutOne)
{
    const Side here = versioned("b ?", 1, "2026-01-01T00:00:00Z");
    const Side asItWas = versioned("a ?", 1, "2026-01-01T00:00:00Z");
    const Side later = versioned("a ?", 2, "2026-01-02T00:00:00Z");
    EXPECT_EQ(compare(&here, &asItWas, nullptr, false), Standing::ChangedHere);
    EXPECT_EQ(compare(&here, &later, nullptr, false), Standing::Unclear);
    EXPECT_NE(
        conflictWords(Standing::Unclear, &here, &later).indexOf(QStringLiteral("version 1 then, 2 now")), -1);
    EXPECT_EQ(compare(&here, nullptr, nullptr, true), Standing::GoneThereChangedHere)
        << "it came from there and is there no more";
}

TEST(Standing, TheVersionInTheFileTellsNothingOfTags)
{
    const struct
    {
        const char* here;
        const char* there;
        Standing wanted;
    } versionedRows[] = {
        {"a t", "a t", Standing::Same},        {"a t", "a u", Standing::Unclear},
        {"a ?", "a u", Standing::Same},        {"a t", "a ?", Standing::Same},
        {"b t", "a t", Standing::ChangedHere}, {"b t", "a u", Standing::Unclear},
        {"b ?", "a u", Standing::ChangedHere},
    };
    const char* const at = "2026-01-01T00:00:00Z";
    for (const auto& row : versionedRows) {
        const Side here = versioned(row.here, 1, at);
        const Side there = versioned(row.there, 1, at);
        EXPECT_EQ(compare(&here, &there, nullptr, false), row.wanted) << row.here << " / " << row.there;
    }
    const Side here = versioned("a t", 1, at);
    const Side tagged = versioned("a u", 1, at);
    EXPECT_TRUE(conflictWords(Standing::Unclear, &here, &tagged)
                    .contains(QStringLiteral("nothing tells which of the two was made from the other")));
}

TEST(Standing, AServiceThatWritesItOtherwiseHasChangedNothing)
{
    const Agreed both{"as served", "as kept", {}, {}, {}};
    const Side here{"as kept", {}, {}};
    const Side there{"as served", {}, {}};
    EXPECT_EQ(compare(&here, &there, &both, false), Standing::Same);
    const Side changed{"otherwise", {}, {}};
    EXPECT_EQ(compare(&here, &changed, &both, false), Standing::ChangedThere);
    EXPECT_EQ(compare(&changed, &there, &both, false), Standing::ChangedHere);
}

TEST(Meaning, IsWhatIsLeftWithoutWhatSaysNothing)
{
    const auto same = [](const char* a, const char* b) {
        return digestOf(json::parse(a)) == digestOf(json::parse(b));
    };
    EXPECT_TRUE(same("{}", R"({"egressFilter": {}, "serviceDiscovery": null})"));
    EXPECT_TRUE(same(R"({"listeners": []})", "{}"));
    EXPECT_TRUE(same(R"({"a": {"b": {"c": null}}})", "{}"));
    EXPECT_FALSE(same(R"({"egressFilter": {"type": "ALLOW_ALL"}})", "{}"));
    EXPECT_FALSE(same(R"({"backends": [{}, {"a": 1}]})", R"({"backends": [{"a": 1}]})"))
        << "items have places";
    EXPECT_FALSE(same(R"({"a": false})", "{}"));
    EXPECT_FALSE(same(R"({"a": 0})", "{}"));
    EXPECT_FALSE(same(R"({"a": ""})", "{}"));
}

TEST(BaseFile, KeepsWhatWasAgreedOnWithEachService)
{
    MeshBase one{"uid-1", {}};
    one.things[{Kind::Mesh, "", "shop"}] = {"s", "s", "t", 3, QDateTime::fromMSecsSinceEpoch(1650000000348)};
    one.things[{Kind::Route, "main", "all"}] = {"s", "k", {}, {}, {}};
    one.things[{Kind::VirtualNode, "", "mine"}] = {"s", "", {}, {}, {}};
    one.things[{Kind::VirtualNode, "", "gone"}] = {};
    BaseFile file;
    file.put(one);
    file.put({"uid-2", {}});
    file.put({"", {{{Kind::Mesh, "", "shop"}, {}}}}); // a mesh that was not made is not remembered
    const BaseFile again{json::parse(file.content().dump())};
    EXPECT_EQ(again.of("uid-1"), one);
    EXPECT_EQ(again.of("uid-2"), (MeshBase{"uid-2", {}}));
    EXPECT_EQ(again.of("uid-3"), (MeshBase{"uid-3", {}}));
    EXPECT_EQ(again.content().dump(), file.content().dump());
}

TEST(BaseFile, WhatIsNotToBeUsedIsAsIfItWereNotThere)
{
    for (const char* text :
         {"null", "[]", "5", R"({"format": 2, "meshes": {"u": [{"kind": "mesh", "spec": "s"}]}})",
          R"({"format": 1, "meshes": []})", R"({"format": 1, "meshes": {"u": {"kind": "mesh"}}})",
          R"({"format": 1, "meshes": {"u": [null, 5, {"kind": "planet", "spec": "s"}, {"kind": "mesh"}]}})"})
        EXPECT_TRUE(BaseFile(json::parse(text)).of("u").things.empty()) << text;
}

} // namespace meshwright
