// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/formats/file_text.h"
#include "models/json/json_type.h"
#include "models/reading/checked_file.h"
#include "models/source/location.h"
#include "models/source/tree_finder.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <span>

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
    /// Keeps the text of @p file.
    void look(const CheckedFile& file);
    /// What looks for places in the document of @p resource; nullptr where there is none.
    source::TreeFinder* finderIn(const ResourceInFile& resource);
    /// What of the text @p fix of @p resource replaces; empty where it does more than that.
    json replacementsOf(std::span<const ResourceInFile> resources, std::size_t number, const Fix& fix);
    Location locationOf(std::size_t document, std::size_t offset) const;

    QString m_path; ///< of the file whose text is kept
    FileText m_text;
    // What is made of it: as long as one resource after the other is of the same document, or text.
    std::optional<source::TreeFinder> m_finder;
    std::optional<LocationIndex> m_lines;
};

} // namespace meshwright::cli
