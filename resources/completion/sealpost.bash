# Completion of sealpost(1) for bash.

_sealpost() {
    local each option=$3
    [[ $3 != '=' ]] || option=${COMP_WORDS[COMP_CWORD - 2]} # bash splits there
    COMPREPLY=()
    case $option in
        --profile) compopt -o dirnames ;;
        --to | --cc | --bcc | --subject | --body) ;;
        *)
            [[ $2 == -* && $option != --attach ]] || compopt -o default
            for each in --profile --practice --outbox --compose --to --cc --bcc --subject --body --attach \
                -h --help -v --version; do
                [[ $2 != -* || $each != "$2"* ]] || COMPREPLY+=("$each")
            done
            ;;
    esac
}

complete -F _sealpost sealpost
