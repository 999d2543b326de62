// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/formats/cloudformation/cloudformation_values.h"
#include "models/formats/format.h"
#include "models/json/json_type.h"
#include "models/schema/field.h"

#include <optional>
#include <string>
#include <vector>

namespace meshwright {

/// Makes the create input of one resource out of its Properties: the members' names are the API's, texts are
/// numbers where the API wants some, functions are what they come to.
///
/// A member that CloudFormation does not know stays, for the rules to tell. One that it only spells otherwise
/// (port for Port) is told here and taken for what it means.
class CloudFormationInput
{
public:
    /// @p properties stands at @p at in its document; what @p values are made of outlives this.
    CloudFormationInput(Kind kind, Pointer at, CloudFormationValues& values)
        : m_kind(kind),
          m_at(std::move(at)),
          m_values(values)
    {}

    /// The resource, without format and alias; what was odd about its Properties is put into @p issues.
    ResourceInFile read(const json& properties, std::vector<Issue>& issues);

private:
    /// nullopt: there shall be none.
    std::optional<json> made(const json& value, const schema::Field* field);
    std::optional<json> madeOfPart(const CloudFormationValues::Part& part, const schema::Field* field);
    std::optional<json> madeByFunction(const json& function, const schema::Field* field);
    json plain(const json& value, const schema::Field* field);
    json object(const json& value, const schema::Field* field);
    json list(const json& value, const schema::Field* field);
    void addMember(json& to, const std::string& key, const json& value, const schema::Shape* shape);

    bool isTop() const { return m_keys.empty(); }
    void leaveBehind(const std::string& key);
    void noteMoved(bool isOfApi);
    void tellMisspelt(const std::string& key, const std::string& meant);
    Pointer inFile() const;

    Kind m_kind;
    Pointer m_at;
    CloudFormationValues& m_values;
    ResourceInFile m_out;
    std::vector<Issue>* m_issues = nullptr;
    std::vector<std::string> m_keys;       ///< the way in the input to what is made just now
    std::vector<std::string> m_keysInFile; ///< the same from the Properties
};

} // namespace meshwright
