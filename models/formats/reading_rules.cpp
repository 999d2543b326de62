// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/reading_rules.h"

namespace meshwright {

std::span<const RuleInfo> readingRules()
{
    static constexpr RuleInfo rules[] = {
        reading::syntax,         reading::duplicateKey,   reading::tooDeep,      reading::fileTooLarge,
        reading::numberTooLarge, reading::cloudFormation, reading::kubernetes,   reading::terraform,
        reading::notANode,       reading::otherResource,  reading::noSpecListed, reading::tooManyNodes,
        reading::skeleton,       reading::yamlSyntax,     reading::yamlAlias,    reading::yamlNotJson,
        reading::yamlTooMuch,    reading::yamlWord,
    };
    return rules;
}

} // namespace meshwright
