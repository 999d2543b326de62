// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/steps/step.h"

#include <map>

namespace meshwright::steps {

/// In which order the form of a step shows the members of its part of the document.
class FormOrder
{
public:
    explicit FormOrder(const Nodes& nodes);

    /// That of the step @p id.
    static const FormOrder& of(StepId id);

    /// The smaller, the earlier @p at is shown; what the form does not show comes last.
    std::size_t rank(const Pointer& at) const;

private:
    std::map<Pointer, std::size_t> m_ranks; ///< with 0 for every list index
};

} // namespace meshwright::steps
