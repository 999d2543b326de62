// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/review/created_answer.h"

#include "forms/fields/caption.h"
#include "forms/fields/labels.h"
#include "forms/fields/severity_look.h"
#include "forms/parts/empty_state.h"
#include "forms/parts/fitted_text.h"
#include "forms/style/button_kind.h"
#include "models/json/json.h"
#include "models/json/plain_text.h"
#include "models/text/texts.h"
#include "models/words/issue_words.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

QFrame* makeBox(QWidget* parent)
{
    auto* box = new QFrame(parent);
    box->setFrameShape(QFrame::StyledPanel);
    makeCard(*box);
    box->setObjectName(u"answer"_s);
    return box;
}

QPushButton* makeAnswerButton(const QString& text, const char* name, const std::function<void()>& does,
                              QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    QObject::connect(button, &QPushButton::clicked, button, [does] { does(); });
    return button;
}

/// A row of what was answered: read whole, however long it is, selected and copied.
void addFact(QGridLayout& grid, const QString& name, const QString& value)
{
    QWidget* const box = grid.parentWidget();
    auto* fact = new FittedText(box);
    fact->showHtml(value.toHtmlEscaped());
    fact->setAccessibleName(name);
    auto* caption = makeLabel(name, box);
    caption->setBuddy(fact);
    const int row = grid.rowCount();
    grid.addWidget(caption, row, 0, Qt::AlignTop);
    grid.addWidget(fact, row, 1, Qt::AlignTop);
}

/// The same with a button that copies it; nothing for what was not answered.
void addFact(QGridLayout& grid, const QString& name, const QString& value, const AfterCreate& then)
{
    if (value.isEmpty())
        return;
    addFact(grid, name, value);
    auto* copy = makeAnswerButton(
        Texts::tr("Copy"), "copy-fact", [then, value] { then.copy(value); }, grid.parentWidget());
    copy->setAccessibleName(Texts::tr("Copy %1").arg(name));
    grid.addWidget(copy, grid.rowCount() - 1, 2, Qt::AlignTop);
}

/// What Envoy is to be given so that it becomes the proxy of the node, and what older ones take.
QString envoyHelp(const QString& mesh, const QString& name)
{
    return Texts::
        tr("Set it for the Envoy container of the node's tasks: Envoy takes it from image 1.15.0 on, and "
           "goes by the name of the node in metrics and traces. APPMESH_RESOURCE_CLUSTER gives it another "
           "name there. Older images take APPMESH_VIRTUAL_NODE_NAME=%1 in its place.")
            .arg(u"mesh/%1/virtualNode/%2"_s.arg(mesh, name));
}

void addEnvoy(QGridLayout& grid, const QString& help, const QString& arn, const AfterCreate& then)
{
    if (arn.isEmpty())
        return;
    const QString line = u"APPMESH_RESOURCE_ARN="_s + arn;
    addFact(grid, Texts::tr("For its Envoys"), line);
    QWidget* const box = grid.parentWidget();
    int row = grid.rowCount();
    grid.addWidget(makeHelp(help, box), row++, 1, 1, 2);
    grid.addWidget(
        makeAnswerButton(
            Texts::tr("Copy line for Envoy"), "copy-envoy-line", [then, line] { then.copy(line); }, box),
        row, 1, 1, 2, Qt::AlignLeft);
}

QWidget* makeWaysOn(const AfterCreate& then, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeAnswerButton(Texts::tr("Edit"), "edit-after-create", then.edit, row));
    layout->addWidget(
        makeAnswerButton(Texts::tr("Duplicate"), "duplicate-after-create", then.duplicate, row));
    layout->addWidget(
        makeAnswerButton(Texts::tr("Create another"), "create-another", then.createAnother, row));
    layout->addWidget(makeAnswerButton(Texts::tr("Close"), "close-after-create", then.close, row));
    layout->addStretch();
    return row;
}

} // namespace

QWidget* makeCreatedAnswer(bool isUpdate, const json& answer, const AfterCreate& then, QWidget* parent)
{
    QFrame* box = makeBox(parent);
    auto* grid = new QGridLayout(box);
    grid->setColumnStretch(1, 1);
    const json* node = member(answer, "virtualNode");
    const json* metadata = member(node, "metadata");
    const QString name = plainText(member(node, "virtualNodeName"));
    const QString mesh = plainText(member(node, "meshName"));
    auto* title = makeTitle(isUpdate ? Texts::tr("✓ Success: the virtual node has been updated.")
                                     : Texts::tr("✓ Success: the virtual node has been created."),
                            box);
    title->setObjectName(u"success"_s);
    title->setWordWrap(true);
    grid->addWidget(title, 0, 0, 1, 3);
    addFact(*grid, Texts::tr("Virtual node"), name, then);
    const QString arn = plainText(member(metadata, "arn"));
    addFact(*grid, Texts::tr("ARN"), arn, then);
    addFact(*grid, Texts::tr("UID"), plainText(member(metadata, "uid")), then);
    addFact(*grid, Texts::tr("Version"), plainText(member(metadata, "version")), then);
    addEnvoy(*grid, envoyHelp(mesh, name), arn, then);
    grid->addWidget(makeWaysOn(then, box), grid->rowCount(), 0, 1, 3);
    return box;
}

QWidget* makeRefusal(const QString& message, const std::function<void()>& go, QWidget* parent)
{
    QFrame* box = makeBox(parent);
    auto* grid = new QGridLayout(box);
    auto* sign = makeLabel(box);
    showSeverity(*sign, Severity::Error);
    sign->setAccessibleName(severityWords(Severity::Error));
    QLabel* const text = makeLabel(message, box);
    text->setWordWrap(true);
    grid->addWidget(sign, 0, 0, Qt::AlignTop);
    grid->addWidget(text, 0, 1);
    grid->setColumnStretch(1, 1);
    if (go)
        grid->addWidget(makeAnswerButton(Texts::tr("Go to the field"), "go-to-fault", go, box), 0, 2,
                        Qt::AlignTop);
    return box;
}

} // namespace meshwright
