// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/validation/check.h"
#include "tests/support/issue_lines.h"

#include <gtest/gtest.h>

namespace meshwright {

namespace {

std::string linesOf(const char* text)
{
    return lines(check(json::parse(text)));
}

} // namespace

TEST(Walk, NamesEveryMissingRequiredMember)
{
    EXPECT_EQ(linesOf("{}"), "/meshName: error required\n"
                             "/virtualNodeName: error required\n"
                             "/spec: error required\n");
}

} // namespace meshwright
