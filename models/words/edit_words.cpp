// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/words/edit_words.h"

#include "models/json/difference.h"
#include "models/json/json.h"
#include "models/text/shown_name.h"
#include "models/text/texts.h"
#include "models/words/node_words.h"

#include <algorithm>
#include <optional>
#include <string>
#include <variant>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

QString shortened(QString text)
{
    constexpr qsizetype most = 40;
    text = text.simplified();
    if (text.size() <= most)
        return text;
    const bool splitsPair = text[most - 2].isHighSurrogate();
    return text.left(splitsPair ? most - 2 : most - 1) + u'…';
}

QString valueWords(const json& value)
{
    if (value.is_string() && value.get_ref<const std::string&>().empty())
        return Texts::tr("(empty)");
    return shortened(QString::fromStdString(value.is_string() ? value.get<std::string>() : canonical(value)));
}

/// "Listener 2 › Health check › Path" and @p what become "Listener 2 › Health check: Path what".
QString fieldWords(const Pointer& at, const QString& what)
{
    const QString words = fieldWords(at);
    const qsizetype split = words.lastIndexOf(u" › "_s);
    return split < 0 ? words + u": "_s + what
                     : words.left(split) + u": "_s + words.mid(split + 3) + u' ' + what;
}

/// A value that came, went or became another.
QString becameWords(const Pointer& at, const json* before, const json* after)
{
    const bool isPart = (before && before->is_structured()) || (after && after->is_structured());
    if (at.isRoot())
        return Texts::tr("Virtual node replaced");
    if (isPart)
        return (!before  ? Texts::tr("%1 added")
                : !after ? Texts::tr("%1 removed")
                         : Texts::tr("%1 replaced"))
            .arg(fieldWords(at));
    if (!before) // a draft may claim that nothing became nothing
        return fieldWords(at, after ? valueWords(*after) : Texts::tr("(nothing)"));
    return fieldWords(at,
                      valueWords(*before) + u" → "_s + (after ? valueWords(*after) : Texts::tr("(nothing)")));
}

const json* copyOf(const std::optional<json>& value)
{
    return value ? &*value : nullptr;
}

struct Words
{
    const Pointer& about;

    QString operator()(const ValueChange& change) const
    {
        // Objects on the way to a value come with it, and are not what the person was at.
        const json* before = copyOf(change.before);
        const json* after = copyOf(change.after);
        const json& whole = after ? *after : before ? *before : json::object();
        const bool leadsThere = change.at.contains(about) && change.at != about && (!before || !after);
        const json* inner = leadsThere ? find(whole, about.rebased(change.at, Pointer())) : nullptr;
        if (inner)
            return becameWords(about, before ? inner : nullptr, after ? inner : nullptr);
        return becameWords(change.at, before, after);
    }

    QString operator()(const ParkedChange& change) const
    {
        return (change.after ? Texts::tr("%1 switched off") : Texts::tr("%1 brought back"))
            .arg(fieldWords(change.at));
    }

    QString operator()(const ItemChange& change) const
    {
        return (change.inserted ? Texts::tr("%1 added") : Texts::tr("%1 removed"))
            .arg(fieldWords(change.list / change.index));
    }

    QString operator()(const MoveChange& change) const
    {
        return Texts::tr("%1 moved to place %2")
            .arg(fieldWords(change.list / change.from), QString::number(change.to + 1));
    }
};

bool isParked(const Change& change)
{
    return std::holds_alternative<ParkedChange>(change);
}

/// Which of several changes says best what was done: that at the place the person was at.
const Change& tellingChange(const Step& step)
{
    const auto at = std::ranges::find_if(step.changes, [&](const Change& change) {
        return !isParked(change) && placeOf(change) == step.about;
    });
    return at == step.changes.end() ? step.changes.front() : *at;
}

/// Whether all @p step did was to park a value, or to bring it back.
const Change* parkedAlone(const Step& step)
{
    const auto count = std::ranges::count_if(step.changes, isParked);
    const auto parked = std::ranges::find_if(step.changes, isParked);
    return count == 1 && step.changes.size() == 2 && placeOf(*parked) == step.about ? &*parked : nullptr;
}

QString lineFor(const Step& step)
{
    if (step.changes.empty())
        return Texts::tr("Nothing");
    if (const Change* parked = parkedAlone(step))
        return std::visit(Words{step.about}, *parked);
    QString words = std::visit(Words{step.about}, tellingChange(step));
    // What was parked below an item that goes, goes without saying.
    const auto more =
        std::ranges::count_if(step.changes, [](const Change& change) { return !isParked(change); }) - 1;
    if (more <= 0)
        return words;
    return more == 1 ? Texts::tr("%1, and one more change").arg(words)
                     : Texts::tr("%1, and %n more changes", nullptr, static_cast<int>(more)).arg(words);
}

} // namespace

QString editWords(const Step& step)
{
    // Names of members that nobody knows may have anything in them.
    return shownName((step.title.isEmpty() ? lineFor(step) : step.title).simplified());
}

} // namespace meshwright
