// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/cli/cli_fixture.h"

#include <gmock/gmock.h>

// Where reports and baselines go: never over what somebody has.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

using CheckOutputs = Cli;

} // namespace

TEST_F(CheckOutputs, GoOverNothingThatWasRead)
{
    write("node.json", fineNode);
    ASSERT_EQ(shell("ln -s node.json link.json").exit, 0);
    for (const char* target : {"node.json", "link.json", "./node.json"}) {
        const QString name = QString::fromUtf8(target);
        EXPECT_EQ(run({u"check"_s, u"-o"_s, u"json="_s + name, u"node.json"_s}).exit, 2) << target;
        EXPECT_EQ(run({u"check"_s, u"--write-baseline"_s, name, u"node.json"_s}).exit, 2) << target;
        EXPECT_EQ(content("node.json"), fineNode);
    }
    EXPECT_EQ(run({u"check"_s, u"--write-baseline"_s, u"one"_s, u"-o"_s, u"json=one"_s, u"node.json"_s}).exit,
              2);
    EXPECT_FALSE(QFile::exists(folder() + u"/one"_s));
    ASSERT_EQ(run({u"check"_s, u"--write-baseline"_s, u"before"_s, u"node.json"_s}).exit, 0);
    const std::string baseline = content("before");
    EXPECT_EQ(
        run({u"check"_s, u"--baseline"_s, u"before"_s, u"-o"_s, u"json=./before"_s, u"node.json"_s}).exit, 2);
    EXPECT_EQ(content("before"), baseline);
}

TEST_F(CheckOutputs, GoOverNothingThatWasNamed)
{
    write("notes.txt", "Nothing of a mesh.\n");
    ASSERT_EQ(shell("printf '%s' '{}' > kept.json && tar cf kept.tar kept.json").exit, 0);
    for (const QString& name : {u"notes.txt"_s, u"kept.tar"_s}) {
        const std::string before = content(name.toUtf8());
        EXPECT_EQ(run({u"check"_s, u"--if-any"_s, u"-o"_s, u"json="_s + name, name}).exit, 2);
        EXPECT_EQ(content(name.toUtf8()), before);
    }
}

TEST_F(CheckOutputs, GoOverNothingOfOurOwn)
{
    write("node.json", fineNode);
    write(".meshwright.json", R"({"accepted": []})");
    for (const QStringList& words : {QStringList{u"--write-baseline"_s, u".meshwright.json"_s},
                                     QStringList{u"-o"_s, u"json=.meshwright.json"_s}}) {
        EXPECT_EQ(run(QStringList{u"check"_s} + words + QStringList{u"node.json"_s}).exit, 2);
        EXPECT_EQ(content(".meshwright.json"), R"({"accepted": []})");
    }
}

TEST_F(CheckOutputs, AreToldApart)
{
    write("node.json", fineNode);
    EXPECT_EQ(run({u"check"_s, u"-o"_s, u"json=-"_s, u"-o"_s, u"sarif=./-"_s, u"node.json"_s}).exit, 0);
    EXPECT_THAT(content("-"), HasSubstr("\"2.1.0\"")) << "a file that is called so";

    const Ran ran = run({u"check"_s, u"-o"_s, u"json=no/out"_s, u"-o"_s, u"sarif=nor/out"_s, u"node.json"_s});
    EXPECT_EQ(ran.exit, 2);
    EXPECT_THAT(ran.errors, testing::Not(HasSubstr("something else goes into it")));
    EXPECT_THAT(ran.errors, HasSubstr("no/out cannot be written"));
    EXPECT_THAT(ran.errors, HasSubstr("nor/out cannot be written"));

    ASSERT_EQ(shell("ln -s later early").exit, 0);
    EXPECT_EQ(run({u"check"_s, u"-o"_s, u"json=later"_s, u"-o"_s, u"sarif=early"_s, u"node.json"_s}).exit, 2)
        << "a link that leads to what is not there yet";
    EXPECT_FALSE(QFile::exists(folder() + u"/later"_s));

    ASSERT_EQ(shell("mkdir there && ln -s there link").exit, 0);
    EXPECT_THAT(
        run({u"check"_s, u"-o"_s, u"json=there/out"_s, u"-o"_s, u"sarif=link/out"_s, u"node.json"_s}).errors,
        HasSubstr("something else goes into it"));
    EXPECT_THAT(run({u"check"_s, u"-o"_s, u"json=there/no/out"_s, u"--write-baseline"_s, u"link/no/out"_s,
                     u"node.json"_s})
                    .errors,
                HasSubstr("something else goes into it"));
}

TEST_F(CheckOutputs, AreNoCommandsWhateverTheNames)
{
    write("node.json", fineNode);
    ASSERT_EQ(shell("mv node.json ./:node.json").exit, 0);
    write("mesh.xml", "<testsuites/>");
    EXPECT_EQ(run({u"check"_s, u":node.json"_s}).exit, 0) << "for Qt its own resources begin so";
    EXPECT_EQ(run({u"check"_s, u"./:node.json"_s}).exit, 0);
    EXPECT_EQ(run({u"check"_s, u"."_s}).exit, 0) << "a report of an earlier run is no file of a mesh";
    write("##vso[x].json",
          R"({"meshName": "shop", "virtualNodeName": "a", "spec": {"##[add-mask]b": 1, "backends": 5}})");
    for (const QString& format : {u"text"_s, u"json"_s, u"junit"_s, u"github"_s}) {
        const Ran ran = run({u"check"_s, u"-f"_s, format, u"##vso[x].json"_s});
        EXPECT_EQ(ran.exit, 1);
        EXPECT_THAT(ran.output + ran.errors,
                    testing::Not(testing::AnyOf(HasSubstr("##vso["), HasSubstr("##["))));
    }
    write(
        "##vso[y]/.meshwright.json",
        R"({"accepted": [{"rule": "type", "kind": "virtualNode", "mesh": "shop", "name": "b", "pointer": "/spec/backends", "reason": "It is a sample."}]})");
    write("##vso[y]/node.json", R"({"meshName": "shop", "virtualNodeName": "b", "spec": {"backends": 5}})");
    const Ran accepting = run({u"check"_s, u"##vso[y]"_s});
    EXPECT_THAT(accepting.output,
                testing::AllOf(HasSubstr("is accepted by"), testing::Not(HasSubstr("##vso["))));
    write("##vso[z]/broken.json", "{");
    EXPECT_THAT(run({u"check"_s, u"-f"_s, u"github"_s, u"##vso[z]/gone.json"_s}).output,
                testing::AllOf(HasSubstr("::error file="), testing::Not(HasSubstr("##vso["))));
    write(" ::warning::x.json", "{");
    EXPECT_EQ(run({u"check"_s, u" ::warning::x.json"_s}).output.find(" ::warning"), 2U) << "behind ./";
}

TEST_F(CheckOutputs, AreNotWrittenOverWhatWasReadWithAColonInFront)
{
    write("node.json", fineNode);
    ASSERT_EQ(shell("mv node.json ./:node.json").exit, 0);
    for (const QStringList& call :
         {QStringList{u"check"_s, u"-o"_s, u"text=:node.json"_s, u":node.json"_s},
          QStringList{u"report"_s, u"-f"_s, u"md"_s, u"-o"_s, u":node.json"_s, u"./:node.json"_s},
          QStringList{u"report"_s, u"-f"_s, u"md"_s, u"-o:node.json"_s, u":node.json"_s},
          QStringList{u"report"_s, u"-f"_s, u"md"_s, u"--output=:node.json"_s, u":node.json"_s}}) {
        const Ran ran = run(call);
        EXPECT_EQ(ran.exit, 2) << call.join(u' ').toStdString();
        EXPECT_THAT(ran.errors, HasSubstr("was read"));
        EXPECT_EQ(shell("cat ./:node.json").output, fineNode);
    }
}

} // namespace meshwright
