// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/fix_bulb.h"
#include "forms/json/json_pane.h"
#include "forms/json/json_view.h"
#include "forms/wizard/issue_commands.h"
#include "forms/wizard/problems_list.h"
#include "models/words/edit_words.h"
#include "tests/support/open_menu.h"
#include "tests/support/sample_documents.h"
#include "tests/support/wizard_fixture.h"

#include <QListView>

#include <string>

namespace meshwright {

inline constexpr char problemPort[] = "/spec/listeners/0/portMapping/port";
inline constexpr char problemName[] = "/virtualNodeName";

/// The guide's example with another listener, both ports written as text.
inline json textPorts()
{
    json node = guideExample();
    node["spec"]["listeners"] = json::parse(R"([{"portMapping": {"port": "80", "protocol": "http"}},
                                                {"portMapping": {"port": "81", "protocol": "http"}}])");
    return node;
}

/// A wizard on a virtual node with problems that can be mended.
class ProblemOn : public WizardOn
{
public:
    explicit ProblemOn(json node = textPorts()) : WizardOn(std::move(node)) { context.state->seeAll(); }

    json valueAt(const char* pointer) const
    {
        const json* value = document.find(Pointer(pointer));
        return value ? *value : json();
    }
    std::string lastStep() const
    {
        const auto& steps = document.history().steps;
        return steps.empty() ? "" : editWords(*steps.back()).toStdString();
    }
    ProblemsList& problems() const { return *window.findChild<ProblemsList*>(); }
    JsonView& jsonView() const { return window.jsonPane().view(); }
    /// The same as chooseInMenu(), and the window has the focus again.
    void choose(const char* name)
    {
        chooseInMenu(name);
        goOn();
    }
    void goOn()
    {
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        settle();
    }
    void altEnter() const { press(Qt::Key_Return, Qt::AltModifier); }
    FixBulb* bulbIn(const QWidget* around) const
    {
        for (auto* bulb : around->findChildren<FixBulb*>())
            if (bulb->isVisible())
                return bulb;
        return nullptr;
    }
    /// Chooses the problem number @p row in the list, by keys.
    void intoProblems(int row) const
    {
        QListView& view = problems().view();
        view.setFocus();
        view.setCurrentIndex(view.model()->index(row, IssuesModel::Message));
        settle();
    }
    void accept(const AcceptedEntry& entry) const
    {
        context.state->setAcceptance({{QStringLiteral("/work"), {}, {entry}}, true, QStringLiteral("maria")});
        settle();
    }
    /// The entry for what is wrong at @p pointer.
    AcceptedEntry entryAt(const char* pointer) const
    {
        for (const Issue& issue : issues.all())
            if (issue.pointer == Pointer(pointer))
                if (auto entry = entryFor(document.value(), issue)) {
                    entry->reason = QStringLiteral("as agreed");
                    entry->by = QStringLiteral("maria");
                    return *entry;
                }
        ADD_FAILURE() << "nothing is wrong at " << pointer;
        return {};
    }
};

} // namespace meshwright
