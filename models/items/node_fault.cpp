// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/node_fault.h"

#include "models/json/json_type.h"
#include "models/rules/check.h"
#include "models/text/texts.h"
#include "models/words/node_words.h"

namespace meshwright {

QString faultOf(const json& node)
{
    QString first;
    int others = -1;
    for (const Issue& issue : check(node)) {
        if (issue.severity != Severity::Error)
            continue;
        if (++others == 0)
            first = Texts::tr("%1: %2 [%3]")
                        .arg(fieldWords(issue.pointer), issue.message, QString::fromStdString(issue.rule));
    }
    return others > 0 ? Texts::tr("%1 (and %n more errors)", nullptr, others).arg(first) : first;
}

} // namespace meshwright
