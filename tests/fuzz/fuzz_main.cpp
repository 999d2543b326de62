// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/fuzz/targets.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    meshwright::fuzz::MESHWRIGHT_FUZZ_TARGET({reinterpret_cast<const char*>(bytes), size});
    return 0;
}
