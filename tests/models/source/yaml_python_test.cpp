// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json_type.h"
#include "models/source/yaml_value.h"

#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFile>
#include <QProcess>

// PyYAML reads the same in the same way.
namespace meshwright {

namespace {

using namespace Qt::StringLiterals;

constexpr auto python = "/usr/bin/python3";

/// Texts in; for each its documents, or null when PyYAML refuses it. What JSON has not, such as dates, is
/// {"python": …}.
constexpr auto pyYaml = R"python(
import json, math, sys, yaml
def name(key):
    return key if isinstance(key, str) else json.dumps(key) if isinstance(key, (int, float, type(None))) else str(key)
def clean(value):
    if isinstance(value, dict):
        return {name(key): clean(held) for key, held in value.items()}
    if isinstance(value, list):
        return [clean(held) for held in value]
    plain = isinstance(value, (str, int, type(None))) or isinstance(value, float) and math.isfinite(value)
    return value if plain else {"python": str(value)}
def read(text):
    try:
        return [clean(document) for document in yaml.safe_load_all(text)]
    except (yaml.YAMLError, ValueError):
        return None
json.dump([read(text) for text in json.load(sys.stdin)], sys.stdout)
)python";

bool hasPyYaml()
{
    return QProcess::execute(QString::fromLatin1(python), {u"-c"_s, u"import yaml"_s}) == 0;
}

json readByPython(const std::vector<std::string>& texts)
{
    QProcess process;
    process.start(QString::fromLatin1(python), {u"-c"_s, QString::fromUtf8(pyYaml)});
    process.write(QByteArray::fromStdString(json(texts).dump()));
    process.closeWriteChannel();
    process.waitForFinished();
    return json::parse(process.readAllStandardOutput().toStdString(), nullptr, false);
}

struct OurReading
{
    json documents = json::array();
    bool isNoted = false; ///< other readers may take it otherwise
    bool isBroken = false;
};

OurReading readByUs(const std::string& text)
{
    OurReading out;
    for (const source::YamlDocument& document : source::readYaml(text)) {
        out.documents.push_back(valueOf(document, [](const source::ValueFault&) { return true; }));
        out.isBroken |= document.fault.has_value();
        for (const source::YamlNote& note : document.notes)
            out.isNoted |= note.kind == source::YamlNote::Kind::OtherInYaml11;
    }
    return out;
}

const char* const trickyScalars[] = {"~",
                                     "null",
                                     "Null",
                                     "nULL",
                                     "true",
                                     "True",
                                     "TRUE",
                                     "tRue",
                                     "yes",
                                     "No",
                                     "on",
                                     "OFF",
                                     "y",
                                     "N",
                                     "0",
                                     "-0",
                                     "+0",
                                     "00",
                                     "007",
                                     "08",
                                     "0o7",
                                     "0O7",
                                     "0x1f",
                                     "0X1F",
                                     "-0x1f",
                                     "0b10",
                                     "1_0",
                                     "0x_1",
                                     "_1",
                                     "1e3",
                                     "1.e3",
                                     "1.0e3",
                                     "1.0e+3",
                                     "1.5E-3",
                                     ".5",
                                     "-.5",
                                     "+.5",
                                     "5.",
                                     ".5e3",
                                     ".",
                                     "..",
                                     "...x",
                                     "-",
                                     "+",
                                     "1.2.3",
                                     "1-2",
                                     ".inf",
                                     "-.INF",
                                     ".NaN",
                                     "inf",
                                     "nan",
                                     "1:30",
                                     "1:70",
                                     "1:30.5",
                                     "10:00:00",
                                     "2001-1-1",
                                     "2001-12-14",
                                     "2001-12-14t21:59:43.10-05:00",
                                     "2001-12-14x",
                                     "12e03",
                                     "1e",
                                     "1e+",
                                     "0.",
                                     "0.0",
                                     "-1_000.5",
                                     "=",
                                     "<<x",
                                     "123456789012",
                                     "012345678901",
                                     "9223372036854775808",
                                     "a:b",
                                     "a#b",
                                     "::",
                                     "?x",
                                     "-x",
                                     ":x",
                                     "1 2",
                                     "0x",
                                     "0o",
                                     "0b",
                                     "1__2",
                                     "+1.5",
                                     "+12",
                                     "1.5e3",
                                     "arn:aws:acm:us-west-2:1:x",
                                     "10.0.0.0/16",
                                     "1.0",
                                     "100m",
                                     "128Mi",
                                     "1e400",
                                     "é"};

const char* const wholeDocuments[] = {
    "a: |\n  x\n\n  y\n\n\nb: 1\n",
    "a: |+\n  x\n\nb: >\n  x\n  y\n\n   z\n  w\n",
    "a: >-\n\n  x\n\n\n  y\n",
    "a: 'x\n\n  y'\nb: \"x\n  y\\\n  z\\n\"\n",
    "a:   x\n  y\n   z\n\n  w\n",
    "- &a {x: 1}\n- <<: *a\n  y: 2\n- {x: 2, <<: [*a, {z: 3}]}\n",
    "&a a: *a\n? b\n? c : d\n: e\n",
    "[a: 1, {b, c: }, 'd':e, \"f\": g]\n",
    "a:\n- 1\n-   - 2\n    - 3\n- b: 4\n  c: 5\n",
    "--- a\n--- |\n b\n...\n# c\n---\n{d: e}\n",
    "a: 1\r\nb: |\r\n  x\r\n  y\r\n",
    "'a b': \"\\x41\\u00e4\\U0001F600\\0\\e\\_\"\n",
    "a: \xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80\n",
    "a: b: c",
    "a: [1",
    "a: *b",
    "\ta: 1",
    "a: 'b",
};

} // namespace

TEST(YamlBesidePython, ScalarsAreTheSameOrNoted)
{
    if (!hasPyYaml())
        GTEST_SKIP() << "python3-yaml is not installed for " << python << ": nothing to compare with";
    std::vector<std::string> texts;
    for (const std::string word : trickyScalars)
        texts.push_back("a: " + word + "\n");
    const json expected = readByPython(texts);
    ASSERT_EQ(expected.size(), texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const OurReading ours = readByUs(texts[i]);
        EXPECT_EQ(ours.isBroken, !ours.isNoted && expected[i].is_null()) << texts[i];
        EXPECT_TRUE(ours.isNoted || ours.isBroken || ours.documents == expected[i])
            << texts[i] << ours.documents.dump() << " instead of " << expected[i].dump();
    }
}

TEST(YamlBesidePython, DocumentsAreTheSame)
{
    if (!hasPyYaml())
        GTEST_SKIP() << "python3-yaml is not installed for " << python << ": nothing to compare with";
    std::vector<std::string> texts(std::begin(wholeDocuments), std::end(wholeDocuments));
    const QString root = QString::fromUtf8(MESHWRIGHT_SOURCE_DIR);
    for (const QString& folder : {root + u"/resources"_s, root + u"/tests"_s}) {
        QDirIterator files(folder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            texts.push_back(file.readAll().toStdString());
        }
    }
    ASSERT_GT(texts.size(), 25);
    const json expected = readByPython(texts);
    ASSERT_EQ(expected.size(), texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const OurReading ours = readByUs(texts[i]);
        EXPECT_EQ(ours.isBroken, expected[i].is_null()) << texts[i];
        EXPECT_TRUE(ours.isBroken || ours.documents == expected[i])
            << texts[i] << ours.documents.dump() << "\ninstead of\n"
            << expected[i].dump();
    }
}

} // namespace meshwright
