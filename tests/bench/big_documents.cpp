// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/desktop.h"
#include "app/desktop/screen_questions.h"
#include "forms/json/json_pane.h"
#include "forms/json/json_view.h"
#include "forms/style/appearance.h"
#include "forms/wizard/wizard_window.h"
#include "models/json/json.h"
#include "tests/bench/pauses.h"
#include "tests/support/sample_documents.h"

#include <QClipboard>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <iostream>

// A document far larger than a person would write, opened by the whole program from a file: every step of the
// wizard is shown, a name typed, everything scrolled; or a small one, into whose JSON as much is pasted,
// taken back and done again. Prints the longest time that the window did not look at events meanwhile, and
// the most memory it had.
//
// usage: big_documents backends|broken|listeners|tags|pasted NUMBER
namespace meshwright {

namespace {

json documentOf(const std::string& kind, int number)
{
    json node = guideExample();
    json& spec = node["spec"];
    for (int i = 0; i < number; ++i) {
        const std::string text = std::to_string(i);
        if (kind == "backends" || kind == "pasted")
            spec["backends"].push_back(
                {{"virtualService", {{"virtualServiceName", "service" + text + ".local"}}}});
        else if (kind == "broken") // something is wrong with each of them
            spec["backends"].push_back({{"virtualService", {{"virtualServiceNam", "service" + text}}}});
        else if (kind == "listeners")
            spec["listeners"].push_back(fullListener(1024 + i));
        else
            node["tags"].push_back({{"key", "key" + text}, {"value", "value" + text}});
    }
    return node;
}

WizardWindow* wizard()
{
    for (QWidget* window : QApplication::topLevelWidgets())
        if (auto* found = qobject_cast<WizardWindow*>(window); found && found->isVisible())
            return found;
    return nullptr;
}

class Run
{
public:
    Run(const std::string& kind, int number) : m_path(m_folder.filePath(QStringLiteral("big.json")))
    {
        const json big = documentOf(kind, number);
        if (kind == "pasted")
            m_pasted = QString::fromStdString(canonical(big));
        std::ofstream(m_path.toStdString()) << (kind == "pasted" ? guideExample() : big).dump();
    }

    void go()
    {
        Appearance look;
        ScreenQuestions questions;
        Desktop desktop(questions);
        desktop.wear(look);
        phase("open", [&] { desktop.openFiles({m_path}); });
        turn([] { return wizard() != nullptr; });
        phase("show", [] {});
        m_window = wizard();
        if (!m_window)
            return;
        for (int id = 1; id <= 12; ++id)
            phase("step " + std::to_string(id), [&] { m_window->goTo(static_cast<steps::StepId>(id)); });
        if (m_pasted.isEmpty())
            useIt();
        else
            paste();
        m_out["peak"] = memory("VmHWM");
        m_window->close();
        turn([] { return !wizard(); });
        pass(1000);
    }

    const json& figures() const { return m_out; }

private:
    void useIt()
    {
        scrollJson();
        scrollSteps();
        type();
        phase("undo", [&] { QTest::keyClick(m_window, Qt::Key_Z, Qt::ControlModifier); });
        typeJson();
    }

    void press(const std::string& name, int key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        phase(name, [&] { QTest::keyClick(&m_window->jsonPane().view(), Qt::Key(key), modifiers); });
        pass(2000); // what goes on elsewhere is there
    }

    /// A text that becomes the document, and one that is no JSON.
    void paste()
    {
        JsonView& view = m_window->jsonPane().view();
        view.setFocus();
        QGuiApplication::clipboard()->setText(m_pasted);
        view.selectAll();
        press("paste", Qt::Key_V);
        const auto takeBack = [&](const std::string& what) {
            for (int i = 0; i < 2; ++i) {
                press("undo " + what, Qt::Key_Z);
                press("redo " + what, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
            }
            press("undo " + what, Qt::Key_Z);
        };
        takeBack("paste");
        view.moveCursor(QTextCursor::Start);
        press("paste what is no JSON", Qt::Key_V);
        takeBack("paste of what is no JSON");
    }

    static void pass(int milliseconds)
    {
        turn([] { return false; }, milliseconds);
    }

    /// Does @p what in the event loop, and lets what follows from it happen.
    void phase(const std::string& name, const std::function<void()>& what)
    {
        m_pauses.take();
        QTimer::singleShot(0, qApp, what);
        pass(1500);
        const Pauses::Longest longest = m_pauses.take();
        const std::string group = name.substr(0, name.find(':'));
        json& out = m_out["pauses"].emplace(group, json::object()).first.value();
        out["clock"] = std::max<qint64>(out.value("clock", qint64(0)), longest.clock);
        out["work"] = std::max<qint64>(out.value("work", qint64(0)), longest.work);
    }

    void scrollJson()
    {
        QScrollBar& bar = *m_window->jsonPane().view().verticalScrollBar();
        for (int page = 0; page <= 4; ++page)
            phase("scroll the JSON", [&] { bar.setValue(bar.maximum() * page / 4); });
    }

    void scrollSteps()
    {
        for (const int id : {5, 9, 11, 12}) {
            m_window->goTo(static_cast<steps::StepId>(id));
            pass(500);
            for (auto* area : m_window->findChildren<QAbstractScrollArea*>())
                if (area->isVisible() && area->verticalScrollBar()->maximum() > 0)
                    for (int page = 0; page <= 2; ++page)
                        phase("scroll step " + std::to_string(id), [&] {
                            QScrollBar& bar = *area->verticalScrollBar();
                            bar.setValue(bar.maximum() * page / 2);
                        });
        }
    }

    void type()
    {
        m_window->goTo(Pointer("/virtualNodeName"));
        pass(500);
        for (const char key : {'a', 'b', 'c'})
            phase("type in a field", [&] { QTest::keyClick(QApplication::focusWidget(), key); });
    }

    void typeJson()
    {
        JsonView& view = m_window->jsonPane().view();
        const qsizetype name = view.toPlainText().indexOf(QStringLiteral("nodeName"));
        view.goTo(static_cast<int>(name));
        view.setFocus();
        pass(500);
        for (const char key : {'x', 'y', 'z'})
            phase("type in the JSON", [&] { QTest::keyClick(&view, key); });
    }

    QTemporaryDir m_folder;
    QString m_path;
    QString m_pasted;
    Pauses m_pauses;
    WizardWindow* m_window = nullptr;
    json m_out = {{"pauses", json::object()}};
};

} // namespace

} // namespace meshwright

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Meshwright"));
    QApplication::setApplicationName(QStringLiteral("meshwright"));
    if (argc != 3)
        return 2;
    meshwright::Run run(argv[1], std::stoi(argv[2]));
    run.go();
    std::cout << run.figures().dump(1) << std::endl;
    return 0;
}
