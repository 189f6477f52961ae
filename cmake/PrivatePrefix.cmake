# What the system does not package, scripts/setup builds into a folder outside the tree, and says where: QCA for Qt 6
# on Debian 12, the mail servers for the tests.
if(UNIX)
    execute_process(COMMAND "${PROJECT_SOURCE_DIR}/scripts/setup" --where
        OUTPUT_VARIABLE SEALPOST_DEPS OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    set(SEALPOST_OWN_QCA "${SEALPOST_DEPS}/qca-bundle")
    list(PREPEND CMAKE_PREFIX_PATH "${SEALPOST_OWN_QCA}")
endif()
