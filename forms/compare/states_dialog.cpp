// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/compare/states_dialog.h"

#include "forms/compare/state_form.h"
#include "forms/fields/caption.h"
#include "forms/parts/on_screen.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

StateForm::Captions captionsBefore()
{
    return {StatesDialog::tr("&What"), StatesDialog::tr("&Path"), StatesDialog::tr("&Revision"),
            StatesDialog::tr("P&lace"), StatesDialog::tr("&Mesh")};
}

StateForm::Captions captionsAfter()
{
    return {StatesDialog::tr("W&hat"), StatesDialog::tr("P&ath"), StatesDialog::tr("Re&vision"),
            StatesDialog::tr("Pla&ce"), StatesDialog::tr("M&esh")};
}

} // namespace

StatesDialog::StatesDialog(StateSources sources, const StateWanted& before, const StateWanted& after,
                           QWidget* parent)
    : QDialog(parent),
      m_sources(std::move(sources)),
      m_before(new StateForm(tr("Before"), u"before"_s, captionsBefore(), m_sources, this)),
      m_after(new StateForm(tr("After"), u"after"_s, captionsAfter(), m_sources, this))
{
    setObjectName(u"compare-states"_s);
    setWindowTitle(tr("Compare"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeHelp(tr("Resources are compared by kind and name, settings by what they mean. "
                                  "Nothing is changed by looking."),
                               this));
    layout->addWidget(m_before);
    layout->addWidget(m_after);
    layout->addStretch(1);
    layout->addWidget(makeButtons());
    m_before->set(before);
    m_after->set(after);
    for (StateForm* form : {m_before, m_after})
        connect(form, &StateForm::changed, this, &StatesDialog::allow);
    allow();
    openOnScreen(*this, {640, 420}, {});
}

QWidget* StatesDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_compare = buttons->addButton(tr("Compare"), QDialogButtonBox::AcceptRole);
    m_compare->setObjectName(u"compare-now"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

StateWanted StatesDialog::before() const
{
    return m_before->state();
}

StateWanted StatesDialog::after() const
{
    return m_after->state();
}

void StatesDialog::allow()
{
    m_compare->setEnabled(before().isComplete() && after().isComplete());
}

} // namespace meshwright
