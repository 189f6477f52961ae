# shellcheck shell=bash
# QCA for Qt 6 on Debian 12, which does not package it: built once from Debian 13's pristine source.
#
# It is packed along with Sealpost (installer/), so nothing in it names a folder of this machine: it is built for
# /opt/sealpost, where only root writes, and moved. Our programs say where its plugins are (base/CryptoLibrary).

qca_recipe=1
qca_prefix=/opt/sealpost

build_qca() {
    ! is_made qca-bundle "$qca_recipe" || return 0
    open_workshop
    say 'Getting the source of QCA'
    fetch_qca_source
    say 'Building QCA for Qt 6 (a minute, once)'
    configure_qca && quietly cmake --build "$workshop/build" || die 'QCA could not be built'
    DESTDIR=$workshop/staged quietly cmake --install "$workshop/build" || die 'QCA could not be installed'
    # What tells CMake about it has to name the place where it lies.
    sed -i "s|$qca_prefix|$deps/qca-bundle|g" "$workshop/staged$qca_prefix"/lib/cmake/Qca-qt6/*.cmake
    put_in_place "$workshop/staged$qca_prefix" qca-bundle "$qca_recipe"
}

# Only the tarball is asked for: not every mirror keeps the rest of a source package.
fetch_qca_source() {
    read_debian_13 deb-src
    (cd "$workshop" && quietly "${apt_13[@]}" source --tar-only --download-only qca2) ||
        die 'the source of QCA could not be fetched'
    mkdir "$workshop/source"
    tar -xf "$workshop"/qca2_*.orig.tar.* -C "$workshop/source" --strip-components=1
}

configure_qca() {
    quietly cmake -S "$workshop/source" -B "$workshop/build" -G Ninja --no-warn-unused-cli \
        -D CMAKE_BUILD_TYPE=Release -D CMAKE_INSTALL_PREFIX="$qca_prefix" -D CMAKE_INSTALL_LIBDIR=lib \
        -D BUILD_WITH_QT6=ON -D BUILD_PLUGINS=ossl -D BUILD_TESTS=OFF -D BUILD_TOOLS=OFF \
        -D CMAKE_DISABLE_FIND_PACKAGE_Doxygen=ON \
        -D CMAKE_CXX_FLAGS="-ffile-prefix-map=$workshop=. -g0"
}
