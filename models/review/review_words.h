// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/review/review.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace meshwright {

/// What a row is called: "orders", "main › all", the name of a file, "(no name)".
QString nameWords(const Review& review, const ReviewRow& row);
/// The same with its kind before it: "Virtual node orders".
QString titleWords(const Review& review, const ReviewRow& row);
/// So many problems are accepted: "2 accepted".
QString acceptedWords(int count);
/// What is wrong with it: "2 errors, 1 warning", "sound, 1 accepted".
QString standingWords(const ReviewRow& row);
/// @p path as it is seen from what is reviewed.
QString shownPath(const Review& review, const QString& path);
/// What it is called in a list: its name, and where that does not tell it from others, its file or line.
QString listedWords(const Review& review, const ReviewRow& row);
/// Where it is from: "Kubernetes · mesh/orders.yaml:14".
QString originWords(const Review& review, const ReviewRow& row);
/// Which things an issue is about: "orders → payments".
QString aboutWords(const Review& review, const ReviewIssue& at);
/// What is wrong; of what somebody has lived with until a day that is past, that as well.
QString messageWords(const Review& review, const ReviewIssue& at);
/// What the place of an issue is called in a form: "Listener 1 › Port"; empty for a whole resource.
QString placeWords(const Review& review, const ReviewIssue& at);

/// Something that was looked at and is not among the resources, or could not be checked.
struct LeftOut
{
    QString path; ///< as it is seen from what is reviewed; or what it is, where it is no file
    QString reason;
};
std::vector<LeftOut> leftOutOf(const Review& review);
/// The same in a few words: "14 files skipped, 2 not readable."
QString leftOutWords(const Review& review);

/// What is reviewed: the name of a folder or file, "3 paths".
QString reviewedWords(const QStringList& paths);

} // namespace meshwright
