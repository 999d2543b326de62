// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include <cstdarg>
#include <sched.h>
#include <sys/syscall.h>
#include <unistd.h>

// Qt 6.4 starts programs with clone(), and both share their memory until the program runs. The thread checker
// takes what the child does on the way for this thread's, and hears nothing of its locks from then on. So
// they are forked.
extern "C" int clone(int (*run)(void*), void*, int flags, void* argument, ...)
{
    const int child = ::fork();
    if (child == 0)
        ::_exit(run(argument));
    std::va_list more;
    va_start(more, argument);
    if (child > 0 && (flags & CLONE_PIDFD) != 0)
        *va_arg(more, int*) = static_cast<int>(::syscall(SYS_pidfd_open, child, 0));
    va_end(more);
    return child;
}
