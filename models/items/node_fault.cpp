// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/node_fault.h"

#include "models/text/texts.h"
#include "models/words/node_words.h"

namespace meshwright {

QString faultIn(const std::vector<Issue>& issues)
{
    QString first;
    int others = -1;
    for (const Issue& issue : issues) {
        if (issue.severity != Severity::Error)
            continue;
        if (++others == 0)
            first = Texts::tr("%1: %2 [%3]")
                        .arg(fieldWords(issue.pointer), issue.message, QString::fromStdString(issue.rule));
    }
    return others > 0 ? Texts::tr("%1 (and %n more errors)", nullptr, others).arg(first) : first;
}

} // namespace meshwright
