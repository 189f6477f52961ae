# What every test that may run under the sanitizers has in its environment, for the programs that it starts, too.
set(SEALPOST_TEST_LEAKS "LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/leaks.supp:print_suppressions=0")

# The same for programs that are to find QCA's plugins where they will lie when they are installed.
set(SEALPOST_TEST_PROGRAMS "${SEALPOST_TEST_LEAKS}")
if(SEALPOST_BUNDLE STREQUAL "qca")
    list(APPEND SEALPOST_TEST_PROGRAMS "QCA_PLUGIN_PATH=${SEALPOST_OWN_QCA}/lib/qca-qt6")
endif()

# sealpost_time_limit(seconds test...)
#
# After so many seconds it has failed. The limit is for a build as people get it: under the sanitizers all is two to
# three times as slow, and more where a test starts other programs, so there it is three times as long.
function(sealpost_time_limit seconds)
    if(SEALPOST_SANITIZE)
        math(EXPR seconds "3 * ${seconds}")
    endif()
    set_tests_properties(${ARGN} PROPERTIES TIMEOUT ${seconds})
endfunction()
