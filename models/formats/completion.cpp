// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/completion.h"

#include "models/rules/node_parts.h"
#include "models/schema/field.h"
#include "models/source/json_reader.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

using source::Around;
using source::Due;
using source::Token;
using TokenKind = Token::Kind;
using Tokens = source::JsonTokens<char>;

/// What is in front of the caret.
struct Before
{
    source::JsonReader place;
    std::optional<Token> typed = {}; ///< the piece the caret is in or right behind
};

Before before(std::string_view text, std::size_t offset)
{
    const std::string_view head = text.substr(0, offset);
    Before out{source::JsonReader(head, source::anyDepth)};
    Tokens tokens(head);
    while (const auto token = tokens.next()) {
        const bool canGoOn = token->kind == TokenKind::OpenString || token->kind == TokenKind::Word;
        if (canGoOn && token->end == offset)
            out.typed = token;
        else
            out.place.pass(*token);
    }
    return out;
}

/// The end of what a candidate replaces. Names and words have only letters, digits and _, so that a quotation
/// mark not yet closed does not swallow what follows.
std::size_t endOfTyped(std::string_view text, std::size_t offset, const Token& typed)
{
    const auto isPart = [](char c) { return isLetter(c) || isDigit(c) || c == '_'; };
    std::size_t end = offset;
    while (end < text.size() && isPart(text[end]))
        ++end;
    const bool isQuoted = typed.kind == TokenKind::OpenString;
    return isQuoted && end < text.size() && text[end] == '"' ? end + 1 : end;
}

/// The end of the value that begins at @p offset, which a candidate replaces; @p offset when none does.
std::size_t endOfValue(std::string_view text, std::size_t offset)
{
    const auto token = Tokens(text, offset).next();
    const bool isLeaf = token && (token->kind == TokenKind::String || token->kind == TokenKind::Word);
    return isLeaf && token->begin == offset ? token->end : offset;
}

/// What follows in the object the caret is in.
struct Behind
{
    bool hasColon = false; ///< right behind what is typed
    std::vector<std::string_view> names = {};
};

Behind behind(std::string_view text, std::size_t offset)
{
    Behind out;
    Tokens tokens(text, offset);
    std::optional<Token> last;
    std::size_t depth = 0;
    while (const auto token = tokens.next()) {
        if (token->kind == TokenKind::OpenObject || token->kind == TokenKind::OpenList) {
            ++depth;
        } else if (token->kind == TokenKind::CloseObject || token->kind == TokenKind::CloseList) {
            if (depth-- == 0)
                break;
        } else if (token->kind == TokenKind::Colon && depth == 0) {
            if (!last)
                out.hasColon = true;
            else if (last->kind == TokenKind::String)
                out.names.push_back(source::content(text, *last));
        }
        last = token;
    }
    return out;
}

bool beginsWith(std::string_view text, std::string_view typed)
{
    return text.size() >= typed.size() && sameIgnoringCase(text.substr(0, typed.size()), typed);
}

/// @p typed and what it is called, unless that says the same.
QString label(std::string_view typed, const QString& called)
{
    QString written = QString::fromUtf8(typed.data(), static_cast<qsizetype>(typed.size()));
    if (called.isEmpty() || written.compare(called, Qt::CaseInsensitive) == 0)
        return written;
    return written + u" – "_s + called;
}

std::string inQuotes(std::string_view word)
{
    return '"' + std::string(word) + '"';
}

/// What a value of @p field begins as.
std::string emptyValue(const schema::Field& field)
{
    if (schema::shapeOf(field))
        return "{}";
    if (std::holds_alternative<schema::List>(field.kind))
        return "[]";
    const bool isText =
        std::holds_alternative<schema::Text>(field.kind) || std::holds_alternative<schema::Enum>(field.kind);
    return isText ? "\"\"" : "";
}

/// Whether a value can be put in at @p offset: nothing but a comma or a bracket that closes is left of the
/// line.
bool isFree(std::string_view text, std::size_t offset)
{
    const std::string_view rest = text.substr(offset);
    const std::size_t next = rest.find_first_not_of(" \t");
    return next == std::string_view::npos ||
           std::string_view(",}]\r\n").find(rest[next]) != std::string_view::npos;
}

std::vector<Candidate> ofMembers(const schema::Field& object, std::string_view typed,
                                 std::vector<std::string_view> there, bool hasColon)
{
    const schema::Shape* shape = schema::shapeOf(object);
    if (!shape || (std::holds_alternative<schema::Union>(object.kind) && !there.empty()))
        return {};
    std::ranges::sort(there);
    std::vector<Candidate> out;
    for (const schema::Field& member : shape->fields)
        if (beginsWith(member.key, typed) && !std::ranges::binary_search(there, member.key))
            out.push_back({inQuotes(member.key) + (hasColon ? "" : ": "),
                           label(member.key, schema::label(member)), schema::help(member),
                           emptyValue(member)});
    return out;
}

std::vector<Candidate> values(const schema::Field& field, std::string_view typed)
{
    std::vector<Candidate> out;
    const auto add = [&](std::string_view word, std::string text, const char* called) {
        if (beginsWith(word, typed))
            out.push_back({std::move(text), label(word, schema::translated(called)), schema::help(field)});
    };
    if (const auto* choice = std::get_if<schema::Enum>(&field.kind)) {
        for (const schema::Word& word : choice->words)
            add(word.value, inQuotes(word.value), word.label);
    } else if (const auto* truth = std::get_if<schema::Boolean>(&field.kind)) {
        add("true", "true", truth->whenTrue);
        add("false", "false", truth->whenFalse);
    }
    return out;
}

/// A value that is due, or typed in part.
Completion ofValue(std::string_view text, std::size_t offset, const Before& caret, std::string_view typed)
{
    Completion out{Completion::Kind::Value, {}, offset, endOfValue(text, offset)};
    if (caret.typed) {
        out.from = caret.typed->begin;
        out.to = endOfTyped(text, offset, *caret.typed);
    }
    const auto at = caret.place.value();
    if (const schema::Field* field = at ? schema::fieldAt(schema::createVirtualNode(), *at) : nullptr)
        out.candidates = values(*field, typed);
    return out;
}

/// The same of a member's name.
Completion ofName(std::string_view text, std::size_t offset, const Before& caret, std::string_view typed)
{
    Completion out{Completion::Kind::MemberName, {}, offset, offset};
    if (caret.typed) {
        out.from = caret.typed->begin;
        out.to = endOfTyped(text, offset, *caret.typed);
    }
    Behind rest = behind(text, out.to);
    const std::vector<std::string_view> names = caret.place.names();
    rest.names.insert(rest.names.end(), names.begin(), names.end());
    const auto at = caret.place.container();
    if (const schema::Field* object = at ? schema::fieldAt(schema::createVirtualNode(), *at) : nullptr)
        out.candidates = ofMembers(*object, typed, std::move(rest.names), rest.hasColon);
    if (!isFree(text, out.to))
        for (Candidate& candidate : out.candidates)
            candidate.emptyValue.clear();
    return out;
}

} // namespace

std::optional<Completion> completionAt(std::string_view text, std::size_t offset)
{
    offset = std::min(offset, text.size());
    const Before caret = before(text, offset);
    const Due due = caret.place.due();
    // Without a comma nothing can follow; but who is typing already will add one.
    if (caret.place.around() == Around::Nothing || (!caret.typed && (due == Due::Comma || due == Due::Colon)))
        return {};
    const std::string_view typed = caret.typed ? source::content(text.substr(0, offset), *caret.typed) : "";
    const bool isValue = caret.place.around() == Around::List || due == Due::Value;
    Completion out = (isValue ? ofValue : ofName)(text, offset, caret, typed);
    return out.candidates.empty() ? std::nullopt : std::optional(std::move(out));
}

} // namespace meshwright
