// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/reading/checked_file.h"
#include "models/rules/issue.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace meshwright {

/// Tells what fixes of a file do, for who puts it in by hand.
class ByHand
{
public:
    /// @p read must outlive this object.
    explicit ByHand(const CheckedFile& read);

    /// What @p fix of number @p resource of the resources does. In YAML the lines that go, and lines to put
    /// in as they are, with the line they go after; otherwise a line for each change, with its place.
    std::string of(std::size_t resource, const Fix& fix) const;

private:
    std::string inYaml(const source::Tree& tree, const ResourceInFile& resource,
                       const FixChange& change) const;
    std::string putIn(const source::Tree& tree, const Pointer& at, const json& value) const;
    int lineOf(const source::Tree& tree, std::size_t offset) const;

    const CheckedFile& m_read;
    std::vector<std::size_t> m_lineEnds; ///< of YAML
};

} // namespace meshwright
