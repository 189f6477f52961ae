#pragma once

#include <cstdio>
#include <cstdlib>

/// What must hold for any input: the fuzzer takes the abort for a finding.
inline void expect(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "not so: %s\n", what);
    std::abort();
}
