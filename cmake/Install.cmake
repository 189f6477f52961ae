# Where `cmake --install` puts what: the folders of GNUInstallDirs, the names that a desktop and a shell look for.
if(APPLE)
    set(CMAKE_INSTALL_BINDIR Sealpost.app/Contents/MacOS)
    set(CMAKE_INSTALL_DATAROOTDIR Sealpost.app/Contents/Resources)
endif()
include(GNUInstallDirs)

# Folders are made alike whoever installs.
set(CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
    WORLD_READ WORLD_EXECUTE)

# sealpost_compressed(file name folder [more of install(FILES)...])
#
# Installs it by gzip, without a time in it.
function(sealpost_compressed file name folder)
    set(compressed "${PROJECT_BINARY_DIR}/compressed/${name}")
    file(MAKE_DIRECTORY "${PROJECT_BINARY_DIR}/compressed")
    execute_process(COMMAND gzip -9nc "${file}" OUTPUT_FILE "${compressed}" COMMAND_ERROR_IS_FATAL ANY)
    set_property(DIRECTORY "${PROJECT_SOURCE_DIR}" APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
    install(FILES "${compressed}" DESTINATION "${folder}" ${ARGN})
endfunction()

# sealpost_program(name)
#
# A program that people start. Its manual page is resources/man/<name>.1, and what the shells complete for it is in
# resources/completion.
function(sealpost_program name)
    install(TARGETS ${name} RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" BUNDLE DESTINATION .)
    if(NOT UNIX)
        return()
    endif()
    sealpost_compressed("${PROJECT_SOURCE_DIR}/resources/man/${name}.1" ${name}.1.gz "${CMAKE_INSTALL_MANDIR}/man1")
    set(completion "${PROJECT_SOURCE_DIR}/resources/completion")
    install(FILES "${completion}/${name}.bash" RENAME ${name}
        DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions")
    install(FILES "${completion}/_${name}" DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions")
    install(FILES "${completion}/${name}.fish" DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d")
endfunction()

# What a desktop that follows freedesktop.org looks for.
function(sealpost_desktop application)
    install(FILES resources/${application}.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
    install(FILES resources/${application}.metainfo.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
    set(icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
    install(FILES resources/icons/sealpost.svg RENAME ${application}.svg DESTINATION "${icons}/scalable/apps")
    install(FILES resources/icons/sealpost-symbolic.svg RENAME ${application}-symbolic.svg
        DESTINATION "${icons}/symbolic/apps")
    foreach(size 16 22 24 32 48 64 128 256 512)
        install(FILES resources/icons/hicolor/${size}/sealpost.png RENAME ${application}.png
            DESTINATION "${icons}/${size}x${size}/apps")
    endforeach()
    install(DIRECTORY resources/sendto/ DESTINATION "${CMAKE_INSTALL_DATADIR}" PATTERN __pycache__ EXCLUDE)
    # Where the program is, is known when it is installed.
    install(CODE "
        set(CMAKE_INSTALL_FULL_BINDIR \"${CMAKE_INSTALL_BINDIR}\")
        cmake_path(ABSOLUTE_PATH CMAKE_INSTALL_FULL_BINDIR BASE_DIRECTORY \"\${CMAKE_INSTALL_PREFIX}\")
        configure_file(\"${PROJECT_SOURCE_DIR}/resources/dbus/${application}.service.in\"
            \"${PROJECT_BINARY_DIR}/${application}.service\" @ONLY)")
    install(FILES "${PROJECT_BINARY_DIR}/${application}.service" DESTINATION "${CMAKE_INSTALL_DATADIR}/dbus-1/services")
endfunction()

# For whoever makes Sealpost the sendmail of a system; by itself nothing uses it.
function(sealpost_sendmail)
    configure_file(installer/linux/sendmail.in sendmail @ONLY)
    install(PROGRAMS "${PROJECT_BINARY_DIR}/sendmail" DESTINATION "${CMAKE_INSTALL_LIBEXECDIR}/sealpost")
endfunction()

if(UNIX AND NOT APPLE)
    sealpost_desktop(org.sealpost.Sealpost)
    if(NOT SEALPOST_BUNDLE STREQUAL "all") # which lies where it was unpacked
        sealpost_sendmail()
    endif()
endif()
install(FILES LICENSE DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/sealpost")
