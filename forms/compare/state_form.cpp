// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/compare/state_form.h"

#include "forms/fields/caption.h"
#include "forms/fields/labels.h"
#include "forms/fields/wheel_guard.h"
#include "forms/style/button_kind.h"
#include "forms/style/measures.h"
#include "models/text/foreign_text.h"
#include "models/text/shown_name.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

enum LineNumber { KindLine, PathLine, RevisionLine, PlaceLine, MeshLine };

} // namespace

StateForm::StateForm(const QString& title, const QString& name, const Captions& captions,
                     const StateSources& sources, QWidget* parent)
    : QGroupBox(parent),
      m_name(name),
      m_sources(sources),
      m_grid(new QGridLayout(this)),
      m_kind(new QComboBox(this)),
      m_path(new QLineEdit(this)),
      m_revision(new QComboBox(this)),
      m_place(new QComboBox(this)),
      m_mesh(new QComboBox(this)),
      m_news(makeHelp(u" "_s, this))
{
    makeCard(*this);
    setTitle(title); // it reckons its margins, which are those of a card
    makeLines(captions);
    connectControls();
    showKind();
}

void StateForm::makeLines(const Captions& captions)
{
    m_kind->addItems(
        {tr("A file, a folder or an archive"), tr("A revision in git"), tr("A mesh of a place")});
    m_revision->setEditable(true);
    guardFromWheel(m_kind);
    guardFromWheel(m_revision);
    guardFromWheel(m_place);
    guardFromWheel(m_mesh);
    for (const Place& place : m_sources.places)
        m_place->addItem(shownName(place.name), place.id);
    constexpr int ems = 5; // as wide as the longest caption: both forms stand in line
    m_grid->setColumnMinimumWidth(0, ems * emOf(*this));
    m_grid->setColumnStretch(1, 1);
    m_lines = {addLine(captions.kind, "kind", m_kind), addLine(captions.path, "path", makePath()),
               addLine(captions.revision, "revision", m_revision), addLine(captions.place, "place", m_place),
               addLine(captions.mesh, "mesh", m_mesh)};
    m_grid->addWidget(m_news, MeshLine + 1, 1);
    m_news->setObjectName(m_name + "-news"_L1);
}

StateForm::Line StateForm::addLine(const QString& caption, const char* name, QWidget* control)
{
    const int row = m_grid->rowCount();
    QLabel* const label = makeLabel(caption, this);
    QWidget* const focus = control->focusProxy() ? control->focusProxy() : control;
    label->setBuddy(focus);
    focus->setObjectName(m_name + u'-' + QLatin1StringView(name));
    focus->setAccessibleName(title() + u": "_s + QString(caption).remove(u'&'));
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(control, row, 1);
    return {label, control};
}

QWidget* StateForm::makePath()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measures.gap.small);
    layout->addWidget(m_path, 1);
    row->setFocusProxy(m_path);
    const auto add = [&](const QString& text, const char* name, const auto& choose) {
        auto* button = new QPushButton(text, row);
        button->setObjectName(m_name + u'-' + QLatin1StringView(name));
        button->setAccessibleName(title() + u": "_s + QString(text).remove(u'&'));
        button->setAutoDefault(false);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, choose] {
            if (const QString path = choose(window()); !path.isEmpty()) {
                m_path->setText(path);
                ask();
            }
        });
    };
    add(tr("File…"), "file", m_sources.chooseFile);
    add(tr("Folder…"), "folder", m_sources.chooseFolder);
    return row;
}

void StateForm::connectControls()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, &StateForm::showKind);
    connect(m_path, &QLineEdit::editingFinished, this, &StateForm::ask);
    connect(m_path, &QLineEdit::textChanged, this, &StateForm::changed);
    connect(m_revision, &QComboBox::currentTextChanged, this, &StateForm::changed);
    connect(m_place, &QComboBox::currentIndexChanged, this, &StateForm::ask);
    connect(m_mesh, &QComboBox::currentIndexChanged, this, &StateForm::changed);
}

StateWanted::Kind StateForm::kind() const
{
    return m_isGiven ? StateWanted::Kind::Given : static_cast<StateWanted::Kind>(m_kind->currentIndex());
}

void StateForm::showKind()
{
    const bool isMesh = kind() == StateWanted::Kind::Mesh;
    const auto show = [this](LineNumber line, bool isShown) {
        m_lines[line].caption->setVisible(isShown);
        m_lines[line].control->setVisible(isShown);
    };
    show(KindLine, !m_isGiven);
    show(PathLine, !isMesh && !m_isGiven);
    show(RevisionLine, kind() == StateWanted::Kind::Revision);
    show(PlaceLine, isMesh);
    show(MeshLine, isMesh);
    ask();
    Q_EMIT changed();
}

/// Asks for what there is to choose of the kind that is wanted.
void StateForm::ask()
{
    ++m_asked;
    say(m_given);
    if (kind() == StateWanted::Kind::Revision && !m_path->text().isEmpty())
        askRevisions();
    else if (kind() == StateWanted::Kind::Mesh && m_place->currentIndex() >= 0)
        askMeshes();
}

void StateForm::askRevisions()
{
    say(tr("Asking git…"));
    m_sources.findRevisions(m_path->text(), this, [this, asked = m_asked](const ChoicesFound& found) {
        if (asked == m_asked)
            showRevisions(found);
    });
}

void StateForm::showRevisions(const ChoicesFound& found)
{
    const QString wanted = revision(); // a commit has words behind its id only as long as it is offered
    {
        const QSignalBlocker once(m_revision);
        m_revision->clear();
        for (const NamedChoice& one : found.choices) {
            m_revision->addItem(shownName(one.id), one.id);
            m_revision->setItemData(m_revision->count() - 1, shownAsIs(one.words), Qt::ToolTipRole);
            m_revision->setItemText(m_revision->count() - 1, one.words.isEmpty()
                                                                 ? shownName(one.id)
                                                                 : shownName(one.id + u"  "_s + one.words));
        }
        if (!wanted.isEmpty())
            m_revision->setEditText(wanted);
    }
    say(found.error);
    Q_EMIT changed();
}

void StateForm::askMeshes()
{
    offer({}); // those of the place before are none of this one
    say(tr("Listing…"));
    m_sources.findMeshes(m_place->currentData().toString(), this,
                         [this, asked = m_asked](const MeshesFound& found) {
                             if (asked == m_asked)
                                 showMeshes(found);
                         });
}

void StateForm::showMeshes(const MeshesFound& found)
{
    say(!found.error.isEmpty() ? found.error
        : found.meshes.empty() ? tr("There is no mesh here.")
                               : QString());
    offer(found.meshes);
}

void StateForm::offer(const std::vector<MeshId>& meshes)
{
    {
        const QSignalBlocker once(m_mesh);
        m_meshes = meshes;
        m_mesh->clear();
        for (const MeshId& mesh : m_meshes)
            m_mesh->addItem(shownName(mesh.name));
        const auto wanted = m_wanted ? std::ranges::find(m_meshes, *m_wanted) : m_meshes.end();
        if (wanted != m_meshes.end())
            m_mesh->setCurrentIndex(static_cast<int>(wanted - m_meshes.begin()));
    }
    Q_EMIT changed();
}

void StateForm::say(const QString& words)
{
    m_news->setText(shownLines(words));
    m_news->setVisible(!words.isEmpty());
}

void StateForm::set(const StateWanted& state)
{
    m_isGiven = state.kind == StateWanted::Kind::Given;
    m_given = state.title;
    m_path->setText(state.path);
    m_revision->setEditText(state.revision);
    m_wanted = state.mesh;
    if (const int place = m_place->findData(state.placeId); place >= 0)
        m_place->setCurrentIndex(place);
    if (!m_isGiven)
        m_kind->setCurrentIndex(static_cast<int>(state.kind));
    showKind();
}

/// What git calls the revision that is chosen, or typed.
QString StateForm::revision() const
{
    const QString typed = m_revision->currentText();
    const int chosen = m_revision->findText(typed);
    return chosen >= 0 ? m_revision->itemData(chosen).toString() : typed.trimmed();
}

StateWanted StateForm::state() const
{
    StateWanted out{kind(), m_path->text()};
    out.title = m_given;
    if (kind() == StateWanted::Kind::Revision)
        out.revision = revision();
    if (kind() == StateWanted::Kind::Mesh) {
        out.placeId = m_place->currentData().toString();
        const auto mesh = static_cast<std::size_t>(m_mesh->currentIndex());
        if (m_mesh->currentIndex() >= 0 && mesh < m_meshes.size())
            out.mesh = m_meshes[mesh];
    }
    return out;
}

} // namespace meshwright
