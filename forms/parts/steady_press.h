// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace meshwright {

/// What a mouse presses stays pressed while the mouse holds still, wherever the layout or the scrolling takes
/// it meanwhile: a press takes the focus from a field, which then says what is wrong with it and pushes away
/// what has been pressed, before the button of the mouse is let go. Holds in every window of the program from
/// now on; calling it again changes nothing.
void keepPressesSteady();

} // namespace meshwright
