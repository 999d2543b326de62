// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/dialogs/delete_dialog.h"

#include "forms/fields/caption.h"
#include "forms/fields/labels.h"
#include "forms/parts/empty_state.h"
#include "forms/parts/fitted_text.h"
#include "forms/parts/on_screen.h"
#include "forms/parts/reading_order.h"
#include "forms/style/button_kind.h"
#include "forms/style/measures.h"
#include "models/text/shown_name.h"
#include "models/words/deletion_words.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <string>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;
using State = DeletionRow::State;

namespace {

const QString confirmation = u"delete"_s;

QString escaped(const std::string& text)
{
    return shownName(text).toHtmlEscaped();
}

bool isEnter(const QKeyEvent& key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

} // namespace

DeleteDialog::DeleteDialog(Deletion& deletion, QWidget* parent)
    : QDialog(parent),
      m_deletion(deletion),
      m_title(makeTitle({}, this)),
      m_rows(new FittedText(this)),
      m_delete(new QPushButton(tr("Delete"), this)),
      m_cancel(new QPushButton(this))
{
    setWindowTitle(tr("Delete virtual nodes"));
    m_title->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(makeRows(), 1);
    layout->addWidget(makeConfirmation());
    layout->addWidget(makeQuestion());
    layout->addWidget(makeButtons());
    readAsLaidOut(*layout);
    connect(&deletion, &Deletion::changed, this, &DeleteDialog::refresh);
    connect(&deletion, &Deletion::finished, this, &DeleteDialog::closeIfAllWent);
    connect(&m_again, &QTimer::timeout, &deletion, &Deletion::check);
    // Once it knows more it would grow, and one that grows while it is placed may end up in a corner.
    openOnScreen(*this, {600, emOf(*this) * 22}, {});
    deletion.check();
    refresh();
}

QWidget* DeleteDialog::makeRows()
{
    m_rows->setAccessibleName(tr("Virtual nodes to delete"));
    m_rows->installEventFilter(this);
    m_area = new QScrollArea(this);
    m_area->setAccessibleName(m_rows->accessibleName());
    makeCard(*m_area);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidgetResizable(true);
    m_area->setWidget(m_rows);
    for (QWidget* part : std::initializer_list<QWidget*>{m_rows, m_area->viewport()})
        part->setAutoFillBackground(false); // the card is seen
    m_rows->document()->setDocumentMargin(measures.gap.medium);
    return m_area;
}

void DeleteDialog::fitHeight()
{
    constexpr int most = 12; // lines, so that twenty nodes make no tower; whoever wants more pulls at it
    m_area->setMinimumHeight(std::min(m_rows->minimumHeight(), most * fontMetrics().lineSpacing()) +
                             2 * m_area->frameWidth());
}

bool DeleteDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_rows && event->type() == QEvent::Resize)
        fitHeight();
    // What had the focus at the press may be hidden by now, and pass nothing on.
    if (watched != m_rows && event->type() == QEvent::KeyRelease)
        letGo(*static_cast<QKeyEvent*>(event));
    if (watched != m_rows && event->type() == QEvent::KeyPress && isEnter(*static_cast<QKeyEvent*>(event))) {
        if (static_cast<QKeyEvent*>(event)->isAutoRepeat())
            return true; // a long Enter is not to answer what comes next
        m_isEnterDown = true;
    }
    return QDialog::eventFilter(watched, event);
}

void DeleteDialog::keyPressEvent(QKeyEvent* event)
{
    if (!isEnter(*event) || !event->isAutoRepeat())
        QDialog::keyPressEvent(event);
}

void DeleteDialog::keyReleaseEvent(QKeyEvent* event)
{
    letGo(*event);
    QDialog::keyReleaseEvent(event);
}

void DeleteDialog::letGo(const QKeyEvent& key)
{
    if (isEnter(key) && !key.isAutoRepeat() && std::exchange(m_isEnterDown, false))
        closeIfAllWent();
}

void DeleteDialog::closeIfAllWent()
{
    // What is not kept of one that was deleted is to be read as well.
    const auto wentWell = [](const DeletionRow& row) {
        return row.state == State::Deleted && row.message.isEmpty();
    };
    // Not under a long Enter, which would go on in the window behind.
    if (m_deletion.isDone() && !m_isEnterDown && std::ranges::all_of(m_deletion.rows(), wentWell))
        accept();
}

QWidget* DeleteDialog::makeButtons()
{
    m_delete->setObjectName(u"confirm-delete"_s);
    setKind(*m_delete, ButtonKind::Final);
    // Enter deletes, as soon as that can be pressed, and until then does nothing.
    m_delete->setDefault(true);
    for (QPushButton* button : {m_delete, m_cancel})
        button->installEventFilter(this);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_delete, QDialogButtonBox::DestructiveRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    connect(m_delete, &QPushButton::clicked, &m_deletion, &Deletion::run);
    connect(buttons, &QDialogButtonBox::rejected, this, &DeleteDialog::reject);
    return buttons;
}

QWidget* DeleteDialog::makeConfirmation()
{
    m_confirmation = new QWidget(this);
    auto* layout = new QVBoxLayout(m_confirmation);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* caption = makeLabel(tr("To confirm, type %1").arg(confirmation), m_confirmation);
    m_word = new QLineEdit(m_confirmation);
    m_word->setObjectName(u"type-delete"_s);
    m_word->setAccessibleName(caption->text());
    m_word->setAccessibleDescription(tr("Enter deletes once the word is right."));
    m_word->installEventFilter(this);
    caption->setBuddy(m_word);
    layout->addWidget(caption);
    layout->addWidget(m_word);
    layout->addWidget(
        makeHelp(tr("What is deleted is kept here as a draft: it can be created again, with a new "
                    "uid and version 1."),
                 m_confirmation));
    connect(m_word, &QLineEdit::textChanged, this, &DeleteDialog::refresh);
    return m_confirmation;
}

QWidget* DeleteDialog::makeQuestion()
{
    m_question = new QWidget(this);
    auto* layout = new QHBoxLayout(m_question);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto addAnswer = [this, layout](const QString& text, const QString& name, bool withoutTags) {
        auto* button = new QPushButton(text, m_question);
        button->setObjectName(name);
        button->setAutoDefault(false); // a long Enter is to decide nothing
        connect(button, &QPushButton::clicked, &m_deletion,
                [this, withoutTags] { m_deletion.decide(withoutTags); });
        layout->addWidget(button);
    };
    layout->addWidget(makeLabel(tr("This holds for all whose tags cannot be read:"), m_question), 1);
    addAnswer(tr("Delete without tags"), u"delete-without-tags"_s, true);
    addAnswer(tr("Do not delete"), u"delete-no-untagged"_s, false);
    return m_question;
}

void DeleteDialog::reject()
{
    // What came of what is being deleted at this moment is to be seen.
    const bool wasRunning = m_deletion.isRunning();
    m_deletion.stop();
    if (!wasRunning)
        QDialog::reject();
}

void DeleteDialog::refresh()
{
    const bool isAsking = !m_deletion.isDone() && !m_deletion.isRunning();
    lookAgain(isAsking && m_deletion.count(State::Blocked) > 0);
    m_title->setText(titleText());
    m_rows->showHtml(rowsHtml());
    m_question->setVisible(m_deletion.count(State::Asking) > 0);
    const std::size_t ready = m_deletion.count(State::Ready);
    // It gets the focus when the word goes: a long Enter is not to stop what it has begun.
    m_cancel->setAutoDefault(!m_deletion.isRunning());
    const bool wasHidden = m_confirmation->isHidden();
    m_confirmation->setVisible(isAsking && ready > 0);
    if (wasHidden && !m_confirmation->isHidden())
        m_word->setFocus();
    // To the letter: no blanks, no other case. It is a moment's thought that counts.
    m_delete->setVisible(isAsking);
    m_delete->setEnabled(isAsking && ready > 0 && m_word->text() == confirmation);
    if (m_deletion.isDone())
        m_cancel->setDefault(true);
    m_cancel->setText(m_deletion.isDone() ? tr("Close") : tr("Cancel"));
}

void DeleteDialog::lookAgain(bool isBlocked)
{
    if (isBlocked && !m_again.isActive())
        m_again.start(std::chrono::seconds(3));
    else if (!isBlocked)
        m_again.stop();
}

QString DeleteDialog::titleText() const
{
    const std::size_t all = m_deletion.rows().size();
    const std::size_t ready = m_deletion.count(State::Ready);
    if (m_deletion.isDone())
        return tr("%1 of %2 deleted").arg(m_deletion.count(State::Deleted)).arg(all);
    if (m_deletion.isRunning())
        return tr("Deleting… %1 of %2").arg(m_deletion.count(State::Deleted)).arg(all);
    if (m_deletion.count(State::Checking) > 0)
        return tr("Looking who uses them…");
    if (ready == 0)
        return all == 1 ? tr("This virtual node cannot be deleted now")
                        : tr("These virtual nodes cannot be deleted now", nullptr, static_cast<int>(all));
    if (all == 1)
        return tr("Delete this virtual node?");
    return ready == all
               ? tr("Delete these %n virtual nodes?", nullptr, static_cast<int>(all))
               : tr("Delete %1 of these %n virtual nodes?", nullptr, static_cast<int>(all)).arg(ready);
}

QString DeleteDialog::rowsHtml() const
{
    QString out;
    QString gone; // in the end below what is to be read
    for (const DeletionRow& row : m_deletion.rows())
        (m_deletion.isDone() && row.state == State::Deleted ? gone : out) += rowHtml(row);
    out += gone;
    if (m_again.isActive())
        out += "<p>"_L1 + tr("This looks again every few seconds.") + "</p>"_L1;
    return out;
}

QString DeleteDialog::rowHtml(const DeletionRow& row) const
{
    const auto& [id, metadata, problem, keptAt] = row.node.ref;
    QStringList lines;
    lines.append("<b>"_L1 + escaped(id.name) + "</b> "_L1 + tr("of mesh %1").arg(escaped(id.mesh.name)));
    if (!metadata.arn.empty())
        lines.append(escaped(metadata.arn));
    if (!metadata.meshOwner.empty())
        lines.append(tr("Mesh owner %1, resource owner %2")
                         .arg(escaped(metadata.meshOwner), escaped(metadata.resourceOwner)));
    for (const ResourceId& user : row.usedBy)
        lines.append(
            tr("✗ used by %1: change or delete that first").arg(shownName(words(user)).toHtmlEscaped()));
    if (row.message.isEmpty() && (row.state == State::Ready || row.state == State::Blocked))
        lines.append(shownName(fallsWords(row.falls)).toHtmlEscaped());
    if (!row.message.isEmpty())
        lines.append(u"✗ "_s + row.message.toHtmlEscaped());
    if (row.state == State::Deleted)
        lines.append(tr("✓ deleted, and kept as a draft"));
    if (row.state == State::Deleting)
        lines.append(tr("being deleted…"));
    if (m_deletion.isDone() && row.state == State::Ready)
        lines.append(tr("not deleted: cancelled before"));
    return tonedParagraph(lines);
}

} // namespace meshwright
