// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/reading/patch_scalars.h"

#include "models/json/difference.h"
#include "models/json/json.h"
#include "models/json/unknown.h"
#include "models/reading/scalar_words.h"
#include "models/schema/inputs.h"
#include "models/text/texts.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace meshwright {

namespace {

/// A scalar that becomes another one.
struct Scalar
{
    Pointer at;
    const json* before;
    const json* after;
};

bool isScalar(const json& value)
{
    return !value.is_structured() && !value.is_null();
}

/// The scalars in which @p after differs from @p before; false when more than that differs, and where.
class ScalarDifference
{
public:
    bool compare(const json& before, const json& after, const Pointer& at)
    {
        if (sameValue(before, after))
            return true;
        if (isScalar(before) && isScalar(after)) {
            changes.push_back({at, &before, &after});
            return true;
        }
        if (before.type() == after.type() && before.size() == after.size() && !isUnknown(before)) {
            if (before.is_array())
                return compareItems(before, after, at);
            if (before.is_object())
                return compareMembers(before, after, at);
        }
        other = at;
        return false;
    }

    std::vector<Scalar> changes;
    Pointer other; ///< where more than a scalar differs

private:
    bool compareItems(const json& before, const json& after, const Pointer& at)
    {
        for (std::size_t i = 0; i < before.size(); ++i)
            if (!compare(before[i], after[i], at / i))
                return false;
        return true;
    }

    bool compareMembers(const json& before, const json& after, const Pointer& at)
    {
        for (const auto& [key, value] : before.items()) {
            const json* now = member(after, key);
            other = at;
            if (!now || !compare(value, *now, at / key))
                return false;
        }
        return true;
    }
};

QString wordsOf(const ResourceInFile& resource, const Pointer& at)
{
    return schema::words(schema::createInput(resource.kind), at);
}

ScalarsPatched refused(const QString& why)
{
    return {std::nullopt, why + u' ' + Texts::tr("Save it as a JSON file of its own.")};
}

/// A piece of the text, and what stands there from now on.
struct Replacement
{
    std::size_t begin;
    std::size_t end;
    std::string text;
};

/// What becomes of the text of @p tree for @p change; nullopt where the value does not simply stand there.
std::optional<Replacement> replacementOf(const source::Tree& tree, const ResourceInFile& resource,
                                         const Scalar& change, bool isYaml)
{
    const source::Node* node = tree.at(resource.inFile(change.at));
    if (!node || node->isContainer())
        return {};
    const std::string before =
        change.before->is_string() ? change.before->get<std::string>() : change.before->dump();
    if (tree.said(*node) != before)
        return {};
    auto text = writtenLike(tree.text().substr(node->begin, node->end - node->begin), *change.after, isYaml);
    return text ? std::optional(Replacement{node->begin, node->end, *std::move(text)}) : std::nullopt;
}

std::string replaced(std::string_view text, std::vector<Replacement> parts)
{
    std::ranges::sort(parts, {}, &Replacement::begin);
    std::string out;
    std::size_t done = 0;
    for (const Replacement& part : parts) {
        out += text.substr(done, part.begin - done);
        out += part.text;
        done = part.end;
    }
    return out += text.substr(done);
}

/// Whether @p file holds the same as before but for number @p index, which is @p after.
bool isReadAs(std::string_view file, const Reading& before, std::size_t index, const json& after)
{
    const Reading again = read(file);
    if (again.resources.size() != before.resources.size())
        return false;
    for (std::size_t i = 0; i < again.resources.size(); ++i)
        if (!sameValue(again.resources[i].input, i == index ? after : before.resources[i].input))
            return false;
    return true;
}

} // namespace

ScalarsPatched withScalars(std::string_view file, const Reading& reading, std::size_t index,
                           const json& after)
{
    const ResourceInFile& resource = reading.resources[index];
    ScalarDifference difference;
    if (!difference.compare(resource.input, after, Pointer()))
        return refused(
            Texts::tr("%1 is no longer built as it is in the file, which is written in another format: "
                      "only texts, numbers and switches can be changed in it.")
                .arg(wordsOf(resource, difference.other)));
    const source::Tree* tree = reading.text.json.size() > 1 ? nullptr : reading.text.tree(resource.document);
    if (!tree)
        return refused(Texts::tr("Nothing can be changed in a file of this kind."));
    std::vector<Replacement> parts;
    for (const Scalar& change : difference.changes) {
        auto part = replacementOf(*tree, resource, change, reading.text.yaml != nullptr);
        if (!part)
            return refused(Texts::tr("%1 does not stand in the file by itself: it is put together from other "
                                     "places, or written over several lines.")
                               .arg(wordsOf(resource, change.at)));
        parts.push_back(*std::move(part));
    }
    std::string out(file.substr(0, file.size() - tree->text().size()));
    out += replaced(tree->text(), std::move(parts));
    if (!isReadAs(out, reading, index, after))
        return refused(Texts::tr("What was changed is used elsewhere in the file as well."));
    return {std::move(out)};
}

} // namespace meshwright
