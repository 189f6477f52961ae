<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AccountChoice</name>
    <message>
        <source>There is no account to send through. See: sealpost-cli account add --help</source>
        <translation>送信に使えるアカウントがありません。参照：sealpost-cli account add --help</translation>
    </message>
    <message>
        <source>--from: this account does not send as “%1”.</source>
        <translation>--from: このアカウントは「%1」としては送信しません。</translation>
    </message>
    <message>
        <source>--from: no account sends as “%1”.</source>
        <translation>--from: 「%1」として送信するアカウントがありません。</translation>
    </message>
</context>
<context>
    <name>AccountOptions</name>
    <message>
        <source>--%1 and --%2 contradict each other.</source>
        <translation>--%1 と --%2 は同時に指定できません。</translation>
    </message>
    <message>
        <source>The mail address to send from.</source>
        <translation>送信元のメールアドレス。</translation>
    </message>
    <message>
        <source>The name beside the address.</source>
        <translation>アドレスに添える名前。</translation>
    </message>
    <message>
        <source>The submission server.</source>
        <translation>送信サーバー。</translation>
    </message>
    <message>
        <source>Its port for SMTPS, or off (465).</source>
        <translation>SMTPS のポート、または off (465)。</translation>
    </message>
    <message>
        <source>Its port for STARTTLS, or off (587).</source>
        <translation>STARTTLS のポート、または off (587)。</translation>
    </message>
    <message>
        <source>Its port without encryption, or off (off).</source>
        <translation>暗号化なしのポート、または off (off)。</translation>
    </message>
    <message>
        <source>Log in as; empty: do not log in (the address, where there is a password).</source>
        <translation>ログインするユーザー名。空：ログインしない (パスワードがあればアドレス)。</translation>
    </message>
    <message>
        <source>What the login proves: password, token (OAuth 2) or external (a certificate).</source>
        <translation>ログインで証明に使うもの：password、token (OAuth 2)、external (証明書)。</translation>
    </message>
    <message>
        <source>A shell command that prints the password or token.</source>
        <translation>パスワードまたはトークンを出力するシェルコマンド。</translation>
    </message>
    <message>
        <source>Read the password from standard input and store it in the keyring, or in the profile&apos;s sealed file.</source>
        <translation>パスワードを標準入力から読み、キーリングまたはプロファイルの封印ファイルに保存する。</translation>
    </message>
    <message>
        <source>Remove the stored password; it is asked for then.</source>
        <translation>保存されたパスワードを削除する。以後はそのつど尋ねる。</translation>
    </message>
    <message>
        <source>Trust the roots in this PEM file instead of the system&apos;s.</source>
        <translation>システムのルート証明書の代わりに、この PEM ファイルのルート証明書を信頼する。</translation>
    </message>
    <message>
        <source>Show this certificate (PEM with key, or PKCS #12).</source>
        <translation>この証明書を提示する (鍵を含む PEM、または PKCS #12)。</translation>
    </message>
    <message>
        <source>Permit none, unverified-tls, plain-mail or plain-mail-and-password.</source>
        <translation>許可するもの：none、unverified-tls、plain-mail、plain-mail-and-password。</translation>
    </message>
    <message>
        <source>Go through this proxy: none, system, socks5://[USER@]HOST[:PORT] or http://[USER@]HOST[:PORT].</source>
        <translation>このプロキシを経由する：none、system、socks5://[USER@]HOST[:PORT]、http://[USER@]HOST[:PORT]。</translation>
    </message>
    <message>
        <source>Wait so long for each step, or default.</source>
        <translation>各段階で待つ時間、または default。</translation>
    </message>
    <message>
        <source>Keep copies of what is sent: default (as the settings say), yes or no.</source>
        <translation>送信したものの控えを残す：default (設定に従う)、yes、no。</translation>
    </message>
    <message>
        <source>Send each message to its own address too, as a blind copy: yes or no.</source>
        <translation>各メッセージを自分のアドレスにもブラインドコピーで送る：yes、no。</translation>
    </message>
    <message>
        <source>This computer needs no certificate (the default).</source>
        <translation>このコンピューターには証明書を求めない (既定)。</translation>
    </message>
    <message>
        <source>Treat this computer like any other server.</source>
        <translation>このコンピューターもほかのサーバーと同じに扱う。</translation>
    </message>
    <message>
        <source>A pinned key outweighs any authority.</source>
        <translation>ピン留めした鍵をどの認証局よりも優先する。</translation>
    </message>
    <message>
        <source>An authority may replace a key that was accepted unseen (the default).</source>
        <translation>未照合で受け入れた鍵を認証局が置き換えてもよい (既定)。</translation>
    </message>
    <message>
        <source>Put up with outdated encryption, as unverified.</source>
        <translation>旧式の暗号化を、未検証のものとして許容する。</translation>
    </message>
    <message>
        <source>Refuse outdated encryption (the default).</source>
        <translation>旧式の暗号化を拒否する (既定)。</translation>
    </message>
    <message>
        <source>Let the password itself go over unverified encryption.</source>
        <translation>未検証の暗号化でもパスワードそのものを送る。</translation>
    </message>
    <message>
        <source>Prove the password there by SCRAM only (the default).</source>
        <translation>その場合はパスワードを SCRAM でのみ証明する (既定)。</translation>
    </message>
    <message>
        <source>An account needs an address: --address ADDR.</source>
        <translation>アカウントにはアドレスが必要です：--address ADDR。</translation>
    </message>
    <message>
        <source>An account needs a server, and none is guessed: --host HOST.</source>
        <translation>アカウントにはサーバーが必要です。推測はしません：--host HOST。</translation>
    </message>
</context>
<context>
    <name>AccountReport</name>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>そのつど尋ねる</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>SMTPS port</source>
        <translation>SMTPS ポート</translation>
    </message>
    <message>
        <source>STARTTLS port</source>
        <translation>STARTTLS ポート</translation>
    </message>
    <message>
        <source>Unencrypted port</source>
        <translation>暗号化なしのポート</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Password command</source>
        <translation>パスワードコマンド</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Authorised by</source>
        <translation>承認元</translation>
    </message>
    <message>
        <source>Trusted roots</source>
        <translation>信頼するルート証明書</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Copies of what is sent</source>
        <translation>送信したものの控え</translation>
    </message>
    <message>
        <source>one to the address it is sent from</source>
        <translation>送信元のアドレスにも 1 通</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>スイッチ</translation>
    </message>
</context>
<context>
    <name>AccountsCommand</name>
    <message>
        <source>Say why, for the journal: --reason TEXT.</source>
        <translation>履歴に残す理由を指定してください：--reason TEXT。</translation>
    </message>
    <message>
        <source>An account needs a name of one line.</source>
        <translation>アカウントには 1 行の名前が必要です。</translation>
    </message>
    <message>
        <source>There is an account “%1” already; change it with account set.</source>
        <translation>アカウント「%1」はすでにあります。account set で変更してください。</translation>
    </message>
    <message>
        <source>%1: its entry in accounts.ini is broken</source>
        <translation>%1：accounts.ini の項目が壊れています</translation>
    </message>
    <message>
        <source>There is no account yet. See: sealpost-cli account add --help</source>
        <translation>まだアカウントがありません。参照：sealpost-cli account add --help</translation>
    </message>
    <message>
        <source>“%1” is no place: a number from 1, first or last.</source>
        <translation>「%1」は位置ではありません。1 からの番号、first、last のいずれかです。</translation>
    </message>
    <message>
        <source>--password-stdin: this account logs in without a password.</source>
        <translation>--password-stdin: このアカウントはパスワードなしでログインします。</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>パスワード: </translation>
    </message>
    <message>
        <source>The account was added.</source>
        <translation>アカウントを追加しました。</translation>
    </message>
    <message>
        <source>The account was changed.</source>
        <translation>アカウントを変更しました。</translation>
    </message>
    <message>
        <source>The account was duplicated. Pins and floors stay with the other one: review the server with “sealpost-cli trust pin NAME”.</source>
        <translation>アカウントを複製しました。ピン留めと最低レベルは元のアカウントに残ります。「sealpost-cli trust pin NAME」でサーバーを確認してください。</translation>
    </message>
    <message>
        <source>The account, its pins and its floors were removed.</source>
        <translation>アカウントと、そのピン留めおよび最低レベルを削除しました。</translation>
    </message>
</context>
<context>
    <name>AgeText</name>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
    <message>
        <source>tested %1</source>
        <extracomment>%1: just now, 3 minutes ago, 2 hours ago</extracomment>
        <translation>テスト：%1</translation>
    </message>
    <message>
        <source>tested on %1</source>
        <translation>テスト：%1</translation>
    </message>
</context>
<context>
    <name>AnchorText</name>
    <message>
        <source>%1 (added on this computer, not by its system)</source>
        <translation>%1 (システムではなく、このコンピューターで追加)</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>See: sealpost-cli %1 --help</source>
        <translation>参照：sealpost-cli %1 --help</translation>
    </message>
    <message>
        <source>“%1” has no option “%2”.</source>
        <translation>「%1」にオプション「%2」はありません。</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <translation>「%1」には %2 が必要です。</translation>
    </message>
    <message>
        <source>“%1” does not know what to do with “%2”.</source>
        <translation>「%1」では「%2」を扱えません。</translation>
    </message>
    <message>
        <source>--profile needs the name of a folder.</source>
        <translation>--profile にはフォルダー名が必要です。</translation>
    </message>
</context>
<context>
    <name>AtTime</name>
    <message>
        <source>--at: “%1” is in the past.</source>
        <translation>--at: 「%1」は過去の時刻です。</translation>
    </message>
    <message>
        <source>--at: “%1” is no time: 2026-11-25T08:00, 08:00 or +2h.</source>
        <translation>--at: 「%1」は時刻ではありません。例：2026-11-25T08:00、08:00、+2h。</translation>
    </message>
</context>
<context>
    <name>AuthorizationFailure</name>
    <message>
        <source>The provider said: %1</source>
        <translation>プロバイダーの応答：%1</translation>
    </message>
</context>
<context>
    <name>BookList</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>CausesText</name>
    <message>
        <source>This computer&apos;s clock may be slow: it says %1. If that is wrong, set it.</source>
        <translation>このコンピューターの時計が遅れている可能性があります。現在の表示は %1 です。違っていれば合わせてください。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is slow: it says %1, and this program was made on %2. Set the clock.</source>
        <translation>このコンピューターの時計が遅れています。表示は %1 ですが、このプログラムは %2 に作られました。時計を合わせてください。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock may be fast: it says %1. If that is wrong, set it.</source>
        <translation>このコンピューターの時計が進んでいる可能性があります。現在の表示は %1 です。違っていれば合わせてください。</translation>
    </message>
    <message>
        <source>The operator may have forgotten to renew the proof of the server&apos;s identity. Tell them.</source>
        <translation>管理者がサーバーの身元の証明の更新を忘れている可能性があります。知らせてください。</translation>
    </message>
    <message>
        <source>The server&apos;s name may be entered wrongly: here it is %1, and the server calls itself %2. If your provider gives you the second name, enter that in the account.</source>
        <translation>サーバー名の入力が間違っている可能性があります。ここでは %1 ですが、サーバー自身は %2 と名乗っています。プロバイダーが案内しているのが後者なら、それをアカウントに入力してください。</translation>
    </message>
    <message>
        <source>This network may want you to log in first, as in a hotel or a train: somebody called %1 answered. Open a web page and see, or try another network.</source>
        <translation>ホテルや列車のように、このネットワークが先にログインを求めている可能性があります。%1 と名乗る相手が応答しました。ウェブページを開いて確かめるか、別のネットワークを試してください。</translation>
    </message>
    <message>
        <source>A virus scanner or a filter may be reading along: “%1” answered. Switch off its looking into mail, or ask whoever looks after this computer or network.</source>
        <translation>ウイルス対策ソフトやフィルターが通信を読んでいる可能性があります。「%1」が応答しました。メールの検査を無効にするか、このコンピューターやネットワークの担当者に問い合わせてください。</translation>
    </message>
    <message>
        <source>“%1” vouches for the server, and was added on this computer: by a virus scanner, a filter, or your organisation. Ask who did it, and whether they read your mail.</source>
        <translation>「%1」がサーバーを保証していますが、これはウイルス対策ソフト、フィルター、または所属組織がこのコンピューターに追加したものです。誰が追加したのか、メールを読んでいるのかを問い合わせてください。</translation>
    </message>
    <message>
        <source>The answer came from %1, inside this very network, though the server&apos;s name is one of the Internet. If the server does not stand here, log in to the network first, on a web page.</source>
        <translation>サーバー名はインターネットのものですが、応答はこのネットワーク内の %1 から来ました。サーバーがここにあるのでなければ、先にウェブページでこのネットワークにログインしてください。</translation>
    </message>
    <message>
        <source>The proof of the server&apos;s identity counts only with a fresh confirmation, and the one that came is of other days. This computer&apos;s clock says %1: set it, or tell the operator.</source>
        <translation>サーバーの身元の証明は新しい確認があるときだけ有効ですが、届いた確認は別の日のものです。このコンピューターの時計は %1 を示しています。時計を合わせるか、管理者に知らせてください。</translation>
    </message>
    <message>
        <source>The proof of the server&apos;s identity counts only with a fresh confirmation by whoever issued it, and the server did not send one. Tell the operator.</source>
        <translation>サーバーの身元の証明は、発行者による新しい確認があるときだけ有効ですが、サーバーはそれを送りませんでした。管理者に知らせてください。</translation>
    </message>
    <message>
        <source>What may be behind it:</source>
        <translation>考えられる原因：</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>Nobody whom this computer knows vouches for the server.</source>
        <translation>このコンピューターが知っている者は、誰もこのサーバーを保証していません。</translation>
    </message>
    <message>
        <source>Only %1 vouches for the server, and this computer does not know who that is.</source>
        <translation>このサーバーを保証しているのは %1 だけで、それが誰なのかをこのコンピューターは知りません。</translation>
    </message>
    <message>
        <source>The certificate names no server at all.</source>
        <translation>証明書にサーバー名がまったく書かれていません。</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for %2.</source>
        <translation>証明書は %1 のもので、%2 のものではありません。</translation>
    </message>
    <message>
        <source>Nobody vouches for the server but itself (its certificate is self-signed).</source>
        <translation>このサーバーを保証しているのはサーバー自身だけです (自己署名証明書)。</translation>
    </message>
    <message>
        <source>The certificate expired on %1.</source>
        <translation>証明書は %1 に期限切れになりました。</translation>
    </message>
    <message>
        <source>The certificate is not valid before %1.</source>
        <translation>証明書は %1 より前は有効ではありません。</translation>
    </message>
    <message>
        <source>A key by which the server proves its identity is too short to be safe.</source>
        <translation>サーバーが身元の証明に使う鍵の 1 つが、安全と言うには短すぎます。</translation>
    </message>
    <message>
        <source>The proof of the server&apos;s identity was signed in an outdated way (MD5 or SHA-1) that can be forged.</source>
        <translation>サーバーの身元の証明は、偽造できる旧式の方法 (MD5 または SHA-1) で署名されています。</translation>
    </message>
    <message>
        <source>Whoever vouched for the server has taken that back (its certificate is revoked).</source>
        <translation>サーバーを保証していた者が、その保証を取り消しました (証明書は失効しています)。</translation>
    </message>
    <message>
        <source>Between the server and somebody whom this computer trusts a link is missing or broken.</source>
        <translation>サーバーと、このコンピューターが信頼する者との間で、つながりが欠けているか壊れています。</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>照合済み</translation>
    </message>
    <message>
        <source>accepted unseen</source>
        <translation>未照合で受け入れ</translation>
    </message>
    <message>
        <source>A key was seen for the first time.</source>
        <translation>鍵を初めて検出しました。</translation>
    </message>
    <message>
        <source>Another key than before was seen.</source>
        <translation>以前とは別の鍵を検出しました。</translation>
    </message>
    <message>
        <source>The line was not safe enough; nothing was sent.</source>
        <translation>通信路の安全性が十分でないため、何も送信しませんでした。</translation>
    </message>
    <message>
        <source>A key was pinned.</source>
        <translation>鍵をピン留めしました。</translation>
    </message>
    <message>
        <source>A pin was removed.</source>
        <translation>ピン留めを削除しました。</translation>
    </message>
    <message>
        <source>A pin was retired: another key has taken its place.</source>
        <translation>ピン留めを終了しました。別の鍵に置き換わりました。</translation>
    </message>
    <message>
        <source>The level that this server must reach rose.</source>
        <translation>このサーバーが達するべきレベルが上がりました。</translation>
    </message>
    <message>
        <source>The level that this server must reach was lowered.</source>
        <translation>このサーバーが達するべきレベルを引き下げました。</translation>
    </message>
    <message>
        <source>The level that this server must reach is again what it was before it was lowered.</source>
        <translation>このサーバーが達するべきレベルを、引き下げる前に戻しました。</translation>
    </message>
    <message>
        <source>A message was accepted.</source>
        <translation>メッセージが受け付けられました。</translation>
    </message>
    <message>
        <source>The server could not prove that it knows the password.</source>
        <translation>サーバーは、パスワードを知っていることを証明できませんでした。</translation>
    </message>
    <message>
        <source>That the server could not prove itself was forgiven.</source>
        <translation>サーバーが証明できなかったことを不問にしました。</translation>
    </message>
    <message>
        <source>That the server could not prove itself counts again.</source>
        <translation>サーバーが証明できなかったことを、再び考慮します。</translation>
    </message>
    <message>
        <source>The account was made less safe.</source>
        <translation>アカウントの安全性を下げました。</translation>
    </message>
    <message>
        <source>The account was made safer.</source>
        <translation>アカウントの安全性を上げました。</translation>
    </message>
    <message>
        <source>The account was removed.</source>
        <translation>アカウントを削除しました。</translation>
    </message>
</context>
<context>
    <name>ChainText</name>
    <message>
        <source>the server&apos;s own</source>
        <translation>サーバー自身のもの</translation>
    </message>
    <message>
        <source>the server&apos;s own, issued by itself</source>
        <translation>サーバー自身のもの (自己発行)</translation>
    </message>
    <message>
        <source>an authority&apos;s</source>
        <translation>認証局のもの</translation>
    </message>
    <message>
        <source>an authority&apos;s, issued by itself (a root)</source>
        <translation>認証局のもの、自己発行 (ルート)</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a certificate&apos;s place in its chain, the length of that, whose certificate</comment>
        <translation>%2 件中 %1 件目：%3</translation>
    </message>
    <message>
        <source>It is not the issuer of the one before it.</source>
        <translation>1 つ前の証明書の発行者ではありません。</translation>
    </message>
    <message>
        <source>Its issuer&apos;s certificate was neither sent nor found here.</source>
        <translation>発行者の証明書は送られておらず、ここでも見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>names of a server</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago</source>
        <translation>
            <numerusform>%n 日前に期限切れ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>begins in %n day(s)</source>
        <translation>
            <numerusform>%n 日後に開始</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>残り %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 から %2 まで</translation>
    </message>
    <message>
        <source>RSA, %1 bits</source>
        <translation>RSA、%1 ビット</translation>
    </message>
    <message>
        <source>%1 (elliptic curve), %2 bits</source>
        <translation>%1 (楕円曲線)、%2 ビット</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <comment>the kind of a key, its size</comment>
        <translation>%1、%2 ビット</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>signing what cannot be denied later</source>
        <translation>後で否認できない署名</translation>
    </message>
    <message>
        <source>passing on keys</source>
        <translation>鍵の受け渡し</translation>
    </message>
    <message>
        <source>encrypting data</source>
        <translation>データの暗号化</translation>
    </message>
    <message>
        <source>agreeing on keys</source>
        <translation>鍵の合意</translation>
    </message>
    <message>
        <source>signing certificates</source>
        <translation>証明書への署名</translation>
    </message>
    <message>
        <source>signing lists of what was revoked</source>
        <translation>失効リストへの署名</translation>
    </message>
    <message>
        <source>being a server</source>
        <translation>サーバーとしての使用</translation>
    </message>
    <message>
        <source>logging in to a server</source>
        <translation>サーバーへのログイン</translation>
    </message>
    <message>
        <source>signing programs</source>
        <translation>プログラムへの署名</translation>
    </message>
    <message>
        <source>signing and encrypting mail</source>
        <translation>メールの署名と暗号化</translation>
    </message>
    <message>
        <source>signing the time</source>
        <translation>時刻への署名</translation>
    </message>
    <message>
        <source>saying what was revoked</source>
        <translation>失効情報の応答</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>no, it may not issue certificates</source>
        <translation>いいえ、証明書を発行できません</translation>
    </message>
    <message>
        <source>yes, with at most %1 below it</source>
        <translation>はい、下位は最大 %1 段まで</translation>
    </message>
    <message>
        <source>yes, with any number below it</source>
        <translation>はい、下位の数に制限なし</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>誰の証明書か</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>チェーン内の位置</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>自身</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Key and signature</source>
        <translation>鍵と署名</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>署名方式</translation>
    </message>
    <message>
        <source>The key&apos;s own mark (SKI)</source>
        <translation>鍵の識別子 (SKI)</translation>
    </message>
    <message>
        <source>The issuer&apos;s key&apos;s (AKI)</source>
        <translation>発行者の鍵の識別子 (AKI)</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Key may be used for</source>
        <translation>鍵の用途</translation>
    </message>
    <message>
        <source>Certificate is for</source>
        <translation>証明書の用途</translation>
    </message>
    <message>
        <source>An authority</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Where to ask</source>
        <translation>問い合わせ先</translation>
    </message>
    <message>
        <source>Whether it is revoked (OCSP)</source>
        <translation>失効の照会 (OCSP)</translation>
    </message>
    <message>
        <source>List of what is revoked (CRL)</source>
        <translation>失効リスト (CRL)</translation>
    </message>
    <message>
        <source>Issuer&apos;s certificate</source>
        <translation>発行者の証明書</translation>
    </message>
    <message>
        <source>Must-staple</source>
        <translation>Must-Staple</translation>
    </message>
    <message>
        <source>yes, the server has to bring a proof along that it is not revoked</source>
        <translation>はい、失効していない証明をサーバーが添える必要があります</translation>
    </message>
    <message>
        <source>Fingerprints, SHA-256</source>
        <translation>フィンガープリント (SHA-256)</translation>
    </message>
    <message>
        <source>Of the key (this is pinned)</source>
        <translation>鍵 (ピン留めの対象)</translation>
    </message>
    <message>
        <source>Of the certificate</source>
        <translation>証明書</translation>
    </message>
</context>
<context>
    <name>CommandFailure</name>
    <message>
        <source>Give their passphrase with --passphrase-stdin, or unlock the keyring.</source>
        <translation>--passphrase-stdin でパスフレーズを渡すか、キーリングのロックを解除してください。</translation>
    </message>
    <message>
        <source>Keep passwords in a sealed file instead: “sealpost-cli settings set password-place file”.</source>
        <translation>代わりに封印ファイルにパスワードを保存できます：「sealpost-cli settings set password-place file」。</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>%1 内：%2</translation>
    </message>
</context>
<context>
    <name>CommandForm</name>
    <message>
        <source>Usage: sealpost-cli %1 [options] %2</source>
        <translation>使い方：sealpost-cli %1 [オプション] %2</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション：</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>すべてをこのフォルダーに保存する。</translation>
    </message>
    <message>
        <source>Report as one JSON object on one line.</source>
        <translation>結果を 1 行の JSON オブジェクトで出力する。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示する。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>See: sealpost-cli --help</source>
        <translation>参照：sealpost-cli --help</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>コマンドを指定してください。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>コマンド「%1」はありません。</translation>
    </message>
    <message>
        <source>Usage: sealpost-cli [--profile DIR] [--json] COMMAND …</source>
        <translation>使い方：sealpost-cli [--profile DIR] [--json] COMMAND …</translation>
    </message>
    <message>
        <source>Sends mail through your own server, and says how safe the line is.</source>
        <translation>自分のサーバーからメールを送信し、通信路がどれほど安全かを示します。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド：</translation>
    </message>
    <message>
        <source>Each command has its own help: sealpost-cli COMMAND --help</source>
        <translation>各コマンドにヘルプがあります：sealpost-cli COMMAND --help</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>Why it becomes less safe, for the journal.</source>
        <translation>安全性を下げる理由 (履歴に残る)。</translation>
    </message>
    <message>
        <source>Lower it to pinned, unverified, plain or none.</source>
        <translation>引き下げ先：pinned、unverified、plain、none。</translation>
    </message>
    <message>
        <source>Take the last lowering back.</source>
        <translation>最後の引き下げを元に戻す。</translation>
    </message>
    <message>
        <source>Adds an account.</source>
        <translation>アカウントを追加する。</translation>
    </message>
    <message>
        <source>Lists the accounts.</source>
        <translation>アカウントを一覧表示する。</translation>
    </message>
    <message>
        <source>Shows an account.</source>
        <translation>アカウントを表示する。</translation>
    </message>
    <message>
        <source>Changes an account.</source>
        <translation>アカウントを変更する。</translation>
    </message>
    <message>
        <source>Adds an account that is like another, without its pins and floors.</source>
        <translation>既存のものと同じアカウントを、ピン留めと最低レベルなしで追加する。</translation>
    </message>
    <message>
        <source>Moves an account; new messages begin with the first one.</source>
        <translation>アカウントを移動する。新しいメッセージには先頭のものを使う。</translation>
    </message>
    <message>
        <source>Removes an account, its pins, its floors and its stored password.</source>
        <translation>アカウントと、そのピン留め、最低レベル、保存されたパスワードを削除する。</translation>
    </message>
    <message>
        <source>Shows, lowers or restores the level that the server must reach.</source>
        <translation>サーバーが達するべきレベルを表示する、引き下げる、または元に戻す。</translation>
    </message>
    <message>
        <source>Writes an account with its pins, floors and journal into a file, without its password.</source>
        <translation>アカウントを、ピン留め、最低レベル、履歴とともに、パスワードなしでファイルに書き出す。</translation>
    </message>
    <message>
        <source>Takes an account from a file that was exported, of Thunderbird, msmtp or a provider.</source>
        <translation>エクスポートしたファイル、または Thunderbird、msmtp、プロバイダーのファイルからアカウントを取り込む。</translation>
    </message>
    <message>
        <source>Import it by this name.</source>
        <translation>この名前でインポートする。</translation>
    </message>
    <message>
        <source>The mail address to send from, with a provider&apos;s file for mail programs.</source>
        <translation>送信元のメールアドレス (プロバイダーのメールソフト用ファイルの場合)。</translation>
    </message>
    <message>
        <source>Permit what makes less safe what is here.</source>
        <translation>ここの安全性が下がることを許可する。</translation>
    </message>
    <message>
        <source>Run the commands that give msmtp its passwords.</source>
        <translation>msmtp にパスワードを渡すコマンドを実行する。</translation>
    </message>
    <message>
        <source>Lists as whom an account sends.</source>
        <translation>アカウントの差出人情報を一覧表示する。</translation>
    </message>
    <message>
        <source>Adds an address to send from.</source>
        <translation>送信元のアドレスを追加する。</translation>
    </message>
    <message>
        <source>Changes what messages from an address begin with.</source>
        <translation>あるアドレスからのメッセージの初期内容を変更する。</translation>
    </message>
    <message>
        <source>Removes an address to send from.</source>
        <translation>送信元のアドレスを削除する。</translation>
    </message>
    <message>
        <source>Makes it the address that new messages begin with.</source>
        <translation>新しいメッセージで最初に使うアドレスにする。</translation>
    </message>
    <message>
        <source>Lists pins, floors and servers that could not prove themselves.</source>
        <translation>ピン留め、最低レベル、証明できなかったサーバーを一覧表示する。</translation>
    </message>
    <message>
        <source>Shows what is remembered of an account&apos;s server.</source>
        <translation>アカウントのサーバーについて記憶していることを表示する。</translation>
    </message>
    <message>
        <source>Removes a pin, or all pins of an account.</source>
        <translation>ピン留め 1 件、またはアカウントのすべてのピン留めを削除する。</translation>
    </message>
    <message>
        <source>Why, for the journal.</source>
        <translation>履歴に残す理由。</translation>
    </message>
    <message>
        <source>Lets the password go again to a server that could not prove itself.</source>
        <translation>証明できなかったサーバーにも、再びパスワードを送れるようにする。</translation>
    </message>
    <message>
        <source>Takes back what was made less safe: the last step, or the last of a kind.</source>
        <translation>安全性を下げた変更を元に戻す：最後の変更、またはある種類の最後の変更。</translation>
    </message>
    <message>
        <source>Shows what holds for all accounts.</source>
        <translation>すべてのアカウントに共通の設定を表示する。</translation>
    </message>
    <message>
        <source>Changes a setting: undo-delay, sent-copy or notify-success.</source>
        <translation>設定を変更する：undo-delay、sent-copy、notify-success。</translation>
    </message>
</context>
<context>
    <name>ConnectionFacts</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>older than TLS 1.2</source>
        <translation>TLS 1.2 より古い</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>how a key was pinned, and when</comment>
        <translation>%1、%2 から</translation>
    </message>
    <message>
        <source>Encryption:</source>
        <translation>暗号化：</translation>
    </message>
    <message>
        <source>Cipher:</source>
        <translation>暗号方式：</translation>
    </message>
    <message>
        <source>Vouched for by:</source>
        <translation>保証元：</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Problems:</source>
        <translation>問題：</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, then how long ago</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>サーバー：</translation>
    </message>
    <message>
        <source>Way:</source>
        <translation>接続方式：</translation>
    </message>
    <message>
        <source>Proxy:</source>
        <translation>プロキシ：</translation>
    </message>
    <message>
        <source>Pin:</source>
        <translation>ピン留め：</translation>
    </message>
    <message>
        <source>Logged in by:</source>
        <translation>ログイン方式：</translation>
    </message>
    <message>
        <source>Your own certificate:</source>
        <translation>自分の証明書：</translation>
    </message>
    <message>
        <source>Checked:</source>
        <translation>検査：</translation>
    </message>
</context>
<context>
    <name>ConsentChoice</name>
    <message>
        <source>Only servers that are vouched for or pinned (recommended)</source>
        <translation>保証またはピン留めされたサーバーのみ (推奨)</translation>
    </message>
    <message>
        <source>Encrypted mail to servers that nobody has checked</source>
        <translation>誰も検証していないサーバーへの暗号化メール</translation>
    </message>
    <message>
        <source>Unencrypted mail, never the password: anyone on the way can read it</source>
        <translation>暗号化なしのメール (パスワードは送らない)：途中の誰でも読めます</translation>
    </message>
    <message>
        <source>Unencrypted mail and password: anyone on the way can send as you</source>
        <translation>暗号化なしのメールとパスワード：途中の誰でもあなたとして送信できます</translation>
    </message>
    <message>
        <source>What this account permits</source>
        <translation>このアカウントで許可すること</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>The server said: %1</source>
        <translation>サーバーの応答：%1</translation>
    </message>
</context>
<context>
    <name>DiscoveryText</name>
    <message>
        <source>The DNS record %1 names a server.</source>
        <translation>DNS レコード %1 がサーバーを示しています。</translation>
    </message>
    <message>
        <source>The file for mail programs at %1 names a server.</source>
        <translation>%1 にあるメールソフト用ファイルがサーバーを示しています。</translation>
    </message>
    <message>
        <source>Sealpost knows the provider of these addresses.</source>
        <translation>Sealpost はこのアドレスのプロバイダーを知っています。</translation>
    </message>
    <message>
        <source>The domain&apos;s mail is taken by a provider that Sealpost knows.</source>
        <translation>このドメインのメールは、Sealpost が知っているプロバイダーが受け取っています。</translation>
    </message>
    <message>
        <source>Something listens at %1.</source>
        <translation>%1 で応答があります。</translation>
    </message>
    <message>
        <source>There is no DNS record %1.</source>
        <translation>DNS レコード %1 はありません。</translation>
    </message>
    <message>
        <source>There is no file for mail programs at %1.</source>
        <translation>%1 にメールソフト用ファイルはありません。</translation>
    </message>
    <message>
        <source>Sealpost does not know the provider of these addresses.</source>
        <translation>Sealpost はこのアドレスのプロバイダーを知りません。</translation>
    </message>
    <message>
        <source>The domain&apos;s mail is taken by no provider that Sealpost knows.</source>
        <translation>このドメインのメールを受け取っているのは、Sealpost が知っているプロバイダーではありません。</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>%1 では応答がありません。</translation>
    </message>
    <message>
        <source>named by the domain&apos;s DNS record %1</source>
        <translation>ドメインの DNS レコード %1 が示したもの</translation>
    </message>
    <message>
        <source>named by the domain&apos;s file for mail programs at %1</source>
        <translation>%1 にあるドメインのメールソフト用ファイルが示したもの</translation>
    </message>
    <message>
        <source>known as the server of %1</source>
        <translation>%1 のサーバーとして知られているもの</translation>
    </message>
    <message>
        <source>known as the server of %1, which takes the domain&apos;s mail</source>
        <translation>ドメインのメールを受け取る %1 のサーバーとして知られているもの</translation>
    </message>
    <message>
        <source>guessed: it listens at a usual name</source>
        <translation>推測したもの：一般的な名前で応答あり</translation>
    </message>
    <message>
        <source>The provider wants an app password: one that you make for this program on its page.</source>
        <translation>プロバイダーはアプリパスワードを求めています。プロバイダーのページで、このプログラム用に作成するものです。</translation>
    </message>
    <message>
        <source>The provider wants you to log in in the browser, or an app password: one that you make for this program on its page.</source>
        <translation>プロバイダーは、ブラウザーでのログイン、またはアプリパスワードを求めています。アプリパスワードは、プロバイダーのページでこのプログラム用に作成するものです。</translation>
    </message>
    <message>
        <source>The provider wants you to log in in the browser.</source>
        <translation>プロバイダーはブラウザーでのログインを求めています。</translation>
    </message>
    <message>
        <source>%1 does not belong to %2. Use it only if you know that your provider takes mail there.</source>
        <translation>%1 は %2 のものではありません。プロバイダーがそこでメールを受け付けていると知っている場合にだけ使用してください。</translation>
    </message>
    <message>
        <source>%1 says that the domain has no server to send with.</source>
        <translation>%1 によると、このドメインには送信用のサーバーがありません。</translation>
    </message>
    <message>
        <source>%1 gave something that cannot be used.</source>
        <translation>%1 からの回答は使用できません。</translation>
    </message>
    <message>
        <source>%1 could not be asked: %2</source>
        <translation>%1 に問い合わせできませんでした：%2</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 から時間内に回答がありませんでした。</translation>
    </message>
</context>
<context>
    <name>DsnOptions</name>
    <message>
        <source>--dsn-notify: “%1” is neither never nor a list of success, failure and delay.</source>
        <translation>--dsn-notify: 「%1」は、never でも、success、failure、delay のリストでもありません。</translation>
    </message>
    <message>
        <source>--dsn-return: “%1” is neither full nor hdrs.</source>
        <translation>--dsn-return: 「%1」は full でも hdrs でもありません。</translation>
    </message>
    <message>
        <source>--dsn-envelope-id: “%1” is not 1 to 100 printable ASCII characters without spaces.</source>
        <translation>--dsn-envelope-id: 「%1」は、空白を含まない 1～100 文字の印字可能な ASCII 文字ではありません。</translation>
    </message>
    <message>
        <source>Report never, or on a list of success, failure, delay.</source>
        <translation>配送通知：never、または success、failure、delay のリスト。</translation>
    </message>
    <message>
        <source>What comes back with a report: full or hdrs (hdrs).</source>
        <translation>配送通知で返す内容：full または hdrs (hdrs)。</translation>
    </message>
    <message>
        <source>Named in a report, to know the message by.</source>
        <translation>メッセージの識別用に配送通知に記される名前。</translation>
    </message>
</context>
<context>
    <name>EnhancedCodeText</name>
    <message>
        <source>Something is wrong with the address.</source>
        <translation>アドレスに問題があります。</translation>
    </message>
    <message>
        <source>There is no mailbox of this name.</source>
        <translation>この名前のメールボックスはありません。</translation>
    </message>
    <message>
        <source>What stands after the @ takes no mail, or does not exist.</source>
        <translation>@ の後の部分はメールを受け取らないか、存在しません。</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is written in a way that is none.</source>
        <translation>宛先アドレスの書き方が正しくありません。</translation>
    </message>
    <message>
        <source>The address fits several mailboxes there.</source>
        <translation>このアドレスには複数のメールボックスが該当します。</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is valid.</source>
        <translation>宛先アドレスは有効です。</translation>
    </message>
    <message>
        <source>The mailbox has moved, and nobody knows where to.</source>
        <translation>メールボックスは移転しており、移転先は誰も知りません。</translation>
    </message>
    <message>
        <source>The sender&apos;s address is written in a way that is none.</source>
        <translation>差出人アドレスの書き方が正しくありません。</translation>
    </message>
    <message>
        <source>What stands after the @ of the sender does not exist.</source>
        <translation>差出人アドレスの @ の後の部分が存在しません。</translation>
    </message>
    <message>
        <source>It was passed on to a system that may not report back.</source>
        <translation>配送通知を返さない可能性のあるシステムに渡されました。</translation>
    </message>
    <message>
        <source>What stands after the @ says that it takes no mail.</source>
        <translation>@ の後の部分は、メールを受け取らないとしています。</translation>
    </message>
    <message>
        <source>Something is wrong with the mailbox.</source>
        <translation>メールボックスに問題があります。</translation>
    </message>
    <message>
        <source>The mailbox is closed to mail.</source>
        <translation>メールボックスはメールを受け付けていません。</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>メールボックスがいっぱいです。</translation>
    </message>
    <message>
        <source>The message is larger than this mailbox takes.</source>
        <translation>メッセージが、このメールボックスで受け取れるサイズを超えています。</translation>
    </message>
    <message>
        <source>The mailing list could not be reached in full.</source>
        <translation>メーリングリストの全員には届きませんでした。</translation>
    </message>
    <message>
        <source>Something is wrong with the mail system there.</source>
        <translation>相手のメールシステムに問題があります。</translation>
    </message>
    <message>
        <source>The mail system there has no room left.</source>
        <translation>相手のメールシステムに空き容量がありません。</translation>
    </message>
    <message>
        <source>The mail system there takes no mail at present.</source>
        <translation>相手のメールシステムは、現在メールを受け付けていません。</translation>
    </message>
    <message>
        <source>The mail system there cannot do what the message needs.</source>
        <translation>相手のメールシステムは、メッセージに必要な機能に対応していません。</translation>
    </message>
    <message>
        <source>The message is larger than the mail system there takes.</source>
        <translation>メッセージが、相手のメールシステムで受け取れるサイズを超えています。</translation>
    </message>
    <message>
        <source>The mail system there is set up wrongly.</source>
        <translation>相手のメールシステムの設定が間違っています。</translation>
    </message>
    <message>
        <source>The server gave the message another priority.</source>
        <translation>サーバーがメッセージの優先度を変更しました。</translation>
    </message>
    <message>
        <source>Something is wrong with the network or the way of the mail.</source>
        <translation>ネットワークまたはメールの配送経路に問題があります。</translation>
    </message>
    <message>
        <source>The mail system there does not answer.</source>
        <translation>相手のメールシステムが応答しません。</translation>
    </message>
    <message>
        <source>The connection to the mail system there broke off.</source>
        <translation>相手のメールシステムとの接続が切れました。</translation>
    </message>
    <message>
        <source>The server could not look up where the mail is to go.</source>
        <translation>サーバーはメールの配送先を調べられませんでした。</translation>
    </message>
    <message>
        <source>The server knows no way to the recipient.</source>
        <translation>サーバーには、宛先への配送経路がわかりません。</translation>
    </message>
    <message>
        <source>The mail system has too much to do.</source>
        <translation>メールシステムが混雑しています。</translation>
    </message>
    <message>
        <source>The message went round in a circle.</source>
        <translation>メッセージが循環しました。</translation>
    </message>
    <message>
        <source>The message could not be delivered in its time.</source>
        <translation>メッセージを期限内に配送できませんでした。</translation>
    </message>
    <message>
        <source>The servers did not understand each other.</source>
        <translation>サーバー同士の通信が成立しませんでした。</translation>
    </message>
    <message>
        <source>The server does not take this command here.</source>
        <translation>サーバーはこのコマンドをここでは受け付けません。</translation>
    </message>
    <message>
        <source>The server could not read a command.</source>
        <translation>サーバーはコマンドを解釈できませんでした。</translation>
    </message>
    <message>
        <source>There are more recipients than the server takes at once.</source>
        <translation>宛先が、サーバーが一度に受け付ける数を超えています。</translation>
    </message>
    <message>
        <source>The server does not take what stood behind a command.</source>
        <translation>サーバーはコマンドの引数を受け付けません。</translation>
    </message>
    <message>
        <source>The servers do not speak the same version of the protocol.</source>
        <translation>サーバー同士のプロトコルのバージョンが一致しません。</translation>
    </message>
    <message>
        <source>A line of the login was longer than the server takes.</source>
        <translation>ログインの行が、サーバーが受け付ける長さを超えています。</translation>
    </message>
    <message>
        <source>Something is wrong with the content of the message.</source>
        <translation>メッセージの内容に問題があります。</translation>
    </message>
    <message>
        <source>A content of this kind is not taken there.</source>
        <translation>この種類の内容は、相手側で受け付けられません。</translation>
    </message>
    <message>
        <source>The message would have to be converted, which is not allowed.</source>
        <translation>メッセージの変換が必要ですが、許可されていません。</translation>
    </message>
    <message>
        <source>The message would have to be converted, which cannot be done.</source>
        <translation>メッセージの変換が必要ですが、変換できません。</translation>
    </message>
    <message>
        <source>The message was converted, and something of it was lost.</source>
        <translation>メッセージは変換され、一部が失われました。</translation>
    </message>
    <message>
        <source>The message could not be converted.</source>
        <translation>メッセージを変換できませんでした。</translation>
    </message>
    <message>
        <source>The content of the message could not be fetched.</source>
        <translation>メッセージの内容を取得できませんでした。</translation>
    </message>
    <message>
        <source>The letters of an address are not possible there.</source>
        <translation>アドレスに、相手側では使えない文字があります。</translation>
    </message>
    <message>
        <source>The server&apos;s answer needs letters that are not possible here.</source>
        <translation>サーバーの応答に、ここでは使えない文字が必要です。</translation>
    </message>
    <message>
        <source>The letters of the message&apos;s header are not possible there.</source>
        <translation>メッセージのヘッダーに、相手側では使えない文字があります。</translation>
    </message>
    <message>
        <source>The rules or the safety of the mail system forbid it.</source>
        <translation>メールシステムの規則またはセキュリティにより禁止されています。</translation>
    </message>
    <message>
        <source>The sender may not send to this recipient.</source>
        <translation>差出人にはこの宛先への送信が許可されていません。</translation>
    </message>
    <message>
        <source>The sender may not send to this mailing list.</source>
        <translation>差出人にはこのメーリングリストへの送信が許可されていません。</translation>
    </message>
    <message>
        <source>The message would have to be secured in a way that cannot be.</source>
        <translation>メッセージに必要な保護方式を利用できません。</translation>
    </message>
    <message>
        <source>The server lacks the security that the message needs.</source>
        <translation>サーバーには、メッセージに必要なセキュリティがありません。</translation>
    </message>
    <message>
        <source>The encryption or a signature failed.</source>
        <translation>暗号化または署名に失敗しました。</translation>
    </message>
    <message>
        <source>The server does not know this encryption.</source>
        <translation>サーバーはこの暗号化方式に対応していません。</translation>
    </message>
    <message>
        <source>The message was changed on its way.</source>
        <translation>メッセージが途中で変更されました。</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>ユーザー名またはパスワードが間違っています。</translation>
    </message>
    <message>
        <source>The server wants a stronger way to log in.</source>
        <translation>サーバーは、より強力なログイン方式を求めています。</translation>
    </message>
    <message>
        <source>The server wants an encrypted connection.</source>
        <translation>サーバーは暗号化された接続を求めています。</translation>
    </message>
    <message>
        <source>This way to log in needs an encrypted connection.</source>
        <translation>このログイン方式には、暗号化された接続が必要です。</translation>
    </message>
    <message>
        <source>The server wants a login in another way once.</source>
        <translation>サーバーは、一度だけ別の方式でのログインを求めています。</translation>
    </message>
    <message>
        <source>The user&apos;s account is switched off.</source>
        <translation>このユーザーのアカウントは無効にされています。</translation>
    </message>
    <message>
        <source>The server wants to know more about the sender first.</source>
        <translation>サーバーは、先に差出人についての詳しい情報を求めています。</translation>
    </message>
    <message>
        <source>The server takes only messages of a higher priority now.</source>
        <translation>サーバーは現在、より優先度の高いメッセージだけを受け付けています。</translation>
    </message>
    <message>
        <source>The message is too large for its priority.</source>
        <translation>メッセージが、その優先度で許されるサイズを超えています。</translation>
    </message>
    <message>
        <source>The mailbox belongs to another person now.</source>
        <translation>メールボックスは、現在は別の人のものです。</translation>
    </message>
    <message>
        <source>The domain belongs to another owner now.</source>
        <translation>ドメインは、現在は別の所有者のものです。</translation>
    </message>
    <message>
        <source>Whether the mailbox changed hands could not be found out.</source>
        <translation>メールボックスの持ち主が変わったかどうかは判明しませんでした。</translation>
    </message>
    <message>
        <source>The message has no valid DKIM signature.</source>
        <translation>メッセージに有効な DKIM 署名がありません。</translation>
    </message>
    <message>
        <source>The message has no DKIM signature that is accepted there.</source>
        <translation>メッセージに、相手側が受け入れる DKIM 署名がありません。</translation>
    </message>
    <message>
        <source>The message has no DKIM signature of its author&apos;s domain.</source>
        <translation>メッセージに、作成者のドメインの DKIM 署名がありません。</translation>
    </message>
    <message>
        <source>The sender&apos;s domain does not allow mail from this server (SPF).</source>
        <translation>差出人のドメインは、このサーバーからのメールを許可していません (SPF)。</translation>
    </message>
    <message>
        <source>The rules of the sender&apos;s domain (SPF) could not be read.</source>
        <translation>差出人のドメインの規則 (SPF) を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The address of the sending computer has no matching name.</source>
        <translation>送信元コンピューターのアドレスに、一致する名前がありません。</translation>
    </message>
    <message>
        <source>The message failed several checks of who sent it.</source>
        <translation>メッセージは、送信者についての複数の検査に合格しませんでした。</translation>
    </message>
    <message>
        <source>The sender&apos;s domain says that it takes no mail itself.</source>
        <translation>差出人のドメインは、自らはメールを受け取らないとしています。</translation>
    </message>
    <message>
        <source>Too many messages came at once.</source>
        <translation>一度に届いたメッセージが多すぎます。</translation>
    </message>
    <message>
        <source>The message failed the check of those who passed it on (ARC).</source>
        <translation>メッセージは、転送者についての検査 (ARC) に合格しませんでした。</translation>
    </message>
    <message>
        <source>A server on the way cannot promise encryption (REQUIRETLS).</source>
        <translation>途中のサーバーが暗号化を保証できません (REQUIRETLS)。</translation>
    </message>
</context>
<context>
    <name>EntryAction</name>
    <message>
        <source>Send No&amp;w</source>
        <translation>今すぐ送信(&amp;W)</translation>
    </message>
    <message>
        <source>Try A&amp;gain</source>
        <translation>再試行(&amp;G)</translation>
    </message>
    <message>
        <source>Enter &amp;Password…</source>
        <translation>パスワードを入力(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Unlock Passwords…</source>
        <translation>パスワードのロックを解除(&amp;U)…</translation>
    </message>
    <message>
        <source>Authori&amp;ze…</source>
        <translation>承認(&amp;Z)…</translation>
    </message>
    <message>
        <source>&amp;Review the Server…</source>
        <translation>サーバーを確認(&amp;R)…</translation>
    </message>
    <message>
        <source>Edit Acco&amp;unt…</source>
        <translation>アカウントを編集(&amp;U)…</translation>
    </message>
    <message>
        <source>Send A&amp;gain</source>
        <translation>再送信(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;It Was Sent</source>
        <translation>送信済みにする(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit and Send to the Rest</source>
        <translation>編集して残りの宛先に送信(&amp;E)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel Message…</source>
        <translation>メッセージをキャンセル(&amp;N)…</translation>
    </message>
    <message>
        <source>Re&amp;move from the List…</source>
        <translation>リストから削除(&amp;M)…</translation>
    </message>
    <message>
        <source>If the server took it the first time, it arrives twice.</source>
        <translation>サーバーが最初の分を受け付けていた場合は、2 通届きます。</translation>
    </message>
    <message>
        <source>A recipient has got it, or you find it at the server by its Message-ID.</source>
        <translation>宛先に届いているか、サーバー上で Message-ID により見つかった場合に選びます。</translation>
    </message>
    <message>
        <source>Takes it out of the outbox and into a window.</source>
        <translation>送信トレイから取り出し、ウィンドウで開きます。</translation>
    </message>
</context>
<context>
    <name>EntryRefusal</name>
    <message>
        <source>The message is on its way just now; wait until it has come to something.</source>
        <translation>このメッセージはちょうど送信中です。結果が出るまでお待ちください。</translation>
    </message>
    <message>
        <source>The message is sent already.</source>
        <translation>このメッセージはすでに送信されています。</translation>
    </message>
    <message>
        <source>The message was tried already; it goes by its schedule, or at once with retry.</source>
        <translation>このメッセージはすでに送信を試みました。予定どおり、または retry ですぐに再試行されます。</translation>
    </message>
    <message>
        <source>It is known what became of the message; there is nothing to resolve.</source>
        <translation>このメッセージがどうなったかはわかっています。解決することはありません。</translation>
    </message>
    <message>
        <source>The server may have the message already. Say whether it was sent, or is to go again: sealpost-cli outbox resolve %1 --sent (or --again)</source>
        <translation>サーバーはすでにメッセージを受け付けた可能性があります。送信済みとするか、もう一度送信するかを指定してください：sealpost-cli outbox resolve %1 --sent (または --again)</translation>
    </message>
    <message>
        <source>The server may still be at work on the message. You can decide %1.</source>
        <translation>サーバーはまだメッセージを処理している可能性があります。%1 から判断できます。</translation>
    </message>
</context>
<context>
    <name>EntryReport</name>
    <message>
        <source>(no subject)</source>
        <translation>(件名なし)</translation>
    </message>
    <message>
        <source>%1, the last one %2</source>
        <translation>%1、最後は %2</translation>
    </message>
    <message>
        <source>Recipients:</source>
        <translation>宛先：</translation>
    </message>
    <message>
        <source>Nothing was written down of the conversation.</source>
        <translation>やり取りは記録されていません。</translation>
    </message>
    <message>
        <source>Conversation:</source>
        <translation>やり取り：</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>宛先 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Its file is not there any more: it cannot be sent.</source>
        <translation>ファイルがもうないため、送信できません。</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>アカウント：</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>サーバー：</translation>
    </message>
    <message>
        <source>In the outbox since:</source>
        <translation>送信トレイに入れた日時：</translation>
    </message>
    <message>
        <source>Tries:</source>
        <translation>試行回数：</translation>
    </message>
    <message>
        <source>Line:</source>
        <translation>通信路：</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>It is set aside, until you send it or cancel it.</source>
        <translation>送信するかキャンセルするまで保留されます。</translation>
    </message>
    <message>
        <source>Its time has come; it goes next.</source>
        <translation>予定の時刻になりました。次に送信します。</translation>
    </message>
    <message numerus="yes">
        <source>It goes in %n second(s).</source>
        <translation>
            <numerusform>%n 秒後に送信します。</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes %1.</source>
        <translation>%1 に送信します。</translation>
    </message>
    <message>
        <source>The server does not take it for every recipient yet.</source>
        <translation>サーバーは、一部の宛先についてまだ受け付けていません。</translation>
    </message>
    <message>
        <source>The server refused every recipient.</source>
        <translation>サーバーはすべての宛先を拒否しました。</translation>
    </message>
    <message>
        <source>Nobody can know whether the server took it; you decide whether it is sent again.</source>
        <translation>サーバーが受け付けたかどうかは誰にもわかりません。もう一度送信するかどうかを判断してください。</translation>
    </message>
    <message>
        <source>Nobody can know whether the server took it; it may still be at work on it. You decide %1.</source>
        <translation>サーバーが受け付けたかどうかは誰にもわかりません。まだ処理中の可能性があります。%1 から判断できます。</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Partly refused</source>
        <translation>一部拒否</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>It goes next.</source>
        <translation>次に送信します。</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>送信しています。</translation>
    </message>
    <message>
        <source>The server took it for every recipient.</source>
        <translation>サーバーはすべての宛先について受け付けました。</translation>
    </message>
    <message>
        <source>The server took it for some recipients and refused it for the others.</source>
        <translation>サーバーは一部の宛先について受け付け、残りを拒否しました。</translation>
    </message>
    <message>
        <source>It waits for you.</source>
        <translation>操作を待っています。</translation>
    </message>
    <message>
        <source>It is tried again next.</source>
        <translation>次に再試行します。</translation>
    </message>
    <message>
        <source>It is tried again %1.</source>
        <translation>%1 に再試行します。</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>明日 %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ExpiryText</name>
    <message>
        <source>The client certificate of this account expired today.</source>
        <translation>このアカウントのクライアント証明書は今日期限切れになりました。</translation>
    </message>
    <message numerus="yes">
        <source>The client certificate of this account expired %n day(s) ago.</source>
        <translation>
            <numerusform>このアカウントのクライアント証明書は %n 日前に期限切れになりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The client certificate of this account expires today.</source>
        <translation>このアカウントのクライアント証明書は今日期限切れになります。</translation>
    </message>
    <message numerus="yes">
        <source>The client certificate of this account expires in %n day(s).</source>
        <translation>
            <numerusform>このアカウントのクライアント証明書は %n 日後に期限切れになります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FailureExplanation</name>
    <message>
        <source>The server says that this is for the moment only. Try again later.</source>
        <translation>サーバーによると、これは一時的なものです。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>Check the server&apos;s name in the account, and that you are online.</source>
        <translation>アカウントのサーバー名と、オンラインであることを確かめてください。</translation>
    </message>
    <message>
        <source>Check your network and the ports in the account; a firewall may be in the way.</source>
        <translation>ネットワークと、アカウントのポートを確かめてください。ファイアウォールに遮られている可能性もあります。</translation>
    </message>
    <message>
        <source>The server or the network may be overloaded, or a firewall swallows the answer. Try again later.</source>
        <translation>サーバーやネットワークが混雑しているか、ファイアウォールが応答を遮っている可能性があります。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The server or the network ended the connection in the middle. Try again.</source>
        <translation>サーバーまたはネットワークが途中で接続を切りました。もう一度試してください。</translation>
    </message>
    <message>
        <source>Check the proxy in the account, and your network. Nothing goes past the proxy.</source>
        <translation>アカウントのプロキシとネットワークを確かめてください。プロキシを通らずに送られるものはありません。</translation>
    </message>
    <message>
        <source>Check the user name and the password of the proxy in the account.</source>
        <translation>アカウントのプロキシのユーザー名とパスワードを確かめてください。</translation>
    </message>
    <message>
        <source>Check its user name, and give its password with --proxy-password-stdin.</source>
        <translation>ユーザー名を確かめ、--proxy-password-stdin でパスワードを渡してください。</translation>
    </message>
    <message>
        <source>Many proxies let web pages through and no mail. Ask whoever runs the proxy.</source>
        <translation>多くのプロキシは、ウェブページだけを通し、メールは通しません。プロキシの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Choose another file in the account: PEM with the key, or PKCS #12.</source>
        <translation>アカウントで別のファイルを選んでください：鍵を含む PEM、または PKCS #12。</translation>
    </message>
    <message>
        <source>Enter it in the account, beside the client certificate.</source>
        <translation>アカウントのクライアント証明書の欄の横に入力してください。</translation>
    </message>
    <message>
        <source>Give it with --certificate-passphrase-stdin.</source>
        <translation>--certificate-passphrase-stdin で渡してください。</translation>
    </message>
    <message>
        <source>The port may not be one for encryption. Check the ports in the account.</source>
        <translation>このポートは暗号化用ではない可能性があります。アカウントのポートを確かめてください。</translation>
    </message>
    <message>
        <source>The server does not want to talk to this computer. Ask its operator.</source>
        <translation>サーバーはこのコンピューターとの通信を拒んでいます。サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Somebody may be holding encryption back, or the port is a wrong one. Try another network, or ask the operator.</source>
        <translation>誰かが暗号化を妨げているか、ポートが間違っている可能性があります。別のネットワークを試すか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Neither message nor password has left.</source>
        <translation>メッセージもパスワードも送信されていません。</translation>
    </message>
    <message>
        <source>Press “Test” under “Edit Account” to see why.</source>
        <translation>理由を調べるには、「アカウントを編集」で「テスト」を押してください。</translation>
    </message>
    <message>
        <source>See why: “sealpost-cli check NAME”.</source>
        <translation>理由を調べるには：「sealpost-cli check NAME」。</translation>
    </message>
    <message>
        <source>Give the password, unlock your keyring, or mend the account&apos;s password command.</source>
        <translation>パスワードを入力するか、キーリングのロックを解除するか、アカウントのパスワードコマンドを直してください。</translation>
    </message>
    <message>
        <source>Give it with --password-stdin, unlock your keyring, or mend the account&apos;s --password-command.</source>
        <translation>--password-stdin で渡すか、キーリングのロックを解除するか、アカウントの --password-command を直してください。</translation>
    </message>
    <message>
        <source>Unlock them, or enter the password for now.</source>
        <translation>ロックを解除するか、今回のパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Give their passphrase with --passphrase-stdin, or the password with --password-stdin.</source>
        <translation>--passphrase-stdin でパスフレーズを、または --password-stdin でパスワードを渡してください。</translation>
    </message>
    <message>
        <source>Authorise it in your browser: press “Authorize…”.</source>
        <translation>ブラウザーで承認してください：「承認…」を押します。</translation>
    </message>
    <message>
        <source>Authorise it in your browser: “sealpost-cli account authorize NAME”.</source>
        <translation>ブラウザーで承認してください：「sealpost-cli account authorize NAME」。</translation>
    </message>
    <message>
        <source>Your password stays here, and your messages wait in the outbox. Once a server is reviewed, more ways to log in may be used.</source>
        <translation>パスワードは送信されず、メッセージは送信トレイで待機します。サーバーを確認すると、使えるログイン方式が増える場合があります。</translation>
    </message>
    <message>
        <source>To review the server, press “Test” under “Edit Account”.</source>
        <translation>サーバーを確認するには、「アカウントを編集」で「テスト」を押してください。</translation>
    </message>
    <message>
        <source>Look at its key: “sealpost-cli trust pin NAME”.</source>
        <translation>鍵を調べるには：「sealpost-cli trust pin NAME」。</translation>
    </message>
    <message>
        <source>Check both. Some services want a separate password for programs.</source>
        <translation>両方を確かめてください。プログラム用に別のパスワードが必要なサービスもあります。</translation>
    </message>
    <message>
        <source>Add a user name under “Edit Account”, or review the server there so that the password may leave.</source>
        <translation>「アカウントを編集」でユーザー名を追加するか、パスワードを送れるように、そこでサーバーを確認してください。</translation>
    </message>
    <message>
        <source>Add a user name: “sealpost-cli account set NAME --username USER”. Or compare the server&apos;s key, so that the password may leave: “sealpost-cli trust pin NAME”.</source>
        <translation>ユーザー名を追加するには：「sealpost-cli account set NAME --username USER」。または、パスワードを送れるように、サーバーの鍵を照合してください：「sealpost-cli trust pin NAME」。</translation>
    </message>
    <message>
        <source>Your password did not leave, and no weaker login will be tried with this server until you say so. Ask its operator first.</source>
        <translation>パスワードは送信されていません。あなたが指示するまで、このサーバーではより弱いログイン方式を使いません。先に管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>To say so: in the account, under “Server and trust”.</source>
        <translation>指示するには：アカウントの「サーバーと信頼」。</translation>
    </message>
    <message>
        <source>To say so: “sealpost-cli trust forgive NAME --reason TEXT”.</source>
        <translation>指示するには：「sealpost-cli trust forgive NAME --reason TEXT」。</translation>
    </message>
    <message>
        <source>The server may let you send only as yourself. Check the address of the account.</source>
        <translation>サーバーは、あなた自身としての送信だけを許可している可能性があります。アカウントのアドレスを確かめてください。</translation>
    </message>
    <message>
        <source>Check the addresses; the server&apos;s words beside each say why.</source>
        <translation>アドレスを確かめてください。それぞれの横にあるサーバーの応答に理由が示されています。</translation>
    </message>
    <message>
        <source>The server&apos;s words say why. It may dislike the content or an attachment.</source>
        <translation>サーバーの応答に理由が示されています。内容や添付ファイルが受け付けられなかった可能性があります。</translation>
    </message>
    <message>
        <source>Nothing was sent. Leave out or shrink an attachment.</source>
        <translation>何も送信されていません。添付ファイルを外すか、小さくしてください。</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask for an address in plain letters, or use another account.</source>
        <translation>何も送信されていません。英数字だけのアドレスを教えてもらうか、別のアカウントを使ってください。</translation>
    </message>
    <message>
        <source>Nothing was sent. Send it without that requirement, or through another account.</source>
        <translation>何も送信されていません。その要件なしで、または別のアカウントから送信してください。</translation>
    </message>
    <message>
        <source>The connection was closed. The port may belong to another service; the server may be broken.</source>
        <translation>接続を閉じました。このポートは別のサービスのものか、サーバーが故障している可能性があります。</translation>
    </message>
    <message>
        <source>The server was not given an incomplete message. Check the disk and send again.</source>
        <translation>不完全なメッセージはサーバーに渡していません。ディスクを調べて、もう一度送信してください。</translation>
    </message>
    <message>
        <source>The next message needs a new connection.</source>
        <translation>次のメッセージには新しい接続が必要です。</translation>
    </message>
    <message>
        <source>The server does not have the message.</source>
        <translation>サーバーはメッセージを持っていません。</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>the server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>The proxy of this account cannot be reached.</source>
        <translation>このアカウントのプロキシに到達できません。</translation>
    </message>
    <message>
        <source>The system wants a proxy that Sealpost cannot use: %1.</source>
        <translation>システムが指定するプロキシを Sealpost は使用できません：%1。</translation>
    </message>
    <message>
        <source>The server refused the sender&apos;s address.</source>
        <translation>サーバーが差出人アドレスを拒否しました。</translation>
    </message>
    <message>
        <source>The server refused the sender&apos;s address %1.</source>
        <translation>サーバーが差出人アドレス %1 を拒否しました。</translation>
    </message>
    <message>
        <source>The message is larger than the server takes.</source>
        <translation>メッセージが、サーバーが受け付けるサイズを超えています。</translation>
    </message>
    <message>
        <source>The message is larger than the server takes, which is %1.</source>
        <translation>メッセージが、サーバーが受け付けるサイズ (%1) を超えています。</translation>
    </message>
    <message>
        <source>The server cannot carry the letters of one of the addresses (it lacks SMTPUTF8).</source>
        <translation>サーバーは、アドレスの 1 つに含まれる文字を扱えません (SMTPUTF8 に非対応)。</translation>
    </message>
    <message>
        <source>The server cannot carry the letters of the address %1 (it lacks SMTPUTF8).</source>
        <translation>サーバーは、アドレス %1 の文字を扱えません (SMTPUTF8 に非対応)。</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense in mail.</source>
        <translation>サーバーの応答は、メールの応答として意味をなしません。</translation>
    </message>
    <message>
        <source>The server&apos;s answer to %1 makes no sense in mail.</source>
        <translation>%1 に対するサーバーの応答は、メールの応答として意味をなしません。</translation>
    </message>
    <message>
        <source>No address is known for %1.</source>
        <translation>%1 のアドレスがわかりません。</translation>
    </message>
    <message>
        <source>Nothing answers at %1: it cannot be reached.</source>
        <translation>%1 は応答せず、到達できません。</translation>
    </message>
    <message>
        <source>No answer came from %1 in time.</source>
        <translation>%1 から時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>%1 との接続が切れました。</translation>
    </message>
    <message>
        <source>The proxy of this account wants a login, or does not accept the one it was given.</source>
        <translation>このアカウントのプロキシがログインを求めているか、渡されたログイン情報を受け付けません。</translation>
    </message>
    <message>
        <source>The proxy of this account does not connect to %1.</source>
        <translation>このアカウントのプロキシは %1 に接続しません。</translation>
    </message>
    <message>
        <source>The client certificate of this account cannot be read, or its key is not with it.</source>
        <translation>このアカウントのクライアント証明書を読み取れないか、鍵が添えられていません。</translation>
    </message>
    <message>
        <source>The passphrase of the client certificate is missing or wrong.</source>
        <translation>クライアント証明書のパスフレーズがないか、間違っています。</translation>
    </message>
    <message>
        <source>Encryption with %1 could not begin.</source>
        <translation>%1 との暗号化を開始できませんでした。</translation>
    </message>
    <message>
        <source>The mail service of %1 is not available.</source>
        <translation>%1 のメールサービスは利用できません。</translation>
    </message>
    <message>
        <source>No encryption is offered by %1.</source>
        <translation>%1 は暗号化を提供していません。</translation>
    </message>
    <message>
        <source>The line to %1 is not safe enough; nothing was sent.</source>
        <translation>%1 への通信路の安全性が十分でないため、何も送信しませんでした。</translation>
    </message>
    <message>
        <source>There is no password for this account, or its password command failed.</source>
        <translation>このアカウントのパスワードがないか、パスワードコマンドが失敗しました。</translation>
    </message>
    <message>
        <source>The passwords on this computer are locked.</source>
        <translation>このコンピューターのパスワードはロックされています。</translation>
    </message>
    <message>
        <source>Sealpost is not authorised by the provider of this account, or no longer.</source>
        <translation>このアカウントのプロバイダーから Sealpost への承認がないか、無効になりました。</translation>
    </message>
    <message>
        <source>The server offers no way to log in that may be used on this line.</source>
        <translation>サーバーには、この通信路で使ってよいログイン方式がありません。</translation>
    </message>
    <message>
        <source>The server did not accept the user name or the password.</source>
        <translation>サーバーはユーザー名またはパスワードを受け付けませんでした。</translation>
    </message>
    <message>
        <source>The server wants a login that this account does not have or may not use.</source>
        <translation>サーバーが求めるログイン方式は、このアカウントにないか、使用が許可されていません。</translation>
    </message>
    <message>
        <source>The server could not prove that it knows your password; it may be an impostor.</source>
        <translation>サーバーは、パスワードを知っていることを証明できませんでした。偽のサーバーの可能性があります。</translation>
    </message>
    <message>
        <source>The server accepted none of the recipients.</source>
        <translation>サーバーはどの宛先も受け付けませんでした。</translation>
    </message>
    <message>
        <source>The server refused the message.</source>
        <translation>サーバーがメッセージを拒否しました。</translation>
    </message>
    <message>
        <source>The server cannot promise encryption on the rest of the way, which you required.</source>
        <translation>あなたは残りの配送経路での暗号化を必須としましたが、サーバーはそれを保証できません。</translation>
    </message>
    <message>
        <source>The file of the message could not be read to its end.</source>
        <translation>メッセージのファイルを最後まで読み取れませんでした。</translation>
    </message>
    <message>
        <source>The server takes no more messages on this connection.</source>
        <translation>サーバーはこの接続ではこれ以上メッセージを受け付けません。</translation>
    </message>
    <message>
        <source>Sending was cancelled.</source>
        <translation>送信をキャンセルしました。</translation>
    </message>
</context>
<context>
    <name>FingerprintRequest</name>
    <message>
        <source>I am setting up my mail with %1. Please tell me the SHA-256 fingerprint of its certificate, best by phone. On the server itself, this command shows it:</source>
        <translation>%1 でメールの設定をしています。証明書の SHA-256 フィンガープリントを、できれば電話で教えてください。サーバー上では、次のコマンドで表示できます：</translation>
    </message>
</context>
<context>
    <name>FloorCommand</name>
    <message>
        <source>--lower: “%1” is none of pinned, unverified, plain and none.</source>
        <translation>--lower: 「%1」は pinned、unverified、plain、none のいずれでもありません。</translation>
    </message>
    <message>
        <source>Say why, for the journal: --reason TEXT.</source>
        <translation>履歴に残す理由を指定してください：--reason TEXT。</translation>
    </message>
    <message>
        <source>The floor is not above that level; nothing to lower.</source>
        <translation>最低レベルはそのレベルより上ではないため、引き下げるものはありません。</translation>
    </message>
    <message>
        <source>A line to %1 has to be “%2” at least; a weaker one is not used.</source>
        <translation>%1 への通信路は「%2」以上でなければなりません。それより弱い通信路は使いません。</translation>
    </message>
    <message>
        <source>%1 has no floor: no message was accepted yet, or it was lowered.</source>
        <translation>%1 に最低レベルはありません。まだメッセージが受け付けられていないか、引き下げられています。</translation>
    </message>
    <message>
        <source>--reason goes with --lower LEVEL.</source>
        <translation>--reason は --lower LEVEL とともに指定します。</translation>
    </message>
    <message>
        <source>--lower and --restore contradict each other.</source>
        <translation>--lower と --restore は同時に指定できません。</translation>
    </message>
</context>
<context>
    <name>ForeignImport</name>
    <message>
        <source>“%1” was added, for %2.</source>
        <translation>「%1」を %2 用に追加しました。</translation>
    </message>
    <message>
        <source>A certificate was accepted there by hand. To see that it is still the same: “sealpost-cli trust pin NAME --fingerprint %1”.</source>
        <translation>元のソフトでは証明書が手動で受け入れられていました。今も同じかどうかを確かめるには：「sealpost-cli trust pin NAME --fingerprint %1」。</translation>
    </message>
    <message>
        <source>“%1” was left out: an account of this name is here already.</source>
        <translation>「%1」は除外しました。この名前のアカウントはすでにここにあります。</translation>
    </message>
    <message>
        <source>--name goes with a file of one account.</source>
        <translation>--name は、アカウントが 1 つのファイルに対して指定します。</translation>
    </message>
    <message>
        <source>An account needs a name of one line.</source>
        <translation>アカウントには 1 行の名前が必要です。</translation>
    </message>
</context>
<context>
    <name>ForeignText</name>
    <message>
        <source>It could send without encryption. Sealpost does not, until the account permits it.</source>
        <translation>元のソフトは暗号化なしで送信することがありました。Sealpost は、アカウントが許可するまで送信しません。</translation>
    </message>
    <message>
        <source>It took any server for the right one. Sealpost looks who answers, and asks you.</source>
        <translation>元のソフトはどのサーバーも正しいものとみなしていました。Sealpost は応答した相手を調べ、あなたに尋ねます。</translation>
    </message>
    <message>
        <source>It knew its server by an outdated fingerprint, which proves nothing any more. Compare a SHA-256 one.</source>
        <translation>元のソフトは旧式のフィンガープリントでサーバーを識別していましたが、これはもう何の証明にもなりません。SHA-256 のもので照合してください。</translation>
    </message>
    <message>
        <source>It logged in in a way that Sealpost does not know. A password may do instead.</source>
        <translation>元のソフトは Sealpost の知らない方式でログインしていました。パスワードでログインできる場合があります。</translation>
    </message>
    <message>
        <source>It logged in through the browser. Here a command has to give the token, or you use an app password.</source>
        <translation>元のソフトはブラウザーからログインしていました。ここでは、コマンドでトークンを渡すか、アプリパスワードを使います。</translation>
    </message>
    <message>
        <source>It showed a certificate of its own. Choose the file of it in the account.</source>
        <translation>元のソフトは自分の証明書を提示していました。アカウントでそのファイルを選んでください。</translation>
    </message>
    <message>
        <source>A command gave its password. Sealpost runs it only if you say so.</source>
        <translation>パスワードはコマンドから得ていました。Sealpost は、あなたの指示があるときだけこれを実行します。</translation>
    </message>
    <message>
        <source>Its password stands readable in the file. It is not taken over; delete it there.</source>
        <translation>パスワードがファイルに読める形で書かれています。パスワードは引き継ぎません。元のファイルから削除してください。</translation>
    </message>
    <message>
        <source>The file is too large to be one with accounts.</source>
        <translation>このファイルは、アカウントのファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>This is no file with accounts. Sealpost knows its own, Thunderbird&apos;s prefs.js, configurations of msmtp, and providers&apos; files for mail programs.</source>
        <translation>これはアカウントのファイルではありません。Sealpost が対応しているのは、自身のファイル、Thunderbird の prefs.js、msmtp の設定、プロバイダーのメールソフト用ファイルです。</translation>
    </message>
    <message>
        <source>In the file is no account with both a server and an address to send from.</source>
        <translation>このファイルには、サーバーと送信元アドレスの両方を持つアカウントがありません。</translation>
    </message>
    <message>
        <source>The file is for all who have mail at this provider. It needs the address to send from.</source>
        <translation>このファイルは、このプロバイダーのメールを使う人全員のためのものです。送信元のアドレスが必要です。</translation>
    </message>
</context>
<context>
    <name>IdentityCommand</name>
    <message>
        <source>The identity was added.</source>
        <translation>差出人情報を追加しました。</translation>
    </message>
    <message>
        <source>The identity was changed.</source>
        <translation>差出人情報を変更しました。</translation>
    </message>
    <message>
        <source>The identity was removed.</source>
        <translation>差出人情報を削除しました。</translation>
    </message>
    <message>
        <source>New messages of this account begin with this identity.</source>
        <translation>このアカウントの新しいメッセージでは、最初にこの差出人情報を使います。</translation>
    </message>
</context>
<context>
    <name>IdentityOptions</name>
    <message>
        <source>--%1 takes one address.</source>
        <translation>--%1 に指定できるアドレスは 1 つです。</translation>
    </message>
    <message>
        <source>--%1 and --%2 contradict each other.</source>
        <translation>--%1 と --%2 は同時に指定できません。</translation>
    </message>
    <message>
        <source>The mail address to send from.</source>
        <translation>送信元のメールアドレス。</translation>
    </message>
    <message>
        <source>The name beside the address.</source>
        <translation>アドレスに添える名前。</translation>
    </message>
    <message>
        <source>Where answers shall go; empty: to the address itself.</source>
        <translation>返信先。空：このアドレス自身。</translation>
    </message>
    <message>
        <source>The organization that messages name; empty: none.</source>
        <translation>メッセージに記す組織名。空：なし。</translation>
    </message>
    <message>
        <source>The text below a message; empty: none.</source>
        <translation>メッセージの下に入れるテキスト。空：なし。</translation>
    </message>
    <message>
        <source>A file with that text (UTF-8), or -.</source>
        <translation>そのテキストのファイル (UTF-8)、または -。</translation>
    </message>
    <message>
        <source>Keep a copy of what it sends: default, yes or no.</source>
        <translation>送信したものの控えを残す：default、yes、no。</translation>
    </message>
    <message>
        <source>An identity needs one address: NAME ADDR.</source>
        <translation>差出人情報にはアドレスが 1 つ必要です：NAME ADDR。</translation>
    </message>
</context>
<context>
    <name>IdentityReport</name>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>残さない</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation>返信先</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Copies of what is sent</source>
        <translation>送信したものの控え</translation>
    </message>
    <message>
        <source>Sends as</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Also sends as</source>
        <translation>その他の差出人</translation>
    </message>
</context>
<context>
    <name>IdentityText</name>
    <message>
        <source>The name has to be one line of at most %1 characters.</source>
        <translation>名前は %1 文字以内の 1 行でなければなりません。</translation>
    </message>
    <message>
        <source>The name of where answers shall go has to be one line of at most %1 characters.</source>
        <translation>返信先の名前は %1 文字以内の 1 行でなければなりません。</translation>
    </message>
    <message>
        <source>The organization has to be one line of at most %1 characters.</source>
        <translation>組織は %1 文字以内の 1 行でなければなりません。</translation>
    </message>
    <message>
        <source>A signature has at most %1 characters, and no control characters.</source>
        <translation>署名は %1 文字以内で、制御文字を含んではなりません。</translation>
    </message>
    <message>
        <source>The account has an identity with this address already.</source>
        <translation>アカウントには、このアドレスの差出人情報がすでにあります。</translation>
    </message>
    <message>
        <source>An account has at most %1 identities.</source>
        <translation>アカウントの差出人情報は %1 件までです。</translation>
    </message>
    <message>
        <source>The account has no identity with this address.</source>
        <translation>アカウントには、このアドレスの差出人情報がありません。</translation>
    </message>
    <message>
        <source>An account needs an identity to send as. Change this one instead.</source>
        <translation>アカウントには送信に使う差出人情報が必要です。代わりにこの差出人情報を変更してください。</translation>
    </message>
</context>
<context>
    <name>JournalOptions</name>
    <message>
        <source>--event: “%1” is no event of the journal.</source>
        <translation>--event: 「%1」は履歴のイベントではありません。</translation>
    </message>
    <message>
        <source>--%1: “%2” is neither a day nor a time: 2026-11-25, or 2026-11-25T08:00.</source>
        <translation>--%1: 「%2」は日付でも日時でもありません。例：2026-11-25、2026-11-25T08:00。</translation>
    </message>
    <message>
        <source>Shows what was seen, accepted and changed.</source>
        <translation>検出したもの、受け入れたもの、変更したものを表示する。</translation>
    </message>
    <message>
        <source>Only of this account; it may be gone by now.</source>
        <translation>このアカウントのものだけ (すでに削除されたアカウントでもよい)。</translation>
    </message>
    <message>
        <source>Only such events, as --json names them; may be repeated.</source>
        <translation>この種のイベントだけ (--json での名前で指定)。複数回指定可。</translation>
    </message>
    <message>
        <source>Only from this day or time on.</source>
        <translation>この日付または日時以降だけ。</translation>
    </message>
    <message>
        <source>Only to the end of this day, or before this time.</source>
        <translation>この日の終わりまで、またはこの日時より前だけ。</translation>
    </message>
    <message>
        <source>Only with this in host, reason or fingerprint.</source>
        <translation>ホスト、理由、フィンガープリントのいずれかにこれを含むものだけ。</translation>
    </message>
    <message>
        <source>Report as comma-separated values, for a spreadsheet.</source>
        <translation>結果を表計算用のコンマ区切り (CSV) で出力する。</translation>
    </message>
</context>
<context>
    <name>JournalText</name>
    <message>
        <source>%1 Reason: %2</source>
        <translation>%1理由：%2</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>インポートしました。</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>インポートしました：%1</translation>
    </message>
</context>
<context>
    <name>KeptPassword</name>
    <message>
        <source>&amp;Keep it in the keyring of this computer</source>
        <translation>このコンピューターのキーリングに保存(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep it, sealed by a passphrase</source>
        <translation>パスフレーズで封印して保存(&amp;K)</translation>
    </message>
    <message>
        <source>The password is not kept, and will be asked for. %1</source>
        <translation>パスワードは保存されないため、そのつど尋ねます。%1</translation>
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
        <translation>1 時間後、%1(&amp;H)</translation>
    </message>
    <message>
        <source>This &amp;evening, %1</source>
        <translation>今日の夕方、%1(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Tomorrow morning, %1</source>
        <translation>明日の朝、%1(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Monday morning, %1</source>
        <translation>月曜日の朝、%1(&amp;M)</translation>
    </message>
</context>
<context>
    <name>LaunchOptions</name>
    <message>
        <source>Sends mail and shows how safe the line is.</source>
        <translation>メールを送信し、通信路がどれほど安全かを表示する。</translation>
    </message>
    <message>
        <source>A mailto: link to begin a message with.</source>
        <translation>新しいメッセージの元にする mailto: リンク。</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>すべてをこのフォルダーに保存する。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Start with the practice server.</source>
        <translation>練習用サーバーを使って起動する。</translation>
    </message>
    <message>
        <source>Begin a message.</source>
        <translation>メッセージの作成を始める。</translation>
    </message>
    <message>
        <source>Its recipients.</source>
        <translation>その宛先。</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Who gets a copy.</source>
        <translation>写し (Cc) の宛先。</translation>
    </message>
    <message>
        <source>Who gets a copy unseen.</source>
        <translation>ほかの人に見えない写し (Bcc) の宛先。</translation>
    </message>
    <message>
        <source>Its subject.</source>
        <translation>その件名。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Its text.</source>
        <translation>その本文。</translation>
    </message>
    <message>
        <source>Attach this file; may be repeated.</source>
        <translation>このファイルを添付する。複数回指定可。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>One mailto: link at a time.</source>
        <translation>mailto: リンクは一度に 1 つだけ指定できます。</translation>
    </message>
    <message>
        <source>Files to attach.</source>
        <translation>添付するファイル。</translation>
    </message>
    <message>
        <source>[file…]</source>
        <translation>[ファイル…]</translation>
    </message>
    <message>
        <source>Show the outbox.</source>
        <translation>送信トレイを表示します。</translation>
    </message>
    <message>
        <source>“%1” is no mailto: link, and no file.</source>
        <translation>「%1」は mailto: リンクでもファイルでもありません。</translation>
    </message>
</context>
<context>
    <name>LineReportText</name>
    <message>
        <source>The server said</source>
        <translation>サーバーの応答</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>提供機能</translation>
    </message>
    <message>
        <source>Ways to log in</source>
        <translation>ログイン方式</translation>
    </message>
    <message>
        <source>Logged in by</source>
        <translation>使用したログイン方式</translation>
    </message>
    <message>
        <source>With a fingerprint that the server&apos;s operator gave you:</source>
        <translation>サーバーの管理者から受け取ったフィンガープリントを使う場合：</translation>
    </message>
    <message>
        <source>The key as a picture, to compare by eye:</source>
        <translation>目で見比べるための鍵の画像：</translation>
    </message>
    <message>
        <source>SHA-256 of the pinned key</source>
        <translation>ピン留めした鍵の SHA-256</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留めした日時</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最後に検出した日時</translation>
    </message>
    <message>
        <source>The new key (left) and the pinned one as pictures, to compare by eye:</source>
        <translation>目で見比べるための、新しい鍵 (左) とピン留めした鍵の画像：</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>証明書の所有者</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>保証元</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 から %2 まで</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>SHA-256 of the key</source>
        <translation>鍵の SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate</source>
        <translation>証明書の SHA-256</translation>
    </message>
    <message>
        <source>Whoever runs the server sees its certificate&apos;s fingerprint, on the server itself, by:</source>
        <translation>サーバーの管理者は、サーバー上で次の方法により証明書のフィンガープリントを確かめられます：</translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <source>Password: </source>
        <translation>パスワード: </translation>
    </message>
    <message>
        <source>Read the password from the first line of standard input, for this run.</source>
        <translation>今回の実行に使うパスワードを標準入力の最初の行から読む。</translation>
    </message>
</context>
<context>
    <name>LoweringReport</name>
    <message>
        <source>nobody noted when and why</source>
        <translation>日時と理由は記録されていません</translation>
    </message>
    <message>
        <source>%1, reason: %2</source>
        <translation>%1、理由：%2</translation>
    </message>
    <message>
        <source>Made less safe, and can be taken back (trust restore):</source>
        <translation>安全性を下げた変更 (trust restore で元に戻せる)：</translation>
    </message>
</context>
<context>
    <name>LoweringText</name>
    <message>
        <source>%1 had to reach “%2”; now it need not reach any level.</source>
        <translation>%1 は「%2」に達する必要がありましたが、今後はどのレベルにも達する必要がありません。</translation>
    </message>
    <message>
        <source>%1 had to reach “%2”; now “%3” is enough.</source>
        <translation>%1 は「%2」に達する必要がありましたが、今後は「%3」で足ります。</translation>
    </message>
    <message>
        <source>Mail goes only to a server that is vouched for or pinned.</source>
        <translation>メールは、保証またはピン留めされたサーバーにだけ送られます。</translation>
    </message>
    <message>
        <source>Encrypted mail may go to a server that nobody has checked.</source>
        <translation>暗号化メールが、誰も検証していないサーバーに送られることがあります。</translation>
    </message>
    <message>
        <source>Mail may go unencrypted, but never the password.</source>
        <translation>メールが暗号化なしで送られることがありますが、パスワードは決して送られません。</translation>
    </message>
    <message>
        <source>Mail and password may go unencrypted.</source>
        <translation>メールとパスワードが暗号化なしで送られることがあります。</translation>
    </message>
    <message>
        <source>The system&apos;s authorities vouch for the server.</source>
        <translation>システムの認証局がサーバーを保証します。</translation>
    </message>
    <message>
        <source>The authorities in %1 vouch for the server.</source>
        <translation>%1 内の認証局がサーバーを保証します。</translation>
    </message>
    <message>
        <source>%1 could not prove that it knows the password; that was forgiven.</source>
        <translation>%1 は、パスワードを知っていることを証明できませんでしたが、不問にされました。</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>コマンドラインで指定</translation>
    </message>
    <message>
        <source>The password itself may go to a server that nobody has checked.</source>
        <translation>パスワードそのものが、誰も検証していないサーバーに送られることがあります。</translation>
    </message>
    <message>
        <source>The password itself goes to no server that nobody has checked.</source>
        <translation>パスワードそのものが、誰も検証していないサーバーに送られることはありません。</translation>
    </message>
    <message>
        <source>Outdated encryption is put up with.</source>
        <translation>旧式の暗号化を許容します。</translation>
    </message>
    <message>
        <source>Outdated encryption is not put up with.</source>
        <translation>旧式の暗号化を許容しません。</translation>
    </message>
    <message>
        <source>A server on this computer needs no certificate.</source>
        <translation>このコンピューター上のサーバーには証明書を求めません。</translation>
    </message>
    <message>
        <source>A server on this computer needs a certificate as any other.</source>
        <translation>このコンピューター上のサーバーにも、ほかのサーバーと同じく証明書を求めます。</translation>
    </message>
    <message>
        <source>A pinned key outweighs any authority.</source>
        <translation>ピン留めした鍵をどの認証局よりも優先します。</translation>
    </message>
    <message>
        <source>An authority may replace a key that was accepted unseen.</source>
        <translation>未照合で受け入れた鍵を認証局が置き換えることがあります。</translation>
    </message>
</context>
<context>
    <name>MessageFailureText</name>
    <message>
        <source>The message could not be written to the disk.</source>
        <translation>メッセージをディスクに書き込めませんでした。</translation>
    </message>
    <message>
        <source>The message could not be written to the disk: %1.</source>
        <translation>メッセージをディスクに書き込めませんでした：%1。</translation>
    </message>
    <message>
        <source>The message could not be read to its end.</source>
        <translation>メッセージを最後まで読み取れませんでした。</translation>
    </message>
    <message>
        <source>The message could not be read to its end: %1.</source>
        <translation>メッセージを最後まで読み取れませんでした：%1。</translation>
    </message>
    <message>
        <source>There is no address where one should be.</source>
        <translation>アドレスがあるべきところにありません。</translation>
    </message>
    <message>
        <source>“%1” is no mail address: it has no @.</source>
        <translation>「%1」はメールアドレスではありません。@ がありません。</translation>
    </message>
    <message>
        <source>“%1” is no mail address: it is too long for any server.</source>
        <translation>「%1」はメールアドレスではありません。どのサーバーにとっても長すぎます。</translation>
    </message>
    <message>
        <source>“%1” is no mail address: over 64 characters stand before the @.</source>
        <translation>「%1」はメールアドレスではありません。@ の前が 64 文字を超えています。</translation>
    </message>
    <message>
        <source>“%1” is no mail address: over 255 characters stand after the @.</source>
        <translation>「%1」はメールアドレスではありません。@ の後が 255 文字を超えています。</translation>
    </message>
    <message>
        <source>“%1” is no mail address: what stands before the @ cannot stand there.</source>
        <translation>「%1」はメールアドレスではありません。@ の前に使えないものがあります。</translation>
    </message>
    <message>
        <source>“%1” is no mail address: what stands after the @ is no domain.</source>
        <translation>「%1」はメールアドレスではありません。@ の後がドメインではありません。</translation>
    </message>
    <message>
        <source>“%1” is no mail address: it holds a line end or another control character.</source>
        <translation>「%1」はメールアドレスではありません。改行またはその他の制御文字が含まれています。</translation>
    </message>
    <message>
        <source>The message has no sender.</source>
        <translation>メッセージに差出人がありません。</translation>
    </message>
    <message>
        <source>The message has no recipient.</source>
        <translation>メッセージに宛先がありません。</translation>
    </message>
    <message>
        <source>The field %1 holds a line end or another control character.</source>
        <translation>フィールド %1 に改行またはその他の制御文字が含まれています。</translation>
    </message>
    <message>
        <source>“%1” cannot be a header field of yours: no field can be called so, or the program writes itself what it holds.</source>
        <translation>「%1」をヘッダーフィールドとして追加することはできません。そのような名前は使えないか、プログラム自身が書き込むフィールドです。</translation>
    </message>
    <message>
        <source>There is no file %1 to attach.</source>
        <translation>添付するファイル %1 がありません。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read, so it cannot be attached.</source>
        <translation>ファイル %1 を読み取れないため、添付できません。</translation>
    </message>
    <message>
        <source>%1 cannot be attached: it is a folder or another thing that is no file.</source>
        <translation>%1 は添付できません。フォルダーなど、ファイルではないものです。</translation>
    </message>
    <message>
        <source>The file %1 changed while it was being read; try again.</source>
        <translation>ファイル %1 は読み取り中に変更されました。もう一度試してください。</translation>
    </message>
    <message>
        <source>This is no mail message: it does not begin with header fields.</source>
        <translation>これはメールメッセージではありません。ヘッダーフィールドで始まっていません。</translation>
    </message>
    <message>
        <source>The field %1 has a line that is too long for mail and cannot be folded.</source>
        <translation>フィールド %1 に、メールには長すぎ、折り返しもできない行があります。</translation>
    </message>
    <message>
        <source>The message&apos;s header has an address that is none: “%1”.</source>
        <translation>メッセージのヘッダーに、正しくないアドレスがあります：「%1」。</translation>
    </message>
    <message>
        <source>The message is signed or encrypted, so it cannot be edited.</source>
        <translation>メッセージが署名または暗号化されているため、編集できません。</translation>
    </message>
    <message>
        <source>The message is built in a way that cannot be edited here without losing something.</source>
        <translation>このメッセージは構造上、何かを失うことなくここで編集することができません。</translation>
    </message>
    <message>
        <source>The message does not fit on the disk: there is no space left.</source>
        <translation>ディスクの空き容量が足りないため、メッセージを保存できません。</translation>
    </message>
    <message>
        <source>Writing the message was cancelled.</source>
        <translation>メッセージの書き込みをキャンセルしました。</translation>
    </message>
</context>
<context>
    <name>OAuthOptions</name>
    <message>
        <source>%1 and %2 contradict each other.</source>
        <translation>%1 と %2 は同時に指定できません。</translation>
    </message>
    <message>
        <source>--%1: “%2” is no address that begins with https://.</source>
        <translation>--%1: 「%2」は https:// で始まるアドレスではありません。</translation>
    </message>
    <message>
        <source>--%1: “%2” holds what is no letter, digit or sign of ASCII.</source>
        <translation>--%1: 「%2」に、ASCII の文字、数字、記号以外のものが含まれています。</translation>
    </message>
    <message>
        <source>--%1: “%2” is none of google, microsoft and none.</source>
        <translation>--%1: 「%2」は google、microsoft、none のいずれでもありません。</translation>
    </message>
    <message>
        <source>Say who gives the tokens: --oauth google or microsoft, or --oauth-authorization-endpoint URL and --oauth-token-endpoint URL.</source>
        <translation>トークンの発行元を指定してください：--oauth google または microsoft、もしくは --oauth-authorization-endpoint URL と --oauth-token-endpoint URL。</translation>
    </message>
    <message>
        <source>Say as which program Sealpost is registered with the provider: --oauth-client-id ID.</source>
        <translation>Sealpost がプロバイダーにどのプログラムとして登録されているかを指定してください：--oauth-client-id ID。</translation>
    </message>
    <message>
        <source>Log in by OAuth 2 with google, microsoft or the endpoints below; none: not so.</source>
        <translation>google、microsoft、または下のエンドポイントで OAuth 2 によりログインする。none：使用しない。</translation>
    </message>
    <message>
        <source>The client id that the provider gave you for Sealpost.</source>
        <translation>プロバイダーが Sealpost 用に発行したクライアント ID。</translation>
    </message>
    <message>
        <source>Where your browser goes to authorise Sealpost.</source>
        <translation>Sealpost を承認するためにブラウザーで開くアドレス。</translation>
    </message>
    <message>
        <source>Where Sealpost gets its tokens.</source>
        <translation>Sealpost がトークンを取得するアドレス。</translation>
    </message>
    <message>
        <source>What the tokens are to be good for, as the provider calls it.</source>
        <translation>トークンの用途 (プロバイダーでの名称)。</translation>
    </message>
</context>
<context>
    <name>OAuthReport</name>
    <message>
        <source>%1, client id %2</source>
        <translation>%1、クライアント ID %2</translation>
    </message>
</context>
<context>
    <name>OAuthText</name>
    <message>
        <source>Sealpost cannot wait for your browser&apos;s answer: this computer gives it no port.</source>
        <translation>Sealpost はブラウザーの応答を待ち受けられません。このコンピューターではポートを使用できません。</translation>
    </message>
    <message>
        <source>No answer came from your browser in time.</source>
        <translation>ブラウザーから時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Authorising was cancelled.</source>
        <translation>承認をキャンセルしました。</translation>
    </message>
    <message>
        <source>Sealpost was not authorised: access was declined in the browser.</source>
        <translation>Sealpost は承認されませんでした。ブラウザーでアクセスが拒否されました。</translation>
    </message>
    <message>
        <source>The provider refuses the request: check the client id, its secret and the scope.</source>
        <translation>プロバイダーが要求を拒否しています。クライアント ID、そのシークレット、スコープを確かめてください。</translation>
    </message>
    <message>
        <source>The provider does not accept this authorisation, or no longer.</source>
        <translation>プロバイダーはこの承認を受け入れないか、承認が無効になりました。</translation>
    </message>
    <message>
        <source>The provider gives no answer. Try again later.</source>
        <translation>プロバイダーから回答がありません。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The provider&apos;s answer makes no sense. Check the endpoints.</source>
        <translation>プロバイダーの回答は意味をなしません。エンドポイントを確かめてください。</translation>
    </message>
    <message>
        <source>The provider authorises Sealpost for a short time only. The scope may lack a word, such as “offline_access”.</source>
        <translation>プロバイダーは短時間しか Sealpost を承認しません。スコープに「offline_access」などの語が足りない可能性があります。</translation>
    </message>
    <message>
        <source>The authorisation cannot be kept.</source>
        <translation>承認を保存できません。</translation>
    </message>
</context>
<context>
    <name>OpenOutbox</name>
    <message>
        <source>There is no message “%1” in the outbox. See: sealpost-cli outbox list</source>
        <translation>送信トレイにメッセージ「%1」はありません。参照：sealpost-cli outbox list</translation>
    </message>
</context>
<context>
    <name>OpenProfile</name>
    <message>
        <source>There is no account “%1”. See: sealpost-cli account list</source>
        <translation>アカウント「%1」はありません。参照：sealpost-cli account list</translation>
    </message>
    <message>
        <source>The entry of account “%1” in accounts.ini is broken; mend it, or remove the account.</source>
        <translation>accounts.ini のアカウント「%1」の項目が壊れています。直すか、アカウントを削除してください。</translation>
    </message>
    <message>
        <source>--profile: “%1” is no folder.</source>
        <translation>--profile: 「%1」はフォルダーではありません。</translation>
    </message>
    <message>
        <source>--passphrase-stdin: the passwords of this profile are in the keyring, not in a sealed file.</source>
        <translation>--passphrase-stdin: このプロファイルのパスワードは、封印ファイルではなくキーリングにあります。</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>パスフレーズ: </translation>
    </message>
</context>
<context>
    <name>OptionValue</name>
    <message>
        <source>--%1: “%2” is no name or address of a server.</source>
        <translation>--%1: 「%2」はサーバーの名前でもアドレスでもありません。</translation>
    </message>
    <message>
        <source>--%1: “%2” is no port: 1 to 65535, or off.</source>
        <translation>--%1: 「%2」はポートではありません。1～65535、または off を指定してください。</translation>
    </message>
    <message>
        <source>--%1: “%2” holds a line end or another control character.</source>
        <translation>--%1: 「%2」に改行またはその他の制御文字が含まれています。</translation>
    </message>
    <message>
        <source>--%1: there is no file “%2” that can be read.</source>
        <translation>--%1: 読み取れるファイル「%2」がありません。</translation>
    </message>
    <message>
        <source>--%1: “%2” is none of none, unverified-tls, plain-mail and plain-mail-and-password.</source>
        <translation>--%1: 「%2」は none、unverified-tls、plain-mail、plain-mail-and-password のいずれでもありません。</translation>
    </message>
    <message>
        <source>--%1: “%2” is none of password, token and external.</source>
        <translation>--%1: 「%2」は password、token、external のいずれでもありません。</translation>
    </message>
    <message>
        <source>--%1: “%2” is none of none, system, socks5://[USER@]HOST[:PORT] and http://[USER@]HOST[:PORT].</source>
        <translation>--%1: 「%2」は none、system、socks5://[USER@]HOST[:PORT]、http://[USER@]HOST[:PORT] のいずれでもありません。</translation>
    </message>
    <message>
        <source>--%1: “%2” is no time: 1 to 3600 seconds, or default.</source>
        <translation>--%1: 「%2」は時間ではありません。1～3600 秒、または default を指定してください。</translation>
    </message>
    <message>
        <source>--%1: “%2” is neither yes nor no.</source>
        <translation>--%1: 「%2」は yes でも no でもありません。</translation>
    </message>
    <message>
        <source>--%1: “%2” is none of default, yes and no.</source>
        <translation>--%1: 「%2」は default、yes、no のいずれでもありません。</translation>
    </message>
</context>
<context>
    <name>OutboxCommand</name>
    <message>
        <source>Nothing waits in the outbox.</source>
        <translation>送信トレイで待機しているものはありません。</translation>
    </message>
    <message>
        <source>--message prints the message itself; there is no JSON of it.</source>
        <translation>--message はメッセージそのものを出力します。JSON 形式はありません。</translation>
    </message>
    <message>
        <source>The file of the message cannot be read: %1.</source>
        <translation>メッセージのファイルを読み取れません：%1。</translation>
    </message>
    <message>
        <source>Print the message itself (RFC 5322).</source>
        <translation>メッセージそのものを出力する (RFC 5322)。</translation>
    </message>
    <message>
        <source>Show what was said with the server too.</source>
        <translation>サーバーとのやり取りも表示する。</translation>
    </message>
    <message>
        <source>It was sent.</source>
        <translation>送信済みとする。</translation>
    </message>
    <message>
        <source>Send it again, now; it may then arrive twice.</source>
        <translation>今すぐもう一度送信する。2 通届く可能性がある。</translation>
    </message>
    <message>
        <source>2026-11-25T08:00, 08:00 (the next) or +2h (m, h, d).</source>
        <translation>2026-11-25T08:00、08:00 (次のその時刻)、または +2h (m、h、d)。</translation>
    </message>
    <message>
        <source>Lists what is not sent yet, and what you have to deal with.</source>
        <translation>未送信のものと、対処が必要なものを一覧表示する。</translation>
    </message>
    <message>
        <source>Shows a message and what became of it.</source>
        <translation>メッセージと、その結果を表示する。</translation>
    </message>
    <message>
        <source>Tries everything that waits, once, now.</source>
        <translation>待機しているものすべてを、今すぐ一度だけ試す。</translation>
    </message>
    <message>
        <source>Tries a message now that waits, is held, or was refused.</source>
        <translation>待機、保留、または拒否されたメッセージを今すぐ試す。</translation>
    </message>
    <message>
        <source>The same as retry.</source>
        <translation>retry と同じ。</translation>
    </message>
    <message>
        <source>Holds a message that was not tried yet until another time.</source>
        <translation>まだ試していないメッセージを、別の時刻まで保留する。</translation>
    </message>
    <message>
        <source>Takes a message out of the outbox, for good.</source>
        <translation>メッセージを送信トレイから完全に取り出す。</translation>
    </message>
    <message>
        <source>Says what became of a message that is uncertain.</source>
        <translation>結果不明のメッセージがどうなったかを指定する。</translation>
    </message>
</context>
<context>
    <name>OutboxDecision</name>
    <message>
        <source>Say which: --sent or --again.</source>
        <translation>どちらかを指定してください：--sent または --again。</translation>
    </message>
    <message>
        <source>The message counts as sent.</source>
        <translation>メッセージを送信済みとしました。</translation>
    </message>
    <message>
        <source>The message is taken out of the outbox.</source>
        <translation>メッセージを送信トレイから取り出しました。</translation>
    </message>
</context>
<context>
    <name>OutcomeText</name>
    <message numerus="yes">
        <source>The server took the message for %1 of %n recipients.</source>
        <translation>
            <numerusform>サーバーは、宛先 %n 件のうち %1 件についてメッセージを受け付けました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server refused every recipient.</source>
        <translation>サーバーはすべての宛先を拒否しました。</translation>
    </message>
    <message>
        <source>The server does not take the message now; it may do so later.</source>
        <translation>サーバーは現在メッセージを受け付けません。後で受け付ける可能性があります。</translation>
    </message>
    <message>
        <source>Nobody can know whether the server took the message; ask a recipient before you send it again.</source>
        <translation>サーバーがメッセージを受け付けたかどうかは誰にもわかりません。もう一度送信する前に、受信者に尋ねてください。</translation>
    </message>
    <message>
        <source>The server took the message for every recipient.</source>
        <translation>サーバーはすべての宛先についてメッセージを受け付けました。</translation>
    </message>
    <message>
        <source>%1 It has no delivery reports to offer.</source>
        <translation>%1このサーバーは配送通知に対応していません。</translation>
    </message>
    <message>
        <source>%1 was accepted.</source>
        <translation>%1 は受け付けられました。</translation>
    </message>
    <message>
        <source>%1 was refused.</source>
        <translation>%1 は拒否されました。</translation>
    </message>
    <message>
        <source>%1 was not taken now; it may be later.</source>
        <translation>%1 は今回受け付けられませんでした。後で受け付けられる可能性があります。</translation>
    </message>
    <message>
        <source>For %1 nobody can know whether the message was taken.</source>
        <translation>%1 については、メッセージが受け付けられたかどうか誰にもわかりません。</translation>
    </message>
</context>
<context>
    <name>PastedImages</name>
    <message>
        <source>image-%1.png</source>
        <comment>name of a file</comment>
        <translation>画像-%1.png</translation>
    </message>
</context>
<context>
    <name>PinFile</name>
    <message>
        <source>--file: there is no file “%1” that can be read.</source>
        <translation>--file: 読み取れるファイル「%1」がありません。</translation>
    </message>
    <message>
        <source>--file: “%1” holds no certificate.</source>
        <translation>--file: 「%1」に証明書がありません。</translation>
    </message>
    <message>
        <source>The key of this certificate is pinned for %1, beside those that were.</source>
        <translation>この証明書の鍵を、これまでの鍵に加えて %1 用にピン留めしました。</translation>
    </message>
    <message>
        <source>The key of this certificate is pinned for %1, before the first contact: a server there that has another key gets nothing.</source>
        <translation>この証明書の鍵を、最初の接続の前に %1 用にピン留めしました。そこにあるサーバーの鍵が別のものなら、何も送られません。</translation>
    </message>
</context>
<context>
    <name>PracticeReport</name>
    <message>
        <source>The practice server listens on %1 (SMTPS); Ctrl-C ends it.</source>
        <translation>練習用サーバーは %1 (SMTPS) で待ち受けています。Ctrl-C で終了します。</translation>
    </message>
    <message>
        <source>User name: %1, password: %2</source>
        <translation>ユーザー名：%1、パスワード：%2</translation>
    </message>
    <message>
        <source>SHA-256 of its key: %1</source>
        <translation>鍵の SHA-256：%1</translation>
    </message>
    <message>
        <source>SHA-256 of its certificate: %1</source>
        <translation>証明書の SHA-256：%1</translation>
    </message>
    <message>
        <source>Messages are kept in %1</source>
        <translation>メッセージは %1 に保存されます</translation>
    </message>
    <message>
        <source>Received: “%1” from %2 to %3, %4: %5</source>
        <translation>受信：「%1」、差出人 %2、宛先 %3、%4：%5</translation>
    </message>
</context>
<context>
    <name>ReportSeal</name>
    <message>
        <source>%1 The usual way there (SMTPS) does not work now; another one is used.</source>
        <translation>%1通常の接続方式 (SMTPS) は現在使えないため、別の方式を使っています。</translation>
    </message>
</context>
<context>
    <name>RestoreCommand</name>
    <message>
        <source>Nothing was made less safe for this account; nothing to restore.</source>
        <translation>このアカウントの安全性は下げられていません。元に戻すものはありません。</translation>
    </message>
    <message>
        <source>There is no “%1” to restore for this account. See: trust show.</source>
        <translation>このアカウントに、元に戻せる「%1」はありません。参照：trust show。</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>元に戻しました：%1</translation>
    </message>
</context>
<context>
    <name>RungText</name>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 はありません。</translation>
    </message>
    <message>
        <source>%1 is not there: %2</source>
        <translation>%1 はありません：%2</translation>
    </message>
    <message>
        <source>%1 was not reached.</source>
        <translation>%1 には至りませんでした。</translation>
    </message>
    <message>
        <source>%1 was not reached: %2</source>
        <translation>%1 には至りませんでした：%2</translation>
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
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>%1 (port %2)</source>
        <translation>%1 (ポート %2)</translation>
    </message>
    <message>
        <source>%1 is the line.</source>
        <translation>%1 が通信路です。</translation>
    </message>
    <message>
        <source>%1 answered, but may not be used.</source>
        <translation>%1 は応答しましたが、使用が許可されていません。</translation>
    </message>
    <message>
        <source>%1 was given up; it was not needed any more.</source>
        <translation>%1 は取りやめました。もう必要ありません。</translation>
    </message>
    <message>
        <source>%1 is being tried.</source>
        <translation>%1 を試しています。</translation>
    </message>
</context>
<context>
    <name>Sealpost::AccountDialog</name>
    <message>
        <source>Account “%1”</source>
        <translation>アカウント「%1」</translation>
    </message>
    <message>
        <source>New Account</source>
        <translation>新しいアカウント</translation>
    </message>
    <message>
        <source>One thing is missing: the client id that your provider has for Sealpost.</source>
        <translation>1 つ足りないものがあります：プロバイダーが Sealpost 用に発行したクライアント ID。</translation>
    </message>
    <message>
        <source>Type it, then press “Authorize…” beside it.</source>
        <translation>入力してから、横の「承認…」を押してください。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>&amp;Basics</source>
        <translation>基本(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Server and trust</source>
        <translation>サーバーと信頼(&amp;S)</translation>
    </message>
    <message>
        <source>Pins and &amp;journal</source>
        <translation>ピン留めと履歴(&amp;J)</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>差出人情報</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Connect, judge the server and prove the password; nothing is sent</source>
        <translation>接続してサーバーを判定し、パスワードを証明します。何も送信しません</translation>
    </message>
    <message>
        <source>The account is saved; its passwords are being kept…</source>
        <translation>アカウントを保存しました。パスワードを保存しています…</translation>
    </message>
    <message>
        <source>The account is saved.</source>
        <translation>アカウントを保存しました。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What the provider gives is kept with them.</source>
        <translation>プロバイダーが発行するものは、保存されたパスワードとともに保存されます。</translation>
    </message>
    <message>
        <source>The test needs them.</source>
        <translation>テストには保存されたパスワードが必要です。</translation>
    </message>
    <message>
        <source>Nobody vouches for this server.</source>
        <translation>このサーバーを保証する者はいません。</translation>
    </message>
    <message>
        <source>&amp;Review the Server…</source>
        <translation>サーバーを確認(&amp;R)…</translation>
    </message>
    <message>
        <source>The server&apos;s key has to be compared before anything leaves.</source>
        <translation>何かを送る前に、サーバーの鍵を照合する必要があります。</translation>
    </message>
    <message>
        <source>&amp;Compare the Key…</source>
        <translation>鍵を照合(&amp;C)…</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>元に戻しました：%1</translation>
    </message>
    <message>
        <source>There is an account with this name already.</source>
        <translation>この名前のアカウントはすでにあります。</translation>
    </message>
    <message>
        <source>It is needed to keep the passwords of this account.</source>
        <translation>このアカウントのパスワードを保存するために必要です。</translation>
    </message>
    <message>
        <source>Discard what you have typed?</source>
        <translation>入力した内容を破棄しますか？</translation>
    </message>
    <message>
        <source>Keep E&amp;diting</source>
        <translation>編集を続ける(&amp;D)</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>破棄(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Sealpost::AccountForm</name>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Send each message to my address as well</source>
        <translation>各メッセージを自分のアドレスにも送る</translation>
    </message>
    <message>
        <source>SMTPS, encrypted from the first octet</source>
        <translation>SMTPS (最初のバイトから暗号化)</translation>
    </message>
    <message>
        <source>STARTTLS, encrypted after a greeting</source>
        <translation>STARTTLS (あいさつの後に暗号化)</translation>
    </message>
    <message>
        <source>Unencrypted, only for a look unless the account permits it</source>
        <translation>暗号化なし (アカウントが許可しない限り、調べるだけ)</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>あなたの名前(&amp;Y)：</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>Mail &amp;address:</source>
        <translation>メールアドレス(&amp;A)：</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>As the recipients see it</source>
        <translation>受信者に表示される形</translation>
    </message>
    <message>
        <source>Server for outgoing mail</source>
        <translation>送信サーバー</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>ホスト(&amp;H)：</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>ユーザー名(&amp;U)：</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>パスワード(&amp;P)：</translation>
    </message>
    <message>
        <source>Empty: the server asks for no login</source>
        <translation>空：サーバーはログインを求めない</translation>
    </message>
    <message>
        <source>Else it is kept until you quit, unless a command below gives it</source>
        <translation>下のコマンドで得るのでなければ、終了するまで保持されます</translation>
    </message>
    <message>
        <source>Copies of what you send</source>
        <translation>送信したものの控え</translation>
    </message>
    <message>
        <source>In the folder “Sent”</source>
        <translation>「Sent」フォルダー内</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>設定に従う</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>残さない</translation>
    </message>
    <message>
        <source>In the &amp;folder “Sent”:</source>
        <translation>「Sent」フォルダー(&amp;F)：</translation>
    </message>
    <message>
        <source>As a blind copy: nobody else sees it</source>
        <translation>ブラインドコピーとして送るため、ほかの人には見えません</translation>
    </message>
    <message>
        <source>More</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Try in this order:</source>
        <translation>この順に試す：</translation>
    </message>
    <message>
        <source>Password c&amp;ommand:</source>
        <translation>パスワードコマンド(&amp;O)：</translation>
    </message>
    <message>
        <source>Command that prints the password</source>
        <translation>パスワードを出力するコマンド</translation>
    </message>
    <message>
        <source>For example: pass show mail</source>
        <translation>例：pass show mail</translation>
    </message>
    <message>
        <source>Account &amp;name:</source>
        <translation>アカウント名(&amp;N)：</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>アカウント名</translation>
    </message>
    <message>
        <source>Empty: as the mail address</source>
        <translation>空：メールアドレスと同じ</translation>
    </message>
    <message>
        <source>Pins and levels are kept under this name</source>
        <translation>ピン留めとレベルはこの名前で保存されます</translation>
    </message>
    <message>
        <source>Say which server takes your mail.</source>
        <translation>メールを受け付けるサーバーを指定してください。</translation>
    </message>
    <message>
        <source>This is a mail address; a server&apos;s name has no @ in it.</source>
        <translation>これはメールアドレスです。サーバー名に @ は含まれません。</translation>
    </message>
    <message>
        <source>This is neither the name nor the address of a server.</source>
        <translation>これはサーバーの名前でもアドレスでもありません。</translation>
    </message>
    <message>
        <source>Say as whom you log in there.</source>
        <translation>ログインするユーザー名を指定してください。</translation>
    </message>
    <message>
        <source>Say whose password this is, or leave the password empty.</source>
        <translation>誰のパスワードかを指定するか、パスワードを空にしてください。</translation>
    </message>
    <message>
        <source>Leave at least one way to the server.</source>
        <translation>サーバーへの接続方式を少なくとも 1 つ残してください。</translation>
    </message>
</context>
<context>
    <name>Sealpost::AccountPage</name>
    <message>
        <source>Sender:</source>
        <translation>差出人：</translation>
    </message>
    <message>
        <source>Senders:</source>
        <translation>差出人：</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>サーバー：</translation>
    </message>
    <message>
        <source>Ways:</source>
        <translation>接続方式：</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>ユーザー名：</translation>
    </message>
    <message>
        <source>none, no login</source>
        <translation>なし (ログインしない)</translation>
    </message>
    <message>
        <source>Permits:</source>
        <translation>許可：</translation>
    </message>
    <message>
        <source>Proxy:</source>
        <translation>プロキシ：</translation>
    </message>
    <message>
        <source>as this computer is set up</source>
        <translation>このコンピューターの設定に従う</translation>
    </message>
    <message>
        <source>Certificate:</source>
        <translation>証明書：</translation>
    </message>
    <message>
        <source>New messages begin with this account.</source>
        <translation>新しいメッセージでは最初にこのアカウントを使います。</translation>
    </message>
    <message>
        <source>Ask whoever gave it to you for a new one in time.</source>
        <translation>発行元に、期限までに新しいものを依頼してください。</translation>
    </message>
    <message>
        <source>&amp;Edit Account…</source>
        <translation>アカウントを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>複製(&amp;U)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>Sealpost::AccountTransfer</name>
    <message>
        <source>Sealpost accounts (*.json)</source>
        <translation>Sealpost のアカウント (*.json)</translation>
    </message>
    <message>
        <source>Accounts of Sealpost, Thunderbird, msmtp and providers (*.json prefs.js *.xml *msmtprc* config)</source>
        <translation>Sealpost、Thunderbird、msmtp、プロバイダーのアカウント (*.json prefs.js *.xml *msmtprc* config)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export Account</source>
        <translation>アカウントをエクスポート</translation>
    </message>
    <message>
        <source>Import Accounts</source>
        <translation>アカウントをインポート</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>The account is in %1, without its password.</source>
        <translation>アカウントを %1 に、パスワードなしで書き出しました。</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The account of this name cannot be read; take another name.</source>
        <translation>この名前のアカウントを読み取れません。別の名前にしてください。</translation>
    </message>
</context>
<context>
    <name>Sealpost::AddressBar</name>
    <message>
        <source>Mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>&amp;Mail address:</source>
        <translation>メールアドレス(&amp;M)：</translation>
    </message>
    <message>
        <source>The file is for all who have mail at this provider. Which address is yours?</source>
        <translation>このファイルは、このプロバイダーのメールを使う人全員のためのものです。あなたのアドレスはどれですか？</translation>
    </message>
    <message>
        <source>G&amp;o On</source>
        <translation>次へ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Do Not Import</source>
        <translation>インポートしない(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Sealpost::AttachmentsModel</name>
    <message>
        <source>%1 (missing)</source>
        <comment>an attachment that is not there</comment>
        <translation>%1 (見つかりません)</translation>
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
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>Sealpost::AuthorizeBar</name>
    <message>
        <source>Address of the provider</source>
        <translation>プロバイダーのアドレス</translation>
    </message>
    <message>
        <source>Authori&amp;ze…</source>
        <translation>承認(&amp;Z)…</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>キャンセル(&amp;L)</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>ブラウザーの応答を待っています…</translation>
    </message>
    <message>
        <source>Log in there, and permit Sealpost to send mail for you. Your password stays in the browser.</source>
        <translation>そこでログインし、Sealpost があなたの代わりにメールを送信することを許可してください。パスワードはブラウザーの外に出ません。</translation>
    </message>
    <message>
        <source>&amp;Open the Browser Again</source>
        <translation>ブラウザーをもう一度開く(&amp;O)</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>ブラウザーを開けませんでした。</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer. Sealpost waits for it.</source>
        <translation>このコンピューターのブラウザーで、このアドレスを開いてください。Sealpost は応答を待っています。</translation>
    </message>
    <message>
        <source>Sealpost is authorised to log in for “%1”.</source>
        <translation>Sealpost は「%1」へのログインを承認されました。</translation>
    </message>
    <message>
        <source>Try &amp;Once More</source>
        <translation>もう一度試す(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Sealpost::Background</name>
    <message numerus="yes">
        <source>Sealpost: %n message(s) still to be sent</source>
        <translation>
            <numerusform>Sealpost：未送信のメッセージ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Sealpost</source>
        <translation>Sealpost を表示</translation>
    </message>
    <message>
        <source>Stop Sending</source>
        <translation>送信を停止</translation>
    </message>
</context>
<context>
    <name>Sealpost::BookPage</name>
    <message>
        <source>&amp;Add a Pin…</source>
        <translation>ピン留めを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove the Pin…</source>
        <translation>ピン留めを削除(&amp;R)…</translation>
    </message>
    <message>
        <source>No key is pinned for this account.</source>
        <translation>このアカウントにピン留めした鍵はありません。</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Pinned keys</source>
        <translation>ピン留めした鍵</translation>
    </message>
</context>
<context>
    <name>Sealpost::CandidateChoice</name>
    <message>
        <source>My provider takes ma&amp;il there</source>
        <translation>プロバイダーはそこでメールを受け付けている(&amp;I)</translation>
    </message>
    <message>
        <source>Open the Provider&apos;s Pa&amp;ge</source>
        <translation>プロバイダーのページを開く(&amp;G)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>S&amp;erver:</source>
        <translation>サーバー(&amp;E)：</translation>
    </message>
    <message>
        <source>Ways:</source>
        <translation>接続方式：</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>ユーザー名：</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>情報源：</translation>
    </message>
    <message>
        <source>none, no login</source>
        <translation>なし (ログインしない)</translation>
    </message>
</context>
<context>
    <name>Sealpost::CertificateView</name>
    <message>
        <source>Copy as &amp;PEM</source>
        <translation>PEM としてコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Save Certificate</source>
        <translation>証明書を保存</translation>
    </message>
    <message>
        <source>Save Whole C&amp;hain…</source>
        <translation>チェーン全体を保存(&amp;H)…</translation>
    </message>
    <message>
        <source>Save Chain of Certificates</source>
        <translation>証明書チェーンを保存</translation>
    </message>
    <message>
        <source>The certificate is on the clipboard.</source>
        <translation>証明書をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>証明書 (*.pem)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to and that has room.</source>
        <translation>書き込みが許可され、空き容量のあるフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>Sealpost::ChangedFilesBar</name>
    <message>
        <source>“%1” has changed since you attached it.</source>
        <translation>「%1」は、添付した後に変更されました。</translation>
    </message>
    <message>
        <source>“%1” has grown since you attached it.</source>
        <translation>「%1」は、添付した後に大きくなりました。</translation>
    </message>
    <message>
        <source>“%1” has shrunk since you attached it.</source>
        <translation>「%1」は、添付した後に小さくなりました。</translation>
    </message>
    <message>
        <source>“%1” is gone since you attached it.</source>
        <translation>「%1」は、添付した後になくなりました。</translation>
    </message>
    <message>
        <source>It had %1 then, and has %2 now.</source>
        <comment>sizes of a file</comment>
        <translation>添付時は %1、現在は %2 です。</translation>
    </message>
    <message>
        <source>&amp;Keep It</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>Re&amp;move It</source>
        <translation>削除(&amp;M)</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::AuthorizeCommand</name>
    <message>
        <source>Authorises Sealpost in your browser to log in for an account (OAuth 2).</source>
        <translation>アカウントへのログインについて、ブラウザーで Sealpost を承認する (OAuth 2)。</translation>
    </message>
    <message>
        <source>Open no browser: show the address only.</source>
        <translation>ブラウザーを開かず、アドレスだけを表示する。</translation>
    </message>
    <message>
        <source>Read the secret that the provider gave with the client id from the next line of standard input, and store it.</source>
        <translation>プロバイダーがクライアント ID とともに発行したシークレットを標準入力の次の行から読み、保存する。</translation>
    </message>
    <message>
        <source>This account has no provider to authorise Sealpost: sealpost-cli account set NAME --oauth PROVIDER --oauth-client-id ID</source>
        <translation>このアカウントには、Sealpost を承認するプロバイダーが設定されていません：sealpost-cli account set NAME --oauth PROVIDER --oauth-client-id ID</translation>
    </message>
    <message>
        <source>Client secret: </source>
        <translation>クライアントシークレット: </translation>
    </message>
    <message>
        <source>Authorise Sealpost in your browser. If it does not open, this is the address:</source>
        <translation>ブラウザーで Sealpost を承認してください。開かない場合、アドレスは次のとおりです：</translation>
    </message>
    <message>
        <source>Authorise Sealpost in your browser, on this computer, at this address:</source>
        <translation>このコンピューターのブラウザーで次のアドレスを開き、Sealpost を承認してください：</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>ブラウザーの応答を待っています…</translation>
    </message>
    <message>
        <source>Sealpost is authorised for the account “%1”.</source>
        <translation>Sealpost はアカウント「%1」について承認されました。</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::ChainCommand</name>
    <message>
        <source>Looks at the server and shows every certificate of its chain.</source>
        <translation>サーバーを調べ、チェーンのすべての証明書を表示する。</translation>
    </message>
    <message>
        <source>Print the certificates as PEM and nothing else.</source>
        <translation>証明書だけを PEM で出力する。</translation>
    </message>
    <message>
        <source>--pem and --json contradict each other.</source>
        <translation>--pem と --json は同時に指定できません。</translation>
    </message>
    <message>
        <source>The server showed no certificate.</source>
        <translation>サーバーは証明書を提示しませんでした。</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::CheckCommand</name>
    <message>
        <source>Connects to an account&apos;s server, judges it and reports; sends nothing.</source>
        <translation>アカウントのサーバーに接続し、判定して結果を表示する。何も送信しない。</translation>
    </message>
    <message>
        <source>Prove the password too.</source>
        <translation>パスワードも証明する。</translation>
    </message>
    <message>
        <source>--password-stdin goes with --login.</source>
        <translation>--password-stdin は --login とともに指定します。</translation>
    </message>
    <message>
        <source>--login: this account has no user name to log in as.</source>
        <translation>--login: このアカウントにはログインするユーザー名がありません。</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::Delivery</name>
    <message>
        <source>The copy in Sent could not be made: %1</source>
        <translation>「送信済み」に控えを保存できませんでした：%1</translation>
    </message>
    <message>
        <source>It is tried until it succeeds.</source>
        <translation>成功するまで試します。</translation>
    </message>
    <message>
        <source>Sent %1 of %2</source>
        <translation>%2 のうち %1 を送信しました</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>メッセージ %2 件中 %1 件</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::DiscoverCommand</name>
    <message>
        <source>Looks for the server of an address in DNS, on its web server and at the usual names.</source>
        <translation>アドレスのサーバーを、DNS、そのウェブサーバー、一般的な名前で探す。</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::KeepingCommand</name>
    <message>
        <source>A password of the account may still be stored. %1</source>
        <translation>アカウントのパスワードがまだ保存されている可能性があります。%1</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::PinCommand</name>
    <message>
        <source>Looks at the server and pins its key, if it is the one that you name.</source>
        <translation>サーバーを調べ、指定した鍵であればピン留めする。</translation>
    </message>
    <message>
        <source>SHA-256 of the key or the certificate, in any spelling, or a PEM or DER file.</source>
        <translation>鍵または証明書の SHA-256 (表記は自由)、あるいは PEM または DER ファイル。</translation>
    </message>
    <message>
        <source>Pin the key of this certificate, PEM or DER, without looking at the server.</source>
        <translation>サーバーを調べずに、この証明書 (PEM または DER) の鍵をピン留めする。</translation>
    </message>
    <message>
        <source>A note that stays with the pin: who told you.</source>
        <translation>ピン留めに添えるメモ：誰から聞いたか。</translation>
    </message>
    <message>
        <source>The fingerprint is of a further key, pinned beside those that are pinned.</source>
        <translation>フィンガープリントは、ピン留め済みの鍵に加えてピン留めする別の鍵のもの。</translation>
    </message>
    <message>
        <source>Pin whatever key is there now, without comparing.</source>
        <translation>現在の鍵を、照合せずにピン留めする。</translation>
    </message>
    <message>
        <source>--file stands alone, without --%1.</source>
        <translation>--file は --%1 と同時に指定できません。</translation>
    </message>
    <message>
        <source>--fingerprint and --unseen contradict each other.</source>
        <translation>--fingerprint と --unseen は同時に指定できません。</translation>
    </message>
    <message>
        <source>--also goes with --fingerprint SHA256.</source>
        <translation>--also は --fingerprint SHA256 とともに指定します。</translation>
    </message>
    <message>
        <source>--note goes with --fingerprint, --file or --unseen.</source>
        <translation>--note は --fingerprint、--file、--unseen のいずれかとともに指定します。</translation>
    </message>
    <message>
        <source>The server showed no certificate; there is no key to pin.</source>
        <translation>サーバーが証明書を提示しなかったため、ピン留めする鍵がありません。</translation>
    </message>
    <message>
        <source>--fingerprint: that is neither a SHA-256 fingerprint nor a file with a certificate.</source>
        <translation>--fingerprint: SHA-256 フィンガープリントでも、証明書のファイルでもありません。</translation>
    </message>
    <message>
        <source>Same. The key is pinned: from now on only its holder gets your mail.</source>
        <translation>一致しました。鍵をピン留めしました。今後は、この鍵の持ち主だけがあなたのメールを受け取ります。</translation>
    </message>
    <message>
        <source>The key is pinned unseen. If somebody was in the way just now, you have pinned them.</source>
        <translation>鍵を未照合でピン留めしました。たった今、途中に誰かがいたのなら、その相手をピン留めしたことになります。</translation>
    </message>
    <message>
        <source>The key is pinned beside those that were. If this is the fingerprint of a certificate, and not of a key, no server will ever match it.</source>
        <translation>鍵を、これまでの鍵に加えてピン留めしました。これが鍵ではなく証明書のフィンガープリントである場合、一致するサーバーが現れることはありません。</translation>
    </message>
    <message>
        <source>Nothing was pinned. Compare one fingerprint with the server&apos;s operator, then:</source>
        <translation>ピン留めしていません。サーバーの管理者とフィンガープリントを 1 つ照合してから、次を実行してください：</translation>
    </message>
    <message>
        <source>Different. Nothing was pinned: either the fingerprint was copied wrongly, or this is not the server.</source>
        <translation>一致しません。ピン留めしていません。フィンガープリントが間違って写されたか、これは目的のサーバーではありません。</translation>
    </message>
    <message>
        <source>(yours)</source>
        <translation>(あなたのもの)</translation>
    </message>
    <message>
        <source>(the server&apos;s)</source>
        <translation>(サーバーのもの)</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::PracticeCommand</name>
    <message>
        <source>A server on this computer to try the program with; sends nothing on. Ctrl-C ends it.</source>
        <translation>プログラムを試すための、このコンピューター上のサーバー。何も転送しない。Ctrl-C で終了する。</translation>
    </message>
    <message>
        <source>Listen there (a free port).</source>
        <translation>ここで待ち受ける (空きポート)。</translation>
    </message>
    <message>
        <source>Keep its certificate and the messages in this folder.</source>
        <translation>証明書とメッセージをこのフォルダーに保存する。</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::SendFilesCommand</name>
    <message>
        <source>A folder goes through one account: say which, --account NAME.</source>
        <translation>フォルダーは 1 つのアカウントから送信します。アカウントを指定してください：--account NAME。</translation>
    </message>
    <message>
        <source>--message: the folder “%1” holds no .eml file.</source>
        <translation>--message: フォルダー「%1」に .eml ファイルがありません。</translation>
    </message>
    <message>
        <source>--message: “%1” cannot be read: %2.</source>
        <translation>--message: 「%1」を読み取れません：%2。</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::SendingCommand</name>
    <message>
        <source>What is to be sent is safe in the outbox. To go on: sealpost-cli outbox run</source>
        <translation>送信するものは送信トレイに保管されています。続けるには：sealpost-cli outbox run</translation>
    </message>
    <message>
        <source>What came on standard input is not in the outbox.</source>
        <translation>標準入力から受け取ったものは、送信トレイに入っていません。</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::SendmailCommand</name>
    <message>
        <source>Reads a whole message on standard input, as sendmail does, and delivers it.</source>
        <translation>sendmail と同じように標準入力からメッセージ全体を読み、配送する。</translation>
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
        <translation>宛先</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Bcc</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Cc/&amp;Bcc</source>
        <translation>Cc/Bcc(&amp;B)</translation>
    </message>
    <message>
        <source>Add copies: Cc is seen by all, Bcc by nobody</source>
        <translation>写しの宛先を追加します。Cc は全員に見え、Bcc は誰にも見えません</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>差出人(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>宛先(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Cc:</source>
        <translation>Cc(&amp;C)：</translation>
    </message>
    <message>
        <source>Bcc:</source>
        <translation>Bcc：</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>件名(&amp;J)：</translation>
    </message>
    <message>
        <source>Say who is to get this message.</source>
        <translation>このメッセージの宛先を入力してください。</translation>
    </message>
    <message>
        <source>Attach Files</source>
        <translation>ファイルを添付</translation>
    </message>
</context>
<context>
    <name>Sealpost::ComposeWindow</name>
    <message>
        <source>New Message</source>
        <translation>新しいメッセージ</translation>
    </message>
    <message>
        <source>The image could not be kept as a file, so it is not attached.</source>
        <translation>画像をファイルとして保存できなかったため、添付されていません。</translation>
    </message>
    <message>
        <source>There is no account to send with.</source>
        <translation>送信に使えるアカウントがありません。</translation>
    </message>
    <message>
        <source>Attach it again, or remove it.</source>
        <translation>もう一度添付するか、削除してください。</translation>
    </message>
    <message>
        <source>Send without a subject?</source>
        <translation>件名なしで送信しますか？</translation>
    </message>
    <message>
        <source>Press Send again to do so.</source>
        <translation>送信するには、もう一度「送信」を押してください。</translation>
    </message>
    <message>
        <source>This message cannot leave now.</source>
        <translation>このメッセージは現在送信できません。</translation>
    </message>
    <message>
        <source>In the outbox it waits, and goes by itself as soon as it may.</source>
        <translation>送信トレイで待機し、送信できるようになるとすぐに自動で送信されます。</translation>
    </message>
    <message>
        <source>%1 asks for the password of %2.</source>
        <translation>%1 が %2 のパスワードを求めています。</translation>
    </message>
    <message>
        <source>The way to %1 needs them.</source>
        <translation>%1 への接続には、保存されたパスワードが必要です。</translation>
    </message>
    <message>
        <source>The server wants a login, but this account has no user name.</source>
        <translation>サーバーはログインを求めていますが、このアカウントにはユーザー名がありません。</translation>
    </message>
    <message>
        <source>&amp;Edit the Account…</source>
        <translation>アカウントを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Keep in the Outbox</source>
        <translation>送信トレイに残す(&amp;K)</translation>
    </message>
    <message>
        <source>The message is still here only.</source>
        <translation>メッセージはまだここにしかありません。</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>このメッセージを破棄しますか？</translation>
    </message>
    <message>
        <source>It is not kept in Drafts either.</source>
        <translation>「下書き」にも保存されていません。</translation>
    </message>
    <message>
        <source>&amp;Keep Writing</source>
        <translation>作成を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>破棄(&amp;I)</translation>
    </message>
    <message>
        <source>The message is on its way into the outbox. Cancel that first to close the window.</source>
        <translation>メッセージを送信トレイに入れている最中です。ウィンドウを閉じるには、先にキャンセルしてください。</translation>
    </message>
    <message>
        <source>Close this message without keeping it?</source>
        <translation>このメッセージを保存せずに閉じますか？</translation>
    </message>
    <message>
        <source>What you wrote last would be lost.</source>
        <translation>最後に書いた内容が失われます。</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Sealpost::ConnectionDialog</name>
    <message>
        <source>Connection and certificates</source>
        <translation>接続と証明書</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The certificates are those that the server showed before.</source>
        <translation>これらの証明書は、サーバーが以前に提示したものです。</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <translation>%1 への接続</translation>
    </message>
    <message>
        <source>&amp;Server&apos;s certificate</source>
        <translation>サーバーの証明書(&amp;S)</translation>
    </message>
    <message>
        <source>Issuer &amp;%1</source>
        <translation>発行者 &amp;%1</translation>
    </message>
</context>
<context>
    <name>Sealpost::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー：%1</translation>
    </message>
</context>
<context>
    <name>Sealpost::DefaultMailer</name>
    <message>
        <source>Your desktop opens mail links with Sealpost.</source>
        <translation>デスクトップはメールリンクを Sealpost で開きます。</translation>
    </message>
    <message>
        <source>Your desktop opens mail links with another program.</source>
        <translation>デスクトップはメールリンクを別のプログラムで開きます。</translation>
    </message>
    <message>
        <source>Your desktop does not say what it opens mail links with.</source>
        <translation>デスクトップがメールリンクを何で開くかは分かりません。</translation>
    </message>
</context>
<context>
    <name>Sealpost::DeliveryNews</name>
    <message>
        <source>Sent: %1</source>
        <translation>送信済み：%1</translation>
    </message>
    <message>
        <source>Not sent to everybody: %1</source>
        <translation>一部の宛先に未送信：%1</translation>
    </message>
    <message>
        <source>Uncertain whether it was sent: %1</source>
        <translation>送信結果不明：%1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>未送信：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>messages</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were sent</source>
        <translation>
            <numerusform>メッセージ %n 件を送信しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were not sent and need you</source>
        <translation>
            <numerusform>メッセージ %n 件を送信できず、対処が必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <comment>a button of a notification</comment>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>Sealpost::DraftBar</name>
    <message>
        <source>Restored: this message was open when Sealpost ended.</source>
        <translation>復元：このメッセージは、Sealpost の終了時に開いていました。</translation>
    </message>
    <message>
        <source>This message cannot be kept as a draft at the moment.</source>
        <translation>現在、このメッセージを下書きとして保存できません。</translation>
    </message>
</context>
<context>
    <name>Sealpost::DraftNotice</name>
    <message>
        <source>Kept in Drafts.</source>
        <translation>「下書き」に保存しました。</translation>
    </message>
    <message>
        <source>&amp;Open Again</source>
        <translation>もう一度開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) discarded.</source>
        <translation>
            <numerusform>下書き %n 件を破棄しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
</context>
<context>
    <name>Sealpost::DraftsModel</name>
    <message>
        <source>(nobody yet)</source>
        <comment>in the place of recipients</comment>
        <translation>(宛先なし)</translation>
    </message>
    <message>
        <source>(nothing written yet)</source>
        <comment>in the place of subject and text</comment>
        <translation>(内容なし)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>subject, then how the text begins</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>being written</source>
        <comment>in the place of a time</comment>
        <translation>作成中</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>添付ファイル %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Last kept</source>
        <translation>最終保存</translation>
    </message>
</context>
<context>
    <name>Sealpost::DraftsView</name>
    <message>
        <source>No drafts. What you write is kept here by itself until it is sent.</source>
        <translation>下書きはありません。書いたものは、送信するまでここに自動で保存されます。</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>Sealpost::EntryEdit</name>
    <message>
        <source>It is on its way just now, or has left already.</source>
        <translation>このメッセージはちょうど送信中か、すでに送信されました。</translation>
    </message>
</context>
<context>
    <name>Sealpost::EntryView</name>
    <message>
        <source>Progress of sending</source>
        <translation>送信の進行状況</translation>
    </message>
    <message>
        <source>Conversation with the server</source>
        <translation>サーバーとのやり取り</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Recipien&amp;ts</source>
        <translation>宛先(&amp;T)</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>詳細(&amp;L)</translation>
    </message>
    <message>
        <source>Con&amp;versation</source>
        <translation>やり取り(&amp;V)</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>メッセージ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>アカウント：</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>サーバー：</translation>
    </message>
    <message>
        <source>Message-ID:</source>
        <translation>Message-ID：</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>サイズ：</translation>
    </message>
    <message>
        <source>In the outbox since:</source>
        <translation>送信トレイに入れた日時：</translation>
    </message>
    <message>
        <source>Last try:</source>
        <translation>最後の試行：</translation>
    </message>
    <message>
        <source>Tries:</source>
        <translation>試行回数：</translation>
    </message>
    <message>
        <source>Next try:</source>
        <translation>次の試行：</translation>
    </message>
    <message>
        <source>Line:</source>
        <translation>通信路：</translation>
    </message>
</context>
<context>
    <name>Sealpost::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>選択：%1</translation>
    </message>
</context>
<context>
    <name>Sealpost::FingerprintCompare</name>
    <message>
        <source>Different: at place %1 of 32 you gave %2, the server showed %3. If it was not mistyped, this may be another server: neither pin nor accept it.</source>
        <translation>不一致：32 か所のうち %1 番目で、あなたの入力は %2、サーバーの提示は %3 です。入力の間違いでなければ、これは別のサーバーかもしれません。ピン留めも受け入れもしないでください。</translation>
    </message>
    <message>
        <source>Fingerprint from the server&apos;s operator</source>
        <translation>サーバーの管理者から受け取ったフィンガープリント</translation>
    </message>
    <message>
        <source>Paste a fingerprint or a certificate</source>
        <translation>フィンガープリントまたは証明書を貼り付け</translation>
    </message>
    <message>
        <source>Compare a &amp;File…</source>
        <translation>ファイルと照合(&amp;F)…</translation>
    </message>
    <message>
        <source>Compare with a Certificate or Fingerprint</source>
        <translation>証明書またはフィンガープリントと照合</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>まだ何も照合していません。</translation>
    </message>
    <message>
        <source>This is neither a whole SHA-256 fingerprint nor a certificate.</source>
        <translation>これは完全な SHA-256 フィンガープリントでも、証明書でもありません。</translation>
    </message>
    <message>
        <source>Same: this is the server that the operator told you about.</source>
        <translation>一致：管理者から知らされたサーバーです。</translation>
    </message>
</context>
<context>
    <name>Sealpost::FingerprintHelp</name>
    <message>
        <source>From whoever runs the server: your provider, a colleague, or you. They find it out on the server itself; from here, somebody in the way could answer.</source>
        <translation>サーバーを運用している人から入手します。プロバイダー、同僚、またはあなた自身です。その人がサーバー上で調べます。ここから問い合わせると、途中にいる誰かが答えるおそれがあります。</translation>
    </message>
    <message>
        <source>It asks the running server:</source>
        <translation>稼働中のサーバーに問い合わせる方法：</translation>
    </message>
    <message>
        <source>Or it reads the certificate&apos;s file:</source>
        <translation>または、証明書のファイルを読む方法：</translation>
    </message>
    <message>
        <source>Copy a &amp;Message to Them</source>
        <translation>依頼文をコピー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;How do I get it?</source>
        <translation>入手方法(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Sealpost::FingerprintPicture</name>
    <message>
        <source>For comparing by eye only. The fingerprint in letters and digits says the same.</source>
        <translation>目で見比べるためだけのものです。英数字のフィンガープリントが同じことを示しています。</translation>
    </message>
    <message>
        <source>The fingerprint as a picture: the same key gives the same picture everywhere. If it differs, so does the key; if it looks the same, compare the letters and digits.</source>
        <translation>フィンガープリントの画像です。同じ鍵なら、どこでも同じ画像になります。画像が違えば、鍵も違います。同じに見える場合は、英数字を照合してください。</translation>
    </message>
</context>
<context>
    <name>Sealpost::FingerprintView</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose fingerprint, then the fingerprint</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of its 32 places are different</source>
        <translation>32 か所のうち %1 か所が異なります</translation>
    </message>
</context>
<context>
    <name>Sealpost::FirstStartPage</name>
    <message>
        <source>&amp;Set up my account</source>
        <translation>自分のアカウントを設定(&amp;S)</translation>
    </message>
    <message>
        <source>Your address and your password; the rest is found.</source>
        <translation>アドレスとパスワードだけで、残りは自動で見つかります。</translation>
    </message>
    <message>
        <source>&amp;Try it without an account</source>
        <translation>アカウントなしで試す(&amp;T)</translation>
    </message>
    <message>
        <source>A practice server runs inside this program; what you send stays here.</source>
        <translation>練習用サーバーはこのプログラムの中で動きます。送信したものは外に出ません。</translation>
    </message>
    <message>
        <source>Send mail, and see how safe the way is</source>
        <translation>メールを送信し、通信路がどれほど安全かを見る</translation>
    </message>
    <message>
        <source>Sealpost hands your mail to your own server. The seal beside Send shows whether the line to it is encrypted, and who vouches for it.</source>
        <translation>Sealpost は、メールをあなた自身のサーバーに渡します。「送信」の横の封印は、サーバーまでの通信路が暗号化されているか、誰がサーバーを保証しているかを示します。</translation>
    </message>
</context>
<context>
    <name>Sealpost::ForeignImportDialog</name>
    <message>
        <source>Sends as %1 through %2.</source>
        <translation>%2 を通じて %1 として送信します。</translation>
    </message>
    <message>
        <source>The command: %1</source>
        <translation>コマンド：%1</translation>
    </message>
    <message>
        <source>A certificate was accepted there by hand. When you test the account, compare with it: %1</source>
        <translation>元のソフトでは証明書が手動で受け入れられていました。アカウントをテストするときに、これと照合してください：%1</translation>
    </message>
    <message>
        <source>Import Accounts</source>
        <translation>アカウントをインポート</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) to add from “%1”</source>
        <translation>
            <numerusform>「%1」から追加するアカウント %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>“%1”: an account of this name is here already.</source>
        <translation>「%1」：この名前のアカウントはすでにここにあります。</translation>
    </message>
    <message>
        <source>&amp;Run the commands that give the passwords</source>
        <translation>パスワードを得るコマンドを実行する(&amp;R)</translation>
    </message>
    <message>
        <source>Each runs whenever its account needs its password; without them you are asked</source>
        <translation>各コマンドは、アカウントにパスワードが必要になるたびに実行されます。実行しない場合は、そのつど尋ねます</translation>
    </message>
    <message>
        <source>That makes it less safe than a new account. Why is it needed?</source>
        <translation>これにより、新しいアカウントより安全性が下がります。なぜ必要ですか？</translation>
    </message>
    <message>
        <source>R&amp;eason:</source>
        <translation>理由(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Sealpost::ForeignTransfer</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 Saved before that: %2.</source>
        <translation>%1その前に保存したもの：%2。</translation>
    </message>
</context>
<context>
    <name>Sealpost::FormattedBar</name>
    <message>
        <source>This message has a formatted version, too.</source>
        <translation>このメッセージには書式付きの版もあります。</translation>
    </message>
    <message>
        <source>It goes along. Once you change the text, only the text is sent.</source>
        <translation>書式付きの版も一緒に送信されます。本文を変更すると、本文だけが送信されます。</translation>
    </message>
    <message>
        <source>Only the text is sent, since you have changed it.</source>
        <translation>本文が変更されたため、本文だけが送信されます。</translation>
    </message>
    <message>
        <source>The formatted version says what stood here before.</source>
        <translation>書式付きの版は、以前ここにあった内容のままです。</translation>
    </message>
    <message>
        <source>Restore the &amp;Previous Text</source>
        <translation>以前の本文に戻す(&amp;P)</translation>
    </message>
</context>
<context>
    <name>Sealpost::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Sealpost Help</source>
        <translation>Sealpost ヘルプ</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>目次(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Sealpost::IdentitiesPage</name>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Make &amp;First</source>
        <translation>先頭にする(&amp;F)</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>差出人情報</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Make First</source>
        <translation>先頭にする</translation>
    </message>
    <message>
        <source>First give the account a mail address, under “Basics”.</source>
        <translation>先に「基本」で、アカウントにメールアドレスを設定してください。</translation>
    </message>
    <message>
        <source>A new message begins with the first of these. While you write, another can be chosen as its sender.</source>
        <translation>新しいメッセージでは、先頭のものを使います。作成中に別のものを差出人として選べます。</translation>
    </message>
</context>
<context>
    <name>Sealpost::IdentityDialog</name>
    <message>
        <source>Identity</source>
        <translation>差出人情報</translation>
    </message>
    <message>
        <source>New Identity</source>
        <translation>新しい差出人情報</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N)：</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Mail &amp;address:</source>
        <translation>メールアドレス(&amp;A)：</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Ans&amp;wers to:</source>
        <translation>返信先(&amp;W)：</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>返信先</translation>
    </message>
    <message>
        <source>&amp;Organization:</source>
        <translation>組織(&amp;O)：</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>&amp;Signature:</source>
        <translation>署名(&amp;S)：</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>In the folder “Sent”</source>
        <translation>「Sent」フォルダー内</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>設定に従う</translation>
    </message>
    <message>
        <source>Keep copies</source>
        <translation>控えを残す</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>控えを残さない</translation>
    </message>
    <message>
        <source>In the &amp;folder “Sent”:</source>
        <translation>「Sent」フォルダー(&amp;F)：</translation>
    </message>
    <message>
        <source>As the recipients see it</source>
        <translation>受信者に表示される形</translation>
    </message>
    <message>
        <source>Empty: to the address itself</source>
        <translation>空：このアドレス自身</translation>
    </message>
    <message>
        <source>Stands below each message; nothing has to</source>
        <translation>各メッセージの下に入ります。空でもかまいません</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Answers go to one address.</source>
        <translation>返信先のアドレスは 1 つです。</translation>
    </message>
    <message>
        <source>Discard what you have typed?</source>
        <translation>入力した内容を破棄しますか？</translation>
    </message>
    <message>
        <source>&amp;Keep Editing</source>
        <translation>編集を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Sealpost::ImportBar</name>
    <message>
        <source>Import the account “%1”?</source>
        <translation>アカウント「%1」をインポートしますか？</translation>
    </message>
    <message>
        <source>There is an account “%1” already. Merge the imported one with it?</source>
        <translation>アカウント「%1」はすでにあります。インポートするものと統合しますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned key(s)</source>
        <translation>
            <numerusform>ピン留めした鍵 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) reached</source>
        <translation>
            <numerusform>達したレベル %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the journal</source>
        <translation>
            <numerusform>履歴 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>It sends as %1 through %2. Its password is not in the file.</source>
        <translation>%2 を通じて %1 として送信します。パスワードはファイルにありません。</translation>
    </message>
    <message>
        <source>New here: %1.</source>
        <translation>新たに追加：%1。</translation>
    </message>
    <message>
        <source>Name of the account here</source>
        <translation>ここでのアカウント名</translation>
    </message>
    <message>
        <source>Na&amp;me here:</source>
        <translation>ここでの名前(&amp;M)：</translation>
    </message>
    <message>
        <source>What it makes less safe</source>
        <translation>安全性が下がるもの</translation>
    </message>
    <message>
        <source>It makes this less safe:</source>
        <translation>次の安全性が下がります：</translation>
    </message>
    <message>
        <source>Why is that needed?</source>
        <translation>なぜ必要ですか？</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>理由：</translation>
    </message>
    <message>
        <source>&amp;Do Not Import</source>
        <translation>インポートしない(&amp;D)</translation>
    </message>
    <message>
        <source>Im&amp;port Anyway</source>
        <translation>それでもインポート(&amp;P)</translation>
    </message>
    <message>
        <source>Im&amp;port</source>
        <translation>インポート(&amp;P)</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>アカウントには名前が必要です。</translation>
    </message>
</context>
<context>
    <name>Sealpost::JournalBox</name>
    <message>
        <source>From this day on</source>
        <translation>この日以降</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>この日まで</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Server, reason or fingerprint contains</source>
        <translation>サーバー、理由、フィンガープリントに含まれる語</translation>
    </message>
    <message>
        <source>Server, reason or fingerprint</source>
        <translation>サーバー、理由、フィンガープリント</translation>
    </message>
    <message>
        <source>Write the lines that are shown to a file</source>
        <translation>表示されている行をファイルに書き出します</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>できごと</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>The journal is empty: this account has not seen a server yet.</source>
        <translation>履歴は空です。このアカウントはまだサーバーに接続していません。</translation>
    </message>
    <message>
        <source>No line of the journal is like that.</source>
        <translation>該当する履歴の行はありません。</translation>
    </message>
    <message>
        <source>JSON, for programs (*.json)</source>
        <translation>プログラム用 JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the Journal</source>
        <translation>履歴をエクスポート</translation>
    </message>
    <message>
        <source>Table, for a spreadsheet (*.csv)</source>
        <translation>表計算用の表 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the journal were written.</source>
        <translation>
            <numerusform>履歴 %n 行を書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal could not be written there.</source>
        <translation>そこに履歴を書き出せませんでした。</translation>
    </message>
</context>
<context>
    <name>Sealpost::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Key, SHA-256</source>
        <translation>鍵、SHA-256</translation>
    </message>
</context>
<context>
    <name>Sealpost::KeyField</name>
    <message>
        <source>This file cannot be read, or is too large for a certificate.</source>
        <translation>このファイルは読み取れないか、証明書としては大きすぎます。</translation>
    </message>
</context>
<context>
    <name>Sealpost::KeyReview</name>
    <message>
        <source>Valid from %1 to %2</source>
        <comment>a certificate</comment>
        <translation>%1 から %2 まで有効</translation>
    </message>
    <message>
        <source>Pinned on %1, %2</source>
        <comment>when, then how</comment>
        <translation>%1 にピン留め、%2</translation>
    </message>
    <message>
        <source>Last seen on %1</source>
        <translation>%1 に最後に検出</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>これは本当に %1 ですか？</translation>
    </message>
    <message>
        <source>The certificate belongs to: %1</source>
        <translation>証明書の所有者：%1</translation>
    </message>
    <message>
        <source>Fingerprint of the new key, SHA-256</source>
        <translation>新しい鍵のフィンガープリント、SHA-256</translation>
    </message>
    <message>
        <source>Fingerprint of the pinned key, SHA-256</source>
        <translation>ピン留めした鍵のフィンガープリント、SHA-256</translation>
    </message>
    <message>
        <source>New key, SHA-256</source>
        <translation>新しい鍵、SHA-256</translation>
    </message>
    <message>
        <source>Pinned key, SHA-256</source>
        <translation>ピン留めした鍵、SHA-256</translation>
    </message>
    <message>
        <source>What is underlined is different.</source>
        <translation>下線の部分が異なります。</translation>
    </message>
    <message>
        <source>Picture of the new key</source>
        <translation>新しい鍵の画像</translation>
    </message>
    <message>
        <source>Picture of the pinned key</source>
        <translation>ピン留めした鍵の画像</translation>
    </message>
    <message>
        <source>New certificate, SHA-256</source>
        <translation>新しい証明書、SHA-256</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate, SHA-256</source>
        <translation>証明書のフィンガープリント、SHA-256</translation>
    </message>
    <message>
        <source>Certificate, SHA-256</source>
        <translation>証明書、SHA-256</translation>
    </message>
    <message>
        <source>Key, SHA-256</source>
        <translation>鍵、SHA-256</translation>
    </message>
    <message>
        <source>Fingerprint of the key, SHA-256</source>
        <translation>鍵のフィンガープリント、SHA-256</translation>
    </message>
    <message>
        <source>The key as a picture</source>
        <translation>鍵の画像表示</translation>
    </message>
    <message>
        <source>Picture of the key</source>
        <translation>鍵の画像</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>ピン留め(&amp;P)</translation>
    </message>
    <message>
        <source>Trust this key from now on; the comparison above has to say “same”</source>
        <translation>今後この鍵を信頼します。上の照合結果が「一致」でなければなりません</translation>
    </message>
    <message>
        <source>Accept &amp;Unseen</source>
        <translation>未照合で受け入れ(&amp;U)</translation>
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
        <translation>このプロファイルは別のバージョンの Sealpost で開かれています。先にそちらを閉じてください。</translation>
    </message>
    <message>
        <source>Another Sealpost has this profile open, and does not answer.</source>
        <translation>このプロファイルは別の Sealpost で開かれていますが、応答がありません。</translation>
    </message>
</context>
<context>
    <name>Sealpost::LevelBox</name>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>“Test” looks at the server; nothing is sent.</source>
        <translation>「テスト」はサーバーを調べるだけで、何も送信しません。</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>現在：%1</translation>
    </message>
    <message>
        <source>Lo&amp;wer the Level…</source>
        <translation>レベルを引き下げる(&amp;W)…</translation>
    </message>
    <message>
        <source>Messages may then leave over a weaker line to this server, if the account permits one. This is done at once, and written into the journal.</source>
        <translation>今後は、アカウントが許可していれば、このサーバーにより弱い通信路でメッセージが送られることがあります。これはすぐに実行され、履歴に残ります。</translation>
    </message>
    <message>
        <source>Lower the Level</source>
        <translation>レベルを引き下げる</translation>
    </message>
    <message>
        <source>Lower the level to</source>
        <translation>引き下げ後のレベル</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>引き下げ先：</translation>
    </message>
    <message>
        <source>For&amp;give This…</source>
        <translation>不問にする(&amp;G)…</translation>
    </message>
    <message>
        <source>Your password may then go to this server in a weaker way than SCRAM. This is done at once, and written into the journal.</source>
        <translation>今後は、このサーバーに SCRAM より弱い方式でパスワードが送られることがあります。これはすぐに実行され、履歴に残ります。</translation>
    </message>
    <message>
        <source>Forgive This</source>
        <translation>不問にする</translation>
    </message>
    <message>
        <source>No level: as if nothing had been sent yet</source>
        <translation>レベルなし：まだ何も送信していないのと同じ</translation>
    </message>
    <message>
        <source>To this server nothing leaves below “%1”, even where a permission would allow it.</source>
        <translation>このサーバーには、「%1」より下では何も送られません。許可があっても同じです。</translation>
    </message>
    <message>
        <source>This server has not accepted a message yet, so no level has been reached.</source>
        <translation>このサーバーはまだメッセージを受け付けたことがないため、達したレベルはありません。</translation>
    </message>
    <message>
        <source>This server once could not prove that it knows your password, so the password itself does not go to it. Ask its operator before you forgive this.</source>
        <translation>このサーバーは以前、パスワードを知っていることを証明できなかったため、パスワードそのものは送られません。不問にする前に、サーバーの管理者に問い合わせてください。</translation>
    </message>
</context>
<context>
    <name>Sealpost::LineReportView</name>
    <message>
        <source>The server offers: %1</source>
        <translation>サーバーの提供機能：%1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>word of the seal, then its sentence</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>Sealpost::LoginDesk</name>
    <message>
        <source>What the provider gives is kept with them.</source>
        <translation>プロバイダーが発行するものは、保存されたパスワードとともに保存されます。</translation>
    </message>
    <message>
        <source>T&amp;ype the Password</source>
        <translation>パスワードを入力(&amp;Y)</translation>
    </message>
    <message>
        <source>It is needed to keep the password of %1.</source>
        <translation>%1 のパスワードを保存するために必要です。</translation>
    </message>
</context>
<context>
    <name>Sealpost::LoweringBar</name>
    <message>
        <source>Reason:</source>
        <translation>理由：</translation>
    </message>
    <message>
        <source>This makes the account less safe. Why is that needed?</source>
        <translation>これによりアカウントの安全性が下がります。なぜ必要ですか？</translation>
    </message>
    <message>
        <source>Keep E&amp;diting</source>
        <translation>編集を続ける(&amp;D)</translation>
    </message>
    <message>
        <source>Sa&amp;ve Anyway</source>
        <translation>それでも保存(&amp;V)</translation>
    </message>
</context>
<context>
    <name>Sealpost::LoweringsBox</name>
    <message>
        <source>Nobody noted when and why.</source>
        <translation>日時と理由は記録されていません。</translation>
    </message>
    <message>
        <source>%1, reason: %2</source>
        <translation>%1、理由：%2</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>「%1」に戻す</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Made less safe</source>
        <translation>安全性を下げた変更</translation>
    </message>
</context>
<context>
    <name>Sealpost::MailerOffer</name>
    <message>
        <source>Open mail links with Sealpost?</source>
        <translation>メールリンクを Sealpost で開きますか？</translation>
    </message>
    <message>
        <source>Links to mail addresses, in your browser and elsewhere, then begin a message here. The settings can do it later, too.</source>
        <translation>ブラウザーなどにあるメールアドレスへのリンクを開くと、ここで新しいメッセージが始まります。後から設定で変更することもできます。</translation>
    </message>
    <message>
        <source>Use Sealpost for &amp;Mail Links</source>
        <translation>メールリンクに Sealpost を使う(&amp;M)</translation>
    </message>
    <message>
        <source>Not No&amp;w</source>
        <translation>今はしない(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Sealpost::MainWindow</name>
    <message>
        <source>Pages and accounts</source>
        <translation>ページとアカウント</translation>
    </message>
    <message>
        <source>Edit Account…</source>
        <translation>アカウントを編集…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>複製…</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>&amp;New Message</source>
        <translation>新しいメッセージ(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;Account…</source>
        <translation>新しいアカウント(&amp;A)…</translation>
    </message>
    <message>
        <source>Import A&amp;ccounts…</source>
        <translation>アカウントをインポート(&amp;C)…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>設定(&amp;G)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Some accounts cannot be read: %1.</source>
        <translation>一部のアカウントを読み取れません：%1。</translation>
    </message>
    <message>
        <source>They stay in %1 as they are.</source>
        <translation>これらは %1 にそのまま残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have not been sent yet.</source>
        <translation>
            <numerusform>メッセージ %n 件がまだ送信されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sealpost can go on without a window while one of them can leave within the hour. What is left is sent when you start it again.</source>
        <translation>1 時間以内に送信できるものがある間、Sealpost はウィンドウなしで送信を続けられます。残ったものは、次回の起動時に送信されます。</translation>
    </message>
    <message>
        <source>&amp;Keep Sending</source>
        <translation>送信を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Waiting for what is on its way just now…</source>
        <translation>送信中のものが終わるのを待っています…</translation>
    </message>
    <message>
        <source>The rest is sent when you start Sealpost again.</source>
        <translation>残りは、次に Sealpost を起動したときに送信されます。</translation>
    </message>
    <message>
        <source>New messages begin with the account “%1” now.</source>
        <translation>今後の新しいメッセージでは、最初にアカウント「%1」を使います。</translation>
    </message>
    <message>
        <source>The account “%1” was imported.</source>
        <translation>アカウント「%1」をインポートしました。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were imported.</source>
        <translation>
            <numerusform>アカウント %n 件をインポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>アカウント「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>Its pinned keys, the level that its server has reached and its stored passwords go too. The journal is kept.</source>
        <translation>ピン留めした鍵、サーバーが達したレベル、保存されたパスワードも削除されます。履歴は残ります。</translation>
    </message>
    <message>
        <source>&amp;Keep It</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>Re&amp;move Account</source>
        <translation>アカウントを削除(&amp;M)</translation>
    </message>
    <message>
        <source>The account “%1” was removed.</source>
        <translation>アカウント「%1」を削除しました。</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Sealpost::MessageEdit</name>
    <message>
        <source>Text of the message</source>
        <translation>メッセージの本文</translation>
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
        <translation>下書き</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>送信トレイ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
</context>
<context>
    <name>Sealpost::NewAccountDialog</name>
    <message>
        <source>New Account</source>
        <translation>新しいアカウント</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Connect, judge the server and prove the password; nothing is sent</source>
        <translation>接続してサーバーを判定し、パスワードを証明します。何も送信しません</translation>
    </message>
    <message>
        <source>Use Your Brow&amp;ser…</source>
        <translation>ブラウザーを使う(&amp;S)…</translation>
    </message>
    <message>
        <source>You log in at the provider, which needs a client id for Sealpost</source>
        <translation>プロバイダーでログインします。Sealpost 用のクライアント ID が必要です</translation>
    </message>
    <message>
        <source>Set Up &amp;by Hand…</source>
        <translation>手動で設定(&amp;B)…</translation>
    </message>
    <message>
        <source>All settings of the account, with what is known already</source>
        <translation>アカウントの全設定 (すでにわかっているものは入力済み)</translation>
    </message>
    <message>
        <source>There is an account for this address already. For another one set it up by hand, under a name of its own.</source>
        <translation>このアドレスのアカウントはすでにあります。もう 1 つ作るには、手動で別の名前を付けて設定してください。</translation>
    </message>
    <message>
        <source>It is needed to keep the password of %1.</source>
        <translation>%1 のパスワードを保存するために必要です。</translation>
    </message>
    <message>
        <source>The account is saved.</source>
        <translation>アカウントを保存しました。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Discard what you have typed?</source>
        <translation>入力した内容を破棄しますか？</translation>
    </message>
    <message>
        <source>&amp;Continue Editing</source>
        <translation>編集を続ける(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Sealpost::Notifications</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>Sealpost::OutboxModel</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>状況</translation>
    </message>
</context>
<context>
    <name>Sealpost::OutboxView</name>
    <message>
        <source>Nothing is waiting. What you send is here until the server has taken it.</source>
        <translation>待機しているものはありません。送信したものは、サーバーが受け付けるまでここにあります。</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>送信トレイ</translation>
    </message>
    <message>
        <source>Cancel Message…</source>
        <translation>メッセージをキャンセル…</translation>
    </message>
    <message>
        <source>It is on its way just now, or has left already.</source>
        <translation>このメッセージはちょうど送信中か、すでに送信されました。</translation>
    </message>
    <message>
        <source>It was too late to take the message out: it had left already.</source>
        <translation>取り出すには遅すぎました。メッセージはすでに送信されています。</translation>
    </message>
    <message>
        <source>Got &amp;It</source>
        <translation>了解(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>Take %n message(s) out of the outbox?</source>
        <translation>
            <numerusform>メッセージ %n 件を送信トレイから取り出しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it is sent any more, and it is not kept.</source>
        <translation>以後は送信されず、保存もされません。</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>Take &amp;Out</source>
        <translation>取り出す(&amp;O)</translation>
    </message>
    <message>
        <source>The account “%1” is not there any more.</source>
        <translation>アカウント「%1」はもうありません。</translation>
    </message>
    <message>
        <source>%1 asks for the password of %2.</source>
        <translation>%1 が %2 のパスワードを求めています。</translation>
    </message>
    <message>
        <source>The way to %1 needs them.</source>
        <translation>%1 への接続には、保存されたパスワードが必要です。</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>%1 を調べています…</translation>
    </message>
</context>
<context>
    <name>Sealpost::PasswordBar</name>
    <message>
        <source>&amp;Keep the password</source>
        <translation>パスワードを保存する(&amp;K)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>&amp;Log In and Send</source>
        <translation>ログインして送信(&amp;L)</translation>
    </message>
    <message>
        <source>N&amp;ot Now</source>
        <translation>後で(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Sealpost::PasswordField</name>
    <message>
        <source>Show what is typed</source>
        <translation>入力内容を表示</translation>
    </message>
    <message>
        <source>Show what is typed: %1</source>
        <translation>入力内容を表示：%1</translation>
    </message>
    <message>
        <source>Typed already</source>
        <translation>入力済み</translation>
    </message>
</context>
<context>
    <name>Sealpost::PersonForm</name>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>As the recipients see it</source>
        <translation>受信者に表示される形</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>あなたの名前(&amp;Y)：</translation>
    </message>
    <message>
        <source>Mail &amp;address:</source>
        <translation>メールアドレス(&amp;A)：</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>パスワード(&amp;W)：</translation>
    </message>
    <message>
        <source>Else it is kept until you quit</source>
        <translation>保存しない場合は、終了するまで保持されます</translation>
    </message>
</context>
<context>
    <name>Sealpost::PinEntry</name>
    <message>
        <source>Fingerprint of the server&apos;s key, or its certificate</source>
        <translation>サーバーの鍵または証明書のフィンガープリント</translation>
    </message>
    <message>
        <source>Paste the SHA-256 fingerprint of the key, or a certificate</source>
        <translation>鍵の SHA-256 フィンガープリント、または証明書を貼り付け</translation>
    </message>
    <message>
        <source>&amp;Pin This Key</source>
        <translation>この鍵をピン留め(&amp;P)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Note, for you: who told you (may stay empty)</source>
        <translation>自分用のメモ：誰から聞いたか (空でもよい)</translation>
    </message>
    <message>
        <source>Choose a &amp;File…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>Do Not Pin</source>
        <translation>ピン留めしない</translation>
    </message>
    <message>
        <source>Certificate or Fingerprint of the Server</source>
        <translation>サーバーの証明書またはフィンガープリント</translation>
    </message>
    <message>
        <source>Which key does %1 have? Ask whoever runs the server. Once a key is pinned, a server there with any other gets nothing.</source>
        <translation>%1 の鍵はどれですか？ サーバーを運用している人に尋ねてください。鍵をピン留めすると、別の鍵を持つサーバーには何も送られません。</translation>
    </message>
    <message>
        <source>A certificate brings its key along. A fingerprint has to be the one of the key: it stays when the certificate is renewed.</source>
        <translation>証明書には鍵が含まれています。フィンガープリントの場合は、鍵のものでなければなりません。証明書が更新されても変わらないのは、鍵のフィンガープリントです。</translation>
    </message>
    <message>
        <source>A certificate of %1. Its key will be pinned:
%2</source>
        <translation>%1 の証明書です。次の鍵をピン留めします：
%2</translation>
    </message>
    <message>
        <source>Is this the fingerprint of the key? One of the certificate looks just the same, and no server would ever match it. If you cannot tell, choose the certificate&apos;s file.</source>
        <translation>これは鍵のフィンガープリントですか？ 証明書のものも見た目はまったく同じですが、一致するサーバーが現れることはありません。わからない場合は、証明書のファイルを選んでください。</translation>
    </message>
    <message>
        <source>This is neither a whole SHA-256 fingerprint nor a certificate.</source>
        <translation>これは完全な SHA-256 フィンガープリントでも、証明書でもありません。</translation>
    </message>
    <message>
        <source>In this file is neither a certificate nor a whole SHA-256 fingerprint.</source>
        <translation>このファイルには、証明書も完全な SHA-256 フィンガープリントもありません。</translation>
    </message>
</context>
<context>
    <name>Sealpost::PinRemovalBar</name>
    <message>
        <source>Reason:</source>
        <translation>理由：</translation>
    </message>
    <message>
        <source>Remove this pin? The level of %1 drops at once.</source>
        <translation>このピン留めを削除しますか？ %1 のレベルがすぐに下がります。</translation>
    </message>
    <message>
        <source>Without it your mail may go to a server with another key. Why is that needed?</source>
        <translation>ピン留めがないと、別の鍵を持つサーバーにメールが送られることがあります。なぜ必要ですか？</translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>Sealpost::PinsModel</name>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Key, SHA-256</source>
        <translation>鍵、SHA-256</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留めした日時</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最後に検出した日時</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
</context>
<context>
    <name>Sealpost::PostNoticeStack</name>
    <message>
        <source>Show in &amp;Outbox</source>
        <translation>送信トレイに表示(&amp;O)</translation>
    </message>
    <message>
        <source>Got &amp;It</source>
        <translation>了解(&amp;I)</translation>
    </message>
</context>
<context>
    <name>Sealpost::PostNotices</name>
    <message numerus="yes">
        <source>%n message(s) were found in the outbox of which nothing is recorded.</source>
        <translation>
            <numerusform>送信トレイに、記録のないメッセージが %n 件見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can know whether they were sent. They are there as uncertain, and you decide.</source>
        <translation>送信されたかどうかは誰にもわかりません。結果不明として置かれているので、どうするかを判断してください。</translation>
    </message>
    <message numerus="yes">
        <source>The time of %n message(s) passed while Sealpost was not running.</source>
        <translation>
            <numerusform>Sealpost が動作していない間に、メッセージ %n 件の送信時刻が過ぎました。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are being sent now.</source>
        <translation>現在送信しています。</translation>
    </message>
    <message>
        <source>Messages stay where they are until it can be written again; none is lost.</source>
        <translation>再び書き込めるようになるまで、メッセージは元の場所に残ります。失われるものはありません。</translation>
    </message>
    <message>
        <source>A message was sent, but no copy of it could be kept.</source>
        <translation>メッセージを送信しましたが、控えを保存できませんでした。</translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation>もう一度試します。</translation>
    </message>
</context>
<context>
    <name>Sealpost::PracticeMessagesModel</name>
    <message>
        <source>To %1 (%2)</source>
        <comment>a recipient, the size</comment>
        <translation>%1 宛て (%2)</translation>
    </message>
    <message numerus="yes">
        <source>To %1 and %n other(s) (%2)</source>
        <translation>
            <numerusform>%1 ほか %n 件宛て (%2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sealpost::PracticePane</name>
    <message>
        <source>Fingerprint of the practice server&apos;s key, SHA-256</source>
        <translation>練習用サーバーの鍵のフィンガープリント、SHA-256</translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation>練習用サーバー</translation>
    </message>
    <message>
        <source>It runs inside this program, takes every message and sends nothing on. Nobody vouches for its certificate, so you are asked to review it. This is the fingerprint of its key, as its operator would tell you:</source>
        <translation>このサーバーはこのプログラムの中で動き、すべてのメッセージを受け付け、何も転送しません。証明書を保証する者がいないため、サーバーを確認するよう求められます。管理者が知らせてくれるはずの鍵のフィンガープリントは、次のとおりです：</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>受信したメッセージ</translation>
    </message>
    <message>
        <source>The message as it was received</source>
        <translation>受信したままのメッセージ</translation>
    </message>
    <message>
        <source>What you send with the account “Practice” appears here as the server got it.</source>
        <translation>アカウント「Practice」で送信したものが、サーバーが受け取ったとおりにここに表示されます。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>ファイル %1 を読み取れません。</translation>
    </message>
</context>
<context>
    <name>Sealpost::PracticeRoom</name>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>An account of yours has the name of the practice account. Rename it to practise here.</source>
        <translation>あなたのアカウントに、練習用アカウントと同じ名前のものがあります。ここで練習するには、その名前を変更してください。</translation>
    </message>
</context>
<context>
    <name>Sealpost::ProxyBox</name>
    <message>
        <source>Way to the server</source>
        <translation>サーバーへの接続方式</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>None: straight to the server</source>
        <translation>なし：サーバーに直接接続</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>このコンピューターの設定に従う</translation>
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
        <translation>プロキシ(&amp;X)：</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>プロキシのユーザー名</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for no login</source>
        <translation>空：プロキシはログインを求めない</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>アドレス：</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>ユーザー名：</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>パスワード：</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s name and its port, as in “proxy.example.org:1080”.</source>
        <translation>プロキシの名前とポートを「proxy.example.org:1080」のように指定してください。</translation>
    </message>
    <message>
        <source>Say whose password this is, or leave the password empty.</source>
        <translation>誰のパスワードかを指定するか、パスワードを空にしてください。</translation>
    </message>
</context>
<context>
    <name>Sealpost::ReasonField</name>
    <message>
        <source>Reason, for the journal</source>
        <translation>履歴に残す理由</translation>
    </message>
    <message>
        <source>Say why; the journal keeps it.</source>
        <translation>理由を入力してください。履歴に残ります。</translation>
    </message>
</context>
<context>
    <name>Sealpost::ReasonedStep</name>
    <message>
        <source>Keep It</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>理由：</translation>
    </message>
</context>
<context>
    <name>Sealpost::RecipientsModel</name>
    <message>
        <source>Accepted</source>
        <translation>受付済み</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>未受付</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What the server says</source>
        <translation>サーバーの応答</translation>
    </message>
</context>
<context>
    <name>Sealpost::ReviewBox</name>
    <message>
        <source>The server&apos;s key</source>
        <translation>サーバーの鍵</translation>
    </message>
</context>
<context>
    <name>Sealpost::ReviewDialog</name>
    <message>
        <source>Review the Server of “%1”</source>
        <comment>an account</comment>
        <translation>「%1」のサーバーを確認</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Sealpost::RungField</name>
    <message>
        <source>Port for %1</source>
        <translation>%1 のポート</translation>
    </message>
</context>
<context>
    <name>Sealpost::SealIndicator</name>
    <message>
        <source>%1. Shows the connection</source>
        <comment>word of the seal</comment>
        <translation>%1。接続を表示します</translation>
    </message>
    <message>
        <source>%1. Shows the connection, %2</source>
        <comment>word of the seal, how old</comment>
        <translation>%1。接続を表示します、%2</translation>
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
        <translation>添付(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>破棄(&amp;D)…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>キャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>送信(&amp;S)</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>後で送信</translation>
    </message>
    <message>
        <source>Send the message (%1)</source>
        <translation>メッセージを送信 (%1)</translation>
    </message>
    <message>
        <source>Progress of sending</source>
        <translation>送信の進行状況</translation>
    </message>
    <message>
        <source>&amp;Choose Day and Time…</source>
        <translation>日時を選択(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Send without encryption</source>
        <translation>暗号化なしで送信(&amp;S)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>octets sent, octets in all</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Sealpost::SentModel</name>
    <message>
        <source>(no subject)</source>
        <translation>(件名なし)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信日時</translation>
    </message>
</context>
<context>
    <name>Sealpost::SentView</name>
    <message>
        <source>Sent messages</source>
        <translation>送信済みメッセージ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Details of the chosen message</source>
        <translation>選択したメッセージの詳細</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Nothing sent yet. A copy of what you send is kept here.</source>
        <translation>まだ何も送信していません。送信したものの控えはここに残ります。</translation>
    </message>
    <message>
        <source>The settings say to keep no copies of what you send.</source>
        <translation>送信したものの控えを残さない設定になっています。</translation>
    </message>
    <message>
        <source>This message cannot be opened: no program for .eml files was found, or the copy has gone.</source>
        <translation>このメッセージを開けません。.eml ファイルを開くプログラムが見つからないか、控えがなくなっています。</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Mail messages (*.eml)</source>
        <translation>メールメッセージ (*.eml)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 に書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>Sealpost::ServerSearch</name>
    <message>
        <source>Server for outgoing mail</source>
        <translation>送信サーバー</translation>
    </message>
    <message>
        <source>Stop Looki&amp;ng</source>
        <translation>検索を停止(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>もう一度検索(&amp;L)</translation>
    </message>
    <message>
        <source>Who was asked, and thei&amp;r answers</source>
        <translation>問い合わせ先とその回答(&amp;R)</translation>
    </message>
    <message>
        <source>What each of those that were asked said</source>
        <translation>問い合わせ先ごとの回答</translation>
    </message>
    <message>
        <source>Type your mail address, and its server is looked for. Your password goes nowhere before you press Test or Save.</source>
        <translation>メールアドレスを入力すると、そのサーバーを探します。「テスト」または「保存」を押すまで、パスワードはどこにも送られません。</translation>
    </message>
    <message>
        <source>Looking for the server of %1…</source>
        <translation>%1 のサーバーを探しています…</translation>
    </message>
    <message>
        <source>Found for %1. Your password goes there once you press Test or Save, and not before.</source>
        <translation>%1 のサーバーが見つかりました。パスワードは、「テスト」または「保存」を押すまで送られません。</translation>
    </message>
    <message>
        <source>No server was found for %1. The help pages of your provider name it: set it up by hand.</source>
        <translation>%1 のサーバーは見つかりませんでした。プロバイダーのヘルプページに記載されているので、手動で設定してください。</translation>
    </message>
    <message>
        <source>Nobody could be asked about %1. Is this computer online? You can set the server up by hand.</source>
        <translation>%1 について、どこにも問い合わせできませんでした。このコンピューターはオンラインですか？ サーバーは手動でも設定できます。</translation>
    </message>
</context>
<context>
    <name>Sealpost::SettingsDialog</name>
    <message>
        <source>&amp;Keep a copy of what I send</source>
        <translation>送信したものの控えを残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Tell me when a message was sent</source>
        <translation>メッセージを送信したら知らせる(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Connect only when I send</source>
        <translation>送信するときだけ接続する(&amp;C)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Seconds to undo Send</source>
        <translation>送信を元に戻せる秒数</translation>
    </message>
    <message>
        <source>Time to &amp;undo Send:</source>
        <translation>送信を元に戻せる時間(&amp;U)：</translation>
    </message>
    <message>
        <source>So long a message waits in the outbox and can be called back; 0: it goes at once.</source>
        <translation>この時間、メッセージは送信トレイで待機し、取り戻すことができます。0：すぐに送信します。</translation>
    </message>
    <message>
        <source>Copies are in the folder “Sent” of your profile, which any mail program can read; an account may wish otherwise.</source>
        <translation>控えはプロファイルの「Sent」フォルダーにあり、どのメールソフトでも読めます。アカウントごとに変えることもできます。</translation>
    </message>
    <message>
        <source>When something could not be sent, you are told in any case.</source>
        <translation>送信できなかったものがあれば、必ず通知されます。</translation>
    </message>
    <message>
        <source>Else the server is looked at while you write, so that the seal beside Send is known before.</source>
        <translation>オフの場合は、作成中にサーバーを調べ、「送信」の横の封印を前もって表示します。</translation>
    </message>
    <message>
        <source>Where passwords are kept</source>
        <translation>パスワードの保存場所</translation>
    </message>
    <message>
        <source>The keyring of this computer</source>
        <translation>このコンピューターのキーリング</translation>
    </message>
    <message>
        <source>A file under a passphrase</source>
        <translation>パスフレーズで守られたファイル</translation>
    </message>
    <message>
        <source>Keep &amp;passwords in:</source>
        <translation>パスワードの保存先(&amp;P)：</translation>
    </message>
    <message>
        <source>What is kept already stays where it is. A profile with a folder of its own always uses the file.</source>
        <translation>すでに保存されたものは元の場所に残ります。独自のフォルダーを持つプロファイルは、常にファイルを使います。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L)：</translation>
    </message>
    <message>
        <source>It counts from the next start.</source>
        <translation>次回の起動から有効になります。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Your desktop is asked…</source>
        <translation>デスクトップに問い合わせています…</translation>
    </message>
    <message>
        <source>Use Sealpost for &amp;Mail Links</source>
        <translation>メールリンクに Sealpost を使う(&amp;M)</translation>
    </message>
</context>
<context>
    <name>Sealpost::SignInBox</name>
    <message>
        <source>Log in with your browser</source>
        <translation>ブラウザーでログイン</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>The client id comes from the provider: there you register Sealpost as a program for desktops, with the redirect address http://127.0.0.1.</source>
        <translation>クライアント ID はプロバイダーから受け取ります。そこで Sealpost を、リダイレクトアドレス http://127.0.0.1 のデスクトッププログラムとして登録してください。</translation>
    </message>
    <message>
        <source>Authori&amp;ze…</source>
        <translation>承認(&amp;Z)…</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>None: with the password above</source>
        <translation>なし：上のパスワードを使う</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>別のプロバイダー</translation>
    </message>
    <message>
        <source>Prov&amp;ider:</source>
        <translation>プロバイダー(&amp;I)：</translation>
    </message>
    <message>
        <source>Client id:</source>
        <translation>クライアント ID：</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>クライアントシークレット：</translation>
    </message>
    <message>
        <source>Only if the provider gave you one</source>
        <translation>プロバイダーから受け取った場合だけ</translation>
    </message>
    <message>
        <source>Authorization endpoint:</source>
        <translation>承認エンドポイント：</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation>承認エンドポイント</translation>
    </message>
    <message>
        <source>Token endpoint:</source>
        <translation>トークンエンドポイント：</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>トークンエンドポイント</translation>
    </message>
    <message>
        <source>Scope:</source>
        <translation>スコープ：</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Opens your browser: there you permit Sealpost to send mail for you</source>
        <translation>ブラウザーを開きます。そこで、Sealpost があなたの代わりにメールを送信することを許可します</translation>
    </message>
    <message>
        <source>Give an address that begins with https://.</source>
        <translation>https:// で始まるアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Give the client id that the provider has for Sealpost.</source>
        <translation>プロバイダーが Sealpost 用に発行したクライアント ID を入力してください。</translation>
    </message>
    <message>
        <source>Give words of plain letters, digits and signs, as the provider has them.</source>
        <translation>プロバイダーの表記どおりに、英字、数字、記号だけの語を入力してください。</translation>
    </message>
</context>
<context>
    <name>Sealpost::TimeBar</name>
    <message>
        <source>Day and time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>When is it to be sent?</source>
        <translation>いつ送信しますか？</translation>
    </message>
    <message>
        <source>Send T&amp;hen</source>
        <translation>その時刻に送信(&amp;H)</translation>
    </message>
    <message>
        <source>N&amp;ot Now</source>
        <translation>後で(&amp;O)</translation>
    </message>
    <message>
        <source>That time has passed. When is it to be sent?</source>
        <translation>その時刻は過ぎています。いつ送信しますか？</translation>
    </message>
    <message>
        <source>That is more than a year away. Press “Send Then” again if it is meant.</source>
        <translation>1 年以上先です。間違いなければ、もう一度「その時刻に送信」を押してください。</translation>
    </message>
</context>
<context>
    <name>Sealpost::TrustBar</name>
    <message>
        <source>&amp;Review the Server…</source>
        <translation>サーバーを確認(&amp;R)…</translation>
    </message>
    <message>
        <source>Try A&amp;gain</source>
        <translation>再試行(&amp;G)</translation>
    </message>
    <message>
        <source>Open the Acco&amp;unt…</source>
        <translation>アカウントを開く(&amp;U)…</translation>
    </message>
    <message>
        <source>Sho&amp;w the Connection…</source>
        <translation>接続を表示(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隠す(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Sealpost::TrustSettings</name>
    <message>
        <source>What may leave without a checked identity</source>
        <translation>身元を検証せずに送ってよいもの</translation>
    </message>
    <message>
        <source>P&amp;ermit:</source>
        <translation>許可(&amp;E)：</translation>
    </message>
    <message>
        <source>Send the password itself to an &amp;unchecked server</source>
        <translation>未検証のサーバーにパスワードそのものを送る(&amp;U)</translation>
    </message>
    <message>
        <source>Otherwise it is only proved, by SCRAM, without being shown.</source>
        <translation>オフの場合は、パスワードを見せることなく、SCRAM で証明だけします。</translation>
    </message>
    <message>
        <source>Put up with &amp;outdated encryption</source>
        <translation>旧式の暗号化を許容する(&amp;O)</translation>
    </message>
    <message>
        <source>Its line counts as unverified at best, since it can be opened on the way.</source>
        <translation>この通信路は途中で解読されうるため、最高でも未検証として扱われます。</translation>
    </message>
    <message>
        <source>What counts as checked</source>
        <translation>何を検証済みとみなすか</translation>
    </message>
    <message>
        <source>A pinned key outweighs a&amp;ny authority</source>
        <translation>ピン留めした鍵をどの認証局よりも優先する(&amp;N)</translation>
    </message>
    <message>
        <source>A new key is then never taken over by itself, not even where it was accepted unseen.</source>
        <translation>新しい鍵は、未照合で受け入れた場合でも、自動で引き継がれなくなります。</translation>
    </message>
    <message>
        <source>A server on this co&amp;mputer needs no certificate</source>
        <translation>このコンピューター上のサーバーには証明書を求めない(&amp;M)</translation>
    </message>
    <message>
        <source>For a bridge or a tunnel, at localhost or a loopback address.</source>
        <translation>localhost またはループバックアドレスでの、ブリッジやトンネル用です。</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA ファイル</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>This file cannot be read, or has no certificate (PEM) in it.</source>
        <translation>このファイルは読み取れないか、証明書 (PEM) が入っていません。</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>Certificates with their key (*.p12 *.pfx *.pem);;All files (*)</source>
        <translation>鍵を含む証明書 (*.p12 *.pfx *.pem);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>This file cannot be read, or has no certificate with its key: PEM or PKCS #12.</source>
        <translation>このファイルは読み取れないか、鍵を含む証明書 (PEM または PKCS #12) が入っていません。</translation>
    </message>
    <message>
        <source>Passphrase of the client certificate</source>
        <translation>クライアント証明書のパスフレーズ</translation>
    </message>
    <message>
        <source>C&amp;A file:</source>
        <translation>CA ファイル(&amp;A)：</translation>
    </message>
    <message>
        <source>Its authorities vouch for this server, instead of the system&apos;s. Empty: the system&apos;s.</source>
        <translation>システムの認証局の代わりに、この中の認証局がこのサーバーを保証します。空：システムの認証局。</translation>
    </message>
    <message>
        <source>Client cert&amp;ificate:</source>
        <translation>クライアント証明書(&amp;I)：</translation>
    </message>
    <message>
        <source>Shown to a server that asks who you are.</source>
        <translation>あなたが誰かを尋ねるサーバーに提示します。</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>パスフレーズ：</translation>
    </message>
    <message>
        <source>Only where the file is locked. It is kept with the passwords.</source>
        <translation>ファイルがロックされている場合だけ必要です。パスワードとともに保存されます。</translation>
    </message>
    <message>
        <source>This certificate is locked: type its passphrase.</source>
        <translation>この証明書はロックされています。パスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>This passphrase does not open the certificate.</source>
        <translation>このパスフレーズでは証明書のロックを解除できません。</translation>
    </message>
</context>
<context>
    <name>Sealpost::UndoBar</name>
    <message>
        <source>Sending soon: %1</source>
        <translation>まもなく送信：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Send No&amp;w</source>
        <translation>今すぐ送信(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n s: %1</source>
        <translation>
            <numerusform>%n 秒後に送信：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sealpost::UnlockBar</name>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>パスフレーズ (もう一度)</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>パスフレーズ：</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>もう一度：</translation>
    </message>
    <message>
        <source>Choose a passphrase to seal your passwords with.</source>
        <translation>パスワードを封印するパスフレーズを決めてください。</translation>
    </message>
    <message>
        <source>Your stored passwords are locked by a passphrase.</source>
        <translation>保存されたパスワードは、パスフレーズでロックされています。</translation>
    </message>
    <message>
        <source>Nobody can open them without it: write it down.</source>
        <translation>パスフレーズがなければ誰も開けません。書き留めておいてください。</translation>
    </message>
    <message>
        <source>Sea&amp;l</source>
        <translation>封印(&amp;L)</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>ロックを解除(&amp;L)</translation>
    </message>
    <message>
        <source>Do Not Keep</source>
        <translation>保存しない</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>The passphrase is being tried…</source>
        <translation>パスフレーズを試しています…</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>2 つのパスフレーズが一致しません。</translation>
    </message>
</context>
<context>
    <name>Sealpost::Windows</name>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>Read the passphrase of the stored passwords from the first line of standard input, where they are in the profile&apos;s sealed file.</source>
        <translation>保存されたパスワードがプロファイルの封印ファイルにある場合、そのパスフレーズを標準入力の最初の行から読む。</translation>
    </message>
    <message>
        <source>--%1: the line is too long for it.</source>
        <translation>--%1: 行が長すぎます。</translation>
    </message>
    <message>
        <source>--%1: standard input holds nothing for it.</source>
        <translation>--%1: 標準入力に、これに対応するものがありません。</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>もう一度: </translation>
    </message>
    <message>
        <source>--%1: the two are not the same.</source>
        <translation>--%1: 2 つの入力が一致しません。</translation>
    </message>
</context>
<context>
    <name>SendCommand</name>
    <message>
        <source>Sends a message now, and says what became of it.</source>
        <translation>メッセージを今すぐ送信し、その結果を示す。</translation>
    </message>
</context>
<context>
    <name>SendOptions</name>
    <message>
        <source>--reply-to takes one address.</source>
        <translation>--reply-to に指定できるアドレスは 1 つです。</translation>
    </message>
    <message>
        <source>--header: “%1” is not of the form &apos;Name: value&apos;.</source>
        <translation>--header: 「%1」は &apos;Name: value&apos; の形式ではありません。</translation>
    </message>
    <message>
        <source>--signature: “%1” has no signature.</source>
        <translation>--signature: 「%1」に署名がありません。</translation>
    </message>
    <message>
        <source>Send through this account (the message&apos;s, else the first).</source>
        <translation>このアカウントから送信する (メッセージのもの、なければ先頭のもの)。</translation>
    </message>
    <message>
        <source>Send as this address, one of the account&apos;s (its first one).</source>
        <translation>アカウントのアドレスのうち、このアドレスとして送信する (先頭のアドレス)。</translation>
    </message>
    <message>
        <source>Recipients; repeat it, or separate them by commas.</source>
        <translation>宛先。複数回指定するか、コンマで区切る。</translation>
    </message>
    <message>
        <source>Recipients of a copy.</source>
        <translation>写し (Cc) の宛先。</translation>
    </message>
    <message>
        <source>Recipients whom the others do not see.</source>
        <translation>ほかの人に見えない宛先 (Bcc)。</translation>
    </message>
    <message>
        <source>Where answers shall go.</source>
        <translation>返信先。</translation>
    </message>
    <message>
        <source>The subject.</source>
        <translation>件名。</translation>
    </message>
    <message>
        <source>The text; - reads it from standard input.</source>
        <translation>本文。- なら標準入力から読む。</translation>
    </message>
    <message>
        <source>A file with the text (UTF-8), or -.</source>
        <translation>本文のファイル (UTF-8)、または -。</translation>
    </message>
    <message>
        <source>A file with the same in HTML (UTF-8), or -.</source>
        <translation>同じ内容の HTML ファイル (UTF-8)、または -。</translation>
    </message>
    <message>
        <source>Put the sender&apos;s signature below the text.</source>
        <translation>本文の下に差出人の署名を入れる。</translation>
    </message>
    <message>
        <source>A file to go along.</source>
        <translation>添付するファイル。</translation>
    </message>
    <message>
        <source>Another header field.</source>
        <translation>追加のヘッダーフィールド。</translation>
    </message>
    <message>
        <source>A whole message: a file, -, or a folder of .eml files.</source>
        <translation>メッセージ全体：ファイル、-、または .eml ファイルのフォルダー。</translation>
    </message>
    <message>
        <source>Only with encryption on the whole way (REQUIRETLS).</source>
        <translation>全経路が暗号化される場合だけ送信する (REQUIRETLS)。</translation>
    </message>
    <message>
        <source>Ask for reports of delivery (DSN); those below say which, and ask for them too.</source>
        <translation>配送通知 (DSN) を求める。種類は下のオプションで指定し、それらの指定でも求めたことになる。</translation>
    </message>
    <message>
        <source>Put it into the outbox and end; the next Sealpost that runs sends it.</source>
        <translation>送信トレイに入れて終了する。次に動作する Sealpost が送信する。</translation>
    </message>
    <message>
        <source>Not before: 2026-11-25T08:00, 08:00 (the next) or +2h (m, h, d).</source>
        <translation>この時刻より前には送信しない：2026-11-25T08:00、08:00 (次のその時刻)、または +2h (m、h、d)。</translation>
    </message>
    <message>
        <source>Only one thing can come on standard input.</source>
        <translation>標準入力から渡せるのは 1 つだけです。</translation>
    </message>
    <message>
        <source>--body and --body-file contradict each other.</source>
        <translation>--body と --body-file は同時に指定できません。</translation>
    </message>
    <message>
        <source>--signature goes below the text, and would be missing in --html-file.</source>
        <translation>--signature は本文の下に入るため、--html-file には入りません。</translation>
    </message>
    <message>
        <source>--message is a whole message; --%1 cannot be added to it.</source>
        <translation>--message はメッセージ全体です。--%1 を加えることはできません。</translation>
    </message>
    <message>
        <source>--attach needs the name of a file.</source>
        <translation>--attach にはファイル名が必要です。</translation>
    </message>
</context>
<context>
    <name>SendReport</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1「%2」</translation>
    </message>
</context>
<context>
    <name>SendingPace</name>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>残り %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>残り %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>octets sent, octets in all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>octets a second</comment>
        <translation>%1/秒</translation>
    </message>
</context>
<context>
    <name>SendmailOptions</name>
    <message>
        <source>Nobody to send it to: name addresses, or give -t.</source>
        <translation>宛先がありません。アドレスを指定するか、-t を付けてください。</translation>
    </message>
    <message>
        <source>the recipients</source>
        <translation>宛先</translation>
    </message>
</context>
<context>
    <name>SendmailWords</name>
    <message>
        <source>Recipients are in the header, besides those named here.</source>
        <translation>ここで指定したもののほかに、ヘッダーにも宛先がある。</translation>
    </message>
    <message>
        <source>A line with a single dot does not end the message.</source>
        <translation>ドットだけの行をメッセージの終わりとみなさない。</translation>
    </message>
    <message>
        <source>The envelope&apos;s sender, and the account of that address.</source>
        <translation>エンベロープの差出人。そのアドレスのアカウントを使う。</translation>
    </message>
    <message>
        <source>The name in From, where the message has no From.</source>
        <translation>メッセージに From がない場合に、From に入れる名前。</translation>
    </message>
    <message>
        <source>Send through this account.</source>
        <translation>このアカウントから送信する。</translation>
    </message>
</context>
<context>
    <name>SentDetails</name>
    <message>
        <source>To: %1</source>
        <translation>宛先：%1</translation>
    </message>
    <message numerus="yes">
        <source>To: %1 and %n other(s)</source>
        <translation>
            <numerusform>宛先：%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal: %1 (%2)</source>
        <comment>a level, the kind of line</comment>
        <translation>封印：%1 (%2)</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>送信日時：%1</translation>
    </message>
    <message>
        <source>Message-ID: %1</source>
        <translation>Message-ID：%1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>SentText</name>
    <message numerus="yes">
        <source>Sent to %n recipient(s)</source>
        <translation>
            <numerusform>宛先 %n 件に送信済み</numerusform>
        </translation>
    </message>
    <message>
        <source>message to %1</source>
        <translation>%1 宛てのメッセージ</translation>
    </message>
    <message>
        <source>“%1” to %2</source>
        <comment>subject, recipients</comment>
        <translation>「%1」、%2 宛て</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there any more: %1.</source>
        <comment>attachments</comment>
        <translation>もうありません：%1。</translation>
    </message>
</context>
<context>
    <name>SettingsCommand</name>
    <message>
        <source>0 to 60 seconds</source>
        <translation>0～60 秒</translation>
    </message>
    <message>
        <source>keyring or file</source>
        <translation>keyring または file</translation>
    </message>
    <message>
        <source>system, or a language like de or pt-BR</source>
        <translation>system、または de や pt-BR などの言語</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes または no</translation>
    </message>
    <message>
        <source>There is no setting “%1”. See: sealpost-cli settings show</source>
        <translation>設定「%1」はありません。参照：sealpost-cli settings show</translation>
    </message>
    <message>
        <source>%1: “%2” makes no sense; it takes %3.</source>
        <translation>%1: 「%2」は意味をなしません。指定できるのは %3 です。</translation>
    </message>
</context>
<context>
    <name>SettingsText</name>
    <message>
        <source>Line %1 of settings.ini makes no sense and is passed over: “%2”.</source>
        <translation>settings.ini の %1 行目は意味をなさないため、無視します：「%2」。</translation>
    </message>
</context>
<context>
    <name>ShownSubject</name>
    <message>
        <source>(no subject)</source>
        <translation>(件名なし)</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>The server said: %1</source>
        <translation>サーバーの応答：%1</translation>
    </message>
    <message>
        <source>A Sealpost must run for that, the window or: sealpost-cli outbox run</source>
        <translation>そのためには Sealpost が動作している必要があります。ウィンドウ、または：sealpost-cli outbox run</translation>
    </message>
    <message>
        <source>It stays in the outbox. To try at once: sealpost-cli outbox retry %1</source>
        <translation>メッセージは送信トレイに残ります。すぐに試すには：sealpost-cli outbox retry %1</translation>
    </message>
    <message>
        <source>It stays in the outbox. Then: sealpost-cli outbox retry %1</source>
        <translation>メッセージは送信トレイに残ります。その後：sealpost-cli outbox retry %1</translation>
    </message>
    <message>
        <source>It stays in the outbox until you take it out: sealpost-cli outbox cancel %1</source>
        <translation>取り出すまで、メッセージは送信トレイに残ります：sealpost-cli outbox cancel %1</translation>
    </message>
    <message>
        <source>When you know: sealpost-cli outbox resolve %1 --sent (or --again)</source>
        <translation>わかったら：sealpost-cli outbox resolve %1 --sent (または --again)</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>参照：%1</translation>
    </message>
    <message>
        <source>The message is safe in the outbox.</source>
        <translation>メッセージは送信トレイに保管されています。</translation>
    </message>
</context>
<context>
    <name>StoreFailureText</name>
    <message>
        <source>%1 cannot be opened; check who may read and write it.</source>
        <translation>%1 を開けません。読み書きの許可を確かめてください。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Sealpost; update this one.</source>
        <translation>%1 は、より新しい Sealpost で書かれています。この Sealpost を更新してください。</translation>
    </message>
    <message>
        <source>%1 is damaged. It is mended when Sealpost is started again.</source>
        <translation>%1 は破損しています。次に Sealpost を起動したときに修復されます。</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no space left on the disk.</source>
        <translation>%1 に書き込めません。ディスクの空き容量がありません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is read-only.</source>
        <translation>%1 に書き込めません。読み取り専用です。</translation>
    </message>
    <message>
        <source>%1 is in use by another program for too long; try again.</source>
        <translation>%1 は別のプログラムで長時間使用されています。もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 を使用できません：%2。</translation>
    </message>
    <message>
        <source>The profile&apos;s database was damaged. It is kept as %1, and was made anew.</source>
        <translation>プロファイルのデータベースが破損していました。破損したものは %1 として残し、新しく作り直しました。</translation>
    </message>
    <message>
        <source>All of it could be read.</source>
        <translation>すべて読み取れました。</translation>
    </message>
    <message>
        <source>Some of it could not be read: review your servers again. Messages that were waiting are found again in the outbox, as uncertain.</source>
        <translation>一部を読み取れませんでした。サーバーをもう一度確認してください。待機していたメッセージは、結果不明として送信トレイにあります。</translation>
    </message>
    <message>
        <source>No password is stored for this account.</source>
        <translation>このアカウントのパスワードは保存されていません。</translation>
    </message>
    <message>
        <source>The passwords on this computer are locked.</source>
        <translation>このコンピューターのパスワードはロックされています。</translation>
    </message>
    <message>
        <source>Sealpost is not authorised by the provider of this account, or no longer.</source>
        <translation>このアカウントのプロバイダーから Sealpost への承認がないか、無効になりました。</translation>
    </message>
    <message>
        <source>The provider that authorises Sealpost for this account gives no answer.</source>
        <translation>このアカウントで Sealpost を承認するプロバイダーから回答がありません。</translation>
    </message>
    <message>
        <source>The account&apos;s password command failed or printed nothing.</source>
        <translation>アカウントのパスワードコマンドが失敗したか、何も出力しませんでした。</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>パスワードが渡されませんでした。</translation>
    </message>
    <message>
        <source>No such password is stored.</source>
        <translation>そのようなパスワードは保存されていません。</translation>
    </message>
    <message>
        <source>The stored passwords are locked, and were not unlocked.</source>
        <translation>保存されたパスワードはロックされており、解除されませんでした。</translation>
    </message>
    <message>
        <source>The passphrase of the stored passwords is another one, or their file was changed.</source>
        <translation>保存されたパスワードのパスフレーズが違うか、そのファイルが変更されています。</translation>
    </message>
    <message>
        <source>The file of the stored passwords is damaged, or of a newer Sealpost.</source>
        <translation>保存されたパスワードのファイルが破損しているか、より新しい Sealpost のものです。</translation>
    </message>
    <message>
        <source>The stored passwords cannot be written: there is no room, or no permission.</source>
        <translation>保存するパスワードを書き込めません。空き容量または許可がありません。</translation>
    </message>
    <message>
        <source>There is no keyring on this computer, or it does not answer.</source>
        <translation>このコンピューターにキーリングがないか、応答しません。</translation>
    </message>
    <message>
        <source>The practice server cannot listen on that port of this computer.</source>
        <translation>練習用サーバーは、このコンピューターのそのポートで待ち受けることができません。</translation>
    </message>
    <message>
        <source>The practice server cannot write into its folder.</source>
        <translation>練習用サーバーは、そのフォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>The practice server could not make its certificate.</source>
        <translation>練習用サーバーは、証明書を作成できませんでした。</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>%1: “%2” cannot be read: %3.</source>
        <translation>%1: 「%2」を読み取れません：%3。</translation>
    </message>
    <message>
        <source>%1: the text is not UTF-8; convert it, or attach the file.</source>
        <translation>%1: テキストが UTF-8 ではありません。変換するか、ファイルを添付してください。</translation>
    </message>
</context>
<context>
    <name>TransferCommand</name>
    <message>
        <source>--address goes with a provider&apos;s file for mail programs.</source>
        <translation>--address は、プロバイダーのメールソフト用ファイルに対して指定します。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>「%1」を読み取れません：%2。</translation>
    </message>
    <message>
        <source>The account is in %1. No password is in it.</source>
        <translation>アカウントを %1 に書き出しました。パスワードは含まれていません。</translation>
    </message>
    <message>
        <source>There is a file “%1” already.</source>
        <translation>ファイル「%1」はすでにあります。</translation>
    </message>
    <message>
        <source>An account needs a name of one line.</source>
        <translation>アカウントには 1 行の名前が必要です。</translation>
    </message>
    <message>
        <source>--reason goes with --lower.</source>
        <translation>--reason は --lower とともに指定します。</translation>
    </message>
    <message>
        <source>Say why, for the journal: --reason TEXT.</source>
        <translation>履歴に残す理由を指定してください：--reason TEXT。</translation>
    </message>
    <message>
        <source>The file is for all who have mail at this provider. Say for which address: --address ADDR.</source>
        <translation>このファイルは、このプロバイダーのメールを使う人全員のためのものです。アドレスを指定してください：--address ADDR。</translation>
    </message>
    <message>
        <source>--password-commands goes with a file of msmtp.</source>
        <translation>--password-commands は msmtp のファイルに対して指定します。</translation>
    </message>
</context>
<context>
    <name>TransferReport</name>
    <message>
        <source>Nothing was imported: it would make less safe what is here. To permit it: --lower --reason TEXT</source>
        <translation>何もインポートしませんでした。インポートすると、ここの安全性が下がります。許可するには：--lower --reason TEXT</translation>
    </message>
    <message>
        <source>The account was imported. Its password is not in the file.</source>
        <translation>アカウントをインポートしました。パスワードはファイルにありません。</translation>
    </message>
    <message>
        <source>The account was merged with the one that was here.</source>
        <translation>アカウントを、ここにあったものと統合しました。</translation>
    </message>
    <message>
        <source>New here: pins %1, floors %2, failed proofs %3, lines of the journal %4.</source>
        <translation>新たに追加：ピン留め %1、最低レベル %2、証明の失敗 %3、履歴の行 %4。</translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message>
        <source>The file is too large for an account; nothing was imported.</source>
        <translation>ファイルがアカウントとしては大きすぎます。何もインポートしませんでした。</translation>
    </message>
    <message>
        <source>The file is no account that Sealpost exported; nothing was imported.</source>
        <translation>ファイルは Sealpost がエクスポートしたアカウントではありません。何もインポートしませんでした。</translation>
    </message>
    <message>
        <source>The file was written by a newer Sealpost; update this one. Nothing was imported.</source>
        <translation>ファイルは、より新しい Sealpost で書かれています。この Sealpost を更新してください。何もインポートしませんでした。</translation>
    </message>
    <message>
        <source>The file is damaged at “%1”; nothing was imported. Export the account again.</source>
        <translation>ファイルが「%1」の箇所で破損しています。何もインポートしませんでした。アカウントをもう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>The account is too large for a file; nothing was exported.</source>
        <translation>アカウントが 1 つのファイルには大きすぎます。何もエクスポートしませんでした。</translation>
    </message>
    <message>
        <source>The account cannot be exported: “%1” could not be read again from the file.</source>
        <translation>アカウントをエクスポートできません。「%1」をファイルから正しく読み戻せませんでした。</translation>
    </message>
    <message>
        <source>%1 has to reach “%2” here; then “%3” would be enough.</source>
        <translation>%1 はここでは「%2」に達する必要がありますが、今後は「%3」で足ります。</translation>
    </message>
    <message>
        <source>The key in the file is not pinned here for %1; then it would be taken too: %2</source>
        <translation>ファイル内の鍵は、ここでは %1 用にピン留めされていませんが、今後は次の鍵も受け入れます：%2</translation>
    </message>
    <message>
        <source>The account here goes to another server; then mail and password would go to %1.</source>
        <translation>ここのアカウントは別のサーバーに送っていますが、今後はメールとパスワードが %1 に送られます。</translation>
    </message>
</context>
<context>
    <name>TrialText</name>
    <message>
        <source>Tested: the server has taken the login.</source>
        <translation>テスト済み：サーバーはログインを受け付けました。</translation>
    </message>
    <message>
        <source>Tested: the server asks for no login.</source>
        <translation>テスト済み：サーバーはログインを求めません。</translation>
    </message>
    <message>
        <source>The server is there. Your login was not tested.</source>
        <translation>サーバーはあります。ログインはテストしていません。</translation>
    </message>
    <message>
        <source>The server is there. Your password was not tested.</source>
        <translation>サーバーはあります。パスワードはテストしていません。</translation>
    </message>
    <message>
        <source>Type it and test again, or save: the first message asks for it.</source>
        <translation>入力してもう一度テストするか、保存してください。最初のメッセージのときにパスワードを尋ねます。</translation>
    </message>
</context>
<context>
    <name>TrustCommand</name>
    <message>
        <source>“%1” is no SHA-256 fingerprint.</source>
        <translation>「%1」は SHA-256 フィンガープリントではありません。</translation>
    </message>
    <message>
        <source>This account has no such pin.</source>
        <translation>このアカウントに、そのようなピン留めはありません。</translation>
    </message>
    <message>
        <source>Pins removed: %1.</source>
        <translation>削除したピン留め：%1。</translation>
    </message>
    <message>
        <source>%1 has always proved itself where it was asked to; nothing to forgive.</source>
        <translation>%1 は、求められたときには常に証明できています。不問にするものはありません。</translation>
    </message>
    <message>
        <source>No line of the journal is like that.</source>
        <translation>該当する履歴の行はありません。</translation>
    </message>
    <message>
        <source>Say why, for the journal: --reason TEXT.</source>
        <translation>履歴に残す理由を指定してください：--reason TEXT。</translation>
    </message>
    <message>
        <source>The password may go to %1 as before, by whatever way to log in it offers.</source>
        <translation>パスワードは、%1 が提供するどのログイン方式でも、以前のように送られることがあります。</translation>
    </message>
    <message>
        <source>--csv and --json contradict each other.</source>
        <translation>--csv と --json は同時に指定できません。</translation>
    </message>
</context>
<context>
    <name>TrustReport</name>
    <message>
        <source>%1 (%2): pinned on %3, %4</source>
        <translation>%1 (%2)：%3 にピン留め、%4</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ：%1</translation>
    </message>
    <message>
        <source>No key is pinned.</source>
        <translation>ピン留めした鍵はありません。</translation>
    </message>
    <message>
        <source>%1 (%2): must reach “%3”, since %4</source>
        <translation>%1 (%2)：%4 から「%3」に達する必要あり</translation>
    </message>
    <message>
        <source>%1 (%2): could not prove on %3 that it knows the password; it gets it by SCRAM only</source>
        <translation>%1 (%2)：%3 に、パスワードを知っていることを証明できませんでした。パスワードには SCRAM だけを使います</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>履歴は空です。</translation>
    </message>
</context>
<context>
    <name>TrustSentences</name>
    <message>
        <source>No connection to %1. Nothing was sent.</source>
        <translation>%1 に接続できません。何も送信していません。</translation>
    </message>
    <message>
        <source>Your messages wait in the outbox, and leave when the server answers again.</source>
        <translation>メッセージは送信トレイで待機し、サーバーが再び応答したときに送信されます。</translation>
    </message>
    <message>
        <source>Check your network, and the server&apos;s name under “Edit Account”.</source>
        <translation>ネットワークと、「アカウントを編集」のサーバー名を確かめてください。</translation>
    </message>
    <message>
        <source>Check your network, and the server&apos;s name: “sealpost-cli account show NAME”.</source>
        <translation>ネットワークとサーバー名を確かめてください：「sealpost-cli account show NAME」。</translation>
    </message>
    <message>
        <source>The server&apos;s key is not the one that its domain publishes. Nothing was sent.</source>
        <translation>サーバーの鍵が、ドメインの公開しているものと異なります。何も送信していません。</translation>
    </message>
    <message>
        <source>By its key a server proves who it is. Somebody else may be answering in its place, so your messages wait in the outbox.</source>
        <translation>サーバーは鍵によって、自分が誰かを証明します。別の誰かが代わりに応答している可能性があるため、メッセージは送信トレイで待機します。</translation>
    </message>
    <message>
        <source>Tell the server&apos;s operator, by phone or in person.</source>
        <translation>電話または対面で、サーバーの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>The server&apos;s proof of identity was taken back. Nothing was sent.</source>
        <translation>サーバーの身元の証明が取り消されました。何も送信していません。</translation>
    </message>
    <message>
        <source>By its key a server proves who it is. Whoever vouched for this one says that others may have it. It no longer counts, even if you compared it; your messages wait in the outbox.</source>
        <translation>サーバーは鍵によって、自分が誰かを証明します。このサーバーを保証していた者が、ほかの者もこの鍵を持っている可能性があるとしています。あなたが照合した鍵であっても、もう有効ではありません。メッセージは送信トレイで待機します。</translation>
    </message>
    <message>
        <source>Tell the server&apos;s operator, by phone or in person, that a new key is needed.</source>
        <translation>新しい鍵が必要なことを、電話または対面でサーバーの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>The server&apos;s encryption is too weak. Nothing was sent.</source>
        <translation>サーバーの暗号化が弱すぎます。何も送信していません。</translation>
    </message>
    <message>
        <source>Others could open it on the way, so your messages wait in the outbox and your password stays here.</source>
        <translation>途中でほかの人に解読されるおそれがあるため、メッセージは送信トレイで待機し、パスワードは送られません。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator for today&apos;s encryption (TLS 1.2 or later). You can allow an older one in the account, under “Server and trust”; others may then read your mail.</source>
        <translation>サーバーの管理者に、現在の標準の暗号化 (TLS 1.2 以降) への対応を求めてください。アカウントの「サーバーと信頼」で古い暗号化を許可することもできますが、ほかの人にメールを読まれるおそれがあります。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator for today&apos;s encryption (TLS 1.2 or later). You can allow an older one, and others may then read your mail: “sealpost-cli account set NAME --very-old-server”.</source>
        <translation>サーバーの管理者に、現在の標準の暗号化 (TLS 1.2 以降) への対応を求めてください。古い暗号化を許可することもできますが、ほかの人にメールを読まれるおそれがあります：「sealpost-cli account set NAME --very-old-server」。</translation>
    </message>
    <message>
        <source>The server&apos;s key has changed. Nothing was sent.</source>
        <translation>サーバーの鍵が変わりました。何も送信していません。</translation>
    </message>
    <message>
        <source>By its key Sealpost knows a server again. Either the operator has renewed it, or somebody else is answering. Your messages wait in the outbox until you know which.</source>
        <translation>Sealpost は鍵によって、以前と同じサーバーかどうかを見分けます。管理者が鍵を更新したか、別の誰かが応答しているかのどちらかです。どちらなのかがわかるまで、メッセージは送信トレイで待機します。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator, by phone or in person, for the new key&apos;s fingerprint (a code that stands for it). If it matches what the account shows under “Server and trust”, pin the key (let it count from now on).</source>
        <translation>電話または対面で、サーバーの管理者に新しい鍵のフィンガープリント (鍵を表す符号) を尋ねてください。アカウントの「サーバーと信頼」に表示されるものと一致すれば、鍵をピン留めしてください (今後はその鍵が有効になります)。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator, by phone or in person, for the new key&apos;s fingerprint (a code that stands for it). If it matches, the key counts from now on: “sealpost-cli trust pin NAME --fingerprint SHA256”.</source>
        <translation>電話または対面で、サーバーの管理者に新しい鍵のフィンガープリント (鍵を表す符号) を尋ねてください。一致すれば、次のコマンドで今後その鍵が有効になります：「sealpost-cli trust pin NAME --fingerprint SHA256」。</translation>
    </message>
    <message>
        <source>Now verified: encrypted to %1, identity checked by %2.</source>
        <translation>検証済みになりました：%1 まで暗号化、身元は %2 により検証済み。</translation>
    </message>
    <message>
        <source>The server has a new key, by which it proves who it is, and somebody whom this computer trusts has checked it. Your messages can leave; the old key, accepted without comparing, no longer counts.</source>
        <translation>サーバーは、自分が誰かを証明する新しい鍵を持っており、このコンピューターが信頼する者がそれを検証しました。メッセージは送信できます。照合せずに受け入れた古い鍵は、もう有効ではありません。</translation>
    </message>
    <message>
        <source>Now verified: encrypted to %1, identity checked.</source>
        <translation>検証済みになりました：%1 まで暗号化、身元は検証済み。</translation>
    </message>
    <message>
        <source>The server now has a checked identity, with a new key. Nothing was sent.</source>
        <translation>サーバーの身元が検証され、鍵は新しくなっています。何も送信していません。</translation>
    </message>
    <message>
        <source>By its key Sealpost knows a server again, and here you trusted one certain key. A new one does not count by itself, so your messages wait in the outbox.</source>
        <translation>Sealpost は鍵によって、以前と同じサーバーかどうかを見分けます。ここでは、あなたは特定の 1 つの鍵を信頼しました。新しい鍵が自動で有効になることはないため、メッセージは送信トレイで待機します。</translation>
    </message>
    <message>
        <source>Encrypted to %1, identity checked by %2.</source>
        <translation>%1 まで暗号化され、身元は %2 により検証済みです。</translation>
    </message>
    <message>
        <source>Nobody on the way to this server can read your messages or your password. Its name, and who vouches for it, were checked.</source>
        <translation>このサーバーまでの途中では、誰もメッセージやパスワードを読めません。サーバー名と、誰がサーバーを保証しているかは検証済みです。</translation>
    </message>
    <message>
        <source>Encrypted to %1, identity checked.</source>
        <translation>%1 まで暗号化され、身元は検証済みです。</translation>
    </message>
    <message>
        <source>Encrypted; this is the key that you compared on %2.</source>
        <translation>暗号化されています。%2 にあなたが照合した鍵です。</translation>
    </message>
    <message>
        <source>By its key Sealpost knows a server again. On the way, only its holder can read your messages and your password.</source>
        <translation>Sealpost は鍵によって、以前と同じサーバーかどうかを見分けます。途中でメッセージとパスワードを読めるのは、この鍵の持ち主だけです。</translation>
    </message>
    <message>
        <source>Encrypted; this is the key that you accepted unseen on %2.</source>
        <translation>暗号化されています。%2 にあなたが照合せずに受け入れた鍵です。</translation>
    </message>
    <message>
        <source>By its key Sealpost knows a server again. On the way, only its holder can read your messages and your password; nobody has compared yet whose it is.</source>
        <translation>Sealpost は鍵によって、以前と同じサーバーかどうかを見分けます。途中でメッセージとパスワードを読めるのは、この鍵の持ち主だけです。ただし、それが誰の鍵なのかはまだ誰も照合していません。</translation>
    </message>
    <message>
        <source>To be sure, press “Test” under “Edit Account”, and compare it under “Server and trust”.</source>
        <translation>確かめるには、「アカウントを編集」で「テスト」を押し、「サーバーと信頼」で照合してください。</translation>
    </message>
    <message>
        <source>To be sure, compare it: “sealpost-cli trust pin NAME --fingerprint SHA256”.</source>
        <translation>確かめるには、照合してください：「sealpost-cli trust pin NAME --fingerprint SHA256」。</translation>
    </message>
    <message>
        <source>Encrypted; this is the key that you accepted.</source>
        <translation>暗号化されています。あなたが受け入れた鍵です。</translation>
    </message>
    <message>
        <source>Goes to a mail server on this computer.</source>
        <translation>このコンピューター上のメールサーバーに送られます。</translation>
    </message>
    <message>
        <source>Nobody can listen on the way to it; it may send your messages on. Its key is kept, so that Sealpost knows it again.</source>
        <translation>そこまでの途中では、誰も盗み見ることができません。メッセージはそこからさらに転送されることがあります。以前と同じサーバーかどうかを Sealpost が見分けられるように、鍵を記憶しています。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. Nothing was sent.</source>
        <translation>サーバーの証明書が期限切れです。何も送信していません。</translation>
    </message>
    <message>
        <source>A certificate proves for some time who a server is. The key in this one, by which Sealpost knows it again, is the one checked last: probably the renewal was forgotten. Your messages wait in the outbox.</source>
        <translation>証明書は、一定の期間、サーバーが誰かを証明します。この証明書の鍵は、Sealpost がサーバーを見分ける鍵であり、最後に検証したものと同じです。おそらく更新が忘れられています。メッセージは送信トレイで待機します。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator to renew it, or for the key&apos;s fingerprint (a code that stands for it). If that matches what the account shows under “Server and trust”, pin the key (let it count from now on).</source>
        <translation>サーバーの管理者に、証明書を更新するよう求めるか、鍵のフィンガープリント (鍵を表す符号) を尋ねてください。アカウントの「サーバーと信頼」に表示されるものと一致すれば、鍵をピン留めしてください (今後はその鍵が有効になります)。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator to renew it, or for the key&apos;s fingerprint (a code that stands for it). If that matches, the key counts from now on: “sealpost-cli trust pin NAME --fingerprint SHA256”.</source>
        <translation>サーバーの管理者に、証明書を更新するよう求めるか、鍵のフィンガープリント (鍵を表す符号) を尋ねてください。一致すれば、次のコマンドで今後その鍵が有効になります：「sealpost-cli trust pin NAME --fingerprint SHA256」。</translation>
    </message>
    <message>
        <source>The server&apos;s identity can no longer be checked. Nothing was sent.</source>
        <translation>サーバーの身元を検証できなくなりました。何も送信していません。</translation>
    </message>
    <message>
        <source>Until now it could be, so your messages wait in the outbox. Usual causes: this computer&apos;s clock, an antivirus program, a network&apos;s login page, a wrong server name. Or somebody else is answering.</source>
        <translation>これまでは検証できていたため、メッセージは送信トレイで待機します。よくある原因は、このコンピューターの時計、ウイルス対策ソフト、ネットワークのログインページ、間違ったサーバー名です。あるいは、別の誰かが応答しています。</translation>
    </message>
    <message>
        <source>Set the clock, or log in to the network, and try again. Otherwise ask the server&apos;s operator for its fingerprint (a code that stands for the key that proves who it is). Compare it in the account, under “Server and trust”.</source>
        <translation>時計を合わせるか、ネットワークにログインしてから、もう一度試してください。それでもだめなら、サーバーの管理者にフィンガープリント (サーバーが誰かを証明する鍵を表す符号) を尋ね、アカウントの「サーバーと信頼」で照合してください。</translation>
    </message>
    <message>
        <source>Set the clock, or log in to the network, and try again. Otherwise ask the server&apos;s operator for its fingerprint (a code that stands for the key that proves who it is). Compare it: “sealpost-cli trust pin NAME --fingerprint SHA256”.</source>
        <translation>時計を合わせるか、ネットワークにログインしてから、もう一度試してください。それでもだめなら、サーバーの管理者にフィンガープリント (サーバーが誰かを証明する鍵を表す符号) を尋ね、照合してください：「sealpost-cli trust pin NAME --fingerprint SHA256」。</translation>
    </message>
    <message>
        <source>Encrypted, but nobody has checked to whom. Nothing was sent.</source>
        <translation>暗号化されていますが、相手が誰なのかは誰も検証していません。何も送信していません。</translation>
    </message>
    <message>
        <source>Whoever answered would get your messages and your password, so nothing leaves before you have looked at the server.</source>
        <translation>メッセージとパスワードは応答した相手の手に渡るため、あなたがサーバーを確認するまで何も送られません。</translation>
    </message>
    <message>
        <source>“Review the Server” lets you compare its fingerprint (a code that stands for the key that proves who it is). Or accept it unseen, at your own risk.</source>
        <translation>「サーバーを確認」で、フィンガープリント (サーバーが誰かを証明する鍵を表す符号) を照合できます。または、自己責任で、照合せずに受け入れてください。</translation>
    </message>
    <message>
        <source>Ask the operator for its fingerprint (a code that stands for the key that proves who it is). Compare it: “sealpost-cli trust pin NAME --fingerprint SHA256”. Or accept it unseen, at your own risk: --unseen.</source>
        <translation>管理者にフィンガープリント (サーバーが誰かを証明する鍵を表す符号) を尋ね、照合してください：「sealpost-cli trust pin NAME --fingerprint SHA256」。または、自己責任で、照合せずに受け入れてください：--unseen。</translation>
    </message>
    <message>
        <source>Encrypted, but nobody has checked to whom.</source>
        <translation>暗号化されていますが、相手が誰なのかは誰も検証していません。</translation>
    </message>
    <message>
        <source>Your account permits this, so your messages leave. Whoever answered can read them; your password does not leave readably unless the account permits that too.</source>
        <translation>アカウントが許可しているため、メッセージは送信されます。応答した相手はそれを読めます。アカウントがそれも許可していない限り、パスワードは読める形では送られません。</translation>
    </message>
    <message>
        <source>To know who that is, press “Test” under “Edit Account”, then “Review the Server”.</source>
        <translation>相手が誰かを知るには、「アカウントを編集」で「テスト」、次に「サーバーを確認」を押してください。</translation>
    </message>
    <message>
        <source>To know who that is: “sealpost-cli trust pin NAME”.</source>
        <translation>相手が誰かを知るには：「sealpost-cli trust pin NAME」。</translation>
    </message>
    <message>
        <source>Whoever answered could be anybody, so your messages wait in the outbox until you have reviewed the server.</source>
        <translation>応答した相手は誰でもありうるため、あなたがサーバーを確認するまで、メッセージは送信トレイで待機します。</translation>
    </message>
    <message>
        <source>“Review the Server” lets you compare its fingerprint (a code that stands for the key that proves who it is).</source>
        <translation>「サーバーを確認」で、フィンガープリント (サーバーが誰かを証明する鍵を表す符号) を照合できます。</translation>
    </message>
    <message>
        <source>Ask the operator for its fingerprint (a code that stands for the key that proves who it is). Compare it: “sealpost-cli trust pin NAME --fingerprint SHA256”. Or permit this: “sealpost-cli account set NAME --consent unverified-tls”.</source>
        <translation>管理者にフィンガープリント (サーバーが誰かを証明する鍵を表す符号) を尋ね、照合してください：「sealpost-cli trust pin NAME --fingerprint SHA256」。または、これを許可してください：「sealpost-cli account set NAME --consent unverified-tls」。</translation>
    </message>
    <message>
        <source>Encryption has disappeared. Nothing was sent.</source>
        <translation>暗号化がなくなりました。何も送信していません。</translation>
    </message>
    <message>
        <source>This server had it before. The network may be blocking it, or somebody wants to read your mail. Your messages wait in the outbox.</source>
        <translation>このサーバーは以前は暗号化に対応していました。ネットワークが妨げているか、誰かがメールを読もうとしている可能性があります。メッセージは送信トレイで待機します。</translation>
    </message>
    <message>
        <source>Try another network, or ask the server&apos;s operator. To send without encryption all the same, lower the level in the account, under “Server and trust”; anyone may then read your mail.</source>
        <translation>別のネットワークを試すか、サーバーの管理者に問い合わせてください。それでも暗号化なしで送信するには、アカウントの「サーバーと信頼」でレベルを引き下げてください。その場合、誰にでもメールを読まれるおそれがあります。</translation>
    </message>
    <message>
        <source>Try another network, or ask the server&apos;s operator. To send without encryption all the same, so that anyone may read your mail: “sealpost-cli account floor NAME --lower none --reason TEXT”.</source>
        <translation>別のネットワークを試すか、サーバーの管理者に問い合わせてください。誰にでもメールを読まれるおそれがあっても、暗号化なしで送信するには：「sealpost-cli account floor NAME --lower none --reason TEXT」。</translation>
    </message>
    <message>
        <source>Nobody can listen on the way to it; it may send your messages on.</source>
        <translation>そこまでの途中では、誰も盗み見ることができません。メッセージはそこからさらに転送されることがあります。</translation>
    </message>
    <message>
        <source>Anyone on the way can read message and password.</source>
        <translation>途中の誰でもメッセージとパスワードを読めます。</translation>
    </message>
    <message>
        <source>Your account permits this, so your messages leave, and your password with them.</source>
        <translation>アカウントが許可しているため、メッセージは送信され、パスワードも一緒に送られます。</translation>
    </message>
    <message>
        <source>Use a server with encryption as soon as you can.</source>
        <translation>できるだけ早く、暗号化に対応したサーバーを使ってください。</translation>
    </message>
    <message>
        <source>Anyone on the way can read this message.</source>
        <translation>途中の誰でもこのメッセージを読めます。</translation>
    </message>
    <message>
        <source>Your account permits this, so your messages leave. Your password stays here.</source>
        <translation>アカウントが許可しているため、メッセージは送信されます。パスワードは送られません。</translation>
    </message>
    <message>
        <source>A server with encryption would be safer.</source>
        <translation>暗号化に対応したサーバーのほうが安全です。</translation>
    </message>
    <message>
        <source>The server offers no encryption. Nothing was sent.</source>
        <translation>サーバーは暗号化を提供していません。何も送信していません。</translation>
    </message>
    <message>
        <source>Anyone on the way could read your messages, and the account does not permit that. So they wait in the outbox.</source>
        <translation>途中の誰でもメッセージを読めてしまいますが、アカウントはそれを許可していません。そのため、メッセージは送信トレイで待機します。</translation>
    </message>
    <message>
        <source>Another server is the safe answer. You can permit this one in the account, under “Server and trust”; anyone may then read your mail.</source>
        <translation>安全なのは、別のサーバーを使うことです。アカウントの「サーバーと信頼」でこのサーバーを許可することもできますが、誰にでもメールを読まれるおそれがあります。</translation>
    </message>
    <message>
        <source>Another server is the safe answer. You can permit this one, and anyone may then read your mail: “sealpost-cli account set NAME --consent plain-mail”.</source>
        <translation>安全なのは、別のサーバーを使うことです。このサーバーを許可することもできますが、誰にでもメールを読まれるおそれがあります：「sealpost-cli account set NAME --consent plain-mail」。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server, your mail provider for example, by phone or in person. They know its fingerprint (a code that stands for the key that proves who it is). Paste or type it here: either of the two below will do.</source>
        <translation>サーバーを運用している人、たとえばメールのプロバイダーに、電話または対面で尋ねてください。その人はフィンガープリント (サーバーが誰かを証明する鍵を表す符号) を知っています。ここに貼り付けるか入力してください。下の 2 つのうち、どちらか一方でかまいません。</translation>
    </message>
    <message>
        <source>Accepting it unseen means: if somebody sits between you and the server now, they get your password and your messages. A later change will be noticed.</source>
        <translation>照合せずに受け入れると、今あなたとサーバーの間に誰かがいた場合、その相手にパスワードとメッセージが渡ります。後で変化があれば検出されます。</translation>
    </message>
    <message>
        <source>By its key Sealpost knows a server again. Another one can mean two things, and your messages wait until you know which:</source>
        <translation>Sealpost は鍵によって、以前と同じサーバーかどうかを見分けます。鍵が別のものになった場合、考えられることは 2 つあり、どちらなのかがわかるまでメッセージは待機します：</translation>
    </message>
    <message>
        <source>The operator has renewed the key. Then they tell you the new fingerprint, and you pin it (let it count from now on).</source>
        <translation>管理者が鍵を更新した。この場合は、管理者から新しいフィンガープリントを聞いて、その鍵をピン留めします (今後はその鍵が有効になります)。</translation>
    </message>
    <message>
        <source>Somebody else is answering. Then the operator tells you another one, or knows of no new key. Do not pin it; try another network.</source>
        <translation>別の誰かが応答している。この場合は、管理者が別のフィンガープリントを答えるか、新しい鍵のことを知りません。ピン留めせず、別のネットワークを試してください。</translation>
    </message>
</context>
<context>
    <name>VerdictExplanation</name>
    <message>
        <source>Without its pins and levels no server can be judged. Neither message nor password has left.</source>
        <translation>ピン留めとレベルがなければ、サーバーを判定できません。メッセージもパスワードも送信されていません。</translation>
    </message>
    <message>
        <source>What kind of line this is will be known in a moment after connecting.</source>
        <translation>これがどのような通信路かは、接続後すぐにわかります。</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>%1 No message was sent.</source>
        <translation>%1メッセージは送信していません。</translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>%1何も送信していません。</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>%1 に接続しています。</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未検査</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>検査中</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>Pinned unseen</source>
        <translation>未照合でピン留め</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め済み</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>The line to %1 has not been checked yet.</source>
        <translation>%1 への通信路はまだ検査されていません。</translation>
    </message>
    <message>
        <source>The line to %1 was closed; it is checked again when you send.</source>
        <translation>%1 への通信路は閉じました。送信するときに再び検査します。</translation>
    </message>
</context>
<context>
    <name>WaySecretInput</name>
    <message>
        <source>--%1: this account has nothing to use it for.</source>
        <translation>--%1: このアカウントには、これを使うものがありません。</translation>
    </message>
    <message>
        <source>Read the password of the account&apos;s proxy from the next line of standard input.</source>
        <translation>アカウントのプロキシのパスワードを標準入力の次の行から読む。</translation>
    </message>
    <message>
        <source>Read the passphrase of the client certificate from the next line of standard input.</source>
        <translation>クライアント証明書のパスフレーズを標準入力の次の行から読む。</translation>
    </message>
    <message>
        <source>Password of the proxy: </source>
        <translation>プロキシのパスワード: </translation>
    </message>
    <message>
        <source>Passphrase of the certificate: </source>
        <translation>証明書のパスフレーズ: </translation>
    </message>
</context>
<context>
    <name>WaysText</name>
    <message>
        <source>%1 (port %2)</source>
        <translation>%1 (ポート %2)</translation>
    </message>
</context>
<context>
    <name>WeakeningText</name>
    <message>
        <source>Mail will go to a server that nobody has checked: whoever answers can read it.</source>
        <translation>誰も検証していないサーバーにメールが送られます。応答した相手は誰であれ、それを読めます。</translation>
    </message>
    <message>
        <source>Mail may go unencrypted: anyone on the way can read it.</source>
        <translation>メールが暗号化なしで送られることがあります。途中の誰でもそれを読めます。</translation>
    </message>
    <message>
        <source>Mail and password may go unencrypted: anyone on the way can read both, and send as you.</source>
        <translation>メールとパスワードが暗号化なしで送られることがあります。途中の誰でも両方を読み、あなたとして送信できます。</translation>
    </message>
    <message>
        <source>The password itself will go to a server that nobody has checked.</source>
        <translation>パスワードそのものが、誰も検証していないサーバーに送られます。</translation>
    </message>
    <message>
        <source>Encryption that can be opened on the way will be put up with.</source>
        <translation>途中で解読されうる暗号化を許容します。</translation>
    </message>
    <message>
        <source>A server on this computer will need no certificate.</source>
        <translation>このコンピューター上のサーバーに証明書を求めなくなります。</translation>
    </message>
    <message>
        <source>An authority may replace a key that you accepted unseen.</source>
        <translation>あなたが未照合で受け入れた鍵を、認証局が置き換えることがあります。</translation>
    </message>
    <message>
        <source>The authorities in your CA file will vouch for this server, instead of the system&apos;s.</source>
        <translation>システムの認証局の代わりに、あなたの CA ファイル内の認証局がこのサーバーを保証します。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Sealpost has your browser&apos;s answer. You can close this page and go back to Sealpost.</source>
        <translation>Sealpost はブラウザーの応答を受け取りました。このページを閉じて、Sealpost に戻ってください。</translation>
    </message>
    <message>
        <source>Sealpost was not authorised. You can close this page and go back to Sealpost.</source>
        <translation>Sealpost は承認されませんでした。このページを閉じて、Sealpost に戻ってください。</translation>
    </message>
</context>
</TS>
