// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/dialogs/place_keys_form.h"

#include "forms/fields/caption.h"
#include "forms/fields/wheel_guard.h"
#include "forms/parts/dialog_form.h"
#include "forms/parts/reading_order.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

QString keysHelp()
{
    return PlaceKeysForm::tr(
        "They go to the keychain of your desktop and to no file. Without a keychain they "
        "are kept until Meshwright ends.");
}

} // namespace

PlaceKeysForm::PlaceKeysForm(const QString& profile, bool hasOwnKeys, QWidget* parent)
    : QWidget(parent),
      m_hadKeys(hasOwnKeys),
      m_fromProfile(new QRadioButton(tr("Keys from the AWS CLI"), this)),
      m_own(new QRadioButton(tr("Keys typed here"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_fromProfile);
    QWidget* chosen = makeProfile(profile);
    layout->addWidget(chosen);
    layout->addWidget(m_own);
    QWidget* own = makeOwn();
    layout->addWidget(own);
    readAsLaidOut(*layout);
    const auto show = [this, own, chosen] {
        own->setVisible(m_own->isChecked());
        chosen->setVisible(m_fromProfile->isChecked());
        Q_EMIT changed();
    };
    connect(m_own, &QRadioButton::toggled, this, show);
    (hasOwnKeys ? m_own : m_fromProfile)->setChecked(true);
    show();
}

QWidget* PlaceKeysForm::makeProfile(const QString& profile)
{
    m_fromProfile->setAccessibleDescription(
        tr("Those of a profile or the environment, found as the AWS CLI finds them."));
    auto* part = new QWidget(this);
    auto* form = makeDialogForm(part, true);
    m_profile = new QComboBox(part);
    m_profile->setEditable(true);
    guardFromWheel(m_profile);
    m_profile->setObjectName(u"place-profile"_s);
    m_profile->setAccessibleName(tr("Profile"));
    m_profile->setCurrentText(profile);
    const QString usual = tr("What AWS_PROFILE says, or default");
    m_profile->lineEdit()->setPlaceholderText(usual);
    m_profile->setAccessibleDescription(usual);
    connect(m_profile, &QComboBox::currentTextChanged, this, &PlaceKeysForm::changed);
    addField(*form, tr("Profile"), m_profile);
    readAsLaidOut(*form);
    return part;
}

QLineEdit* PlaceKeysForm::addSecret(QFormLayout& form, const QString& label, const char* name, bool isSecret)
{
    auto* line = new QLineEdit(form.parentWidget());
    line->setObjectName(QString::fromLatin1(name));
    line->setAccessibleName(label);
    if (isSecret)
        line->setEchoMode(QLineEdit::Password);
    if (m_hadKeys) // which is the description as well
        line->setPlaceholderText(tr("kept in the keychain; type to replace"));
    else
        line->setAccessibleDescription(keysHelp());
    connect(line, &QLineEdit::textChanged, this, &PlaceKeysForm::changed);
    addField(form, label, line);
    return line;
}

QWidget* PlaceKeysForm::makeOwn()
{
    m_own->setAccessibleDescription(tr("For this place alone."));
    auto* part = new QWidget(this);
    auto* form = makeDialogForm(part, true);
    m_access = addSecret(*form, tr("Access key ID"), "place-access-key", false);
    m_secret = addSecret(*form, tr("Secret access key"), "place-secret-key", true);
    m_token = addSecret(*form, tr("Session token (optional)"), "place-session-token", true);
    form->addRow(makeHelp(keysHelp(), part));
    readAsLaidOut(*form);
    return part;
}

bool PlaceKeysForm::areOwn() const
{
    return m_own->isChecked();
}

void PlaceKeysForm::offerProfiles(const QStringList& profiles)
{
    const QString typed = m_profile->currentText();
    m_profile->addItems(profiles); // which takes the first for the chosen one
    m_profile->setCurrentText(typed);
}

QString PlaceKeysForm::profile() const
{
    return m_fromProfile->isChecked() ? m_profile->currentText().trimmed() : QString();
}

std::optional<AwsCredentials> PlaceKeysForm::typed() const
{
    const AwsCredentials keys{m_access->text().trimmed().toStdString(),
                              m_secret->text().trimmed().toStdString(),
                              m_token->text().trimmed().toStdString(),
                              {}};
    return areOwn() && keys != AwsCredentials() ? std::optional(keys) : std::nullopt;
}

QString PlaceKeysForm::missing() const
{
    const auto keys = typed();
    if (!areOwn() || (!keys && m_hadKeys))
        return {};
    if (!keys || keys->accessKeyId.empty())
        return tr("Type the access key ID.");
    return keys->secretAccessKey.empty() ? tr("Type the secret access key.") : QString();
}

} // namespace meshwright
