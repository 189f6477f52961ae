# sealpost_fuzzer(fuzz_Class [LIBRARIES target...])
#
# One libFuzzer program for one parser; the source is fuzz_Class.cpp in the calling folder. Built with the preset
# "fuzz" (clang). What it runs as a test is short; to search, start it by hand: fuzz_Class -max_total_time=600 CORPUS
# It begins with what lies in corpus/fuzz_Class, if that exists.
function(sealpost_fuzzer name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LIBRARIES")
    add_executable(${name} ${name}.cpp)
    target_link_libraries(${name} PRIVATE ${arg_LIBRARIES} Sealpost::Warnings)
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    set(corpus "${CMAKE_CURRENT_BINARY_DIR}/corpus/${name}")
    file(MAKE_DIRECTORY "${corpus}")
    if(EXISTS "${CMAKE_CURRENT_SOURCE_DIR}/corpus/${name}")
        # A copy, since the fuzzer adds what it finds.
        file(COPY "${CMAKE_CURRENT_SOURCE_DIR}/corpus/${name}/" DESTINATION "${corpus}")
    endif()
    add_test(NAME ${name} COMMAND ${name} -runs=20000 -max_total_time=30 -max_len=4096 "${corpus}")
    sealpost_time_limit(60 ${name})
endfunction()
