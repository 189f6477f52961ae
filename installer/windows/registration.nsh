; What Windows knows of Sealpost: as something to uninstall, and as a candidate for mail links ("Default apps").
; SHCTX is HKLM or HKCU, as it is installed for all or for one.
; https://learn.microsoft.com/windows/win32/shell/default-programs

!define CLIENT "Software\Clients\Mail\Sealpost"
!define LINK_CLASS "Software\Classes\Sealpost.mailto"
!define START '"$INSTDIR\bin\sealpost.exe"'

!macro Register
  !insertmacro RegisterUninstaller
  !insertmacro RegisterLinkClass
  !insertmacro RegisterMailClient
  !insertmacro TellShell
!macroend

!macro Unregister
  DeleteRegValue SHCTX "Software\RegisteredApplications" "Sealpost"
  DeleteRegKey SHCTX "${CLIENT}"
  DeleteRegKey SHCTX "${LINK_CLASS}"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  !insertmacro TellShell
!macroend

!macro RegisterUninstaller
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "Sealpost"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\bin\sealpost.exe,0"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "Sealpost"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "URLInfoAbout" "https://sealpost.org"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S /$MultiUser.InstallMode'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" "${SIZE}"
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
!macroend

; A class of its own, not "mailto" itself: that one is the person's to give.
!macro RegisterLinkClass
  WriteRegStr SHCTX "${LINK_CLASS}" "" "URL:mailto"
  WriteRegStr SHCTX "${LINK_CLASS}" "URL Protocol" ""
  WriteRegStr SHCTX "${LINK_CLASS}" "AppUserModelID" "org.sealpost.Sealpost"
  WriteRegStr SHCTX "${LINK_CLASS}\DefaultIcon" "" "$INSTDIR\bin\sealpost.exe,0"
  WriteRegStr SHCTX "${LINK_CLASS}\shell\open\command" "" '${START} "%1"'
!macroend

!macro RegisterMailClient
  WriteRegStr SHCTX "${CLIENT}" "" "Sealpost"
  WriteRegStr SHCTX "${CLIENT}\DefaultIcon" "" "$INSTDIR\bin\sealpost.exe,0"
  WriteRegStr SHCTX "${CLIENT}\shell\open\command" "" '${START}'
  WriteRegStr SHCTX "${CLIENT}\Protocols\mailto" "" "URL:mailto"
  WriteRegStr SHCTX "${CLIENT}\Protocols\mailto" "URL Protocol" ""
  WriteRegStr SHCTX "${CLIENT}\Protocols\mailto\DefaultIcon" "" "$INSTDIR\bin\sealpost.exe,0"
  WriteRegStr SHCTX "${CLIENT}\Protocols\mailto\shell\open\command" "" '${START} "%1"'
  WriteRegStr SHCTX "${CLIENT}\Capabilities" "ApplicationName" "Sealpost"
  WriteRegStr SHCTX "${CLIENT}\Capabilities" "ApplicationDescription" "$(SendsMail)"
  WriteRegStr SHCTX "${CLIENT}\Capabilities" "ApplicationIcon" "$INSTDIR\bin\sealpost.exe,0"
  WriteRegStr SHCTX "${CLIENT}\Capabilities\StartMenu" "Mail" "Sealpost"
  WriteRegStr SHCTX "${CLIENT}\Capabilities\URLAssociations" "mailto" "Sealpost.mailto"
  WriteRegStr SHCTX "Software\RegisteredApplications" "Sealpost" "${CLIENT}\Capabilities"
!macroend

!macro TellShell
  System::Call 'SHELL32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)' ; SHCNE_ASSOCCHANGED
!macroend
