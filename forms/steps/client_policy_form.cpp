// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/steps/parts.h"

#include <QtGlobal>

namespace meshwright::steps {

TextList subjectAlternativeNames()
{
    return {"subjectAlternativeNames/match/exact", QT_TRANSLATE_NOOP("steps", "Add SAN")};
}

Nodes clientPolicyTlsForm()
{
    return {
        Field{"enforce"},
        TextList{"ports", QT_TRANSLATE_NOOP("steps", "Add port")},
        Choice{"validation/trust",
               {
                   {"acm",
                    {TextList{"certificateAuthorityArns",
                              QT_TRANSLATE_NOOP("steps", "Add certificate authority")}}},
                   {"sds", {Field{"secretName"}}},
                   {"file", {Field{"certificateChain"}}},
               }},
        Group{QT_TRANSLATE_NOOP("steps", "Subject Alternative Names of the servers"),
              {
                  Note{QT_TRANSLATE_NOOP(
                      "steps", "None: the server's certificate must carry the name it is discovered by.")},
                  TextList{"validation/subjectAlternativeNames/match/exact",
                           QT_TRANSLATE_NOOP("steps", "Add SAN")},
              }},
        Choice{"certificate",
               {
                   {"sds", {Field{"secretName"}}},
                   {"file", {Field{"certificateChain"}, Field{"privateKey"}}},
               },
               QT_TRANSLATE_NOOP("steps", "Do not provide a client certificate")},
    };
}

} // namespace meshwright::steps
