// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/json/wrapped_node.h"

#include "forms/parts/notice_bar.h"
#include "models/formats/formats.h"
#include "models/json/json.h"
#include "models/text/texts.h"

#include <optional>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// Whether @p value is written in another way than a node that is to be created.
bool isWrapped(const json& value)
{
    const Format* format = formatOf({{}, &value});
    return format && format != &createInputFormat;
}

/// The one virtual node in @p value; nullopt when there is none, or more than one.
std::optional<json> nodeIn(json value)
{
    FilePieces pieces;
    readWhole({}, std::move(value), {}, pieces);
    if (pieces.resources.size() != 1)
        return std::nullopt;
    ResourceInFile& only = pieces.resources.front();
    return only.kind == Kind::VirtualNode && only.input.is_object() ? std::optional(std::move(only.input))
                                                                    : std::nullopt;
}

} // namespace

WrappedNode::WrappedNode(const FormContext& context, NoticeBar& notices)
    : m_context(context),
      m_notices(notices)
{}

void WrappedNode::look()
{
    const json& value = m_context.document.value();
    if (!isWrapped(value) || !nodeIn(value))
        return m_notices.take(u"wrapped"_s);
    m_notices.put(u"wrapped"_s,
                  {Severity::Hint,
                   Texts::tr("This is a virtual node as a service or a file wraps it. Take the node out, so "
                             "that the form can show it."),
                   {{Texts::tr("Unwrap"), [this] { unwrap(); }}}});
}

void WrappedNode::unwrap()
{
    if (auto node = nodeIn(m_context.document.value()))
        m_context.document.become(std::move(*node));
    look();
}

} // namespace meshwright
