// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/source/source.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace meshwright {

/// A text that was written, and where everything stands in it.
struct WrittenText
{
    std::string text;
    std::shared_ptr<const source::Source> source;
};

/// @p value in the layout of the text @p before.
WrittenText inLayoutOf(const std::string& before, const json& value);

/// Lets another thread write a large value in the layout of a text. Of several that are to be written, the
/// last is.
class TextWriter : public QObject
{
public:
    /// @p take gets what was asked for last.
    explicit TextWriter(std::function<void(WrittenText)> take);

    void write(std::string before, json value);
    /// What is being written is not needed any more.
    void cancel() { m_isAwaited = false; }
    bool isAwaited() const { return m_isAwaited; }

private:
    struct Order
    {
        std::string before;
        json value;
    };

    void start(Order order);
    void finish(WrittenText written);

    std::function<void(WrittenText)> m_take;
    std::optional<Order> m_next; ///< to be written instead of what is being written
    bool m_isWriting = false;
    bool m_isAwaited = false;
};

} // namespace meshwright
