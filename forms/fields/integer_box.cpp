// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/integer_box.h"

#include "forms/fields/wheel_guard.h"
#include "models/json/json_type.h"
#include "models/json/plain_text.h"

#include <QLineEdit>

#include <algorithm>
#include <limits>
#include <string>

namespace meshwright {

IntegerBox::IntegerBox(std::int64_t min, std::optional<std::int64_t> max, QWidget* parent)
    : QAbstractSpinBox(parent),
      m_min(min),
      m_max(max.value_or(std::numeric_limits<std::int64_t>::max()))
{
    setCorrectionMode(CorrectToPreviousValue);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    guardFromWheel(this);
    connect(lineEdit(), &QLineEdit::textEdited, this, &IntegerBox::edited);
}

void IntegerBox::display(const json* value)
{
    if (this->value() != (value ? std::optional(*value) : std::nullopt) || lineEdit()->text().isEmpty())
        lineEdit()->setText(plainText(value));
}

std::optional<json> IntegerBox::value() const
{
    const QString typed = lineEdit()->text().trimmed();
    if (typed.isEmpty())
        return std::nullopt;
    bool whole = false;
    const qlonglong number = typed.toLongLong(&whole);
    return whole ? json(static_cast<std::int64_t>(number)) : json(typed.toStdString());
}

void IntegerBox::setPlaceholder(const QString& text)
{
    lineEdit()->setPlaceholderText(text);
    updateGeometry();
}

QSize IntegerBox::sizeHint() const
{
    const int digits = fontMetrics().horizontalAdvance(u'0') * 14;
    const int placeholder =
        fontMetrics().horizontalAdvance(lineEdit()->placeholderText()) + fontMetrics().height() * 3;
    return {std::max(digits, placeholder), QAbstractSpinBox::sizeHint().height()};
}

QSize IntegerBox::minimumSizeHint() const
{
    const int digits = fontMetrics().horizontalAdvance(u'0') * 10; // more are scrolled to
    return {digits, QAbstractSpinBox::minimumSizeHint().height()};
}

void IntegerBox::stepBy(int steps)
{
    const auto current = value();
    const bool number = current && current->is_number();
    const std::int64_t from = number ? current->get<std::int64_t>() : m_min - (steps > 0 ? 1 : 0);
    // Far beyond a bound, the first step goes to the bound.
    const std::int64_t to = std::min(from > m_max - std::max(steps, 0) ? m_max : from + steps, m_max);
    if (to < m_min && steps < 0 && (!number || from <= m_min))
        lineEdit()->clear();
    else
        lineEdit()->setText(QString::number(std::max(to, m_min)));
    lineEdit()->selectAll();
    Q_EMIT edited();
}

QValidator::State IntegerBox::validate(QString&, int&) const
{
    return QValidator::Acceptable; // the document's issues say what is wrong; the text stays
}

QAbstractSpinBox::StepEnabled IntegerBox::stepEnabled() const
{
    return isReadOnly() ? StepNone : StepUpEnabled | StepDownEnabled;
}

} // namespace meshwright
