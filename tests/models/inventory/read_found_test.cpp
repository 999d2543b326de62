// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "inventory_fixture.h"

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class ReadFound : public InventoryFixture
{
protected:
    /// What became of the file @p name: the resources in it, a line each, its issues, or why it is skipped
    /// ("told" in front where that is told).
    std::string read(const char* name, bool isNamed = false) const
    {
        const FilePart part = readFound(at(name), isNamed, {});
        std::string out;
        for (const CheckedFile& file : part.files) {
            out += withoutFolder(file.error);
            for (const CheckedResource& one : file.found) {
                out += below(file.path) + ' ' + one.name + ':';
                for (const LocatedIssue& found : one.issues)
                    out += ' ' + found.issue.rule;
                out += '\n';
            }
        }
        for (const SkippedFile& skipped : part.skipped)
            out += below(skipped.path) + (skipped.isTold ? ", told: " : ": ") + skipped.reason.toStdString() +
                   '\n';
        return out;
    }
};

} // namespace

TEST_F(ReadFound, WhatDoesNotSpeakOfAppMeshIsSkippedWithoutAWord)
{
    write("package.json", R"({"name": "x", "version": "1.0.0"})");
    write("tsconfig.json", "{ // with comments\n \"a\": 1, }");
    write("main.c", "int main() { return listeners(); }");
    write("broken.yaml", "a: [");
    for (const char* name : {"package.json", "tsconfig.json", "main.c", "broken.yaml"})
        EXPECT_EQ(read(name), std::string(name) + ": There is nothing of App Mesh in it.\n");
}

TEST_F(ReadFound, WhatIsBrokenIsAnErrorOnlyWhereItSpeaksOfAppMesh)
{
    write("speaks.json", R"({"virtualNodeName": "orders",)");
    EXPECT_EQ(read("speaks.json"), "speaks.json : json-syntax\n");
    write("silent.json", R"({"listeners": [)");
    EXPECT_EQ(read("silent.json").substr(0, 38), "silent.json, told: It cannot be read: ");
    EXPECT_EQ(read("silent.json", true), "silent.json : json-syntax\n") << "and where somebody has named it";
}

TEST_F(ReadFound, NotesAreSkippedWhateverTheyShow)
{
    const std::string words =
        ", told: It is Markdown. What it shows of App Mesh can be read once it stands in a file of its own.\n";
    const std::string notes = "# Notes\n\nA list: `[...]`, or `{\"virtualNodes\": [...]}`.\n";
    write("README.md", notes);
    write("notes.markdown", notes);
    EXPECT_EQ(read("README.md"), "README.md" + words);
    EXPECT_EQ(read("notes.markdown"), "notes.markdown" + words);
    EXPECT_EQ(read("README.md", true), "README.md" + words);
    write("node.md", node("orders"));
    EXPECT_EQ(read("node.md").substr(0, 15), "node.md orders:") << "whatever it is called";
}

TEST_F(ReadFound, AnUnderscoreOfTheControllerIsNoFaultOfANode)
{
    const auto isTold = [this](const char* name, const std::string& spec) {
        write(name, "apiVersion: appmesh.k8s.aws/v1beta2\nkind: VirtualNode\n"
                    "metadata: {name: orders, namespace: shop}\nspec: {" +
                        spec + "podSelector: {matchLabels: {app: orders}}}\n");
        return read(name).find("node-name-underscore") != std::string::npos;
    };
    EXPECT_FALSE(isTold("made.yaml", ""));
    EXPECT_TRUE(isTold("chosen.yaml", "awsName: my_orders, "));
}

TEST_F(ReadFound, WhatIsNamedIsAlwaysTold)
{
    write("package.json", R"({"name": "x"})");
    EXPECT_EQ(read("package.json", true).substr(0, 20), "package.json, told: ");
}

TEST_F(ReadFound, OfABinaryOnlyTheBeginningIsRead)
{
    std::string picture = "\x89PNG\r\n";
    picture.resize(40'000'000); // more than is read of any file
    write("logo.png", picture);
    write("archive.7z", "7z\xBC\xAF\x27\x1C…");
    write("app.jar", "PK\x03\x04…");
    EXPECT_EQ(read("logo.png"), "logo.png: It is a picture.\n");
    EXPECT_EQ(read("archive.7z"),
              "archive.7z: It is an archive of another kind than .zip, .tar and .tar.gz.\n");
    EXPECT_EQ(read("app.jar"), "app.jar: It is an archive of another kind than .zip, .tar and .tar.gz.\n");
}

TEST_F(ReadFound, AnArchiveIsReadMemberByMember)
{
    python("with zipfile.ZipFile('inner.zip', 'w') as z: z.writestr('a.json', '{}')\n"
           "with zipfile.ZipFile('mesh.zip', 'w') as z:\n"
           "  z.writestr('nodes/orders.json', '''" +
           node("orders", "5") +
           "''')\n"
           "  z.writestr('../pay.yaml', 'meshName: shop\\nvirtualNodeName: pay\\nspec: {}\\n')\n"
           "  z.writestr('logo.png', b'\\x89PNG')\n"
           "  z.write('inner.zip')\n");
    const std::string expected =
        "mesh.zip/nodes/orders.json orders: type\n"
        "mesh.zip/%2E%2E/pay.yaml pay:\n"
        "mesh.zip/logo.png: It is a picture.\n"
        "mesh.zip/inner.zip, told: It is an archive in an archive. Unpack the outer one to have it read.\n";
    EXPECT_EQ(read("mesh.zip"), expected);
    EXPECT_EQ(read("mesh.zip", true), expected);
}

TEST_F(ReadFound, ADamagedArchiveIsAnError)
{
    write("half.zip", "PK\x03\x04 and no more");
    EXPECT_EQ(read("half.zip").substr(0, 36), "half.zip cannot be read to its end: ");
}

} // namespace meshwright
