// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/dialogs/accept_dialog.h"

#include "forms/fields/caption.h"
#include "forms/fields/labels.h"
#include "forms/fields/palette_following.h"
#include "forms/fields/severity_look.h"
#include "forms/fields/wheel_guard.h"
#include "forms/parts/on_screen.h"
#include "forms/style/text_size.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class AcceptDialog : public QDialog
{
public:
    AcceptDialog(const QString& message, const AcceptanceWords& known, const QString& file, QWidget* parent)
        : QDialog(parent),
          m_layout(new QVBoxLayout(this))
    {
        setObjectName(u"accept-problem"_s);
        setWindowTitle(QDialog::tr("Accept with a reason"));
        addMessage(message);
        m_reason =
            addLine(u"accept-reason"_s, QDialog::tr("Reason"),
                    QDialog::tr("Required. Why this may stay as it is, for whoever reads it in a year."));
        m_who = addLine(u"accept-by"_s, QDialog::tr("Who"),
                        QDialog::tr("Who answers for it, such as a name or a team."));
        m_reason->setText(known.reason);
        m_who->setText(known.by);
        addUntil();
        m_layout->addWidget(makeHelp(
            QDialog::tr("This is written into %1. From then on the problem is no longer counted.").arg(file),
            this));
        m_layout->addStretch(1);
        m_isUntil->setChecked(known.until.isValid()); // to the new day: that which is known may be past
        addButtons();
    }

    AcceptanceWords words() const
    {
        return {m_reason->text().trimmed(), m_who->text().trimmed(),
                m_isUntil->isChecked() ? m_until->date() : QDate()};
    }

private:
    /// What is accepted; a long message is scrolled.
    void addMessage(const QString& message)
    {
        auto* label = makeLabel(message, this);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        auto* area = new QScrollArea(this);
        area->setAccessibleName(QDialog::tr("The problem"));
        area->setFocusPolicy(Qt::NoFocus);
        area->setFrameShape(QFrame::NoFrame);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setWidgetResizable(true);
        area->setWidget(label);
        area->setMinimumHeight(fontMetrics().lineSpacing() * 3);
        m_layout->addWidget(area, 2);
    }

    QLineEdit* addLine(const QString& name, const QString& label, const QString& help)
    {
        auto* line = new QLineEdit(this);
        line->setObjectName(name);
        line->setAccessibleName(label);
        line->setAccessibleDescription(help);
        QLabel* const caption = makeLabel(label, this);
        caption->setBuddy(line);
        setTextSize(*caption, TextSize::Strong);
        m_layout->addWidget(caption);
        m_layout->addWidget(line);
        m_layout->addWidget(makeHelp(help, this));
        return line;
    }

    void addUntil()
    {
        m_isUntil = new QCheckBox(QDialog::tr("Only until"), this);
        m_isUntil->setObjectName(u"accept-is-until"_s);
        m_until = new QDateEdit(QDate::currentDate().addMonths(3), this);
        guardFromWheel(m_until);
        m_until->setObjectName(u"accept-until"_s);
        m_until->setAccessibleName(QDialog::tr("The last day it holds"));
        m_until->setCalendarPopup(true);
        m_until->setEnabled(false);
        connect(m_isUntil, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
        auto* line = new QHBoxLayout;
        line->addWidget(m_isUntil);
        line->addWidget(m_until);
        line->addStretch(1);
        m_layout->addLayout(line);
        m_past = makeLabel(
            QDialog::tr("That day is past: nothing would be accepted. Give today or a later one."), this);
        m_past->setObjectName(u"accept-until-past"_s);
        m_past->setWordWrap(true);
        keepColour(*m_past, QPalette::WindowText,
                   [](const QPalette& around) { return tint(Severity::Error, around); });
        m_layout->addWidget(m_past);
    }

    void addButtons()
    {
        auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
        QPushButton* accept = buttons->addButton(QDialog::tr("Accept"), QDialogButtonBox::AcceptRole);
        const auto allow = [this, accept] {
            const bool isPast = m_isUntil->isChecked() && m_until->date() < QDate::currentDate();
            m_past->setVisible(isPast);
            m_until->setAccessibleDescription(isPast ? QDialog::tr("Not valid: %1").arg(m_past->text())
                                                     : QString());
            accept->setEnabled(!isPast && !m_reason->text().trimmed().isEmpty());
        };
        connect(m_reason, &QLineEdit::textChanged, accept, allow);
        connect(m_isUntil, &QCheckBox::toggled, accept, allow);
        connect(m_until, &QDateEdit::dateChanged, accept, allow);
        connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        m_layout->addWidget(buttons);
        accept->setDefault(true);
        allow();
        m_reason->setFocus();
    }

    QVBoxLayout* m_layout;
    QLineEdit* m_reason = nullptr;
    QLineEdit* m_who = nullptr;
    QCheckBox* m_isUntil = nullptr;
    QDateEdit* m_until = nullptr;
    QLabel* m_past = nullptr; ///< that the day is past
};

} // namespace

std::optional<AcceptanceWords> askForAcceptance(const QString& message, const QString& who,
                                                const QString& file, QWidget* parent,
                                                const AcceptanceWords& before)
{
    AcceptDialog dialog(message, {before.reason, who, before.until}, file, parent);
    openOnScreen(dialog, {560, 400}, {});
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.words()) : std::nullopt;
}

} // namespace meshwright
