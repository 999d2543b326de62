// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/place.h"

#include <string>

namespace meshwright::cli {

/// Where a command works, and on which mesh.
struct Target
{
    Place place; ///< a folder, or an endpoint as the options and the AWS CLI's settings say
    std::string mesh;
    std::string owner; ///< account of a shared mesh; empty for one's own
};

/// `meshwright-cli list`: the meshes, or the virtual nodes of one.
struct ListCall
{
    Target target;
};

/// `meshwright-cli describe`
struct DescribeCall
{
    Target target;
    std::string node;
};

/// `meshwright-cli create`
struct CreateCall
{
    Target target;
    QString path; ///< a file, or "-" for standard input
    bool force = false;
};

/// `meshwright-cli delete --yes-delete NAME`
struct DeleteCall
{
    Target target;
    std::string node;
    bool force = false;
};

/// `meshwright-cli pull`: a mesh into a folder.
struct PullCall
{
    Target target;
    QString folder;
    bool force = false;
};

/// `meshwright-cli push`: a mesh of a folder to an endpoint.
struct PushCall
{
    Target target;
    QString folder;
    bool planOnly = false;
    bool force = false;
};

} // namespace meshwright::cli
