// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/resource/choice.h"

#include "models/rules/node_parts.h"
#include "models/rules/rule.h"
#include "models/text/texts.h"

namespace meshwright {

void reportChoice(const Choice& choice, const json* object, const Pointer& at, const RuleInfo& self,
                  Findings& findings)
{
    if (isEmptyObject(object))
        findings.add(self, at, Texts::tr(choice.none));
    else if (knownMember(object, choice.first) && knownMember(object, choice.second))
        findings.add(self, at, Texts::tr(choice.both));
}

} // namespace meshwright
