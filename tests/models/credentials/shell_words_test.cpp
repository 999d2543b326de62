// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/credentials/shell_words.h"
#include "tests/support/python.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include <random>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// The words, each in brackets.
std::string words(const char* command)
{
    const auto found = shellWords(QString::fromUtf8(command));
    std::string out;
    for (const QString& word : found.value_or(QStringList{u"!"_s}))
        out += '[' + word.toStdString() + ']';
    return out;
}

constexpr const char* rows[][2] = {
    {"", ""},
    {"  keys   --for\tme \n", "[keys][--for][me]"},
    {"keys --for 'a b'", "[keys][--for][a b]"},
    {"keys --for \"a b\"", "[keys][--for][a b]"},
    {R"(keys 'it'"'"'s' '' "")", "[keys][it's][][]"},
    {R"(a\ b "\"\\\n" '\n')", R"([a b]["\\n][\n])"},
    {R"(sh -c 'echo "$HOME" ~ *; # x')", R"([sh][-c][echo "$HOME" ~ *; # x])"},
    {"a 'b", "[!]"},
    {"a \"b", "[!]"},
    {"a \\", "[!]"},
    {"'ö 日'", "[ö 日]"},
};

} // namespace

TEST(ShellWords, AreThoseOfAShell)
{
    for (const auto& [command, expected] : rows)
        EXPECT_EQ(words(command), expected) << command;
}

TEST(ShellWords, PythonTakesAnyCommandApartTheSameWay)
{
    const auto python = pythonWithBotocore();
    if (!python)
        GTEST_SKIP() << "no Python";
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"commands"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    std::mt19937 random(7);
    constexpr std::string_view letters = "ab \t'\"\\$~#";
    std::vector<std::string> commands;
    for (int number = 0; number < 3000; ++number) {
        std::string& command = commands.emplace_back();
        for (std::size_t length = random() % 12; length > 0; --length)
            command += letters[random() % letters.size()];
        file.write(QByteArray::fromStdString(command + '\n'));
    }
    file.close();
    const std::string script = " -c '\n"
                               "import shlex, sys\n"
                               "for line in open(sys.argv[1], newline=\"\\n\"):\n"
                               "    try:\n"
                               "        words = shlex.split(line[:-1])\n"
                               "    except ValueError:\n"
                               "        words = [\"!\"]\n"
                               "    print(\"\".join(f\"[{word}]\" for word in words))' ";
    std::size_t at = 0;
    ASSERT_TRUE(forEachLineOf(*python + script + file.fileName().toStdString(), [&](const std::string& said) {
        ASSERT_LT(at, commands.size());
        EXPECT_EQ(words(commands[at].c_str()), said) << commands[at];
        ++at;
    }));
    EXPECT_EQ(at, commands.size());
}

} // namespace meshwright
