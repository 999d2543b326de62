// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace meshwright {

enum class PlaceKind {
    Folder,
    Endpoint,
    Kept ///< a file, a folder or an archive that somebody kept, in whatever format: it is only read
};

/// Somewhere meshes live, as the settings remember it. Opening it is another matter.
struct Place
{
    QString id;   ///< stable, unique among the user's places
    QString name; ///< what the user calls it
    PlaceKind kind = PlaceKind::Folder;
    /// The absolute path of a folder or of what was kept, or an endpoint's address; empty for what the
    /// profile says.
    QString location;

    /// Region and account in the ARNs a folder gives out. The account of zeros is no real one, so that such
    /// an ARN is not taken for that of a running mesh; the region is the guide's. For an endpoint, the region
    /// requests are signed for, and one's own account; empty when the profile says it or it is not known.
    QString region = QStringLiteral("us-west-2");
    QString account = QStringLiteral("000000000000");

    // Of an endpoint alone:
    QString profile = {};         ///< of the AWS CLI; empty for the one the environment says
    QString caFile = {};          ///< own certificate authorities
    bool hasOwnKeys = false;      ///< keys were typed for it; they are in the keychain
    bool allowsPlainHttp = false; ///< http may leave this computer

    friend bool operator==(const Place&, const Place&) = default;
};

/// The place in the folder @p path: named like the folder, known by its path. Touches no disk.
Place folderPlace(const QString& path);

/// The place that what was kept at @p path is, called like it and known by its path. Touches no disk.
Place keptPlace(const QString& path);

/// A new place at the address @p url, or at what the profile says when that is empty.
Place endpointPlace(const QString& name, const QString& url);

} // namespace meshwright
