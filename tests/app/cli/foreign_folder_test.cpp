// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "cli_fixture.h"
#include "models/json/json_type.h"

#include <gmock/gmock.h>

#include <sys/stat.h>

// Folders as others left them.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

using ForeignFolder = Cli;

TEST_F(ForeignFolder, ListTellsWhatItCannotRead)
{
    write("place/shop/mesh.json", R"({"mesh": {"meshName": "shop", "spec": {}}})");
    write("place/shop/virtual-nodes/half.json", "{");
    write("place/shop/virtual-nodes/fine.json", R"({"virtualNodeName": "fine", "spec": {}})");
    ASSERT_EQ(
        ::mkfifo(QFile::encodeName(folder() + u"/place/shop/virtual-nodes/pipe.json"_s).constData(), 0600),
        0);
    const Ran fine = run({u"list"_s, u"--folder"_s, u"place"_s});
    EXPECT_EQ(fine.exit, 0) << fine.errors;
    EXPECT_THAT(fine.output, Not(HasSubstr("\"arn\""))) << "nobody knows it";
    const Ran nodes = run({u"list"_s, u"--folder"_s, u"place"_s, u"--mesh"_s, u"shop"_s});
    EXPECT_EQ(nodes.exit, 1);
    EXPECT_EQ(json::parse(nodes.output)["virtualNodes"].size(), 3U);
    EXPECT_THAT(nodes.errors, HasSubstr("half.json is not valid JSON"));
    EXPECT_THAT(nodes.errors, HasSubstr("pipe.json cannot be read: it is a pipe"));
    write("place/broken/mesh.json", "{");
    const Ran meshes = run({u"list"_s, u"--folder"_s, u"place"_s});
    EXPECT_EQ(meshes.exit, 1);
    EXPECT_THAT(meshes.errors, HasSubstr("broken/mesh.json is not valid JSON"));
    EXPECT_THAT(meshes.output, HasSubstr("\"meshName\": \"shop\""));
}

TEST_F(ForeignFolder, CapturesOfTheAwsCliAreTold)
{
    write("dumps/orders.json",
          R"({"virtualNode": {"meshName": "shop", "virtualNodeName": "orders", "spec": {}}})");
    const Ran ran = run({u"list"_s, u"--folder"_s, u"dumps"_s});
    EXPECT_EQ(ran.exit, 0);
    EXPECT_THAT(ran.errors, HasSubstr("<mesh>/virtual-nodes/<node>.json"));
}

TEST_F(ForeignFolder, APipeThatIsNamedIsReadAndALinkOutOfThePlaceIsNotWrittenThrough)
{
    write("orders.json", fineNode);
    const Ran piped = shell("mkfifo pipe; cat orders.json > pipe & $CLI check pipe");
    EXPECT_EQ(piped.exit, 0) << piped.output << piped.errors;
    const Ran linked =
        shell("mkdir -p place/shop outside; echo '{\"meshName\": \"shop\"}' > place/shop/mesh.json; "
              "ln -s ../../outside place/shop/virtual-nodes; "
              "$CLI create --folder place --mesh shop orders.json; code=$?; ls outside; exit $code");
    EXPECT_EQ(linked.exit, 2);
    EXPECT_EQ(linked.output, "");
    EXPECT_THAT(linked.errors, HasSubstr("leads through a link out of the folder"));
}

} // namespace meshwright
