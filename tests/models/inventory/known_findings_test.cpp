// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/inventory/fill.h"
#include "models/text/for_terminal.h"
#include "tests/models/rules/mesh/random_mesh.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdlib>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

// No false alarm: every error and warning that is found in meshes which are right is listed in
// known_findings.txt. A rule that says more, or less, changes that list, and whoever changes it says why.
namespace meshwright {

namespace {

using namespace Qt::StringLiterals;

constexpr char listPath[] = MESHWRIGHT_SOURCE_DIR "/tests/models/inventory/known_findings.txt";
constexpr char corpusMark[] = "corpus/"; ///< of what is only there with MESHWRIGHT_CORPUS
constexpr unsigned cleanMeshes = 200;

/// Lines "source kind name rule severity count", without the count.
using Counts = std::map<std::string, int>;

std::string orDash(const std::string& text)
{
    return text.empty() ? "-" : forTerminal(std::string_view(text));
}

/// The line of @p found in @p one, which came from @p source.
std::string lineOf(const std::string& source, const CheckedResource& one, const LocatedIssue& found)
{
    return source + ' ' + (one.kind ? resourceOf(*one.kind).wrapper : "-") + ' ' +
           (one.parent.empty() ? "" : orDash(one.parent) + '/') + orDash(one.name) + ' ' + found.issue.rule +
           ' ' + word(found.issue.severity);
}

/// What is written down of an inventory: a source for each file.
class Recording
{
public:
    /// What is found in all of @p paths, files of one call; sources are their paths below @p top, behind
    /// @p mark.
    void add(const QStringList& paths, const QDir& top, const std::string& mark)
    {
        const Inventory all = inventoryAt(paths);
        for (const CheckedFile& file : all.files) {
            const std::string source = mark + top.relativeFilePath(file.path).toStdString();
            if (!file.error.isEmpty())
                ++m_counts[source + " - - cannot-be-read error"];
            add(file, source);
        }
    }

    /// What is found in @p mesh, a file for each of its resources, all of it there.
    void add(const RandomMesh& mesh, const std::string& source)
    {
        std::vector<FilePart> parts;
        for (const RandomMesh::Item& item : mesh.items)
            parts.emplace_back().files.push_back(
                checkBytes(u"/mesh/%1.json"_s.arg(parts.size()), item.input.dump()));
        for (const CheckedFile& file : inventoryOf(std::move(parts), true).files)
            add(file, source);
    }

    std::set<std::string> lines() const
    {
        std::set<std::string> out;
        for (const auto& [line, count] : m_counts)
            out.insert(line + ' ' + std::to_string(count));
        return out;
    }

private:
    void add(const CheckedFile& file, const std::string& source)
    {
        for (const CheckedResource& one : file.found)
            for (const LocatedIssue& found : one.issues)
                if (found.issue.severity != Severity::Hint)
                    ++m_counts[lineOf(source, one, found)];
    }

    Counts m_counts;
};

/// A repository, or what it is divided in where it is many: each is a call of its own.
QStringList projectsIn(const QString& repository)
{
    QStringList out;
    for (const QString& area : {u"blogs"_s, u"examples"_s, u"walkthroughs"_s}) {
        const QDir folder(repository + u'/' + area);
        for (const QString& project : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            out.append(folder.filePath(project));
    }
    return out.isEmpty() ? QStringList{repository} : out;
}

void recordCorpus(const QString& path, Recording& out)
{
    const QDir corpus(path);
    for (const QString& repository : corpus.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        for (const QString& project : projectsIn(corpus.filePath(repository)))
            out.add({project}, corpus, corpusMark);
}

void recordOurs(Recording& out)
{
    const QDir top(QStringLiteral(MESHWRIGHT_SOURCE_DIR));
    for (const QString& folder : {u"resources/example"_s, u"resources/templates"_s}) {
        const QDir in(top.filePath(folder));
        for (const QString& name : in.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
            out.add({in.filePath(name)}, top, {}); // each for itself: a template is no part of a mesh
    }
    // What other programs were given to chew on has a name of its own where a person wrote it.
    for (const QString& folder : {u"tests/fuzz/corpus/reader"_s, u"tests/fuzz/corpus/typing"_s}) {
        const QDir in(top.filePath(folder));
        for (const QString& name : in.entryList(QDir::Files, QDir::Name))
            if (name.size() < 40)
                out.add({in.filePath(name)}, top, {});
    }
    for (unsigned seed = 0; seed < cleanMeshes; ++seed)
        out.add(RandomMesh(seed), "random-mesh-" + std::to_string(seed));
}

/// The lines of the list: the remarks at its beginning, and what is known.
struct KnownFindings
{
    std::string remarks;
    std::set<std::string> lines;
};

KnownFindings knownFindings()
{
    KnownFindings out;
    QFile file(QString::fromUtf8(listPath));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << listPath;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith('#'))
            out.remarks += line.toStdString() + '\n';
        else if (!line.isEmpty())
            out.lines.insert(line.toStdString());
    return out;
}

/// Of @p all those of the corpus, or the others.
std::set<std::string> only(std::set<std::string> all, bool isOfCorpus)
{
    std::erase_if(all, [&](const std::string& line) { return line.starts_with(corpusMark) != isOfCorpus; });
    return all;
}

std::string missingIn(const std::set<std::string>& other, const std::set<std::string>& one, char mark)
{
    std::string out;
    for (const std::string& line : one)
        if (!other.contains(line))
            out += mark + line + '\n';
    return out;
}

/// Writes @p found into the list instead of what is known of the corpus, or of the rest.
void renew(const std::set<std::string>& found, bool isOfCorpus)
{
    KnownFindings known = knownFindings();
    std::set<std::string> all = only(known.lines, !isOfCorpus);
    all.insert(found.begin(), found.end());
    QFile file(QString::fromUtf8(listPath));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(known.remarks));
    for (const std::string& line : all)
        file.write(QByteArray::fromStdString(line + '\n'));
}

void expectKnown(const Recording& recording, bool isOfCorpus)
{
    const std::set<std::string> found = recording.lines();
    if (std::getenv("MESHWRIGHT_RENEW_FINDINGS"))
        return renew(found, isOfCorpus);
    const std::set<std::string> known = only(knownFindings().lines, isOfCorpus);
    EXPECT_EQ(missingIn(found, known, '-') + missingIn(known, found, '+'), "")
        << "What is found in meshes that are right has changed: - no more, + now as well. Where that is meant, "
           "set MESHWRIGHT_RENEW_FINDINGS=1, run this test once, look through the difference of\n"
        << listPath << "\nand say in the commit why each line is right.";
}

} // namespace

TEST(KnownFindings, AreAllThatIsSaidOfWhatWeWrote)
{
    Recording found;
    recordOurs(found);
    expectKnown(found, false);
}

TEST(KnownFindings, AreAllThatIsSaidOfWhatWasDeployed)
{
    const char* corpus = std::getenv("MESHWRIGHT_CORPUS");
    if (!corpus)
        GTEST_SKIP()
            << "Half of the gate is open: what is said of meshes that were deployed is not compared, because "
               "MESHWRIGHT_CORPUS names no folder with a clone of aws-app-mesh-examples.";
    Recording found;
    recordCorpus(QString::fromUtf8(corpus), found);
    EXPECT_FALSE(found.lines().empty());
    expectKnown(found, true);
}

} // namespace meshwright
