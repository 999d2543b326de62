// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/reading_rules.h"

namespace meshwright {

std::span<const RuleInfo> readingRules()
{
    static constexpr RuleInfo rules[] = {
        reading::syntax,
        reading::duplicateKey,
        reading::tooDeep,
        reading::fileTooLarge,
        reading::numberTooLarge,
        reading::notAResource,
        reading::noSpecListed,
        reading::unclearKind,
        reading::meshNotNamed,
        reading::tooManyItems,
        reading::skeleton,
        reading::cloudFormationSpelling,
        reading::cloudFormationLoop,
        reading::openVariable,
        reading::unknownValue,
        reading::yamlSyntax,
        reading::yamlAlias,
        reading::yamlNotJson,
        reading::yamlTooMuch,
        reading::yamlWord,
        reading::referredTwice,
        reading::otherForm,
        reading::acceptanceInvalid,
        reading::acceptanceUnused,
        reading::acceptanceExpired,
    };
    return rules;
}

} // namespace meshwright
