# macOS: the app, what comes along in it, its signature, and the disk image that people drag it from.
set(here "${CMAKE_CURRENT_LIST_DIR}")
set(app Sealpost.app)

set_target_properties(sealpost PROPERTIES
    OUTPUT_NAME Sealpost
    MACOSX_BUNDLE_INFO_PLIST "${here}/Info.plist.in"
    MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}"
    MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}")

install(FILES "${here}/Sealpost.icns" DESTINATION "${app}/Contents/Resources")
install(DIRECTORY "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS}/"
    DESTINATION "${app}/Contents/Resources/translations" FILES_MATCHING PATTERN "qtbase_*.qm")

# QCA loads its plugin by itself, so Qt's deployment does not see that it is needed. It lies with Qt's, with QCA's
# library, or where Homebrew has it; that library may be a framework (lib/qca-qt6.framework/Versions/2).
set(crypto "$<TARGET_FILE_DIR:qca-qt6>")
install(CODE "set(app \"${app}\")
    set(qt_deploy_support \"${QT_DEPLOY_SUPPORT}\")
    set(from_crypto \"${QT6_INSTALL_PREFIX}/${QT6_INSTALL_PLUGINS}/crypto\"
        \"${crypto}/qca-qt6/crypto\" \"${crypto}/qt/plugins/crypto\"
        \"${crypto}/../../../qca-qt6/crypto\" \"${crypto}/../../../qt/plugins/crypto\")")
install(SCRIPT "${here}/Bundle.cmake")

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Sealpost)
set(CPACK_DMG_FORMAT ULFO)
set(CPACK_MONOLITHIC_INSTALL ON)
set(CPACK_PACKAGE_FILE_NAME "Sealpost-${PROJECT_VERSION}-macos-${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_POST_BUILD_SCRIPTS "${here}/Disk.cmake")
