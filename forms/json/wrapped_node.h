// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/node_view.h"

namespace meshwright {

class NoticeBar;

/// Offers to take the virtual node out of what somebody pasted around it: the answer of a describe call, a
/// list with one node, a spec alone. The notice stays for as long as the document is such a thing.
class WrappedNode
{
public:
    /// Both must outlive this object.
    WrappedNode(const FormContext& context, NoticeBar& notices);

    /// Looks at the document, and puts the notice there or takes it away.
    void look();

private:
    void unwrap();

    const FormContext& m_context;
    NoticeBar& m_notices;
};

} // namespace meshwright
