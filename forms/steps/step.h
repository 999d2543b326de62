// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/json/pointer.h"
#include "models/rules/check_place.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

// What stands where on the screen, as values without a widget. Pointers are relative to where a form stands
// ("portMapping/port"), so that one item form fits every index; a leading slash means from the top. Labels,
// limits and help come from the schema; texts here are marked for translation in the context "steps".
namespace meshwright::steps {

struct Node;
using Nodes = std::vector<Node>;

/// A button that fills in what is usual: every value at its pointer, below the node it belongs to.
struct Suggestion
{
    const char* label;
    std::vector<std::pair<std::string_view, json>> values;
};

/// Shows a field only while the text at @p at is one of @p words, or a value is there already.
struct ShownFor
{
    std::string_view at;
    std::vector<std::string_view> words;
};

/// One value: text, number, yes/no or a word out of a list, as the schema says.
struct Field
{
    std::string_view at;
    std::optional<ShownFor> shownFor = {};
    std::vector<Suggestion> suggestions = {}; ///< pointers relative to the field; "" is the field itself
    bool multiline = false;
    /// Unions whose member has to be the word here: when it changes, what fits is carried over.
    std::vector<std::string_view> carries = {};
    bool namesService = false; ///< those of the mesh are offered while it is typed, where they are known
};

/// Value and unit of a duration in one line.
struct Duration
{
    std::string_view at;
};

/// Nodes side by side.
struct Row
{
    Nodes nodes;
};

/// A titled box that is always there.
struct Group
{
    const char* title;
    Nodes nodes;
};

/// A part that can be off: a check box, and the nodes below it while it is on. Off parks the value.
struct Section
{
    std::string_view at;
    const char* title; ///< with its key
    Nodes nodes;       ///< relative to @p at
    std::vector<Suggestion> suggestions = {};
    /// What is set, in a line, for a part that can be folded to it; empty for one that cannot.
    std::function<QString(const json& value)> summary = {};
};

/// One member of a union and the nodes below it, relative to the member.
struct Case
{
    std::string_view member;
    Nodes nodes;
};

/// A union as radio buttons. With @p none there is one more button, for no member at all.
struct Choice
{
    std::string_view at;
    std::vector<Case> cases;
    const char* none = nullptr;
};

/// A union whose member has to be the word at @p by: a check box, and the nodes of that member. When the word
/// changes, what fits is carried over.
struct Matched
{
    std::string_view at;
    std::string_view by;
    const char* title; ///< with its key
    std::vector<Case> cases;
    std::function<QString(const json& value)> summary = {}; ///< as with a Section
};

/// The nodes of whichever member a union has; @p otherwise says why there is nothing to fill in.
struct WhereverIs
{
    std::string_view at;
    std::vector<Case> cases;
    const char* otherwise;
};

/// A list whose items have a form of their own.
struct ListOf
{
    std::string_view at;
    Nodes item;      ///< relative to an item
    const char* add; ///< the button's label, with its key
    /// What Add puts in behind those that are there.
    std::function<json(const json& list)> fresh;
    /// An item in a line, for the list.
    std::function<QString(const json& item)> summary;
    const char* empty; ///< what an empty list says: what to do next
    /// What the chosen item is, for the heading of its form: "HTTP 8080".
    std::function<QString(const json& item)> title = {};
    /// An item in columns, where it has some: the first stands out, the last has what room is left.
    std::function<QStringList(const json& item)> columns = {};
    /// The item with a name that was pasted; none for items that are more than a name.
    std::function<json(const std::string& name)> named = {};
};

/// A list of { key, value } objects as rows.
struct Pairs
{
    std::string_view at;
    const char* add;
    std::vector<Suggestion> suggestions = {};
};

/// A list of texts or numbers as rows.
struct TextList
{
    std::string_view at;
    const char* add;
};

/// Text derived from the document and what is known of its place, following both; nothing is shown while it
/// is empty. May be rich text.
struct Fact
{
    std::function<QString(const json& document, const Pointer& scope, const PlaceFacts& place)> text;
};

/// Advice that is always there.
struct Note
{
    const char* text;
};

struct Node : std::variant<Field, Duration, Row, Group, Section, Choice, Matched, WhereverIs, ListOf, Pairs,
                           TextList, Fact, Note>
{
    using variant::variant;
};

/// One of the console's twelve steps.
enum class StepId {
    Console = 1,
    Mesh,
    VirtualNodes,
    Create,
    Name,
    ServiceDiscovery,
    IpPreference,
    ClientPolicyDefaults,
    Backends,
    Logging,
    Listeners,
    Review,
};

struct Step
{
    StepId id;
    const char* title;
    const char* subtitle;
    /// The parts of the document the step is about, most specific first; empty where it edits nothing.
    std::vector<std::string_view> about;
    Nodes nodes; ///< empty for the steps that are pages of their own (1 to 4 and 12)
};

/// @p text of a step in the user's language. An & in it marks the letter that is its key.
QString translated(const char* text);
/// The same without that mark, for what is no button.
QString plain(const char* text);

} // namespace meshwright::steps
