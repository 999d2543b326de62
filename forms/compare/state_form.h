// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/compare/state_wanted.h"

#include <QGroupBox>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace meshwright {

/// Asks for one of two states to compare.
class StateForm : public QGroupBox
{
    Q_OBJECT

public:
    /// What its lines are called. An & marks the key of each: those of another form beside it are others.
    struct Captions
    {
        QString kind;
        QString path;
        QString revision;
        QString place;
        QString mesh;
    };

    /// @p name is the beginning of the objectNames of what is in it; @p sources must outlive it.
    StateForm(const QString& title, const QString& name, const Captions& captions,
              const StateSources& sources, QWidget* parent);

    void set(const StateWanted& state);
    StateWanted state() const;

Q_SIGNALS:
    void changed();

private:
    struct Line
    {
        QLabel* caption;
        QWidget* control;
    };

    void makeLines(const Captions& captions);
    QWidget* makePath();
    Line addLine(const QString& caption, const char* name, QWidget* control);
    void connectControls();
    StateWanted::Kind kind() const;
    QString revision() const;
    void showKind();
    void ask();
    void askRevisions();
    void askMeshes();
    void showRevisions(const ChoicesFound& found);
    void showMeshes(const MeshesFound& found);
    void offer(const std::vector<MeshId>& meshes);
    void say(const QString& words);

    QString m_name;
    const StateSources& m_sources;
    QGridLayout* m_grid;
    QComboBox* m_kind;
    QLineEdit* m_path;
    QComboBox* m_revision;
    QComboBox* m_place;
    QComboBox* m_mesh;
    QLabel* m_news;
    QString m_given; ///< what is given, where there is nothing to choose
    bool m_isGiven = false;
    std::vector<Line> m_lines; ///< kind, path, revision, place, mesh
    std::vector<MeshId> m_meshes;
    std::optional<MeshId> m_wanted; ///< the mesh to choose once the list is there
    int m_asked = 0;                ///< tells late answers from ours
};

} // namespace meshwright
