// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/reading/read.h"

#include <QString>

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace meshwright {

/// What was found in a resource, or in a part of a file that holds none.
struct CheckedResource
{
    std::optional<Kind> kind = {}; ///< nullopt where there is no resource
    std::string mesh = {};
    std::string parent = {};   ///< the name of its router or gateway; empty when it has none
    std::string name = {};     ///< empty when it has none
    std::string_view format{}; ///< the id of the Format; empty when none is known
    Location at = {};          ///< where it begins in the file
    /// By line and column; pointers from the resource, otherwise from the top of the document.
    std::vector<LocatedIssue> issues = {};
};

/// What was found in a file.
struct CheckedFile
{
    QString path;  ///< as given; "-" for standard input
    QString error; ///< why it cannot be read; empty when it was
    /// Why there is nothing to check in it; empty when there is, and when there is an issue.
    QString skipped = {};
    std::vector<ResourceInFile> resources = {}; ///< as read
    std::vector<ListedResource> listed = {};    ///< what is only named
    /// See Reading::beside.
    std::vector<std::shared_ptr<const KubernetesObject>> beside = {};
    /// One for each resource; before them one for the file where that is needed.
    std::vector<CheckedResource> found = {};
    FileText text = {};     ///< where everything stands, as long as anybody may ask
    std::size_t digest = 0; ///< digestOf() what was read; 0 when nothing was
    bool isPart = false;    ///< See FilePieces::isPart.
};

/// A number by which this program knows that @p bytes are others by now. It says nothing about who has
/// changed them, and no other program knows it.
std::size_t digestOf(std::string_view bytes);

/// What is said of a file.
enum class Checking : unsigned char {
    All,
    Reading, ///< only what reading it has to say, for who only wants to know what is in it
    Audit,   ///< what the rules of the audit (models/rules/audit.h) ask for as well
};

/// Reads the file @p path, or standard input for "-", and checks the resources in it; what it leaves open is
/// filled in from @p arguments.
CheckedFile checkFile(const QString& path, const Arguments& arguments = {});
/// The same for @p bytes, which were read from @p path.
CheckedFile checkBytes(const QString& path, std::string_view bytes, const Arguments& arguments = {},
                       Checking checking = Checking::All);

/// A place in a resource of a file.
struct PlaceInFile
{
    std::size_t resource = 0; ///< of CheckedFile::resources
    Pointer at;
};

/// Where each of @p places stands in @p file, which still has its text; for what is absent, where it is
/// missing in. Fastest for those of one resource after the other.
std::vector<Location> locationsIn(const CheckedFile& file, std::span<const PlaceInFile> places);

/// How many issues of each severity there are that nobody has accepted.
struct Tally
{
    int errors = 0;
    int warnings = 0;
    int hints = 0;

    void add(Severity severity, int more = 1)
    {
        (severity == Severity::Error ? errors : severity == Severity::Warning ? warnings : hints) += more;
    }
};
Tally tally(const CheckedFile& file);

} // namespace meshwright
