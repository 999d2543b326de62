// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/monkey/act.h"

#include "models/json/json.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace meshwright::monkey {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<Act::Kind, std::string_view>, 20> names{
    {{Act::Kind::Press, "press"},
     {Act::Kind::Release, "release"},
     {Act::Kind::Click, "click"},
     {Act::Kind::RightClick, "right-click"},
     {Act::Kind::DoubleClick, "double-click"},
     {Act::Kind::Move, "move"},
     {Act::Kind::Wheel, "wheel"},
     {Act::Kind::Keys, "keys"},
     {Act::Kind::Type, "type"},
     {Act::Kind::Wait, "wait"},
     {Act::Kind::CloseWindow, "close-window"},
     {Act::Kind::Resize, "resize"},
     {Act::Kind::Choose, "choose"},
     {Act::Kind::Open, "open"},
     {Act::Kind::ChangeFile, "change-file"},
     {Act::Kind::ChangeDraft, "change-draft"},
     {Act::Kind::Hold, "hold"},
     {Act::Kind::Answer, "answer"},
     {Act::Kind::Refuse, "refuse"},
     {Act::Kind::End, "end"}}};

bool hasSpot(Act::Kind kind)
{
    return kind <= Act::Kind::Wheel || kind == Act::Kind::CloseWindow || kind == Act::Kind::Resize;
}

QPoint pointIn(const json& line, const char* key)
{
    const json* point = member(line, key);
    return point && point->is_array() && point->size() == 2
               ? QPoint((*point)[0].get<int>(), (*point)[1].get<int>())
               : QPoint();
}

int numberIn(const json& line, const char* key)
{
    const json* number = member(line, key);
    return number && number->is_number_integer() ? number->get<int>() : 0;
}

QString wordsIn(const json& line, const char* key)
{
    return QString::fromStdString(std::string(text(member(line, key)).value_or("")));
}

} // namespace

std::span<const QString> lookKeys()
{
    static const std::array<QString, 16> keys{u"F6"_s,       u"Ctrl+H"_s, u"Alt+PgDown"_s, u"Alt+PgDown"_s,
                                              u"Alt+PgUp"_s, u"Ctrl+1"_s, u"Ctrl+2"_s,     u"Ctrl+3"_s,
                                              u"Ctrl+4"_s,   u"Ctrl+5"_s, u"Ctrl+6"_s,     u"Ctrl+7"_s,
                                              u"Ctrl+8"_s,   u"Ctrl+9"_s, u"F8"_s,         u"Shift+F8"_s};
    return keys;
}

bool onlyLooks(const Act& act)
{
    switch (act.kind) {
    case Act::Kind::Wheel:
    case Act::Kind::Move:
    case Act::Kind::Wait:
    case Act::Kind::Resize:
        return true;
    case Act::Kind::Keys:
        return std::ranges::find(lookKeys(), act.words) != lookKeys().end();
    default:
        return false;
    }
}

json toJson(const Act& act)
{
    const auto name = std::ranges::find(names, act.kind, &std::pair<Act::Kind, std::string_view>::first);
    json line{{"act", std::string(name->second)}};
    if (hasSpot(act.kind)) {
        line["window"] = act.spot.window;
        line["at"] = {act.spot.at.x(), act.spot.at.y()};
    }
    if (!act.spot.on.isEmpty()) {
        line["on"] = act.spot.on.toStdString();
        line["within"] = {act.spot.within.x(), act.spot.within.y()};
    }
    if (!act.spot.what.isEmpty())
        line["what"] = act.spot.what.toStdString();
    if (!act.words.isEmpty())
        line["words"] = act.words.toStdString();
    if (act.number != 0)
        line["number"] = act.number;
    if (act.pause != 0)
        line["pause"] = act.pause;
    return line;
}

std::optional<Act> actOf(const json& line)
{
    const auto word = text(member(line, "act"));
    const auto name =
        std::ranges::find(names, word.value_or(""), &std::pair<Act::Kind, std::string_view>::second);
    if (name == names.end())
        return std::nullopt;
    return Act{name->first,
               {numberIn(line, "window"), pointIn(line, "at"), wordsIn(line, "on"), pointIn(line, "within"),
                wordsIn(line, "what")},
               wordsIn(line, "words"),
               numberIn(line, "number"),
               numberIn(line, "pause")};
}

} // namespace meshwright::monkey
