// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/editors.h"

#include "forms/fields/description.h"
#include "forms/fields/form_combo_box.h"
#include "forms/fields/integer_box.h"
#include "models/json/json.h"
#include "models/json/plain_text.h"
#include "models/json/unknown.h"
#include "models/text/foreign_text.h"
#include "models/text/shown_name.h"
#include "models/text/texts.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>
#include <utility>
#include <variant>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

void typed(const Binding& binding, const QString& text)
{
    if (text.isEmpty())
        binding.empty();
    else
        binding.type(text.toStdString());
}

QWidget* makeLine(const schema::Field& field, const Binding& binding, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    edit->setPlaceholderText(schema::placeholder(field));
    QObject::connect(edit, &QLineEdit::textEdited, edit,
                     [binding](const QString& text) { typed(binding, text); });
    QObject::connect(edit, &QLineEdit::editingFinished, &binding.document, &Document::seal);
    follow(binding.document, binding.at, edit, [edit, binding] {
        if (const QString text = plainText(binding.value()); text != edit->text())
            edit->setText(text);
    });
    return edit;
}

QWidget* makeLines(const schema::Field& field, const Binding& binding, QWidget* parent)
{
    auto* edit = new QPlainTextEdit(parent);
    edit->setPlaceholderText(schema::placeholder(field));
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 5);
    edit->setUndoRedoEnabled(false); // the document's history is the only one
    const auto show = [edit, binding] {
        const QSignalBlocker quiet(edit);
        if (const QString text = plainText(binding.value()); text != edit->toPlainText())
            edit->setPlainText(text);
    };
    follow(binding.document, binding.at, edit, show);
    QObject::connect(edit, &QPlainTextEdit::textChanged, edit,
                     [edit, binding] { binding.type(edit->toPlainText().toStdString()); });
    return edit;
}

QWidget* makeNumber(const schema::Field& field, const schema::Integer& limits, const Binding& binding,
                    QWidget* parent)
{
    IntegerBox* box = makeIntegerBox(limits, parent);
    box->setPlaceholder(schema::placeholder(field));
    QObject::connect(box, &IntegerBox::edited, box, [box, binding] {
        if (auto value = box->value())
            binding.type(*std::move(value));
        else
            binding.empty();
    });
    QObject::connect(box, &IntegerBox::editingFinished, &binding.document, &Document::seal);
    follow(binding.document, binding.at, box, [box, binding] { box->display(binding.value()); });
    return box;
}

QString absentWord(const schema::Field& field)
{
    if (QString holds = schema::placeholder(field); !holds.isEmpty())
        return holds;
    return field.need == schema::Required ? Texts::tr("Choose…") : Texts::tr("Not set");
}

QWidget* makeWords(const schema::Field& field, const schema::Enum& words, const Binding& binding,
                   QWidget* parent)
{
    auto* box = new FormComboBox(parent);
    fillWords(*box, words, absentWord(field));
    QObject::connect(box, &QComboBox::activated, box, [box, binding](int index) {
        const QVariant word = box->itemData(index);
        if (!word.isValid())
            binding.empty();
        else if (word.typeId() == QMetaType::QString)
            binding.pick(word.toString().toStdString());
    });
    follow(binding.document, binding.at, box, [box, binding] { showWord(*box, binding.value()); });
    return box;
}

QWidget* makeYesNo(const schema::Field& field, const schema::Boolean& yesNo, const Binding& binding,
                   QWidget* parent)
{
    auto* box = new FormComboBox(parent);
    box->addItem(absentWord(field));
    box->addItem(schema::translated(yesNo.whenTrue), true);
    box->addItem(schema::translated(yesNo.whenFalse), false);
    QObject::connect(box, &QComboBox::activated, box, [box, binding](int index) {
        const QVariant chosen = box->itemData(index);
        if (!chosen.isValid())
            binding.empty();
        else if (chosen.typeId() == QMetaType::Bool)
            binding.pick(chosen.toBool());
    });
    follow(binding.document, binding.at, box, [box, binding] {
        const auto value = boolean(binding.value());
        if (value || !binding.value())
            box->setCurrentIndex(value ? (*value ? 1 : 2) : 0);
        else
            showWord(*box, binding.value());
    });
    return box;
}

} // namespace

IntegerBox* makeIntegerBox(const schema::Integer& limits, QWidget* parent)
{
    return new IntegerBox(limits.min, limits.max, parent);
}

void fillWords(QComboBox& box, const schema::Enum& words, const QString& absent)
{
    box.addItem(absent);
    for (const schema::Word& word : words.words)
        box.addItem(schema::translated(word.label), QString::fromUtf8(word.value));
}

void showWord(QComboBox& box, const json* value)
{
    // The last entry may be a wrong value shown before; its data is a null, which no word has.
    const int last = box.count() - 1;
    if (box.itemData(last).typeId() == QMetaType::Nullptr)
        box.removeItem(last);
    const int known = value && value->is_string() ? box.findData(plainText(value)) : -1;
    if (value && known < 0) {
        const QString pattern =
            isUnknown(*value) ? Texts::tr("%1 (not known)") : Texts::tr("%1 (not allowed)");
        box.addItem(pattern.arg(shownName(plainText(value))), QVariant::fromValue(nullptr));
        box.setCurrentIndex(box.count() - 1);
    } else {
        box.setCurrentIndex(std::max(known, 0));
    }
}

QWidget* makeEditor(const schema::Field& field, const Binding& binding, bool multiline, QWidget* parent)
{
    QWidget* editor = nullptr;
    if (std::holds_alternative<schema::Text>(field.kind))
        editor = multiline ? makeLines(field, binding, parent) : makeLine(field, binding, parent);
    else if (const auto* limits = std::get_if<schema::Integer>(&field.kind))
        editor = makeNumber(field, *limits, binding, parent);
    else if (const auto* words = std::get_if<schema::Enum>(&field.kind))
        editor = makeWords(field, *words, binding, parent);
    else if (const auto* yesNo = std::get_if<schema::Boolean>(&field.kind))
        editor = makeYesNo(field, *yesNo, binding, parent);
    if (editor) {
        editor->setObjectName(binding.at.string());
        editor->setAccessibleName(schema::label(field));
        editor->setAccessibleDescription(describe(field));
        editor->setToolTip(shownAsIs(binding.at.string()));
    }
    return editor;
}

} // namespace meshwright
