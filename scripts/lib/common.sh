# shellcheck shell=bash
# What every script here needs: the tree, the folder for what the system lacks, ways to say and to run things.

repo=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

# A container or a CI run may have no HOME; ours, ccache's and npm's folders are below it.
: "${HOME:=$(getent passwd "$(id -u)" | cut -d: -f6)}"
export HOME

# Minimal systems are set to no locale at all; mail is not only ASCII.
[[ $(locale charmap 2>/dev/null) == UTF-8 ]] || export LC_ALL=C.UTF-8

say() { printf '==> %s\n' "$*"; }
warn() { printf 'note: %s\n' "$*" >&2; }
die() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }

# A field of the system's self-description, empty where there is none.
os_release() {
    [[ ! -r /etc/os-release ]] || sed -n "s/^$1=//p" /etc/os-release | tr -d "\"'"
}

as_root() {
    if ((EUID == 0)); then
        "$@"
    else
        sudo "$@"
    fi
}

# Runs a command whose output matters only when it fails.
quietly() {
    local log
    log=$(mktemp)
    if ! "$@" >"$log" 2>&1; then
        tail -n 40 "$log" >&2
        rm -f "$log"
        return 1
    fi
    rm -f "$log"
}
