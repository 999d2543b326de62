// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/locate.h"

#include "models/formats/source_events.h"

#include <map>
#include <optional>

namespace meshwright {

namespace {

/// A value that is sought or on the way to one.
struct Spot
{
    std::optional<std::size_t> value;
    std::optional<std::size_t> name;
    std::map<std::string, Spot, std::less<>> below;

    /// What was seen is replaced by a later member of the same name.
    void forget()
    {
        value.reset();
        name.reset();
        for (auto& [key, spot] : below)
            spot.forget();
    }
};

class Locator final : public SourceEvents
{
public:
    explicit Locator(std::string_view text) : SourceEvents(text) {}

    void seek(const Pointer& pointer) { spot(pointer); }
    void find() { run(); }
    /// Where @p sought begins, or the nearest there is above it.
    std::size_t offset(const Sought& sought) const;

private:
    bool onLeaf(std::size_t start, json) override
    {
        enter(start);
        return true;
    }
    bool onOpen(std::size_t start, json::value_t type) override
    {
        m_open.push_back({enter(start), type == json::value_t::array, 0, nullptr});
        return true;
    }
    bool onName(std::size_t start, std::string name) override;
    void onClose() override { m_open.pop_back(); }
    void onError(std::size_t, std::size_t, const json::exception&) override {}

    /// An object or list being read.
    struct Level
    {
        Spot* spot; ///< nullptr when nothing below is sought
        bool isList;
        std::size_t items;
        Spot* member; ///< the one whose name was read last, when it is sought
    };

    Spot& spot(const Pointer& pointer);
    Spot* enter(std::size_t start);

    Spot m_root;
    std::vector<Level> m_open;
};

Spot& Locator::spot(const Pointer& pointer)
{
    Spot* here = &m_root;
    for (std::string& key : pointer.keys())
        here = &here->below[std::move(key)];
    return *here;
}

bool Locator::onName(std::size_t start, std::string name)
{
    Level& level = m_open.back();
    level.member = nullptr;
    if (!level.spot)
        return true;
    if (const auto found = level.spot->below.find(name); found != level.spot->below.end()) {
        found->second.forget();
        found->second.name = start;
        level.member = &found->second;
    }
    return true;
}

/// Notes that a value begins. Its spot, nullptr when it is not sought.
Spot* Locator::enter(std::size_t start)
{
    Spot* spot = &m_root;
    if (!m_open.empty()) {
        Level& level = m_open.back();
        spot = level.member;
        if (level.isList && level.spot) {
            const auto found = level.spot->below.find(std::to_string(level.items++));
            spot = found == level.spot->below.end() ? nullptr : &found->second;
        }
    }
    if (spot)
        spot->value = start;
    return spot;
}

std::size_t Locator::offset(const Sought& sought) const
{
    const Spot* here = &m_root;
    std::size_t out = here->value.value_or(0);
    for (const std::string& key : sought.pointer.keys()) {
        const auto found = here->below.find(key);
        if (found == here->below.end() || !found->second.value)
            return out;
        here = &found->second;
        out = *here->value;
    }
    return sought.part == Sought::Part::Name ? here->name.value_or(out) : out;
}

} // namespace

std::vector<Location> locate(std::string_view bytes, std::span<const Sought> sought)
{
    if (sought.empty())
        return {};
    const std::string_view text = withoutByteOrderMark(bytes);
    Locator locator(text);
    for (const Sought& one : sought)
        locator.seek(one.pointer);
    locator.find();
    std::vector<std::size_t> offsets;
    for (const Sought& one : sought)
        offsets.push_back(locator.offset(one));
    return locations(text, offsets);
}

Location locate(std::string_view bytes, const Pointer& pointer)
{
    const Sought sought{pointer};
    return locate(bytes, std::span(&sought, 1)).front();
}

} // namespace meshwright
