# What differs between the packages of one build; CPack reads it for each.
if(CPACK_GENERATOR STREQUAL "DEB")
    set(CPACK_STRIP_FILES OFF) # it takes the debug symbols apart itself, into a package of their own
elseif(CPACK_GENERATOR STREQUAL "RPM")
    list(GET CPACK_INSTALL_CMAKE_PROJECTS 0 build)
    set(CPACK_INSTALL_CMAKE_PROJECTS "${build};Sealpost;Unspecified;/") # not what Debian wants beside the program
endif()
