// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/dialogs/rule_page_dialog.h"

#include "forms/parts/on_screen.h"
#include "models/help/help_page.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

const QString rulePageName = u"rule-page"_s;
const QString ruleTextName = u"rule-page-text"_s;

QTextBrowser* makeRuleText(QWidget* parent)
{
    auto* text = new QTextBrowser(parent);
    text->setObjectName(ruleTextName);
    text->setOpenLinks(false);
    text->setFrameShape(QFrame::NoFrame);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->document()->setDocumentMargin(12);
    return text;
}

QDialog* makeRulePage(QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(rulePageName);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(makeRuleText(dialog), 1);
    layout->addWidget(buttons);
    openOnScreen(*dialog, {620, 560}, {});
    return dialog;
}

QString markdownOf(const std::string& rule)
{
    if (const auto page = helpPage(rule))
        return page->markdown;
    return QDialog::tr("There is no page about this. What is wrong was told by another program, or another "
                       "version of this one.");
}

} // namespace

void showRulePage(const std::string& rule, QWidget* parent)
{
    auto* dialog = parent ? parent->findChild<QDialog*>(rulePageName, Qt::FindDirectChildrenOnly) : nullptr;
    if (!dialog)
        dialog = makeRulePage(parent);
    auto* text = dialog->findChild<QTextBrowser*>(ruleTextName);
    text->setMarkdown(markdownOf(rule));
    const QString title = text->document()->firstBlock().text();
    dialog->setWindowTitle(helpPage(rule) ? title : QDialog::tr("Explain"));
    text->setAccessibleName(dialog->windowTitle());
    text->setAccessibleDescription(QDialog::tr("The rule %1").arg(QString::fromStdString(rule)));
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    text->setFocus(Qt::OtherFocusReason);
}

} // namespace meshwright
