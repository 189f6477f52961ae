<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountChoice</name>
    <message>
        <source>There is no account to send through. See: sealpost-cli account add --help</source>
        <translation>No hay ninguna cuenta con la que enviar. Consulte: sealpost-cli account add --help</translation>
    </message>
    <message>
        <source>--from: this account does not send as “%1”.</source>
        <translation>--from: esta cuenta no envía como «%1».</translation>
    </message>
    <message>
        <source>--from: no account sends as “%1”.</source>
        <translation>--from: ninguna cuenta envía como «%1».</translation>
    </message>
</context>
<context>
    <name>AccountOptions</name>
    <message>
        <source>--%1 and --%2 contradict each other.</source>
        <translation>--%1 y --%2 se contradicen.</translation>
    </message>
    <message>
        <source>The mail address to send from.</source>
        <translation>La dirección de correo desde la que se envía.</translation>
    </message>
    <message>
        <source>The name beside the address.</source>
        <translation>El nombre junto a la dirección.</translation>
    </message>
    <message>
        <source>The submission server.</source>
        <translation>El servidor de envío.</translation>
    </message>
    <message>
        <source>Its port for SMTPS, or off (465).</source>
        <translation>Su puerto para SMTPS, u off (465).</translation>
    </message>
    <message>
        <source>Its port for STARTTLS, or off (587).</source>
        <translation>Su puerto para STARTTLS, u off (587).</translation>
    </message>
    <message>
        <source>Its port without encryption, or off (off).</source>
        <translation>Su puerto sin cifrado, u off (off).</translation>
    </message>
    <message>
        <source>Log in as; empty: do not log in (the address, where there is a password).</source>
        <translation>Iniciar sesión como; vacío: no iniciar sesión (la dirección, si hay contraseña).</translation>
    </message>
    <message>
        <source>What the login proves: password, token (OAuth 2) or external (a certificate).</source>
        <translation>Con qué se inicia la sesión: password, token (OAuth 2) o external (un certificado).</translation>
    </message>
    <message>
        <source>A shell command that prints the password or token.</source>
        <translation>Un comando de shell que escribe la contraseña o el token.</translation>
    </message>
    <message>
        <source>Read the password from standard input and store it in the keyring, or in the profile&apos;s sealed file.</source>
        <translation>Leer la contraseña de la entrada estándar y guardarla en el llavero, o en el archivo sellado del perfil.</translation>
    </message>
    <message>
        <source>Remove the stored password; it is asked for then.</source>
        <translation>Quitar la contraseña guardada; en adelante se pedirá.</translation>
    </message>
    <message>
        <source>Trust the roots in this PEM file instead of the system&apos;s.</source>
        <translation>Confiar en las raíces de este archivo PEM en lugar de las del sistema.</translation>
    </message>
    <message>
        <source>Show this certificate (PEM with key, or PKCS #12).</source>
        <translation>Presentar este certificado (PEM con clave, o PKCS #12).</translation>
    </message>
    <message>
        <source>Permit none, unverified-tls, plain-mail or plain-mail-and-password.</source>
        <translation>Permitir none, unverified-tls, plain-mail o plain-mail-and-password.</translation>
    </message>
    <message>
        <source>Go through this proxy: none, system, socks5://[USER@]HOST[:PORT] or http://[USER@]HOST[:PORT].</source>
        <translation>Pasar por este proxy: none, system, socks5://[USER@]HOST[:PORT] o http://[USER@]HOST[:PORT].</translation>
    </message>
    <message>
        <source>Wait so long for each step, or default.</source>
        <translation>Cuánto esperar en cada paso, o default.</translation>
    </message>
    <message>
        <source>Keep copies of what is sent: default (as the settings say), yes or no.</source>
        <translation>Conservar copias de lo enviado: default (según la configuración), yes o no.</translation>
    </message>
    <message>
        <source>Send each message to its own address too, as a blind copy: yes or no.</source>
        <translation>Enviar cada mensaje también a la propia dirección, como copia oculta: yes o no.</translation>
    </message>
    <message>
        <source>This computer needs no certificate (the default).</source>
        <translation>Este equipo no necesita certificado (predeterminado).</translation>
    </message>
    <message>
        <source>Treat this computer like any other server.</source>
        <translation>Tratar este equipo como cualquier otro servidor.</translation>
    </message>
    <message>
        <source>A pinned key outweighs any authority.</source>
        <translation>Una clave fijada pesa más que cualquier autoridad.</translation>
    </message>
    <message>
        <source>An authority may replace a key that was accepted unseen (the default).</source>
        <translation>Una autoridad puede sustituir una clave aceptada a ciegas (predeterminado).</translation>
    </message>
    <message>
        <source>Put up with outdated encryption, as unverified.</source>
        <translation>Tolerar el cifrado obsoleto, como no verificado.</translation>
    </message>
    <message>
        <source>Refuse outdated encryption (the default).</source>
        <translation>Rechazar el cifrado obsoleto (predeterminado).</translation>
    </message>
    <message>
        <source>Let the password itself go over unverified encryption.</source>
        <translation>Dejar que la propia contraseña pase por un cifrado sin verificar.</translation>
    </message>
    <message>
        <source>Prove the password there by SCRAM only (the default).</source>
        <translation>Ahí, demostrar la contraseña solo mediante SCRAM (predeterminado).</translation>
    </message>
    <message>
        <source>An account needs an address: --address ADDR.</source>
        <translation>Una cuenta necesita una dirección: --address ADDR.</translation>
    </message>
    <message>
        <source>An account needs a server, and none is guessed: --host HOST.</source>
        <translation>Una cuenta necesita un servidor, y no se adivina ninguno: --host HOST.</translation>
    </message>
</context>
<context>
    <name>AccountReport</name>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>guardada</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>se pide</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>SMTPS port</source>
        <translation>Puerto SMTPS</translation>
    </message>
    <message>
        <source>STARTTLS port</source>
        <translation>Puerto STARTTLS</translation>
    </message>
    <message>
        <source>Unencrypted port</source>
        <translation>Puerto sin cifrado</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Password command</source>
        <translation>Comando de la contraseña</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Authorised by</source>
        <translation>Autorizado por</translation>
    </message>
    <message>
        <source>Trusted roots</source>
        <translation>Raíces de confianza</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Copies of what is sent</source>
        <translation>Copias de lo enviado</translation>
    </message>
    <message>
        <source>one to the address it is sent from</source>
        <translation>una a la dirección desde la que se envía</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Opciones</translation>
    </message>
</context>
<context>
    <name>AccountsCommand</name>
    <message>
        <source>Say why, for the journal: --reason TEXT.</source>
        <translation>Indique por qué, para el registro: --reason TEXT.</translation>
    </message>
    <message>
        <source>An account needs a name of one line.</source>
        <translation>Una cuenta necesita un nombre de una sola línea.</translation>
    </message>
    <message>
        <source>There is an account “%1” already; change it with account set.</source>
        <translation>Ya existe una cuenta «%1»; se cambia con account set.</translation>
    </message>
    <message>
        <source>%1: its entry in accounts.ini is broken</source>
        <translation>%1: su entrada en accounts.ini está dañada</translation>
    </message>
    <message>
        <source>There is no account yet. See: sealpost-cli account add --help</source>
        <translation>Aún no hay ninguna cuenta. Consulte: sealpost-cli account add --help</translation>
    </message>
    <message>
        <source>“%1” is no place: a number from 1, first or last.</source>
        <translation>«%1» no es una posición: un número a partir de 1, first o last.</translation>
    </message>
    <message>
        <source>--password-stdin: this account logs in without a password.</source>
        <translation>--password-stdin: esta cuenta inicia sesión sin contraseña.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Contraseña: </translation>
    </message>
    <message>
        <source>The account was added.</source>
        <translation>La cuenta se añadió.</translation>
    </message>
    <message>
        <source>The account was changed.</source>
        <translation>La cuenta se cambió.</translation>
    </message>
    <message>
        <source>The account was duplicated. Pins and floors stay with the other one: review the server with “sealpost-cli trust pin NAME”.</source>
        <translation>La cuenta se duplicó. Las claves fijadas y los niveles mínimos se quedan en la otra: revise el servidor con «sealpost-cli trust pin NAME».</translation>
    </message>
    <message>
        <source>The account, its pins and its floors were removed.</source>
        <translation>Se quitaron la cuenta, sus claves fijadas y sus niveles mínimos.</translation>
    </message>
</context>
<context>
    <name>AgeText</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>tested %1</source>
        <extracomment>%1: just now, 3 minutes ago, 2 hours ago</extracomment>
        <translation>probada %1</translation>
    </message>
    <message>
        <source>tested on %1</source>
        <translation>probada el %1</translation>
    </message>
</context>
<context>
    <name>AnchorText</name>
    <message>
        <source>%1 (added on this computer, not by its system)</source>
        <translation>%1 (añadida en este equipo, no por su sistema)</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>See: sealpost-cli %1 --help</source>
        <translation>Consulte: sealpost-cli %1 --help</translation>
    </message>
    <message>
        <source>“%1” has no option “%2”.</source>
        <translation>«%1» no tiene la opción «%2».</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <translation>«%1» necesita %2.</translation>
    </message>
    <message>
        <source>“%1” does not know what to do with “%2”.</source>
        <translation>«%1» no sabe qué hacer con «%2».</translation>
    </message>
    <message>
        <source>--profile needs the name of a folder.</source>
        <translation>--profile necesita el nombre de una carpeta.</translation>
    </message>
</context>
<context>
    <name>AtTime</name>
    <message>
        <source>--at: “%1” is in the past.</source>
        <translation>--at: «%1» ya ha pasado.</translation>
    </message>
    <message>
        <source>--at: “%1” is no time: 2026-11-25T08:00, 08:00 or +2h.</source>
        <translation>--at: «%1» no es una hora: 2026-11-25T08:00, 08:00 o +2h.</translation>
    </message>
</context>
<context>
    <name>AuthorizationFailure</name>
    <message>
        <source>The provider said: %1</source>
        <translation>El proveedor dijo: %1</translation>
    </message>
</context>
<context>
    <name>BookList</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>CausesText</name>
    <message>
        <source>This computer&apos;s clock may be slow: it says %1. If that is wrong, set it.</source>
        <translation>Puede que el reloj de este equipo esté atrasado: marca %1. Si no es correcto, póngalo en hora.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is slow: it says %1, and this program was made on %2. Set the clock.</source>
        <translation>El reloj de este equipo está atrasado: marca %1, y este programa se creó el %2. Ponga el reloj en hora.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock may be fast: it says %1. If that is wrong, set it.</source>
        <translation>Puede que el reloj de este equipo esté adelantado: marca %1. Si no es correcto, póngalo en hora.</translation>
    </message>
    <message>
        <source>The operator may have forgotten to renew the proof of the server&apos;s identity. Tell them.</source>
        <translation>Puede que el administrador haya olvidado renovar la prueba de la identidad del servidor. Avísele.</translation>
    </message>
    <message>
        <source>The server&apos;s name may be entered wrongly: here it is %1, and the server calls itself %2. If your provider gives you the second name, enter that in the account.</source>
        <translation>Puede que el nombre del servidor esté mal escrito: aquí es %1, y el servidor se llama a sí mismo %2. Si su proveedor le indica el segundo nombre, escríbalo en la cuenta.</translation>
    </message>
    <message>
        <source>This network may want you to log in first, as in a hotel or a train: somebody called %1 answered. Open a web page and see, or try another network.</source>
        <translation>Puede que esta red pida iniciar sesión antes, como en un hotel o un tren: respondió alguien llamado %1. Abra una página web para comprobarlo, o pruebe con otra red.</translation>
    </message>
    <message>
        <source>A virus scanner or a filter may be reading along: “%1” answered. Switch off its looking into mail, or ask whoever looks after this computer or network.</source>
        <translation>Puede que un antivirus o un filtro esté leyendo la conexión: respondió «%1». Desactive su inspección del correo, o pregunte a quien se ocupa de este equipo o de la red.</translation>
    </message>
    <message>
        <source>“%1” vouches for the server, and was added on this computer: by a virus scanner, a filter, or your organisation. Ask who did it, and whether they read your mail.</source>
        <translation>«%1» avala el servidor y fue añadido en este equipo: por un antivirus, un filtro o su organización. Pregunte quién lo hizo, y si leen su correo.</translation>
    </message>
    <message>
        <source>The answer came from %1, inside this very network, though the server&apos;s name is one of the Internet. If the server does not stand here, log in to the network first, on a web page.</source>
        <translation>La respuesta vino de %1, dentro de esta misma red, aunque el nombre del servidor es de Internet. Si el servidor no está aquí, inicie sesión primero en la red, en una página web.</translation>
    </message>
    <message>
        <source>The proof of the server&apos;s identity counts only with a fresh confirmation, and the one that came is of other days. This computer&apos;s clock says %1: set it, or tell the operator.</source>
        <translation>La prueba de la identidad del servidor solo vale con una confirmación reciente, y la que llegó es de otras fechas. El reloj de este equipo marca %1: póngalo en hora, o avise al administrador.</translation>
    </message>
    <message>
        <source>The proof of the server&apos;s identity counts only with a fresh confirmation by whoever issued it, and the server did not send one. Tell the operator.</source>
        <translation>La prueba de la identidad del servidor solo vale con una confirmación reciente de quien la emitió, y el servidor no envió ninguna. Avise al administrador.</translation>
    </message>
    <message>
        <source>What may be behind it:</source>
        <translation>Qué puede haber detrás:</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>Nobody whom this computer knows vouches for the server.</source>
        <translation>Nadie que este equipo conozca avala el servidor.</translation>
    </message>
    <message>
        <source>Only %1 vouches for the server, and this computer does not know who that is.</source>
        <translation>Solo %1 avala el servidor, y este equipo no sabe quién es.</translation>
    </message>
    <message>
        <source>The certificate names no server at all.</source>
        <translation>El certificado no nombra ningún servidor.</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for %2.</source>
        <translation>El certificado es para %1, no para %2.</translation>
    </message>
    <message>
        <source>Nobody vouches for the server but itself (its certificate is self-signed).</source>
        <translation>Nadie avala el servidor salvo él mismo (su certificado es autofirmado).</translation>
    </message>
    <message>
        <source>The certificate expired on %1.</source>
        <translation>El certificado caducó el %1.</translation>
    </message>
    <message>
        <source>The certificate is not valid before %1.</source>
        <translation>El certificado no es válido antes del %1.</translation>
    </message>
    <message>
        <source>A key by which the server proves its identity is too short to be safe.</source>
        <translation>Una clave con la que el servidor demuestra su identidad es demasiado corta para ser segura.</translation>
    </message>
    <message>
        <source>The proof of the server&apos;s identity was signed in an outdated way (MD5 or SHA-1) that can be forged.</source>
        <translation>La prueba de la identidad del servidor se firmó de una manera obsoleta (MD5 o SHA-1) que se puede falsificar.</translation>
    </message>
    <message>
        <source>Whoever vouched for the server has taken that back (its certificate is revoked).</source>
        <translation>Quien avalaba el servidor ha retirado su aval (su certificado está revocado).</translation>
    </message>
    <message>
        <source>Between the server and somebody whom this computer trusts a link is missing or broken.</source>
        <translation>Entre el servidor y alguien en quien este equipo confía falta un eslabón o está roto.</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>comparada</translation>
    </message>
    <message>
        <source>accepted unseen</source>
        <translation>aceptada a ciegas</translation>
    </message>
    <message>
        <source>A key was seen for the first time.</source>
        <translation>Se vio una clave por primera vez.</translation>
    </message>
    <message>
        <source>Another key than before was seen.</source>
        <translation>Se vio una clave distinta de la anterior.</translation>
    </message>
    <message>
        <source>The line was not safe enough; nothing was sent.</source>
        <translation>La línea no era lo bastante segura; no se envió nada.</translation>
    </message>
    <message>
        <source>A key was pinned.</source>
        <translation>Se fijó una clave.</translation>
    </message>
    <message>
        <source>A pin was removed.</source>
        <translation>Se quitó una clave fijada.</translation>
    </message>
    <message>
        <source>A pin was retired: another key has taken its place.</source>
        <translation>Se retiró una clave fijada: otra clave ha ocupado su lugar.</translation>
    </message>
    <message>
        <source>The level that this server must reach rose.</source>
        <translation>Subió el nivel que este servidor debe alcanzar.</translation>
    </message>
    <message>
        <source>The level that this server must reach was lowered.</source>
        <translation>Se bajó el nivel que este servidor debe alcanzar.</translation>
    </message>
    <message>
        <source>The level that this server must reach is again what it was before it was lowered.</source>
        <translation>El nivel que este servidor debe alcanzar vuelve a ser el de antes de bajarlo.</translation>
    </message>
    <message>
        <source>A message was accepted.</source>
        <translation>Se aceptó un mensaje.</translation>
    </message>
    <message>
        <source>The server could not prove that it knows the password.</source>
        <translation>El servidor no pudo demostrar que conoce la contraseña.</translation>
    </message>
    <message>
        <source>That the server could not prove itself was forgiven.</source>
        <translation>Se perdonó que el servidor no pudiera demostrar quién es.</translation>
    </message>
    <message>
        <source>That the server could not prove itself counts again.</source>
        <translation>Que el servidor no pudiera demostrar quién es vuelve a contar.</translation>
    </message>
    <message>
        <source>The account was made less safe.</source>
        <translation>La cuenta se hizo menos segura.</translation>
    </message>
    <message>
        <source>The account was made safer.</source>
        <translation>La cuenta se hizo más segura.</translation>
    </message>
    <message>
        <source>The account was removed.</source>
        <translation>Se quitó la cuenta.</translation>
    </message>
</context>
<context>
    <name>ChainText</name>
    <message>
        <source>the server&apos;s own</source>
        <translation>el del servidor</translation>
    </message>
    <message>
        <source>the server&apos;s own, issued by itself</source>
        <translation>el del servidor, emitido por él mismo</translation>
    </message>
    <message>
        <source>an authority&apos;s</source>
        <translation>el de una autoridad</translation>
    </message>
    <message>
        <source>an authority&apos;s, issued by itself (a root)</source>
        <translation>el de una autoridad, emitido por ella misma (una raíz)</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a certificate&apos;s place in its chain, the length of that, whose certificate</comment>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>It is not the issuer of the one before it.</source>
        <translation>No es el emisor del anterior.</translation>
    </message>
    <message>
        <source>Its issuer&apos;s certificate was neither sent nor found here.</source>
        <translation>El certificado de su emisor no se envió ni se encontró aquí.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>names of a server</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago</source>
        <translation>
            <numerusform>caducó hace %n día</numerusform>
            <numerusform>caducó hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>begins in %n day(s)</source>
        <translation>
            <numerusform>empieza dentro de %n día</numerusform>
            <numerusform>empieza dentro de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>RSA, %1 bits</source>
        <translation>RSA, %1 bits</translation>
    </message>
    <message>
        <source>%1 (elliptic curve), %2 bits</source>
        <translation>%1 (curva elíptica), %2 bits</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <comment>the kind of a key, its size</comment>
        <translation>%1, %2 bits</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>firmar</translation>
    </message>
    <message>
        <source>signing what cannot be denied later</source>
        <translation>firmar lo que después no se pueda negar</translation>
    </message>
    <message>
        <source>passing on keys</source>
        <translation>transmitir claves</translation>
    </message>
    <message>
        <source>encrypting data</source>
        <translation>cifrar datos</translation>
    </message>
    <message>
        <source>agreeing on keys</source>
        <translation>acordar claves</translation>
    </message>
    <message>
        <source>signing certificates</source>
        <translation>firmar certificados</translation>
    </message>
    <message>
        <source>signing lists of what was revoked</source>
        <translation>firmar listas de lo revocado</translation>
    </message>
    <message>
        <source>being a server</source>
        <translation>ser servidor</translation>
    </message>
    <message>
        <source>logging in to a server</source>
        <translation>iniciar sesión en un servidor</translation>
    </message>
    <message>
        <source>signing programs</source>
        <translation>firmar programas</translation>
    </message>
    <message>
        <source>signing and encrypting mail</source>
        <translation>firmar y cifrar correo</translation>
    </message>
    <message>
        <source>signing the time</source>
        <translation>firmar la hora</translation>
    </message>
    <message>
        <source>saying what was revoked</source>
        <translation>decir qué se ha revocado</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>no, it may not issue certificates</source>
        <translation>no, no puede emitir certificados</translation>
    </message>
    <message>
        <source>yes, with at most %1 below it</source>
        <translation>sí, con un máximo de %1 por debajo</translation>
    </message>
    <message>
        <source>yes, with any number below it</source>
        <translation>sí, con cualquier número por debajo</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>De quién es</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>Lugar en la cadena</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>él mismo</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto dura</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Key and signature</source>
        <translation>Clave y firma</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Firmado con</translation>
    </message>
    <message>
        <source>The key&apos;s own mark (SKI)</source>
        <translation>Identificador de la clave (SKI)</translation>
    </message>
    <message>
        <source>The issuer&apos;s key&apos;s (AKI)</source>
        <translation>El de la clave del emisor (AKI)</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>Key may be used for</source>
        <translation>La clave sirve para</translation>
    </message>
    <message>
        <source>Certificate is for</source>
        <translation>El certificado es para</translation>
    </message>
    <message>
        <source>An authority</source>
        <translation>Una autoridad</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Where to ask</source>
        <translation>Dónde preguntar</translation>
    </message>
    <message>
        <source>Whether it is revoked (OCSP)</source>
        <translation>Si está revocado (OCSP)</translation>
    </message>
    <message>
        <source>List of what is revoked (CRL)</source>
        <translation>Lista de lo revocado (CRL)</translation>
    </message>
    <message>
        <source>Issuer&apos;s certificate</source>
        <translation>Certificado del emisor</translation>
    </message>
    <message>
        <source>Must-staple</source>
        <translation>Prueba obligatoria (must-staple)</translation>
    </message>
    <message>
        <source>yes, the server has to bring a proof along that it is not revoked</source>
        <translation>sí, el servidor debe traer una prueba de que no está revocado</translation>
    </message>
    <message>
        <source>Fingerprints, SHA-256</source>
        <translation>Huellas digitales, SHA-256</translation>
    </message>
    <message>
        <source>Of the key (this is pinned)</source>
        <translation>De la clave (es la que se fija)</translation>
    </message>
    <message>
        <source>Of the certificate</source>
        <translation>Del certificado</translation>
    </message>
</context>
<context>
    <name>CommandFailure</name>
    <message>
        <source>Give their passphrase with --passphrase-stdin, or unlock the keyring.</source>
        <translation>Indique su frase de contraseña con --passphrase-stdin, o desbloquee el llavero.</translation>
    </message>
    <message>
        <source>Keep passwords in a sealed file instead: “sealpost-cli settings set password-place file”.</source>
        <translation>Guarde en su lugar las contraseñas en un archivo sellado: «sealpost-cli settings set password-place file».</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>En %1: %2</translation>
    </message>
</context>
<context>
    <name>CommandForm</name>
    <message>
        <source>Usage: sealpost-cli %1 [options] %2</source>
        <translation>Uso: sealpost-cli %1 [opciones] %2</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Guardar todo en esta carpeta.</translation>
    </message>
    <message>
        <source>Report as one JSON object on one line.</source>
        <translation>Informar con un objeto JSON en una sola línea.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>See: sealpost-cli --help</source>
        <translation>Consulte: sealpost-cli --help</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>¿Qué comando?</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe el comando «%1».</translation>
    </message>
    <message>
        <source>Usage: sealpost-cli [--profile DIR] [--json] COMMAND …</source>
        <translation>Uso: sealpost-cli [--profile DIR] [--json] COMANDO …</translation>
    </message>
    <message>
        <source>Sends mail through your own server, and says how safe the line is.</source>
        <translation>Envía correo a través de su propio servidor y dice lo segura que es la línea.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>Each command has its own help: sealpost-cli COMMAND --help</source>
        <translation>Cada comando tiene su propia ayuda: sealpost-cli COMANDO --help</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>Why it becomes less safe, for the journal.</source>
        <translation>Por qué pasa a ser menos segura, para el registro.</translation>
    </message>
    <message>
        <source>Lower it to pinned, unverified, plain or none.</source>
        <translation>Bajarlo a pinned, unverified, plain o none.</translation>
    </message>
    <message>
        <source>Take the last lowering back.</source>
        <translation>Revertir la última bajada del nivel.</translation>
    </message>
    <message>
        <source>Adds an account.</source>
        <translation>Añade una cuenta.</translation>
    </message>
    <message>
        <source>Lists the accounts.</source>
        <translation>Muestra la lista de cuentas.</translation>
    </message>
    <message>
        <source>Shows an account.</source>
        <translation>Muestra una cuenta.</translation>
    </message>
    <message>
        <source>Changes an account.</source>
        <translation>Cambia una cuenta.</translation>
    </message>
    <message>
        <source>Adds an account that is like another, without its pins and floors.</source>
        <translation>Añade una cuenta igual a otra, sin sus claves fijadas ni sus niveles mínimos.</translation>
    </message>
    <message>
        <source>Moves an account; new messages begin with the first one.</source>
        <translation>Mueve una cuenta; los mensajes nuevos empiezan con la primera.</translation>
    </message>
    <message>
        <source>Removes an account, its pins, its floors and its stored password.</source>
        <translation>Quita una cuenta, sus claves fijadas, sus niveles mínimos y su contraseña guardada.</translation>
    </message>
    <message>
        <source>Shows, lowers or restores the level that the server must reach.</source>
        <translation>Muestra, baja o restablece el nivel que el servidor debe alcanzar.</translation>
    </message>
    <message>
        <source>Writes an account with its pins, floors and journal into a file, without its password.</source>
        <translation>Escribe en un archivo una cuenta con sus claves fijadas, sus niveles mínimos y su registro, sin su contraseña.</translation>
    </message>
    <message>
        <source>Takes an account from a file that was exported, of Thunderbird, msmtp or a provider.</source>
        <translation>Toma una cuenta de un archivo exportado, de Thunderbird, de msmtp o de un proveedor.</translation>
    </message>
    <message>
        <source>Import it by this name.</source>
        <translation>Importarla con este nombre.</translation>
    </message>
    <message>
        <source>The mail address to send from, with a provider&apos;s file for mail programs.</source>
        <translation>La dirección de correo desde la que se envía, con el archivo de un proveedor para programas de correo.</translation>
    </message>
    <message>
        <source>Permit what makes less safe what is here.</source>
        <translation>Permitir lo que hace menos seguro lo que hay aquí.</translation>
    </message>
    <message>
        <source>Run the commands that give msmtp its passwords.</source>
        <translation>Ejecutar los comandos que dan sus contraseñas a msmtp.</translation>
    </message>
    <message>
        <source>Lists as whom an account sends.</source>
        <translation>Muestra como quién envía una cuenta.</translation>
    </message>
    <message>
        <source>Adds an address to send from.</source>
        <translation>Añade una dirección desde la que enviar.</translation>
    </message>
    <message>
        <source>Changes what messages from an address begin with.</source>
        <translation>Cambia con qué empiezan los mensajes de una dirección.</translation>
    </message>
    <message>
        <source>Removes an address to send from.</source>
        <translation>Quita una dirección desde la que se envía.</translation>
    </message>
    <message>
        <source>Makes it the address that new messages begin with.</source>
        <translation>La convierte en la dirección con la que empiezan los mensajes nuevos.</translation>
    </message>
    <message>
        <source>Lists pins, floors and servers that could not prove themselves.</source>
        <translation>Muestra las claves fijadas, los niveles mínimos y los servidores que no pudieron demostrar quiénes son.</translation>
    </message>
    <message>
        <source>Shows what is remembered of an account&apos;s server.</source>
        <translation>Muestra lo que se recuerda del servidor de una cuenta.</translation>
    </message>
    <message>
        <source>Removes a pin, or all pins of an account.</source>
        <translation>Quita una clave fijada, o todas las de una cuenta.</translation>
    </message>
    <message>
        <source>Why, for the journal.</source>
        <translation>Por qué, para el registro.</translation>
    </message>
    <message>
        <source>Lets the password go again to a server that could not prove itself.</source>
        <translation>Deja que la contraseña vuelva a ir a un servidor que no pudo demostrar quién es.</translation>
    </message>
    <message>
        <source>Takes back what was made less safe: the last step, or the last of a kind.</source>
        <translation>Revierte lo que se hizo menos seguro: el último paso, o el último de un tipo.</translation>
    </message>
    <message>
        <source>Shows what holds for all accounts.</source>
        <translation>Muestra lo que vale para todas las cuentas.</translation>
    </message>
    <message>
        <source>Changes a setting: undo-delay, sent-copy or notify-success.</source>
        <translation>Cambia un ajuste: undo-delay, sent-copy o notify-success.</translation>
    </message>
</context>
<context>
    <name>ConnectionFacts</name>
    <message>
        <source>none</source>
        <translation>no hay</translation>
    </message>
    <message>
        <source>older than TLS 1.2</source>
        <translation>anterior a TLS 1.2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>how a key was pinned, and when</comment>
        <translation>%1, desde el %2</translation>
    </message>
    <message>
        <source>Encryption:</source>
        <translation>Cifrado:</translation>
    </message>
    <message>
        <source>Cipher:</source>
        <translation>Algoritmo de cifrado:</translation>
    </message>
    <message>
        <source>Vouched for by:</source>
        <translation>Avalado por:</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Problems:</source>
        <translation>Problemas:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, then how long ago</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>Servidor:</translation>
    </message>
    <message>
        <source>Way:</source>
        <translation>Vía:</translation>
    </message>
    <message>
        <source>Proxy:</source>
        <translation>Proxy:</translation>
    </message>
    <message>
        <source>Pin:</source>
        <translation>Clave fijada:</translation>
    </message>
    <message>
        <source>Logged in by:</source>
        <translation>Sesión iniciada con:</translation>
    </message>
    <message>
        <source>Your own certificate:</source>
        <translation>Su propio certificado:</translation>
    </message>
    <message>
        <source>Checked:</source>
        <translation>Comprobada:</translation>
    </message>
</context>
<context>
    <name>ConsentChoice</name>
    <message>
        <source>Only servers that are vouched for or pinned (recommended)</source>
        <translation>Solo servidores avalados o con clave fijada (recomendado)</translation>
    </message>
    <message>
        <source>Encrypted mail to servers that nobody has checked</source>
        <translation>Correo cifrado a servidores que nadie ha comprobado</translation>
    </message>
    <message>
        <source>Unencrypted mail, never the password: anyone on the way can read it</source>
        <translation>Correo sin cifrar, nunca la contraseña: cualquiera por el camino puede leerlo</translation>
    </message>
    <message>
        <source>Unencrypted mail and password: anyone on the way can send as you</source>
        <translation>Correo y contraseña sin cifrar: cualquiera por el camino puede enviar en su nombre</translation>
    </message>
    <message>
        <source>What this account permits</source>
        <translation>Qué permite esta cuenta</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>The server said: %1</source>
        <translation>El servidor dijo: %1</translation>
    </message>
</context>
<context>
    <name>DiscoveryText</name>
    <message>
        <source>The DNS record %1 names a server.</source>
        <translation>El registro DNS %1 nombra un servidor.</translation>
    </message>
    <message>
        <source>The file for mail programs at %1 names a server.</source>
        <translation>El archivo para programas de correo en %1 nombra un servidor.</translation>
    </message>
    <message>
        <source>Sealpost knows the provider of these addresses.</source>
        <translation>Sealpost conoce al proveedor de estas direcciones.</translation>
    </message>
    <message>
        <source>The domain&apos;s mail is taken by a provider that Sealpost knows.</source>
        <translation>El correo del dominio lo recibe un proveedor que Sealpost conoce.</translation>
    </message>
    <message>
        <source>Something listens at %1.</source>
        <translation>Algo responde en %1.</translation>
    </message>
    <message>
        <source>There is no DNS record %1.</source>
        <translation>No hay ningún registro DNS %1.</translation>
    </message>
    <message>
        <source>There is no file for mail programs at %1.</source>
        <translation>No hay ningún archivo para programas de correo en %1.</translation>
    </message>
    <message>
        <source>Sealpost does not know the provider of these addresses.</source>
        <translation>Sealpost no conoce al proveedor de estas direcciones.</translation>
    </message>
    <message>
        <source>The domain&apos;s mail is taken by no provider that Sealpost knows.</source>
        <translation>El correo del dominio no lo recibe ningún proveedor que Sealpost conozca.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>Nada responde en %1.</translation>
    </message>
    <message>
        <source>named by the domain&apos;s DNS record %1</source>
        <translation>nombrado por el registro DNS %1 del dominio</translation>
    </message>
    <message>
        <source>named by the domain&apos;s file for mail programs at %1</source>
        <translation>nombrado por el archivo del dominio para programas de correo en %1</translation>
    </message>
    <message>
        <source>known as the server of %1</source>
        <translation>conocido como el servidor de %1</translation>
    </message>
    <message>
        <source>known as the server of %1, which takes the domain&apos;s mail</source>
        <translation>conocido como el servidor de %1, que recibe el correo del dominio</translation>
    </message>
    <message>
        <source>guessed: it listens at a usual name</source>
        <translation>adivinado: responde en un nombre habitual</translation>
    </message>
    <message>
        <source>The provider wants an app password: one that you make for this program on its page.</source>
        <translation>El proveedor exige una contraseña de aplicación: una que se crea para este programa en su página.</translation>
    </message>
    <message>
        <source>The provider wants you to log in in the browser, or an app password: one that you make for this program on its page.</source>
        <translation>El proveedor exige iniciar sesión en el navegador, o una contraseña de aplicación: una que se crea para este programa en su página.</translation>
    </message>
    <message>
        <source>The provider wants you to log in in the browser.</source>
        <translation>El proveedor exige iniciar sesión en el navegador.</translation>
    </message>
    <message>
        <source>%1 does not belong to %2. Use it only if you know that your provider takes mail there.</source>
        <translation>%1 no pertenece a %2. Úselo solo si sabe que su proveedor recibe correo ahí.</translation>
    </message>
    <message>
        <source>%1 says that the domain has no server to send with.</source>
        <translation>%1 dice que el dominio no tiene ningún servidor con el que enviar.</translation>
    </message>
    <message>
        <source>%1 gave something that cannot be used.</source>
        <translation>%1 dio algo que no se puede usar.</translation>
    </message>
    <message>
        <source>%1 could not be asked: %2</source>
        <translation>No se pudo preguntar a %1: %2</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
</context>
<context>
    <name>DsnOptions</name>
    <message>
        <source>--dsn-notify: “%1” is neither never nor a list of success, failure and delay.</source>
        <translation>--dsn-notify: «%1» no es never ni una lista de success, failure y delay.</translation>
    </message>
    <message>
        <source>--dsn-return: “%1” is neither full nor hdrs.</source>
        <translation>--dsn-return: «%1» no es full ni hdrs.</translation>
    </message>
    <message>
        <source>--dsn-envelope-id: “%1” is not 1 to 100 printable ASCII characters without spaces.</source>
        <translation>--dsn-envelope-id: «%1» no consta de 1 a 100 caracteres ASCII imprimibles sin espacios.</translation>
    </message>
    <message>
        <source>Report never, or on a list of success, failure, delay.</source>
        <translation>Cuándo informar: never, o una lista de success, failure, delay.</translation>
    </message>
    <message>
        <source>What comes back with a report: full or hdrs (hdrs).</source>
        <translation>Qué vuelve con un informe: full o hdrs (hdrs).</translation>
    </message>
    <message>
        <source>Named in a report, to know the message by.</source>
        <translation>Figura en un informe, para reconocer por él el mensaje.</translation>
    </message>
</context>
<context>
    <name>EnhancedCodeText</name>
    <message>
        <source>Something is wrong with the address.</source>
        <translation>Hay algo mal en la dirección.</translation>
    </message>
    <message>
        <source>There is no mailbox of this name.</source>
        <translation>No existe ningún buzón con este nombre.</translation>
    </message>
    <message>
        <source>What stands after the @ takes no mail, or does not exist.</source>
        <translation>Lo que figura después de la @ no recibe correo, o no existe.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is written in a way that is none.</source>
        <translation>La dirección del destinatario está escrita de un modo que no es válido.</translation>
    </message>
    <message>
        <source>The address fits several mailboxes there.</source>
        <translation>La dirección coincide ahí con varios buzones.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is valid.</source>
        <translation>La dirección del destinatario es válida.</translation>
    </message>
    <message>
        <source>The mailbox has moved, and nobody knows where to.</source>
        <translation>El buzón se ha mudado, y nadie sabe adónde.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is written in a way that is none.</source>
        <translation>La dirección del remitente está escrita de un modo que no es válido.</translation>
    </message>
    <message>
        <source>What stands after the @ of the sender does not exist.</source>
        <translation>Lo que figura después de la @ del remitente no existe.</translation>
    </message>
    <message>
        <source>It was passed on to a system that may not report back.</source>
        <translation>Se pasó a un sistema que puede que no informe de vuelta.</translation>
    </message>
    <message>
        <source>What stands after the @ says that it takes no mail.</source>
        <translation>Lo que figura después de la @ dice que no recibe correo.</translation>
    </message>
    <message>
        <source>Something is wrong with the mailbox.</source>
        <translation>Hay algo mal en el buzón.</translation>
    </message>
    <message>
        <source>The mailbox is closed to mail.</source>
        <translation>El buzón está cerrado al correo.</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>El buzón está lleno.</translation>
    </message>
    <message>
        <source>The message is larger than this mailbox takes.</source>
        <translation>El mensaje es mayor de lo que acepta este buzón.</translation>
    </message>
    <message>
        <source>The mailing list could not be reached in full.</source>
        <translation>No se pudo llegar a toda la lista de correo.</translation>
    </message>
    <message>
        <source>Something is wrong with the mail system there.</source>
        <translation>Hay algo mal en el sistema de correo de destino.</translation>
    </message>
    <message>
        <source>The mail system there has no room left.</source>
        <translation>Al sistema de correo de destino no le queda espacio.</translation>
    </message>
    <message>
        <source>The mail system there takes no mail at present.</source>
        <translation>El sistema de correo de destino no recibe correo en este momento.</translation>
    </message>
    <message>
        <source>The mail system there cannot do what the message needs.</source>
        <translation>El sistema de correo de destino no puede hacer lo que el mensaje necesita.</translation>
    </message>
    <message>
        <source>The message is larger than the mail system there takes.</source>
        <translation>El mensaje es mayor de lo que acepta el sistema de correo de destino.</translation>
    </message>
    <message>
        <source>The mail system there is set up wrongly.</source>
        <translation>El sistema de correo de destino está mal configurado.</translation>
    </message>
    <message>
        <source>The server gave the message another priority.</source>
        <translation>El servidor dio al mensaje otra prioridad.</translation>
    </message>
    <message>
        <source>Something is wrong with the network or the way of the mail.</source>
        <translation>Hay algo mal en la red o en el camino del correo.</translation>
    </message>
    <message>
        <source>The mail system there does not answer.</source>
        <translation>El sistema de correo de destino no responde.</translation>
    </message>
    <message>
        <source>The connection to the mail system there broke off.</source>
        <translation>Se cortó la conexión con el sistema de correo de destino.</translation>
    </message>
    <message>
        <source>The server could not look up where the mail is to go.</source>
        <translation>El servidor no pudo averiguar adónde debe ir el correo.</translation>
    </message>
    <message>
        <source>The server knows no way to the recipient.</source>
        <translation>El servidor no conoce ningún camino hasta el destinatario.</translation>
    </message>
    <message>
        <source>The mail system has too much to do.</source>
        <translation>El sistema de correo tiene demasiado trabajo.</translation>
    </message>
    <message>
        <source>The message went round in a circle.</source>
        <translation>El mensaje estuvo dando vueltas en círculo.</translation>
    </message>
    <message>
        <source>The message could not be delivered in its time.</source>
        <translation>El mensaje no se pudo entregar a tiempo.</translation>
    </message>
    <message>
        <source>The servers did not understand each other.</source>
        <translation>Los servidores no se entendieron.</translation>
    </message>
    <message>
        <source>The server does not take this command here.</source>
        <translation>El servidor no acepta este comando aquí.</translation>
    </message>
    <message>
        <source>The server could not read a command.</source>
        <translation>El servidor no pudo leer un comando.</translation>
    </message>
    <message>
        <source>There are more recipients than the server takes at once.</source>
        <translation>Hay más destinatarios de los que el servidor acepta a la vez.</translation>
    </message>
    <message>
        <source>The server does not take what stood behind a command.</source>
        <translation>El servidor no acepta lo que seguía a un comando.</translation>
    </message>
    <message>
        <source>The servers do not speak the same version of the protocol.</source>
        <translation>Los servidores no hablan la misma versión del protocolo.</translation>
    </message>
    <message>
        <source>A line of the login was longer than the server takes.</source>
        <translation>Una línea del inicio de sesión era más larga de lo que acepta el servidor.</translation>
    </message>
    <message>
        <source>Something is wrong with the content of the message.</source>
        <translation>Hay algo mal en el contenido del mensaje.</translation>
    </message>
    <message>
        <source>A content of this kind is not taken there.</source>
        <translation>Ahí no se acepta un contenido de este tipo.</translation>
    </message>
    <message>
        <source>The message would have to be converted, which is not allowed.</source>
        <translation>Habría que convertir el mensaje, y eso no está permitido.</translation>
    </message>
    <message>
        <source>The message would have to be converted, which cannot be done.</source>
        <translation>Habría que convertir el mensaje, y eso no se puede hacer.</translation>
    </message>
    <message>
        <source>The message was converted, and something of it was lost.</source>
        <translation>El mensaje se convirtió, y se perdió algo de él.</translation>
    </message>
    <message>
        <source>The message could not be converted.</source>
        <translation>El mensaje no se pudo convertir.</translation>
    </message>
    <message>
        <source>The content of the message could not be fetched.</source>
        <translation>El contenido del mensaje no se pudo obtener.</translation>
    </message>
    <message>
        <source>The letters of an address are not possible there.</source>
        <translation>Las letras de una dirección no son posibles ahí.</translation>
    </message>
    <message>
        <source>The server&apos;s answer needs letters that are not possible here.</source>
        <translation>La respuesta del servidor necesita letras que no son posibles aquí.</translation>
    </message>
    <message>
        <source>The letters of the message&apos;s header are not possible there.</source>
        <translation>Las letras del encabezado del mensaje no son posibles ahí.</translation>
    </message>
    <message>
        <source>The rules or the safety of the mail system forbid it.</source>
        <translation>Las reglas o la seguridad del sistema de correo lo prohíben.</translation>
    </message>
    <message>
        <source>The sender may not send to this recipient.</source>
        <translation>El remitente no puede enviar a este destinatario.</translation>
    </message>
    <message>
        <source>The sender may not send to this mailing list.</source>
        <translation>El remitente no puede enviar a esta lista de correo.</translation>
    </message>
    <message>
        <source>The message would have to be secured in a way that cannot be.</source>
        <translation>Habría que proteger el mensaje de un modo que no es posible.</translation>
    </message>
    <message>
        <source>The server lacks the security that the message needs.</source>
        <translation>Al servidor le falta la seguridad que el mensaje necesita.</translation>
    </message>
    <message>
        <source>The encryption or a signature failed.</source>
        <translation>Falló el cifrado o una firma.</translation>
    </message>
    <message>
        <source>The server does not know this encryption.</source>
        <translation>El servidor no conoce este cifrado.</translation>
    </message>
    <message>
        <source>The message was changed on its way.</source>
        <translation>El mensaje se modificó por el camino.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>El nombre de usuario o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>The server wants a stronger way to log in.</source>
        <translation>El servidor exige una forma más segura de iniciar sesión.</translation>
    </message>
    <message>
        <source>The server wants an encrypted connection.</source>
        <translation>El servidor exige una conexión cifrada.</translation>
    </message>
    <message>
        <source>This way to log in needs an encrypted connection.</source>
        <translation>Esta forma de iniciar sesión necesita una conexión cifrada.</translation>
    </message>
    <message>
        <source>The server wants a login in another way once.</source>
        <translation>El servidor exige que se inicie sesión una vez de otra forma.</translation>
    </message>
    <message>
        <source>The user&apos;s account is switched off.</source>
        <translation>La cuenta del usuario está desactivada.</translation>
    </message>
    <message>
        <source>The server wants to know more about the sender first.</source>
        <translation>El servidor quiere saber antes algo más sobre el remitente.</translation>
    </message>
    <message>
        <source>The server takes only messages of a higher priority now.</source>
        <translation>El servidor solo acepta ahora mensajes de mayor prioridad.</translation>
    </message>
    <message>
        <source>The message is too large for its priority.</source>
        <translation>El mensaje es demasiado grande para su prioridad.</translation>
    </message>
    <message>
        <source>The mailbox belongs to another person now.</source>
        <translation>El buzón pertenece ahora a otra persona.</translation>
    </message>
    <message>
        <source>The domain belongs to another owner now.</source>
        <translation>El dominio pertenece ahora a otro dueño.</translation>
    </message>
    <message>
        <source>Whether the mailbox changed hands could not be found out.</source>
        <translation>No se pudo averiguar si el buzón ha cambiado de manos.</translation>
    </message>
    <message>
        <source>The message has no valid DKIM signature.</source>
        <translation>El mensaje no tiene ninguna firma DKIM válida.</translation>
    </message>
    <message>
        <source>The message has no DKIM signature that is accepted there.</source>
        <translation>El mensaje no tiene ninguna firma DKIM que se acepte ahí.</translation>
    </message>
    <message>
        <source>The message has no DKIM signature of its author&apos;s domain.</source>
        <translation>El mensaje no tiene ninguna firma DKIM del dominio de su autor.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain does not allow mail from this server (SPF).</source>
        <translation>El dominio del remitente no permite correo de este servidor (SPF).</translation>
    </message>
    <message>
        <source>The rules of the sender&apos;s domain (SPF) could not be read.</source>
        <translation>No se pudieron leer las reglas del dominio del remitente (SPF).</translation>
    </message>
    <message>
        <source>The address of the sending computer has no matching name.</source>
        <translation>La dirección del equipo que envía no tiene un nombre que coincida.</translation>
    </message>
    <message>
        <source>The message failed several checks of who sent it.</source>
        <translation>El mensaje no superó varias comprobaciones de quién lo envió.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain says that it takes no mail itself.</source>
        <translation>El dominio del remitente dice que él mismo no recibe correo.</translation>
    </message>
    <message>
        <source>Too many messages came at once.</source>
        <translation>Llegaron demasiados mensajes a la vez.</translation>
    </message>
    <message>
        <source>The message failed the check of those who passed it on (ARC).</source>
        <translation>El mensaje no superó la comprobación de quienes lo reenviaron (ARC).</translation>
    </message>
    <message>
        <source>A server on the way cannot promise encryption (REQUIRETLS).</source>
        <translation>Un servidor del camino no puede garantizar el cifrado (REQUIRETLS).</translation>
    </message>
</context>
<context>
    <name>EntryAction</name>
    <message>
        <source>Send No&amp;w</source>
        <translation>Enviar a&amp;hora</translation>
    </message>
    <message>
        <source>Try A&amp;gain</source>
        <translation>Rein&amp;tentar</translation>
    </message>
    <message>
        <source>Enter &amp;Password…</source>
        <translation>Introducir la &amp;contraseña…</translation>
    </message>
    <message>
        <source>&amp;Unlock Passwords…</source>
        <translation>Des&amp;bloquear las contraseñas…</translation>
    </message>
    <message>
        <source>Authori&amp;ze…</source>
        <translation>Autori&amp;zar…</translation>
    </message>
    <message>
        <source>&amp;Review the Server…</source>
        <translation>&amp;Revisar el servidor…</translation>
    </message>
    <message>
        <source>Edit Acco&amp;unt…</source>
        <translation>Editar la c&amp;uenta…</translation>
    </message>
    <message>
        <source>Send A&amp;gain</source>
        <translation>Enviar de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;It Was Sent</source>
        <translation>&amp;Se envió</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Edit and Send to the Rest</source>
        <translation>Editar y enviar al rest&amp;o</translation>
    </message>
    <message>
        <source>Ca&amp;ncel Message…</source>
        <translation>Cancelar el mensa&amp;je…</translation>
    </message>
    <message>
        <source>Re&amp;move from the List…</source>
        <translation>&amp;Quitar de la lista…</translation>
    </message>
    <message>
        <source>If the server took it the first time, it arrives twice.</source>
        <translation>Si el servidor lo aceptó la primera vez, llegará dos veces.</translation>
    </message>
    <message>
        <source>A recipient has got it, or you find it at the server by its Message-ID.</source>
        <translation>Un destinatario lo ha recibido, o usted lo encuentra en el servidor por su Message-ID.</translation>
    </message>
    <message>
        <source>Takes it out of the outbox and into a window.</source>
        <translation>Lo saca de la bandeja de salida y lo abre en una ventana.</translation>
    </message>
</context>
<context>
    <name>EntryRefusal</name>
    <message>
        <source>The message is on its way just now; wait until it has come to something.</source>
        <translation>El mensaje está saliendo en este momento; espere a que se sepa el resultado.</translation>
    </message>
    <message>
        <source>The message is sent already.</source>
        <translation>El mensaje ya está enviado.</translation>
    </message>
    <message>
        <source>The message was tried already; it goes by its schedule, or at once with retry.</source>
        <translation>El mensaje ya se intentó enviar; sale según su horario, o de inmediato con retry.</translation>
    </message>
    <message>
        <source>It is known what became of the message; there is nothing to resolve.</source>
        <translation>Se sabe qué fue del mensaje; no hay nada que resolver.</translation>
    </message>
    <message>
        <source>The server may have the message already. Say whether it was sent, or is to go again: sealpost-cli outbox resolve %1 --sent (or --again)</source>
        <translation>Puede que el servidor ya tenga el mensaje. Indique si se envió o si debe salir de nuevo: sealpost-cli outbox resolve %1 --sent (o --again)</translation>
    </message>
    <message>
        <source>The server may still be at work on the message. You can decide %1.</source>
        <translation>Puede que el servidor siga ocupado con el mensaje. Podrá decidir %1.</translation>
    </message>
</context>
<context>
    <name>EntryReport</name>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>%1, the last one %2</source>
        <translation>%1, el último el %2</translation>
    </message>
    <message>
        <source>Recipients:</source>
        <translation>Destinatarios:</translation>
    </message>
    <message>
        <source>Nothing was written down of the conversation.</source>
        <translation>No se anotó nada de la conversación.</translation>
    </message>
    <message>
        <source>Conversation:</source>
        <translation>Conversación:</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n destinatario</numerusform>
            <numerusform>%n destinatarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Its file is not there any more: it cannot be sent.</source>
        <translation>Su archivo ya no está: no se puede enviar.</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Cuenta:</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>Servidor:</translation>
    </message>
    <message>
        <source>In the outbox since:</source>
        <translation>En la bandeja de salida desde:</translation>
    </message>
    <message>
        <source>Tries:</source>
        <translation>Intentos:</translation>
    </message>
    <message>
        <source>Line:</source>
        <translation>Línea:</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>It is set aside, until you send it or cancel it.</source>
        <translation>Está apartado, hasta que lo envíe o lo cancele.</translation>
    </message>
    <message>
        <source>Its time has come; it goes next.</source>
        <translation>Ha llegado su hora; es el siguiente en salir.</translation>
    </message>
    <message numerus="yes">
        <source>It goes in %n second(s).</source>
        <translation>
            <numerusform>Sale dentro de %n segundo.</numerusform>
            <numerusform>Sale dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes %1.</source>
        <translation>Sale %1.</translation>
    </message>
    <message>
        <source>The server does not take it for every recipient yet.</source>
        <translation>El servidor aún no lo acepta para todos los destinatarios.</translation>
    </message>
    <message>
        <source>The server refused every recipient.</source>
        <translation>El servidor rechazó a todos los destinatarios.</translation>
    </message>
    <message>
        <source>Nobody can know whether the server took it; you decide whether it is sent again.</source>
        <translation>Nadie puede saber si el servidor lo aceptó; usted decide si se envía de nuevo.</translation>
    </message>
    <message>
        <source>Nobody can know whether the server took it; it may still be at work on it. You decide %1.</source>
        <translation>Nadie puede saber si el servidor lo aceptó; puede que siga ocupado con él. Usted decide %1.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Partly refused</source>
        <translation>Rechazado en parte</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>It goes next.</source>
        <translation>Es el siguiente en salir.</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>Se está enviando.</translation>
    </message>
    <message>
        <source>The server took it for every recipient.</source>
        <translation>El servidor lo aceptó para todos los destinatarios.</translation>
    </message>
    <message>
        <source>The server took it for some recipients and refused it for the others.</source>
        <translation>El servidor lo aceptó para algunos destinatarios y lo rechazó para los demás.</translation>
    </message>
    <message>
        <source>It waits for you.</source>
        <translation>Espera a que usted actúe.</translation>
    </message>
    <message>
        <source>It is tried again next.</source>
        <translation>Se intenta de nuevo a continuación.</translation>
    </message>
    <message>
        <source>It is tried again %1.</source>
        <translation>Se intenta de nuevo %1.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>mañana a las %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>el %1 a las %2</translation>
    </message>
</context>
<context>
    <name>ExpiryText</name>
    <message>
        <source>The client certificate of this account expired today.</source>
        <translation>El certificado de cliente de esta cuenta ha caducado hoy.</translation>
    </message>
    <message numerus="yes">
        <source>The client certificate of this account expired %n day(s) ago.</source>
        <translation>
            <numerusform>El certificado de cliente de esta cuenta caducó hace %n día.</numerusform>
            <numerusform>El certificado de cliente de esta cuenta caducó hace %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The client certificate of this account expires today.</source>
        <translation>El certificado de cliente de esta cuenta caduca hoy.</translation>
    </message>
    <message numerus="yes">
        <source>The client certificate of this account expires in %n day(s).</source>
        <translation>
            <numerusform>El certificado de cliente de esta cuenta caduca dentro de %n día.</numerusform>
            <numerusform>El certificado de cliente de esta cuenta caduca dentro de %n días.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FailureExplanation</name>
    <message>
        <source>The server says that this is for the moment only. Try again later.</source>
        <translation>El servidor dice que esto es solo por el momento. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name in the account, and that you are online.</source>
        <translation>Compruebe el nombre del servidor en la cuenta, y que tiene conexión a Internet.</translation>
    </message>
    <message>
        <source>Check your network and the ports in the account; a firewall may be in the way.</source>
        <translation>Compruebe la red y los puertos en la cuenta; puede que un cortafuegos se interponga.</translation>
    </message>
    <message>
        <source>The server or the network may be overloaded, or a firewall swallows the answer. Try again later.</source>
        <translation>Puede que el servidor o la red estén sobrecargados, o que un cortafuegos se trague la respuesta. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The server or the network ended the connection in the middle. Try again.</source>
        <translation>El servidor o la red terminó la conexión a la mitad. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the proxy in the account, and your network. Nothing goes past the proxy.</source>
        <translation>Compruebe el proxy en la cuenta, y la red. Nada sale sin pasar por el proxy.</translation>
    </message>
    <message>
        <source>Check the user name and the password of the proxy in the account.</source>
        <translation>Compruebe el nombre de usuario y la contraseña del proxy en la cuenta.</translation>
    </message>
    <message>
        <source>Check its user name, and give its password with --proxy-password-stdin.</source>
        <translation>Compruebe su nombre de usuario, e indique su contraseña con --proxy-password-stdin.</translation>
    </message>
    <message>
        <source>Many proxies let web pages through and no mail. Ask whoever runs the proxy.</source>
        <translation>Muchos proxys dejan pasar páginas web pero no correo. Pregunte a quien administra el proxy.</translation>
    </message>
    <message>
        <source>Choose another file in the account: PEM with the key, or PKCS #12.</source>
        <translation>Elija otro archivo en la cuenta: PEM con la clave, o PKCS #12.</translation>
    </message>
    <message>
        <source>Enter it in the account, beside the client certificate.</source>
        <translation>Introdúzcala en la cuenta, junto al certificado de cliente.</translation>
    </message>
    <message>
        <source>Give it with --certificate-passphrase-stdin.</source>
        <translation>Indíquela con --certificate-passphrase-stdin.</translation>
    </message>
    <message>
        <source>The port may not be one for encryption. Check the ports in the account.</source>
        <translation>Puede que el puerto no sea para cifrado. Compruebe los puertos en la cuenta.</translation>
    </message>
    <message>
        <source>The server does not want to talk to this computer. Ask its operator.</source>
        <translation>El servidor no quiere hablar con este equipo. Pregunte a su administrador.</translation>
    </message>
    <message>
        <source>Somebody may be holding encryption back, or the port is a wrong one. Try another network, or ask the operator.</source>
        <translation>Puede que alguien esté impidiendo el cifrado, o que el puerto no sea el correcto. Pruebe con otra red, o pregunte al administrador.</translation>
    </message>
    <message>
        <source>Neither message nor password has left.</source>
        <translation>No ha salido ni el mensaje ni la contraseña.</translation>
    </message>
    <message>
        <source>Press “Test” under “Edit Account” to see why.</source>
        <translation>Pulse «Probar» en «Editar la cuenta» para ver por qué.</translation>
    </message>
    <message>
        <source>See why: “sealpost-cli check NAME”.</source>
        <translation>Vea por qué: «sealpost-cli check NAME».</translation>
    </message>
    <message>
        <source>Give the password, unlock your keyring, or mend the account&apos;s password command.</source>
        <translation>Introduzca la contraseña, desbloquee el llavero, o corrija el comando de la contraseña de la cuenta.</translation>
    </message>
    <message>
        <source>Give it with --password-stdin, unlock your keyring, or mend the account&apos;s --password-command.</source>
        <translation>Indíquela con --password-stdin, desbloquee el llavero, o corrija el --password-command de la cuenta.</translation>
    </message>
    <message>
        <source>Unlock them, or enter the password for now.</source>
        <translation>Desbloquéelas, o introduzca la contraseña por esta vez.</translation>
    </message>
    <message>
        <source>Give their passphrase with --passphrase-stdin, or the password with --password-stdin.</source>
        <translation>Indique su frase de contraseña con --passphrase-stdin, o la contraseña con --password-stdin.</translation>
    </message>
    <message>
        <source>Authorise it in your browser: press “Authorize…”.</source>
        <translation>Autorícelo en su navegador: pulse «Autorizar…».</translation>
    </message>
    <message>
        <source>Authorise it in your browser: “sealpost-cli account authorize NAME”.</source>
        <translation>Autorícelo en su navegador: «sealpost-cli account authorize NAME».</translation>
    </message>
    <message>
        <source>Your password stays here, and your messages wait in the outbox. Once a server is reviewed, more ways to log in may be used.</source>
        <translation>Su contraseña se queda aquí, y sus mensajes esperan en la bandeja de salida. Una vez revisado el servidor, quizá se puedan usar más formas de iniciar sesión.</translation>
    </message>
    <message>
        <source>To review the server, press “Test” under “Edit Account”.</source>
        <translation>Para revisar el servidor, pulse «Probar» en «Editar la cuenta».</translation>
    </message>
    <message>
        <source>Look at its key: “sealpost-cli trust pin NAME”.</source>
        <translation>Vea su clave: «sealpost-cli trust pin NAME».</translation>
    </message>
    <message>
        <source>Check both. Some services want a separate password for programs.</source>
        <translation>Compruebe ambos. Algunos servicios exigen una contraseña aparte para los programas.</translation>
    </message>
    <message>
        <source>Add a user name under “Edit Account”, or review the server there so that the password may leave.</source>
        <translation>Añada un nombre de usuario en «Editar la cuenta», o revise ahí el servidor para que la contraseña pueda salir.</translation>
    </message>
    <message>
        <source>Add a user name: “sealpost-cli account set NAME --username USER”. Or compare the server&apos;s key, so that the password may leave: “sealpost-cli trust pin NAME”.</source>
        <translation>Añada un nombre de usuario: «sealpost-cli account set NAME --username USER». O compare la clave del servidor, para que la contraseña pueda salir: «sealpost-cli trust pin NAME».</translation>
    </message>
    <message>
        <source>Your password did not leave, and no weaker login will be tried with this server until you say so. Ask its operator first.</source>
        <translation>Su contraseña no salió, y no se intentará ningún inicio de sesión más débil con este servidor hasta que usted lo diga. Pregunte antes a su administrador.</translation>
    </message>
    <message>
        <source>To say so: in the account, under “Server and trust”.</source>
        <translation>Para decirlo: en la cuenta, en «Servidor y confianza».</translation>
    </message>
    <message>
        <source>To say so: “sealpost-cli trust forgive NAME --reason TEXT”.</source>
        <translation>Para decirlo: «sealpost-cli trust forgive NAME --reason TEXT».</translation>
    </message>
    <message>
        <source>The server may let you send only as yourself. Check the address of the account.</source>
        <translation>Puede que el servidor solo le deje enviar en su propio nombre. Compruebe la dirección de la cuenta.</translation>
    </message>
    <message>
        <source>Check the addresses; the server&apos;s words beside each say why.</source>
        <translation>Compruebe las direcciones; las palabras del servidor junto a cada una dicen por qué.</translation>
    </message>
    <message>
        <source>The server&apos;s words say why. It may dislike the content or an attachment.</source>
        <translation>Las palabras del servidor dicen por qué. Puede que no le guste el contenido o un adjunto.</translation>
    </message>
    <message>
        <source>Nothing was sent. Leave out or shrink an attachment.</source>
        <translation>No se envió nada. Omita un adjunto o reduzca su tamaño.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask for an address in plain letters, or use another account.</source>
        <translation>No se envió nada. Pida una dirección con letras sencillas, o use otra cuenta.</translation>
    </message>
    <message>
        <source>Nothing was sent. Send it without that requirement, or through another account.</source>
        <translation>No se envió nada. Envíelo sin esa exigencia, o con otra cuenta.</translation>
    </message>
    <message>
        <source>The connection was closed. The port may belong to another service; the server may be broken.</source>
        <translation>La conexión se cerró. Puede que el puerto pertenezca a otro servicio, o que el servidor esté averiado.</translation>
    </message>
    <message>
        <source>The server was not given an incomplete message. Check the disk and send again.</source>
        <translation>No se entregó al servidor un mensaje incompleto. Compruebe el disco y envíe de nuevo.</translation>
    </message>
    <message>
        <source>The next message needs a new connection.</source>
        <translation>El próximo mensaje necesita una conexión nueva.</translation>
    </message>
    <message>
        <source>The server does not have the message.</source>
        <translation>El servidor no tiene el mensaje.</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>The proxy of this account cannot be reached.</source>
        <translation>No se puede llegar al proxy de esta cuenta.</translation>
    </message>
    <message>
        <source>The system wants a proxy that Sealpost cannot use: %1.</source>
        <translation>El sistema exige un proxy que Sealpost no puede usar: %1.</translation>
    </message>
    <message>
        <source>The server refused the sender&apos;s address.</source>
        <translation>El servidor rechazó la dirección del remitente.</translation>
    </message>
    <message>
        <source>The server refused the sender&apos;s address %1.</source>
        <translation>El servidor rechazó la dirección del remitente, %1.</translation>
    </message>
    <message>
        <source>The message is larger than the server takes.</source>
        <translation>El mensaje es mayor de lo que acepta el servidor.</translation>
    </message>
    <message>
        <source>The message is larger than the server takes, which is %1.</source>
        <translation>El mensaje es mayor de lo que acepta el servidor, cuyo límite es %1.</translation>
    </message>
    <message>
        <source>The server cannot carry the letters of one of the addresses (it lacks SMTPUTF8).</source>
        <translation>El servidor no puede transmitir las letras de una de las direcciones (le falta SMTPUTF8).</translation>
    </message>
    <message>
        <source>The server cannot carry the letters of the address %1 (it lacks SMTPUTF8).</source>
        <translation>El servidor no puede transmitir las letras de la dirección %1 (le falta SMTPUTF8).</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense in mail.</source>
        <translation>La respuesta del servidor no tiene sentido en el correo.</translation>
    </message>
    <message>
        <source>The server&apos;s answer to %1 makes no sense in mail.</source>
        <translation>La respuesta del servidor a %1 no tiene sentido en el correo.</translation>
    </message>
    <message>
        <source>No address is known for %1.</source>
        <translation>No se conoce ninguna dirección para %1.</translation>
    </message>
    <message>
        <source>Nothing answers at %1: it cannot be reached.</source>
        <translation>Nada responde en %1: no se puede llegar hasta ahí.</translation>
    </message>
    <message>
        <source>No answer came from %1 in time.</source>
        <translation>No llegó a tiempo ninguna respuesta de %1.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>Se cortó la conexión con %1.</translation>
    </message>
    <message>
        <source>The proxy of this account wants a login, or does not accept the one it was given.</source>
        <translation>El proxy de esta cuenta exige un inicio de sesión, o no acepta el que se le dio.</translation>
    </message>
    <message>
        <source>The proxy of this account does not connect to %1.</source>
        <translation>El proxy de esta cuenta no conecta con %1.</translation>
    </message>
    <message>
        <source>The client certificate of this account cannot be read, or its key is not with it.</source>
        <translation>El certificado de cliente de esta cuenta no se puede leer, o su clave no está con él.</translation>
    </message>
    <message>
        <source>The passphrase of the client certificate is missing or wrong.</source>
        <translation>La frase de contraseña del certificado de cliente falta o no es correcta.</translation>
    </message>
    <message>
        <source>Encryption with %1 could not begin.</source>
        <translation>No se pudo iniciar el cifrado con %1.</translation>
    </message>
    <message>
        <source>The mail service of %1 is not available.</source>
        <translation>El servicio de correo de %1 no está disponible.</translation>
    </message>
    <message>
        <source>No encryption is offered by %1.</source>
        <translation>%1 no ofrece cifrado.</translation>
    </message>
    <message>
        <source>The line to %1 is not safe enough; nothing was sent.</source>
        <translation>La línea hasta %1 no es lo bastante segura; no se envió nada.</translation>
    </message>
    <message>
        <source>There is no password for this account, or its password command failed.</source>
        <translation>No hay contraseña para esta cuenta, o falló su comando de la contraseña.</translation>
    </message>
    <message>
        <source>The passwords on this computer are locked.</source>
        <translation>Las contraseñas de este equipo están bloqueadas.</translation>
    </message>
    <message>
        <source>Sealpost is not authorised by the provider of this account, or no longer.</source>
        <translation>El proveedor de esta cuenta no ha autorizado a Sealpost, o ya no lo autoriza.</translation>
    </message>
    <message>
        <source>The server offers no way to log in that may be used on this line.</source>
        <translation>El servidor no ofrece ninguna forma de iniciar sesión que se pueda usar en esta línea.</translation>
    </message>
    <message>
        <source>The server did not accept the user name or the password.</source>
        <translation>El servidor no aceptó el nombre de usuario o la contraseña.</translation>
    </message>
    <message>
        <source>The server wants a login that this account does not have or may not use.</source>
        <translation>El servidor exige un inicio de sesión que esta cuenta no tiene o no puede usar.</translation>
    </message>
    <message>
        <source>The server could not prove that it knows your password; it may be an impostor.</source>
        <translation>El servidor no pudo demostrar que conoce su contraseña; puede ser un impostor.</translation>
    </message>
    <message>
        <source>The server accepted none of the recipients.</source>
        <translation>El servidor no aceptó a ninguno de los destinatarios.</translation>
    </message>
    <message>
        <source>The server refused the message.</source>
        <translation>El servidor rechazó el mensaje.</translation>
    </message>
    <message>
        <source>The server cannot promise encryption on the rest of the way, which you required.</source>
        <translation>El servidor no puede garantizar el cifrado en el resto del camino, y usted lo exigió.</translation>
    </message>
    <message>
        <source>The file of the message could not be read to its end.</source>
        <translation>El archivo del mensaje no se pudo leer hasta el final.</translation>
    </message>
    <message>
        <source>The server takes no more messages on this connection.</source>
        <translation>El servidor no acepta más mensajes en esta conexión.</translation>
    </message>
    <message>
        <source>Sending was cancelled.</source>
        <translation>El envío se canceló.</translation>
    </message>
</context>
<context>
    <name>FingerprintRequest</name>
    <message>
        <source>I am setting up my mail with %1. Please tell me the SHA-256 fingerprint of its certificate, best by phone. On the server itself, this command shows it:</source>
        <translation>Estoy configurando mi correo con %1. Por favor, dígame la huella digital SHA-256 de su certificado, mejor por teléfono. En el propio servidor, este comando la muestra:</translation>
    </message>
</context>
<context>
    <name>FloorCommand</name>
    <message>
        <source>--lower: “%1” is none of pinned, unverified, plain and none.</source>
        <translation>--lower: «%1» no es pinned, unverified, plain ni none.</translation>
    </message>
    <message>
        <source>Say why, for the journal: --reason TEXT.</source>
        <translation>Indique por qué, para el registro: --reason TEXT.</translation>
    </message>
    <message>
        <source>The floor is not above that level; nothing to lower.</source>
        <translation>El nivel mínimo no está por encima de ese nivel; no hay nada que bajar.</translation>
    </message>
    <message>
        <source>A line to %1 has to be “%2” at least; a weaker one is not used.</source>
        <translation>Una línea hasta %1 tiene que ser al menos «%2»; una más débil no se usa.</translation>
    </message>
    <message>
        <source>%1 has no floor: no message was accepted yet, or it was lowered.</source>
        <translation>%1 no tiene nivel mínimo: aún no se aceptó ningún mensaje, o se bajó.</translation>
    </message>
    <message>
        <source>--reason goes with --lower LEVEL.</source>
        <translation>--reason va con --lower LEVEL.</translation>
    </message>
    <message>
        <source>--lower and --restore contradict each other.</source>
        <translation>--lower y --restore se contradicen.</translation>
    </message>
</context>
<context>
    <name>ForeignImport</name>
    <message>
        <source>“%1” was added, for %2.</source>
        <translation>«%1» se añadió, para %2.</translation>
    </message>
    <message>
        <source>A certificate was accepted there by hand. To see that it is still the same: “sealpost-cli trust pin NAME --fingerprint %1”.</source>
        <translation>Ahí se aceptó un certificado a mano. Para ver que sigue siendo el mismo: «sealpost-cli trust pin NAME --fingerprint %1».</translation>
    </message>
    <message>
        <source>“%1” was left out: an account of this name is here already.</source>
        <translation>«%1» se omitió: aquí ya hay una cuenta con este nombre.</translation>
    </message>
    <message>
        <source>--name goes with a file of one account.</source>
        <translation>--name va con un archivo de una sola cuenta.</translation>
    </message>
    <message>
        <source>An account needs a name of one line.</source>
        <translation>Una cuenta necesita un nombre de una sola línea.</translation>
    </message>
</context>
<context>
    <name>ForeignText</name>
    <message>
        <source>It could send without encryption. Sealpost does not, until the account permits it.</source>
        <translation>Podía enviar sin cifrado. Sealpost no lo hace hasta que la cuenta lo permita.</translation>
    </message>
    <message>
        <source>It took any server for the right one. Sealpost looks who answers, and asks you.</source>
        <translation>Daba por bueno cualquier servidor. Sealpost mira quién responde, y le pregunta.</translation>
    </message>
    <message>
        <source>It knew its server by an outdated fingerprint, which proves nothing any more. Compare a SHA-256 one.</source>
        <translation>Reconocía su servidor por una huella digital obsoleta, que ya no demuestra nada. Compare una de SHA-256.</translation>
    </message>
    <message>
        <source>It logged in in a way that Sealpost does not know. A password may do instead.</source>
        <translation>Iniciaba sesión de una forma que Sealpost no conoce. Quizá baste una contraseña.</translation>
    </message>
    <message>
        <source>It logged in through the browser. Here a command has to give the token, or you use an app password.</source>
        <translation>Iniciaba sesión con el navegador. Aquí un comando tiene que dar el token, o puede usar una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>It showed a certificate of its own. Choose the file of it in the account.</source>
        <translation>Presentaba un certificado propio. Elija el archivo de este en la cuenta.</translation>
    </message>
    <message>
        <source>A command gave its password. Sealpost runs it only if you say so.</source>
        <translation>Un comando daba su contraseña. Sealpost solo lo ejecuta si usted lo dice.</translation>
    </message>
    <message>
        <source>Its password stands readable in the file. It is not taken over; delete it there.</source>
        <translation>Su contraseña está legible en el archivo. No se toma de ahí; bórrela del archivo.</translation>
    </message>
    <message>
        <source>The file is too large to be one with accounts.</source>
        <translation>El archivo es demasiado grande para contener cuentas.</translation>
    </message>
    <message>
        <source>This is no file with accounts. Sealpost knows its own, Thunderbird&apos;s prefs.js, configurations of msmtp, and providers&apos; files for mail programs.</source>
        <translation>Este archivo no contiene cuentas. Sealpost conoce los suyos, el prefs.js de Thunderbird, las configuraciones de msmtp y los archivos de proveedores para programas de correo.</translation>
    </message>
    <message>
        <source>In the file is no account with both a server and an address to send from.</source>
        <translation>En el archivo no hay ninguna cuenta que tenga a la vez un servidor y una dirección desde la que enviar.</translation>
    </message>
    <message>
        <source>The file is for all who have mail at this provider. It needs the address to send from.</source>
        <translation>El archivo es para todos los que tienen correo con este proveedor. Necesita la dirección desde la que se envía.</translation>
    </message>
</context>
<context>
    <name>IdentityCommand</name>
    <message>
        <source>The identity was added.</source>
        <translation>La identidad se añadió.</translation>
    </message>
    <message>
        <source>The identity was changed.</source>
        <translation>La identidad se cambió.</translation>
    </message>
    <message>
        <source>The identity was removed.</source>
        <translation>La identidad se quitó.</translation>
    </message>
    <message>
        <source>New messages of this account begin with this identity.</source>
        <translation>Los mensajes nuevos de esta cuenta empiezan con esta identidad.</translation>
    </message>
</context>
<context>
    <name>IdentityOptions</name>
    <message>
        <source>--%1 takes one address.</source>
        <translation>--%1 admite una sola dirección.</translation>
    </message>
    <message>
        <source>--%1 and --%2 contradict each other.</source>
        <translation>--%1 y --%2 se contradicen.</translation>
    </message>
    <message>
        <source>The mail address to send from.</source>
        <translation>La dirección de correo desde la que se envía.</translation>
    </message>
    <message>
        <source>The name beside the address.</source>
        <translation>El nombre junto a la dirección.</translation>
    </message>
    <message>
        <source>Where answers shall go; empty: to the address itself.</source>
        <translation>Adónde deben ir las respuestas; vacío: a la propia dirección.</translation>
    </message>
    <message>
        <source>The organization that messages name; empty: none.</source>
        <translation>La organización que nombran los mensajes; vacío: ninguna.</translation>
    </message>
    <message>
        <source>The text below a message; empty: none.</source>
        <translation>El texto al pie de un mensaje; vacío: ninguno.</translation>
    </message>
    <message>
        <source>A file with that text (UTF-8), or -.</source>
        <translation>Un archivo con ese texto (UTF-8), o -.</translation>
    </message>
    <message>
        <source>Keep a copy of what it sends: default, yes or no.</source>
        <translation>Conservar una copia de lo que envía: default, yes o no.</translation>
    </message>
    <message>
        <source>An identity needs one address: NAME ADDR.</source>
        <translation>Una identidad necesita una dirección: NAME ADDR.</translation>
    </message>
</context>
<context>
    <name>IdentityReport</name>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>se conservan</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>no se conservan</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation>Las respuestas van a</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Copies of what is sent</source>
        <translation>Copias de lo enviado</translation>
    </message>
    <message>
        <source>Sends as</source>
        <translation>Envía como</translation>
    </message>
    <message>
        <source>Also sends as</source>
        <translation>También envía como</translation>
    </message>
</context>
<context>
    <name>IdentityText</name>
    <message>
        <source>The name has to be one line of at most %1 characters.</source>
        <translation>El nombre tiene que ser una sola línea de %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>The name of where answers shall go has to be one line of at most %1 characters.</source>
        <translation>El nombre de quien recibe las respuestas tiene que ser una sola línea de %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>The organization has to be one line of at most %1 characters.</source>
        <translation>La organización tiene que ser una sola línea de %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>A signature has at most %1 characters, and no control characters.</source>
        <translation>Una firma tiene %1 caracteres como máximo, y ningún carácter de control.</translation>
    </message>
    <message>
        <source>The account has an identity with this address already.</source>
        <translation>La cuenta ya tiene una identidad con esta dirección.</translation>
    </message>
    <message>
        <source>An account has at most %1 identities.</source>
        <translation>Una cuenta tiene %1 identidades como máximo.</translation>
    </message>
    <message>
        <source>The account has no identity with this address.</source>
        <translation>La cuenta no tiene ninguna identidad con esta dirección.</translation>
    </message>
    <message>
        <source>An account needs an identity to send as. Change this one instead.</source>
        <translation>Una cuenta necesita una identidad con la que enviar. En su lugar, cambie esta.</translation>
    </message>
</context>
<context>
    <name>JournalOptions</name>
    <message>
        <source>--event: “%1” is no event of the journal.</source>
        <translation>--event: «%1» no es un evento del registro.</translation>
    </message>
    <message>
        <source>--%1: “%2” is neither a day nor a time: 2026-11-25, or 2026-11-25T08:00.</source>
        <translation>--%1: «%2» no es un día ni una hora: 2026-11-25, o 2026-11-25T08:00.</translation>
    </message>
    <message>
        <source>Shows what was seen, accepted and changed.</source>
        <translation>Muestra lo que se vio, se aceptó y se cambió.</translation>
    </message>
    <message>
        <source>Only of this account; it may be gone by now.</source>
        <translation>Solo de esta cuenta; puede que ya no exista.</translation>
    </message>
    <message>
        <source>Only such events, as --json names them; may be repeated.</source>
        <translation>Solo eventos de este tipo, como los nombra --json; se puede repetir.</translation>
    </message>
    <message>
        <source>Only from this day or time on.</source>
        <translation>Solo desde este día o esta hora.</translation>
    </message>
    <message>
        <source>Only to the end of this day, or before this time.</source>
        <translation>Solo hasta el final de este día, o antes de esta hora.</translation>
    </message>
    <message>
        <source>Only with this in host, reason or fingerprint.</source>
        <translation>Solo con este texto en servidor, motivo o huella digital.</translation>
    </message>
    <message>
        <source>Report as comma-separated values, for a spreadsheet.</source>
        <translation>Informar con valores separados por comas, para una hoja de cálculo.</translation>
    </message>
</context>
<context>
    <name>JournalText</name>
    <message>
        <source>%1 Reason: %2</source>
        <translation>%1 Motivo: %2</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importado.</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importado: %1</translation>
    </message>
</context>
<context>
    <name>KeptPassword</name>
    <message>
        <source>&amp;Keep it in the keyring of this computer</source>
        <translation>&amp;Guardarla en el llavero de este equipo</translation>
    </message>
    <message>
        <source>&amp;Keep it, sealed by a passphrase</source>
        <translation>&amp;Guardarla, sellada con una frase de contraseña</translation>
    </message>
    <message>
        <source>The password is not kept, and will be asked for. %1</source>
        <translation>La contraseña no se guarda, y se volverá a pedir. %1</translation>
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
        <translation>Dentro de una &amp;hora, %1</translation>
    </message>
    <message>
        <source>This &amp;evening, %1</source>
        <translation>Esta &amp;tarde, %1</translation>
    </message>
    <message>
        <source>&amp;Tomorrow morning, %1</source>
        <translation>&amp;Mañana por la mañana, %1</translation>
    </message>
    <message>
        <source>&amp;Monday morning, %1</source>
        <translation>El &amp;lunes por la mañana, %1</translation>
    </message>
</context>
<context>
    <name>LaunchOptions</name>
    <message>
        <source>Sends mail and shows how safe the line is.</source>
        <translation>Envía correo y muestra lo segura que es la línea.</translation>
    </message>
    <message>
        <source>A mailto: link to begin a message with.</source>
        <translation>Un enlace mailto: con el que empezar un mensaje.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Guardar todo en esta carpeta.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>Start with the practice server.</source>
        <translation>Empezar con el servidor de prácticas.</translation>
    </message>
    <message>
        <source>Begin a message.</source>
        <translation>Empezar un mensaje.</translation>
    </message>
    <message>
        <source>Its recipients.</source>
        <translation>Sus destinatarios.</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>direcciones</translation>
    </message>
    <message>
        <source>Who gets a copy.</source>
        <translation>Quién recibe una copia.</translation>
    </message>
    <message>
        <source>Who gets a copy unseen.</source>
        <translation>Quién recibe una copia oculta.</translation>
    </message>
    <message>
        <source>Its subject.</source>
        <translation>Su asunto.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>Its text.</source>
        <translation>Su texto.</translation>
    </message>
    <message>
        <source>Attach this file; may be repeated.</source>
        <translation>Adjuntar este archivo; se puede repetir.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>One mailto: link at a time.</source>
        <translation>Un solo enlace mailto: cada vez.</translation>
    </message>
    <message>
        <source>Files to attach.</source>
        <translation>Archivos que se adjuntan.</translation>
    </message>
    <message>
        <source>[file…]</source>
        <translation>[archivo…]</translation>
    </message>
    <message>
        <source>Show the outbox.</source>
        <translation>Mostrar la bandeja de salida.</translation>
    </message>
    <message>
        <source>“%1” is no mailto: link, and no file.</source>
        <translation>“%1” no es un enlace mailto: ni un archivo.</translation>
    </message>
</context>
<context>
    <name>LineReportText</name>
    <message>
        <source>The server said</source>
        <translation>El servidor dijo</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofrece</translation>
    </message>
    <message>
        <source>Ways to log in</source>
        <translation>Formas de iniciar sesión</translation>
    </message>
    <message>
        <source>Logged in by</source>
        <translation>Sesión iniciada con</translation>
    </message>
    <message>
        <source>With a fingerprint that the server&apos;s operator gave you:</source>
        <translation>Con una huella digital que le haya dado el administrador del servidor:</translation>
    </message>
    <message>
        <source>The key as a picture, to compare by eye:</source>
        <translation>La clave como imagen, para comparar a simple vista:</translation>
    </message>
    <message>
        <source>SHA-256 of the pinned key</source>
        <translation>SHA-256 de la clave fijada</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijada</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vista por última vez</translation>
    </message>
    <message>
        <source>The new key (left) and the pinned one as pictures, to compare by eye:</source>
        <translation>La clave nueva (izquierda) y la fijada como imágenes, para comparar a simple vista:</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Certificado de</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>Avalado por</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>SHA-256 of the key</source>
        <translation>SHA-256 de la clave</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate</source>
        <translation>SHA-256 del certificado</translation>
    </message>
    <message>
        <source>Whoever runs the server sees its certificate&apos;s fingerprint, on the server itself, by:</source>
        <translation>Quien administra el servidor ve la huella digital de su certificado, en el propio servidor, con:</translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <source>Password: </source>
        <translation>Contraseña: </translation>
    </message>
    <message>
        <source>Read the password from the first line of standard input, for this run.</source>
        <translation>Leer la contraseña de la primera línea de la entrada estándar, para esta ejecución.</translation>
    </message>
</context>
<context>
    <name>LoweringReport</name>
    <message>
        <source>nobody noted when and why</source>
        <translation>nadie anotó cuándo ni por qué</translation>
    </message>
    <message>
        <source>%1, reason: %2</source>
        <translation>%1, motivo: %2</translation>
    </message>
    <message>
        <source>Made less safe, and can be taken back (trust restore):</source>
        <translation>Se hizo menos seguro, y se puede revertir (trust restore):</translation>
    </message>
</context>
<context>
    <name>LoweringText</name>
    <message>
        <source>%1 had to reach “%2”; now it need not reach any level.</source>
        <translation>%1 tenía que alcanzar «%2»; ahora no necesita alcanzar ningún nivel.</translation>
    </message>
    <message>
        <source>%1 had to reach “%2”; now “%3” is enough.</source>
        <translation>%1 tenía que alcanzar «%2»; ahora basta «%3».</translation>
    </message>
    <message>
        <source>Mail goes only to a server that is vouched for or pinned.</source>
        <translation>El correo va solo a un servidor avalado o con clave fijada.</translation>
    </message>
    <message>
        <source>Encrypted mail may go to a server that nobody has checked.</source>
        <translation>El correo cifrado puede ir a un servidor que nadie ha comprobado.</translation>
    </message>
    <message>
        <source>Mail may go unencrypted, but never the password.</source>
        <translation>El correo puede ir sin cifrar, pero la contraseña nunca.</translation>
    </message>
    <message>
        <source>Mail and password may go unencrypted.</source>
        <translation>El correo y la contraseña pueden ir sin cifrar.</translation>
    </message>
    <message>
        <source>The system&apos;s authorities vouch for the server.</source>
        <translation>Las autoridades del sistema avalan el servidor.</translation>
    </message>
    <message>
        <source>The authorities in %1 vouch for the server.</source>
        <translation>Las autoridades de %1 avalan el servidor.</translation>
    </message>
    <message>
        <source>%1 could not prove that it knows the password; that was forgiven.</source>
        <translation>%1 no pudo demostrar que conoce la contraseña; eso se perdonó.</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>en la línea de comandos</translation>
    </message>
    <message>
        <source>The password itself may go to a server that nobody has checked.</source>
        <translation>La propia contraseña puede ir a un servidor que nadie ha comprobado.</translation>
    </message>
    <message>
        <source>The password itself goes to no server that nobody has checked.</source>
        <translation>La propia contraseña no va a un servidor que nadie ha comprobado.</translation>
    </message>
    <message>
        <source>Outdated encryption is put up with.</source>
        <translation>Se tolera el cifrado obsoleto.</translation>
    </message>
    <message>
        <source>Outdated encryption is not put up with.</source>
        <translation>No se tolera el cifrado obsoleto.</translation>
    </message>
    <message>
        <source>A server on this computer needs no certificate.</source>
        <translation>Un servidor en este equipo no necesita certificado.</translation>
    </message>
    <message>
        <source>A server on this computer needs a certificate as any other.</source>
        <translation>Un servidor en este equipo necesita un certificado como cualquier otro.</translation>
    </message>
    <message>
        <source>A pinned key outweighs any authority.</source>
        <translation>Una clave fijada pesa más que cualquier autoridad.</translation>
    </message>
    <message>
        <source>An authority may replace a key that was accepted unseen.</source>
        <translation>Una autoridad puede sustituir una clave aceptada a ciegas.</translation>
    </message>
</context>
<context>
    <name>MessageFailureText</name>
    <message>
        <source>The message could not be written to the disk.</source>
        <translation>El mensaje no se pudo escribir en el disco.</translation>
    </message>
    <message>
        <source>The message could not be written to the disk: %1.</source>
        <translation>El mensaje no se pudo escribir en el disco: %1.</translation>
    </message>
    <message>
        <source>The message could not be read to its end.</source>
        <translation>El mensaje no se pudo leer hasta el final.</translation>
    </message>
    <message>
        <source>The message could not be read to its end: %1.</source>
        <translation>El mensaje no se pudo leer hasta el final: %1.</translation>
    </message>
    <message>
        <source>There is no address where one should be.</source>
        <translation>No hay ninguna dirección donde debería haber una.</translation>
    </message>
    <message>
        <source>“%1” is no mail address: it has no @.</source>
        <translation>«%1» no es una dirección de correo: no tiene @.</translation>
    </message>
    <message>
        <source>“%1” is no mail address: it is too long for any server.</source>
        <translation>«%1» no es una dirección de correo: es demasiado larga para cualquier servidor.</translation>
    </message>
    <message>
        <source>“%1” is no mail address: over 64 characters stand before the @.</source>
        <translation>«%1» no es una dirección de correo: hay más de 64 caracteres antes de la @.</translation>
    </message>
    <message>
        <source>“%1” is no mail address: over 255 characters stand after the @.</source>
        <translation>«%1» no es una dirección de correo: hay más de 255 caracteres después de la @.</translation>
    </message>
    <message>
        <source>“%1” is no mail address: what stands before the @ cannot stand there.</source>
        <translation>«%1» no es una dirección de correo: lo que figura antes de la @ no puede estar ahí.</translation>
    </message>
    <message>
        <source>“%1” is no mail address: what stands after the @ is no domain.</source>
        <translation>«%1» no es una dirección de correo: lo que figura después de la @ no es un dominio.</translation>
    </message>
    <message>
        <source>“%1” is no mail address: it holds a line end or another control character.</source>
        <translation>«%1» no es una dirección de correo: contiene un final de línea u otro carácter de control.</translation>
    </message>
    <message>
        <source>The message has no sender.</source>
        <translation>El mensaje no tiene remitente.</translation>
    </message>
    <message>
        <source>The message has no recipient.</source>
        <translation>El mensaje no tiene destinatario.</translation>
    </message>
    <message>
        <source>The field %1 holds a line end or another control character.</source>
        <translation>El campo %1 contiene un final de línea u otro carácter de control.</translation>
    </message>
    <message>
        <source>“%1” cannot be a header field of yours: no field can be called so, or the program writes itself what it holds.</source>
        <translation>«%1» no puede ser un campo de encabezado propio: ningún campo se puede llamar así, o el propio programa escribe lo que contiene.</translation>
    </message>
    <message>
        <source>There is no file %1 to attach.</source>
        <translation>No existe el archivo %1 que se quiere adjuntar.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read, so it cannot be attached.</source>
        <translation>El archivo %1 no se puede leer, así que no se puede adjuntar.</translation>
    </message>
    <message>
        <source>%1 cannot be attached: it is a folder or another thing that is no file.</source>
        <translation>%1 no se puede adjuntar: es una carpeta u otra cosa que no es un archivo.</translation>
    </message>
    <message>
        <source>The file %1 changed while it was being read; try again.</source>
        <translation>El archivo %1 cambió mientras se leía; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is no mail message: it does not begin with header fields.</source>
        <translation>Esto no es un mensaje de correo: no empieza con campos de encabezado.</translation>
    </message>
    <message>
        <source>The field %1 has a line that is too long for mail and cannot be folded.</source>
        <translation>El campo %1 tiene una línea que es demasiado larga para el correo y no se puede dividir.</translation>
    </message>
    <message>
        <source>The message&apos;s header has an address that is none: “%1”.</source>
        <translation>El encabezado del mensaje tiene una dirección que no es válida: «%1».</translation>
    </message>
    <message>
        <source>The message is signed or encrypted, so it cannot be edited.</source>
        <translation>El mensaje está firmado o cifrado, así que no se puede editar.</translation>
    </message>
    <message>
        <source>The message is built in a way that cannot be edited here without losing something.</source>
        <translation>El mensaje está hecho de un modo que no se puede editar aquí sin perder algo.</translation>
    </message>
    <message>
        <source>The message does not fit on the disk: there is no space left.</source>
        <translation>El mensaje no cabe en el disco: no queda espacio.</translation>
    </message>
    <message>
        <source>Writing the message was cancelled.</source>
        <translation>La escritura del mensaje se canceló.</translation>
    </message>
</context>
<context>
    <name>OAuthOptions</name>
    <message>
        <source>%1 and %2 contradict each other.</source>
        <translation>%1 y %2 se contradicen.</translation>
    </message>
    <message>
        <source>--%1: “%2” is no address that begins with https://.</source>
        <translation>--%1: «%2» no es una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>--%1: “%2” holds what is no letter, digit or sign of ASCII.</source>
        <translation>--%1: «%2» contiene algo que no es una letra, una cifra ni un signo de ASCII.</translation>
    </message>
    <message>
        <source>--%1: “%2” is none of google, microsoft and none.</source>
        <translation>--%1: «%2» no es google, microsoft ni none.</translation>
    </message>
    <message>
        <source>Say who gives the tokens: --oauth google or microsoft, or --oauth-authorization-endpoint URL and --oauth-token-endpoint URL.</source>
        <translation>Indique quién da los tokens: --oauth google o microsoft, o --oauth-authorization-endpoint URL y --oauth-token-endpoint URL.</translation>
    </message>
    <message>
        <source>Say as which program Sealpost is registered with the provider: --oauth-client-id ID.</source>
        <translation>Indique como qué programa está registrado Sealpost con el proveedor: --oauth-client-id ID.</translation>
    </message>
    <message>
        <source>Log in by OAuth 2 with google, microsoft or the endpoints below; none: not so.</source>
        <translation>Iniciar sesión mediante OAuth 2 con google, microsoft o los puntos de conexión siguientes; none: no hacerlo así.</translation>
    </message>
    <message>
        <source>The client id that the provider gave you for Sealpost.</source>
        <translation>El ID de cliente que el proveedor le dio para Sealpost.</translation>
    </message>
    <message>
        <source>Where your browser goes to authorise Sealpost.</source>
        <translation>Adónde va su navegador para autorizar a Sealpost.</translation>
    </message>
    <message>
        <source>Where Sealpost gets its tokens.</source>
        <translation>De dónde obtiene Sealpost sus tokens.</translation>
    </message>
    <message>
        <source>What the tokens are to be good for, as the provider calls it.</source>
        <translation>Para qué deben servir los tokens, tal como lo llama el proveedor.</translation>
    </message>
</context>
<context>
    <name>OAuthReport</name>
    <message>
        <source>%1, client id %2</source>
        <translation>%1, ID de cliente %2</translation>
    </message>
</context>
<context>
    <name>OAuthText</name>
    <message>
        <source>Sealpost cannot wait for your browser&apos;s answer: this computer gives it no port.</source>
        <translation>Sealpost no puede esperar la respuesta de su navegador: este equipo no le da ningún puerto.</translation>
    </message>
    <message>
        <source>No answer came from your browser in time.</source>
        <translation>No llegó a tiempo ninguna respuesta de su navegador.</translation>
    </message>
    <message>
        <source>Authorising was cancelled.</source>
        <translation>La autorización se canceló.</translation>
    </message>
    <message>
        <source>Sealpost was not authorised: access was declined in the browser.</source>
        <translation>No se autorizó a Sealpost: el acceso se denegó en el navegador.</translation>
    </message>
    <message>
        <source>The provider refuses the request: check the client id, its secret and the scope.</source>
        <translation>El proveedor rechaza la petición: compruebe el ID de cliente, su secreto y el ámbito.</translation>
    </message>
    <message>
        <source>The provider does not accept this authorisation, or no longer.</source>
        <translation>El proveedor no acepta esta autorización, o ya no la acepta.</translation>
    </message>
    <message>
        <source>The provider gives no answer. Try again later.</source>
        <translation>El proveedor no responde. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer makes no sense. Check the endpoints.</source>
        <translation>La respuesta del proveedor no tiene sentido. Compruebe los puntos de conexión.</translation>
    </message>
    <message>
        <source>The provider authorises Sealpost for a short time only. The scope may lack a word, such as “offline_access”.</source>
        <translation>El proveedor autoriza a Sealpost solo por poco tiempo. Puede que al ámbito le falte una palabra, como «offline_access».</translation>
    </message>
    <message>
        <source>The authorisation cannot be kept.</source>
        <translation>La autorización no se puede guardar.</translation>
    </message>
</context>
<context>
    <name>OpenOutbox</name>
    <message>
        <source>There is no message “%1” in the outbox. See: sealpost-cli outbox list</source>
        <translation>No hay ningún mensaje «%1» en la bandeja de salida. Consulte: sealpost-cli outbox list</translation>
    </message>
</context>
<context>
    <name>OpenProfile</name>
    <message>
        <source>There is no account “%1”. See: sealpost-cli account list</source>
        <translation>No hay ninguna cuenta «%1». Consulte: sealpost-cli account list</translation>
    </message>
    <message>
        <source>The entry of account “%1” in accounts.ini is broken; mend it, or remove the account.</source>
        <translation>La entrada de la cuenta «%1» en accounts.ini está dañada; corríjala, o quite la cuenta.</translation>
    </message>
    <message>
        <source>--profile: “%1” is no folder.</source>
        <translation>--profile: «%1» no es una carpeta.</translation>
    </message>
    <message>
        <source>--passphrase-stdin: the passwords of this profile are in the keyring, not in a sealed file.</source>
        <translation>--passphrase-stdin: las contraseñas de este perfil están en el llavero, no en un archivo sellado.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Frase de contraseña: </translation>
    </message>
</context>
<context>
    <name>OptionValue</name>
    <message>
        <source>--%1: “%2” is no name or address of a server.</source>
        <translation>--%1: «%2» no es el nombre ni la dirección de un servidor.</translation>
    </message>
    <message>
        <source>--%1: “%2” is no port: 1 to 65535, or off.</source>
        <translation>--%1: «%2» no es un puerto: de 1 a 65535, u off.</translation>
    </message>
    <message>
        <source>--%1: “%2” holds a line end or another control character.</source>
        <translation>--%1: «%2» contiene un final de línea u otro carácter de control.</translation>
    </message>
    <message>
        <source>--%1: there is no file “%2” that can be read.</source>
        <translation>--%1: no hay ningún archivo «%2» que se pueda leer.</translation>
    </message>
    <message>
        <source>--%1: “%2” is none of none, unverified-tls, plain-mail and plain-mail-and-password.</source>
        <translation>--%1: «%2» no es none, unverified-tls, plain-mail ni plain-mail-and-password.</translation>
    </message>
    <message>
        <source>--%1: “%2” is none of password, token and external.</source>
        <translation>--%1: «%2» no es password, token ni external.</translation>
    </message>
    <message>
        <source>--%1: “%2” is none of none, system, socks5://[USER@]HOST[:PORT] and http://[USER@]HOST[:PORT].</source>
        <translation>--%1: «%2» no es none, system, socks5://[USER@]HOST[:PORT] ni http://[USER@]HOST[:PORT].</translation>
    </message>
    <message>
        <source>--%1: “%2” is no time: 1 to 3600 seconds, or default.</source>
        <translation>--%1: «%2» no es un tiempo: de 1 a 3600 segundos, o default.</translation>
    </message>
    <message>
        <source>--%1: “%2” is neither yes nor no.</source>
        <translation>--%1: «%2» no es yes ni no.</translation>
    </message>
    <message>
        <source>--%1: “%2” is none of default, yes and no.</source>
        <translation>--%1: «%2» no es default, yes ni no.</translation>
    </message>
</context>
<context>
    <name>OutboxCommand</name>
    <message>
        <source>Nothing waits in the outbox.</source>
        <translation>No hay nada en espera en la bandeja de salida.</translation>
    </message>
    <message>
        <source>--message prints the message itself; there is no JSON of it.</source>
        <translation>--message escribe el propio mensaje; no existe como JSON.</translation>
    </message>
    <message>
        <source>The file of the message cannot be read: %1.</source>
        <translation>El archivo del mensaje no se puede leer: %1.</translation>
    </message>
    <message>
        <source>Print the message itself (RFC 5322).</source>
        <translation>Escribir el propio mensaje (RFC 5322).</translation>
    </message>
    <message>
        <source>Show what was said with the server too.</source>
        <translation>Mostrar también lo que se habló con el servidor.</translation>
    </message>
    <message>
        <source>It was sent.</source>
        <translation>Se envió.</translation>
    </message>
    <message>
        <source>Send it again, now; it may then arrive twice.</source>
        <translation>Enviarlo de nuevo, ahora; puede que llegue dos veces.</translation>
    </message>
    <message>
        <source>2026-11-25T08:00, 08:00 (the next) or +2h (m, h, d).</source>
        <translation>2026-11-25T08:00, 08:00 (la próxima vez) o +2h (m, h, d).</translation>
    </message>
    <message>
        <source>Lists what is not sent yet, and what you have to deal with.</source>
        <translation>Muestra lo que aún no se ha enviado, y lo que usted debe atender.</translation>
    </message>
    <message>
        <source>Shows a message and what became of it.</source>
        <translation>Muestra un mensaje y qué fue de él.</translation>
    </message>
    <message>
        <source>Tries everything that waits, once, now.</source>
        <translation>Intenta enviar todo lo que está en espera, una vez, ahora.</translation>
    </message>
    <message>
        <source>Tries a message now that waits, is held, or was refused.</source>
        <translation>Intenta enviar ahora un mensaje en espera, retenido o rechazado.</translation>
    </message>
    <message>
        <source>The same as retry.</source>
        <translation>Lo mismo que retry.</translation>
    </message>
    <message>
        <source>Holds a message that was not tried yet until another time.</source>
        <translation>Retiene hasta otra hora un mensaje que aún no se intentó enviar.</translation>
    </message>
    <message>
        <source>Takes a message out of the outbox, for good.</source>
        <translation>Saca un mensaje de la bandeja de salida, definitivamente.</translation>
    </message>
    <message>
        <source>Says what became of a message that is uncertain.</source>
        <translation>Dice qué fue de un mensaje incierto.</translation>
    </message>
</context>
<context>
    <name>OutboxDecision</name>
    <message>
        <source>Say which: --sent or --again.</source>
        <translation>Indique cuál: --sent o --again.</translation>
    </message>
    <message>
        <source>The message counts as sent.</source>
        <translation>El mensaje cuenta como enviado.</translation>
    </message>
    <message>
        <source>The message is taken out of the outbox.</source>
        <translation>El mensaje se ha sacado de la bandeja de salida.</translation>
    </message>
</context>
<context>
    <name>OutcomeText</name>
    <message numerus="yes">
        <source>The server took the message for %1 of %n recipients.</source>
        <translation>
            <numerusform>El servidor aceptó el mensaje para %1 de %n destinatario.</numerusform>
            <numerusform>El servidor aceptó el mensaje para %1 de %n destinatarios.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server refused every recipient.</source>
        <translation>El servidor rechazó a todos los destinatarios.</translation>
    </message>
    <message>
        <source>The server does not take the message now; it may do so later.</source>
        <translation>El servidor no acepta el mensaje ahora; puede que lo haga más tarde.</translation>
    </message>
    <message>
        <source>Nobody can know whether the server took the message; ask a recipient before you send it again.</source>
        <translation>Nadie puede saber si el servidor aceptó el mensaje; pregunte a un destinatario antes de enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>The server took the message for every recipient.</source>
        <translation>El servidor aceptó el mensaje para todos los destinatarios.</translation>
    </message>
    <message>
        <source>%1 It has no delivery reports to offer.</source>
        <translation>%1 No ofrece informes de entrega.</translation>
    </message>
    <message>
        <source>%1 was accepted.</source>
        <translation>Se aceptó a %1.</translation>
    </message>
    <message>
        <source>%1 was refused.</source>
        <translation>Se rechazó a %1.</translation>
    </message>
    <message>
        <source>%1 was not taken now; it may be later.</source>
        <translation>Por ahora no se aceptó a %1; puede que más tarde sí.</translation>
    </message>
    <message>
        <source>For %1 nobody can know whether the message was taken.</source>
        <translation>En el caso de %1, nadie puede saber si se aceptó el mensaje.</translation>
    </message>
</context>
<context>
    <name>PastedImages</name>
    <message>
        <source>image-%1.png</source>
        <comment>name of a file</comment>
        <translation>imagen-%1.png</translation>
    </message>
</context>
<context>
    <name>PinFile</name>
    <message>
        <source>--file: there is no file “%1” that can be read.</source>
        <translation>--file: no hay ningún archivo «%1» que se pueda leer.</translation>
    </message>
    <message>
        <source>--file: “%1” holds no certificate.</source>
        <translation>--file: «%1» no contiene ningún certificado.</translation>
    </message>
    <message>
        <source>The key of this certificate is pinned for %1, beside those that were.</source>
        <translation>La clave de este certificado queda fijada para %1, junto a las que ya lo estaban.</translation>
    </message>
    <message>
        <source>The key of this certificate is pinned for %1, before the first contact: a server there that has another key gets nothing.</source>
        <translation>La clave de este certificado queda fijada para %1, antes del primer contacto: un servidor que tenga ahí otra clave no recibe nada.</translation>
    </message>
</context>
<context>
    <name>PracticeReport</name>
    <message>
        <source>The practice server listens on %1 (SMTPS); Ctrl-C ends it.</source>
        <translation>El servidor de prácticas escucha en %1 (SMTPS); Ctrl-C lo termina.</translation>
    </message>
    <message>
        <source>User name: %1, password: %2</source>
        <translation>Nombre de usuario: %1, contraseña: %2</translation>
    </message>
    <message>
        <source>SHA-256 of its key: %1</source>
        <translation>SHA-256 de su clave: %1</translation>
    </message>
    <message>
        <source>SHA-256 of its certificate: %1</source>
        <translation>SHA-256 de su certificado: %1</translation>
    </message>
    <message>
        <source>Messages are kept in %1</source>
        <translation>Los mensajes se guardan en %1</translation>
    </message>
    <message>
        <source>Received: “%1” from %2 to %3, %4: %5</source>
        <translation>Recibido: «%1» de %2 a %3, %4: %5</translation>
    </message>
</context>
<context>
    <name>ReportSeal</name>
    <message>
        <source>%1 The usual way there (SMTPS) does not work now; another one is used.</source>
        <translation>%1 La vía habitual hasta ahí (SMTPS) no funciona ahora; se usa otra.</translation>
    </message>
</context>
<context>
    <name>RestoreCommand</name>
    <message>
        <source>Nothing was made less safe for this account; nothing to restore.</source>
        <translation>Nada se hizo menos seguro para esta cuenta; no hay nada que revertir.</translation>
    </message>
    <message>
        <source>There is no “%1” to restore for this account. See: trust show.</source>
        <translation>No hay ningún «%1» que revertir para esta cuenta. Consulte: trust show.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Revertido: %1</translation>
    </message>
</context>
<context>
    <name>RungText</name>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 no está disponible.</translation>
    </message>
    <message>
        <source>%1 is not there: %2</source>
        <translation>%1 no está disponible: %2</translation>
    </message>
    <message>
        <source>%1 was not reached.</source>
        <translation>No se llegó a %1.</translation>
    </message>
    <message>
        <source>%1 was not reached: %2</source>
        <translation>No se llegó a %1: %2</translation>
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
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>%1 (port %2)</source>
        <translation>%1 (puerto %2)</translation>
    </message>
    <message>
        <source>%1 is the line.</source>
        <translation>%1 es la línea.</translation>
    </message>
    <message>
        <source>%1 answered, but may not be used.</source>
        <translation>%1 respondió, pero no se puede usar.</translation>
    </message>
    <message>
        <source>%1 was given up; it was not needed any more.</source>
        <translation>%1 se abandonó; ya no hacía falta.</translation>
    </message>
    <message>
        <source>%1 is being tried.</source>
        <translation>%1 se está probando.</translation>
    </message>
</context>
<context>
    <name>Sealpost::AccountDialog</name>
    <message>
        <source>Account “%1”</source>
        <translation>Cuenta «%1»</translation>
    </message>
    <message>
        <source>New Account</source>
        <translation>Cuenta nueva</translation>
    </message>
    <message>
        <source>One thing is missing: the client id that your provider has for Sealpost.</source>
        <translation>Falta una cosa: el ID de cliente que su proveedor tiene para Sealpost.</translation>
    </message>
    <message>
        <source>Type it, then press “Authorize…” beside it.</source>
        <translation>Escríbalo y después pulse «Autorizar…» a su lado.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>&amp;Basics</source>
        <translation>Bá&amp;sico</translation>
    </message>
    <message>
        <source>&amp;Server and trust</source>
        <translation>Servidor y con&amp;fianza</translation>
    </message>
    <message>
        <source>Pins and &amp;journal</source>
        <translation>Claves fijadas &amp;y registro</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identidades</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Pro&amp;bar</translation>
    </message>
    <message>
        <source>Connect, judge the server and prove the password; nothing is sent</source>
        <translation>Conectar, evaluar el servidor y comprobar la contraseña; no se envía nada</translation>
    </message>
    <message>
        <source>The account is saved; its passwords are being kept…</source>
        <translation>La cuenta está guardada; se están guardando sus contraseñas…</translation>
    </message>
    <message>
        <source>The account is saved.</source>
        <translation>La cuenta está guardada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What the provider gives is kept with them.</source>
        <translation>Lo que da el proveedor se guarda con ellas.</translation>
    </message>
    <message>
        <source>The test needs them.</source>
        <translation>La prueba las necesita.</translation>
    </message>
    <message>
        <source>Nobody vouches for this server.</source>
        <translation>Nadie avala este servidor.</translation>
    </message>
    <message>
        <source>&amp;Review the Server…</source>
        <translation>&amp;Revisar el servidor…</translation>
    </message>
    <message>
        <source>The server&apos;s key has to be compared before anything leaves.</source>
        <translation>Hay que comparar la clave del servidor antes de que salga algo.</translation>
    </message>
    <message>
        <source>&amp;Compare the Key…</source>
        <translation>&amp;Comparar la clave…</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Revertido: %1</translation>
    </message>
    <message>
        <source>There is an account with this name already.</source>
        <translation>Ya hay una cuenta con este nombre.</translation>
    </message>
    <message>
        <source>It is needed to keep the passwords of this account.</source>
        <translation>Hace falta para guardar las contraseñas de esta cuenta.</translation>
    </message>
    <message>
        <source>Discard what you have typed?</source>
        <translation>¿Descartar lo que ha escrito?</translation>
    </message>
    <message>
        <source>Keep E&amp;diting</source>
        <translation>Seguir e&amp;ditando</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>Descar&amp;tar</translation>
    </message>
</context>
<context>
    <name>Sealpost::AccountForm</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Send each message to my address as well</source>
        <translation>Enviar cada mensaje también a mi dirección</translation>
    </message>
    <message>
        <source>SMTPS, encrypted from the first octet</source>
        <translation>SMTPS, cifrado desde el primer octeto</translation>
    </message>
    <message>
        <source>STARTTLS, encrypted after a greeting</source>
        <translation>STARTTLS, cifrado después de un saludo</translation>
    </message>
    <message>
        <source>Unencrypted, only for a look unless the account permits it</source>
        <translation>Sin cifrar, solo para examinar el servidor a menos que la cuenta lo permita</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>Su n&amp;ombre:</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Mail &amp;address:</source>
        <translation>D&amp;irección de correo:</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>As the recipients see it</source>
        <translation>Tal como lo ven los destinatarios</translation>
    </message>
    <message>
        <source>Server for outgoing mail</source>
        <translation>Servidor de correo saliente</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>Ser&amp;vidor:</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Nombre de &amp;usuario:</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Co&amp;ntraseña:</translation>
    </message>
    <message>
        <source>Empty: the server asks for no login</source>
        <translation>Vacío: el servidor no pide iniciar sesión</translation>
    </message>
    <message>
        <source>Else it is kept until you quit, unless a command below gives it</source>
        <translation>Si no, se conserva hasta que salga del programa, a menos que la dé un comando indicado abajo</translation>
    </message>
    <message>
        <source>Copies of what you send</source>
        <translation>Copias de lo que envía</translation>
    </message>
    <message>
        <source>In the folder “Sent”</source>
        <translation>En la carpeta «Sent»</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>Según la configuración</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>No conservar ninguna</translation>
    </message>
    <message>
        <source>In the &amp;folder “Sent”:</source>
        <translation>&amp;En la carpeta «Sent»:</translation>
    </message>
    <message>
        <source>As a blind copy: nobody else sees it</source>
        <translation>Como copia oculta: nadie más la ve</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Try in this order:</source>
        <translation>Probar en este orden:</translation>
    </message>
    <message>
        <source>Password c&amp;ommand:</source>
        <translation>Co&amp;mando de la contraseña:</translation>
    </message>
    <message>
        <source>Command that prints the password</source>
        <translation>Comando que escribe la contraseña</translation>
    </message>
    <message>
        <source>For example: pass show mail</source>
        <translation>Por ejemplo: pass show mail</translation>
    </message>
    <message>
        <source>Account &amp;name:</source>
        <translation>Nombre de la cuent&amp;a:</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <source>Empty: as the mail address</source>
        <translation>Vacío: como la dirección de correo</translation>
    </message>
    <message>
        <source>Pins and levels are kept under this name</source>
        <translation>Las claves fijadas y los niveles se guardan con este nombre</translation>
    </message>
    <message>
        <source>Say which server takes your mail.</source>
        <translation>Indique qué servidor recibe su correo.</translation>
    </message>
    <message>
        <source>This is a mail address; a server&apos;s name has no @ in it.</source>
        <translation>Esto es una dirección de correo; el nombre de un servidor no lleva @.</translation>
    </message>
    <message>
        <source>This is neither the name nor the address of a server.</source>
        <translation>Esto no es el nombre ni la dirección de un servidor.</translation>
    </message>
    <message>
        <source>Say as whom you log in there.</source>
        <translation>Indique con qué nombre inicia sesión ahí.</translation>
    </message>
    <message>
        <source>Say whose password this is, or leave the password empty.</source>
        <translation>Indique de quién es esta contraseña, o deje vacía la contraseña.</translation>
    </message>
    <message>
        <source>Leave at least one way to the server.</source>
        <translation>Deje al menos una vía hasta el servidor.</translation>
    </message>
</context>
<context>
    <name>Sealpost::AccountPage</name>
    <message>
        <source>Sender:</source>
        <translation>Remitente:</translation>
    </message>
    <message>
        <source>Senders:</source>
        <translation>Remitentes:</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>Servidor:</translation>
    </message>
    <message>
        <source>Ways:</source>
        <translation>Vías:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Nombre de usuario:</translation>
    </message>
    <message>
        <source>none, no login</source>
        <translation>ninguno, sin inicio de sesión</translation>
    </message>
    <message>
        <source>Permits:</source>
        <translation>Permite:</translation>
    </message>
    <message>
        <source>Proxy:</source>
        <translation>Proxy:</translation>
    </message>
    <message>
        <source>as this computer is set up</source>
        <translation>según la configuración de este equipo</translation>
    </message>
    <message>
        <source>Certificate:</source>
        <translation>Certificado:</translation>
    </message>
    <message>
        <source>New messages begin with this account.</source>
        <translation>Los mensajes nuevos empiezan con esta cuenta.</translation>
    </message>
    <message>
        <source>Ask whoever gave it to you for a new one in time.</source>
        <translation>Pida a tiempo uno nuevo a quien se lo dio.</translation>
    </message>
    <message>
        <source>&amp;Edit Account…</source>
        <translation>&amp;Editar la cuenta…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>D&amp;uplicar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
</context>
<context>
    <name>Sealpost::AccountTransfer</name>
    <message>
        <source>Sealpost accounts (*.json)</source>
        <translation>Cuentas de Sealpost (*.json)</translation>
    </message>
    <message>
        <source>Accounts of Sealpost, Thunderbird, msmtp and providers (*.json prefs.js *.xml *msmtprc* config)</source>
        <translation>Cuentas de Sealpost, Thunderbird, msmtp y proveedores (*.json prefs.js *.xml *msmtprc* config)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export Account</source>
        <translation>Exportar la cuenta</translation>
    </message>
    <message>
        <source>Import Accounts</source>
        <translation>Importar cuentas</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 no se pudo escribir.</translation>
    </message>
    <message>
        <source>The account is in %1, without its password.</source>
        <translation>La cuenta está en %1, sin su contraseña.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 no se pudo leer.</translation>
    </message>
    <message>
        <source>The account of this name cannot be read; take another name.</source>
        <translation>La cuenta con este nombre no se puede leer; elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>Sealpost::AddressBar</name>
    <message>
        <source>Mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>&amp;Mail address:</source>
        <translation>&amp;Dirección de correo:</translation>
    </message>
    <message>
        <source>The file is for all who have mail at this provider. Which address is yours?</source>
        <translation>El archivo es para todos los que tienen correo con este proveedor. ¿Cuál es su dirección?</translation>
    </message>
    <message>
        <source>G&amp;o On</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>&amp;Do Not Import</source>
        <translation>&amp;No importar</translation>
    </message>
</context>
<context>
    <name>Sealpost::AttachmentsModel</name>
    <message>
        <source>%1 (missing)</source>
        <comment>an attachment that is not there</comment>
        <translation>%1 (falta)</translation>
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
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>Sealpost::AuthorizeBar</name>
    <message>
        <source>Address of the provider</source>
        <translation>Dirección del proveedor</translation>
    </message>
    <message>
        <source>Authori&amp;ze…</source>
        <translation>Autori&amp;zar…</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>Esperando a su navegador…</translation>
    </message>
    <message>
        <source>Log in there, and permit Sealpost to send mail for you. Your password stays in the browser.</source>
        <translation>Inicie sesión ahí y permita que Sealpost envíe correo en su nombre. Su contraseña se queda en el navegador.</translation>
    </message>
    <message>
        <source>&amp;Open the Browser Again</source>
        <translation>Ab&amp;rir de nuevo el navegador</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>No se pudo abrir ningún navegador.</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer. Sealpost waits for it.</source>
        <translation>Abra esta dirección en un navegador de este equipo. Sealpost la espera.</translation>
    </message>
    <message>
        <source>Sealpost is authorised to log in for “%1”.</source>
        <translation>Sealpost está autorizado a iniciar sesión en nombre de «%1».</translation>
    </message>
    <message>
        <source>Try &amp;Once More</source>
        <translation>Inten&amp;tar otra vez</translation>
    </message>
</context>
<context>
    <name>Sealpost::Background</name>
    <message numerus="yes">
        <source>Sealpost: %n message(s) still to be sent</source>
        <translation>
            <numerusform>Sealpost: queda %n mensaje por enviar</numerusform>
            <numerusform>Sealpost: quedan %n mensajes por enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Sealpost</source>
        <translation>Mostrar Sealpost</translation>
    </message>
    <message>
        <source>Stop Sending</source>
        <translation>Dejar de enviar</translation>
    </message>
</context>
<context>
    <name>Sealpost::BookPage</name>
    <message>
        <source>&amp;Add a Pin…</source>
        <translation>&amp;Añadir una clave fijada…</translation>
    </message>
    <message>
        <source>&amp;Remove the Pin…</source>
        <translation>&amp;Quitar la clave fijada…</translation>
    </message>
    <message>
        <source>No key is pinned for this account.</source>
        <translation>No hay ninguna clave fijada para esta cuenta.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Pinned keys</source>
        <translation>Claves fijadas</translation>
    </message>
</context>
<context>
    <name>Sealpost::CandidateChoice</name>
    <message>
        <source>My provider takes ma&amp;il there</source>
        <translation>Mi proveedor re&amp;cibe correo ahí</translation>
    </message>
    <message>
        <source>Open the Provider&apos;s Pa&amp;ge</source>
        <translation>Abrir la &amp;página del proveedor</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>S&amp;erver:</source>
        <translation>Ser&amp;vidor:</translation>
    </message>
    <message>
        <source>Ways:</source>
        <translation>Vías:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Nombre de usuario:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Origen:</translation>
    </message>
    <message>
        <source>none, no login</source>
        <translation>ninguno, sin inicio de sesión</translation>
    </message>
</context>
<context>
    <name>Sealpost::CertificateView</name>
    <message>
        <source>Copy as &amp;PEM</source>
        <translation>Copiar como &amp;PEM</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Save Certificate</source>
        <translation>Guardar el certificado</translation>
    </message>
    <message>
        <source>Save Whole C&amp;hain…</source>
        <translation>Guardar toda la c&amp;adena…</translation>
    </message>
    <message>
        <source>Save Chain of Certificates</source>
        <translation>Guardar la cadena de certificados</translation>
    </message>
    <message>
        <source>The certificate is on the clipboard.</source>
        <translation>El certificado está en el portapapeles.</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>Certificados (*.pem)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 no se pudo escribir.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to and that has room.</source>
        <translation>Elija una carpeta en la que pueda escribir y que tenga espacio.</translation>
    </message>
</context>
<context>
    <name>Sealpost::ChangedFilesBar</name>
    <message>
        <source>“%1” has changed since you attached it.</source>
        <translation>«%1» ha cambiado desde que lo adjuntó.</translation>
    </message>
    <message>
        <source>“%1” has grown since you attached it.</source>
        <translation>«%1» ha crecido desde que lo adjuntó.</translation>
    </message>
    <message>
        <source>“%1” has shrunk since you attached it.</source>
        <translation>«%1» ha menguado desde que lo adjuntó.</translation>
    </message>
    <message>
        <source>“%1” is gone since you attached it.</source>
        <translation>«%1» ha desaparecido desde que lo adjuntó.</translation>
    </message>
    <message>
        <source>It had %1 then, and has %2 now.</source>
        <comment>sizes of a file</comment>
        <translation>Entonces tenía %1, y ahora tiene %2.</translation>
    </message>
    <message>
        <source>&amp;Keep It</source>
        <translation>Conser&amp;var</translation>
    </message>
    <message>
        <source>Re&amp;move It</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::AuthorizeCommand</name>
    <message>
        <source>Authorises Sealpost in your browser to log in for an account (OAuth 2).</source>
        <translation>Autoriza a Sealpost en su navegador a iniciar sesión en nombre de una cuenta (OAuth 2).</translation>
    </message>
    <message>
        <source>Open no browser: show the address only.</source>
        <translation>No abrir ningún navegador: mostrar solo la dirección.</translation>
    </message>
    <message>
        <source>Read the secret that the provider gave with the client id from the next line of standard input, and store it.</source>
        <translation>Leer de la siguiente línea de la entrada estándar el secreto que el proveedor dio con el ID de cliente, y guardarlo.</translation>
    </message>
    <message>
        <source>This account has no provider to authorise Sealpost: sealpost-cli account set NAME --oauth PROVIDER --oauth-client-id ID</source>
        <translation>Esta cuenta no tiene ningún proveedor que autorice a Sealpost: sealpost-cli account set NAME --oauth PROVIDER --oauth-client-id ID</translation>
    </message>
    <message>
        <source>Client secret: </source>
        <translation>Secreto de cliente: </translation>
    </message>
    <message>
        <source>Authorise Sealpost in your browser. If it does not open, this is the address:</source>
        <translation>Autorice a Sealpost en su navegador. Si no se abre, esta es la dirección:</translation>
    </message>
    <message>
        <source>Authorise Sealpost in your browser, on this computer, at this address:</source>
        <translation>Autorice a Sealpost en su navegador, en este equipo, en esta dirección:</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>Esperando a su navegador…</translation>
    </message>
    <message>
        <source>Sealpost is authorised for the account “%1”.</source>
        <translation>Sealpost está autorizado para la cuenta «%1».</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::ChainCommand</name>
    <message>
        <source>Looks at the server and shows every certificate of its chain.</source>
        <translation>Examina el servidor y muestra cada certificado de su cadena.</translation>
    </message>
    <message>
        <source>Print the certificates as PEM and nothing else.</source>
        <translation>Escribir los certificados como PEM y nada más.</translation>
    </message>
    <message>
        <source>--pem and --json contradict each other.</source>
        <translation>--pem y --json se contradicen.</translation>
    </message>
    <message>
        <source>The server showed no certificate.</source>
        <translation>El servidor no presentó ningún certificado.</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::CheckCommand</name>
    <message>
        <source>Connects to an account&apos;s server, judges it and reports; sends nothing.</source>
        <translation>Conecta con el servidor de una cuenta, lo evalúa e informa; no envía nada.</translation>
    </message>
    <message>
        <source>Prove the password too.</source>
        <translation>Comprobar también la contraseña.</translation>
    </message>
    <message>
        <source>--password-stdin goes with --login.</source>
        <translation>--password-stdin va con --login.</translation>
    </message>
    <message>
        <source>--login: this account has no user name to log in as.</source>
        <translation>--login: esta cuenta no tiene nombre de usuario con el que iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::Delivery</name>
    <message>
        <source>The copy in Sent could not be made: %1</source>
        <translation>La copia en Enviados no se pudo hacer: %1</translation>
    </message>
    <message>
        <source>It is tried until it succeeds.</source>
        <translation>Se intenta hasta que se consiga.</translation>
    </message>
    <message>
        <source>Sent %1 of %2</source>
        <translation>Enviado: %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 de %2 mensajes</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::DiscoverCommand</name>
    <message>
        <source>Looks for the server of an address in DNS, on its web server and at the usual names.</source>
        <translation>Busca el servidor de una dirección en el DNS, en su servidor web y en los nombres habituales.</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::KeepingCommand</name>
    <message>
        <source>A password of the account may still be stored. %1</source>
        <translation>Puede que aún haya guardada una contraseña de la cuenta. %1</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::PinCommand</name>
    <message>
        <source>Looks at the server and pins its key, if it is the one that you name.</source>
        <translation>Examina el servidor y fija su clave, si es la que usted indica.</translation>
    </message>
    <message>
        <source>SHA-256 of the key or the certificate, in any spelling, or a PEM or DER file.</source>
        <translation>SHA-256 de la clave o del certificado, escrito de cualquier forma, o un archivo PEM o DER.</translation>
    </message>
    <message>
        <source>Pin the key of this certificate, PEM or DER, without looking at the server.</source>
        <translation>Fijar la clave de este certificado, PEM o DER, sin examinar el servidor.</translation>
    </message>
    <message>
        <source>A note that stays with the pin: who told you.</source>
        <translation>Una nota que queda con la clave fijada: quién se la dio.</translation>
    </message>
    <message>
        <source>The fingerprint is of a further key, pinned beside those that are pinned.</source>
        <translation>La huella digital es de otra clave más, que se fija junto a las ya fijadas.</translation>
    </message>
    <message>
        <source>Pin whatever key is there now, without comparing.</source>
        <translation>Fijar la clave que haya ahí ahora, sin comparar.</translation>
    </message>
    <message>
        <source>--file stands alone, without --%1.</source>
        <translation>--file va solo, sin --%1.</translation>
    </message>
    <message>
        <source>--fingerprint and --unseen contradict each other.</source>
        <translation>--fingerprint y --unseen se contradicen.</translation>
    </message>
    <message>
        <source>--also goes with --fingerprint SHA256.</source>
        <translation>--also va con --fingerprint SHA256.</translation>
    </message>
    <message>
        <source>--note goes with --fingerprint, --file or --unseen.</source>
        <translation>--note va con --fingerprint, --file o --unseen.</translation>
    </message>
    <message>
        <source>The server showed no certificate; there is no key to pin.</source>
        <translation>El servidor no presentó ningún certificado; no hay ninguna clave que fijar.</translation>
    </message>
    <message>
        <source>--fingerprint: that is neither a SHA-256 fingerprint nor a file with a certificate.</source>
        <translation>--fingerprint: eso no es una huella digital SHA-256 ni un archivo con un certificado.</translation>
    </message>
    <message>
        <source>Same. The key is pinned: from now on only its holder gets your mail.</source>
        <translation>Coincide. La clave queda fijada: desde ahora, solo quien la posee recibe su correo.</translation>
    </message>
    <message>
        <source>The key is pinned unseen. If somebody was in the way just now, you have pinned them.</source>
        <translation>La clave queda fijada a ciegas. Si alguien se ha interpuesto en este momento, ha fijado la suya.</translation>
    </message>
    <message>
        <source>The key is pinned beside those that were. If this is the fingerprint of a certificate, and not of a key, no server will ever match it.</source>
        <translation>La clave queda fijada junto a las que ya lo estaban. Si esta es la huella digital de un certificado, y no de una clave, ningún servidor coincidirá nunca con ella.</translation>
    </message>
    <message>
        <source>Nothing was pinned. Compare one fingerprint with the server&apos;s operator, then:</source>
        <translation>No se fijó nada. Compare una huella digital con el administrador del servidor, y después:</translation>
    </message>
    <message>
        <source>Different. Nothing was pinned: either the fingerprint was copied wrongly, or this is not the server.</source>
        <translation>No coincide. No se fijó nada: o la huella digital está mal copiada, o este no es el servidor.</translation>
    </message>
    <message>
        <source>(yours)</source>
        <translation>(la suya)</translation>
    </message>
    <message>
        <source>(the server&apos;s)</source>
        <translation>(la del servidor)</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::PracticeCommand</name>
    <message>
        <source>A server on this computer to try the program with; sends nothing on. Ctrl-C ends it.</source>
        <translation>Un servidor en este equipo para probar el programa; no reenvía nada. Ctrl-C lo termina.</translation>
    </message>
    <message>
        <source>Listen there (a free port).</source>
        <translation>Escuchar ahí (un puerto libre).</translation>
    </message>
    <message>
        <source>Keep its certificate and the messages in this folder.</source>
        <translation>Guardar su certificado y los mensajes en esta carpeta.</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::SendFilesCommand</name>
    <message>
        <source>A folder goes through one account: say which, --account NAME.</source>
        <translation>Una carpeta sale por una sola cuenta: indique cuál, --account NAME.</translation>
    </message>
    <message>
        <source>--message: the folder “%1” holds no .eml file.</source>
        <translation>--message: la carpeta «%1» no contiene ningún archivo .eml.</translation>
    </message>
    <message>
        <source>--message: “%1” cannot be read: %2.</source>
        <translation>--message: «%1» no se puede leer: %2.</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::SendingCommand</name>
    <message>
        <source>What is to be sent is safe in the outbox. To go on: sealpost-cli outbox run</source>
        <translation>Lo que se va a enviar está a salvo en la bandeja de salida. Para continuar: sealpost-cli outbox run</translation>
    </message>
    <message>
        <source>What came on standard input is not in the outbox.</source>
        <translation>Lo que llegó por la entrada estándar no está en la bandeja de salida.</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::SendmailCommand</name>
    <message>
        <source>Reads a whole message on standard input, as sendmail does, and delivers it.</source>
        <translation>Lee un mensaje completo de la entrada estándar, como hace sendmail, y lo entrega.</translation>
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
        <translation>Para</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>CC</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>CCO</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Cc/&amp;Bcc</source>
        <translation>CC/CC&amp;O</translation>
    </message>
    <message>
        <source>Add copies: Cc is seen by all, Bcc by nobody</source>
        <translation>Añadir copias: las de CC las ven todos; las de CCO, nadie</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;De:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Para:</translation>
    </message>
    <message>
        <source>&amp;Cc:</source>
        <translation>&amp;CC:</translation>
    </message>
    <message>
        <source>Bcc:</source>
        <translation>CCO:</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>Asun&amp;to:</translation>
    </message>
    <message>
        <source>Say who is to get this message.</source>
        <translation>Indique quién debe recibir este mensaje.</translation>
    </message>
    <message>
        <source>Attach Files</source>
        <translation>Adjuntar archivos</translation>
    </message>
</context>
<context>
    <name>Sealpost::ComposeWindow</name>
    <message>
        <source>New Message</source>
        <translation>Mensaje nuevo</translation>
    </message>
    <message>
        <source>The image could not be kept as a file, so it is not attached.</source>
        <translation>La imagen no se pudo guardar como archivo, así que no está adjunta.</translation>
    </message>
    <message>
        <source>There is no account to send with.</source>
        <translation>No hay ninguna cuenta con la que enviar.</translation>
    </message>
    <message>
        <source>Attach it again, or remove it.</source>
        <translation>Adjúntelo de nuevo, o quítelo.</translation>
    </message>
    <message>
        <source>Send without a subject?</source>
        <translation>¿Enviar sin asunto?</translation>
    </message>
    <message>
        <source>Press Send again to do so.</source>
        <translation>Pulse «Enviar» otra vez para hacerlo.</translation>
    </message>
    <message>
        <source>This message cannot leave now.</source>
        <translation>Este mensaje no puede salir ahora.</translation>
    </message>
    <message>
        <source>In the outbox it waits, and goes by itself as soon as it may.</source>
        <translation>En la bandeja de salida espera, y sale por sí solo en cuanto pueda.</translation>
    </message>
    <message>
        <source>%1 asks for the password of %2.</source>
        <translation>%1 pide la contraseña de %2.</translation>
    </message>
    <message>
        <source>The way to %1 needs them.</source>
        <translation>El camino hasta %1 las necesita.</translation>
    </message>
    <message>
        <source>The server wants a login, but this account has no user name.</source>
        <translation>El servidor exige iniciar sesión, pero esta cuenta no tiene nombre de usuario.</translation>
    </message>
    <message>
        <source>&amp;Edit the Account…</source>
        <translation>Editar la c&amp;uenta…</translation>
    </message>
    <message>
        <source>&amp;Keep in the Outbox</source>
        <translation>Conservar en la &amp;bandeja de salida</translation>
    </message>
    <message>
        <source>The message is still here only.</source>
        <translation>El mensaje sigue estando solo aquí.</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>¿Descartar este mensaje?</translation>
    </message>
    <message>
        <source>It is not kept in Drafts either.</source>
        <translation>Tampoco se conserva en Borradores.</translation>
    </message>
    <message>
        <source>&amp;Keep Writing</source>
        <translation>Se&amp;guir escribiendo</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>De&amp;scartar</translation>
    </message>
    <message>
        <source>The message is on its way into the outbox. Cancel that first to close the window.</source>
        <translation>El mensaje está pasando a la bandeja de salida. Cancele eso primero para cerrar la ventana.</translation>
    </message>
    <message>
        <source>Close this message without keeping it?</source>
        <translation>¿Cerrar este mensaje sin conservarlo?</translation>
    </message>
    <message>
        <source>What you wrote last would be lost.</source>
        <translation>Se perdería lo último que escribió.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Cerr&amp;ar</translation>
    </message>
</context>
<context>
    <name>Sealpost::ConnectionDialog</name>
    <message>
        <source>Connection and certificates</source>
        <translation>Conexión y certificados</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Conexión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The certificates are those that the server showed before.</source>
        <translation>Los certificados son los que el servidor presentó antes.</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <translation>Conexión con %1</translation>
    </message>
    <message>
        <source>&amp;Server&apos;s certificate</source>
        <translation>Certificado del &amp;servidor</translation>
    </message>
    <message>
        <source>Issuer &amp;%1</source>
        <translation>Emisor &amp;%1</translation>
    </message>
</context>
<context>
    <name>Sealpost::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>Sealpost::DefaultMailer</name>
    <message>
        <source>Your desktop opens mail links with Sealpost.</source>
        <translation>Su escritorio abre los enlaces de correo con Sealpost.</translation>
    </message>
    <message>
        <source>Your desktop opens mail links with another program.</source>
        <translation>Su escritorio abre los enlaces de correo con otro programa.</translation>
    </message>
    <message>
        <source>Your desktop does not say what it opens mail links with.</source>
        <translation>Su escritorio no dice con qué abre los enlaces de correo.</translation>
    </message>
</context>
<context>
    <name>Sealpost::DeliveryNews</name>
    <message>
        <source>Sent: %1</source>
        <translation>Enviado: %1</translation>
    </message>
    <message>
        <source>Not sent to everybody: %1</source>
        <translation>No se envió a todos: %1</translation>
    </message>
    <message>
        <source>Uncertain whether it was sent: %1</source>
        <translation>No se sabe si se envió: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>No se envió: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>messages</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were sent</source>
        <translation>
            <numerusform>Se envió %n mensaje</numerusform>
            <numerusform>Se enviaron %n mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were not sent and need you</source>
        <translation>
            <numerusform>%n mensaje no se envió y requiere su atención</numerusform>
            <numerusform>%n mensajes no se enviaron y requieren su atención</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <comment>a button of a notification</comment>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>Sealpost::DraftBar</name>
    <message>
        <source>Restored: this message was open when Sealpost ended.</source>
        <translation>Restaurado: este mensaje estaba abierto cuando Sealpost terminó.</translation>
    </message>
    <message>
        <source>This message cannot be kept as a draft at the moment.</source>
        <translation>Por el momento, este mensaje no se puede conservar como borrador.</translation>
    </message>
</context>
<context>
    <name>Sealpost::DraftNotice</name>
    <message>
        <source>Kept in Drafts.</source>
        <translation>Conservado en Borradores.</translation>
    </message>
    <message>
        <source>&amp;Open Again</source>
        <translation>A&amp;brir de nuevo</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) discarded.</source>
        <translation>
            <numerusform>Se descartó %n borrador.</numerusform>
            <numerusform>Se descartaron %n borradores.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
</context>
<context>
    <name>Sealpost::DraftsModel</name>
    <message>
        <source>(nobody yet)</source>
        <comment>in the place of recipients</comment>
        <translation>(nadie todavía)</translation>
    </message>
    <message>
        <source>(nothing written yet)</source>
        <comment>in the place of subject and text</comment>
        <translation>(nada escrito todavía)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>subject, then how the text begins</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>being written</source>
        <comment>in the place of a time</comment>
        <translation>escribiéndose</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n adjunto</numerusform>
            <numerusform>%n adjuntos</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Last kept</source>
        <translation>Conservado por última vez</translation>
    </message>
</context>
<context>
    <name>Sealpost::DraftsView</name>
    <message>
        <source>No drafts. What you write is kept here by itself until it is sent.</source>
        <translation>No hay borradores. Lo que escribe se conserva aquí por sí solo hasta que se envía.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>Sealpost::EntryEdit</name>
    <message>
        <source>It is on its way just now, or has left already.</source>
        <translation>Está saliendo en este momento, o ya ha salido.</translation>
    </message>
</context>
<context>
    <name>Sealpost::EntryView</name>
    <message>
        <source>Progress of sending</source>
        <translation>Progreso del envío</translation>
    </message>
    <message>
        <source>Conversation with the server</source>
        <translation>Conversación con el servidor</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Recipien&amp;ts</source>
        <translation>Dest&amp;inatarios</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Con&amp;versation</source>
        <translation>Con&amp;versación</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Cuenta:</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>Servidor:</translation>
    </message>
    <message>
        <source>Message-ID:</source>
        <translation>Message-ID:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Tamaño:</translation>
    </message>
    <message>
        <source>In the outbox since:</source>
        <translation>En la bandeja de salida desde:</translation>
    </message>
    <message>
        <source>Last try:</source>
        <translation>Último intento:</translation>
    </message>
    <message>
        <source>Tries:</source>
        <translation>Intentos:</translation>
    </message>
    <message>
        <source>Next try:</source>
        <translation>Próximo intento:</translation>
    </message>
    <message>
        <source>Line:</source>
        <translation>Línea:</translation>
    </message>
</context>
<context>
    <name>Sealpost::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Elegir: %1</translation>
    </message>
</context>
<context>
    <name>Sealpost::FingerprintCompare</name>
    <message>
        <source>Different: at place %1 of 32 you gave %2, the server showed %3. If it was not mistyped, this may be another server: neither pin nor accept it.</source>
        <translation>No coincide: en la posición %1 de 32 usted dio %2, el servidor mostró %3. Si no es un error al teclear, puede ser otro servidor: no fije su clave ni la acepte.</translation>
    </message>
    <message>
        <source>Fingerprint from the server&apos;s operator</source>
        <translation>Huella digital dada por el administrador del servidor</translation>
    </message>
    <message>
        <source>Paste a fingerprint or a certificate</source>
        <translation>Pegue una huella digital o un certificado</translation>
    </message>
    <message>
        <source>Compare a &amp;File…</source>
        <translation>Comparar con un arc&amp;hivo…</translation>
    </message>
    <message>
        <source>Compare with a Certificate or Fingerprint</source>
        <translation>Comparar con un certificado o una huella digital</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Aún no se ha comparado nada.</translation>
    </message>
    <message>
        <source>This is neither a whole SHA-256 fingerprint nor a certificate.</source>
        <translation>Esto no es una huella digital SHA-256 completa ni un certificado.</translation>
    </message>
    <message>
        <source>Same: this is the server that the operator told you about.</source>
        <translation>Coincide: este es el servidor del que le habló el administrador.</translation>
    </message>
</context>
<context>
    <name>Sealpost::FingerprintHelp</name>
    <message>
        <source>From whoever runs the server: your provider, a colleague, or you. They find it out on the server itself; from here, somebody in the way could answer.</source>
        <translation>De quien administra el servidor: su proveedor, un colega o usted mismo. Se averigua en el propio servidor; desde aquí, podría responder alguien que se haya interpuesto.</translation>
    </message>
    <message>
        <source>It asks the running server:</source>
        <translation>Esto pregunta al servidor en marcha:</translation>
    </message>
    <message>
        <source>Or it reads the certificate&apos;s file:</source>
        <translation>O esto lee el archivo del certificado:</translation>
    </message>
    <message>
        <source>Copy a &amp;Message to Them</source>
        <translation>Copiar un &amp;mensaje para esa persona</translation>
    </message>
    <message>
        <source>&amp;How do I get it?</source>
        <translation>¿&amp;Cómo la obtengo?</translation>
    </message>
</context>
<context>
    <name>Sealpost::FingerprintPicture</name>
    <message>
        <source>For comparing by eye only. The fingerprint in letters and digits says the same.</source>
        <translation>Solo para comparar a simple vista. La huella digital en letras y cifras dice lo mismo.</translation>
    </message>
    <message>
        <source>The fingerprint as a picture: the same key gives the same picture everywhere. If it differs, so does the key; if it looks the same, compare the letters and digits.</source>
        <translation>La huella digital como imagen: la misma clave da la misma imagen en todas partes. Si la imagen es distinta, también lo es la clave; si parece igual, compare las letras y las cifras.</translation>
    </message>
</context>
<context>
    <name>Sealpost::FingerprintView</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose fingerprint, then the fingerprint</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of its 32 places are different</source>
        <translation>%1 de sus 32 posiciones son distintas</translation>
    </message>
</context>
<context>
    <name>Sealpost::FirstStartPage</name>
    <message>
        <source>&amp;Set up my account</source>
        <translation>&amp;Configurar mi cuenta</translation>
    </message>
    <message>
        <source>Your address and your password; the rest is found.</source>
        <translation>Su dirección y su contraseña; lo demás se encuentra solo.</translation>
    </message>
    <message>
        <source>&amp;Try it without an account</source>
        <translation>Pro&amp;bar sin cuenta</translation>
    </message>
    <message>
        <source>A practice server runs inside this program; what you send stays here.</source>
        <translation>Dentro de este programa funciona un servidor de prácticas; lo que envíe se queda aquí.</translation>
    </message>
    <message>
        <source>Send mail, and see how safe the way is</source>
        <translation>Enviar correo, y ver lo seguro que es el camino</translation>
    </message>
    <message>
        <source>Sealpost hands your mail to your own server. The seal beside Send shows whether the line to it is encrypted, and who vouches for it.</source>
        <translation>Sealpost entrega su correo a su propio servidor. El sello junto a «Enviar» muestra si la línea hasta él está cifrada, y quién lo avala.</translation>
    </message>
</context>
<context>
    <name>Sealpost::ForeignImportDialog</name>
    <message>
        <source>Sends as %1 through %2.</source>
        <translation>Envía como %1 a través de %2.</translation>
    </message>
    <message>
        <source>The command: %1</source>
        <translation>El comando: %1</translation>
    </message>
    <message>
        <source>A certificate was accepted there by hand. When you test the account, compare with it: %1</source>
        <translation>Ahí se aceptó un certificado a mano. Cuando pruebe la cuenta, compare con él: %1</translation>
    </message>
    <message>
        <source>Import Accounts</source>
        <translation>Importar cuentas</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) to add from “%1”</source>
        <translation>
            <numerusform>%n cuenta que añadir de «%1»</numerusform>
            <numerusform>%n cuentas que añadir de «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>“%1”: an account of this name is here already.</source>
        <translation>«%1»: aquí ya hay una cuenta con este nombre.</translation>
    </message>
    <message>
        <source>&amp;Run the commands that give the passwords</source>
        <translation>&amp;Ejecutar los comandos que dan las contraseñas</translation>
    </message>
    <message>
        <source>Each runs whenever its account needs its password; without them you are asked</source>
        <translation>Cada uno se ejecuta cuando su cuenta necesita la contraseña; sin ellos, se le pregunta a usted</translation>
    </message>
    <message>
        <source>That makes it less safe than a new account. Why is it needed?</source>
        <translation>Eso la hace menos segura que una cuenta nueva. ¿Por qué hace falta?</translation>
    </message>
    <message>
        <source>R&amp;eason:</source>
        <translation>&amp;Motivo:</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Sealpost::ForeignTransfer</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 Saved before that: %2.</source>
        <translation>%1 Guardadas antes de eso: %2.</translation>
    </message>
</context>
<context>
    <name>Sealpost::FormattedBar</name>
    <message>
        <source>This message has a formatted version, too.</source>
        <translation>Este mensaje tiene también una versión con formato.</translation>
    </message>
    <message>
        <source>It goes along. Once you change the text, only the text is sent.</source>
        <translation>Se envía con él. En cuanto cambie el texto, solo se envía el texto.</translation>
    </message>
    <message>
        <source>Only the text is sent, since you have changed it.</source>
        <translation>Solo se envía el texto, porque lo ha cambiado.</translation>
    </message>
    <message>
        <source>The formatted version says what stood here before.</source>
        <translation>La versión con formato dice lo que había aquí antes.</translation>
    </message>
    <message>
        <source>Restore the &amp;Previous Text</source>
        <translation>Restaurar el te&amp;xto anterior</translation>
    </message>
</context>
<context>
    <name>Sealpost::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Sealpost Help</source>
        <translation>Ayuda de Sealpost</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Contenido</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Sealpost::IdentitiesPage</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Make &amp;First</source>
        <translation>Poner en &amp;primer lugar</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identidades</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Make First</source>
        <translation>Poner en primer lugar</translation>
    </message>
    <message>
        <source>First give the account a mail address, under “Basics”.</source>
        <translation>Primero dé a la cuenta una dirección de correo, en «Básico».</translation>
    </message>
    <message>
        <source>A new message begins with the first of these. While you write, another can be chosen as its sender.</source>
        <translation>Un mensaje nuevo empieza con la primera de estas. Mientras escribe, puede elegir otra como remitente.</translation>
    </message>
</context>
<context>
    <name>Sealpost::IdentityDialog</name>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>New Identity</source>
        <translation>Identidad nueva</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Mail &amp;address:</source>
        <translation>D&amp;irección de correo:</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Ans&amp;wers to:</source>
        <translation>&amp;Respuestas a:</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>Respuestas a</translation>
    </message>
    <message>
        <source>&amp;Organization:</source>
        <translation>&amp;Organización:</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>&amp;Signature:</source>
        <translation>Fir&amp;ma:</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>In the folder “Sent”</source>
        <translation>En la carpeta «Sent»</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>Según la configuración</translation>
    </message>
    <message>
        <source>Keep copies</source>
        <translation>Conservar copias</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>No conservar ninguna</translation>
    </message>
    <message>
        <source>In the &amp;folder “Sent”:</source>
        <translation>&amp;En la carpeta «Sent»:</translation>
    </message>
    <message>
        <source>As the recipients see it</source>
        <translation>Tal como lo ven los destinatarios</translation>
    </message>
    <message>
        <source>Empty: to the address itself</source>
        <translation>Vacío: a la propia dirección</translation>
    </message>
    <message>
        <source>Stands below each message; nothing has to</source>
        <translation>Figura al pie de cada mensaje; no es obligatoria</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Answers go to one address.</source>
        <translation>Las respuestas van a una sola dirección.</translation>
    </message>
    <message>
        <source>Discard what you have typed?</source>
        <translation>¿Descartar lo que ha escrito?</translation>
    </message>
    <message>
        <source>&amp;Keep Editing</source>
        <translation>&amp;Seguir editando</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
</context>
<context>
    <name>Sealpost::ImportBar</name>
    <message>
        <source>Import the account “%1”?</source>
        <translation>¿Importar la cuenta «%1»?</translation>
    </message>
    <message>
        <source>There is an account “%1” already. Merge the imported one with it?</source>
        <translation>Ya hay una cuenta «%1». ¿Combinarla con la importada?</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned key(s)</source>
        <translation>
            <numerusform>%n clave fijada</numerusform>
            <numerusform>%n claves fijadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) reached</source>
        <translation>
            <numerusform>%n nivel alcanzado</numerusform>
            <numerusform>%n niveles alcanzados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the journal</source>
        <translation>
            <numerusform>%n entrada del registro</numerusform>
            <numerusform>%n entradas del registro</numerusform>
        </translation>
    </message>
    <message>
        <source>It sends as %1 through %2. Its password is not in the file.</source>
        <translation>Envía como %1 a través de %2. Su contraseña no está en el archivo.</translation>
    </message>
    <message>
        <source>New here: %1.</source>
        <translation>Nuevo aquí: %1.</translation>
    </message>
    <message>
        <source>Name of the account here</source>
        <translation>Nombre de la cuenta aquí</translation>
    </message>
    <message>
        <source>Na&amp;me here:</source>
        <translation>Nomb&amp;re aquí:</translation>
    </message>
    <message>
        <source>What it makes less safe</source>
        <translation>Lo que hace menos seguro</translation>
    </message>
    <message>
        <source>It makes this less safe:</source>
        <translation>Hace menos seguro lo siguiente:</translation>
    </message>
    <message>
        <source>Why is that needed?</source>
        <translation>¿Por qué hace falta?</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Motivo:</translation>
    </message>
    <message>
        <source>&amp;Do Not Import</source>
        <translation>&amp;No importar</translation>
    </message>
    <message>
        <source>Im&amp;port Anyway</source>
        <translation>&amp;Importar de todos modos</translation>
    </message>
    <message>
        <source>Im&amp;port</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>Una cuenta necesita un nombre.</translation>
    </message>
</context>
<context>
    <name>Sealpost::JournalBox</name>
    <message>
        <source>From this day on</source>
        <translation>Desde este día</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Hasta este día</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Server, reason or fingerprint contains</source>
        <translation>Servidor, motivo o huella digital contiene</translation>
    </message>
    <message>
        <source>Server, reason or fingerprint</source>
        <translation>Servidor, motivo o huella digital</translation>
    </message>
    <message>
        <source>Write the lines that are shown to a file</source>
        <translation>Escribir en un archivo las entradas que se muestran</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>The journal is empty: this account has not seen a server yet.</source>
        <translation>El registro está vacío: esta cuenta aún no ha visto ningún servidor.</translation>
    </message>
    <message>
        <source>No line of the journal is like that.</source>
        <translation>Ninguna entrada del registro es así.</translation>
    </message>
    <message>
        <source>JSON, for programs (*.json)</source>
        <translation>JSON, para programas (*.json)</translation>
    </message>
    <message>
        <source>Export the Journal</source>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <source>Table, for a spreadsheet (*.csv)</source>
        <translation>Tabla, para una hoja de cálculo (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the journal were written.</source>
        <translation>
            <numerusform>Se escribió %n entrada del registro.</numerusform>
            <numerusform>Se escribieron %n entradas del registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal could not be written there.</source>
        <translation>El registro no se pudo escribir ahí.</translation>
    </message>
</context>
<context>
    <name>Sealpost::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Key, SHA-256</source>
        <translation>Clave, SHA-256</translation>
    </message>
</context>
<context>
    <name>Sealpost::KeyField</name>
    <message>
        <source>This file cannot be read, or is too large for a certificate.</source>
        <translation>Este archivo no se puede leer, o es demasiado grande para un certificado.</translation>
    </message>
</context>
<context>
    <name>Sealpost::KeyReview</name>
    <message>
        <source>Valid from %1 to %2</source>
        <comment>a certificate</comment>
        <translation>Válido del %1 al %2</translation>
    </message>
    <message>
        <source>Pinned on %1, %2</source>
        <comment>when, then how</comment>
        <translation>Fijada el %1, %2</translation>
    </message>
    <message>
        <source>Last seen on %1</source>
        <translation>Vista por última vez el %1</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>¿Es este realmente %1?</translation>
    </message>
    <message>
        <source>The certificate belongs to: %1</source>
        <translation>El certificado pertenece a: %1</translation>
    </message>
    <message>
        <source>Fingerprint of the new key, SHA-256</source>
        <translation>Huella digital de la clave nueva, SHA-256</translation>
    </message>
    <message>
        <source>Fingerprint of the pinned key, SHA-256</source>
        <translation>Huella digital de la clave fijada, SHA-256</translation>
    </message>
    <message>
        <source>New key, SHA-256</source>
        <translation>Clave nueva, SHA-256</translation>
    </message>
    <message>
        <source>Pinned key, SHA-256</source>
        <translation>Clave fijada, SHA-256</translation>
    </message>
    <message>
        <source>What is underlined is different.</source>
        <translation>Lo subrayado es distinto.</translation>
    </message>
    <message>
        <source>Picture of the new key</source>
        <translation>Imagen de la clave nueva</translation>
    </message>
    <message>
        <source>Picture of the pinned key</source>
        <translation>Imagen de la clave fijada</translation>
    </message>
    <message>
        <source>New certificate, SHA-256</source>
        <translation>Certificado nuevo, SHA-256</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate, SHA-256</source>
        <translation>Huella digital del certificado, SHA-256</translation>
    </message>
    <message>
        <source>Certificate, SHA-256</source>
        <translation>Certificado, SHA-256</translation>
    </message>
    <message>
        <source>Key, SHA-256</source>
        <translation>Clave, SHA-256</translation>
    </message>
    <message>
        <source>Fingerprint of the key, SHA-256</source>
        <translation>Huella digital de la clave, SHA-256</translation>
    </message>
    <message>
        <source>The key as a picture</source>
        <translation>La clave como imagen</translation>
    </message>
    <message>
        <source>Picture of the key</source>
        <translation>Imagen de la clave</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>Fi&amp;jar</translation>
    </message>
    <message>
        <source>Trust this key from now on; the comparison above has to say “same”</source>
        <translation>Confiar en esta clave desde ahora; la comparación de arriba tiene que decir «Coincide»</translation>
    </message>
    <message>
        <source>Accept &amp;Unseen</source>
        <translation>&amp;Aceptar a ciegas</translation>
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
        <translation>Un Sealpost de otra versión tiene abierto este perfil. Ciérrelo primero.</translation>
    </message>
    <message>
        <source>Another Sealpost has this profile open, and does not answer.</source>
        <translation>Otro Sealpost tiene abierto este perfil, y no responde.</translation>
    </message>
</context>
<context>
    <name>Sealpost::LevelBox</name>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>“Test” looks at the server; nothing is sent.</source>
        <translation>«Probar» examina el servidor; no se envía nada.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>Lo&amp;wer the Level…</source>
        <translation>Bajar e&amp;l nivel…</translation>
    </message>
    <message>
        <source>Messages may then leave over a weaker line to this server, if the account permits one. This is done at once, and written into the journal.</source>
        <translation>Entonces los mensajes podrán salir hacia este servidor por una línea más débil, si la cuenta la permite. Esto se hace de inmediato, y se escribe en el registro.</translation>
    </message>
    <message>
        <source>Lower the Level</source>
        <translation>Bajar el nivel</translation>
    </message>
    <message>
        <source>Lower the level to</source>
        <translation>Bajar el nivel a</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>A:</translation>
    </message>
    <message>
        <source>For&amp;give This…</source>
        <translation>Perdo&amp;nar esto…</translation>
    </message>
    <message>
        <source>Your password may then go to this server in a weaker way than SCRAM. This is done at once, and written into the journal.</source>
        <translation>Entonces su contraseña podrá ir a este servidor de una forma más débil que SCRAM. Esto se hace de inmediato, y se escribe en el registro.</translation>
    </message>
    <message>
        <source>Forgive This</source>
        <translation>Perdonar esto</translation>
    </message>
    <message>
        <source>No level: as if nothing had been sent yet</source>
        <translation>Ningún nivel: como si aún no se hubiera enviado nada</translation>
    </message>
    <message>
        <source>To this server nothing leaves below “%1”, even where a permission would allow it.</source>
        <translation>Hacia este servidor no sale nada por debajo de «%1», ni siquiera donde un permiso lo dejaría.</translation>
    </message>
    <message>
        <source>This server has not accepted a message yet, so no level has been reached.</source>
        <translation>Este servidor aún no ha aceptado ningún mensaje, así que no se ha alcanzado ningún nivel.</translation>
    </message>
    <message>
        <source>This server once could not prove that it knows your password, so the password itself does not go to it. Ask its operator before you forgive this.</source>
        <translation>Una vez, este servidor no pudo demostrar que conoce su contraseña, así que la propia contraseña no va hasta él. Pregunte a su administrador antes de perdonarlo.</translation>
    </message>
</context>
<context>
    <name>Sealpost::LineReportView</name>
    <message>
        <source>The server offers: %1</source>
        <translation>El servidor ofrece: %1</translation>
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
        <source>What the provider gives is kept with them.</source>
        <translation>Lo que da el proveedor se guarda con ellas.</translation>
    </message>
    <message>
        <source>T&amp;ype the Password</source>
        <translation>Escr&amp;ibir la contraseña</translation>
    </message>
    <message>
        <source>It is needed to keep the password of %1.</source>
        <translation>Hace falta para guardar la contraseña de %1.</translation>
    </message>
</context>
<context>
    <name>Sealpost::LoweringBar</name>
    <message>
        <source>Reason:</source>
        <translation>Motivo:</translation>
    </message>
    <message>
        <source>This makes the account less safe. Why is that needed?</source>
        <translation>Esto hace menos segura la cuenta. ¿Por qué hace falta?</translation>
    </message>
    <message>
        <source>Keep E&amp;diting</source>
        <translation>Seguir e&amp;ditando</translation>
    </message>
    <message>
        <source>Sa&amp;ve Anyway</source>
        <translation>Guardar de &amp;todos modos</translation>
    </message>
</context>
<context>
    <name>Sealpost::LoweringsBox</name>
    <message>
        <source>Nobody noted when and why.</source>
        <translation>Nadie anotó cuándo ni por qué.</translation>
    </message>
    <message>
        <source>%1, reason: %2</source>
        <translation>%1, motivo: %2</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>Volver a «%1»</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Made less safe</source>
        <translation>Se hizo menos seguro</translation>
    </message>
</context>
<context>
    <name>Sealpost::MailerOffer</name>
    <message>
        <source>Open mail links with Sealpost?</source>
        <translation>¿Abrir los enlaces de correo con Sealpost?</translation>
    </message>
    <message>
        <source>Links to mail addresses, in your browser and elsewhere, then begin a message here. The settings can do it later, too.</source>
        <translation>Los enlaces a direcciones de correo, en el navegador y en otros sitios, empiezan entonces un mensaje aquí. También se puede hacer más tarde en la configuración.</translation>
    </message>
    <message>
        <source>Use Sealpost for &amp;Mail Links</source>
        <translation>Usar Sealpost para los en&amp;laces de correo</translation>
    </message>
    <message>
        <source>Not No&amp;w</source>
        <translation>A&amp;hora no</translation>
    </message>
</context>
<context>
    <name>Sealpost::MainWindow</name>
    <message>
        <source>Pages and accounts</source>
        <translation>Páginas y cuentas</translation>
    </message>
    <message>
        <source>Edit Account…</source>
        <translation>Editar la cuenta…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplicar…</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>&amp;New Message</source>
        <translation>&amp;Mensaje nuevo</translation>
    </message>
    <message>
        <source>New &amp;Account…</source>
        <translation>Cuent&amp;a nueva…</translation>
    </message>
    <message>
        <source>Import A&amp;ccounts…</source>
        <translation>Im&amp;portar cuentas…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Confi&amp;guración…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Some accounts cannot be read: %1.</source>
        <translation>Algunas cuentas no se pueden leer: %1.</translation>
    </message>
    <message>
        <source>They stay in %1 as they are.</source>
        <translation>Se quedan en %1 tal como están.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have not been sent yet.</source>
        <translation>
            <numerusform>%n mensaje aún no se ha enviado.</numerusform>
            <numerusform>%n mensajes aún no se han enviado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sealpost can go on without a window while one of them can leave within the hour. What is left is sent when you start it again.</source>
        <translation>Sealpost puede continuar sin ventana mientras alguno de ellos pueda salir en menos de una hora. Lo que quede se envía cuando vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>&amp;Keep Sending</source>
        <translation>&amp;Seguir enviando</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Waiting for what is on its way just now…</source>
        <translation>Esperando a lo que está saliendo en este momento…</translation>
    </message>
    <message>
        <source>The rest is sent when you start Sealpost again.</source>
        <translation>El resto se envía cuando vuelva a iniciar Sealpost.</translation>
    </message>
    <message>
        <source>New messages begin with the account “%1” now.</source>
        <translation>Los mensajes nuevos empiezan ahora con la cuenta «%1».</translation>
    </message>
    <message>
        <source>The account “%1” was imported.</source>
        <translation>La cuenta «%1» se importó.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were imported.</source>
        <translation>
            <numerusform>Se importó %n cuenta.</numerusform>
            <numerusform>Se importaron %n cuentas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>¿Quitar la cuenta «%1»?</translation>
    </message>
    <message>
        <source>Its pinned keys, the level that its server has reached and its stored passwords go too. The journal is kept.</source>
        <translation>También se eliminan sus claves fijadas, el nivel que ha alcanzado su servidor y sus contraseñas guardadas. El registro se conserva.</translation>
    </message>
    <message>
        <source>&amp;Keep It</source>
        <translation>Co&amp;nservarla</translation>
    </message>
    <message>
        <source>Re&amp;move Account</source>
        <translation>Qui&amp;tar la cuenta</translation>
    </message>
    <message>
        <source>The account “%1” was removed.</source>
        <translation>La cuenta «%1» se quitó.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>Sealpost::MessageEdit</name>
    <message>
        <source>Text of the message</source>
        <translation>Texto del mensaje</translation>
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
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
</context>
<context>
    <name>Sealpost::NewAccountDialog</name>
    <message>
        <source>New Account</source>
        <translation>Cuenta nueva</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Pro&amp;bar</translation>
    </message>
    <message>
        <source>Connect, judge the server and prove the password; nothing is sent</source>
        <translation>Conectar, evaluar el servidor y comprobar la contraseña; no se envía nada</translation>
    </message>
    <message>
        <source>Use Your Brow&amp;ser…</source>
        <translation>Usar el &amp;navegador…</translation>
    </message>
    <message>
        <source>You log in at the provider, which needs a client id for Sealpost</source>
        <translation>Se inicia sesión con el proveedor, que necesita un ID de cliente para Sealpost</translation>
    </message>
    <message>
        <source>Set Up &amp;by Hand…</source>
        <translation>Configurar a &amp;mano…</translation>
    </message>
    <message>
        <source>All settings of the account, with what is known already</source>
        <translation>Todos los ajustes de la cuenta, con lo que ya se sabe</translation>
    </message>
    <message>
        <source>There is an account for this address already. For another one set it up by hand, under a name of its own.</source>
        <translation>Ya hay una cuenta para esta dirección. Si quiere otra, configúrela a mano, con un nombre propio.</translation>
    </message>
    <message>
        <source>It is needed to keep the password of %1.</source>
        <translation>Hace falta para guardar la contraseña de %1.</translation>
    </message>
    <message>
        <source>The account is saved.</source>
        <translation>La cuenta está guardada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Discard what you have typed?</source>
        <translation>¿Descartar lo que ha escrito?</translation>
    </message>
    <message>
        <source>&amp;Continue Editing</source>
        <translation>Seg&amp;uir editando</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
</context>
<context>
    <name>Sealpost::Notifications</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>Sealpost::OutboxModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
</context>
<context>
    <name>Sealpost::OutboxView</name>
    <message>
        <source>Nothing is waiting. What you send is here until the server has taken it.</source>
        <translation>No hay nada en espera. Lo que envía está aquí hasta que el servidor lo acepta.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Cancel Message…</source>
        <translation>Cancelar el mensaje…</translation>
    </message>
    <message>
        <source>It is on its way just now, or has left already.</source>
        <translation>Está saliendo en este momento, o ya ha salido.</translation>
    </message>
    <message>
        <source>It was too late to take the message out: it had left already.</source>
        <translation>Era demasiado tarde para sacar el mensaje: ya había salido.</translation>
    </message>
    <message>
        <source>Got &amp;It</source>
        <translation>E&amp;ntendido</translation>
    </message>
    <message numerus="yes">
        <source>Take %n message(s) out of the outbox?</source>
        <translation>
            <numerusform>¿Sacar %n mensaje de la bandeja de salida?</numerusform>
            <numerusform>¿Sacar %n mensajes de la bandeja de salida?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it is sent any more, and it is not kept.</source>
        <translation>Ya no se envía nada de eso, y no se conserva.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>C&amp;onservar</translation>
    </message>
    <message>
        <source>Take &amp;Out</source>
        <translation>S&amp;acar</translation>
    </message>
    <message>
        <source>The account “%1” is not there any more.</source>
        <translation>La cuenta «%1» ya no existe.</translation>
    </message>
    <message>
        <source>%1 asks for the password of %2.</source>
        <translation>%1 pide la contraseña de %2.</translation>
    </message>
    <message>
        <source>The way to %1 needs them.</source>
        <translation>El camino hasta %1 las necesita.</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>Examinando %1…</translation>
    </message>
</context>
<context>
    <name>Sealpost::PasswordBar</name>
    <message>
        <source>&amp;Keep the password</source>
        <translation>&amp;Guardar la contraseña</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>&amp;Log In and Send</source>
        <translation>Iniciar sesión &amp;y enviar</translation>
    </message>
    <message>
        <source>N&amp;ot Now</source>
        <translation>A&amp;hora no</translation>
    </message>
</context>
<context>
    <name>Sealpost::PasswordField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
    <message>
        <source>Show what is typed: %1</source>
        <translation>Mostrar lo escrito: %1</translation>
    </message>
    <message>
        <source>Typed already</source>
        <translation>Ya escrita</translation>
    </message>
</context>
<context>
    <name>Sealpost::PersonForm</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>As the recipients see it</source>
        <translation>Tal como lo ven los destinatarios</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>Su n&amp;ombre:</translation>
    </message>
    <message>
        <source>Mail &amp;address:</source>
        <translation>D&amp;irección de correo:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Con&amp;traseña:</translation>
    </message>
    <message>
        <source>Else it is kept until you quit</source>
        <translation>Si no, se conserva hasta que salga del programa</translation>
    </message>
</context>
<context>
    <name>Sealpost::PinEntry</name>
    <message>
        <source>Fingerprint of the server&apos;s key, or its certificate</source>
        <translation>Huella digital de la clave del servidor, o su certificado</translation>
    </message>
    <message>
        <source>Paste the SHA-256 fingerprint of the key, or a certificate</source>
        <translation>Pegue la huella digital SHA-256 de la clave, o un certificado</translation>
    </message>
    <message>
        <source>&amp;Pin This Key</source>
        <translation>Fijar es&amp;ta clave</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note, for you: who told you (may stay empty)</source>
        <translation>Nota, para usted: quién se la dio (puede quedar vacía)</translation>
    </message>
    <message>
        <source>Choose a &amp;File…</source>
        <translation>&amp;Elegir un archivo…</translation>
    </message>
    <message>
        <source>Do Not Pin</source>
        <translation>No fijar</translation>
    </message>
    <message>
        <source>Certificate or Fingerprint of the Server</source>
        <translation>Certificado o huella digital del servidor</translation>
    </message>
    <message>
        <source>Which key does %1 have? Ask whoever runs the server. Once a key is pinned, a server there with any other gets nothing.</source>
        <translation>¿Qué clave tiene %1? Pregunte a quien administra el servidor. Una vez fijada una clave, un servidor que tenga ahí cualquier otra no recibe nada.</translation>
    </message>
    <message>
        <source>A certificate brings its key along. A fingerprint has to be the one of the key: it stays when the certificate is renewed.</source>
        <translation>Un certificado trae consigo su clave. Una huella digital tiene que ser la de la clave: sigue siendo la misma cuando se renueva el certificado.</translation>
    </message>
    <message>
        <source>A certificate of %1. Its key will be pinned:
%2</source>
        <translation>Un certificado de %1. Se fijará su clave:
%2</translation>
    </message>
    <message>
        <source>Is this the fingerprint of the key? One of the certificate looks just the same, and no server would ever match it. If you cannot tell, choose the certificate&apos;s file.</source>
        <translation>¿Es esta la huella digital de la clave? La de un certificado tiene el mismo aspecto, y ningún servidor coincidiría nunca con ella. Si no lo sabe, elija el archivo del certificado.</translation>
    </message>
    <message>
        <source>This is neither a whole SHA-256 fingerprint nor a certificate.</source>
        <translation>Esto no es una huella digital SHA-256 completa ni un certificado.</translation>
    </message>
    <message>
        <source>In this file is neither a certificate nor a whole SHA-256 fingerprint.</source>
        <translation>En este archivo no hay ningún certificado ni ninguna huella digital SHA-256 completa.</translation>
    </message>
</context>
<context>
    <name>Sealpost::PinRemovalBar</name>
    <message>
        <source>Reason:</source>
        <translation>Motivo:</translation>
    </message>
    <message>
        <source>Remove this pin? The level of %1 drops at once.</source>
        <translation>¿Quitar esta clave fijada? El nivel de %1 baja de inmediato.</translation>
    </message>
    <message>
        <source>Without it your mail may go to a server with another key. Why is that needed?</source>
        <translation>Sin ella, su correo puede ir a un servidor con otra clave. ¿Por qué hace falta?</translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>Sealpost::PinsModel</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Key, SHA-256</source>
        <translation>Clave, SHA-256</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijada</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vista por última vez</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
</context>
<context>
    <name>Sealpost::PostNoticeStack</name>
    <message>
        <source>Show in &amp;Outbox</source>
        <translation>Mostrar en la &amp;bandeja de salida</translation>
    </message>
    <message>
        <source>Got &amp;It</source>
        <translation>E&amp;ntendido</translation>
    </message>
</context>
<context>
    <name>Sealpost::PostNotices</name>
    <message numerus="yes">
        <source>%n message(s) were found in the outbox of which nothing is recorded.</source>
        <translation>
            <numerusform>Se encontró %n mensaje en la bandeja de salida del que no consta nada.</numerusform>
            <numerusform>Se encontraron %n mensajes en la bandeja de salida de los que no consta nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can know whether they were sent. They are there as uncertain, and you decide.</source>
        <translation>Nadie puede saber si se enviaron. Están ahí como inciertos, y usted decide.</translation>
    </message>
    <message numerus="yes">
        <source>The time of %n message(s) passed while Sealpost was not running.</source>
        <translation>
            <numerusform>La hora de envío de %n mensaje pasó mientras Sealpost no estaba en marcha.</numerusform>
            <numerusform>La hora de envío de %n mensajes pasó mientras Sealpost no estaba en marcha.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are being sent now.</source>
        <translation>Se están enviando ahora.</translation>
    </message>
    <message>
        <source>Messages stay where they are until it can be written again; none is lost.</source>
        <translation>Los mensajes se quedan donde están hasta que se pueda volver a escribir; no se pierde ninguno.</translation>
    </message>
    <message>
        <source>A message was sent, but no copy of it could be kept.</source>
        <translation>Se envió un mensaje, pero no se pudo conservar una copia.</translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation>Se intenta de nuevo.</translation>
    </message>
</context>
<context>
    <name>Sealpost::PracticeMessagesModel</name>
    <message>
        <source>To %1 (%2)</source>
        <comment>a recipient, the size</comment>
        <translation>Para %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>To %1 and %n other(s) (%2)</source>
        <translation>
            <numerusform>Para %1 y %n más (%2)</numerusform>
            <numerusform>Para %1 y %n más (%2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sealpost::PracticePane</name>
    <message>
        <source>Fingerprint of the practice server&apos;s key, SHA-256</source>
        <translation>Huella digital de la clave del servidor de prácticas, SHA-256</translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation>Servidor de prácticas</translation>
    </message>
    <message>
        <source>It runs inside this program, takes every message and sends nothing on. Nobody vouches for its certificate, so you are asked to review it. This is the fingerprint of its key, as its operator would tell you:</source>
        <translation>Funciona dentro de este programa, acepta todos los mensajes y no reenvía nada. Nadie avala su certificado, así que se le pide que revise el servidor. Esta es la huella digital de su clave, tal como se la diría su administrador:</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>Mensajes recibidos</translation>
    </message>
    <message>
        <source>The message as it was received</source>
        <translation>El mensaje tal como se recibió</translation>
    </message>
    <message>
        <source>What you send with the account “Practice” appears here as the server got it.</source>
        <translation>Lo que envíe con la cuenta «Practice» aparece aquí tal como lo recibió el servidor.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>El archivo %1 no se puede leer.</translation>
    </message>
</context>
<context>
    <name>Sealpost::PracticeRoom</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>An account of yours has the name of the practice account. Rename it to practise here.</source>
        <translation>Una de sus cuentas tiene el nombre de la cuenta de prácticas. Cámbiele el nombre para practicar aquí.</translation>
    </message>
</context>
<context>
    <name>Sealpost::ProxyBox</name>
    <message>
        <source>Way to the server</source>
        <translation>Camino hasta el servidor</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None: straight to the server</source>
        <translation>Ninguno: directo al servidor</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>Según la configuración de este equipo</translation>
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
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Nombre de usuario en el proxy</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for no login</source>
        <translation>Vacío: el proxy no pide iniciar sesión</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Dirección:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Nombre de usuario:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Contraseña:</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s name and its port, as in “proxy.example.org:1080”.</source>
        <translation>Indique el nombre del proxy y su puerto, como en «proxy.example.org:1080».</translation>
    </message>
    <message>
        <source>Say whose password this is, or leave the password empty.</source>
        <translation>Indique de quién es esta contraseña, o deje vacía la contraseña.</translation>
    </message>
</context>
<context>
    <name>Sealpost::ReasonField</name>
    <message>
        <source>Reason, for the journal</source>
        <translation>Motivo, para el registro</translation>
    </message>
    <message>
        <source>Say why; the journal keeps it.</source>
        <translation>Indique por qué; el registro lo conserva.</translation>
    </message>
</context>
<context>
    <name>Sealpost::ReasonedStep</name>
    <message>
        <source>Keep It</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Motivo:</translation>
    </message>
</context>
<context>
    <name>Sealpost::RecipientsModel</name>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What the server says</source>
        <translation>Qué dice el servidor</translation>
    </message>
</context>
<context>
    <name>Sealpost::ReviewBox</name>
    <message>
        <source>The server&apos;s key</source>
        <translation>La clave del servidor</translation>
    </message>
</context>
<context>
    <name>Sealpost::ReviewDialog</name>
    <message>
        <source>Review the Server of “%1”</source>
        <comment>an account</comment>
        <translation>Revisar el servidor de «%1»</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Sealpost::RungField</name>
    <message>
        <source>Port for %1</source>
        <translation>Puerto para %1</translation>
    </message>
</context>
<context>
    <name>Sealpost::SealIndicator</name>
    <message>
        <source>%1. Shows the connection</source>
        <comment>word of the seal</comment>
        <translation>%1. Muestra la conexión</translation>
    </message>
    <message>
        <source>%1. Shows the connection, %2</source>
        <comment>word of the seal, how old</comment>
        <translation>%1. Muestra la conexión, %2</translation>
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
        <translation>Ad&amp;juntar…</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>De&amp;scartar…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Enviar más tarde</translation>
    </message>
    <message>
        <source>Send the message (%1)</source>
        <translation>Enviar el mensaje (%1)</translation>
    </message>
    <message>
        <source>Progress of sending</source>
        <translation>Progreso del envío</translation>
    </message>
    <message>
        <source>&amp;Choose Day and Time…</source>
        <translation>E&amp;legir día y hora…</translation>
    </message>
    <message>
        <source>&amp;Send without encryption</source>
        <translation>&amp;Enviar sin cifrar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>octets sent, octets in all</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Sealpost::SentModel</name>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
</context>
<context>
    <name>Sealpost::SentView</name>
    <message>
        <source>Sent messages</source>
        <translation>Mensajes enviados</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Details of the chosen message</source>
        <translation>Detalles del mensaje elegido</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Nothing sent yet. A copy of what you send is kept here.</source>
        <translation>Aún no se ha enviado nada. Aquí se conserva una copia de lo que envía.</translation>
    </message>
    <message>
        <source>The settings say to keep no copies of what you send.</source>
        <translation>Según la configuración, no se conservan copias de lo que envía.</translation>
    </message>
    <message>
        <source>This message cannot be opened: no program for .eml files was found, or the copy has gone.</source>
        <translation>Este mensaje no se puede abrir: no se encontró ningún programa para archivos .eml, o la copia ha desaparecido.</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Mail messages (*.eml)</source>
        <translation>Mensajes de correo (*.eml)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 no se pudo escribir.</translation>
    </message>
</context>
<context>
    <name>Sealpost::ServerSearch</name>
    <message>
        <source>Server for outgoing mail</source>
        <translation>Servidor de correo saliente</translation>
    </message>
    <message>
        <source>Stop Looki&amp;ng</source>
        <translation>Detene&amp;r la búsqueda</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>Bu&amp;scar de nuevo</translation>
    </message>
    <message>
        <source>Who was asked, and thei&amp;r answers</source>
        <translation>&amp;A quién se preguntó, y sus respuestas</translation>
    </message>
    <message>
        <source>What each of those that were asked said</source>
        <translation>Qué dijo cada uno de los consultados</translation>
    </message>
    <message>
        <source>Type your mail address, and its server is looked for. Your password goes nowhere before you press Test or Save.</source>
        <translation>Escriba su dirección de correo, y se busca su servidor. Su contraseña no va a ninguna parte antes de que pulse «Probar» o «Guardar».</translation>
    </message>
    <message>
        <source>Looking for the server of %1…</source>
        <translation>Buscando el servidor de %1…</translation>
    </message>
    <message>
        <source>Found for %1. Your password goes there once you press Test or Save, and not before.</source>
        <translation>Encontrado para %1. Su contraseña va ahí cuando pulse «Probar» o «Guardar», y no antes.</translation>
    </message>
    <message>
        <source>No server was found for %1. The help pages of your provider name it: set it up by hand.</source>
        <translation>No se encontró ningún servidor para %1. Las páginas de ayuda de su proveedor lo nombran: configúrelo a mano.</translation>
    </message>
    <message>
        <source>Nobody could be asked about %1. Is this computer online? You can set the server up by hand.</source>
        <translation>No se pudo preguntar a nadie por %1. ¿Tiene este equipo conexión a Internet? Puede configurar el servidor a mano.</translation>
    </message>
</context>
<context>
    <name>Sealpost::SettingsDialog</name>
    <message>
        <source>&amp;Keep a copy of what I send</source>
        <translation>&amp;Conservar una copia de lo que envío</translation>
    </message>
    <message>
        <source>&amp;Tell me when a message was sent</source>
        <translation>&amp;Avisarme cuando se envíe un mensaje</translation>
    </message>
    <message>
        <source>&amp;Connect only when I send</source>
        <translation>C&amp;onectar solo al enviar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds to undo Send</source>
        <translation>Segundos para deshacer el envío</translation>
    </message>
    <message>
        <source>Time to &amp;undo Send:</source>
        <translation>Tiempo para &amp;deshacer el envío:</translation>
    </message>
    <message>
        <source>So long a message waits in the outbox and can be called back; 0: it goes at once.</source>
        <translation>Durante este tiempo, un mensaje espera en la bandeja de salida y se puede recuperar; 0: sale de inmediato.</translation>
    </message>
    <message>
        <source>Copies are in the folder “Sent” of your profile, which any mail program can read; an account may wish otherwise.</source>
        <translation>Las copias están en la carpeta «Sent» de su perfil, que cualquier programa de correo puede leer; una cuenta puede pedir otra cosa.</translation>
    </message>
    <message>
        <source>When something could not be sent, you are told in any case.</source>
        <translation>Cuando algo no se pudo enviar, se le avisa en todo caso.</translation>
    </message>
    <message>
        <source>Else the server is looked at while you write, so that the seal beside Send is known before.</source>
        <translation>Si no, el servidor se examina mientras escribe, para que el sello junto a «Enviar» se conozca antes.</translation>
    </message>
    <message>
        <source>Where passwords are kept</source>
        <translation>Dónde se guardan las contraseñas</translation>
    </message>
    <message>
        <source>The keyring of this computer</source>
        <translation>El llavero de este equipo</translation>
    </message>
    <message>
        <source>A file under a passphrase</source>
        <translation>Un archivo con frase de contraseña</translation>
    </message>
    <message>
        <source>Keep &amp;passwords in:</source>
        <translation>&amp;Guardar las contraseñas en:</translation>
    </message>
    <message>
        <source>What is kept already stays where it is. A profile with a folder of its own always uses the file.</source>
        <translation>Lo que ya está guardado se queda donde está. Un perfil con carpeta propia usa siempre el archivo.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>It counts from the next start.</source>
        <translation>Se aplica a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Your desktop is asked…</source>
        <translation>Se pregunta al escritorio…</translation>
    </message>
    <message>
        <source>Use Sealpost for &amp;Mail Links</source>
        <translation>Usar Sealpost para los en&amp;laces de correo</translation>
    </message>
</context>
<context>
    <name>Sealpost::SignInBox</name>
    <message>
        <source>Log in with your browser</source>
        <translation>Iniciar sesión con el navegador</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>The client id comes from the provider: there you register Sealpost as a program for desktops, with the redirect address http://127.0.0.1.</source>
        <translation>El ID de cliente lo da el proveedor: ahí se registra Sealpost como programa de escritorio, con la dirección de redirección http://127.0.0.1.</translation>
    </message>
    <message>
        <source>Authori&amp;ze…</source>
        <translation>Autori&amp;zar…</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>None: with the password above</source>
        <translation>Ninguno: con la contraseña de arriba</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>Otro proveedor</translation>
    </message>
    <message>
        <source>Prov&amp;ider:</source>
        <translation>&amp;Proveedor:</translation>
    </message>
    <message>
        <source>Client id:</source>
        <translation>ID de cliente:</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>Secreto de cliente:</translation>
    </message>
    <message>
        <source>Only if the provider gave you one</source>
        <translation>Solo si el proveedor le dio uno</translation>
    </message>
    <message>
        <source>Authorization endpoint:</source>
        <translation>Punto de conexión de autorización:</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation>Punto de conexión de autorización</translation>
    </message>
    <message>
        <source>Token endpoint:</source>
        <translation>Punto de conexión de tokens:</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Punto de conexión de tokens</translation>
    </message>
    <message>
        <source>Scope:</source>
        <translation>Ámbito:</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Opens your browser: there you permit Sealpost to send mail for you</source>
        <translation>Abre su navegador: ahí permite que Sealpost envíe correo en su nombre</translation>
    </message>
    <message>
        <source>Give an address that begins with https://.</source>
        <translation>Indique una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>Give the client id that the provider has for Sealpost.</source>
        <translation>Indique el ID de cliente que el proveedor tiene para Sealpost.</translation>
    </message>
    <message>
        <source>Give words of plain letters, digits and signs, as the provider has them.</source>
        <translation>Indique palabras con letras sencillas, cifras y signos, tal como las tiene el proveedor.</translation>
    </message>
</context>
<context>
    <name>Sealpost::TimeBar</name>
    <message>
        <source>Day and time</source>
        <translation>Día y hora</translation>
    </message>
    <message>
        <source>When is it to be sent?</source>
        <translation>¿Cuándo se debe enviar?</translation>
    </message>
    <message>
        <source>Send T&amp;hen</source>
        <translation>Env&amp;iar entonces</translation>
    </message>
    <message>
        <source>N&amp;ot Now</source>
        <translation>A&amp;hora no</translation>
    </message>
    <message>
        <source>That time has passed. When is it to be sent?</source>
        <translation>Esa hora ya ha pasado. ¿Cuándo se debe enviar?</translation>
    </message>
    <message>
        <source>That is more than a year away. Press “Send Then” again if it is meant.</source>
        <translation>Falta más de un año para eso. Pulse «Enviar entonces» otra vez si es lo que quiere.</translation>
    </message>
</context>
<context>
    <name>Sealpost::TrustBar</name>
    <message>
        <source>&amp;Review the Server…</source>
        <translation>&amp;Revisar el servidor…</translation>
    </message>
    <message>
        <source>Try A&amp;gain</source>
        <translation>Re&amp;intentar</translation>
    </message>
    <message>
        <source>Open the Acco&amp;unt…</source>
        <translation>Abrir la c&amp;uenta…</translation>
    </message>
    <message>
        <source>Sho&amp;w the Connection…</source>
        <translation>&amp;Ver la conexión…</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Ocult&amp;ar</translation>
    </message>
</context>
<context>
    <name>Sealpost::TrustSettings</name>
    <message>
        <source>What may leave without a checked identity</source>
        <translation>Qué puede salir sin una identidad comprobada</translation>
    </message>
    <message>
        <source>P&amp;ermit:</source>
        <translation>P&amp;ermitir:</translation>
    </message>
    <message>
        <source>Send the password itself to an &amp;unchecked server</source>
        <translation>Enviar la propia contraseña a &amp;un servidor sin comprobar</translation>
    </message>
    <message>
        <source>Otherwise it is only proved, by SCRAM, without being shown.</source>
        <translation>De lo contrario, solo se demuestra mediante SCRAM, sin mostrarla.</translation>
    </message>
    <message>
        <source>Put up with &amp;outdated encryption</source>
        <translation>Tolerar el cifrado &amp;obsoleto</translation>
    </message>
    <message>
        <source>Its line counts as unverified at best, since it can be opened on the way.</source>
        <translation>Su línea cuenta, como mucho, como sin verificar, porque se puede abrir por el camino.</translation>
    </message>
    <message>
        <source>What counts as checked</source>
        <translation>Qué cuenta como comprobado</translation>
    </message>
    <message>
        <source>A pinned key outweighs a&amp;ny authority</source>
        <translation>Una clave fijada pesa &amp;más que cualquier autoridad</translation>
    </message>
    <message>
        <source>A new key is then never taken over by itself, not even where it was accepted unseen.</source>
        <translation>Entonces una clave nueva nunca se adopta por sí sola, ni siquiera donde se aceptó a ciegas.</translation>
    </message>
    <message>
        <source>A server on this co&amp;mputer needs no certificate</source>
        <translation>Un servidor en este e&amp;quipo no necesita certificado</translation>
    </message>
    <message>
        <source>For a bridge or a tunnel, at localhost or a loopback address.</source>
        <translation>Para un puente o un túnel, en localhost o en una dirección de bucle local.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Archivo de CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>This file cannot be read, or has no certificate (PEM) in it.</source>
        <translation>Este archivo no se puede leer, o no contiene ningún certificado (PEM).</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>Certificates with their key (*.p12 *.pfx *.pem);;All files (*)</source>
        <translation>Certificados con su clave (*.p12 *.pfx *.pem);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>This file cannot be read, or has no certificate with its key: PEM or PKCS #12.</source>
        <translation>Este archivo no se puede leer, o no contiene ningún certificado con su clave: PEM o PKCS #12.</translation>
    </message>
    <message>
        <source>Passphrase of the client certificate</source>
        <translation>Frase de contraseña del certificado de cliente</translation>
    </message>
    <message>
        <source>C&amp;A file:</source>
        <translation>Archivo de C&amp;A:</translation>
    </message>
    <message>
        <source>Its authorities vouch for this server, instead of the system&apos;s. Empty: the system&apos;s.</source>
        <translation>Sus autoridades avalan este servidor, en lugar de las del sistema. Vacío: las del sistema.</translation>
    </message>
    <message>
        <source>Client cert&amp;ificate:</source>
        <translation>Cert&amp;ificado de cliente:</translation>
    </message>
    <message>
        <source>Shown to a server that asks who you are.</source>
        <translation>Se presenta a un servidor que pregunta quién es usted.</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Frase de contraseña:</translation>
    </message>
    <message>
        <source>Only where the file is locked. It is kept with the passwords.</source>
        <translation>Solo si el archivo está bloqueado. Se guarda con las contraseñas.</translation>
    </message>
    <message>
        <source>This certificate is locked: type its passphrase.</source>
        <translation>Este certificado está bloqueado: escriba su frase de contraseña.</translation>
    </message>
    <message>
        <source>This passphrase does not open the certificate.</source>
        <translation>Esta frase de contraseña no abre el certificado.</translation>
    </message>
</context>
<context>
    <name>Sealpost::UndoBar</name>
    <message>
        <source>Sending soon: %1</source>
        <translation>Envío inminente: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Send No&amp;w</source>
        <translation>Enviar ah&amp;ora</translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n s: %1</source>
        <translation>
            <numerusform>Envío dentro de %n s: %1</numerusform>
            <numerusform>Envío dentro de %n s: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sealpost::UnlockBar</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>La frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Frase de contraseña:</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>Otra vez:</translation>
    </message>
    <message>
        <source>Choose a passphrase to seal your passwords with.</source>
        <translation>Elija una frase de contraseña con la que sellar sus contraseñas.</translation>
    </message>
    <message>
        <source>Your stored passwords are locked by a passphrase.</source>
        <translation>Sus contraseñas guardadas están bloqueadas con una frase de contraseña.</translation>
    </message>
    <message>
        <source>Nobody can open them without it: write it down.</source>
        <translation>Nadie puede abrirlas sin ella: anótela.</translation>
    </message>
    <message>
        <source>Sea&amp;l</source>
        <translation>Se&amp;llar</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>Desb&amp;loquear</translation>
    </message>
    <message>
        <source>Do Not Keep</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>The passphrase is being tried…</source>
        <translation>Se está probando la frase de contraseña…</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Las dos frases de contraseña no son iguales.</translation>
    </message>
</context>
<context>
    <name>Sealpost::Windows</name>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>Read the passphrase of the stored passwords from the first line of standard input, where they are in the profile&apos;s sealed file.</source>
        <translation>Leer la frase de contraseña de las contraseñas guardadas de la primera línea de la entrada estándar, si están en el archivo sellado del perfil.</translation>
    </message>
    <message>
        <source>--%1: the line is too long for it.</source>
        <translation>--%1: la línea es demasiado larga para ello.</translation>
    </message>
    <message>
        <source>--%1: standard input holds nothing for it.</source>
        <translation>--%1: la entrada estándar no contiene nada para ello.</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Otra vez: </translation>
    </message>
    <message>
        <source>--%1: the two are not the same.</source>
        <translation>--%1: los dos textos no son iguales.</translation>
    </message>
</context>
<context>
    <name>SendCommand</name>
    <message>
        <source>Sends a message now, and says what became of it.</source>
        <translation>Envía un mensaje ahora, y dice qué fue de él.</translation>
    </message>
</context>
<context>
    <name>SendOptions</name>
    <message>
        <source>--reply-to takes one address.</source>
        <translation>--reply-to admite una sola dirección.</translation>
    </message>
    <message>
        <source>--header: “%1” is not of the form &apos;Name: value&apos;.</source>
        <translation>--header: «%1» no tiene la forma &apos;Nombre: valor&apos;.</translation>
    </message>
    <message>
        <source>--signature: “%1” has no signature.</source>
        <translation>--signature: «%1» no tiene firma.</translation>
    </message>
    <message>
        <source>Send through this account (the message&apos;s, else the first).</source>
        <translation>Enviar con esta cuenta (la del mensaje; si no, la primera).</translation>
    </message>
    <message>
        <source>Send as this address, one of the account&apos;s (its first one).</source>
        <translation>Enviar como esta dirección, una de las de la cuenta (la primera).</translation>
    </message>
    <message>
        <source>Recipients; repeat it, or separate them by commas.</source>
        <translation>Destinatarios; se puede repetir, o separarlos con comas.</translation>
    </message>
    <message>
        <source>Recipients of a copy.</source>
        <translation>Destinatarios de una copia.</translation>
    </message>
    <message>
        <source>Recipients whom the others do not see.</source>
        <translation>Destinatarios que los demás no ven.</translation>
    </message>
    <message>
        <source>Where answers shall go.</source>
        <translation>Adónde deben ir las respuestas.</translation>
    </message>
    <message>
        <source>The subject.</source>
        <translation>El asunto.</translation>
    </message>
    <message>
        <source>The text; - reads it from standard input.</source>
        <translation>El texto; - lo lee de la entrada estándar.</translation>
    </message>
    <message>
        <source>A file with the text (UTF-8), or -.</source>
        <translation>Un archivo con el texto (UTF-8), o -.</translation>
    </message>
    <message>
        <source>A file with the same in HTML (UTF-8), or -.</source>
        <translation>Un archivo con lo mismo en HTML (UTF-8), o -.</translation>
    </message>
    <message>
        <source>Put the sender&apos;s signature below the text.</source>
        <translation>Poner la firma del remitente al pie del texto.</translation>
    </message>
    <message>
        <source>A file to go along.</source>
        <translation>Un archivo que acompaña al mensaje.</translation>
    </message>
    <message>
        <source>Another header field.</source>
        <translation>Otro campo de encabezado.</translation>
    </message>
    <message>
        <source>A whole message: a file, -, or a folder of .eml files.</source>
        <translation>Un mensaje completo: un archivo, -, o una carpeta de archivos .eml.</translation>
    </message>
    <message>
        <source>Only with encryption on the whole way (REQUIRETLS).</source>
        <translation>Solo con cifrado en todo el camino (REQUIRETLS).</translation>
    </message>
    <message>
        <source>Ask for reports of delivery (DSN); those below say which, and ask for them too.</source>
        <translation>Pedir informes de entrega (DSN); las opciones siguientes dicen cuáles, y también los piden.</translation>
    </message>
    <message>
        <source>Put it into the outbox and end; the next Sealpost that runs sends it.</source>
        <translation>Ponerlo en la bandeja de salida y terminar; lo envía el próximo Sealpost que se ejecute.</translation>
    </message>
    <message>
        <source>Not before: 2026-11-25T08:00, 08:00 (the next) or +2h (m, h, d).</source>
        <translation>No antes de: 2026-11-25T08:00, 08:00 (la próxima vez) o +2h (m, h, d).</translation>
    </message>
    <message>
        <source>Only one thing can come on standard input.</source>
        <translation>Por la entrada estándar solo puede llegar una cosa.</translation>
    </message>
    <message>
        <source>--body and --body-file contradict each other.</source>
        <translation>--body y --body-file se contradicen.</translation>
    </message>
    <message>
        <source>--signature goes below the text, and would be missing in --html-file.</source>
        <translation>--signature va al pie del texto, y faltaría en --html-file.</translation>
    </message>
    <message>
        <source>--message is a whole message; --%1 cannot be added to it.</source>
        <translation>--message es un mensaje completo; no se le puede añadir --%1.</translation>
    </message>
    <message>
        <source>--attach needs the name of a file.</source>
        <translation>--attach necesita el nombre de un archivo.</translation>
    </message>
</context>
<context>
    <name>SendReport</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
</context>
<context>
    <name>SendingPace</name>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>queda %n s</numerusform>
            <numerusform>quedan %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>queda %n min</numerusform>
            <numerusform>quedan %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>octets sent, octets in all</comment>
        <translation>%1 de %2</translation>
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
        <translation>No hay nadie a quien enviarlo: indique direcciones, o use -t.</translation>
    </message>
    <message>
        <source>the recipients</source>
        <translation>los destinatarios</translation>
    </message>
</context>
<context>
    <name>SendmailWords</name>
    <message>
        <source>Recipients are in the header, besides those named here.</source>
        <translation>Los destinatarios están en el encabezado, además de los que se nombran aquí.</translation>
    </message>
    <message>
        <source>A line with a single dot does not end the message.</source>
        <translation>Una línea con un solo punto no termina el mensaje.</translation>
    </message>
    <message>
        <source>The envelope&apos;s sender, and the account of that address.</source>
        <translation>El remitente del sobre, y la cuenta de esa dirección.</translation>
    </message>
    <message>
        <source>The name in From, where the message has no From.</source>
        <translation>El nombre en From, si el mensaje no tiene From.</translation>
    </message>
    <message>
        <source>Send through this account.</source>
        <translation>Enviar con esta cuenta.</translation>
    </message>
</context>
<context>
    <name>SentDetails</name>
    <message>
        <source>To: %1</source>
        <translation>Para: %1</translation>
    </message>
    <message numerus="yes">
        <source>To: %1 and %n other(s)</source>
        <translation>
            <numerusform>Para: %1 y %n más</numerusform>
            <numerusform>Para: %1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal: %1 (%2)</source>
        <comment>a level, the kind of line</comment>
        <translation>Sello: %1 (%2)</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Enviado: %1</translation>
    </message>
    <message>
        <source>Message-ID: %1</source>
        <translation>Message-ID: %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>SentText</name>
    <message numerus="yes">
        <source>Sent to %n recipient(s)</source>
        <translation>
            <numerusform>Enviado a %n destinatario</numerusform>
            <numerusform>Enviado a %n destinatarios</numerusform>
        </translation>
    </message>
    <message>
        <source>message to %1</source>
        <translation>mensaje a %1</translation>
    </message>
    <message>
        <source>“%1” to %2</source>
        <comment>subject, recipients</comment>
        <translation>«%1» a %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there any more: %1.</source>
        <comment>attachments</comment>
        <translation>Ya no está: %1.</translation>
    </message>
</context>
<context>
    <name>SettingsCommand</name>
    <message>
        <source>0 to 60 seconds</source>
        <translation>de 0 a 60 segundos</translation>
    </message>
    <message>
        <source>keyring or file</source>
        <translation>keyring o file</translation>
    </message>
    <message>
        <source>system, or a language like de or pt-BR</source>
        <translation>system, o un idioma como de o pt-BR</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes o no</translation>
    </message>
    <message>
        <source>There is no setting “%1”. See: sealpost-cli settings show</source>
        <translation>No existe el ajuste «%1». Consulte: sealpost-cli settings show</translation>
    </message>
    <message>
        <source>%1: “%2” makes no sense; it takes %3.</source>
        <translation>%1: «%2» no tiene sentido; admite %3.</translation>
    </message>
</context>
<context>
    <name>SettingsText</name>
    <message>
        <source>Line %1 of settings.ini makes no sense and is passed over: “%2”.</source>
        <translation>La línea %1 de settings.ini no tiene sentido y se pasa por alto: «%2».</translation>
    </message>
</context>
<context>
    <name>ShownSubject</name>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>The server said: %1</source>
        <translation>El servidor dijo: %1</translation>
    </message>
    <message>
        <source>A Sealpost must run for that, the window or: sealpost-cli outbox run</source>
        <translation>Para eso debe haber un Sealpost en marcha, la ventana o: sealpost-cli outbox run</translation>
    </message>
    <message>
        <source>It stays in the outbox. To try at once: sealpost-cli outbox retry %1</source>
        <translation>Se queda en la bandeja de salida. Para intentarlo de inmediato: sealpost-cli outbox retry %1</translation>
    </message>
    <message>
        <source>It stays in the outbox. Then: sealpost-cli outbox retry %1</source>
        <translation>Se queda en la bandeja de salida. Después: sealpost-cli outbox retry %1</translation>
    </message>
    <message>
        <source>It stays in the outbox until you take it out: sealpost-cli outbox cancel %1</source>
        <translation>Se queda en la bandeja de salida hasta que lo saque: sealpost-cli outbox cancel %1</translation>
    </message>
    <message>
        <source>When you know: sealpost-cli outbox resolve %1 --sent (or --again)</source>
        <translation>Cuando lo sepa: sealpost-cli outbox resolve %1 --sent (o --again)</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>Consulte: %1</translation>
    </message>
    <message>
        <source>The message is safe in the outbox.</source>
        <translation>El mensaje está a salvo en la bandeja de salida.</translation>
    </message>
</context>
<context>
    <name>StoreFailureText</name>
    <message>
        <source>%1 cannot be opened; check who may read and write it.</source>
        <translation>%1 no se puede abrir; compruebe quién puede leerlo y escribirlo.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Sealpost; update this one.</source>
        <translation>%1 fue escrito por un Sealpost más reciente; actualice este.</translation>
    </message>
    <message>
        <source>%1 is damaged. It is mended when Sealpost is started again.</source>
        <translation>%1 está dañado. Se repara cuando se inicie de nuevo Sealpost.</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no space left on the disk.</source>
        <translation>%1 no se puede escribir: no queda espacio en el disco.</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is read-only.</source>
        <translation>%1 no se puede escribir: es de solo lectura.</translation>
    </message>
    <message>
        <source>%1 is in use by another program for too long; try again.</source>
        <translation>%1 lleva demasiado tiempo en uso por otro programa; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 no se puede usar: %2.</translation>
    </message>
    <message>
        <source>The profile&apos;s database was damaged. It is kept as %1, and was made anew.</source>
        <translation>La base de datos del perfil estaba dañada. Se conserva como %1, y se creó de nuevo.</translation>
    </message>
    <message>
        <source>All of it could be read.</source>
        <translation>Se pudo leer todo su contenido.</translation>
    </message>
    <message>
        <source>Some of it could not be read: review your servers again. Messages that were waiting are found again in the outbox, as uncertain.</source>
        <translation>Parte de su contenido no se pudo leer: revise de nuevo sus servidores. Los mensajes que estaban en espera vuelven a estar en la bandeja de salida, como inciertos.</translation>
    </message>
    <message>
        <source>No password is stored for this account.</source>
        <translation>No hay ninguna contraseña guardada para esta cuenta.</translation>
    </message>
    <message>
        <source>The passwords on this computer are locked.</source>
        <translation>Las contraseñas de este equipo están bloqueadas.</translation>
    </message>
    <message>
        <source>Sealpost is not authorised by the provider of this account, or no longer.</source>
        <translation>El proveedor de esta cuenta no ha autorizado a Sealpost, o ya no lo autoriza.</translation>
    </message>
    <message>
        <source>The provider that authorises Sealpost for this account gives no answer.</source>
        <translation>El proveedor que autoriza a Sealpost para esta cuenta no responde.</translation>
    </message>
    <message>
        <source>The account&apos;s password command failed or printed nothing.</source>
        <translation>El comando de la contraseña de la cuenta falló o no escribió nada.</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>No se indicó ninguna contraseña.</translation>
    </message>
    <message>
        <source>No such password is stored.</source>
        <translation>No hay guardada ninguna contraseña así.</translation>
    </message>
    <message>
        <source>The stored passwords are locked, and were not unlocked.</source>
        <translation>Las contraseñas guardadas están bloqueadas, y no se desbloquearon.</translation>
    </message>
    <message>
        <source>The passphrase of the stored passwords is another one, or their file was changed.</source>
        <translation>La frase de contraseña de las contraseñas guardadas es otra, o se modificó el archivo en que están.</translation>
    </message>
    <message>
        <source>The file of the stored passwords is damaged, or of a newer Sealpost.</source>
        <translation>El archivo de las contraseñas guardadas está dañado, o es de un Sealpost más reciente.</translation>
    </message>
    <message>
        <source>The stored passwords cannot be written: there is no room, or no permission.</source>
        <translation>Las contraseñas guardadas no se pueden escribir: no hay espacio, o no hay permiso.</translation>
    </message>
    <message>
        <source>There is no keyring on this computer, or it does not answer.</source>
        <translation>No hay ningún llavero en este equipo, o no responde.</translation>
    </message>
    <message>
        <source>The practice server cannot listen on that port of this computer.</source>
        <translation>El servidor de prácticas no puede escuchar en ese puerto de este equipo.</translation>
    </message>
    <message>
        <source>The practice server cannot write into its folder.</source>
        <translation>El servidor de prácticas no puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>The practice server could not make its certificate.</source>
        <translation>El servidor de prácticas no pudo crear su certificado.</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>%1: “%2” cannot be read: %3.</source>
        <translation>%1: «%2» no se puede leer: %3.</translation>
    </message>
    <message>
        <source>%1: the text is not UTF-8; convert it, or attach the file.</source>
        <translation>%1: el texto no es UTF-8; conviértalo, o adjunte el archivo.</translation>
    </message>
</context>
<context>
    <name>TransferCommand</name>
    <message>
        <source>--address goes with a provider&apos;s file for mail programs.</source>
        <translation>--address va con el archivo de un proveedor para programas de correo.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«%1» no se puede leer: %2.</translation>
    </message>
    <message>
        <source>The account is in %1. No password is in it.</source>
        <translation>La cuenta está en %1. No contiene ninguna contraseña.</translation>
    </message>
    <message>
        <source>There is a file “%1” already.</source>
        <translation>Ya existe un archivo «%1».</translation>
    </message>
    <message>
        <source>An account needs a name of one line.</source>
        <translation>Una cuenta necesita un nombre de una sola línea.</translation>
    </message>
    <message>
        <source>--reason goes with --lower.</source>
        <translation>--reason va con --lower.</translation>
    </message>
    <message>
        <source>Say why, for the journal: --reason TEXT.</source>
        <translation>Indique por qué, para el registro: --reason TEXT.</translation>
    </message>
    <message>
        <source>The file is for all who have mail at this provider. Say for which address: --address ADDR.</source>
        <translation>El archivo es para todos los que tienen correo con este proveedor. Indique para qué dirección: --address ADDR.</translation>
    </message>
    <message>
        <source>--password-commands goes with a file of msmtp.</source>
        <translation>--password-commands va con un archivo de msmtp.</translation>
    </message>
</context>
<context>
    <name>TransferReport</name>
    <message>
        <source>Nothing was imported: it would make less safe what is here. To permit it: --lower --reason TEXT</source>
        <translation>No se importó nada: haría menos seguro lo que hay aquí. Para permitirlo: --lower --reason TEXT</translation>
    </message>
    <message>
        <source>The account was imported. Its password is not in the file.</source>
        <translation>La cuenta se importó. Su contraseña no está en el archivo.</translation>
    </message>
    <message>
        <source>The account was merged with the one that was here.</source>
        <translation>La cuenta se combinó con la que había aquí.</translation>
    </message>
    <message>
        <source>New here: pins %1, floors %2, failed proofs %3, lines of the journal %4.</source>
        <translation>Nuevo aquí: claves fijadas %1, niveles mínimos %2, pruebas fallidas %3, entradas del registro %4.</translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message>
        <source>The file is too large for an account; nothing was imported.</source>
        <translation>El archivo es demasiado grande para una cuenta; no se importó nada.</translation>
    </message>
    <message>
        <source>The file is no account that Sealpost exported; nothing was imported.</source>
        <translation>El archivo no es una cuenta exportada por Sealpost; no se importó nada.</translation>
    </message>
    <message>
        <source>The file was written by a newer Sealpost; update this one. Nothing was imported.</source>
        <translation>El archivo fue escrito por un Sealpost más reciente; actualice este. No se importó nada.</translation>
    </message>
    <message>
        <source>The file is damaged at “%1”; nothing was imported. Export the account again.</source>
        <translation>El archivo está dañado en «%1»; no se importó nada. Exporte de nuevo la cuenta.</translation>
    </message>
    <message>
        <source>The account is too large for a file; nothing was exported.</source>
        <translation>La cuenta es demasiado grande para un archivo; no se exportó nada.</translation>
    </message>
    <message>
        <source>The account cannot be exported: “%1” could not be read again from the file.</source>
        <translation>La cuenta no se puede exportar: «%1» no se podría volver a leer del archivo.</translation>
    </message>
    <message>
        <source>%1 has to reach “%2” here; then “%3” would be enough.</source>
        <translation>%1 tiene que alcanzar aquí «%2»; entonces bastaría «%3».</translation>
    </message>
    <message>
        <source>The key in the file is not pinned here for %1; then it would be taken too: %2</source>
        <translation>La clave del archivo no está fijada aquí para %1; entonces también se aceptaría: %2</translation>
    </message>
    <message>
        <source>The account here goes to another server; then mail and password would go to %1.</source>
        <translation>La cuenta de aquí va a otro servidor; entonces el correo y la contraseña irían a %1.</translation>
    </message>
</context>
<context>
    <name>TrialText</name>
    <message>
        <source>Tested: the server has taken the login.</source>
        <translation>Probada: el servidor ha aceptado el inicio de sesión.</translation>
    </message>
    <message>
        <source>Tested: the server asks for no login.</source>
        <translation>Probada: el servidor no pide iniciar sesión.</translation>
    </message>
    <message>
        <source>The server is there. Your login was not tested.</source>
        <translation>El servidor está ahí. Su inicio de sesión no se probó.</translation>
    </message>
    <message>
        <source>The server is there. Your password was not tested.</source>
        <translation>El servidor está ahí. Su contraseña no se probó.</translation>
    </message>
    <message>
        <source>Type it and test again, or save: the first message asks for it.</source>
        <translation>Escríbala y pruebe de nuevo, o guarde: el primer mensaje la pedirá.</translation>
    </message>
</context>
<context>
    <name>TrustCommand</name>
    <message>
        <source>“%1” is no SHA-256 fingerprint.</source>
        <translation>«%1» no es una huella digital SHA-256.</translation>
    </message>
    <message>
        <source>This account has no such pin.</source>
        <translation>Esta cuenta no tiene esa clave fijada.</translation>
    </message>
    <message>
        <source>Pins removed: %1.</source>
        <translation>Claves fijadas que se quitaron: %1.</translation>
    </message>
    <message>
        <source>%1 has always proved itself where it was asked to; nothing to forgive.</source>
        <translation>%1 siempre ha demostrado quién es cuando se le pidió; no hay nada que perdonar.</translation>
    </message>
    <message>
        <source>No line of the journal is like that.</source>
        <translation>Ninguna entrada del registro es así.</translation>
    </message>
    <message>
        <source>Say why, for the journal: --reason TEXT.</source>
        <translation>Indique por qué, para el registro: --reason TEXT.</translation>
    </message>
    <message>
        <source>The password may go to %1 as before, by whatever way to log in it offers.</source>
        <translation>La contraseña puede ir a %1 como antes, con cualquier forma de iniciar sesión que ofrezca.</translation>
    </message>
    <message>
        <source>--csv and --json contradict each other.</source>
        <translation>--csv y --json se contradicen.</translation>
    </message>
</context>
<context>
    <name>TrustReport</name>
    <message>
        <source>%1 (%2): pinned on %3, %4</source>
        <translation>%1 (%2): fijada el %3, %4</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>No key is pinned.</source>
        <translation>No hay ninguna clave fijada.</translation>
    </message>
    <message>
        <source>%1 (%2): must reach “%3”, since %4</source>
        <translation>%1 (%2): debe alcanzar «%3», desde el %4</translation>
    </message>
    <message>
        <source>%1 (%2): could not prove on %3 that it knows the password; it gets it by SCRAM only</source>
        <translation>%1 (%2): el %3 no pudo demostrar que conoce la contraseña; solo la recibe mediante SCRAM</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>El registro está vacío.</translation>
    </message>
</context>
<context>
    <name>TrustSentences</name>
    <message>
        <source>No connection to %1. Nothing was sent.</source>
        <translation>No hay conexión con %1. No se envió nada.</translation>
    </message>
    <message>
        <source>Your messages wait in the outbox, and leave when the server answers again.</source>
        <translation>Sus mensajes esperan en la bandeja de salida, y salen cuando el servidor vuelva a responder.</translation>
    </message>
    <message>
        <source>Check your network, and the server&apos;s name under “Edit Account”.</source>
        <translation>Compruebe la red, y el nombre del servidor en «Editar la cuenta».</translation>
    </message>
    <message>
        <source>Check your network, and the server&apos;s name: “sealpost-cli account show NAME”.</source>
        <translation>Compruebe la red, y el nombre del servidor: «sealpost-cli account show NAME».</translation>
    </message>
    <message>
        <source>The server&apos;s key is not the one that its domain publishes. Nothing was sent.</source>
        <translation>La clave del servidor no es la que publica su dominio. No se envió nada.</translation>
    </message>
    <message>
        <source>By its key a server proves who it is. Somebody else may be answering in its place, so your messages wait in the outbox.</source>
        <translation>Con su clave, un servidor demuestra quién es. Puede que otra persona esté respondiendo en su lugar, así que sus mensajes esperan en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Tell the server&apos;s operator, by phone or in person.</source>
        <translation>Avise al administrador del servidor, por teléfono o en persona.</translation>
    </message>
    <message>
        <source>The server&apos;s proof of identity was taken back. Nothing was sent.</source>
        <translation>La prueba de la identidad del servidor se ha retirado. No se envió nada.</translation>
    </message>
    <message>
        <source>By its key a server proves who it is. Whoever vouched for this one says that others may have it. It no longer counts, even if you compared it; your messages wait in the outbox.</source>
        <translation>Con su clave, un servidor demuestra quién es. Quien avalaba esta dice que otros pueden tenerla. Ya no vale, aunque usted la haya comparado; sus mensajes esperan en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Tell the server&apos;s operator, by phone or in person, that a new key is needed.</source>
        <translation>Avise al administrador del servidor, por teléfono o en persona, de que hace falta una clave nueva.</translation>
    </message>
    <message>
        <source>The server&apos;s encryption is too weak. Nothing was sent.</source>
        <translation>El cifrado del servidor es demasiado débil. No se envió nada.</translation>
    </message>
    <message>
        <source>Others could open it on the way, so your messages wait in the outbox and your password stays here.</source>
        <translation>Otros podrían abrirlo por el camino, así que sus mensajes esperan en la bandeja de salida y su contraseña se queda aquí.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator for today&apos;s encryption (TLS 1.2 or later). You can allow an older one in the account, under “Server and trust”; others may then read your mail.</source>
        <translation>Pida al administrador del servidor un cifrado actual (TLS 1.2 o posterior). Puede permitir uno más antiguo en la cuenta, en «Servidor y confianza»; entonces puede que otros lean su correo.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator for today&apos;s encryption (TLS 1.2 or later). You can allow an older one, and others may then read your mail: “sealpost-cli account set NAME --very-old-server”.</source>
        <translation>Pida al administrador del servidor un cifrado actual (TLS 1.2 o posterior). Puede permitir uno más antiguo, y entonces puede que otros lean su correo: «sealpost-cli account set NAME --very-old-server».</translation>
    </message>
    <message>
        <source>The server&apos;s key has changed. Nothing was sent.</source>
        <translation>La clave del servidor ha cambiado. No se envió nada.</translation>
    </message>
    <message>
        <source>By its key Sealpost knows a server again. Either the operator has renewed it, or somebody else is answering. Your messages wait in the outbox until you know which.</source>
        <translation>Por su clave, Sealpost reconoce un servidor. O el administrador la ha renovado, o está respondiendo otra persona. Sus mensajes esperan en la bandeja de salida hasta que usted sepa cuál de las dos cosas es.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator, by phone or in person, for the new key&apos;s fingerprint (a code that stands for it). If it matches what the account shows under “Server and trust”, pin the key (let it count from now on).</source>
        <translation>Pida al administrador del servidor, por teléfono o en persona, la huella digital de la clave nueva (un código que la representa). Si coincide con la que muestra la cuenta en «Servidor y confianza», fije la clave (haga que valga desde ahora).</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator, by phone or in person, for the new key&apos;s fingerprint (a code that stands for it). If it matches, the key counts from now on: “sealpost-cli trust pin NAME --fingerprint SHA256”.</source>
        <translation>Pida al administrador del servidor, por teléfono o en persona, la huella digital de la clave nueva (un código que la representa). Si coincide, la clave vale desde ahora: «sealpost-cli trust pin NAME --fingerprint SHA256».</translation>
    </message>
    <message>
        <source>Now verified: encrypted to %1, identity checked by %2.</source>
        <translation>Ahora verificada: línea cifrada hasta %1, identidad comprobada por %2.</translation>
    </message>
    <message>
        <source>The server has a new key, by which it proves who it is, and somebody whom this computer trusts has checked it. Your messages can leave; the old key, accepted without comparing, no longer counts.</source>
        <translation>El servidor tiene una clave nueva, con la que demuestra quién es, y alguien en quien este equipo confía la ha comprobado. Sus mensajes pueden salir; la clave antigua, aceptada sin comparar, ya no vale.</translation>
    </message>
    <message>
        <source>Now verified: encrypted to %1, identity checked.</source>
        <translation>Ahora verificada: línea cifrada hasta %1, identidad comprobada.</translation>
    </message>
    <message>
        <source>The server now has a checked identity, with a new key. Nothing was sent.</source>
        <translation>El servidor tiene ahora una identidad comprobada, con una clave nueva. No se envió nada.</translation>
    </message>
    <message>
        <source>By its key Sealpost knows a server again, and here you trusted one certain key. A new one does not count by itself, so your messages wait in the outbox.</source>
        <translation>Por su clave, Sealpost reconoce un servidor, y aquí usted confió en una clave determinada. Una nueva no vale por sí sola, así que sus mensajes esperan en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Encrypted to %1, identity checked by %2.</source>
        <translation>Línea cifrada hasta %1, identidad comprobada por %2.</translation>
    </message>
    <message>
        <source>Nobody on the way to this server can read your messages or your password. Its name, and who vouches for it, were checked.</source>
        <translation>Nadie en el camino hasta este servidor puede leer sus mensajes ni su contraseña. Se comprobó su nombre, y quién lo avala.</translation>
    </message>
    <message>
        <source>Encrypted to %1, identity checked.</source>
        <translation>Línea cifrada hasta %1, identidad comprobada.</translation>
    </message>
    <message>
        <source>Encrypted; this is the key that you compared on %2.</source>
        <translation>Línea cifrada; esta es la clave que usted comparó el %2.</translation>
    </message>
    <message>
        <source>By its key Sealpost knows a server again. On the way, only its holder can read your messages and your password.</source>
        <translation>Por su clave, Sealpost reconoce un servidor. Por el camino, solo quien la posee puede leer sus mensajes y su contraseña.</translation>
    </message>
    <message>
        <source>Encrypted; this is the key that you accepted unseen on %2.</source>
        <translation>Línea cifrada; esta es la clave que usted aceptó a ciegas el %2.</translation>
    </message>
    <message>
        <source>By its key Sealpost knows a server again. On the way, only its holder can read your messages and your password; nobody has compared yet whose it is.</source>
        <translation>Por su clave, Sealpost reconoce un servidor. Por el camino, solo quien la posee puede leer sus mensajes y su contraseña; nadie ha comparado todavía de quién es.</translation>
    </message>
    <message>
        <source>To be sure, press “Test” under “Edit Account”, and compare it under “Server and trust”.</source>
        <translation>Para estar seguro, pulse «Probar» en «Editar la cuenta», y compárela en «Servidor y confianza».</translation>
    </message>
    <message>
        <source>To be sure, compare it: “sealpost-cli trust pin NAME --fingerprint SHA256”.</source>
        <translation>Para estar seguro, compárela: «sealpost-cli trust pin NAME --fingerprint SHA256».</translation>
    </message>
    <message>
        <source>Encrypted; this is the key that you accepted.</source>
        <translation>Línea cifrada; esta es la clave que usted aceptó.</translation>
    </message>
    <message>
        <source>Goes to a mail server on this computer.</source>
        <translation>Va a un servidor de correo en este equipo.</translation>
    </message>
    <message>
        <source>Nobody can listen on the way to it; it may send your messages on. Its key is kept, so that Sealpost knows it again.</source>
        <translation>Nadie puede escuchar en el camino hasta él; puede que reenvíe sus mensajes. Su clave se conserva, para que Sealpost lo reconozca.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. Nothing was sent.</source>
        <translation>El certificado del servidor ha caducado. No se envió nada.</translation>
    </message>
    <message>
        <source>A certificate proves for some time who a server is. The key in this one, by which Sealpost knows it again, is the one checked last: probably the renewal was forgotten. Your messages wait in the outbox.</source>
        <translation>Un certificado demuestra durante un tiempo quién es un servidor. La clave de este, por la que Sealpost lo reconoce, es la última que se comprobó: es probable que se olvidara la renovación. Sus mensajes esperan en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator to renew it, or for the key&apos;s fingerprint (a code that stands for it). If that matches what the account shows under “Server and trust”, pin the key (let it count from now on).</source>
        <translation>Pida al administrador del servidor que lo renueve, o la huella digital de la clave (un código que la representa). Si coincide con la que muestra la cuenta en «Servidor y confianza», fije la clave (haga que valga desde ahora).</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator to renew it, or for the key&apos;s fingerprint (a code that stands for it). If that matches, the key counts from now on: “sealpost-cli trust pin NAME --fingerprint SHA256”.</source>
        <translation>Pida al administrador del servidor que lo renueve, o la huella digital de la clave (un código que la representa). Si coincide, la clave vale desde ahora: «sealpost-cli trust pin NAME --fingerprint SHA256».</translation>
    </message>
    <message>
        <source>The server&apos;s identity can no longer be checked. Nothing was sent.</source>
        <translation>La identidad del servidor ya no se puede comprobar. No se envió nada.</translation>
    </message>
    <message>
        <source>Until now it could be, so your messages wait in the outbox. Usual causes: this computer&apos;s clock, an antivirus program, a network&apos;s login page, a wrong server name. Or somebody else is answering.</source>
        <translation>Hasta ahora se podía, así que sus mensajes esperan en la bandeja de salida. Causas habituales: el reloj de este equipo, un antivirus, la página de inicio de sesión de una red, un nombre de servidor equivocado. O está respondiendo otra persona.</translation>
    </message>
    <message>
        <source>Set the clock, or log in to the network, and try again. Otherwise ask the server&apos;s operator for its fingerprint (a code that stands for the key that proves who it is). Compare it in the account, under “Server and trust”.</source>
        <translation>Ponga el reloj en hora, o inicie sesión en la red, e inténtelo de nuevo. Si no, pida al administrador del servidor su huella digital (un código que representa la clave con la que demuestra quién es). Compárela en la cuenta, en «Servidor y confianza».</translation>
    </message>
    <message>
        <source>Set the clock, or log in to the network, and try again. Otherwise ask the server&apos;s operator for its fingerprint (a code that stands for the key that proves who it is). Compare it: “sealpost-cli trust pin NAME --fingerprint SHA256”.</source>
        <translation>Ponga el reloj en hora, o inicie sesión en la red, e inténtelo de nuevo. Si no, pida al administrador del servidor su huella digital (un código que representa la clave con la que demuestra quién es). Compárela: «sealpost-cli trust pin NAME --fingerprint SHA256».</translation>
    </message>
    <message>
        <source>Encrypted, but nobody has checked to whom. Nothing was sent.</source>
        <translation>Línea cifrada, pero nadie ha comprobado quién está al otro lado. No se envió nada.</translation>
    </message>
    <message>
        <source>Whoever answered would get your messages and your password, so nothing leaves before you have looked at the server.</source>
        <translation>Quien haya respondido obtendría sus mensajes y su contraseña, así que no sale nada antes de que usted haya examinado el servidor.</translation>
    </message>
    <message>
        <source>“Review the Server” lets you compare its fingerprint (a code that stands for the key that proves who it is). Or accept it unseen, at your own risk.</source>
        <translation>«Revisar el servidor» le permite comparar su huella digital (un código que representa la clave con la que demuestra quién es). O acéptela a ciegas, bajo su propia responsabilidad.</translation>
    </message>
    <message>
        <source>Ask the operator for its fingerprint (a code that stands for the key that proves who it is). Compare it: “sealpost-cli trust pin NAME --fingerprint SHA256”. Or accept it unseen, at your own risk: --unseen.</source>
        <translation>Pida al administrador su huella digital (un código que representa la clave con la que demuestra quién es). Compárela: «sealpost-cli trust pin NAME --fingerprint SHA256». O acéptela a ciegas, bajo su propia responsabilidad: --unseen.</translation>
    </message>
    <message>
        <source>Encrypted, but nobody has checked to whom.</source>
        <translation>Línea cifrada, pero nadie ha comprobado quién está al otro lado.</translation>
    </message>
    <message>
        <source>Your account permits this, so your messages leave. Whoever answered can read them; your password does not leave readably unless the account permits that too.</source>
        <translation>Su cuenta lo permite, así que sus mensajes salen. Quien haya respondido puede leerlos; su contraseña no sale de forma legible, a menos que la cuenta también lo permita.</translation>
    </message>
    <message>
        <source>To know who that is, press “Test” under “Edit Account”, then “Review the Server”.</source>
        <translation>Para saber quién es, pulse «Probar» en «Editar la cuenta», y después «Revisar el servidor».</translation>
    </message>
    <message>
        <source>To know who that is: “sealpost-cli trust pin NAME”.</source>
        <translation>Para saber quién es: «sealpost-cli trust pin NAME».</translation>
    </message>
    <message>
        <source>Whoever answered could be anybody, so your messages wait in the outbox until you have reviewed the server.</source>
        <translation>Quien ha respondido podría ser cualquiera, así que sus mensajes esperan en la bandeja de salida hasta que usted haya revisado el servidor.</translation>
    </message>
    <message>
        <source>“Review the Server” lets you compare its fingerprint (a code that stands for the key that proves who it is).</source>
        <translation>«Revisar el servidor» le permite comparar su huella digital (un código que representa la clave con la que demuestra quién es).</translation>
    </message>
    <message>
        <source>Ask the operator for its fingerprint (a code that stands for the key that proves who it is). Compare it: “sealpost-cli trust pin NAME --fingerprint SHA256”. Or permit this: “sealpost-cli account set NAME --consent unverified-tls”.</source>
        <translation>Pida al administrador su huella digital (un código que representa la clave con la que demuestra quién es). Compárela: «sealpost-cli trust pin NAME --fingerprint SHA256». O permítalo: «sealpost-cli account set NAME --consent unverified-tls».</translation>
    </message>
    <message>
        <source>Encryption has disappeared. Nothing was sent.</source>
        <translation>El cifrado ha desaparecido. No se envió nada.</translation>
    </message>
    <message>
        <source>This server had it before. The network may be blocking it, or somebody wants to read your mail. Your messages wait in the outbox.</source>
        <translation>Este servidor lo tenía antes. Puede que la red lo esté bloqueando, o que alguien quiera leer su correo. Sus mensajes esperan en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Try another network, or ask the server&apos;s operator. To send without encryption all the same, lower the level in the account, under “Server and trust”; anyone may then read your mail.</source>
        <translation>Pruebe con otra red, o pregunte al administrador del servidor. Para enviar de todos modos sin cifrado, baje el nivel en la cuenta, en «Servidor y confianza»; entonces cualquiera puede leer su correo.</translation>
    </message>
    <message>
        <source>Try another network, or ask the server&apos;s operator. To send without encryption all the same, so that anyone may read your mail: “sealpost-cli account floor NAME --lower none --reason TEXT”.</source>
        <translation>Pruebe con otra red, o pregunte al administrador del servidor. Para enviar de todos modos sin cifrado, de modo que cualquiera pueda leer su correo: «sealpost-cli account floor NAME --lower none --reason TEXT».</translation>
    </message>
    <message>
        <source>Nobody can listen on the way to it; it may send your messages on.</source>
        <translation>Nadie puede escuchar en el camino hasta él; puede que reenvíe sus mensajes.</translation>
    </message>
    <message>
        <source>Anyone on the way can read message and password.</source>
        <translation>Cualquiera por el camino puede leer el mensaje y la contraseña.</translation>
    </message>
    <message>
        <source>Your account permits this, so your messages leave, and your password with them.</source>
        <translation>Su cuenta lo permite, así que sus mensajes salen, y con ellos su contraseña.</translation>
    </message>
    <message>
        <source>Use a server with encryption as soon as you can.</source>
        <translation>Use un servidor con cifrado en cuanto pueda.</translation>
    </message>
    <message>
        <source>Anyone on the way can read this message.</source>
        <translation>Cualquiera por el camino puede leer este mensaje.</translation>
    </message>
    <message>
        <source>Your account permits this, so your messages leave. Your password stays here.</source>
        <translation>Su cuenta lo permite, así que sus mensajes salen. Su contraseña se queda aquí.</translation>
    </message>
    <message>
        <source>A server with encryption would be safer.</source>
        <translation>Un servidor con cifrado sería más seguro.</translation>
    </message>
    <message>
        <source>The server offers no encryption. Nothing was sent.</source>
        <translation>El servidor no ofrece cifrado. No se envió nada.</translation>
    </message>
    <message>
        <source>Anyone on the way could read your messages, and the account does not permit that. So they wait in the outbox.</source>
        <translation>Cualquiera por el camino podría leer sus mensajes, y la cuenta no lo permite. Así que esperan en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Another server is the safe answer. You can permit this one in the account, under “Server and trust”; anyone may then read your mail.</source>
        <translation>Lo seguro es usar otro servidor. Puede permitir este en la cuenta, en «Servidor y confianza»; entonces cualquiera puede leer su correo.</translation>
    </message>
    <message>
        <source>Another server is the safe answer. You can permit this one, and anyone may then read your mail: “sealpost-cli account set NAME --consent plain-mail”.</source>
        <translation>Lo seguro es usar otro servidor. Puede permitir este, y entonces cualquiera puede leer su correo: «sealpost-cli account set NAME --consent plain-mail».</translation>
    </message>
    <message>
        <source>Ask whoever runs the server, your mail provider for example, by phone or in person. They know its fingerprint (a code that stands for the key that proves who it is). Paste or type it here: either of the two below will do.</source>
        <translation>Pregunte a quien administra el servidor, por ejemplo su proveedor de correo, por teléfono o en persona. Esa persona conoce su huella digital (un código que representa la clave con la que demuestra quién es). Péguela o escríbala aquí: sirve cualquiera de las dos de abajo.</translation>
    </message>
    <message>
        <source>Accepting it unseen means: if somebody sits between you and the server now, they get your password and your messages. A later change will be noticed.</source>
        <translation>Aceptarla a ciegas significa: si alguien se interpone ahora entre usted y el servidor, obtiene su contraseña y sus mensajes. Un cambio posterior se notará.</translation>
    </message>
    <message>
        <source>By its key Sealpost knows a server again. Another one can mean two things, and your messages wait until you know which:</source>
        <translation>Por su clave, Sealpost reconoce un servidor. Otra clave puede significar dos cosas, y sus mensajes esperan hasta que usted sepa cuál:</translation>
    </message>
    <message>
        <source>The operator has renewed the key. Then they tell you the new fingerprint, and you pin it (let it count from now on).</source>
        <translation>El administrador ha renovado la clave. Entonces le dice la nueva huella digital, y usted la fija (hace que valga desde ahora).</translation>
    </message>
    <message>
        <source>Somebody else is answering. Then the operator tells you another one, or knows of no new key. Do not pin it; try another network.</source>
        <translation>Responde otra persona. Entonces el administrador le dice otra huella digital, o no sabe de ninguna clave nueva. No la fije; pruebe con otra red.</translation>
    </message>
</context>
<context>
    <name>VerdictExplanation</name>
    <message>
        <source>Without its pins and levels no server can be judged. Neither message nor password has left.</source>
        <translation>Sin sus claves fijadas y niveles no se puede evaluar ningún servidor. No ha salido ni el mensaje ni la contraseña.</translation>
    </message>
    <message>
        <source>What kind of line this is will be known in a moment after connecting.</source>
        <translation>Qué tipo de línea es se sabrá un momento después de conectar.</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>%1 No message was sent.</source>
        <translation>%1 No se envió ningún mensaje.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>%1 No se envió nada.</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>Conectando con %1.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Pinned unseen</source>
        <translation>Fijada a ciegas</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijada</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>The line to %1 has not been checked yet.</source>
        <translation>La línea hasta %1 aún no se ha comprobado.</translation>
    </message>
    <message>
        <source>The line to %1 was closed; it is checked again when you send.</source>
        <translation>La línea hasta %1 se cerró; se comprueba de nuevo cuando envíe.</translation>
    </message>
</context>
<context>
    <name>WaySecretInput</name>
    <message>
        <source>--%1: this account has nothing to use it for.</source>
        <translation>--%1: esta cuenta no tiene nada para lo que usarlo.</translation>
    </message>
    <message>
        <source>Read the password of the account&apos;s proxy from the next line of standard input.</source>
        <translation>Leer la contraseña del proxy de la cuenta de la siguiente línea de la entrada estándar.</translation>
    </message>
    <message>
        <source>Read the passphrase of the client certificate from the next line of standard input.</source>
        <translation>Leer la frase de contraseña del certificado de cliente de la siguiente línea de la entrada estándar.</translation>
    </message>
    <message>
        <source>Password of the proxy: </source>
        <translation>Contraseña del proxy: </translation>
    </message>
    <message>
        <source>Passphrase of the certificate: </source>
        <translation>Frase de contraseña del certificado: </translation>
    </message>
</context>
<context>
    <name>WaysText</name>
    <message>
        <source>%1 (port %2)</source>
        <translation>%1 (puerto %2)</translation>
    </message>
</context>
<context>
    <name>WeakeningText</name>
    <message>
        <source>Mail will go to a server that nobody has checked: whoever answers can read it.</source>
        <translation>El correo irá a un servidor que nadie ha comprobado: quien responda puede leerlo.</translation>
    </message>
    <message>
        <source>Mail may go unencrypted: anyone on the way can read it.</source>
        <translation>El correo puede ir sin cifrar: cualquiera por el camino puede leerlo.</translation>
    </message>
    <message>
        <source>Mail and password may go unencrypted: anyone on the way can read both, and send as you.</source>
        <translation>El correo y la contraseña pueden ir sin cifrar: cualquiera por el camino puede leer ambos, y enviar en su nombre.</translation>
    </message>
    <message>
        <source>The password itself will go to a server that nobody has checked.</source>
        <translation>La propia contraseña irá a un servidor que nadie ha comprobado.</translation>
    </message>
    <message>
        <source>Encryption that can be opened on the way will be put up with.</source>
        <translation>Se tolerará un cifrado que se puede abrir por el camino.</translation>
    </message>
    <message>
        <source>A server on this computer will need no certificate.</source>
        <translation>Un servidor en este equipo no necesitará certificado.</translation>
    </message>
    <message>
        <source>An authority may replace a key that you accepted unseen.</source>
        <translation>Una autoridad puede sustituir una clave que usted aceptó a ciegas.</translation>
    </message>
    <message>
        <source>The authorities in your CA file will vouch for this server, instead of the system&apos;s.</source>
        <translation>Las autoridades de su archivo de CA avalarán este servidor, en lugar de las del sistema.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Sealpost has your browser&apos;s answer. You can close this page and go back to Sealpost.</source>
        <translation>Sealpost tiene la respuesta de su navegador. Puede cerrar esta página y volver a Sealpost.</translation>
    </message>
    <message>
        <source>Sealpost was not authorised. You can close this page and go back to Sealpost.</source>
        <translation>No se autorizó a Sealpost. Puede cerrar esta página y volver a Sealpost.</translation>
    </message>
</context>
</TS>
