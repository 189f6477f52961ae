# shellcheck shell=bash
# One message over SMTPS to the practice server, step by step, in a profile that goes away afterwards.

practise() {
    local program=$1 event
    folder=$(mktemp -d)
    trap end_practice EXIT
    sealpost=("$program" --profile "$folder/profile")
    printf 'This came along with the message.\n' >"$folder/enclosed.txt"

    say 'A practice server, with a certificate that nobody vouches for'
    start_practice_server
    printf '  smtps://localhost:%s, SHA-256 of its key: %s\n' "$(field port "$event")" "$(field spki_sha256 "$event")"

    say 'An account there, and what Sealpost sees before it is sent anything'
    add_account "$(field port "$event")"
    # A server that nobody has compared yet may not be sent to: check says so by its exit code, too.
    "${sealpost[@]}" check practice || true

    say 'Its key is the one that the server showed us: pinned'
    "${sealpost[@]}" trust pin practice --fingerprint "$(field spki_sha256 "$event")"

    say 'A message with an attachment'
    "${sealpost[@]}" send --account practice --to you@example.org --subject 'Sealed – my first message' \
        --body 'It went over an encrypted line to a server whose key was compared.' --attach "$folder/enclosed.txt"

    say 'As the server received it'
    next_event
    cat "$(field path "$event")"
}

start_practice_server() {
    mkfifo "$folder/events"
    "${sealpost[@]}" --json practice --keep "$folder/server" >"$folder/events" &
    server=$!
    exec 3<"$folder/events"
    next_event
}

end_practice() {
    [[ -z ${server-} ]] || kill "$server" 2>/dev/null || true
    wait
    rm -rf "$folder"
}

# The password is the practice server's, known to all. Sealpost treats this computer as trusted; here it shall not.
add_account() {
    "${sealpost[@]}" account add practice --address me@example.org --host localhost --smtps-port "$1" \
        --starttls-port off --username practice --password-command 'echo practice' --no-local-exception >/dev/null
}

# Sets `event` to what the practice server reports next: one JSON object on one line.
next_event() {
    read -r -t 30 event <&3 || die 'the practice server did not answer'
}

field() {
    sed -n "s/.*\"$1\":\"\{0,1\}\([^\",}]*\).*/\1/p" <<<"$2"
}
