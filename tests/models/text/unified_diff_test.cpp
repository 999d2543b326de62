// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/text/unified_diff.h"
#include "tests/support/files_on_disk.h"

#include <random>
#include <string>

namespace meshwright {

namespace {

/// Lines of which many are alike.
std::string randomLines(std::mt19937& random)
{
    std::string out;
    for (auto left = random() % 30; left > 0; --left)
        out += std::string(1, static_cast<char>('a' + random() % 4)) + '\n';
    if (!out.empty() && random() % 4 == 0)
        out.pop_back();
    return out;
}

class UnifiedDiff : public FilesOnDisk
{
protected:
    /// What patch makes of @p before with the difference to @p after.
    std::string patched(const std::string& before, const std::string& after) const
    {
        write("a file", before);
        if (before == after)
            return before;
        const QString diff = write("diff", unifiedDiff(before, after, "a file"));
        QProcess program;
        program.setWorkingDirectory(folder());
        program.setStandardInputFile(diff);
        program.start(QStringLiteral("patch"), {QStringLiteral("-p0"), QStringLiteral("-s")});
        program.waitForFinished();
        QFile file(at("a file"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }
};

} // namespace

TEST(UnifiedDiffText, ShowsThreeLinesAroundAChange)
{
    EXPECT_EQ(unifiedDiff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n", "x.json"),
              "--- x.json\n+++ x.json\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
    EXPECT_EQ(unifiedDiff("a\n", "a\n", "x.json"), "");
}

TEST(UnifiedDiffText, JoinsWhatIsNearAndPartsWhatIsNot)
{
    const std::string before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n";
    EXPECT_EQ(unifiedDiff(before, "one\n2\n3\n4\n5\n6\n7\neight\n9\n10\n", "x"),
              "--- x\n+++ x\n@@ -1,10 +1,10 @@\n-1\n+one\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+eight\n 9\n 10\n");
    EXPECT_EQ(
        unifiedDiff(before, "one\n2\n3\n4\n5\n6\n7\n8\nnine\n10\n", "x"),
        "--- x\n+++ x\n@@ -1,4 +1,4 @@\n-1\n+one\n 2\n 3\n 4\n@@ -6,5 +6,5 @@\n 6\n 7\n 8\n-9\n+nine\n 10\n");
}

TEST(UnifiedDiffText, TellsAMissingLineEnd)
{
    EXPECT_EQ(unifiedDiff("a\nb", "a\nc\n", "x"),
              "--- x\n+++ x\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n");
}

TEST(UnifiedDiffText, WritesWhatNobodySeesInANameAsPatchReadsIt)
{
    EXPECT_EQ(unifiedDiff("a\n", "b\n", "no\u202Ej\"s.json"),
              "--- \"no\\342\\200\\256j\\042s.json\"\n+++ \"no\\342\\200\\256j\\042s.json\"\n"
              "@@ -1,1 +1,1 @@\n-a\n+b\n");
    EXPECT_EQ(unifiedDiff("a\n", "b\n", "größe.json").substr(0, 18), "--- größe.json\n+");
}

TEST_F(UnifiedDiff, IsTakenByPatch)
{
    std::mt19937 random(1);
    for (int i = 0; i < 100; ++i) {
        const std::string before = randomLines(random) + "end\n", after = randomLines(random) + "end\n";
        EXPECT_EQ(patched(before, after), after) << unifiedDiff(before, after, "a file");
    }
}

} // namespace meshwright
