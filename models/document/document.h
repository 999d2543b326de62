// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/document/json_type.h"
#include "models/document/pointer.h"

#include <QObject>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace meshwright {

/// What was set aside when a section was switched off or a union switched: kept, restored, never exported.
using Parked = std::map<Pointer, json>;

/// The one JSON value being edited, with its history. Everything else shows it or checks it.
///
/// Every edit is one undo step unless it is inside a Group; edits that change nothing are no step. Reading
/// never inserts, and nothing ever makes a list by accident: only insert() does.
class Document : public QObject
{
    Q_OBJECT

public:
    /// Whether consecutive set() or remove() calls at one pointer become one undo step.
    enum class Merge { No, Typing };

    explicit Document(json value = json::object(), QObject* parent = nullptr);
    ~Document() override;

    const json& value() const { return m_value; }
    const Parked& parked() const { return m_parked; }
    /// The value at @p at, nullptr when absent.
    const json* find(const Pointer& at) const;

    /// Another document altogether; the history is forgotten.
    void reset(json value, Parked parked = {});

    /// Puts @p value at @p at, making missing objects on the way. False, and nothing done, when something on
    /// the way is neither object nor list or the list has no such item.
    bool set(const Pointer& at, json value, Merge merge = Merge::No);
    /// Takes the value at @p at away, and with it the objects this leaves empty strictly below @p keep.
    /// A list item is erased. False when there was nothing.
    bool remove(const Pointer& at, const Pointer& keep, Merge merge = Merge::No);
    bool remove(const Pointer& at) { return remove(at, at.parent()); }
    /// Inserts an item into the list at @p list, making the list when absent. False when there is something
    /// else or the index is beyond the end.
    bool insert(const Pointer& list, std::size_t index, json item);
    /// Moves the item @p from to become the item @p to. False when either is no item.
    bool move(const Pointer& list, std::size_t from, std::size_t to);
    /// Sets the value at @p at aside. False when there is none.
    bool park(const Pointer& at);
    /// Brings a parked value back, in place of what is there. False when nothing is parked.
    bool restore(const Pointer& at);

    /// Makes all edits of its lifetime one undo step.
    class Group
    {
    public:
        explicit Group(Document& document);
        ~Group();
        Group(const Group&) = delete;
        Group& operator=(const Group&) = delete;

    private:
        Document& m_document;
    };

    /// Ends merging: the next typing is an undo step of its own.
    void seal();
    bool canUndo() const;
    bool canRedo() const;
    /// Takes the last step back. The pointer the step was about, nullopt when there was none.
    std::optional<Pointer> undo();
    std::optional<Pointer> redo();

Q_SIGNALS:
    /// The value at @p at, or anything below it, is not what it was. For lists that grew, shrank or were
    /// reordered
    /// @p at is the list.
    void changed(const meshwright::Pointer& at);
    /// canUndo or canRedo may have changed.
    void historyChanged();

private:
    struct Change;
    struct Step;

    void apply(const Change& change, bool forward);
    void record(Change change, const Pointer& about, Merge merge);
    void shiftParked(const Pointer& list, const std::vector<std::size_t>& origin);

    json m_value;
    Parked m_parked;
    std::vector<Step> m_steps;
    std::size_t m_done = 0; ///< steps before this one are done, the others undone
    int m_groups = 0;
    bool m_groupHasStep = false;
};

} // namespace meshwright
