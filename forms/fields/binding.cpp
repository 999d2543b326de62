// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/binding.h"

#include "forms/steps/carry_over.h"
#include "models/json/json_type.h"

#include <string>
#include <utility>

namespace meshwright {

void Binding::type(json value) const
{
    document.set(at, std::move(value), Document::Merge::Typing);
}

void Binding::empty() const
{
    if (keepsEmpty)
        document.set(at, std::string(), Document::Merge::Typing);
    else
        document.remove(at, keep, Document::Merge::Typing);
}

void Binding::pick(json value) const
{
    if (carries.empty())
        document.set(at, std::move(value));
    else
        steps::setCarryingOver(document, at, value.get<std::string>(), carries);
}

void follow(const Document& document, const Pointer& at, QObject* receiver, std::function<void()> show)
{
    show();
    QObject::connect(&document, &Document::changed, receiver,
                     [at, show = std::move(show)](const Pointer& where) {
                         if (at.related(where))
                             show();
                     });
}

} // namespace meshwright
