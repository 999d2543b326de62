// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/no_internet.h"

#include <gtest/gtest.h>

// Nothing of what somebody reviews leaves their computer.
namespace meshwright {

TEST(NoSockets, WhoOpensOneIsSeen)
{
    const std::string end = endWithoutInternet({"python3", "-c", "import socket; socket.socket()"});
    if (end.empty())
        GTEST_SKIP() << "no program can be kept from the internet here";
    EXPECT_EQ(end, "signal 31");
}

TEST(NoSockets, ReviewingFilesOpensNoSocketOfTheInternet)
{
    const std::string end = endWithoutInternet(
        {"/proc/self/exe", "--gtest_filter=ReviewTest.*:ReviewedFilesTest.*:KeptTextTest.*",
         "--gtest_brief=1"});
    if (end.empty())
        GTEST_SKIP() << "no program can be kept from the internet here";
    EXPECT_EQ(end, "exit 0");
}

} // namespace meshwright
