// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/steps/carry_over.h"

#include <gtest/gtest.h>

#include <QStringList>

namespace meshwright {

namespace {

const Pointer protocol("/spec/listeners/0/portMapping/protocol");
const Pointer pool("/spec/listeners/0/connectionPool");

json withPool(const char* word, const char* connectionPool)
{
    return json{{"spec",
                 {{"listeners", json::array({{{"portMapping", {{"port", 80}, {"protocol", word}}},
                                              {"connectionPool", json::parse(connectionPool)}}})}}}};
}

} // namespace

TEST(CarryOver, MovesWhatFitsAndSetsAsideTheRest)
{
    Document document(withPool("http", R"({"http": {"maxConnections": 5, "maxPendingRequests": 7}})"));
    const json start = document.value();
    const std::array unions{pool};
    steps::setCarryingOver(document, protocol, "tcp", unions);
    EXPECT_EQ(document.value(), withPool("tcp", R"({"tcp": {"maxConnections": 5}})"));
    EXPECT_EQ(steps::setAside(document, pool), QStringList{QStringLiteral("Maximum pending requests")});
    document.set(pool / "tcp" / "maxConnections", 6);
    steps::setCarryingOver(document, protocol, "http", unions);
    EXPECT_EQ(document.value(),
              withPool("http", R"({"http": {"maxConnections": 6, "maxPendingRequests": 7}})"))
        << "what was changed meanwhile wins, what was set aside comes back";
    document.undo();
    document.undo();
    document.undo();
    EXPECT_EQ(document.value(), start) << "each change of protocol is one step";
}

TEST(CarryOver, WhatAProtocolBetweenDoesNotKnowComesBackWithTheNextThatDoes)
{
    Document document(withPool("http", R"({"http": {"maxConnections": 5, "maxPendingRequests": 7}})"));
    const json start = document.value();
    const std::array unions{pool};
    steps::setCarryingOver(document, protocol, "http2", unions);
    EXPECT_EQ(document.value(), withPool("http2", R"({"http2": {}})"));
    EXPECT_EQ(steps::setAside(document, pool), (QStringList{QStringLiteral("Maximum connections"),
                                                            QStringLiteral("Maximum pending requests")}));
    steps::setCarryingOver(document, protocol, "tcp", unions);
    EXPECT_EQ(document.value(), withPool("tcp", R"({"tcp": {"maxConnections": 5}})"));
    EXPECT_EQ(steps::setAside(document, pool), QStringList{QStringLiteral("Maximum pending requests")});
    steps::setCarryingOver(document, protocol, "http2", unions);
    steps::setCarryingOver(document, protocol, "http", unions);
    EXPECT_EQ(document.value(), start);
    EXPECT_EQ(steps::setAside(document, pool), QStringList());
    for (int i = 0; i < 4; ++i)
        document.undo();
    EXPECT_EQ(document.value(), start);
    EXPECT_TRUE(document.parked().empty());
}

TEST(CarryOver, WhatWasChangedLastComesBack)
{
    Document document(withPool("http", R"({"http": {"maxConnections": 5, "maxPendingRequests": 7}})"));
    const std::array unions{pool};
    steps::setCarryingOver(document, protocol, "tcp", unions);
    document.set(pool / "tcp" / "maxConnections", 6);
    steps::setCarryingOver(document, protocol, "grpc", unions);
    document.set(pool / "grpc" / "maxRequests", 9);
    steps::setCarryingOver(document, protocol, "http", unions);
    EXPECT_EQ(document.value(),
              withPool("http", R"({"http": {"maxConnections": 6, "maxPendingRequests": 7}})"));
    steps::setCarryingOver(document, protocol, "http2", unions);
    EXPECT_EQ(document.value(), withPool("http2", R"({"http2": {"maxRequests": 9}})"));
}

TEST(CarryOver, LeavesAnOpenedMismatchToThePerson)
{
    Document document(withPool("http", R"("nonsense")"));
    const std::array unions{pool};
    steps::setCarryingOver(document, protocol, "grpc", unions);
    EXPECT_EQ(document.value(), withPool("grpc", R"("nonsense")"));
}

} // namespace meshwright
