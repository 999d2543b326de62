// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/check_shapes.h"

#include "models/json/json_type.h"
#include "models/json/unknown.h"
#include "models/rules/check_values.h"
#include "models/rules/file_words.h"
#include "models/rules/generic_rules.h"
#include "models/rules/unknown_member.h"
#include "models/rules/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <string_view>
#include <variant>
#include <vector>

namespace meshwright {

namespace {

using schema::Field;
using schema::Shape;

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// What an object has, against what its shape allows.
struct Members
{
    std::uint64_t known = 0; ///< a bit for each field of the shape
    std::vector<std::string_view> unknown;

    bool has(std::size_t field) const { return (known >> field & 1U) != 0; }
};

class Walk
{
public:
    Walk(const Field& root, Findings& findings, const FileWords* words)
        : m_root(root),
          m_findings(findings),
          m_words(words)
    {}

    void run(const json& input) { value(input, m_root, PathSoFar()); }

private:
    void value(const json& value, const Field& field, const PathSoFar& at)
    {
        if (isUnknown(value))
            return;
        std::visit([&](const auto& kind) { check(value, kind, at); }, field.kind);
    }
    template <typename Leaf>
    void check(const json& value, const Leaf& allowed, const PathSoFar& at)
    {
        checkLeaf(value, allowed, at, m_findings);
    }
    void check(const json& value, const schema::Struct& allowed, const PathSoFar& at);
    void check(const json& value, const schema::Union& allowed, const PathSoFar& at);
    void check(const json& value, const schema::List& allowed, const PathSoFar& at);

    Members members(const json& value, const Shape& shape, const PathSoFar& at);
    void reportUnknown(const Members& members, const Shape& shape, const PathSoFar& at);
    void reportMissing(const Members& members, const Shape& shape, const PathSoFar& at);
    void reportChoice(const Members& members, const Shape& shape, const PathSoFar& at);
    void reportNoList(const json& value, const Field& item, const PathSoFar& at);
    QString called(const Field& field, const PathSoFar& at) const
    {
        return m_words ? m_words->member(at.pointer() / field.key) : toText(field.key);
    }

    const Field& m_root; ///< where the whole document stands
    Findings& m_findings;
    const FileWords* m_words; ///< nullptr for those of the API
};

/// Descends into the known members and notes the others.
Members Walk::members(const json& value, const Shape& shape, const PathSoFar& at)
{
    Members out;
    for (const auto& [key, child] : value.get_ref<const json::object_t&>()) {
        if (m_findings.isFull())
            break;
        if (const Field* field = shape.field(key)) {
            out.known |= std::uint64_t(1) << (field - shape.fields.data());
            this->value(child, *field, PathSoFar(at, key));
        } else {
            out.unknown.push_back(key);
        }
    }
    return out;
}

void Walk::check(const json& value, const schema::Struct& allowed, const PathSoFar& at)
{
    if (!value.is_object())
        return reportType(value, QCoreApplication::translate("rules", "an object {…}"), at, m_findings);
    const Members found = members(value, *allowed.shape, at);
    reportUnknown(found, *allowed.shape, at);
    reportMissing(found, *allowed.shape, at);
}

void Walk::check(const json& value, const schema::Union& allowed, const PathSoFar& at)
{
    if (!value.is_object())
        return reportType(value, QCoreApplication::translate("rules", "an object {…}"), at, m_findings);
    const Members found = members(value, *allowed.shape, at);
    reportUnknown(found, *allowed.shape, at);
    reportChoice(found, *allowed.shape, at);
}

void Walk::check(const json& value, const schema::List& allowed, const PathSoFar& at)
{
    if (!value.is_array())
        return reportNoList(value, *allowed.item, at);
    const json::array_t& all = value.get_ref<const json::array_t&>();
    if (all.size() < allowed.min)
        m_findings.add(generic::tooFewItems, at.pointer(),
                       QCoreApplication::translate("rules", "This list has %1 items. At least %2 are needed.")
                           .arg(QString::number(all.size()), QString::number(allowed.min)));
    if (allowed.max && all.size() > *allowed.max)
        m_findings.add(generic::tooManyItems, at.pointer(),
                       QCoreApplication::translate("rules", "This list has %1 items. At most %2 are allowed.")
                           .arg(QString::number(all.size()), QString::number(*allowed.max)));
    for (std::size_t i = 0; i < all.size() && !m_findings.isFull(); ++i)
        this->value(all[i], *allowed.item, PathSoFar(at, i));
}

void Walk::reportUnknown(const Members& members, const Shape& shape, const PathSoFar& at)
{
    for (const std::string_view key : members.unknown) {
        if (m_findings.isFull())
            return;
        m_findings.add(generic::unknownMember, PathSoFar(at, key).pointer(),
                       unknownMemberMessage(m_root, shape, key, at.pointer(), m_words));
    }
}

void Walk::reportMissing(const Members& members, const Shape& shape, const PathSoFar& at)
{
    for (std::size_t i = 0; i < shape.fields.size(); ++i) {
        const Field& field = shape.fields[i];
        if (field.need != schema::Required || members.has(i) || m_findings.isFull())
            continue;
        // A misspelt member is one mistake: its own issue says what it should be called.
        if (std::ranges::any_of(members.unknown, [&](auto key) {
                return meantMember(m_root, shape, key, at.pointer()) == &field;
            }))
            continue;
        QString message = QCoreApplication::translate("rules", "%1 (%2) is required and missing.")
                              .arg(label(field), called(field, at));
        if (const QString help = schema::help(field); !help.isEmpty())
            message += u' ' + help; // which a form has at the field itself
        if (Issue* missing = m_findings.add(generic::required, PathSoFar(at, field.key).pointer(), message))
            missing->inForm =
                QCoreApplication::translate("rules", "%1 is required and missing.").arg(label(field));
    }
}

void Walk::reportChoice(const Members& members, const Shape& shape, const PathSoFar& at)
{
    // With an unknown member in place of a known one, what is wrong is that member.
    const int count = std::popcount(members.known);
    if (count == 1 || (count == 0 && !members.unknown.empty()))
        return;
    QStringList present, allowed, presentLabels, allowedLabels;
    for (std::size_t i = 0; i < shape.fields.size(); ++i) {
        allowed.append(called(shape.fields[i], at));
        allowedLabels.append(label(shape.fields[i]));
        if (members.has(i)) {
            present.append(allowed.back());
            presentLabels.append(allowedLabels.back());
        }
    }
    const auto message = [&](const QStringList& choices, const QStringList& chosen) {
        return chosen.isEmpty()
                   ? QCoreApplication::translate(
                         "rules", "Nothing is chosen here. Give exactly one of %1, or leave the whole out.")
                         .arg(anyOf(choices))
                   : QCoreApplication::translate("rules", "%1 are given together. Keep exactly one of them.")
                         .arg(allOf(chosen));
    };
    if (Issue* choice = m_findings.add(generic::exactlyOneOf, at.pointer(), message(allowed, present)))
        choice->inForm = message(allowedLabels, presentLabels);
}

void Walk::reportNoList(const json& value, const Field& item, const PathSoFar& at)
{
    QString expected = QCoreApplication::translate("rules", "a list […]");
    const Shape* shape = schema::shapeOf(item);
    if (value.is_object() && shape && shape->field("key") && shape->field("value"))
        expected = QCoreApplication::translate("rules", "a list of pairs, [{\"key\": …, \"value\": …}]");
    reportType(value, expected, at, m_findings);
}

} // namespace

void checkShapes(const Field& root, const json& input, Findings& findings, const FileWords* words)
{
    Walk(root, findings, words).run(input);
}

std::span<const RuleInfo> genericRules()
{
    static constexpr RuleInfo rules[] = {
        generic::wrongType,        generic::null,         generic::required, generic::unknownMember,
        generic::exactlyOneOf,     generic::wholeNumber,  generic::tooSmall, generic::tooLarge,
        generic::notAnAllowedWord, generic::tooShort,     generic::tooLong,  generic::pattern,
        generic::tooFewItems,      generic::tooManyItems,
    };
    return rules;
}

} // namespace meshwright
