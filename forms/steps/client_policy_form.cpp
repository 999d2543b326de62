// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/steps/parts.h"

#include <QtGlobal>

namespace meshwright::steps {

#define TR(text) QT_TRANSLATE_NOOP("steps", text)

Texts subjectAlternativeNames()
{
    return {"subjectAlternativeNames/match/exact", TR("Add SAN")};
}

Nodes clientPolicyTlsForm()
{
    return {
        Field{"enforce"},
        Texts{"ports", TR("Add port")},
        Choice{"validation/trust",
               {
                   {"acm", {Texts{"certificateAuthorityArns", TR("Add certificate authority")}}},
                   {"sds", {Field{"secretName"}}},
                   {"file", {Field{"certificateChain"}}},
               }},
        Group{TR("Subject Alternative Names of the servers"),
              {
                  Note{TR("None: the server's certificate must carry the name it is discovered by.")},
                  Texts{"validation/subjectAlternativeNames/match/exact", TR("Add SAN")},
              }},
        Choice{"certificate",
               {
                   {"sds", {Field{"secretName"}}},
                   {"file", {Field{"certificateChain"}, Field{"privateKey"}}},
               },
               TR("Do not provide a client certificate")},
    };
}

#undef TR

} // namespace meshwright::steps
