// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/shown_resource.h"

#include "forms/dialogs/resource_text_dialog.h"
#include "models/open/resource_text.h"

#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// A window on something of a place, which it holds as long as it is open.
class ShownResource : public ResourceTextDialog
{
public:
    ShownResource(OpenedPlace place, const ResourceId& resource, QWidget* parent)
        : ResourceTextDialog(resource, place.place().name, parent),
          m_place(std::move(place))
    {
        connect(this, &ResourceTextDialog::retryRequested, this, [this] { read(m_at); });
    }
    ~ShownResource() override { m_stop.request_stop(); }

    bool isOf(const OpenedPlace& place, const ResourceId& id) const
    {
        return m_place == place && resource() == id;
    }

    void read(const PlaceInMesh& at)
    {
        m_at = at;
        showReading();
        m_stop.request_stop(); // what was asked before is about another place in it
        m_stop = {};
        m_place.calls()
            .load<ResourceText>(
                [place = m_place.place(), at](Meshes& meshes, const std::stop_token& stop) {
                    return readResourceText(meshes, place, at, {stop, {}});
                },
                m_stop)
            .callBack(this, [this, reading = ++m_readings](const Outcome<ResourceText>& text) {
                if (reading == m_readings)
                    take(text);
            });
    }

private:
    OpenedPlace m_place;
    PlaceInMesh m_at;
    std::stop_source m_stop;
    int m_readings = 0; ///< tells a late answer from the last one
};

ShownResource* shownAlready(const OpenedPlace& place, const ResourceId& id, const QWidget* parent)
{
    for (QDialog* dialog : parent->findChildren<QDialog*>(Qt::FindDirectChildrenOnly))
        if (auto* shown = dynamic_cast<ShownResource*>(dialog); shown && shown->isOf(place, id))
            return shown;
    return nullptr;
}

} // namespace

void showResource(const OpenedPlace& place, const PlaceInMesh& at, QWidget* parent)
{
    ShownResource* window = shownAlready(place, at.of, parent);
    if (!window)
        window = new ShownResource(place, at.of, parent);
    window->read(at);
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace meshwright
