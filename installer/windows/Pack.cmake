# The staged folder as one installer, by makensis. CPack includes this; by hand it is
#
#   cmake -D STAGE=folder -D INSTALLER=file.exe -D VERSION=1.2.3 -P installer/windows/Pack.cmake
cmake_minimum_required(VERSION 3.25)

if(CPACK_TEMPORARY_DIRECTORY)
    set(STAGE "${CPACK_TEMPORARY_DIRECTORY}")
    set(INSTALLER "${CPACK_PACKAGE_DIRECTORY}/${CPACK_PACKAGE_FILE_NAME}.exe")
    set(VERSION "${CPACK_PACKAGE_VERSION}")
    set(CPACK_EXTERNAL_BUILT_PACKAGES "${INSTALLER}")
endif()

# The uninstaller takes away what was installed, name by name: a folder that somebody chose may hold more than that.
# Backwards by name, what lies in a folder comes before the folder, which is empty when its turn comes.
function(write_removal file)
    file(GLOB_RECURSE staged LIST_DIRECTORIES true RELATIVE "${STAGE}" "${STAGE}/*")
    list(SORT staged ORDER DESCENDING)
    set(lines "")
    foreach(path IN LISTS staged)
        string(REPLACE "/" "\\" there "$INSTDIR/${path}")
        if(IS_DIRECTORY "${STAGE}/${path}")
            string(APPEND lines "RMDir \"${there}\"\n")
        else()
            string(APPEND lines "Delete \"${there}\"\n")
        endif()
    endforeach()
    file(WRITE "${file}" "${lines}")
endfunction()

function(measure out)
    file(GLOB_RECURSE staged "${STAGE}/*")
    set(octets 0)
    foreach(path IN LISTS staged)
        file(SIZE "${path}" size)
        math(EXPR octets "${octets} + ${size}")
    endforeach()
    math(EXPR kib "(${octets} + 1023) / 1024")
    set(${out} "${kib}" PARENT_SCOPE)
endfunction()

find_program(MAKENSIS makensis REQUIRED)
set(removal "${INSTALLER}.removal.nsh")
write_removal("${removal}")
measure(size)
execute_process(COMMAND "${MAKENSIS}" -V2 -WX -INPUTCHARSET UTF8 "-DSTAGE=${STAGE}" "-DREMOVAL=${removal}"
    "-DINSTALLER=${INSTALLER}" "-DVERSION=${VERSION}" "-DSIZE=${size}" ${MAKENSIS_OPTIONS} sealpost.nsi
    WORKING_DIRECTORY "${CMAKE_CURRENT_LIST_DIR}" COMMAND_ERROR_IS_FATAL ANY)
