// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/words/deletion_words.h"

#include <gtest/gtest.h>

// What is said about what a deleted virtual node leaves behind.
namespace meshwright {

namespace {

/// What is said of the node "orders", whose mesh holds @p references.
std::string said(const std::vector<Reference>& references)
{
    return fallsWords(fallsWith("orders", references)).toStdString();
}

Reference route(const char* router, const char* name, const char* node)
{
    return {{Kind::Route, {"shop"}, router, name}, Kind::VirtualNode, node};
}

Reference service(const char* name, Kind kind, const char* provider)
{
    return {{Kind::VirtualService, {"shop"}, {}, name}, kind, provider};
}

} // namespace

TEST(DeletionWords, NameWhatTheNodeAloneServes)
{
    EXPECT_EQ(said({service("a", Kind::VirtualNode, "orders"), service("b", Kind::VirtualRouter, "main"),
                    route("main", "all", "orders"), service("c", Kind::VirtualNode, "stock")}),
              "2 virtual services are served by it alone: a, b. 1 route leads to it: all.");
}

TEST(DeletionWords, NameWhoCallsWhatTheNodeAloneServes)
{
    const auto call = [](const char* node, const char* name) {
        return Reference{{Kind::VirtualNode, {"shop"}, {}, node}, Kind::VirtualService, name};
    };
    EXPECT_EQ(
        said({service("b", Kind::VirtualRouter, "main"), route("main", "all", "orders"),
              service("c", Kind::VirtualNode, "stock"), call("front", "b"), call("front", "c"),
              call("office", "c"), call("orders", "b")}),
        "1 virtual service is served by it alone: b. 1 route leads to it: all. 1 virtual node calls what "
        "is served by it alone, and would get a 503: front.");
}

TEST(DeletionWords, LeaveOutWhatOthersServeAsWell)
{
    EXPECT_EQ(said({service("b", Kind::VirtualRouter, "main"), route("main", "new", "orders"),
                    route("main", "old", "orders"), route("main", "old", "stock")}),
              "2 routes lead to it: new, old.");
    EXPECT_EQ(said({service("a", Kind::VirtualNode, "orders")}),
              "1 virtual service is served by it alone: a.");
}

TEST(DeletionWords, TellNothingKnownFromNothingThatNeedsIt)
{
    EXPECT_EQ(said({service("c", Kind::VirtualNode, "stock")}),
              "No virtual service and no route here needs it.");
    EXPECT_EQ(fallsWords({}).toStdString(), "Nothing else is known here that may need it.");
}

} // namespace meshwright
