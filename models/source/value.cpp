// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/source/value.h"

#include "models/json/json_type.h"
#include "models/source/value_builder.h"

#include <algorithm>
#include <string>

namespace meshwright::source {

namespace {

class JsonValue final : public ValueBuilder
{
public:
    JsonValue(const Tree& tree, std::size_t end, const OnValueFault& onFault)
        : ValueBuilder(tree, end, onFault)
    {}

private:
    void onNamedTwice(const Node& object, const Node& member) override
    {
        const auto first = [&] {
            const std::string name = tree().name(member);
            const auto isOfThatName = [&](const Node& child) { return tree().name(child) == name; };
            return std::size_t(std::ranges::find_if(tree().children(object), isOfThatName)->nameBegin);
        };
        tell({ValueFault::Kind::NamedTwice, member.nameBegin, member.nameEnd, [this] { return here(); },
              first});
    }
};

} // namespace

json valueOf(const Tree& tree, std::size_t end, const OnValueFault& onFault)
{
    return tree.root() ? JsonValue(tree, end, onFault).build(*tree.root()) : json();
}

} // namespace meshwright::source
