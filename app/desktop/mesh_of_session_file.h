// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace meshwright {

class ForeignFiles;
class ReviewOpening;
struct Session;

/// Where the virtual node of @p session was opened from a file, finds what else of its mesh is there, in a
/// review that has the file or else on the disk, and lets the session be checked within it.
void findMeshOfFile(Session& session, ForeignFiles& files, const ReviewOpening& reviews);

} // namespace meshwright
