// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/drafts/draft.h"

#include "models/json/json.h"
#include "models/json/plain_text.h"
#include "models/text/texts.h"

namespace meshwright {

QString titleOf(const Draft& draft)
{
    if (!draft.title.isEmpty())
        return draft.title;
    const QString name = plainText(member(draft.document, "virtualNodeName"));
    return name.isEmpty() ? Texts::tr("No name yet") : name;
}

QString meshOf(const Draft& draft)
{
    return plainText(member(draft.document, "meshName"));
}

} // namespace meshwright
