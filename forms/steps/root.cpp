// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/steps/root.h"

namespace meshwright::steps {

const schema::Field& root()
{
    return schema::createVirtualNode();
}

const schema::Field* fieldAt(const Pointer& at)
{
    return schema::fieldAt(root(), at);
}

QString words(const Pointer& at)
{
    return schema::words(root(), at);
}

} // namespace meshwright::steps
