# Makes the installed app whole: Qt and the libraries come along, what the list names is there, and it is signed.
#
# MacOS.cmake says before: app, qt_deploy_support, and from_crypto (folders where QCA's plugin may lie).
set(stage "$ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}")
set(contents "${app}/Contents")

function(bring_crypto_plugin)
    foreach(folder IN LISTS from_crypto)
        file(GLOB plugin "${folder}/libqca-ossl.*")
        if(plugin)
            file(COPY ${plugin} DESTINATION "${stage}/${contents}/PlugIns/crypto")
            return()
        endif()
    endforeach()
    message(FATAL_ERROR "QCA's OpenSSL plugin is in none of: ${from_crypto}")
endfunction()

function(check_list)
    file(STRINGS "${CMAKE_CURRENT_LIST_DIR}/staging.txt" names REGEX "^[^#]")
    foreach(name IN LISTS names)
        file(GLOB there "${stage}/${name}")
        if(NOT there)
            message(FATAL_ERROR "${name} is in installer/macos/staging.txt, but was not brought along")
        endif()
    endforeach()
endfunction()

bring_crypto_plugin()
file(GLOB plugin RELATIVE "${stage}" "${stage}/${contents}/PlugIns/crypto/*")
include("${qt_deploy_support}")
qt_deploy_runtime_dependencies(EXECUTABLE "${app}"
    ADDITIONAL_EXECUTABLES "${contents}/MacOS/sealpost-cli"
    ADDITIONAL_MODULES ${plugin})

# In place of the one that the deployment wrote, which does not know where Qt's words are.
file(COPY "${CMAKE_CURRENT_LIST_DIR}/qt.conf" DESTINATION "${stage}/${contents}/Resources")
check_list()
execute_process(COMMAND "${CMAKE_CURRENT_LIST_DIR}/sign" app "${stage}/${app}" COMMAND_ERROR_IS_FATAL ANY)
