// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/credentials/shell_words.h"

#include <utility>

namespace meshwright {

namespace {

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r' || c == u'\n';
}

} // namespace

std::optional<QStringList> shellWords(const QString& command)
{
    QStringList words;
    std::optional<QString> word; // none between words; '' is one that is empty
    QChar quote;                 // the one that is open
    for (qsizetype at = 0; at < command.size(); ++at) {
        const QChar c = command[at];
        if (quote.isNull() && isBlank(c)) {
            if (word)
                words.append(*std::exchange(word, {}));
            continue;
        }
        if (!word)
            word.emplace();
        if (c == quote) {
            quote = QChar();
        } else if (quote.isNull() && (c == u'\'' || c == u'"')) {
            quote = c;
        } else if (c == u'\\' && quote != u'\'') {
            if (++at == command.size())
                return {};
            const QChar next = command[at];
            if (!quote.isNull() && next != quote && next != u'\\')
                word->append(c); // within double quotes it stands for itself before most
            word->append(next);
        } else {
            word->append(c);
        }
    }
    if (!quote.isNull())
        return {};
    if (word)
        words.append(*word);
    return words;
}

} // namespace meshwright
