# shellcheck shell=bash
# The servers that the tests talk to: for mail Postfix, Dovecot (its SASL), Exim and OpenSMTPD, for names NSD, for the
# web nginx, and the proxies microsocks (SOCKS) and tinyproxy (HTTP), unpacked side by side into one root of their own. A server runs with this folder as its root (chroot): nothing is installed on this
# machine, no service starts, no user is added, and the machine's own mail is left alone.
#
# They are Debian 13's everywhere: the tests meet the same servers, and Debian 12's OpenSMTPD cannot speak TLS.

servers_recipe=4
servers=(postfix dovecot-core exim4-daemon-heavy opensmtpd nsd nginx-light microsocks tinyproxy)
servers_tools=(dash coreutils)

unpack_servers() {
    ! is_made servers "$servers_recipe" || return 0
    open_workshop
    say 'Unpacking servers for the tests (Postfix, Dovecot, Exim, OpenSMTPD, NSD, nginx, microsocks, tinyproxy)'
    read_debian_13 deb
    fetch_servers
    unpack_packages "$workshop/root"
    furnish "$workshop/root"
    put_in_place "$workshop/root" servers "$servers_recipe"
}

# Each with everything from libc on, as if nothing were installed. They exclude each other as the mail server of a
# system, so apt is asked about one at a time.
packages_of_servers() {
    local server
    for server in "${servers[@]}"; do
        "${apt_13[@]}" -s --no-install-recommends install "$server" "${servers_tools[@]}" |
            sed -n 's/^Inst \([^ ]*\).*/\1/p'
    done | sort -u
}

fetch_servers() {
    local -a packages
    mapfile -t packages < <(packages_of_servers)
    ((${#packages[@]})) || die 'Debian 13 does not have the servers for the tests'
    mkdir "$workshop/packages"
    (cd "$workshop/packages" && quietly "${apt_13[@]}" download "${packages[@]}") ||
        die 'the servers for the tests could not be fetched'
}

unpack_packages() {
    local root=$1 package
    mkdir -p "$root"/usr/{bin,sbin,lib,lib64}
    ln -s usr/bin usr/sbin usr/lib usr/lib64 "$root"
    for package in "$workshop"/packages/*.deb; do
        dpkg-deb --fsys-tarfile "$package" | tar -x -C "$root" --keep-directory-symlink --no-same-owner \
            --exclude='./etc' --exclude='./usr/share' --exclude='./usr/lib/systemd'
    done
}

# What else a root has: users, roots of trust, places to write, devices (where they can be made; see in-root).
furnish() {
    local root=$1 id
    mkdir -p "$root"/{dev,home,run,tmp,etc/ssl/certs,var/{lib/opensmtpd/empty,log,mail,spool,tmp}}
    chmod 1777 "$root/tmp" "$root/var/tmp"
    ln -sfn /run "$root/var/run"
    for id in root:0 mail:8 postfix:101 postdrop:102 dovecot:103 dovenull:104 Debian-exim:105 \
        opensmtpd:106 opensmtpq:107 vmail:1000 nobody:65534; do
        printf '%s:x:%s:%s::/home:/bin/sh\n' "${id%:*}" "${id#*:}" "${id#*:}" >>"$root/etc/passwd"
        printf '%s:x:%s:\n' "${id%:*}" "${id#*:}" >>"$root/etc/group"
    done
    printf '127.0.0.1 localhost\n::1 localhost\n' >"$root/etc/hosts"
    cp /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
    find "$root/usr" -type f -perm /6000 -exec chmod ug-s {} +
    cp -a /dev/{null,zero,random,urandom} "$root/dev/" 2>/dev/null || true
}
