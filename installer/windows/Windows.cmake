# Windows: what the programs tell the system about themselves, what comes along with them, and the installer.
set(here "${CMAKE_CURRENT_LIST_DIR}")

function(sealpost_describe program description)
    configure_file("${here}/program.rc.in" "${PROJECT_BINARY_DIR}/installer/${program}.rc" @ONLY)
    target_sources(${program} PRIVATE "${PROJECT_BINARY_DIR}/installer/${program}.rc")
endfunction()
sealpost_describe(sealpost "Sealpost")
sealpost_describe(sealpost-cli "Sealpost on the command line")

install(FILES "${here}/qt.conf" DESTINATION "${CMAKE_INSTALL_BINDIR}")

# On Windows itself Qt's own deployment brings Qt along; elsewhere that does not run. Stage.cmake does, everywhere: it
# brings what the list names and is not there yet, and what all of that is linked with.
if(NOT CMAKE_CROSSCOMPILING)
    install(CODE "include(\"${QT_DEPLOY_SUPPORT}\")
        qt_deploy_runtime_dependencies(EXECUTABLE bin/sealpost.exe ADDITIONAL_EXECUTABLES bin/sealpost-cli.exe)")
endif()

set(libraries "$<TARGET_FILE_DIR:Qt6::Core>" "$<TARGET_FILE_DIR:qca-qt6>"
    "$<TARGET_FILE_DIR:Qt6Keychain::Qt6Keychain>" "${OPENSSL_INCLUDE_DIR}/../bin"
    "${GMime_PREFIX}/bin" "${GSasl_PREFIX}/bin" ${CMAKE_CXX_IMPLICIT_LINK_DIRECTORIES})
set(plugins "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_PLUGINS}" "$<TARGET_FILE_DIR:qca-qt6>/../lib/qca-qt6")
install(CODE "set(from_bin \"${libraries}\")
    set(from_plugins \"${plugins}\")
    set(from_translations \"${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS}\")
    set(objdump \"${CMAKE_OBJDUMP}\")
    set(strip \"${CMAKE_STRIP}\")")
install(SCRIPT "${here}/Stage.cmake")

set(CPACK_GENERATOR External)
set(CPACK_EXTERNAL_ENABLE_STAGING ON)
set(CPACK_EXTERNAL_PACKAGE_SCRIPT "${here}/Pack.cmake")
set(CPACK_MONOLITHIC_INSTALL ON)
set(CPACK_PACKAGE_FILE_NAME "Sealpost-${PROJECT_VERSION}-windows-x86_64")
