# shellcheck shell=bash
# Asks the mirror of this Debian for things of Debian 13. The system's own sources and lists are only read; the
# index is verified with Debian's keys, and what is fetched by the index.

# The mirror's address, from whatever form the sources have; entries of third parties are passed over.
debian_mirror() {
    apt-get indextargets --format "\$(REPO_URI)" 'Created-By: Packages' 'Origin: Debian' 'Label: Debian' | sed -n 1p
}

# Sets `apt_13` to apt-get with lists and cache in the workshop, for one KIND of things: deb or deb-src.
read_debian_13() {
    local kind=$1 mirror keyring=/usr/share/keyrings/debian-archive-keyring.gpg
    mirror=$(debian_mirror)
    if [[ -z $mirror ]]; then
        # The lists may have been cleaned away; they say which of the sources is Debian itself.
        debian_update
        mirror=$(debian_mirror)
    fi
    [[ -n $mirror ]] || die 'no Debian mirror is named in the package sources of this system'
    [[ -r $keyring ]] || die "the keys of Debian are not at $keyring (package debian-archive-keyring)"

    mkdir -p "$workshop"/apt/{lists,cache}
    : >"$workshop/apt/nothing-installed"
    printf '%s [signed-by=%s] %s trixie main\n' "$kind" "$keyring" "$mirror" >"$workshop/apt/sources.list"
    apt_13=(apt-get -q
        -o "Dir::Etc::sourcelist=$workshop/apt/sources.list" -o Dir::Etc::sourceparts=/dev/null
        -o Dir::Etc::preferences=/dev/null -o Dir::Etc::preferencesparts=/dev/null
        -o "Dir::State::lists=$workshop/apt/lists" -o "Dir::State::status=$workshop/apt/nothing-installed"
        -o "Dir::Cache=$workshop/apt/cache" -o APT::Sandbox::User=root -o APT::Update::Error-Mode=any
        -o APT::Default-Release=)
    quietly "${apt_13[@]}" update || die "the index of Debian 13 could not be read from $mirror"
}
