// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/dialogs/plan_dialog.h"

#include "forms/dialogs/plan_words.h"
#include "forms/fields/announcement.h"
#include "forms/fields/caption.h"
#include "forms/parts/on_screen.h"
#include "forms/parts/reading_order.h"
#include "models/json/json.h"
#include "models/meshes/description.h"
#include "models/text/shown_name.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;
using Action = PlanItem::Action;

namespace {

QString actionWords(const PlanItem& item)
{
    if (!item.conflict.isEmpty())
        return QDialog::tr("left alone");
    switch (item.action) {
    case Action::Create:
        return QDialog::tr("create");
    case Action::Update:
        return QDialog::tr("update");
    case Action::Same:
        return QDialog::tr("same");
    case Action::ChangedThere:
        return QDialog::tr("changed there, stays");
    case Action::OnlyThere:
        break;
    }
    return QDialog::tr("only there, stays");
}

QString ownersOf(const PlanItem& item)
{
    const QString here = QString::fromStdString(item.owner);
    const QString there = QString::fromStdString(item.ownerThere);
    if (here.isEmpty() || here == there)
        return here.isEmpty() ? QString() : QDialog::tr("of the account %1").arg(here);
    return there.isEmpty()
               ? QDialog::tr("mesh.json is of the account %1").arg(here)
               : QDialog::tr("mesh.json is of the account %1, the mesh there of %2").arg(here, there);
}

QString remarkOf(const PlanItem& item, bool isDone)
{
    if (!item.conflict.isEmpty())
        return item.conflict;
    if (item.isTaken)
        return QDialog::tr("the file was replaced by what is there");
    if (isDone && item.isOutstanding)
        return QDialog::tr("not done, as it broke off before");
    if (isDone && item.isDue())
        return item.failure.isEmpty() ? QDialog::tr("done") : item.failure;
    return ownersOf(item);
}

std::vector<TransferRow> rowsOf(const std::vector<PlanItem>& plan, bool isDone)
{
    std::vector<TransferRow> rows;
    for (const PlanItem& item : plan) {
        TransferRow& row = rows.emplace_back(
            TransferRow{item.id, actionWords(item), remarkOf(item, isDone), nullptr, nullptr, false});
        if (item.action == Action::Same || item.action == Action::OnlyThere)
            continue;
        row.here = item.after;
        row.there = item.before;
        row.canChoose = item.canChoose && !isDone;
    }
    return rows;
}

/// What the fields of @p description are compared of.
json compared(const json& description, Kind kind)
{
    return description.is_null() ? json::object() : createInput(description, resourceOf(kind));
}

/// A dialog with @p help above @p table; @p yes is the button to go on with, where there is one.
class TransferDialog : public QDialog
{
public:
    TransferDialog(const QString& title, const QString& help, TransferTable* table, const QString& yes,
                   QWidget* parent)
        : QDialog(parent)
    {
        setWindowTitle(shownName(title));
        auto* layout = new QVBoxLayout(this);
        layout->addWidget(makeHelpPart(help, QDialog::tr("What it is about")));
        layout->addWidget(table, 1);
        auto* buttons =
            new QDialogButtonBox(yes.isEmpty() ? QDialogButtonBox::Close : QDialogButtonBox::Cancel, this);
        if (!yes.isEmpty())
            m_yes = buttons->addButton(yes, QDialogButtonBox::AcceptRole);
        connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        layout->addWidget(buttons);
        openOnScreen(*this, {820, 480}, {});
    }

    /// Tells @p words below the table, in the place of what was told there; nothing when they are empty. They
    /// stand nowhere else, so the keyboard scrolls them to their end.
    void tellBelow(const QString& words, const QString& name)
    {
        delete m_below;
        if (words.isEmpty())
            return;
        m_below = makeHelpPart(words, name);
        m_below->setFocusPolicy(Qt::StrongFocus);
        static_cast<QVBoxLayout*>(layout())->insertWidget(2, m_below);
        readAsLaidOut(*layout());
    }
    void tellProblems(const std::vector<ProblemAfterPush>& problems)
    {
        tellBelow(problemsSummary(problems), QDialog::tr("Problems of the mesh"));
    }

    /// Asks @p find for the problems anew whenever something is chosen in @p table; those of an older choice
    /// are not told.
    void findAnew(TransferTable* table, const FindProblems& find)
    {
        connect(table, &TransferTable::choiceChanged, this, [this, table, find] {
            tellBelow(QDialog::tr("What the mesh would have against that is being found…"),
                      QDialog::tr("Problems of the mesh"));
            find(table->choice(), this,
                 [this, choice = ++m_choices](const std::vector<ProblemAfterPush>& problems) {
                     if (choice != m_choices)
                         return;
                     tellProblems(problems);
                     Announcement::say(*this, problemsSummary(problems));
                 });
        });
    }

    /// Goes on only while @p isAnything says so.
    void enableWhen(TransferTable* table, const std::function<bool()>& isAnything)
    {
        m_yes->setEnabled(isAnything());
        connect(table, &TransferTable::choiceChanged, this,
                [this, isAnything] { m_yes->setEnabled(isAnything()); });
    }

private:
    /// @p help, which may name many things, in as many lines as there is room for; it scrolls to the others.
    QWidget* makeHelpPart(const QString& help, const QString& name)
    {
        auto* room = new QScrollArea(this);
        room->setAccessibleName(name);
        room->setFrameShape(QFrame::NoFrame);
        room->setFocusPolicy(Qt::NoFocus);
        room->setWidgetResizable(true);
        room->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        QLabel* const text = makeHelp(help, room);
        text->setAlignment(Qt::AlignTop);
        room->setWidget(text);
        constexpr int most = 10; // lines: the table needs the room
        constexpr int width = 780;
        const int height = std::min(text->heightForWidth(width), most * fontMetrics().lineSpacing());
        room->setMinimumHeight(height);
        room->setMaximumHeight(height + fontMetrics().lineSpacing());
        return room;
    }

    QPushButton* m_yes = nullptr;
    QPointer<QWidget> m_below;
    int m_choices = 0; ///< tells what is found for an older one
};

bool isAny(const TransferChoice& choice)
{
    return !choice.mine.empty() || !choice.theirs.empty() || !choice.merged.empty();
}

} // namespace

std::optional<TransferChoice> confirmPlan(const std::vector<PlanItem>& plan, const QString& mesh,
                                          const QString& target, bool canTakeTheirs, QWidget* parent,
                                          Carry how, const std::vector<ProblemAfterPush>& problems,
                                          const FindProblems& find)
{
    const bool isDue = std::ranges::any_of(plan, &PlanItem::isDue);
    const bool canChoose = std::ranges::any_of(plan, &PlanItem::canChoose);
    const bool isPush = how == Carry::Push;
    const QString help =
        planSummary(plan) + u' ' +
        (!isDue && !canChoose ? QDialog::tr("There is nothing to do.")
         : isPush             ? QDialog::tr("Nothing is deleted, and nothing has been sent yet.")
                              : QDialog::tr("Nothing is deleted, and nothing has been imported yet.")) +
        (canChoose ? u' ' + QDialog::tr(
                                "Where both sides have changes, say whose count; the others are left alone.")
                   : QString());
    auto* table = new TransferTable(rowsOf(plan, false), {canTakeTheirs, isPush && canTakeTheirs});
    const QString title = isPush ? QDialog::tr("Push %1 to %2") : QDialog::tr("Import %1 into %2");
    const QString yes = isPush ? QDialog::tr("Push") : QDialog::tr("Import");
    TransferDialog dialog(title.arg(mesh, target), help, table, isDue || canChoose ? yes : QString(), parent);
    dialog.tellProblems(problems);
    if (find)
        dialog.findAnew(table, find);
    if (!isDue && canChoose)
        dialog.enableWhen(table, [table] { return isAny(table->choice()); });
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return table->choice();
}

void showPlanResult(const Pushed& pushed, const QString& mesh, const QString& target, QWidget* parent,
                    Carry how)
{
    const QString title =
        how == Carry::Push ? QDialog::tr("Pushed %1 to %2") : QDialog::tr("Imported %1 into %2");
    TransferDialog dialog(title.arg(mesh, target), pushedWords(pushed, mesh, target),
                          new TransferTable(rowsOf(pushed.items, true), {}), {}, parent);
    dialog.exec();
}

std::optional<TransferChoice> settlePull(const Pulled& pulled, const QString& mesh, const QString& place,
                                         QWidget* parent)
{
    std::vector<TransferRow> rows;
    for (const PullConflict& conflict : pulled.conflicts)
        rows.push_back({conflict.id, QDialog::tr("left alone"), conflict.message,
                        compared(conflict.here, conflict.id.kind), compared(conflict.there, conflict.id.kind),
                        true});
    auto* table = new TransferTable(std::move(rows), {.theirs = true, .merge = true});
    TransferDialog dialog(
        QDialog::tr("Save %1 to %2").arg(mesh, place),
        QDialog::tr(
            "These files of “%1” have changes that the mesh you save does not know. Keep mine leaves the file in "
            "“%1” as it is, Take theirs writes what you save over it, Merge brings both changes together where git "
            "remembers what both had before. What you do not choose is left alone; files that are replaced are set "
            "aside.")
            .arg(place),
        table, QDialog::tr("Go on"), parent);
    dialog.enableWhen(table, [table] { return isAny(table->choice()); });
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return table->choice();
}

} // namespace meshwright
