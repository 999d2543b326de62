// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/pointer.h"
#include "models/schema/field.h"

#include <QString>

#include <string_view>
#include <vector>

namespace meshwright {

struct FileWords;

// Root is the input (models/schema/inputs.h) that the document is one of; @p object is a place in it.

/// The member of @p shape that the unknown @p key, in an object of that shape at @p object, was most likely
/// meant to be; nullptr when none is near.
const schema::Field* meantMember(const schema::Field& root, const schema::Shape& shape, std::string_view key,
                                 const Pointer& object);

/// The members of @p shape that @p key is nearest to, all that are as near.
std::vector<std::string_view> nearestMembers(const schema::Shape& shape, std::string_view key);

/// What to say of the unknown @p key in an object of @p shape at @p object: what was meant, or where else the
/// input has such a member, or what is allowed here; in the words of a file where there are @p words.
QString unknownMemberMessage(const schema::Field& root, const schema::Shape& shape, std::string_view key,
                             const Pointer& object, const FileWords* words = nullptr);

/// The objects of the input, as near to @p object as possible, that have a member @p key; three at most.
std::vector<Pointer> homesOf(const schema::Field& root, std::string_view key, const Pointer& object);

} // namespace meshwright
