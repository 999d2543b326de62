// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/text/free_names.h"

#include <gtest/gtest.h>

#include <set>
#include <vector>

namespace meshwright {

namespace {

/// What is taken, and how often somebody asked.
class Taken
{
public:
    explicit Taken(std::set<std::string> names) : m_names(std::move(names)) {}

    std::string take(FreeNames& from, const std::string& name)
    {
        return *m_names
                    .insert(from.of(name,
                                    [this](const std::string& one) {
                                        ++questions;
                                        return m_names.contains(one);
                                    }))
                    .first;
    }

    std::size_t questions = 0;

private:
    std::set<std::string> m_names;
};

std::size_t questionsOf(std::size_t equals)
{
    FreeNames names;
    Taken taken({});
    for (std::size_t i = 0; i < equals; ++i)
        taken.take(names, "orders");
    return taken.questions;
}

} // namespace

TEST(FreeNames, AreNumberedFromTwoOn)
{
    FreeNames names;
    Taken taken({"web", "web (3)"});
    std::vector<std::string> given;
    for (const char* name : {"orders", "orders", "web", "web", "orders", "orders (2)"})
        given.push_back(taken.take(names, name));
    EXPECT_EQ(given, (std::vector<std::string>{"orders", "orders (2)", "web (2)", "web (4)", "orders (3)",
                                               "orders (2) (2)"}));
    FreeNames others("~", "");
    EXPECT_EQ(taken.take(others, "orders"), "orders~2");
}

TEST(FreeNames, AskOnceOrTwiceForEachHoweverManyAreEqual)
{
    EXPECT_LE(questionsOf(200'000), 2 * 200'000U);
}

} // namespace meshwright
