# sealpost_fuzzer(fuzz_Class [LIBRARIES target...])
#
# One libFuzzer program for one parser; the source is fuzz_Class.cpp in the calling folder. Built with the preset
# "fuzz" (clang). What it runs as a test is short; to search, start it by hand: fuzz_Class -max_total_time=600 CORPUS
function(sealpost_fuzzer name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LIBRARIES")
    add_executable(${name} ${name}.cpp)
    target_link_libraries(${name} PRIVATE ${arg_LIBRARIES} Sealpost::Warnings)
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    add_test(NAME ${name} COMMAND ${name} -runs=20000 -max_total_time=30 -max_len=4096)
    set_tests_properties(${name} PROPERTIES TIMEOUT 120)
endfunction()
