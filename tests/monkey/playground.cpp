// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/monkey/playground.h"

#include "models/meshes/folder/folder_meshes.h"
#include "models/meshes/folder/prepare_folder.h"
#include "models/places/place_json.h"
#include "tests/support/sample_documents.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>

#include <array>

namespace meshwright::monkey {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytes(const json& value)
{
    return QByteArray::fromStdString(value.dump(2) + '\n');
}

json node(const char* name)
{
    json out = guideExample();
    out["virtualNodeName"] = name;
    return out;
}

json wrongNode()
{
    json out = node("my node");
    out["spec"]["listeners"] = json::array({fullListener(0), fullListener(8081)});
    out["spec"]["listeners"][1]["healthCheck"]["timeoutMillis"] = 100;
    out["strange"] = 1;
    return out;
}

/// What may be in a file.
std::vector<QByteArray> samples()
{
    json full = node("full");
    full["spec"]["listeners"] = json::array({fullListener(8080), fullListener(8081)});
    full["spec"]["backends"] = json::array({fullBackend(1), fullBackend(2)});
    QByteArray jqTemplate = bytes(node("NAME"));
    jqTemplate.replace("\"NAME\"", "$name").replace("80,", "$port,");
    return {bytes(node("first")),
            bytes(full),
            bytes(json::array({node("a"), node("b")})),
            bytes(wrongNode()),
            "{\"meshName\": \"m\", ",
            "",
            jqTemplate,
            bytes(json{{"spec", json::object()}})};
}

void put(const QString& path, const QByteArray& text)
{
    QFile file(path);
    if (file.open(QFile::WriteOnly | QFile::Truncate))
        file.write(text);
}

Place slowPlace(const QString& path)
{
    Place out = folderPlace(path);
    out.id = u"slow"_s;
    out.name = u"Slow"_s;
    return out;
}

/// A mesh with two virtual nodes, and an empty one.
void fill(const Place& place)
{
    (void)prepareFolder(place);
    FolderMeshes meshes(place);
    (void)meshes.createMesh(json{{"meshName", "meshName"}});
    (void)meshes.createMesh(json{{"meshName", "empty"}});
    (void)meshes.createNode(node("first"));
    json full = node("full");
    full["spec"]["listeners"] = json::array({fullListener(8080)});
    full["tags"] = json::parse(R"([{"key": "env", "value": "test"}])");
    (void)meshes.createNode(full);
}

} // namespace

Playground::Playground()
{
    const std::array<std::pair<const char*, const char*>, 4> folders{{{"HOME", "home"},
                                                                      {"XDG_CONFIG_HOME", "config"},
                                                                      {"XDG_DATA_HOME", "data"},
                                                                      {"XDG_CACHE_HOME", "cache"}}};
    for (const auto& [variable, name] : folders) {
        QDir(m_folder.path()).mkpath(QString::fromLatin1(name));
        qputenv(variable, m_folder.filePath(QString::fromLatin1(name)).toUtf8());
    }
    // Nobody is to be asked outside of it: no endpoint, no keychain.
    for (const char* variable :
         {"AWS_PROFILE", "AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE", "http_proxy"})
        qunsetenv(variable);
    qputenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    QDir(m_folder.path()).mkpath(u"files"_s);
    QDir::setCurrent(m_folder.filePath(u"files"_s));
}

void Playground::furnish()
{
    const auto all = samples();
    for (int number = 0; const QString& name : files())
        put(path(name), all[static_cast<std::size_t>(number++) % all.size()]);
    const Place own =
        folderPlace(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/meshes"_L1);
    const std::vector<Place> places{own, folderPlace(path(u"place"_s)), slowPlace(path(u"slow"_s))};
    for (const Place& place : places)
        fill(place);
    QSettings().setValue("places"_L1, placesText(places));
}

QString Playground::drafts() const
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/drafts"_L1;
}

QStringList Playground::files()
{
    return {u"files/one.json"_s,    u"files/full.json"_s,  u"files/two.json"_s,      u"files/wrong.json"_s,
            u"files/broken.json"_s, u"files/empty.json"_s, u"files/template.json"_s, u"files/bare.json"_s};
}

int Playground::sampleCount()
{
    return static_cast<int>(samples().size());
}

void Playground::change(const QString& name, int sample) const
{
    if (sample < 0)
        QFile::remove(path(name));
    else
        put(path(name), samples()[static_cast<std::size_t>(sample)]);
}

void Playground::changeDraft(const QString& id) const
{
    QFile file(drafts() + u'/' + id + ".json"_L1);
    if (!file.open(QFile::ReadOnly))
        return;
    json draft = json::parse(file.readAll().toStdString(), nullptr, false);
    file.close();
    if (!draft.is_object())
        return;
    draft["title"] = "Changed by another program";
    put(file.fileName(), bytes(draft));
}

std::unique_ptr<Meshes> Playground::open(const Place& place) const
{
    if (place.id != u"slow"_s)
        return nullptr;
    return std::make_unique<SlowMeshes>(std::make_unique<FolderMeshes>(place), m_gate);
}

} // namespace meshwright::monkey
