# How a build is compiled that people get: hardened as distributions do it, and without the folder that it was built in,
# so that the same source makes the same octets wherever it is built (reproducible-builds.org).
if(CMAKE_BUILD_TYPE MATCHES "^(Release|RelWithDebInfo)$" AND CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    add_compile_options("-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.")
    # A compiler cache names the folder as it is seen from the build.
    file(RELATIVE_PATH source_from_build "${PROJECT_BINARY_DIR}" "${PROJECT_SOURCE_DIR}")
    if(source_from_build)
        cmake_path(GET source_from_build PARENT_PATH source_from_build)
        add_compile_options("-ffile-prefix-map=${source_from_build}=.")
    endif()
    add_compile_options(-fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
    if(UNIX AND NOT APPLE)
        add_compile_options(-fstack-clash-protection)
        add_link_options(-Wl,-z,relro,-z,now)
    endif()
endif()
