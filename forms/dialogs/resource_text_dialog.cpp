// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/dialogs/resource_text_dialog.h"

#include "forms/fields/caption.h"
#include "forms/json/json_colours.h"
#include "forms/json/json_view.h"
#include "forms/parts/empty_state.h"
#include "forms/parts/on_screen.h"
#include "models/text/shown_name.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace meshwright {

using namespace Qt::StringLiterals;

ResourceTextDialog::ResourceTextDialog(const ResourceId& resource, const QString& place, QWidget* parent)
    : QDialog(parent),
      m_resource(resource),
      m_place(place),
      m_where(makeHelp(u" "_s, this)), // an empty one is none
      m_stack(new QStackedWidget(this)),
      m_words(new EmptyState(Sign::Json, this)),
      m_view(new JsonView(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"resource-text-dialog"_s);
    setWindowTitle(shownName(words(resource)));
    m_view->setObjectName(u"resource-text"_s);
    m_view->setAccessibleName(windowTitle());
    m_view->setLocked(true);
    connect(m_view, &JsonView::shown, this, &ResourceTextDialog::goToMark);
    m_stack->addWidget(m_words);
    m_stack->addWidget(m_view);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_where);
    layout->addWidget(m_stack, 1);
    addButtons();
    openOnScreen(*this, {620, 560}, {});
    showReading();
}

void ResourceTextDialog::addButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_retry = buttons->addButton(QDialogButtonBox::Retry);
    m_retry->setObjectName(u"read-again"_s);
    connect(m_retry, &QPushButton::clicked, this, &ResourceTextDialog::retryRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

void ResourceTextDialog::showReading()
{
    m_where->setText(
        tr("In the mesh %1 of the place %2.").arg(shownName(words(m_resource.mesh)), shownName(m_place)));
    m_words->setText(tr("It is being read. Close the window to leave it."));
    m_stack->setCurrentWidget(m_words);
    m_retry->hide();
}

void ResourceTextDialog::take(const Outcome<ResourceText>& read)
{
    if (read)
        return showText(*read);
    m_words->setText(tr("It cannot be read: %1").arg(shownLines(read.failure().message)));
    m_retry->show();
}

void ResourceTextDialog::showText(const ResourceText& text)
{
    const QString mesh = shownName(words(m_resource.mesh));
    const QString place = shownName(m_place);
    m_where->setText(
        text.keptAt.isEmpty()
            ? tr("In the mesh %1 of the place %2. It can only be read here; the place in question is marked.")
                  .arg(mesh, place)
            : tr("In the mesh %1 of the place %2, in %3. It can only be read here; the place in question is "
                 "marked.")
                  .arg(mesh, place, shownName(text.keptAt)));
    m_view->colours().setYaml(text.isYaml);
    m_view->showText(text.text);
    m_view->mark(text.marked);
    m_view->setAccessibleDescription(tr("Line %1 is marked.").arg(text.marked.first + 1));
    m_stack->setCurrentWidget(m_view);
    m_view->setFocus(Qt::OtherFocusReason);
    goToMark();
}

/// A long text is not all there yet; then it is gone to once more.
void ResourceTextDialog::goToMark()
{
    if (const auto& marked = m_view->marked())
        m_view->goTo(m_view->document()->findBlockByNumber(marked->first).position());
}

} // namespace meshwright
