# shellcheck shell=bash
# The servers that the tests take from npm: nodemailer's smtp-server, and oidc-provider for OAuth 2, as the lock file
# beside them says.

install_npm_servers() {
    local dir=$repo/tests/servers
    # npm leaves a copy of what it installed; it is newer than the lock file unless that has changed since.
    [[ ! $dir/node_modules/.package-lock.json -nt $dir/package-lock.json ]] || return 0
    say "Installing nodemailer's smtp-server and oidc-provider for the tests"
    quietly npm ci --prefix "$dir" --prefer-offline --no-audit --no-fund --no-update-notifier ||
        die 'the npm packages smtp-server and oidc-provider could not be installed'
}
