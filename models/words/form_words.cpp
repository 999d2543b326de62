// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/words/form_words.h"

#include "models/schema/field.h"
#include "models/text/message_words.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>
#include <variant>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// A word of the API and what the form has instead.
struct FormWord
{
    const char* label;
    bool isChoice = false; ///< a word out of a list; otherwise a field
};

using FormWords = QHash<QString, FormWord>;

bool hasInnerCapital(std::string_view key)
{
    return std::ranges::any_of(key.substr(std::min<std::size_t>(key.size(), 1)),
                               [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// Collects the words below a field. Of the fields only those count whose key is no word of English, and
/// those that a form writes in other letters ("dns", "DNS").
class WordCollector
{
public:
    explicit WordCollector(FormWords& words) : m_words(words) {}

    void look(const schema::Field& field)
    {
        const QString key = QString::fromUtf8(field.key.data(), static_cast<qsizetype>(field.key.size()));
        const QString label = QString::fromUtf8(field.label);
        if (hasInnerCapital(field.key) || (key != label && label.isUpper() && label.toLower() == key))
            m_words.insert(key, {field.label});
        if (const auto* choice = std::get_if<schema::Enum>(&field.kind))
            for (const schema::Word& word : choice->words)
                m_words.insert(QString::fromUtf8(word.value), {word.label, true});
        if (const schema::Field* item = schema::itemOf(field))
            look(*item);
        const schema::Shape* shape = schema::shapeOf(field);
        if (shape && m_seen.insert(shape).second)
            for (const schema::Field& member : shape->fields)
                look(member);
    }

private:
    FormWords& m_words;
    std::set<const schema::Shape*> m_seen;
};

FormWords collectedWords()
{
    FormWords out;
    WordCollector(out).look(schema::createVirtualNode());
    return out;
}

const FormWords& formWords()
{
    static const FormWords words = collectedWords();
    return words;
}

/// A word of the form as it stands in a sentence: a choice of several words in quotation marks.
QString inSentence(const FormWord& word, bool isQuoted)
{
    const QString label = schema::translated(word.label);
    return word.isChoice && label.contains(u' ') && !isQuoted ? u'“' + label + u'”' : label;
}

/// The words that the form offers at @p at, however short they are.
FormWords choicesAt(const Pointer& at)
{
    FormWords out;
    const schema::Field* field = schema::fieldAt(schema::createVirtualNode(), at);
    if (const auto* choice = field ? std::get_if<schema::Enum>(&field->kind) : nullptr)
        for (const schema::Word& word : choice->words)
            out.insert(QString::fromUtf8(word.value), {word.label, true});
    return out;
}

/// What the form has for @p word, whose choices here are @p here.
QString inForm(const QString& word, bool isQuoted, const FormWords& here)
{
    if (const auto choice = here.constFind(word); choice != here.constEnd())
        return inSentence(*choice, isQuoted);
    // Units are too short to be told from other words, and what is quoted is mostly a person's own.
    constexpr qsizetype shortest = 3;
    const auto found = formWords().constFind(word);
    if (found == formWords().constEnd() || word.size() < shortest || (isQuoted && !word.contains(u'_')))
        return word;
    return inSentence(*found, isQuoted);
}

/// Whether @p message quotes what is written like a label of @p here and is none of the API's words: to have
/// the labels in it would say that the same is allowed and is not.
bool quotesLabel(const QString& message, const FormWords& here)
{
    for (const FormWord& word : here) {
        const QString label = schema::translated(word.label);
        if (!here.contains(label) && message.contains(u'“' + label + u'”'))
            return true;
    }
    return false;
}

/// Rules about the text of the JSON: who mends that needs its words.
bool isAboutJson(const std::string& rule)
{
    static constexpr std::array<std::string_view, 4> rules{"unknown-member", "type", "null", "json-syntax"};
    return std::ranges::find(rules, rule) != rules.end();
}

} // namespace

QString formMessage(const Issue& issue)
{
    if (isAboutJson(issue.rule))
        return issue.message;
    const FormWords here = choicesAt(issue.pointer);
    if (quotesLabel(issue.message, here))
        return issue.message;
    return withWords(issue.inForm.isEmpty() ? issue.message : issue.inForm,
                     [&](const QString& word, bool isQuoted) { return inForm(word, isQuoted, here); });
}

} // namespace meshwright
