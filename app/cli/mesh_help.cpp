// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/help.h"

namespace meshwright::cli {

using namespace Qt::StringLiterals;

namespace {

const auto place = uR"(
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

QString transferHelp(const QString& command)
{
    if (command == "pull"_L1)
        return u"Saves everything of a mesh into FOLDER, a folder place: mesh, virtual nodes, routers,\n"
               "routes, services, gateways. What is there as it was is not read again; what only\n"
               "FOLDER changed stays; what is deleted there goes; what was deleted only in FOLDER is\n"
               "told and not written anew. What both changed is left alone, and the end is 1; so is a\n"
               "mesh in FOLDER that is another and only has the same name. Files that something takes\n"
               "the place of are set aside in .meshwright-replaced, in the folder of the mesh.\n\n"
               "Usage:\n  meshwright-cli pull [WHERE] --mesh MESH [--force] FOLDER\n\n"
               "  --force   what is there counts where both changed, or FOLDER has it no more\n"_s +
               place;
    return u"Makes a mesh at an endpoint like the one in FOLDER, a folder place: creates what is\n"
           "missing and updates what differs. Nothing is deleted. What was changed only there stays\n"
           "as it is, for the next pull. What was changed on both sides, or deleted there, and what\n"
           "has errors, is left alone: the plan names it as conflict, and the end is 1. Tags\n"
           "stay as they are where a file has no \"tags\"; \"tags\": [] takes all away.\n\n"
           "Usage:\n  meshwright-cli push [WHERE] --mesh MESH [--plan] [--force] FOLDER\n\n"
           "  --plan    only print what would be done; 0 when nothing is to do, else 1\n"
           "  --force   what FOLDER says counts, whatever was changed there or is wrong with it\n"_s +
           place;
}

} // namespace

QString meshHelp(const QString& command)
{
    if (command == "list"_L1)
        return u"Lists the meshes of a place, or with --mesh the virtual nodes of one, as JSON.\n\n"
               "Usage:\n  meshwright-cli list [WHERE]\n"_s +
               place;
    if (command == "describe"_L1)
        return u"Prints a virtual node as describe-virtual-node does, with its tags beside it.\n\n"
               "Usage:\n  meshwright-cli describe [WHERE] --mesh MESH NAME\n"_s +
               place;
    if (command == "create"_L1)
        return u"Creates the virtual node of a file (the input of create-virtual-node, or describe\n"
               "output) and prints its description. Refused while it has errors.\n\n"
               "Usage:\n  meshwright-cli create [WHERE] [--force] FILE|-\n\n"
               "  --force   send it in spite of errors\n"_s +
               place;
    if (command == "delete"_L1)
        return u"Deletes a virtual node and prints what it was, so that create can bring it back.\n"
               "Refused while a route targets it or a virtual service has it as its provider, and\n"
               "while its tags cannot be read.\n\n"
               "Usage:\n  meshwright-cli delete [WHERE] --mesh MESH [--force] --yes-delete NAME\n\n"
               "  --force   ask for it without looking who uses it, and also without its tags\n"_s +
               place;
    return transferHelp(command);
}

} // namespace meshwright::cli
