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
    return Texts::tr("\n"
                     "Where:\n"
                     "  --folder DIR          a folder place; or an endpoint:\n"
                     "  --endpoint-url URL    its address; default: as the AWS CLI finds it\n"
                     "  --region REGION       default: as the AWS CLI finds it\n"
                     "  --profile NAME        profile of the AWS CLI, for region, address and keys\n"
                     "  --ca-bundle FILE      certificate authorities (PEM)\n"
                     "  --allow-http          http to other computers too\n"
                     "  --mesh NAME           the mesh\n"
                     "  --mesh-owner ACCOUNT  whose it is, when it is shared with you\n"
                     "  -f, --format FORMAT   text or json: how errors are told\n"
                     "\n"
                     "Keys come from the AWS CLI's environment variables and profiles, never from\n"
                     "the command line.\n"
                     "\n"
                     "Exit codes:\n"
                     "  0  done\n"
                     "  1  the service or the place refused (a wrong signature or token, too), or a\n"
                     "     virtual node has errors\n"
                     "  2  the place cannot be reached, read or written (a full disk, too), or the\n"
                     "     call is wrong\n");
}

std::optional<Wrong> wrongInPlace(const QCommandLineParser& words, const PlaceNeeds& needs)
{
    const QStringList given = words.positionalArguments();
    if (needs.argument.isEmpty() && !given.isEmpty())
        return Wrong{Texts::tr("“%1” is too much here.").arg(given.first())};
    if (!needs.argument.isEmpty() && given.size() != 1)
        return Wrong{Texts::tr("One %1 is needed here.").arg(needs.argument)};
    if (auto wrong = wrongValue(words))
        return wrong;
    if (needs.mesh && words.value(u"mesh"_s).isEmpty())
        return Wrong{Texts::tr("Which mesh? Name it with --mesh.")};
    if (!needs.option.isEmpty() && !words.isSet(needs.option))
        return Wrong{Texts::tr(needs.withoutOption)};
    if (words.isSet(u"folder"_s) && (words.isSet(u"endpoint-url"_s) || words.isSet(u"profile"_s)))
        return Wrong{Texts::tr("Either --folder or an endpoint, not both.")};
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
    target.place = endpointPlace(Texts::tr("command line"), words.value(u"endpoint-url"_s));
    target.place.region = words.value(u"region"_s);
    target.place.profile = words.value(u"profile"_s);
    target.place.caFile = words.value(u"ca-bundle"_s);
    target.place.allowsPlainHttp = words.isSet(u"allow-http"_s);
    return target;
}

} // namespace meshwright::cli
