// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/steps/summary.h"

#include "forms/steps/root.h"
#include "forms/steps/steps.h"
#include "models/json/json.h"
#include "models/json/plain_text.h"
#include "models/schema/field.h"
#include "models/text/texts.h"

#include <QStringList>

#include <algorithm>

namespace meshwright::steps {

using namespace Qt::StringLiterals;

namespace {

/// What holds while nothing of @p step is given.
QString unset(StepId id)
{
    switch (id) {
    case StepId::Mesh:
        return Texts::tr("No mesh chosen yet.");
    case StepId::Name:
        return Texts::tr("No name yet.");
    case StepId::ServiceDiscovery:
        return Texts::tr("None. The virtual node expects no inbound traffic.");
    case StepId::IpPreference:
        return Texts::tr("Not set. The default behaviour holds, or what the mesh prefers.");
    case StepId::ClientPolicyDefaults:
        return Texts::tr("Not set. TLS is asked of a backend only by its own settings.");
    case StepId::Backends:
        return Texts::tr("None. The virtual node sends traffic to no virtual service.");
    case StepId::Logging:
        return Texts::tr("Not set. Envoy writes no access log.");
    case StepId::Listeners:
        return Texts::tr("None. The virtual node expects no inbound traffic.");
    default:
        return Texts::tr("Not set.");
    }
}

/// A value in words: what the schema calls it, with its unit.
QString shown(const json& value, const schema::Field* field)
{
    QString raw = plainText(&value);
    if (!field)
        return raw;
    if (const auto* words = std::get_if<schema::Enum>(&field->kind))
        for (const schema::Word& word : words->words)
            if (raw == QString::fromUtf8(word.value))
                return schema::translated(word.label);
    if (const auto* yesNo = std::get_if<schema::Boolean>(&field->kind); yesNo && value.is_boolean())
        return schema::translated(value.get<bool>() ? yesNo->whenTrue : yesNo->whenFalse);
    const auto* number = std::get_if<schema::Integer>(&field->kind);
    return number && *number->unit ? raw + u' ' + QString::fromUtf8(number->unit) : raw;
}

bool isDuration(const json& value)
{
    return value.is_object() && value.size() == 2 && value.contains("unit") && value.contains("value");
}

bool isPair(const json& value)
{
    return value.is_object() && value.size() == 2 && value.contains("key") && value.contains("value");
}

bool areLeaves(const json& list)
{
    return list.is_array() &&
           std::ranges::none_of(list, [](const json& item) { return item.is_structured(); });
}

/// Writes a value and everything below it that belongs to one step as lines.
class Lines
{
public:
    explicit Lines(StepId step) : m_step(step) {}

    void add(const json& value, const Pointer& at, int depth)
    {
        if (isFull() || stepOf(at) != m_step)
            return;
        const schema::Field* field = fieldAt(at);
        if (isDuration(value))
            line(label(at), shown(*find(value, Pointer("/value")), nullptr) + u' ' + unit(value, at), depth);
        else if (isPair(value))
            line(plainText(find(value, Pointer("/key"))), plainText(find(value, Pointer("/value"))), depth);
        else if (areLeaves(value) && !value.empty())
            line(label(at), joined(value, at), depth);
        else if (value.is_structured())
            part(value, at, depth);
        else
            line(label(at), shown(value, field), depth);
    }

    void children(const json& value, const Pointer& at, int depth)
    {
        std::size_t index = 0;
        for (const auto& [key, child] : value.items()) {
            if (isFull())
                return;
            add(child, value.is_object() ? at / key : at / index++, depth);
        }
    }

    bool isFull() const { return m_isFull; }

    std::vector<SummaryLine> take() { return std::move(m_lines); }

private:
    static QString label(const Pointer& at)
    {
        const schema::Field* field = fieldAt(at);
        const auto index = at.index();
        if (!field)
            return index ? QString::number(*index + 1) : QString::fromStdString(at.last());
        QString out = schema::label(*field);
        if (index)
            out += u' ' + QString::number(*index + 1);
        return out;
    }

    static QString unit(const json& duration, const Pointer& at)
    {
        return shown(*find(duration, Pointer("/unit")), fieldAt(at / "unit"));
    }

    static QString joined(const json& list, const Pointer& at)
    {
        constexpr std::size_t most = 100;
        QStringList out;
        for (std::size_t i = 0; i < std::min(most, list.size()); ++i)
            out.append(shown(list[i], fieldAt(at / i)));
        if (list.size() > most)
            out.append(Texts::tr("and %n more", nullptr, static_cast<int>(list.size() - most)));
        return out.join(u", "_s);
    }

    /// A part with a heading; parts that hold nothing but one other part share theirs.
    void part(const json& value, const Pointer& at, int depth)
    {
        const json* inner = &value;
        Pointer where = at;
        QString heading = label(at);
        while (inner->is_object() && inner->size() == 1 && inner->begin()->is_object() &&
               !isDuration(*inner->begin())) {
            where = where / inner->begin().key();
            inner = &*inner->begin();
            heading += u" › "_s + label(where);
        }
        line(heading, inner->empty() ? Texts::tr("nothing filled in") : QString(), depth);
        children(*inner, where, depth + 1);
    }

    void line(const QString& label, const QString& value, int depth)
    {
        constexpr std::size_t most = 600; // 20 listeners with everything on
        m_isFull = m_lines.size() == most;
        if (!m_isFull)
            m_lines.push_back({depth, label, value});
    }

    StepId m_step;
    std::vector<SummaryLine> m_lines;
    bool m_isFull = false; ///< and there was more
};

} // namespace

std::vector<SummaryLine> summary(const Step& step, const json& document)
{
    Lines lines(step.id);
    for (const std::string_view about : step.about) {
        const Pointer at{std::string(about)};
        const json* value = find(document, at);
        // The step's title says already what a whole part is called.
        if (value && value->is_structured() && step.about.size() == 1)
            lines.children(*value, at, 0);
        else if (value)
            lines.add(*value, at, 0);
    }
    const bool isCut = lines.isFull();
    std::vector<SummaryLine> out = lines.take();
    if (isCut)
        out.push_back({0, {}, Texts::tr("And more: the step and the JSON show it all.")});
    if (out.empty())
        out.push_back({0, {}, unset(step.id)});
    return out;
}

} // namespace meshwright::steps
