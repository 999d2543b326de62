// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/console/drafts_page.h"

#include "forms/console/row_table.h"
#include "forms/console/state_delegate.h"
#include "forms/fields/flow_layout.h"
#include "forms/fields/labels.h"
#include "forms/parts/empty_state.h"
#include "forms/parts/kept_layout.h"
#include "forms/parts/notice_bar.h"
#include "forms/parts/reading_order.h"
#include "forms/style/button_kind.h"
#include "forms/style/measures.h"
#include "models/text/shown_name.h"

#include <QAction>
#include <QInputDialog>
#include <QLabel>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace meshwright {

using namespace Qt::StringLiterals;

DraftsPage::DraftsPage(OpenDrafts& drafts, QWidget* parent, QSettings* settings)
    : QWidget(parent),
      m_drafts(drafts),
      m_settings(settings),
      m_notices(new NoticeBar(this)),
      m_stack(new QStackedWidget(this)),
      m_table(makeRowTable(drafts.model(), u"drafts"_s, tr("Drafts"), m_stack)),
      m_empty(new EmptyState(Sign::NoDrafts, m_stack)),
      m_fault(makeLabel(this))
{
    makeStates();
    makeCommands();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_notices);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_fault);
    layout->addWidget(makeButtons());
    readAsLaidOut(*layout);
    setFocusProxy(m_table);
    connectDrafts();
    m_table->selectRow(0);
    showState();
}

void DraftsPage::makeStates()
{
    m_table->setItemDelegateForColumn(DraftsModel::Name, new NameDelegate(m_table));
    m_table->sortByColumn(DraftsModel::Changed, Qt::DescendingOrder);
    if (m_settings)
        m_table->restoreColumns(m_settings->value("console/draft-columns"_L1).toByteArray());
    m_empty->setText(
        tr("No drafts.\nWhat you type is kept here by itself until the virtual node is created."));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_fault->setWordWrap(true);
    m_fault->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

QAction* DraftsPage::addCommand(const QString& text, const QString& name, const QKeySequence& keys,
                                Needs needs, void (DraftsPage::*does)(const DraftRow&))
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut); // the window's own keys stay the window's
    connect(action, &QAction::triggered, this, [this, does] {
        if (const auto draft = chosen())
            (this->*does)(*draft);
    });
    m_table->addAction(action);
    m_commands.push_back({action, needs});
    return action;
}

void DraftsPage::makeCommands()
{
    addCommand(tr("&Resume"), u"resume-draft"_s, Qt::Key_Return, Needs::Readable, &DraftsPage::resume);
    addCommand(tr("Re&name…"), u"rename-draft"_s, Qt::Key_F2, Needs::Closed, &DraftsPage::rename);
    addCommand(tr("&Duplicate"), u"duplicate-draft"_s, {}, Needs::Readable, &DraftsPage::duplicate);
    addCommand(tr("&Export JSON…"), u"export-draft"_s, {}, Needs::Readable, &DraftsPage::exportDraft);
    addCommand(tr("&Compare with origin"), u"compare-draft"_s, {}, Needs::Readable, &DraftsPage::compare);
    addCommand(tr("De&lete"), u"delete-draft"_s, QKeySequence::Delete, Needs::Closed, &DraftsPage::remove);
    connect(m_table, &QTableView::doubleClicked, m_commands.front().action, &QAction::trigger);
    connect(m_table, &RowTable::deletePressed, this, &DraftsPage::removeByKey);
}

QWidget* DraftsPage::makeButtons()
{
    auto* row = new QWidget(this);
    auto* layout = new FlowLayout(FlowLayout::Columns::AsNeeded, measures.gap.small, row);
    for (const Command& command : m_commands) {
        auto* button = new QToolButton(row);
        button->setDefaultAction(command.action);
        button->setObjectName(command.action->objectName());
        button->setAccessibleName(command.action->text().remove(u'&'));
        button->setFocusPolicy(Qt::TabFocus);
        if (button->objectName() == "delete-draft"_L1)
            setKind(*button, ButtonKind::Destructive);
        layout->addWidget(button);
    }
    return row;
}

void DraftsPage::connectDrafts()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DraftsPage::showState);
    connect(&m_drafts, &OpenDrafts::listed, this, [this] {
        if (!chosen())
            m_table->selectRow(0);
        showState();
    });
    connect(&m_drafts, &OpenDrafts::binned, this, [this](const DraftRow& draft) {
        const auto undo = [this] {
            m_notices->take(u"binned"_s);
            m_drafts.putBack();
            m_table->setFocus(); // its button has just gone
        };
        m_notices->put(u"binned"_s,
                       {Severity::Hint, tr("“%1” is in the bin.").arg(draft.title), {{tr("Undo"), undo}}});
    });
    connect(&m_drafts, &OpenDrafts::failed, this, [this](const QString& message) {
        m_notices->put(u"failed"_s, {Severity::Error, message});
    });
}

std::optional<DraftRow> DraftsPage::chosen() const
{
    const QVariant draft = chosenValue(*m_table, DraftsModel::DraftRole);
    return draft.isValid() ? std::optional(draft.value<DraftRow>()) : std::nullopt;
}

void DraftsPage::showState()
{
    m_stack->setCurrentWidget(m_drafts.model().rowCount() == 0 ? static_cast<QWidget*>(m_empty) : m_table);
    const auto draft = chosen();
    for (const Command& command : m_commands) {
        const bool fits =
            draft && (command.needs == Needs::Readable ? draft->fault.isEmpty() : !draft->isOpen);
        command.action->setEnabled(fits);
    }
    m_fault->setText(draft && !draft->fault.isEmpty()
                         ? shownLines(tr("%1\nThe file is left as it is: %2").arg(draft->fault, draft->path))
                         : QString());
    m_fault->setVisible(!m_fault->text().isEmpty());
}

void DraftsPage::resume(const DraftRow& draft)
{
    Q_EMIT resumeRequested(draft);
}

void DraftsPage::rename(const DraftRow& draft)
{
    bool accepted = false;
    const QString title = QInputDialog::getText(this, tr("Rename draft"), tr("Name of the draft"),
                                                QLineEdit::Normal, draft.title, &accepted);
    if (accepted)
        m_drafts.rename(draft.id, title.trimmed());
}

void DraftsPage::duplicate(const DraftRow& draft)
{
    m_drafts.duplicate(draft.id);
}

void DraftsPage::exportDraft(const DraftRow& draft)
{
    Q_EMIT exportRequested(draft);
}

void DraftsPage::compare(const DraftRow& draft)
{
    Q_EMIT compareRequested(draft);
}

void DraftsPage::remove(const DraftRow& draft)
{
    m_drafts.bin(draft);
}

/// Delete was pressed while the command is not to be had.
void DraftsPage::removeByKey()
{
    if (!chosen() && m_table->currentIndex().isValid())
        m_table->selectRow(m_table->currentIndex().row());
    const auto draft = chosen();
    if (!draft)
        Q_EMIT told(tr("Nothing is deleted: no draft is chosen."));
    else if (draft->isOpen)
        Q_EMIT told(tr("“%1” is open in a window. Close that first, or discard it there.").arg(draft->title));
    else
        remove(*draft);
}

void DraftsPage::keep() const
{
    if (m_settings)
        keepLayout(*m_settings, "console/draft-columns", m_table->columns());
}

} // namespace meshwright
