// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/console/place_page.h"
#include "forms/fields/node_view.h"
#include "forms/steps/step.h"
#include "models/open/open_drafts.h"
#include "models/open/open_place.h"
#include "models/open/open_templates.h"

#include <functional>

namespace meshwright {

/// What the first steps of the wizard need from outside.
struct StartContext
{
    OpenPlace& place; ///< the one of this window
    OpenDrafts& drafts;
    OpenTemplates& templates;
    const FormContext& form;
    std::function<void()> openFile; ///< asks for a file and reads it into the document
    PlaceChoice places;
    std::function<void(const DraftRow&)> resume;
    std::function<void(const DraftRow&)> exportDraft;
    std::function<void(const StartedFrom&)> noteStart; ///< remembers what the document was started from
};

/// The page of step 1, 2, 3 or 4; @p context must outlive it. nullptr for any other step.
QWidget* makeStartPage(steps::StepId id, const StartContext& context, QWidget* parent);

} // namespace meshwright
