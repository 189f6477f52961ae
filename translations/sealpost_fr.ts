<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountChoice</name>
    <message>
        <source>There is no account to send through. See: sealpost-cli account add --help</source>
        <translation>Il n’y a aucun compte avec lequel envoyer. Voir&#xa0;: sealpost-cli account add --help</translation>
    </message>
    <message>
        <source>--from: this account does not send as “%1”.</source>
        <translation>--from&#xa0;: ce compte n’envoie pas en tant que «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--from: no account sends as “%1”.</source>
        <translation>--from&#xa0;: aucun compte n’envoie en tant que «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>AccountOptions</name>
    <message>
        <source>--%1 and --%2 contradict each other.</source>
        <translation>--%1 et --%2 se contredisent.</translation>
    </message>
    <message>
        <source>The mail address to send from.</source>
        <translation>L’adresse électronique d’expédition.</translation>
    </message>
    <message>
        <source>The name beside the address.</source>
        <translation>Le nom à côté de l’adresse.</translation>
    </message>
    <message>
        <source>The submission server.</source>
        <translation>Le serveur d’envoi.</translation>
    </message>
    <message>
        <source>Its port for SMTPS, or off (465).</source>
        <translation>Son port pour SMTPS, ou off (465).</translation>
    </message>
    <message>
        <source>Its port for STARTTLS, or off (587).</source>
        <translation>Son port pour STARTTLS, ou off (587).</translation>
    </message>
    <message>
        <source>Its port without encryption, or off (off).</source>
        <translation>Son port sans chiffrement, ou off (off).</translation>
    </message>
    <message>
        <source>Log in as; empty: do not log in (the address, where there is a password).</source>
        <translation>S’authentifier sous ce nom&#xa0;; vide&#xa0;: pas d’authentification (l’adresse, s’il y a un mot de passe).</translation>
    </message>
    <message>
        <source>What the login proves: password, token (OAuth 2) or external (a certificate).</source>
        <translation>Par quoi se fait l’authentification&#xa0;: password, token (OAuth 2) ou external (un certificat).</translation>
    </message>
    <message>
        <source>A shell command that prints the password or token.</source>
        <translation>Une commande shell qui affiche le mot de passe ou le jeton.</translation>
    </message>
    <message>
        <source>Read the password from standard input and store it in the keyring, or in the profile&apos;s sealed file.</source>
        <translation>Lire le mot de passe sur l’entrée standard et le conserver dans le trousseau de clés ou dans le fichier scellé du profil.</translation>
    </message>
    <message>
        <source>Remove the stored password; it is asked for then.</source>
        <translation>Supprimer le mot de passe conservé&#xa0;; il sera alors demandé.</translation>
    </message>
    <message>
        <source>Trust the roots in this PEM file instead of the system&apos;s.</source>
        <translation>Faire confiance aux racines de ce fichier PEM au lieu de celles du système.</translation>
    </message>
    <message>
        <source>Show this certificate (PEM with key, or PKCS #12).</source>
        <translation>Présenter ce certificat (PEM avec clé, ou PKCS #12).</translation>
    </message>
    <message>
        <source>Permit none, unverified-tls, plain-mail or plain-mail-and-password.</source>
        <translation>Permettre none, unverified-tls, plain-mail ou plain-mail-and-password.</translation>
    </message>
    <message>
        <source>Go through this proxy: none, system, socks5://[USER@]HOST[:PORT] or http://[USER@]HOST[:PORT].</source>
        <translation>Passer par ce proxy&#xa0;: none, system, socks5://[USER@]HOST[:PORT] ou http://[USER@]HOST[:PORT].</translation>
    </message>
    <message>
        <source>Wait so long for each step, or default.</source>
        <translation>Attendre ce temps à chaque étape, ou default.</translation>
    </message>
    <message>
        <source>Keep copies of what is sent: default (as the settings say), yes or no.</source>
        <translation>Conserver des copies des envois&#xa0;: default (selon les préférences), yes ou no.</translation>
    </message>
    <message>
        <source>Send each message to its own address too, as a blind copy: yes or no.</source>
        <translation>Envoyer chaque message aussi à sa propre adresse, en copie cachée&#xa0;: yes ou no.</translation>
    </message>
    <message>
        <source>This computer needs no certificate (the default).</source>
        <translation>Cet ordinateur n’a pas besoin de certificat (par défaut).</translation>
    </message>
    <message>
        <source>Treat this computer like any other server.</source>
        <translation>Traiter cet ordinateur comme n’importe quel autre serveur.</translation>
    </message>
    <message>
        <source>A pinned key outweighs any authority.</source>
        <translation>Une clé épinglée l’emporte sur toute autorité.</translation>
    </message>
    <message>
        <source>An authority may replace a key that was accepted unseen (the default).</source>
        <translation>Une autorité peut remplacer une clé acceptée sans comparaison (par défaut).</translation>
    </message>
    <message>
        <source>Put up with outdated encryption, as unverified.</source>
        <translation>Tolérer un chiffrement obsolète, comme non vérifié.</translation>
    </message>
    <message>
        <source>Refuse outdated encryption (the default).</source>
        <translation>Refuser un chiffrement obsolète (par défaut).</translation>
    </message>
    <message>
        <source>Let the password itself go over unverified encryption.</source>
        <translation>Laisser passer le mot de passe lui-même par un chiffrement non vérifié.</translation>
    </message>
    <message>
        <source>Prove the password there by SCRAM only (the default).</source>
        <translation>N’y prouver le mot de passe que par SCRAM (par défaut).</translation>
    </message>
    <message>
        <source>An account needs an address: --address ADDR.</source>
        <translation>Un compte a besoin d’une adresse&#xa0;: --address ADDR.</translation>
    </message>
    <message>
        <source>An account needs a server, and none is guessed: --host HOST.</source>
        <translation>Un compte a besoin d’un serveur, et aucun n’est deviné&#xa0;: --host HOST.</translation>
    </message>
</context>
<context>
    <name>AccountReport</name>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>conservé</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>SMTPS port</source>
        <translation>Port SMTPS</translation>
    </message>
    <message>
        <source>STARTTLS port</source>
        <translation>Port STARTTLS</translation>
    </message>
    <message>
        <source>Unencrypted port</source>
        <translation>Port sans chiffrement</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Password command</source>
        <translation>Commande du mot de passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Authorised by</source>
        <translation>Autorisé par</translation>
    </message>
    <message>
        <source>Trusted roots</source>
        <translation>Racines de confiance</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Copies of what is sent</source>
        <translation>Copies des envois</translation>
    </message>
    <message>
        <source>one to the address it is sent from</source>
        <translation>une à l’adresse d’expédition</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Permission</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Options</translation>
    </message>
</context>
<context>
    <name>AccountsCommand</name>
    <message>
        <source>Say why, for the journal: --reason TEXT.</source>
        <translation>Indiquez pourquoi, pour le journal&#xa0;: --reason TEXT.</translation>
    </message>
    <message>
        <source>An account needs a name of one line.</source>
        <translation>Un compte a besoin d’un nom d’une seule ligne.</translation>
    </message>
    <message>
        <source>There is an account “%1” already; change it with account set.</source>
        <translation>Il y a déjà un compte «&#xa0;%1&#xa0;»&#xa0;; modifiez-le avec account set.</translation>
    </message>
    <message>
        <source>%1: its entry in accounts.ini is broken</source>
        <translation>%1&#xa0;: son entrée dans accounts.ini est endommagée</translation>
    </message>
    <message>
        <source>There is no account yet. See: sealpost-cli account add --help</source>
        <translation>Il n’y a pas encore de compte. Voir&#xa0;: sealpost-cli account add --help</translation>
    </message>
    <message>
        <source>“%1” is no place: a number from 1, first or last.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une place&#xa0;: un nombre à partir de 1, first ou last.</translation>
    </message>
    <message>
        <source>--password-stdin: this account logs in without a password.</source>
        <translation>--password-stdin&#xa0;: ce compte s’authentifie sans mot de passe.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Mot de passe&#xa0;: </translation>
    </message>
    <message>
        <source>The account was added.</source>
        <translation>Le compte a été ajouté.</translation>
    </message>
    <message>
        <source>The account was changed.</source>
        <translation>Le compte a été modifié.</translation>
    </message>
    <message>
        <source>The account was duplicated. Pins and floors stay with the other one: review the server with “sealpost-cli trust pin NAME”.</source>
        <translation>Le compte a été dupliqué. Les épinglages et les niveaux minimaux restent à l’autre&#xa0;: examinez le serveur avec «&#xa0;sealpost-cli trust pin NAME&#xa0;».</translation>
    </message>
    <message>
        <source>The account, its pins and its floors were removed.</source>
        <translation>Le compte, ses épinglages et ses niveaux minimaux ont été supprimés.</translation>
    </message>
</context>
<context>
    <name>AgeText</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>tested %1</source>
        <extracomment>%1: just now, 3 minutes ago, 2 hours ago</extracomment>
        <translation>testée %1</translation>
    </message>
    <message>
        <source>tested on %1</source>
        <translation>testée le %1</translation>
    </message>
</context>
<context>
    <name>AnchorText</name>
    <message>
        <source>%1 (added on this computer, not by its system)</source>
        <translation>%1 (ajouté sur cet ordinateur, pas par son système)</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>See: sealpost-cli %1 --help</source>
        <translation>Voir&#xa0;: sealpost-cli %1 --help</translation>
    </message>
    <message>
        <source>“%1” has no option “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’option «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <translation>«&#xa0;%1&#xa0;» a besoin de %2.</translation>
    </message>
    <message>
        <source>“%1” does not know what to do with “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» ne sait que faire de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--profile needs the name of a folder.</source>
        <translation>--profile a besoin du nom d’un dossier.</translation>
    </message>
</context>
<context>
    <name>AtTime</name>
    <message>
        <source>--at: “%1” is in the past.</source>
        <translation>--at&#xa0;: «&#xa0;%1&#xa0;» est passé.</translation>
    </message>
    <message>
        <source>--at: “%1” is no time: 2026-11-25T08:00, 08:00 or +2h.</source>
        <translation>--at&#xa0;: «&#xa0;%1&#xa0;» n’est pas une heure&#xa0;: 2026-11-25T08:00, 08:00 ou +2h.</translation>
    </message>
</context>
<context>
    <name>AuthorizationFailure</name>
    <message>
        <source>The provider said: %1</source>
        <translation>Réponse du fournisseur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>BookList</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>CausesText</name>
    <message>
        <source>This computer&apos;s clock may be slow: it says %1. If that is wrong, set it.</source>
        <translation>L’horloge de cet ordinateur retarde peut-être&#xa0;: elle indique %1. Si c’est faux, réglez-la.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is slow: it says %1, and this program was made on %2. Set the clock.</source>
        <translation>L’horloge de cet ordinateur retarde&#xa0;: elle indique %1, et ce programme date du %2. Réglez l’horloge.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock may be fast: it says %1. If that is wrong, set it.</source>
        <translation>L’horloge de cet ordinateur avance peut-être&#xa0;: elle indique %1. Si c’est faux, réglez-la.</translation>
    </message>
    <message>
        <source>The operator may have forgotten to renew the proof of the server&apos;s identity. Tell them.</source>
        <translation>L’administrateur a peut-être oublié de renouveler la preuve de l’identité du serveur. Prévenez-le.</translation>
    </message>
    <message>
        <source>The server&apos;s name may be entered wrongly: here it is %1, and the server calls itself %2. If your provider gives you the second name, enter that in the account.</source>
        <translation>Le nom du serveur est peut-être mal saisi&#xa0;: ici c’est %1, et le serveur se nomme lui-même %2. Si votre fournisseur vous donne le second nom, saisissez-le dans le compte.</translation>
    </message>
    <message>
        <source>This network may want you to log in first, as in a hotel or a train: somebody called %1 answered. Open a web page and see, or try another network.</source>
        <translation>Ce réseau veut peut-être que vous vous y identifiiez d’abord, comme dans un hôtel ou un train&#xa0;: c’est %1 qui a répondu. Ouvrez une page web pour le savoir, ou essayez un autre réseau.</translation>
    </message>
    <message>
        <source>A virus scanner or a filter may be reading along: “%1” answered. Switch off its looking into mail, or ask whoever looks after this computer or network.</source>
        <translation>Un antivirus ou un filtre lit peut-être vos échanges&#xa0;: c’est «&#xa0;%1&#xa0;» qui a répondu. Désactivez son examen du courrier, ou demandez à la personne qui s’occupe de cet ordinateur ou du réseau.</translation>
    </message>
    <message>
        <source>“%1” vouches for the server, and was added on this computer: by a virus scanner, a filter, or your organisation. Ask who did it, and whether they read your mail.</source>
        <translation>«&#xa0;%1&#xa0;» se porte garant du serveur, et a été ajouté sur cet ordinateur&#xa0;: par un antivirus, un filtre ou votre organisation. Demandez qui l’a fait, et si votre courrier est lu.</translation>
    </message>
    <message>
        <source>The answer came from %1, inside this very network, though the server&apos;s name is one of the Internet. If the server does not stand here, log in to the network first, on a web page.</source>
        <translation>La réponse est venue de %1, à l’intérieur même de ce réseau, alors que le nom du serveur est un nom d’Internet. Si le serveur n’est pas ici, identifiez-vous d’abord auprès du réseau, sur une page web.</translation>
    </message>
    <message>
        <source>The proof of the server&apos;s identity counts only with a fresh confirmation, and the one that came is of other days. This computer&apos;s clock says %1: set it, or tell the operator.</source>
        <translation>La preuve de l’identité du serveur ne vaut qu’avec une confirmation récente, et celle qui est arrivée date d’autres jours. L’horloge de cet ordinateur indique %1&#xa0;: réglez-la, ou prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>The proof of the server&apos;s identity counts only with a fresh confirmation by whoever issued it, and the server did not send one. Tell the operator.</source>
        <translation>La preuve de l’identité du serveur ne vaut qu’avec une confirmation récente de qui l’a émise, et le serveur n’en a pas envoyé. Prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>What may be behind it:</source>
        <translation>Ce qui peut en être la cause&#xa0;:</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>Nobody whom this computer knows vouches for the server.</source>
        <translation>Personne que cet ordinateur connaisse ne se porte garant du serveur.</translation>
    </message>
    <message>
        <source>Only %1 vouches for the server, and this computer does not know who that is.</source>
        <translation>Seul %1 se porte garant du serveur, et cet ordinateur ne sait pas qui c’est.</translation>
    </message>
    <message>
        <source>The certificate names no server at all.</source>
        <translation>Le certificat ne nomme aucun serveur.</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for %2.</source>
        <translation>Le certificat est pour %1, et non pour %2.</translation>
    </message>
    <message>
        <source>Nobody vouches for the server but itself (its certificate is self-signed).</source>
        <translation>Personne ne se porte garant du serveur, sinon lui-même (son certificat est autosigné).</translation>
    </message>
    <message>
        <source>The certificate expired on %1.</source>
        <translation>Le certificat a expiré le %1.</translation>
    </message>
    <message>
        <source>The certificate is not valid before %1.</source>
        <translation>Le certificat n’est pas valable avant le %1.</translation>
    </message>
    <message>
        <source>A key by which the server proves its identity is too short to be safe.</source>
        <translation>Une clé par laquelle le serveur prouve son identité est trop courte pour être sûre.</translation>
    </message>
    <message>
        <source>The proof of the server&apos;s identity was signed in an outdated way (MD5 or SHA-1) that can be forged.</source>
        <translation>La preuve de l’identité du serveur est signée d’une manière obsolète (MD5 ou SHA-1), qui peut être falsifiée.</translation>
    </message>
    <message>
        <source>Whoever vouched for the server has taken that back (its certificate is revoked).</source>
        <translation>Qui se portait garant du serveur s’est rétracté (son certificat est révoqué).</translation>
    </message>
    <message>
        <source>Between the server and somebody whom this computer trusts a link is missing or broken.</source>
        <translation>Entre le serveur et quelqu’un à qui cet ordinateur fait confiance, un maillon manque ou est rompu.</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>comparée</translation>
    </message>
    <message>
        <source>accepted unseen</source>
        <translation>acceptée sans comparaison</translation>
    </message>
    <message>
        <source>A key was seen for the first time.</source>
        <translation>Une clé a été vue pour la première fois.</translation>
    </message>
    <message>
        <source>Another key than before was seen.</source>
        <translation>Une autre clé qu’auparavant a été vue.</translation>
    </message>
    <message>
        <source>The line was not safe enough; nothing was sent.</source>
        <translation>La liaison n’était pas assez sûre&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>A key was pinned.</source>
        <translation>Une clé a été épinglée.</translation>
    </message>
    <message>
        <source>A pin was removed.</source>
        <translation>Un épinglage a été retiré.</translation>
    </message>
    <message>
        <source>A pin was retired: another key has taken its place.</source>
        <translation>Un épinglage a pris fin&#xa0;: une autre clé l’a remplacé.</translation>
    </message>
    <message>
        <source>The level that this server must reach rose.</source>
        <translation>Le niveau que ce serveur doit atteindre a augmenté.</translation>
    </message>
    <message>
        <source>The level that this server must reach was lowered.</source>
        <translation>Le niveau que ce serveur doit atteindre a été abaissé.</translation>
    </message>
    <message>
        <source>The level that this server must reach is again what it was before it was lowered.</source>
        <translation>Le niveau que ce serveur doit atteindre est de nouveau celui d’avant l’abaissement.</translation>
    </message>
    <message>
        <source>A message was accepted.</source>
        <translation>Un message a été accepté.</translation>
    </message>
    <message>
        <source>The server could not prove that it knows the password.</source>
        <translation>Le serveur n’a pas pu prouver qu’il connaît le mot de passe.</translation>
    </message>
    <message>
        <source>That the server could not prove itself was forgiven.</source>
        <translation>Il a été pardonné au serveur de ne pas avoir pu prouver son identité.</translation>
    </message>
    <message>
        <source>That the server could not prove itself counts again.</source>
        <translation>Le fait que le serveur n’a pas pu prouver son identité compte à nouveau.</translation>
    </message>
    <message>
        <source>The account was made less safe.</source>
        <translation>Le compte a été rendu moins sûr.</translation>
    </message>
    <message>
        <source>The account was made safer.</source>
        <translation>Le compte a été rendu plus sûr.</translation>
    </message>
    <message>
        <source>The account was removed.</source>
        <translation>Le compte a été supprimé.</translation>
    </message>
</context>
<context>
    <name>ChainText</name>
    <message>
        <source>the server&apos;s own</source>
        <translation>celui du serveur</translation>
    </message>
    <message>
        <source>the server&apos;s own, issued by itself</source>
        <translation>celui du serveur, émis par lui-même</translation>
    </message>
    <message>
        <source>an authority&apos;s</source>
        <translation>celui d’une autorité</translation>
    </message>
    <message>
        <source>an authority&apos;s, issued by itself (a root)</source>
        <translation>celui d’une autorité, émis par elle-même (une racine)</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a certificate&apos;s place in its chain, the length of that, whose certificate</comment>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>It is not the issuer of the one before it.</source>
        <translation>Il n’est pas l’émetteur du précédent.</translation>
    </message>
    <message>
        <source>Its issuer&apos;s certificate was neither sent nor found here.</source>
        <translation>Le certificat de son émetteur n’a été ni envoyé ni trouvé ici.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>names of a server</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago</source>
        <translation>
            <numerusform>expiré il y a %n jour</numerusform>
            <numerusform>expiré il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>begins in %n day(s)</source>
        <translation>
            <numerusform>commence dans %n jour</numerusform>
            <numerusform>commence dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>encore %n jour</numerusform>
            <numerusform>encore %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>RSA, %1 bits</source>
        <translation>RSA, %1 bits</translation>
    </message>
    <message>
        <source>%1 (elliptic curve), %2 bits</source>
        <translation>%1 (courbe elliptique), %2 bits</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <comment>the kind of a key, its size</comment>
        <translation>%1, %2 bits</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>signer</translation>
    </message>
    <message>
        <source>signing what cannot be denied later</source>
        <translation>signer ce qui ne pourra pas être nié ensuite</translation>
    </message>
    <message>
        <source>passing on keys</source>
        <translation>transmettre des clés</translation>
    </message>
    <message>
        <source>encrypting data</source>
        <translation>chiffrer des données</translation>
    </message>
    <message>
        <source>agreeing on keys</source>
        <translation>convenir de clés</translation>
    </message>
    <message>
        <source>signing certificates</source>
        <translation>signer des certificats</translation>
    </message>
    <message>
        <source>signing lists of what was revoked</source>
        <translation>signer des listes de révocation</translation>
    </message>
    <message>
        <source>being a server</source>
        <translation>être un serveur</translation>
    </message>
    <message>
        <source>logging in to a server</source>
        <translation>s’authentifier auprès d’un serveur</translation>
    </message>
    <message>
        <source>signing programs</source>
        <translation>signer des programmes</translation>
    </message>
    <message>
        <source>signing and encrypting mail</source>
        <translation>signer et chiffrer du courrier</translation>
    </message>
    <message>
        <source>signing the time</source>
        <translation>signer l’heure</translation>
    </message>
    <message>
        <source>saying what was revoked</source>
        <translation>dire ce qui a été révoqué</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>no, it may not issue certificates</source>
        <translation>non, il ne peut pas émettre de certificats</translation>
    </message>
    <message>
        <source>yes, with at most %1 below it</source>
        <translation>oui, avec au plus %1 en dessous</translation>
    </message>
    <message>
        <source>yes, with any number below it</source>
        <translation>oui, avec un nombre quelconque en dessous</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>À qui il appartient</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>Place dans la chaîne</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>lui-même</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Key and signature</source>
        <translation>Clé et signature</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Signé avec</translation>
    </message>
    <message>
        <source>The key&apos;s own mark (SKI)</source>
        <translation>Identifiant de la clé (SKI)</translation>
    </message>
    <message>
        <source>The issuer&apos;s key&apos;s (AKI)</source>
        <translation>Identifiant de celle de l’émetteur (AKI)</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Key may be used for</source>
        <translation>La clé peut servir à</translation>
    </message>
    <message>
        <source>Certificate is for</source>
        <translation>Le certificat sert à</translation>
    </message>
    <message>
        <source>An authority</source>
        <translation>Une autorité</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Where to ask</source>
        <translation>Où se renseigner</translation>
    </message>
    <message>
        <source>Whether it is revoked (OCSP)</source>
        <translation>S’il est révoqué (OCSP)</translation>
    </message>
    <message>
        <source>List of what is revoked (CRL)</source>
        <translation>Liste de révocation (CRL)</translation>
    </message>
    <message>
        <source>Issuer&apos;s certificate</source>
        <translation>Certificat de l’émetteur</translation>
    </message>
    <message>
        <source>Must-staple</source>
        <translation>Preuve obligatoire (Must-Staple)</translation>
    </message>
    <message>
        <source>yes, the server has to bring a proof along that it is not revoked</source>
        <translation>oui, le serveur doit fournir une preuve qu’il n’est pas révoqué</translation>
    </message>
    <message>
        <source>Fingerprints, SHA-256</source>
        <translation>Empreintes, SHA-256</translation>
    </message>
    <message>
        <source>Of the key (this is pinned)</source>
        <translation>De la clé (c’est elle qui est épinglée)</translation>
    </message>
    <message>
        <source>Of the certificate</source>
        <translation>Du certificat</translation>
    </message>
</context>
<context>
    <name>CommandFailure</name>
    <message>
        <source>Give their passphrase with --passphrase-stdin, or unlock the keyring.</source>
        <translation>Donnez leur phrase secrète avec --passphrase-stdin, ou déverrouillez le trousseau de clés.</translation>
    </message>
    <message>
        <source>Keep passwords in a sealed file instead: “sealpost-cli settings set password-place file”.</source>
        <translation>Conservez plutôt les mots de passe dans un fichier scellé&#xa0;: «&#xa0;sealpost-cli settings set password-place file&#xa0;».</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>Dans %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>CommandForm</name>
    <message>
        <source>Usage: sealpost-cli %1 [options] %2</source>
        <translation>Utilisation&#xa0;: sealpost-cli %1 [options] %2</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Tout conserver dans ce dossier.</translation>
    </message>
    <message>
        <source>Report as one JSON object on one line.</source>
        <translation>Rendre compte par un objet JSON sur une ligne.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>See: sealpost-cli --help</source>
        <translation>Voir&#xa0;: sealpost-cli --help</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Quelle commande&#xa0;?</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Usage: sealpost-cli [--profile DIR] [--json] COMMAND …</source>
        <translation>Utilisation&#xa0;: sealpost-cli [--profile DIR] [--json] COMMANDE …</translation>
    </message>
    <message>
        <source>Sends mail through your own server, and says how safe the line is.</source>
        <translation>Envoie du courrier par votre propre serveur, et dit à quel point la liaison est sûre.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Each command has its own help: sealpost-cli COMMAND --help</source>
        <translation>Chaque commande a sa propre aide&#xa0;: sealpost-cli COMMANDE --help</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>Why it becomes less safe, for the journal.</source>
        <translation>Pourquoi cela devient moins sûr, pour le journal.</translation>
    </message>
    <message>
        <source>Lower it to pinned, unverified, plain or none.</source>
        <translation>L’abaisser à pinned, unverified, plain ou none.</translation>
    </message>
    <message>
        <source>Take the last lowering back.</source>
        <translation>Annuler le dernier abaissement.</translation>
    </message>
    <message>
        <source>Adds an account.</source>
        <translation>Ajoute un compte.</translation>
    </message>
    <message>
        <source>Lists the accounts.</source>
        <translation>Énumère les comptes.</translation>
    </message>
    <message>
        <source>Shows an account.</source>
        <translation>Affiche un compte.</translation>
    </message>
    <message>
        <source>Changes an account.</source>
        <translation>Modifie un compte.</translation>
    </message>
    <message>
        <source>Adds an account that is like another, without its pins and floors.</source>
        <translation>Ajoute un compte semblable à un autre, sans ses épinglages ni ses niveaux minimaux.</translation>
    </message>
    <message>
        <source>Moves an account; new messages begin with the first one.</source>
        <translation>Déplace un compte&#xa0;; les nouveaux messages commencent avec le premier.</translation>
    </message>
    <message>
        <source>Removes an account, its pins, its floors and its stored password.</source>
        <translation>Supprime un compte, ses épinglages, ses niveaux minimaux et son mot de passe conservé.</translation>
    </message>
    <message>
        <source>Shows, lowers or restores the level that the server must reach.</source>
        <translation>Affiche, abaisse ou rétablit le niveau que le serveur doit atteindre.</translation>
    </message>
    <message>
        <source>Writes an account with its pins, floors and journal into a file, without its password.</source>
        <translation>Écrit un compte avec ses épinglages, ses niveaux minimaux et son journal dans un fichier, sans son mot de passe.</translation>
    </message>
    <message>
        <source>Takes an account from a file that was exported, of Thunderbird, msmtp or a provider.</source>
        <translation>Reprend un compte d’un fichier exporté, de Thunderbird, de msmtp ou d’un fournisseur.</translation>
    </message>
    <message>
        <source>Import it by this name.</source>
        <translation>L’importer sous ce nom.</translation>
    </message>
    <message>
        <source>The mail address to send from, with a provider&apos;s file for mail programs.</source>
        <translation>L’adresse électronique d’expédition, avec le fichier d’un fournisseur pour les logiciels de messagerie.</translation>
    </message>
    <message>
        <source>Permit what makes less safe what is here.</source>
        <translation>Permettre ce qui rend moins sûr ce qui est ici.</translation>
    </message>
    <message>
        <source>Run the commands that give msmtp its passwords.</source>
        <translation>Exécuter les commandes qui donnent à msmtp ses mots de passe.</translation>
    </message>
    <message>
        <source>Lists as whom an account sends.</source>
        <translation>Énumère les identités sous lesquelles un compte envoie.</translation>
    </message>
    <message>
        <source>Adds an address to send from.</source>
        <translation>Ajoute une adresse d’expédition.</translation>
    </message>
    <message>
        <source>Changes what messages from an address begin with.</source>
        <translation>Modifie ce par quoi commencent les messages d’une adresse.</translation>
    </message>
    <message>
        <source>Removes an address to send from.</source>
        <translation>Supprime une adresse d’expédition.</translation>
    </message>
    <message>
        <source>Makes it the address that new messages begin with.</source>
        <translation>En fait l’adresse avec laquelle commencent les nouveaux messages.</translation>
    </message>
    <message>
        <source>Lists pins, floors and servers that could not prove themselves.</source>
        <translation>Énumère les épinglages, les niveaux minimaux et les serveurs qui n’ont pas pu prouver leur identité.</translation>
    </message>
    <message>
        <source>Shows what is remembered of an account&apos;s server.</source>
        <translation>Affiche ce qui est retenu du serveur d’un compte.</translation>
    </message>
    <message>
        <source>Removes a pin, or all pins of an account.</source>
        <translation>Retire un épinglage, ou tous ceux d’un compte.</translation>
    </message>
    <message>
        <source>Why, for the journal.</source>
        <translation>Pourquoi, pour le journal.</translation>
    </message>
    <message>
        <source>Lets the password go again to a server that could not prove itself.</source>
        <translation>Laisse à nouveau partir le mot de passe vers un serveur qui n’a pas pu prouver son identité.</translation>
    </message>
    <message>
        <source>Takes back what was made less safe: the last step, or the last of a kind.</source>
        <translation>Annule ce qui a été rendu moins sûr&#xa0;: la dernière étape, ou la dernière d’une sorte.</translation>
    </message>
    <message>
        <source>Shows what holds for all accounts.</source>
        <translation>Affiche ce qui vaut pour tous les comptes.</translation>
    </message>
    <message>
        <source>Changes a setting: undo-delay, sent-copy or notify-success.</source>
        <translation>Modifie une préférence&#xa0;: undo-delay, sent-copy ou notify-success.</translation>
    </message>
</context>
<context>
    <name>ConnectionFacts</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>older than TLS 1.2</source>
        <translation>plus ancien que TLS 1.2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>how a key was pinned, and when</comment>
        <translation>%1, depuis le %2</translation>
    </message>
    <message>
        <source>Encryption:</source>
        <translation>Chiffrement&#xa0;:</translation>
    </message>
    <message>
        <source>Cipher:</source>
        <translation>Algorithme&#xa0;:</translation>
    </message>
    <message>
        <source>Vouched for by:</source>
        <translation>Garant&#xa0;:</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Problems:</source>
        <translation>Problèmes&#xa0;:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, then how long ago</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>Serveur&#xa0;:</translation>
    </message>
    <message>
        <source>Way:</source>
        <translation>Voie d’accès&#xa0;:</translation>
    </message>
    <message>
        <source>Proxy:</source>
        <translation>Proxy&#xa0;:</translation>
    </message>
    <message>
        <source>Pin:</source>
        <translation>Clé épinglée&#xa0;:</translation>
    </message>
    <message>
        <source>Logged in by:</source>
        <translation>Authentification par&#xa0;:</translation>
    </message>
    <message>
        <source>Your own certificate:</source>
        <translation>Votre propre certificat&#xa0;:</translation>
    </message>
    <message>
        <source>Checked:</source>
        <translation>Contrôlée&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ConsentChoice</name>
    <message>
        <source>Only servers that are vouched for or pinned (recommended)</source>
        <translation>Seulement les serveurs dont quelqu’un se porte garant ou dont la clé est épinglée (recommandé)</translation>
    </message>
    <message>
        <source>Encrypted mail to servers that nobody has checked</source>
        <translation>Courrier chiffré vers des serveurs que personne n’a vérifiés</translation>
    </message>
    <message>
        <source>Unencrypted mail, never the password: anyone on the way can read it</source>
        <translation>Courrier non chiffré, jamais le mot de passe&#xa0;: n’importe qui sur le trajet peut le lire</translation>
    </message>
    <message>
        <source>Unencrypted mail and password: anyone on the way can send as you</source>
        <translation>Courrier et mot de passe non chiffrés&#xa0;: n’importe qui sur le trajet peut envoyer en votre nom</translation>
    </message>
    <message>
        <source>What this account permits</source>
        <translation>Ce que ce compte permet</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>The server said: %1</source>
        <translation>Réponse du serveur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>DiscoveryText</name>
    <message>
        <source>The DNS record %1 names a server.</source>
        <translation>L’enregistrement DNS %1 nomme un serveur.</translation>
    </message>
    <message>
        <source>The file for mail programs at %1 names a server.</source>
        <translation>Le fichier pour logiciels de messagerie à %1 nomme un serveur.</translation>
    </message>
    <message>
        <source>Sealpost knows the provider of these addresses.</source>
        <translation>Sealpost connaît le fournisseur de ces adresses.</translation>
    </message>
    <message>
        <source>The domain&apos;s mail is taken by a provider that Sealpost knows.</source>
        <translation>Le courrier du domaine est reçu par un fournisseur que Sealpost connaît.</translation>
    </message>
    <message>
        <source>Something listens at %1.</source>
        <translation>Quelque chose répond à %1.</translation>
    </message>
    <message>
        <source>There is no DNS record %1.</source>
        <translation>Il n’y a pas d’enregistrement DNS %1.</translation>
    </message>
    <message>
        <source>There is no file for mail programs at %1.</source>
        <translation>Il n’y a pas de fichier pour logiciels de messagerie à %1.</translation>
    </message>
    <message>
        <source>Sealpost does not know the provider of these addresses.</source>
        <translation>Sealpost ne connaît pas le fournisseur de ces adresses.</translation>
    </message>
    <message>
        <source>The domain&apos;s mail is taken by no provider that Sealpost knows.</source>
        <translation>Le courrier du domaine n’est reçu par aucun fournisseur que Sealpost connaisse.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>Rien ne répond à %1.</translation>
    </message>
    <message>
        <source>named by the domain&apos;s DNS record %1</source>
        <translation>nommé par l’enregistrement DNS %1 du domaine</translation>
    </message>
    <message>
        <source>named by the domain&apos;s file for mail programs at %1</source>
        <translation>nommé par le fichier du domaine pour logiciels de messagerie à %1</translation>
    </message>
    <message>
        <source>known as the server of %1</source>
        <translation>connu comme le serveur de %1</translation>
    </message>
    <message>
        <source>known as the server of %1, which takes the domain&apos;s mail</source>
        <translation>connu comme le serveur de %1, qui reçoit le courrier du domaine</translation>
    </message>
    <message>
        <source>guessed: it listens at a usual name</source>
        <translation>deviné&#xa0;: il répond à un nom usuel</translation>
    </message>
    <message>
        <source>The provider wants an app password: one that you make for this program on its page.</source>
        <translation>Le fournisseur exige un mot de passe d’application&#xa0;: vous le créez pour ce programme sur sa page.</translation>
    </message>
    <message>
        <source>The provider wants you to log in in the browser, or an app password: one that you make for this program on its page.</source>
        <translation>Le fournisseur exige que vous vous authentifiiez dans le navigateur, ou un mot de passe d’application&#xa0;: vous le créez pour ce programme sur sa page.</translation>
    </message>
    <message>
        <source>The provider wants you to log in in the browser.</source>
        <translation>Le fournisseur exige que vous vous authentifiiez dans le navigateur.</translation>
    </message>
    <message>
        <source>%1 does not belong to %2. Use it only if you know that your provider takes mail there.</source>
        <translation>%1 n’appartient pas à %2. Ne l’utilisez que si vous savez que votre fournisseur y accepte le courrier.</translation>
    </message>
    <message>
        <source>%1 says that the domain has no server to send with.</source>
        <translation>%1 dit que le domaine n’a pas de serveur d’envoi.</translation>
    </message>
    <message>
        <source>%1 gave something that cannot be used.</source>
        <translation>%1 a donné quelque chose d’inutilisable.</translation>
    </message>
    <message>
        <source>%1 could not be asked: %2</source>
        <translation>%1 n’a pas pu être interrogé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
</context>
<context>
    <name>DsnOptions</name>
    <message>
        <source>--dsn-notify: “%1” is neither never nor a list of success, failure and delay.</source>
        <translation>--dsn-notify&#xa0;: «&#xa0;%1&#xa0;» n’est ni never ni une liste de success, failure et delay.</translation>
    </message>
    <message>
        <source>--dsn-return: “%1” is neither full nor hdrs.</source>
        <translation>--dsn-return&#xa0;: «&#xa0;%1&#xa0;» n’est ni full ni hdrs.</translation>
    </message>
    <message>
        <source>--dsn-envelope-id: “%1” is not 1 to 100 printable ASCII characters without spaces.</source>
        <translation>--dsn-envelope-id&#xa0;: «&#xa0;%1&#xa0;» n’est pas fait de 1 à 100 caractères ASCII imprimables sans espaces.</translation>
    </message>
    <message>
        <source>Report never, or on a list of success, failure, delay.</source>
        <translation>Ne jamais rendre compte, ou selon une liste de success, failure, delay.</translation>
    </message>
    <message>
        <source>What comes back with a report: full or hdrs (hdrs).</source>
        <translation>Ce qui revient avec un rapport&#xa0;: full ou hdrs (hdrs).</translation>
    </message>
    <message>
        <source>Named in a report, to know the message by.</source>
        <translation>Nommé dans un rapport, pour reconnaître le message.</translation>
    </message>
</context>
<context>
    <name>EnhancedCodeText</name>
    <message>
        <source>Something is wrong with the address.</source>
        <translation>Il y a un problème avec l’adresse.</translation>
    </message>
    <message>
        <source>There is no mailbox of this name.</source>
        <translation>Il n’y a pas de boîte aux lettres de ce nom.</translation>
    </message>
    <message>
        <source>What stands after the @ takes no mail, or does not exist.</source>
        <translation>Ce qui suit le @ n’accepte pas de courrier, ou n’existe pas.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is written in a way that is none.</source>
        <translation>L’adresse du destinataire n’est pas écrite comme une adresse.</translation>
    </message>
    <message>
        <source>The address fits several mailboxes there.</source>
        <translation>L’adresse y correspond à plusieurs boîtes aux lettres.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is valid.</source>
        <translation>L’adresse du destinataire est valable.</translation>
    </message>
    <message>
        <source>The mailbox has moved, and nobody knows where to.</source>
        <translation>La boîte aux lettres a déménagé, et personne ne sait où.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is written in a way that is none.</source>
        <translation>L’adresse de l’expéditeur n’est pas écrite comme une adresse.</translation>
    </message>
    <message>
        <source>What stands after the @ of the sender does not exist.</source>
        <translation>Ce qui suit le @ de l’expéditeur n’existe pas.</translation>
    </message>
    <message>
        <source>It was passed on to a system that may not report back.</source>
        <translation>Il a été transmis à un système qui ne rendra peut-être pas compte.</translation>
    </message>
    <message>
        <source>What stands after the @ says that it takes no mail.</source>
        <translation>Ce qui suit le @ déclare ne pas accepter de courrier.</translation>
    </message>
    <message>
        <source>Something is wrong with the mailbox.</source>
        <translation>Il y a un problème avec la boîte aux lettres.</translation>
    </message>
    <message>
        <source>The mailbox is closed to mail.</source>
        <translation>La boîte aux lettres est fermée au courrier.</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>La boîte aux lettres est pleine.</translation>
    </message>
    <message>
        <source>The message is larger than this mailbox takes.</source>
        <translation>Le message est plus volumineux que ce que cette boîte aux lettres accepte.</translation>
    </message>
    <message>
        <source>The mailing list could not be reached in full.</source>
        <translation>La liste de diffusion n’a pas pu être jointe en entier.</translation>
    </message>
    <message>
        <source>Something is wrong with the mail system there.</source>
        <translation>Il y a un problème avec le système de messagerie distant.</translation>
    </message>
    <message>
        <source>The mail system there has no room left.</source>
        <translation>Le système de messagerie distant n’a plus de place.</translation>
    </message>
    <message>
        <source>The mail system there takes no mail at present.</source>
        <translation>Le système de messagerie distant n’accepte pas de courrier en ce moment.</translation>
    </message>
    <message>
        <source>The mail system there cannot do what the message needs.</source>
        <translation>Le système de messagerie distant ne sait pas faire ce que le message demande.</translation>
    </message>
    <message>
        <source>The message is larger than the mail system there takes.</source>
        <translation>Le message est plus volumineux que ce que le système de messagerie distant accepte.</translation>
    </message>
    <message>
        <source>The mail system there is set up wrongly.</source>
        <translation>Le système de messagerie distant est mal configuré.</translation>
    </message>
    <message>
        <source>The server gave the message another priority.</source>
        <translation>Le serveur a donné au message une autre priorité.</translation>
    </message>
    <message>
        <source>Something is wrong with the network or the way of the mail.</source>
        <translation>Il y a un problème avec le réseau ou le trajet du courrier.</translation>
    </message>
    <message>
        <source>The mail system there does not answer.</source>
        <translation>Le système de messagerie distant ne répond pas.</translation>
    </message>
    <message>
        <source>The connection to the mail system there broke off.</source>
        <translation>La connexion au système de messagerie distant a été interrompue.</translation>
    </message>
    <message>
        <source>The server could not look up where the mail is to go.</source>
        <translation>Le serveur n’a pas pu déterminer où le courrier doit aller.</translation>
    </message>
    <message>
        <source>The server knows no way to the recipient.</source>
        <translation>Le serveur ne connaît aucun chemin vers le destinataire.</translation>
    </message>
    <message>
        <source>The mail system has too much to do.</source>
        <translation>Le système de messagerie a trop à faire.</translation>
    </message>
    <message>
        <source>The message went round in a circle.</source>
        <translation>Le message a tourné en rond.</translation>
    </message>
    <message>
        <source>The message could not be delivered in its time.</source>
        <translation>Le message n’a pas pu être remis dans le délai prévu.</translation>
    </message>
    <message>
        <source>The servers did not understand each other.</source>
        <translation>Les serveurs ne se sont pas compris.</translation>
    </message>
    <message>
        <source>The server does not take this command here.</source>
        <translation>Le serveur n’accepte pas cette commande ici.</translation>
    </message>
    <message>
        <source>The server could not read a command.</source>
        <translation>Le serveur n’a pas pu lire une commande.</translation>
    </message>
    <message>
        <source>There are more recipients than the server takes at once.</source>
        <translation>Il y a plus de destinataires que le serveur n’en accepte à la fois.</translation>
    </message>
    <message>
        <source>The server does not take what stood behind a command.</source>
        <translation>Le serveur n’accepte pas ce qui suivait une commande.</translation>
    </message>
    <message>
        <source>The servers do not speak the same version of the protocol.</source>
        <translation>Les serveurs ne parlent pas la même version du protocole.</translation>
    </message>
    <message>
        <source>A line of the login was longer than the server takes.</source>
        <translation>Une ligne de l’authentification était plus longue que ce que le serveur accepte.</translation>
    </message>
    <message>
        <source>Something is wrong with the content of the message.</source>
        <translation>Il y a un problème avec le contenu du message.</translation>
    </message>
    <message>
        <source>A content of this kind is not taken there.</source>
        <translation>Un contenu de cette sorte n’y est pas accepté.</translation>
    </message>
    <message>
        <source>The message would have to be converted, which is not allowed.</source>
        <translation>Le message devrait être converti, ce qui n’est pas permis.</translation>
    </message>
    <message>
        <source>The message would have to be converted, which cannot be done.</source>
        <translation>Le message devrait être converti, ce qui est impossible.</translation>
    </message>
    <message>
        <source>The message was converted, and something of it was lost.</source>
        <translation>Le message a été converti, et une partie en a été perdue.</translation>
    </message>
    <message>
        <source>The message could not be converted.</source>
        <translation>Le message n’a pas pu être converti.</translation>
    </message>
    <message>
        <source>The content of the message could not be fetched.</source>
        <translation>Le contenu du message n’a pas pu être récupéré.</translation>
    </message>
    <message>
        <source>The letters of an address are not possible there.</source>
        <translation>Les lettres d’une adresse n’y sont pas possibles.</translation>
    </message>
    <message>
        <source>The server&apos;s answer needs letters that are not possible here.</source>
        <translation>La réponse du serveur a besoin de lettres qui ne sont pas possibles ici.</translation>
    </message>
    <message>
        <source>The letters of the message&apos;s header are not possible there.</source>
        <translation>Les lettres de l’en-tête du message n’y sont pas possibles.</translation>
    </message>
    <message>
        <source>The rules or the safety of the mail system forbid it.</source>
        <translation>Les règles ou la sécurité du système de messagerie l’interdisent.</translation>
    </message>
    <message>
        <source>The sender may not send to this recipient.</source>
        <translation>L’expéditeur n’a pas le droit d’envoyer à ce destinataire.</translation>
    </message>
    <message>
        <source>The sender may not send to this mailing list.</source>
        <translation>L’expéditeur n’a pas le droit d’envoyer à cette liste de diffusion.</translation>
    </message>
    <message>
        <source>The message would have to be secured in a way that cannot be.</source>
        <translation>Le message devrait être sécurisé d’une manière qui n’est pas possible.</translation>
    </message>
    <message>
        <source>The server lacks the security that the message needs.</source>
        <translation>Il manque au serveur la sécurité dont le message a besoin.</translation>
    </message>
    <message>
        <source>The encryption or a signature failed.</source>
        <translation>Le chiffrement ou une signature a échoué.</translation>
    </message>
    <message>
        <source>The server does not know this encryption.</source>
        <translation>Le serveur ne connaît pas ce chiffrement.</translation>
    </message>
    <message>
        <source>The message was changed on its way.</source>
        <translation>Le message a été modifié sur le trajet.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Le nom d’utilisateur ou le mot de passe est faux.</translation>
    </message>
    <message>
        <source>The server wants a stronger way to log in.</source>
        <translation>Le serveur exige une authentification plus forte.</translation>
    </message>
    <message>
        <source>The server wants an encrypted connection.</source>
        <translation>Le serveur exige une connexion chiffrée.</translation>
    </message>
    <message>
        <source>This way to log in needs an encrypted connection.</source>
        <translation>Cette manière de s’authentifier a besoin d’une connexion chiffrée.</translation>
    </message>
    <message>
        <source>The server wants a login in another way once.</source>
        <translation>Le serveur exige, pour cette fois, une authentification d’une autre manière.</translation>
    </message>
    <message>
        <source>The user&apos;s account is switched off.</source>
        <translation>Le compte de l’utilisateur est désactivé.</translation>
    </message>
    <message>
        <source>The server wants to know more about the sender first.</source>
        <translation>Le serveur veut d’abord en savoir plus sur l’expéditeur.</translation>
    </message>
    <message>
        <source>The server takes only messages of a higher priority now.</source>
        <translation>Le serveur n’accepte à présent que des messages de priorité supérieure.</translation>
    </message>
    <message>
        <source>The message is too large for its priority.</source>
        <translation>Le message est trop volumineux pour sa priorité.</translation>
    </message>
    <message>
        <source>The mailbox belongs to another person now.</source>
        <translation>La boîte aux lettres appartient maintenant à une autre personne.</translation>
    </message>
    <message>
        <source>The domain belongs to another owner now.</source>
        <translation>Le domaine appartient maintenant à un autre propriétaire.</translation>
    </message>
    <message>
        <source>Whether the mailbox changed hands could not be found out.</source>
        <translation>Il n’a pas été possible de savoir si la boîte aux lettres a changé de mains.</translation>
    </message>
    <message>
        <source>The message has no valid DKIM signature.</source>
        <translation>Le message n’a pas de signature DKIM valable.</translation>
    </message>
    <message>
        <source>The message has no DKIM signature that is accepted there.</source>
        <translation>Le message n’a pas de signature DKIM qui y soit acceptée.</translation>
    </message>
    <message>
        <source>The message has no DKIM signature of its author&apos;s domain.</source>
        <translation>Le message n’a pas de signature DKIM du domaine de son auteur.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain does not allow mail from this server (SPF).</source>
        <translation>Le domaine de l’expéditeur n’autorise pas de courrier venant de ce serveur (SPF).</translation>
    </message>
    <message>
        <source>The rules of the sender&apos;s domain (SPF) could not be read.</source>
        <translation>Les règles du domaine de l’expéditeur (SPF) n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>The address of the sending computer has no matching name.</source>
        <translation>L’adresse de l’ordinateur expéditeur n’a pas de nom correspondant.</translation>
    </message>
    <message>
        <source>The message failed several checks of who sent it.</source>
        <translation>Le message a échoué à plusieurs vérifications de son expéditeur.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain says that it takes no mail itself.</source>
        <translation>Le domaine de l’expéditeur déclare ne pas accepter lui-même de courrier.</translation>
    </message>
    <message>
        <source>Too many messages came at once.</source>
        <translation>Trop de messages sont arrivés à la fois.</translation>
    </message>
    <message>
        <source>The message failed the check of those who passed it on (ARC).</source>
        <translation>Le message a échoué à la vérification de ceux qui l’ont transmis (ARC).</translation>
    </message>
    <message>
        <source>A server on the way cannot promise encryption (REQUIRETLS).</source>
        <translation>Un serveur sur le trajet ne peut pas promettre le chiffrement (REQUIRETLS).</translation>
    </message>
</context>
<context>
    <name>EntryAction</name>
    <message>
        <source>Send No&amp;w</source>
        <translation>Envoyer &amp;maintenant</translation>
    </message>
    <message>
        <source>Try A&amp;gain</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Enter &amp;Password…</source>
        <translation>Saisir le mot de &amp;passe…</translation>
    </message>
    <message>
        <source>&amp;Unlock Passwords…</source>
        <translation>Déverr&amp;ouiller les mots de passe…</translation>
    </message>
    <message>
        <source>Authori&amp;ze…</source>
        <translation>&amp;Autoriser…</translation>
    </message>
    <message>
        <source>&amp;Review the Server…</source>
        <translation>E&amp;xaminer le serveur…</translation>
    </message>
    <message>
        <source>Edit Acco&amp;unt…</source>
        <translation>Modifier le &amp;compte…</translation>
    </message>
    <message>
        <source>Send A&amp;gain</source>
        <translation>En&amp;voyer à nouveau</translation>
    </message>
    <message>
        <source>&amp;It Was Sent</source>
        <translation>Il a été envo&amp;yé</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Mo&amp;difier</translation>
    </message>
    <message>
        <source>&amp;Edit and Send to the Rest</source>
        <translation>Mo&amp;difier et envoyer aux autres</translation>
    </message>
    <message>
        <source>Ca&amp;ncel Message…</source>
        <translation>Re&amp;tirer le message…</translation>
    </message>
    <message>
        <source>Re&amp;move from the List…</source>
        <translation>Enlever de &amp;la liste…</translation>
    </message>
    <message>
        <source>If the server took it the first time, it arrives twice.</source>
        <translation>Si le serveur l’a accepté la première fois, il arrive deux fois.</translation>
    </message>
    <message>
        <source>A recipient has got it, or you find it at the server by its Message-ID.</source>
        <translation>Un destinataire l’a reçu, ou vous le retrouvez sur le serveur par son Message-ID.</translation>
    </message>
    <message>
        <source>Takes it out of the outbox and into a window.</source>
        <translation>Retire le message de la boîte d’envoi et l’ouvre dans une fenêtre.</translation>
    </message>
</context>
<context>
    <name>EntryRefusal</name>
    <message>
        <source>The message is on its way just now; wait until it has come to something.</source>
        <translation>Le message est en route en ce moment&#xa0;; attendez de savoir ce qu’il en advient.</translation>
    </message>
    <message>
        <source>The message is sent already.</source>
        <translation>Le message est déjà envoyé.</translation>
    </message>
    <message>
        <source>The message was tried already; it goes by its schedule, or at once with retry.</source>
        <translation>Le message a déjà été essayé&#xa0;; il part selon son calendrier, ou tout de suite avec retry.</translation>
    </message>
    <message>
        <source>It is known what became of the message; there is nothing to resolve.</source>
        <translation>On sait ce qu’est devenu le message&#xa0;; il n’y a rien à trancher.</translation>
    </message>
    <message>
        <source>The server may have the message already. Say whether it was sent, or is to go again: sealpost-cli outbox resolve %1 --sent (or --again)</source>
        <translation>Le serveur a peut-être déjà le message. Dites s’il a été envoyé ou s’il doit repartir&#xa0;: sealpost-cli outbox resolve %1 --sent (ou --again)</translation>
    </message>
    <message>
        <source>The server may still be at work on the message. You can decide %1.</source>
        <translation>Le serveur s’occupe peut-être encore du message. Vous pourrez décider %1.</translation>
    </message>
</context>
<context>
    <name>EntryReport</name>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>%1, the last one %2</source>
        <translation>%1, le dernier %2</translation>
    </message>
    <message>
        <source>Recipients:</source>
        <translation>Destinataires&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing was written down of the conversation.</source>
        <translation>Rien n’a été noté de l’échange.</translation>
    </message>
    <message>
        <source>Conversation:</source>
        <translation>Échange&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n destinataire</numerusform>
            <numerusform>%n destinataires</numerusform>
        </translation>
    </message>
    <message>
        <source>Its file is not there any more: it cannot be sent.</source>
        <translation>Son fichier n’existe plus&#xa0;: il ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Compte&#xa0;:</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>Serveur&#xa0;:</translation>
    </message>
    <message>
        <source>In the outbox since:</source>
        <translation>Dans la boîte d’envoi depuis&#xa0;:</translation>
    </message>
    <message>
        <source>Tries:</source>
        <translation>Essais&#xa0;:</translation>
    </message>
    <message>
        <source>Line:</source>
        <translation>Liaison&#xa0;:</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>It is set aside, until you send it or cancel it.</source>
        <translation>Il est mis de côté, jusqu’à ce que vous l’envoyiez ou le retiriez.</translation>
    </message>
    <message>
        <source>Its time has come; it goes next.</source>
        <translation>Son heure est venue&#xa0;; c’est le prochain à partir.</translation>
    </message>
    <message numerus="yes">
        <source>It goes in %n second(s).</source>
        <translation>
            <numerusform>Il part dans %n seconde.</numerusform>
            <numerusform>Il part dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes %1.</source>
        <translation>Il part %1.</translation>
    </message>
    <message>
        <source>The server does not take it for every recipient yet.</source>
        <translation>Le serveur ne l’accepte pas encore pour tous les destinataires.</translation>
    </message>
    <message>
        <source>The server refused every recipient.</source>
        <translation>Le serveur a refusé tous les destinataires.</translation>
    </message>
    <message>
        <source>Nobody can know whether the server took it; you decide whether it is sent again.</source>
        <translation>Personne ne peut savoir si le serveur l’a accepté&#xa0;; c’est vous qui décidez s’il est envoyé à nouveau.</translation>
    </message>
    <message>
        <source>Nobody can know whether the server took it; it may still be at work on it. You decide %1.</source>
        <translation>Personne ne peut savoir si le serveur l’a accepté&#xa0;; il s’en occupe peut-être encore. Vous pourrez décider %1.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file d’attente</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Partly refused</source>
        <translation>Refusé en partie</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>It goes next.</source>
        <translation>C’est le prochain à partir.</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>Il est en cours d’envoi.</translation>
    </message>
    <message>
        <source>The server took it for every recipient.</source>
        <translation>Le serveur l’a accepté pour tous les destinataires.</translation>
    </message>
    <message>
        <source>The server took it for some recipients and refused it for the others.</source>
        <translation>Le serveur l’a accepté pour certains destinataires et l’a refusé pour les autres.</translation>
    </message>
    <message>
        <source>It waits for you.</source>
        <translation>Il vous attend.</translation>
    </message>
    <message>
        <source>It is tried again next.</source>
        <translation>Le prochain essai est imminent.</translation>
    </message>
    <message>
        <source>It is tried again %1.</source>
        <translation>Prochain essai %1.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>demain à %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>le %1 à %2</translation>
    </message>
</context>
<context>
    <name>ExpiryText</name>
    <message>
        <source>The client certificate of this account expired today.</source>
        <translation>Le certificat client de ce compte a expiré aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>The client certificate of this account expired %n day(s) ago.</source>
        <translation>
            <numerusform>Le certificat client de ce compte a expiré il y a %n jour.</numerusform>
            <numerusform>Le certificat client de ce compte a expiré il y a %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The client certificate of this account expires today.</source>
        <translation>Le certificat client de ce compte expire aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>The client certificate of this account expires in %n day(s).</source>
        <translation>
            <numerusform>Le certificat client de ce compte expire dans %n jour.</numerusform>
            <numerusform>Le certificat client de ce compte expire dans %n jours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FailureExplanation</name>
    <message>
        <source>The server says that this is for the moment only. Try again later.</source>
        <translation>Le serveur dit que cela ne vaut que pour le moment. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name in the account, and that you are online.</source>
        <translation>Vérifiez le nom du serveur dans le compte, et que vous êtes en ligne.</translation>
    </message>
    <message>
        <source>Check your network and the ports in the account; a firewall may be in the way.</source>
        <translation>Vérifiez votre réseau et les ports dans le compte&#xa0;; un pare-feu fait peut-être obstacle.</translation>
    </message>
    <message>
        <source>The server or the network may be overloaded, or a firewall swallows the answer. Try again later.</source>
        <translation>Le serveur ou le réseau est peut-être surchargé, ou un pare-feu avale la réponse. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server or the network ended the connection in the middle. Try again.</source>
        <translation>Le serveur ou le réseau a mis fin à la connexion en plein échange. Réessayez.</translation>
    </message>
    <message>
        <source>Check the proxy in the account, and your network. Nothing goes past the proxy.</source>
        <translation>Vérifiez le proxy dans le compte, et votre réseau. Rien ne passe à côté du proxy.</translation>
    </message>
    <message>
        <source>Check the user name and the password of the proxy in the account.</source>
        <translation>Vérifiez le nom d’utilisateur et le mot de passe du proxy dans le compte.</translation>
    </message>
    <message>
        <source>Check its user name, and give its password with --proxy-password-stdin.</source>
        <translation>Vérifiez son nom d’utilisateur, et donnez son mot de passe avec --proxy-password-stdin.</translation>
    </message>
    <message>
        <source>Many proxies let web pages through and no mail. Ask whoever runs the proxy.</source>
        <translation>Beaucoup de proxys laissent passer les pages web et pas le courrier. Demandez à la personne qui gère le proxy.</translation>
    </message>
    <message>
        <source>Choose another file in the account: PEM with the key, or PKCS #12.</source>
        <translation>Choisissez un autre fichier dans le compte&#xa0;: PEM avec la clé, ou PKCS #12.</translation>
    </message>
    <message>
        <source>Enter it in the account, beside the client certificate.</source>
        <translation>Saisissez-la dans le compte, à côté du certificat client.</translation>
    </message>
    <message>
        <source>Give it with --certificate-passphrase-stdin.</source>
        <translation>Donnez-la avec --certificate-passphrase-stdin.</translation>
    </message>
    <message>
        <source>The port may not be one for encryption. Check the ports in the account.</source>
        <translation>Ce port n’est peut-être pas prévu pour le chiffrement. Vérifiez les ports dans le compte.</translation>
    </message>
    <message>
        <source>The server does not want to talk to this computer. Ask its operator.</source>
        <translation>Le serveur ne veut pas parler à cet ordinateur. Demandez à son administrateur.</translation>
    </message>
    <message>
        <source>Somebody may be holding encryption back, or the port is a wrong one. Try another network, or ask the operator.</source>
        <translation>Quelqu’un retient peut-être le chiffrement, ou le port n’est pas le bon. Essayez un autre réseau, ou demandez à l’administrateur.</translation>
    </message>
    <message>
        <source>Neither message nor password has left.</source>
        <translation>Ni le message ni le mot de passe ne sont partis.</translation>
    </message>
    <message>
        <source>Press “Test” under “Edit Account” to see why.</source>
        <translation>Cliquez sur «&#xa0;Tester&#xa0;» sous «&#xa0;Modifier le compte&#xa0;» pour savoir pourquoi.</translation>
    </message>
    <message>
        <source>See why: “sealpost-cli check NAME”.</source>
        <translation>Pour savoir pourquoi&#xa0;: «&#xa0;sealpost-cli check NAME&#xa0;».</translation>
    </message>
    <message>
        <source>Give the password, unlock your keyring, or mend the account&apos;s password command.</source>
        <translation>Donnez le mot de passe, déverrouillez votre trousseau de clés, ou corrigez la commande du mot de passe du compte.</translation>
    </message>
    <message>
        <source>Give it with --password-stdin, unlock your keyring, or mend the account&apos;s --password-command.</source>
        <translation>Donnez-le avec --password-stdin, déverrouillez votre trousseau de clés, ou corrigez --password-command du compte.</translation>
    </message>
    <message>
        <source>Unlock them, or enter the password for now.</source>
        <translation>Déverrouillez-les, ou saisissez le mot de passe pour cette fois.</translation>
    </message>
    <message>
        <source>Give their passphrase with --passphrase-stdin, or the password with --password-stdin.</source>
        <translation>Donnez leur phrase secrète avec --passphrase-stdin, ou le mot de passe avec --password-stdin.</translation>
    </message>
    <message>
        <source>Authorise it in your browser: press “Authorize…”.</source>
        <translation>Autorisez-le dans votre navigateur&#xa0;: cliquez sur «&#xa0;Autoriser…&#xa0;».</translation>
    </message>
    <message>
        <source>Authorise it in your browser: “sealpost-cli account authorize NAME”.</source>
        <translation>Autorisez-le dans votre navigateur&#xa0;: «&#xa0;sealpost-cli account authorize NAME&#xa0;».</translation>
    </message>
    <message>
        <source>Your password stays here, and your messages wait in the outbox. Once a server is reviewed, more ways to log in may be used.</source>
        <translation>Votre mot de passe reste ici, et vos messages attendent dans la boîte d’envoi. Une fois un serveur examiné, d’autres manières de s’authentifier peuvent être utilisées.</translation>
    </message>
    <message>
        <source>To review the server, press “Test” under “Edit Account”.</source>
        <translation>Pour examiner le serveur, cliquez sur «&#xa0;Tester&#xa0;» sous «&#xa0;Modifier le compte&#xa0;».</translation>
    </message>
    <message>
        <source>Look at its key: “sealpost-cli trust pin NAME”.</source>
        <translation>Regardez sa clé&#xa0;: «&#xa0;sealpost-cli trust pin NAME&#xa0;».</translation>
    </message>
    <message>
        <source>Check both. Some services want a separate password for programs.</source>
        <translation>Vérifiez les deux. Certains services exigent un mot de passe distinct pour les programmes.</translation>
    </message>
    <message>
        <source>Add a user name under “Edit Account”, or review the server there so that the password may leave.</source>
        <translation>Ajoutez un nom d’utilisateur sous «&#xa0;Modifier le compte&#xa0;», ou examinez-y le serveur pour que le mot de passe puisse partir.</translation>
    </message>
    <message>
        <source>Add a user name: “sealpost-cli account set NAME --username USER”. Or compare the server&apos;s key, so that the password may leave: “sealpost-cli trust pin NAME”.</source>
        <translation>Ajoutez un nom d’utilisateur&#xa0;: «&#xa0;sealpost-cli account set NAME --username USER&#xa0;». Ou comparez la clé du serveur, pour que le mot de passe puisse partir&#xa0;: «&#xa0;sealpost-cli trust pin NAME&#xa0;».</translation>
    </message>
    <message>
        <source>Your password did not leave, and no weaker login will be tried with this server until you say so. Ask its operator first.</source>
        <translation>Votre mot de passe n’est pas parti, et aucune authentification plus faible ne sera essayée avec ce serveur tant que vous ne le direz pas. Demandez d’abord à son administrateur.</translation>
    </message>
    <message>
        <source>To say so: in the account, under “Server and trust”.</source>
        <translation>Pour le dire&#xa0;: dans le compte, sous «&#xa0;Serveur et confiance&#xa0;».</translation>
    </message>
    <message>
        <source>To say so: “sealpost-cli trust forgive NAME --reason TEXT”.</source>
        <translation>Pour le dire&#xa0;: «&#xa0;sealpost-cli trust forgive NAME --reason TEXT&#xa0;».</translation>
    </message>
    <message>
        <source>The server may let you send only as yourself. Check the address of the account.</source>
        <translation>Le serveur ne vous laisse peut-être envoyer qu’en votre propre nom. Vérifiez l’adresse du compte.</translation>
    </message>
    <message>
        <source>Check the addresses; the server&apos;s words beside each say why.</source>
        <translation>Vérifiez les adresses&#xa0;; la réponse du serveur à côté de chacune dit pourquoi.</translation>
    </message>
    <message>
        <source>The server&apos;s words say why. It may dislike the content or an attachment.</source>
        <translation>La réponse du serveur dit pourquoi. Le contenu ou une pièce jointe lui déplaît peut-être.</translation>
    </message>
    <message>
        <source>Nothing was sent. Leave out or shrink an attachment.</source>
        <translation>Rien n’a été envoyé. Retirez ou réduisez une pièce jointe.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask for an address in plain letters, or use another account.</source>
        <translation>Rien n’a été envoyé. Demandez une adresse en lettres simples, ou utilisez un autre compte.</translation>
    </message>
    <message>
        <source>Nothing was sent. Send it without that requirement, or through another account.</source>
        <translation>Rien n’a été envoyé. Envoyez-le sans cette exigence, ou par un autre compte.</translation>
    </message>
    <message>
        <source>The connection was closed. The port may belong to another service; the server may be broken.</source>
        <translation>La connexion a été fermée. Le port appartient peut-être à un autre service&#xa0;; le serveur est peut-être en panne.</translation>
    </message>
    <message>
        <source>The server was not given an incomplete message. Check the disk and send again.</source>
        <translation>Le serveur n’a pas reçu de message incomplet. Vérifiez le disque et renvoyez le message.</translation>
    </message>
    <message>
        <source>The next message needs a new connection.</source>
        <translation>Le prochain message a besoin d’une nouvelle connexion.</translation>
    </message>
    <message>
        <source>The server does not have the message.</source>
        <translation>Le serveur n’a pas le message.</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>The proxy of this account cannot be reached.</source>
        <translation>Le proxy de ce compte ne peut pas être joint.</translation>
    </message>
    <message>
        <source>The system wants a proxy that Sealpost cannot use: %1.</source>
        <translation>Le système demande un proxy que Sealpost ne peut pas utiliser&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server refused the sender&apos;s address.</source>
        <translation>Le serveur a refusé l’adresse de l’expéditeur.</translation>
    </message>
    <message>
        <source>The server refused the sender&apos;s address %1.</source>
        <translation>Le serveur a refusé l’adresse de l’expéditeur %1.</translation>
    </message>
    <message>
        <source>The message is larger than the server takes.</source>
        <translation>Le message est plus volumineux que ce que le serveur accepte.</translation>
    </message>
    <message>
        <source>The message is larger than the server takes, which is %1.</source>
        <translation>Le message est plus volumineux que ce que le serveur accepte, à savoir %1.</translation>
    </message>
    <message>
        <source>The server cannot carry the letters of one of the addresses (it lacks SMTPUTF8).</source>
        <translation>Le serveur ne peut pas transporter les lettres d’une des adresses (il lui manque SMTPUTF8).</translation>
    </message>
    <message>
        <source>The server cannot carry the letters of the address %1 (it lacks SMTPUTF8).</source>
        <translation>Le serveur ne peut pas transporter les lettres de l’adresse %1 (il lui manque SMTPUTF8).</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense in mail.</source>
        <translation>La réponse du serveur n’a pas de sens pour la messagerie.</translation>
    </message>
    <message>
        <source>The server&apos;s answer to %1 makes no sense in mail.</source>
        <translation>La réponse du serveur à %1 n’a pas de sens pour la messagerie.</translation>
    </message>
    <message>
        <source>No address is known for %1.</source>
        <translation>Aucune adresse n’est connue pour %1.</translation>
    </message>
    <message>
        <source>Nothing answers at %1: it cannot be reached.</source>
        <translation>Rien ne répond à %1&#xa0;: il ne peut pas être joint.</translation>
    </message>
    <message>
        <source>No answer came from %1 in time.</source>
        <translation>Aucune réponse n’est venue à temps de %1.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>La connexion à %1 a été interrompue.</translation>
    </message>
    <message>
        <source>The proxy of this account wants a login, or does not accept the one it was given.</source>
        <translation>Le proxy de ce compte exige une authentification, ou n’accepte pas celle qui lui a été donnée.</translation>
    </message>
    <message>
        <source>The proxy of this account does not connect to %1.</source>
        <translation>Le proxy de ce compte ne se connecte pas à %1.</translation>
    </message>
    <message>
        <source>The client certificate of this account cannot be read, or its key is not with it.</source>
        <translation>Le certificat client de ce compte ne peut pas être lu, ou sa clé n’est pas avec lui.</translation>
    </message>
    <message>
        <source>The passphrase of the client certificate is missing or wrong.</source>
        <translation>La phrase secrète du certificat client manque ou est fausse.</translation>
    </message>
    <message>
        <source>Encryption with %1 could not begin.</source>
        <translation>Le chiffrement avec %1 n’a pas pu commencer.</translation>
    </message>
    <message>
        <source>The mail service of %1 is not available.</source>
        <translation>Le service de messagerie de %1 n’est pas disponible.</translation>
    </message>
    <message>
        <source>No encryption is offered by %1.</source>
        <translation>%1 n’offre aucun chiffrement.</translation>
    </message>
    <message>
        <source>The line to %1 is not safe enough; nothing was sent.</source>
        <translation>La liaison avec %1 n’est pas assez sûre&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>There is no password for this account, or its password command failed.</source>
        <translation>Il n’y a pas de mot de passe pour ce compte, ou sa commande du mot de passe a échoué.</translation>
    </message>
    <message>
        <source>The passwords on this computer are locked.</source>
        <translation>Les mots de passe sur cet ordinateur sont verrouillés.</translation>
    </message>
    <message>
        <source>Sealpost is not authorised by the provider of this account, or no longer.</source>
        <translation>Sealpost n’est pas autorisé par le fournisseur de ce compte, ou ne l’est plus.</translation>
    </message>
    <message>
        <source>The server offers no way to log in that may be used on this line.</source>
        <translation>Le serveur n’offre aucune manière de s’authentifier qui soit permise sur cette liaison.</translation>
    </message>
    <message>
        <source>The server did not accept the user name or the password.</source>
        <translation>Le serveur n’a pas accepté le nom d’utilisateur ou le mot de passe.</translation>
    </message>
    <message>
        <source>The server wants a login that this account does not have or may not use.</source>
        <translation>Le serveur exige une authentification que ce compte n’a pas ou ne peut pas utiliser.</translation>
    </message>
    <message>
        <source>The server could not prove that it knows your password; it may be an impostor.</source>
        <translation>Le serveur n’a pas pu prouver qu’il connaît votre mot de passe&#xa0;; c’est peut-être un imposteur.</translation>
    </message>
    <message>
        <source>The server accepted none of the recipients.</source>
        <translation>Le serveur n’a accepté aucun des destinataires.</translation>
    </message>
    <message>
        <source>The server refused the message.</source>
        <translation>Le serveur a refusé le message.</translation>
    </message>
    <message>
        <source>The server cannot promise encryption on the rest of the way, which you required.</source>
        <translation>Le serveur ne peut pas promettre le chiffrement sur le reste du trajet, ce que vous avez exigé.</translation>
    </message>
    <message>
        <source>The file of the message could not be read to its end.</source>
        <translation>Le fichier du message n’a pas pu être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>The server takes no more messages on this connection.</source>
        <translation>Le serveur n’accepte plus de messages sur cette connexion.</translation>
    </message>
    <message>
        <source>Sending was cancelled.</source>
        <translation>L’envoi a été annulé.</translation>
    </message>
</context>
<context>
    <name>FingerprintRequest</name>
    <message>
        <source>I am setting up my mail with %1. Please tell me the SHA-256 fingerprint of its certificate, best by phone. On the server itself, this command shows it:</source>
        <translation>Je configure ma messagerie avec %1. Merci de m’indiquer l’empreinte SHA-256 de son certificat, de préférence par téléphone. Sur le serveur lui-même, cette commande l’affiche&#xa0;:</translation>
    </message>
</context>
<context>
    <name>FloorCommand</name>
    <message>
        <source>--lower: “%1” is none of pinned, unverified, plain and none.</source>
        <translation>--lower&#xa0;: «&#xa0;%1&#xa0;» n’est ni pinned, ni unverified, ni plain, ni none.</translation>
    </message>
    <message>
        <source>Say why, for the journal: --reason TEXT.</source>
        <translation>Indiquez pourquoi, pour le journal&#xa0;: --reason TEXT.</translation>
    </message>
    <message>
        <source>The floor is not above that level; nothing to lower.</source>
        <translation>Le niveau minimal n’est pas au-dessus de ce niveau&#xa0;; il n’y a rien à abaisser.</translation>
    </message>
    <message>
        <source>A line to %1 has to be “%2” at least; a weaker one is not used.</source>
        <translation>Une liaison avec %1 doit être au moins «&#xa0;%2&#xa0;»&#xa0;; une plus faible n’est pas utilisée.</translation>
    </message>
    <message>
        <source>%1 has no floor: no message was accepted yet, or it was lowered.</source>
        <translation>%1 n’a pas de niveau minimal&#xa0;: aucun message n’a encore été accepté, ou il a été abaissé.</translation>
    </message>
    <message>
        <source>--reason goes with --lower LEVEL.</source>
        <translation>--reason va avec --lower LEVEL.</translation>
    </message>
    <message>
        <source>--lower and --restore contradict each other.</source>
        <translation>--lower et --restore se contredisent.</translation>
    </message>
</context>
<context>
    <name>ForeignImport</name>
    <message>
        <source>“%1” was added, for %2.</source>
        <translation>«&#xa0;%1&#xa0;» a été ajouté, pour %2.</translation>
    </message>
    <message>
        <source>A certificate was accepted there by hand. To see that it is still the same: “sealpost-cli trust pin NAME --fingerprint %1”.</source>
        <translation>Un certificat y avait été accepté à la main. Pour voir si c’est toujours le même&#xa0;: «&#xa0;sealpost-cli trust pin NAME --fingerprint %1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” was left out: an account of this name is here already.</source>
        <translation>«&#xa0;%1&#xa0;» a été laissé de côté&#xa0;: il y a déjà ici un compte de ce nom.</translation>
    </message>
    <message>
        <source>--name goes with a file of one account.</source>
        <translation>--name va avec un fichier d’un seul compte.</translation>
    </message>
    <message>
        <source>An account needs a name of one line.</source>
        <translation>Un compte a besoin d’un nom d’une seule ligne.</translation>
    </message>
</context>
<context>
    <name>ForeignText</name>
    <message>
        <source>It could send without encryption. Sealpost does not, until the account permits it.</source>
        <translation>Il pouvait envoyer sans chiffrement. Sealpost ne le fait pas, tant que le compte ne le permet pas.</translation>
    </message>
    <message>
        <source>It took any server for the right one. Sealpost looks who answers, and asks you.</source>
        <translation>Il prenait n’importe quel serveur pour le bon. Sealpost regarde qui répond, et vous demande.</translation>
    </message>
    <message>
        <source>It knew its server by an outdated fingerprint, which proves nothing any more. Compare a SHA-256 one.</source>
        <translation>Il connaissait son serveur par une empreinte obsolète, qui ne prouve plus rien. Comparez-en une en SHA-256.</translation>
    </message>
    <message>
        <source>It logged in in a way that Sealpost does not know. A password may do instead.</source>
        <translation>Il s’authentifiait d’une manière que Sealpost ne connaît pas. Un mot de passe suffit peut-être.</translation>
    </message>
    <message>
        <source>It logged in through the browser. Here a command has to give the token, or you use an app password.</source>
        <translation>Il s’authentifiait par le navigateur. Ici, une commande doit donner le jeton, ou vous utilisez un mot de passe d’application.</translation>
    </message>
    <message>
        <source>It showed a certificate of its own. Choose the file of it in the account.</source>
        <translation>Il présentait son propre certificat. Choisissez-en le fichier dans le compte.</translation>
    </message>
    <message>
        <source>A command gave its password. Sealpost runs it only if you say so.</source>
        <translation>Une commande donnait son mot de passe. Sealpost ne l’exécute que si vous le dites.</translation>
    </message>
    <message>
        <source>Its password stands readable in the file. It is not taken over; delete it there.</source>
        <translation>Son mot de passe est lisible dans le fichier. Il n’est pas repris&#xa0;; effacez-le du fichier.</translation>
    </message>
    <message>
        <source>The file is too large to be one with accounts.</source>
        <translation>Le fichier est trop volumineux pour être un fichier de comptes.</translation>
    </message>
    <message>
        <source>This is no file with accounts. Sealpost knows its own, Thunderbird&apos;s prefs.js, configurations of msmtp, and providers&apos; files for mail programs.</source>
        <translation>Ce n’est pas un fichier de comptes. Sealpost connaît les siens, le prefs.js de Thunderbird, les configurations de msmtp et les fichiers des fournisseurs pour logiciels de messagerie.</translation>
    </message>
    <message>
        <source>In the file is no account with both a server and an address to send from.</source>
        <translation>Le fichier ne contient aucun compte ayant à la fois un serveur et une adresse d’expédition.</translation>
    </message>
    <message>
        <source>The file is for all who have mail at this provider. It needs the address to send from.</source>
        <translation>Le fichier est destiné à tous ceux qui ont leur courrier chez ce fournisseur. Il lui faut l’adresse d’expédition.</translation>
    </message>
</context>
<context>
    <name>IdentityCommand</name>
    <message>
        <source>The identity was added.</source>
        <translation>L’identité a été ajoutée.</translation>
    </message>
    <message>
        <source>The identity was changed.</source>
        <translation>L’identité a été modifiée.</translation>
    </message>
    <message>
        <source>The identity was removed.</source>
        <translation>L’identité a été supprimée.</translation>
    </message>
    <message>
        <source>New messages of this account begin with this identity.</source>
        <translation>Les nouveaux messages de ce compte commencent avec cette identité.</translation>
    </message>
</context>
<context>
    <name>IdentityOptions</name>
    <message>
        <source>--%1 takes one address.</source>
        <translation>--%1 accepte une seule adresse.</translation>
    </message>
    <message>
        <source>--%1 and --%2 contradict each other.</source>
        <translation>--%1 et --%2 se contredisent.</translation>
    </message>
    <message>
        <source>The mail address to send from.</source>
        <translation>L’adresse électronique d’expédition.</translation>
    </message>
    <message>
        <source>The name beside the address.</source>
        <translation>Le nom à côté de l’adresse.</translation>
    </message>
    <message>
        <source>Where answers shall go; empty: to the address itself.</source>
        <translation>Où les réponses doivent aller&#xa0;; vide&#xa0;: à l’adresse elle-même.</translation>
    </message>
    <message>
        <source>The organization that messages name; empty: none.</source>
        <translation>L’organisation que nomment les messages&#xa0;; vide&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>The text below a message; empty: none.</source>
        <translation>Le texte sous un message&#xa0;; vide&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>A file with that text (UTF-8), or -.</source>
        <translation>Un fichier contenant ce texte (UTF-8), ou -.</translation>
    </message>
    <message>
        <source>Keep a copy of what it sends: default, yes or no.</source>
        <translation>Conserver une copie de ce qu’elle envoie&#xa0;: default, yes ou no.</translation>
    </message>
    <message>
        <source>An identity needs one address: NAME ADDR.</source>
        <translation>Une identité a besoin d’une adresse&#xa0;: NAME ADDR.</translation>
    </message>
</context>
<context>
    <name>IdentityReport</name>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservées</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>non conservées</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation>Réponses à</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Copies of what is sent</source>
        <translation>Copies des envois</translation>
    </message>
    <message>
        <source>Sends as</source>
        <translation>Envoie en tant que</translation>
    </message>
    <message>
        <source>Also sends as</source>
        <translation>Envoie aussi en tant que</translation>
    </message>
</context>
<context>
    <name>IdentityText</name>
    <message>
        <source>The name has to be one line of at most %1 characters.</source>
        <translation>Le nom doit tenir sur une ligne de %1 caractères au plus.</translation>
    </message>
    <message>
        <source>The name of where answers shall go has to be one line of at most %1 characters.</source>
        <translation>Le nom de qui reçoit les réponses doit tenir sur une ligne de %1 caractères au plus.</translation>
    </message>
    <message>
        <source>The organization has to be one line of at most %1 characters.</source>
        <translation>L’organisation doit tenir sur une ligne de %1 caractères au plus.</translation>
    </message>
    <message>
        <source>A signature has at most %1 characters, and no control characters.</source>
        <translation>Une signature a au plus %1 caractères, et pas de caractères de contrôle.</translation>
    </message>
    <message>
        <source>The account has an identity with this address already.</source>
        <translation>Le compte a déjà une identité avec cette adresse.</translation>
    </message>
    <message>
        <source>An account has at most %1 identities.</source>
        <translation>Un compte a au plus %1 identités.</translation>
    </message>
    <message>
        <source>The account has no identity with this address.</source>
        <translation>Le compte n’a pas d’identité avec cette adresse.</translation>
    </message>
    <message>
        <source>An account needs an identity to send as. Change this one instead.</source>
        <translation>Un compte a besoin d’une identité sous laquelle envoyer. Modifiez plutôt celle-ci.</translation>
    </message>
</context>
<context>
    <name>JournalOptions</name>
    <message>
        <source>--event: “%1” is no event of the journal.</source>
        <translation>--event&#xa0;: «&#xa0;%1&#xa0;» n’est pas un événement du journal.</translation>
    </message>
    <message>
        <source>--%1: “%2” is neither a day nor a time: 2026-11-25, or 2026-11-25T08:00.</source>
        <translation>--%1&#xa0;: «&#xa0;%2&#xa0;» n’est ni un jour ni une heure&#xa0;: 2026-11-25, ou 2026-11-25T08:00.</translation>
    </message>
    <message>
        <source>Shows what was seen, accepted and changed.</source>
        <translation>Affiche ce qui a été vu, accepté et modifié.</translation>
    </message>
    <message>
        <source>Only of this account; it may be gone by now.</source>
        <translation>Seulement de ce compte&#xa0;; il peut ne plus exister.</translation>
    </message>
    <message>
        <source>Only such events, as --json names them; may be repeated.</source>
        <translation>Seulement ces événements, comme --json les nomme&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>Only from this day or time on.</source>
        <translation>Seulement à partir de ce jour ou de cette heure.</translation>
    </message>
    <message>
        <source>Only to the end of this day, or before this time.</source>
        <translation>Seulement jusqu’à la fin de ce jour, ou avant cette heure.</translation>
    </message>
    <message>
        <source>Only with this in host, reason or fingerprint.</source>
        <translation>Seulement avec ceci dans le serveur, le motif ou l’empreinte.</translation>
    </message>
    <message>
        <source>Report as comma-separated values, for a spreadsheet.</source>
        <translation>Rendre compte par des valeurs séparées par des virgules (CSV), pour un tableur.</translation>
    </message>
</context>
<context>
    <name>JournalText</name>
    <message>
        <source>%1 Reason: %2</source>
        <translation>%1 Motif&#xa0;: %2</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importé.</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>KeptPassword</name>
    <message>
        <source>&amp;Keep it in the keyring of this computer</source>
        <translation>&amp;Le conserver dans le trousseau de clés de cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Keep it, sealed by a passphrase</source>
        <translation>&amp;Le conserver, scellé par une phrase secrète</translation>
    </message>
    <message>
        <source>The password is not kept, and will be asked for. %1</source>
        <translation>Le mot de passe n’est pas conservé, et sera demandé. %1</translation>
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
        <translation>Dans une &amp;heure, %1</translation>
    </message>
    <message>
        <source>This &amp;evening, %1</source>
        <translation>Ce &amp;soir, %1</translation>
    </message>
    <message>
        <source>&amp;Tomorrow morning, %1</source>
        <translation>&amp;Demain matin, %1</translation>
    </message>
    <message>
        <source>&amp;Monday morning, %1</source>
        <translation>&amp;Lundi matin, %1</translation>
    </message>
</context>
<context>
    <name>LaunchOptions</name>
    <message>
        <source>Sends mail and shows how safe the line is.</source>
        <translation>Envoie du courrier et montre à quel point la liaison est sûre.</translation>
    </message>
    <message>
        <source>A mailto: link to begin a message with.</source>
        <translation>Un lien mailto: avec lequel commencer un message.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Tout conserver dans ce dossier.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Start with the practice server.</source>
        <translation>Démarrer avec le serveur d’entraînement.</translation>
    </message>
    <message>
        <source>Begin a message.</source>
        <translation>Commencer un message.</translation>
    </message>
    <message>
        <source>Its recipients.</source>
        <translation>Ses destinataires.</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>adresses</translation>
    </message>
    <message>
        <source>Who gets a copy.</source>
        <translation>Qui reçoit une copie.</translation>
    </message>
    <message>
        <source>Who gets a copy unseen.</source>
        <translation>Qui reçoit une copie cachée.</translation>
    </message>
    <message>
        <source>Its subject.</source>
        <translation>Son objet.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>Its text.</source>
        <translation>Son texte.</translation>
    </message>
    <message>
        <source>Attach this file; may be repeated.</source>
        <translation>Joindre ce fichier&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>One mailto: link at a time.</source>
        <translation>Un seul lien mailto: à la fois.</translation>
    </message>
    <message>
        <source>Files to attach.</source>
        <translation>Fichiers à joindre.</translation>
    </message>
    <message>
        <source>[file…]</source>
        <translation>[fichier…]</translation>
    </message>
    <message>
        <source>Show the outbox.</source>
        <translation>Afficher la boîte d’envoi.</translation>
    </message>
    <message>
        <source>“%1” is no mailto: link, and no file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un lien mailto:, ni un fichier.</translation>
    </message>
</context>
<context>
    <name>LineReportText</name>
    <message>
        <source>The server said</source>
        <translation>Réponse du serveur</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Ways to log in</source>
        <translation>Manières de s’authentifier</translation>
    </message>
    <message>
        <source>Logged in by</source>
        <translation>Authentification par</translation>
    </message>
    <message>
        <source>With a fingerprint that the server&apos;s operator gave you:</source>
        <translation>Avec une empreinte que l’administrateur du serveur vous a donnée&#xa0;:</translation>
    </message>
    <message>
        <source>The key as a picture, to compare by eye:</source>
        <translation>La clé sous forme d’image, à comparer à l’œil&#xa0;:</translation>
    </message>
    <message>
        <source>SHA-256 of the pinned key</source>
        <translation>SHA-256 de la clé épinglée</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglée</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vue pour la dernière fois</translation>
    </message>
    <message>
        <source>The new key (left) and the pinned one as pictures, to compare by eye:</source>
        <translation>La nouvelle clé (à gauche) et la clé épinglée sous forme d’images, à comparer à l’œil&#xa0;:</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Certificat de</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>Garant</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>SHA-256 of the key</source>
        <translation>SHA-256 de la clé</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate</source>
        <translation>SHA-256 du certificat</translation>
    </message>
    <message>
        <source>Whoever runs the server sees its certificate&apos;s fingerprint, on the server itself, by:</source>
        <translation>La personne qui gère le serveur voit l’empreinte de son certificat, sur le serveur lui-même, par&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <source>Password: </source>
        <translation>Mot de passe&#xa0;: </translation>
    </message>
    <message>
        <source>Read the password from the first line of standard input, for this run.</source>
        <translation>Lire le mot de passe sur la première ligne de l’entrée standard, pour cette exécution.</translation>
    </message>
</context>
<context>
    <name>LoweringReport</name>
    <message>
        <source>nobody noted when and why</source>
        <translation>personne n’a noté quand ni pourquoi</translation>
    </message>
    <message>
        <source>%1, reason: %2</source>
        <translation>%1, motif&#xa0;: %2</translation>
    </message>
    <message>
        <source>Made less safe, and can be taken back (trust restore):</source>
        <translation>Rendu moins sûr, et peut être annulé (trust restore)&#xa0;:</translation>
    </message>
</context>
<context>
    <name>LoweringText</name>
    <message>
        <source>%1 had to reach “%2”; now it need not reach any level.</source>
        <translation>%1 devait atteindre «&#xa0;%2&#xa0;»&#xa0;; maintenant aucun niveau n’est exigé.</translation>
    </message>
    <message>
        <source>%1 had to reach “%2”; now “%3” is enough.</source>
        <translation>%1 devait atteindre «&#xa0;%2&#xa0;»&#xa0;; maintenant «&#xa0;%3&#xa0;» suffit.</translation>
    </message>
    <message>
        <source>Mail goes only to a server that is vouched for or pinned.</source>
        <translation>Le courrier ne va qu’à un serveur dont quelqu’un se porte garant ou dont la clé est épinglée.</translation>
    </message>
    <message>
        <source>Encrypted mail may go to a server that nobody has checked.</source>
        <translation>Le courrier chiffré peut aller à un serveur que personne n’a vérifié.</translation>
    </message>
    <message>
        <source>Mail may go unencrypted, but never the password.</source>
        <translation>Le courrier peut partir non chiffré, mais jamais le mot de passe.</translation>
    </message>
    <message>
        <source>Mail and password may go unencrypted.</source>
        <translation>Le courrier et le mot de passe peuvent partir non chiffrés.</translation>
    </message>
    <message>
        <source>The system&apos;s authorities vouch for the server.</source>
        <translation>Les autorités du système se portent garantes du serveur.</translation>
    </message>
    <message>
        <source>The authorities in %1 vouch for the server.</source>
        <translation>Les autorités de %1 se portent garantes du serveur.</translation>
    </message>
    <message>
        <source>%1 could not prove that it knows the password; that was forgiven.</source>
        <translation>%1 n’a pas pu prouver qu’il connaît le mot de passe&#xa0;; cela a été pardonné.</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>en ligne de commande</translation>
    </message>
    <message>
        <source>The password itself may go to a server that nobody has checked.</source>
        <translation>Le mot de passe lui-même peut aller à un serveur que personne n’a vérifié.</translation>
    </message>
    <message>
        <source>The password itself goes to no server that nobody has checked.</source>
        <translation>Le mot de passe lui-même ne va à aucun serveur que personne n’a vérifié.</translation>
    </message>
    <message>
        <source>Outdated encryption is put up with.</source>
        <translation>Un chiffrement obsolète est toléré.</translation>
    </message>
    <message>
        <source>Outdated encryption is not put up with.</source>
        <translation>Un chiffrement obsolète n’est pas toléré.</translation>
    </message>
    <message>
        <source>A server on this computer needs no certificate.</source>
        <translation>Un serveur sur cet ordinateur n’a pas besoin de certificat.</translation>
    </message>
    <message>
        <source>A server on this computer needs a certificate as any other.</source>
        <translation>Un serveur sur cet ordinateur a besoin d’un certificat comme tout autre.</translation>
    </message>
    <message>
        <source>A pinned key outweighs any authority.</source>
        <translation>Une clé épinglée l’emporte sur toute autorité.</translation>
    </message>
    <message>
        <source>An authority may replace a key that was accepted unseen.</source>
        <translation>Une autorité peut remplacer une clé acceptée sans comparaison.</translation>
    </message>
</context>
<context>
    <name>MessageFailureText</name>
    <message>
        <source>The message could not be written to the disk.</source>
        <translation>Le message n’a pas pu être écrit sur le disque.</translation>
    </message>
    <message>
        <source>The message could not be written to the disk: %1.</source>
        <translation>Le message n’a pas pu être écrit sur le disque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The message could not be read to its end.</source>
        <translation>Le message n’a pas pu être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>The message could not be read to its end: %1.</source>
        <translation>Le message n’a pas pu être lu jusqu’au bout&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no address where one should be.</source>
        <translation>Il n’y a pas d’adresse là où il devrait y en avoir une.</translation>
    </message>
    <message>
        <source>“%1” is no mail address: it has no @.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse électronique&#xa0;: il n’y a pas de @.</translation>
    </message>
    <message>
        <source>“%1” is no mail address: it is too long for any server.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse électronique&#xa0;: elle est trop longue pour n’importe quel serveur.</translation>
    </message>
    <message>
        <source>“%1” is no mail address: over 64 characters stand before the @.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse électronique&#xa0;: plus de 64 caractères précèdent le @.</translation>
    </message>
    <message>
        <source>“%1” is no mail address: over 255 characters stand after the @.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse électronique&#xa0;: plus de 255 caractères suivent le @.</translation>
    </message>
    <message>
        <source>“%1” is no mail address: what stands before the @ cannot stand there.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse électronique&#xa0;: ce qui précède le @ ne peut pas s’y trouver.</translation>
    </message>
    <message>
        <source>“%1” is no mail address: what stands after the @ is no domain.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse électronique&#xa0;: ce qui suit le @ n’est pas un domaine.</translation>
    </message>
    <message>
        <source>“%1” is no mail address: it holds a line end or another control character.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse électronique&#xa0;: elle contient une fin de ligne ou un autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>The message has no sender.</source>
        <translation>Le message n’a pas d’expéditeur.</translation>
    </message>
    <message>
        <source>The message has no recipient.</source>
        <translation>Le message n’a pas de destinataire.</translation>
    </message>
    <message>
        <source>The field %1 holds a line end or another control character.</source>
        <translation>Le champ %1 contient une fin de ligne ou un autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>“%1” cannot be a header field of yours: no field can be called so, or the program writes itself what it holds.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un champ d’en-tête à vous&#xa0;: aucun champ ne peut s’appeler ainsi, ou le programme écrit lui-même ce qu’il contient.</translation>
    </message>
    <message>
        <source>There is no file %1 to attach.</source>
        <translation>Il n’y a pas de fichier %1 à joindre.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read, so it cannot be attached.</source>
        <translation>Le fichier %1 ne peut pas être lu, et donc pas être joint.</translation>
    </message>
    <message>
        <source>%1 cannot be attached: it is a folder or another thing that is no file.</source>
        <translation>%1 ne peut pas être joint&#xa0;: c’est un dossier ou autre chose qui n’est pas un fichier.</translation>
    </message>
    <message>
        <source>The file %1 changed while it was being read; try again.</source>
        <translation>Le fichier %1 a changé pendant sa lecture&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>This is no mail message: it does not begin with header fields.</source>
        <translation>Ce n’est pas un message&#xa0;: il ne commence pas par des champs d’en-tête.</translation>
    </message>
    <message>
        <source>The field %1 has a line that is too long for mail and cannot be folded.</source>
        <translation>Le champ %1 a une ligne trop longue pour le courrier, qui ne peut pas être repliée.</translation>
    </message>
    <message>
        <source>The message&apos;s header has an address that is none: “%1”.</source>
        <translation>L’en-tête du message contient une adresse qui n’en est pas une&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The message is signed or encrypted, so it cannot be edited.</source>
        <translation>Le message est signé ou chiffré&#xa0;; il ne peut donc pas être modifié.</translation>
    </message>
    <message>
        <source>The message is built in a way that cannot be edited here without losing something.</source>
        <translation>Le message est construit d’une manière qui ne permet pas de le modifier ici sans rien perdre.</translation>
    </message>
    <message>
        <source>The message does not fit on the disk: there is no space left.</source>
        <translation>Le message ne tient pas sur le disque&#xa0;: il n’y a plus de place.</translation>
    </message>
    <message>
        <source>Writing the message was cancelled.</source>
        <translation>L’écriture du message a été annulée.</translation>
    </message>
</context>
<context>
    <name>OAuthOptions</name>
    <message>
        <source>%1 and %2 contradict each other.</source>
        <translation>%1 et %2 se contredisent.</translation>
    </message>
    <message>
        <source>--%1: “%2” is no address that begins with https://.</source>
        <translation>--%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>--%1: “%2” holds what is no letter, digit or sign of ASCII.</source>
        <translation>--%1&#xa0;: «&#xa0;%2&#xa0;» contient autre chose que des lettres, chiffres et signes ASCII.</translation>
    </message>
    <message>
        <source>--%1: “%2” is none of google, microsoft and none.</source>
        <translation>--%1&#xa0;: «&#xa0;%2&#xa0;» n’est ni google, ni microsoft, ni none.</translation>
    </message>
    <message>
        <source>Say who gives the tokens: --oauth google or microsoft, or --oauth-authorization-endpoint URL and --oauth-token-endpoint URL.</source>
        <translation>Indiquez qui donne les jetons&#xa0;: --oauth google ou microsoft, ou --oauth-authorization-endpoint URL et --oauth-token-endpoint URL.</translation>
    </message>
    <message>
        <source>Say as which program Sealpost is registered with the provider: --oauth-client-id ID.</source>
        <translation>Indiquez comme quel programme Sealpost est enregistré auprès du fournisseur&#xa0;: --oauth-client-id ID.</translation>
    </message>
    <message>
        <source>Log in by OAuth 2 with google, microsoft or the endpoints below; none: not so.</source>
        <translation>S’authentifier par OAuth 2 avec google, microsoft ou les points d’accès ci-dessous&#xa0;; none&#xa0;: pas ainsi.</translation>
    </message>
    <message>
        <source>The client id that the provider gave you for Sealpost.</source>
        <translation>L’identifiant client que le fournisseur vous a donné pour Sealpost.</translation>
    </message>
    <message>
        <source>Where your browser goes to authorise Sealpost.</source>
        <translation>Où va votre navigateur pour autoriser Sealpost.</translation>
    </message>
    <message>
        <source>Where Sealpost gets its tokens.</source>
        <translation>Où Sealpost obtient ses jetons.</translation>
    </message>
    <message>
        <source>What the tokens are to be good for, as the provider calls it.</source>
        <translation>Ce à quoi les jetons doivent servir, comme le fournisseur l’appelle.</translation>
    </message>
</context>
<context>
    <name>OAuthReport</name>
    <message>
        <source>%1, client id %2</source>
        <translation>%1, identifiant client %2</translation>
    </message>
</context>
<context>
    <name>OAuthText</name>
    <message>
        <source>Sealpost cannot wait for your browser&apos;s answer: this computer gives it no port.</source>
        <translation>Sealpost ne peut pas attendre la réponse de votre navigateur&#xa0;: cet ordinateur ne lui donne aucun port.</translation>
    </message>
    <message>
        <source>No answer came from your browser in time.</source>
        <translation>Aucune réponse n’est venue à temps de votre navigateur.</translation>
    </message>
    <message>
        <source>Authorising was cancelled.</source>
        <translation>L’autorisation a été annulée.</translation>
    </message>
    <message>
        <source>Sealpost was not authorised: access was declined in the browser.</source>
        <translation>Sealpost n’a pas été autorisé&#xa0;: l’accès a été refusé dans le navigateur.</translation>
    </message>
    <message>
        <source>The provider refuses the request: check the client id, its secret and the scope.</source>
        <translation>Le fournisseur refuse la demande&#xa0;: vérifiez l’identifiant client, son secret et la portée.</translation>
    </message>
    <message>
        <source>The provider does not accept this authorisation, or no longer.</source>
        <translation>Le fournisseur n’accepte pas cette autorisation, ou ne l’accepte plus.</translation>
    </message>
    <message>
        <source>The provider gives no answer. Try again later.</source>
        <translation>Le fournisseur ne répond pas. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer makes no sense. Check the endpoints.</source>
        <translation>La réponse du fournisseur n’a pas de sens. Vérifiez les points d’accès.</translation>
    </message>
    <message>
        <source>The provider authorises Sealpost for a short time only. The scope may lack a word, such as “offline_access”.</source>
        <translation>Le fournisseur n’autorise Sealpost que pour peu de temps. Il manque peut-être un mot à la portée, comme «&#xa0;offline_access&#xa0;».</translation>
    </message>
    <message>
        <source>The authorisation cannot be kept.</source>
        <translation>L’autorisation ne peut pas être conservée.</translation>
    </message>
</context>
<context>
    <name>OpenOutbox</name>
    <message>
        <source>There is no message “%1” in the outbox. See: sealpost-cli outbox list</source>
        <translation>Il n’y a pas de message «&#xa0;%1&#xa0;» dans la boîte d’envoi. Voir&#xa0;: sealpost-cli outbox list</translation>
    </message>
</context>
<context>
    <name>OpenProfile</name>
    <message>
        <source>There is no account “%1”. See: sealpost-cli account list</source>
        <translation>Il n’y a pas de compte «&#xa0;%1&#xa0;». Voir&#xa0;: sealpost-cli account list</translation>
    </message>
    <message>
        <source>The entry of account “%1” in accounts.ini is broken; mend it, or remove the account.</source>
        <translation>L’entrée du compte «&#xa0;%1&#xa0;» dans accounts.ini est endommagée&#xa0;; réparez-la, ou supprimez le compte.</translation>
    </message>
    <message>
        <source>--profile: “%1” is no folder.</source>
        <translation>--profile&#xa0;: «&#xa0;%1&#xa0;» n’est pas un dossier.</translation>
    </message>
    <message>
        <source>--passphrase-stdin: the passwords of this profile are in the keyring, not in a sealed file.</source>
        <translation>--passphrase-stdin&#xa0;: les mots de passe de ce profil sont dans le trousseau de clés, pas dans un fichier scellé.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Phrase secrète&#xa0;: </translation>
    </message>
</context>
<context>
    <name>OptionValue</name>
    <message>
        <source>--%1: “%2” is no name or address of a server.</source>
        <translation>--%1&#xa0;: «&#xa0;%2&#xa0;» n’est ni le nom ni l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>--%1: “%2” is no port: 1 to 65535, or off.</source>
        <translation>--%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un port&#xa0;: de 1 à 65535, ou off.</translation>
    </message>
    <message>
        <source>--%1: “%2” holds a line end or another control character.</source>
        <translation>--%1&#xa0;: «&#xa0;%2&#xa0;» contient une fin de ligne ou un autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>--%1: there is no file “%2” that can be read.</source>
        <translation>--%1&#xa0;: il n’y a pas de fichier «&#xa0;%2&#xa0;» qui puisse être lu.</translation>
    </message>
    <message>
        <source>--%1: “%2” is none of none, unverified-tls, plain-mail and plain-mail-and-password.</source>
        <translation>--%1&#xa0;: «&#xa0;%2&#xa0;» n’est ni none, ni unverified-tls, ni plain-mail, ni plain-mail-and-password.</translation>
    </message>
    <message>
        <source>--%1: “%2” is none of password, token and external.</source>
        <translation>--%1&#xa0;: «&#xa0;%2&#xa0;» n’est ni password, ni token, ni external.</translation>
    </message>
    <message>
        <source>--%1: “%2” is none of none, system, socks5://[USER@]HOST[:PORT] and http://[USER@]HOST[:PORT].</source>
        <translation>--%1&#xa0;: «&#xa0;%2&#xa0;» n’est ni none, ni system, ni socks5://[USER@]HOST[:PORT], ni http://[USER@]HOST[:PORT].</translation>
    </message>
    <message>
        <source>--%1: “%2” is no time: 1 to 3600 seconds, or default.</source>
        <translation>--%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas une durée&#xa0;: de 1 à 3600 secondes, ou default.</translation>
    </message>
    <message>
        <source>--%1: “%2” is neither yes nor no.</source>
        <translation>--%1&#xa0;: «&#xa0;%2&#xa0;» n’est ni yes ni no.</translation>
    </message>
    <message>
        <source>--%1: “%2” is none of default, yes and no.</source>
        <translation>--%1&#xa0;: «&#xa0;%2&#xa0;» n’est ni default, ni yes, ni no.</translation>
    </message>
</context>
<context>
    <name>OutboxCommand</name>
    <message>
        <source>Nothing waits in the outbox.</source>
        <translation>Rien n’attend dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>--message prints the message itself; there is no JSON of it.</source>
        <translation>--message affiche le message lui-même&#xa0;; il n’existe pas en JSON.</translation>
    </message>
    <message>
        <source>The file of the message cannot be read: %1.</source>
        <translation>Le fichier du message ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Print the message itself (RFC 5322).</source>
        <translation>Afficher le message lui-même (RFC 5322).</translation>
    </message>
    <message>
        <source>Show what was said with the server too.</source>
        <translation>Afficher aussi ce qui a été échangé avec le serveur.</translation>
    </message>
    <message>
        <source>It was sent.</source>
        <translation>Il a été envoyé.</translation>
    </message>
    <message>
        <source>Send it again, now; it may then arrive twice.</source>
        <translation>L’envoyer à nouveau, maintenant&#xa0;; il peut alors arriver deux fois.</translation>
    </message>
    <message>
        <source>2026-11-25T08:00, 08:00 (the next) or +2h (m, h, d).</source>
        <translation>2026-11-25T08:00, 08:00 (la prochaine fois) ou +2h (m, h, d).</translation>
    </message>
    <message>
        <source>Lists what is not sent yet, and what you have to deal with.</source>
        <translation>Énumère ce qui n’est pas encore envoyé, et ce dont vous devez vous occuper.</translation>
    </message>
    <message>
        <source>Shows a message and what became of it.</source>
        <translation>Affiche un message et ce qu’il est devenu.</translation>
    </message>
    <message>
        <source>Tries everything that waits, once, now.</source>
        <translation>Essaie tout ce qui attend, une fois, maintenant.</translation>
    </message>
    <message>
        <source>Tries a message now that waits, is held, or was refused.</source>
        <translation>Essaie maintenant un message qui attend, est retenu ou a été refusé.</translation>
    </message>
    <message>
        <source>The same as retry.</source>
        <translation>La même chose que retry.</translation>
    </message>
    <message>
        <source>Holds a message that was not tried yet until another time.</source>
        <translation>Retient jusqu’à une autre heure un message qui n’a pas encore été essayé.</translation>
    </message>
    <message>
        <source>Takes a message out of the outbox, for good.</source>
        <translation>Retire un message de la boîte d’envoi, définitivement.</translation>
    </message>
    <message>
        <source>Says what became of a message that is uncertain.</source>
        <translation>Dit ce qu’est devenu un message incertain.</translation>
    </message>
</context>
<context>
    <name>OutboxDecision</name>
    <message>
        <source>Say which: --sent or --again.</source>
        <translation>Indiquez lequel&#xa0;: --sent ou --again.</translation>
    </message>
    <message>
        <source>The message counts as sent.</source>
        <translation>Le message compte comme envoyé.</translation>
    </message>
    <message>
        <source>The message is taken out of the outbox.</source>
        <translation>Le message est retiré de la boîte d’envoi.</translation>
    </message>
</context>
<context>
    <name>OutcomeText</name>
    <message numerus="yes">
        <source>The server took the message for %1 of %n recipients.</source>
        <translation>
            <numerusform>Le serveur a accepté le message pour %1 sur %n destinataire.</numerusform>
            <numerusform>Le serveur a accepté le message pour %1 sur %n destinataires.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server refused every recipient.</source>
        <translation>Le serveur a refusé tous les destinataires.</translation>
    </message>
    <message>
        <source>The server does not take the message now; it may do so later.</source>
        <translation>Le serveur n’accepte pas le message maintenant&#xa0;; il le fera peut-être plus tard.</translation>
    </message>
    <message>
        <source>Nobody can know whether the server took the message; ask a recipient before you send it again.</source>
        <translation>Personne ne peut savoir si le serveur a accepté le message&#xa0;; demandez à un destinataire avant de l’envoyer à nouveau.</translation>
    </message>
    <message>
        <source>The server took the message for every recipient.</source>
        <translation>Le serveur a accepté le message pour tous les destinataires.</translation>
    </message>
    <message>
        <source>%1 It has no delivery reports to offer.</source>
        <translation>%1 Il n’offre pas de rapports de remise.</translation>
    </message>
    <message>
        <source>%1 was accepted.</source>
        <translation>%1 a été accepté.</translation>
    </message>
    <message>
        <source>%1 was refused.</source>
        <translation>%1 a été refusé.</translation>
    </message>
    <message>
        <source>%1 was not taken now; it may be later.</source>
        <translation>%1 n’a pas été accepté maintenant&#xa0;; peut-être plus tard.</translation>
    </message>
    <message>
        <source>For %1 nobody can know whether the message was taken.</source>
        <translation>Pour %1, personne ne peut savoir si le message a été accepté.</translation>
    </message>
</context>
<context>
    <name>PastedImages</name>
    <message>
        <source>image-%1.png</source>
        <comment>name of a file</comment>
        <translation>image-%1.png</translation>
    </message>
</context>
<context>
    <name>PinFile</name>
    <message>
        <source>--file: there is no file “%1” that can be read.</source>
        <translation>--file&#xa0;: il n’y a pas de fichier «&#xa0;%1&#xa0;» qui puisse être lu.</translation>
    </message>
    <message>
        <source>--file: “%1” holds no certificate.</source>
        <translation>--file&#xa0;: «&#xa0;%1&#xa0;» ne contient pas de certificat.</translation>
    </message>
    <message>
        <source>The key of this certificate is pinned for %1, beside those that were.</source>
        <translation>La clé de ce certificat est épinglée pour %1, à côté de celles qui l’étaient.</translation>
    </message>
    <message>
        <source>The key of this certificate is pinned for %1, before the first contact: a server there that has another key gets nothing.</source>
        <translation>La clé de ce certificat est épinglée pour %1, avant le premier contact&#xa0;: un serveur qui y aurait une autre clé n’obtient rien.</translation>
    </message>
</context>
<context>
    <name>PracticeReport</name>
    <message>
        <source>The practice server listens on %1 (SMTPS); Ctrl-C ends it.</source>
        <translation>Le serveur d’entraînement écoute sur %1 (SMTPS)&#xa0;; Ctrl-C l’arrête.</translation>
    </message>
    <message>
        <source>User name: %1, password: %2</source>
        <translation>Nom d’utilisateur&#xa0;: %1, mot de passe&#xa0;: %2</translation>
    </message>
    <message>
        <source>SHA-256 of its key: %1</source>
        <translation>SHA-256 de sa clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>SHA-256 of its certificate: %1</source>
        <translation>SHA-256 de son certificat&#xa0;: %1</translation>
    </message>
    <message>
        <source>Messages are kept in %1</source>
        <translation>Les messages sont conservés dans %1</translation>
    </message>
    <message>
        <source>Received: “%1” from %2 to %3, %4: %5</source>
        <translation>Reçu&#xa0;: «&#xa0;%1&#xa0;» de %2 à %3, %4&#xa0;: %5</translation>
    </message>
</context>
<context>
    <name>ReportSeal</name>
    <message>
        <source>%1 The usual way there (SMTPS) does not work now; another one is used.</source>
        <translation>%1 La voie d’accès habituelle (SMTPS) ne fonctionne pas en ce moment&#xa0;; une autre est utilisée.</translation>
    </message>
</context>
<context>
    <name>RestoreCommand</name>
    <message>
        <source>Nothing was made less safe for this account; nothing to restore.</source>
        <translation>Rien n’a été rendu moins sûr pour ce compte&#xa0;; il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is no “%1” to restore for this account. See: trust show.</source>
        <translation>Il n’y a pas de «&#xa0;%1&#xa0;» à annuler pour ce compte. Voir&#xa0;: trust show.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>RungText</name>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 n’est pas là.</translation>
    </message>
    <message>
        <source>%1 is not there: %2</source>
        <translation>%1 n’est pas là&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 was not reached.</source>
        <translation>%1 n’a pas été atteint.</translation>
    </message>
    <message>
        <source>%1 was not reached: %2</source>
        <translation>%1 n’a pas été atteint&#xa0;: %2</translation>
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
        <translation>non chiffré</translation>
    </message>
    <message>
        <source>%1 (port %2)</source>
        <translation>%1 (port %2)</translation>
    </message>
    <message>
        <source>%1 is the line.</source>
        <translation>%1 est la liaison.</translation>
    </message>
    <message>
        <source>%1 answered, but may not be used.</source>
        <translation>%1 a répondu, mais ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>%1 was given up; it was not needed any more.</source>
        <translation>%1 a été abandonné&#xa0;; il n’était plus nécessaire.</translation>
    </message>
    <message>
        <source>%1 is being tried.</source>
        <translation>%1 est en cours d’essai.</translation>
    </message>
</context>
<context>
    <name>Sealpost::AccountDialog</name>
    <message>
        <source>Account “%1”</source>
        <translation>Compte «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>New Account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>One thing is missing: the client id that your provider has for Sealpost.</source>
        <translation>Il manque une chose&#xa0;: l’identifiant client que votre fournisseur a pour Sealpost.</translation>
    </message>
    <message>
        <source>Type it, then press “Authorize…” beside it.</source>
        <translation>Saisissez-le, puis cliquez sur «&#xa0;Autoriser…&#xa0;» à côté.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>&amp;Basics</source>
        <translation>Génér&amp;al</translation>
    </message>
    <message>
        <source>&amp;Server and trust</source>
        <translation>&amp;Serveur et confiance</translation>
    </message>
    <message>
        <source>Pins and &amp;journal</source>
        <translation>Épinglages et &amp;journal</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identités</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Connect, judge the server and prove the password; nothing is sent</source>
        <translation>Se connecter, juger le serveur et vérifier le mot de passe&#xa0;; rien n’est envoyé</translation>
    </message>
    <message>
        <source>The account is saved; its passwords are being kept…</source>
        <translation>Le compte est enregistré&#xa0;; conservation de ses mots de passe…</translation>
    </message>
    <message>
        <source>The account is saved.</source>
        <translation>Le compte est enregistré.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What the provider gives is kept with them.</source>
        <translation>Ce que le fournisseur donne est conservé avec eux.</translation>
    </message>
    <message>
        <source>The test needs them.</source>
        <translation>Le test en a besoin.</translation>
    </message>
    <message>
        <source>Nobody vouches for this server.</source>
        <translation>Personne ne se porte garant de ce serveur.</translation>
    </message>
    <message>
        <source>&amp;Review the Server…</source>
        <translation>E&amp;xaminer le serveur…</translation>
    </message>
    <message>
        <source>The server&apos;s key has to be compared before anything leaves.</source>
        <translation>La clé du serveur doit être comparée avant que quoi que ce soit ne parte.</translation>
    </message>
    <message>
        <source>&amp;Compare the Key…</source>
        <translation>&amp;Comparer la clé…</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is an account with this name already.</source>
        <translation>Il y a déjà un compte de ce nom.</translation>
    </message>
    <message>
        <source>It is needed to keep the passwords of this account.</source>
        <translation>Elle est nécessaire pour conserver les mots de passe de ce compte.</translation>
    </message>
    <message>
        <source>Discard what you have typed?</source>
        <translation>Abandonner ce que vous avez saisi&#xa0;?</translation>
    </message>
    <message>
        <source>Keep E&amp;diting</source>
        <translation>Contin&amp;uer la modification</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>A&amp;bandonner</translation>
    </message>
</context>
<context>
    <name>Sealpost::AccountForm</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Send each message to my address as well</source>
        <translation>Envoyer aussi chaque message à mon adresse</translation>
    </message>
    <message>
        <source>SMTPS, encrypted from the first octet</source>
        <translation>SMTPS, chiffré dès le premier octet</translation>
    </message>
    <message>
        <source>STARTTLS, encrypted after a greeting</source>
        <translation>STARTTLS, chiffré après un message d’accueil</translation>
    </message>
    <message>
        <source>Unencrypted, only for a look unless the account permits it</source>
        <translation>Non chiffré, seulement pour voir, à moins que le compte ne le permette</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>&amp;Votre nom&#xa0;:</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Mail &amp;address:</source>
        <translation>Adr&amp;esse électronique&#xa0;:</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>As the recipients see it</source>
        <translation>Tel que les destinataires le voient</translation>
    </message>
    <message>
        <source>Server for outgoing mail</source>
        <translation>Serveur pour le courrier sortant</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>Se&amp;rveur&#xa0;:</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Nom d’utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Mot de &amp;passe&#xa0;:</translation>
    </message>
    <message>
        <source>Empty: the server asks for no login</source>
        <translation>Vide&#xa0;: le serveur ne demande pas d’authentification</translation>
    </message>
    <message>
        <source>Else it is kept until you quit, unless a command below gives it</source>
        <translation>Sinon, il est conservé jusqu’à ce que vous quittiez, à moins qu’une commande ci-dessous ne le donne</translation>
    </message>
    <message>
        <source>Copies of what you send</source>
        <translation>Copies de ce que vous envoyez</translation>
    </message>
    <message>
        <source>In the folder “Sent”</source>
        <translation>Dans le dossier «&#xa0;Sent&#xa0;»</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>Selon les préférences</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les conserver</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>N’en conserver aucune</translation>
    </message>
    <message>
        <source>In the &amp;folder “Sent”:</source>
        <translation>Dans le &amp;dossier «&#xa0;Sent&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>As a blind copy: nobody else sees it</source>
        <translation>En copie cachée&#xa0;: personne d’autre ne la voit</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Try in this order:</source>
        <translation>Essayer dans cet ordre&#xa0;:</translation>
    </message>
    <message>
        <source>Password c&amp;ommand:</source>
        <translation>Co&amp;mmande du mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>Command that prints the password</source>
        <translation>Commande qui affiche le mot de passe</translation>
    </message>
    <message>
        <source>For example: pass show mail</source>
        <translation>Par exemple&#xa0;: pass show mail</translation>
    </message>
    <message>
        <source>Account &amp;name:</source>
        <translation>N&amp;om du compte&#xa0;:</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>Empty: as the mail address</source>
        <translation>Vide&#xa0;: comme l’adresse électronique</translation>
    </message>
    <message>
        <source>Pins and levels are kept under this name</source>
        <translation>Les épinglages et les niveaux sont conservés sous ce nom</translation>
    </message>
    <message>
        <source>Say which server takes your mail.</source>
        <translation>Indiquez quel serveur accepte votre courrier.</translation>
    </message>
    <message>
        <source>This is a mail address; a server&apos;s name has no @ in it.</source>
        <translation>C’est une adresse électronique&#xa0;; le nom d’un serveur ne contient pas de @.</translation>
    </message>
    <message>
        <source>This is neither the name nor the address of a server.</source>
        <translation>Ce n’est ni le nom ni l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>Say as whom you log in there.</source>
        <translation>Indiquez sous quel nom vous vous y authentifiez.</translation>
    </message>
    <message>
        <source>Say whose password this is, or leave the password empty.</source>
        <translation>Indiquez à qui est ce mot de passe, ou laissez le mot de passe vide.</translation>
    </message>
    <message>
        <source>Leave at least one way to the server.</source>
        <translation>Laissez au moins une voie d’accès au serveur.</translation>
    </message>
</context>
<context>
    <name>Sealpost::AccountPage</name>
    <message>
        <source>Sender:</source>
        <translation>Expéditeur&#xa0;:</translation>
    </message>
    <message>
        <source>Senders:</source>
        <translation>Expéditeurs&#xa0;:</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>Serveur&#xa0;:</translation>
    </message>
    <message>
        <source>Ways:</source>
        <translation>Voies d’accès&#xa0;:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Nom d’utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>none, no login</source>
        <translation>aucun, pas d’authentification</translation>
    </message>
    <message>
        <source>Permits:</source>
        <translation>Permet&#xa0;:</translation>
    </message>
    <message>
        <source>Proxy:</source>
        <translation>Proxy&#xa0;:</translation>
    </message>
    <message>
        <source>as this computer is set up</source>
        <translation>selon la configuration de cet ordinateur</translation>
    </message>
    <message>
        <source>Certificate:</source>
        <translation>Certificat&#xa0;:</translation>
    </message>
    <message>
        <source>New messages begin with this account.</source>
        <translation>Les nouveaux messages commencent avec ce compte.</translation>
    </message>
    <message>
        <source>Ask whoever gave it to you for a new one in time.</source>
        <translation>Demandez-en à temps un nouveau à qui vous l’a donné.</translation>
    </message>
    <message>
        <source>&amp;Edit Account…</source>
        <translation>&amp;Modifier le compte…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>Dupli&amp;quer…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
</context>
<context>
    <name>Sealpost::AccountTransfer</name>
    <message>
        <source>Sealpost accounts (*.json)</source>
        <translation>Comptes Sealpost (*.json)</translation>
    </message>
    <message>
        <source>Accounts of Sealpost, Thunderbird, msmtp and providers (*.json prefs.js *.xml *msmtprc* config)</source>
        <translation>Comptes de Sealpost, de Thunderbird, de msmtp et de fournisseurs (*.json prefs.js *.xml *msmtprc* config)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export Account</source>
        <translation>Exporter le compte</translation>
    </message>
    <message>
        <source>Import Accounts</source>
        <translation>Importer des comptes</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The account is in %1, without its password.</source>
        <translation>Le compte est dans %1, sans son mot de passe.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The account of this name cannot be read; take another name.</source>
        <translation>Le compte de ce nom ne peut pas être lu&#xa0;; prenez un autre nom.</translation>
    </message>
</context>
<context>
    <name>Sealpost::AddressBar</name>
    <message>
        <source>Mail address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>&amp;Mail address:</source>
        <translation>Adr&amp;esse électronique&#xa0;:</translation>
    </message>
    <message>
        <source>The file is for all who have mail at this provider. Which address is yours?</source>
        <translation>Le fichier est destiné à tous ceux qui ont leur courrier chez ce fournisseur. Quelle adresse est la vôtre&#xa0;?</translation>
    </message>
    <message>
        <source>G&amp;o On</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Do Not Import</source>
        <translation>Ne &amp;pas importer</translation>
    </message>
</context>
<context>
    <name>Sealpost::AttachmentsModel</name>
    <message>
        <source>%1 (missing)</source>
        <comment>an attachment that is not there</comment>
        <translation>%1 (introuvable)</translation>
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
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>Sealpost::AuthorizeBar</name>
    <message>
        <source>Address of the provider</source>
        <translation>Adresse du fournisseur</translation>
    </message>
    <message>
        <source>Authori&amp;ze…</source>
        <translation>A&amp;utoriser…</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>En attente de votre navigateur…</translation>
    </message>
    <message>
        <source>Log in there, and permit Sealpost to send mail for you. Your password stays in the browser.</source>
        <translation>Authentifiez-vous-y, et permettez à Sealpost d’envoyer du courrier pour vous. Votre mot de passe reste dans le navigateur.</translation>
    </message>
    <message>
        <source>&amp;Open the Browser Again</source>
        <translation>Rouvrir le navi&amp;gateur</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Aucun navigateur n’a pu être ouvert.</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer. Sealpost waits for it.</source>
        <translation>Ouvrez cette adresse dans un navigateur sur cet ordinateur. Sealpost l’attend.</translation>
    </message>
    <message>
        <source>Sealpost is authorised to log in for “%1”.</source>
        <translation>Sealpost est autorisé à s’authentifier pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Try &amp;Once More</source>
        <translation>Réessa&amp;yer</translation>
    </message>
</context>
<context>
    <name>Sealpost::Background</name>
    <message numerus="yes">
        <source>Sealpost: %n message(s) still to be sent</source>
        <translation>
            <numerusform>Sealpost&#xa0;: encore %n message à envoyer</numerusform>
            <numerusform>Sealpost&#xa0;: encore %n messages à envoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Sealpost</source>
        <translation>Afficher Sealpost</translation>
    </message>
    <message>
        <source>Stop Sending</source>
        <translation>Arrêter l’envoi</translation>
    </message>
</context>
<context>
    <name>Sealpost::BookPage</name>
    <message>
        <source>&amp;Add a Pin…</source>
        <translation>Aj&amp;outer un épinglage…</translation>
    </message>
    <message>
        <source>&amp;Remove the Pin…</source>
        <translation>&amp;Retirer l’épinglage…</translation>
    </message>
    <message>
        <source>No key is pinned for this account.</source>
        <translation>Aucune clé n’est épinglée pour ce compte.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Pinned keys</source>
        <translation>Clés épinglées</translation>
    </message>
</context>
<context>
    <name>Sealpost::CandidateChoice</name>
    <message>
        <source>My provider takes ma&amp;il there</source>
        <translation>Mon &amp;fournisseur y accepte le courrier</translation>
    </message>
    <message>
        <source>Open the Provider&apos;s Pa&amp;ge</source>
        <translation>&amp;Ouvrir la page du fournisseur</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>S&amp;erver:</source>
        <translation>&amp;Serveur&#xa0;:</translation>
    </message>
    <message>
        <source>Ways:</source>
        <translation>Voies d’accès&#xa0;:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Nom d’utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Source&#xa0;:</translation>
    </message>
    <message>
        <source>none, no login</source>
        <translation>aucun, pas d’authentification</translation>
    </message>
</context>
<context>
    <name>Sealpost::CertificateView</name>
    <message>
        <source>Copy as &amp;PEM</source>
        <translation>Copier en &amp;PEM</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Save Certificate</source>
        <translation>Enregistrer le certificat</translation>
    </message>
    <message>
        <source>Save Whole C&amp;hain…</source>
        <translation>Enregistrer toute la c&amp;haîne…</translation>
    </message>
    <message>
        <source>Save Chain of Certificates</source>
        <translation>Enregistrer la chaîne de certificats</translation>
    </message>
    <message>
        <source>The certificate is on the clipboard.</source>
        <translation>Le certificat est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>Certificats (*.pem)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to and that has room.</source>
        <translation>Choisissez un dossier dans lequel vous pouvez écrire et qui a de la place.</translation>
    </message>
</context>
<context>
    <name>Sealpost::ChangedFilesBar</name>
    <message>
        <source>“%1” has changed since you attached it.</source>
        <translation>«&#xa0;%1&#xa0;» a changé depuis que vous l’avez joint.</translation>
    </message>
    <message>
        <source>“%1” has grown since you attached it.</source>
        <translation>«&#xa0;%1&#xa0;» a grossi depuis que vous l’avez joint.</translation>
    </message>
    <message>
        <source>“%1” has shrunk since you attached it.</source>
        <translation>«&#xa0;%1&#xa0;» a rétréci depuis que vous l’avez joint.</translation>
    </message>
    <message>
        <source>“%1” is gone since you attached it.</source>
        <translation>«&#xa0;%1&#xa0;» a disparu depuis que vous l’avez joint.</translation>
    </message>
    <message>
        <source>It had %1 then, and has %2 now.</source>
        <comment>sizes of a file</comment>
        <translation>Il faisait alors %1, et fait maintenant %2.</translation>
    </message>
    <message>
        <source>&amp;Keep It</source>
        <translation>Le &amp;garder</translation>
    </message>
    <message>
        <source>Re&amp;move It</source>
        <translation>Le &amp;retirer</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::AuthorizeCommand</name>
    <message>
        <source>Authorises Sealpost in your browser to log in for an account (OAuth 2).</source>
        <translation>Autorise Sealpost dans votre navigateur à s’authentifier pour un compte (OAuth 2).</translation>
    </message>
    <message>
        <source>Open no browser: show the address only.</source>
        <translation>N’ouvrir aucun navigateur&#xa0;: afficher seulement l’adresse.</translation>
    </message>
    <message>
        <source>Read the secret that the provider gave with the client id from the next line of standard input, and store it.</source>
        <translation>Lire le secret que le fournisseur a donné avec l’identifiant client sur la ligne suivante de l’entrée standard, et le conserver.</translation>
    </message>
    <message>
        <source>This account has no provider to authorise Sealpost: sealpost-cli account set NAME --oauth PROVIDER --oauth-client-id ID</source>
        <translation>Ce compte n’a pas de fournisseur pour autoriser Sealpost&#xa0;: sealpost-cli account set NAME --oauth PROVIDER --oauth-client-id ID</translation>
    </message>
    <message>
        <source>Client secret: </source>
        <translation>Secret du client&#xa0;: </translation>
    </message>
    <message>
        <source>Authorise Sealpost in your browser. If it does not open, this is the address:</source>
        <translation>Autorisez Sealpost dans votre navigateur. S’il ne s’ouvre pas, voici l’adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Authorise Sealpost in your browser, on this computer, at this address:</source>
        <translation>Autorisez Sealpost dans votre navigateur, sur cet ordinateur, à cette adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>En attente de votre navigateur…</translation>
    </message>
    <message>
        <source>Sealpost is authorised for the account “%1”.</source>
        <translation>Sealpost est autorisé pour le compte «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::ChainCommand</name>
    <message>
        <source>Looks at the server and shows every certificate of its chain.</source>
        <translation>Consulte le serveur et affiche chaque certificat de sa chaîne.</translation>
    </message>
    <message>
        <source>Print the certificates as PEM and nothing else.</source>
        <translation>Afficher les certificats en PEM et rien d’autre.</translation>
    </message>
    <message>
        <source>--pem and --json contradict each other.</source>
        <translation>--pem et --json se contredisent.</translation>
    </message>
    <message>
        <source>The server showed no certificate.</source>
        <translation>Le serveur n’a présenté aucun certificat.</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::CheckCommand</name>
    <message>
        <source>Connects to an account&apos;s server, judges it and reports; sends nothing.</source>
        <translation>Se connecte au serveur d’un compte, le juge et rend compte&#xa0;; n’envoie rien.</translation>
    </message>
    <message>
        <source>Prove the password too.</source>
        <translation>Vérifier aussi le mot de passe.</translation>
    </message>
    <message>
        <source>--password-stdin goes with --login.</source>
        <translation>--password-stdin va avec --login.</translation>
    </message>
    <message>
        <source>--login: this account has no user name to log in as.</source>
        <translation>--login&#xa0;: ce compte n’a pas de nom d’utilisateur pour s’authentifier.</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::Delivery</name>
    <message>
        <source>The copy in Sent could not be made: %1</source>
        <translation>La copie dans le dossier «&#xa0;Sent&#xa0;» n’a pas pu être faite&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is tried until it succeeds.</source>
        <translation>Cela est essayé jusqu’à ce que cela réussisse.</translation>
    </message>
    <message>
        <source>Sent %1 of %2</source>
        <translation>Envoyé&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 messages sur %2</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::DiscoverCommand</name>
    <message>
        <source>Looks for the server of an address in DNS, on its web server and at the usual names.</source>
        <translation>Cherche le serveur d’une adresse dans le DNS, sur son serveur web et aux noms usuels.</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::KeepingCommand</name>
    <message>
        <source>A password of the account may still be stored. %1</source>
        <translation>Un mot de passe du compte est peut-être encore conservé. %1</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::PinCommand</name>
    <message>
        <source>Looks at the server and pins its key, if it is the one that you name.</source>
        <translation>Consulte le serveur et épingle sa clé, si c’est celle que vous nommez.</translation>
    </message>
    <message>
        <source>SHA-256 of the key or the certificate, in any spelling, or a PEM or DER file.</source>
        <translation>SHA-256 de la clé ou du certificat, dans n’importe quelle graphie, ou un fichier PEM ou DER.</translation>
    </message>
    <message>
        <source>Pin the key of this certificate, PEM or DER, without looking at the server.</source>
        <translation>Épingler la clé de ce certificat, PEM ou DER, sans consulter le serveur.</translation>
    </message>
    <message>
        <source>A note that stays with the pin: who told you.</source>
        <translation>Une note qui reste avec l’épinglage&#xa0;: qui vous l’a dit.</translation>
    </message>
    <message>
        <source>The fingerprint is of a further key, pinned beside those that are pinned.</source>
        <translation>L’empreinte est celle d’une clé supplémentaire, épinglée à côté de celles qui le sont.</translation>
    </message>
    <message>
        <source>Pin whatever key is there now, without comparing.</source>
        <translation>Épingler la clé qui est là maintenant, quelle qu’elle soit, sans comparer.</translation>
    </message>
    <message>
        <source>--file stands alone, without --%1.</source>
        <translation>--file s’emploie seul, sans --%1.</translation>
    </message>
    <message>
        <source>--fingerprint and --unseen contradict each other.</source>
        <translation>--fingerprint et --unseen se contredisent.</translation>
    </message>
    <message>
        <source>--also goes with --fingerprint SHA256.</source>
        <translation>--also va avec --fingerprint SHA256.</translation>
    </message>
    <message>
        <source>--note goes with --fingerprint, --file or --unseen.</source>
        <translation>--note va avec --fingerprint, --file ou --unseen.</translation>
    </message>
    <message>
        <source>The server showed no certificate; there is no key to pin.</source>
        <translation>Le serveur n’a présenté aucun certificat&#xa0;; il n’y a pas de clé à épingler.</translation>
    </message>
    <message>
        <source>--fingerprint: that is neither a SHA-256 fingerprint nor a file with a certificate.</source>
        <translation>--fingerprint&#xa0;: ce n’est ni une empreinte SHA-256 ni un fichier contenant un certificat.</translation>
    </message>
    <message>
        <source>Same. The key is pinned: from now on only its holder gets your mail.</source>
        <translation>Identique. La clé est épinglée&#xa0;: désormais, seul son détenteur reçoit votre courrier.</translation>
    </message>
    <message>
        <source>The key is pinned unseen. If somebody was in the way just now, you have pinned them.</source>
        <translation>La clé est épinglée sans comparaison. Si quelqu’un s’est interposé à l’instant, c’est lui que vous avez épinglé.</translation>
    </message>
    <message>
        <source>The key is pinned beside those that were. If this is the fingerprint of a certificate, and not of a key, no server will ever match it.</source>
        <translation>La clé est épinglée à côté de celles qui l’étaient. Si c’est l’empreinte d’un certificat, et non d’une clé, aucun serveur n’y correspondra jamais.</translation>
    </message>
    <message>
        <source>Nothing was pinned. Compare one fingerprint with the server&apos;s operator, then:</source>
        <translation>Rien n’a été épinglé. Comparez une empreinte avec l’administrateur du serveur, puis&#xa0;:</translation>
    </message>
    <message>
        <source>Different. Nothing was pinned: either the fingerprint was copied wrongly, or this is not the server.</source>
        <translation>Différente. Rien n’a été épinglé&#xa0;: soit l’empreinte a été mal recopiée, soit ce n’est pas le serveur.</translation>
    </message>
    <message>
        <source>(yours)</source>
        <translation>(la vôtre)</translation>
    </message>
    <message>
        <source>(the server&apos;s)</source>
        <translation>(celle du serveur)</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::PracticeCommand</name>
    <message>
        <source>A server on this computer to try the program with; sends nothing on. Ctrl-C ends it.</source>
        <translation>Un serveur sur cet ordinateur pour essayer le programme&#xa0;; ne transmet rien. Ctrl-C l’arrête.</translation>
    </message>
    <message>
        <source>Listen there (a free port).</source>
        <translation>Écouter là (un port libre).</translation>
    </message>
    <message>
        <source>Keep its certificate and the messages in this folder.</source>
        <translation>Conserver son certificat et les messages dans ce dossier.</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::SendFilesCommand</name>
    <message>
        <source>A folder goes through one account: say which, --account NAME.</source>
        <translation>Un dossier passe par un seul compte&#xa0;: indiquez lequel, --account NAME.</translation>
    </message>
    <message>
        <source>--message: the folder “%1” holds no .eml file.</source>
        <translation>--message&#xa0;: le dossier «&#xa0;%1&#xa0;» ne contient aucun fichier .eml.</translation>
    </message>
    <message>
        <source>--message: “%1” cannot be read: %2.</source>
        <translation>--message&#xa0;: «&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::SendingCommand</name>
    <message>
        <source>What is to be sent is safe in the outbox. To go on: sealpost-cli outbox run</source>
        <translation>Ce qui doit être envoyé est en sûreté dans la boîte d’envoi. Pour continuer&#xa0;: sealpost-cli outbox run</translation>
    </message>
    <message>
        <source>What came on standard input is not in the outbox.</source>
        <translation>Ce qui est arrivé sur l’entrée standard n’est pas dans la boîte d’envoi.</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::SendmailCommand</name>
    <message>
        <source>Reads a whole message on standard input, as sendmail does, and delivers it.</source>
        <translation>Lit un message entier sur l’entrée standard, comme le fait sendmail, et le remet.</translation>
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
        <translation>Pour</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Cci</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Cc/&amp;Bcc</source>
        <translation>Cc/Cc&amp;i</translation>
    </message>
    <message>
        <source>Add copies: Cc is seen by all, Bcc by nobody</source>
        <translation>Ajouter des copies&#xa0;: Cc est vu par tous, Cci par personne</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;De&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Pour&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Cc:</source>
        <translation>&amp;Cc&#xa0;:</translation>
    </message>
    <message>
        <source>Bcc:</source>
        <translation>Cci&#xa0;:</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>Ob&amp;jet&#xa0;:</translation>
    </message>
    <message>
        <source>Say who is to get this message.</source>
        <translation>Indiquez qui doit recevoir ce message.</translation>
    </message>
    <message>
        <source>Attach Files</source>
        <translation>Joindre des fichiers</translation>
    </message>
</context>
<context>
    <name>Sealpost::ComposeWindow</name>
    <message>
        <source>New Message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>The image could not be kept as a file, so it is not attached.</source>
        <translation>L’image n’a pas pu être conservée comme fichier&#xa0;; elle n’est donc pas jointe.</translation>
    </message>
    <message>
        <source>There is no account to send with.</source>
        <translation>Il n’y a aucun compte avec lequel envoyer.</translation>
    </message>
    <message>
        <source>Attach it again, or remove it.</source>
        <translation>Joignez-le à nouveau, ou retirez-le.</translation>
    </message>
    <message>
        <source>Send without a subject?</source>
        <translation>Envoyer sans objet&#xa0;?</translation>
    </message>
    <message>
        <source>Press Send again to do so.</source>
        <translation>Pour cela, cliquez à nouveau sur «&#xa0;Envoyer&#xa0;».</translation>
    </message>
    <message>
        <source>This message cannot leave now.</source>
        <translation>Ce message ne peut pas partir maintenant.</translation>
    </message>
    <message>
        <source>In the outbox it waits, and goes by itself as soon as it may.</source>
        <translation>Dans la boîte d’envoi, il attend, et part de lui-même dès qu’il le peut.</translation>
    </message>
    <message>
        <source>%1 asks for the password of %2.</source>
        <translation>%1 demande le mot de passe de %2.</translation>
    </message>
    <message>
        <source>The way to %1 needs them.</source>
        <translation>L’accès à %1 en a besoin.</translation>
    </message>
    <message>
        <source>The server wants a login, but this account has no user name.</source>
        <translation>Le serveur exige une authentification, mais ce compte n’a pas de nom d’utilisateur.</translation>
    </message>
    <message>
        <source>&amp;Edit the Account…</source>
        <translation>&amp;Modifier le compte…</translation>
    </message>
    <message>
        <source>&amp;Keep in the Outbox</source>
        <translation>&amp;Garder dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>The message is still here only.</source>
        <translation>Le message n’est toujours qu’ici.</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>Abandonner ce message&#xa0;?</translation>
    </message>
    <message>
        <source>It is not kept in Drafts either.</source>
        <translation>Il n’est pas non plus conservé dans les brouillons.</translation>
    </message>
    <message>
        <source>&amp;Keep Writing</source>
        <translation>Con&amp;tinuer à écrire</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>Aband&amp;onner</translation>
    </message>
    <message>
        <source>The message is on its way into the outbox. Cancel that first to close the window.</source>
        <translation>Le message est en route vers la boîte d’envoi. Annulez d’abord cela pour fermer la fenêtre.</translation>
    </message>
    <message>
        <source>Close this message without keeping it?</source>
        <translation>Fermer ce message sans le conserver&#xa0;?</translation>
    </message>
    <message>
        <source>What you wrote last would be lost.</source>
        <translation>Ce que vous avez écrit en dernier serait perdu.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>Sealpost::ConnectionDialog</name>
    <message>
        <source>Connection and certificates</source>
        <translation>Connexion et certificats</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Connexion</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The certificates are those that the server showed before.</source>
        <translation>Les certificats sont ceux que le serveur a présentés auparavant.</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>&amp;Server&apos;s certificate</source>
        <translation>Certificat du &amp;serveur</translation>
    </message>
    <message>
        <source>Issuer &amp;%1</source>
        <translation>Émetteur &amp;%1</translation>
    </message>
</context>
<context>
    <name>Sealpost::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Sealpost::DefaultMailer</name>
    <message>
        <source>Your desktop opens mail links with Sealpost.</source>
        <translation>Votre bureau ouvre les liens de courrier avec Sealpost.</translation>
    </message>
    <message>
        <source>Your desktop opens mail links with another program.</source>
        <translation>Votre bureau ouvre les liens de courrier avec un autre programme.</translation>
    </message>
    <message>
        <source>Your desktop does not say what it opens mail links with.</source>
        <translation>Votre bureau ne dit pas avec quoi il ouvre les liens de courrier.</translation>
    </message>
</context>
<context>
    <name>Sealpost::DeliveryNews</name>
    <message>
        <source>Sent: %1</source>
        <translation>Envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not sent to everybody: %1</source>
        <translation>Pas envoyé à tous&#xa0;: %1</translation>
    </message>
    <message>
        <source>Uncertain whether it was sent: %1</source>
        <translation>Envoi incertain&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Non envoyé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>messages</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were sent</source>
        <translation>
            <numerusform>%n message a été envoyé</numerusform>
            <numerusform>%n messages ont été envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were not sent and need you</source>
        <translation>
            <numerusform>%n message n’a pas été envoyé et demande votre attention</numerusform>
            <numerusform>%n messages n’ont pas été envoyés et demandent votre attention</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <comment>a button of a notification</comment>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Sealpost::DraftBar</name>
    <message>
        <source>Restored: this message was open when Sealpost ended.</source>
        <translation>Restauré&#xa0;: ce message était ouvert quand Sealpost s’est arrêté.</translation>
    </message>
    <message>
        <source>This message cannot be kept as a draft at the moment.</source>
        <translation>Ce message ne peut pas être conservé comme brouillon pour le moment.</translation>
    </message>
</context>
<context>
    <name>Sealpost::DraftNotice</name>
    <message>
        <source>Kept in Drafts.</source>
        <translation>Conservé dans les brouillons.</translation>
    </message>
    <message>
        <source>&amp;Open Again</source>
        <translation>&amp;Rouvrir</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Aban&amp;donner</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) discarded.</source>
        <translation>
            <numerusform>%n brouillon abandonné.</numerusform>
            <numerusform>%n brouillons abandonnés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rétab&amp;lir</translation>
    </message>
</context>
<context>
    <name>Sealpost::DraftsModel</name>
    <message>
        <source>(nobody yet)</source>
        <comment>in the place of recipients</comment>
        <translation>(encore personne)</translation>
    </message>
    <message>
        <source>(nothing written yet)</source>
        <comment>in the place of subject and text</comment>
        <translation>(encore rien d’écrit)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>subject, then how the text begins</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>being written</source>
        <comment>in the place of a time</comment>
        <translation>en cours de rédaction</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n pièce jointe</numerusform>
            <numerusform>%n pièces jointes</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Last kept</source>
        <translation>Dernier enregistrement</translation>
    </message>
</context>
<context>
    <name>Sealpost::DraftsView</name>
    <message>
        <source>No drafts. What you write is kept here by itself until it is sent.</source>
        <translation>Aucun brouillon. Ce que vous écrivez est conservé ici automatiquement jusqu’à ce qu’il soit envoyé.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>Sealpost::EntryEdit</name>
    <message>
        <source>It is on its way just now, or has left already.</source>
        <translation>Il est en route en ce moment, ou il est déjà parti.</translation>
    </message>
</context>
<context>
    <name>Sealpost::EntryView</name>
    <message>
        <source>Progress of sending</source>
        <translation>Progression de l’envoi</translation>
    </message>
    <message>
        <source>Conversation with the server</source>
        <translation>Échange avec le serveur</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Recipien&amp;ts</source>
        <translation>De&amp;stinataires</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>Déta&amp;ils</translation>
    </message>
    <message>
        <source>Con&amp;versation</source>
        <translation>Éc&amp;hange</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Compte&#xa0;:</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>Serveur&#xa0;:</translation>
    </message>
    <message>
        <source>Message-ID:</source>
        <translation>Message-ID&#xa0;:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Taille&#xa0;:</translation>
    </message>
    <message>
        <source>In the outbox since:</source>
        <translation>Dans la boîte d’envoi depuis&#xa0;:</translation>
    </message>
    <message>
        <source>Last try:</source>
        <translation>Dernier essai&#xa0;:</translation>
    </message>
    <message>
        <source>Tries:</source>
        <translation>Essais&#xa0;:</translation>
    </message>
    <message>
        <source>Next try:</source>
        <translation>Prochain essai&#xa0;:</translation>
    </message>
    <message>
        <source>Line:</source>
        <translation>Liaison&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Sealpost::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Sealpost::FingerprintCompare</name>
    <message>
        <source>Different: at place %1 of 32 you gave %2, the server showed %3. If it was not mistyped, this may be another server: neither pin nor accept it.</source>
        <translation>Différente&#xa0;: à la place %1 sur 32, vous avez donné %2, le serveur a présenté %3. Si ce n’est pas une faute de frappe, c’est peut-être un autre serveur&#xa0;: ne l’épinglez pas et ne l’acceptez pas.</translation>
    </message>
    <message>
        <source>Fingerprint from the server&apos;s operator</source>
        <translation>Empreinte donnée par l’administrateur du serveur</translation>
    </message>
    <message>
        <source>Paste a fingerprint or a certificate</source>
        <translation>Collez une empreinte ou un certificat</translation>
    </message>
    <message>
        <source>Compare a &amp;File…</source>
        <translation>Comparer un fic&amp;hier…</translation>
    </message>
    <message>
        <source>Compare with a Certificate or Fingerprint</source>
        <translation>Comparer avec un certificat ou une empreinte</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Rien n’est encore comparé.</translation>
    </message>
    <message>
        <source>This is neither a whole SHA-256 fingerprint nor a certificate.</source>
        <translation>Ce n’est ni une empreinte SHA-256 entière ni un certificat.</translation>
    </message>
    <message>
        <source>Same: this is the server that the operator told you about.</source>
        <translation>Identique&#xa0;: c’est bien le serveur que l’administrateur vous a indiqué.</translation>
    </message>
</context>
<context>
    <name>Sealpost::FingerprintHelp</name>
    <message>
        <source>From whoever runs the server: your provider, a colleague, or you. They find it out on the server itself; from here, somebody in the way could answer.</source>
        <translation>Auprès de la personne qui gère le serveur&#xa0;: votre fournisseur, un collègue, ou vous-même. Elle la trouve sur le serveur lui-même&#xa0;; d’ici, quelqu’un qui s’interpose pourrait répondre.</translation>
    </message>
    <message>
        <source>It asks the running server:</source>
        <translation>Ceci interroge le serveur en marche&#xa0;:</translation>
    </message>
    <message>
        <source>Or it reads the certificate&apos;s file:</source>
        <translation>Ou ceci lit le fichier du certificat&#xa0;:</translation>
    </message>
    <message>
        <source>Copy a &amp;Message to Them</source>
        <translation>Copier un &amp;message pour cette personne</translation>
    </message>
    <message>
        <source>&amp;How do I get it?</source>
        <translation>&amp;Comment l’obtenir&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Sealpost::FingerprintPicture</name>
    <message>
        <source>For comparing by eye only. The fingerprint in letters and digits says the same.</source>
        <translation>Seulement pour comparer à l’œil. L’empreinte en lettres et en chiffres dit la même chose.</translation>
    </message>
    <message>
        <source>The fingerprint as a picture: the same key gives the same picture everywhere. If it differs, so does the key; if it looks the same, compare the letters and digits.</source>
        <translation>L’empreinte sous forme d’image&#xa0;: la même clé donne partout la même image. Si l’image diffère, la clé aussi&#xa0;; si elle paraît identique, comparez les lettres et les chiffres.</translation>
    </message>
</context>
<context>
    <name>Sealpost::FingerprintView</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose fingerprint, then the fingerprint</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of its 32 places are different</source>
        <translation>%1 de ses 32 places sont différentes</translation>
    </message>
</context>
<context>
    <name>Sealpost::FirstStartPage</name>
    <message>
        <source>&amp;Set up my account</source>
        <translation>&amp;Configurer mon compte</translation>
    </message>
    <message>
        <source>Your address and your password; the rest is found.</source>
        <translation>Votre adresse et votre mot de passe&#xa0;; le reste est trouvé.</translation>
    </message>
    <message>
        <source>&amp;Try it without an account</source>
        <translation>Essa&amp;yer sans compte</translation>
    </message>
    <message>
        <source>A practice server runs inside this program; what you send stays here.</source>
        <translation>Un serveur d’entraînement fonctionne à l’intérieur de ce programme&#xa0;; ce que vous envoyez reste ici.</translation>
    </message>
    <message>
        <source>Send mail, and see how safe the way is</source>
        <translation>Envoyer du courrier, et voir à quel point le trajet est sûr</translation>
    </message>
    <message>
        <source>Sealpost hands your mail to your own server. The seal beside Send shows whether the line to it is encrypted, and who vouches for it.</source>
        <translation>Sealpost remet votre courrier à votre propre serveur. Le sceau à côté de «&#xa0;Envoyer&#xa0;» montre si la liaison avec lui est chiffrée, et qui se porte garant de lui.</translation>
    </message>
</context>
<context>
    <name>Sealpost::ForeignImportDialog</name>
    <message>
        <source>Sends as %1 through %2.</source>
        <translation>Envoie en tant que %1 par %2.</translation>
    </message>
    <message>
        <source>The command: %1</source>
        <translation>La commande&#xa0;: %1</translation>
    </message>
    <message>
        <source>A certificate was accepted there by hand. When you test the account, compare with it: %1</source>
        <translation>Un certificat y avait été accepté à la main. Quand vous testerez le compte, comparez avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Import Accounts</source>
        <translation>Importer des comptes</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) to add from “%1”</source>
        <translation>
            <numerusform>%n compte à ajouter depuis «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%n comptes à ajouter depuis «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>“%1”: an account of this name is here already.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: il y a déjà ici un compte de ce nom.</translation>
    </message>
    <message>
        <source>&amp;Run the commands that give the passwords</source>
        <translation>E&amp;xécuter les commandes qui donnent les mots de passe</translation>
    </message>
    <message>
        <source>Each runs whenever its account needs its password; without them you are asked</source>
        <translation>Chacune s’exécute quand son compte a besoin de son mot de passe&#xa0;; sans elles, il vous est demandé</translation>
    </message>
    <message>
        <source>That makes it less safe than a new account. Why is it needed?</source>
        <translation>Cela le rend moins sûr qu’un nouveau compte. Pourquoi est-ce nécessaire&#xa0;?</translation>
    </message>
    <message>
        <source>R&amp;eason:</source>
        <translation>&amp;Motif&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Sealpost::ForeignTransfer</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 Saved before that: %2.</source>
        <translation>%1 Enregistré avant cela&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Sealpost::FormattedBar</name>
    <message>
        <source>This message has a formatted version, too.</source>
        <translation>Ce message a aussi une version mise en forme.</translation>
    </message>
    <message>
        <source>It goes along. Once you change the text, only the text is sent.</source>
        <translation>Elle est envoyée avec lui. Dès que vous modifiez le texte, seul le texte est envoyé.</translation>
    </message>
    <message>
        <source>Only the text is sent, since you have changed it.</source>
        <translation>Seul le texte est envoyé, puisque vous l’avez modifié.</translation>
    </message>
    <message>
        <source>The formatted version says what stood here before.</source>
        <translation>La version mise en forme dit ce qu’il y avait ici auparavant.</translation>
    </message>
    <message>
        <source>Restore the &amp;Previous Text</source>
        <translation>Rétablir le &amp;texte précédent</translation>
    </message>
</context>
<context>
    <name>Sealpost::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Sealpost Help</source>
        <translation>Aide de Sealpost</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>Somm&amp;aire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Sealpost::IdentitiesPage</name>
    <message>
        <source>&amp;Add…</source>
        <translation>Aj&amp;outer…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Supp&amp;rimer</translation>
    </message>
    <message>
        <source>Make &amp;First</source>
        <translation>Mettre en &amp;premier</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identités</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Make First</source>
        <translation>Mettre en premier</translation>
    </message>
    <message>
        <source>First give the account a mail address, under “Basics”.</source>
        <translation>Donnez d’abord au compte une adresse électronique, sous «&#xa0;Général&#xa0;».</translation>
    </message>
    <message>
        <source>A new message begins with the first of these. While you write, another can be chosen as its sender.</source>
        <translation>Un nouveau message commence avec la première. Pendant que vous écrivez, une autre peut être choisie comme expéditeur.</translation>
    </message>
</context>
<context>
    <name>Sealpost::IdentityDialog</name>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>New Identity</source>
        <translation>Nouvelle identité</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Mail &amp;address:</source>
        <translation>Adr&amp;esse électronique&#xa0;:</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Ans&amp;wers to:</source>
        <translation>&amp;Réponses à&#xa0;:</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>Réponses à</translation>
    </message>
    <message>
        <source>&amp;Organization:</source>
        <translation>&amp;Organisation&#xa0;:</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>&amp;Signature:</source>
        <translation>&amp;Signature&#xa0;:</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>In the folder “Sent”</source>
        <translation>Dans le dossier «&#xa0;Sent&#xa0;»</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>Selon les préférences</translation>
    </message>
    <message>
        <source>Keep copies</source>
        <translation>Conserver des copies</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>N’en conserver aucune</translation>
    </message>
    <message>
        <source>In the &amp;folder “Sent”:</source>
        <translation>Dans le &amp;dossier «&#xa0;Sent&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>As the recipients see it</source>
        <translation>Tel que les destinataires le voient</translation>
    </message>
    <message>
        <source>Empty: to the address itself</source>
        <translation>Vide&#xa0;: à l’adresse elle-même</translation>
    </message>
    <message>
        <source>Stands below each message; nothing has to</source>
        <translation>Figure sous chaque message&#xa0;; facultative</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Answers go to one address.</source>
        <translation>Les réponses vont à une seule adresse.</translation>
    </message>
    <message>
        <source>Discard what you have typed?</source>
        <translation>Abandonner ce que vous avez saisi&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Keep Editing</source>
        <translation>Contin&amp;uer la modification</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
</context>
<context>
    <name>Sealpost::ImportBar</name>
    <message>
        <source>Import the account “%1”?</source>
        <translation>Importer le compte «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>There is an account “%1” already. Merge the imported one with it?</source>
        <translation>Il y a déjà un compte «&#xa0;%1&#xa0;». Fusionner avec lui celui qui est importé&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned key(s)</source>
        <translation>
            <numerusform>%n clé épinglée</numerusform>
            <numerusform>%n clés épinglées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) reached</source>
        <translation>
            <numerusform>%n niveau atteint</numerusform>
            <numerusform>%n niveaux atteints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the journal</source>
        <translation>
            <numerusform>%n ligne du journal</numerusform>
            <numerusform>%n lignes du journal</numerusform>
        </translation>
    </message>
    <message>
        <source>It sends as %1 through %2. Its password is not in the file.</source>
        <translation>Il envoie en tant que %1 par %2. Son mot de passe n’est pas dans le fichier.</translation>
    </message>
    <message>
        <source>New here: %1.</source>
        <translation>Nouveau ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Name of the account here</source>
        <translation>Nom du compte ici</translation>
    </message>
    <message>
        <source>Na&amp;me here:</source>
        <translation>N&amp;om ici&#xa0;:</translation>
    </message>
    <message>
        <source>What it makes less safe</source>
        <translation>Ce qu’il rend moins sûr</translation>
    </message>
    <message>
        <source>It makes this less safe:</source>
        <translation>Il rend ceci moins sûr&#xa0;:</translation>
    </message>
    <message>
        <source>Why is that needed?</source>
        <translation>Pourquoi est-ce nécessaire&#xa0;?</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Motif&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Do Not Import</source>
        <translation>Ne &amp;pas importer</translation>
    </message>
    <message>
        <source>Im&amp;port Anyway</source>
        <translation>&amp;Importer quand même</translation>
    </message>
    <message>
        <source>Im&amp;port</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>Un compte a besoin d’un nom.</translation>
    </message>
</context>
<context>
    <name>Sealpost::JournalBox</name>
    <message>
        <source>From this day on</source>
        <translation>À partir de ce jour</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Jusqu’à ce jour</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Ex&amp;porter…</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Server, reason or fingerprint contains</source>
        <translation>Le serveur, le motif ou l’empreinte contient</translation>
    </message>
    <message>
        <source>Server, reason or fingerprint</source>
        <translation>Serveur, motif ou empreinte</translation>
    </message>
    <message>
        <source>Write the lines that are shown to a file</source>
        <translation>Écrire dans un fichier les lignes qui sont affichées</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>The journal is empty: this account has not seen a server yet.</source>
        <translation>Le journal est vide&#xa0;: ce compte n’a pas encore vu de serveur.</translation>
    </message>
    <message>
        <source>No line of the journal is like that.</source>
        <translation>Aucune ligne du journal ne correspond.</translation>
    </message>
    <message>
        <source>JSON, for programs (*.json)</source>
        <translation>JSON, pour des programmes (*.json)</translation>
    </message>
    <message>
        <source>Export the Journal</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>Table, for a spreadsheet (*.csv)</source>
        <translation>Tableau, pour un tableur (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the journal were written.</source>
        <translation>
            <numerusform>%n ligne du journal a été écrite.</numerusform>
            <numerusform>%n lignes du journal ont été écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal could not be written there.</source>
        <translation>Le journal n’a pas pu être écrit à cet endroit.</translation>
    </message>
</context>
<context>
    <name>Sealpost::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Key, SHA-256</source>
        <translation>Clé, SHA-256</translation>
    </message>
</context>
<context>
    <name>Sealpost::KeyField</name>
    <message>
        <source>This file cannot be read, or is too large for a certificate.</source>
        <translation>Ce fichier ne peut pas être lu, ou est trop volumineux pour un certificat.</translation>
    </message>
</context>
<context>
    <name>Sealpost::KeyReview</name>
    <message>
        <source>Valid from %1 to %2</source>
        <comment>a certificate</comment>
        <translation>Valable du %1 au %2</translation>
    </message>
    <message>
        <source>Pinned on %1, %2</source>
        <comment>when, then how</comment>
        <translation>Épinglée le %1, %2</translation>
    </message>
    <message>
        <source>Last seen on %1</source>
        <translation>Vue pour la dernière fois le %1</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>Est-ce vraiment %1&#xa0;?</translation>
    </message>
    <message>
        <source>The certificate belongs to: %1</source>
        <translation>Le certificat appartient à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fingerprint of the new key, SHA-256</source>
        <translation>Empreinte de la nouvelle clé, SHA-256</translation>
    </message>
    <message>
        <source>Fingerprint of the pinned key, SHA-256</source>
        <translation>Empreinte de la clé épinglée, SHA-256</translation>
    </message>
    <message>
        <source>New key, SHA-256</source>
        <translation>Nouvelle clé, SHA-256</translation>
    </message>
    <message>
        <source>Pinned key, SHA-256</source>
        <translation>Clé épinglée, SHA-256</translation>
    </message>
    <message>
        <source>What is underlined is different.</source>
        <translation>Ce qui est souligné est différent.</translation>
    </message>
    <message>
        <source>Picture of the new key</source>
        <translation>Image de la nouvelle clé</translation>
    </message>
    <message>
        <source>Picture of the pinned key</source>
        <translation>Image de la clé épinglée</translation>
    </message>
    <message>
        <source>New certificate, SHA-256</source>
        <translation>Nouveau certificat, SHA-256</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate, SHA-256</source>
        <translation>Empreinte du certificat, SHA-256</translation>
    </message>
    <message>
        <source>Certificate, SHA-256</source>
        <translation>Certificat, SHA-256</translation>
    </message>
    <message>
        <source>Key, SHA-256</source>
        <translation>Clé, SHA-256</translation>
    </message>
    <message>
        <source>Fingerprint of the key, SHA-256</source>
        <translation>Empreinte de la clé, SHA-256</translation>
    </message>
    <message>
        <source>The key as a picture</source>
        <translation>La clé sous forme d’image</translation>
    </message>
    <message>
        <source>Picture of the key</source>
        <translation>Image de la clé</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>Épin&amp;gler</translation>
    </message>
    <message>
        <source>Trust this key from now on; the comparison above has to say “same”</source>
        <translation>Faire désormais confiance à cette clé&#xa0;; la comparaison ci-dessus doit dire «&#xa0;identique&#xa0;»</translation>
    </message>
    <message>
        <source>Accept &amp;Unseen</source>
        <translation>Accepte&amp;r sans comparer</translation>
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
        <translation>Un Sealpost d’une autre version a ce profil ouvert. Fermez-le d’abord.</translation>
    </message>
    <message>
        <source>Another Sealpost has this profile open, and does not answer.</source>
        <translation>Un autre Sealpost a ce profil ouvert, et ne répond pas.</translation>
    </message>
</context>
<context>
    <name>Sealpost::LevelBox</name>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>“Test” looks at the server; nothing is sent.</source>
        <translation>«&#xa0;Tester&#xa0;» consulte le serveur&#xa0;; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lo&amp;wer the Level…</source>
        <translation>&amp;Abaisser le niveau…</translation>
    </message>
    <message>
        <source>Messages may then leave over a weaker line to this server, if the account permits one. This is done at once, and written into the journal.</source>
        <translation>Les messages pourront alors partir par une liaison plus faible vers ce serveur, si le compte en permet une. Cela se fait tout de suite, et est inscrit dans le journal.</translation>
    </message>
    <message>
        <source>Lower the Level</source>
        <translation>Abaisser le niveau</translation>
    </message>
    <message>
        <source>Lower the level to</source>
        <translation>Abaisser le niveau à</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>À&#xa0;:</translation>
    </message>
    <message>
        <source>For&amp;give This…</source>
        <translation>Par&amp;donner cela…</translation>
    </message>
    <message>
        <source>Your password may then go to this server in a weaker way than SCRAM. This is done at once, and written into the journal.</source>
        <translation>Votre mot de passe pourra alors aller à ce serveur d’une manière plus faible que SCRAM. Cela se fait tout de suite, et est inscrit dans le journal.</translation>
    </message>
    <message>
        <source>Forgive This</source>
        <translation>Pardonner cela</translation>
    </message>
    <message>
        <source>No level: as if nothing had been sent yet</source>
        <translation>Aucun niveau&#xa0;: comme si rien n’avait encore été envoyé</translation>
    </message>
    <message>
        <source>To this server nothing leaves below “%1”, even where a permission would allow it.</source>
        <translation>Vers ce serveur, rien ne part en dessous de «&#xa0;%1&#xa0;», même là où une permission l’autoriserait.</translation>
    </message>
    <message>
        <source>This server has not accepted a message yet, so no level has been reached.</source>
        <translation>Ce serveur n’a pas encore accepté de message&#xa0;; aucun niveau n’a donc été atteint.</translation>
    </message>
    <message>
        <source>This server once could not prove that it knows your password, so the password itself does not go to it. Ask its operator before you forgive this.</source>
        <translation>Une fois, ce serveur n’a pas pu prouver qu’il connaît votre mot de passe&#xa0;; le mot de passe lui-même ne lui est donc pas envoyé. Demandez à son administrateur avant de pardonner cela.</translation>
    </message>
</context>
<context>
    <name>Sealpost::LineReportView</name>
    <message>
        <source>The server offers: %1</source>
        <translation>Le serveur offre&#xa0;: %1</translation>
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
        <translation>Ce que le fournisseur donne est conservé avec eux.</translation>
    </message>
    <message>
        <source>T&amp;ype the Password</source>
        <translation>Saisir le &amp;mot de passe</translation>
    </message>
    <message>
        <source>It is needed to keep the password of %1.</source>
        <translation>Elle est nécessaire pour conserver le mot de passe de %1.</translation>
    </message>
</context>
<context>
    <name>Sealpost::LoweringBar</name>
    <message>
        <source>Reason:</source>
        <translation>Motif&#xa0;:</translation>
    </message>
    <message>
        <source>This makes the account less safe. Why is that needed?</source>
        <translation>Cela rend le compte moins sûr. Pourquoi est-ce nécessaire&#xa0;?</translation>
    </message>
    <message>
        <source>Keep E&amp;diting</source>
        <translation>Contin&amp;uer la modification</translation>
    </message>
    <message>
        <source>Sa&amp;ve Anyway</source>
        <translation>Enregistrer &amp;quand même</translation>
    </message>
</context>
<context>
    <name>Sealpost::LoweringsBox</name>
    <message>
        <source>Nobody noted when and why.</source>
        <translation>Personne n’a noté quand ni pourquoi.</translation>
    </message>
    <message>
        <source>%1, reason: %2</source>
        <translation>%1, motif&#xa0;: %2</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>Revenir à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Annuler ce changement</translation>
    </message>
    <message>
        <source>Made less safe</source>
        <translation>Rendu moins sûr</translation>
    </message>
</context>
<context>
    <name>Sealpost::MailerOffer</name>
    <message>
        <source>Open mail links with Sealpost?</source>
        <translation>Ouvrir les liens de courrier avec Sealpost&#xa0;?</translation>
    </message>
    <message>
        <source>Links to mail addresses, in your browser and elsewhere, then begin a message here. The settings can do it later, too.</source>
        <translation>Les liens vers des adresses, dans votre navigateur et ailleurs, commencent alors un message ici. C’est possible plus tard aussi, dans les préférences.</translation>
    </message>
    <message>
        <source>Use Sealpost for &amp;Mail Links</source>
        <translation>Ouvrir les &amp;liens avec Sealpost</translation>
    </message>
    <message>
        <source>Not No&amp;w</source>
        <translation>Pas main&amp;tenant</translation>
    </message>
</context>
<context>
    <name>Sealpost::MainWindow</name>
    <message>
        <source>Pages and accounts</source>
        <translation>Pages et comptes</translation>
    </message>
    <message>
        <source>Edit Account…</source>
        <translation>Modifier le compte…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Dupliquer…</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>&amp;New Message</source>
        <translation>&amp;Nouveau message</translation>
    </message>
    <message>
        <source>New &amp;Account…</source>
        <translation>No&amp;uveau compte…</translation>
    </message>
    <message>
        <source>Import A&amp;ccounts…</source>
        <translation>Import&amp;er des comptes…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Some accounts cannot be read: %1.</source>
        <translation>Certains comptes ne peuvent pas être lus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>They stay in %1 as they are.</source>
        <translation>Ils restent dans %1 tels qu’ils sont.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have not been sent yet.</source>
        <translation>
            <numerusform>%n message n’a pas encore été envoyé.</numerusform>
            <numerusform>%n messages n’ont pas encore été envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sealpost can go on without a window while one of them can leave within the hour. What is left is sent when you start it again.</source>
        <translation>Sealpost peut continuer sans fenêtre tant que l’un d’eux peut partir dans l’heure. Ce qui reste est envoyé au prochain démarrage.</translation>
    </message>
    <message>
        <source>&amp;Keep Sending</source>
        <translation>C&amp;ontinuer l’envoi</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Waiting for what is on its way just now…</source>
        <translation>En attente de ce qui est en route en ce moment…</translation>
    </message>
    <message>
        <source>The rest is sent when you start Sealpost again.</source>
        <translation>Le reste est envoyé au prochain démarrage de Sealpost.</translation>
    </message>
    <message>
        <source>New messages begin with the account “%1” now.</source>
        <translation>Les nouveaux messages commencent maintenant avec le compte «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The account “%1” was imported.</source>
        <translation>Le compte «&#xa0;%1&#xa0;» a été importé.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were imported.</source>
        <translation>
            <numerusform>%n compte a été importé.</numerusform>
            <numerusform>%n comptes ont été importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Supprimer le compte «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Its pinned keys, the level that its server has reached and its stored passwords go too. The journal is kept.</source>
        <translation>Ses clés épinglées, le niveau que son serveur a atteint et ses mots de passe conservés disparaissent aussi. Le journal est conservé.</translation>
    </message>
    <message>
        <source>&amp;Keep It</source>
        <translation>Le &amp;garder</translation>
    </message>
    <message>
        <source>Re&amp;move Account</source>
        <translation>Supprimer le &amp;compte</translation>
    </message>
    <message>
        <source>The account “%1” was removed.</source>
        <translation>Le compte «&#xa0;%1&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
</context>
<context>
    <name>Sealpost::MessageEdit</name>
    <message>
        <source>Text of the message</source>
        <translation>Texte du message</translation>
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
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
</context>
<context>
    <name>Sealpost::NewAccountDialog</name>
    <message>
        <source>New Account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Connect, judge the server and prove the password; nothing is sent</source>
        <translation>Se connecter, juger le serveur et vérifier le mot de passe&#xa0;; rien n’est envoyé</translation>
    </message>
    <message>
        <source>Use Your Brow&amp;ser…</source>
        <translation>Utiliser votre navi&amp;gateur…</translation>
    </message>
    <message>
        <source>You log in at the provider, which needs a client id for Sealpost</source>
        <translation>Vous vous authentifiez chez le fournisseur, ce qui demande un identifiant client pour Sealpost</translation>
    </message>
    <message>
        <source>Set Up &amp;by Hand…</source>
        <translation>Configurer à la &amp;main…</translation>
    </message>
    <message>
        <source>All settings of the account, with what is known already</source>
        <translation>Tous les réglages du compte, avec ce qui est déjà connu</translation>
    </message>
    <message>
        <source>There is an account for this address already. For another one set it up by hand, under a name of its own.</source>
        <translation>Il y a déjà un compte pour cette adresse. Pour un autre, configurez-le à la main, sous un nom à lui.</translation>
    </message>
    <message>
        <source>It is needed to keep the password of %1.</source>
        <translation>Elle est nécessaire pour conserver le mot de passe de %1.</translation>
    </message>
    <message>
        <source>The account is saved.</source>
        <translation>Le compte est enregistré.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Discard what you have typed?</source>
        <translation>Abandonner ce que vous avez saisi&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Continue Editing</source>
        <translation>Contin&amp;uer la saisie</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
</context>
<context>
    <name>Sealpost::Notifications</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>Sealpost::OutboxModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
</context>
<context>
    <name>Sealpost::OutboxView</name>
    <message>
        <source>Nothing is waiting. What you send is here until the server has taken it.</source>
        <translation>Rien n’attend. Ce que vous envoyez est ici jusqu’à ce que le serveur l’ait accepté.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Cancel Message…</source>
        <translation>Retirer le message…</translation>
    </message>
    <message>
        <source>It is on its way just now, or has left already.</source>
        <translation>Il est en route en ce moment, ou il est déjà parti.</translation>
    </message>
    <message>
        <source>It was too late to take the message out: it had left already.</source>
        <translation>Il était trop tard pour retirer le message&#xa0;: il était déjà parti.</translation>
    </message>
    <message>
        <source>Got &amp;It</source>
        <translation>&amp;J’ai compris</translation>
    </message>
    <message numerus="yes">
        <source>Take %n message(s) out of the outbox?</source>
        <translation>
            <numerusform>Retirer %n message de la boîte d’envoi&#xa0;?</numerusform>
            <numerusform>Retirer %n messages de la boîte d’envoi&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it is sent any more, and it is not kept.</source>
        <translation>Rien n’en sera plus envoyé, et il n’en est rien conservé.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Take &amp;Out</source>
        <translation>Retirer de la &amp;boîte d’envoi</translation>
    </message>
    <message>
        <source>The account “%1” is not there any more.</source>
        <translation>Le compte «&#xa0;%1&#xa0;» n’existe plus.</translation>
    </message>
    <message>
        <source>%1 asks for the password of %2.</source>
        <translation>%1 demande le mot de passe de %2.</translation>
    </message>
    <message>
        <source>The way to %1 needs them.</source>
        <translation>L’accès à %1 en a besoin.</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>Examen de %1…</translation>
    </message>
</context>
<context>
    <name>Sealpost::PasswordBar</name>
    <message>
        <source>&amp;Keep the password</source>
        <translation>Conserver &amp;le mot de passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Log In and Send</source>
        <translation>S’authentifier et en&amp;voyer</translation>
    </message>
    <message>
        <source>N&amp;ot Now</source>
        <translation>Pa&amp;s maintenant</translation>
    </message>
</context>
<context>
    <name>Sealpost::PasswordField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
    <message>
        <source>Show what is typed: %1</source>
        <translation>Afficher la saisie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Typed already</source>
        <translation>Déjà saisi</translation>
    </message>
</context>
<context>
    <name>Sealpost::PersonForm</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>As the recipients see it</source>
        <translation>Tel que les destinataires le voient</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>&amp;Votre nom&#xa0;:</translation>
    </message>
    <message>
        <source>Mail &amp;address:</source>
        <translation>Adr&amp;esse électronique&#xa0;:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Mot de &amp;passe&#xa0;:</translation>
    </message>
    <message>
        <source>Else it is kept until you quit</source>
        <translation>Sinon, il est conservé jusqu’à ce que vous quittiez</translation>
    </message>
</context>
<context>
    <name>Sealpost::PinEntry</name>
    <message>
        <source>Fingerprint of the server&apos;s key, or its certificate</source>
        <translation>Empreinte de la clé du serveur, ou son certificat</translation>
    </message>
    <message>
        <source>Paste the SHA-256 fingerprint of the key, or a certificate</source>
        <translation>Collez l’empreinte SHA-256 de la clé, ou un certificat</translation>
    </message>
    <message>
        <source>&amp;Pin This Key</source>
        <translation>É&amp;pingler cette clé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note, for you: who told you (may stay empty)</source>
        <translation>Note, pour vous&#xa0;: qui vous l’a dit (peut rester vide)</translation>
    </message>
    <message>
        <source>Choose a &amp;File…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Do Not Pin</source>
        <translation>Ne pas épingler</translation>
    </message>
    <message>
        <source>Certificate or Fingerprint of the Server</source>
        <translation>Certificat ou empreinte du serveur</translation>
    </message>
    <message>
        <source>Which key does %1 have? Ask whoever runs the server. Once a key is pinned, a server there with any other gets nothing.</source>
        <translation>Quelle clé a %1&#xa0;? Demandez à la personne qui gère le serveur. Une fois une clé épinglée, un serveur qui y en aurait une autre n’obtient rien.</translation>
    </message>
    <message>
        <source>A certificate brings its key along. A fingerprint has to be the one of the key: it stays when the certificate is renewed.</source>
        <translation>Un certificat apporte sa clé avec lui. Une empreinte doit être celle de la clé&#xa0;: elle reste quand le certificat est renouvelé.</translation>
    </message>
    <message>
        <source>A certificate of %1. Its key will be pinned:
%2</source>
        <translation>Un certificat de %1. Sa clé sera épinglée&#xa0;:
%2</translation>
    </message>
    <message>
        <source>Is this the fingerprint of the key? One of the certificate looks just the same, and no server would ever match it. If you cannot tell, choose the certificate&apos;s file.</source>
        <translation>Est-ce l’empreinte de la clé&#xa0;? Celle du certificat a exactement le même aspect, et aucun serveur n’y correspondrait jamais. Si vous ne savez pas, choisissez le fichier du certificat.</translation>
    </message>
    <message>
        <source>This is neither a whole SHA-256 fingerprint nor a certificate.</source>
        <translation>Ce n’est ni une empreinte SHA-256 entière ni un certificat.</translation>
    </message>
    <message>
        <source>In this file is neither a certificate nor a whole SHA-256 fingerprint.</source>
        <translation>Ce fichier ne contient ni un certificat ni une empreinte SHA-256 entière.</translation>
    </message>
</context>
<context>
    <name>Sealpost::PinRemovalBar</name>
    <message>
        <source>Reason:</source>
        <translation>Motif&#xa0;:</translation>
    </message>
    <message>
        <source>Remove this pin? The level of %1 drops at once.</source>
        <translation>Retirer cet épinglage&#xa0;? Le niveau de %1 baisse tout de suite.</translation>
    </message>
    <message>
        <source>Without it your mail may go to a server with another key. Why is that needed?</source>
        <translation>Sans lui, votre courrier pourra aller à un serveur ayant une autre clé. Pourquoi est-ce nécessaire&#xa0;?</translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>Sealpost::PinsModel</name>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Key, SHA-256</source>
        <translation>Clé, SHA-256</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglée</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vue pour la dernière fois</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Serveur</translation>
    </message>
</context>
<context>
    <name>Sealpost::PostNoticeStack</name>
    <message>
        <source>Show in &amp;Outbox</source>
        <translation>Afficher dans la &amp;boîte d’envoi</translation>
    </message>
    <message>
        <source>Got &amp;It</source>
        <translation>&amp;J’ai compris</translation>
    </message>
</context>
<context>
    <name>Sealpost::PostNotices</name>
    <message numerus="yes">
        <source>%n message(s) were found in the outbox of which nothing is recorded.</source>
        <translation>
            <numerusform>%n message dont rien n’est consigné a été trouvé dans la boîte d’envoi.</numerusform>
            <numerusform>%n messages dont rien n’est consigné ont été trouvés dans la boîte d’envoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can know whether they were sent. They are there as uncertain, and you decide.</source>
        <translation>Personne ne peut savoir s’ils ont été envoyés. Ils y figurent comme incertains, et c’est vous qui décidez.</translation>
    </message>
    <message numerus="yes">
        <source>The time of %n message(s) passed while Sealpost was not running.</source>
        <translation>
            <numerusform>L’heure de %n message est passée pendant que Sealpost n’était pas en marche.</numerusform>
            <numerusform>L’heure de %n messages est passée pendant que Sealpost n’était pas en marche.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are being sent now.</source>
        <translation>Ils sont maintenant en cours d’envoi.</translation>
    </message>
    <message>
        <source>Messages stay where they are until it can be written again; none is lost.</source>
        <translation>Les messages restent où ils sont jusqu’à ce qu’il soit de nouveau possible d’écrire&#xa0;; aucun n’est perdu.</translation>
    </message>
    <message>
        <source>A message was sent, but no copy of it could be kept.</source>
        <translation>Un message a été envoyé, mais aucune copie n’a pu en être conservée.</translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation>Un nouvel essai sera fait.</translation>
    </message>
</context>
<context>
    <name>Sealpost::PracticeMessagesModel</name>
    <message>
        <source>To %1 (%2)</source>
        <comment>a recipient, the size</comment>
        <translation>Pour %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>To %1 and %n other(s) (%2)</source>
        <translation>
            <numerusform>Pour %1 et %n autre (%2)</numerusform>
            <numerusform>Pour %1 et %n autres (%2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sealpost::PracticePane</name>
    <message>
        <source>Fingerprint of the practice server&apos;s key, SHA-256</source>
        <translation>Empreinte de la clé du serveur d’entraînement, SHA-256</translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation>Serveur d’entraînement</translation>
    </message>
    <message>
        <source>It runs inside this program, takes every message and sends nothing on. Nobody vouches for its certificate, so you are asked to review it. This is the fingerprint of its key, as its operator would tell you:</source>
        <translation>Il fonctionne à l’intérieur de ce programme, accepte tous les messages et ne transmet rien. Personne ne se porte garant de son certificat&#xa0;; il vous est donc demandé d’examiner le serveur. Voici l’empreinte de sa clé, telle que son administrateur vous l’indiquerait&#xa0;:</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>Messages reçus</translation>
    </message>
    <message>
        <source>The message as it was received</source>
        <translation>Le message tel qu’il a été reçu</translation>
    </message>
    <message>
        <source>What you send with the account “Practice” appears here as the server got it.</source>
        <translation>Ce que vous envoyez avec le compte «&#xa0;Practice&#xa0;» apparaît ici tel que le serveur l’a reçu.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Le fichier %1 ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>Sealpost::PracticeRoom</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>An account of yours has the name of the practice account. Rename it to practise here.</source>
        <translation>Un de vos comptes porte le nom du compte d’entraînement. Renommez-le pour vous entraîner ici.</translation>
    </message>
</context>
<context>
    <name>Sealpost::ProxyBox</name>
    <message>
        <source>Way to the server</source>
        <translation>Chemin vers le serveur</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None: straight to the server</source>
        <translation>Aucun&#xa0;: directement vers le serveur</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>Selon la configuration de cet ordinateur</translation>
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
        <translation>Prox&amp;y&#xa0;:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Nom d’utilisateur auprès du proxy</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for no login</source>
        <translation>Vide&#xa0;: le proxy ne demande pas d’authentification</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Nom d’utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s name and its port, as in “proxy.example.org:1080”.</source>
        <translation>Donnez le nom du proxy et son port, comme dans «&#xa0;proxy.example.org:1080&#xa0;».</translation>
    </message>
    <message>
        <source>Say whose password this is, or leave the password empty.</source>
        <translation>Indiquez à qui est ce mot de passe, ou laissez le mot de passe vide.</translation>
    </message>
</context>
<context>
    <name>Sealpost::ReasonField</name>
    <message>
        <source>Reason, for the journal</source>
        <translation>Motif, pour le journal</translation>
    </message>
    <message>
        <source>Say why; the journal keeps it.</source>
        <translation>Indiquez pourquoi&#xa0;; le journal le conserve.</translation>
    </message>
</context>
<context>
    <name>Sealpost::ReasonedStep</name>
    <message>
        <source>Keep It</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Motif&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Sealpost::RecipientsModel</name>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What the server says</source>
        <translation>Ce que dit le serveur</translation>
    </message>
</context>
<context>
    <name>Sealpost::ReviewBox</name>
    <message>
        <source>The server&apos;s key</source>
        <translation>La clé du serveur</translation>
    </message>
</context>
<context>
    <name>Sealpost::ReviewDialog</name>
    <message>
        <source>Review the Server of “%1”</source>
        <comment>an account</comment>
        <translation>Examiner le serveur de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Sealpost::RungField</name>
    <message>
        <source>Port for %1</source>
        <translation>Port pour %1</translation>
    </message>
</context>
<context>
    <name>Sealpost::SealIndicator</name>
    <message>
        <source>%1. Shows the connection</source>
        <comment>word of the seal</comment>
        <translation>%1. Affiche la connexion</translation>
    </message>
    <message>
        <source>%1. Shows the connection, %2</source>
        <comment>word of the seal, how old</comment>
        <translation>%1. Affiche la connexion, %2</translation>
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
        <translation>Joi&amp;ndre…</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>A&amp;bandonner…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Envoyer plus tard</translation>
    </message>
    <message>
        <source>Send the message (%1)</source>
        <translation>Envoyer le message (%1)</translation>
    </message>
    <message>
        <source>Progress of sending</source>
        <translation>Progression de l’envoi</translation>
    </message>
    <message>
        <source>&amp;Choose Day and Time…</source>
        <translation>&amp;Choisir le jour et l’heure…</translation>
    </message>
    <message>
        <source>&amp;Send without encryption</source>
        <translation>&amp;Envoyer sans chiffrement</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>octets sent, octets in all</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>Sealpost::SentModel</name>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
</context>
<context>
    <name>Sealpost::SentView</name>
    <message>
        <source>Sent messages</source>
        <translation>Messages envoyés</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Details of the chosen message</source>
        <translation>Détails du message choisi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Nothing sent yet. A copy of what you send is kept here.</source>
        <translation>Rien d’envoyé pour l’instant. Une copie de ce que vous envoyez est conservée ici.</translation>
    </message>
    <message>
        <source>The settings say to keep no copies of what you send.</source>
        <translation>Les préférences disent de ne conserver aucune copie de ce que vous envoyez.</translation>
    </message>
    <message>
        <source>This message cannot be opened: no program for .eml files was found, or the copy has gone.</source>
        <translation>Ce message ne peut pas être ouvert&#xa0;: aucun programme pour les fichiers .eml n’a été trouvé, ou la copie a disparu.</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Mail messages (*.eml)</source>
        <translation>Messages (*.eml)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
    </message>
</context>
<context>
    <name>Sealpost::ServerSearch</name>
    <message>
        <source>Server for outgoing mail</source>
        <translation>Serveur pour le courrier sortant</translation>
    </message>
    <message>
        <source>Stop Looki&amp;ng</source>
        <translation>Arrêter la &amp;recherche</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>C&amp;hercher à nouveau</translation>
    </message>
    <message>
        <source>Who was asked, and thei&amp;r answers</source>
        <translation>&amp;Qui a été interrogé, et les réponses</translation>
    </message>
    <message>
        <source>What each of those that were asked said</source>
        <translation>Ce qu’a répondu chaque source interrogée</translation>
    </message>
    <message>
        <source>Type your mail address, and its server is looked for. Your password goes nowhere before you press Test or Save.</source>
        <translation>Saisissez votre adresse électronique, et son serveur est recherché. Votre mot de passe ne va nulle part avant que vous ne cliquiez sur «&#xa0;Tester&#xa0;» ou «&#xa0;Enregistrer&#xa0;».</translation>
    </message>
    <message>
        <source>Looking for the server of %1…</source>
        <translation>Recherche du serveur de %1…</translation>
    </message>
    <message>
        <source>Found for %1. Your password goes there once you press Test or Save, and not before.</source>
        <translation>Trouvé pour %1. Votre mot de passe y va dès que vous cliquez sur «&#xa0;Tester&#xa0;» ou «&#xa0;Enregistrer&#xa0;», et pas avant.</translation>
    </message>
    <message>
        <source>No server was found for %1. The help pages of your provider name it: set it up by hand.</source>
        <translation>Aucun serveur n’a été trouvé pour %1. Les pages d’aide de votre fournisseur l’indiquent&#xa0;: configurez-le à la main.</translation>
    </message>
    <message>
        <source>Nobody could be asked about %1. Is this computer online? You can set the server up by hand.</source>
        <translation>Personne n’a pu être interrogé au sujet de %1. Cet ordinateur est-il en ligne&#xa0;? Vous pouvez configurer le serveur à la main.</translation>
    </message>
</context>
<context>
    <name>Sealpost::SettingsDialog</name>
    <message>
        <source>&amp;Keep a copy of what I send</source>
        <translation>&amp;Conserver une copie de ce que j’envoie</translation>
    </message>
    <message>
        <source>&amp;Tell me when a message was sent</source>
        <translation>&amp;M’avertir quand un message a été envoyé</translation>
    </message>
    <message>
        <source>&amp;Connect only when I send</source>
        <translation>Ne se connecter qu’à l’en&amp;voi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds to undo Send</source>
        <translation>Secondes pour annuler l’envoi</translation>
    </message>
    <message>
        <source>Time to &amp;undo Send:</source>
        <translation>Délai pour &amp;annuler l’envoi&#xa0;:</translation>
    </message>
    <message>
        <source>So long a message waits in the outbox and can be called back; 0: it goes at once.</source>
        <translation>Durée pendant laquelle un message attend dans la boîte d’envoi et peut être rappelé&#xa0;; 0&#xa0;: il part tout de suite.</translation>
    </message>
    <message>
        <source>Copies are in the folder “Sent” of your profile, which any mail program can read; an account may wish otherwise.</source>
        <translation>Les copies sont dans le dossier «&#xa0;Sent&#xa0;» de votre profil, que tout logiciel de messagerie peut lire&#xa0;; un compte peut en décider autrement.</translation>
    </message>
    <message>
        <source>When something could not be sent, you are told in any case.</source>
        <translation>Quand quelque chose n’a pas pu être envoyé, vous êtes averti dans tous les cas.</translation>
    </message>
    <message>
        <source>Else the server is looked at while you write, so that the seal beside Send is known before.</source>
        <translation>Sinon, le serveur est consulté pendant que vous écrivez, pour que le sceau à côté de «&#xa0;Envoyer&#xa0;» soit connu d’avance.</translation>
    </message>
    <message>
        <source>Where passwords are kept</source>
        <translation>Où les mots de passe sont conservés</translation>
    </message>
    <message>
        <source>The keyring of this computer</source>
        <translation>Le trousseau de clés de cet ordinateur</translation>
    </message>
    <message>
        <source>A file under a passphrase</source>
        <translation>Un fichier protégé par une phrase secrète</translation>
    </message>
    <message>
        <source>Keep &amp;passwords in:</source>
        <translation>Conserver les mots de &amp;passe dans&#xa0;:</translation>
    </message>
    <message>
        <source>What is kept already stays where it is. A profile with a folder of its own always uses the file.</source>
        <translation>Ce qui est déjà conservé reste où il est. Un profil ayant son propre dossier utilise toujours le fichier.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>It counts from the next start.</source>
        <translation>Elle vaut à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Your desktop is asked…</source>
        <translation>Votre bureau est interrogé…</translation>
    </message>
    <message>
        <source>Use Sealpost for &amp;Mail Links</source>
        <translation>Ouvrir les l&amp;iens avec Sealpost</translation>
    </message>
</context>
<context>
    <name>Sealpost::SignInBox</name>
    <message>
        <source>Log in with your browser</source>
        <translation>S’authentifier avec votre navigateur</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret du client</translation>
    </message>
    <message>
        <source>The client id comes from the provider: there you register Sealpost as a program for desktops, with the redirect address http://127.0.0.1.</source>
        <translation>L’identifiant client vient du fournisseur&#xa0;: vous y enregistrez Sealpost comme programme de bureau, avec l’adresse de redirection http://127.0.0.1.</translation>
    </message>
    <message>
        <source>Authori&amp;ze…</source>
        <translation>Autor&amp;iser…</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>None: with the password above</source>
        <translation>Aucun&#xa0;: avec le mot de passe ci-dessus</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>Un autre fournisseur</translation>
    </message>
    <message>
        <source>Prov&amp;ider:</source>
        <translation>&amp;Fournisseur&#xa0;:</translation>
    </message>
    <message>
        <source>Client id:</source>
        <translation>Identifiant client&#xa0;:</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>Secret du client&#xa0;:</translation>
    </message>
    <message>
        <source>Only if the provider gave you one</source>
        <translation>Seulement si le fournisseur vous en a donné un</translation>
    </message>
    <message>
        <source>Authorization endpoint:</source>
        <translation>Point d’accès d’autorisation&#xa0;:</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation>Point d’accès d’autorisation</translation>
    </message>
    <message>
        <source>Token endpoint:</source>
        <translation>Point d’accès des jetons&#xa0;:</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Point d’accès des jetons</translation>
    </message>
    <message>
        <source>Scope:</source>
        <translation>Portée&#xa0;:</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Opens your browser: there you permit Sealpost to send mail for you</source>
        <translation>Ouvre votre navigateur&#xa0;: vous y permettez à Sealpost d’envoyer du courrier pour vous</translation>
    </message>
    <message>
        <source>Give an address that begins with https://.</source>
        <translation>Donnez une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>Give the client id that the provider has for Sealpost.</source>
        <translation>Donnez l’identifiant client que le fournisseur a pour Sealpost.</translation>
    </message>
    <message>
        <source>Give words of plain letters, digits and signs, as the provider has them.</source>
        <translation>Donnez des mots faits de lettres, chiffres et signes simples, tels que le fournisseur les a.</translation>
    </message>
</context>
<context>
    <name>Sealpost::TimeBar</name>
    <message>
        <source>Day and time</source>
        <translation>Jour et heure</translation>
    </message>
    <message>
        <source>When is it to be sent?</source>
        <translation>Quand doit-il être envoyé&#xa0;?</translation>
    </message>
    <message>
        <source>Send T&amp;hen</source>
        <translation>Envoyer à ce &amp;moment</translation>
    </message>
    <message>
        <source>N&amp;ot Now</source>
        <translation>Pa&amp;s maintenant</translation>
    </message>
    <message>
        <source>That time has passed. When is it to be sent?</source>
        <translation>Cette heure est passée. Quand doit-il être envoyé&#xa0;?</translation>
    </message>
    <message>
        <source>That is more than a year away. Press “Send Then” again if it is meant.</source>
        <translation>C’est dans plus d’un an. Cliquez à nouveau sur «&#xa0;Envoyer à ce moment&#xa0;» si c’est voulu.</translation>
    </message>
</context>
<context>
    <name>Sealpost::TrustBar</name>
    <message>
        <source>&amp;Review the Server…</source>
        <translation>E&amp;xaminer le serveur…</translation>
    </message>
    <message>
        <source>Try A&amp;gain</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Open the Acco&amp;unt…</source>
        <translation>O&amp;uvrir le compte…</translation>
    </message>
    <message>
        <source>Sho&amp;w the Connection…</source>
        <translation>Affic&amp;her la connexion…</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Mas&amp;quer</translation>
    </message>
</context>
<context>
    <name>Sealpost::TrustSettings</name>
    <message>
        <source>What may leave without a checked identity</source>
        <translation>Ce qui peut partir sans identité vérifiée</translation>
    </message>
    <message>
        <source>P&amp;ermit:</source>
        <translation>P&amp;ermettre&#xa0;:</translation>
    </message>
    <message>
        <source>Send the password itself to an &amp;unchecked server</source>
        <translation>Envoyer le mot de passe lui-même à un serveur non &amp;vérifié</translation>
    </message>
    <message>
        <source>Otherwise it is only proved, by SCRAM, without being shown.</source>
        <translation>Sinon, il est seulement prouvé, par SCRAM, sans être montré.</translation>
    </message>
    <message>
        <source>Put up with &amp;outdated encryption</source>
        <translation>Tolérer un chiffrement &amp;obsolète</translation>
    </message>
    <message>
        <source>Its line counts as unverified at best, since it can be opened on the way.</source>
        <translation>Sa liaison compte au mieux comme non vérifiée, puisqu’un tel chiffrement peut être percé sur le trajet.</translation>
    </message>
    <message>
        <source>What counts as checked</source>
        <translation>Ce qui compte comme vérifié</translation>
    </message>
    <message>
        <source>A pinned key outweighs a&amp;ny authority</source>
        <translation>Une c&amp;lé épinglée l’emporte sur toute autorité</translation>
    </message>
    <message>
        <source>A new key is then never taken over by itself, not even where it was accepted unseen.</source>
        <translation>Une nouvelle clé n’est alors jamais reprise d’elle-même, pas même là où elle avait été acceptée sans comparaison.</translation>
    </message>
    <message>
        <source>A server on this co&amp;mputer needs no certificate</source>
        <translation>Un serveur sur cet ordi&amp;nateur n’a pas besoin de certificat</translation>
    </message>
    <message>
        <source>For a bridge or a tunnel, at localhost or a loopback address.</source>
        <translation>Pour une passerelle ou un tunnel, à localhost ou à une adresse de bouclage.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Fichier d’AC</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>This file cannot be read, or has no certificate (PEM) in it.</source>
        <translation>Ce fichier ne peut pas être lu, ou ne contient pas de certificat (PEM).</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>Certificates with their key (*.p12 *.pfx *.pem);;All files (*)</source>
        <translation>Certificats avec leur clé (*.p12 *.pfx *.pem);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>This file cannot be read, or has no certificate with its key: PEM or PKCS #12.</source>
        <translation>Ce fichier ne peut pas être lu, ou ne contient pas de certificat avec sa clé&#xa0;: PEM ou PKCS #12.</translation>
    </message>
    <message>
        <source>Passphrase of the client certificate</source>
        <translation>Phrase secrète du certificat client</translation>
    </message>
    <message>
        <source>C&amp;A file:</source>
        <translation>&amp;Fichier d’AC&#xa0;:</translation>
    </message>
    <message>
        <source>Its authorities vouch for this server, instead of the system&apos;s. Empty: the system&apos;s.</source>
        <translation>Ses autorités se portent garantes de ce serveur, au lieu de celles du système. Vide&#xa0;: celles du système.</translation>
    </message>
    <message>
        <source>Client cert&amp;ificate:</source>
        <translation>Certificat cl&amp;ient&#xa0;:</translation>
    </message>
    <message>
        <source>Shown to a server that asks who you are.</source>
        <translation>Présenté à un serveur qui demande qui vous êtes.</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Phrase secrète&#xa0;:</translation>
    </message>
    <message>
        <source>Only where the file is locked. It is kept with the passwords.</source>
        <translation>Seulement là où le fichier est verrouillé. Elle est conservée avec les mots de passe.</translation>
    </message>
    <message>
        <source>This certificate is locked: type its passphrase.</source>
        <translation>Ce certificat est verrouillé&#xa0;: saisissez sa phrase secrète.</translation>
    </message>
    <message>
        <source>This passphrase does not open the certificate.</source>
        <translation>Cette phrase secrète n’ouvre pas le certificat.</translation>
    </message>
</context>
<context>
    <name>Sealpost::UndoBar</name>
    <message>
        <source>Sending soon: %1</source>
        <translation>Envoi imminent&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler l’envoi</translation>
    </message>
    <message>
        <source>Send No&amp;w</source>
        <translation>Envoyer &amp;maintenant</translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n s: %1</source>
        <translation>
            <numerusform>Envoi dans %n s&#xa0;: %1</numerusform>
            <numerusform>Envoi dans %n s&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sealpost::UnlockBar</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>La phrase secrète encore une fois</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Phrase secrète&#xa0;:</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>Encore une fois&#xa0;:</translation>
    </message>
    <message>
        <source>Choose a passphrase to seal your passwords with.</source>
        <translation>Choisissez une phrase secrète pour sceller vos mots de passe.</translation>
    </message>
    <message>
        <source>Your stored passwords are locked by a passphrase.</source>
        <translation>Vos mots de passe conservés sont verrouillés par une phrase secrète.</translation>
    </message>
    <message>
        <source>Nobody can open them without it: write it down.</source>
        <translation>Personne ne peut les ouvrir sans elle&#xa0;: notez-la par écrit.</translation>
    </message>
    <message>
        <source>Sea&amp;l</source>
        <translation>Sce&amp;ller</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>Déverroui&amp;ller</translation>
    </message>
    <message>
        <source>Do Not Keep</source>
        <translation>Ne pas conserver</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>The passphrase is being tried…</source>
        <translation>La phrase secrète est en cours d’essai…</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Les deux phrases secrètes ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>Sealpost::Windows</name>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>Read the passphrase of the stored passwords from the first line of standard input, where they are in the profile&apos;s sealed file.</source>
        <translation>Lire la phrase secrète des mots de passe conservés sur la première ligne de l’entrée standard, s’ils sont dans le fichier scellé du profil.</translation>
    </message>
    <message>
        <source>--%1: the line is too long for it.</source>
        <translation>--%1&#xa0;: la ligne est trop longue pour cela.</translation>
    </message>
    <message>
        <source>--%1: standard input holds nothing for it.</source>
        <translation>--%1&#xa0;: l’entrée standard ne contient rien pour cela.</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Encore une fois&#xa0;: </translation>
    </message>
    <message>
        <source>--%1: the two are not the same.</source>
        <translation>--%1&#xa0;: les deux ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>SendCommand</name>
    <message>
        <source>Sends a message now, and says what became of it.</source>
        <translation>Envoie un message maintenant, et dit ce qu’il est devenu.</translation>
    </message>
</context>
<context>
    <name>SendOptions</name>
    <message>
        <source>--reply-to takes one address.</source>
        <translation>--reply-to accepte une seule adresse.</translation>
    </message>
    <message>
        <source>--header: “%1” is not of the form &apos;Name: value&apos;.</source>
        <translation>--header&#xa0;: «&#xa0;%1&#xa0;» n’est pas de la forme &apos;Nom: valeur&apos;.</translation>
    </message>
    <message>
        <source>--signature: “%1” has no signature.</source>
        <translation>--signature&#xa0;: «&#xa0;%1&#xa0;» n’a pas de signature.</translation>
    </message>
    <message>
        <source>Send through this account (the message&apos;s, else the first).</source>
        <translation>Envoyer par ce compte (celui du message, sinon le premier).</translation>
    </message>
    <message>
        <source>Send as this address, one of the account&apos;s (its first one).</source>
        <translation>Envoyer sous cette adresse, une de celles du compte (sa première).</translation>
    </message>
    <message>
        <source>Recipients; repeat it, or separate them by commas.</source>
        <translation>Destinataires&#xa0;; à répéter, ou à séparer par des virgules.</translation>
    </message>
    <message>
        <source>Recipients of a copy.</source>
        <translation>Destinataires d’une copie.</translation>
    </message>
    <message>
        <source>Recipients whom the others do not see.</source>
        <translation>Destinataires que les autres ne voient pas.</translation>
    </message>
    <message>
        <source>Where answers shall go.</source>
        <translation>Où les réponses doivent aller.</translation>
    </message>
    <message>
        <source>The subject.</source>
        <translation>L’objet.</translation>
    </message>
    <message>
        <source>The text; - reads it from standard input.</source>
        <translation>Le texte&#xa0;; - le lit sur l’entrée standard.</translation>
    </message>
    <message>
        <source>A file with the text (UTF-8), or -.</source>
        <translation>Un fichier contenant le texte (UTF-8), ou -.</translation>
    </message>
    <message>
        <source>A file with the same in HTML (UTF-8), or -.</source>
        <translation>Un fichier contenant la même chose en HTML (UTF-8), ou -.</translation>
    </message>
    <message>
        <source>Put the sender&apos;s signature below the text.</source>
        <translation>Mettre la signature de l’expéditeur sous le texte.</translation>
    </message>
    <message>
        <source>A file to go along.</source>
        <translation>Un fichier à joindre.</translation>
    </message>
    <message>
        <source>Another header field.</source>
        <translation>Un autre champ d’en-tête.</translation>
    </message>
    <message>
        <source>A whole message: a file, -, or a folder of .eml files.</source>
        <translation>Un message entier&#xa0;: un fichier, -, ou un dossier de fichiers .eml.</translation>
    </message>
    <message>
        <source>Only with encryption on the whole way (REQUIRETLS).</source>
        <translation>Seulement avec chiffrement sur tout le trajet (REQUIRETLS).</translation>
    </message>
    <message>
        <source>Ask for reports of delivery (DSN); those below say which, and ask for them too.</source>
        <translation>Demander des rapports de remise (DSN)&#xa0;; les options ci-dessous disent lesquels, et les demandent aussi.</translation>
    </message>
    <message>
        <source>Put it into the outbox and end; the next Sealpost that runs sends it.</source>
        <translation>Le mettre dans la boîte d’envoi et terminer&#xa0;; le prochain Sealpost en marche l’envoie.</translation>
    </message>
    <message>
        <source>Not before: 2026-11-25T08:00, 08:00 (the next) or +2h (m, h, d).</source>
        <translation>Pas avant&#xa0;: 2026-11-25T08:00, 08:00 (la prochaine fois) ou +2h (m, h, d).</translation>
    </message>
    <message>
        <source>Only one thing can come on standard input.</source>
        <translation>Une seule chose peut venir de l’entrée standard.</translation>
    </message>
    <message>
        <source>--body and --body-file contradict each other.</source>
        <translation>--body et --body-file se contredisent.</translation>
    </message>
    <message>
        <source>--signature goes below the text, and would be missing in --html-file.</source>
        <translation>--signature va sous le texte, et manquerait dans --html-file.</translation>
    </message>
    <message>
        <source>--message is a whole message; --%1 cannot be added to it.</source>
        <translation>--message est un message entier&#xa0;; --%1 ne peut pas s’y ajouter.</translation>
    </message>
    <message>
        <source>--attach needs the name of a file.</source>
        <translation>--attach a besoin du nom d’un fichier.</translation>
    </message>
</context>
<context>
    <name>SendReport</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SendingPace</name>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>encore %n s</numerusform>
            <numerusform>encore %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>encore %n min</numerusform>
            <numerusform>encore %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>octets sent, octets in all</comment>
        <translation>%1 sur %2</translation>
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
        <translation>Il n’y a personne à qui l’envoyer&#xa0;: nommez des adresses, ou donnez -t.</translation>
    </message>
    <message>
        <source>the recipients</source>
        <translation>les destinataires</translation>
    </message>
</context>
<context>
    <name>SendmailWords</name>
    <message>
        <source>Recipients are in the header, besides those named here.</source>
        <translation>Les destinataires sont dans l’en-tête, en plus de ceux nommés ici.</translation>
    </message>
    <message>
        <source>A line with a single dot does not end the message.</source>
        <translation>Une ligne faite d’un seul point ne termine pas le message.</translation>
    </message>
    <message>
        <source>The envelope&apos;s sender, and the account of that address.</source>
        <translation>L’expéditeur de l’enveloppe, et le compte de cette adresse.</translation>
    </message>
    <message>
        <source>The name in From, where the message has no From.</source>
        <translation>Le nom dans From, si le message n’a pas de From.</translation>
    </message>
    <message>
        <source>Send through this account.</source>
        <translation>Envoyer par ce compte.</translation>
    </message>
</context>
<context>
    <name>SentDetails</name>
    <message>
        <source>To: %1</source>
        <translation>Pour&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>To: %1 and %n other(s)</source>
        <translation>
            <numerusform>Pour&#xa0;: %1 et %n autre</numerusform>
            <numerusform>Pour&#xa0;: %1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal: %1 (%2)</source>
        <comment>a level, the kind of line</comment>
        <translation>Sceau&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Message-ID: %1</source>
        <translation>Message-ID&#xa0;: %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>SentText</name>
    <message numerus="yes">
        <source>Sent to %n recipient(s)</source>
        <translation>
            <numerusform>Envoyé à %n destinataire</numerusform>
            <numerusform>Envoyé à %n destinataires</numerusform>
        </translation>
    </message>
    <message>
        <source>message to %1</source>
        <translation>message à %1</translation>
    </message>
    <message>
        <source>“%1” to %2</source>
        <comment>subject, recipients</comment>
        <translation>«&#xa0;%1&#xa0;» à %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there any more: %1.</source>
        <comment>attachments</comment>
        <translation>N’existe plus&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>SettingsCommand</name>
    <message>
        <source>0 to 60 seconds</source>
        <translation>de 0 à 60 secondes</translation>
    </message>
    <message>
        <source>keyring or file</source>
        <translation>keyring ou file</translation>
    </message>
    <message>
        <source>system, or a language like de or pt-BR</source>
        <translation>system, ou une langue comme de ou pt-BR</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes ou no</translation>
    </message>
    <message>
        <source>There is no setting “%1”. See: sealpost-cli settings show</source>
        <translation>Il n’y a pas de préférence «&#xa0;%1&#xa0;». Voir&#xa0;: sealpost-cli settings show</translation>
    </message>
    <message>
        <source>%1: “%2” makes no sense; it takes %3.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’a pas de sens&#xa0;; il faut %3.</translation>
    </message>
</context>
<context>
    <name>SettingsText</name>
    <message>
        <source>Line %1 of settings.ini makes no sense and is passed over: “%2”.</source>
        <translation>La ligne %1 de settings.ini n’a pas de sens et est ignorée&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ShownSubject</name>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>The server said: %1</source>
        <translation>Réponse du serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>A Sealpost must run for that, the window or: sealpost-cli outbox run</source>
        <translation>Un Sealpost doit être en marche pour cela, la fenêtre ou&#xa0;: sealpost-cli outbox run</translation>
    </message>
    <message>
        <source>It stays in the outbox. To try at once: sealpost-cli outbox retry %1</source>
        <translation>Il reste dans la boîte d’envoi. Pour essayer tout de suite&#xa0;: sealpost-cli outbox retry %1</translation>
    </message>
    <message>
        <source>It stays in the outbox. Then: sealpost-cli outbox retry %1</source>
        <translation>Il reste dans la boîte d’envoi. Ensuite&#xa0;: sealpost-cli outbox retry %1</translation>
    </message>
    <message>
        <source>It stays in the outbox until you take it out: sealpost-cli outbox cancel %1</source>
        <translation>Il reste dans la boîte d’envoi jusqu’à ce que vous l’en retiriez&#xa0;: sealpost-cli outbox cancel %1</translation>
    </message>
    <message>
        <source>When you know: sealpost-cli outbox resolve %1 --sent (or --again)</source>
        <translation>Quand vous le saurez&#xa0;: sealpost-cli outbox resolve %1 --sent (ou --again)</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>Voir&#xa0;: %1</translation>
    </message>
    <message>
        <source>The message is safe in the outbox.</source>
        <translation>Le message est en sûreté dans la boîte d’envoi.</translation>
    </message>
</context>
<context>
    <name>StoreFailureText</name>
    <message>
        <source>%1 cannot be opened; check who may read and write it.</source>
        <translation>%1 ne peut pas être ouvert&#xa0;; vérifiez qui peut le lire et y écrire.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Sealpost; update this one.</source>
        <translation>%1 a été écrit par un Sealpost plus récent&#xa0;; mettez celui-ci à jour.</translation>
    </message>
    <message>
        <source>%1 is damaged. It is mended when Sealpost is started again.</source>
        <translation>%1 est endommagé. Il sera réparé au prochain démarrage de Sealpost.</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no space left on the disk.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: il n’y a plus de place sur le disque.</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is read-only.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: il est en lecture seule.</translation>
    </message>
    <message>
        <source>%1 is in use by another program for too long; try again.</source>
        <translation>%1 est utilisé depuis trop longtemps par un autre programme&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 ne peut pas être utilisé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The profile&apos;s database was damaged. It is kept as %1, and was made anew.</source>
        <translation>La base de données du profil était endommagée. Elle est conservée sous %1, et a été recréée.</translation>
    </message>
    <message>
        <source>All of it could be read.</source>
        <translation>Tout a pu y être lu.</translation>
    </message>
    <message>
        <source>Some of it could not be read: review your servers again. Messages that were waiting are found again in the outbox, as uncertain.</source>
        <translation>Une partie n’a pas pu être lue&#xa0;: examinez à nouveau vos serveurs. Les messages qui attendaient se retrouvent dans la boîte d’envoi, comme incertains.</translation>
    </message>
    <message>
        <source>No password is stored for this account.</source>
        <translation>Aucun mot de passe n’est conservé pour ce compte.</translation>
    </message>
    <message>
        <source>The passwords on this computer are locked.</source>
        <translation>Les mots de passe sur cet ordinateur sont verrouillés.</translation>
    </message>
    <message>
        <source>Sealpost is not authorised by the provider of this account, or no longer.</source>
        <translation>Sealpost n’est pas autorisé par le fournisseur de ce compte, ou ne l’est plus.</translation>
    </message>
    <message>
        <source>The provider that authorises Sealpost for this account gives no answer.</source>
        <translation>Le fournisseur qui autorise Sealpost pour ce compte ne répond pas.</translation>
    </message>
    <message>
        <source>The account&apos;s password command failed or printed nothing.</source>
        <translation>La commande du mot de passe du compte a échoué ou n’a rien affiché.</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>Aucun mot de passe n’a été donné.</translation>
    </message>
    <message>
        <source>No such password is stored.</source>
        <translation>Aucun mot de passe de ce genre n’est conservé.</translation>
    </message>
    <message>
        <source>The stored passwords are locked, and were not unlocked.</source>
        <translation>Les mots de passe conservés sont verrouillés, et n’ont pas été déverrouillés.</translation>
    </message>
    <message>
        <source>The passphrase of the stored passwords is another one, or their file was changed.</source>
        <translation>La phrase secrète des mots de passe conservés est une autre, ou leur fichier a été modifié.</translation>
    </message>
    <message>
        <source>The file of the stored passwords is damaged, or of a newer Sealpost.</source>
        <translation>Le fichier des mots de passe conservés est endommagé, ou vient d’un Sealpost plus récent.</translation>
    </message>
    <message>
        <source>The stored passwords cannot be written: there is no room, or no permission.</source>
        <translation>Les mots de passe conservés ne peuvent pas être écrits&#xa0;: il n’y a pas de place, ou pas le droit d’écrire.</translation>
    </message>
    <message>
        <source>There is no keyring on this computer, or it does not answer.</source>
        <translation>Il n’y a pas de trousseau de clés sur cet ordinateur, ou il ne répond pas.</translation>
    </message>
    <message>
        <source>The practice server cannot listen on that port of this computer.</source>
        <translation>Le serveur d’entraînement ne peut pas écouter sur ce port de cet ordinateur.</translation>
    </message>
    <message>
        <source>The practice server cannot write into its folder.</source>
        <translation>Le serveur d’entraînement ne peut pas écrire dans son dossier.</translation>
    </message>
    <message>
        <source>The practice server could not make its certificate.</source>
        <translation>Le serveur d’entraînement n’a pas pu créer son certificat.</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>%1: “%2” cannot be read: %3.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» ne peut pas être lu&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1: the text is not UTF-8; convert it, or attach the file.</source>
        <translation>%1&#xa0;: le texte n’est pas en UTF-8&#xa0;; convertissez-le, ou joignez le fichier.</translation>
    </message>
</context>
<context>
    <name>TransferCommand</name>
    <message>
        <source>--address goes with a provider&apos;s file for mail programs.</source>
        <translation>--address va avec le fichier d’un fournisseur pour logiciels de messagerie.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The account is in %1. No password is in it.</source>
        <translation>Le compte est dans %1. Il ne s’y trouve aucun mot de passe.</translation>
    </message>
    <message>
        <source>There is a file “%1” already.</source>
        <translation>Il y a déjà un fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>An account needs a name of one line.</source>
        <translation>Un compte a besoin d’un nom d’une seule ligne.</translation>
    </message>
    <message>
        <source>--reason goes with --lower.</source>
        <translation>--reason va avec --lower.</translation>
    </message>
    <message>
        <source>Say why, for the journal: --reason TEXT.</source>
        <translation>Indiquez pourquoi, pour le journal&#xa0;: --reason TEXT.</translation>
    </message>
    <message>
        <source>The file is for all who have mail at this provider. Say for which address: --address ADDR.</source>
        <translation>Le fichier est destiné à tous ceux qui ont leur courrier chez ce fournisseur. Indiquez pour quelle adresse&#xa0;: --address ADDR.</translation>
    </message>
    <message>
        <source>--password-commands goes with a file of msmtp.</source>
        <translation>--password-commands va avec un fichier de msmtp.</translation>
    </message>
</context>
<context>
    <name>TransferReport</name>
    <message>
        <source>Nothing was imported: it would make less safe what is here. To permit it: --lower --reason TEXT</source>
        <translation>Rien n’a été importé&#xa0;: cela rendrait moins sûr ce qui est ici. Pour le permettre&#xa0;: --lower --reason TEXT</translation>
    </message>
    <message>
        <source>The account was imported. Its password is not in the file.</source>
        <translation>Le compte a été importé. Son mot de passe n’est pas dans le fichier.</translation>
    </message>
    <message>
        <source>The account was merged with the one that was here.</source>
        <translation>Le compte a été fusionné avec celui qui était ici.</translation>
    </message>
    <message>
        <source>New here: pins %1, floors %2, failed proofs %3, lines of the journal %4.</source>
        <translation>Nouveau ici&#xa0;: épinglages %1, niveaux minimaux %2, preuves manquées %3, lignes du journal %4.</translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message>
        <source>The file is too large for an account; nothing was imported.</source>
        <translation>Le fichier est trop volumineux pour un compte&#xa0;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>The file is no account that Sealpost exported; nothing was imported.</source>
        <translation>Le fichier n’est pas un compte exporté par Sealpost&#xa0;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>The file was written by a newer Sealpost; update this one. Nothing was imported.</source>
        <translation>Le fichier a été écrit par un Sealpost plus récent&#xa0;; mettez celui-ci à jour. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The file is damaged at “%1”; nothing was imported. Export the account again.</source>
        <translation>Le fichier est endommagé à «&#xa0;%1&#xa0;»&#xa0;; rien n’a été importé. Exportez à nouveau le compte.</translation>
    </message>
    <message>
        <source>The account is too large for a file; nothing was exported.</source>
        <translation>Le compte est trop volumineux pour un fichier&#xa0;; rien n’a été exporté.</translation>
    </message>
    <message>
        <source>The account cannot be exported: “%1” could not be read again from the file.</source>
        <translation>Le compte ne peut pas être exporté&#xa0;: «&#xa0;%1&#xa0;» ne pourrait pas être relu depuis le fichier.</translation>
    </message>
    <message>
        <source>%1 has to reach “%2” here; then “%3” would be enough.</source>
        <translation>%1 doit ici atteindre «&#xa0;%2&#xa0;»&#xa0;; «&#xa0;%3&#xa0;» suffirait alors.</translation>
    </message>
    <message>
        <source>The key in the file is not pinned here for %1; then it would be taken too: %2</source>
        <translation>La clé du fichier n’est pas épinglée ici pour %1&#xa0;; elle serait alors acceptée aussi&#xa0;: %2</translation>
    </message>
    <message>
        <source>The account here goes to another server; then mail and password would go to %1.</source>
        <translation>Le compte va ici vers un autre serveur&#xa0;; le courrier et le mot de passe iraient alors à %1.</translation>
    </message>
</context>
<context>
    <name>TrialText</name>
    <message>
        <source>Tested: the server has taken the login.</source>
        <translation>Testé&#xa0;: le serveur a accepté l’authentification.</translation>
    </message>
    <message>
        <source>Tested: the server asks for no login.</source>
        <translation>Testé&#xa0;: le serveur ne demande pas d’authentification.</translation>
    </message>
    <message>
        <source>The server is there. Your login was not tested.</source>
        <translation>Le serveur est là. Votre authentification n’a pas été testée.</translation>
    </message>
    <message>
        <source>The server is there. Your password was not tested.</source>
        <translation>Le serveur est là. Votre mot de passe n’a pas été testé.</translation>
    </message>
    <message>
        <source>Type it and test again, or save: the first message asks for it.</source>
        <translation>Saisissez-le et testez à nouveau, ou enregistrez&#xa0;: le premier message le demandera.</translation>
    </message>
</context>
<context>
    <name>TrustCommand</name>
    <message>
        <source>“%1” is no SHA-256 fingerprint.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une empreinte SHA-256.</translation>
    </message>
    <message>
        <source>This account has no such pin.</source>
        <translation>Ce compte n’a pas cet épinglage.</translation>
    </message>
    <message>
        <source>Pins removed: %1.</source>
        <translation>Épinglages retirés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 has always proved itself where it was asked to; nothing to forgive.</source>
        <translation>%1 a toujours prouvé son identité quand cela lui était demandé&#xa0;; il n’y a rien à pardonner.</translation>
    </message>
    <message>
        <source>No line of the journal is like that.</source>
        <translation>Aucune ligne du journal ne correspond.</translation>
    </message>
    <message>
        <source>Say why, for the journal: --reason TEXT.</source>
        <translation>Indiquez pourquoi, pour le journal&#xa0;: --reason TEXT.</translation>
    </message>
    <message>
        <source>The password may go to %1 as before, by whatever way to log in it offers.</source>
        <translation>Le mot de passe peut aller à %1 comme avant, par toute manière de s’authentifier que le serveur offre.</translation>
    </message>
    <message>
        <source>--csv and --json contradict each other.</source>
        <translation>--csv et --json se contredisent.</translation>
    </message>
</context>
<context>
    <name>TrustReport</name>
    <message>
        <source>%1 (%2): pinned on %3, %4</source>
        <translation>%1 (%2)&#xa0;: épinglée le %3, %4</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>No key is pinned.</source>
        <translation>Aucune clé n’est épinglée.</translation>
    </message>
    <message>
        <source>%1 (%2): must reach “%3”, since %4</source>
        <translation>%1 (%2)&#xa0;: doit atteindre «&#xa0;%3&#xa0;», depuis le %4</translation>
    </message>
    <message>
        <source>%1 (%2): could not prove on %3 that it knows the password; it gets it by SCRAM only</source>
        <translation>%1 (%2)&#xa0;: n’a pas pu prouver le %3 qu’il connaît le mot de passe&#xa0;; il ne le reçoit que par SCRAM</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>Le journal est vide.</translation>
    </message>
</context>
<context>
    <name>TrustSentences</name>
    <message>
        <source>No connection to %1. Nothing was sent.</source>
        <translation>Pas de connexion à %1. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Your messages wait in the outbox, and leave when the server answers again.</source>
        <translation>Vos messages attendent dans la boîte d’envoi, et partent quand le serveur répond à nouveau.</translation>
    </message>
    <message>
        <source>Check your network, and the server&apos;s name under “Edit Account”.</source>
        <translation>Vérifiez votre réseau, et le nom du serveur sous «&#xa0;Modifier le compte&#xa0;».</translation>
    </message>
    <message>
        <source>Check your network, and the server&apos;s name: “sealpost-cli account show NAME”.</source>
        <translation>Vérifiez votre réseau, et le nom du serveur&#xa0;: «&#xa0;sealpost-cli account show NAME&#xa0;».</translation>
    </message>
    <message>
        <source>The server&apos;s key is not the one that its domain publishes. Nothing was sent.</source>
        <translation>La clé du serveur n’est pas celle que publie son domaine. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>By its key a server proves who it is. Somebody else may be answering in its place, so your messages wait in the outbox.</source>
        <translation>Par sa clé, un serveur prouve qui il est. Quelqu’un d’autre répond peut-être à sa place&#xa0;; vos messages attendent donc dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Tell the server&apos;s operator, by phone or in person.</source>
        <translation>Prévenez l’administrateur du serveur, par téléphone ou en personne.</translation>
    </message>
    <message>
        <source>The server&apos;s proof of identity was taken back. Nothing was sent.</source>
        <translation>La preuve de l’identité du serveur a été retirée. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>By its key a server proves who it is. Whoever vouched for this one says that others may have it. It no longer counts, even if you compared it; your messages wait in the outbox.</source>
        <translation>Par sa clé, un serveur prouve qui il est. Qui s’est porté garant de celle-ci dit que d’autres l’ont peut-être. Elle ne compte plus, même si vous l’avez comparée&#xa0;; vos messages attendent dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Tell the server&apos;s operator, by phone or in person, that a new key is needed.</source>
        <translation>Dites à l’administrateur du serveur, par téléphone ou en personne, qu’une nouvelle clé est nécessaire.</translation>
    </message>
    <message>
        <source>The server&apos;s encryption is too weak. Nothing was sent.</source>
        <translation>Le chiffrement du serveur est trop faible. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Others could open it on the way, so your messages wait in the outbox and your password stays here.</source>
        <translation>D’autres pourraient le percer sur le trajet&#xa0;; vos messages attendent donc dans la boîte d’envoi et votre mot de passe reste ici.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator for today&apos;s encryption (TLS 1.2 or later). You can allow an older one in the account, under “Server and trust”; others may then read your mail.</source>
        <translation>Demandez à l’administrateur du serveur un chiffrement actuel (TLS 1.2 ou plus récent). Vous pouvez en permettre un plus ancien dans le compte, sous «&#xa0;Serveur et confiance&#xa0;»&#xa0;; d’autres pourraient alors lire votre courrier.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator for today&apos;s encryption (TLS 1.2 or later). You can allow an older one, and others may then read your mail: “sealpost-cli account set NAME --very-old-server”.</source>
        <translation>Demandez à l’administrateur du serveur un chiffrement actuel (TLS 1.2 ou plus récent). Vous pouvez en permettre un plus ancien, et d’autres pourraient alors lire votre courrier&#xa0;: «&#xa0;sealpost-cli account set NAME --very-old-server&#xa0;».</translation>
    </message>
    <message>
        <source>The server&apos;s key has changed. Nothing was sent.</source>
        <translation>La clé du serveur a changé. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>By its key Sealpost knows a server again. Either the operator has renewed it, or somebody else is answering. Your messages wait in the outbox until you know which.</source>
        <translation>C’est à sa clé que Sealpost reconnaît un serveur. Soit l’administrateur l’a renouvelée, soit quelqu’un d’autre répond. Vos messages attendent dans la boîte d’envoi jusqu’à ce que vous sachiez ce qu’il en est.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator, by phone or in person, for the new key&apos;s fingerprint (a code that stands for it). If it matches what the account shows under “Server and trust”, pin the key (let it count from now on).</source>
        <translation>Demandez à l’administrateur du serveur, par téléphone ou en personne, l’empreinte de la nouvelle clé (un code qui la représente). Si elle correspond à celle que le compte affiche sous «&#xa0;Serveur et confiance&#xa0;», épinglez la clé (faites-la compter désormais).</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator, by phone or in person, for the new key&apos;s fingerprint (a code that stands for it). If it matches, the key counts from now on: “sealpost-cli trust pin NAME --fingerprint SHA256”.</source>
        <translation>Demandez à l’administrateur du serveur, par téléphone ou en personne, l’empreinte de la nouvelle clé (un code qui la représente). Si elle correspond, la clé compte désormais&#xa0;: «&#xa0;sealpost-cli trust pin NAME --fingerprint SHA256&#xa0;».</translation>
    </message>
    <message>
        <source>Now verified: encrypted to %1, identity checked by %2.</source>
        <translation>Désormais vérifiée&#xa0;: liaison chiffrée avec %1, identité vérifiée par %2.</translation>
    </message>
    <message>
        <source>The server has a new key, by which it proves who it is, and somebody whom this computer trusts has checked it. Your messages can leave; the old key, accepted without comparing, no longer counts.</source>
        <translation>Le serveur a une nouvelle clé, par laquelle il prouve qui il est, et quelqu’un à qui cet ordinateur fait confiance l’a vérifiée. Vos messages peuvent partir&#xa0;; l’ancienne clé, acceptée sans comparaison, ne compte plus.</translation>
    </message>
    <message>
        <source>Now verified: encrypted to %1, identity checked.</source>
        <translation>Désormais vérifiée&#xa0;: liaison chiffrée avec %1, identité vérifiée.</translation>
    </message>
    <message>
        <source>The server now has a checked identity, with a new key. Nothing was sent.</source>
        <translation>Le serveur a maintenant une identité vérifiée, avec une nouvelle clé. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>By its key Sealpost knows a server again, and here you trusted one certain key. A new one does not count by itself, so your messages wait in the outbox.</source>
        <translation>C’est à sa clé que Sealpost reconnaît un serveur, et ici vous avez fait confiance à une clé bien précise. Une nouvelle ne compte pas d’elle-même&#xa0;; vos messages attendent donc dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Encrypted to %1, identity checked by %2.</source>
        <translation>Liaison chiffrée avec %1, identité vérifiée par %2.</translation>
    </message>
    <message>
        <source>Nobody on the way to this server can read your messages or your password. Its name, and who vouches for it, were checked.</source>
        <translation>Personne sur le trajet vers ce serveur ne peut lire vos messages ni votre mot de passe. Son nom, et qui se porte garant de lui, ont été vérifiés.</translation>
    </message>
    <message>
        <source>Encrypted to %1, identity checked.</source>
        <translation>Liaison chiffrée avec %1, identité vérifiée.</translation>
    </message>
    <message>
        <source>Encrypted; this is the key that you compared on %2.</source>
        <translation>Liaison chiffrée&#xa0;; c’est la clé que vous avez comparée le %2.</translation>
    </message>
    <message>
        <source>By its key Sealpost knows a server again. On the way, only its holder can read your messages and your password.</source>
        <translation>C’est à sa clé que Sealpost reconnaît un serveur. Sur le trajet, seul le détenteur de cette clé peut lire vos messages et votre mot de passe.</translation>
    </message>
    <message>
        <source>Encrypted; this is the key that you accepted unseen on %2.</source>
        <translation>Liaison chiffrée&#xa0;; c’est la clé que vous avez acceptée sans comparaison le %2.</translation>
    </message>
    <message>
        <source>By its key Sealpost knows a server again. On the way, only its holder can read your messages and your password; nobody has compared yet whose it is.</source>
        <translation>C’est à sa clé que Sealpost reconnaît un serveur. Sur le trajet, seul le détenteur de cette clé peut lire vos messages et votre mot de passe&#xa0;; personne n’a encore comparé à qui elle appartient.</translation>
    </message>
    <message>
        <source>To be sure, press “Test” under “Edit Account”, and compare it under “Server and trust”.</source>
        <translation>Pour vous en assurer, cliquez sur «&#xa0;Tester&#xa0;» sous «&#xa0;Modifier le compte&#xa0;», et comparez-la sous «&#xa0;Serveur et confiance&#xa0;».</translation>
    </message>
    <message>
        <source>To be sure, compare it: “sealpost-cli trust pin NAME --fingerprint SHA256”.</source>
        <translation>Pour vous en assurer, comparez-la&#xa0;: «&#xa0;sealpost-cli trust pin NAME --fingerprint SHA256&#xa0;».</translation>
    </message>
    <message>
        <source>Encrypted; this is the key that you accepted.</source>
        <translation>Liaison chiffrée&#xa0;; c’est la clé que vous avez acceptée.</translation>
    </message>
    <message>
        <source>Goes to a mail server on this computer.</source>
        <translation>Liaison avec un serveur de messagerie sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nobody can listen on the way to it; it may send your messages on. Its key is kept, so that Sealpost knows it again.</source>
        <translation>Personne ne peut écouter sur le trajet vers lui&#xa0;; il transmet peut-être vos messages plus loin. Sa clé est conservée, pour que Sealpost le reconnaisse.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. Nothing was sent.</source>
        <translation>Le certificat du serveur a expiré. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>A certificate proves for some time who a server is. The key in this one, by which Sealpost knows it again, is the one checked last: probably the renewal was forgotten. Your messages wait in the outbox.</source>
        <translation>Un certificat prouve pour un certain temps qui est un serveur. La clé de celui-ci, à laquelle Sealpost le reconnaît, est la dernière qui a été vérifiée&#xa0;: le renouvellement a sans doute été oublié. Vos messages attendent dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator to renew it, or for the key&apos;s fingerprint (a code that stands for it). If that matches what the account shows under “Server and trust”, pin the key (let it count from now on).</source>
        <translation>Demandez à l’administrateur du serveur de le renouveler, ou demandez-lui l’empreinte de la clé (un code qui la représente). Si elle correspond à celle que le compte affiche sous «&#xa0;Serveur et confiance&#xa0;», épinglez la clé (faites-la compter désormais).</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator to renew it, or for the key&apos;s fingerprint (a code that stands for it). If that matches, the key counts from now on: “sealpost-cli trust pin NAME --fingerprint SHA256”.</source>
        <translation>Demandez à l’administrateur du serveur de le renouveler, ou demandez-lui l’empreinte de la clé (un code qui la représente). Si elle correspond, la clé compte désormais&#xa0;: «&#xa0;sealpost-cli trust pin NAME --fingerprint SHA256&#xa0;».</translation>
    </message>
    <message>
        <source>The server&apos;s identity can no longer be checked. Nothing was sent.</source>
        <translation>L’identité du serveur ne peut plus être vérifiée. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Until now it could be, so your messages wait in the outbox. Usual causes: this computer&apos;s clock, an antivirus program, a network&apos;s login page, a wrong server name. Or somebody else is answering.</source>
        <translation>Jusqu’ici elle pouvait l’être&#xa0;; vos messages attendent donc dans la boîte d’envoi. Causes habituelles&#xa0;: l’horloge de cet ordinateur, un antivirus, la page d’identification d’un réseau, un nom de serveur erroné. Ou bien quelqu’un d’autre répond.</translation>
    </message>
    <message>
        <source>Set the clock, or log in to the network, and try again. Otherwise ask the server&apos;s operator for its fingerprint (a code that stands for the key that proves who it is). Compare it in the account, under “Server and trust”.</source>
        <translation>Réglez l’horloge, ou identifiez-vous auprès du réseau, et réessayez. Sinon, demandez à l’administrateur l’empreinte du serveur (un code qui représente la clé prouvant qui il est). Comparez-la dans le compte, sous «&#xa0;Serveur et confiance&#xa0;».</translation>
    </message>
    <message>
        <source>Set the clock, or log in to the network, and try again. Otherwise ask the server&apos;s operator for its fingerprint (a code that stands for the key that proves who it is). Compare it: “sealpost-cli trust pin NAME --fingerprint SHA256”.</source>
        <translation>Réglez l’horloge, ou identifiez-vous auprès du réseau, et réessayez. Sinon, demandez à l’administrateur l’empreinte du serveur (un code qui représente la clé prouvant qui il est). Comparez-la&#xa0;: «&#xa0;sealpost-cli trust pin NAME --fingerprint SHA256&#xa0;».</translation>
    </message>
    <message>
        <source>Encrypted, but nobody has checked to whom. Nothing was sent.</source>
        <translation>Liaison chiffrée, mais personne n’a vérifié avec qui. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Whoever answered would get your messages and your password, so nothing leaves before you have looked at the server.</source>
        <translation>Celui qui a répondu recevrait vos messages et votre mot de passe&#xa0;; rien ne part donc avant que vous n’ayez examiné le serveur.</translation>
    </message>
    <message>
        <source>“Review the Server” lets you compare its fingerprint (a code that stands for the key that proves who it is). Or accept it unseen, at your own risk.</source>
        <translation>«&#xa0;Examiner le serveur&#xa0;» vous permet de comparer l’empreinte du serveur (un code qui représente la clé prouvant qui il est). Ou acceptez-la sans comparer, à vos risques et périls.</translation>
    </message>
    <message>
        <source>Ask the operator for its fingerprint (a code that stands for the key that proves who it is). Compare it: “sealpost-cli trust pin NAME --fingerprint SHA256”. Or accept it unseen, at your own risk: --unseen.</source>
        <translation>Demandez à l’administrateur l’empreinte du serveur (un code qui représente la clé prouvant qui il est). Comparez-la&#xa0;: «&#xa0;sealpost-cli trust pin NAME --fingerprint SHA256&#xa0;». Ou acceptez-la sans comparer, à vos risques et périls&#xa0;: --unseen.</translation>
    </message>
    <message>
        <source>Encrypted, but nobody has checked to whom.</source>
        <translation>Liaison chiffrée, mais personne n’a vérifié avec qui.</translation>
    </message>
    <message>
        <source>Your account permits this, so your messages leave. Whoever answered can read them; your password does not leave readably unless the account permits that too.</source>
        <translation>Votre compte le permet&#xa0;; vos messages partent donc. Celui qui a répondu peut les lire&#xa0;; votre mot de passe ne part pas sous forme lisible, à moins que le compte ne permette cela aussi.</translation>
    </message>
    <message>
        <source>To know who that is, press “Test” under “Edit Account”, then “Review the Server”.</source>
        <translation>Pour savoir qui c’est, cliquez sur «&#xa0;Tester&#xa0;» sous «&#xa0;Modifier le compte&#xa0;», puis sur «&#xa0;Examiner le serveur&#xa0;».</translation>
    </message>
    <message>
        <source>To know who that is: “sealpost-cli trust pin NAME”.</source>
        <translation>Pour savoir qui c’est&#xa0;: «&#xa0;sealpost-cli trust pin NAME&#xa0;».</translation>
    </message>
    <message>
        <source>Whoever answered could be anybody, so your messages wait in the outbox until you have reviewed the server.</source>
        <translation>Celui qui a répondu peut être n’importe qui&#xa0;; vos messages attendent donc dans la boîte d’envoi jusqu’à ce que vous ayez examiné le serveur.</translation>
    </message>
    <message>
        <source>“Review the Server” lets you compare its fingerprint (a code that stands for the key that proves who it is).</source>
        <translation>«&#xa0;Examiner le serveur&#xa0;» vous permet de comparer l’empreinte du serveur (un code qui représente la clé prouvant qui il est).</translation>
    </message>
    <message>
        <source>Ask the operator for its fingerprint (a code that stands for the key that proves who it is). Compare it: “sealpost-cli trust pin NAME --fingerprint SHA256”. Or permit this: “sealpost-cli account set NAME --consent unverified-tls”.</source>
        <translation>Demandez à l’administrateur l’empreinte du serveur (un code qui représente la clé prouvant qui il est). Comparez-la&#xa0;: «&#xa0;sealpost-cli trust pin NAME --fingerprint SHA256&#xa0;». Ou permettez cela&#xa0;: «&#xa0;sealpost-cli account set NAME --consent unverified-tls&#xa0;».</translation>
    </message>
    <message>
        <source>Encryption has disappeared. Nothing was sent.</source>
        <translation>Le chiffrement a disparu. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This server had it before. The network may be blocking it, or somebody wants to read your mail. Your messages wait in the outbox.</source>
        <translation>Ce serveur l’offrait auparavant. Le réseau le bloque peut-être, ou quelqu’un veut lire votre courrier. Vos messages attendent dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Try another network, or ask the server&apos;s operator. To send without encryption all the same, lower the level in the account, under “Server and trust”; anyone may then read your mail.</source>
        <translation>Essayez un autre réseau, ou demandez à l’administrateur du serveur. Pour envoyer quand même sans chiffrement, abaissez le niveau dans le compte, sous «&#xa0;Serveur et confiance&#xa0;»&#xa0;; n’importe qui pourra alors lire votre courrier.</translation>
    </message>
    <message>
        <source>Try another network, or ask the server&apos;s operator. To send without encryption all the same, so that anyone may read your mail: “sealpost-cli account floor NAME --lower none --reason TEXT”.</source>
        <translation>Essayez un autre réseau, ou demandez à l’administrateur du serveur. Pour envoyer quand même sans chiffrement, de sorte que n’importe qui puisse lire votre courrier&#xa0;: «&#xa0;sealpost-cli account floor NAME --lower none --reason TEXT&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody can listen on the way to it; it may send your messages on.</source>
        <translation>Personne ne peut écouter sur le trajet vers lui&#xa0;; il transmet peut-être vos messages plus loin.</translation>
    </message>
    <message>
        <source>Anyone on the way can read message and password.</source>
        <translation>N’importe qui sur le trajet peut lire le message et le mot de passe.</translation>
    </message>
    <message>
        <source>Your account permits this, so your messages leave, and your password with them.</source>
        <translation>Votre compte le permet&#xa0;; vos messages partent donc, et votre mot de passe avec eux.</translation>
    </message>
    <message>
        <source>Use a server with encryption as soon as you can.</source>
        <translation>Utilisez un serveur avec chiffrement dès que vous le pourrez.</translation>
    </message>
    <message>
        <source>Anyone on the way can read this message.</source>
        <translation>N’importe qui sur le trajet peut lire ce message.</translation>
    </message>
    <message>
        <source>Your account permits this, so your messages leave. Your password stays here.</source>
        <translation>Votre compte le permet&#xa0;; vos messages partent donc. Votre mot de passe reste ici.</translation>
    </message>
    <message>
        <source>A server with encryption would be safer.</source>
        <translation>Un serveur avec chiffrement serait plus sûr.</translation>
    </message>
    <message>
        <source>The server offers no encryption. Nothing was sent.</source>
        <translation>Le serveur n’offre aucun chiffrement. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Anyone on the way could read your messages, and the account does not permit that. So they wait in the outbox.</source>
        <translation>N’importe qui sur le trajet pourrait lire vos messages, et le compte ne le permet pas. Ils attendent donc dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Another server is the safe answer. You can permit this one in the account, under “Server and trust”; anyone may then read your mail.</source>
        <translation>La réponse sûre est un autre serveur. Vous pouvez permettre celui-ci dans le compte, sous «&#xa0;Serveur et confiance&#xa0;»&#xa0;; n’importe qui pourra alors lire votre courrier.</translation>
    </message>
    <message>
        <source>Another server is the safe answer. You can permit this one, and anyone may then read your mail: “sealpost-cli account set NAME --consent plain-mail”.</source>
        <translation>La réponse sûre est un autre serveur. Vous pouvez permettre celui-ci, et n’importe qui pourra alors lire votre courrier&#xa0;: «&#xa0;sealpost-cli account set NAME --consent plain-mail&#xa0;».</translation>
    </message>
    <message>
        <source>Ask whoever runs the server, your mail provider for example, by phone or in person. They know its fingerprint (a code that stands for the key that proves who it is). Paste or type it here: either of the two below will do.</source>
        <translation>Demandez à la personne qui gère le serveur, votre fournisseur de messagerie par exemple, par téléphone ou en personne. Elle connaît l’empreinte du serveur (un code qui représente la clé prouvant qui il est). Collez-la ou saisissez-la ici&#xa0;: l’une des deux ci-dessous suffit.</translation>
    </message>
    <message>
        <source>Accepting it unseen means: if somebody sits between you and the server now, they get your password and your messages. A later change will be noticed.</source>
        <translation>L’accepter sans comparer signifie&#xa0;: si quelqu’un se trouve maintenant entre vous et le serveur, il obtient votre mot de passe et vos messages. Un changement ultérieur sera remarqué.</translation>
    </message>
    <message>
        <source>By its key Sealpost knows a server again. Another one can mean two things, and your messages wait until you know which:</source>
        <translation>C’est à sa clé que Sealpost reconnaît un serveur. Une autre clé peut signifier deux choses, et vos messages attendent que vous sachiez laquelle&#xa0;:</translation>
    </message>
    <message>
        <source>The operator has renewed the key. Then they tell you the new fingerprint, and you pin it (let it count from now on).</source>
        <translation>L’administrateur a renouvelé la clé. Il vous indique alors la nouvelle empreinte, et vous l’épinglez (elle compte désormais).</translation>
    </message>
    <message>
        <source>Somebody else is answering. Then the operator tells you another one, or knows of no new key. Do not pin it; try another network.</source>
        <translation>Quelqu’un d’autre répond. L’administrateur vous indique alors une autre empreinte, ou ne sait rien d’une nouvelle clé. Ne l’épinglez pas&#xa0;; essayez un autre réseau.</translation>
    </message>
</context>
<context>
    <name>VerdictExplanation</name>
    <message>
        <source>Without its pins and levels no server can be judged. Neither message nor password has left.</source>
        <translation>Sans ses épinglages et ses niveaux, aucun serveur ne peut être jugé. Ni le message ni le mot de passe ne sont partis.</translation>
    </message>
    <message>
        <source>What kind of line this is will be known in a moment after connecting.</source>
        <translation>On saura quelle sorte de liaison c’est un instant après la connexion.</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>%1 No message was sent.</source>
        <translation>%1 Aucun message n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>%1 Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>Connexion à %1.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non contrôlée</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Contrôle en cours</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloquée</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffrée</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <source>Pinned unseen</source>
        <translation>Épinglée sans comparaison</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglée</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>The line to %1 has not been checked yet.</source>
        <translation>La liaison avec %1 n’a pas encore été contrôlée.</translation>
    </message>
    <message>
        <source>The line to %1 was closed; it is checked again when you send.</source>
        <translation>La liaison avec %1 a été fermée&#xa0;; elle sera contrôlée à nouveau à l’envoi.</translation>
    </message>
</context>
<context>
    <name>WaySecretInput</name>
    <message>
        <source>--%1: this account has nothing to use it for.</source>
        <translation>--%1&#xa0;: ce compte n’a rien pour quoi l’utiliser.</translation>
    </message>
    <message>
        <source>Read the password of the account&apos;s proxy from the next line of standard input.</source>
        <translation>Lire le mot de passe du proxy du compte sur la ligne suivante de l’entrée standard.</translation>
    </message>
    <message>
        <source>Read the passphrase of the client certificate from the next line of standard input.</source>
        <translation>Lire la phrase secrète du certificat client sur la ligne suivante de l’entrée standard.</translation>
    </message>
    <message>
        <source>Password of the proxy: </source>
        <translation>Mot de passe du proxy&#xa0;: </translation>
    </message>
    <message>
        <source>Passphrase of the certificate: </source>
        <translation>Phrase secrète du certificat&#xa0;: </translation>
    </message>
</context>
<context>
    <name>WaysText</name>
    <message>
        <source>%1 (port %2)</source>
        <translation>%1 (port %2)</translation>
    </message>
</context>
<context>
    <name>WeakeningText</name>
    <message>
        <source>Mail will go to a server that nobody has checked: whoever answers can read it.</source>
        <translation>Le courrier ira à un serveur que personne n’a vérifié&#xa0;: celui qui répond peut le lire.</translation>
    </message>
    <message>
        <source>Mail may go unencrypted: anyone on the way can read it.</source>
        <translation>Le courrier pourra partir non chiffré&#xa0;: n’importe qui sur le trajet peut le lire.</translation>
    </message>
    <message>
        <source>Mail and password may go unencrypted: anyone on the way can read both, and send as you.</source>
        <translation>Le courrier et le mot de passe pourront partir non chiffrés&#xa0;: n’importe qui sur le trajet peut lire les deux, et envoyer en votre nom.</translation>
    </message>
    <message>
        <source>The password itself will go to a server that nobody has checked.</source>
        <translation>Le mot de passe lui-même ira à un serveur que personne n’a vérifié.</translation>
    </message>
    <message>
        <source>Encryption that can be opened on the way will be put up with.</source>
        <translation>Un chiffrement qui peut être percé sur le trajet sera toléré.</translation>
    </message>
    <message>
        <source>A server on this computer will need no certificate.</source>
        <translation>Un serveur sur cet ordinateur n’aura pas besoin de certificat.</translation>
    </message>
    <message>
        <source>An authority may replace a key that you accepted unseen.</source>
        <translation>Une autorité pourra remplacer une clé que vous avez acceptée sans comparaison.</translation>
    </message>
    <message>
        <source>The authorities in your CA file will vouch for this server, instead of the system&apos;s.</source>
        <translation>Les autorités de votre fichier d’AC se porteront garantes de ce serveur, au lieu de celles du système.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Sealpost has your browser&apos;s answer. You can close this page and go back to Sealpost.</source>
        <translation>Sealpost a la réponse de votre navigateur. Vous pouvez fermer cette page et revenir à Sealpost.</translation>
    </message>
    <message>
        <source>Sealpost was not authorised. You can close this page and go back to Sealpost.</source>
        <translation>Sealpost n’a pas été autorisé. Vous pouvez fermer cette page et revenir à Sealpost.</translation>
    </message>
</context>
</TS>
