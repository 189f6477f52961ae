# shellcheck shell=bash
# The packages by the names of each system, and how the system is asked for them.

debian_build=(g++ cmake ninja-build pkgconf ccache ca-certificates
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n libqt6sql6-sqlite
    libgmime-3.0-dev libgsasl-dev libexpected-dev libssl-dev qtkeychain-qt6-dev
    qt6-qpa-plugins fonts-dejavu-core)
debian_bookworm=(qt6-5compat-dev xz-utils) # to build QCA
debian_noble=(libqca-qt6-dev libqca-qt6-plugins)
debian_later=(libqca-qt6-dev libqca-qt6-plugins qt6-svg-plugins)
debian_test=(python3 openssl xvfb xauth uidmap dbus-daemon gnome-keyring libsecret-1-0 mold
    zsh fish desktop-file-utils appstream xdg-utils nsis shellcheck
    dpkg-dev lintian mmdebstrap at-spi2-core python3-pyatspi xdotool)
debian_archive=(qt6-wayland qt6-gtk-platformtheme qt6-xdgdesktopportal-platformtheme xz-utils)

fedora_build=(gcc-c++ cmake ninja-build pkgconf-pkg-config ccache qt6-qtbase-devel qt6-qtsvg-devel
    qt6-qttools-devel qt6-qttranslations gmime30-devel libgsasl-devel expected-devel openssl-devel qca-qt6-devel qca-qt6-ossl qtkeychain-qt6-devel)
fedora_test=(python3 openssl xorg-x11-server-Xvfb dbus-daemon gnome-keyring libsecret nodejs npm mold
    zsh fish desktop-file-utils appstream xdg-utils mingw32-nsis ShellCheck at-spi2-core python3-pyatspi xdotool)

arch_build=(gcc cmake ninja pkgconf ccache qt6-base qt6-svg qt6-tools qt6-translations gmime3 gsasl tl-expected openssl qca-qt6 qtkeychain-qt6)
arch_test=(python openssl xorg-server-xvfb dbus gnome-keyring libsecret nodejs npm mold
    zsh fish desktop-file-utils appstream xdg-utils shellcheck at-spi2-core python-atspi xdotool)

macos_build=(cmake ninja pkgconf ccache qt gmime gsasl tl-expected openssl qca qtkeychain)
macos_test=(python openssl node makensis shellcheck)

debian_missing() {
    local package
    local -A installed=()
    while read -r package; do
        installed[$package]=1
    done < <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p')
    for package in "$@"; do
        [[ -n ${installed[$package]-} ]] || printf '%s\n' "$package"
    done
}

debian_update() {
    say "Reading the system's package lists"
    quietly as_root apt-get update || warn 'not all package lists could be read; going on with those that are here'
}

debian_install() {
    local -a missing
    mapfile -t missing < <(debian_missing "$@")
    ((${#missing[@]})) || return 0
    ((EUID == 0)) || have sudo || die "there is no sudo here; as root, run: apt-get install ${missing[*]}"
    debian_update
    say "Installing ${missing[*]}"
    quietly as_root env DEBIAN_FRONTEND=noninteractive apt-get -y --no-install-recommends install "${missing[@]}" ||
        die "these packages could not be installed: ${missing[*]}"
}

fedora_missing() { print_unless 'rpm -q' "$@"; }
arch_missing() { pacman -T "$@" || true; }
macos_missing() { print_unless 'brew list --versions' "$@"; }

print_unless() {
    local query=$1 package
    shift
    for package in "$@"; do
        $query "$package" >/dev/null 2>&1 || printf '%s\n' "$package"
    done
}

# Elsewhere the machine's owner installs; with all in place we go on.
require() {
    local system=$1 install=$2 missing
    shift 2
    missing=$("${system}_missing" "$@" | paste -sd ' ' -)
    [[ -z $missing ]] || die "these packages are needed first: $install $missing"
}
