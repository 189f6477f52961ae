# How a build is compiled that people get: hardened as distributions do it, and without the folder that it was built in,
# so that the same source makes the same octets wherever it is built (reproducible-builds.org).
if(CMAKE_BUILD_TYPE MATCHES "^(Release|RelWithDebInfo)$" AND CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    add_compile_options("-ffile-prefix-map=${PROJECT_SOURCE_DIR}=." -fstack-protector-strong -U_FORTIFY_SOURCE
        -D_FORTIFY_SOURCE=2)
    if(UNIX AND NOT APPLE)
        add_compile_options(-fstack-clash-protection)
        add_link_options(-Wl,-z,relro,-z,now)
    endif()
endif()
