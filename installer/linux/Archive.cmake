# The archive for any Linux: one folder with Qt and the rest in it, and what installs and uninstalls it.
set(CPACK_GENERATOR TXZ)
set(CPACK_PACKAGE_FILE_NAME "sealpost-${PROJECT_VERSION}-linux-${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_PACKAGING_INSTALL_PREFIX "/")
install(PROGRAMS installer/linux/install installer/linux/uninstall DESTINATION .)
install(FILES installer/linux/qt.conf DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES installer/linux/README.archive RENAME README DESTINATION .)
install(CODE "
    execute_process(COMMAND \"${PROJECT_SOURCE_DIR}/installer/linux/gather\"
        \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}\" \"${SEALPOST_OWN_QCA}\" COMMAND_ERROR_IS_FATAL ANY)")
