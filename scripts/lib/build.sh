# shellcheck shell=bash
# Configures and builds a preset; which targets, if not all, follow it. Ninja speaks up when a person watches.

build() {
    local preset=$1 quiet=yes
    shift
    [[ ! -t 1 ]] || quiet=
    say "Building ($preset)"
    # In CI a warning is an error, whatever the preset says.
    quietly cmake --preset "$preset" ${CI:+-D SEALPOST_WERROR=ON} || die 'the build could not be configured'
    cmake --build --preset "$preset" ${1:+--target "$@"} -- ${quiet:+--quiet} || die 'the build failed'
}
