// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/plain_text.h"

#include "models/json/json.h"
#include "models/json/unknown.h"

#include <optional>

namespace meshwright {

QString plainText(const json* value)
{
    if (const auto found = text(value))
        return QString::fromUtf8(found->data(), static_cast<qsizetype>(found->size()));
    if (const auto written = value ? writtenOf(*value) : std::nullopt)
        return QString::fromUtf8(written->data(), static_cast<qsizetype>(written->size()));
    return value ? QString::fromStdString(value->dump(-1, ' ', false, json::error_handler_t::replace))
                 : QString();
}

} // namespace meshwright
