// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/locate.h"
#include "models/json/json.h"
#include "models/source/source.h"

#include <gtest/gtest.h>

namespace meshwright {

namespace {

/// The location of @p pointer in @p bytes.
Location locateIn(std::string_view bytes, const Pointer& pointer)
{
    const source::Source read{std::string(withoutByteOrderMark(bytes))};
    return locate(read.tree(), pointer);
}

constexpr char document[] = R"({
  "meshName": "shöp", "virtualNodeName": "orders",
  "spec" : {
    "listeners": [
      {"portMapping": {"port": 80,"protocol":"http"}}, {"ports": [1 ,2,[3],  4]}],
    "a/b~c": true
  }
})";

std::string at(const Location& location)
{
    return std::to_string(location.line) + ':' + std::to_string(location.column);
}

} // namespace

TEST(Locate, FindsValuesAndTheNearestThereIs)
{
    const std::pair<const char*, const char*> rows[] = {
        {"", "1:1"},
        {"/meshName", "2:15"},
        {"/virtualNodeName", "2:42"},
        {"/spec", "3:12"},
        {"/spec/listeners", "4:18"},
        {"/spec/listeners/0", "5:7"},
        {"/spec/listeners/0/portMapping", "5:23"},
        {"/spec/listeners/0/portMapping/port", "5:32"},
        {"/spec/listeners/0/portMapping/protocol", "5:46"},
        {"/spec/listeners/1", "5:56"},
        {"/spec/listeners/1/ports/0", "5:67"},
        {"/spec/listeners/1/ports/1", "5:70"},
        {"/spec/listeners/1/ports/2", "5:72"},
        {"/spec/listeners/1/ports/2/0", "5:73"},
        {"/spec/listeners/1/ports/3", "5:78"},
        {"/spec/a~1b~0c", "6:14"},
        {"/spec/listeners/2", "4:18"},
        {"/spec/listeners/1/tls/mode", "5:56"},
        {"/spec/serviceDiscovery/dns/hostname", "3:12"},
        {"/meshName/x", "2:15"},
        {"/tags", "1:1"},
    };
    for (const auto& [pointer, expected] : rows) {
        SCOPED_TRACE(pointer);
        EXPECT_EQ(at(locateIn(document, Pointer(pointer))), expected);
    }
}

TEST(Locate, FindsNamesOfMembers)
{
    using enum Sought::Part;
    const Sought sought[] = {{Pointer("/spec"), Name},
                             {Pointer("/spec/listeners/0/portMapping/protocol"), Name},
                             {Pointer("/spec/listeners/1"), Name},
                             {Pointer("/spec/backends"), Name},
                             {Pointer("/spec"), Value}};
    const source::Source read{std::string(document)};
    std::string found;
    for (const Location& location : locate(read.tree(), sought))
        found += at(location) + ' ';
    EXPECT_EQ(found, "3:3 5:35 5:56 3:12 3:12 ");
}

TEST(Locate, TakesTheLastOfNamesGivenTwice)
{
    constexpr char twice[] = "{\"a\": {\"x\": 1},\n\"a\": {\"y\": 1}}";
    EXPECT_EQ(at(locateIn(twice, Pointer("/a"))), "2:6");
    EXPECT_EQ(at(locateIn(twice, Pointer("/a/y"))), "2:12");
    EXPECT_EQ(at(locateIn(twice, Pointer("/a/x"))), "2:6");
}

TEST(Locate, CountsNoByteOrderMark)
{
    EXPECT_EQ(at(locateIn("\xEF\xBB\xBF{\"a\": 1}", Pointer("/a"))), "1:7");
}

TEST(Locate, IsCalmAboutWhatIsNoJson)
{
    EXPECT_EQ(at(locateIn("", Pointer("/a"))), "1:1");
    EXPECT_EQ(at(locateIn("{\"a\": [1, oops", Pointer("/a/0"))), "1:8");
    EXPECT_EQ(at(locateIn("{\"a\": [1, oops", Pointer("/b"))), "1:1");
}

TEST(Locate, AgreesWithTheTextOfEveryValue)
{
    // Each leaf of a document is a number of its own, so the text at its location tells whether it is the
    // one.
    json all = json::parse(R"({"a": [[], {}, {"b": [0, 0, [0]], "c": {"d": 0}}], "e": 0, "f": [0, 0]})");
    int next = 100;
    std::vector<Pointer> pointers;
    const std::function<void(json&, Pointer)> number = [&](json& value, const Pointer& at) {
        if (value.is_number()) {
            value = next++;
            pointers.push_back(at);
        } else {
            for (auto& [key, child] : value.items())
                number(child, at / key);
        }
    };
    number(all, Pointer());
    for (const int indent : {-1, 0, 3}) {
        const std::string text = all.dump(indent);
        std::vector<std::string> lines;
        for (std::size_t from = 0; from <= text.size();) {
            const std::size_t end = std::min(text.find('\n', from), text.size());
            lines.push_back(text.substr(from, end - from));
            from = end + 1;
        }
        for (const Pointer& pointer : pointers) {
            const Location found = locateIn(text, pointer);
            EXPECT_EQ(std::stoi(lines.at(found.line - 1).substr(found.column - 1)),
                      integer(find(all, pointer)))
                << pointer.text() << " in " << text;
        }
    }
}

} // namespace meshwright
