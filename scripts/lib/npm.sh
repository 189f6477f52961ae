# shellcheck shell=bash
# The submission server that the tests take from npm: nodemailer's smtp-server, as the lock file beside it says.

install_npm_server() {
    local dir=$repo/tests/servers
    # npm leaves a copy of what it installed; it is newer than the lock file unless that has changed since.
    [[ ! $dir/node_modules/.package-lock.json -nt $dir/package-lock.json ]] || return 0
    say "Installing nodemailer's smtp-server for the tests"
    quietly npm ci --prefix "$dir" --prefer-offline --no-audit --no-fund --no-update-notifier ||
        die 'the npm package smtp-server could not be installed'
}
