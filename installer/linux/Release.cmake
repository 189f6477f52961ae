# Which system this is, from its own description: release_id ("debian") and release_version ("12").
file(STRINGS /etc/os-release release_lines REGEX "^(ID|VERSION_ID)=")
foreach(line IN LISTS release_lines)
    string(REGEX MATCH "^([A-Z_]+)=\"?([^\"]*)\"?$" line "${line}")
    set(release_${CMAKE_MATCH_1} "${CMAKE_MATCH_2}")
endforeach()
set(release_id "${release_ID}")
set(release_version "${release_VERSION_ID}")
