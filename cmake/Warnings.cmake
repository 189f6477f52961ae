# What every target of ours is compiled with; linked as Sealpost::Warnings.
add_library(sealpost_warnings INTERFACE)
add_library(Sealpost::Warnings ALIAS sealpost_warnings)
target_compile_options(sealpost_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wshadow
    -Wno-missing-field-initializers # a member left out of {.name = …} has its default, and that is meant
    -Werror=return-type -Werror=switch -Werror=unused-result
    $<$<BOOL:${SEALPOST_WERROR}>:-Werror>)
target_compile_definitions(sealpost_warnings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
    QT_NO_URL_CAST_FROM_STRING QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
