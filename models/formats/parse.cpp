// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/parse.h"

#include "models/formats/foreign_text.h"
#include "models/formats/reading_rules.h"
#include "models/formats/source_events.h"
#include "models/formats/syntax_words.h"
#include "models/json/pointer.h"
#include "models/rules/wording.h"
#include "models/text/tr.h"

#include <algorithm>

namespace meshwright {

namespace {

/// Further issues of one file are dropped: nobody reads them, and looking each name up takes time.
constexpr std::size_t mostIssues = 100;

/// nlohmann's id of "number overflow".
constexpr int overflow = 406;

/// An issue before its offset is made a line and a column.
struct Found
{
    Issue issue;
    std::size_t offset;
};

/// Builds the value, and sees what nlohmann's own builder does not: names given twice, depth, and whole
/// numbers that would be rounded.
class Builder final : public SourceEvents
{
public:
    Builder(std::string_view text, std::size_t levels) : SourceEvents(text), m_levels(levels) {}

    Parsed build();

private:
    /// An object or list being built.
    struct Level
    {
        json* value;
        json* member = nullptr; ///< where the member goes whose name was read last
        std::string name;
        std::vector<std::pair<std::string_view, std::size_t>> names; ///< where each stands in the text
    };

    bool onLeaf(std::size_t start, json value) override;
    bool onOpen(std::size_t start, json::value_t type) override;
    bool onName(std::size_t start, std::string name) override;
    void onClose() override { m_open.pop_back(); }
    void onError(std::size_t start, std::size_t stop, const json::exception& error) override;

    json* put(json value);
    Pointer here() const;
    bool isRounded(std::size_t start, const json& value) const;
    void report(const Rule& rule, Pointer at, const QString& message, std::size_t offset);
    void reportTwice(std::size_t first, std::size_t second, std::string_view name);
    void reportNumber(std::size_t start);

    std::size_t m_levels;
    json m_root;
    std::vector<Level> m_open;
    std::vector<Found> m_found;
    bool m_isUsable = true;
};

Parsed Builder::build()
{
    m_isUsable = run() && m_isUsable;
    std::vector<std::size_t> offsets;
    for (const Found& found : m_found)
        offsets.push_back(found.offset);
    const std::vector<Location> at = locations(text(), offsets);

    Parsed out;
    for (std::size_t i = 0; i < m_found.size(); ++i)
        out.issues.push_back({std::move(m_found[i].issue), at[i]});
    if (m_isUsable)
        out.value = std::move(m_root);
    return out;
}

json* Builder::put(json value)
{
    if (m_open.empty()) {
        m_root = std::move(value);
        return &m_root;
    }
    Level& level = m_open.back();
    if (level.value->is_array()) {
        level.value->push_back(std::move(value));
        return &level.value->back();
    }
    *level.member = std::move(value);
    return level.member;
}

/// The value that was put last or is about to be put into the innermost object.
Pointer Builder::here() const
{
    Pointer at;
    for (const Level& level : m_open) {
        if (level.value->is_object())
            at = at / level.name;
        else
            at = at / (level.value->size() - 1);
    }
    return at;
}

bool Builder::onLeaf(std::size_t start, json value)
{
    const bool rounded = isRounded(start, value);
    put(std::move(value));
    if (rounded)
        reportNumber(start);
    return true;
}

bool Builder::onOpen(std::size_t start, json::value_t type)
{
    if (m_open.size() == m_levels) {
        report(reading::tooDeep, Pointer(),
               tr("The lists and objects are nested more than %1 levels deep here. A virtual node has about "
                  "twenty. Check that this is the right file.")
                   .arg(m_levels),
               start);
        m_isUsable = false;
        return false;
    }
    m_open.push_back({put(json(type)), nullptr, {}, {}});
    return true;
}

bool Builder::onName(std::size_t start, std::string name)
{
    Level& level = m_open.back();
    auto& members = level.value->get_ref<json::object_t&>();
    const auto [member, isNew] = members.try_emplace(name);
    level.member = &member->second;
    level.name = std::move(name);
    if (isNew) {
        level.names.emplace_back(member->first, start);
    } else if (m_found.size() < mostIssues) {
        const auto first = std::ranges::find(level.names, std::string_view(member->first),
                                             &std::pair<std::string_view, std::size_t>::first);
        reportTwice(first->second, start, member->first);
    }
    return true;
}

void Builder::onError(std::size_t start, std::size_t stop, const json::exception& error)
{
    if (error.id == overflow)
        return reportNumber(start);
    Around around = Around::Nothing;
    if (!m_open.empty())
        around = m_open.back().value->is_object() ? Around::Object : Around::List;
    const SyntaxFault fault{text(), start, stop, around, error.what()};
    const SyntaxWords words = inWords(fault);
    m_found.clear(); // in what is no JSON, this is the one thing to mend first
    report(reading::syntax, Pointer(), words.message, words.offset);
}

/// Whether @p value is a whole number too large for 64 bits: the parser makes it a double.
bool Builder::isRounded(std::size_t start, const json& value) const
{
    if (!value.is_number_float())
        return false;
    const std::size_t end = text().find_first_not_of("-0123456789", start);
    return end == std::string_view::npos ||
           std::string_view(".eE").find(text()[end]) == std::string_view::npos;
}

void Builder::report(const Rule& rule, Pointer at, const QString& message, std::size_t offset)
{
    if (m_found.size() < mostIssues)
        m_found.push_back({{std::move(at), rule.severity, rule.id, message}, offset});
}

void Builder::reportTwice(std::size_t first, std::size_t second, std::string_view name)
{
    const std::size_t both[] = {first, second};
    const std::vector<Location> at = locations(text(), both);
    report(
        reading::duplicateKey, here(),
        tr("%1 is given twice: in line %2 and again in line %3. Only the last one counts. Take one of them "
           "out.")
            .arg(quote(name), QString::number(at[0].line), QString::number(at[1].line)),
        second);
}

void Builder::reportNumber(std::size_t start)
{
    m_isUsable = false;
    const std::size_t end = std::min(text().find_first_not_of("+-.0123456789eE", start), text().size());
    report(reading::numberTooLarge, here(),
           tr("The number %1 is too large to be kept exactly. No number of a virtual node has more than 19 "
              "digits. Correct it.")
               .arg(quote(text().substr(start, end - start))),
           start);
}

Parsed refused(const Rule& rule, const QString& message, Location at = {})
{
    return {std::nullopt, {{{Pointer(), rule.severity, rule.id, message}, at}}};
}

} // namespace

Parsed parse(std::string_view bytes, const ParseLimits& limits)
{
    if (bytes.size() > limits.bytes)
        return refused(
            reading::fileTooLarge,
            tr("The file is larger than %1 MiB and was not read. A virtual node takes less than one. "
               "Check that this is the right file.")
                .arg(limits.bytes / 1024 / 1024));
    const std::string_view text = withoutByteOrderMark(bytes);
    if (const auto foreign = foreignText(text)) {
        const std::size_t offset[] = {foreign->offset};
        return refused(reading::syntax, foreign->message, locations(text, offset).front());
    }
    return Builder(text, limits.levels).build();
}

} // namespace meshwright
