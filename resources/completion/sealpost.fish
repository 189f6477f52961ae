# Completion of sealpost(1) for fish.

complete -c sealpost -l profile -x -a '(__fish_complete_directories)' -d 'Keep everything in this folder'
complete -c sealpost -l practice -d 'Start with the practice server'
complete -c sealpost -l compose -d 'Begin a message'
complete -c sealpost -l to -x -d 'Its recipients'
complete -c sealpost -l cc -x -d 'Who gets a copy'
complete -c sealpost -l bcc -x -d 'Who gets a copy unseen'
complete -c sealpost -l subject -x -d 'Its subject'
complete -c sealpost -l body -x -d 'Its text'
complete -c sealpost -l attach -rF -d 'Attach this file'
complete -c sealpost -l outbox -d 'Show the outbox'
complete -c sealpost -s h -l help -d 'Show help'
complete -c sealpost -s v -l version -d 'Show the version'
