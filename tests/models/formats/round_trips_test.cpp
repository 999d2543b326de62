// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/reading/read.h"
#include "tests/models/formats/reading_lines.h"
#include "tests/support/python.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <map>
#include <string>
#include <vector>

// Random create inputs of every kind, written in each format by writers that know nothing of this program
// (round_trips.py and writers/, where it says what a format cannot say), and read back.
namespace meshwright {

namespace {

constexpr int formats = 12;
constexpr int mostFailures = 5; ///< shown of each format

/// The seed and how many files of each format: MESHWRIGHT_ROUND_TRIPS="7 1000", or fewer for every day.
std::string seedAndCount()
{
    const char* wanted = std::getenv("MESHWRIGHT_ROUND_TRIPS");
    return wanted ? wanted : "1 100";
}

std::vector<const ResourceInFile*> ofKind(const Reading& reading, const std::string& wrapper)
{
    std::vector<const ResourceInFile*> out;
    for (const ResourceInFile& one : reading.resources)
        if (resourceOf(one.kind).wrapper == wrapper)
            out.push_back(&one);
    return out;
}

/// Every value within @p value that holds no others.
void addLeaves(const json& value, const Pointer& at, std::vector<Pointer>& out)
{
    if (!value.is_structured() || value.empty())
        return out.push_back(at);
    for (const auto& [key, inner] : value.items())
        addLeaves(inner, value.is_array() ? at / static_cast<std::size_t>(std::stoul(key)) : at / key, out);
}

/// The places of @p one that its file leads back to others, a line each; a key and its value may have one
/// place.
std::string wrongPlaces(const ResourceInFile& one)
{
    std::vector<Pointer> leaves;
    addLeaves(one.input, {}, leaves);
    std::string out;
    for (const Pointer& at : leaves)
        if (const auto back = one.inResource(one.inFile(at));
            !back || (!back->contains(at) && one.inFile(*back) != one.inFile(at)))
            out += at.text() + " stands at " + one.inFile(at).text() + ", which is " +
                   (back ? back->text() : "nothing") + '\n';
    return out;
}

/// What is wrong with how @p row, a line of round_trips.py, is read; empty when nothing is.
std::string wrongIn(const json& row)
{
    const Reading reading = read(*text(&row.at("text")));
    const auto found = ofKind(reading, std::string(*text(&row.at("kind"))));
    std::string out;
    for (const LocatedIssue& one : reading.issues) // words like Y, which YAML leaves open, are warned of
        if (one.issue.severity == Severity::Error)
            out += lines({one});
    if (found.size() != 1)
        return out + std::to_string(found.size()) + " of its kind";
    const json& meant = row.at("input");
    if (found[0]->input != meant)
        out += "read: " + found[0]->input.dump() +
               "\ndifference: " + json::diff(meant, found[0]->input).dump() + '\n';
    return out + wrongPlaces(*found[0]);
}

} // namespace

TEST(RoundTrips, LeadFromEveryFormatBackToTheSameInput)
{
    const auto python = pythonWithBotocore();
    if (!python || std::system((*python + " -c 'import yaml' >/dev/null 2>&1").c_str()) != 0)
        GTEST_SKIP() << "no Python has botocore and PyYAML (Debian: python3-botocore, python3-yaml)";
    std::map<std::string, int> read, wrong;
    const auto see = [&](const std::string& line) {
        const json row = json::parse(line);
        const std::string format(*text(&row.at("format")));
        ++read[format];
        if (const std::string how = wrongIn(row); !how.empty() && ++wrong[format] <= mostFailures)
            ADD_FAILURE() << "of " << format << ":\n" << *text(&row.at("text")) << '\n' << how;
    };
    const std::string script = MESHWRIGHT_SOURCE_DIR "/tests/models/formats/round_trips.py";
    RecordProperty("SeedAndCount", seedAndCount());
    std::cout << "seed and files of each format: " << seedAndCount() << '\n';
    ASSERT_TRUE(forEachLineOf(*python + " -B '" + script + "' " + seedAndCount(), see));
    EXPECT_EQ(read.size(), formats);
    for (const auto& [format, count] : wrong)
        EXPECT_EQ(count, 0) << format << ", of " << read[format];
}

} // namespace meshwright
