// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/document/history.h"
#include "models/json/json_type.h"

#include <QObject>

#include <optional>
#include <span>
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
    /// One that was edited before. @p history must fit (see fits()).
    Document(json value, Parked parked, History history);

    const json& value() const { return m_value; }
    const Parked& parked() const { return m_parked; }
    /// The value at @p at, nullptr when absent.
    const json* find(const Pointer& at) const;

    /// Every step since the document was opened, undone ones included.
    const History& history() const { return m_history; }

    /// Another document altogether, with a history of its own. @p history must fit (see fits()).
    void reset(json value, Parked parked = {}, History history = {});

    /// Makes the document @p value in one undo step that touches only what differs, so that editors of the
    /// rest stay as they are. What was parked below items that go, goes with them. False when nothing does.
    bool become(const json& value, Merge merge = Merge::No) { return become(value, merge, {}); }
    /// The same; the step is called @p title in the history.
    bool become(const json& value, const QString& title) { return become(value, Merge::No, title); }

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
    /// Makes @p value what is parked at @p at; with nullopt nothing is. What is there stays.
    void setParked(const Pointer& at, std::optional<json> value);

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
    bool canUndo() const { return m_history.done > 0; }
    bool canRedo() const { return m_history.done < m_history.steps.size(); }
    /// Takes the last step back. The pointer the step was about, nullopt when there was none.
    std::optional<Pointer> undo();
    /// Does the step last undone again. The pointer it was about, nullopt when there was none.
    std::optional<Pointer> redo();
    /// Undoes or redoes until @p done steps are done. The pointer of the last step passed, nullopt when there
    /// was none to pass or there are not so many.
    std::optional<Pointer> goTo(std::size_t done);

Q_SIGNALS:
    /// A list item came, went or moved; changed() with the list, or what is around it, follows.
    void itemInserted(const meshwright::Pointer& list, std::size_t index);
    void itemErased(const meshwright::Pointer& list, std::size_t index);
    void itemMoved(const meshwright::Pointer& list, std::size_t from, std::size_t to);
    /// The value at @p at, or anything below it, is not what it was. For lists that grew, shrank or were
    /// reordered @p at is the list; after reset() it is the whole document. Of a step with a great many
    /// changes it is told once, when all are made, with the value around all of them.
    void changed(const meshwright::Pointer& at);
    /// A step was added, undone or redone.
    void historyChanged();

private:
    /// What is more is told as one, and is no typing.
    static constexpr std::size_t fewChanges = 100;

    void run(const Change& change, bool tells);
    void run(std::span<const Change> changes);
    void takeBack(std::span<const Change> changes);
    bool become(const json& value, Merge merge, const QString& title);
    void commit(const std::vector<Change>& changes, const Pointer& about, Merge merge = Merge::No,
                const QString& title = {});
    bool joins(const Pointer& about, Merge merge) const;
    Pointer stepBack();
    Pointer stepForward();
    Pointer topOfRemoval(const Pointer& at, const Pointer& keep) const;
    Change removal(const Pointer& at) const;

    json m_value;
    Parked m_parked;
    History m_history;
    int m_groups = 0;         ///< depth of Groups
    bool m_groupOpen = false; ///< the current group already has its step
};

} // namespace meshwright
