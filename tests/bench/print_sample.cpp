// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/export.h"
#include "tests/support/sample_documents.h"

#include <iostream>
#include <string_view>

// Prints a sample document for benchmarks outside C++: "guide" or "largest".
int main(int argc, char** argv)
{
    const bool guide = argc > 1 && std::string_view(argv[1]) == "guide";
    std::cout << meshwright::exportText(guide ? meshwright::guideExample() : meshwright::largestDocument());
    return 0;
}
