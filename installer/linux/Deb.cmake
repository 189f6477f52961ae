# The package of Debian and Ubuntu. It says in its version what it was built for: the one for Debian 12 brings QCA along,
# and is followed by that of a later release.
include("${PROJECT_SOURCE_DIR}/installer/linux/Release.cmake")

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE "1~${release_id}${release_version}")
set(CPACK_DEBIAN_PACKAGE_SECTION mail)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "${PROJECT_HOMEPAGE_URL}")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS "${SEALPOST_OWN_QCA}/lib")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_DEBUGINFO_PACKAGE ON) # sealpost-dbgsym

# Plugins are loaded by name: no program says that it needs them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite")
if(SEALPOST_BUNDLE STREQUAL "none")
    string(APPEND CPACK_DEBIAN_PACKAGE_DEPENDS ", libqca-qt6-plugins")
endif()
if(NOT release_version VERSION_LESS 24.04 OR (release_id STREQUAL "debian" AND NOT release_version VERSION_LESS 13))
    string(APPEND CPACK_DEBIAN_PACKAGE_DEPENDS ", qt6-svg-plugins | libqt6svg6 (<< 6.6)")
endif()
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "ca-certificates, libsecret-1-0, qt6-translations-l10n, qt6-wayland, xdg-utils")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "gnome-keyring | kwalletmanager")
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA "${PROJECT_SOURCE_DIR}/installer/linux/debian/prerm")

# What Debian's policy wants beside the program, compressed as it wants it; a component, since no other package has it.
if(CMAKE_INSTALL_PREFIX STREQUAL "/usr")
    sealpost_compressed("${PROJECT_SOURCE_DIR}/installer/linux/debian/changelog" changelog.Debian.gz
        "${CMAKE_INSTALL_DATADIR}/doc/sealpost" COMPONENT debian)
    install(FILES installer/linux/debian/copyright DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/sealpost" COMPONENT debian)
    install(FILES installer/linux/debian/lintian-overrides RENAME sealpost
        DESTINATION "${CMAKE_INSTALL_DATADIR}/lintian/overrides" COMPONENT debian)
endif()
