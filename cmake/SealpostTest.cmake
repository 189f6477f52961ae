# Qt would tell each test, in a macro, where it lies. None asks; without it a test of another clone is the same octets to
# a compiler cache.
set_property(TARGET Qt6::Test PROPERTY INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)

# sealpost_test(tst_Class [SOURCES file...] [LIBRARIES target...] [TIMEOUT seconds])
#
# One Qt Test program for one class; the source is tst_Class.cpp in the calling folder. It may use tests/support.
function(sealpost_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "SOURCES;LIBRARIES")
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 60)
    endif()
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
    target_link_libraries(${name} PRIVATE Qt6::Test ${arg_LIBRARIES} Sealpost::Warnings)
    add_test(NAME ${name} COMMAND ${name})
    sealpost_time_limit(${arg_TIMEOUT} ${name})
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;${SEALPOST_TEST_LEAKS}")
endfunction()

# sealpost_reads_tree(target)
#
# It reads files of the source tree, from SEALPOST_SOURCE_DIR on.
function(sealpost_reads_tree target)
    target_compile_definitions(${target} PRIVATE SEALPOST_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
endfunction()
