// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/formats/file_text.h"
#include "models/json/json_type.h"
#include "models/reading/checked_file.h"

#include <QString>

#include <cstddef>

namespace meshwright::cli {

/// The fixes of issues as changes of the texts of their files, which are read once more for it.
class SarifFixes
{
public:
    /// The fixes of @p issue, found in the resource @p resource of @p file, as SARIF has them: those that put
    /// other values or names in the place of what is there. Of what adds more than that or takes it away,
    /// nobody knows a place.
    json of(const CheckedFile& file, std::size_t resource, const Issue& issue);

private:
    const FileText& textOf(const CheckedFile& file);

    QString m_path; ///< of the file whose text is kept
    FileText m_text;
};

} // namespace meshwright::cli
