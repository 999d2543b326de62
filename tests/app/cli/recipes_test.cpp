// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/source/yaml_reader.h"
#include "tests/app/cli/cli_fixture.h"

#include <gmock/gmock.h>

#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

// The recipes of resources/manual, run as far as can be without the services they are for.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

class Recipes : public Cli
{
protected:
    static QString pathOf(const char* recipe)
    {
        return QStringLiteral(MESHWRIGHT_SOURCE_DIR "/resources/manual/recipes/") +
               QString::fromLatin1(recipe);
    }

    static QByteArray textOf(const char* recipe)
    {
        QFile file(pathOf(recipe));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// What @p recipe calls, to the end of its line.
    static QByteArray callIn(const char* recipe)
    {
        static const QRegularExpression call(u"(?:run|entry|-):? (meshwright-cli check .*)"_s);
        return call.match(QString::fromUtf8(textOf(recipe))).captured(1).toUtf8();
    }

    /// Runs @p call with the program in the path.
    Ran inPath(const QByteArray& call) const { return shell("PATH=$(dirname \"$CLI\"):$PATH; " + call); }
};

} // namespace

TEST_F(Recipes, AreYamlThatCanBeRead)
{
    for (const char* recipe : {"pre-commit-config.yaml", "github-workflow.yml", "gitlab-ci.yml"}) {
        const std::string text = textOf(recipe).toStdString();
        const auto documents = source::readYaml(text);
        ASSERT_EQ(documents.size(), 1U) << recipe;
        EXPECT_FALSE(documents.front().fault) << recipe;
        EXPECT_NE(callIn(recipe), "") << recipe;
    }
}

TEST_F(Recipes, OfPreCommitLetsOnlyAMeshWithoutErrorsPass)
{
    const QByteArray call = callIn("pre-commit-config.yaml");
    write("readme.json", "{\"name\": \"nothing of a mesh\"}");
    EXPECT_EQ(inPath(call).exit, 0);
    write("any/where/orders.json", fineNode);
    EXPECT_EQ(inPath(call).exit, 0);
    write("any/where/orders.json", faultyNode);
    const Ran ran = inPath(call);
    EXPECT_EQ(ran.exit, 1);
    EXPECT_THAT(ran.output, HasSubstr(faultyLine));
}

TEST_F(Recipes, OfGitHubAnnotatesAndLeavesWhatIsUploaded)
{
    ASSERT_THAT(textOf("github-workflow.yml").toStdString(), HasSubstr("sarif_file: mesh.sarif\n"));
    write("mesh/orders.json", faultyNode);
    const Ran ran = inPath(callIn("github-workflow.yml"));
    EXPECT_EQ(ran.exit, 1);
    EXPECT_THAT(ran.output, testing::StartsWith("::error file=mesh/orders.json,line=2,col=23,title=type::"));
    EXPECT_THAT(content("mesh.sarif"), HasSubstr("\"ruleId\": \"type\""));
}

TEST_F(Recipes, OfGitLabLeavesWhatItsArtifactsName)
{
    ASSERT_THAT(textOf("gitlab-ci.yml").toStdString(), HasSubstr("junit: mesh.xml\n"));
    write("mesh/orders.json", fineNode);
    EXPECT_EQ(inPath(callIn("gitlab-ci.yml")).exit, 0);
    write("mesh/orders.json", faultyNode);
    EXPECT_EQ(inPath(callIn("gitlab-ci.yml")).exit, 1);
    EXPECT_THAT(content("mesh.xml"), HasSubstr("<failure message=\"This must be a list […], not 5.\""));
    EXPECT_THAT(content("mesh.sarif"), HasSubstr("\"ruleId\": \"type\""));
}

TEST_F(Recipes, OfMakeChecksAgainstABaselineWhereThereIsOne)
{
    if (QStandardPaths::findExecutable(u"make"_s).isEmpty())
        GTEST_SKIP() << "there is no make here";
    ASSERT_TRUE(QFile::copy(pathOf("Makefile"), folder() + u"/Makefile"_s));
    write("mesh/orders.json", fineNode);
    EXPECT_EQ(inPath("make check-mesh").exit, 0);
    write("mesh/orders.json", faultyNode);
    EXPECT_NE(inPath("make check-mesh").exit, 0);
    EXPECT_THAT(content("build/mesh/mesh.xml"), HasSubstr("failures=\"1\""));
    EXPECT_THAT(content("build/mesh/mesh.sarif"), HasSubstr("\"ruleId\": \"type\""));
    EXPECT_EQ(inPath("make accept-mesh").exit, 0);
    const Ran after = inPath("make check-mesh");
    EXPECT_EQ(after.exit, 0) << after.output << after.errors;
}

TEST_F(Recipes, OfMakeMendsWhatCanBe)
{
    if (QStandardPaths::findExecutable(u"make"_s).isEmpty())
        GTEST_SKIP() << "there is no make here";
    ASSERT_TRUE(QFile::copy(pathOf("Makefile"), folder() + u"/Makefile"_s));
    write("mesh/orders.json", fineNode);
    const Ran ran = inPath("make fix-mesh");
    EXPECT_EQ(ran.exit, 0) << ran.errors;
    EXPECT_EQ(content("mesh/orders.json"), fineNode) << "there is nothing to mend";
}

} // namespace meshwright
