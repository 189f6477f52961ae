# Where `cmake --install` puts what: the folders of GNUInstallDirs, the names that a desktop looks for.
include(GNUInstallDirs)

# An installed program finds what scripts/setup built into its private prefix (QCA on Debian 12) where that lies;
# folders that the system searches anyway are not named.
set(CMAKE_INSTALL_RPATH_USE_LINK_PATH ON)

# sealpost_program(name)
#
# A program that people start; its manual page is resources/man/<name>.1.
function(sealpost_program name)
    install(TARGETS ${name} RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
    install(FILES "${PROJECT_SOURCE_DIR}/resources/man/${name}.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
endfunction()

set(application org.sealpost.Sealpost)
install(FILES resources/${application}.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES resources/icons/sealpost.svg RENAME ${application}.svg
    DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
install(FILES LICENSE DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/sealpost")
