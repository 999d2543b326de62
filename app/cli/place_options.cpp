// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/place_options.h"

#include "app/cli/common_options.h"

namespace meshwright::cli {

using namespace Qt::StringLiterals;

std::span<const Option> placeOptions()
{
    static constexpr Option options[] = {
        {"folder"_L1, "DIR"_L1},   {"endpoint-url"_L1, "URL"_L1},   {"region"_L1, "REGION"_L1},
        {"profile"_L1, "NAME"_L1}, {"ca-bundle"_L1, "FILE"_L1},     {"allow-http"_L1},
        {"mesh"_L1, "NAME"_L1},    {"mesh-owner"_L1, "ACCOUNT"_L1},
    };
    return options;
}

QString placeHelp()
{
    return uR"(
Where:
  --folder DIR          a folder place; or an endpoint:
  --endpoint-url URL    its address; default: as the AWS CLI finds it
  --region REGION       default: as the AWS CLI finds it
  --profile NAME        profile of the AWS CLI, for region, address and keys
  --ca-bundle FILE      certificate authorities (PEM)
  --allow-http          http to other computers too
  --mesh NAME           the mesh
  --mesh-owner ACCOUNT  whose it is, when it is shared with you
  -f, --format FORMAT   text or json: how errors are told

Keys come from the AWS CLI's environment variables and profiles, never from
the command line.

Exit codes:
  0  done
  1  the service or the place refused (a wrong signature or token, too), or a
     virtual node has errors
  2  the place cannot be reached, read or written (a full disk, too), or the
     call is wrong
)"_s;
}

std::optional<Wrong> wrongInPlace(const QCommandLineParser& words, const PlaceNeeds& needs)
{
    const QStringList given = words.positionalArguments();
    if (needs.argument.isEmpty() && !given.isEmpty())
        return Wrong{u"“%1” is too much here."_s.arg(given.first())};
    if (!needs.argument.isEmpty() && given.size() != 1)
        return Wrong{u"One %1 is needed here."_s.arg(needs.argument)};
    if (auto wrong = wrongValue(words))
        return wrong;
    if (needs.mesh && words.value(u"mesh"_s).isEmpty())
        return Wrong{u"Which mesh? Name it with --mesh."_s};
    if (!needs.option.isEmpty() && !words.isSet(needs.option))
        return Wrong{needs.withoutOption.toString()};
    if (words.isSet(u"folder"_s) && (words.isSet(u"endpoint-url"_s) || words.isSet(u"profile"_s)))
        return Wrong{u"Either --folder or an endpoint, not both."_s};
    return {};
}

Target targetIn(const QCommandLineParser& words)
{
    Target target;
    target.mesh = words.value(u"mesh"_s).toStdString();
    target.owner = words.value(u"mesh-owner"_s).toStdString();
    if (words.isSet(u"folder"_s)) {
        target.place = folderPlace(words.value(u"folder"_s));
        return target;
    }
    target.place = endpointPlace(u"command line"_s, words.value(u"endpoint-url"_s));
    target.place.region = words.value(u"region"_s);
    target.place.profile = words.value(u"profile"_s);
    target.place.caFile = words.value(u"ca-bundle"_s);
    target.place.allowsPlainHttp = words.isSet(u"allow-http"_s);
    return target;
}

} // namespace meshwright::cli
