# What an installed Sealpost brings along.
#
#   none   nothing: the distribution has all of it. A build that was made for this machine finds a QCA of scripts/setup
#          where that lies.
#   qca    QCA, in a folder of its own: Debian 12 has none for Qt 6
#   all    Qt and the rest, too: one folder that runs on any Linux (installer/linux/gather fills it)
# For the system itself (/usr) it is what the system lacks.
set(usual_bundle none)
if(CMAKE_INSTALL_PREFIX STREQUAL "/usr" AND EXISTS "${SEALPOST_OWN_QCA}")
    set(usual_bundle qca)
endif()
set(SEALPOST_BUNDLE ${usual_bundle} CACHE STRING "What comes along: none, qca or all")
set_property(CACHE SEALPOST_BUNDLE PROPERTY STRINGS none qca all)

set(own_libraries "${CMAKE_INSTALL_LIBDIR}/sealpost")
if(SEALPOST_BUNDLE STREQUAL "none")
    set(CMAKE_INSTALL_RPATH_USE_LINK_PATH ON) # folders that the system searches anyway are not named
    if(EXISTS "${SEALPOST_OWN_QCA}")
        set(SEALPOST_CRYPTO_PLUGINS "${SEALPOST_OWN_QCA}/lib/qca-qt6")
    endif()
elseif(SEALPOST_BUNDLE STREQUAL "qca")
    file(RELATIVE_PATH own_from_programs "/${CMAKE_INSTALL_BINDIR}" "/${own_libraries}")
    set(CMAKE_INSTALL_RPATH "$ORIGIN/${own_from_programs}")
    set(SEALPOST_CRYPTO_PLUGINS "${own_from_programs}")
    file(REAL_PATH "${SEALPOST_OWN_QCA}/lib/libqca-qt6.so.2" own_qca)
    install(FILES "${own_qca}" RENAME libqca-qt6.so.2 DESTINATION "${own_libraries}")
    install(FILES "${SEALPOST_OWN_QCA}/lib/qca-qt6/crypto/libqca-ossl.so" DESTINATION "${own_libraries}/crypto")
elseif(SEALPOST_BUNDLE STREQUAL "all")
    # Not RUNPATH: what is here goes before the system's also for what the libraries load themselves.
    add_link_options(-Wl,--disable-new-dtags)
    set(CMAKE_INSTALL_RPATH "$ORIGIN/../lib")
else()
    message(FATAL_ERROR "SEALPOST_BUNDLE is none, qca or all, but not ${SEALPOST_BUNDLE}")
endif()
