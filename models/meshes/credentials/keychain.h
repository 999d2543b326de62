// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/credentials/aws_credentials.h"
#include "models/meshes/outcome.h"
#include "models/threads/mailbox.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>

namespace meshwright {

/// Where the keys that were typed here are: in the keychain of the desktop (Secret Service, KWallet, macOS
/// Keychain, Windows Credential Manager), never in a file. Where there is no keychain they are kept until the
/// program ends, and that is said.
///
/// Lives on the thread of the application; a keychain may ask its owner for a password, which takes as long
/// as it takes, so nothing here waits but waitForKeys().
class Keychain : public QObject
{
    Q_OBJECT

public:
    /// Where keys have been put.
    enum class Kept { InKeychain, ForSession };
    using Written = std::function<void(const Outcome<Kept>&)>;
    using Read = std::function<void(const Outcome<std::optional<AwsCredentials>>&)>;

    /// @p patience: how long the owner of a keychain may take to unlock it.
    explicit Keychain(std::chrono::milliseconds patience = std::chrono::minutes(2),
                      QObject* parent = nullptr);

    /// Keeps @p keys for the place @p placeId: read() gives them from now on, however long the keychain
    /// takes. Fails only where a keychain is there and refuses; then, too, they are kept for the session.
    void write(const QString& placeId, const AwsCredentials& keys, Written written);
    /// The keys of the place @p placeId; none when none were kept.
    void read(const QString& placeId, Read read);
    /// Forgets the keys of the place @p placeId.
    void remove(const QString& placeId);
    class Line;
    /// For another thread, which may go on when the keychain is gone.
    Line line() const;
    /// Whether the keys of @p placeId end with the program, as far as is known by now.
    bool isForSession(const QString& placeId) const { return m_session.contains(placeId); }

    /// Line::waitForKeys() of @p keychain, which has to be there when it is called.
    static Outcome<std::optional<AwsCredentials>> waitForKeys(Keychain& keychain, const QString& placeId,
                                                              const std::stop_token& stop);

private:
    class Counts;
    using Requests = Mailbox<std::function<void(Keychain&)>>;

    std::chrono::milliseconds m_patience;
    Requests m_requests;                         ///< of other threads
    std::map<QString, AwsCredentials> m_session; ///< what is not in the keychain, or not yet
    std::shared_ptr<Counts> m_writes;
};

/// What other threads hold of a keychain. It may be gone by then: a thread that a disk keeps is not waited
/// for for ever.
class Keychain::Line
{
public:
    /// How often keys were written for @p placeId: whoever remembers some asks anew when it has been once
    /// more.
    int writes(const QString& placeId) const;
    /// read() for another thread than the application's: blocks until the keys are there or @p stop is
    /// requested.
    Outcome<std::optional<AwsCredentials>> waitForKeys(const QString& placeId,
                                                       const std::stop_token& stop) const;

private:
    friend class Keychain;
    Line(Requests requests, std::shared_ptr<const Counts> writes);

    Requests m_requests;
    std::shared_ptr<const Counts> m_writes;
};

} // namespace meshwright
