// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/text/shown_name.h"

#include "models/text/for_terminal.h"
#include "models/text/unseen.h"

#include <algorithm>
#include <string_view>

namespace meshwright {

QString shownName(const QString& name)
{
    // Hardly any name has something to hide, and tables ask for every cell they paint.
    if (std::ranges::none_of(name, [](QChar c) { return isUnseen(c.unicode()); }))
        return name;
    return QString::fromStdString(forTerminal(name));
}

QString shownName(const std::string& name)
{
    return QString::fromStdString(forTerminal(std::string_view(name)));
}

QStringList shownNames(const QStringList& names)
{
    QStringList out;
    out.reserve(names.size());
    for (const QString& name : names)
        out.append(shownName(name));
    return out;
}

QString shownLines(const QString& text)
{
    return shownNames(text.split(u'\n')).join(u'\n');
}

} // namespace meshwright
