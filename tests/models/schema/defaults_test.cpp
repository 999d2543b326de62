// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/schema/defaults.h"
#include "models/schema/inputs.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

// The defaults that programs know are those that a person reads in empty fields.
namespace meshwright::schema {

namespace {

class DefaultsOfAllKinds
{
public:
    DefaultsOfAllKinds()
    {
        for (const Kind kind : allKinds())
            look(createInput(kind));
    }

    std::set<std::string> told; ///< by a placeholder
    std::set<std::string> known;

private:
    void look(const Field& field)
    {
        if (const Field* item = itemOf(field))
            look(*item);
        const Shape* shape = shapeOf(field);
        if (!shape)
            return;
        for (const Field& member : shape->fields) {
            const std::string name = std::string(shape->name) + '.' + std::string(member.key);
            if (std::string_view(member.placeholder).ends_with("(default)"))
                told.insert(name);
            if (defaultOf(*shape, member.key))
                known.insert(name);
            look(member);
        }
    }
};

} // namespace

TEST(Defaults, AreThoseThatFormsTell)
{
    DefaultsOfAllKinds all;
    all.told.insert("EgressFilter.type"); // told with the filter as a whole
    EXPECT_EQ(all.known, all.told);
}

TEST(Defaults, AreOfTheShapeTheyAreAskedFor)
{
    static constexpr Shape other{"Other", {}};
    EXPECT_EQ(defaultOf(other, "enforce"), nullptr);
    const Field* perRequest =
        fieldAt(createInput(Kind::VirtualNode), Pointer("/spec/listeners/0/timeout/http"));
    ASSERT_TRUE(perRequest);
    const DefaultValue* value = defaultOf(*shapeOf(*perRequest), "perRequest");
    ASSERT_TRUE(value);
    EXPECT_EQ(std::get<std::chrono::milliseconds>(*value).count(), 15000);
}

} // namespace meshwright::schema
