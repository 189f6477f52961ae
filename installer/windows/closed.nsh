; Windows does not replace a program that runs, and one that is sending shall not be ended from outside.

; A program that runs cannot be opened for writing.
!macro AskUntilClosed program
  ${Do}
    ${IfNot} ${FileExists} "${program}" ; to open it would make it
      ${ExitDo}
    ${EndIf}
    ClearErrors
    FileOpen $0 "${program}" a
    ${IfNot} ${Errors}
      FileClose $0
      ${ExitDo}
    ${EndIf}
    ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(CloseFirst)" /SD IDCANCEL IDCANCEL`
      Abort "$(StillOpen)"
    ${EndIf}
  ${Loop}
!macroend

!macro AbortUnlessClosed un
  Function ${un}AbortUnlessClosed
    !insertmacro AskUntilClosed "$INSTDIR\bin\sealpost.exe"
    !insertmacro AskUntilClosed "$INSTDIR\bin\sealpost-cli.exe"
  FunctionEnd
!macroend

!insertmacro AbortUnlessClosed ""
!insertmacro AbortUnlessClosed "un."
