// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/mesh_of_session_file.h"

#include "app/desktop/foreign_files.h"
#include "app/desktop/review_opening.h"
#include "app/desktop/session.h"
#include "models/json/json.h"
#include "models/open/mesh_of_file.h"
#include "models/review/review.h"

#include <QFileInfo>

#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace meshwright {

void findMeshOfFile(Session& session, ForeignFiles& files, const ReviewOpening& reviews)
{
    if (session.origin.startedFrom.kind != StartedFrom::Kind::File || session.origin.served)
        return;
    const QString path = session.origin.startedFrom.name;
    const std::string node(text(session.unsettled().find(Pointer("/virtualNodeName"))).value_or(""));
    // In a thread of the folder: whoever saves into the file waits for none of this.
    files
        .read(QFileInfo(path).path(),
              [path, node, review = reviews.reviewWith(path)] {
                  return review ? meshOfFile(review->inventory, path, node) : readMeshOfFile(path, node);
              })
        .callBack(&session.window, [&session](std::optional<MeshInPlace> mesh) {
            if (mesh && !session.origin.served)
                session.setMeshOfFile(std::make_shared<const MeshInPlace>(*std::move(mesh)));
        });
}

} // namespace meshwright
