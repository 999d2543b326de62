// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/file_words.h"

#include "models/rules/unknown_member.h"
#include "models/text/message_words.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace meshwright {

namespace {

/// Looks through all that a field may hold for a word out of a list.
class ChoiceSearch
{
public:
    explicit ChoiceSearch(std::string_view word) : m_word(word) {}

    bool isIn(const schema::Field& field)
    {
        if (const auto* choice = std::get_if<schema::Enum>(&field.kind))
            return std::ranges::any_of(choice->words,
                                       [&](const schema::Word& one) { return m_word == one.value; });
        if (const schema::Field* item = schema::itemOf(field))
            return isIn(*item);
        const schema::Shape* shape = schema::shapeOf(field);
        return shape && m_seen.insert(shape).second &&
               std::ranges::any_of(shape->fields, [&](const schema::Field& one) { return isIn(one); });
    }

private:
    std::string_view m_word;
    std::set<const schema::Shape*> m_seen;
};

bool hasCapitalInside(const QString& word)
{
    return std::any_of(word.cbegin() + 1, word.cend(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

} // namespace

QString inWordsOfFile(const QString& message, const schema::Field& root, const Pointer& at,
                      const FileWords& words)
{
    return withWords(message, [&](const QString& word, bool isQuoted) {
        if (isQuoted)
            return word;
        const std::string key = word.toStdString();
        const std::vector<Pointer> homes = homesOf(root, key, at);
        if (homes.empty())
            return word;
        QString called = words.member(homes.front() / key);
        // "dns" is no word of a language either; "http" is, of those that the API has for a value.
        const bool isMember = hasCapitalInside(word) || (called.isUpper() && !ChoiceSearch(key).isIn(root));
        return isMember ? called : word;
    });
}

} // namespace meshwright
