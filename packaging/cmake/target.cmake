# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
#
# meshwright_target(TARGET [HEADERS]): what every target of ours is compiled with, and which precompiled headers of
# headers.cmake it takes: meshwright_headers unless told.

option(MESHWRIGHT_WARNINGS_AS_ERRORS "Refuse warnings in our own targets" OFF)
set(MESHWRIGHT_SANITIZE "" CACHE STRING "Build with these sanitizers: address,undefined or thread")
option(MESHWRIGHT_FUZZ "Build the fuzz targets; needs clang" OFF)
option(MESHWRIGHT_ASSERTIONS "Keep assertions, also of the standard library, in optimised builds" OFF)

function(meshwright_flags target)
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
        JSON_USE_IMPLICIT_CONVERSIONS=0
        MESHWRIGHT_VERSION="${PROJECT_VERSION}")
    target_compile_options(${target} PRIVATE
        -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wold-style-cast -Woverloaded-virtual
        $<$<BOOL:${MESHWRIGHT_WARNINGS_AS_ERRORS}>:-Werror>)
    if(CMAKE_UNITY_BUILD)
        # Fixtures in an unnamed namespace are in an included file then, which is what this warns of.
        target_compile_options(${target} PRIVATE -Wno-subobject-linkage)
    endif()
    if(MESHWRIGHT_ASSERTIONS)
        target_compile_options(${target} PRIVATE -UNDEBUG)
        target_compile_definitions(${target} PRIVATE _GLIBCXX_ASSERTIONS)
    endif()
    if(MESHWRIGHT_SANITIZE)
        target_compile_options(${target} PRIVATE
            -fsanitize=${MESHWRIGHT_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
        target_link_options(${target} PRIVATE -fsanitize=${MESHWRIGHT_SANITIZE})
    endif()
    if(MESHWRIGHT_FUZZ)
        target_compile_options(${target} PRIVATE -fsanitize=fuzzer-no-link,address -fno-omit-frame-pointer)
        target_link_options(${target} PRIVATE -fsanitize=address)
    endif()
endfunction()

function(meshwright_target target)
    meshwright_flags(${target})
    # CMake 3.25 does not look for Q_OBJECT again when a source is added; without its stamp it does.
    file(REMOVE ${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/timestamp)
    set(headers meshwright_headers)
    if(ARGC GREATER 1)
        set(headers ${ARGV1})
    endif()
    target_precompile_headers(${target} REUSE_FROM ${headers})
endfunction()

include(packaging/cmake/headers.cmake)
