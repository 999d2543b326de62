// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/fixing/fixed_inventory.h"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

namespace meshwright {

/// What of a file may be mended, by what its inventory says: what is there and nobody has accepted, and what
/// only shows by that.
class WantedFixes
{
public:
    /// An issue by what it says and where it stood when the file was read.
    using Key = std::tuple<std::size_t, std::string, QString, Pointer>;

    /// @p read is the file as it is now, @p known as the inventory has it.
    WantedFixes(const CheckedFile& read, const CheckedFile& known, const InventoryFixing& how);

    static Key key(std::size_t resource, const Issue& issue);

    /// Whether @p issue was there from the beginning, wherever it stands now.
    bool wasThere(std::size_t resource, const Issue& issue) const;
    /// Whether @p issue may be mended. Where places may have moved, nobody knows any more which of several
    /// that say the same was accepted: then only where all of them may.
    bool isWanted(std::size_t resource, const Issue& issue, Places places) const;
    /// The same but for those of @p keys.
    WantedFixes without(const std::set<Key>& keys) const;

private:
    using Words = std::tuple<std::size_t, std::string, QString>;
    /// How many say the same, and how many of them may be mended.
    using Counts = std::map<Words, std::pair<int, int>>;

    static Words words(std::size_t resource, const Issue& issue);

    std::set<Key> m_wanted;
    Counts m_counts;
    std::set<std::string> m_leftOut; ///< rules that nobody asked for
    std::function<bool(std::string_view rule)> m_isRuleWanted;
};

} // namespace meshwright
