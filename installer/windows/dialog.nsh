; The pages of the installer, in their order.

!define MUI_ICON "sealpost.ico"
!define MUI_UNICON "sealpost.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${NSISDIR}\Contrib\Graphics\Wizard\nsis3-grey.bmp"
!define MUI_ABORTWARNING

; Nobody has to accept the licence to use the program (GPL §9).
!define MUI_LICENSEPAGE_BUTTON "$(^NextBtn)"
!define MUI_LICENSEPAGE_TEXT_BOTTOM "$(FreeSoftware)"

; An installer for all runs with an administrator's rights. What it starts would have them too, but for Explorer, which
; is there already with the person's own.
Function StartAsPerson
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\bin\sealpost.exe"'
FunctionEnd

; A program may offer itself for mail links; to choose it is the person's, in the settings of Windows.
Function ShowDefaultApps
  ExecShell "open" "ms-settings:defaultapps"
FunctionEnd

!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION StartAsPerson
!define MUI_FINISHPAGE_SHOWREADME ""
!define MUI_FINISHPAGE_SHOWREADME_NOTCHECKED
!define MUI_FINISHPAGE_SHOWREADME_TEXT "$(ChooseForMail)"
!define MUI_FINISHPAGE_SHOWREADME_FUNCTION ShowDefaultApps
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(ProfileStays)"

!insertmacro MUI_PAGE_LICENSE "${STAGE}/share/doc/sealpost/LICENSE"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH

!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro SayAll
