// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/dialogs/text_change_dialog.h"

#include "forms/fields/caption.h"
#include "forms/parts/on_screen.h"
#include "forms/style/look.h"
#include "forms/style/text_size.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextCursor>
#include <QVBoxLayout>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// The lines of @p diff, those that go and come on grounds of their own beside their signs.
void writeDiff(QPlainTextEdit& text, const QString& diff)
{
    const Colours& colours = coloursFor(text.palette());
    QTextCursor cursor(text.document());
    const QStringList lines = diff.split(u'\n');
    for (const QString& line : lines) {
        QTextBlockFormat ground;
        if (line.startsWith(u'+') && !line.startsWith("+++"_L1))
            ground.setBackground(colours.goodSoft);
        else if (line.startsWith(u'-') && !line.startsWith("---"_L1))
            ground.setBackground(colours.errorSoft);
        cursor.setBlockFormat(ground);
        cursor.insertText(line);
        cursor.insertBlock();
    }
    text.moveCursor(QTextCursor::Start);
}

QPlainTextEdit* makeDiff(const QString& diff, QWidget* parent)
{
    auto* text = new QPlainTextEdit(parent);
    text->setObjectName(u"text-change"_s);
    text->setAccessibleName(QDialog::tr("What changes in the file"));
    text->setReadOnly(true);
    text->setUndoRedoEnabled(false);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setLayoutDirection(Qt::LeftToRight);
    setTextSize(*text, TextSize::Code);
    writeDiff(*text, diff);
    return text;
}

} // namespace

bool confirmTextChange(const QString& diff, const QString& title, const QString& help, QWidget* parent)
{
    QDialog dialog(parent);
    dialog.setObjectName(u"confirm-text-change"_s);
    dialog.setWindowTitle(title);
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(makeHelp(help, &dialog));
    layout->addWidget(makeDiff(diff, &dialog), 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(buttons);
    openOnScreen(dialog, {760, 420}, {});
    return dialog.exec() == QDialog::Accepted;
}

} // namespace meshwright
