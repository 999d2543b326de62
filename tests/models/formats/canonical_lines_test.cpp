// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/document/json.h"
#include "models/formats/canonical_lines.h"
#include "tests/support/sample_documents.h"

#include <gtest/gtest.h>

#include <QString>
#include <QStringList>

namespace meshwright {

namespace {

/// The lines of @p at in the text of @p in, without what stands before the value and the comma after it.
std::string linesOf(const json& in, const Pointer& at)
{
    const auto span = canonicalLines(in, at);
    if (!span)
        return "none";
    const QStringList all = QString::fromStdString(canonical(in)).split(u'\n');
    QString text = all.mid(span->first, span->last - span->first + 1).join(u'\n').trimmed();
    if (text.endsWith(u','))
        text.chop(1);
    return text.toStdString();
}

/// Every value's lines hold that value and nothing else.
void expectEveryPlace(const json& document, const json& value, const Pointer& at)
{
    SCOPED_TRACE(at.text());
    std::string lines = linesOf(document, at);
    if (at.index() == std::nullopt && !at.isRoot()) {
        ASSERT_TRUE(lines.starts_with(json(at.last()).dump() + ": ")) << lines;
        lines = lines.substr(lines.find(": ") + 2);
    }
    EXPECT_EQ(json::parse(lines), value);
    if (value.is_object())
        for (const auto& [key, member] : value.items())
            expectEveryPlace(document, member, at / key);
    else if (value.is_array())
        for (std::size_t i = 0; i < value.size(); ++i)
            expectEveryPlace(document, value[i], at / i);
}

} // namespace

TEST(CanonicalLines, AreThoseOfTheValueForEveryPlace)
{
    const json document =
        json::parse(R"({"a": {}, "b": [], "c": [[1, "x\ny"], {"d": null}], "e": {"f": {"g": true}}})");
    expectEveryPlace(document, document, Pointer());
    json guide = guideExample();
    guide["spec"]["listeners"].push_back(fullListener(8080));
    expectEveryPlace(guide, guide, Pointer());
}

TEST(CanonicalLines, AreNoneForWhatIsAbsent)
{
    EXPECT_EQ(linesOf(json::parse(R"({"a": {}})"), Pointer("/a/b")), "none");
}

} // namespace meshwright
