// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/steps/summary.h"

#include "forms/steps/facts.h"
#include "forms/steps/form_order.h"
#include "forms/steps/root.h"
#include "forms/steps/steps.h"
#include "models/json/json.h"
#include "models/json/plain_text.h"
#include "models/json/unknown.h"
#include "models/schema/field.h"
#include "models/text/texts.h"
#include "models/words/value_words.h"

#include <QStringList>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

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

/// A listener or a backend by what people call it.
struct NamedItem
{
    QString name;
    const json* value; ///< whose members stand below the name
    Pointer at;        ///< where that is
    Pointer said;      ///< what the name says already
};

std::optional<NamedItem> namedItem(const json& item, const Pointer& at)
{
    if (at.parent() == Pointer("/spec/listeners")) {
        const json* mapping = member(item, "portMapping");
        const bool isAll = mapping && mapping->size() == 2 && member(*mapping, "port") &&
                           member(*mapping, "protocol") &&
                           areLeaves(json::array({*member(*mapping, "port"), *member(*mapping, "protocol")}));
        const QString name = listenerTitle(item);
        return name.isEmpty()
                   ? std::nullopt
                   : std::optional(NamedItem{name, &item, at, isAll ? at / "portMapping" : Pointer()});
    }
    if (at.parent() != Pointer("/spec/backends"))
        return {};
    const QString name = backendTitle(item);
    if (name.isEmpty())
        return {};
    const Pointer service = at / "virtualService";
    const bool isPlain = item.size() == 1;
    return NamedItem{name, isPlain ? member(item, "virtualService") : &item, isPlain ? service : at,
                     service / "virtualServiceName"};
}

/// Writes a value and everything below it that belongs to one step as lines.
class Lines
{
public:
    Lines(StepId step, std::span<const Pointer> without)
        : m_step(step),
          m_order(FormOrder::of(step)),
          m_without(without)
    {}

    void add(const json& value, const Pointer& at, int depth)
    {
        if (isFull() || stepOf(at) != m_step || isLeftOut(at))
            return;
        const schema::Field* field = fieldAt(at);
        if (isUnknown(value))
            line(label(at), plainText(&value), depth);
        else if (isDuration(value))
            line(label(at), valueWords(*find(value, Pointer("/value")), nullptr) + u' ' + unit(value, at),
                 depth);
        else if (isPair(value))
            line(plainText(find(value, Pointer("/key"))), plainText(find(value, Pointer("/value"))), depth);
        else if (areLeaves(value) && !value.empty())
            line(label(at), joined(value, at), depth);
        else if (value.is_structured())
            part(value, at, depth);
        else
            line(label(at), valueWords(value, field), depth);
    }

    void children(const json& value, const Pointer& at, int depth)
    {
        std::vector<std::pair<Pointer, const json*>> found;
        std::size_t index = 0;
        for (const auto& [key, child] : value.items())
            found.emplace_back(value.is_object() ? at / key : at / index++, &child);
        if (value.is_object())
            std::ranges::stable_sort(found, {}, [this](const auto& one) { return m_order.rank(one.first); });
        for (const auto& [where, child] : found) {
            if (isFull())
                return;
            add(*child, where, depth);
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
        return valueWords(*find(duration, Pointer("/unit")), fieldAt(at / "unit"));
    }

    static QString joined(const json& list, const Pointer& at)
    {
        constexpr std::size_t most = 100;
        QStringList out;
        for (std::size_t i = 0; i < std::min(most, list.size()); ++i)
            out.append(valueWords(list[i], fieldAt(at / i)));
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
        if (const auto named = namedItem(value, at)) {
            line(Texts::tr("%1: %2").arg(heading, named->name), {}, depth);
            m_said = named->said;
            return children(*named->value, named->at, depth + 1);
        }
        while (inner->is_object() && inner->size() == 1 && inner->begin()->is_object() &&
               !isDuration(*inner->begin()) && !isUnknown(*inner->begin())) {
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

    bool isLeftOut(const Pointer& at) const
    {
        return at == m_said || std::ranges::find(m_without, at) != m_without.end();
    }

    StepId m_step;
    const FormOrder& m_order;
    std::span<const Pointer> m_without;
    Pointer m_said; ///< what the heading of the present item has said already
    std::vector<SummaryLine> m_lines;
    bool m_isFull = false; ///< and there was more
};

} // namespace

std::vector<SummaryLine> summary(const Step& step, const json& document, std::span<const Pointer> without)
{
    const auto isLeftOut = [without](std::string_view about) {
        return std::ranges::find(without, Pointer(std::string(about))) != without.end();
    };
    if (!step.about.empty() && std::ranges::all_of(step.about, isLeftOut))
        return {};
    Lines lines(step.id, without);
    for (const std::string_view about : step.about) {
        const Pointer at{std::string(about)};
        const json* value = find(document, at);
        // The step's title says already what a whole part is called.
        if (value && value->is_structured() && !isUnknown(*value) && step.about.size() == 1)
            lines.children(*value, at, 0);
        else if (value)
            lines.add(*value, at, 0);
    }
    const bool isCut = lines.isFull();
    std::vector<SummaryLine> out = lines.take();
    if (isCut)
        out.push_back({0, {}, Texts::tr("And more: the step and the JSON show it all.")});
    if (out.empty())
        out.push_back(
            {0, {}, std::ranges::any_of(step.about, isLeftOut) ? Texts::tr("None.") : unset(step.id)});
    return out;
}

std::vector<SummaryLine> summaryOfAll(const json& document)
{
    std::vector<SummaryLine> out;
    for (const Step& step : all()) {
        std::vector<SummaryLine> lines = summary(step, document);
        if (step.about.empty() || lines.front().label.isEmpty())
            continue; // what is not set is said at length where one can set it
        const bool isPart = lines.size() > 1;
        if (isPart)
            out.push_back({0, translated(step.title), {}});
        for (SummaryLine& line : lines) {
            line.depth += isPart ? 1 : 0;
            out.push_back(std::move(line));
        }
    }
    return out;
}

} // namespace meshwright::steps
