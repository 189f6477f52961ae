# The programs for Windows, built on Debian (g++-mingw-w64-x86-64-posix) with libraries that were built for MinGW:
#
#   cmake -S . -B build/windows -G Ninja -D CMAKE_BUILD_TYPE=Release -D SEALPOST_TESTS=OFF \
#         -D CMAKE_TOOLCHAIN_FILE=cmake/toolchains/mingw-w64.cmake -D SEALPOST_WINDOWS_ROOT=/path/to/mingw64
#   cmake --build build/windows && (cd build/windows && cpack)
#
# SEALPOST_WINDOWS_ROOT is a folder with bin, include, lib and share of Qt, QCA, QtKeychain, GMime, GNU SASL, OpenSSL
# and tl::expected, as MSYS2's mingw64 is one. Qt's own tools (moc, rcc, lrelease) have to run here: those of
# QT_HOST_PATH do, this Debian's Qt unless something else is said. It must not be older than the Qt for Windows.

set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)

set(triplet x86_64-w64-mingw32)
# With POSIX threads: std::thread and std::mutex are wanted, which the other build of this compiler does not have.
set(CMAKE_C_COMPILER ${triplet}-gcc-posix)
set(CMAKE_CXX_COMPILER ${triplet}-g++-posix)
set(CMAKE_RC_COMPILER ${triplet}-windres)
# What a hardened build calls (cmake/Distributable.cmake) lies in a library of its own here; this links it.
set(CMAKE_EXE_LINKER_FLAGS_INIT -fstack-protector-strong)
set(CMAKE_OBJDUMP ${triplet}-objdump CACHE STRING "Tells what a DLL needs")

set(SEALPOST_WINDOWS_ROOT "$ENV{SEALPOST_WINDOWS_ROOT}" CACHE PATH "The libraries that were built for MinGW")
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES SEALPOST_WINDOWS_ROOT)
if(NOT IS_DIRECTORY "${SEALPOST_WINDOWS_ROOT}")
    message(FATAL_ERROR "SEALPOST_WINDOWS_ROOT is no folder; it names the libraries that were built for MinGW")
endif()

# Programs are this machine's; what is compiled or linked is never.
set(CMAKE_FIND_ROOT_PATH "${SEALPOST_WINDOWS_ROOT}" /usr/${triplet})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

# The .pc files name the folder that they were built for; where they lie now is what counts.
set(ENV{PKG_CONFIG_LIBDIR} "${SEALPOST_WINDOWS_ROOT}/lib/pkgconfig:${SEALPOST_WINDOWS_ROOT}/share/pkgconfig")
set(PKG_CONFIG_ARGN --define-prefix CACHE STRING "How pkg-config is called")

set(QT_HOST_PATH /usr CACHE PATH "The Qt whose tools run here")
file(GLOB host_packages "${QT_HOST_PATH}/lib/cmake/Qt6" "${QT_HOST_PATH}/lib/*-linux-gnu/cmake/Qt6")
if(host_packages)
    list(GET host_packages 0 host_package)
    get_filename_component(host_packages "${host_package}" DIRECTORY)
    set(QT_HOST_PATH_CMAKE_DIR "${host_packages}" CACHE PATH "What describes it")
endif()
