# The package of Fedora, openSUSE and those like them. What it needs is found in the programs, by the names of libraries.
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_RELEASE 1)
set(CPACK_RPM_PACKAGE_LICENSE "GPL-3.0-or-later")
set(CPACK_RPM_PACKAGE_GROUP "Productivity/Networking/Email/Clients")
set(CPACK_RPM_PACKAGE_URL "${PROJECT_HOMEPAGE_URL}")
set(CPACK_RPM_PACKAGE_AUTOREQPROV ON)
set(CPACK_RPM_PACKAGE_SUMMARY "Sends mail and shows how safe the line is")
set(CPACK_RPM_DEBUGINFO_PACKAGE OFF) # find-debuginfo of one distribution does not fit the others
# A library of our own is nobody else's to use.
set(CPACK_RPM_SPEC_MORE_DEFINE "%global __provides_exclude_from ^.*/sealpost/.*$
%global __requires_exclude ^libqca-qt6[.]so[.]2
%define _build_id_links none
%define _buildhost sealpost.org
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1")
# Folders that every system has are not ours.
set(common /usr/libexec /usr/lib/x86_64-linux-gnu)
foreach(folder applications metainfo dbus-1 dbus-1/services man man/man1 doc icons icons/hicolor icons/hicolor/scalable
        icons/hicolor/symbolic bash-completion bash-completion/completions zsh zsh/vendor-completions fish
        fish/vendor_completions.d kio kio/servicemenus Thunar Thunar/sendto nemo nemo/actions file-manager
        file-manager/actions nautilus-python nautilus-python/extensions)
    list(APPEND common "/usr/share/${folder}")
endforeach()
foreach(size scalable symbolic 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256 512x512)
    list(APPEND common "/usr/share/icons/hicolor/${size}" "/usr/share/icons/hicolor/${size}/apps")
endforeach()
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION "${common}")
