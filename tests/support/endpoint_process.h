// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json.h"
#include "models/meshes/endpoint/endpoint_meshes.h"
#include "tests/support/python.h"

#include <QProcess>
#include <QStringList>

#include <optional>
#include <string>

namespace meshwright {

/// tests/endpoint/service.py, running: an App Mesh endpoint that checks every signature and every input with
/// botocore, keeps what is created, and fails as it is told to.
class EndpointProcess
{
public:
    static constexpr const char* token = "TOKEN+/=LONGENOUGHFORONE";

    /// @p options are more words of its command line.
    explicit EndpointProcess(const QStringList& options = {})
    {
        const auto python = pythonWithBotocore();
        if (!python)
            return;
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QString::fromStdString(*python),
                        QStringList{QStringLiteral(MESHWRIGHT_SOURCE_DIR "/tests/endpoint/service.py"),
                                    QStringLiteral("--session-token"), QString::fromLatin1(token)} +
                            options);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(120'000)) {
        }
        const QByteArray line = m_process.readLine().trimmed();
        if (line.startsWith("ready "))
            m_url = line.mid(6).toStdString();
    }

    ~EndpointProcess()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(2'000))
            m_process.kill();
        m_process.waitForFinished(2'000);
    }

    /// False where there is no Python with botocore.
    bool isRunning() const { return !m_url.empty(); }
    const std::string& url() const { return m_url; }

    /// What a place needs to know of it, patient enough for a test and not more.
    EndpointSettings settings() const
    {
        using namespace std::chrono_literals;
        EndpointSettings out;
        out.url = *endpointUrl(QString::fromStdString(m_url));
        out.keys = [](const std::stop_token&) -> Outcome<Signing> {
            return Signing{"AKIDEXAMPLE", "secret/EXAMPLE+key", token, "us-west-2"};
        };
        out.limits = {2s, 400ms, 6s, std::size_t(2) * 1024 * 1024};
        out.retries = {4, 2ms, 10ms};
        return out;
    }

    std::unique_ptr<EndpointMeshes> meshes() const { return meshes(settings()); }
    static std::unique_ptr<EndpointMeshes> meshes(const EndpointSettings& settings)
    {
        return std::make_unique<EndpointMeshes>(
            [settings](const std::stop_token&) -> Outcome<EndpointSettings> { return settings; });
    }

    /// The requests so far.
    json log() const { return control("GET", "/_test/log", {}); }
    void clear() const { control("POST", "/_test/clear", json::object()); }
    /// Nothing is there any more, and nothing was asked for.
    void reset() const { control("POST", "/_test/reset", json::object()); }
    /// `{"operation": …, "fault": …, "times": …}` each.
    void setFaults(const json& faults) const { control("POST", "/_test/faults", faults); }
    void put(const char* kind, const json& input) const
    {
        control("POST", "/_test/put", {{"kind", kind}, {"input", input}});
    }
    /// How often @p operation was asked for.
    int count(const char* operation) const
    {
        int found = 0;
        for (const json& entry : log())
            found += entry["operation"] == operation ? 1 : 0;
        return found;
    }

private:
    json control(const char* method, const char* path, const json& body) const
    {
        HttpEndpoint http(*endpointUrl(QString::fromStdString(m_url)));
        const auto answer = http.send({method, path, {}, body.is_null() ? std::string() : body.dump()},
                                      {"none", "none", {}, "none"}, {});
        const auto* got = std::get_if<HttpAnswer>(&answer);
        return got ? json::parse(got->body) : json();
    }

    QProcess m_process;
    std::string m_url;
};

} // namespace meshwright
