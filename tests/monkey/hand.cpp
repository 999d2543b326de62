// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/monkey/hand.h"

#include <QApplication>
#include <QFileDialog>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>
#include <QWindow>

namespace meshwright::monkey {

namespace {

/// Whether a dialog keeps @p window from answering.
bool isBlocked(const QWidget* window)
{
    const QWidget* modal = QApplication::activeModalWidget();
    return modal && modal->isVisible() && modal != window && !modal->isAncestorOf(window) &&
           window->windowType() != Qt::Popup;
}

/// What a key types, as far as the acts use it.
QString textOf(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & (Qt::ControlModifier | Qt::AltModifier))
        return {};
    switch (key) {
    case Qt::Key_Return:
        return QStringLiteral("\r");
    case Qt::Key_Tab:
        return QStringLiteral("\t");
    case Qt::Key_Space:
        return QStringLiteral(" ");
    case Qt::Key_Backspace:
        return QStringLiteral("\b");
    default:
        return {};
    }
}

} // namespace

Hand::Hand(const Sight& sight, Playground& playground) : m_sight(sight), m_playground(playground) {}

void Hand::perform(const Act& act)
{
    switch (act.kind) {
    case Act::Kind::Press:
    case Act::Kind::Release:
    case Act::Kind::Click:
    case Act::Kind::RightClick:
    case Act::Kind::DoubleClick:
    case Act::Kind::Move:
        return mouse(act);
    case Act::Kind::Wheel:
        return turnWheel(act);
    case Act::Kind::Keys: {
        const QKeyCombination keys = QKeySequence(act.words)[0];
        return key(keys.key(), keys.keyboardModifiers(), textOf(keys.key(), keys.keyboardModifiers()));
    }
    case Act::Kind::Type:
        return type(act.words);
    case Act::Kind::CloseWindow:
    case Act::Kind::Resize:
        return toWindow(act);
    case Act::Kind::Choose:
        return chooseFile(act.words);
    default:
        return outside(act);
    }
}

void Hand::mouse(const Act& act)
{
    QWidget* widget = m_sight.window(act.spot.window);
    QWindow* window = widget ? widget->windowHandle() : nullptr;
    if (!window || Sight::isFenced(m_sight.controlAt(act.spot)))
        return;
    const QPoint at = m_sight.find(act.spot);
    // What a window manager does.
    if (act.kind != Act::Kind::Move && widget->windowType() != Qt::Popup && !isBlocked(widget) &&
        !widget->isActiveWindow())
        widget->activateWindow();
    const Qt::MouseButton button = act.kind == Act::Kind::RightClick ? Qt::RightButton : Qt::LeftButton;
    send(window, at, QEvent::MouseMove, Qt::NoButton);
    if (act.kind == Act::Kind::Move)
        return;
    m_clock += act.kind == Act::Kind::Release ? 20 : 1000;
    if (act.kind != Act::Kind::Release)
        send(window, at, QEvent::MouseButtonPress, button);
    if (act.kind != Act::Kind::Press)
        send(window, at, QEvent::MouseButtonRelease, button);
    if (act.kind == Act::Kind::DoubleClick) {
        send(window, at, QEvent::MouseButtonPress, button);
        send(window, at, QEvent::MouseButtonRelease, button);
    }
}

void Hand::send(QWindow* window, QPoint at, QEvent::Type type, Qt::MouseButton button)
{
    if (type == QEvent::MouseButtonPress)
        m_buttons.setFlag(button, true);
    else if (type == QEvent::MouseButtonRelease)
        m_buttons.setFlag(button, false);
    qt_handleMouseEvent(window, at, window->mapToGlobal(at), m_buttons, button, type, {}, m_clock += 10);
}

void Hand::turnWheel(const Act& act)
{
    QWidget* widget = m_sight.window(act.spot.window);
    if (!widget || !widget->windowHandle() || isBlocked(widget))
        return;
    const QPoint at = m_sight.find(act.spot);
    QWheelEvent turned(at, widget->windowHandle()->mapToGlobal(at), {}, {0, act.number}, Qt::NoButton,
                       Qt::NoModifier, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&turned); // only what comes from outside gives the focus
    qApp->notify(widget->windowHandle(), &turned);
}

void Hand::key(int key, Qt::KeyboardModifiers modifiers, const QString& text)
{
    const QWidget* focus = QApplication::focusWidget();
    const bool leavesField = key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Escape;
    if (focus && Sight::isFenced(focus) && !leavesField)
        return;
    // Each may close or open windows.
    if (QWindow* window = QGuiApplication::focusWindow())
        qt_handleKeyEvent(window, QEvent::KeyPress, key, modifiers, text);
    if (QWindow* window = QGuiApplication::focusWindow())
        qt_handleKeyEvent(window, QEvent::KeyRelease, key, modifiers, text);
}

void Hand::type(const QString& words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const qsizetype length = words[i].isHighSurrogate() && i + 1 < words.size() ? 2 : 1;
        const QString text = words.mid(i, length);
        const bool isPlain = text[0] > u' ' && text[0] < u'\x7f';
        key(isPlain ? text[0].toUpper().unicode() : static_cast<int>(Qt::Key_unknown), {}, text);
        i += length - 1;
    }
}

void Hand::toWindow(const Act& act)
{
    QWidget* window = m_sight.window(act.spot.window);
    if (!window || isBlocked(window))
        return;
    if (act.kind == Act::Kind::CloseWindow)
        return void(window->close());
    // As a window manager does it, which puts the frame into the corner and not what is in it.
    window->move(window->screen()->availableGeometry().topLeft());
    window->resize(act.spot.at.x(), act.spot.at.y());
}

void Hand::chooseFile(const QString& name)
{
    auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
    if (!dialog)
        return;
    if (name.isEmpty())
        return dialog->reject();
    dialog->setDirectory(m_playground.path(QStringLiteral("files")));
    dialog->selectFile(m_playground.path(name));
    // As its own button does: the dialog looks whether that can be chosen.
    QMetaObject::invokeMethod(dialog, "accept");
}

void Hand::outside(const Act& act)
{
    const auto sessions = m_desktop->sessions().all();
    switch (act.kind) {
    case Act::Kind::Open:
        return m_desktop->openFiles({m_playground.path(act.words)});
    case Act::Kind::ChangeFile:
        return m_playground.change(act.words, act.number);
    case Act::Kind::ChangeDraft:
        if (act.number >= 0 && act.number < std::ssize(sessions))
            m_playground.changeDraft(sessions[static_cast<std::size_t>(act.number)]->keeper.id());
        return;
    case Act::Kind::Hold:
        return m_playground.gate()->hold();
    case Act::Kind::Answer:
        return m_playground.gate()->let(act.number);
    case Act::Kind::Refuse:
        return m_playground.gate()->refuseNext();
    case Act::Kind::End: // as main() does on a signal
        return m_desktop->end();
    default: // to wait is all
        return;
    }
}

} // namespace meshwright::monkey
