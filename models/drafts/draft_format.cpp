// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/drafts/draft_format.h"

#include "models/drafts/edited_json.h"
#include "models/drafts/history_json.h"
#include "models/drafts/visited_json.h"
#include "models/formats/locate.h"
#include "models/formats/parse.h"
#include "models/json/json.h"
#include "models/text/texts.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace meshwright {

namespace {

/// A draft holds the node a few levels down, in its history deeper still.
constexpr ParseLimits limits{largestDraft, deepestLevel + 16};
/// How much of a history is kept, in bytes: some ten thousand edits.
constexpr std::size_t longestHistory = std::size_t(8) * 1024 * 1024;

constexpr std::array<const char*, 6> kinds{"blank", "template", "copy", "file", "draft", "deleted"};

std::string momentText(const QDateTime& moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs).toStdString();
}

json parkedJson(Parked&& parked)
{
    json out = json::object();
    for (auto& [at, value] : parked)
        out[at.text()] = std::move(value);
    return out;
}

/// Takes the members of a draft out of what was read, one after the other; what is not as it should be, and
/// what nobody asked for, becomes a remark.
class Members
{
public:
    Members(const source::Tree& tree, const json& file) : m_tree(tree), m_file(file) {}

    const json* take(const char* key)
    {
        m_known.push_back(key);
        return member(m_file, key);
    }

    /// The text at @p key; an absent one is empty.
    QString takeText(const char* key)
    {
        const json* value = take(key);
        if (value && !value->is_string())
            leaveOut(key, Texts::tr("it must be text"));
        const auto words = text(value).value_or("");
        return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
    }

    QDateTime takeMoment(const char* key)
    {
        const QString written = takeText(key);
        if (written.isEmpty())
            return {};
        const QDateTime moment = QDateTime::fromString(written, Qt::ISODateWithMs);
        if (!moment.isValid())
            leaveOut(key, Texts::tr("it must be a moment such as 2026-10-01T08:00:00Z"));
        return moment.toUTC();
    }

    void leaveOut(const char* key, const QString& why)
    {
        m_remarks.append(
            Texts::tr("Line %1: “%2” was left out: %3.")
                .arg(QString::number(locate(m_tree, Pointer() / key).line), QString::fromUtf8(key), why));
    }

    QStringList remarks(const std::vector<LocatedIssue>& issues)
    {
        for (const LocatedIssue& found : issues)
            m_remarks.append(found.issue.message);
        for (const auto& [key, value] : m_file.items())
            if (std::ranges::find(m_known, key) == m_known.end())
                leaveOut(key.c_str(), Texts::tr("nothing of that name is known"));
        return m_remarks;
    }

private:
    const source::Tree& m_tree;
    const json& m_file;
    std::vector<std::string> m_known;
    QStringList m_remarks;
};

StartedFrom takeStart(Members& members)
{
    const json* value = members.take("startedFrom");
    if (!value)
        return {};
    const auto kind = text(member(value, "kind"));
    const auto name = text(member(value, "name")).value_or("");
    const auto found =
        std::ranges::find(kinds, kind.value_or(""), [](const char* word) { return std::string_view(word); });
    if (found == kinds.end()) {
        members.leaveOut("startedFrom", Texts::tr("its kind is none that is known"));
        return {};
    }
    return {static_cast<StartedFrom::Kind>(found - kinds.begin()),
            QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))};
}

void takeVisited(Members& members, Draft& draft)
{
    const json* written = members.take("visited");
    if (const auto visited = written ? visitedIn(*written) : visitedBefore(draft.step))
        draft.visited = *visited;
    else
        members.leaveOut("visited", Texts::tr("it must list numbers from 1 to %1, each once").arg(lastStep));
}

void takePosition(Members& members, Draft& draft)
{
    if (const json* step = members.take("step")) {
        const auto number = integer(step);
        if (number && *number >= 1 && *number <= lastStep)
            draft.step = static_cast<int>(*number);
        else
            members.leaveOut("step", Texts::tr("it must be a number from 1 to %1").arg(lastStep));
    }
    takeVisited(members, draft);
    if (const json* field = members.take("field")) {
        if (const auto at = pointerIn(field))
            draft.field = *at;
        else
            members.leaveOut("field", Texts::tr("it must be a JSON pointer"));
    }
}

void takePlace(Members& members, Draft& draft)
{
    const json* place = members.take("place");
    if (!place)
        return;
    const auto name = text(member(place, "name"));
    const auto location = text(member(place, "location"));
    if (!name || !location)
        return members.leaveOut("place", Texts::tr("it must have a name and a location"));
    draft.placeName = QString::fromUtf8(name->data(), static_cast<qsizetype>(name->size()));
    draft.placeLocation = QString::fromUtf8(location->data(), static_cast<qsizetype>(location->size()));
    if (const auto id = text(member(place, "id")))
        draft.placeId = QString::fromUtf8(id->data(), static_cast<qsizetype>(id->size()));
}

void takeParked(Members& members, Draft& draft)
{
    const json* parked = members.take("parked");
    if (!parked)
        return;
    if (!parked->is_object())
        return members.leaveOut("parked", Texts::tr("it must be an object"));
    for (const auto& [key, value] : parked->items()) {
        const json name = key;
        if (const auto at = pointerIn(&name); at && !at->isRoot())
            draft.parked.emplace(*at, value);
        else
            members.leaveOut("parked", Texts::tr("“%1” is no JSON pointer").arg(QString::fromStdString(key)));
    }
}

void takeFile(Members& members, Draft& draft)
{
    const json* file = members.take("file");
    if (!file)
        return;
    draft.file = editedIn(*file);
    if (!draft.file)
        members.leaveOut("file", Texts::tr("it must have a path, an index, a fingerprint and what is saved"));
}

void takeServed(Members& members, Draft& draft)
{
    const json* served = members.take("served");
    if (!served)
        return;
    draft.served = servedIn(*served);
    if (!draft.served)
        members.leaveOut("served", Texts::tr("it must have a place, a version and what is saved"));
}

void takeHistory(Members& members, Draft& draft)
{
    const json* value = members.take("history");
    if (!value)
        return;
    auto history = historyIn(*value);
    if (history && fits(*history, draft.document, draft.parked))
        draft.history = std::move(*history);
    else
        members.leaveOut("history",
                         Texts::tr("its steps do not lead to this document, so nothing can be undone"));
}

/// Why @p file holds no draft of ours, nullopt when it does.
std::optional<QString> refusal(const json& file)
{
    const auto format = integer(member(file, "meshwrightDraft"));
    if (!format)
        return Texts::tr("This is no draft: “meshwrightDraft” is missing.");
    if (*format > draftFormat)
        return Texts::
            tr("This draft is of a newer Meshwright (format %1; this one reads up to %2). Update Meshwright to "
               "open it.")
                .arg(QString::number(*format), QString::number(draftFormat));
    const json* document = member(file, "document");
    if (!document || !document->is_object())
        return Texts::tr("The virtual node is missing: “document” must be an object.");
    return std::nullopt;
}

} // namespace

std::string draftText(Draft draft)
{
    json values{
        {"created", momentText(draft.created)},
        {"document", std::move(draft.document)},
        {"field", draft.field.text()},
        {"meshwrightDraft", draftFormat},
        {"modified", momentText(draft.modified)},
        {"parked", parkedJson(std::move(draft.parked))},
        {"place", {{"name", draft.placeName.toStdString()}, {"location", draft.placeLocation.toStdString()}}},
        {"startedFrom",
         {{"kind", kinds.at(static_cast<std::size_t>(draft.startedFrom.kind))},
          {"name", draft.startedFrom.name.toStdString()}}},
        {"step", draft.step},
        {"title", draft.title.toStdString()},
        {"unfinishedText", draft.unfinishedText},
        {"visited", draft.visited}};
    if (!draft.placeId.isEmpty())
        values["place"]["id"] = draft.placeId.toStdString();
    if (draft.file)
        values["file"] = editedJson(std::move(*draft.file));
    if (draft.served)
        values["served"] = servedJson(std::move(*draft.served));
    std::string out = canonical(values);
    out.resize(out.rfind('\n')); // the closing brace comes after what follows
    // A line a step: a history is long, and nobody reads it member by member.
    const HistoryLines history = historyLines(draft.history, longestHistory);
    out += ",\n  \"history\": {\"done\": " + std::to_string(history.done) + ", \"steps\": [";
    const char* between = "\n    ";
    for (const std::string& step : history.steps) {
        out.append(between).append(step);
        between = ",\n    ";
    }
    return out + "]}\n}\n";
}

DraftReading readDraft(std::string_view bytes)
{
    const Parsed parsed = parse(bytes, limits);
    if (!parsed.value) {
        const LocatedIssue& first = parsed.issues.front();
        return {
            std::nullopt,
            Texts::tr("The draft is damaged. Line %1, column %2: %3")
                .arg(QString::number(first.at.line), QString::number(first.at.column), first.issue.message),
            {}};
    }
    const json& file = *parsed.value;
    if (const auto why = refusal(file))
        return {std::nullopt, *why, {}};
    Members members(parsed.source->tree(), file);
    Draft draft;
    members.take("meshwrightDraft");
    draft.document = *members.take("document");
    draft.title = members.takeText("title");
    draft.created = members.takeMoment("created");
    draft.modified = members.takeMoment("modified");
    draft.startedFrom = takeStart(members);
    draft.unfinishedText = members.takeText("unfinishedText").toStdString();
    takePosition(members, draft);
    takePlace(members, draft);
    takeParked(members, draft);
    takeFile(members, draft);
    takeServed(members, draft);
    takeHistory(members, draft);
    return {std::move(draft), {}, members.remarks(parsed.issues)};
}

} // namespace meshwright
