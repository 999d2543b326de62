// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/review/created_answer.h"

#include "forms/fields/labels.h"
#include "forms/fields/severity_look.h"
#include "forms/parts/empty_state.h"
#include "models/json/json.h"
#include "models/json/plain_text.h"
#include "models/text/shown_name.h"
#include "models/text/texts.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

QFrame* makeBox(QWidget* parent)
{
    auto* box = new QFrame(parent);
    box->setFrameShape(QFrame::StyledPanel);
    box->setObjectName(u"answer"_s);
    return box;
}

} // namespace

QWidget* makeCreatedAnswer(const QString& title, const json& answer,
                           const std::function<void(const QString&)>& copy, QWidget* parent)
{
    QFrame* box = makeBox(parent);
    auto* grid = new QGridLayout(box);
    const json* node = member(answer, "virtualNode");
    const json* metadata = member(node, "metadata");
    const QString arn = plainText(member(metadata, "arn"));
    grid->addWidget(makeTitle(title.arg(shownName(plainText(member(node, "virtualNodeName")))), box), 0, 0, 1,
                    3);
    int row = 1;
    const auto add = [&](const QString& name, const QString& value) {
        auto* field = new QLineEdit(value, box);
        field->setReadOnly(true);
        field->setCursorPosition(0);
        field->setAccessibleName(name);
        auto* button = new QPushButton(Texts::tr("Copy"), box);
        button->setAutoDefault(false);
        button->setAccessibleName(Texts::tr("Copy %1").arg(name));
        QObject::connect(button, &QPushButton::clicked, button, [copy, value] { copy(value); });
        grid->addWidget(makeLabel(name, box), row, 0);
        grid->addWidget(field, row, 1);
        grid->addWidget(button, row++, 2);
    };
    add(Texts::tr("ARN"), arn);
    add(Texts::tr("UID"), plainText(member(metadata, "uid")));
    add(Texts::tr("Version"), plainText(member(metadata, "version")));
    add(Texts::tr("For its Envoys"), u"APPMESH_RESOURCE_ARN="_s + arn);
    return box;
}

QWidget* makeRefusal(const QString& message, const std::function<void()>& go, QWidget* parent)
{
    QFrame* box = makeBox(parent);
    auto* grid = new QGridLayout(box);
    const int size = box->fontMetrics().height();
    auto* sign = makeLabel(box);
    sign->setPixmap(severityIcon(Severity::Error, box->palette()).pixmap(size, size));
    auto* text = makeLabel(message, box);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(sign, 0, 0, Qt::AlignTop);
    grid->addWidget(text, 0, 1);
    grid->setColumnStretch(1, 1);
    if (go) {
        auto* button = new QPushButton(Texts::tr("Go to the field"), box);
        button->setAutoDefault(false);
        QObject::connect(button, &QPushButton::clicked, button, go);
        grid->addWidget(button, 0, 2, Qt::AlignTop);
    }
    return box;
}

} // namespace meshwright
