# sealpost_translated(program)
#
# The words of each language as a resource of the program, where loadTranslations() finds them. After a change of
# words: lupdate app/wording app/cli ui -I . -I app -locations none -no-obsolete -ts translations/sealpost_de.ts
# and the same with -pluralonly for sealpost_en.ts, which holds nothing but the plurals.
function(sealpost_translated program)
    qt_add_translation(compiled
        "${PROJECT_SOURCE_DIR}/translations/sealpost_de.ts"
        "${PROJECT_SOURCE_DIR}/translations/sealpost_en.ts")
    qt_add_resources(${program} translations PREFIX /i18n BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${compiled})
endfunction()
