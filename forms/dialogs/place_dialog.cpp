// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/dialogs/place_dialog.h"

#include "forms/dialogs/end_of_service_dialog.h"
#include "forms/dialogs/place_keys_form.h"
#include "forms/fields/caption.h"
#include "forms/fields/labels.h"
#include "forms/parts/dialog_form.h"
#include "forms/parts/line_chooser.h"
#include "forms/parts/on_screen.h"
#include "forms/parts/reading_order.h"
#include "forms/parts/roomy_area.h"
#include "forms/style/button_kind.h"
#include "forms/style/measures.h"
#include "models/meshes/endpoint/url.h"
#include "models/text/shown_name.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

PlaceDialog::PlaceDialog(Place place, PlaceQuestions questions, QWidget* parent)
    : QDialog(parent),
      m_place(std::move(place)),
      m_questions(std::move(questions))
{
    setWindowTitle(m_place.id.isEmpty() ? tr("Add place") : tr("Place settings"));
    m_pages = new QStackedWidget(this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeKinds());
    m_pages->addWidget(makeFolderPage());
    m_pages->addWidget(makeEndpointPage());
    layout->addWidget(makeRoom(), 1);
    m_fault = makeLabel(this);
    m_fault->setWordWrap(true);
    m_fault->setObjectName(u"place-fault"_s);
    layout->addWidget(m_fault);
    layout->addWidget(makeButtons());
    readAsLaidOut(*layout);
    showPlace();
    check();
    openOnScreen(*this, {560, sizeHint().height()}, {});
}

QWidget* PlaceDialog::makeRoom()
{
    auto* room = new RoomyArea(m_pages, this);
    room->setAccessibleName(tr("Settings of the place"));
    makeCard(*room);
    room->setFrameShape(QFrame::StyledPanel);
    m_pages->setAutoFillBackground(false); // the card is seen
    room->viewport()->setAutoFillBackground(false);
    const int inside = measures.gap.large;
    m_pages->setContentsMargins(inside, inside, inside, inside);
    return room;
}

QWidget* PlaceDialog::makeKinds()
{
    auto* part = new QWidget(this);
    auto* form = makeDialogForm(part);
    m_name = addLine(*form, tr("Name"), "place-name", m_place.name, tr("What you call it"));
    m_isFolder = new QRadioButton(tr("A folder on this computer"), part);
    m_isEndpoint = new QRadioButton(tr("An App Mesh endpoint"), part);
    m_isFolder->setAccessibleDescription(tr("Files that git and the AWS CLI can use as they are."));
    m_isEndpoint->setAccessibleDescription(tr("A service that is asked as AWS App Mesh was."));
    form->addRow(m_isFolder);
    form->addRow(m_isEndpoint);
    readAsLaidOut(*form);
    // What a place is stays; another kind is another place.
    m_isFolder->setEnabled(m_place.id.isEmpty());
    m_isEndpoint->setEnabled(m_place.id.isEmpty());
    m_isFolder->setVisible(!isKept());
    m_isEndpoint->setVisible(!isKept());
    connect(m_isEndpoint, &QRadioButton::toggled, this, [this](bool on) {
        m_pages->setCurrentIndex(on ? 1 : 0);
        check();
    });
    return part;
}

QLineEdit* PlaceDialog::addLine(QFormLayout& form, const QString& label, const char* name,
                                const QString& value, const QString& placeholder)
{
    auto* line = new QLineEdit(value, form.parentWidget());
    line->setObjectName(QString::fromLatin1(name));
    line->setAccessibleName(label);
    line->setPlaceholderText(placeholder);
    connect(line, &QLineEdit::textChanged, this, &PlaceDialog::check);
    addField(form, label, line);
    return line;
}

QWidget* PlaceDialog::makeFolderPage()
{
    auto* page = new QWidget(this);
    auto* form = makeDialogForm(page);
    m_folder = new QLineEdit(m_place.kind == PlaceKind::Folder ? m_place.location : QString(), page);
    m_folder->setObjectName(u"place-folder"_s);
    m_folder->setAccessibleName(tr("Folder"));
    connect(m_folder, &QLineEdit::textChanged, this, &PlaceDialog::check);
    addField(*form, tr("Folder"), withChooser(m_folder, tr("Folder"), m_questions.chooseFolder));
    const QString help =
        tr("As git and the AWS CLI can use it: a folder for each mesh, MESH/mesh.json in it, and "
           "MESH/virtual-nodes/NAME.json for each virtual node, as the AWS CLI describes them.");
    m_folder->setAccessibleDescription(help);
    form->addRow(makeHelp(help, page));
    readAsLaidOut(*form);
    return page;
}

QWidget* PlaceDialog::makeEndpointPage()
{
    auto* page = new QWidget(this);
    auto* form = makeDialogForm(page);
    const bool isEndpoint = m_place.kind == PlaceKind::Endpoint;
    const auto kept = [isEndpoint](const QString& value) { return isEndpoint ? value : QString(); };
    m_url = addLine(*form, tr("Address"), "place-url", kept(m_place.location),
                    tr("https://…; empty for what the AWS CLI uses"));
    m_hint = makeHelp(u" "_s, page);
    m_hint->setObjectName(u"place-hint"_s);
    form->addRow(m_hint);
    m_more = new QPushButton(tr("What that means…"), page);
    m_more->setObjectName(u"end-of-service-help"_s);
    m_more->setAutoDefault(false);
    connect(m_more, &QPushButton::clicked, this, [this] { showEndOfService(this); });
    form->addRow(m_more);
    m_region =
        addLine(*form, tr("Region"), "place-region", kept(m_place.region), tr("What the AWS CLI uses"));
    m_account = addLine(*form, tr("Your account"), "place-account", kept(m_place.account),
                        tr("Twelve digits; tells your meshes from shared ones"));
    m_keys = new PlaceKeysForm(kept(m_place.profile), m_place.hasOwnKeys, page);
    form->addRow(m_keys);
    connect(m_keys, &PlaceKeysForm::changed, this, &PlaceDialog::check);
    m_caFile = new QLineEdit(kept(m_place.caFile), page);
    m_caFile->setObjectName(u"place-ca-file"_s);
    m_caFile->setAccessibleName(tr("Certificate authorities"));
    m_caFile->setPlaceholderText(tr("The system's; a PEM file for a company's own"));
    connect(m_caFile, &QLineEdit::textChanged, this, &PlaceDialog::check);
    addField(*form, tr("Certificate authorities"),
             withChooser(m_caFile, tr("Certificate authorities"), m_questions.chooseCaFile));
    form->addRow(makePlainHttp(page));
    form->addRow(makeTest());
    readAsLaidOut(*form);
    return page;
}

QWidget* PlaceDialog::makePlainHttp(QWidget* page)
{
    m_plainHttp = new QCheckBox(tr("Allow http to other computers"), page);
    m_plainHttp->setObjectName(u"place-plain-http"_s);
    m_plainHttp->setChecked(m_place.allowsPlainHttp);
    m_plainHttp->setAccessibleDescription(tr("Whoever is on the way can read what is sent."));
    connect(m_plainHttp, &QCheckBox::toggled, this, &PlaceDialog::check);
    return m_plainHttp;
}

QWidget* PlaceDialog::makeKeptPage()
{
    const QString where = shownName(m_place.location);
    QLabel* const page =
        makeHelp(tr("Files that were kept, in any format: %1. They are only read.").arg(where), this);
    page->setAlignment(Qt::AlignTop);
    return page;
}

QWidget* PlaceDialog::makeTest()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_test = new QPushButton(tr("Test"), row);
    m_test->setObjectName(u"test-place"_s);
    m_test->setAutoDefault(false);
    m_outcome = makeLabel(row);
    m_outcome->setWordWrap(true);
    m_outcome->setObjectName(u"test-outcome"_s);
    m_outcome->hide(); // there is nothing to read yet
    layout->addWidget(m_test, 0, Qt::AlignTop);
    layout->addWidget(m_outcome, 1);
    layout->addStretch();
    connect(m_test, &QPushButton::clicked, this, &PlaceDialog::test);
    return row;
}

QWidget* PlaceDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = buttons->addButton(m_place.id.isEmpty() ? tr("Add") : tr("Save"), QDialogButtonBox::AcceptRole);
    m_ok->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void PlaceDialog::showPlace()
{
    if (isKept())
        m_pages->setCurrentIndex(m_pages->addWidget(makeKeptPage()));
    else
        (m_place.kind == PlaceKind::Endpoint ? m_isEndpoint : m_isFolder)->setChecked(true);
}

void PlaceDialog::offerProfiles(const QStringList& profiles)
{
    m_keys->offerProfiles(profiles);
}

PlaceAnswer PlaceDialog::answer() const
{
    const QString name = m_name->text().trimmed();
    if (isKept()) {
        Place place = m_place;
        place.name = name.isEmpty() ? keptPlace(place.location).name : name;
        return {place, {}};
    }
    if (m_isFolder->isChecked()) {
        Place place = folderPlace(m_folder->text().trimmed());
        if (!m_place.id.isEmpty())
            place.id = m_place.id;
        if (!name.isEmpty())
            place.name = name;
        return {place, {}};
    }
    const QString url = m_url->text().trimmed();
    Place place = endpointPlace(name, url);
    if (!m_place.id.isEmpty())
        place.id = m_place.id;
    place.region = m_region->text().trimmed();
    place.account = m_account->text().trimmed();
    place.profile = m_keys->profile();
    place.caFile = m_caFile->text().trimmed();
    place.hasOwnKeys = m_keys->areOwn();
    place.allowsPlainHttp = m_plainHttp->isChecked();
    if (place.name.isEmpty())
        place.name = !url.isEmpty()            ? url
                     : place.profile.isEmpty() ? tr("AWS")
                                               : tr("AWS, %1").arg(place.profile);
    return {place, m_keys->typed()};
}

void PlaceDialog::check()
{
    if (!m_ok)
        return;
    const QString url = m_url->text().trimmed();
    static const QRegularExpression account(u"^([0-9]{12})?$"_s);
    QString fault;
    if (m_isFolder->isChecked())
        fault = m_folder->text().trimmed().isEmpty() ? tr("Choose a folder.") : QString();
    else if (!url.isEmpty() && !endpointUrl(url))
        fault = tr("The address has to begin with https:// or http:// and name a host.");
    else if (!account.match(m_account->text().trimmed()).hasMatch())
        fault = tr("An account has twelve digits.");
    else
        fault = m_keys->missing();
    const QString region = m_region->text().trimmed();
    const QString address =
        url.isEmpty() && !region.isEmpty() ? u"https://appmesh.%1.amazonaws.com"_s.arg(region) : url;
    const QString hint = m_questions.hint(address);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_more->setVisible(!hint.isEmpty());
    const auto parsed = endpointUrl(url);
    m_plainHttp->setVisible(m_plainHttp->isChecked() || (parsed && !parsed->isTls && !parsed->isLoopback));
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    m_ok->setEnabled(fault.isEmpty());
    m_test->setEnabled(fault.isEmpty());
}

void PlaceDialog::test()
{
    m_outcome->setText(tr("Asking for the list of meshes…"));
    m_outcome->show();
    m_test->setEnabled(false);
    const PlaceAnswer asked = answer();
    m_questions.test(asked.place, asked.keys, this, [this](const QString& outcome) {
        m_outcome->setText(shownLines(outcome));
        check();
    });
}

} // namespace meshwright
