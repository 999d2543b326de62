// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/formats/format.h"
#include "models/formats/kubernetes/kubernetes_object.h"
#include "models/formats/kubernetes/kubernetes_spec.h"
#include "models/json/json_type.h"

#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace meshwright {

/// What @p value, {"name": …, "namespace": …}, calls an object, filled in from @p whence; its namespace is
/// @p otherSpace where it says none.
ObjectName objectNameIn(const json* value, const Whence& whence, const std::string& otherSpace = {});

/// An object of the controller as it is read: its spec is taken apart.
class Manifest
{
public:
    /// @p value, an object of @p kind in @p version, stands at @p whence.
    Manifest(json& value, const Whence& whence, std::string version, Kind kind);

    Kind kind() const { return m_kind; }
    const Whence& whence() const { return m_whence; }
    const ObjectName& name() const { return m_name; }
    bool isBefore() const { return m_version == "v1beta1"; }
    /// Where its spec stands.
    Pointer specInFile() const { return m_whence.at / "spec"; }
    /// Its spec, an empty one where it has none.
    json& spec() { return m_spec; }
    /// Its labels.
    Labels labels() const;

    /// Takes the member @p key out of the spec; null when there is none.
    json taken(std::string_view key);
    /// The text in the member @p key that is taken out of the spec, with what is to be filled in.
    std::string takenText(std::string_view key);

    /// A resource of @p ofKind without a spec that comes from this object, and the object it is to others.
    ResourceInFile resource(Kind ofKind) const;
    std::shared_ptr<KubernetesObject> object(Kind ofKind) const;
    /// Puts @p spec, which stands at @p inFile, into @p resource, and adds what refers to others to @p
    /// object, and what is odd about it to @p issues.
    void putSpec(json spec, Pointer inFile, ResourceInFile& resource, KubernetesObject& object,
                 std::vector<Issue>& issues) const;
    /// Lists in @p resource what the manifest has besides the spec, and of the spec what is there of @p keys.
    void leaveBehind(ResourceInFile& resource, std::initializer_list<const char*> keys = {});

private:
    json& m_value;
    const Whence& m_whence;
    std::string m_version;
    Kind m_kind;
    ObjectName m_name;
    json m_spec;
};

/// Reads @p from, an object of v1beta2, into @p out.
void readManifestNow(Manifest from, FilePieces& out);
/// Reads @p from, an object of v1beta1, into @p out.
void readManifestBefore(Manifest from, FilePieces& out);

} // namespace meshwright
