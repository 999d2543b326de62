// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/document/history.h"
#include "models/json/json_type.h"

#include <QDateTime>
#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace meshwright {

/// What a draft began as.
struct StartedFrom
{
    enum class Kind { Blank, Template, Copy, File, Draft, Deleted };

    Kind kind = Kind::Blank;
    QString name; ///< which one: the template's title, the node's name, the file's path, the draft's title

    friend bool operator==(const StartedFrom&, const StartedFrom&) = default;
};

/// The virtual node of a file that a draft edits.
struct EditedNode
{
    QString path;
    std::size_t index = 0;  ///< which of the nodes in the file, from 0
    json saved;             ///< the create input as the file has it
    QByteArray fingerprint; ///< of the whole file, see fingerprintOf()

    friend bool operator==(const EditedNode&, const EditedNode&) = default;
};

/// The virtual node of a place that a draft edits: its document is what an update is to make of it.
struct ServedNode
{
    QString placeId;
    std::int64_t version = 0; ///< the one the draft began with
    json saved;               ///< as a create input, tags included

    friend bool operator==(const ServedNode&, const ServedNode&) = default;
};

/// A document that is not created yet, with everything needed to go on where the person was.
struct Draft
{
    QString title; ///< given by the person; empty: the node's name stands for it
    QDateTime created;
    QDateTime modified;
    StartedFrom startedFrom;
    QString placeId; ///< where it is created or updated; empty in drafts of old
    QString placeName;
    QString placeLocation;
    int step = 1; ///< of the twelve
    /// The steps the person has left once, in order: from then on they say what is wrong. Drafts of old do
    /// not know; all before the step the person was at count.
    std::vector<int> visited;
    Pointer field; ///< where the focus was; the whole document when it was in no field
    json document = json::object();
    Parked parked;
    History history;
    std::string unfinishedText; ///< JSON typed by hand that is not valid yet, instead of the document's
    std::optional<EditedNode> file;
    std::optional<ServedNode> served;

    friend bool operator==(const Draft&, const Draft&) = default;
};

/// What a list calls @p draft: its title, else the node's name, else a word for having none.
QString titleOf(const Draft& draft);
/// The mesh @p draft is for; empty while there is none.
QString meshOf(const Draft& draft);

} // namespace meshwright
