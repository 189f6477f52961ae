# shellcheck shell=bash
# QCA for Qt 6, where the distribution has none: built once from Debian 13's source into a prefix of its own.

qca_recipe=1

build_qca() {
    local prefix=$1 work
    [[ $(cat "$prefix/.recipe" 2>/dev/null) != "$qca_recipe" ]] || return 0

    say 'Getting the source of QCA'
    mkdir -p "$(dirname "$prefix")"
    work=$(mktemp -d "$(dirname "$prefix")/qca-build.XXXXXX")
    # shellcheck disable=SC2064
    trap "rm -rf '$work'" EXIT
    fetch_pristine_source qca2 trixie "$work"
    mkdir "$work/source"
    tar -xf "$work"/qca2_*.orig.tar.* -C "$work/source" --strip-components=1

    say 'Building QCA for Qt 6 (about a minute, once)'
    quietly configure_qca "$work" "$prefix" && quietly cmake --build "$work/build" || die 'QCA could not be built'
    DESTDIR=$work/staged quietly cmake --install "$work/build" || die 'QCA could not be installed'
    printf '%s\n' "$qca_recipe" >"$work/staged$prefix/.recipe"

    # Whole or not at all: a prefix that is there is complete.
    rm -rf "$prefix"
    mv -T "$work/staged$prefix" "$prefix"
}

# The plugin's folder is compiled into the library, so that programs find it without being told.
configure_qca() {
    cmake -S "$1/source" -B "$1/build" -G Ninja --no-warn-unused-cli \
        -D CMAKE_BUILD_TYPE=Release -D CMAKE_INSTALL_PREFIX="$2" -D CMAKE_INSTALL_LIBDIR=lib \
        -D BUILD_WITH_QT6=ON -D BUILD_PLUGINS=ossl -D BUILD_TESTS=OFF -D BUILD_TOOLS=OFF \
        -D CMAKE_DISABLE_FIND_PACKAGE_Doxygen=ON
}
