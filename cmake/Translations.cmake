# sealpost_translated(program)
#
# The words of each language as a resource of the program, where loadTranslations() finds them. A language is a file in
# translations/ and nothing else: none is named here. scripts/translations brings the files up to the words.
function(sealpost_translated program)
    file(GLOB languages CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/translations/sealpost_*.ts")
    qt_add_translation(compiled ${languages} OPTIONS -silent)
    qt_add_resources(${program} translations PREFIX /i18n BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${compiled})
endfunction()

# sealpost_guide(library)
#
# The pages of the user guide (docs/guide/<language>/*.md) as the resource "guide", for the help in the program. Here,
# too, a language is a folder and nothing else.
function(sealpost_guide library)
    file(GLOB pages CONFIGURE_DEPENDS RELATIVE "${PROJECT_SOURCE_DIR}/docs/guide" "${PROJECT_SOURCE_DIR}/docs/guide/*/*.md")
    set(list "<RCC><qresource prefix=\"/guide\">\n")
    foreach(page IN LISTS pages)
        string(APPEND list "<file alias=\"${page}\">${PROJECT_SOURCE_DIR}/docs/guide/${page}</file>\n")
    endforeach()
    file(GENERATE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/guide.qrc" CONTENT "${list}</qresource></RCC>\n")
    target_sources(${library} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/guide.qrc")
endfunction()
