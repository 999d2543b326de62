// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/style/appearance.h"

namespace meshwright {

/// A look of a test's own, after which the application is dressed as it was.
class PassingLook : public Appearance
{
public:
    ~PassingLook() override
    {
        setTextPercent(usualText);
        choose(Choice::Light);
    }
};

} // namespace meshwright
