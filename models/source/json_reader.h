// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/source/fault.h"
#include "models/source/json_tokens.h"
#include "models/source/source.h"

#include <optional>
#include <string_view>
#include <vector>

namespace meshwright::source {

/// Reads a text that is JSON or shall become it into a tree. Never fails; what is missing is thought to be
/// there: a text behind a member's value begins the next member, comma or not, and what is not closed ends
/// with what is.
class JsonReader
{
public:
    /// @p text, in UTF-8, must outlive this object and the tree. Below @p levels nothing is read.
    JsonReader(std::string_view text, std::size_t levels);

    /// Goes on behind @p token, the next one of the text.
    void pass(const Token& token);
    /// Reads the whole text. To be called instead of pass(), and once.
    Tree read();

    /// The first place at which the text is no JSON; nullopt as long as it is.
    const std::optional<Fault>& fault() const { return m_fault; }
    /// Where the first value begins that is nested too deeply; nothing is read from there on.
    const std::optional<std::size_t>& tooDeep() const { return m_tooDeep; }

    /// What the place behind the last token is in.
    Around around() const;
    /// What is due there.
    Due due() const;
    /// The names of the members that the innermost object has there.
    std::vector<std::string_view> names() const;
    /// The pointer of that object or list; nullopt when it is nested too deeply to be part of a resource.
    std::optional<Pointer> container() const;
    /// The same of the value that is due there, or was the last.
    std::optional<Pointer> value() const;

private:
    /// An object or list that is open.
    struct Level
    {
        Node node;
        std::size_t firstChild; ///< among m_waiting
        Due due;
        bool mayClose = true;           ///< where no comma is due
        std::size_t item = 0;           ///< the index of the item last begun or due, in a list
        std::optional<Token> name = {}; ///< of the member last begun, in an object
    };

    void look(const Token& token);
    bool fits(Token::Kind kind) const;
    void refuse(FaultKind kind, std::size_t begin, std::size_t at);
    void take(const Token& token);
    void takeLeaf(const Token& token);
    void open(const Token& token);
    void close(const Token& token);
    void closeInnermost(std::size_t end);
    void separate(Token::Kind kind);
    void begin(Node& node);
    void dropName();
    std::optional<Pointer> pointer(std::size_t levels) const;

    std::string_view m_text;
    std::size_t m_levels;
    std::vector<Level> m_open;
    std::size_t m_lists = 0;     ///< open ones
    std::vector<Node> m_waiting; ///< what lies in what is open
    std::vector<Node> m_nodes;   ///< what lies in what is closed
    bool m_isOver = false;       ///< the outermost value was there
    std::optional<Fault> m_fault;
    std::optional<std::size_t> m_tooDeep;
};

} // namespace meshwright::source
