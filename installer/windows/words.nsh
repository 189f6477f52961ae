; What the installer says itself; what it has from NSIS is there in each language already.

!macro Say name english german
  LangString ${name} 1033 "${english}"
  LangString ${name} 1031 "${german}"
!macroend

!macro SayAll
  !insertmacro Say Needs64Bit \
    "Sealpost needs a 64-bit Windows." \
    "Sealpost braucht ein 64-Bit-Windows."
  !insertmacro Say FreeSoftware \
    "Sealpost is free software. Under this licence you may use, study, share and change it." \
    "Sealpost ist freie Software. Nach dieser Lizenz dürfen Sie es nutzen, untersuchen, weitergeben und ändern."
  !insertmacro Say CloseFirst \
    "Sealpost is running, perhaps without a window because messages wait. Close it, then choose Retry." \
    "Sealpost läuft noch, vielleicht ohne Fenster, weil Nachrichten warten. Bitte beenden, dann Wiederholen."
  !insertmacro Say StillOpen \
    "Sealpost is running; nothing was changed." \
    "Sealpost läuft noch; es wurde nichts geändert."
  !insertmacro Say RemovingEarlierVersion \
    "Removing the earlier version" \
    "Die frühere Version wird entfernt"
  !insertmacro Say EarlierVersionStays \
    "The earlier version could not be removed; it is still there." \
    "Die frühere Version ließ sich nicht entfernen; sie ist noch da."
  !insertmacro Say ProfileStays \
    "Sealpost is removed. Your accounts, drafts, outbox and sent messages stay." \
    "Sealpost wird entfernt. Ihre Konten, Entwürfe, der Postausgang und die gesendeten Nachrichten bleiben."
  !insertmacro Say ChooseForMail \
    "Choose the program for mail links" \
    "Programm für Mail-Links wählen"
  !insertmacro Say SendsMail \
    "Sends mail and shows how safe the line is" \
    "Sendet Mail und zeigt, wie sicher die Leitung ist"
!macroend
