# The disk image is made; now it is signed (CPACK_POST_BUILD_SCRIPTS).
foreach(disk IN LISTS CPACK_PACKAGE_FILES)
    execute_process(COMMAND "${CMAKE_CURRENT_LIST_DIR}/sign" disk "${disk}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()
