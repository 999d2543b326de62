// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/screen_questions.h"

#include "models/text/foreign_text.h"
#include "models/text/texts.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTimer>

#include <chrono>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

const QString jsonSuffix = u"json"_s;
/// The formats in the order of models/formats/formats.h: what is in a file tells, not its name.
const char* const filesOfMeshes = QT_TRANSLATE_NOOP(
    "Meshwright", "Files of meshes: JSON, YAML, templates, archives (*.json *.yaml *.yml *.template *.jq "
                  "*.tfstate *.zip *.tar *.tar.gz *.tgz);;All files (*)");
const char* const archives = QT_TRANSLATE_NOOP(
    "Meshwright", "Archives (*.zip *.tar *.tar.gz *.tgz)"); // as models/files/archive.h has them
const char* const jsonFiles = QT_TRANSLATE_NOOP("Meshwright", "JSON files (*.json);;All files (*)");

/// Asks @p question, and takes it back when it no longer @p holds; without that it waits for ever.
int answerOf(QWidget* parent, const QString& question, const QStringList& answers,
             const std::function<bool()>& holds = {})
{
    QMessageBox box(QMessageBox::Question, QApplication::applicationDisplayName(), question,
                    QMessageBox::Cancel, parent);
    QList<const QAbstractButton*> buttons;
    for (const QString& answer : answers)
        buttons.append(box.addButton(answer, QMessageBox::AcceptRole));
    box.setDefaultButton(QMessageBox::Cancel);
    box.setTextFormat(Qt::PlainText); // names stand in questions
    using namespace std::chrono_literals;
    QTimer looking;
    QObject::connect(&looking, &QTimer::timeout, &box, [&box, holds] {
        // What is told on top of it is read first.
        if (QApplication::activeModalWidget() == &box && !holds())
            box.reject();
    });
    if (holds)
        looking.start(50ms);
    box.exec();
    return static_cast<int>(buttons.indexOf(box.clickedButton()));
}

} // namespace

int ScreenQuestions::choose(QWidget* parent, const QString& question, const QStringList& answers)
{
    return answerOf(parent, question, answers);
}

int ScreenQuestions::chooseWhile(const std::function<bool()>& holds, const QString& question,
                                 const QStringList& answers)
{
    return answerOf(nullptr, question, answers, holds);
}

void ScreenQuestions::tell(QWidget* parent, const QString& message)
{
    QMessageBox box(QMessageBox::Warning, QApplication::applicationDisplayName(), message, QMessageBox::Ok,
                    parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

std::optional<QString> ScreenQuestions::text(QWidget* parent, const QString& title, const QString& question,
                                             const QString& suggested)
{
    bool accepted = false;
    const QString typed =
        QInputDialog::getText(parent, title, shownAsIs(question), QLineEdit::Normal, suggested, &accepted);
    return accepted ? std::optional(typed) : std::nullopt;
}

int ScreenQuestions::pick(QWidget* parent, const QString& title, const QString& question,
                          const QStringList& names)
{
    QInputDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(shownAsIs(question));
    dialog.setComboBoxItems(names);
    // The dialog itself only tells the text, which two may have in common.
    const auto* const list = dialog.findChild<QComboBox*>();
    return list && dialog.exec() == QDialog::Accepted ? list->currentIndex() : -1;
}

QStringList ScreenQuestions::filesToOpen(QWidget* parent)
{
    return QFileDialog::getOpenFileNames(parent, Texts::tr("Open virtual nodes"), QString(),
                                         Texts::tr(filesOfMeshes));
}

QStringList ScreenQuestions::filesToReview(QWidget* parent)
{
    return QFileDialog::getOpenFileNames(parent, Texts::tr("Review archives or files of meshes"), QString(),
                                         Texts::tr(filesOfMeshes) + u";;"_s + Texts::tr(archives));
}

QString ScreenQuestions::fileToWrite(QWidget* parent, const QString& title, const QString& suggested)
{
    QFileDialog dialog(parent, title, QString(), Texts::tr(jsonFiles));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(jsonSuffix); // so that it asks about the file that is written in the end
    dialog.selectFile(suggested);
    // Where it is Qt's own, a pipe or a device can be named as it is called.
    if (const auto* const name = dialog.findChild<QLineEdit*>(u"fileNameEdit"_s))
        QObject::connect(name, &QLineEdit::textChanged, &dialog, [&dialog](const QString& typed) {
            const QFileInfo there(dialog.directory(), typed);
            const bool isOdd = there.exists() && !there.isFile() && !there.isDir();
            dialog.setDefaultSuffix(isOdd ? QString() : jsonSuffix);
        });
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString ScreenQuestions::certificateFile(QWidget* parent)
{
    return QFileDialog::getOpenFileName(parent, Texts::tr("Certificate authorities"), {},
                                        Texts::tr("Certificates (*.pem *.crt);;All files (*)"));
}

namespace {

/// @p path as a person has typed it who named a device, a pipe or a socket: it gets no @p suffix.
QString withoutSuffixOfDevice(const QString& path, const QString& suffix)
{
    if (!path.endsWith(u'.' + suffix))
        return path;
    const QString typed = path.chopped(suffix.size() + 1);
    const QFileInfo there(typed);
    return there.exists() && !there.isFile() && !there.isDir() ? typed : path;
}

} // namespace

QString ScreenQuestions::reportToWrite(QWidget* parent, const QString& suggested)
{
    QFileDialog dialog(parent, Texts::tr("Save the report"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    const std::pair<QString, QString> formats[] = {{Texts::tr("PDF (*.pdf)"), u"pdf"_s},
                                                   {Texts::tr("Web page (*.html)"), u"html"_s},
                                                   {Texts::tr("Markdown (*.md)"), u"md"_s},
                                                   {Texts::tr("Table for spreadsheets (*.csv)"), u"csv"_s}};
    QStringList filters;
    for (const auto& [filter, suffix] : formats)
        filters.append(filter);
    dialog.setNameFilters(filters);
    dialog.setDefaultSuffix(formats[0].second);
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString& chosen) {
        for (const auto& [filter, suffix] : formats)
            if (filter == chosen)
                dialog.setDefaultSuffix(suffix);
    });
    dialog.selectFile(QFileInfo(suggested).completeBaseName());
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return withoutSuffixOfDevice(dialog.selectedFiles().value(0), dialog.defaultSuffix());
}

std::shared_ptr<QPrinter> ScreenQuestions::printer(QWidget* parent, const QPageLayout& paper, int pages)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(paper);
    QPrintDialog dialog(printer.get(), parent);
    dialog.setMinMax(1, pages);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    return dialog.exec() == QDialog::Accepted ? printer : nullptr;
}

QString ScreenQuestions::folder(QWidget* parent, const QString& title)
{
    return QFileDialog::getExistingDirectory(parent, title);
}

} // namespace meshwright
