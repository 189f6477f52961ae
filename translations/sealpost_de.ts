<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountChoice</name>
    <message>
        <source>There is no account to send through. See: sealpost-cli account add --help</source>
        <translation>Es gibt kein Konto, über das gesendet werden kann. Siehe: sealpost-cli account add --help</translation>
    </message>
    <message>
        <source>--from: this account does not send as “%1”.</source>
        <translation>--from: Dieses Konto sendet nicht als „%1“.</translation>
    </message>
    <message>
        <source>--from: no account sends as “%1”.</source>
        <translation>--from: Kein Konto sendet als „%1“.</translation>
    </message>
</context>
<context>
    <name>AccountOptions</name>
    <message>
        <source>--%1 and --%2 contradict each other.</source>
        <translation>--%1 und --%2 widersprechen sich.</translation>
    </message>
    <message>
        <source>The mail address to send from.</source>
        <translation>Die Mail-Adresse, von der gesendet wird.</translation>
    </message>
    <message>
        <source>The name beside the address.</source>
        <translation>Der Name neben der Adresse.</translation>
    </message>
    <message>
        <source>The submission server.</source>
        <translation>Der Server, der Ihre Mail annimmt.</translation>
    </message>
    <message>
        <source>Its port for SMTPS, or off (465).</source>
        <translation>Sein Port für SMTPS, oder off (465).</translation>
    </message>
    <message>
        <source>Its port for STARTTLS, or off (587).</source>
        <translation>Sein Port für STARTTLS, oder off (587).</translation>
    </message>
    <message>
        <source>Its port without encryption, or off (off).</source>
        <translation>Sein Port ohne Verschlüsselung, oder off (off).</translation>
    </message>
    <message>
        <source>Log in as; empty: do not log in (the address, where there is a password).</source>
        <translation>Anmelden als; leer: keine Anmeldung (die Adresse, wenn es ein Passwort gibt).</translation>
    </message>
    <message>
        <source>What the login proves: password, token (OAuth 2) or external (a certificate).</source>
        <translation>Womit die Anmeldung geschieht: password, token (OAuth 2) oder external (ein Zertifikat).</translation>
    </message>
    <message>
        <source>A shell command that prints the password or token.</source>
        <translation>Ein Shell-Befehl, der das Passwort oder Token ausgibt.</translation>
    </message>
    <message>
        <source>Trust the roots in this PEM file instead of the system&apos;s.</source>
        <translation>Den Wurzeln in dieser PEM-Datei vertrauen statt denen des Systems.</translation>
    </message>
    <message>
        <source>Show this certificate (PEM with key, or PKCS #12).</source>
        <translation>Dieses Zertifikat vorzeigen (PEM mit Schlüssel oder PKCS #12).</translation>
    </message>
    <message>
        <source>Permit none, unverified-tls, plain-mail or plain-mail-and-password.</source>
        <translation>Erlaubt none, unverified-tls, plain-mail oder plain-mail-and-password.</translation>
    </message>
    <message>
        <source>Wait so long for each step, or default.</source>
        <translation>So lange auf jeden Schritt warten, oder default.</translation>
    </message>
    <message>
        <source>This computer needs no certificate (the default).</source>
        <translation>Dieser Rechner braucht kein Zertifikat (so ist es ohne Angabe).</translation>
    </message>
    <message>
        <source>Treat this computer like any other server.</source>
        <translation>Diesen Rechner wie jeden anderen Server behandeln.</translation>
    </message>
    <message>
        <source>A pinned key outweighs any authority.</source>
        <translation>Ein gepinnter Schlüssel wiegt mehr als jede Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>An authority may replace a key that was accepted unseen (the default).</source>
        <translation>Eine Zertifizierungsstelle darf einen ungeprüft angenommenen Schlüssel ablösen (so ist es ohne Angabe).</translation>
    </message>
    <message>
        <source>Put up with outdated encryption, as unverified.</source>
        <translation>Veraltete Verschlüsselung hinnehmen, als ungeprüft.</translation>
    </message>
    <message>
        <source>Refuse outdated encryption (the default).</source>
        <translation>Veraltete Verschlüsselung ablehnen (so ist es ohne Angabe).</translation>
    </message>
    <message>
        <source>Let the password itself go over unverified encryption.</source>
        <translation>Das Passwort selbst über ungeprüfte Verschlüsselung lassen.</translation>
    </message>
    <message>
        <source>Prove the password there by SCRAM only (the default).</source>
        <translation>Das Passwort dort nur durch SCRAM beweisen (so ist es ohne Angabe).</translation>
    </message>
    <message>
        <source>An account needs an address: --address ADDR.</source>
        <translation>Ein Konto braucht eine Adresse: --address ADDR.</translation>
    </message>
    <message>
        <source>An account needs a server, and none is guessed: --host HOST.</source>
        <translation>Ein Konto braucht einen Server, und geraten wird keiner: --host HOST.</translation>
    </message>
    <message>
        <source>Keep copies of what is sent: default (as the settings say), yes or no.</source>
        <translation>Kopien des Gesendeten behalten: default (wie in den Einstellungen), yes oder no.</translation>
    </message>
    <message>
        <source>Send each message to its own address too, as a blind copy: yes or no.</source>
        <translation>Jede Nachricht als Blindkopie auch an die eigene Adresse senden: yes oder no.</translation>
    </message>
    <message>
        <source>Read the password from standard input and store it in the keyring, or in the profile&apos;s sealed file.</source>
        <translation>Das Passwort von der Standardeingabe lesen und aufbewahren: im Schlüsselbund oder in der versiegelten Datei des Profils.</translation>
    </message>
    <message>
        <source>Remove the stored password; it is asked for then.</source>
        <translation>Das aufbewahrte Passwort entfernen; es wird dann erfragt.</translation>
    </message>
    <message>
        <source>Go through this proxy: none, system, socks5://[USER@]HOST[:PORT] or http://[USER@]HOST[:PORT].</source>
        <translation>Diesen Proxy benutzen: none, system, socks5://[USER@]HOST[:PORT] oder http://[USER@]HOST[:PORT].</translation>
    </message>
</context>
<context>
    <name>AccountReport</name>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>SMTPS port</source>
        <translation>SMTPS-Port</translation>
    </message>
    <message>
        <source>STARTTLS port</source>
        <translation>STARTTLS-Port</translation>
    </message>
    <message>
        <source>Unencrypted port</source>
        <translation>Port ohne Verschlüsselung</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Password command</source>
        <translation>Passwort-Befehl</translation>
    </message>
    <message>
        <source>Trusted roots</source>
        <translation>Vertraute Wurzeln</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Erlaubnis</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Copies of what is sent</source>
        <translation>Kopien des Gesendeten</translation>
    </message>
    <message>
        <source>one to the address it is sent from</source>
        <translation>eine an die Adresse, von der es kommt</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>aufbewahrt</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>wird erfragt</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Authorised by</source>
        <translation>Berechtigt durch</translation>
    </message>
</context>
<context>
    <name>AccountsCommand</name>
    <message>
        <source>An account needs a name of one line.</source>
        <translation>Ein Konto braucht einen Namen aus einer Zeile.</translation>
    </message>
    <message>
        <source>There is an account “%1” already; change it with account set.</source>
        <translation>Es gibt schon ein Konto „%1“; account set ändert es.</translation>
    </message>
    <message>
        <source>%1: its entry in accounts.ini is broken</source>
        <translation>%1: Der Eintrag in accounts.ini ist beschädigt</translation>
    </message>
    <message>
        <source>There is no account yet. See: sealpost-cli account add --help</source>
        <translation>Es gibt noch kein Konto. Siehe: sealpost-cli account add --help</translation>
    </message>
    <message>
        <source>The account was added.</source>
        <translation>Das Konto ist angelegt.</translation>
    </message>
    <message>
        <source>The account was changed.</source>
        <translation>Das Konto ist geändert.</translation>
    </message>
    <message>
        <source>The account, its pins and its floors were removed.</source>
        <translation>Das Konto, seine Pins und seine Mindeststufen sind entfernt.</translation>
    </message>
    <message>
        <source>Say why, for the journal: --reason TEXT.</source>
        <translation>Sagen Sie für das Journal, warum: --reason TEXT.</translation>
    </message>
    <message>
        <source>“%1” is no place: a number from 1, first or last.</source>
        <translation>„%1“ ist kein Platz: eine Zahl ab 1, first oder last.</translation>
    </message>
    <message>
        <source>The account was duplicated. Pins and floors stay with the other one: review the server with “sealpost-cli trust pin NAME”.</source>
        <translation>Das Konto wurde dupliziert. Pins und Mindeststufen bleiben beim anderen: Prüfen Sie den Server mit „sealpost-cli trust pin NAME“.</translation>
    </message>
    <message>
        <source>--password-stdin: this account logs in without a password.</source>
        <translation>--password-stdin: Dieses Konto meldet sich ohne Passwort an.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Passwort: </translation>
    </message>
</context>
<context>
    <name>AgeText</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>tested on %1</source>
        <translation>getestet am %1</translation>
    </message>
    <message>
        <source>tested %1</source>
        <extracomment>%1: just now, 3 minutes ago, 2 hours ago</extracomment>
        <translation>%1 getestet</translation>
    </message>
</context>
<context>
    <name>AnchorText</name>
    <message>
        <source>%1 (added on this computer, not by its system)</source>
        <translation>%1 (auf diesem Rechner hinzugefügt, nicht von seinem System)</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>See: sealpost-cli %1 --help</source>
        <translation>Siehe: sealpost-cli %1 --help</translation>
    </message>
    <message>
        <source>“%1” has no option “%2”.</source>
        <translation>„%1“ hat keine Option „%2“.</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <translation>„%1“ braucht %2.</translation>
    </message>
    <message>
        <source>“%1” does not know what to do with “%2”.</source>
        <translation>„%1“ kann mit „%2“ nichts anfangen.</translation>
    </message>
    <message>
        <source>--profile needs the name of a folder.</source>
        <translation>--profile braucht den Namen eines Ordners.</translation>
    </message>
</context>
<context>
    <name>AtTime</name>
    <message>
        <source>--at: “%1” is in the past.</source>
        <translation>--at: „%1“ ist vorbei.</translation>
    </message>
    <message>
        <source>--at: “%1” is no time: 2026-11-25T08:00, 08:00 or +2h.</source>
        <translation>--at: „%1“ ist keine Zeit: 2026-11-25T08:00, 08:00 oder +2h.</translation>
    </message>
</context>
<context>
    <name>AuthorizationFailure</name>
    <message>
        <source>The provider said: %1</source>
        <translation>Der Anbieter sagte: %1</translation>
    </message>
</context>
<context>
    <name>BookList</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>CausesText</name>
    <message>
        <source>This computer&apos;s clock may be slow: it says %1. If that is wrong, set it.</source>
        <translation>Vielleicht geht die Uhr dieses Rechners nach: Sie zeigt %1. Stimmt das nicht, stellen Sie sie.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock may be fast: it says %1. If that is wrong, set it.</source>
        <translation>Vielleicht geht die Uhr dieses Rechners vor: Sie zeigt %1. Stimmt das nicht, stellen Sie sie.</translation>
    </message>
    <message>
        <source>The server&apos;s name may be entered wrongly: here it is %1, and the server calls itself %2. If your provider gives you the second name, enter that in the account.</source>
        <translation>Vielleicht ist der Name des Servers falsch eingetragen: Hier heißt er %1, er selbst nennt sich %2. Wenn Ihr Anbieter den zweiten Namen angibt, tragen Sie diesen im Konto ein.</translation>
    </message>
    <message>
        <source>This network may want you to log in first, as in a hotel or a train: somebody called %1 answered. Open a web page and see, or try another network.</source>
        <translation>Vielleicht will dieses Netz, dass Sie sich erst anmelden, wie im Hotel oder im Zug: Geantwortet hat jemand namens %1. Öffnen Sie eine Webseite und sehen Sie nach, oder nehmen Sie ein anderes Netz.</translation>
    </message>
    <message>
        <source>A virus scanner or a filter may be reading along: “%1” answered. Switch off its looking into mail, or ask whoever looks after this computer or network.</source>
        <translation>Vielleicht liest ein Virenscanner oder ein Filter mit: Geantwortet hat „%1“. Schalten Sie dort die Prüfung der Post ab, oder fragen Sie, wer diesen Rechner oder das Netz betreut.</translation>
    </message>
    <message>
        <source>What may be behind it:</source>
        <translation>Was dahinterstecken kann:</translation>
    </message>
    <message>
        <source>The proof of the server&apos;s identity counts only with a fresh confirmation by whoever issued it, and the server did not send one. Tell the operator.</source>
        <translation>Der Nachweis, wer der Server ist, gilt nur mit einer frischen Bestätigung dessen, der ihn ausgestellt hat, und der Server hat keine mitgeschickt. Sagen Sie es dem Betreiber.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is slow: it says %1, and this program was made on %2. Set the clock.</source>
        <translation>Die Uhr dieses Rechners geht nach: Sie zeigt %1, und dieses Programm entstand am %2. Stellen Sie die Uhr.</translation>
    </message>
    <message>
        <source>“%1” vouches for the server, and was added on this computer: by a virus scanner, a filter, or your organisation. Ask who did it, and whether they read your mail.</source>
        <translation>„%1“ bürgt für den Server und wurde auf diesem Rechner hinzugefügt: von einem Virenscanner, einem Filter oder Ihrer Organisation. Fragen Sie, wer es war und ob Ihre Post mitgelesen wird.</translation>
    </message>
    <message>
        <source>The operator may have forgotten to renew the proof of the server&apos;s identity. Tell them.</source>
        <translation>Vielleicht hat der Betreiber vergessen, den Nachweis zu erneuern, wer der Server ist. Sagen Sie es ihm.</translation>
    </message>
    <message>
        <source>The answer came from %1, inside this very network, though the server&apos;s name is one of the Internet. If the server does not stand here, log in to the network first, on a web page.</source>
        <translation>Geantwortet hat %1, eine Adresse mitten in diesem Netz, obwohl der Name des Servers einer des Internets ist. Steht der Server nicht hier, so melden Sie sich erst auf einer Webseite im Netz an.</translation>
    </message>
    <message>
        <source>The proof of the server&apos;s identity counts only with a fresh confirmation, and the one that came is of other days. This computer&apos;s clock says %1: set it, or tell the operator.</source>
        <translation>Der Nachweis, wer der Server ist, gilt nur mit einer frischen Bestätigung, und die mitgeschickte ist von anderen Tagen. Die Uhr dieses Rechners zeigt %1: Stellen Sie sie, oder sagen Sie es dem Betreiber.</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>The certificate names no server at all.</source>
        <translation>Das Zertifikat nennt gar keinen Server.</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for %2.</source>
        <translation>Das Zertifikat gilt für %1, nicht für %2.</translation>
    </message>
    <message>
        <source>The certificate expired on %1.</source>
        <translation>Das Zertifikat ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate is not valid before %1.</source>
        <translation>Das Zertifikat gilt erst ab %1.</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>verglichen</translation>
    </message>
    <message>
        <source>accepted unseen</source>
        <translation>ungeprüft angenommen</translation>
    </message>
    <message>
        <source>A key was seen for the first time.</source>
        <translation>Ein Schlüssel wurde zum ersten Mal gesehen.</translation>
    </message>
    <message>
        <source>Another key than before was seen.</source>
        <translation>Ein anderer Schlüssel als zuvor wurde gesehen.</translation>
    </message>
    <message>
        <source>The line was not safe enough; nothing was sent.</source>
        <translation>Die Leitung war nicht sicher genug; gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>A key was pinned.</source>
        <translation>Ein Schlüssel wurde gepinnt.</translation>
    </message>
    <message>
        <source>A pin was removed.</source>
        <translation>Ein Pin wurde entfernt.</translation>
    </message>
    <message>
        <source>The level that this server must reach rose.</source>
        <translation>Die Stufe, die dieser Server erreichen muss, ist gestiegen.</translation>
    </message>
    <message>
        <source>The level that this server must reach was lowered.</source>
        <translation>Die Stufe, die dieser Server erreichen muss, wurde gesenkt.</translation>
    </message>
    <message>
        <source>A message was accepted.</source>
        <translation>Eine Nachricht wurde angenommen.</translation>
    </message>
    <message>
        <source>The account was removed.</source>
        <translation>Das Konto wurde entfernt.</translation>
    </message>
    <message>
        <source>A pin was retired: another key has taken its place.</source>
        <translation>Ein Pin wurde abgelöst: Ein anderer Schlüssel ist an seine Stelle getreten.</translation>
    </message>
    <message>
        <source>The server could not prove that it knows the password.</source>
        <translation>Der Server konnte nicht beweisen, dass er das Passwort kennt.</translation>
    </message>
    <message>
        <source>That the server could not prove itself was forgiven.</source>
        <translation>Dass der Server sich nicht ausweisen konnte, wurde ihm nachgesehen.</translation>
    </message>
    <message>
        <source>The level that this server must reach is again what it was before it was lowered.</source>
        <translation>Die Stufe, die dieser Server erreichen muss, ist wieder die von vor dem Senken.</translation>
    </message>
    <message>
        <source>That the server could not prove itself counts again.</source>
        <translation>Dass der Server sich nicht ausweisen konnte, zählt wieder.</translation>
    </message>
    <message>
        <source>The account was made less safe.</source>
        <translation>Das Konto wurde unsicherer gemacht.</translation>
    </message>
    <message>
        <source>The account was made safer.</source>
        <translation>Das Konto wurde sicherer gemacht.</translation>
    </message>
    <message>
        <source>Nobody whom this computer knows vouches for the server.</source>
        <translation>Niemand, den dieser Rechner kennt, bürgt für den Server.</translation>
    </message>
    <message>
        <source>Only %1 vouches for the server, and this computer does not know who that is.</source>
        <translation>Nur %1 bürgt für den Server, und dieser Rechner weiß nicht, wer das ist.</translation>
    </message>
    <message>
        <source>Nobody vouches for the server but itself (its certificate is self-signed).</source>
        <translation>Niemand bürgt für den Server als er selbst (sein Zertifikat ist selbst signiert).</translation>
    </message>
    <message>
        <source>A key by which the server proves its identity is too short to be safe.</source>
        <translation>Ein Schlüssel, mit dem der Server sich ausweist, ist zu kurz, um sicher zu sein.</translation>
    </message>
    <message>
        <source>The proof of the server&apos;s identity was signed in an outdated way (MD5 or SHA-1) that can be forged.</source>
        <translation>Der Ausweis des Servers ist auf veraltete Art unterschrieben (MD5 oder SHA-1), die sich fälschen lässt.</translation>
    </message>
    <message>
        <source>Whoever vouched for the server has taken that back (its certificate is revoked).</source>
        <translation>Wer für den Server gebürgt hat, hat das zurückgenommen (sein Zertifikat ist widerrufen).</translation>
    </message>
    <message>
        <source>Between the server and somebody whom this computer trusts a link is missing or broken.</source>
        <translation>Zwischen dem Server und jemandem, dem dieser Rechner vertraut, fehlt ein Glied oder ist gebrochen.</translation>
    </message>
</context>
<context>
    <name>ChainText</name>
    <message>
        <source>the server&apos;s own</source>
        <translation>das des Servers</translation>
    </message>
    <message>
        <source>the server&apos;s own, issued by itself</source>
        <translation>das des Servers, von sich selbst ausgestellt</translation>
    </message>
    <message>
        <source>an authority&apos;s</source>
        <translation>das einer Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>an authority&apos;s, issued by itself (a root)</source>
        <translation>das einer Zertifizierungsstelle, von sich selbst ausgestellt (eine Wurzel)</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a certificate&apos;s place in its chain, the length of that, whose certificate</comment>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>It is not the issuer of the one before it.</source>
        <translation>Es hat das vor ihm nicht ausgestellt.</translation>
    </message>
    <message>
        <source>Its issuer&apos;s certificate was neither sent nor found here.</source>
        <translation>Das Zertifikat seines Ausstellers wurde weder gesendet noch hier gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>names of a server</comment>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago</source>
        <translation>
            <numerusform>seit %n Tag abgelaufen</numerusform>
            <numerusform>seit %n Tagen abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>begins in %n day(s)</source>
        <translation>
            <numerusform>beginnt in %n Tag</numerusform>
            <numerusform>beginnt in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>RSA, %1 bits</source>
        <translation>RSA, %1 Bit</translation>
    </message>
    <message>
        <source>%1 (elliptic curve), %2 bits</source>
        <translation>%1 (elliptische Kurve), %2 Bit</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <comment>the kind of a key, its size</comment>
        <translation>%1, %2 Bit</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>signing what cannot be denied later</source>
        <translation>Unterschreiben, was sich später nicht abstreiten lässt</translation>
    </message>
    <message>
        <source>passing on keys</source>
        <translation>Weitergeben von Schlüsseln</translation>
    </message>
    <message>
        <source>encrypting data</source>
        <translation>Verschlüsseln von Daten</translation>
    </message>
    <message>
        <source>agreeing on keys</source>
        <translation>Vereinbaren von Schlüsseln</translation>
    </message>
    <message>
        <source>signing certificates</source>
        <translation>Unterschreiben von Zertifikaten</translation>
    </message>
    <message>
        <source>signing lists of what was revoked</source>
        <translation>Unterschreiben von Sperrlisten</translation>
    </message>
    <message>
        <source>being a server</source>
        <translation>Server sein</translation>
    </message>
    <message>
        <source>logging in to a server</source>
        <translation>Anmelden an einem Server</translation>
    </message>
    <message>
        <source>signing programs</source>
        <translation>Unterschreiben von Programmen</translation>
    </message>
    <message>
        <source>signing and encrypting mail</source>
        <translation>Unterschreiben und Verschlüsseln von E-Mail</translation>
    </message>
    <message>
        <source>signing the time</source>
        <translation>Unterschreiben der Zeit</translation>
    </message>
    <message>
        <source>saying what was revoked</source>
        <translation>Auskunft über Gesperrtes</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>no, it may not issue certificates</source>
        <translation>nein, es darf keine Zertifikate ausstellen</translation>
    </message>
    <message>
        <source>yes, with at most %1 below it</source>
        <translation>ja, mit höchstens %1 unter ihr</translation>
    </message>
    <message>
        <source>yes, with any number below it</source>
        <translation>ja, mit beliebig vielen unter ihr</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Wem es gehört</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>Platz in der Kette</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sich selbst</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Key and signature</source>
        <translation>Schlüssel und Unterschrift</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Unterschrieben mit</translation>
    </message>
    <message>
        <source>The key&apos;s own mark (SKI)</source>
        <translation>Kennung des Schlüssels (SKI)</translation>
    </message>
    <message>
        <source>The issuer&apos;s key&apos;s (AKI)</source>
        <translation>Kennung dessen des Ausstellers (AKI)</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür es ist</translation>
    </message>
    <message>
        <source>Key may be used for</source>
        <translation>Schlüssel darf dienen zum</translation>
    </message>
    <message>
        <source>Certificate is for</source>
        <translation>Zertifikat ist für</translation>
    </message>
    <message>
        <source>An authority</source>
        <translation>Eine Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Where to ask</source>
        <translation>Wo sich nachfragen lässt</translation>
    </message>
    <message>
        <source>Whether it is revoked (OCSP)</source>
        <translation>Ob es gesperrt ist (OCSP)</translation>
    </message>
    <message>
        <source>List of what is revoked (CRL)</source>
        <translation>Sperrliste (CRL)</translation>
    </message>
    <message>
        <source>Issuer&apos;s certificate</source>
        <translation>Zertifikat des Ausstellers</translation>
    </message>
    <message>
        <source>Must-staple</source>
        <translation>Nachweispflicht (Must-Staple)</translation>
    </message>
    <message>
        <source>yes, the server has to bring a proof along that it is not revoked</source>
        <translation>ja, der Server muss einen Nachweis mitbringen, dass es nicht gesperrt ist</translation>
    </message>
    <message>
        <source>Fingerprints, SHA-256</source>
        <translation>Fingerabdrücke, SHA-256</translation>
    </message>
    <message>
        <source>Of the key (this is pinned)</source>
        <translation>Des Schlüssels (dieser wird gepinnt)</translation>
    </message>
    <message>
        <source>Of the certificate</source>
        <translation>Des Zertifikats</translation>
    </message>
</context>
<context>
    <name>CommandFailure</name>
    <message>
        <source>In %1: %2</source>
        <translation>In %1: %2</translation>
    </message>
    <message>
        <source>Give their passphrase with --passphrase-stdin, or unlock the keyring.</source>
        <translation>Geben Sie ihre Passphrase mit --passphrase-stdin an, oder entsperren Sie den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Keep passwords in a sealed file instead: “sealpost-cli settings set password-place file”.</source>
        <translation>Bewahren Sie Passwörter stattdessen in einer versiegelten Datei auf: „sealpost-cli settings set password-place file“.</translation>
    </message>
</context>
<context>
    <name>CommandForm</name>
    <message>
        <source>Usage: sealpost-cli %1 [options] %2</source>
        <translation>Aufruf: sealpost-cli %1 [Optionen] %2</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Alles in diesem Ordner aufbewahren.</translation>
    </message>
    <message>
        <source>Report as one JSON object on one line.</source>
        <translation>Bericht als ein JSON-Objekt in einer Zeile.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>See: sealpost-cli --help</source>
        <translation>Siehe: sealpost-cli --help</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Welcher Befehl?</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>Usage: sealpost-cli [--profile DIR] [--json] COMMAND …</source>
        <translation>Aufruf: sealpost-cli [--profile DIR] [--json] BEFEHL …</translation>
    </message>
    <message>
        <source>Sends mail through your own server, and says how safe the line is.</source>
        <translation>Sendet Mail über Ihren eigenen Server und sagt, wie sicher die Leitung ist.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Each command has its own help: sealpost-cli COMMAND --help</source>
        <translation>Jeder Befehl hat seine Hilfe: sealpost-cli BEFEHL --help</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>Lower it to pinned, unverified, plain or none.</source>
        <translation>Senkt sie auf pinned, unverified, plain oder none.</translation>
    </message>
    <message>
        <source>Why, for the journal.</source>
        <translation>Warum, für das Journal.</translation>
    </message>
    <message>
        <source>Adds an account.</source>
        <translation>Legt ein Konto an.</translation>
    </message>
    <message>
        <source>Lists the accounts.</source>
        <translation>Zählt die Konten auf.</translation>
    </message>
    <message>
        <source>Shows an account.</source>
        <translation>Zeigt ein Konto.</translation>
    </message>
    <message>
        <source>Changes an account.</source>
        <translation>Ändert ein Konto.</translation>
    </message>
    <message>
        <source>Removes a pin, or all pins of an account.</source>
        <translation>Entfernt einen Pin oder alle Pins eines Kontos.</translation>
    </message>
    <message>
        <source>Lists pins, floors and servers that could not prove themselves.</source>
        <translation>Zählt Pins, Mindeststufen und Server auf, die sich nicht ausweisen konnten.</translation>
    </message>
    <message>
        <source>Shows what is remembered of an account&apos;s server.</source>
        <translation>Zeigt, was über den Server eines Kontos bekannt ist.</translation>
    </message>
    <message>
        <source>Lets the password go again to a server that could not prove itself.</source>
        <translation>Lässt das Passwort wieder zu einem Server, der sich nicht ausweisen konnte.</translation>
    </message>
    <message>
        <source>Shows what holds for all accounts.</source>
        <translation>Zeigt, was für alle Konten gilt.</translation>
    </message>
    <message>
        <source>Changes a setting: undo-delay, sent-copy or notify-success.</source>
        <translation>Ändert eine Einstellung: undo-delay, sent-copy oder notify-success.</translation>
    </message>
    <message>
        <source>Why it becomes less safe, for the journal.</source>
        <translation>Warum es unsicherer wird, für das Journal.</translation>
    </message>
    <message>
        <source>Take the last lowering back.</source>
        <translation>Nimmt die letzte Senkung zurück.</translation>
    </message>
    <message>
        <source>Shows, lowers or restores the level that the server must reach.</source>
        <translation>Zeigt, senkt oder erneuert die Stufe, die der Server erreichen muss.</translation>
    </message>
    <message>
        <source>Takes back what was made less safe: the last step, or the last of a kind.</source>
        <translation>Nimmt zurück, was unsicherer gemacht wurde: den letzten Schritt, oder den letzten einer Art.</translation>
    </message>
    <message>
        <source>Writes an account with its pins, floors and journal into a file, without its password.</source>
        <translation>Schreibt ein Konto mit seinen Pins, Mindeststufen und seinem Journal in eine Datei, ohne sein Passwort.</translation>
    </message>
    <message>
        <source>Import it by this name.</source>
        <translation>Unter diesem Namen importieren.</translation>
    </message>
    <message>
        <source>Permit what makes less safe what is here.</source>
        <translation>Erlauben, was unsicherer macht, was hier ist.</translation>
    </message>
    <message>
        <source>Run the commands that give msmtp its passwords.</source>
        <translation>Die Befehle ausführen, die msmtp seine Passwörter geben.</translation>
    </message>
    <message>
        <source>Takes an account from a file that was exported, of Thunderbird, msmtp or a provider.</source>
        <translation>Nimmt ein Konto aus einer exportierten Datei auf, oder aus einer von Thunderbird, msmtp oder einem Anbieter.</translation>
    </message>
    <message>
        <source>The mail address to send from, with a provider&apos;s file for mail programs.</source>
        <translation>Die Mailadresse, von der gesendet wird, zu der Datei eines Anbieters für Mailprogramme.</translation>
    </message>
    <message>
        <source>Adds an account that is like another, without its pins and floors.</source>
        <translation>Legt ein Konto an, das einem anderen gleicht, ohne dessen Pins und Mindeststufen.</translation>
    </message>
    <message>
        <source>Moves an account; new messages begin with the first one.</source>
        <translation>Verschiebt ein Konto; neue Nachrichten beginnen mit dem ersten.</translation>
    </message>
    <message>
        <source>Lists as whom an account sends.</source>
        <translation>Zeigt, als wer ein Konto sendet.</translation>
    </message>
    <message>
        <source>Adds an address to send from.</source>
        <translation>Fügt eine Adresse hinzu, von der gesendet wird.</translation>
    </message>
    <message>
        <source>Changes what messages from an address begin with.</source>
        <translation>Ändert, womit Nachrichten von einer Adresse beginnen.</translation>
    </message>
    <message>
        <source>Removes an address to send from.</source>
        <translation>Entfernt eine Adresse, von der gesendet wird.</translation>
    </message>
    <message>
        <source>Makes it the address that new messages begin with.</source>
        <translation>Macht sie zu der Adresse, mit der neue Nachrichten beginnen.</translation>
    </message>
    <message>
        <source>Removes an account, its pins, its floors and its stored password.</source>
        <translation>Entfernt ein Konto, seine Pins, seine Mindeststufen und sein aufbewahrtes Passwort.</translation>
    </message>
</context>
<context>
    <name>ConnectionFacts</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>older than TLS 1.2</source>
        <translation>älter als TLS 1.2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>how a key was pinned, and when</comment>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>Encryption:</source>
        <translation>Verschlüsselung:</translation>
    </message>
    <message>
        <source>Cipher:</source>
        <translation>Chiffre:</translation>
    </message>
    <message>
        <source>Vouched for by:</source>
        <translation>Bürge:</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Problems:</source>
        <translation>Probleme:</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>Server:</translation>
    </message>
    <message>
        <source>Way:</source>
        <translation>Weg:</translation>
    </message>
    <message>
        <source>Pin:</source>
        <translation>Pin:</translation>
    </message>
    <message>
        <source>Logged in by:</source>
        <translation>Angemeldet mit:</translation>
    </message>
    <message>
        <source>Checked:</source>
        <translation>Geprüft:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, then how long ago</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Proxy:</source>
        <translation>Proxy:</translation>
    </message>
    <message>
        <source>Your own certificate:</source>
        <translation>Ihr eigenes Zertifikat:</translation>
    </message>
</context>
<context>
    <name>ConsentChoice</name>
    <message>
        <source>Only servers that are vouched for or pinned (recommended)</source>
        <translation>Nur Server, für die jemand bürgt oder die gepinnt sind (empfohlen)</translation>
    </message>
    <message>
        <source>Encrypted mail to servers that nobody has checked</source>
        <translation>Verschlüsselte Mail an Server, die niemand geprüft hat</translation>
    </message>
    <message>
        <source>Unencrypted mail, never the password: anyone on the way can read it</source>
        <translation>Unverschlüsselte Mail, nie das Passwort: Jeder auf dem Weg kann mitlesen</translation>
    </message>
    <message>
        <source>Unencrypted mail and password: anyone on the way can send as you</source>
        <translation>Unverschlüsselte Mail und Passwort: Jeder auf dem Weg kann in Ihrem Namen senden</translation>
    </message>
    <message>
        <source>What this account permits</source>
        <translation>Was dieses Konto erlaubt</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>The server said: %1</source>
        <translation>Der Server sagte: %1</translation>
    </message>
</context>
<context>
    <name>DiscoveryText</name>
    <message>
        <source>The DNS record %1 names a server.</source>
        <translation>Der DNS-Eintrag %1 nennt einen Server.</translation>
    </message>
    <message>
        <source>The file for mail programs at %1 names a server.</source>
        <translation>Die Datei für Mailprogramme bei %1 nennt einen Server.</translation>
    </message>
    <message>
        <source>Sealpost knows the provider of these addresses.</source>
        <translation>Sealpost kennt den Anbieter dieser Adressen.</translation>
    </message>
    <message>
        <source>The domain&apos;s mail is taken by a provider that Sealpost knows.</source>
        <translation>Die Mail der Domain nimmt ein Anbieter an, den Sealpost kennt.</translation>
    </message>
    <message>
        <source>Something listens at %1.</source>
        <translation>Bei %1 antwortet etwas.</translation>
    </message>
    <message>
        <source>There is no DNS record %1.</source>
        <translation>Es gibt keinen DNS-Eintrag %1.</translation>
    </message>
    <message>
        <source>There is no file for mail programs at %1.</source>
        <translation>Bei %1 gibt es keine Datei für Mailprogramme.</translation>
    </message>
    <message>
        <source>Sealpost does not know the provider of these addresses.</source>
        <translation>Sealpost kennt den Anbieter dieser Adressen nicht.</translation>
    </message>
    <message>
        <source>The domain&apos;s mail is taken by no provider that Sealpost knows.</source>
        <translation>Die Mail der Domain nimmt kein Anbieter an, den Sealpost kennt.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>Bei %1 antwortet nichts.</translation>
    </message>
    <message>
        <source>named by the domain&apos;s DNS record %1</source>
        <translation>genannt vom DNS-Eintrag %1 der Domain</translation>
    </message>
    <message>
        <source>named by the domain&apos;s file for mail programs at %1</source>
        <translation>genannt von der Datei der Domain für Mailprogramme bei %1</translation>
    </message>
    <message>
        <source>known as the server of %1</source>
        <translation>bekannt als der Server von %1</translation>
    </message>
    <message>
        <source>known as the server of %1, which takes the domain&apos;s mail</source>
        <translation>bekannt als der Server von %1, das die Mail der Domain annimmt</translation>
    </message>
    <message>
        <source>guessed: it listens at a usual name</source>
        <translation>geraten: Er antwortet unter einem üblichen Namen</translation>
    </message>
    <message>
        <source>The provider wants an app password: one that you make for this program on its page.</source>
        <translation>Der Anbieter verlangt ein App-Passwort: eines, das Sie auf seiner Seite für dieses Programm anlegen.</translation>
    </message>
    <message>
        <source>The provider wants you to log in in the browser, or an app password: one that you make for this program on its page.</source>
        <translation>Der Anbieter verlangt, dass Sie sich im Browser anmelden, oder ein App-Passwort: eines, das Sie auf seiner Seite für dieses Programm anlegen.</translation>
    </message>
    <message>
        <source>The provider wants you to log in in the browser.</source>
        <translation>Der Anbieter verlangt, dass Sie sich im Browser anmelden.</translation>
    </message>
    <message>
        <source>%1 says that the domain has no server to send with.</source>
        <translation>%1 sagt, dass die Domain keinen Server zum Senden hat.</translation>
    </message>
    <message>
        <source>%1 gave something that cannot be used.</source>
        <translation>%1 gab etwas, das sich nicht verwenden lässt.</translation>
    </message>
    <message>
        <source>%1 could not be asked: %2</source>
        <translation>%1 ließ sich nicht fragen: %2</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 does not belong to %2. Use it only if you know that your provider takes mail there.</source>
        <translation>%1 gehört nicht zu %2. Verwenden Sie ihn nur, wenn Sie wissen, dass Ihr Anbieter Mail dort annimmt.</translation>
    </message>
</context>
<context>
    <name>DsnOptions</name>
    <message>
        <source>--dsn-notify: “%1” is neither never nor a list of success, failure and delay.</source>
        <translation>--dsn-notify: „%1“ ist weder never noch eine Liste aus success, failure und delay.</translation>
    </message>
    <message>
        <source>--dsn-return: “%1” is neither full nor hdrs.</source>
        <translation>--dsn-return: „%1“ ist weder full noch hdrs.</translation>
    </message>
    <message>
        <source>--dsn-envelope-id: “%1” is not 1 to 100 printable ASCII characters without spaces.</source>
        <translation>--dsn-envelope-id: „%1“ besteht nicht aus 1 bis 100 druckbaren ASCII-Zeichen ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Report never, or on a list of success, failure, delay.</source>
        <translation>Nie berichten, oder bei einer Liste aus success, failure, delay.</translation>
    </message>
    <message>
        <source>What comes back with a report: full or hdrs (hdrs).</source>
        <translation>Was mit einem Bericht zurückkommt: full oder hdrs (hdrs).</translation>
    </message>
    <message>
        <source>Named in a report, to know the message by.</source>
        <translation>Steht in einem Bericht, um die Nachricht daran zu erkennen.</translation>
    </message>
</context>
<context>
    <name>EnhancedCodeText</name>
    <message>
        <source>Something is wrong with the address.</source>
        <translation>Mit der Adresse stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>There is no mailbox of this name.</source>
        <translation>Ein Postfach dieses Namens gibt es nicht.</translation>
    </message>
    <message>
        <source>What stands after the @ takes no mail, or does not exist.</source>
        <translation>Was nach dem @ steht, nimmt keine Post an oder gibt es nicht.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is written in a way that is none.</source>
        <translation>So, wie die Adresse des Empfängers geschrieben ist, ist sie keine.</translation>
    </message>
    <message>
        <source>The address fits several mailboxes there.</source>
        <translation>Die Adresse passt dort auf mehrere Postfächer.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is valid.</source>
        <translation>Die Adresse des Empfängers ist gültig.</translation>
    </message>
    <message>
        <source>The mailbox has moved, and nobody knows where to.</source>
        <translation>Das Postfach ist umgezogen, und niemand weiß wohin.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is written in a way that is none.</source>
        <translation>So, wie die Adresse des Absenders geschrieben ist, ist sie keine.</translation>
    </message>
    <message>
        <source>What stands after the @ of the sender does not exist.</source>
        <translation>Was beim Absender nach dem @ steht, gibt es nicht.</translation>
    </message>
    <message>
        <source>It was passed on to a system that may not report back.</source>
        <translation>Sie wurde an ein System weitergegeben, das vielleicht nichts zurückmeldet.</translation>
    </message>
    <message>
        <source>What stands after the @ says that it takes no mail.</source>
        <translation>Was nach dem @ steht, sagt von sich, dass es keine Post annimmt.</translation>
    </message>
    <message>
        <source>Something is wrong with the mailbox.</source>
        <translation>Mit dem Postfach stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>The mailbox is closed to mail.</source>
        <translation>Das Postfach ist für Post geschlossen.</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>Das Postfach ist voll.</translation>
    </message>
    <message>
        <source>The message is larger than this mailbox takes.</source>
        <translation>Die Nachricht ist größer, als dieses Postfach annimmt.</translation>
    </message>
    <message>
        <source>The mailing list could not be reached in full.</source>
        <translation>Die Mailingliste war nicht vollständig zu erreichen.</translation>
    </message>
    <message>
        <source>Something is wrong with the mail system there.</source>
        <translation>Mit dem Mailsystem dort stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>The mail system there has no room left.</source>
        <translation>Das Mailsystem dort hat keinen Platz mehr.</translation>
    </message>
    <message>
        <source>The mail system there takes no mail at present.</source>
        <translation>Das Mailsystem dort nimmt zurzeit keine Post an.</translation>
    </message>
    <message>
        <source>The mail system there cannot do what the message needs.</source>
        <translation>Das Mailsystem dort kann nicht, was die Nachricht braucht.</translation>
    </message>
    <message>
        <source>The message is larger than the mail system there takes.</source>
        <translation>Die Nachricht ist größer, als das Mailsystem dort annimmt.</translation>
    </message>
    <message>
        <source>The mail system there is set up wrongly.</source>
        <translation>Das Mailsystem dort ist falsch eingerichtet.</translation>
    </message>
    <message>
        <source>The server gave the message another priority.</source>
        <translation>Der Server hat der Nachricht einen anderen Vorrang gegeben.</translation>
    </message>
    <message>
        <source>Something is wrong with the network or the way of the mail.</source>
        <translation>Mit dem Netz oder dem Weg der Post stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>The mail system there does not answer.</source>
        <translation>Das Mailsystem dort antwortet nicht.</translation>
    </message>
    <message>
        <source>The connection to the mail system there broke off.</source>
        <translation>Die Verbindung zum Mailsystem dort ist abgebrochen.</translation>
    </message>
    <message>
        <source>The server could not look up where the mail is to go.</source>
        <translation>Der Server konnte nicht nachschlagen, wohin die Post soll.</translation>
    </message>
    <message>
        <source>The server knows no way to the recipient.</source>
        <translation>Der Server kennt keinen Weg zum Empfänger.</translation>
    </message>
    <message>
        <source>The mail system has too much to do.</source>
        <translation>Das Mailsystem hat zu viel zu tun.</translation>
    </message>
    <message>
        <source>The message went round in a circle.</source>
        <translation>Die Nachricht lief im Kreis.</translation>
    </message>
    <message>
        <source>The message could not be delivered in its time.</source>
        <translation>Die Nachricht ließ sich in ihrer Zeit nicht zustellen.</translation>
    </message>
    <message>
        <source>The servers did not understand each other.</source>
        <translation>Die Server haben sich nicht verstanden.</translation>
    </message>
    <message>
        <source>The server does not take this command here.</source>
        <translation>Der Server nimmt diesen Befehl hier nicht an.</translation>
    </message>
    <message>
        <source>The server could not read a command.</source>
        <translation>Der Server konnte einen Befehl nicht lesen.</translation>
    </message>
    <message>
        <source>There are more recipients than the server takes at once.</source>
        <translation>Es sind mehr Empfänger, als der Server auf einmal annimmt.</translation>
    </message>
    <message>
        <source>The server does not take what stood behind a command.</source>
        <translation>Der Server nimmt nicht an, was hinter einem Befehl stand.</translation>
    </message>
    <message>
        <source>The servers do not speak the same version of the protocol.</source>
        <translation>Die Server sprechen nicht dieselbe Fassung des Protokolls.</translation>
    </message>
    <message>
        <source>A line of the login was longer than the server takes.</source>
        <translation>Eine Zeile der Anmeldung war länger, als der Server annimmt.</translation>
    </message>
    <message>
        <source>Something is wrong with the content of the message.</source>
        <translation>Mit dem Inhalt der Nachricht stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>A content of this kind is not taken there.</source>
        <translation>Ein Inhalt dieser Art wird dort nicht angenommen.</translation>
    </message>
    <message>
        <source>The message would have to be converted, which is not allowed.</source>
        <translation>Die Nachricht müsste umgewandelt werden, und das ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>The message would have to be converted, which cannot be done.</source>
        <translation>Die Nachricht müsste umgewandelt werden, und das geht nicht.</translation>
    </message>
    <message>
        <source>The message was converted, and something of it was lost.</source>
        <translation>Die Nachricht wurde umgewandelt, und etwas davon ging verloren.</translation>
    </message>
    <message>
        <source>The message could not be converted.</source>
        <translation>Die Nachricht ließ sich nicht umwandeln.</translation>
    </message>
    <message>
        <source>The content of the message could not be fetched.</source>
        <translation>Der Inhalt der Nachricht ließ sich nicht holen.</translation>
    </message>
    <message>
        <source>The letters of an address are not possible there.</source>
        <translation>Die Buchstaben einer Adresse sind dort nicht möglich.</translation>
    </message>
    <message>
        <source>The server&apos;s answer needs letters that are not possible here.</source>
        <translation>Die Antwort des Servers braucht Buchstaben, die hier nicht möglich sind.</translation>
    </message>
    <message>
        <source>The letters of the message&apos;s header are not possible there.</source>
        <translation>Die Buchstaben im Kopf der Nachricht sind dort nicht möglich.</translation>
    </message>
    <message>
        <source>The rules or the safety of the mail system forbid it.</source>
        <translation>Die Regeln oder die Sicherheit des Mailsystems verbieten es.</translation>
    </message>
    <message>
        <source>The sender may not send to this recipient.</source>
        <translation>Der Absender darf diesem Empfänger nichts senden.</translation>
    </message>
    <message>
        <source>The sender may not send to this mailing list.</source>
        <translation>Der Absender darf dieser Mailingliste nichts senden.</translation>
    </message>
    <message>
        <source>The message would have to be secured in a way that cannot be.</source>
        <translation>Die Nachricht müsste auf eine Weise gesichert werden, die nicht möglich ist.</translation>
    </message>
    <message>
        <source>The server lacks the security that the message needs.</source>
        <translation>Dem Server fehlt die Sicherheit, die die Nachricht braucht.</translation>
    </message>
    <message>
        <source>The encryption or a signature failed.</source>
        <translation>Die Verschlüsselung oder eine Signatur ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The server does not know this encryption.</source>
        <translation>Der Server kennt diese Verschlüsselung nicht.</translation>
    </message>
    <message>
        <source>The message was changed on its way.</source>
        <translation>Die Nachricht wurde unterwegs verändert.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Der Benutzername oder das Passwort ist falsch.</translation>
    </message>
    <message>
        <source>The server wants a stronger way to log in.</source>
        <translation>Der Server verlangt eine stärkere Art der Anmeldung.</translation>
    </message>
    <message>
        <source>The server wants an encrypted connection.</source>
        <translation>Der Server verlangt eine verschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>This way to log in needs an encrypted connection.</source>
        <translation>Diese Art der Anmeldung braucht eine verschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>The server wants a login in another way once.</source>
        <translation>Der Server verlangt einmal eine Anmeldung auf andere Art.</translation>
    </message>
    <message>
        <source>The user&apos;s account is switched off.</source>
        <translation>Das Konto des Benutzers ist abgeschaltet.</translation>
    </message>
    <message>
        <source>The server wants to know more about the sender first.</source>
        <translation>Der Server will zuerst mehr über den Absender wissen.</translation>
    </message>
    <message>
        <source>The server takes only messages of a higher priority now.</source>
        <translation>Der Server nimmt jetzt nur Nachrichten mit höherem Vorrang an.</translation>
    </message>
    <message>
        <source>The message is too large for its priority.</source>
        <translation>Die Nachricht ist für ihren Vorrang zu groß.</translation>
    </message>
    <message>
        <source>The mailbox belongs to another person now.</source>
        <translation>Das Postfach gehört jetzt jemand anderem.</translation>
    </message>
    <message>
        <source>The domain belongs to another owner now.</source>
        <translation>Die Domain gehört jetzt jemand anderem.</translation>
    </message>
    <message>
        <source>Whether the mailbox changed hands could not be found out.</source>
        <translation>Ob das Postfach den Besitzer gewechselt hat, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>The message has no valid DKIM signature.</source>
        <translation>Die Nachricht hat keine gültige DKIM-Signatur.</translation>
    </message>
    <message>
        <source>The message has no DKIM signature that is accepted there.</source>
        <translation>Die Nachricht hat keine DKIM-Signatur, die dort anerkannt wird.</translation>
    </message>
    <message>
        <source>The message has no DKIM signature of its author&apos;s domain.</source>
        <translation>Die Nachricht hat keine DKIM-Signatur der Domain ihres Verfassers.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain does not allow mail from this server (SPF).</source>
        <translation>Die Domain des Absenders erlaubt keine Post von diesem Server (SPF).</translation>
    </message>
    <message>
        <source>The rules of the sender&apos;s domain (SPF) could not be read.</source>
        <translation>Die Regeln der Domain des Absenders (SPF) ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The address of the sending computer has no matching name.</source>
        <translation>Die Adresse des sendenden Rechners hat keinen passenden Namen.</translation>
    </message>
    <message>
        <source>The message failed several checks of who sent it.</source>
        <translation>Die Nachricht hat mehrere Prüfungen ihres Absenders nicht bestanden.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain says that it takes no mail itself.</source>
        <translation>Die Domain des Absenders sagt von sich, dass sie selbst keine Post annimmt.</translation>
    </message>
    <message>
        <source>Too many messages came at once.</source>
        <translation>Es kamen zu viele Nachrichten auf einmal.</translation>
    </message>
    <message>
        <source>The message failed the check of those who passed it on (ARC).</source>
        <translation>Die Nachricht hat die Prüfung derer nicht bestanden, die sie weitergaben (ARC).</translation>
    </message>
    <message>
        <source>A server on the way cannot promise encryption (REQUIRETLS).</source>
        <translation>Ein Server auf dem Weg kann keine Verschlüsselung zusichern (REQUIRETLS).</translation>
    </message>
</context>
<context>
    <name>EntryAction</name>
    <message>
        <source>Send No&amp;w</source>
        <translation>&amp;Jetzt senden</translation>
    </message>
    <message>
        <source>Try A&amp;gain</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Enter &amp;Password…</source>
        <translation>&amp;Passwort eingeben …</translation>
    </message>
    <message>
        <source>&amp;Review the Server…</source>
        <translation>Server p&amp;rüfen …</translation>
    </message>
    <message>
        <source>Edit Acco&amp;unt…</source>
        <translation>&amp;Konto bearbeiten …</translation>
    </message>
    <message>
        <source>Send A&amp;gain</source>
        <translation>&amp;Noch einmal senden</translation>
    </message>
    <message>
        <source>&amp;It Was Sent</source>
        <translation>&amp;Sie wurde gesendet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Edit and Send to the Rest</source>
        <translation>&amp;Bearbeiten und an die Übrigen senden</translation>
    </message>
    <message>
        <source>Ca&amp;ncel Message…</source>
        <translation>Nachricht &amp;zurückziehen …</translation>
    </message>
    <message>
        <source>Re&amp;move from the List…</source>
        <translation>Aus der &amp;Liste nehmen …</translation>
    </message>
    <message>
        <source>If the server took it the first time, it arrives twice.</source>
        <translation>Hat der Server sie beim ersten Mal angenommen, kommt sie zweimal an.</translation>
    </message>
    <message>
        <source>A recipient has got it, or you find it at the server by its Message-ID.</source>
        <translation>Jemand hat sie bekommen, oder Sie finden sie beim Server an ihrer Message-ID.</translation>
    </message>
    <message>
        <source>Takes it out of the outbox and into a window.</source>
        <translation>Nimmt sie aus dem Postausgang in ein Fenster.</translation>
    </message>
    <message>
        <source>&amp;Unlock Passwords…</source>
        <translation>Passwörter &amp;entsperren …</translation>
    </message>
    <message>
        <source>Authori&amp;ze…</source>
        <translation>A&amp;utorisieren …</translation>
    </message>
</context>
<context>
    <name>EntryRefusal</name>
    <message>
        <source>The message is on its way just now; wait until it has come to something.</source>
        <translation>Die Nachricht ist gerade unterwegs; warten Sie, bis feststeht, was aus ihr wird.</translation>
    </message>
    <message>
        <source>The message is sent already.</source>
        <translation>Die Nachricht ist schon gesendet.</translation>
    </message>
    <message>
        <source>The message was tried already; it goes by its schedule, or at once with retry.</source>
        <translation>Die Nachricht wurde schon versucht; sie geht nach ihrem Zeitplan oder sofort mit „retry“.</translation>
    </message>
    <message>
        <source>It is known what became of the message; there is nothing to resolve.</source>
        <translation>Was aus der Nachricht wurde, ist bekannt; es gibt nichts zu klären.</translation>
    </message>
    <message>
        <source>The server may have the message already. Say whether it was sent, or is to go again: sealpost-cli outbox resolve %1 --sent (or --again)</source>
        <translation>Der Server hat die Nachricht vielleicht schon. Sagen Sie, ob sie gesendet wurde oder noch einmal gehen soll: sealpost-cli outbox resolve %1 --sent (oder --again)</translation>
    </message>
    <message>
        <source>The server may still be at work on the message. You can decide %1.</source>
        <translation>Der Server ist vielleicht noch mit der Nachricht beschäftigt. Entscheiden können Sie %1.</translation>
    </message>
</context>
<context>
    <name>EntryReport</name>
    <message>
        <source>(no subject)</source>
        <translation>(ohne Betreff)</translation>
    </message>
    <message>
        <source>%1, the last one %2</source>
        <translation>%1, zuletzt %2</translation>
    </message>
    <message>
        <source>Recipients:</source>
        <translation>Empfänger:</translation>
    </message>
    <message>
        <source>Nothing was written down of the conversation.</source>
        <translation>Vom Gespräch wurde nichts festgehalten.</translation>
    </message>
    <message>
        <source>Conversation:</source>
        <translation>Gespräch:</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n Empfänger</numerusform>
            <numerusform>%n Empfänger</numerusform>
        </translation>
    </message>
    <message>
        <source>Its file is not there any more: it cannot be sent.</source>
        <translation>Ihre Datei ist nicht mehr da: Sie kann nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Konto:</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>Server:</translation>
    </message>
    <message>
        <source>In the outbox since:</source>
        <translation>Im Postausgang seit:</translation>
    </message>
    <message>
        <source>Tries:</source>
        <translation>Versuche:</translation>
    </message>
    <message>
        <source>Line:</source>
        <translation>Leitung:</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>It is set aside, until you send it or cancel it.</source>
        <translation>Sie ist zur Seite gelegt, bis Sie sie senden oder zurückziehen.</translation>
    </message>
    <message>
        <source>Its time has come; it goes next.</source>
        <translation>Ihre Zeit ist gekommen; sie geht als Nächstes.</translation>
    </message>
    <message numerus="yes">
        <source>It goes in %n second(s).</source>
        <translation>
            <numerusform>Sie geht in %n Sekunde.</numerusform>
            <numerusform>Sie geht in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes %1.</source>
        <translation>Sie geht %1.</translation>
    </message>
    <message>
        <source>The server does not take it for every recipient yet.</source>
        <translation>Der Server nimmt sie noch nicht für alle Empfänger an.</translation>
    </message>
    <message>
        <source>It waits for you.</source>
        <translation>Sie wartet auf Sie.</translation>
    </message>
    <message>
        <source>It is tried again next.</source>
        <translation>Der nächste Versuch kommt gleich.</translation>
    </message>
    <message>
        <source>It is tried again %1.</source>
        <translation>Der nächste Versuch ist %1.</translation>
    </message>
    <message>
        <source>The server refused every recipient.</source>
        <translation>Der Server hat alle Empfänger abgelehnt.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Partly refused</source>
        <translation>Zum Teil abgelehnt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>It goes next.</source>
        <translation>Sie geht als Nächstes.</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>Sie wird gerade gesendet.</translation>
    </message>
    <message>
        <source>The server took it for every recipient.</source>
        <translation>Der Server hat sie für alle Empfänger angenommen.</translation>
    </message>
    <message>
        <source>The server took it for some recipients and refused it for the others.</source>
        <translation>Der Server hat sie für einige Empfänger angenommen und für die anderen abgelehnt.</translation>
    </message>
    <message>
        <source>Nobody can know whether the server took it; you decide whether it is sent again.</source>
        <translation>Niemand kann wissen, ob der Server sie angenommen hat; Sie entscheiden, ob sie noch einmal gesendet wird.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>morgen um %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>am %1 um %2</translation>
    </message>
    <message>
        <source>Nobody can know whether the server took it; it may still be at work on it. You decide %1.</source>
        <translation>Niemand kann wissen, ob der Server sie angenommen hat; vielleicht ist er noch dabei. Sie entscheiden %1.</translation>
    </message>
</context>
<context>
    <name>ExpiryText</name>
    <message>
        <source>The client certificate of this account expired today.</source>
        <translation>Das Client-Zertifikat dieses Kontos ist heute abgelaufen.</translation>
    </message>
    <message numerus="yes">
        <source>The client certificate of this account expired %n day(s) ago.</source>
        <translation>
            <numerusform>Das Client-Zertifikat dieses Kontos ist vor %n Tag abgelaufen.</numerusform>
            <numerusform>Das Client-Zertifikat dieses Kontos ist vor %n Tagen abgelaufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The client certificate of this account expires today.</source>
        <translation>Das Client-Zertifikat dieses Kontos läuft heute ab.</translation>
    </message>
    <message numerus="yes">
        <source>The client certificate of this account expires in %n day(s).</source>
        <translation>
            <numerusform>Das Client-Zertifikat dieses Kontos läuft in %n Tag ab.</numerusform>
            <numerusform>Das Client-Zertifikat dieses Kontos läuft in %n Tagen ab.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FailureExplanation</name>
    <message>
        <source>The server says that this is for the moment only. Try again later.</source>
        <translation>Der Server sagt, dass das nur im Augenblick gilt. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server or the network may be overloaded, or a firewall swallows the answer. Try again later.</source>
        <translation>Der Server oder das Netz ist überlastet, oder eine Firewall schluckt die Antwort. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server or the network ended the connection in the middle. Try again.</source>
        <translation>Der Server oder das Netz hat die Verbindung mittendrin beendet. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The port may not be one for encryption. Check the ports in the account.</source>
        <translation>Vielleicht ist der Port keiner für Verschlüsselung. Prüfen Sie die Ports im Konto.</translation>
    </message>
    <message>
        <source>The server does not want to talk to this computer. Ask its operator.</source>
        <translation>Der Server will mit diesem Rechner nicht sprechen. Fragen Sie seinen Betreiber.</translation>
    </message>
    <message>
        <source>Somebody may be holding encryption back, or the port is a wrong one. Try another network, or ask the operator.</source>
        <translation>Vielleicht hält jemand die Verschlüsselung zurück, oder der Port ist falsch. Versuchen Sie ein anderes Netz, oder fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>Check both. Some services want a separate password for programs.</source>
        <translation>Prüfen Sie beides. Manche Anbieter verlangen für Programme ein eigenes Passwort.</translation>
    </message>
    <message>
        <source>The server may let you send only as yourself. Check the address of the account.</source>
        <translation>Vielleicht dürfen Sie nur als Sie selbst senden. Prüfen Sie die Adresse des Kontos.</translation>
    </message>
    <message>
        <source>Check the addresses; the server&apos;s words beside each say why.</source>
        <translation>Prüfen Sie die Adressen; die Worte des Servers bei jeder sagen, warum.</translation>
    </message>
    <message>
        <source>The server&apos;s words say why. It may dislike the content or an attachment.</source>
        <translation>Die Worte des Servers sagen, warum. Vielleicht missfällt ihm der Inhalt oder ein Anhang.</translation>
    </message>
    <message>
        <source>Nothing was sent. Leave out or shrink an attachment.</source>
        <translation>Gesendet wurde nichts. Lassen Sie einen Anhang weg, oder verkleinern Sie ihn.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask for an address in plain letters, or use another account.</source>
        <translation>Gesendet wurde nichts. Bitten Sie um eine Adresse in einfachen Buchstaben, oder nehmen Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>Nothing was sent. Send it without that requirement, or through another account.</source>
        <translation>Gesendet wurde nichts. Senden Sie ohne diese Forderung oder über ein anderes Konto.</translation>
    </message>
    <message>
        <source>The connection was closed. The port may belong to another service; the server may be broken.</source>
        <translation>Die Verbindung wurde geschlossen. Vielleicht gehört der Port einem anderen Dienst, oder der Server ist defekt.</translation>
    </message>
    <message>
        <source>The server was not given an incomplete message. Check the disk and send again.</source>
        <translation>Der Server bekam keine unvollständige Nachricht. Prüfen Sie die Platte, und senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>The next message needs a new connection.</source>
        <translation>Die nächste Nachricht braucht eine neue Verbindung.</translation>
    </message>
    <message>
        <source>The server does not have the message.</source>
        <translation>Der Server hat die Nachricht nicht.</translation>
    </message>
    <message>
        <source>Neither message nor password has left.</source>
        <translation>Weder Nachricht noch Passwort wurde gesendet.</translation>
    </message>
    <message>
        <source>Press “Test” under “Edit Account” to see why.</source>
        <translation>Warum, zeigt „Testen“ unter „Konto bearbeiten“.</translation>
    </message>
    <message>
        <source>See why: “sealpost-cli check NAME”.</source>
        <translation>Warum, zeigt „sealpost-cli check NAME“.</translation>
    </message>
    <message>
        <source>Look at its key: “sealpost-cli trust pin NAME”.</source>
        <translation>Seinen Schlüssel zeigt „sealpost-cli trust pin NAME“.</translation>
    </message>
    <message>
        <source>Add a user name under “Edit Account”, or review the server there so that the password may leave.</source>
        <translation>Ergänzen Sie unter „Konto bearbeiten“ einen Benutzernamen, oder prüfen Sie dort den Server, damit das Passwort hinaus darf.</translation>
    </message>
    <message>
        <source>Add a user name: “sealpost-cli account set NAME --username USER”. Or compare the server&apos;s key, so that the password may leave: “sealpost-cli trust pin NAME”.</source>
        <translation>Ergänzen Sie einen Benutzernamen: „sealpost-cli account set NAME --username USER“. Oder vergleichen Sie den Schlüssel des Servers, damit das Passwort hinaus darf: „sealpost-cli trust pin NAME“.</translation>
    </message>
    <message>
        <source>Your password did not leave, and no weaker login will be tried with this server until you say so. Ask its operator first.</source>
        <translation>Ihr Passwort wurde nicht gesendet, und bei diesem Server wird keine schwächere Anmeldung versucht, bis Sie es sagen. Fragen Sie erst seinen Betreiber.</translation>
    </message>
    <message>
        <source>To say so: in the account, under “Server and trust”.</source>
        <translation>Sagen können Sie es im Konto, unter „Server und Vertrauen“.</translation>
    </message>
    <message>
        <source>To say so: “sealpost-cli trust forgive NAME --reason TEXT”.</source>
        <translation>Sagen können Sie es mit „sealpost-cli trust forgive NAME --reason TEXT“.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name in the account, and that you are online.</source>
        <translation>Prüfen Sie den Namen des Servers im Konto und Ihre Internetverbindung.</translation>
    </message>
    <message>
        <source>Check your network and the ports in the account; a firewall may be in the way.</source>
        <translation>Prüfen Sie Ihr Netz und die Ports im Konto; vielleicht ist eine Firewall im Weg.</translation>
    </message>
    <message>
        <source>To review the server, press “Test” under “Edit Account”.</source>
        <translation>Um den Server zu prüfen, drücken Sie „Testen“ unter „Konto bearbeiten“.</translation>
    </message>
    <message>
        <source>Your password stays here, and your messages wait in the outbox. Once a server is reviewed, more ways to log in may be used.</source>
        <translation>Ihr Passwort bleibt hier, und Ihre Nachrichten warten im Postausgang. Ist ein Server geprüft, sind vielleicht mehr Arten der Anmeldung möglich.</translation>
    </message>
    <message>
        <source>Check the proxy in the account, and your network. Nothing goes past the proxy.</source>
        <translation>Prüfen Sie den Proxy im Konto und Ihr Netz. Am Proxy geht nichts vorbei.</translation>
    </message>
    <message>
        <source>Check the user name and the password of the proxy in the account.</source>
        <translation>Prüfen Sie Benutzernamen und Passwort des Proxys im Konto.</translation>
    </message>
    <message>
        <source>Many proxies let web pages through and no mail. Ask whoever runs the proxy.</source>
        <translation>Viele Proxys lassen Webseiten durch und keine Post. Fragen Sie, wer den Proxy betreibt.</translation>
    </message>
    <message>
        <source>Unlock them, or enter the password for now.</source>
        <translation>Entsperren Sie sie, oder geben Sie das Passwort für jetzt ein.</translation>
    </message>
    <message>
        <source>Give their passphrase with --passphrase-stdin, or the password with --password-stdin.</source>
        <translation>Geben Sie ihre Passphrase mit --passphrase-stdin an oder das Passwort mit --password-stdin.</translation>
    </message>
    <message>
        <source>Authorise it in your browser: “sealpost-cli account authorize NAME”.</source>
        <translation>Erlauben Sie es in Ihrem Browser: „sealpost-cli account authorize NAME“.</translation>
    </message>
    <message>
        <source>Give the password, unlock your keyring, or mend the account&apos;s password command.</source>
        <translation>Geben Sie das Passwort ein, entsperren Sie Ihren Schlüsselbund, oder berichtigen Sie den Passwortbefehl des Kontos.</translation>
    </message>
    <message>
        <source>Give it with --password-stdin, unlock your keyring, or mend the account&apos;s --password-command.</source>
        <translation>Geben Sie es mit --password-stdin an, entsperren Sie Ihren Schlüsselbund, oder berichtigen Sie --password-command des Kontos.</translation>
    </message>
    <message>
        <source>Check its user name, and give its password with --proxy-password-stdin.</source>
        <translation>Prüfen Sie seinen Benutzernamen, und geben Sie sein Passwort mit --proxy-password-stdin an.</translation>
    </message>
    <message>
        <source>Choose another file in the account: PEM with the key, or PKCS #12.</source>
        <translation>Wählen Sie im Konto eine andere Datei: PEM mit dem Schlüssel oder PKCS #12.</translation>
    </message>
    <message>
        <source>Enter it in the account, beside the client certificate.</source>
        <translation>Geben Sie sie im Konto beim Client-Zertifikat ein.</translation>
    </message>
    <message>
        <source>Give it with --certificate-passphrase-stdin.</source>
        <translation>Geben Sie sie mit --certificate-passphrase-stdin an.</translation>
    </message>
    <message>
        <source>Authorise it in your browser: press “Authorize…”.</source>
        <translation>Autorisieren Sie es in Ihrem Browser: Drücken Sie „Autorisieren …“.</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>The server refused the sender&apos;s address.</source>
        <translation>Der Server lehnt die Absenderadresse ab.</translation>
    </message>
    <message>
        <source>The server refused the sender&apos;s address %1.</source>
        <translation>Der Server lehnt die Absenderadresse %1 ab.</translation>
    </message>
    <message>
        <source>The message is larger than the server takes.</source>
        <translation>Die Nachricht ist größer, als der Server annimmt.</translation>
    </message>
    <message>
        <source>The message is larger than the server takes, which is %1.</source>
        <translation>Die Nachricht ist größer, als der Server annimmt, nämlich %1.</translation>
    </message>
    <message>
        <source>The server cannot carry the letters of one of the addresses (it lacks SMTPUTF8).</source>
        <translation>Der Server kann die Buchstaben einer Adresse nicht befördern (ihm fehlt SMTPUTF8).</translation>
    </message>
    <message>
        <source>The server cannot carry the letters of the address %1 (it lacks SMTPUTF8).</source>
        <translation>Der Server kann die Buchstaben der Adresse %1 nicht befördern (ihm fehlt SMTPUTF8).</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense in mail.</source>
        <translation>Die Antwort des Servers ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>The server&apos;s answer to %1 makes no sense in mail.</source>
        <translation>Die Antwort des Servers auf %1 ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>No address is known for %1.</source>
        <translation>Für %1 ist keine Adresse bekannt.</translation>
    </message>
    <message>
        <source>Nothing answers at %1: it cannot be reached.</source>
        <translation>Bei %1 antwortet nichts: nicht erreichbar.</translation>
    </message>
    <message>
        <source>No answer came from %1 in time.</source>
        <translation>Von %1 kam nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen.</translation>
    </message>
    <message>
        <source>Encryption with %1 could not begin.</source>
        <translation>Die Verschlüsselung mit %1 kam nicht zustande.</translation>
    </message>
    <message>
        <source>The mail service of %1 is not available.</source>
        <translation>Der Maildienst von %1 ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>No encryption is offered by %1.</source>
        <translation>%1 bietet keine Verschlüsselung an.</translation>
    </message>
    <message>
        <source>The line to %1 is not safe enough; nothing was sent.</source>
        <translation>Die Leitung zu %1 ist nicht sicher genug; gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>There is no password for this account, or its password command failed.</source>
        <translation>Für dieses Konto gibt es kein Passwort, oder sein Passwort-Befehl ist gescheitert.</translation>
    </message>
    <message>
        <source>The server offers no way to log in that may be used on this line.</source>
        <translation>Der Server bietet keine Anmeldung an, die auf dieser Leitung erlaubt ist.</translation>
    </message>
    <message>
        <source>The server did not accept the user name or the password.</source>
        <translation>Der Server nimmt Benutzernamen oder Passwort nicht an.</translation>
    </message>
    <message>
        <source>The server wants a login that this account does not have or may not use.</source>
        <translation>Der Server verlangt eine Anmeldung, die dieses Konto nicht hat oder nicht nutzen darf.</translation>
    </message>
    <message>
        <source>The server could not prove that it knows your password; it may be an impostor.</source>
        <translation>Der Server konnte nicht beweisen, dass er Ihr Passwort kennt; vielleicht ist er ein Betrüger.</translation>
    </message>
    <message>
        <source>The server accepted none of the recipients.</source>
        <translation>Der Server nimmt keinen der Empfänger an.</translation>
    </message>
    <message>
        <source>The server refused the message.</source>
        <translation>Der Server lehnt die Nachricht ab.</translation>
    </message>
    <message>
        <source>The server cannot promise encryption on the rest of the way, which you required.</source>
        <translation>Der Server kann für den Rest des Weges keine Verschlüsselung zusagen, und die haben Sie verlangt.</translation>
    </message>
    <message>
        <source>The file of the message could not be read to its end.</source>
        <translation>Die Datei der Nachricht ließ sich nicht zu Ende lesen.</translation>
    </message>
    <message>
        <source>The server takes no more messages on this connection.</source>
        <translation>Der Server nimmt auf dieser Verbindung keine Nachrichten mehr an.</translation>
    </message>
    <message>
        <source>Sending was cancelled.</source>
        <translation>Das Senden wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The proxy of this account cannot be reached.</source>
        <translation>Der Proxy dieses Kontos ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The proxy of this account wants a login, or does not accept the one it was given.</source>
        <translation>Der Proxy dieses Kontos verlangt eine Anmeldung oder nimmt die angegebene nicht an.</translation>
    </message>
    <message>
        <source>The proxy of this account does not connect to %1.</source>
        <translation>Der Proxy dieses Kontos verbindet nicht mit %1.</translation>
    </message>
    <message>
        <source>The passwords on this computer are locked.</source>
        <translation>Die Passwörter auf diesem Computer sind gesperrt.</translation>
    </message>
    <message>
        <source>Sealpost is not authorised by the provider of this account, or no longer.</source>
        <translation>Sealpost ist vom Anbieter dieses Kontos nicht oder nicht mehr zugelassen.</translation>
    </message>
    <message>
        <source>The system wants a proxy that Sealpost cannot use: %1.</source>
        <translation>Das System verlangt einen Proxy, den Sealpost nicht benutzen kann: %1.</translation>
    </message>
    <message>
        <source>The client certificate of this account cannot be read, or its key is not with it.</source>
        <translation>Das Client-Zertifikat dieses Kontos ist nicht lesbar, oder sein Schlüssel liegt nicht dabei.</translation>
    </message>
    <message>
        <source>The passphrase of the client certificate is missing or wrong.</source>
        <translation>Die Passphrase des Client-Zertifikats fehlt oder ist falsch.</translation>
    </message>
</context>
<context>
    <name>FingerprintRequest</name>
    <message>
        <source>I am setting up my mail with %1. Please tell me the SHA-256 fingerprint of its certificate, best by phone. On the server itself, this command shows it:</source>
        <translation>Ich richte meine Mail mit %1 ein. Bitte nennen Sie mir den SHA-256-Fingerabdruck des Zertifikats, am besten am Telefon. Auf dem Server selbst zeigt ihn dieser Befehl:</translation>
    </message>
</context>
<context>
    <name>FloorCommand</name>
    <message>
        <source>--lower: “%1” is none of pinned, unverified, plain and none.</source>
        <translation>--lower: „%1“ ist keines von pinned, unverified, plain und none.</translation>
    </message>
    <message>
        <source>Say why, for the journal: --reason TEXT.</source>
        <translation>Sagen Sie, warum, für das Journal: --reason TEXT.</translation>
    </message>
    <message>
        <source>The floor is not above that level; nothing to lower.</source>
        <translation>Die Mindeststufe liegt nicht darüber; es gibt nichts zu senken.</translation>
    </message>
    <message>
        <source>%1 has no floor: no message was accepted yet, or it was lowered.</source>
        <translation>%1 hat keine Mindeststufe: Noch wurde keine Nachricht angenommen, oder sie wurde gesenkt.</translation>
    </message>
    <message>
        <source>--reason goes with --lower LEVEL.</source>
        <translation>--reason gehört zu --lower LEVEL.</translation>
    </message>
    <message>
        <source>--lower and --restore contradict each other.</source>
        <translation>--lower und --restore widersprechen einander.</translation>
    </message>
    <message>
        <source>A line to %1 has to be “%2” at least; a weaker one is not used.</source>
        <translation>Eine Leitung zu %1 muss mindestens „%2“ sein; eine schwächere wird nicht benutzt.</translation>
    </message>
</context>
<context>
    <name>ForeignImport</name>
    <message>
        <source>“%1” was added, for %2.</source>
        <translation>„%1“ wurde hinzugefügt, für %2.</translation>
    </message>
    <message>
        <source>A certificate was accepted there by hand. To see that it is still the same: “sealpost-cli trust pin NAME --fingerprint %1”.</source>
        <translation>Dort wurde ein Zertifikat von Hand angenommen. Ob es noch dasselbe ist, zeigt: „sealpost-cli trust pin NAME --fingerprint %1“.</translation>
    </message>
    <message>
        <source>“%1” was left out: an account of this name is here already.</source>
        <translation>„%1“ wurde ausgelassen: Ein Konto dieses Namens gibt es hier schon.</translation>
    </message>
    <message>
        <source>--name goes with a file of one account.</source>
        <translation>--name gehört zu einer Datei mit einem Konto.</translation>
    </message>
    <message>
        <source>An account needs a name of one line.</source>
        <translation>Ein Konto braucht einen Namen aus einer Zeile.</translation>
    </message>
</context>
<context>
    <name>ForeignText</name>
    <message>
        <source>It could send without encryption. Sealpost does not, until the account permits it.</source>
        <translation>Es konnte unverschlüsselt senden. Sealpost tut das nicht, bis das Konto es erlaubt.</translation>
    </message>
    <message>
        <source>It took any server for the right one. Sealpost looks who answers, and asks you.</source>
        <translation>Es hielt jeden Server für den richtigen. Sealpost sieht nach, wer antwortet, und fragt Sie.</translation>
    </message>
    <message>
        <source>It knew its server by an outdated fingerprint, which proves nothing any more. Compare a SHA-256 one.</source>
        <translation>Es kannte seinen Server an einem veralteten Fingerabdruck, der nichts mehr beweist. Vergleichen Sie einen mit SHA-256.</translation>
    </message>
    <message>
        <source>It logged in in a way that Sealpost does not know. A password may do instead.</source>
        <translation>Es meldete sich auf eine Art an, die Sealpost nicht kennt. Vielleicht genügt ein Passwort.</translation>
    </message>
    <message>
        <source>It logged in through the browser. Here a command has to give the token, or you use an app password.</source>
        <translation>Es meldete sich über den Browser an. Hier muss ein Befehl das Token geben, oder Sie verwenden ein App-Passwort.</translation>
    </message>
    <message>
        <source>It showed a certificate of its own. Choose the file of it in the account.</source>
        <translation>Es zeigte ein eigenes Zertifikat. Wählen Sie dessen Datei im Konto.</translation>
    </message>
    <message>
        <source>A command gave its password. Sealpost runs it only if you say so.</source>
        <translation>Ein Befehl gab ihm das Passwort. Sealpost führt ihn nur aus, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>Its password stands readable in the file. It is not taken over; delete it there.</source>
        <translation>Sein Passwort steht lesbar in der Datei. Es wird nicht übernommen; löschen Sie es dort.</translation>
    </message>
    <message>
        <source>The file is too large to be one with accounts.</source>
        <translation>Die Datei ist zu groß, um eine mit Konten zu sein.</translation>
    </message>
    <message>
        <source>In the file is no account with both a server and an address to send from.</source>
        <translation>In der Datei ist kein Konto, das sowohl einen Server als auch eine Absenderadresse hat.</translation>
    </message>
    <message>
        <source>The file is for all who have mail at this provider. It needs the address to send from.</source>
        <translation>Die Datei ist für alle, die bei diesem Anbieter Mail haben. Sie braucht die Adresse, von der gesendet wird.</translation>
    </message>
    <message>
        <source>This is no file with accounts. Sealpost knows its own, Thunderbird&apos;s prefs.js, configurations of msmtp, and providers&apos; files for mail programs.</source>
        <translation>Das ist keine Datei mit Konten. Sealpost kennt seine eigenen, Thunderbirds prefs.js, Konfigurationen von msmtp und die Dateien von Anbietern für Mailprogramme.</translation>
    </message>
</context>
<context>
    <name>IdentityCommand</name>
    <message>
        <source>The identity was added.</source>
        <translation>Die Identität wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>The identity was changed.</source>
        <translation>Die Identität wurde geändert.</translation>
    </message>
    <message>
        <source>The identity was removed.</source>
        <translation>Die Identität wurde entfernt.</translation>
    </message>
    <message>
        <source>New messages of this account begin with this identity.</source>
        <translation>Neue Nachrichten dieses Kontos beginnen mit dieser Identität.</translation>
    </message>
</context>
<context>
    <name>IdentityOptions</name>
    <message>
        <source>--%1 takes one address.</source>
        <translation>--%1 nimmt eine Adresse.</translation>
    </message>
    <message>
        <source>--%1 and --%2 contradict each other.</source>
        <translation>--%1 und --%2 widersprechen sich.</translation>
    </message>
    <message>
        <source>The mail address to send from.</source>
        <translation>Die Mail-Adresse, von der gesendet wird.</translation>
    </message>
    <message>
        <source>The name beside the address.</source>
        <translation>Der Name neben der Adresse.</translation>
    </message>
    <message>
        <source>Where answers shall go; empty: to the address itself.</source>
        <translation>Wohin Antworten gehen sollen; leer: an die Adresse selbst.</translation>
    </message>
    <message>
        <source>The organization that messages name; empty: none.</source>
        <translation>Die Organisation, die Nachrichten nennen; leer: keine.</translation>
    </message>
    <message>
        <source>The text below a message; empty: none.</source>
        <translation>Der Text unter einer Nachricht; leer: keiner.</translation>
    </message>
    <message>
        <source>A file with that text (UTF-8), or -.</source>
        <translation>Eine Datei mit diesem Text (UTF-8), oder -.</translation>
    </message>
    <message>
        <source>Keep a copy of what it sends: default, yes or no.</source>
        <translation>Eine Kopie dessen behalten, was sie sendet: default, yes oder no.</translation>
    </message>
    <message>
        <source>An identity needs one address: NAME ADDR.</source>
        <translation>Eine Identität braucht eine Adresse: NAME ADDR.</translation>
    </message>
</context>
<context>
    <name>IdentityReport</name>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>werden behalten</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>werden nicht behalten</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation>Antworten gehen an</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Copies of what is sent</source>
        <translation>Kopien des Gesendeten</translation>
    </message>
    <message>
        <source>Sends as</source>
        <translation>Sendet als</translation>
    </message>
    <message>
        <source>Also sends as</source>
        <translation>Sendet auch als</translation>
    </message>
</context>
<context>
    <name>IdentityText</name>
    <message>
        <source>The name has to be one line of at most %1 characters.</source>
        <translation>Der Name muss eine Zeile mit höchstens %1 Zeichen sein.</translation>
    </message>
    <message>
        <source>The name of where answers shall go has to be one line of at most %1 characters.</source>
        <translation>Der Name dessen, der die Antworten bekommt, muss eine Zeile mit höchstens %1 Zeichen sein.</translation>
    </message>
    <message>
        <source>The organization has to be one line of at most %1 characters.</source>
        <translation>Die Organisation muss eine Zeile mit höchstens %1 Zeichen sein.</translation>
    </message>
    <message>
        <source>A signature has at most %1 characters, and no control characters.</source>
        <translation>Eine Signatur hat höchstens %1 Zeichen, und keine Steuerzeichen.</translation>
    </message>
    <message>
        <source>The account has an identity with this address already.</source>
        <translation>Das Konto hat schon eine Identität mit dieser Adresse.</translation>
    </message>
    <message>
        <source>An account has at most %1 identities.</source>
        <translation>Ein Konto hat höchstens %1 Identitäten.</translation>
    </message>
    <message>
        <source>The account has no identity with this address.</source>
        <translation>Das Konto hat keine Identität mit dieser Adresse.</translation>
    </message>
    <message>
        <source>An account needs an identity to send as. Change this one instead.</source>
        <translation>Ein Konto braucht eine Identität, als die es sendet. Ändern Sie stattdessen diese.</translation>
    </message>
</context>
<context>
    <name>JournalOptions</name>
    <message>
        <source>--event: “%1” is no event of the journal.</source>
        <translation>--event: „%1“ ist kein Ereignis des Journals.</translation>
    </message>
    <message>
        <source>--%1: “%2” is neither a day nor a time: 2026-11-25, or 2026-11-25T08:00.</source>
        <translation>--%1: „%2“ ist weder ein Tag noch eine Zeit: 2026-11-25 oder 2026-11-25T08:00.</translation>
    </message>
    <message>
        <source>Shows what was seen, accepted and changed.</source>
        <translation>Zeigt, was gesehen, angenommen und geändert wurde.</translation>
    </message>
    <message>
        <source>Only of this account; it may be gone by now.</source>
        <translation>Nur von diesem Konto; es muss nicht mehr da sein.</translation>
    </message>
    <message>
        <source>Only such events, as --json names them; may be repeated.</source>
        <translation>Nur solche Ereignisse, wie --json sie nennt; mehrmals möglich.</translation>
    </message>
    <message>
        <source>Only from this day or time on.</source>
        <translation>Nur ab diesem Tag oder dieser Zeit.</translation>
    </message>
    <message>
        <source>Only to the end of this day, or before this time.</source>
        <translation>Nur bis zum Ende dieses Tages oder vor dieser Zeit.</translation>
    </message>
    <message>
        <source>Only with this in host, reason or fingerprint.</source>
        <translation>Nur mit diesem Text in Server, Grund oder Fingerabdruck.</translation>
    </message>
    <message>
        <source>Report as comma-separated values, for a spreadsheet.</source>
        <translation>Bericht mit Kommas getrennt (CSV), für eine Tabelle.</translation>
    </message>
</context>
<context>
    <name>JournalText</name>
    <message>
        <source>%1 Reason: %2</source>
        <translation>%1 Grund: %2</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importiert.</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importiert: %1</translation>
    </message>
</context>
<context>
    <name>KeptPassword</name>
    <message>
        <source>&amp;Keep it in the keyring of this computer</source>
        <translation>Im Schlüsselbund dieses Computers aufbe&amp;wahren</translation>
    </message>
    <message>
        <source>&amp;Keep it, sealed by a passphrase</source>
        <translation>Aufbe&amp;wahren, mit einer Passphrase versiegelt</translation>
    </message>
    <message>
        <source>The password is not kept, and will be asked for. %1</source>
        <translation>Das Passwort wird nicht aufbewahrt und wieder erfragt. %1</translation>
    </message>
</context>
<context>
    <name>LadderText</name>
    <message>
        <source> [%1 ms]</source>
        <translation> [%1 ms]</translation>
    </message>
</context>
<context>
    <name>LaterTimes</name>
    <message>
        <source>In one &amp;hour, %1</source>
        <translation>In einer &amp;Stunde, %1</translation>
    </message>
    <message>
        <source>This &amp;evening, %1</source>
        <translation>Heute &amp;Abend, %1</translation>
    </message>
    <message>
        <source>&amp;Tomorrow morning, %1</source>
        <translation>&amp;Morgen früh, %1</translation>
    </message>
    <message>
        <source>&amp;Monday morning, %1</source>
        <translation>Mo&amp;ntag früh, %1</translation>
    </message>
</context>
<context>
    <name>LaunchOptions</name>
    <message>
        <source>Sends mail and shows how safe the line is.</source>
        <translation>Sendet Mail und zeigt, wie sicher die Leitung ist.</translation>
    </message>
    <message>
        <source>A mailto: link to begin a message with.</source>
        <translation>Ein mailto:-Link, mit dem eine Nachricht beginnt.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Alles in diesem Ordner aufbewahren.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Start with the practice server.</source>
        <translation>Mit dem Übungsserver beginnen.</translation>
    </message>
    <message>
        <source>Begin a message.</source>
        <translation>Eine Nachricht beginnen.</translation>
    </message>
    <message>
        <source>Its recipients.</source>
        <translation>Ihre Empfänger.</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Who gets a copy.</source>
        <translation>Wer eine Kopie bekommt.</translation>
    </message>
    <message>
        <source>Who gets a copy unseen.</source>
        <translation>Wer ungesehen eine Kopie bekommt.</translation>
    </message>
    <message>
        <source>Its subject.</source>
        <translation>Ihr Betreff.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Its text.</source>
        <translation>Ihr Text.</translation>
    </message>
    <message>
        <source>Attach this file; may be repeated.</source>
        <translation>Diese Datei anhängen; darf mehrmals stehen.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>One mailto: link at a time.</source>
        <translation>Immer nur ein mailto:-Link auf einmal.</translation>
    </message>
    <message>
        <source>Files to attach.</source>
        <translation>Dateien, die angehängt werden.</translation>
    </message>
    <message>
        <source>[file…]</source>
        <translation>[Datei …]</translation>
    </message>
    <message>
        <source>Show the outbox.</source>
        <translation>Den Postausgang zeigen.</translation>
    </message>
    <message>
        <source>“%1” is no mailto: link, and no file.</source>
        <translation>„%1“ ist kein mailto:-Link und keine Datei.</translation>
    </message>
</context>
<context>
    <name>LineReportText</name>
    <message>
        <source>The server said</source>
        <translation>Der Server sagte</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Bietet an</translation>
    </message>
    <message>
        <source>Ways to log in</source>
        <translation>Arten der Anmeldung</translation>
    </message>
    <message>
        <source>Logged in by</source>
        <translation>Angemeldet mit</translation>
    </message>
    <message>
        <source>With a fingerprint that the server&apos;s operator gave you:</source>
        <translation>Mit einem Fingerabdruck, den Ihnen der Betreiber des Servers gegeben hat:</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Zertifikat von</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>SHA-256 of the key</source>
        <translation>SHA-256 des Schlüssels</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate</source>
        <translation>SHA-256 des Zertifikats</translation>
    </message>
    <message>
        <source>The key as a picture, to compare by eye:</source>
        <translation>Der Schlüssel als Bild, zum Vergleichen mit dem Auge:</translation>
    </message>
    <message>
        <source>Whoever runs the server sees its certificate&apos;s fingerprint, on the server itself, by:</source>
        <translation>Wer den Server betreibt, sieht den Fingerabdruck seines Zertifikats auf dem Server selbst mit:</translation>
    </message>
    <message>
        <source>SHA-256 of the pinned key</source>
        <translation>SHA-256 des gepinnten Schlüssels</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Gepinnt</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>The new key (left) and the pinned one as pictures, to compare by eye:</source>
        <translation>Der neue Schlüssel (links) und der gepinnte als Bilder, zum Vergleichen mit dem Auge:</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>Bürge</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <source>Password: </source>
        <translation>Passwort: </translation>
    </message>
    <message>
        <source>Read the password from the first line of standard input, for this run.</source>
        <translation>Das Passwort für diesen Lauf aus der ersten Zeile der Standardeingabe lesen.</translation>
    </message>
</context>
<context>
    <name>LoweringReport</name>
    <message>
        <source>nobody noted when and why</source>
        <translation>niemand hat notiert, wann und warum</translation>
    </message>
    <message>
        <source>%1, reason: %2</source>
        <translation>%1, Grund: %2</translation>
    </message>
    <message>
        <source>Made less safe, and can be taken back (trust restore):</source>
        <translation>Unsicherer gemacht, und kann zurückgenommen werden (trust restore):</translation>
    </message>
</context>
<context>
    <name>LoweringText</name>
    <message>
        <source>%1 had to reach “%2”; now it need not reach any level.</source>
        <translation>%1 musste „%2“ erreichen; jetzt muss keine Stufe mehr erreicht werden.</translation>
    </message>
    <message>
        <source>%1 had to reach “%2”; now “%3” is enough.</source>
        <translation>%1 musste „%2“ erreichen; jetzt genügt „%3“.</translation>
    </message>
    <message>
        <source>Mail goes only to a server that is vouched for or pinned.</source>
        <translation>Mail geht nur an einen Server, für den jemand bürgt oder dessen Schlüssel gepinnt ist.</translation>
    </message>
    <message>
        <source>Encrypted mail may go to a server that nobody has checked.</source>
        <translation>Verschlüsselte Mail darf an einen Server gehen, den niemand geprüft hat.</translation>
    </message>
    <message>
        <source>Mail may go unencrypted, but never the password.</source>
        <translation>Mail darf unverschlüsselt gehen, das Passwort aber nie.</translation>
    </message>
    <message>
        <source>Mail and password may go unencrypted.</source>
        <translation>Mail und Passwort dürfen unverschlüsselt gehen.</translation>
    </message>
    <message>
        <source>The system&apos;s authorities vouch for the server.</source>
        <translation>Die Zertifizierungsstellen des Systems bürgen für den Server.</translation>
    </message>
    <message>
        <source>The authorities in %1 vouch for the server.</source>
        <translation>Die Zertifizierungsstellen in %1 bürgen für den Server.</translation>
    </message>
    <message>
        <source>%1 could not prove that it knows the password; that was forgiven.</source>
        <translation>%1 konnte nicht beweisen, dass er das Passwort kennt; das wurde verziehen.</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>auf der Befehlszeile</translation>
    </message>
    <message>
        <source>The password itself may go to a server that nobody has checked.</source>
        <translation>Das Passwort selbst darf an einen Server gehen, den niemand geprüft hat.</translation>
    </message>
    <message>
        <source>The password itself goes to no server that nobody has checked.</source>
        <translation>Das Passwort selbst geht an keinen Server, den niemand geprüft hat.</translation>
    </message>
    <message>
        <source>Outdated encryption is put up with.</source>
        <translation>Veraltete Verschlüsselung wird hingenommen.</translation>
    </message>
    <message>
        <source>Outdated encryption is not put up with.</source>
        <translation>Veraltete Verschlüsselung wird nicht hingenommen.</translation>
    </message>
    <message>
        <source>A server on this computer needs no certificate.</source>
        <translation>Ein Server auf diesem Rechner braucht kein Zertifikat.</translation>
    </message>
    <message>
        <source>A server on this computer needs a certificate as any other.</source>
        <translation>Ein Server auf diesem Rechner braucht ein Zertifikat wie jeder andere.</translation>
    </message>
    <message>
        <source>A pinned key outweighs any authority.</source>
        <translation>Ein gepinnter Schlüssel gilt mehr als jede Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>An authority may replace a key that was accepted unseen.</source>
        <translation>Eine Zertifizierungsstelle darf einen ungesehen angenommenen Schlüssel ersetzen.</translation>
    </message>
</context>
<context>
    <name>MessageFailureText</name>
    <message>
        <source>The message could not be written to the disk.</source>
        <translation>Die Nachricht ließ sich nicht auf die Platte schreiben.</translation>
    </message>
    <message>
        <source>The message could not be written to the disk: %1.</source>
        <translation>Die Nachricht ließ sich nicht auf die Platte schreiben: %1.</translation>
    </message>
    <message>
        <source>The message could not be read to its end.</source>
        <translation>Die Nachricht ließ sich nicht zu Ende lesen.</translation>
    </message>
    <message>
        <source>The message could not be read to its end: %1.</source>
        <translation>Die Nachricht ließ sich nicht zu Ende lesen: %1.</translation>
    </message>
    <message>
        <source>There is no address where one should be.</source>
        <translation>Wo eine Adresse stehen sollte, steht keine.</translation>
    </message>
    <message>
        <source>“%1” is no mail address: it has no @.</source>
        <translation>„%1“ ist keine Mail-Adresse: Das @ fehlt.</translation>
    </message>
    <message>
        <source>“%1” is no mail address: it is too long for any server.</source>
        <translation>„%1“ ist keine Mail-Adresse: zu lang für jeden Server.</translation>
    </message>
    <message>
        <source>“%1” is no mail address: over 64 characters stand before the @.</source>
        <translation>„%1“ ist keine Mail-Adresse: Vor dem @ stehen über 64 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” is no mail address: over 255 characters stand after the @.</source>
        <translation>„%1“ ist keine Mail-Adresse: Nach dem @ stehen über 255 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” is no mail address: what stands before the @ cannot stand there.</source>
        <translation>„%1“ ist keine Mail-Adresse: Was vor dem @ steht, darf dort nicht stehen.</translation>
    </message>
    <message>
        <source>“%1” is no mail address: what stands after the @ is no domain.</source>
        <translation>„%1“ ist keine Mail-Adresse: Was nach dem @ steht, ist keine Domain.</translation>
    </message>
    <message>
        <source>“%1” is no mail address: it holds a line end or another control character.</source>
        <translation>„%1“ ist keine Mail-Adresse: Sie enthält ein Zeilenende oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>The message has no sender.</source>
        <translation>Die Nachricht hat keinen Absender.</translation>
    </message>
    <message>
        <source>The message has no recipient.</source>
        <translation>Die Nachricht hat keinen Empfänger.</translation>
    </message>
    <message>
        <source>The field %1 holds a line end or another control character.</source>
        <translation>Das Feld %1 enthält ein Zeilenende oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>There is no file %1 to attach.</source>
        <translation>Es gibt keine Datei %1 zum Anhängen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read, so it cannot be attached.</source>
        <translation>Die Datei %1 lässt sich nicht lesen und darum nicht anhängen.</translation>
    </message>
    <message>
        <source>%1 cannot be attached: it is a folder or another thing that is no file.</source>
        <translation>%1 lässt sich nicht anhängen: Es ist ein Ordner oder sonst keine Datei.</translation>
    </message>
    <message>
        <source>The file %1 changed while it was being read; try again.</source>
        <translation>Die Datei %1 hat sich beim Lesen geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is no mail message: it does not begin with header fields.</source>
        <translation>Das ist keine Mail: Sie beginnt nicht mit Kopffeldern.</translation>
    </message>
    <message>
        <source>The field %1 has a line that is too long for mail and cannot be folded.</source>
        <translation>Das Feld %1 hat eine Zeile, die für Mail zu lang ist und sich nicht umbrechen lässt.</translation>
    </message>
    <message>
        <source>The message&apos;s header has an address that is none: “%1”.</source>
        <translation>Im Kopf der Nachricht steht eine Adresse, die keine ist: „%1“.</translation>
    </message>
    <message>
        <source>The message does not fit on the disk: there is no space left.</source>
        <translation>Die Nachricht passt nicht auf die Platte: Es ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Writing the message was cancelled.</source>
        <translation>Das Schreiben der Nachricht wurde abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” cannot be a header field of yours: no field can be called so, or the program writes itself what it holds.</source>
        <translation>„%1“ kann kein eigenes Kopffeld sein: So kann keines heißen, oder das Programm schreibt selbst, was darin steht.</translation>
    </message>
    <message>
        <source>The message is signed or encrypted, so it cannot be edited.</source>
        <translation>Die Nachricht ist signiert oder verschlüsselt und kann deshalb nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>The message is built in a way that cannot be edited here without losing something.</source>
        <translation>Die Nachricht ist so aufgebaut, dass sie hier nicht bearbeitet werden kann, ohne etwas zu verlieren.</translation>
    </message>
</context>
<context>
    <name>OAuthOptions</name>
    <message>
        <source>%1 and %2 contradict each other.</source>
        <translation>%1 und %2 widersprechen einander.</translation>
    </message>
    <message>
        <source>--%1: “%2” is no address that begins with https://.</source>
        <translation>--%1: „%2“ ist keine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>--%1: “%2” holds what is no letter, digit or sign of ASCII.</source>
        <translation>--%1: „%2“ enthält etwas anderes als Buchstaben, Ziffern und Zeichen aus ASCII.</translation>
    </message>
    <message>
        <source>--%1: “%2” is none of google, microsoft and none.</source>
        <translation>--%1: „%2“ ist weder google noch microsoft noch none.</translation>
    </message>
    <message>
        <source>Say who gives the tokens: --oauth google or microsoft, or --oauth-authorization-endpoint URL and --oauth-token-endpoint URL.</source>
        <translation>Sagen Sie, von wem die Token kommen: --oauth google oder microsoft, oder --oauth-authorization-endpoint URL und --oauth-token-endpoint URL.</translation>
    </message>
    <message>
        <source>Say as which program Sealpost is registered with the provider: --oauth-client-id ID.</source>
        <translation>Sagen Sie, als welches Programm Sealpost beim Anbieter angemeldet ist: --oauth-client-id ID.</translation>
    </message>
    <message>
        <source>Log in by OAuth 2 with google, microsoft or the endpoints below; none: not so.</source>
        <translation>Mit OAuth 2 anmelden, bei google, microsoft oder den Endpunkten unten; none: nicht so.</translation>
    </message>
    <message>
        <source>The client id that the provider gave you for Sealpost.</source>
        <translation>Die Client-ID, die der Anbieter Ihnen für Sealpost gegeben hat.</translation>
    </message>
    <message>
        <source>Where your browser goes to authorise Sealpost.</source>
        <translation>Wohin Ihr Browser geht, um Sealpost zu berechtigen.</translation>
    </message>
    <message>
        <source>Where Sealpost gets its tokens.</source>
        <translation>Woher Sealpost seine Token bekommt.</translation>
    </message>
    <message>
        <source>What the tokens are to be good for, as the provider calls it.</source>
        <translation>Wofür die Token gelten sollen, wie der Anbieter es nennt.</translation>
    </message>
</context>
<context>
    <name>OAuthReport</name>
    <message>
        <source>%1, client id %2</source>
        <translation>%1, Client-ID %2</translation>
    </message>
</context>
<context>
    <name>OAuthText</name>
    <message>
        <source>Sealpost cannot wait for your browser&apos;s answer: this computer gives it no port.</source>
        <translation>Sealpost kann nicht auf die Antwort Ihres Browsers warten: Dieser Rechner gibt ihm keinen Port.</translation>
    </message>
    <message>
        <source>No answer came from your browser in time.</source>
        <translation>Von Ihrem Browser kam nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <source>Authorising was cancelled.</source>
        <translation>Das Berechtigen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Sealpost was not authorised: access was declined in the browser.</source>
        <translation>Sealpost wurde nicht berechtigt: Der Zugriff wurde im Browser abgelehnt.</translation>
    </message>
    <message>
        <source>The provider refuses the request: check the client id, its secret and the scope.</source>
        <translation>Der Anbieter weist die Anfrage ab: Prüfen Sie die Client-ID, ihr Geheimnis und den Umfang.</translation>
    </message>
    <message>
        <source>The provider does not accept this authorisation, or no longer.</source>
        <translation>Der Anbieter nimmt diese Berechtigung nicht an, oder nicht mehr.</translation>
    </message>
    <message>
        <source>The provider gives no answer. Try again later.</source>
        <translation>Der Anbieter antwortet nicht. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer makes no sense. Check the endpoints.</source>
        <translation>Die Antwort des Anbieters ergibt keinen Sinn. Prüfen Sie die Endpunkte.</translation>
    </message>
    <message>
        <source>The provider authorises Sealpost for a short time only. The scope may lack a word, such as “offline_access”.</source>
        <translation>Der Anbieter berechtigt Sealpost nur für kurze Zeit. Im Umfang fehlt vielleicht ein Wort wie „offline_access“.</translation>
    </message>
    <message>
        <source>The authorisation cannot be kept.</source>
        <translation>Die Berechtigung lässt sich nicht aufbewahren.</translation>
    </message>
</context>
<context>
    <name>OpenOutbox</name>
    <message>
        <source>There is no message “%1” in the outbox. See: sealpost-cli outbox list</source>
        <translation>Im Postausgang ist keine Nachricht „%1“. Siehe: sealpost-cli outbox list</translation>
    </message>
</context>
<context>
    <name>OpenProfile</name>
    <message>
        <source>There is no account “%1”. See: sealpost-cli account list</source>
        <translation>Es gibt kein Konto „%1“. Siehe: sealpost-cli account list</translation>
    </message>
    <message>
        <source>The entry of account “%1” in accounts.ini is broken; mend it, or remove the account.</source>
        <translation>Der Eintrag des Kontos „%1“ in accounts.ini ist beschädigt; richten Sie ihn, oder entfernen Sie das Konto.</translation>
    </message>
    <message>
        <source>--profile: “%1” is no folder.</source>
        <translation>--profile: „%1“ ist kein Ordner.</translation>
    </message>
    <message>
        <source>--passphrase-stdin: the passwords of this profile are in the keyring, not in a sealed file.</source>
        <translation>--passphrase-stdin: Die Passwörter dieses Profils sind im Schlüsselbund, nicht in einer versiegelten Datei.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Passphrase: </translation>
    </message>
</context>
<context>
    <name>OptionValue</name>
    <message>
        <source>--%1: “%2” is no name or address of a server.</source>
        <translation>--%1: „%2“ ist weder Name noch Adresse eines Servers.</translation>
    </message>
    <message>
        <source>--%1: “%2” is no port: 1 to 65535, or off.</source>
        <translation>--%1: „%2“ ist kein Port: 1 bis 65535, oder off.</translation>
    </message>
    <message>
        <source>--%1: “%2” holds a line end or another control character.</source>
        <translation>--%1: „%2“ enthält ein Zeilenende oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>--%1: there is no file “%2” that can be read.</source>
        <translation>--%1: Es gibt keine lesbare Datei „%2“.</translation>
    </message>
    <message>
        <source>--%1: “%2” is none of none, unverified-tls, plain-mail and plain-mail-and-password.</source>
        <translation>--%1: „%2“ ist keines von none, unverified-tls, plain-mail und plain-mail-and-password.</translation>
    </message>
    <message>
        <source>--%1: “%2” is none of password, token and external.</source>
        <translation>--%1: „%2“ ist keines von password, token und external.</translation>
    </message>
    <message>
        <source>--%1: “%2” is no time: 1 to 3600 seconds, or default.</source>
        <translation>--%1: „%2“ ist keine Zeit: 1 bis 3600 Sekunden, oder default.</translation>
    </message>
    <message>
        <source>--%1: “%2” is neither yes nor no.</source>
        <translation>--%1: „%2“ ist weder yes noch no.</translation>
    </message>
    <message>
        <source>--%1: “%2” is none of default, yes and no.</source>
        <translation>--%1: „%2“ ist keines von default, yes und no.</translation>
    </message>
    <message>
        <source>--%1: “%2” is none of none, system, socks5://[USER@]HOST[:PORT] and http://[USER@]HOST[:PORT].</source>
        <translation>--%1: „%2“ ist keines von none, system, socks5://[USER@]HOST[:PORT] und http://[USER@]HOST[:PORT].</translation>
    </message>
</context>
<context>
    <name>OutboxCommand</name>
    <message>
        <source>Nothing waits in the outbox.</source>
        <translation>Im Postausgang wartet nichts.</translation>
    </message>
    <message>
        <source>--message prints the message itself; there is no JSON of it.</source>
        <translation>--message gibt die Nachricht selbst aus; als JSON gibt es sie nicht.</translation>
    </message>
    <message>
        <source>The file of the message cannot be read: %1.</source>
        <translation>Die Datei der Nachricht lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>Print the message itself (RFC 5322).</source>
        <translation>Die Nachricht selbst ausgeben (RFC 5322).</translation>
    </message>
    <message>
        <source>Show what was said with the server too.</source>
        <translation>Auch zeigen, was mit dem Server gesprochen wurde.</translation>
    </message>
    <message>
        <source>It was sent.</source>
        <translation>Sie wurde gesendet.</translation>
    </message>
    <message>
        <source>Send it again, now; it may then arrive twice.</source>
        <translation>Noch einmal senden, jetzt; dann kommt sie vielleicht zweimal an.</translation>
    </message>
    <message>
        <source>2026-11-25T08:00, 08:00 (the next) or +2h (m, h, d).</source>
        <translation>2026-11-25T08:00, 08:00 (das nächste Mal) oder +2h (m, h, d).</translation>
    </message>
    <message>
        <source>Lists what is not sent yet, and what you have to deal with.</source>
        <translation>Zeigt, was noch nicht gesendet ist und worum Sie sich kümmern müssen.</translation>
    </message>
    <message>
        <source>Shows a message and what became of it.</source>
        <translation>Zeigt eine Nachricht und was aus ihr wurde.</translation>
    </message>
    <message>
        <source>Tries everything that waits, once, now.</source>
        <translation>Versucht alles, was wartet, jetzt und einmal.</translation>
    </message>
    <message>
        <source>Tries a message now that waits, is held, or was refused.</source>
        <translation>Versucht jetzt eine Nachricht, die wartet, zurückgehalten wird oder abgelehnt wurde.</translation>
    </message>
    <message>
        <source>The same as retry.</source>
        <translation>Dasselbe wie „retry“.</translation>
    </message>
    <message>
        <source>Holds a message that was not tried yet until another time.</source>
        <translation>Hält eine Nachricht, die noch nicht versucht wurde, bis zu einer anderen Zeit zurück.</translation>
    </message>
    <message>
        <source>Takes a message out of the outbox, for good.</source>
        <translation>Nimmt eine Nachricht endgültig aus dem Postausgang.</translation>
    </message>
    <message>
        <source>Says what became of a message that is uncertain.</source>
        <translation>Sagt, was aus einer ungewissen Nachricht wurde.</translation>
    </message>
</context>
<context>
    <name>OutboxDecision</name>
    <message>
        <source>Say which: --sent or --again.</source>
        <translation>Sagen Sie, was: --sent oder --again.</translation>
    </message>
    <message>
        <source>The message counts as sent.</source>
        <translation>Die Nachricht gilt als gesendet.</translation>
    </message>
    <message>
        <source>The message is taken out of the outbox.</source>
        <translation>Die Nachricht ist aus dem Postausgang genommen.</translation>
    </message>
</context>
<context>
    <name>OutcomeText</name>
    <message numerus="yes">
        <source>The server took the message for %1 of %n recipients.</source>
        <translation>
            <numerusform>Der Server hat die Nachricht für %1 von %n Empfänger angenommen.</numerusform>
            <numerusform>Der Server hat die Nachricht für %1 von %n Empfängern angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server refused every recipient.</source>
        <translation>Der Server lehnt jeden Empfänger ab.</translation>
    </message>
    <message>
        <source>The server does not take the message now; it may do so later.</source>
        <translation>Der Server nimmt die Nachricht jetzt nicht an; später vielleicht.</translation>
    </message>
    <message>
        <source>Nobody can know whether the server took the message; ask a recipient before you send it again.</source>
        <translation>Niemand kann wissen, ob der Server die Nachricht angenommen hat; fragen Sie einen Empfänger, bevor Sie sie noch einmal senden.</translation>
    </message>
    <message>
        <source>The server took the message for every recipient.</source>
        <translation>Der Server hat die Nachricht für jeden Empfänger angenommen.</translation>
    </message>
    <message>
        <source>%1 It has no delivery reports to offer.</source>
        <translation>%1 Zustellberichte bietet er nicht an.</translation>
    </message>
    <message>
        <source>%1 was accepted.</source>
        <translation>%1 wurde angenommen.</translation>
    </message>
    <message>
        <source>%1 was refused.</source>
        <translation>%1 wurde abgelehnt.</translation>
    </message>
    <message>
        <source>%1 was not taken now; it may be later.</source>
        <translation>%1 wurde jetzt nicht angenommen; später vielleicht.</translation>
    </message>
    <message>
        <source>For %1 nobody can know whether the message was taken.</source>
        <translation>Für %1 kann niemand wissen, ob die Nachricht angenommen wurde.</translation>
    </message>
</context>
<context>
    <name>PastedImages</name>
    <message>
        <source>image-%1.png</source>
        <comment>name of a file</comment>
        <translation>bild-%1.png</translation>
    </message>
</context>
<context>
    <name>PinFile</name>
    <message>
        <source>--file: there is no file “%1” that can be read.</source>
        <translation>--file: Es gibt keine lesbare Datei „%1“.</translation>
    </message>
    <message>
        <source>--file: “%1” holds no certificate.</source>
        <translation>--file: In „%1“ ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>The key of this certificate is pinned for %1, beside those that were.</source>
        <translation>Der Schlüssel dieses Zertifikats ist für %1 gepinnt, neben denen, die es schon waren.</translation>
    </message>
    <message>
        <source>The key of this certificate is pinned for %1, before the first contact: a server there that has another key gets nothing.</source>
        <translation>Der Schlüssel dieses Zertifikats ist für %1 gepinnt, noch vor dem ersten Kontakt: Ein Server dort mit einem anderen Schlüssel bekommt nichts.</translation>
    </message>
</context>
<context>
    <name>PracticeReport</name>
    <message>
        <source>The practice server listens on %1 (SMTPS); Ctrl-C ends it.</source>
        <translation>Der Übungsserver horcht an %1 (SMTPS); Strg-C beendet ihn.</translation>
    </message>
    <message>
        <source>User name: %1, password: %2</source>
        <translation>Benutzername: %1, Passwort: %2</translation>
    </message>
    <message>
        <source>SHA-256 of its key: %1</source>
        <translation>SHA-256 seines Schlüssels: %1</translation>
    </message>
    <message>
        <source>SHA-256 of its certificate: %1</source>
        <translation>SHA-256 seines Zertifikats: %1</translation>
    </message>
    <message>
        <source>Messages are kept in %1</source>
        <translation>Nachrichten liegen in %1</translation>
    </message>
    <message>
        <source>Received: “%1” from %2 to %3, %4: %5</source>
        <translation>Empfangen: „%1“ von %2 an %3, %4: %5</translation>
    </message>
</context>
<context>
    <name>ReportSeal</name>
    <message>
        <source>%1 The usual way there (SMTPS) does not work now; another one is used.</source>
        <translation>%1 Der übliche Weg dorthin (SMTPS) geht gerade nicht; ein anderer wird benutzt.</translation>
    </message>
</context>
<context>
    <name>RestoreCommand</name>
    <message>
        <source>Nothing was made less safe for this account; nothing to restore.</source>
        <translation>Für dieses Konto wurde nichts unsicherer gemacht; es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>There is no “%1” to restore for this account. See: trust show.</source>
        <translation>Für dieses Konto gibt es kein „%1“, das zurückgenommen werden könnte. Siehe: trust show.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
</context>
<context>
    <name>RungText</name>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 ist nicht da.</translation>
    </message>
    <message>
        <source>%1 is not there: %2</source>
        <translation>%1 ist nicht da: %2</translation>
    </message>
    <message>
        <source>SMTPS</source>
        <translation>SMTPS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>unencrypted</source>
        <translation>unverschlüsselt</translation>
    </message>
    <message>
        <source>%1 (port %2)</source>
        <translation>%1 (Port %2)</translation>
    </message>
    <message>
        <source>%1 is the line.</source>
        <translation>%1 ist die Leitung.</translation>
    </message>
    <message>
        <source>%1 answered, but may not be used.</source>
        <translation>%1 hat geantwortet, darf aber nicht benutzt werden.</translation>
    </message>
    <message>
        <source>%1 was given up; it was not needed any more.</source>
        <translation>%1 wurde aufgegeben; es wurde nicht mehr gebraucht.</translation>
    </message>
    <message>
        <source>%1 is being tried.</source>
        <translation>%1 wird versucht.</translation>
    </message>
    <message>
        <source>%1 was not reached.</source>
        <translation>%1 wurde nicht erreicht.</translation>
    </message>
    <message>
        <source>%1 was not reached: %2</source>
        <translation>%1 wurde nicht erreicht: %2</translation>
    </message>
</context>
<context>
    <name>Sealpost::AccountDialog</name>
    <message>
        <source>New Account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <translation>Konto „%1“</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Connect, judge the server and prove the password; nothing is sent</source>
        <translation>Verbinden, den Server beurteilen und das Passwort prüfen; gesendet wird nichts</translation>
    </message>
    <message>
        <source>Nobody vouches for this server.</source>
        <translation>Niemand bürgt für diesen Server.</translation>
    </message>
    <message>
        <source>&amp;Review the Server…</source>
        <translation>Server p&amp;rüfen …</translation>
    </message>
    <message>
        <source>There is an account with this name already.</source>
        <translation>Es gibt schon ein Konto dieses Namens.</translation>
    </message>
    <message>
        <source>Discard what you have typed?</source>
        <translation>Das Eingegebene verwerfen?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>&amp;Server and trust</source>
        <translation>Server u&amp;nd Vertrauen</translation>
    </message>
    <message>
        <source>Pins and &amp;journal</source>
        <translation>Pins und &amp;Journal</translation>
    </message>
    <message>
        <source>The server&apos;s key has to be compared before anything leaves.</source>
        <translation>Der Schlüssel des Servers muss verglichen werden, bevor etwas hinausgeht.</translation>
    </message>
    <message>
        <source>&amp;Compare the Key…</source>
        <translation>Schlüssel ver&amp;gleichen …</translation>
    </message>
    <message>
        <source>&amp;Basics</source>
        <translation>Grundla&amp;gen</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identitäten</translation>
    </message>
    <message>
        <source>One thing is missing: the client id that your provider has for Sealpost.</source>
        <translation>Eines fehlt: die Client-ID, die Ihr Anbieter für Sealpost hat.</translation>
    </message>
    <message>
        <source>Type it, then press “Authorize…” beside it.</source>
        <translation>Geben Sie sie ein, und drücken Sie dann daneben „Autorisieren …“.</translation>
    </message>
    <message>
        <source>The account is saved; its passwords are being kept…</source>
        <translation>Das Konto ist gespeichert; seine Passwörter werden verwahrt …</translation>
    </message>
    <message>
        <source>The account is saved.</source>
        <translation>Das Konto ist gespeichert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What the provider gives is kept with them.</source>
        <translation>Was der Anbieter ausstellt, wird bei ihnen aufbewahrt.</translation>
    </message>
    <message>
        <source>The test needs them.</source>
        <translation>Der Test braucht sie.</translation>
    </message>
    <message>
        <source>It is needed to keep the passwords of this account.</source>
        <translation>Sie wird gebraucht, um die Passwörter dieses Kontos aufzubewahren.</translation>
    </message>
    <message>
        <source>Keep E&amp;diting</source>
        <translation>Weiter bea&amp;rbeiten</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>Verwer&amp;fen</translation>
    </message>
</context>
<context>
    <name>Sealpost::AccountForm</name>
    <message>
        <source>SMTPS, encrypted from the first octet</source>
        <translation>SMTPS, verschlüsselt vom ersten Oktett an</translation>
    </message>
    <message>
        <source>STARTTLS, encrypted after a greeting</source>
        <translation>STARTTLS, verschlüsselt nach einer Begrüßung</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>&amp;Ihr Name:</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Mail &amp;address:</source>
        <translation>Mail-&amp;Adresse:</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Mail-Adresse</translation>
    </message>
    <message>
        <source>As the recipients see it</source>
        <translation>So sehen ihn die Empfänger</translation>
    </message>
    <message>
        <source>Server for outgoing mail</source>
        <translation>Server für ausgehende Mail</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Benutzername:</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Empty: the server asks for no login</source>
        <translation>Leer: Der Server verlangt keine Anmeldung</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weiteres</translation>
    </message>
    <message>
        <source>Try in this order:</source>
        <translation>In dieser Reihenfolge:</translation>
    </message>
    <message>
        <source>Password c&amp;ommand:</source>
        <translation>Passwort-Befeh&amp;l:</translation>
    </message>
    <message>
        <source>Command that prints the password</source>
        <translation>Befehl, der das Passwort ausgibt</translation>
    </message>
    <message>
        <source>For example: pass show mail</source>
        <translation>Zum Beispiel: pass show mail</translation>
    </message>
    <message>
        <source>Account &amp;name:</source>
        <translation>&amp;Kontoname:</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Kontoname</translation>
    </message>
    <message>
        <source>Empty: as the mail address</source>
        <translation>Leer: wie die Mail-Adresse</translation>
    </message>
    <message>
        <source>Pins and levels are kept under this name</source>
        <translation>Pins und Stufen werden unter diesem Namen geführt</translation>
    </message>
    <message>
        <source>Say which server takes your mail.</source>
        <translation>Geben Sie an, welcher Server Ihre Mail annimmt.</translation>
    </message>
    <message>
        <source>This is neither the name nor the address of a server.</source>
        <translation>Das ist weder Name noch Adresse eines Servers.</translation>
    </message>
    <message>
        <source>Leave at least one way to the server.</source>
        <translation>Lassen Sie mindestens einen Weg zum Server offen.</translation>
    </message>
    <message>
        <source>Unencrypted, only for a look unless the account permits it</source>
        <translation>Unverschlüsselt, nur zum Nachsehen, wenn das Konto es nicht erlaubt</translation>
    </message>
    <message>
        <source>This is a mail address; a server&apos;s name has no @ in it.</source>
        <translation>Das ist eine Mailadresse; im Namen eines Servers steht kein @.</translation>
    </message>
    <message>
        <source>Say whose password this is, or leave the password empty.</source>
        <translation>Sagen Sie, wessen Passwort das ist, oder lassen Sie das Passwort leer.</translation>
    </message>
    <message>
        <source>Send each message to my address as well</source>
        <translation>Jede Nachricht auch an meine Adresse senden</translation>
    </message>
    <message>
        <source>Copies of what you send</source>
        <translation>Kopien dessen, was Sie senden</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>Keine behalten</translation>
    </message>
    <message>
        <source>In the folder “Sent”</source>
        <translation>Im Ordner „Sent“</translation>
    </message>
    <message>
        <source>As a blind copy: nobody else sees it</source>
        <translation>Als Blindkopie: niemand sonst sieht sie</translation>
    </message>
    <message>
        <source>In the &amp;folder “Sent”:</source>
        <translation>Im &amp;Ordner „Sent“:</translation>
    </message>
    <message>
        <source>Else it is kept until you quit, unless a command below gives it</source>
        <translation>Sonst wird es behalten, bis Sie das Programm beenden, falls nicht ein Befehl weiter unten es liefert</translation>
    </message>
    <message>
        <source>Say as whom you log in there.</source>
        <translation>Sagen Sie, als wer Sie sich dort anmelden.</translation>
    </message>
</context>
<context>
    <name>Sealpost::AccountPage</name>
    <message>
        <source>Sender:</source>
        <translation>Absender:</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>Server:</translation>
    </message>
    <message>
        <source>Ways:</source>
        <translation>Wege:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Benutzername:</translation>
    </message>
    <message>
        <source>none, no login</source>
        <translation>keiner, keine Anmeldung</translation>
    </message>
    <message>
        <source>Permits:</source>
        <translation>Erlaubt:</translation>
    </message>
    <message>
        <source>&amp;Edit Account…</source>
        <translation>Konto b&amp;earbeiten …</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>D&amp;uplizieren …</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>En&amp;tfernen …</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Senders:</source>
        <translation>Absender:</translation>
    </message>
    <message>
        <source>New messages begin with this account.</source>
        <translation>Neue Nachrichten beginnen mit diesem Konto.</translation>
    </message>
    <message>
        <source>Proxy:</source>
        <translation>Proxy:</translation>
    </message>
    <message>
        <source>as this computer is set up</source>
        <translation>wie dieser Computer eingerichtet ist</translation>
    </message>
    <message>
        <source>Certificate:</source>
        <translation>Zertifikat:</translation>
    </message>
    <message>
        <source>Ask whoever gave it to you for a new one in time.</source>
        <translation>Bitten Sie rechtzeitig um ein neues, wo Sie es bekommen haben.</translation>
    </message>
</context>
<context>
    <name>Sealpost::AccountTransfer</name>
    <message>
        <source>Sealpost accounts (*.json)</source>
        <translation>Sealpost-Konten (*.json)</translation>
    </message>
    <message>
        <source>Export Account</source>
        <translation>Konto exportieren</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The account is in %1, without its password.</source>
        <translation>Das Konto ist in %1, ohne sein Passwort.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The account of this name cannot be read; take another name.</source>
        <translation>Das Konto mit diesem Namen kann nicht gelesen werden; nehmen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Accounts of Sealpost, Thunderbird, msmtp and providers (*.json prefs.js *.xml *msmtprc* config)</source>
        <translation>Konten von Sealpost, Thunderbird, msmtp und Anbietern (*.json prefs.js *.xml *msmtprc* config)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import Accounts</source>
        <translation>Konten importieren</translation>
    </message>
</context>
<context>
    <name>Sealpost::AddressBar</name>
    <message>
        <source>Mail address</source>
        <translation>Mail-Adresse</translation>
    </message>
    <message>
        <source>&amp;Mail address:</source>
        <translation>&amp;Mail-Adresse:</translation>
    </message>
    <message>
        <source>The file is for all who have mail at this provider. Which address is yours?</source>
        <translation>Die Datei ist für alle, die bei diesem Anbieter Mail haben. Welche Adresse ist Ihre?</translation>
    </message>
    <message>
        <source>G&amp;o On</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>&amp;Do Not Import</source>
        <translation>Ni&amp;cht importieren</translation>
    </message>
</context>
<context>
    <name>Sealpost::AttachmentsModel</name>
    <message>
        <source>%1 (missing)</source>
        <comment>an attachment that is not there</comment>
        <translation>%1 (fehlt)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an attachment and its size</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Sealpost::AttachmentsView</name>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Sealpost::AuthorizeBar</name>
    <message>
        <source>Address of the provider</source>
        <translation>Adresse des Anbieters</translation>
    </message>
    <message>
        <source>Authori&amp;ze…</source>
        <translation>A&amp;utorisieren …</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>Warten auf Ihren Browser …</translation>
    </message>
    <message>
        <source>Log in there, and permit Sealpost to send mail for you. Your password stays in the browser.</source>
        <translation>Melden Sie sich dort an, und erlauben Sie Sealpost, für Sie Mails zu senden. Ihr Passwort bleibt im Browser.</translation>
    </message>
    <message>
        <source>&amp;Open the Browser Again</source>
        <translation>Den Bro&amp;wser erneut öffnen</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Es ließ sich kein Browser öffnen.</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer. Sealpost waits for it.</source>
        <translation>Öffnen Sie diese Adresse in einem Browser auf diesem Computer. Sealpost wartet darauf.</translation>
    </message>
    <message>
        <source>Sealpost is authorised to log in for “%1”.</source>
        <translation>Sealpost ist autorisiert, sich für „%1“ anzumelden.</translation>
    </message>
    <message>
        <source>Try &amp;Once More</source>
        <translation>Noch ein &amp;Mal versuchen</translation>
    </message>
</context>
<context>
    <name>Sealpost::Background</name>
    <message numerus="yes">
        <source>Sealpost: %n message(s) still to be sent</source>
        <translation>
            <numerusform>Sealpost: Noch %n Nachricht zu senden</numerusform>
            <numerusform>Sealpost: Noch %n Nachrichten zu senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Sealpost</source>
        <translation>Sealpost zeigen</translation>
    </message>
    <message>
        <source>Stop Sending</source>
        <translation>Nicht weiter senden</translation>
    </message>
</context>
<context>
    <name>Sealpost::BookPage</name>
    <message>
        <source>&amp;Remove the Pin…</source>
        <translation>Pin ent&amp;fernen …</translation>
    </message>
    <message>
        <source>No key is pinned for this account.</source>
        <translation>Für dieses Konto ist kein Schlüssel gepinnt.</translation>
    </message>
    <message>
        <source>Pinned keys</source>
        <translation>Gepinnte Schlüssel</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>&amp;Add a Pin…</source>
        <translation>Pin &amp;hinzufügen …</translation>
    </message>
</context>
<context>
    <name>Sealpost::CandidateChoice</name>
    <message>
        <source>My provider takes ma&amp;il there</source>
        <translation>Mein Anbieter ni&amp;mmt dort Mails an</translation>
    </message>
    <message>
        <source>Open the Provider&apos;s Pa&amp;ge</source>
        <translation>S&amp;eite des Anbieters öffnen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>S&amp;erver:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>Ways:</source>
        <translation>Wege:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Benutzername:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Quelle:</translation>
    </message>
    <message>
        <source>none, no login</source>
        <translation>keiner, ohne Anmeldung</translation>
    </message>
</context>
<context>
    <name>Sealpost::CertificateView</name>
    <message>
        <source>Copy as &amp;PEM</source>
        <translation>Als &amp;PEM kopieren</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>Spei&amp;chern…</translation>
    </message>
    <message>
        <source>Save Certificate</source>
        <translation>Zertifikat speichern</translation>
    </message>
    <message>
        <source>Save Whole C&amp;hain…</source>
        <translation>&amp;Ganze Kette speichern…</translation>
    </message>
    <message>
        <source>Save Chain of Certificates</source>
        <translation>Zertifikatskette speichern</translation>
    </message>
    <message>
        <source>The certificate is on the clipboard.</source>
        <translation>Das Zertifikat ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>Zertifikate (*.pem)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to and that has room.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen und in dem Platz ist.</translation>
    </message>
</context>
<context>
    <name>Sealpost::ChangedFilesBar</name>
    <message>
        <source>“%1” has changed since you attached it.</source>
        <translation>„%1“ hat sich geändert, seit Sie es angehängt haben.</translation>
    </message>
    <message>
        <source>“%1” has grown since you attached it.</source>
        <translation>„%1“ ist gewachsen, seit Sie es angehängt haben.</translation>
    </message>
    <message>
        <source>“%1” has shrunk since you attached it.</source>
        <translation>„%1“ ist geschrumpft, seit Sie es angehängt haben.</translation>
    </message>
    <message>
        <source>“%1” is gone since you attached it.</source>
        <translation>„%1“ ist nicht mehr da, seit Sie es angehängt haben.</translation>
    </message>
    <message>
        <source>It had %1 then, and has %2 now.</source>
        <comment>sizes of a file</comment>
        <translation>Damals waren es %1, jetzt sind es %2.</translation>
    </message>
    <message>
        <source>&amp;Keep It</source>
        <translation>Behal&amp;ten</translation>
    </message>
    <message>
        <source>Re&amp;move It</source>
        <translation>E&amp;ntfernen</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::AuthorizeCommand</name>
    <message>
        <source>Authorises Sealpost in your browser to log in for an account (OAuth 2).</source>
        <translation>Berechtigt Sealpost in Ihrem Browser, sich für ein Konto anzumelden (OAuth 2).</translation>
    </message>
    <message>
        <source>Open no browser: show the address only.</source>
        <translation>Keinen Browser öffnen: nur die Adresse zeigen.</translation>
    </message>
    <message>
        <source>Read the secret that the provider gave with the client id from the next line of standard input, and store it.</source>
        <translation>Das Geheimnis, das der Anbieter mit der Client-ID vergeben hat, aus der nächsten Zeile der Standardeingabe lesen und aufbewahren.</translation>
    </message>
    <message>
        <source>This account has no provider to authorise Sealpost: sealpost-cli account set NAME --oauth PROVIDER --oauth-client-id ID</source>
        <translation>Dieses Konto hat keinen Anbieter, der Sealpost berechtigt: sealpost-cli account set NAME --oauth PROVIDER --oauth-client-id ID</translation>
    </message>
    <message>
        <source>Client secret: </source>
        <translation>Client-Geheimnis: </translation>
    </message>
    <message>
        <source>Authorise Sealpost in your browser. If it does not open, this is the address:</source>
        <translation>Berechtigen Sie Sealpost in Ihrem Browser. Wenn er sich nicht öffnet, ist dies die Adresse:</translation>
    </message>
    <message>
        <source>Authorise Sealpost in your browser, on this computer, at this address:</source>
        <translation>Berechtigen Sie Sealpost in Ihrem Browser, auf diesem Rechner, unter dieser Adresse:</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>Warten auf Ihren Browser …</translation>
    </message>
    <message>
        <source>Sealpost is authorised for the account “%1”.</source>
        <translation>Sealpost ist für das Konto „%1“ berechtigt.</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::ChainCommand</name>
    <message>
        <source>Looks at the server and shows every certificate of its chain.</source>
        <translation>Sieht sich den Server an und zeigt jedes Zertifikat seiner Kette.</translation>
    </message>
    <message>
        <source>Print the certificates as PEM and nothing else.</source>
        <translation>Die Zertifikate als PEM ausgeben und sonst nichts.</translation>
    </message>
    <message>
        <source>--pem and --json contradict each other.</source>
        <translation>--pem und --json widersprechen sich.</translation>
    </message>
    <message>
        <source>The server showed no certificate.</source>
        <translation>Der Server hat kein Zertifikat gezeigt.</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::CheckCommand</name>
    <message>
        <source>Connects to an account&apos;s server, judges it and reports; sends nothing.</source>
        <translation>Verbindet mit dem Server eines Kontos, beurteilt ihn und berichtet; sendet nichts.</translation>
    </message>
    <message>
        <source>Prove the password too.</source>
        <translation>Auch das Passwort prüfen.</translation>
    </message>
    <message>
        <source>--password-stdin goes with --login.</source>
        <translation>--password-stdin gehört zu --login.</translation>
    </message>
    <message>
        <source>--login: this account has no user name to log in as.</source>
        <translation>--login: Dieses Konto hat keinen Benutzernamen zum Anmelden.</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::Delivery</name>
    <message>
        <source>Sent %1 of %2</source>
        <translation>Gesendet: %1 von %2</translation>
    </message>
    <message>
        <source>The copy in Sent could not be made: %1</source>
        <translation>Die Kopie im Gesendet-Ordner konnte nicht angelegt werden: %1</translation>
    </message>
    <message>
        <source>It is tried until it succeeds.</source>
        <translation>Das wird versucht, bis es gelingt.</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 von %2 Nachrichten</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::DiscoverCommand</name>
    <message>
        <source>Looks for the server of an address in DNS, on its web server and at the usual names.</source>
        <translation>Sucht den Server einer Adresse im DNS, auf ihrem Webserver und unter den üblichen Namen.</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::KeepingCommand</name>
    <message>
        <source>A password of the account may still be stored. %1</source>
        <translation>Ein Passwort des Kontos ist vielleicht noch aufbewahrt. %1</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::PinCommand</name>
    <message>
        <source>Looks at the server and pins its key, if it is the one that you name.</source>
        <translation>Sieht den Server an und pinnt seinen Schlüssel, wenn es der ist, den Sie nennen.</translation>
    </message>
    <message>
        <source>SHA-256 of the key or the certificate, in any spelling, or a PEM or DER file.</source>
        <translation>SHA-256 des Schlüssels oder Zertifikats in jeder Schreibweise, oder eine PEM- oder DER-Datei.</translation>
    </message>
    <message>
        <source>Pin whatever key is there now, without comparing.</source>
        <translation>Den Schlüssel pinnen, der jetzt da ist, ohne Vergleich.</translation>
    </message>
    <message>
        <source>--fingerprint and --unseen contradict each other.</source>
        <translation>--fingerprint und --unseen widersprechen sich.</translation>
    </message>
    <message>
        <source>The server showed no certificate; there is no key to pin.</source>
        <translation>Der Server zeigte kein Zertifikat; es gibt keinen Schlüssel zu pinnen.</translation>
    </message>
    <message>
        <source>--fingerprint: that is neither a SHA-256 fingerprint nor a file with a certificate.</source>
        <translation>--fingerprint: Das ist weder ein SHA-256-Fingerabdruck noch eine Datei mit einem Zertifikat.</translation>
    </message>
    <message>
        <source>Same. The key is pinned: from now on only its holder gets your mail.</source>
        <translation>Gleich. Der Schlüssel ist gepinnt: Von jetzt an bekommt nur sein Inhaber Ihre Mail.</translation>
    </message>
    <message>
        <source>The key is pinned unseen. If somebody was in the way just now, you have pinned them.</source>
        <translation>Der Schlüssel ist ungeprüft gepinnt. War gerade jemand dazwischen, haben Sie den gepinnt.</translation>
    </message>
    <message>
        <source>Nothing was pinned. Compare one fingerprint with the server&apos;s operator, then:</source>
        <translation>Gepinnt wurde nichts. Vergleichen Sie einen Fingerabdruck mit dem Betreiber des Servers, dann:</translation>
    </message>
    <message>
        <source>Different. Nothing was pinned: either the fingerprint was copied wrongly, or this is not the server.</source>
        <translation>Verschieden. Gepinnt wurde nichts: Entweder ist der Fingerabdruck falsch abgeschrieben, oder das ist nicht der Server.</translation>
    </message>
    <message>
        <source>(yours)</source>
        <translation>(Ihrer)</translation>
    </message>
    <message>
        <source>(the server&apos;s)</source>
        <translation>(der des Servers)</translation>
    </message>
    <message>
        <source>The fingerprint is of a further key, pinned beside those that are pinned.</source>
        <translation>Der Fingerabdruck ist der eines weiteren Schlüssels, der neben den gepinnten gilt.</translation>
    </message>
    <message>
        <source>--also goes with --fingerprint SHA256.</source>
        <translation>--also gehört zu --fingerprint SHA256.</translation>
    </message>
    <message>
        <source>The key is pinned beside those that were. If this is the fingerprint of a certificate, and not of a key, no server will ever match it.</source>
        <translation>Der Schlüssel ist neben den bisherigen gepinnt. Ist dies der Fingerabdruck eines Zertifikats und nicht eines Schlüssels, wird ihm nie ein Server entsprechen.</translation>
    </message>
    <message>
        <source>Pin the key of this certificate, PEM or DER, without looking at the server.</source>
        <translation>Den Schlüssel dieses Zertifikats (PEM oder DER) pinnen, ohne den Server anzusehen.</translation>
    </message>
    <message>
        <source>--file stands alone, without --%1.</source>
        <translation>--file steht für sich, ohne --%1.</translation>
    </message>
    <message>
        <source>A note that stays with the pin: who told you.</source>
        <translation>Eine Notiz, die beim Pin bleibt: von wem er ist.</translation>
    </message>
    <message>
        <source>--note goes with --fingerprint, --file or --unseen.</source>
        <translation>--note gehört zu --fingerprint, --file oder --unseen.</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::PracticeCommand</name>
    <message>
        <source>A server on this computer to try the program with; sends nothing on. Ctrl-C ends it.</source>
        <translation>Ein Server auf diesem Rechner, um das Programm auszuprobieren; er sendet nichts weiter. Strg-C beendet ihn.</translation>
    </message>
    <message>
        <source>Listen there (a free port).</source>
        <translation>Dort horchen (ein freier Port).</translation>
    </message>
    <message>
        <source>Keep its certificate and the messages in this folder.</source>
        <translation>Zertifikat und Nachrichten in diesem Ordner aufbewahren.</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::SendFilesCommand</name>
    <message>
        <source>A folder goes through one account: say which, --account NAME.</source>
        <translation>Ein Ordner geht über ein einziges Konto: Sagen Sie, über welches: --account NAME.</translation>
    </message>
    <message>
        <source>--message: the folder “%1” holds no .eml file.</source>
        <translation>--message: Der Ordner „%1“ enthält keine .eml-Datei.</translation>
    </message>
    <message>
        <source>--message: “%1” cannot be read: %2.</source>
        <translation>--message: „%1“ lässt sich nicht lesen: %2.</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::SendingCommand</name>
    <message>
        <source>What is to be sent is safe in the outbox. To go on: sealpost-cli outbox run</source>
        <translation>Was gesendet werden soll, ist sicher im Postausgang. Weiter geht es mit: sealpost-cli outbox run</translation>
    </message>
    <message>
        <source>What came on standard input is not in the outbox.</source>
        <translation>Was über die Standardeingabe kam, ist nicht im Postausgang.</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::SendmailCommand</name>
    <message>
        <source>Reads a whole message on standard input, as sendmail does, and delivers it.</source>
        <translation>Liest eine ganze Nachricht von der Standardeingabe, wie sendmail, und stellt sie zu.</translation>
    </message>
</context>
<context>
    <name>Sealpost::ComposeForm</name>
    <message>
        <source>%1 – %2</source>
        <comment>sender, then the account</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Blindkopie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Cc/&amp;Bcc</source>
        <translation>&amp;Kopien</translation>
    </message>
    <message>
        <source>Add copies: Cc is seen by all, Bcc by nobody</source>
        <translation>Kopien hinzufügen: „Kopie“ sehen alle, „Blindkopie“ sieht niemand</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;An:</translation>
    </message>
    <message>
        <source>&amp;Cc:</source>
        <translation>K&amp;opie:</translation>
    </message>
    <message>
        <source>Bcc:</source>
        <translation>Blindkopie:</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>&amp;Betreff:</translation>
    </message>
    <message>
        <source>Say who is to get this message.</source>
        <translation>Geben Sie an, wer diese Nachricht bekommen soll.</translation>
    </message>
    <message>
        <source>Attach Files</source>
        <translation>Dateien anhängen</translation>
    </message>
</context>
<context>
    <name>Sealpost::ComposeWindow</name>
    <message>
        <source>New Message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>There is no account to send with.</source>
        <translation>Es gibt kein Konto, mit dem gesendet werden kann.</translation>
    </message>
    <message>
        <source>Attach it again, or remove it.</source>
        <translation>Hängen Sie die Datei neu an, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Send without a subject?</source>
        <translation>Ohne Betreff senden?</translation>
    </message>
    <message>
        <source>Press Send again to do so.</source>
        <translation>Drücken Sie dazu noch einmal auf „Senden“.</translation>
    </message>
    <message>
        <source>%1 asks for the password of %2.</source>
        <translation>%1 verlangt das Passwort von %2.</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>Diese Nachricht verwerfen?</translation>
    </message>
    <message>
        <source>&amp;Keep Writing</source>
        <translation>&amp;Weiterschreiben</translation>
    </message>
    <message>
        <source>The server wants a login, but this account has no user name.</source>
        <translation>Der Server verlangt eine Anmeldung, aber dieses Konto hat keinen Benutzernamen.</translation>
    </message>
    <message>
        <source>&amp;Edit the Account…</source>
        <translation>Konto &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>This message cannot leave now.</source>
        <translation>Diese Nachricht kann jetzt nicht hinaus.</translation>
    </message>
    <message>
        <source>In the outbox it waits, and goes by itself as soon as it may.</source>
        <translation>Im Postausgang wartet sie und geht von selbst, sobald sie darf.</translation>
    </message>
    <message>
        <source>&amp;Keep in the Outbox</source>
        <translation>In den &amp;Postausgang legen</translation>
    </message>
    <message>
        <source>The message is still here only.</source>
        <translation>Die Nachricht ist weiterhin nur hier.</translation>
    </message>
    <message>
        <source>The message is on its way into the outbox. Cancel that first to close the window.</source>
        <translation>Die Nachricht ist auf dem Weg in den Postausgang. Brechen Sie das zuerst ab, um das Fenster zu schließen.</translation>
    </message>
    <message>
        <source>The image could not be kept as a file, so it is not attached.</source>
        <translation>Das Bild konnte nicht als Datei aufbewahrt werden und ist deshalb nicht angehängt.</translation>
    </message>
    <message>
        <source>It is not kept in Drafts either.</source>
        <translation>Sie wird auch nicht in den Entwürfen aufbewahrt.</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>V&amp;erwerfen</translation>
    </message>
    <message>
        <source>Close this message without keeping it?</source>
        <translation>Diese Nachricht schließen, ohne sie aufzubewahren?</translation>
    </message>
    <message>
        <source>What you wrote last would be lost.</source>
        <translation>Was Sie zuletzt geschrieben haben, ginge verloren.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>The way to %1 needs them.</source>
        <translation>Der Weg zu %1 braucht sie.</translation>
    </message>
</context>
<context>
    <name>Sealpost::ConnectionDialog</name>
    <message>
        <source>Connection to %1</source>
        <translation>Verbindung zu %1</translation>
    </message>
    <message>
        <source>Connection and certificates</source>
        <translation>Verbindung und Zertifikate</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>&amp;Server&apos;s certificate</source>
        <translation>Zertifikat des &amp;Servers</translation>
    </message>
    <message>
        <source>Issuer &amp;%1</source>
        <translation>Aussteller &amp;%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The certificates are those that the server showed before.</source>
        <translation>Es sind die Zertifikate, die der Server zuvor gezeigt hat.</translation>
    </message>
</context>
<context>
    <name>Sealpost::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>Sealpost::DefaultMailer</name>
    <message>
        <source>Your desktop opens mail links with Sealpost.</source>
        <translation>Ihr Desktop öffnet Mail-Links mit Sealpost.</translation>
    </message>
    <message>
        <source>Your desktop opens mail links with another program.</source>
        <translation>Ihr Desktop öffnet Mail-Links mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>Your desktop does not say what it opens mail links with.</source>
        <translation>Ihr Desktop sagt nicht, womit er Mail-Links öffnet.</translation>
    </message>
</context>
<context>
    <name>Sealpost::DeliveryNews</name>
    <message>
        <source>Sent: %1</source>
        <translation>Gesendet: %1</translation>
    </message>
    <message>
        <source>Not sent to everybody: %1</source>
        <translation>Nicht an alle gesendet: %1</translation>
    </message>
    <message>
        <source>Uncertain whether it was sent: %1</source>
        <translation>Ungewiss, ob gesendet: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>messages</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were sent</source>
        <translation>
            <numerusform>%n Nachricht wurde gesendet</numerusform>
            <numerusform>%n Nachrichten wurden gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were not sent and need you</source>
        <translation>
            <numerusform>%n Nachricht wurde nicht gesendet und braucht Sie</numerusform>
            <numerusform>%n Nachrichten wurden nicht gesendet und brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <comment>a button of a notification</comment>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Sealpost::DraftBar</name>
    <message>
        <source>Restored: this message was open when Sealpost ended.</source>
        <translation>Wiederhergestellt: Diese Nachricht war offen, als Sealpost endete.</translation>
    </message>
    <message>
        <source>This message cannot be kept as a draft at the moment.</source>
        <translation>Diese Nachricht kann im Augenblick nicht als Entwurf aufbewahrt werden.</translation>
    </message>
</context>
<context>
    <name>Sealpost::DraftNotice</name>
    <message>
        <source>Kept in Drafts.</source>
        <translation>In den Entwürfen aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Open Again</source>
        <translation>Wieder ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) discarded.</source>
        <translation>
            <numerusform>%n Entwurf verworfen.</numerusform>
            <numerusform>%n Entwürfe verworfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
</context>
<context>
    <name>Sealpost::DraftsModel</name>
    <message>
        <source>(nobody yet)</source>
        <comment>in the place of recipients</comment>
        <translation>(noch niemand)</translation>
    </message>
    <message>
        <source>(nothing written yet)</source>
        <comment>in the place of subject and text</comment>
        <translation>(noch nichts geschrieben)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>subject, then how the text begins</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>being written</source>
        <comment>in the place of a time</comment>
        <translation>wird geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n Anhang</numerusform>
            <numerusform>%n Anhänge</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Last kept</source>
        <translation>Zuletzt aufbewahrt</translation>
    </message>
</context>
<context>
    <name>Sealpost::DraftsView</name>
    <message>
        <source>No drafts. What you write is kept here by itself until it is sent.</source>
        <translation>Keine Entwürfe. Was Sie schreiben, wird hier von selbst aufbewahrt, bis es gesendet ist.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>Sealpost::EntryEdit</name>
    <message>
        <source>It is on its way just now, or has left already.</source>
        <translation>Sie ist gerade unterwegs oder schon hinaus.</translation>
    </message>
</context>
<context>
    <name>Sealpost::EntryView</name>
    <message>
        <source>Progress of sending</source>
        <translation>Fortschritt des Sendens</translation>
    </message>
    <message>
        <source>Conversation with the server</source>
        <translation>Gespräch mit dem Server</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Recipien&amp;ts</source>
        <translation>&amp;Empfänger</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>Ein&amp;zelheiten</translation>
    </message>
    <message>
        <source>Con&amp;versation</source>
        <translation>&amp;Gespräch</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Konto:</translation>
    </message>
    <message>
        <source>Message-ID:</source>
        <translation>Message-ID:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Größe:</translation>
    </message>
    <message>
        <source>In the outbox since:</source>
        <translation>Im Postausgang seit:</translation>
    </message>
    <message>
        <source>Last try:</source>
        <translation>Letzter Versuch:</translation>
    </message>
    <message>
        <source>Tries:</source>
        <translation>Versuche:</translation>
    </message>
    <message>
        <source>Next try:</source>
        <translation>Nächster Versuch:</translation>
    </message>
    <message>
        <source>Line:</source>
        <translation>Leitung:</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>Server:</translation>
    </message>
</context>
<context>
    <name>Sealpost::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Auswählen: %1</translation>
    </message>
</context>
<context>
    <name>Sealpost::FingerprintCompare</name>
    <message>
        <source>Fingerprint from the server&apos;s operator</source>
        <translation>Fingerabdruck vom Betreiber des Servers</translation>
    </message>
    <message>
        <source>Paste a fingerprint or a certificate</source>
        <translation>Fingerabdruck oder Zertifikat einfügen</translation>
    </message>
    <message>
        <source>Compare a &amp;File…</source>
        <translation>Mit &amp;Datei vergleichen …</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Noch ist nichts verglichen.</translation>
    </message>
    <message>
        <source>This is neither a whole SHA-256 fingerprint nor a certificate.</source>
        <translation>Das ist weder ein ganzer SHA-256-Fingerabdruck noch ein Zertifikat.</translation>
    </message>
    <message>
        <source>Same: this is the server that the operator told you about.</source>
        <translation>Gleich: Das ist der Server, den der Betreiber Ihnen genannt hat.</translation>
    </message>
    <message>
        <source>Compare with a Certificate or Fingerprint</source>
        <translation>Mit Zertifikat oder Fingerabdruck vergleichen</translation>
    </message>
    <message>
        <source>Different: at place %1 of 32 you gave %2, the server showed %3. If it was not mistyped, this may be another server: neither pin nor accept it.</source>
        <translation>Verschieden: An Stelle %1 von 32 steht bei Ihnen %2, der Server zeigte %3. Wenn das kein Tippfehler ist, kann es ein anderer Server sein: Pinnen Sie ihn nicht, und nehmen Sie ihn nicht an.</translation>
    </message>
</context>
<context>
    <name>Sealpost::FingerprintHelp</name>
    <message>
        <source>&amp;How do I get it?</source>
        <translation>Wie &amp;bekomme ich ihn?</translation>
    </message>
    <message>
        <source>From whoever runs the server: your provider, a colleague, or you. They find it out on the server itself; from here, somebody in the way could answer.</source>
        <translation>Von dem, der den Server betreibt: Ihrem Anbieter, einer Kollegin oder Ihnen selbst. Er findet ihn auf dem Server selbst heraus; von hier aus könnte jemand dazwischen antworten.</translation>
    </message>
    <message>
        <source>It asks the running server:</source>
        <translation>Das fragt den laufenden Server:</translation>
    </message>
    <message>
        <source>Or it reads the certificate&apos;s file:</source>
        <translation>Oder das liest die Datei mit dem Zertifikat:</translation>
    </message>
    <message>
        <source>Copy a &amp;Message to Them</source>
        <translation>&amp;Nachricht an den Betreiber kopieren</translation>
    </message>
</context>
<context>
    <name>Sealpost::FingerprintPicture</name>
    <message>
        <source>For comparing by eye only. The fingerprint in letters and digits says the same.</source>
        <translation>Nur zum Vergleichen mit dem Auge. Der Fingerabdruck in Buchstaben und Ziffern sagt dasselbe.</translation>
    </message>
    <message>
        <source>The fingerprint as a picture: the same key gives the same picture everywhere. If it differs, so does the key; if it looks the same, compare the letters and digits.</source>
        <translation>Der Fingerabdruck als Bild: Derselbe Schlüssel gibt überall dasselbe Bild. Ist das Bild anders, ist es der Schlüssel auch; sieht es gleich aus, vergleichen Sie Buchstaben und Ziffern.</translation>
    </message>
</context>
<context>
    <name>Sealpost::FingerprintView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose fingerprint, then the fingerprint</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of its 32 places are different</source>
        <translation>%1 seiner 32 Stellen sind anders</translation>
    </message>
</context>
<context>
    <name>Sealpost::FirstStartPage</name>
    <message>
        <source>&amp;Set up my account</source>
        <translation>Mein Konto &amp;einrichten</translation>
    </message>
    <message>
        <source>&amp;Try it without an account</source>
        <translation>Ohne Konto &amp;ausprobieren</translation>
    </message>
    <message>
        <source>A practice server runs inside this program; what you send stays here.</source>
        <translation>Ein Übungsserver läuft in diesem Programm; was Sie senden, bleibt hier.</translation>
    </message>
    <message>
        <source>Send mail, and see how safe the way is</source>
        <translation>Mail senden und sehen, wie sicher der Weg ist</translation>
    </message>
    <message>
        <source>Sealpost hands your mail to your own server. The seal beside Send shows whether the line to it is encrypted, and who vouches for it.</source>
        <translation>Sealpost gibt Ihre Mail Ihrem eigenen Server. Das Siegel neben „Senden“ zeigt, ob die Leitung dorthin verschlüsselt ist und wer für sie bürgt.</translation>
    </message>
    <message>
        <source>Your address and your password; the rest is found.</source>
        <translation>Ihre Adresse und Ihr Passwort; der Rest wird gefunden.</translation>
    </message>
</context>
<context>
    <name>Sealpost::ForeignImportDialog</name>
    <message>
        <source>Sends as %1 through %2.</source>
        <translation>Sendet als %1 über %2.</translation>
    </message>
    <message>
        <source>The command: %1</source>
        <translation>Der Befehl: %1</translation>
    </message>
    <message>
        <source>A certificate was accepted there by hand. When you test the account, compare with it: %1</source>
        <translation>Dort wurde ein Zertifikat von Hand angenommen. Vergleichen Sie damit, wenn Sie das Konto testen: %1</translation>
    </message>
    <message>
        <source>Import Accounts</source>
        <translation>Konten importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) to add from “%1”</source>
        <translation>
            <numerusform>%n Konto aus „%1“ hinzufügen</numerusform>
            <numerusform>%n Konten aus „%1“ hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>“%1”: an account of this name is here already.</source>
        <translation>„%1“: Ein Konto dieses Namens gibt es hier schon.</translation>
    </message>
    <message>
        <source>&amp;Run the commands that give the passwords</source>
        <translation>Die &amp;Befehle ausführen, die die Passwörter liefern</translation>
    </message>
    <message>
        <source>Each runs whenever its account needs its password; without them you are asked</source>
        <translation>Jeder läuft, wenn sein Konto sein Passwort braucht; ohne sie werden Sie gefragt</translation>
    </message>
    <message>
        <source>That makes it less safe than a new account. Why is it needed?</source>
        <translation>Das macht es weniger sicher als ein neues Konto. Warum ist das nötig?</translation>
    </message>
    <message>
        <source>R&amp;eason:</source>
        <translation>&amp;Grund:</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Sealpost::ForeignTransfer</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 Saved before that: %2.</source>
        <translation>%1 Davor gespeichert: %2.</translation>
    </message>
</context>
<context>
    <name>Sealpost::FormattedBar</name>
    <message>
        <source>This message has a formatted version, too.</source>
        <translation>Von dieser Nachricht gibt es auch eine formatierte Fassung.</translation>
    </message>
    <message>
        <source>It goes along. Once you change the text, only the text is sent.</source>
        <translation>Sie geht mit. Sobald Sie den Text ändern, wird nur der Text gesendet.</translation>
    </message>
    <message>
        <source>Only the text is sent, since you have changed it.</source>
        <translation>Nur der Text wird gesendet, da Sie ihn geändert haben.</translation>
    </message>
    <message>
        <source>The formatted version says what stood here before.</source>
        <translation>Die formatierte Fassung sagt, was vorher hier stand.</translation>
    </message>
    <message>
        <source>Restore the &amp;Previous Text</source>
        <translation>Vori&amp;gen Text wiederherstellen</translation>
    </message>
</context>
<context>
    <name>Sealpost::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Sealpost Help</source>
        <translation>Hilfe zu Sealpost</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Sealpost::IdentitiesPage</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Make &amp;First</source>
        <translation>An den &amp;Anfang</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identitäten</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Make First</source>
        <translation>An den Anfang</translation>
    </message>
    <message>
        <source>First give the account a mail address, under “Basics”.</source>
        <translation>Geben Sie dem Konto zuerst eine Mail-Adresse, unter „Grundlagen“.</translation>
    </message>
    <message>
        <source>A new message begins with the first of these. While you write, another can be chosen as its sender.</source>
        <translation>Eine neue Nachricht beginnt mit der ersten. Beim Schreiben lässt sich eine andere als Absender wählen.</translation>
    </message>
</context>
<context>
    <name>Sealpost::IdentityDialog</name>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>New Identity</source>
        <translation>Neue Identität</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mail &amp;address:</source>
        <translation>Mail-&amp;Adresse:</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Mail-Adresse</translation>
    </message>
    <message>
        <source>Ans&amp;wers to:</source>
        <translation>Ant&amp;worten an:</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>Antworten an</translation>
    </message>
    <message>
        <source>&amp;Organization:</source>
        <translation>Or&amp;ganisation:</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>&amp;Signature:</source>
        <translation>&amp;Signatur:</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>In the folder “Sent”</source>
        <translation>Im Ordner „Sent“</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Keep copies</source>
        <translation>Kopien behalten</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>Keine behalten</translation>
    </message>
    <message>
        <source>In the &amp;folder “Sent”:</source>
        <translation>Im &amp;Ordner „Sent“:</translation>
    </message>
    <message>
        <source>As the recipients see it</source>
        <translation>So sehen ihn die Empfänger</translation>
    </message>
    <message>
        <source>Empty: to the address itself</source>
        <translation>Leer: an die Adresse selbst</translation>
    </message>
    <message>
        <source>Stands below each message; nothing has to</source>
        <translation>Steht unter jeder Nachricht; muss nicht sein</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Answers go to one address.</source>
        <translation>Antworten gehen an eine Adresse.</translation>
    </message>
    <message>
        <source>Discard what you have typed?</source>
        <translation>Das Eingegebene verwerfen?</translation>
    </message>
    <message>
        <source>&amp;Keep Editing</source>
        <translation>Weiter &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
</context>
<context>
    <name>Sealpost::ImportBar</name>
    <message>
        <source>Import the account “%1”?</source>
        <translation>Das Konto „%1“ importieren?</translation>
    </message>
    <message>
        <source>There is an account “%1” already. Merge the imported one with it?</source>
        <translation>Es gibt schon ein Konto „%1“. Soll das importierte mit ihm zusammengeführt werden?</translation>
    </message>
    <message>
        <source>It sends as %1 through %2. Its password is not in the file.</source>
        <translation>Es sendet als %1 über %2. Sein Passwort steht nicht in der Datei.</translation>
    </message>
    <message>
        <source>&amp;Do Not Import</source>
        <translation>Nicht i&amp;mportieren</translation>
    </message>
    <message>
        <source>Im&amp;port Anyway</source>
        <translation>Trotzdem im&amp;portieren</translation>
    </message>
    <message>
        <source>Im&amp;port</source>
        <translation>Im&amp;portieren</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned key(s)</source>
        <translation>
            <numerusform>%n gepinnter Schlüssel</numerusform>
            <numerusform>%n gepinnte Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) reached</source>
        <translation>
            <numerusform>%n erreichte Stufe</numerusform>
            <numerusform>%n erreichte Stufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the journal</source>
        <translation>
            <numerusform>%n Zeile des Journals</numerusform>
            <numerusform>%n Zeilen des Journals</numerusform>
        </translation>
    </message>
    <message>
        <source>New here: %1.</source>
        <translation>Neu hier: %1.</translation>
    </message>
    <message>
        <source>Name of the account here</source>
        <translation>Name des Kontos hier</translation>
    </message>
    <message>
        <source>Na&amp;me here:</source>
        <translation>Name hie&amp;r:</translation>
    </message>
    <message>
        <source>What it makes less safe</source>
        <translation>Was es unsicherer macht</translation>
    </message>
    <message>
        <source>It makes this less safe:</source>
        <translation>Das würde dadurch unsicherer:</translation>
    </message>
    <message>
        <source>Why is that needed?</source>
        <translation>Warum ist das nötig?</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>Ein Konto braucht einen Namen.</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Grund:</translation>
    </message>
</context>
<context>
    <name>Sealpost::JournalBox</name>
    <message>
        <source>From this day on</source>
        <translation>Ab diesem Tag</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Server, reason or fingerprint contains</source>
        <translation>Server, Grund oder Fingerabdruck enthält</translation>
    </message>
    <message>
        <source>Server, reason or fingerprint</source>
        <translation>Server, Grund oder Fingerabdruck</translation>
    </message>
    <message>
        <source>Write the lines that are shown to a file</source>
        <translation>Die gezeigten Zeilen in eine Datei schreiben</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>The journal is empty: this account has not seen a server yet.</source>
        <translation>Das Journal ist leer: Dieses Konto hat noch keinen Server gesehen.</translation>
    </message>
    <message>
        <source>No line of the journal is like that.</source>
        <translation>Keine Zeile des Journals ist so.</translation>
    </message>
    <message>
        <source>JSON, for programs (*.json)</source>
        <translation>JSON, für Programme (*.json)</translation>
    </message>
    <message>
        <source>Export the Journal</source>
        <translation>Journal exportieren</translation>
    </message>
    <message>
        <source>Table, for a spreadsheet (*.csv)</source>
        <translation>CSV, für eine Tabelle (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the journal were written.</source>
        <translation>
            <numerusform>%n Zeile des Journals wurde geschrieben.</numerusform>
            <numerusform>%n Zeilen des Journals wurden geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal could not be written there.</source>
        <translation>Das Journal konnte dorthin nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>Sealpost::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Key, SHA-256</source>
        <translation>Schlüssel, SHA-256</translation>
    </message>
</context>
<context>
    <name>Sealpost::KeyField</name>
    <message>
        <source>This file cannot be read, or is too large for a certificate.</source>
        <translation>Diese Datei lässt sich nicht lesen oder ist zu groß für ein Zertifikat.</translation>
    </message>
</context>
<context>
    <name>Sealpost::KeyReview</name>
    <message>
        <source>Valid from %1 to %2</source>
        <comment>a certificate</comment>
        <translation>Gültig von %1 bis %2</translation>
    </message>
    <message>
        <source>Pinned on %1, %2</source>
        <comment>when, then how</comment>
        <translation>Gepinnt am %1, %2</translation>
    </message>
    <message>
        <source>Last seen on %1</source>
        <translation>Zuletzt gesehen am %1</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>Ist das wirklich %1?</translation>
    </message>
    <message>
        <source>New key, SHA-256</source>
        <translation>Neuer Schlüssel, SHA-256</translation>
    </message>
    <message>
        <source>Key, SHA-256</source>
        <translation>Schlüssel, SHA-256</translation>
    </message>
    <message>
        <source>Fingerprint of the key, SHA-256</source>
        <translation>Fingerabdruck des Schlüssels, SHA-256</translation>
    </message>
    <message>
        <source>Pinned key, SHA-256</source>
        <translation>Gepinnter Schlüssel, SHA-256</translation>
    </message>
    <message>
        <source>Fingerprint of the pinned key, SHA-256</source>
        <translation>Fingerabdruck des gepinnten Schlüssels, SHA-256</translation>
    </message>
    <message>
        <source>Certificate, SHA-256</source>
        <translation>Zertifikat, SHA-256</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate, SHA-256</source>
        <translation>Fingerabdruck des Zertifikats, SHA-256</translation>
    </message>
    <message>
        <source>New certificate, SHA-256</source>
        <translation>Neues Zertifikat, SHA-256</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Pinnen</translation>
    </message>
    <message>
        <source>Trust this key from now on; the comparison above has to say “same”</source>
        <translation>Diesem Schlüssel von jetzt an vertrauen; der Vergleich oben muss „gleich“ ergeben</translation>
    </message>
    <message>
        <source>Accept &amp;Unseen</source>
        <translation>&amp;Ungesehen annehmen</translation>
    </message>
    <message>
        <source>The certificate belongs to: %1</source>
        <translation>Das Zertifikat gehört: %1</translation>
    </message>
    <message>
        <source>Fingerprint of the new key, SHA-256</source>
        <translation>Fingerabdruck des neuen Schlüssels, SHA-256</translation>
    </message>
    <message>
        <source>What is underlined is different.</source>
        <translation>Unterstrichen ist, was anders ist.</translation>
    </message>
    <message>
        <source>Picture of the new key</source>
        <translation>Bild des neuen Schlüssels</translation>
    </message>
    <message>
        <source>Picture of the pinned key</source>
        <translation>Bild des gepinnten Schlüssels</translation>
    </message>
    <message>
        <source>The key as a picture</source>
        <translation>Der Schlüssel als Bild</translation>
    </message>
    <message>
        <source>Picture of the key</source>
        <translation>Bild des Schlüssels</translation>
    </message>
</context>
<context>
    <name>Sealpost::LadderPicture</name>
    <message>
        <source>%1 [%2 ms]</source>
        <comment>how a way to the server ended, how long it took</comment>
        <translation>%1 [%2 ms]</translation>
    </message>
</context>
<context>
    <name>Sealpost::Launch</name>
    <message>
        <source>A Sealpost of another version has this profile open. Close it first.</source>
        <translation>Ein Sealpost einer anderen Version hat dieses Profil geöffnet. Schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Another Sealpost has this profile open, and does not answer.</source>
        <translation>Ein anderes Sealpost hat dieses Profil geöffnet und antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>Sealpost::LevelBox</name>
    <message>
        <source>Lo&amp;wer the Level…</source>
        <translation>Stufe s&amp;enken …</translation>
    </message>
    <message>
        <source>Messages may then leave over a weaker line to this server, if the account permits one. This is done at once, and written into the journal.</source>
        <translation>Nachrichten dürfen dann über eine schwächere Leitung zu diesem Server, wenn das Konto sie erlaubt. Das geschieht sofort und steht dann im Journal.</translation>
    </message>
    <message>
        <source>Lower the Level</source>
        <translation>Stufe senken</translation>
    </message>
    <message>
        <source>Lower the level to</source>
        <translation>Stufe senken auf</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>Auf:</translation>
    </message>
    <message>
        <source>For&amp;give This…</source>
        <translation>&amp;Verzeihen …</translation>
    </message>
    <message>
        <source>Your password may then go to this server in a weaker way than SCRAM. This is done at once, and written into the journal.</source>
        <translation>Ihr Passwort darf dann auf schwächere Weise als mit SCRAM zu diesem Server. Das geschieht sofort und steht dann im Journal.</translation>
    </message>
    <message>
        <source>Forgive This</source>
        <translation>Verzeihen</translation>
    </message>
    <message>
        <source>No level: as if nothing had been sent yet</source>
        <translation>Keine Stufe: als wäre noch nichts gesendet worden</translation>
    </message>
    <message>
        <source>This server has not accepted a message yet, so no level has been reached.</source>
        <translation>Dieser Server hat noch keine Nachricht angenommen, darum ist noch keine Stufe erreicht.</translation>
    </message>
    <message>
        <source>This server once could not prove that it knows your password, so the password itself does not go to it. Ask its operator before you forgive this.</source>
        <translation>Dieser Server konnte einmal nicht beweisen, dass er Ihr Passwort kennt, darum geht das Passwort selbst nicht zu ihm. Fragen Sie seinen Betreiber, bevor Sie das verzeihen.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>“Test” looks at the server; nothing is sent.</source>
        <translation>„Testen“ sieht sich den Server an; gesendet wird nichts.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>To this server nothing leaves below “%1”, even where a permission would allow it.</source>
        <translation>Zu diesem Server geht nichts unter „%1“ ab, auch wenn etwas es erlauben würde.</translation>
    </message>
</context>
<context>
    <name>Sealpost::LineReportView</name>
    <message>
        <source>The server offers: %1</source>
        <translation>Der Server bietet an: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>word of the seal, then its sentence</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Sealpost::LoginDesk</name>
    <message>
        <source>It is needed to keep the password of %1.</source>
        <translation>Sie wird gebraucht, um das Passwort von %1 aufzubewahren.</translation>
    </message>
    <message>
        <source>What the provider gives is kept with them.</source>
        <translation>Was der Anbieter ausstellt, wird bei ihnen aufbewahrt.</translation>
    </message>
    <message>
        <source>T&amp;ype the Password</source>
        <translation>Passwort &amp;eingeben</translation>
    </message>
</context>
<context>
    <name>Sealpost::LoweringBar</name>
    <message>
        <source>Reason:</source>
        <translation>Grund:</translation>
    </message>
    <message>
        <source>Sa&amp;ve Anyway</source>
        <translation>Trot&amp;zdem speichern</translation>
    </message>
    <message>
        <source>This makes the account less safe. Why is that needed?</source>
        <translation>Das macht das Konto unsicherer. Warum ist das nötig?</translation>
    </message>
    <message>
        <source>Keep E&amp;diting</source>
        <translation>Weiter bea&amp;rbeiten</translation>
    </message>
</context>
<context>
    <name>Sealpost::LoweringsBox</name>
    <message>
        <source>Nobody noted when and why.</source>
        <translation>Niemand hat notiert, wann und warum.</translation>
    </message>
    <message>
        <source>%1, reason: %2</source>
        <translation>%1, Grund: %2</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>Zurück zu „%1“</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Made less safe</source>
        <translation>Unsicherer gemacht</translation>
    </message>
</context>
<context>
    <name>Sealpost::MailerOffer</name>
    <message>
        <source>Open mail links with Sealpost?</source>
        <translation>Mail-Links mit Sealpost öffnen?</translation>
    </message>
    <message>
        <source>Links to mail addresses, in your browser and elsewhere, then begin a message here. The settings can do it later, too.</source>
        <translation>Links zu Mail-Adressen, im Browser und anderswo, beginnen dann hier eine Nachricht. Das geht später auch in den Einstellungen.</translation>
    </message>
    <message>
        <source>Use Sealpost for &amp;Mail Links</source>
        <translation>Mail-Links &amp;mit Sealpost öffnen</translation>
    </message>
    <message>
        <source>Not No&amp;w</source>
        <translation>Nicht &amp;jetzt</translation>
    </message>
</context>
<context>
    <name>Sealpost::MainWindow</name>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>&amp;New Message</source>
        <translation>&amp;Neue Nachricht</translation>
    </message>
    <message>
        <source>New &amp;Account…</source>
        <translation>Neues &amp;Konto …</translation>
    </message>
    <message>
        <source>Some accounts cannot be read: %1.</source>
        <translation>Manche Konten lassen sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>They stay in %1 as they are.</source>
        <translation>Sie bleiben in %1, wie sie sind.</translation>
    </message>
    <message>
        <source>Edit Account…</source>
        <translation>Konto bearbeiten …</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplizieren …</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Das Konto „%1“ entfernen?</translation>
    </message>
    <message>
        <source>&amp;Keep It</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Re&amp;move Account</source>
        <translation>Konto ent&amp;fernen</translation>
    </message>
    <message>
        <source>The account “%1” was removed.</source>
        <translation>Das Konto „%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have not been sent yet.</source>
        <translation>
            <numerusform>%n Nachricht ist noch nicht gesendet.</numerusform>
            <numerusform>%n Nachrichten sind noch nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sealpost can go on without a window while one of them can leave within the hour. What is left is sent when you start it again.</source>
        <translation>Sealpost kann ohne Fenster weitermachen, solange eine davon innerhalb einer Stunde hinaus kann. Was übrig bleibt, wird beim nächsten Start gesendet.</translation>
    </message>
    <message>
        <source>&amp;Keep Sending</source>
        <translation>&amp;Weiter senden</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Aufhören</translation>
    </message>
    <message>
        <source>Waiting for what is on its way just now…</source>
        <translation>Warten auf das, was gerade unterwegs ist …</translation>
    </message>
    <message>
        <source>The rest is sent when you start Sealpost again.</source>
        <translation>Der Rest wird beim nächsten Start von Sealpost gesendet.</translation>
    </message>
    <message>
        <source>Pages and accounts</source>
        <translation>Seiten und Konten</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Einste&amp;llungen …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>The account “%1” was imported.</source>
        <translation>Das Konto „%1“ wurde importiert.</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>New messages begin with the account “%1” now.</source>
        <translation>Neue Nachrichten beginnen jetzt mit dem Konto „%1“.</translation>
    </message>
    <message>
        <source>Import A&amp;ccounts…</source>
        <translation>Konten &amp;importieren …</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were imported.</source>
        <translation>
            <numerusform>%n Konto wurde importiert.</numerusform>
            <numerusform>%n Konten wurden importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its pinned keys, the level that its server has reached and its stored passwords go too. The journal is kept.</source>
        <translation>Seine gepinnten Schlüssel, die Stufe, die sein Server erreicht hat, und seine aufbewahrten Passwörter gehen mit. Das Journal bleibt.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>Sealpost::MessageEdit</name>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
</context>
<context>
    <name>Sealpost::NavigationModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>page, count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
</context>
<context>
    <name>Sealpost::NewAccountDialog</name>
    <message>
        <source>New Account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Connect, judge the server and prove the password; nothing is sent</source>
        <translation>Verbinden, den Server beurteilen und das Passwort prüfen; gesendet wird nichts</translation>
    </message>
    <message>
        <source>Set Up &amp;by Hand…</source>
        <translation>&amp;Von Hand einrichten…</translation>
    </message>
    <message>
        <source>All settings of the account, with what is known already</source>
        <translation>Alle Einstellungen des Kontos, mit dem, was schon bekannt ist</translation>
    </message>
    <message>
        <source>There is an account for this address already. For another one set it up by hand, under a name of its own.</source>
        <translation>Für diese Adresse gibt es schon ein Konto. Ein weiteres richten Sie von Hand unter einem eigenen Namen ein.</translation>
    </message>
    <message>
        <source>Discard what you have typed?</source>
        <translation>Das Eingegebene verwerfen?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Verwer&amp;fen</translation>
    </message>
    <message>
        <source>It is needed to keep the password of %1.</source>
        <translation>Sie wird gebraucht, um das Passwort von %1 aufzubewahren.</translation>
    </message>
    <message>
        <source>The account is saved.</source>
        <translation>Das Konto ist gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Continue Editing</source>
        <translation>Zurüc&amp;k zur Eingabe</translation>
    </message>
    <message>
        <source>Use Your Brow&amp;ser…</source>
        <translation>Ihren Browser ben&amp;utzen …</translation>
    </message>
    <message>
        <source>You log in at the provider, which needs a client id for Sealpost</source>
        <translation>Sie melden sich beim Anbieter an; dafür braucht es eine Client-ID für Sealpost</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Sealpost::Notifications</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>Sealpost::OutboxModel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>Sealpost::OutboxView</name>
    <message>
        <source>Nothing is waiting. What you send is here until the server has taken it.</source>
        <translation>Nichts wartet. Was Sie senden, ist hier, bis der Server es angenommen hat.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Cancel Message…</source>
        <translation>Nachricht zurückziehen …</translation>
    </message>
    <message>
        <source>Got &amp;It</source>
        <translation>&amp;Verstanden</translation>
    </message>
    <message>
        <source>It is on its way just now, or has left already.</source>
        <translation>Sie ist gerade unterwegs oder schon hinaus.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n message(s) out of the outbox?</source>
        <translation>
            <numerusform>%n Nachricht aus dem Postausgang nehmen?</numerusform>
            <numerusform>%n Nachrichten aus dem Postausgang nehmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it is sent any more, and it is not kept.</source>
        <translation>Davon wird nichts mehr gesendet, und es wird nicht aufgehoben.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Take &amp;Out</source>
        <translation>&amp;Herausnehmen</translation>
    </message>
    <message>
        <source>The account “%1” is not there any more.</source>
        <translation>Das Konto „%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>%1 asks for the password of %2.</source>
        <translation>%1 fragt nach dem Passwort von %2.</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>%1 wird angesehen …</translation>
    </message>
    <message>
        <source>It was too late to take the message out: it had left already.</source>
        <translation>Es war zu spät, die Nachricht zurückzuziehen: sie war schon fort.</translation>
    </message>
    <message>
        <source>The way to %1 needs them.</source>
        <translation>Der Weg zu %1 braucht sie.</translation>
    </message>
</context>
<context>
    <name>Sealpost::PasswordBar</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>&amp;Log In and Send</source>
        <translation>Anmelden &amp;und senden</translation>
    </message>
    <message>
        <source>N&amp;ot Now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>&amp;Keep the password</source>
        <translation>Passwort aufbe&amp;wahren</translation>
    </message>
</context>
<context>
    <name>Sealpost::PasswordField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
    <message>
        <source>Show what is typed: %1</source>
        <translation>Eingabe anzeigen: %1</translation>
    </message>
    <message>
        <source>Typed already</source>
        <translation>Schon eingegeben</translation>
    </message>
</context>
<context>
    <name>Sealpost::PersonForm</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>As the recipients see it</source>
        <translation>Wie die Empfänger ihn sehen</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Mail-Adresse</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>&amp;Ihr Name:</translation>
    </message>
    <message>
        <source>Mail &amp;address:</source>
        <translation>Mail-&amp;Adresse:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Passw&amp;ort:</translation>
    </message>
    <message>
        <source>Else it is kept until you quit</source>
        <translation>Sonst gilt es, bis Sie das Programm beenden</translation>
    </message>
</context>
<context>
    <name>Sealpost::PinEntry</name>
    <message>
        <source>&amp;Pin This Key</source>
        <translation>Schlüssel &amp;pinnen</translation>
    </message>
    <message>
        <source>Fingerprint of the server&apos;s key, or its certificate</source>
        <translation>Fingerabdruck des Schlüssels des Servers oder sein Zertifikat</translation>
    </message>
    <message>
        <source>Paste the SHA-256 fingerprint of the key, or a certificate</source>
        <translation>SHA-256-Fingerabdruck des Schlüssels oder ein Zertifikat einfügen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note, for you: who told you (may stay empty)</source>
        <translation>Notiz für Sie: von wem er ist (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Choose a &amp;File…</source>
        <translation>Date&amp;i wählen …</translation>
    </message>
    <message>
        <source>Do Not Pin</source>
        <translation>Nicht pinnen</translation>
    </message>
    <message>
        <source>Which key does %1 have? Ask whoever runs the server. Once a key is pinned, a server there with any other gets nothing.</source>
        <translation>Welchen Schlüssel hat %1? Fragen Sie, wer den Server betreibt. Ist einer gepinnt, bekommt ein Server dort mit einem anderen nichts.</translation>
    </message>
    <message>
        <source>A certificate brings its key along. A fingerprint has to be the one of the key: it stays when the certificate is renewed.</source>
        <translation>Ein Zertifikat bringt seinen Schlüssel mit. Ein Fingerabdruck muss der des Schlüssels sein: Er bleibt, wenn das Zertifikat erneuert wird.</translation>
    </message>
    <message>
        <source>A certificate of %1. Its key will be pinned:
%2</source>
        <translation>Ein Zertifikat von %1. Sein Schlüssel wird gepinnt:
%2</translation>
    </message>
    <message>
        <source>Is this the fingerprint of the key? One of the certificate looks just the same, and no server would ever match it. If you cannot tell, choose the certificate&apos;s file.</source>
        <translation>Ist das der Fingerabdruck des Schlüssels? Einer des Zertifikats sieht genauso aus, und kein Server würde je dazu passen. Wenn Sie es nicht wissen, wählen Sie die Datei des Zertifikats.</translation>
    </message>
    <message>
        <source>This is neither a whole SHA-256 fingerprint nor a certificate.</source>
        <translation>Das ist weder ein ganzer SHA-256-Fingerabdruck noch ein Zertifikat.</translation>
    </message>
    <message>
        <source>In this file is neither a certificate nor a whole SHA-256 fingerprint.</source>
        <translation>In dieser Datei ist weder ein Zertifikat noch ein ganzer SHA-256-Fingerabdruck.</translation>
    </message>
    <message>
        <source>Certificate or Fingerprint of the Server</source>
        <translation>Zertifikat oder Fingerabdruck des Servers</translation>
    </message>
</context>
<context>
    <name>Sealpost::PinRemovalBar</name>
    <message>
        <source>Reason:</source>
        <translation>Grund:</translation>
    </message>
    <message>
        <source>Remove this pin? The level of %1 drops at once.</source>
        <translation>Diesen Pin entfernen? Die Stufe von %1 sinkt sofort.</translation>
    </message>
    <message>
        <source>Without it your mail may go to a server with another key. Why is that needed?</source>
        <translation>Ohne ihn kann Ihre Post an einen Server mit einem anderen Schlüssel gehen. Warum ist das nötig?</translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Sealpost::PinsModel</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Key, SHA-256</source>
        <translation>Schlüssel, SHA-256</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Gepinnt</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Sealpost::PostNoticeStack</name>
    <message>
        <source>Show in &amp;Outbox</source>
        <translation>Im Post&amp;ausgang zeigen</translation>
    </message>
    <message>
        <source>Got &amp;It</source>
        <translation>&amp;Verstanden</translation>
    </message>
</context>
<context>
    <name>Sealpost::PostNotices</name>
    <message numerus="yes">
        <source>%n message(s) were found in the outbox of which nothing is recorded.</source>
        <translation>
            <numerusform>Im Postausgang wurde %n Nachricht gefunden, über die nichts verzeichnet ist.</numerusform>
            <numerusform>Im Postausgang wurden %n Nachrichten gefunden, über die nichts verzeichnet ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can know whether they were sent. They are there as uncertain, and you decide.</source>
        <translation>Ob sie gesendet wurden, kann niemand wissen. Sie stehen dort als ungewiss, und Sie entscheiden.</translation>
    </message>
    <message numerus="yes">
        <source>The time of %n message(s) passed while Sealpost was not running.</source>
        <translation>
            <numerusform>Der Zeitpunkt von %n Nachricht verstrich, während Sealpost nicht lief.</numerusform>
            <numerusform>Der Zeitpunkt von %n Nachrichten verstrich, während Sealpost nicht lief.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are being sent now.</source>
        <translation>Sie werden jetzt gesendet.</translation>
    </message>
    <message>
        <source>Messages stay where they are until it can be written again; none is lost.</source>
        <translation>Nachrichten bleiben, wo sie sind, bis wieder geschrieben werden kann; keine geht verloren.</translation>
    </message>
    <message>
        <source>A message was sent, but no copy of it could be kept.</source>
        <translation>Eine Nachricht wurde gesendet, aber keine Kopie von ihr konnte aufbewahrt werden.</translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation>Es wird noch einmal versucht.</translation>
    </message>
</context>
<context>
    <name>Sealpost::PracticeMessagesModel</name>
    <message>
        <source>To %1 (%2)</source>
        <comment>a recipient, the size</comment>
        <translation>An %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>To %1 and %n other(s) (%2)</source>
        <translation>
            <numerusform>An %1 und einen weiteren (%2)</numerusform>
            <numerusform>An %1 und %n weitere (%2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sealpost::PracticePane</name>
    <message>
        <source>Fingerprint of the practice server&apos;s key, SHA-256</source>
        <translation>Fingerabdruck des Schlüssels des Übungsservers, SHA-256</translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation>Übungsserver</translation>
    </message>
    <message>
        <source>It runs inside this program, takes every message and sends nothing on. Nobody vouches for its certificate, so you are asked to review it. This is the fingerprint of its key, as its operator would tell you:</source>
        <translation>Er läuft in diesem Programm, nimmt jede Nachricht an und sendet nichts weiter. Niemand bürgt für sein Zertifikat; darum werden Sie gebeten, ihn zu prüfen. Das ist der Fingerabdruck seines Schlüssels, wie sein Betreiber ihn Ihnen nennen würde:</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>Empfangene Nachrichten</translation>
    </message>
    <message>
        <source>The message as it was received</source>
        <translation>Die Nachricht, wie sie ankam</translation>
    </message>
    <message>
        <source>What you send with the account “Practice” appears here as the server got it.</source>
        <translation>Was Sie mit dem Konto „Practice“ senden, erscheint hier so, wie der Server es bekam.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 lässt sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>Sealpost::PracticeRoom</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>An account of yours has the name of the practice account. Rename it to practise here.</source>
        <translation>Eines Ihrer Konten heißt wie das Übungskonto. Benennen Sie es um, um hier zu üben.</translation>
    </message>
</context>
<context>
    <name>Sealpost::ProxyBox</name>
    <message>
        <source>Way to the server</source>
        <translation>Weg zum Server</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Passwort des Proxys</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None: straight to the server</source>
        <translation>Keiner: direkt zum Server</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>Wie dieser Computer eingerichtet ist</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>HTTP (CONNECT)</source>
        <translation>HTTP (CONNECT)</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>Pro&amp;xy:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Benutzername beim Proxy</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for no login</source>
        <translation>Leer: Der Proxy verlangt keine Anmeldung</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Benutzername:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Passwort:</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s name and its port, as in “proxy.example.org:1080”.</source>
        <translation>Geben Sie den Namen des Proxys und seinen Port an, wie in „proxy.example.org:1080“.</translation>
    </message>
    <message>
        <source>Say whose password this is, or leave the password empty.</source>
        <translation>Sagen Sie, wessen Passwort das ist, oder lassen Sie das Passwort leer.</translation>
    </message>
</context>
<context>
    <name>Sealpost::ReasonField</name>
    <message>
        <source>Reason, for the journal</source>
        <translation>Grund, für das Journal</translation>
    </message>
    <message>
        <source>Say why; the journal keeps it.</source>
        <translation>Sagen Sie, warum; das Journal hält es fest.</translation>
    </message>
</context>
<context>
    <name>Sealpost::ReasonedStep</name>
    <message>
        <source>Keep It</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Grund:</translation>
    </message>
</context>
<context>
    <name>Sealpost::RecipientsModel</name>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What the server says</source>
        <translation>Was der Server sagt</translation>
    </message>
</context>
<context>
    <name>Sealpost::ReviewBox</name>
    <message>
        <source>The server&apos;s key</source>
        <translation>Der Schlüssel des Servers</translation>
    </message>
</context>
<context>
    <name>Sealpost::ReviewDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Review the Server of “%1”</source>
        <comment>an account</comment>
        <translation>Server von „%1“ prüfen</translation>
    </message>
</context>
<context>
    <name>Sealpost::RungField</name>
    <message>
        <source>Port for %1</source>
        <translation>Port für %1</translation>
    </message>
</context>
<context>
    <name>Sealpost::SealIndicator</name>
    <message>
        <source>%1. Shows the connection</source>
        <comment>word of the seal</comment>
        <translation>%1. Zeigt die Verbindung</translation>
    </message>
    <message>
        <source>%1. Shows the connection, %2</source>
        <comment>word of the seal, how old</comment>
        <translation>%1. Zeigt die Verbindung, %2</translation>
    </message>
    <message>
        <source>%1
(%2)</source>
        <comment>sentence of the seal, how old</comment>
        <translation>%1
(%2)</translation>
    </message>
</context>
<context>
    <name>Sealpost::SendRow</name>
    <message>
        <source>&amp;Attach…</source>
        <translation>An&amp;hängen …</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Send the message (%1)</source>
        <translation>Die Nachricht senden (%1)</translation>
    </message>
    <message>
        <source>Progress of sending</source>
        <translation>Fortschritt des Sendens</translation>
    </message>
    <message>
        <source>&amp;Send without encryption</source>
        <translation>Ohne Verschlüsselung &amp;senden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>octets sent, octets in all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>Verwer&amp;fen …</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Später senden</translation>
    </message>
    <message>
        <source>&amp;Choose Day and Time…</source>
        <translation>&amp;Tag und Uhrzeit wählen …</translation>
    </message>
</context>
<context>
    <name>Sealpost::SentModel</name>
    <message>
        <source>(no subject)</source>
        <translation>(ohne Betreff)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 und %n weitere Person</numerusform>
            <numerusform>%1 und %n weitere Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
</context>
<context>
    <name>Sealpost::SentView</name>
    <message>
        <source>Sent messages</source>
        <translation>Gesendete Nachrichten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Details of the chosen message</source>
        <translation>Einzelheiten der gewählten Nachricht</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Nothing sent yet. A copy of what you send is kept here.</source>
        <translation>Noch nichts gesendet. Von dem, was Sie senden, bleibt hier eine Kopie.</translation>
    </message>
    <message>
        <source>The settings say to keep no copies of what you send.</source>
        <translation>Nach den Einstellungen bleiben keine Kopien dessen, was Sie senden.</translation>
    </message>
    <message>
        <source>This message cannot be opened: no program for .eml files was found, or the copy has gone.</source>
        <translation>Diese Nachricht lässt sich nicht öffnen: Es gibt kein Programm für .eml-Dateien, oder die Kopie ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Mail messages (*.eml)</source>
        <translation>Nachrichten (*.eml)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>Sealpost::ServerSearch</name>
    <message>
        <source>Server for outgoing mail</source>
        <translation>Server für ausgehende Mails</translation>
    </message>
    <message>
        <source>Stop Looki&amp;ng</source>
        <translation>Suche anha&amp;lten</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>Erneut suc&amp;hen</translation>
    </message>
    <message>
        <source>What each of those that were asked said</source>
        <translation>Was jede gefragte Stelle geantwortet hat</translation>
    </message>
    <message>
        <source>Type your mail address, and its server is looked for. Your password goes nowhere before you press Test or Save.</source>
        <translation>Geben Sie Ihre Mail-Adresse ein, dann wird ihr Server gesucht. Ihr Passwort geht nirgendwohin, bevor Sie „Testen“ oder „Speichern“ drücken.</translation>
    </message>
    <message>
        <source>Looking for the server of %1…</source>
        <translation>Der Server von %1 wird gesucht…</translation>
    </message>
    <message>
        <source>Found for %1. Your password goes there once you press Test or Save, and not before.</source>
        <translation>Für %1 gefunden. Ihr Passwort geht dorthin, sobald Sie „Testen“ oder „Speichern“ drücken, und nicht früher.</translation>
    </message>
    <message>
        <source>No server was found for %1. The help pages of your provider name it: set it up by hand.</source>
        <translation>Für %1 wurde kein Server gefunden. Die Hilfeseiten Ihres Anbieters nennen ihn: Richten Sie ihn von Hand ein.</translation>
    </message>
    <message>
        <source>Nobody could be asked about %1. Is this computer online? You can set the server up by hand.</source>
        <translation>Zu %1 konnte niemand gefragt werden. Ist dieser Computer online? Sie können den Server von Hand einrichten.</translation>
    </message>
    <message>
        <source>Who was asked, and thei&amp;r answers</source>
        <translation>We&amp;r gefragt wurde und was geantwortet hat</translation>
    </message>
</context>
<context>
    <name>Sealpost::SettingsDialog</name>
    <message>
        <source>&amp;Keep a copy of what I send</source>
        <translation>Eine &amp;Kopie dessen behalten, was ich sende</translation>
    </message>
    <message>
        <source>&amp;Tell me when a message was sent</source>
        <translation>&amp;Melden, wenn eine Nachricht gesendet ist</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds to undo Send</source>
        <translation>Sekunden, um das Senden zurückzunehmen</translation>
    </message>
    <message>
        <source>Time to &amp;undo Send:</source>
        <translation>Zeit, das Senden &amp;zurückzunehmen:</translation>
    </message>
    <message>
        <source>So long a message waits in the outbox and can be called back; 0: it goes at once.</source>
        <translation>So lange wartet eine Nachricht im Postausgang und kann zurückgeholt werden; 0: Sie geht sofort.</translation>
    </message>
    <message>
        <source>Copies are in the folder “Sent” of your profile, which any mail program can read; an account may wish otherwise.</source>
        <translation>Die Kopien liegen im Ordner „Sent“ Ihres Profils, den jedes Mailprogramm lesen kann; ein Konto kann es anders wünschen.</translation>
    </message>
    <message>
        <source>When something could not be sent, you are told in any case.</source>
        <translation>Was nicht gesendet werden konnte, wird auf jeden Fall gemeldet.</translation>
    </message>
    <message>
        <source>&amp;Connect only when I send</source>
        <translation>Erst beim Senden &amp;verbinden</translation>
    </message>
    <message>
        <source>Else the server is looked at while you write, so that the seal beside Send is known before.</source>
        <translation>Sonst wird der Server angesehen, während Sie schreiben, damit das Siegel neben „Senden“ vorher bekannt ist.</translation>
    </message>
    <message>
        <source>Where passwords are kept</source>
        <translation>Wo Passwörter aufbewahrt werden</translation>
    </message>
    <message>
        <source>The keyring of this computer</source>
        <translation>Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>A file under a passphrase</source>
        <translation>Datei unter einer Passphrase</translation>
    </message>
    <message>
        <source>Keep &amp;passwords in:</source>
        <translation>&amp;Passwörter aufbewahren in:</translation>
    </message>
    <message>
        <source>What is kept already stays where it is. A profile with a folder of its own always uses the file.</source>
        <translation>Was schon aufbewahrt ist, bleibt, wo es ist. Ein Profil mit eigenem Ordner nimmt immer die Datei.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>It counts from the next start.</source>
        <translation>Sie gilt vom nächsten Start an.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Your desktop is asked…</source>
        <translation>Ihr Desktop wird gefragt …</translation>
    </message>
    <message>
        <source>Use Sealpost for &amp;Mail Links</source>
        <translation>Mail-&amp;Links mit Sealpost öffnen</translation>
    </message>
</context>
<context>
    <name>Sealpost::SignInBox</name>
    <message>
        <source>Log in with your browser</source>
        <translation>Mit dem Browser anmelden</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Authori&amp;ze…</source>
        <translation>A&amp;utorisieren …</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>None: with the password above</source>
        <translation>Keiner: mit dem Passwort oben</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>Ein anderer Anbieter</translation>
    </message>
    <message>
        <source>Prov&amp;ider:</source>
        <translation>Anbiet&amp;er:</translation>
    </message>
    <message>
        <source>Client id:</source>
        <translation>Client-ID:</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>Client-Geheimnis:</translation>
    </message>
    <message>
        <source>Only if the provider gave you one</source>
        <translation>Nur wenn Ihnen der Anbieter eines gegeben hat</translation>
    </message>
    <message>
        <source>Authorization endpoint:</source>
        <translation>Autorisierungs-Endpunkt:</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation>Autorisierungs-Endpunkt</translation>
    </message>
    <message>
        <source>Token endpoint:</source>
        <translation>Token-Endpunkt:</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Token-Endpunkt</translation>
    </message>
    <message>
        <source>Scope:</source>
        <translation>Scope:</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>The client id comes from the provider: there you register Sealpost as a program for desktops, with the redirect address http://127.0.0.1.</source>
        <translation>Die Client-ID kommt vom Anbieter: Dort registrieren Sie Sealpost als Desktop-Programm, mit der Weiterleitungsadresse http://127.0.0.1.</translation>
    </message>
    <message>
        <source>Opens your browser: there you permit Sealpost to send mail for you</source>
        <translation>Öffnet Ihren Browser: Dort erlauben Sie Sealpost, für Sie Mails zu senden</translation>
    </message>
    <message>
        <source>Give an address that begins with https://.</source>
        <translation>Geben Sie eine Adresse an, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Give the client id that the provider has for Sealpost.</source>
        <translation>Geben Sie die Client-ID an, die der Anbieter für Sealpost hat.</translation>
    </message>
    <message>
        <source>Give words of plain letters, digits and signs, as the provider has them.</source>
        <translation>Geben Sie Wörter aus einfachen Buchstaben, Ziffern und Zeichen an, wie der Anbieter sie hat.</translation>
    </message>
</context>
<context>
    <name>Sealpost::TimeBar</name>
    <message>
        <source>Day and time</source>
        <translation>Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>When is it to be sent?</source>
        <translation>Wann soll sie gesendet werden?</translation>
    </message>
    <message>
        <source>Send T&amp;hen</source>
        <translation>&amp;Dann senden</translation>
    </message>
    <message>
        <source>N&amp;ot Now</source>
        <translation>&amp;Jetzt nicht</translation>
    </message>
    <message>
        <source>That time has passed. When is it to be sent?</source>
        <translation>Diese Zeit ist vorbei. Wann soll sie gesendet werden?</translation>
    </message>
    <message>
        <source>That is more than a year away. Press “Send Then” again if it is meant.</source>
        <translation>Bis dahin ist es mehr als ein Jahr. Drücken Sie noch einmal „Dann senden“, wenn es so gemeint ist.</translation>
    </message>
</context>
<context>
    <name>Sealpost::TrustBar</name>
    <message>
        <source>&amp;Review the Server…</source>
        <translation>Server p&amp;rüfen …</translation>
    </message>
    <message>
        <source>Sho&amp;w the Connection…</source>
        <translation>Verbindung &amp;zeigen …</translation>
    </message>
    <message>
        <source>Try A&amp;gain</source>
        <translation>Noch einma&amp;l versuchen</translation>
    </message>
    <message>
        <source>Open the Acco&amp;unt…</source>
        <translation>K&amp;onto öffnen …</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>A&amp;usblenden</translation>
    </message>
</context>
<context>
    <name>Sealpost::TrustSettings</name>
    <message>
        <source>What may leave without a checked identity</source>
        <translation>Was ohne geprüfte Identität hinaus darf</translation>
    </message>
    <message>
        <source>P&amp;ermit:</source>
        <translation>Er&amp;lauben:</translation>
    </message>
    <message>
        <source>Otherwise it is only proved, by SCRAM, without being shown.</source>
        <translation>Sonst wird es nur mit SCRAM bewiesen, ohne gezeigt zu werden.</translation>
    </message>
    <message>
        <source>Put up with &amp;outdated encryption</source>
        <translation>&amp;Veraltete Verschlüsselung hinnehmen</translation>
    </message>
    <message>
        <source>Its line counts as unverified at best, since it can be opened on the way.</source>
        <translation>Ihre Leitung gilt höchstens als ungeprüft, denn sie lässt sich unterwegs öffnen.</translation>
    </message>
    <message>
        <source>What counts as checked</source>
        <translation>Was als geprüft gilt</translation>
    </message>
    <message>
        <source>A new key is then never taken over by itself, not even where it was accepted unseen.</source>
        <translation>Ein neuer Schlüssel wird dann nie von selbst übernommen, auch nicht, wo er ungesehen angenommen wurde.</translation>
    </message>
    <message>
        <source>A server on this co&amp;mputer needs no certificate</source>
        <translation>Ein Server auf diesem Co&amp;mputer braucht kein Zertifikat</translation>
    </message>
    <message>
        <source>For a bridge or a tunnel, at localhost or a loopback address.</source>
        <translation>Für eine Brücke oder einen Tunnel, an localhost oder einer Loopback-Adresse.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This file cannot be read, or has no certificate (PEM) in it.</source>
        <translation>Diese Datei lässt sich nicht lesen, oder es steht kein Zertifikat (PEM) darin.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Certificates with their key (*.p12 *.pfx *.pem);;All files (*)</source>
        <translation>Zertifikate mit ihrem Schlüssel (*.p12 *.pfx *.pem);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Its authorities vouch for this server, instead of the system&apos;s. Empty: the system&apos;s.</source>
        <translation>Ihre Zertifizierungsstellen bürgen für diesen Server, statt derer des Systems. Leer: die des Systems.</translation>
    </message>
    <message>
        <source>Client cert&amp;ificate:</source>
        <translation>Client-Zert&amp;ifikat:</translation>
    </message>
    <message>
        <source>Shown to a server that asks who you are.</source>
        <translation>Wird einem Server gezeigt, der fragt, wer Sie sind.</translation>
    </message>
    <message>
        <source>A pinned key outweighs a&amp;ny authority</source>
        <translation>Ein gepinnter S&amp;chlüssel gilt mehr als jede Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>C&amp;A file:</source>
        <translation>C&amp;A-Datei:</translation>
    </message>
    <message>
        <source>Send the password itself to an &amp;unchecked server</source>
        <translation>Das Passwort selbst an einen &amp;ungeprüften Server senden</translation>
    </message>
    <message>
        <source>This file cannot be read, or has no certificate with its key: PEM or PKCS #12.</source>
        <translation>Diese Datei ist nicht lesbar oder enthält kein Zertifikat mit seinem Schlüssel: PEM oder PKCS #12.</translation>
    </message>
    <message>
        <source>Passphrase of the client certificate</source>
        <translation>Passphrase des Client-Zertifikats</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Passphrase:</translation>
    </message>
    <message>
        <source>Only where the file is locked. It is kept with the passwords.</source>
        <translation>Nur wo die Datei verschlossen ist. Sie wird bei den Passwörtern aufbewahrt.</translation>
    </message>
    <message>
        <source>This certificate is locked: type its passphrase.</source>
        <translation>Dieses Zertifikat ist verschlossen: Geben Sie seine Passphrase ein.</translation>
    </message>
    <message>
        <source>This passphrase does not open the certificate.</source>
        <translation>Diese Passphrase öffnet das Zertifikat nicht.</translation>
    </message>
</context>
<context>
    <name>Sealpost::UndoBar</name>
    <message>
        <source>Sending soon: %1</source>
        <translation>Wird gleich gesendet: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Send No&amp;w</source>
        <translation>&amp;Jetzt senden</translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n s: %1</source>
        <translation>
            <numerusform>Wird in %n s gesendet: %1</numerusform>
            <numerusform>Wird in %n s gesendet: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sealpost::UnlockBar</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Die Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Passphrase:</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>Noch einmal:</translation>
    </message>
    <message>
        <source>Choose a passphrase to seal your passwords with.</source>
        <translation>Wählen Sie eine Passphrase, mit der Ihre Passwörter versiegelt werden.</translation>
    </message>
    <message>
        <source>Your stored passwords are locked by a passphrase.</source>
        <translation>Ihre aufbewahrten Passwörter sind mit einer Passphrase verschlossen.</translation>
    </message>
    <message>
        <source>Nobody can open them without it: write it down.</source>
        <translation>Ohne sie kann niemand sie öffnen: Schreiben Sie sie auf.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Die beiden Passphrasen sind nicht gleich.</translation>
    </message>
    <message>
        <source>The passphrase is being tried…</source>
        <translation>Die Passphrase wird geprüft …</translation>
    </message>
    <message>
        <source>Sea&amp;l</source>
        <translation>Versie&amp;geln</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>Entspe&amp;rren</translation>
    </message>
    <message>
        <source>Do Not Keep</source>
        <translation>Nicht aufbewahren</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>Sealpost::Windows</name>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>Read the passphrase of the stored passwords from the first line of standard input, where they are in the profile&apos;s sealed file.</source>
        <translation>Die Passphrase der aufbewahrten Passwörter aus der ersten Zeile der Standardeingabe lesen, wenn sie in der versiegelten Datei des Profils sind.</translation>
    </message>
    <message>
        <source>--%1: standard input holds nothing for it.</source>
        <translation>--%1: Auf der Standardeingabe steht nichts dafür.</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Noch einmal: </translation>
    </message>
    <message>
        <source>--%1: the two are not the same.</source>
        <translation>--%1: Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>--%1: the line is too long for it.</source>
        <translation>--%1: Die Zeile ist dafür zu lang.</translation>
    </message>
</context>
<context>
    <name>SendCommand</name>
    <message>
        <source>Sends a message now, and says what became of it.</source>
        <translation>Sendet eine Nachricht jetzt und sagt, was daraus wurde.</translation>
    </message>
</context>
<context>
    <name>SendOptions</name>
    <message>
        <source>--reply-to takes one address.</source>
        <translation>--reply-to nimmt eine einzige Adresse.</translation>
    </message>
    <message>
        <source>--header: “%1” is not of the form &apos;Name: value&apos;.</source>
        <translation>--header: „%1“ hat nicht die Form &apos;Name: Wert&apos;.</translation>
    </message>
    <message>
        <source>Send through this account (the message&apos;s, else the first).</source>
        <translation>Über dieses Konto senden (sonst das der Nachricht, sonst das erste).</translation>
    </message>
    <message>
        <source>Recipients; repeat it, or separate them by commas.</source>
        <translation>Empfänger; mehrmals, oder durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Recipients of a copy.</source>
        <translation>Empfänger einer Kopie.</translation>
    </message>
    <message>
        <source>Recipients whom the others do not see.</source>
        <translation>Empfänger, die die anderen nicht sehen.</translation>
    </message>
    <message>
        <source>Where answers shall go.</source>
        <translation>Wohin Antworten gehen sollen.</translation>
    </message>
    <message>
        <source>The subject.</source>
        <translation>Der Betreff.</translation>
    </message>
    <message>
        <source>The text; - reads it from standard input.</source>
        <translation>Der Text; - liest ihn von der Standardeingabe.</translation>
    </message>
    <message>
        <source>A file with the text (UTF-8), or -.</source>
        <translation>Eine Datei mit dem Text (UTF-8), oder -.</translation>
    </message>
    <message>
        <source>A file with the same in HTML (UTF-8), or -.</source>
        <translation>Eine Datei mit demselben in HTML (UTF-8), oder -.</translation>
    </message>
    <message>
        <source>A file to go along.</source>
        <translation>Eine Datei, die mitgeht.</translation>
    </message>
    <message>
        <source>Another header field.</source>
        <translation>Ein weiteres Kopffeld.</translation>
    </message>
    <message>
        <source>A whole message: a file, -, or a folder of .eml files.</source>
        <translation>Eine ganze Nachricht: eine Datei, -, oder ein Ordner mit .eml-Dateien.</translation>
    </message>
    <message>
        <source>Only with encryption on the whole way (REQUIRETLS).</source>
        <translation>Nur mit Verschlüsselung auf dem ganzen Weg (REQUIRETLS).</translation>
    </message>
    <message>
        <source>Only one thing can come on standard input.</source>
        <translation>Nur eines kann auf der Standardeingabe kommen.</translation>
    </message>
    <message>
        <source>--body and --body-file contradict each other.</source>
        <translation>--body und --body-file widersprechen sich.</translation>
    </message>
    <message>
        <source>--message is a whole message; --%1 cannot be added to it.</source>
        <translation>--message ist eine ganze Nachricht; --%1 kann nicht dazukommen.</translation>
    </message>
    <message>
        <source>Ask for reports of delivery (DSN); those below say which, and ask for them too.</source>
        <translation>Zustellberichte verlangen (DSN); die folgenden sagen welche, und verlangen sie auch.</translation>
    </message>
    <message>
        <source>--attach needs the name of a file.</source>
        <translation>--attach braucht den Namen einer Datei.</translation>
    </message>
    <message>
        <source>Put it into the outbox and end; the next Sealpost that runs sends it.</source>
        <translation>In den Postausgang legen und enden; das nächste Sealpost, das läuft, sendet sie.</translation>
    </message>
    <message>
        <source>Not before: 2026-11-25T08:00, 08:00 (the next) or +2h (m, h, d).</source>
        <translation>Nicht vorher: 2026-11-25T08:00, 08:00 (das nächste Mal) oder +2h (m, h, d).</translation>
    </message>
    <message>
        <source>--signature: “%1” has no signature.</source>
        <translation>--signature: „%1“ hat keine Signatur.</translation>
    </message>
    <message>
        <source>Send as this address, one of the account&apos;s (its first one).</source>
        <translation>Als diese Adresse senden, eine des Kontos (seine erste).</translation>
    </message>
    <message>
        <source>Put the sender&apos;s signature below the text.</source>
        <translation>Die Signatur des Absenders unter den Text setzen.</translation>
    </message>
    <message>
        <source>--signature goes below the text, and would be missing in --html-file.</source>
        <translation>--signature kommt unter den Text und würde in --html-file fehlen.</translation>
    </message>
</context>
<context>
    <name>SendReport</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
</context>
<context>
    <name>SendingPace</name>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>noch %n s</numerusform>
            <numerusform>noch %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>noch %n min</numerusform>
            <numerusform>noch %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>octets sent, octets in all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>octets a second</comment>
        <translation>%1/s</translation>
    </message>
</context>
<context>
    <name>SendmailOptions</name>
    <message>
        <source>Nobody to send it to: name addresses, or give -t.</source>
        <translation>Niemand, an den gesendet wird: Nennen Sie Adressen, oder geben Sie -t an.</translation>
    </message>
    <message>
        <source>the recipients</source>
        <translation>die Empfänger</translation>
    </message>
</context>
<context>
    <name>SendmailWords</name>
    <message>
        <source>Recipients are in the header, besides those named here.</source>
        <translation>Empfänger stehen im Kopf, neben den hier genannten.</translation>
    </message>
    <message>
        <source>A line with a single dot does not end the message.</source>
        <translation>Eine Zeile mit einem einzigen Punkt beendet die Nachricht nicht.</translation>
    </message>
    <message>
        <source>Send through this account.</source>
        <translation>Über dieses Konto senden.</translation>
    </message>
    <message>
        <source>The envelope&apos;s sender, and the account of that address.</source>
        <translation>Der Absender des Umschlags, und das Konto dieser Adresse.</translation>
    </message>
    <message>
        <source>The name in From, where the message has no From.</source>
        <translation>Der Name in From, wenn die Nachricht kein From hat.</translation>
    </message>
</context>
<context>
    <name>SentDetails</name>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
    <message numerus="yes">
        <source>To: %1 and %n other(s)</source>
        <translation>
            <numerusform>An: %1 und %n weitere Person</numerusform>
            <numerusform>An: %1 und %n weitere Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal: %1 (%2)</source>
        <comment>a level, the kind of line</comment>
        <translation>Siegel: %1 (%2)</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Gesendet: %1</translation>
    </message>
    <message>
        <source>Message-ID: %1</source>
        <translation>Message-ID: %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>SentText</name>
    <message numerus="yes">
        <source>Sent to %n recipient(s)</source>
        <translation>
            <numerusform>Gesendet an %n Empfänger</numerusform>
            <numerusform>Gesendet an %n Empfänger</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there any more: %1.</source>
        <comment>attachments</comment>
        <translation>Nicht mehr da: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%1 und %n weitere Person</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>message to %1</source>
        <translation>Nachricht an %1</translation>
    </message>
    <message>
        <source>“%1” to %2</source>
        <comment>subject, recipients</comment>
        <translation>„%1“ an %2</translation>
    </message>
</context>
<context>
    <name>SettingsCommand</name>
    <message>
        <source>0 to 60 seconds</source>
        <translation>0 bis 60 Sekunden</translation>
    </message>
    <message>
        <source>keyring or file</source>
        <translation>keyring oder file</translation>
    </message>
    <message>
        <source>system, or a language like de or pt-BR</source>
        <translation>system oder eine Sprache wie de oder pt-BR</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes oder no</translation>
    </message>
    <message>
        <source>There is no setting “%1”. See: sealpost-cli settings show</source>
        <translation>Es gibt keine Einstellung „%1“. Siehe: sealpost-cli settings show</translation>
    </message>
    <message>
        <source>%1: “%2” makes no sense; it takes %3.</source>
        <translation>%1: „%2“ ergibt keinen Sinn; möglich ist: %3.</translation>
    </message>
</context>
<context>
    <name>SettingsText</name>
    <message>
        <source>Line %1 of settings.ini makes no sense and is passed over: “%2”.</source>
        <translation>Zeile %1 von settings.ini ergibt keinen Sinn und wird übergangen: „%2“.</translation>
    </message>
</context>
<context>
    <name>ShownSubject</name>
    <message>
        <source>(no subject)</source>
        <translation>(ohne Betreff)</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>The server said: %1</source>
        <translation>Der Server sagte: %1</translation>
    </message>
    <message>
        <source>A Sealpost must run for that, the window or: sealpost-cli outbox run</source>
        <translation>Dafür muss ein Sealpost laufen, das Fenster oder: sealpost-cli outbox run</translation>
    </message>
    <message>
        <source>It stays in the outbox. To try at once: sealpost-cli outbox retry %1</source>
        <translation>Sie bleibt im Postausgang. Gleich versuchen: sealpost-cli outbox retry %1</translation>
    </message>
    <message>
        <source>It stays in the outbox. Then: sealpost-cli outbox retry %1</source>
        <translation>Sie bleibt im Postausgang. Danach: sealpost-cli outbox retry %1</translation>
    </message>
    <message>
        <source>It stays in the outbox until you take it out: sealpost-cli outbox cancel %1</source>
        <translation>Sie bleibt im Postausgang, bis Sie sie herausnehmen: sealpost-cli outbox cancel %1</translation>
    </message>
    <message>
        <source>When you know: sealpost-cli outbox resolve %1 --sent (or --again)</source>
        <translation>Sobald Sie es wissen: sealpost-cli outbox resolve %1 --sent (oder --again)</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>Siehe: %1</translation>
    </message>
    <message>
        <source>The message is safe in the outbox.</source>
        <translation>Die Nachricht ist sicher im Postausgang.</translation>
    </message>
</context>
<context>
    <name>StoreFailureText</name>
    <message>
        <source>%1 cannot be opened; check who may read and write it.</source>
        <translation>%1 lässt sich nicht öffnen; prüfen Sie, wer sie lesen und schreiben darf.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Sealpost; update this one.</source>
        <translation>%1 stammt von einem neueren Sealpost; aktualisieren Sie dieses.</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no space left on the disk.</source>
        <translation>%1 lässt sich nicht schreiben: Auf der Platte ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is read-only.</source>
        <translation>%1 lässt sich nicht schreiben: Sie ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>%1 is in use by another program for too long; try again.</source>
        <translation>%1 wird zu lange von einem anderen Programm benutzt; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 ist nicht benutzbar: %2.</translation>
    </message>
    <message>
        <source>No password is stored for this account.</source>
        <translation>Für dieses Konto ist kein Passwort hinterlegt.</translation>
    </message>
    <message>
        <source>The account&apos;s password command failed or printed nothing.</source>
        <translation>Der Passwort-Befehl des Kontos ist gescheitert oder gab nichts aus.</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>Es wurde kein Passwort angegeben.</translation>
    </message>
    <message>
        <source>The practice server cannot listen on that port of this computer.</source>
        <translation>Der Übungsserver kann an diesem Port des Rechners nicht horchen.</translation>
    </message>
    <message>
        <source>The practice server cannot write into its folder.</source>
        <translation>Der Übungsserver kann nicht in seinen Ordner schreiben.</translation>
    </message>
    <message>
        <source>The practice server could not make its certificate.</source>
        <translation>Der Übungsserver konnte sein Zertifikat nicht anfertigen.</translation>
    </message>
    <message>
        <source>%1 is damaged. It is mended when Sealpost is started again.</source>
        <translation>%1 ist beschädigt. Beim nächsten Start von Sealpost wird es instand gesetzt.</translation>
    </message>
    <message>
        <source>The profile&apos;s database was damaged. It is kept as %1, and was made anew.</source>
        <translation>Die Datenbank des Profils war beschädigt. Sie ist als %1 aufgehoben und wurde neu angelegt.</translation>
    </message>
    <message>
        <source>All of it could be read.</source>
        <translation>Alles darin konnte gelesen werden.</translation>
    </message>
    <message>
        <source>Some of it could not be read: review your servers again. Messages that were waiting are found again in the outbox, as uncertain.</source>
        <translation>Manches darin war nicht lesbar: Prüfen Sie Ihre Server erneut. Nachrichten, die gewartet haben, finden sich im Postausgang als ungewiss wieder.</translation>
    </message>
    <message>
        <source>The passwords on this computer are locked.</source>
        <translation>Die Passwörter auf diesem Computer sind gesperrt.</translation>
    </message>
    <message>
        <source>Sealpost is not authorised by the provider of this account, or no longer.</source>
        <translation>Sealpost ist vom Anbieter dieses Kontos nicht oder nicht mehr zugelassen.</translation>
    </message>
    <message>
        <source>No such password is stored.</source>
        <translation>Ein solches Passwort ist nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The stored passwords are locked, and were not unlocked.</source>
        <translation>Die aufbewahrten Passwörter sind verschlossen und wurden nicht entsperrt.</translation>
    </message>
    <message>
        <source>The passphrase of the stored passwords is another one, or their file was changed.</source>
        <translation>Die Passphrase der aufbewahrten Passwörter ist eine andere, oder ihre Datei wurde verändert.</translation>
    </message>
    <message>
        <source>The file of the stored passwords is damaged, or of a newer Sealpost.</source>
        <translation>Die Datei der aufbewahrten Passwörter ist beschädigt oder von einem neueren Sealpost.</translation>
    </message>
    <message>
        <source>The stored passwords cannot be written: there is no room, or no permission.</source>
        <translation>Die aufbewahrten Passwörter können nicht geschrieben werden: Es fehlt an Platz oder an der Erlaubnis.</translation>
    </message>
    <message>
        <source>There is no keyring on this computer, or it does not answer.</source>
        <translation>Auf diesem Computer ist kein Schlüsselbund, oder er antwortet nicht.</translation>
    </message>
    <message>
        <source>The provider that authorises Sealpost for this account gives no answer.</source>
        <translation>Der Anbieter, der Sealpost für dieses Konto berechtigt, antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>%1: “%2” cannot be read: %3.</source>
        <translation>%1: „%2“ lässt sich nicht lesen: %3.</translation>
    </message>
    <message>
        <source>%1: the text is not UTF-8; convert it, or attach the file.</source>
        <translation>%1: Der Text ist kein UTF-8; wandeln Sie ihn um, oder hängen Sie die Datei an.</translation>
    </message>
</context>
<context>
    <name>TransferCommand</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The account is in %1. No password is in it.</source>
        <translation>Das Konto ist in %1. Ein Passwort steht nicht darin.</translation>
    </message>
    <message>
        <source>There is a file “%1” already.</source>
        <translation>Es gibt schon eine Datei „%1“.</translation>
    </message>
    <message>
        <source>An account needs a name of one line.</source>
        <translation>Ein Konto braucht einen Namen aus einer Zeile.</translation>
    </message>
    <message>
        <source>--reason goes with --lower.</source>
        <translation>--reason gehört zu --lower.</translation>
    </message>
    <message>
        <source>Say why, for the journal: --reason TEXT.</source>
        <translation>Sagen Sie für das Journal, warum: --reason TEXT.</translation>
    </message>
    <message>
        <source>--password-commands goes with a file of msmtp.</source>
        <translation>--password-commands gehört zu einer Datei von msmtp.</translation>
    </message>
    <message>
        <source>--address goes with a provider&apos;s file for mail programs.</source>
        <translation>--address gehört zu der Datei eines Anbieters für Mailprogramme.</translation>
    </message>
    <message>
        <source>The file is for all who have mail at this provider. Say for which address: --address ADDR.</source>
        <translation>Die Datei ist für alle, die bei diesem Anbieter Mail haben. Sagen Sie, für welche Adresse: --address ADDR.</translation>
    </message>
</context>
<context>
    <name>TransferReport</name>
    <message>
        <source>The account was imported. Its password is not in the file.</source>
        <translation>Das Konto wurde importiert. Sein Passwort steht nicht in der Datei.</translation>
    </message>
    <message>
        <source>The account was merged with the one that was here.</source>
        <translation>Das Konto wurde mit dem zusammengeführt, das hier war.</translation>
    </message>
    <message>
        <source>New here: pins %1, floors %2, failed proofs %3, lines of the journal %4.</source>
        <translation>Neu hier: Pins %1, Mindeststufen %2, misslungene Beweise %3, Zeilen des Journals %4.</translation>
    </message>
    <message>
        <source>Nothing was imported: it would make less safe what is here. To permit it: --lower --reason TEXT</source>
        <translation>Nichts wurde importiert: Es würde unsicherer machen, was hier ist. Um es zu erlauben: --lower --reason TEXT</translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message>
        <source>The file is too large for an account; nothing was imported.</source>
        <translation>Die Datei ist zu groß für ein Konto; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>The file is no account that Sealpost exported; nothing was imported.</source>
        <translation>Die Datei ist kein Konto, das Sealpost exportiert hat; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>The file was written by a newer Sealpost; update this one. Nothing was imported.</source>
        <translation>Die Datei hat ein neueres Sealpost geschrieben; aktualisieren Sie dieses. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>The file is damaged at “%1”; nothing was imported. Export the account again.</source>
        <translation>Die Datei ist bei „%1“ beschädigt; nichts wurde importiert. Exportieren Sie das Konto noch einmal.</translation>
    </message>
    <message>
        <source>%1 has to reach “%2” here; then “%3” would be enough.</source>
        <translation>%1 muss hier „%2“ erreichen; dann wäre „%3“ genug.</translation>
    </message>
    <message>
        <source>The key in the file is not pinned here for %1; then it would be taken too: %2</source>
        <translation>Der Schlüssel in der Datei ist hier für %1 nicht gepinnt; dann gälte auch er: %2</translation>
    </message>
    <message>
        <source>The account here goes to another server; then mail and password would go to %1.</source>
        <translation>Das Konto hier geht zu einem anderen Server; dann gingen Nachrichten und Passwort zu %1.</translation>
    </message>
    <message>
        <source>The account is too large for a file; nothing was exported.</source>
        <translation>Das Konto ist zu groß für eine Datei; nichts wurde exportiert.</translation>
    </message>
    <message>
        <source>The account cannot be exported: “%1” could not be read again from the file.</source>
        <translation>Das Konto kann nicht exportiert werden: „%1“ wäre aus der Datei nicht wieder zu lesen.</translation>
    </message>
</context>
<context>
    <name>TrialText</name>
    <message>
        <source>Tested: the server has taken the login.</source>
        <translation>Getestet: Der Server hat die Anmeldung angenommen.</translation>
    </message>
    <message>
        <source>Tested: the server asks for no login.</source>
        <translation>Getestet: Der Server verlangt keine Anmeldung.</translation>
    </message>
    <message>
        <source>The server is there. Your login was not tested.</source>
        <translation>Der Server ist da. Ihre Anmeldung wurde nicht getestet.</translation>
    </message>
    <message>
        <source>The server is there. Your password was not tested.</source>
        <translation>Der Server ist da. Ihr Passwort wurde nicht getestet.</translation>
    </message>
    <message>
        <source>Type it and test again, or save: the first message asks for it.</source>
        <translation>Geben Sie es ein und testen Sie erneut, oder speichern Sie: Die erste Nachricht fragt danach.</translation>
    </message>
</context>
<context>
    <name>TrustCommand</name>
    <message>
        <source>“%1” is no SHA-256 fingerprint.</source>
        <translation>„%1“ ist kein SHA-256-Fingerabdruck.</translation>
    </message>
    <message>
        <source>This account has no such pin.</source>
        <translation>Dieses Konto hat keinen solchen Pin.</translation>
    </message>
    <message>
        <source>Pins removed: %1.</source>
        <translation>Entfernte Pins: %1.</translation>
    </message>
    <message>
        <source>%1 has always proved itself where it was asked to; nothing to forgive.</source>
        <translation>%1 hat sich immer ausgewiesen, wenn es verlangt war; es gibt nichts nachzusehen.</translation>
    </message>
    <message>
        <source>Say why, for the journal: --reason TEXT.</source>
        <translation>Sagen Sie für das Journal, warum: --reason TEXT.</translation>
    </message>
    <message>
        <source>The password may go to %1 as before, by whatever way to log in it offers.</source>
        <translation>Das Passwort darf wieder an %1 gehen, auf jedem Weg der Anmeldung, den der Server anbietet.</translation>
    </message>
    <message>
        <source>No line of the journal is like that.</source>
        <translation>Keine Zeile des Journals ist so.</translation>
    </message>
    <message>
        <source>--csv and --json contradict each other.</source>
        <translation>--csv und --json widersprechen sich.</translation>
    </message>
</context>
<context>
    <name>TrustReport</name>
    <message>
        <source>No key is pinned.</source>
        <translation>Kein Schlüssel ist gepinnt.</translation>
    </message>
    <message>
        <source>%1 (%2): pinned on %3, %4</source>
        <translation>%1 (%2): gepinnt am %3, %4</translation>
    </message>
    <message>
        <source>%1 (%2): must reach “%3”, since %4</source>
        <translation>%1 (%2): muss „%3“ erreichen, seit %4</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>Das Journal ist leer.</translation>
    </message>
    <message>
        <source>%1 (%2): could not prove on %3 that it knows the password; it gets it by SCRAM only</source>
        <translation>%1 (%2): konnte am %3 nicht beweisen, dass er das Passwort kennt; er bekommt es nur über SCRAM</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
</context>
<context>
    <name>TrustSentences</name>
    <message>
        <source>No connection to %1. Nothing was sent.</source>
        <translation>Keine Verbindung zu %1. Gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>Check your network, and the server&apos;s name under “Edit Account”.</source>
        <translation>Prüfen Sie Ihr Netz und unter „Konto bearbeiten“ den Namen des Servers.</translation>
    </message>
    <message>
        <source>Check your network, and the server&apos;s name: “sealpost-cli account show NAME”.</source>
        <translation>Prüfen Sie Ihr Netz und den Namen des Servers: „sealpost-cli account show NAME“.</translation>
    </message>
    <message>
        <source>The server&apos;s key is not the one that its domain publishes. Nothing was sent.</source>
        <translation>Der Schlüssel des Servers ist nicht der, den seine Domain veröffentlicht. Gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>Tell the server&apos;s operator, by phone or in person.</source>
        <translation>Sagen Sie es dem Betreiber des Servers, am Telefon oder persönlich.</translation>
    </message>
    <message>
        <source>The server&apos;s encryption is too weak. Nothing was sent.</source>
        <translation>Die Verschlüsselung des Servers ist zu schwach. Gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>The server&apos;s key has changed. Nothing was sent.</source>
        <translation>Der Schlüssel des Servers hat sich geändert. Gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>Now verified: encrypted to %1, identity checked by %2.</source>
        <translation>Jetzt geprüft: verschlüsselt zu %1, Identität geprüft von %2.</translation>
    </message>
    <message>
        <source>Now verified: encrypted to %1, identity checked.</source>
        <translation>Jetzt geprüft: verschlüsselt zu %1, Identität geprüft.</translation>
    </message>
    <message>
        <source>The server now has a checked identity, with a new key. Nothing was sent.</source>
        <translation>Der Server hat jetzt eine geprüfte Identität mit neuem Schlüssel. Gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>Encrypted to %1, identity checked by %2.</source>
        <translation>Verschlüsselt zu %1, Identität geprüft von %2.</translation>
    </message>
    <message>
        <source>Encrypted to %1, identity checked.</source>
        <translation>Verschlüsselt zu %1, Identität geprüft.</translation>
    </message>
    <message>
        <source>Encrypted; this is the key that you compared on %2.</source>
        <translation>Verschlüsselt; diesen Schlüssel haben Sie am %2 verglichen.</translation>
    </message>
    <message>
        <source>Encrypted; this is the key that you accepted unseen on %2.</source>
        <translation>Verschlüsselt; diesen Schlüssel nahmen Sie am %2 ungeprüft an.</translation>
    </message>
    <message>
        <source>Encrypted; this is the key that you accepted.</source>
        <translation>Verschlüsselt; diesen Schlüssel haben Sie angenommen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. Nothing was sent.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen. Gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>The server&apos;s identity can no longer be checked. Nothing was sent.</source>
        <translation>Die Identität des Servers lässt sich nicht mehr prüfen. Gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>Encrypted, but nobody has checked to whom.</source>
        <translation>Verschlüsselt, aber niemand hat geprüft, zu wem.</translation>
    </message>
    <message>
        <source>Whoever answered would get your messages and your password, so nothing leaves before you have looked at the server.</source>
        <translation>Wer auch immer geantwortet hat, bekäme Ihre Nachrichten und Ihr Passwort; darum geht nichts hinaus, bevor Sie den Server angesehen haben.</translation>
    </message>
    <message>
        <source>To know who that is, press “Test” under “Edit Account”, then “Review the Server”.</source>
        <translation>Wer das ist, erfahren Sie unter „Konto bearbeiten“ mit „Testen“, dann „Server prüfen“.</translation>
    </message>
    <message>
        <source>To know who that is: “sealpost-cli trust pin NAME”.</source>
        <translation>Wer das ist, erfahren Sie so: „sealpost-cli trust pin NAME“.</translation>
    </message>
    <message>
        <source>Encryption has disappeared. Nothing was sent.</source>
        <translation>Die Verschlüsselung ist verschwunden. Gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>Anyone on the way can read this message.</source>
        <translation>Jeder auf dem Weg kann diese Nachricht lesen.</translation>
    </message>
    <message>
        <source>Your account permits this, so your messages leave, and your password with them.</source>
        <translation>Ihr Konto erlaubt das, also gehen Ihre Nachrichten hinaus, und Ihr Passwort mit ihnen.</translation>
    </message>
    <message>
        <source>Use a server with encryption as soon as you can.</source>
        <translation>Nehmen Sie so bald wie möglich einen Server mit Verschlüsselung.</translation>
    </message>
    <message>
        <source>Your account permits this, so your messages leave. Your password stays here.</source>
        <translation>Ihr Konto erlaubt das, also gehen Ihre Nachrichten hinaus. Ihr Passwort bleibt hier.</translation>
    </message>
    <message>
        <source>A server with encryption would be safer.</source>
        <translation>Ein Server mit Verschlüsselung wäre sicherer.</translation>
    </message>
    <message>
        <source>The server offers no encryption. Nothing was sent.</source>
        <translation>Der Server bietet keine Verschlüsselung an. Gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>By its key Sealpost knows a server again. Another one can mean two things, and your messages wait until you know which:</source>
        <translation>An seinem Schlüssel erkennt Sealpost einen Server wieder. Ein anderer kann zweierlei bedeuten, und Ihre Nachrichten warten, bis Sie wissen, was:</translation>
    </message>
    <message>
        <source>The operator has renewed the key. Then they tell you the new fingerprint, and you pin it (let it count from now on).</source>
        <translation>Der Betreiber hat den Schlüssel erneuert. Dann nennt er Ihnen den neuen Fingerabdruck, und Sie pinnen ihn (von jetzt an zählt er).</translation>
    </message>
    <message>
        <source>Somebody else is answering. Then the operator tells you another one, or knows of no new key. Do not pin it; try another network.</source>
        <translation>Jemand anders antwortet. Dann nennt der Betreiber Ihnen einen anderen oder weiß von keinem neuen Schlüssel. Pinnen Sie ihn nicht; versuchen Sie ein anderes Netz.</translation>
    </message>
    <message>
        <source>To be sure, press “Test” under “Edit Account”, and compare it under “Server and trust”.</source>
        <translation>Um sicher zu sein, drücken Sie „Testen“ unter „Konto bearbeiten“, und vergleichen Sie ihn unter „Server und Vertrauen“.</translation>
    </message>
    <message>
        <source>To be sure, compare it: “sealpost-cli trust pin NAME --fingerprint SHA256”.</source>
        <translation>Um sicher zu sein, vergleichen Sie ihn: „sealpost-cli trust pin NAME --fingerprint SHA256“.</translation>
    </message>
    <message>
        <source>The server&apos;s proof of identity was taken back. Nothing was sent.</source>
        <translation>Der Nachweis, wer der Server ist, wurde zurückgezogen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Tell the server&apos;s operator, by phone or in person, that a new key is needed.</source>
        <translation>Sagen Sie dem Betreiber des Servers am Telefon oder persönlich, dass ein neuer Schlüssel nötig ist.</translation>
    </message>
    <message>
        <source>Your messages wait in the outbox, and leave when the server answers again.</source>
        <translation>Ihre Nachrichten warten im Postausgang und gehen ab, wenn der Server wieder antwortet.</translation>
    </message>
    <message>
        <source>By its key a server proves who it is. Somebody else may be answering in its place, so your messages wait in the outbox.</source>
        <translation>Mit seinem Schlüssel beweist ein Server, wer er ist. Vielleicht antwortet jemand anders an seiner Stelle; deshalb warten Ihre Nachrichten im Postausgang.</translation>
    </message>
    <message>
        <source>By its key a server proves who it is. Whoever vouched for this one says that others may have it. It no longer counts, even if you compared it; your messages wait in the outbox.</source>
        <translation>Mit seinem Schlüssel beweist ein Server, wer er ist. Wer für diesen gebürgt hat, sagt, dass andere ihn haben können. Er zählt nicht mehr, auch wenn Sie ihn verglichen haben; Ihre Nachrichten warten im Postausgang.</translation>
    </message>
    <message>
        <source>Others could open it on the way, so your messages wait in the outbox and your password stays here.</source>
        <translation>Andere könnten sie unterwegs öffnen; deshalb warten Ihre Nachrichten im Postausgang, und Ihr Passwort bleibt hier.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator for today&apos;s encryption (TLS 1.2 or later). You can allow an older one in the account, under “Server and trust”; others may then read your mail.</source>
        <translation>Bitten Sie den Betreiber des Servers um heutige Verschlüsselung (TLS 1.2 oder neuer). Eine ältere können Sie im Konto unter „Server und Vertrauen“ erlauben; andere können Ihre Mail dann vielleicht lesen.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator for today&apos;s encryption (TLS 1.2 or later). You can allow an older one, and others may then read your mail: “sealpost-cli account set NAME --very-old-server”.</source>
        <translation>Bitten Sie den Betreiber des Servers um heutige Verschlüsselung (TLS 1.2 oder neuer). Eine ältere können Sie erlauben, und andere können Ihre Mail dann vielleicht lesen: „sealpost-cli account set NAME --very-old-server“.</translation>
    </message>
    <message>
        <source>By its key Sealpost knows a server again. Either the operator has renewed it, or somebody else is answering. Your messages wait in the outbox until you know which.</source>
        <translation>An seinem Schlüssel erkennt Sealpost einen Server wieder. Entweder hat der Betreiber ihn erneuert, oder jemand anders antwortet. Ihre Nachrichten warten im Postausgang, bis Sie wissen, was davon stimmt.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator, by phone or in person, for the new key&apos;s fingerprint (a code that stands for it). If it matches what the account shows under “Server and trust”, pin the key (let it count from now on).</source>
        <translation>Fragen Sie den Betreiber des Servers am Telefon oder persönlich nach dem Fingerabdruck des neuen Schlüssels (einem Code, der für ihn steht). Stimmt er mit dem überein, den das Konto unter „Server und Vertrauen“ zeigt, pinnen Sie den Schlüssel (lassen Sie ihn ab jetzt gelten).</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator, by phone or in person, for the new key&apos;s fingerprint (a code that stands for it). If it matches, the key counts from now on: “sealpost-cli trust pin NAME --fingerprint SHA256”.</source>
        <translation>Fragen Sie den Betreiber des Servers am Telefon oder persönlich nach dem Fingerabdruck des neuen Schlüssels (einem Code, der für ihn steht). Stimmt er überein, gilt der Schlüssel ab jetzt: „sealpost-cli trust pin NAME --fingerprint SHA256“.</translation>
    </message>
    <message>
        <source>The server has a new key, by which it proves who it is, and somebody whom this computer trusts has checked it. Your messages can leave; the old key, accepted without comparing, no longer counts.</source>
        <translation>Der Server hat einen neuen Schlüssel, mit dem er beweist, wer er ist, und jemand, dem dieser Computer vertraut, hat ihn geprüft. Ihre Nachrichten können abgehen; der alte, ohne Vergleich angenommene Schlüssel zählt nicht mehr.</translation>
    </message>
    <message>
        <source>By its key Sealpost knows a server again, and here you trusted one certain key. A new one does not count by itself, so your messages wait in the outbox.</source>
        <translation>An seinem Schlüssel erkennt Sealpost einen Server wieder, und hier haben Sie einem bestimmten Schlüssel vertraut. Ein neuer zählt nicht von selbst; deshalb warten Ihre Nachrichten im Postausgang.</translation>
    </message>
    <message>
        <source>Nobody on the way to this server can read your messages or your password. Its name, and who vouches for it, were checked.</source>
        <translation>Niemand auf dem Weg zu diesem Server kann Ihre Nachrichten oder Ihr Passwort lesen. Sein Name, und wer für ihn bürgt, wurden geprüft.</translation>
    </message>
    <message>
        <source>By its key Sealpost knows a server again. On the way, only its holder can read your messages and your password.</source>
        <translation>An seinem Schlüssel erkennt Sealpost einen Server wieder. Nur wer ihn hat, kann Ihre Nachrichten und Ihr Passwort lesen, die dorthin gehen.</translation>
    </message>
    <message>
        <source>By its key Sealpost knows a server again. On the way, only its holder can read your messages and your password; nobody has compared yet whose it is.</source>
        <translation>An seinem Schlüssel erkennt Sealpost einen Server wieder. Nur wer ihn hat, kann Ihre Nachrichten und Ihr Passwort lesen; wem er gehört, hat noch niemand verglichen.</translation>
    </message>
    <message>
        <source>Goes to a mail server on this computer.</source>
        <translation>Geht an einen Mailserver auf diesem Computer.</translation>
    </message>
    <message>
        <source>Nobody can listen on the way to it; it may send your messages on. Its key is kept, so that Sealpost knows it again.</source>
        <translation>Auf dem Weg dorthin kann niemand mithören; er schickt Ihre Nachrichten vielleicht weiter. Sein Schlüssel wird behalten, damit Sealpost ihn wiedererkennt.</translation>
    </message>
    <message>
        <source>A certificate proves for some time who a server is. The key in this one, by which Sealpost knows it again, is the one checked last: probably the renewal was forgotten. Your messages wait in the outbox.</source>
        <translation>Ein Zertifikat beweist für einige Zeit, wer ein Server ist. Der Schlüssel in diesem, an dem Sealpost ihn wiedererkennt, ist der zuletzt geprüfte: Wahrscheinlich wurde die Erneuerung vergessen. Ihre Nachrichten warten im Postausgang.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator to renew it, or for the key&apos;s fingerprint (a code that stands for it). If that matches what the account shows under “Server and trust”, pin the key (let it count from now on).</source>
        <translation>Bitten Sie den Betreiber des Servers, es zu erneuern, oder um den Fingerabdruck des Schlüssels (einen Code, der für ihn steht). Stimmt der mit dem überein, den das Konto unter „Server und Vertrauen“ zeigt, pinnen Sie den Schlüssel (lassen Sie ihn ab jetzt gelten).</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator to renew it, or for the key&apos;s fingerprint (a code that stands for it). If that matches, the key counts from now on: “sealpost-cli trust pin NAME --fingerprint SHA256”.</source>
        <translation>Bitten Sie den Betreiber des Servers, es zu erneuern, oder um den Fingerabdruck des Schlüssels (einen Code, der für ihn steht). Stimmt der überein, gilt der Schlüssel ab jetzt: „sealpost-cli trust pin NAME --fingerprint SHA256“.</translation>
    </message>
    <message>
        <source>Until now it could be, so your messages wait in the outbox. Usual causes: this computer&apos;s clock, an antivirus program, a network&apos;s login page, a wrong server name. Or somebody else is answering.</source>
        <translation>Bisher ging das; deshalb warten Ihre Nachrichten im Postausgang. Übliche Ursachen: die Uhr dieses Computers, ein Virenschutz, die Anmeldeseite eines Netzes, ein falscher Servername. Oder jemand anders antwortet.</translation>
    </message>
    <message>
        <source>Set the clock, or log in to the network, and try again. Otherwise ask the server&apos;s operator for its fingerprint (a code that stands for the key that proves who it is). Compare it in the account, under “Server and trust”.</source>
        <translation>Stellen Sie die Uhr, oder melden Sie sich im Netz an, und versuchen Sie es erneut. Sonst fragen Sie den Betreiber des Servers nach dem Fingerabdruck (einem Code für den Schlüssel, der beweist, wer er ist). Vergleichen Sie ihn im Konto, unter „Server und Vertrauen“.</translation>
    </message>
    <message>
        <source>Set the clock, or log in to the network, and try again. Otherwise ask the server&apos;s operator for its fingerprint (a code that stands for the key that proves who it is). Compare it: “sealpost-cli trust pin NAME --fingerprint SHA256”.</source>
        <translation>Stellen Sie die Uhr, oder melden Sie sich im Netz an, und versuchen Sie es erneut. Sonst fragen Sie den Betreiber des Servers nach dem Fingerabdruck (einem Code für den Schlüssel, der beweist, wer er ist). Vergleichen Sie ihn: „sealpost-cli trust pin NAME --fingerprint SHA256“.</translation>
    </message>
    <message>
        <source>Encrypted, but nobody has checked to whom. Nothing was sent.</source>
        <translation>Verschlüsselt, aber niemand hat geprüft, zu wem. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>“Review the Server” lets you compare its fingerprint (a code that stands for the key that proves who it is). Or accept it unseen, at your own risk.</source>
        <translation>Mit „Server prüfen“ können Sie den Fingerabdruck vergleichen (einen Code für den Schlüssel, der beweist, wer er ist). Oder nehmen Sie ihn ungesehen an, auf eigenes Risiko.</translation>
    </message>
    <message>
        <source>Ask the operator for its fingerprint (a code that stands for the key that proves who it is). Compare it: “sealpost-cli trust pin NAME --fingerprint SHA256”. Or accept it unseen, at your own risk: --unseen.</source>
        <translation>Fragen Sie den Betreiber nach dem Fingerabdruck (einem Code für den Schlüssel, der beweist, wer er ist). Vergleichen Sie ihn: „sealpost-cli trust pin NAME --fingerprint SHA256“. Oder nehmen Sie ihn ungesehen an, auf eigenes Risiko: --unseen.</translation>
    </message>
    <message>
        <source>Your account permits this, so your messages leave. Whoever answered can read them; your password does not leave readably unless the account permits that too.</source>
        <translation>Ihr Konto erlaubt das, deshalb gehen Ihre Nachrichten ab. Wer geantwortet hat, kann sie lesen; Ihr Passwort geht nur lesbar ab, wenn das Konto auch das erlaubt.</translation>
    </message>
    <message>
        <source>Whoever answered could be anybody, so your messages wait in the outbox until you have reviewed the server.</source>
        <translation>Wer geantwortet hat, kann irgendwer sein; deshalb warten Ihre Nachrichten im Postausgang, bis Sie den Server geprüft haben.</translation>
    </message>
    <message>
        <source>“Review the Server” lets you compare its fingerprint (a code that stands for the key that proves who it is).</source>
        <translation>Mit „Server prüfen“ können Sie den Fingerabdruck vergleichen (einen Code für den Schlüssel, der beweist, wer er ist).</translation>
    </message>
    <message>
        <source>Ask the operator for its fingerprint (a code that stands for the key that proves who it is). Compare it: “sealpost-cli trust pin NAME --fingerprint SHA256”. Or permit this: “sealpost-cli account set NAME --consent unverified-tls”.</source>
        <translation>Fragen Sie den Betreiber nach dem Fingerabdruck (einem Code für den Schlüssel, der beweist, wer er ist). Vergleichen Sie ihn: „sealpost-cli trust pin NAME --fingerprint SHA256“. Oder erlauben Sie es: „sealpost-cli account set NAME --consent unverified-tls“.</translation>
    </message>
    <message>
        <source>This server had it before. The network may be blocking it, or somebody wants to read your mail. Your messages wait in the outbox.</source>
        <translation>Dieser Server hatte sie vorher. Vielleicht unterdrückt das Netz sie, oder jemand will Ihre Mail lesen. Ihre Nachrichten warten im Postausgang.</translation>
    </message>
    <message>
        <source>Try another network, or ask the server&apos;s operator. To send without encryption all the same, lower the level in the account, under “Server and trust”; anyone may then read your mail.</source>
        <translation>Versuchen Sie ein anderes Netz, oder fragen Sie den Betreiber des Servers. Um trotzdem unverschlüsselt zu senden, senken Sie im Konto unter „Server und Vertrauen“ die Stufe; jeder kann Ihre Mail dann lesen.</translation>
    </message>
    <message>
        <source>Try another network, or ask the server&apos;s operator. To send without encryption all the same, so that anyone may read your mail: “sealpost-cli account floor NAME --lower none --reason TEXT”.</source>
        <translation>Versuchen Sie ein anderes Netz, oder fragen Sie den Betreiber des Servers. Um trotzdem unverschlüsselt zu senden, sodass jeder Ihre Mail lesen kann: „sealpost-cli account floor NAME --lower none --reason TEXT“.</translation>
    </message>
    <message>
        <source>Nobody can listen on the way to it; it may send your messages on.</source>
        <translation>Auf dem Weg dorthin kann niemand mithören; er schickt Ihre Nachrichten vielleicht weiter.</translation>
    </message>
    <message>
        <source>Anyone on the way can read message and password.</source>
        <translation>Jeder unterwegs kann diese Nachricht und Ihr Passwort lesen.</translation>
    </message>
    <message>
        <source>Anyone on the way could read your messages, and the account does not permit that. So they wait in the outbox.</source>
        <translation>Jeder unterwegs könnte Ihre Nachrichten lesen, und das Konto erlaubt das nicht. Deshalb warten sie im Postausgang.</translation>
    </message>
    <message>
        <source>Another server is the safe answer. You can permit this one in the account, under “Server and trust”; anyone may then read your mail.</source>
        <translation>Ein anderer Server ist die sichere Antwort. Diesen können Sie im Konto unter „Server und Vertrauen“ erlauben; jeder kann Ihre Mail dann lesen.</translation>
    </message>
    <message>
        <source>Another server is the safe answer. You can permit this one, and anyone may then read your mail: “sealpost-cli account set NAME --consent plain-mail”.</source>
        <translation>Ein anderer Server ist die sichere Antwort. Diesen können Sie erlauben, und jeder kann Ihre Mail dann lesen: „sealpost-cli account set NAME --consent plain-mail“.</translation>
    </message>
    <message>
        <source>Accepting it unseen means: if somebody sits between you and the server now, they get your password and your messages. A later change will be noticed.</source>
        <translation>Ungesehen annehmen heißt: Sitzt jetzt jemand zwischen Ihnen und dem Server, bekommt er Ihr Passwort und Ihre Nachrichten. Eine spätere Änderung fällt auf.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server, your mail provider for example, by phone or in person. They know its fingerprint (a code that stands for the key that proves who it is). Paste or type it here: either of the two below will do.</source>
        <translation>Fragen Sie den Betreiber des Servers, etwa Ihren Mailanbieter, am Telefon oder persönlich. Er kennt den Fingerabdruck (einen Code für den Schlüssel, der beweist, wer der Server ist). Fügen Sie ihn hier ein, oder tippen Sie ihn: einer der beiden unten genügt.</translation>
    </message>
</context>
<context>
    <name>VerdictExplanation</name>
    <message>
        <source>What kind of line this is will be known in a moment after connecting.</source>
        <translation>Welche Art Leitung das ist, zeigt sich einen Augenblick nach dem Verbinden.</translation>
    </message>
    <message>
        <source>Without its pins and levels no server can be judged. Neither message nor password has left.</source>
        <translation>Ohne seine Pins und Stufen lässt sich kein Server beurteilen. Weder Nachricht noch Passwort wurde gesendet.</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>Connecting to %1.</source>
        <translation>Verbindung zu %1 wird aufgebaut.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>Pinned unseen</source>
        <translation>Ungeprüft gepinnt</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Gepinnt</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>The line to %1 has not been checked yet.</source>
        <translation>Die Leitung zu %1 ist noch nicht geprüft.</translation>
    </message>
    <message>
        <source>The line to %1 was closed; it is checked again when you send.</source>
        <translation>Die Leitung zu %1 ist geschlossen; sie wird beim Senden neu geprüft.</translation>
    </message>
    <message>
        <source>%1 No message was sent.</source>
        <translation>%1 Es wurde keine Nachricht gesendet.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>%1 Gesendet wurde nichts.</translation>
    </message>
</context>
<context>
    <name>WaySecretInput</name>
    <message>
        <source>--%1: this account has nothing to use it for.</source>
        <translation>--%1: Dieses Konto hat nichts, wofür es gebraucht würde.</translation>
    </message>
    <message>
        <source>Read the password of the account&apos;s proxy from the next line of standard input.</source>
        <translation>Das Passwort für den Proxy des Kontos aus der nächsten Zeile der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>Read the passphrase of the client certificate from the next line of standard input.</source>
        <translation>Die Passphrase des Client-Zertifikats aus der nächsten Zeile der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>Password of the proxy: </source>
        <translation>Passwort des Proxys: </translation>
    </message>
    <message>
        <source>Passphrase of the certificate: </source>
        <translation>Passphrase des Zertifikats: </translation>
    </message>
</context>
<context>
    <name>WaysText</name>
    <message>
        <source>%1 (port %2)</source>
        <translation>%1 (Port %2)</translation>
    </message>
</context>
<context>
    <name>WeakeningText</name>
    <message>
        <source>Mail will go to a server that nobody has checked: whoever answers can read it.</source>
        <translation>Mail geht an einen Server, den niemand geprüft hat: Wer antwortet, kann sie lesen.</translation>
    </message>
    <message>
        <source>Mail may go unencrypted: anyone on the way can read it.</source>
        <translation>Mail darf unverschlüsselt hinaus: Jeder unterwegs kann sie lesen.</translation>
    </message>
    <message>
        <source>Mail and password may go unencrypted: anyone on the way can read both, and send as you.</source>
        <translation>Mail und Passwort dürfen unverschlüsselt hinaus: Jeder unterwegs kann beides lesen und in Ihrem Namen senden.</translation>
    </message>
    <message>
        <source>The password itself will go to a server that nobody has checked.</source>
        <translation>Das Passwort selbst geht an einen Server, den niemand geprüft hat.</translation>
    </message>
    <message>
        <source>Encryption that can be opened on the way will be put up with.</source>
        <translation>Verschlüsselung, die sich unterwegs öffnen lässt, wird hingenommen.</translation>
    </message>
    <message>
        <source>A server on this computer will need no certificate.</source>
        <translation>Ein Server auf diesem Computer braucht kein Zertifikat.</translation>
    </message>
    <message>
        <source>An authority may replace a key that you accepted unseen.</source>
        <translation>Eine Zertifizierungsstelle darf einen Schlüssel ersetzen, den Sie ungesehen angenommen haben.</translation>
    </message>
    <message>
        <source>The authorities in your CA file will vouch for this server, instead of the system&apos;s.</source>
        <translation>Die Zertifizierungsstellen in Ihrer CA-Datei bürgen für diesen Server, statt derer des Systems.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Sealpost has your browser&apos;s answer. You can close this page and go back to Sealpost.</source>
        <translation>Sealpost hat die Antwort Ihres Browsers. Sie können diese Seite schließen und zu Sealpost zurückkehren.</translation>
    </message>
    <message>
        <source>Sealpost was not authorised. You can close this page and go back to Sealpost.</source>
        <translation>Sealpost wurde nicht berechtigt. Sie können diese Seite schließen und zu Sealpost zurückkehren.</translation>
    </message>
</context>
</TS>
