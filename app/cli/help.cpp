// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/help.h"

namespace meshwright::cli {

using namespace Qt::StringLiterals;

QString generalHelp()
{
    return uR"(Checks and exports AWS App Mesh virtual nodes kept as JSON, and works with the meshes
of folders and of endpoints that speak the App Mesh API.

Usage:
  meshwright-cli check [--format text|json|sarif] PATH…|-
  meshwright-cli export PATH|- [-o FILE] [--force]
  meshwright-cli list|describe|create|delete|pull|push …

Commands:
  check     report everything wrong with the nodes in files and folders
  export    print a node as create-virtual-node takes it
  list      the meshes of a place, or the virtual nodes of a mesh
  describe  a virtual node of a place
  create    create a virtual node in a place
  delete    delete one: --yes-delete NAME
  pull      save a whole mesh into a folder
  push      bring a mesh of a folder up at an endpoint; --plan shows what it would do

check and export send nothing anywhere.

Options:
  -f, --format FORMAT
                   with json, after any command, errors are JSON as well:
                   {"messages": [{"severity", "code", "message", …}]}
                   on standard error
  -h, --help       this text; after a command, that command's
  -v, --version    the version

A file may hold the input of create-virtual-node, the output of
describe-virtual-node, a spec alone, or (for check) a list of these.

Exit codes:
  0  done, and no errors
  1  there are errors, or the place refused
  2  a path cannot be read or written, a place cannot be reached, or the call
     is wrong
)"_s;
}

QString checkHelp()
{
    return uR"(Reports everything wrong with the virtual nodes in files and folders.

Usage:
  meshwright-cli check [--format text|json|sarif] PATH…|-

  PATH    a file; or a folder, in which every *.json is checked, subfolders
          included, hidden ones left out
  -       standard input

Options:
  -f, --format FORMAT
          text   a line each: path:line:column: error: what is wrong [rule]
          json   for programs; each issue with its JSON pointer; what cannot
                 be read as JSON on standard error
          sarif  SARIF 2.1.0, for code review and continuous integration
  -h, --help
          this text

Errors would be refused or cannot work; warnings are accepted and work badly;
hints are good to know.

Examples:
  meshwright-cli check orders.json
  meshwright-cli check --format sarif mesh/ > report.sarif
  aws appmesh describe-virtual-node --mesh-name shop \
      --virtual-node-name orders | meshwright-cli check -

Exit codes:
  0  no errors (there may be warnings and hints)
  1  at least one node has errors
  2  a path cannot be read, or the call is wrong
)"_s;
}

QString exportHelp()
{
    return uR"(Prints a virtual node as create-virtual-node takes it: keys sorted, two blanks,
nothing added and nothing dropped. What the service adds to its answers
(metadata, status) is left behind.

Usage:
  meshwright-cli export PATH|- [-o FILE|-] [--force] [--format text|json]

  PATH    a file with one node: the input of create-virtual-node, the output of
          describe-virtual-node, or a spec alone
  -       standard input

Options:
  -o, --output FILE
          write to FILE instead, whole or not at all; - is standard output
  -f, --format FORMAT
          text or json: how errors and warnings are told
  --force
          export in spite of errors; the AWS CLI or the service will refuse it
  -h, --help
          this text

Errors and warnings go to standard error.

Examples:
  meshwright-cli export described.json -o orders.json
  aws appmesh create-virtual-node --cli-input-json file://orders.json

Exit codes:
  0  exported
  1  the node has errors and was not exported
  2  a path cannot be read or written, or the call is wrong
)"_s;
}

} // namespace meshwright::cli
