// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/refusal_words.h"

#include "models/text/texts.h"

namespace meshwright {

QString refusalWords(const Failure& failure, bool isUpdate)
{
    if (failure.isUncertain)
        return Texts::tr("%1 was sent to %2, and no answer tells what was done. Its draft is kept. %3");
    return isUpdate ? Texts::tr("%1 has not been updated in %2. Its draft is kept. %3")
                    : Texts::tr("%1 has not been created in %2. Its draft is kept. %3");
}

QString notNotedWords()
{
    return Texts::tr("%1 is in %2 as it was sent, but that could not be noted in its draft, which would "
                     "send it once more. %3");
}

void showRefusal(const Failure& failure, WizardWindow& window)
{
    if (failure.isUncertain) // the window's own words would be that nothing was done
        window.showPartlyUpdated(failure.message, failure.pointer);
    else
        window.showRefused(failure.message, failure.pointer);
}

} // namespace meshwright
