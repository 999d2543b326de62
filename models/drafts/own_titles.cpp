// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/drafts/own_titles.h"

#include "models/text/texts.h"

namespace meshwright {

namespace {

QString unanswered(const QString& title)
{
    return Texts::tr("Sent, and not known whether it was created: %1").arg(title);
}

} // namespace

QString titleOfDeleted(const QString& name)
{
    return Texts::tr("Deleted: %1").arg(name);
}

QString titleOfCopy(const QString& title)
{
    return Texts::tr("Copy of %1").arg(title);
}

QString titleOfUnanswered(const Draft& draft)
{
    const QString title = titleOf(draft);
    return title.startsWith(unanswered({})) ? title : unanswered(title);
}

QString titleOnceAnswered(const QString& title, const QString& name)
{
    const QString words = unanswered({});
    if (!title.startsWith(words))
        return title;
    const QString before = title.mid(words.size());
    return before == name ? QString() : before; // without a title, the name stands for it
}

QString titleOnceCreated(const QString& title, const QString& name)
{
    const QString before = titleOnceAnswered(title, name);
    const bool isOwn = before.startsWith(titleOfDeleted({})) || before.startsWith(titleOfCopy({}));
    return isOwn ? QString() : before;
}

} // namespace meshwright
