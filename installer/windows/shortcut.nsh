; A shortcut that names the program by its AppUserModelID: Windows puts windows with this ID under it in the taskbar.
; CreateShortcut cannot say the ID, so the shell is asked for it (IShellLink, IPropertyStore, IPersistFile).

!include Win\COM.nsh
!include Win\Propkey.nsh

!macro CreateShortcutOf file program id
  System::Store S ; the registers are others' too
  !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
  ${If} $0 P<> 0
    ${IShellLink::SetPath} $0 '("${program}")'
    ${IShellLink::SetDescription} $0 '("$(SendsMail)")'
    ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}",.r1)'
    ${If} $1 P<> 0
      !insertmacro SetAppUserModelId "${id}"
      ${IUnknown::Release} $1 ""
    ${EndIf}
    ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
    ${If} $1 P<> 0
      ${IPersistFile::Save} $1 '("${file}",1)'
      ${IUnknown::Release} $1 ""
    ${EndIf}
    ${IUnknown::Release} $0 ""
  ${EndIf}
  System::Store L
!macroend

; In the IPropertyStore $1. PropVariantClear frees the string that the value is given.
!macro SetAppUserModelId id
  System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r2'
  System::Call '*${SYSSTRUCT_PROPVARIANT}()p.r3'
  System::Call 'SHLWAPI::SHStrDupW(w "${id}", *p.r4)'
  ${V_SetPointer} $3 ${VT_LPWSTR} r4
  ${IPropertyStore::SetValue} $1 '($2,$3)'
  ${IPropertyStore::Commit} $1 ""
  !insertmacro PropVariantClear $3
  System::Free $2
  System::Free $3
!macroend
