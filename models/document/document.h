// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/document/change.h"

#include <QObject>

#include <optional>
#include <vector>

namespace meshwright {

/// The one JSON value being edited, with its history. Everything else shows it or checks it.
///
/// Every edit is one undo step unless it is inside a Group; edits that change nothing are no step. Reading
/// never inserts, and nothing makes a list by accident: only insert() does.
class Document : public QObject
{
    Q_OBJECT

public:
    /// Whether consecutive edits at one pointer become one undo step.
    enum class Merge { No, Typing };

    explicit Document(json value = json::object(), QObject* parent = nullptr);

    const json& value() const { return m_value; }
    const Parked& parked() const { return m_parked; }
    /// The value at @p at, nullptr when absent.
    const json* find(const Pointer& at) const;

    /// Another document altogether; the history is forgotten.
    void reset(json value, Parked parked = {});

    /// Puts @p value at @p at, making missing objects on the way (a null on the way counts as missing).
    /// False, and nothing done, when something else is in the way or a list has no such item.
    bool set(const Pointer& at, json value, Merge merge = Merge::No);
    /// Takes the value at @p at away, and with it the objects and lists this empties strictly below @p keep.
    /// A list item is erased, with what was parked below it. False when there was nothing.
    bool remove(const Pointer& at, const Pointer& keep, Merge merge = Merge::No);
    bool remove(const Pointer& at) { return remove(at, at.parent()); }
    /// Inserts an item into the list at @p list, making the list when absent. False when something else is
    /// there or the index is beyond the end.
    bool insert(const Pointer& list, std::size_t index, json item);
    /// Moves the item @p from to become the item @p to. False when either is no item.
    bool move(const Pointer& list, std::size_t from, std::size_t to);
    /// Sets the value at @p at aside, pruning like remove(). False when there is none, and for a list item.
    bool park(const Pointer& at, const Pointer& keep);
    bool park(const Pointer& at) { return park(at, at.parent()); }
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
    bool canUndo() const { return m_done > 0; }
    bool canRedo() const { return m_done < m_steps.size(); }
    /// Takes the last step back. The pointer the step was about, nullopt when there was none.
    std::optional<Pointer> undo();
    /// Does the step last undone again. The pointer it was about, nullopt when there was none.
    std::optional<Pointer> redo();

Q_SIGNALS:
    /// A list item came, went or moved; changed() with the list follows.
    void itemInserted(const meshwright::Pointer& list, std::size_t index);
    void itemErased(const meshwright::Pointer& list, std::size_t index);
    void itemMoved(const meshwright::Pointer& list, std::size_t from, std::size_t to);
    /// The value at @p at, or anything below it, is not what it was. For lists that grew, shrank or were
    /// reordered @p at is the list; after reset() it is the whole document.
    void changed(const meshwright::Pointer& at);
    /// A step was added, undone or redone.
    void historyChanged();

private:
    struct Step
    {
        std::vector<Change> changes;
        Pointer about;
        bool open = false; ///< typing at the same pointer still joins it
    };

    void run(const Change& change);
    void commit(std::vector<Change> changes, const Pointer& about, Merge merge = Merge::No);
    bool joins(const Pointer& about, Merge merge) const;
    Pointer topOfRemoval(const Pointer& at, const Pointer& keep) const;
    Change removal(const Pointer& at) const;

    json m_value;
    Parked m_parked;
    std::vector<Step> m_steps;
    std::size_t m_done = 0;   ///< steps before this one are done, the others undone
    int m_groups = 0;         ///< depth of Groups
    bool m_groupOpen = false; ///< the current group already has its step
};

} // namespace meshwright
