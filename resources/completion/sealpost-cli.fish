# Completion of sealpost-cli(1) for fish.

# Sets what stands before the cursor: __sealpost_cli_profile, and __sealpost_cli_words, those of the command and its
# operands. It is asked for each option that there might be, so what is known is kept.
function __sealpost_cli_read
    set -l tokens (commandline -opc)
    set -l line (string join \x1f -- $tokens)
    test "$line" != "$__sealpost_cli_line"
    or return 0
    set -g __sealpost_cli_line $line
    set -g __sealpost_cli_profile ''
    set -g __sealpost_cli_words
    set -l with_value account address at bcc body body-file ca-file cc client-certificate consent copy-to-self \
        credential display-name dsn-envelope-id dsn-notify dsn-return event file fingerprint from full-name header \
        host html-file keep name note oauth oauth-authorization-endpoint oauth-client-id oauth-scope \
        oauth-token-endpoint organization password-command plain-port port proxy reason reply-to sent-copy \
        signature-file since smtps-port starttls-port subject text timeout to until username
    set -e tokens[1]
    while set -q tokens[1]
        set -l token $tokens[1]
        set -e tokens[1]
        switch $token
            case --
                set -a __sealpost_cli_words $tokens
                break
            case --profile
                set __sealpost_cli_profile "$tokens[1]"
                set -e tokens[1]
            case '--profile=*'
                set __sealpost_cli_profile (string sub -s 11 -- $token)
            case '-?*'
                # Some are a switch of one command and have a value in another.
                contains -- (string sub -s 3 -- $token) $with_value
                or string match -qr -- '^(account identity (add|set) .*--signature|account floor .*--lower|send .*--message|sendmail .*-[fFNRV])$' \
                    "$__sealpost_cli_words $token"
                and set -e tokens[1]
            case '*'
                set -a __sealpost_cli_words $token
        end
    end
    set __sealpost_cli_profile (string replace -r -- '^~(?=$|/)' $HOME "$__sealpost_cli_profile")
end

# Whether the command is this one, each word an expression.
function __sealpost_cli_in
    __sealpost_cli_read
    set -l words $__sealpost_cli_words
    for word in $argv
        string match -qr -- "^($word)\$" "$words[1]"
        or return
        set -e words[1]
    end
end

# Whether these words and no others stand before the cursor.
function __sealpost_cli_after
    __sealpost_cli_read
    test (count $__sealpost_cli_words) -eq (count $argv)
    and __sealpost_cli_in $argv
end

# Whether the words of a command are there.
function __sealpost_cli_whole
    set -l groups 'account (add|list|show|set|duplicate|move|remove|floor|authorize|discover|export|import)' \
        'account identity (add|list|set|remove|first)' \
        'outbox (list|show|run|retry|send-now|reschedule|cancel|resolve)' \
        'trust (list|show|chain|pin|unpin|forgive|restore|journal)' \
        'settings (show|set)' 'check|send|sendmail|practice'
    __sealpost_cli_read
    string match -qr -- '^('(string join '|' $groups)')( |$)' "$__sealpost_cli_words"
end

# What a command reports under a key, a line each. A folder that is no profile would become one: it is left alone.
function __sealpost_cli_ask --argument-names key
    __sealpost_cli_read
    set -l program (string replace -r -- '^~(?=/)' $HOME (commandline -opc)[1])
    set -l option
    set -l folder $__sealpost_cli_profile
    if test -n "$folder"
        set option --profile $folder
    else
        set -q XDG_DATA_HOME
        and set folder $XDG_DATA_HOME/sealpost
        or set folder ~/.local/share/sealpost
    end
    test -e $folder/accounts.ini
    or return 0
    command $program $option --json $argv[2..] </dev/null 2>/dev/null |
        string match -ra -- '"(?:'$key')":"(?:[^"\\\\]|\\\\.)*"' |
        string replace -r -- '^"[a-z_]*":"(.*)"$' '$1' |
        string replace -ra -- '\\\\[bfnrt]' ' ' |
        string replace -ra -- '\\\\u....' '?' |
        string replace -ra -- '\\\\(["\\\\/])' '$1'
end

function __sealpost_cli_accounts
    __sealpost_cli_ask name account list
end

function __sealpost_cli_addresses
    __sealpost_cli_ask address account list | sort -u
end

function __sealpost_cli_identities
    __sealpost_cli_ask address account identity list $__sealpost_cli_words[4]
end

function __sealpost_cli_lowerings
    __sealpost_cli_ask what trust show $__sealpost_cli_words[3] | sort -u
end

# Each with its subject, which the report has next.
function __sealpost_cli_entries
    __sealpost_cli_ask 'id|subject' outbox list | while read -l id && read -l subject
        printf '%s\t%s\n' $id (string sub -l 60 -- $subject | string replace -a \t ' ')
    end
end

set -l command complete -c sealpost-cli
$command -f

# Words of the command
set -l none '__sealpost_cli_after'
$command -n $none -l version -d 'Show the version'
$command -n $none -a account -d 'Accounts, and as whom they send'
$command -n $none -a check -d 'Connect to the server of an account, judge it and report'
$command -n $none -a send -d 'Write a message and deliver it'
$command -n $none -a sendmail -d 'Deliver a message from standard input, as sendmail does'
$command -n $none -a outbox -d 'What is not sent yet'
$command -n $none -a trust -d 'Pins, floors and the journal'
$command -n $none -a settings -d 'What holds for all accounts'
$command -n $none -a practice -d 'A server on this computer to try the program with'

set -l account '__sealpost_cli_after account'
$command -n $account -a add -d 'Add an account'
$command -n $account -a list -d 'List the accounts'
$command -n $account -a show -d 'Show an account'
$command -n $account -a set -d 'Change an account'
$command -n $account -a duplicate -d 'Add an account that is like another'
$command -n $account -a move -d 'Move an account to another place in the list'
$command -n $account -a remove -d 'Remove an account'
$command -n $account -a floor -d 'Show, lower or restore the level that the server must reach'
$command -n $account -a authorize -d 'Authorise Sealpost in your browser (OAuth 2)'
$command -n $account -a discover -d 'Look for the server of an address'
$command -n $account -a export -d 'Write an account into a file'
$command -n $account -a import -d 'Take an account from a file'
$command -n $account -a identity -d 'As whom an account sends'

set -l identity '__sealpost_cli_after account identity'
$command -n $identity -a add -d 'Add an address to send from'
$command -n $identity -a list -d 'List as whom an account sends'
$command -n $identity -a set -d 'Change what messages from an address begin with'
$command -n $identity -a remove -d 'Remove an address to send from'
$command -n $identity -a first -d 'Make it the address that new messages begin with'

set -l outbox '__sealpost_cli_after outbox'
$command -n $outbox -a list -d 'List what is not sent yet'
$command -n $outbox -a show -d 'Show a message and what became of it'
$command -n $outbox -a run -d 'Try everything that waits, once, now'
$command -n $outbox -a retry -d 'Try a message now'
$command -n $outbox -a send-now -d 'Try a message now'
$command -n $outbox -a reschedule -d 'Hold a message until another time'
$command -n $outbox -a cancel -d 'Take a message out of the outbox, for good'
$command -n $outbox -a resolve -d 'Say what became of a message that is uncertain'

set -l trust '__sealpost_cli_after trust'
$command -n $trust -a list -d 'List pins, floors and failed proofs'
$command -n $trust -a show -d 'Show what is remembered of the server of an account'
$command -n $trust -a chain -d 'Show every certificate of the server'
$command -n $trust -a pin -d 'Pin the key of the server'
$command -n $trust -a unpin -d 'Remove a pin, or all pins of an account'
$command -n $trust -a forgive -d 'Let the password go again to a server that could not prove itself'
$command -n $trust -a restore -d 'Take back what was made less safe'
$command -n $trust -a journal -d 'Show what was seen, accepted and changed'

set -l settings '__sealpost_cli_after settings'
$command -n $settings -a show -d 'Show the settings'
$command -n $settings -a set -d 'Change a setting'

# Operands
set -l an_account '__sealpost_cli_after account "show|set|duplicate|move|remove|floor|authorize|export"
    or __sealpost_cli_after account identity "list|add|set|remove|first"
    or __sealpost_cli_after check
    or __sealpost_cli_after trust "show|chain|pin|unpin|forgive|restore"'
$command -n $an_account -a '(__sealpost_cli_accounts)' -d Account
$command -n '__sealpost_cli_after account move ".*"' -a 'first last' -d Place
$command -n '__sealpost_cli_after account import; or __sealpost_cli_after account export ".*"' -F
$command -n '__sealpost_cli_after account identity "set|remove|first" ".*"' -a '(__sealpost_cli_identities)' -d Address
$command -n '__sealpost_cli_after trust restore ".*"' -a '(__sealpost_cli_lowerings)' -d 'What was made less safe'
$command -n '__sealpost_cli_after outbox "show|retry|send-now|reschedule|cancel|resolve"' -k -a '(__sealpost_cli_entries)'
$command -n '__sealpost_cli_after settings set' -d Setting \
    -a 'undo-delay sent-copy notify-success check-only-on-send password-place language'
$command -n '__sealpost_cli_after settings set undo-delay' -k -a '0 5 10 30 60' -d Seconds
$command -n '__sealpost_cli_after settings set "sent-copy|notify-success|check-only-on-send"' -a 'yes no'
$command -n '__sealpost_cli_after settings set password-place' -a 'keyring file'
$command -n '__sealpost_cli_after settings set language' -a 'system ar de en es fr ja'

# Options
set -l in '__sealpost_cli_in account "add|set"'
$command -n $in -l host -x -d 'The submission server'
$command -n $in -l smtps-port -x -a 'off 465' -d 'Its port for SMTPS'
$command -n $in -l starttls-port -x -a 'off 587' -d 'Its port for STARTTLS'
$command -n $in -l plain-port -x -a 'off 25' -d 'Its port without encryption'
$command -n $in -l username -x -d 'Log in as this user; empty: do not log in'
$command -n $in -l credential -x -a 'password token external' -d 'What the login proves'
$command -n $in -l password-command -x -d 'A shell command that prints the password or token'
$command -n $in -l password-stdin -d 'Read the password from standard input and store it'
$command -n $in -l forget-password -d 'Remove the stored password'
$command -n $in -l ca-file -rF -d 'Trust the roots in this PEM file'
$command -n $in -l client-certificate -rF -d 'Show this certificate (PEM with key, or PKCS #12)'
$command -n $in -l consent -x -a 'none unverified-tls plain-mail plain-mail-and-password' -d 'Permit what is less safe'
$command -n $in -l proxy -x -a 'none system socks5:// http://' -d 'Go through this proxy'
$command -n $in -l timeout -x -a default -d 'Wait so many seconds for each step'
$command -n $in -l copy-to-self -x -a 'yes no' -d 'Send each message to its own address too'
$command -n $in -l local-exception -d 'This computer needs no certificate (the default)'
$command -n $in -l no-local-exception -d 'Treat this computer like any other server'
$command -n $in -l strict-pin -d 'A pinned key outweighs any authority'
$command -n $in -l no-strict-pin -d 'An authority may replace an unseen key (the default)'
$command -n $in -l very-old-server -d 'Put up with outdated encryption'
$command -n $in -l no-very-old-server -d 'Refuse outdated encryption (the default)'
$command -n $in -l plain-password-over-unverified -d 'Let the password itself go over unverified encryption'
$command -n $in -l no-plain-password-over-unverified -d 'Prove the password there by SCRAM only (the default)'
$command -n $in -l oauth -x -a 'google microsoft none' -d 'Log in by OAuth 2 with this provider'
$command -n $in -l oauth-client-id -x -d 'The client id that the provider gave you'
$command -n $in -l oauth-authorization-endpoint -x -d 'Where your browser goes to authorise Sealpost'
$command -n $in -l oauth-token-endpoint -x -d 'Where Sealpost gets its tokens'
$command -n $in -l oauth-scope -x -d 'What the tokens are to be good for'

set -l in '__sealpost_cli_in account "add|set"; or __sealpost_cli_in account identity "add|set"'
$command -n $in -l address -x -d 'The mail address to send from'
$command -n $in -l display-name -x -d 'The name beside the address'
$command -n $in -l sent-copy -x -a 'default yes no' -d 'Keep copies of what is sent'

set -l in '__sealpost_cli_in account identity "add|set"'
$command -n $in -l reply-to -x -d 'Where answers shall go; empty: to the address itself'
$command -n $in -l organization -x -d 'The organization that messages name; empty: none'
$command -n $in -l signature -x -d 'The text below a message; empty: none'
$command -n $in -l signature-file -rF -d 'A file with that text, or -'

$command -n '__sealpost_cli_in account "add|set|duplicate|floor|import"; or __sealpost_cli_in trust "unpin|forgive"' \
    -l reason -x -d 'Why, for the journal'

set -l in '__sealpost_cli_in account floor'
$command -n $in -l lower -x -a 'pinned unverified plain none' -d 'Lower it to this level'
$command -n $in -l restore -d 'Take the last lowering back'

set -l in '__sealpost_cli_in account authorize'
$command -n $in -l no-browser -d 'Open no browser, show the address only'
$command -n $in -l client-secret-stdin -d 'Read the secret that the provider gave from standard input, and store it'

set -l in '__sealpost_cli_in account import'
$command -n $in -l name -x -d 'Import it by this name'
$command -n $in -l address -x -d "The mail address to send from, with a provider's file"
$command -n $in -l lower -d 'Permit what makes less safe what is here'
$command -n $in -l password-commands -d 'Run the commands that give msmtp its passwords'

set -l in '__sealpost_cli_in account "add|set|authorize"
    or __sealpost_cli_in "check|send"
    or __sealpost_cli_in outbox "retry|send-now"'
$command -n $in -l proxy-password-stdin -d 'Read the password of the proxy from standard input'
$command -n $in -l certificate-passphrase-stdin -d 'Read the passphrase of the client certificate from standard input'
$command -n "$in; or __sealpost_cli_in account remove; or __sealpost_cli_in outbox run" \
    -l passphrase-stdin -d 'Read the passphrase of the stored passwords from standard input'
$command -n '__sealpost_cli_in "check|send"; or __sealpost_cli_in outbox "retry|send-now"' \
    -l password-stdin -d 'Read the password from standard input, for this run'

$command -n '__sealpost_cli_in check' -l login -d 'Prove the password too'

set -l in '__sealpost_cli_in send'
$command -n $in -l account -x -a '(__sealpost_cli_accounts)' -d 'Send through this account'
$command -n $in -l from -x -a '(__sealpost_cli_addresses)' -d 'Send as this address'
$command -n $in -l to -x -d Recipients
$command -n $in -l cc -x -d 'Recipients of a copy'
$command -n $in -l bcc -x -d 'Recipients whom the others do not see'
$command -n $in -l reply-to -x -d 'Where answers shall go'
$command -n $in -l subject -x -d 'The subject'
$command -n $in -l body -x -d 'The text; - reads it from standard input'
$command -n $in -l body-file -rF -d 'A file with the text, or -'
$command -n $in -l html-file -rF -d 'A file with the same in HTML, or -'
$command -n $in -l signature -d "Put the sender's signature below the text"
$command -n $in -l attach -rF -d 'A file to go along'
$command -n $in -l header -x -d 'Another header field'
$command -n $in -l message -rF -d 'A whole message: a file, -, or a folder of .eml files'
$command -n $in -l require-tls -d 'Only with encryption on the whole way'
$command -n $in -l dsn -d 'Ask for reports of delivery'
$command -n $in -l dsn-notify -x -a 'never (__fish_append , success failure delay)' -d 'Report never, or on these'
$command -n $in -l dsn-return -x -a 'full hdrs' -d 'What comes back with a report'
$command -n $in -l dsn-envelope-id -x -d 'Named in a report, to know the message by'
$command -n $in -l no-wait -d 'Put it into the outbox and end'
$command -n '__sealpost_cli_in send; or __sealpost_cli_in outbox reschedule' -l at -x -d 'Not before: 2026-11-25T08:00, 08:00 or +2h'

set -l in '__sealpost_cli_in sendmail'
$command -n $in -s t -d 'Recipients are in the header, besides those named here'
$command -n $in -s i -d 'A line with a single dot does not end the message'
$command -n $in -s f -l from -x -a '(__sealpost_cli_addresses)' -d 'The sender of the envelope'
$command -n $in -s F -l full-name -x -d 'The name in From, where the message has none'
$command -n $in -l account -x -a '(__sealpost_cli_accounts)' -d 'Send through this account'
$command -n $in -s N -l dsn-notify -x -a 'never (__fish_append , success failure delay)' -d 'Report never, or on these'
$command -n $in -s R -l dsn-return -x -a 'full hdrs' -d 'What comes back with a report'
$command -n $in -s V -l dsn-envelope-id -x -d 'Named in a report, to know the message by'

set -l in '__sealpost_cli_in outbox show'
$command -n $in -l message -d 'Print the message itself (RFC 5322)'
$command -n $in -l transcript -d 'Show what was said with the server too'

set -l in '__sealpost_cli_in outbox resolve'
$command -n $in -l sent -d 'It was sent'
$command -n $in -l again -d 'Send it again; it may then arrive twice'

$command -n '__sealpost_cli_in trust chain' -l pem -d 'Print the certificates as PEM and nothing else'

set -l in '__sealpost_cli_in trust pin'
$command -n $in -l fingerprint -rF -d 'SHA-256 of the key or the certificate, or a PEM or DER file'
$command -n $in -l file -rF -d 'Pin the key of this certificate, without looking at the server'
$command -n $in -l note -x -d 'A note that stays with the pin'
$command -n $in -l also -d 'The fingerprint is of a further key'
$command -n $in -l unseen -d 'Pin whatever key is there now, without comparing'

set -l in '__sealpost_cli_in trust journal'
$command -n $in -l account -x -a '(__sealpost_cli_accounts)' -d 'Only of this account'
$command -n $in -l event -x -d 'Only such events' -a 'first-sight key-changed refused pinned unpinned pin-retired
    floor-raised floor-lowered floor-restored accepted proof-failed proof-forgiven proof-remembered
    permission-widened permission-narrowed account-removed'
$command -n $in -l since -x -d 'Only from this day or time on'
$command -n $in -l until -x -d 'Only to the end of this day, or before this time'
$command -n $in -l text -x -d 'Only with this in host, reason or fingerprint'
$command -n $in -l csv -d 'Report as comma-separated values'

set -l in '__sealpost_cli_in practice'
$command -n $in -l port -x -d 'Listen there (a free port)'
$command -n $in -l keep -x -a '(__fish_complete_directories)' -d 'Keep its certificate and the messages in this folder'

# Of every command
set -l every '__sealpost_cli_after; or __sealpost_cli_whole'
$command -n $every -l profile -x -a '(__fish_complete_directories)' -d 'Keep everything in this folder'
$command -n $every -l json -d 'Report as one JSON object on one line'
$command -n $every -s h -l help -d 'Show help'
