// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json.h"
#include "models/rules/path_so_far.h"
#include "models/schema/field.h"
#include "models/schema/kinds.h"

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

// What several rules read from a node. Pointers are made by the functions below only once a rule fires.
namespace meshwright {

/// Where a client policy stands: the defaults', or that of one backend.
struct PolicyPlace
{
    std::optional<std::size_t> backend;

    /// ".../clientPolicy/tls".
    Pointer pointer() const;
};

/// The subject alternative names the peer's certificate is held against with the settings @p tls; none when
/// there is no list.
const json::array_t& expectedNames(const json& tls);

/// A node with the parts that many rules read, looked up once for all of them. Stands for the node itself.
/// What virtual gateways and routers have of these parts stands at the same places, so that they are read
/// alike.
class NodeParts
{
public:
    /// The `tls` of one listener.
    struct ListenerTls
    {
        const json& tls;
        const json::array_t& expectedNames; ///< as expectedNames() gives them
        std::size_t listener;
    };
    /// The `tls` of one client policy.
    struct ClientTls
    {
        const json& tls;
        const json::array_t& expectedNames;
        PolicyPlace place;
    };

    /// @p node, a create input of @p kind, must outlive this object.
    explicit NodeParts(const json& node, Kind kind = Kind::VirtualNode);

    Kind kind() const { return m_kind; }
    bool isGateway() const { return m_kind == Kind::VirtualGateway; }

    operator const json&() const { return m_node; }
    const json& input() const { return m_node; }

    /// What stands at /spec and at /spec/serviceDiscovery; nullptr when that is absent.
    const json* spec() const { return m_spec; }
    const json* discovery() const { return m_discovery; }
    /// The listeners; none when there is no list.
    const json::array_t& listeners() const { return m_listeners; }
    /// The listeners' TLS settings, as far as they have any.
    std::span<const ListenerTls> listenerTls() const { return m_listenerTls; }
    /// The backends; none when there is no list.
    const json::array_t& backends() const { return m_backends; }
    /// The virtual service's name or ARN in each of backends(); nullopt where there is none.
    std::span<const std::optional<std::string_view>> backendNames() const { return m_backendNames; }
    /// The TLS settings of the defaults' client policy and of each backend's own, as far as they have any.
    std::span<const ClientTls> clientTls() const { return m_clientTls; }

private:
    const json& m_node;
    Kind m_kind;
    const json* m_spec;
    const json* m_discovery;
    const json::array_t& m_listeners;
    const json::array_t& m_backends;
    std::vector<ListenerTls> m_listenerTls;
    std::vector<std::optional<std::string_view>> m_backendNames;
    std::vector<ClientTls> m_clientTls;
};

/// "/spec/listeners/INDEX".
Pointer listenerAt(std::size_t index);

/// Calls see(listener, index) for each listener.
template <typename See>
void forEachListener(const NodeParts& node, See see)
{
    const json::array_t& all = node.listeners();
    for (std::size_t i = 0; i < all.size(); ++i)
        see(all[i], i);
}

/// The protocol of one of listeners(), as far as it is one of the API's four.
std::optional<std::string_view> protocolOf(const json& listener);
/// "http", "http2", "grpc" or "tcp".
bool isProtocol(std::string_view word);

/// Envoy's own ports where the console's set-up leaves them: traffic in and out, administration, the agent.
bool isEnvoyPort(std::int64_t port);
/// Whether the server is the first to speak on @p port: MySQL, SQL Server, SMTP.
bool isServerFirstPort(std::int64_t port);

/// "/spec/backends/INDEX/virtualService".
Pointer backendAt(std::size_t index);

/// Calls see(tls, place) for each of the node's clientTls().
template <typename See>
void forEachClientTls(const NodeParts& node, See see)
{
    for (const NodeParts::ClientTls& own : node.clientTls())
        see(own.tls, own.place);
}

/// Calls see(text, trail) for each text that @p root, one of the inputs (models/schema/inputs.h), knows in
/// @p input, other than tags, log formats and regular expressions, where any characters may be meant. Does
/// not descend into what the schema does not know.
void forEachText(const schema::Field& root, const json& input,
                 const std::function<void(std::string_view, const PathSoFar&)>& see);

/// Calls see(object, trail) for each object of the shape called @p shape ("Duration") that @p root, one of
/// the inputs, knows in @p input, in the order of the members' names. Values that are not known are left out.
void forEachObject(const schema::Field& root, const json& input, std::string_view shape,
                   const std::function<void(const json&, const PathSoFar&)>& see);

/// Whether @p value is an object without any member.
bool isEmptyObject(const json* value);

/// Member @p key of @p object, nullptr when it is absent or its value is not known. That something is absent
/// is asked of member(): a value that is not known may be any.
const json* knownMember(const json* object, std::string_view key);

/// Whether @p value is an object whose members all are some of @p keys; it may have none.
bool hasOnly(const json* value, std::initializer_list<std::string_view> keys);

/// ASCII tests that no locale changes.
constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
constexpr char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
/// Blanks and control characters, which the path of a URL cannot have.
constexpr bool isBlankOrControl(char c)
{
    return static_cast<unsigned char>(c) <= 0x20 || static_cast<unsigned char>(c) == 0x7F;
}
/// True for ASCII texts equal but for capitals.
bool sameIgnoringCase(std::string_view a, std::string_view b);

/// The first part of @p value that stands for something to be filled in (<NAME>, ${NAME}, $NAME, @@NAME@@,
/// {{NAME}}), empty when there is none. The rule "placeholder" reports them wherever forEachText() looks;
/// rules about the form of a text are silent about such values.
std::string_view placeholder(std::string_view value);

/// The text in @p value as far as no part of it is to be filled in.
std::optional<std::string_view> filledText(const json* value);

} // namespace meshwright
