# ASan and UBSan for everything, libraries of ours and tests alike (preset "sanitize").
if(SEALPOST_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

# The fuzzers steer by what the libraries do, so those tell it too.
if(SEALPOST_FUZZERS)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
