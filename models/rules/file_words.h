// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/pointer.h"
#include "models/schema/field.h"

#include <QString>

#include <functional>

namespace meshwright {

/// How the file that an input was read from writes what the API calls otherwise, for messages about it. Both
/// take pointers into the input, also of what is absent.
struct FileWords
{
    /// What it calls a member: "PortMapping" where the API says portMapping.
    std::function<QString(const Pointer& member)> member;
    /// The way to a place, as a pointer from the top of the resource.
    std::function<QString(const Pointer& place)> place;
};

/// @p message, about what stands at @p at in an input of @p root, with the members that it speaks of called
/// as
/// @p words has them. A member is known by its letters (subjectAlternativeNames), so that no word of the
/// language is taken for one; what stands in quotation marks is a person's own and stays.
QString inWordsOfFile(const QString& message, const schema::Field& root, const Pointer& at,
                      const FileWords& words);

} // namespace meshwright
