# sealpost_layer(name SOURCES file... [LINK target...] [PRIVATE_LINK target...])
#
# One layer of STYLE §1 is one static library, seen by others as Sealpost::<name>. Files are included from the
# root of app/ ("smtp/Reply.h"). LINK is what the layer's headers need, PRIVATE_LINK what stays in its .cpp files.
function(sealpost_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINK;PRIVATE_LINK")
    add_library(sealpost_${name} STATIC ${arg_SOURCES})
    add_library(Sealpost::${name} ALIAS sealpost_${name})
    target_include_directories(sealpost_${name} PUBLIC "${PROJECT_SOURCE_DIR}/app")
    target_link_libraries(sealpost_${name}
        PUBLIC ${arg_LINK}
        PRIVATE ${arg_PRIVATE_LINK} Sealpost::Warnings)
endfunction()
