// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/canonical_lines.h"
#include "models/json/json.h"
#include "tests/support/sample_documents.h"

#include <gtest/gtest.h>

#include <sstream>

namespace meshwright {

namespace {

std::vector<std::string> linesOf(const json& value)
{
    std::vector<std::string> out;
    std::istringstream text(canonical(value));
    for (std::string line; std::getline(text, line);)
        out.push_back(line);
    return out;
}

} // namespace

TEST(CanonicalLines, FindWhatAPointerNames)
{
    const json node = json::parse(R"({"a": {}, "b": [1, {"c": "x"}], "d": {"e": []}})");
    const auto lines = linesOf(node);
    const auto firstLine = [&](const char* at) {
        return lines[static_cast<std::size_t>(canonicalLines(node, Pointer(at)).first)];
    };
    EXPECT_EQ(firstLine("/a"), "  \"a\": {},");
    EXPECT_EQ(firstLine("/b/0"), "    1,");
    EXPECT_EQ(firstLine("/b/1/c"), "      \"c\": \"x\"");
    EXPECT_EQ(canonicalLines(node, Pointer("/b/1")), (LineSpan{4, 3}));
    EXPECT_EQ(canonicalLines(node, Pointer()), (LineSpan{0, static_cast<int>(lines.size())}));
    EXPECT_EQ(canonicalLines(node, Pointer("/d/nothing/there")), canonicalLines(node, Pointer("/d")));
}

TEST(CanonicalLines, OfManyPlacesAreThoseOfEach)
{
    const json node = largestDocument();
    std::vector<Pointer> places{Pointer(),
                                Pointer("/nothing"),
                                Pointer("/spec/listeners/99/tls"),
                                Pointer("/spec/listeners/7/tls/mode"),
                                Pointer("/spec/listeners/7"),
                                Pointer("/spec/backends/07/virtualService"),
                                Pointer("/meshName/deeper")};
    for (std::size_t i = 50; i-- > 0;)
        places.push_back(Pointer("/spec/backends") / i / "virtualService");
    std::vector<int> one;
    for (const Pointer& at : places)
        one.push_back(canonicalLines(node, at).first);
    EXPECT_EQ(firstCanonicalLines(node, places), one);
    EXPECT_EQ(firstCanonicalLines(node, {}), std::vector<int>());
}

TEST(CanonicalLines, LeadBackToThePointer)
{
    const json node = largestDocument();
    for (const char* at : {"/meshName", "/spec/listeners/19/tls/mode", "/spec/backends/49/virtualService"})
        EXPECT_EQ(pointerAtLine(node, canonicalLines(node, Pointer(at)).first), Pointer(at));
    EXPECT_EQ(pointerAtLine(node, 0), Pointer());
}

} // namespace meshwright
