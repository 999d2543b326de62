// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/words/form_words.h"

#include "models/schema/field.h"

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

bool isWordLetter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// Whether the word of @p message from @p begin to @p end stands by itself, and is no part of a name, a path
/// or an address.
bool standsAlone(const QString& message, qsizetype begin, qsizetype end)
{
    constexpr std::u16string_view joining = u"/.:-’'%@\\";
    const auto joins = [&](qsizetype at) {
        return at >= 0 && at < message.size() && joining.find(message[at].unicode()) != joining.npos;
    };
    // A full stop or colon that ends a sentence joins nothing.
    const bool goesOn = joins(end) && end + 1 < message.size() &&
                        (isWordLetter(message[end + 1]) || message[end + 1] == u'/');
    return !joins(begin - 1) && !goesOn && !(end < message.size() && message[end] == u'/');
}

bool isQuoted(const QString& message, qsizetype begin, qsizetype end)
{
    return begin > 0 && message[begin - 1] == u'“' && end < message.size() && message[end] == u'”';
}

/// Whether @p at lies in a quotation, where the words of the person stand.
bool isInQuotation(const QString& message, qsizetype at)
{
    return at > 0 && message.lastIndexOf(u'“', at - 1) > message.lastIndexOf(u'”', at - 1);
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

/// Puts the words of the form into a message.
class Wording
{
public:
    Wording(const QString& message, const Pointer& at) : m_message(message), m_here(choicesAt(at)) {}

    QString done() const
    {
        QString out;
        qsizetype at = 0;
        while (at < m_message.size()) {
            qsizetype end = at;
            while (end < m_message.size() && isWordLetter(m_message[end]))
                ++end;
            if (end == at)
                out += m_message[at++];
            else {
                out += instead(at, end);
                at = end;
            }
        }
        return out;
    }

private:
    QString instead(qsizetype begin, qsizetype end) const
    {
        QString word = m_message.mid(begin, end - begin);
        const bool quoted = isQuoted(m_message, begin, end);
        if (!standsAlone(m_message, begin, end) || (!quoted && isInQuotation(m_message, begin)))
            return word;
        if (const auto here = m_here.constFind(word); here != m_here.constEnd())
            return inSentence(*here, quoted);
        // Units are too short to be told from other words, and what is quoted is mostly a person's own.
        constexpr qsizetype shortest = 3;
        const auto found = formWords().constFind(word);
        if (found == formWords().constEnd() || word.size() < shortest || (quoted && !word.contains(u'_')))
            return word;
        return inSentence(*found, quoted);
    }

    const QString& m_message;
    FormWords m_here;
};

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
    return Wording(issue.inForm.isEmpty() ? issue.message : issue.inForm, issue.pointer).done();
}

} // namespace meshwright
