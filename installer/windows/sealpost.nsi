; The installer of Sealpost. Pack.cmake calls it and says:
;   STAGE      the folder with all that is installed      REMOVAL  what takes just that away again
;   VERSION    1.2.3      SIZE  in KiB                    INSTALLER  the file to write
;
;   Sealpost-1.2.3-windows-x86_64.exe [/S] [/CurrentUser | /AllUsers] [/D=C:\folder]
;   uninstall.exe [/S] [/CurrentUser | /AllUsers]
;
; /S asks nothing; /D comes last and takes no quotes. Exit code 2: Sealpost is running, and nothing was changed.

Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma

Name "Sealpost"
OutFile "${INSTALLER}"
BrandingText "Sealpost ${VERSION}"
AllowSkipFiles off

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Sealpost"

; A person installs for themselves unless they say otherwise; the way it was installed before is the way it stays.
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_INSTDIR "Sealpost"
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "UninstallString"

!include MultiUser.nsh
!include MUI2.nsh
!include LogicLib.nsh
!include x64.nsh
!include words.nsh
!include shortcut.nsh
!include registration.nsh
!include closed.nsh
!include dialog.nsh

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=1033 ProductName "Sealpost"
VIAddVersionKey /LANG=1033 FileDescription "Installs Sealpost"
VIAddVersionKey /LANG=1033 FileVersion "${VERSION}"
VIAddVersionKey /LANG=1033 ProductVersion "${VERSION}"
VIAddVersionKey /LANG=1033 LegalCopyright "GNU General Public License, version 3 or later"

Var chosenFolder

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "$(Needs64Bit)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  SetRegView 64
  StrCpy $chosenFolder $INSTDIR ; /D, which the choice between one person and all would overwrite
  !insertmacro MULTIUSER_INIT
  ${If} $chosenFolder != ""
    StrCpy $INSTDIR $chosenFolder
  ${EndIf}
FunctionEnd

Function un.onInit
  SetRegView 64
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

; What an earlier version brought and this one does not shall not stay. Its own uninstaller knows what that was; told
; that another version follows, it leaves the registration alone: Windows forgets a person's choice of the program
; for mail as soon as that program is not registered.
Function RemoveEarlierVersion
  ${IfNot} ${FileExists} "$INSTDIR\uninstall.exe"
    Return
  ${EndIf}
  DetailPrint "$(RemovingEarlierVersion)"
  ExecWait '"$INSTDIR\uninstall.exe" /S /Upgrade /$MultiUser.InstallMode _?=$INSTDIR' $0
  ${If} $0 != 0
    Abort "$(EarlierVersionStays)"
  ${EndIf}
FunctionEnd

Section "Sealpost"
  Call AbortUnlessClosed
  Call RemoveEarlierVersion
  SetOutPath "$INSTDIR"
  File /r "${STAGE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  !insertmacro CreateShortcutOf "$SMPROGRAMS\Sealpost.lnk" "$INSTDIR\bin\sealpost.exe" "org.sealpost.Sealpost"
  !insertmacro Register
SectionEnd

; The profile (accounts, drafts, outbox, what was sent) lies with the person, not here; it is not touched.
Section "Uninstall"
  Call un.AbortUnlessClosed
  !include "${REMOVAL}"
  Delete "$INSTDIR\uninstall.exe"
  SetOutPath "$TEMP" ; Windows does not remove the folder that a program stands in
  RMDir "$INSTDIR"
  ${un.GetParameters} $0
  ClearErrors
  ${un.GetOptions} $0 "/Upgrade" $1
  ${If} ${Errors}
    Delete "$SMPROGRAMS\Sealpost.lnk"
    !insertmacro Unregister
  ${EndIf}
SectionEnd
