// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/credentials/aws_credentials.h"
#include "models/meshes/place.h"

#include <QDialog>

#include <functional>
#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QStackedWidget;

namespace meshwright {

class PlaceKeysForm;

/// What the dialog of a place needs from outside.
struct PlaceQuestions
{
    std::function<QString(QWidget* parent)> chooseFolder;
    std::function<QString(QWidget* parent)> chooseCaFile;
    /// What is to be known about an address before it is used; empty for nothing.
    std::function<QString(const QString& url)> hint;
    /// Lists the meshes of a place as it is described, with keys if they were typed; says how that went.
    std::function<void(const Place&, const std::optional<AwsCredentials>&, QObject* receiver,
                       std::function<void(const QString& outcome)>)>
        test;
};

/// What a person has said about a place.
struct PlaceAnswer
{
    Place place;
    std::optional<AwsCredentials> keys; ///< newly typed ones, for the keychain
};

/// Adds a place or changes one: a folder on this computer, or an endpoint that speaks the App Mesh API. Of
/// files that were kept only the name can be changed.
class PlaceDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p place is changed, or a new one made where it has no id.
    PlaceDialog(Place place, PlaceQuestions questions, QWidget* parent);

    /// More to choose from: the @p profiles of the AWS CLI. What is chosen or typed stays.
    void offerProfiles(const QStringList& profiles);
    PlaceAnswer answer() const;

private:
    QWidget* makeRoom();
    QWidget* makeKinds();
    QWidget* makeFolderPage();
    QWidget* makeKeptPage();
    bool isKept() const { return m_place.kind == PlaceKind::Kept; }
    QWidget* makeEndpointPage();
    QWidget* makePlainHttp(QWidget* page);
    QWidget* makeTest();
    QWidget* makeButtons();
    QLineEdit* addLine(QFormLayout& form, const QString& label, const char* name, const QString& value,
                       const QString& placeholder);
    void showPlace();
    void check();
    void test();

    Place m_place;
    PlaceQuestions m_questions;
    QLineEdit* m_name = nullptr;
    QRadioButton* m_isFolder = nullptr;
    QRadioButton* m_isEndpoint = nullptr;
    QStackedWidget* m_pages = nullptr;
    QLineEdit* m_folder = nullptr;
    QLineEdit* m_url = nullptr;
    QLineEdit* m_region = nullptr;
    QLineEdit* m_account = nullptr;
    QLineEdit* m_caFile = nullptr;
    QCheckBox* m_plainHttp = nullptr;
    PlaceKeysForm* m_keys = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_more = nullptr; ///< leads on from the hint
    QLabel* m_fault = nullptr;
    QLabel* m_outcome = nullptr;
    QPushButton* m_test = nullptr;
    QPushButton* m_ok = nullptr;
};

} // namespace meshwright
