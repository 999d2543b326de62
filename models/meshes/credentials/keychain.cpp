// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/credentials/keychain.h"

#include "models/formats/parse.h"
#include "models/json/json.h"
#include "models/text/texts.h"

#include <qt6keychain/keychain.h>
#include <QTimer>

#include <future>
#include <mutex>
#include <string>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"Meshwright"_s;

/// True when there is no keychain at all, rather than one that refuses.
bool isAbsent(QKeychain::Error error)
{
    return error == QKeychain::NoBackendAvailable || error == QKeychain::NotImplemented ||
           error == QKeychain::OtherError;
}

Failure refused(const QString& reason)
{
    return {
        code::keychainLocked,
        Texts::tr(
            "The keychain does not give access: %1. Keys that are typed now are kept until the program ends. Unlock it to keep them longer.")
            .arg(reason.isEmpty() ? Texts::tr("it is locked") : reason),
        {}};
}

json toJson(const AwsCredentials& keys)
{
    json out{{"accessKeyId", keys.accessKeyId}, {"secretAccessKey", keys.secretAccessKey}};
    if (!keys.sessionToken.empty())
        out["sessionToken"] = keys.sessionToken;
    return out;
}

std::optional<AwsCredentials> fromJson(const QByteArray& bytes)
{
    const Parsed parsed = parse({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (!parsed.value)
        return {};
    AwsCredentials keys{memberText(*parsed.value, "accessKeyId"),
                        memberText(*parsed.value, "secretAccessKey"),
                        memberText(*parsed.value, "sessionToken"),
                        {}};
    return keys.accessKeyId.empty() ? std::nullopt : std::optional(std::move(keys));
}

/// Starts @p job and calls @p end once: when it has finished, or when @p patience is over. A job cannot be
/// called back, so one that comes late is not listened to.
template <typename Job>
void run(Job* job, QObject* owner, std::chrono::milliseconds patience,
         const std::function<void(Job*, QKeychain::Error, const QString&)>& end)
{
    job->setInsecureFallback(false);
    auto* const alarm = new QTimer(job);
    alarm->setSingleShot(true);
    auto ended = std::make_shared<bool>(false);
    QObject::connect(job, &QKeychain::Job::finished, owner, [=] {
        if (!std::exchange(*ended, true))
            end(job, job->error(), job->errorString());
    });
    QObject::connect(alarm, &QTimer::timeout, owner, [=] {
        if (!std::exchange(*ended, true))
            end(job, QKeychain::AccessDenied, Texts::tr("it has not been unlocked in time"));
    });
    alarm->start(patience);
    job->start();
}

} // namespace

/// How often keys were written, by the id of the place. From any thread.
class Keychain::Counts
{
public:
    int of(const QString& placeId) const
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_counts.find(placeId);
        return found == m_counts.end() ? 0 : found->second;
    }
    void count(const QString& placeId)
    {
        const std::scoped_lock lock(m_mutex);
        ++m_counts[placeId];
    }

private:
    mutable std::mutex m_mutex;
    std::map<QString, int> m_counts;
};

Keychain::Keychain(std::chrono::milliseconds patience, QObject* parent)
    : QObject(parent),
      m_patience(patience),
      m_requests(this, [this](const std::function<void(Keychain&)>& request) { request(*this); }),
      m_writes(std::make_shared<Counts>())
{}

void Keychain::write(const QString& placeId, const AwsCredentials& keys, Written written)
{
    m_session[placeId] = keys;
    m_writes->count(placeId);
    auto* const job = new QKeychain::WritePasswordJob(service, this);
    job->setKey(placeId);
    job->setBinaryData(QByteArray::fromStdString(toJson(keys).dump()));
    const auto end = [this, placeId, keys, written = std::move(written)](
                         QKeychain::WritePasswordJob*, QKeychain::Error error, const QString& reason) {
        if (error != QKeychain::NoError) // they stay with the session, so that one can go on meanwhile
            return written(isAbsent(error) ? Outcome(Kept::ForSession) : refused(reason));
        // Others may have been typed since, which are not in the keychain yet.
        if (const auto now = m_session.find(placeId); now != m_session.end() && now->second == keys)
            m_session.erase(now);
        written(Kept::InKeychain);
    };
    run<QKeychain::WritePasswordJob>(job, this, m_patience, end);
}

void Keychain::read(const QString& placeId, Read read)
{
    if (const auto kept = m_session.find(placeId); kept != m_session.end())
        return read(std::optional(kept->second));
    auto* const job = new QKeychain::ReadPasswordJob(service, this);
    job->setKey(placeId);
    const auto end = [read = std::move(read)](QKeychain::ReadPasswordJob* done, QKeychain::Error error,
                                              const QString& reason) {
        if (error == QKeychain::NoError)
            read(fromJson(done->binaryData()));
        else if (error == QKeychain::EntryNotFound || isAbsent(error))
            read(std::optional<AwsCredentials>());
        else
            read(refused(reason));
    };
    run<QKeychain::ReadPasswordJob>(job, this, m_patience, end);
}

void Keychain::remove(const QString& placeId)
{
    m_session.erase(placeId);
    auto* const job = new QKeychain::DeletePasswordJob(service, this);
    job->setKey(placeId);
    job->setInsecureFallback(false);
    job->start();
}

Keychain::Line Keychain::line() const
{
    return {m_requests, m_writes};
}

Outcome<std::optional<AwsCredentials>> Keychain::waitForKeys(Keychain& keychain, const QString& placeId,
                                                             const std::stop_token& stop)
{
    return keychain.line().waitForKeys(placeId, stop);
}

Keychain::Line::Line(Requests requests, std::shared_ptr<const Counts> writes)
    : m_requests(std::move(requests)),
      m_writes(std::move(writes))
{}

int Keychain::Line::writes(const QString& placeId) const
{
    return m_writes->of(placeId);
}

Outcome<std::optional<AwsCredentials>> Keychain::Line::waitForKeys(const QString& placeId,
                                                                   const std::stop_token& stop) const
{
    using Answer = Outcome<std::optional<AwsCredentials>>;
    auto promise = std::make_shared<std::promise<Answer>>();
    std::future<Answer> answer = promise->get_future();
    m_requests.post([placeId, promise = std::move(promise)](Keychain& keychain) {
        keychain.read(placeId, [promise](const Answer& read) { promise->set_value(read); });
    });
    constexpr std::chrono::milliseconds slice{20};
    while (answer.wait_for(slice) != std::future_status::ready)
        if (stop.stop_requested())
            return stopped();
    try {
        return answer.get();
    } catch (const std::future_error&) { // the keychain went before it had answered
        return stopped();
    }
}

} // namespace meshwright
