// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/review/searched_text.h"

#include "models/json/json.h"
#include "models/json/plain_text.h"
#include "models/schema/kinds.h"

#include <QStringList>

#include <algorithm>
#include <cstring>

namespace meshwright {

namespace {

constexpr std::size_t mostSearched = std::size_t(64) * 1024;
constexpr int deepestSearched = 64;

/// Writes each value of a resource under its pointer, a line each.
class SearchedLines
{
public:
    explicit SearchedLines(std::string& out) : m_out(out) {}

    void add(const json& value, const std::string& at, int depth = 0)
    {
        if (m_out.size() > mostSearched || depth > deepestSearched)
            return;
        if (value.is_object())
            for (const auto& [key, inner] : value.items())
                add(inner, at + '/' + key, depth + 1);
        else if (value.is_array())
            for (std::size_t i = 0; i < value.size(); ++i)
                add(value[i], at + '/' + std::to_string(i), depth + 1);
        else
            m_out += at + ' ' + plainText(&value).toStdString() + '\n';
    }

private:
    std::string& m_out;
};

bool isIn(std::string_view text, const std::string& word)
{
    return ::memmem(text.data(), text.size(), word.data(), word.size()) != nullptr;
}

std::string inSmallLetters(const std::string& text)
{
    return QString::fromStdString(text).toLower().toStdString();
}

} // namespace

void noteSearchedText(const Review& review, ReviewRow& row)
{
    std::string out = review.file(row).path.toStdString() + '\n';
    if (const ResourceInFile* resource = review.resource(row)) {
        const InventoryKey& key = *review.key(row);
        out += kindWords(key.kind).toStdString() + '\n' + key.mesh + '\n' + key.parent + '\n' + key.name +
               '\n' + std::string(resource->format) + '\n';
        SearchedLines(out).add(resource->input, {});
    }
    row.text = inSmallLetters(out);
    row.rulesFrom = row.text.size();
    for (const LocatedIssue& found : review.found(row).issues)
        row.text += inSmallLetters(found.issue.rule) + '\n';
    row.text.shrink_to_fit();
}

SearchedWords::SearchedWords(const QString& typed)
{
    const QStringList words = typed.toLower().split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words)
        m_words.push_back(word.toStdString());
    // Long words are rare: what does not have them is known soonest.
    std::ranges::stable_sort(m_words, std::ranges::greater(), &std::string::size);
}

bool SearchedWords::areIn(std::string_view text) const
{
    return std::ranges::all_of(m_words, [text](const std::string& word) { return isIn(text, word); });
}

std::vector<std::string> SearchedWords::missingIn(std::string_view text) const
{
    std::vector<std::string> out;
    for (const std::string& word : m_words)
        if (!isIn(text, word))
            out.push_back(word);
    return out;
}

} // namespace meshwright
