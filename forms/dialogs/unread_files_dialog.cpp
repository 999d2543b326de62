// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/dialogs/unread_files_dialog.h"

#include "forms/fields/caption.h"
#include "forms/parts/on_screen.h"
#include "forms/style/measures.h"
#include "models/text/shown_name.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

QTextBrowser* makeUnreadList(const std::vector<UnreadFile>& files, QWidget* parent)
{
    auto* text = new QTextBrowser(parent);
    text->setObjectName(u"unread-files"_s);
    text->setAccessibleName(QDialog::tr("Files that were not read"));
    text->setOpenLinks(false);
    text->document()->setDocumentMargin(measures.gap.medium);
    QString html;
    for (const UnreadFile& file : files)
        html += "<p><b>"_L1 + shownName(file.path).toHtmlEscaped() + "</b><br>"_L1 +
                shownLines(file.reason).toHtmlEscaped().replace(u'\n', "<br>"_L1) + "</p>"_L1;
    text->setHtml(html);
    return text;
}

} // namespace

QDialog* showUnreadFiles(const std::vector<UnreadFile>& files, QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"unread-files-dialog"_s);
    dialog->setWindowTitle(QDialog::tr("Files that were not read"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(makeUnreadList(files, dialog), 1);
    layout->addWidget(makeHelp(
        QDialog::tr(
            "What cannot be read is neither shown nor checked. Once it can be, it is here by itself."),
        dialog));
    layout->addWidget(buttons);
    openOnScreen(*dialog, {620, 380}, {});
    dialog->show();
    return dialog;
}

} // namespace meshwright
