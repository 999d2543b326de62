// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/folder_opening.h"

#include "forms/dialogs/progress_dialog.h"
#include "models/meshes/kept/place_at.h"

#include <QDir>
#include <QPointer>

#include <memory>
#include <utility>

namespace meshwright {

namespace {

/// What is waited for: ended by its window, or with the program.
struct Look
{
    explicit Look(const std::stop_token& end) : both(end, Ending{stop}) {}

    struct Ending
    {
        std::stop_source stop;
        void operator()() { stop.request_stop(); }
    };
    std::stop_source stop;
    std::stop_callback<Ending> both;
};

} // namespace

SortedPaths sortedOut(const QStringList& paths)
{
    SortedPaths out;
    for (const QString& path : paths)
        (isForAPlace(path) ? out.places : out.files).append(path);
    return out;
}

FolderOpening::FolderOpening(ForeignFiles& files, Questions& questions, Show show, QObject* parent)
    : QObject(parent),
      m_files(files),
      m_questions(questions),
      m_show(std::move(show))
{}

FolderOpening::~FolderOpening()
{
    m_stop.request_stop();
}

void FolderOpening::choose(QWidget* parent)
{
    const QPointer window(parent);
    if (const QString path = m_questions.folder(parent, tr("Open a folder of meshes, in any format"));
        !path.isEmpty())
        open(path, window);
}

void FolderOpening::open(const QString& path, QWidget* parent)
{
    const auto look = std::make_shared<Look>(m_stop.get_token());
    auto* const window =
        new ProgressDialog(tr("Looking through %1…").arg(QDir::toNativeSeparators(path)), parent);
    connect(window, &QDialog::rejected, window, [look] { look->stop.request_stop(); });
    m_files.read(path, [path, stop = look->stop.get_token()] { return placeAt(path, stop); })
        .callBack(this, [this, look, shown = QPointer(window),
                         parent = QPointer(parent)](const Outcome<Place>& place) {
            if (shown) // its parent may be gone, and so is it
                shown->end();
            if (place && !look->stop.stop_requested())
                m_show(*place);
            else if (!place && place.failure().code != code::stopped)
                m_questions.tell(parent, place.failure().message);
        });
}

} // namespace meshwright
