// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/meshes/description.h"
#include "models/meshes/place.h"

#include <QDateTime>

#include <functional>
#include <string>

namespace meshwright {

/// What a folder place takes from its surroundings, so that tests can say what comes out. Both may be called
/// from any thread.
struct Surroundings
{
    std::function<QDateTime()> now; ///< the moment a creation or change is noted with
    std::function<std::string()> newUid;

    /// The clock and random UUIDs of this computer.
    static Surroundings real();
};

/// Adds to what is created in a folder what the service would add: ARN, times, owners, uid, version, status.
class Stamp
{
public:
    Stamp(const Place& place, Surroundings surroundings);

    /// The description of what the create input @p input asks for. @p path is the last part of its ARN
    /// ("mesh/shop/virtualNode/orders"), @p meshOwner an account. Tags and clientToken stand beside it.
    json created(const json& input, const Resource& resource, const std::string& path,
                 const std::string& meshOwner) const;

    /// Notes in @p description, one of @p resource, that it was changed now. Metadata it never had is made up
    /// for.
    void change(json& description, const Resource& resource, const std::string& path,
                const std::string& meshOwner) const;

    /// The account that owns what is created here.
    const std::string& account() const { return m_account; }

private:
    json metadata(const std::string& path, const std::string& meshOwner) const;

    std::string m_region;
    std::string m_account;
    Surroundings m_surroundings;
};

} // namespace meshwright
