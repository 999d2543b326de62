// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/binding.h"
#include "models/json/json_fwd.h"
#include "models/schema/field.h"

class QComboBox;
class QWidget;

namespace meshwright {

/// The control for one value: line, lines, number, words of a list, yes or no, as @p field says. It shows the
/// value at @p binding as it is, right or wrong, and writes what a person enters; its objectName is the
/// pointer, its accessible name the label. nullptr for what has members or items.
QWidget* makeEditor(const schema::Field& field, const Binding& binding, bool multiline, QWidget* parent);

/// The same for a number, also used for the value of a duration.
class IntegerBox* makeIntegerBox(const schema::Integer& limits, QWidget* parent);

/// Fills @p box with the words of @p words, led by an entry for absent called @p absent; the words are its
/// data.
void fillWords(QComboBox& box, const schema::Enum& words, const QString& absent);
/// Selects @p value in a box filled with words; a value that is no such word is shown as an entry of its own.
void showWord(QComboBox& box, const json* value);

} // namespace meshwright
