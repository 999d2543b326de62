// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/schema/field.h"

#include <gtest/gtest.h>

namespace meshwright {

TEST(Words, NameAPlaceAsAPersonWould)
{
    EXPECT_EQ(schema::words(Pointer()), QStringLiteral("Virtual node"));
    EXPECT_EQ(schema::words(Pointer("/virtualNodeName")), QStringLiteral("Virtual node name"));
    EXPECT_EQ(schema::words(Pointer("/spec/listeners/1/healthCheck/path")),
              QStringLiteral("Listener 2 › Health check › Path"));
    EXPECT_EQ(schema::words(Pointer("/spec/listeners/0/portMapping/port")),
              QStringLiteral("Listener 1 › Port"));
    EXPECT_EQ(schema::words(Pointer("/spec/nonsense")), QStringLiteral("/spec/nonsense"));
}

TEST(FieldAt, KnowsEveryPlaceOfTheApiAndNoOther)
{
    const schema::Field* port = schema::fieldAt(Pointer("/spec/listeners/7/portMapping/port"));
    ASSERT_NE(port, nullptr);
    EXPECT_EQ(std::get<schema::Integer>(port->kind).max, 65535);
    EXPECT_EQ(schema::fieldAt(Pointer("/spec/listeners/x")), nullptr);
    EXPECT_EQ(schema::fieldAt(Pointer("/spec/listeners/0/path")), nullptr);
}

} // namespace meshwright
