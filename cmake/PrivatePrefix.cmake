# Debian 12 has no QCA for Qt 6: scripts/setup builds it into a private prefix and leaves the prefix's path here.
set(SEALPOST_PREFIX_FILE "${CMAKE_SOURCE_DIR}/.deps/prefix")
if(EXISTS "${SEALPOST_PREFIX_FILE}")
    file(STRINGS "${SEALPOST_PREFIX_FILE}" SEALPOST_PREFIX LIMIT_COUNT 1)
    list(PREPEND CMAKE_PREFIX_PATH "${SEALPOST_PREFIX}")
endif()
