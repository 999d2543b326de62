// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/rules/mesh/whole_mesh.h"

#include <initializer_list>

// What a rule across resources looks at, so that after an edit only that is checked again which it can touch.
namespace meshwright {

/// Something that a rule may look at in all resources of a mesh, wherever they stand.
enum class MeshAspect : unsigned char {
    Names,      ///< what there is, and what it is called
    OpenUses,   ///< whether something names what nobody can tell
    Arns,       ///< what is named by its ARN, and whose mesh it is
    Discovery,  ///< how nodes are found
    Logging,    ///< where nodes write
    Listeners,  ///< on what nodes listen
    LastAspect, ///< none: how many there are
};

/// Some of them.
class MeshAspects
{
public:
    constexpr MeshAspects() = default;
    constexpr MeshAspects(std::initializer_list<MeshAspect> aspects)
    {
        for (const MeshAspect aspect : aspects)
            add(aspect);
    }

    constexpr void add(MeshAspect aspect) { m_bits |= bit(aspect); }
    constexpr bool has(MeshAspect aspect) const { return (m_bits & bit(aspect)) != 0; }
    constexpr bool meets(MeshAspects other) const { return (m_bits & other.m_bits) != 0; }
    constexpr bool isEmpty() const { return m_bits == 0; }

private:
    static constexpr unsigned bit(MeshAspect aspect) { return 1U << static_cast<unsigned>(aspect); }

    unsigned m_bits = 0;
};

/// What a rule looks at beside the mesh itself.
struct MeshReach
{
    enum class Near : unsigned char {
        Aspects, ///< of its subject, too, only what everywhere says
        Itself,  ///< its subject
        Around,  ///< its subject and what is around that: see PartsAround
    };

    Near near;
    MeshAspects everywhere = {};
};

inline constexpr MeshReach looksAtItself{MeshReach::Near::Itself};
inline constexpr MeshReach looksAround{MeshReach::Near::Around};

/// Whether two states of one resource name the same, in the same order.
bool nameTheSame(const WholeMesh& mesh, const MeshPart& before, const MeshPart& after);
/// In what two states of one resource of a mesh differ; nullptr where it is not there.
MeshAspects changedAspects(const WholeMesh& mesh, const MeshPart* before, const MeshPart* after);

} // namespace meshwright
