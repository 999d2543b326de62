// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/steps/form_order.h"

#include "forms/steps/reach.h"
#include "forms/steps/steps.h"

#include <string>

namespace meshwright::steps {

FormOrder::FormOrder(const Nodes& nodes)
{
    for (const Pointer& shown : inOrder(nodes)) {
        Pointer around;
        for (const std::string& key : shown.keys()) {
            around = around / key;
            m_ranks.try_emplace(around, m_ranks.size());
        }
    }
}

const FormOrder& FormOrder::of(StepId id)
{
    static const std::map<StepId, FormOrder> orders = [] {
        std::map<StepId, FormOrder> out;
        for (const Step& step : all())
            out.emplace(step.id, FormOrder(step.nodes));
        return out;
    }();
    return orders.at(id);
}

std::size_t FormOrder::rank(const Pointer& at) const
{
    Pointer anywhere;
    for (const std::string& key : at.keys())
        anywhere = listIndex(key) ? anywhere / std::size_t{0} : anywhere / key;
    const auto found = m_ranks.find(anywhere);
    return found == m_ranks.end() ? m_ranks.size() : found->second;
}

} // namespace meshwright::steps
