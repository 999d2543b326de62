// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/credentials/aws_credentials.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QRadioButton;

namespace meshwright {

/// Where the keys of an endpoint come from: a profile of the AWS CLI, or typed here for the keychain. Keys
/// that are kept already are never shown again; empty fields leave them as they are.
class PlaceKeysForm : public QWidget
{
    Q_OBJECT

public:
    PlaceKeysForm(const QString& profile, bool hasOwnKeys, QWidget* parent);

    bool areOwn() const;
    QString profile() const;
    /// More to choose from; what is chosen or typed stays.
    void offerProfiles(const QStringList& profiles);
    /// What was typed; nullopt when nothing was.
    std::optional<AwsCredentials> typed() const;
    /// What is still missing, in words; empty when all is there.
    QString missing() const;

Q_SIGNALS:
    void changed();

private:
    QWidget* makeProfile(const QString& profile);
    QWidget* makeOwn();
    QLineEdit* addSecret(QFormLayout& form, const QString& label, const char* name, bool isSecret);

    bool m_hadKeys;
    QRadioButton* m_fromProfile;
    QRadioButton* m_own;
    QComboBox* m_profile = nullptr;
    QLineEdit* m_access = nullptr;
    QLineEdit* m_secret = nullptr;
    QLineEdit* m_token = nullptr;
};

} // namespace meshwright
