# Completion of sealpost-cli(1) for bash. It needs nothing beside bash, grep and sed.

# What follows a command: next words, or options and operands.
#
# An option is "--switch" or "--option=VALUE", an operand VALUE. VALUE is words with | between them, or what
# _sealpost_cli_offer knows by @; empty: whatever the person types.
_sealpost_cli_form() {
    local secrets='--passphrase-stdin --proxy-password-stdin --certificate-passphrase-stdin'
    local dsn='--dsn-notify=@notify --dsn-return=full|hdrs --dsn-envelope-id='
    next='' options='' operands=()
    case $1 in
        '') next='account check send sendmail outbox trust settings practice' ;;
        account)
            next='add list show set duplicate move remove floor authorize discover export import identity'
            ;;
        'account identity') next='list add set remove first' ;;
        outbox) next='list show run retry send-now reschedule cancel resolve' ;;
        trust) next='list show chain pin unpin forgive restore journal' ;;
        settings) next='show set' ;;

        'account add' | 'account set')
            options="--address= --display-name= --host= --smtps-port=off|465 --starttls-port=off|587
                --plain-port=off|25 --username= --credential=password|token|external --password-command=
                --password-stdin --forget-password --ca-file=@file --client-certificate=@file
                --consent=none|unverified-tls|plain-mail|plain-mail-and-password
                --proxy=none|system|socks5://|http:// --timeout=default --sent-copy=default|yes|no
                --copy-to-self=yes|no --local-exception --no-local-exception --strict-pin --no-strict-pin
                --very-old-server --no-very-old-server --plain-password-over-unverified
                --no-plain-password-over-unverified --oauth=google|microsoft|none --oauth-client-id=
                --oauth-authorization-endpoint= --oauth-token-endpoint= --oauth-scope= --reason= $secrets"
            [[ $1 == *add ]] || operands=(@account)
            ;;
        'account duplicate') options='--reason=' operands=(@account) ;;
        'account move') operands=(@account 'first|last') ;;
        'account remove') options='--passphrase-stdin' operands=(@account) ;;
        'account floor')
            options='--lower=pinned|unverified|plain|none --reason= --restore' operands=(@account)
            ;;
        'account authorize') options="--no-browser --client-secret-stdin $secrets" operands=(@account) ;;
        'account export') operands=(@account @file) ;;
        'account import') options='--name= --address= --lower --password-commands --reason=' operands=(@file) ;;
        'account identity add' | 'account identity set')
            options='--address= --display-name= --reply-to= --organization= --signature= --signature-file=@file
                --sent-copy=default|yes|no'
            operands=(@account)
            [[ $1 == *add ]] || operands+=(@identity)
            ;;
        'account identity remove' | 'account identity first') operands=(@account @identity) ;;
        'account show' | 'account identity list' | 'trust show') operands=(@account) ;;
        'account list' | 'account discover' | 'outbox list' | 'trust list' | 'settings show') ;;

        check) options="--login --password-stdin $secrets" operands=(@account) ;;
        send)
            options="--account=@account --from=@address --to= --cc= --bcc= --reply-to= --subject= --body=
                --body-file=@file --html-file=@file --signature --attach=@file --header= --message=@file
                --require-tls --dsn $dsn --no-wait --at= --password-stdin $secrets"
            ;;
        sendmail)
            options="-t -i -f=@address --from=@address -F= --full-name= --account=@account
                -N=@notify -R=full|hdrs -V= $dsn"
            ;;

        'outbox show') options='--message --transcript' operands=(@entry) ;;
        'outbox run') options='--passphrase-stdin' ;;
        'outbox retry' | 'outbox send-now') options="--password-stdin $secrets" operands=(@entry) ;;
        'outbox reschedule') options='--at=' operands=(@entry) ;;
        'outbox cancel') operands=(@entry) ;;
        'outbox resolve') options='--sent --again' operands=(@entry) ;;

        'trust chain') options='--pem' operands=(@account) ;;
        'trust pin') options='--fingerprint=@file --file=@file --note= --also --unseen' operands=(@account) ;;
        'trust unpin' | 'trust forgive') options='--reason=' operands=(@account) ;;
        'trust restore') operands=(@account @lowering) ;;
        'trust journal')
            options='--account=@account --since= --until= --text= --csv
                --event=first-sight|key-changed|refused|pinned|unpinned|pin-retired|floor-raised|floor-lowered|'
            options+='floor-restored|accepted|proof-failed|proof-forgiven|proof-remembered|permission-widened|'
            options+='permission-narrowed|account-removed'
            ;;

        'settings set')
            operands=('undo-delay|sent-copy|notify-success|check-only-on-send|password-place|language' @setting)
            ;;
        practice) options='--port= --keep=@folder' ;;
        *) return 1 ;;
    esac
    [[ $next ]] || options+=' --profile=@folder --json -h --help'
}

# What a command reports under a key, a line each. A folder that is no profile would become one: it is left alone.
_sealpost_cli_ask() {
    local key=$1 folder=${profile:-${XDG_DATA_HOME:-$HOME/.local/share}/sealpost}
    shift
    [[ -e $folder/accounts.ini ]] || return 0
    "$program" ${profile:+--profile "$profile"} --json "$@" </dev/null 2>/dev/null |
        command grep -oE "\"$key\":\"([^\"\\\\]|\\\\.)*\"" |
        command sed -e 's/^"[a-z_]*":"//' -e 's/"$//' -e 's/\\\(["\\/]\)/\1/g'
}

# A word as it is meant: without its quotes, its ~ in full. Nothing in it is carried out.
_sealpost_cli_plain() {
    plain=${1//[\"\']/}
    # shellcheck disable=SC2162 # backslashes are to be taken off
    [[ $1 != *\\* ]] || IFS= read plain <<<"$plain"
    # shellcheck disable=SC2088 # it is one that was typed
    [[ $plain != '~' && $plain != '~/'* ]] || plain=$HOME${plain:1}
}

# The words up to the cursor, as a command gets them: bash has them split at : = and @ too.
_sealpost_cli_words() {
    local line=${COMP_LINE:0:COMP_POINT} piece index
    words=()
    for ((index = 0; index <= COMP_CWORD; index++)); do
        piece=${COMP_WORDS[index]}
        if ((index > 0)) && [[ $line != [[:space:]]* ]]; then
            ((index < COMP_CWORD)) || piece=$line
            words[${#words[@]} - 1]+=$piece
        else
            line=${line#"${line%%[^[:space:]]*}"}
            ((index < COMP_CWORD)) || piece=$line
            words+=("$piece")
        fi
        line=${line#"$piece"}
    done
}

# Those of the given words that begin as the current one does; those from a profile are quoted first.
_sealpost_cli_match() {
    local each
    for each in "$@"; do
        [[ $each != "$current"* ]] || COMPREPLY+=("${each:${#current} - ${#typed}}")
    done
}

_sealpost_cli_match_quoted() {
    local each quote=${current:0:1}
    [[ $quote != [\"\'] ]] || current=${current:1}
    while IFS= read -r each; do
        case $quote in
            \') [[ $each == *\'* ]] || _sealpost_cli_match "$each" ;;
            \") [[ $each == *[\"\\\$\`!]* ]] || _sealpost_cli_match "$each" ;;
            *)
                printf -v each %q "$each"
                _sealpost_cli_match "$each"
                ;;
        esac
    done
}

# The values of an option or an operand.
_sealpost_cli_offer() {
    local plain given
    _sealpost_cli_plain "${given_operands[0]-}"
    given=$plain
    case $1 in
        @file) compopt -o default ;;
        @folder) compopt -o dirnames ;;
        @account) _sealpost_cli_match_quoted < <(_sealpost_cli_ask name account list) ;;
        @address) _sealpost_cli_match_quoted < <(_sealpost_cli_ask address account list | command sort -u) ;;
        @identity) _sealpost_cli_match_quoted < <(_sealpost_cli_ask address account identity list "$given") ;;
        @entry) _sealpost_cli_match_quoted < <(_sealpost_cli_ask id outbox list) ;;
        @lowering) _sealpost_cli_match_quoted < <(_sealpost_cli_ask what trust show "$given" | command sort -u) ;;
        @notify)
            if [[ $current == *,* ]]; then
                _sealpost_cli_match "${current%,*}",{success,failure,delay}
            else
                _sealpost_cli_match never success failure delay
            fi
            ;;
        @setting)
            case $given in
                undo-delay) _sealpost_cli_offer '0|5|10|30|60' ;;
                password-place) _sealpost_cli_offer 'keyring|file' ;;
                language) _sealpost_cli_offer 'system|ar|de|en|es|fr|ja' ;;
                *) _sealpost_cli_offer 'yes|no' ;;
            esac
            ;;
        *)
            local -a choices
            IFS='|' read -ra choices <<<"$1"
            [[ $1 != *://* ]] || compopt -o nospace
            _sealpost_cli_match "${choices[@]}"
            ;;
    esac
}

# What the option of that name takes; it fails if there is none that takes something.
_sealpost_cli_value_of() {
    local each
    for each in "${known[@]}"; do
        [[ $each != "$1="* ]] || {
            value=${each#*=}
            return 0
        }
    done
    return 1
}

_sealpost_cli() {
    local typed=$2 program profile='' command='' current='' plain value word next options
    local awaited='' only_operands='' IFS=$' \t\n'
    local -a words operands known given_operands=()
    local -i index
    COMPREPLY=()
    _sealpost_cli_words
    current=${words[${#words[@]} - 1]}
    _sealpost_cli_plain "${words[0]}"
    program=$plain
    if ((${#words[@]} > 1)) && [[ ${words[${#words[@]} - 2]} == *[\<\>] || $current == [\<\>]* ]]; then
        compopt -o default # standard input or output
        return
    fi

    _sealpost_cli_form ''
    known=(--profile=@folder --json -h --help --version)
    for ((index = 1; index < ${#words[@]} - 1; index++)); do
        word=${words[index]}
        if [[ $awaited ]]; then
            _sealpost_cli_plain "$word"
            [[ $awaited != --profile ]] || profile=$plain
            awaited=
        elif [[ $word == -- && ! $only_operands ]]; then
            only_operands=yes
        elif [[ $word == -* && ! $only_operands ]]; then
            _sealpost_cli_plain "${word#--profile=}"
            [[ $word != --profile=* ]] || profile=$plain
            ! _sealpost_cli_value_of "$word" || awaited=$word
        elif [[ $next ]]; then
            command+=${command:+ }$word
            _sealpost_cli_form "$command" || return 0
            read -rd '' -a known <<<"$options"
        else
            given_operands+=("$word")
        fi
    done

    if [[ $awaited ]]; then
        _sealpost_cli_value_of "$awaited"
        _sealpost_cli_offer "$value"
    elif [[ $current == --*=* && ! $only_operands ]]; then
        _sealpost_cli_value_of "${current%%=*}" || return 0
        current=${current#*=}
        _sealpost_cli_offer "$value"
    elif [[ $current == -* && ! $only_operands ]]; then
        _sealpost_cli_match "${known[@]%%=*}"
    elif [[ $next ]]; then
        # shellcheck disable=SC2086 # they are words
        _sealpost_cli_match $next
    elif ((${#given_operands[@]} < ${#operands[@]})); then
        _sealpost_cli_offer "${operands[${#given_operands[@]}]}"
    fi
}

complete -F _sealpost_cli sealpost-cli
