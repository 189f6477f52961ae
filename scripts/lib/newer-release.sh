# shellcheck shell=bash
# Asks the mirror of this Debian for a source of a newer Debian. The system's own sources and lists are only read.

# The mirror's address, from whatever form the sources have; third parties' entries are passed over.
debian_mirror() {
    apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 'Label: Debian' | head -n 1
}

# Leaves the pristine tarball of SOURCE as in RELEASE in the folder DIR. The index is verified with Debian's own
# keys, the tarball by the index.
fetch_pristine_source() {
    local source=$1 release=$2 dir=$3 mirror keyring=/usr/share/keyrings/debian-archive-keyring.gpg
    mirror=$(debian_mirror)
    [[ -n $mirror ]] || die 'no Debian mirror is named in the package sources of this system'
    [[ -r $keyring ]] || die "the keys of Debian are not at $keyring; the package debian-archive-keyring has them"

    mkdir -p "$dir"/{lists,cache}
    printf 'deb-src [signed-by=%s] %s %s main\n' "$keyring" "$mirror" "$release" >"$dir/sources.list"
    local -a apt=(apt-get -q
        -o "Dir::Etc::sourcelist=$dir/sources.list" -o Dir::Etc::sourceparts=/dev/null
        -o "Dir::State::lists=$dir/lists" -o "Dir::Cache=$dir/cache"
        -o APT::Sandbox::User=root -o APT::Update::Post-Invoke= -o APT::Update::Error-Mode=any)
    (cd "$dir" && quietly "${apt[@]}" update && quietly "${apt[@]}" source --tar-only --download-only "$source") ||
        die "the source of $source ($release) could not be had from $mirror"
}
