# Everything that Sealpost stands on, found once. DESIGN: one library for each concern, each behind few .cpp files.
include(PrivatePrefix)

find_package(Qt6 6.4 REQUIRED COMPONENTS Concurrent Core DBus LinguistTools Network Sql Svg Widgets)
if(SEALPOST_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
find_package(Qca-qt6 2.3 REQUIRED)
find_package(Qt6Keychain 0.13 REQUIRED)
find_package(OpenSSL 3.0 REQUIRED COMPONENTS Crypto SSL)
find_package(PkgConfig REQUIRED)
pkg_check_modules(GMime REQUIRED IMPORTED_TARGET gmime-3.0>=3.2)
pkg_check_modules(GSasl REQUIRED IMPORTED_TARGET libgsasl>=2.2)
find_package(tl-expected REQUIRED)
