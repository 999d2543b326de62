// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/review/kept_text.h"
#include "tests/support/files_on_disk.h"

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class KeptTextTest : public FilesOnDisk
{};

} // namespace

TEST_F(KeptTextTest, AFileIsShownAsItIsKept)
{
    const KeptText text = keptTextAt(write("a.json", "{\"a\" :  1}\r\n"));
    EXPECT_EQ(text.text.toStdString(), "{\"a\" :  1}\r\n");
    EXPECT_FALSE(text.isYaml);
    EXPECT_TRUE(keptTextAt(write("a.yaml", "# a: 1\na: 1\n")).isYaml);
}

TEST_F(KeptTextTest, WhatLiesInAnArchiveIsReadOutOfIt)
{
    write("mesh/a.yaml", "a: 1\n");
    python("with zipfile.ZipFile('all.zip', 'w') as out:\n    out.write('mesh/a.yaml')\n");
    const KeptText text = keptTextAt(at("all.zip") + u"/mesh/a.yaml"_s);
    EXPECT_EQ(text.error.toStdString(), "");
    EXPECT_EQ(text.text.toStdString(), "a: 1\n");
    EXPECT_NE(keptTextAt(at("all.zip") + u"/mesh/b.yaml"_s).error, QString());
}

TEST_F(KeptTextTest, UnicodeOfAnyKindIsText)
{
    EXPECT_EQ(keptTextAt(write("bom.json", "\xEF\xBB\xBF{}")).text.toStdString(), "{}");
    EXPECT_EQ(keptTextAt(write("wide.json", std::string("\xFF\xFE{\0}\0", 6))).text.toStdString(), "{}");
}

TEST_F(KeptTextTest, WhatIsGoneIsSaid)
{
    const KeptText text = keptTextAt(at("gone.json"));
    EXPECT_TRUE(text.error.contains(u"gone.json"_s)) << text.error.toStdString();
    EXPECT_EQ(text.text, QString());
}

} // namespace meshwright
