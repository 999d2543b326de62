// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/monkey/whim.h"

#include "tests/monkey/playground.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>

#include <array>

namespace meshwright::monkey {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array words{u"a",      u"b",           u"nodeName", u"8080",       u"80",  u"0",
                           u"-1",     u"99999999999", u"/ping",    u"/x",         u" ",   u".",
                           u"ü",      u"💥",           u"<h1>",     u"\"",         u"1.5", u"service.local",
                           u"delete", u"env",         u"http",     u"10.0.0.0/8", u"é"};
constexpr std::array jsonWords{u"a", u"1", u"\"", u"{", u"}",    u"[",        u"]",
                               u",", u":", u"x",  u" ", u"null", u"\"a\": 1,"};
constexpr std::array editKeys{u"Backspace", u"Backspace", u"Backspace", u"Del",    u"Tab",
                              u"Tab",       u"Shift+Tab", u"Left",      u"Right",  u"Up",
                              u"Down",      u"Return",    u"Space",     u"Esc",    u"Home",
                              u"End",       u"Ctrl+A",    u"PgUp",      u"PgDown", u"Alt+Down"};
constexpr std::array commands{
    u"Ctrl+Z",       u"Ctrl+Z", u"Ctrl+Z",     u"Ctrl+Shift+Z", u"Ctrl+Y",    u"Ctrl+H", u"F8",
    u"Shift+F8",     u"F6",     u"Alt+PgDown", u"Alt+PgUp",     u"Ctrl+N",    u"Ctrl+S", u"Ctrl+Shift+J",
    u"Ctrl+Shift+C", u"Ctrl+V", u"Ctrl+C",     u"Ctrl+X",       u"Ctrl+F",    u"F5",     u"Ctrl+E",
    u"Ctrl+Shift+S", u"Ctrl+O", u"Ctrl+W",     u"Ctrl+1",       u"Ctrl+5",    u"Ctrl+6", u"Ctrl+7",
    u"Ctrl+8",       u"Ctrl+9", u"F1",         u"Alt+Return",   u"Alt+Return"};
constexpr int untilQuiet = 600; ///< milliseconds after which what was typed has become the document
constexpr int comfortablyMany = 4;

Act keys(const char16_t* which)
{
    return {Act::Kind::Keys, {}, QString::fromUtf16(which), 0, 0};
}

QWidget* jsonView(const QWidget* window)
{
    auto* view = window->findChild<QWidget*>(u"json-pane"_s);
    return view && view->isVisible() ? view->findChild<QWidget*>(u"qt_scrollarea_viewport"_s) : nullptr;
}

} // namespace

Whim::Whim(quint64 seed, const Sight& sight) : m_sight(sight), m_random(seed) {}

int Whim::upTo(int most)
{
    return static_cast<int>(m_random() % static_cast<quint64>(std::max(most, 1)));
}

QWidget* Whim::window()
{
    const auto windows = m_sight.windows();
    if (windows.empty())
        return nullptr;
    QWidget* active = QApplication::activeWindow();
    return std::ranges::find(windows, active) != windows.end() && upTo(10) > 0 ? active : oneOf(windows);
}

Spot Whim::somewhere(QWidget* control)
{
    const QRect seen = control->visibleRegion().boundingRect();
    return m_sight.spotAt(control, seen.topLeft() + QPoint(upTo(seen.width()), upTo(seen.height())));
}

Act Whim::next(bool holdsButton)
{
    if (qobject_cast<QFileDialog*>(QApplication::activeModalWidget()) && !QApplication::activePopupWidget())
        return forFileDialog();
    if (holdsButton)
        return dragging();
    if (!m_planned.empty()) {
        const Act act = m_planned.front();
        m_planned.pop_front();
        return act;
    }
    if (--m_left < 0)
        changeMood();
    switch (m_mood) {
    case Mood::Looking:
        return looking();
    case Mood::TypingJson:
        return typingJson();
    case Mood::Anything:
        break;
    }
    return anything();
}

void Whim::changeMood()
{
    const int chance = upTo(10);
    m_mood = chance < 6 ? Mood::Anything : chance < 8 ? Mood::Looking : Mood::TypingJson;
    m_left = 10 + upTo(30);
    if (m_mood == Mood::Looking) {
        m_planned.push_back({Act::Kind::Keys, {}, u"Esc"_s, 0, 0});
        m_planned.push_back({Act::Kind::Wait, {}, {}, untilQuiet, untilQuiet});
    }
    QWidget* front = window();
    QWidget* view = m_mood == Mood::TypingJson && front ? jsonView(front) : nullptr;
    if (view)
        m_planned.push_back(mouse(Act::Kind::Click));
    if (view)
        m_planned.back().spot = somewhere(view);
    else if (m_mood == Mood::TypingJson)
        m_mood = Mood::Anything;
}

Act Whim::anything()
{
    const int chance = upTo(100);
    if (chance < 36)
        return mouse(Act::Kind::Click);
    if (chance < 52)
        return type();
    if (chance < 68)
        return editKey();
    if (chance < 80)
        return command();
    if (chance < 86)
        return wheel();
    if (chance < 88)
        return mouse(Act::Kind::RightClick);
    if (chance < 90)
        return mouse(Act::Kind::DoubleClick);
    if (chance < 93)
        return mouse(Act::Kind::Press);
    if (chance < 95)
        return {Act::Kind::Wait, {}, {}, 0, upTo(700)};
    return chance < 97 ? toWindow() : outside();
}

Act Whim::looking()
{
    const int chance = upTo(10);
    if (chance < 6)
        return wheel();
    return chance < 9 ? Act{Act::Kind::Keys, {}, oneOf(lookKeys()), 0, 0} : mouse(Act::Kind::Move);
}

Act Whim::typingJson()
{
    constexpr int most = 300; // milliseconds between two keys
    Act act = upTo(5) > 0 ? Act{Act::Kind::Type, {}, QString::fromUtf16(oneOf(jsonWords)), 0, 0} : editKey();
    act.pause = upTo(2) > 0 ? upTo(most) : 60 + upTo(50);
    return act;
}

Act Whim::dragging()
{
    return mouse(upTo(3) > 0 ? Act::Kind::Move : Act::Kind::Release);
}

Act Whim::forFileDialog()
{
    const auto files = Playground::files();
    return {Act::Kind::Choose, {}, upTo(3) > 0 ? oneOf(files) : QString(), 0, 0};
}

Act Whim::mouse(Act::Kind kind)
{
    QWidget* front = window();
    if (!front)
        return {Act::Kind::Open, {}, Playground::files().front(), 0, 0};
    return {kind, somewhere(oneOf(Sight::controls(front))), {}, 0, 0};
}

Act Whim::wheel()
{
    Act act = mouse(Act::Kind::Wheel);
    // What has a value is where a wheel does harm.
    if (QWidget* front = window(); front && upTo(2) > 0) {
        auto controls = Sight::controls(front);
        std::erase_if(controls, [](const QWidget* control) {
            return !qobject_cast<const QAbstractSpinBox*>(control) &&
                   !qobject_cast<const QComboBox*>(control);
        });
        if (!controls.empty())
            act.spot = somewhere(oneOf(controls));
    }
    act.number = (upTo(3) > 0 ? -120 : 120) * (1 + upTo(2));
    return act;
}

Act Whim::type()
{
    return {Act::Kind::Type, {}, QString::fromUtf16(oneOf(words)), 0, 0};
}

Act Whim::editKey()
{
    return keys(oneOf(editKeys));
}

Act Whim::command()
{
    return keys(oneOf(commands));
}

Act Whim::toWindow()
{
    QWidget* front = window();
    if (!front || QApplication::activePopupWidget())
        return {Act::Kind::Wait, {}, {}, 0, 20};
    Act act{Act::Kind::Resize, m_sight.spotAt(front, {}), {}, 0, 0};
    act.spot.at = {400 + upTo(800), 300 + upTo(380)};
    const bool tooMany = std::ssize(m_sight.windows()) > comfortablyMany;
    if (tooMany || upTo(4) == 0)
        act.kind = Act::Kind::CloseWindow;
    return act;
}

Act Whim::outside()
{
    const int chance = upTo(100);
    const QString file = oneOf(Playground::files());
    if (chance < 30 && std::ssize(m_sight.windows()) <= comfortablyMany)
        return {Act::Kind::Open, {}, file, 0, 0};
    if (chance < 50)
        return {Act::Kind::ChangeFile, {}, file, upTo(Playground::sampleCount() + 1) - 1, 0};
    if (chance < 60)
        return {Act::Kind::ChangeDraft, {}, {}, upTo(comfortablyMany), 0};
    if (chance < 75)
        return {Act::Kind::Hold, {}, {}, 0, 0};
    if (chance < 90)
        return {Act::Kind::Answer, {}, {}, upTo(3), 0};
    return chance < 96 ? Act{Act::Kind::Refuse, {}, {}, 0, 0} : Act{Act::Kind::End, {}, {}, 0, 0};
}

} // namespace meshwright::monkey
