// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"

#include <QString>

#include <string>
#include <string_view>

// Manifests are often kept with ${NAME} in them, which envsubst or a shell fills in before they are applied.
namespace meshwright {

struct FilePieces;
struct Whence;

/// Whether something has to be filled in into @p text: ${NAME} somewhere, or all of it is $NAME in capitals,
/// of two characters or more. $Z is what somebody calls a mesh, which App Mesh does not forbid; environments
/// have no variables of one letter that manifests are made with.
bool hasPlaceholder(std::string_view text);

/// @p text with the values that @p whence has for what is to be filled in; the rest stays as it is.
std::string filledIn(std::string_view text, const Whence& whence);

/// What is said of the variable @p name, which the environment of a program has and nobody gave here.
QString fromEnvironmentWords(const QString& name);

/// Says once of each variable in @p value, which stands at @p whence, that it has no value.
void tellPlaceholders(const json& value, const Whence& whence, FilePieces& out);

/// @p text as a value: unknown while something has to be filled in into it.
json textOrUnknown(std::string text);

/// The text in @p value, or what is written where the value is not known, or a number or truth value is;
/// empty for anything else.
std::string writtenText(const json* value);

} // namespace meshwright
