# shellcheck shell=bash
# The folder for what the system does not package. What was made for one release or machine does not fit another:
# each has a folder of its own. It lies outside the tree, so that the next clone finds it filled.
#
# A thing in it is there whole or not at all: it is made in a workshop beside it and then moved into its place.

deps=${XDG_CACHE_HOME:-$HOME/.cache}/sealpost/$(os_release ID)$(os_release VERSION_ID)-$(uname -m)

# A thing is made anew when the recipe, a number in the script that makes it, has changed.
is_made() {
    [[ $(cat "$deps/$1/.recipe" 2>/dev/null) == "$2" ]]
}

# Sets `workshop` to an empty folder that goes away with the script.
open_workshop() {
    mkdir -p "$deps"
    workshop=$(mktemp -d "$deps/workshop.XXXXXX")
    trap 'rm -rf "$workshop"' EXIT
}

put_in_place() {
    local made=$1 name=$2 recipe=$3
    printf '%s\n' "$recipe" >"$made/.recipe"
    rm -rf "${deps:?}/$name"
    mv -T "$made" "$deps/$name"
    rm -rf "$workshop"
}
