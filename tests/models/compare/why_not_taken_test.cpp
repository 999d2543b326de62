// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/compare/why_not_taken.h"

#include <gmock/gmock.h>

#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

// What of a comparison can be taken over, and why the rest cannot.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

ComparedState service(const char* provider, const QString& where, std::size_t digest = 0)
{
    ComparedState out{u"a side"_s};
    const json input = {{"meshName", "shop"},
                        {"virtualServiceName", "orders.local"},
                        {"spec", {{"provider", {{"virtualNode", {{"virtualNodeName", provider}}}}}}}};
    out.given = std::make_shared<const std::vector<GivenResource>>(
        std::vector<GivenResource>{{Kind::VirtualService, input, where, digest}});
    return out;
}

/// A virtual service on both sides, the second as if it had been read from the file @p path of @p state.
Comparison comparedAt(const QString& path, ComparedState state)
{
    Comparison out = compareStates(service("a", {}), service("b", path));
    EXPECT_EQ(out.all.resources.size(), 1U);
    out.after = std::move(state);
    return out;
}

std::string why(const Comparison& comparison)
{
    return whyNotTaken(comparison, comparison.all.resources.front()).toStdString();
}

} // namespace

TEST(WhyNotTaken, AFileOnTheDiskTakesWhateverKindItHas)
{
    EXPECT_EQ(why(comparedAt(u"/got/service.json"_s, {u"got"_s, u"/got"_s})), "");
    EXPECT_EQ(why(comparedAt(u"/old.zip/got/service.json"_s, {u"got"_s, u"/old.zip/got"_s})), "")
        << "a folder may be called anything";
}

TEST(WhyNotTaken, WhatIsInNoFileHasNone)
{
    EXPECT_THAT(why(compareStates(service("a", {}), service("b", {}))), HasSubstr("stands in no file here"));
    EXPECT_THAT(why(comparedAt(u"-"_s, {u"-"_s, u"-"_s})), HasSubstr("stands in no file here"));
}

TEST(WhyNotTaken, AFileOfAPlaceThatMayBeChangedTakesIt)
{
    EXPECT_EQ(why(compareStates(service("a", {}), service("b", u"/place/shop/service.json"_s, 7))), "");
    ComparedState endpoint = service("b", u"an endpoint"_s);
    endpoint.whyNoFile = u"Nothing is changed there."_s;
    EXPECT_EQ(why(compareStates(service("a", {}), std::move(endpoint))), "Nothing is changed there.");
}

TEST(WhyNotTaken, WhatGitRemembersStays)
{
    EXPECT_THAT(why(comparedAt(u"HEAD:service.json"_s, {u"got"_s, u"/got"_s, u"HEAD"_s})),
                HasSubstr("What git remembers stays as it is."));
}

TEST(WhyNotTaken, AnArchiveIsOnlyRead)
{
    for (const QString& root : {u"/got/shop.zip"_s, u"/got"_s})
        EXPECT_THAT(why(comparedAt(u"/got/shop.zip/service.json"_s, {u"got"_s, root})),
                    HasSubstr("What is in an archive is only read"));
}

TEST(WhyNotTaken, AStateOfTerraformOnlyRecords)
{
    Comparison comparison = comparedAt(u"/got/terraform.tfstate"_s, {u"got"_s, u"/got"_s});
    EXPECT_EQ(why(comparison), "");
    comparison.inAfter.files.front().resources.front().format = "terraform-state";
    EXPECT_THAT(why(comparison), HasSubstr("only records what there is"));
}

TEST(WhyNotTaken, WhatIsOnOneSideAloneHasNothingToTakeOverInto)
{
    ComparedState nothing{u"nothing"_s};
    nothing.given = std::make_shared<const std::vector<GivenResource>>();
    EXPECT_THAT(why(compareStates(nothing, service("b", {}))), HasSubstr("It is on one side alone"));
}

TEST(TakingWords, SayWhereAVirtualNodeIsEdited)
{
    const auto doing = [](const QString& path, ComparedState state, const char* format) {
        Comparison comparison = comparedAt(path, std::move(state));
        comparison.all.resources.front().kind = Kind::VirtualNode;
        comparison.inAfter.files.front().resources.front().format = format;
        return takingWords(comparison, comparison.all.resources.front()).toStdString();
    };
    const QString path = u"/got/orders.json"_s;
    const ComparedState folder{u"got"_s, u"/got"_s};
    EXPECT_THAT(doing(path, folder, "create-input"), HasSubstr("Save writes it into the file."));
    EXPECT_THAT(doing(path, folder, "kubernetes"), HasSubstr("Save writes it into the file."));
    EXPECT_THAT(doing(path, folder, "terraform-state"), HasSubstr("in the window of a draft"));
    EXPECT_THAT(doing(u"/got/shop.zip/orders.json"_s, folder, "create-input"),
                HasSubstr("in the window of a draft"));
    EXPECT_THAT(doing(path, {u"got"_s, u"/got"_s, u"HEAD"_s}, "create-input"),
                HasSubstr("in the window of a draft"));
    EXPECT_THAT(doing(u"-"_s, {u"-"_s, u"-"_s}, "create-input"), HasSubstr("in the window of a draft"));
}

TEST(TakingWords, SayThatOtherKindsAreWrittenOnceTheyWereSeen)
{
    const Comparison comparison = comparedAt(u"/got/service.json"_s, {u"got"_s, u"/got"_s});
    EXPECT_THAT(takingWords(comparison, comparison.all.resources.front()).toStdString(),
                HasSubstr("into the file, once you have seen what changes there."));
}

} // namespace meshwright
