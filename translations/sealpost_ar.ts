<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccountChoice</name>
    <message>
        <source>There is no account to send through. See: sealpost-cli account add --help</source>
        <translation>لا يوجد حساب للإرسال من خلاله. انظر: sealpost-cli account add --help</translation>
    </message>
    <message>
        <source>--from: this account does not send as “%1”.</source>
        <translation>الخيار ⁨--from⁩: هذا الحساب لا يرسل باسم «⁨%1⁩».</translation>
    </message>
    <message>
        <source>--from: no account sends as “%1”.</source>
        <translation>الخيار ⁨--from⁩: لا يوجد حساب يرسل باسم «⁨%1⁩».</translation>
    </message>
</context>
<context>
    <name>AccountOptions</name>
    <message>
        <source>--%1 and --%2 contradict each other.</source>
        <translation>الخياران ⁨--%1⁩ و⁨--%2⁩ متعارضان.</translation>
    </message>
    <message>
        <source>The mail address to send from.</source>
        <translation>عنوان البريد الذي يُرسَل منه.</translation>
    </message>
    <message>
        <source>The name beside the address.</source>
        <translation>الاسم المرافق للعنوان.</translation>
    </message>
    <message>
        <source>The submission server.</source>
        <translation>خادم البريد الصادر.</translation>
    </message>
    <message>
        <source>Its port for SMTPS, or off (465).</source>
        <translation>منفذه لـ SMTPS، أو off (465).</translation>
    </message>
    <message>
        <source>Its port for STARTTLS, or off (587).</source>
        <translation>منفذه لـ STARTTLS، أو off (587).</translation>
    </message>
    <message>
        <source>Its port without encryption, or off (off).</source>
        <translation>منفذه دون تشفير، أو off (off).</translation>
    </message>
    <message>
        <source>Log in as; empty: do not log in (the address, where there is a password).</source>
        <translation>اسم تسجيل الدخول؛ إن كان فارغًا فلا تسجيل دخول (والعنوان حيث توجد كلمة مرور).</translation>
    </message>
    <message>
        <source>What the login proves: password, token (OAuth 2) or external (a certificate).</source>
        <translation>ما يثبته تسجيل الدخول: password أو token (OAuth 2) أو external (شهادة).</translation>
    </message>
    <message>
        <source>A shell command that prints the password or token.</source>
        <translation>أمر للصدَفة يطبع كلمة المرور أو الرمز.</translation>
    </message>
    <message>
        <source>Read the password from standard input and store it in the keyring, or in the profile&apos;s sealed file.</source>
        <translation>اقرأ كلمة المرور من الدخل القياسي واحفظها في حلقة المفاتيح، أو في الملف المختوم للملف الشخصي.</translation>
    </message>
    <message>
        <source>Remove the stored password; it is asked for then.</source>
        <translation>احذف كلمة المرور المحفوظة؛ وستُطلب بعد ذلك.</translation>
    </message>
    <message>
        <source>Trust the roots in this PEM file instead of the system&apos;s.</source>
        <translation>ثِق بالجذور التي في ملف PEM هذا بدلًا من جذور النظام.</translation>
    </message>
    <message>
        <source>Show this certificate (PEM with key, or PKCS #12).</source>
        <translation>أبرِز هذه الشهادة (PEM مع المفتاح، أو PKCS #12).</translation>
    </message>
    <message>
        <source>Permit none, unverified-tls, plain-mail or plain-mail-and-password.</source>
        <translation>اسمح بـ none أو unverified-tls أو plain-mail أو plain-mail-and-password.</translation>
    </message>
    <message>
        <source>Go through this proxy: none, system, socks5://[USER@]HOST[:PORT] or http://[USER@]HOST[:PORT].</source>
        <translation>مُرّ عبر هذا الوسيط: none أو system أو socks5://[USER@]HOST[:PORT] أو http://[USER@]HOST[:PORT].</translation>
    </message>
    <message>
        <source>Wait so long for each step, or default.</source>
        <translation>انتظر هذه المدة في كل خطوة، أو default.</translation>
    </message>
    <message>
        <source>Keep copies of what is sent: default (as the settings say), yes or no.</source>
        <translation>احتفظ بنسخ مما يُرسَل: default (كما في الإعدادات) أو yes أو no.</translation>
    </message>
    <message>
        <source>Send each message to its own address too, as a blind copy: yes or no.</source>
        <translation>أرسل كل رسالة إلى عنوان الحساب نفسه أيضًا، كنسخة مخفية: yes أو no.</translation>
    </message>
    <message>
        <source>This computer needs no certificate (the default).</source>
        <translation>هذا الحاسوب لا يحتاج إلى شهادة (الافتراضي).</translation>
    </message>
    <message>
        <source>Treat this computer like any other server.</source>
        <translation>عامِل هذا الحاسوب كأي خادم آخر.</translation>
    </message>
    <message>
        <source>A pinned key outweighs any authority.</source>
        <translation>المفتاح المثبَّت أقوى من أي سلطة تصديق.</translation>
    </message>
    <message>
        <source>An authority may replace a key that was accepted unseen (the default).</source>
        <translation>يجوز لسلطة تصديق أن تستبدل مفتاحًا قُبل دون معاينة (الافتراضي).</translation>
    </message>
    <message>
        <source>Put up with outdated encryption, as unverified.</source>
        <translation>اقبل التشفير المتقادم، بوصفه غير متحقَّق منه.</translation>
    </message>
    <message>
        <source>Refuse outdated encryption (the default).</source>
        <translation>ارفض التشفير المتقادم (الافتراضي).</translation>
    </message>
    <message>
        <source>Let the password itself go over unverified encryption.</source>
        <translation>دع كلمة المرور نفسها تمر عبر تشفير غير متحقَّق منه.</translation>
    </message>
    <message>
        <source>Prove the password there by SCRAM only (the default).</source>
        <translation>أثبِت كلمة المرور هناك عبر SCRAM فقط (الافتراضي).</translation>
    </message>
    <message>
        <source>An account needs an address: --address ADDR.</source>
        <translation>يحتاج الحساب إلى عنوان: ⁨--address ADDR⁩.</translation>
    </message>
    <message>
        <source>An account needs a server, and none is guessed: --host HOST.</source>
        <translation>يحتاج الحساب إلى خادم، ولا يُخمَّن أي خادم: ⁨--host HOST⁩.</translation>
    </message>
</context>
<context>
    <name>AccountReport</name>
    <message>
        <source>off</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>تُطلب عند الحاجة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>SMTPS port</source>
        <translation>منفذ SMTPS</translation>
    </message>
    <message>
        <source>STARTTLS port</source>
        <translation>منفذ STARTTLS</translation>
    </message>
    <message>
        <source>Unencrypted port</source>
        <translation>المنفذ غير المشفَّر</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Password command</source>
        <translation>أمر كلمة المرور</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Authorised by</source>
        <translation>مخوَّل من</translation>
    </message>
    <message>
        <source>Trusted roots</source>
        <translation>الجذور الموثوقة</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>شهادة العميل</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Copies of what is sent</source>
        <translation>نسخ مما يُرسَل</translation>
    </message>
    <message>
        <source>one to the address it is sent from</source>
        <translation>واحدة إلى العنوان الذي يُرسَل منه</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الإذن</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>المبدِّلات</translation>
    </message>
</context>
<context>
    <name>AccountsCommand</name>
    <message>
        <source>Say why, for the journal: --reason TEXT.</source>
        <translation>اذكر السبب، من أجل السجل: ⁨--reason TEXT⁩.</translation>
    </message>
    <message>
        <source>An account needs a name of one line.</source>
        <translation>يحتاج الحساب إلى اسم من سطر واحد.</translation>
    </message>
    <message>
        <source>There is an account “%1” already; change it with account set.</source>
        <translation>يوجد حساب باسم «⁨%1⁩» من قبل؛ غيّره بالأمر account set.</translation>
    </message>
    <message>
        <source>%1: its entry in accounts.ini is broken</source>
        <translation>⁨%1⁩: مدخله في accounts.ini معطوب</translation>
    </message>
    <message>
        <source>There is no account yet. See: sealpost-cli account add --help</source>
        <translation>لا يوجد أي حساب بعد. انظر: sealpost-cli account add --help</translation>
    </message>
    <message>
        <source>“%1” is no place: a number from 1, first or last.</source>
        <translation>«⁨%1⁩» ليس موضعًا؛ الموضع عدد يبدأ من 1، أو first أو last.</translation>
    </message>
    <message>
        <source>--password-stdin: this account logs in without a password.</source>
        <translation>الخيار ⁨--password-stdin⁩: هذا الحساب يسجّل الدخول دون كلمة مرور.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>كلمة المرور: </translation>
    </message>
    <message>
        <source>The account was added.</source>
        <translation>أُضيف الحساب.</translation>
    </message>
    <message>
        <source>The account was changed.</source>
        <translation>غُيّر الحساب.</translation>
    </message>
    <message>
        <source>The account was duplicated. Pins and floors stay with the other one: review the server with “sealpost-cli trust pin NAME”.</source>
        <translation>كُرّر الحساب. تبقى المفاتيح المثبَّتة والمستويات الدنيا مع الحساب الآخر؛ راجع الخادم بالأمر «sealpost-cli trust pin NAME».</translation>
    </message>
    <message>
        <source>The account, its pins and its floors were removed.</source>
        <translation>أُزيل الحساب ومفاتيحه المثبَّتة ومستوياته الدنيا.</translation>
    </message>
</context>
<context>
    <name>AgeText</name>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل دقيقة واحدة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل ساعة واحدة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>tested %1</source>
        <extracomment>%1: just now, 3 minutes ago, 2 hours ago</extracomment>
        <translation>اختُبر %1</translation>
    </message>
    <message>
        <source>tested on %1</source>
        <translation>اختُبر في %1</translation>
    </message>
</context>
<context>
    <name>AnchorText</name>
    <message>
        <source>%1 (added on this computer, not by its system)</source>
        <translation>⁨%1⁩ (أُضيفت على هذا الحاسوب، لا من نظامه)</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>See: sealpost-cli %1 --help</source>
        <translation>انظر: sealpost-cli %1 --help</translation>
    </message>
    <message>
        <source>“%1” has no option “%2”.</source>
        <translation>ليس للأمر «⁨%1⁩» خيار «⁨%2⁩».</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <translation>يحتاج «⁨%1⁩» إلى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“%1” does not know what to do with “%2”.</source>
        <translation>لا يعرف «⁨%1⁩» ماذا يفعل بـ «⁨%2⁩».</translation>
    </message>
    <message>
        <source>--profile needs the name of a folder.</source>
        <translation>يحتاج الخيار ⁨--profile⁩ إلى اسم مجلد.</translation>
    </message>
</context>
<context>
    <name>AtTime</name>
    <message>
        <source>--at: “%1” is in the past.</source>
        <translation>الخيار ⁨--at⁩: «⁨%1⁩» في الماضي.</translation>
    </message>
    <message>
        <source>--at: “%1” is no time: 2026-11-25T08:00, 08:00 or +2h.</source>
        <translation>الخيار ⁨--at⁩: «⁨%1⁩» ليس وقتًا صالحًا؛ اكتب مثلًا ⁨2026-11-25T08:00⁩ أو 08:00 أو ⁨+2h⁩.</translation>
    </message>
</context>
<context>
    <name>AuthorizationFailure</name>
    <message>
        <source>The provider said: %1</source>
        <translation>قال المزوّد: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>BookList</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>CausesText</name>
    <message>
        <source>This computer&apos;s clock may be slow: it says %1. If that is wrong, set it.</source>
        <translation>ربما كانت ساعة هذا الحاسوب متأخرة؛ فهي تقول ⁨%1⁩. إن كان ذلك خطأً فاضبطها.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is slow: it says %1, and this program was made on %2. Set the clock.</source>
        <translation>ساعة هذا الحاسوب متأخرة؛ فهي تقول ⁨%1⁩، مع أن هذا البرنامج صُنع في ⁨%2⁩. اضبط الساعة.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock may be fast: it says %1. If that is wrong, set it.</source>
        <translation>ربما كانت ساعة هذا الحاسوب متقدمة؛ فهي تقول ⁨%1⁩. إن كان ذلك خطأً فاضبطها.</translation>
    </message>
    <message>
        <source>The operator may have forgotten to renew the proof of the server&apos;s identity. Tell them.</source>
        <translation>ربما نسي المشغّل تجديد إثبات هوية الخادم. أخبره.</translation>
    </message>
    <message>
        <source>The server&apos;s name may be entered wrongly: here it is %1, and the server calls itself %2. If your provider gives you the second name, enter that in the account.</source>
        <translation>ربما أُدخل اسم الخادم خطأً: اسمه هنا ⁨%1⁩، والخادم يسمي نفسه ⁨%2⁩. إن كان مزوّدك يذكر الاسم الثاني، فأدخله في الحساب.</translation>
    </message>
    <message>
        <source>This network may want you to log in first, as in a hotel or a train: somebody called %1 answered. Open a web page and see, or try another network.</source>
        <translation>ربما تطلب منك هذه الشبكة تسجيل الدخول أولًا، كما في فندق أو قطار؛ فقد أجاب من يسمي نفسه ⁨%1⁩. افتح صفحة ويب لترى، أو جرّب شبكة أخرى.</translation>
    </message>
    <message>
        <source>A virus scanner or a filter may be reading along: “%1” answered. Switch off its looking into mail, or ask whoever looks after this computer or network.</source>
        <translation>ربما كان ماسح فيروسات أو مرشِّح يقرأ ما يمر؛ فقد أجاب «⁨%1⁩». أوقف فحصه للبريد، أو اسأل من يعتني بهذا الحاسوب أو هذه الشبكة.</translation>
    </message>
    <message>
        <source>“%1” vouches for the server, and was added on this computer: by a virus scanner, a filter, or your organisation. Ask who did it, and whether they read your mail.</source>
        <translation>«⁨%1⁩» يضمن الخادم، وقد أُضيف على هذا الحاسوب؛ أضافه ماسح فيروسات أو مرشِّح أو مؤسستك. اسأل من فعل ذلك، وهل يُقرأ بريدك.</translation>
    </message>
    <message>
        <source>The answer came from %1, inside this very network, though the server&apos;s name is one of the Internet. If the server does not stand here, log in to the network first, on a web page.</source>
        <translation>جاء الجواب من ⁨%1⁩، من داخل هذه الشبكة نفسها، مع أن اسم الخادم من أسماء الإنترنت. إن لم يكن الخادم موجودًا هنا، فسجّل الدخول إلى الشبكة أولًا في صفحة ويب.</translation>
    </message>
    <message>
        <source>The proof of the server&apos;s identity counts only with a fresh confirmation, and the one that came is of other days. This computer&apos;s clock says %1: set it, or tell the operator.</source>
        <translation>لا يُعتد بإثبات هوية الخادم إلا بتأكيد حديث، والتأكيد الذي جاء من أيام أخرى. ساعة هذا الحاسوب تقول ⁨%1⁩؛ اضبطها، أو أخبر المشغّل.</translation>
    </message>
    <message>
        <source>The proof of the server&apos;s identity counts only with a fresh confirmation by whoever issued it, and the server did not send one. Tell the operator.</source>
        <translation>لا يُعتد بإثبات هوية الخادم إلا بتأكيد حديث ممن أصدره، ولم يرسل الخادم أي تأكيد. أخبر المشغّل.</translation>
    </message>
    <message>
        <source>What may be behind it:</source>
        <translation>ما قد يكون وراء ذلك:</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>Nobody whom this computer knows vouches for the server.</source>
        <translation>لا أحد ممن يعرفهم هذا الحاسوب يضمن الخادم.</translation>
    </message>
    <message>
        <source>Only %1 vouches for the server, and this computer does not know who that is.</source>
        <translation>لا يضمن الخادم إلا ⁨%1⁩، ولا يعرف هذا الحاسوب من يكون.</translation>
    </message>
    <message>
        <source>The certificate names no server at all.</source>
        <translation>الشهادة لا تذكر أي خادم.</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for %2.</source>
        <translation>الشهادة صادرة لـ ⁨%1⁩، لا لـ ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Nobody vouches for the server but itself (its certificate is self-signed).</source>
        <translation>لا أحد يضمن الخادم سوى نفسه (شهادته موقَّعة ذاتيًا).</translation>
    </message>
    <message>
        <source>The certificate expired on %1.</source>
        <translation>انتهت صلاحية الشهادة في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The certificate is not valid before %1.</source>
        <translation>الشهادة غير صالحة قبل ⁨%1⁩.</translation>
    </message>
    <message>
        <source>A key by which the server proves its identity is too short to be safe.</source>
        <translation>أحد المفاتيح التي يثبت بها الخادم هويته أقصر من أن يكون آمنًا.</translation>
    </message>
    <message>
        <source>The proof of the server&apos;s identity was signed in an outdated way (MD5 or SHA-1) that can be forged.</source>
        <translation>وُقّع إثبات هوية الخادم بطريقة متقادمة (MD5 أو SHA-1) يمكن تزويرها.</translation>
    </message>
    <message>
        <source>Whoever vouched for the server has taken that back (its certificate is revoked).</source>
        <translation>من ضمن الخادم سحب ضمانه (شهادته ملغاة).</translation>
    </message>
    <message>
        <source>Between the server and somebody whom this computer trusts a link is missing or broken.</source>
        <translation>بين الخادم وجهة يثق بها هذا الحاسوب حلقة مفقودة أو مكسورة.</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>قورن</translation>
    </message>
    <message>
        <source>accepted unseen</source>
        <translation>قُبل دون معاينة</translation>
    </message>
    <message>
        <source>A key was seen for the first time.</source>
        <translation>شوهد مفتاح لأول مرة.</translation>
    </message>
    <message>
        <source>Another key than before was seen.</source>
        <translation>شوهد مفتاح غير السابق.</translation>
    </message>
    <message>
        <source>The line was not safe enough; nothing was sent.</source>
        <translation>لم يكن خط الاتصال آمنًا بما يكفي؛ لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>A key was pinned.</source>
        <translation>ثُبّت مفتاح.</translation>
    </message>
    <message>
        <source>A pin was removed.</source>
        <translation>أُلغي تثبيت مفتاح.</translation>
    </message>
    <message>
        <source>A pin was retired: another key has taken its place.</source>
        <translation>استُغني عن مفتاح مثبَّت: حل محله مفتاح آخر.</translation>
    </message>
    <message>
        <source>The level that this server must reach rose.</source>
        <translation>ارتفع المستوى الذي يجب أن يبلغه هذا الخادم.</translation>
    </message>
    <message>
        <source>The level that this server must reach was lowered.</source>
        <translation>خُفض المستوى الذي يجب أن يبلغه هذا الخادم.</translation>
    </message>
    <message>
        <source>The level that this server must reach is again what it was before it was lowered.</source>
        <translation>عاد المستوى الذي يجب أن يبلغه هذا الخادم إلى ما كان عليه قبل خفضه.</translation>
    </message>
    <message>
        <source>A message was accepted.</source>
        <translation>قُبلت رسالة.</translation>
    </message>
    <message>
        <source>The server could not prove that it knows the password.</source>
        <translation>لم يستطع الخادم إثبات أنه يعرف كلمة المرور.</translation>
    </message>
    <message>
        <source>That the server could not prove itself was forgiven.</source>
        <translation>تم التغاضي عن عجز الخادم عن إثبات نفسه.</translation>
    </message>
    <message>
        <source>That the server could not prove itself counts again.</source>
        <translation>عجز الخادم عن إثبات نفسه يُحسب عليه من جديد.</translation>
    </message>
    <message>
        <source>The account was made less safe.</source>
        <translation>جُعل الحساب أقل أمانًا.</translation>
    </message>
    <message>
        <source>The account was made safer.</source>
        <translation>جُعل الحساب أكثر أمانًا.</translation>
    </message>
    <message>
        <source>The account was removed.</source>
        <translation>أُزيل الحساب.</translation>
    </message>
</context>
<context>
    <name>ChainText</name>
    <message>
        <source>the server&apos;s own</source>
        <translation>شهادة الخادم نفسه</translation>
    </message>
    <message>
        <source>the server&apos;s own, issued by itself</source>
        <translation>شهادة الخادم نفسه، أصدرها لنفسه</translation>
    </message>
    <message>
        <source>an authority&apos;s</source>
        <translation>شهادة سلطة تصديق</translation>
    </message>
    <message>
        <source>an authority&apos;s, issued by itself (a root)</source>
        <translation>شهادة سلطة تصديق، أصدرتها لنفسها (جذر)</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a certificate&apos;s place in its chain, the length of that, whose certificate</comment>
        <translation>%1 من %2: ⁨%3⁩</translation>
    </message>
    <message>
        <source>It is not the issuer of the one before it.</source>
        <translation>ليست هي مُصدِر الشهادة التي قبلها.</translation>
    </message>
    <message>
        <source>Its issuer&apos;s certificate was neither sent nor found here.</source>
        <translation>شهادة مُصدِرها لم تُرسَل ولم يُعثر عليها هنا.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>names of a server</comment>
        <translation>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>واسم آخر</numerusform>
            <numerusform>واسمان آخران</numerusform>
            <numerusform>و%n أسماء أخرى</numerusform>
            <numerusform>و%n اسمًا آخر</numerusform>
            <numerusform>و%n اسم آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago</source>
        <translation>
            <numerusform>انتهت قبل %n يوم</numerusform>
            <numerusform>انتهت قبل يوم واحد</numerusform>
            <numerusform>انتهت قبل يومين</numerusform>
            <numerusform>انتهت قبل %n أيام</numerusform>
            <numerusform>انتهت قبل %n يومًا</numerusform>
            <numerusform>انتهت قبل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>begins in %n day(s)</source>
        <translation>
            <numerusform>تبدأ بعد %n يوم</numerusform>
            <numerusform>تبدأ بعد يوم واحد</numerusform>
            <numerusform>تبدأ بعد يومين</numerusform>
            <numerusform>تبدأ بعد %n أيام</numerusform>
            <numerusform>تبدأ بعد %n يومًا</numerusform>
            <numerusform>تبدأ بعد %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>بقي %n يوم</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %n أيام</numerusform>
            <numerusform>بقي %n يومًا</numerusform>
            <numerusform>بقي %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>من ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>RSA, %1 bits</source>
        <translation>⁨RSA⁩، %1 بت</translation>
    </message>
    <message>
        <source>%1 (elliptic curve), %2 bits</source>
        <translation>⁨%1⁩ (منحنى إهليلجي)، %2 بت</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <comment>the kind of a key, its size</comment>
        <translation>⁨%1⁩، %2 بت</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>signing what cannot be denied later</source>
        <translation>توقيع ما لا يمكن إنكاره لاحقًا</translation>
    </message>
    <message>
        <source>passing on keys</source>
        <translation>تمرير المفاتيح</translation>
    </message>
    <message>
        <source>encrypting data</source>
        <translation>تشفير البيانات</translation>
    </message>
    <message>
        <source>agreeing on keys</source>
        <translation>الاتفاق على المفاتيح</translation>
    </message>
    <message>
        <source>signing certificates</source>
        <translation>توقيع الشهادات</translation>
    </message>
    <message>
        <source>signing lists of what was revoked</source>
        <translation>توقيع قوائم ما أُلغي</translation>
    </message>
    <message>
        <source>being a server</source>
        <translation>العمل كخادم</translation>
    </message>
    <message>
        <source>logging in to a server</source>
        <translation>تسجيل الدخول إلى خادم</translation>
    </message>
    <message>
        <source>signing programs</source>
        <translation>توقيع البرامج</translation>
    </message>
    <message>
        <source>signing and encrypting mail</source>
        <translation>توقيع البريد وتشفيره</translation>
    </message>
    <message>
        <source>signing the time</source>
        <translation>توقيع الوقت</translation>
    </message>
    <message>
        <source>saying what was revoked</source>
        <translation>الإخبار بما أُلغي</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>no, it may not issue certificates</source>
        <translation>لا، لا يجوز لها إصدار الشهادات</translation>
    </message>
    <message>
        <source>yes, with at most %1 below it</source>
        <translation>نعم، وتحتها %1 على الأكثر</translation>
    </message>
    <message>
        <source>yes, with any number below it</source>
        <translation>نعم، وتحتها أي عدد</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>لمن هي</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>الموضع في السلسلة</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>تعود إلى</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>المُصدِر</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>هي نفسها</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Key and signature</source>
        <translation>المفتاح والتوقيع</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>موقَّعة بـ</translation>
    </message>
    <message>
        <source>The key&apos;s own mark (SKI)</source>
        <translation>علامة المفتاح نفسه (SKI)</translation>
    </message>
    <message>
        <source>The issuer&apos;s key&apos;s (AKI)</source>
        <translation>علامة مفتاح المُصدِر (AKI)</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض منها</translation>
    </message>
    <message>
        <source>Key may be used for</source>
        <translation>يجوز استعمال المفتاح في</translation>
    </message>
    <message>
        <source>Certificate is for</source>
        <translation>الشهادة مخصصة لـ</translation>
    </message>
    <message>
        <source>An authority</source>
        <translation>سلطة تصديق</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>تتعذر قراءتها</translation>
    </message>
    <message>
        <source>Where to ask</source>
        <translation>أين يُسأل</translation>
    </message>
    <message>
        <source>Whether it is revoked (OCSP)</source>
        <translation>هل هي ملغاة (OCSP)</translation>
    </message>
    <message>
        <source>List of what is revoked (CRL)</source>
        <translation>قائمة ما أُلغي (CRL)</translation>
    </message>
    <message>
        <source>Issuer&apos;s certificate</source>
        <translation>شهادة المُصدِر</translation>
    </message>
    <message>
        <source>Must-staple</source>
        <translation>إلزام الإثبات (Must-staple)</translation>
    </message>
    <message>
        <source>yes, the server has to bring a proof along that it is not revoked</source>
        <translation>نعم، على الخادم أن يأتي بإثبات أنها غير ملغاة</translation>
    </message>
    <message>
        <source>Fingerprints, SHA-256</source>
        <translation>البصمات، SHA-256</translation>
    </message>
    <message>
        <source>Of the key (this is pinned)</source>
        <translation>للمفتاح (هذه هي التي تُثبَّت)</translation>
    </message>
    <message>
        <source>Of the certificate</source>
        <translation>للشهادة</translation>
    </message>
</context>
<context>
    <name>CommandFailure</name>
    <message>
        <source>Give their passphrase with --passphrase-stdin, or unlock the keyring.</source>
        <translation>أعطِ عبارة مرورها بالخيار ⁨--passphrase-stdin⁩، أو افتح قفل حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Keep passwords in a sealed file instead: “sealpost-cli settings set password-place file”.</source>
        <translation>احفظ كلمات المرور في ملف مختوم بدلًا من ذلك: «sealpost-cli settings set password-place file».</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>في ⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>CommandForm</name>
    <message>
        <source>Usage: sealpost-cli %1 [options] %2</source>
        <translation>الاستعمال: ⁨sealpost-cli %1 [خيارات] %2⁩</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>احفظ كل شيء في هذا المجلد.</translation>
    </message>
    <message>
        <source>Report as one JSON object on one line.</source>
        <translation>اعرض التقرير ككائن JSON واحد في سطر واحد.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>اعرض هذه المساعدة.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>See: sealpost-cli --help</source>
        <translation>انظر: sealpost-cli --help</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>أي أمر؟</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>لا يوجد أمر «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Usage: sealpost-cli [--profile DIR] [--json] COMMAND …</source>
        <translation>الاستعمال: ⁨sealpost-cli [--profile DIR] [--json] COMMAND …⁩</translation>
    </message>
    <message>
        <source>Sends mail through your own server, and says how safe the line is.</source>
        <translation>يرسل البريد عبر خادمك، ويقول ما مدى أمان خط الاتصال.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>Each command has its own help: sealpost-cli COMMAND --help</source>
        <translation>لكل أمر مساعدته الخاصة: sealpost-cli COMMAND --help</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>Why it becomes less safe, for the journal.</source>
        <translation>لماذا يصبح أقل أمانًا، من أجل السجل.</translation>
    </message>
    <message>
        <source>Lower it to pinned, unverified, plain or none.</source>
        <translation>اخفضه إلى pinned أو unverified أو plain أو none.</translation>
    </message>
    <message>
        <source>Take the last lowering back.</source>
        <translation>تراجع عن آخر خفض.</translation>
    </message>
    <message>
        <source>Adds an account.</source>
        <translation>يضيف حسابًا.</translation>
    </message>
    <message>
        <source>Lists the accounts.</source>
        <translation>يسرد الحسابات.</translation>
    </message>
    <message>
        <source>Shows an account.</source>
        <translation>يعرض حسابًا.</translation>
    </message>
    <message>
        <source>Changes an account.</source>
        <translation>يغيّر حسابًا.</translation>
    </message>
    <message>
        <source>Adds an account that is like another, without its pins and floors.</source>
        <translation>يضيف حسابًا مثل حساب آخر، دون مفاتيحه المثبَّتة ومستوياته الدنيا.</translation>
    </message>
    <message>
        <source>Moves an account; new messages begin with the first one.</source>
        <translation>ينقل حسابًا؛ تبدأ الرسائل الجديدة بالحساب الأول.</translation>
    </message>
    <message>
        <source>Removes an account, its pins, its floors and its stored password.</source>
        <translation>يزيل حسابًا ومفاتيحه المثبَّتة ومستوياته الدنيا وكلمة مروره المحفوظة.</translation>
    </message>
    <message>
        <source>Shows, lowers or restores the level that the server must reach.</source>
        <translation>يعرض المستوى الذي يجب أن يبلغه الخادم، أو يخفضه، أو يعيده.</translation>
    </message>
    <message>
        <source>Writes an account with its pins, floors and journal into a file, without its password.</source>
        <translation>يكتب حسابًا ومفاتيحه المثبَّتة ومستوياته الدنيا وسجله في ملف، دون كلمة مروره.</translation>
    </message>
    <message>
        <source>Takes an account from a file that was exported, of Thunderbird, msmtp or a provider.</source>
        <translation>يأخذ حسابًا من ملف مصدَّر، أو من ملفات Thunderbird أو msmtp أو أحد المزوّدين.</translation>
    </message>
    <message>
        <source>Import it by this name.</source>
        <translation>استورده بهذا الاسم.</translation>
    </message>
    <message>
        <source>The mail address to send from, with a provider&apos;s file for mail programs.</source>
        <translation>عنوان البريد الذي يُرسَل منه، مع ملف المزوّد لبرامج البريد.</translation>
    </message>
    <message>
        <source>Permit what makes less safe what is here.</source>
        <translation>اسمح بما يجعل الموجود هنا أقل أمانًا.</translation>
    </message>
    <message>
        <source>Run the commands that give msmtp its passwords.</source>
        <translation>نفّذ الأوامر التي تعطي msmtp كلمات مروره.</translation>
    </message>
    <message>
        <source>Lists as whom an account sends.</source>
        <translation>يسرد الأسماء والعناوين التي يرسل بها حساب.</translation>
    </message>
    <message>
        <source>Adds an address to send from.</source>
        <translation>يضيف عنوانًا يُرسَل منه.</translation>
    </message>
    <message>
        <source>Changes what messages from an address begin with.</source>
        <translation>يغيّر ما تبدأ به الرسائل من عنوان.</translation>
    </message>
    <message>
        <source>Removes an address to send from.</source>
        <translation>يزيل عنوانًا يُرسَل منه.</translation>
    </message>
    <message>
        <source>Makes it the address that new messages begin with.</source>
        <translation>يجعله العنوان الذي تبدأ به الرسائل الجديدة.</translation>
    </message>
    <message>
        <source>Lists pins, floors and servers that could not prove themselves.</source>
        <translation>يسرد المفاتيح المثبَّتة والمستويات الدنيا والخوادم التي لم تستطع إثبات نفسها.</translation>
    </message>
    <message>
        <source>Shows what is remembered of an account&apos;s server.</source>
        <translation>يعرض ما هو محفوظ عن خادم حساب.</translation>
    </message>
    <message>
        <source>Removes a pin, or all pins of an account.</source>
        <translation>يلغي تثبيت مفتاح، أو جميع المفاتيح المثبَّتة لحساب.</translation>
    </message>
    <message>
        <source>Why, for the journal.</source>
        <translation>السبب، من أجل السجل.</translation>
    </message>
    <message>
        <source>Lets the password go again to a server that could not prove itself.</source>
        <translation>يدع كلمة المرور تذهب من جديد إلى خادم لم يستطع إثبات نفسه.</translation>
    </message>
    <message>
        <source>Takes back what was made less safe: the last step, or the last of a kind.</source>
        <translation>يتراجع عما جُعل أقل أمانًا: آخر خطوة، أو آخر خطوة من نوع ما.</translation>
    </message>
    <message>
        <source>Shows what holds for all accounts.</source>
        <translation>يعرض ما يسري على جميع الحسابات.</translation>
    </message>
    <message>
        <source>Changes a setting: undo-delay, sent-copy or notify-success.</source>
        <translation>يغيّر إعدادًا: undo-delay أو sent-copy أو notify-success.</translation>
    </message>
</context>
<context>
    <name>ConnectionFacts</name>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>older than TLS 1.2</source>
        <translation>أقدم من TLS 1.2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>how a key was pinned, and when</comment>
        <translation>%1، منذ %2</translation>
    </message>
    <message>
        <source>Encryption:</source>
        <translation>التشفير:</translation>
    </message>
    <message>
        <source>Cipher:</source>
        <translation>خوارزمية التشفير:</translation>
    </message>
    <message>
        <source>Vouched for by:</source>
        <translation>الضامن:</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Problems:</source>
        <translation>المشكلات:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, then how long ago</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>الخادم:</translation>
    </message>
    <message>
        <source>Way:</source>
        <translation>الطريقة:</translation>
    </message>
    <message>
        <source>Proxy:</source>
        <translation>الوسيط:</translation>
    </message>
    <message>
        <source>Pin:</source>
        <translation>التثبيت:</translation>
    </message>
    <message>
        <source>Logged in by:</source>
        <translation>تسجيل الدخول عبر:</translation>
    </message>
    <message>
        <source>Your own certificate:</source>
        <translation>شهادتك الخاصة:</translation>
    </message>
    <message>
        <source>Checked:</source>
        <translation>وقت الفحص:</translation>
    </message>
</context>
<context>
    <name>ConsentChoice</name>
    <message>
        <source>Only servers that are vouched for or pinned (recommended)</source>
        <translation>فقط الخوادم المضمونة أو المثبَّتة (مستحسن)</translation>
    </message>
    <message>
        <source>Encrypted mail to servers that nobody has checked</source>
        <translation>بريد مشفَّر إلى خوادم لم يتحقق منها أحد</translation>
    </message>
    <message>
        <source>Unencrypted mail, never the password: anyone on the way can read it</source>
        <translation>بريد غير مشفَّر، دون كلمة المرور أبدًا: يستطيع أي شخص على الطريق قراءته</translation>
    </message>
    <message>
        <source>Unencrypted mail and password: anyone on the way can send as you</source>
        <translation>بريد وكلمة مرور دون تشفير: يستطيع أي شخص على الطريق أن يرسل باسمك</translation>
    </message>
    <message>
        <source>What this account permits</source>
        <translation>ما يسمح به هذا الحساب</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>The server said: %1</source>
        <translation>قال الخادم: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>DiscoveryText</name>
    <message>
        <source>The DNS record %1 names a server.</source>
        <translation>سجل DNS ⁨%1⁩ يذكر خادمًا.</translation>
    </message>
    <message>
        <source>The file for mail programs at %1 names a server.</source>
        <translation>الملف المخصص لبرامج البريد في ⁨%1⁩ يذكر خادمًا.</translation>
    </message>
    <message>
        <source>Sealpost knows the provider of these addresses.</source>
        <translation>يعرف Sealpost مزوّد هذه العناوين.</translation>
    </message>
    <message>
        <source>The domain&apos;s mail is taken by a provider that Sealpost knows.</source>
        <translation>بريد النطاق يستقبله مزوّد يعرفه Sealpost.</translation>
    </message>
    <message>
        <source>Something listens at %1.</source>
        <translation>ثمة ما يستمع في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>There is no DNS record %1.</source>
        <translation>لا يوجد سجل DNS ⁨%1⁩.</translation>
    </message>
    <message>
        <source>There is no file for mail programs at %1.</source>
        <translation>لا يوجد ملف لبرامج البريد في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Sealpost does not know the provider of these addresses.</source>
        <translation>لا يعرف Sealpost مزوّد هذه العناوين.</translation>
    </message>
    <message>
        <source>The domain&apos;s mail is taken by no provider that Sealpost knows.</source>
        <translation>بريد النطاق لا يستقبله أي مزوّد يعرفه Sealpost.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>لا شيء يستمع في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>named by the domain&apos;s DNS record %1</source>
        <translation>يذكره سجل DNS ⁨%1⁩ الخاص بالنطاق</translation>
    </message>
    <message>
        <source>named by the domain&apos;s file for mail programs at %1</source>
        <translation>يذكره ملف النطاق المخصص لبرامج البريد في ⁨%1⁩</translation>
    </message>
    <message>
        <source>known as the server of %1</source>
        <translation>معروف بأنه خادم ⁨%1⁩</translation>
    </message>
    <message>
        <source>known as the server of %1, which takes the domain&apos;s mail</source>
        <translation>معروف بأنه خادم ⁨%1⁩ الذي يستقبل بريد النطاق</translation>
    </message>
    <message>
        <source>guessed: it listens at a usual name</source>
        <translation>تخمين: يستمع عند اسم مألوف</translation>
    </message>
    <message>
        <source>The provider wants an app password: one that you make for this program on its page.</source>
        <translation>يطلب المزوّد كلمة مرور للتطبيق: كلمة تنشئها لهذا البرنامج في صفحة المزوّد.</translation>
    </message>
    <message>
        <source>The provider wants you to log in in the browser, or an app password: one that you make for this program on its page.</source>
        <translation>يطلب المزوّد أن تسجّل الدخول في المتصفح، أو كلمة مرور للتطبيق: كلمة تنشئها لهذا البرنامج في صفحة المزوّد.</translation>
    </message>
    <message>
        <source>The provider wants you to log in in the browser.</source>
        <translation>يطلب المزوّد أن تسجّل الدخول في المتصفح.</translation>
    </message>
    <message>
        <source>%1 does not belong to %2. Use it only if you know that your provider takes mail there.</source>
        <translation>لا ينتمي ⁨%1⁩ إلى ⁨%2⁩. لا تستعمله إلا إن كنت تعرف أن مزوّدك يستقبل البريد هناك.</translation>
    </message>
    <message>
        <source>%1 says that the domain has no server to send with.</source>
        <translation>يقول ⁨%1⁩ إن النطاق ليس له خادم للإرسال.</translation>
    </message>
    <message>
        <source>%1 gave something that cannot be used.</source>
        <translation>أعطى ⁨%1⁩ شيئًا لا يمكن استعماله.</translation>
    </message>
    <message>
        <source>%1 could not be asked: %2</source>
        <translation>تعذّر سؤال ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>لم يُجب ⁨%1⁩ في الوقت المناسب.</translation>
    </message>
</context>
<context>
    <name>DsnOptions</name>
    <message>
        <source>--dsn-notify: “%1” is neither never nor a list of success, failure and delay.</source>
        <translation>الخيار ⁨--dsn-notify⁩: «⁨%1⁩» ليس never ولا قائمة من success وfailure وdelay.</translation>
    </message>
    <message>
        <source>--dsn-return: “%1” is neither full nor hdrs.</source>
        <translation>الخيار ⁨--dsn-return⁩: «⁨%1⁩» ليس full ولا hdrs.</translation>
    </message>
    <message>
        <source>--dsn-envelope-id: “%1” is not 1 to 100 printable ASCII characters without spaces.</source>
        <translation>الخيار ⁨--dsn-envelope-id⁩: «⁨%1⁩» ليس من 1 إلى 100 محرف ASCII قابل للطباعة دون مسافات.</translation>
    </message>
    <message>
        <source>Report never, or on a list of success, failure, delay.</source>
        <translation>لا تقرير أبدًا (never)، أو عند ما في قائمة من success وfailure وdelay.</translation>
    </message>
    <message>
        <source>What comes back with a report: full or hdrs (hdrs).</source>
        <translation>ما يعود مع التقرير: full أو hdrs (hdrs).</translation>
    </message>
    <message>
        <source>Named in a report, to know the message by.</source>
        <translation>يُذكر في التقرير، لمعرفة الرسالة به.</translation>
    </message>
</context>
<context>
    <name>EnhancedCodeText</name>
    <message>
        <source>Something is wrong with the address.</source>
        <translation>ثمة خطأ في العنوان.</translation>
    </message>
    <message>
        <source>There is no mailbox of this name.</source>
        <translation>لا يوجد صندوق بريد بهذا الاسم.</translation>
    </message>
    <message>
        <source>What stands after the @ takes no mail, or does not exist.</source>
        <translation>ما بعد @ لا يستقبل البريد، أو غير موجود.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is written in a way that is none.</source>
        <translation>عنوان المستلم مكتوب بطريقة لا تجعله عنوانًا.</translation>
    </message>
    <message>
        <source>The address fits several mailboxes there.</source>
        <translation>العنوان ينطبق على عدة صناديق بريد هناك.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is valid.</source>
        <translation>عنوان المستلم صالح.</translation>
    </message>
    <message>
        <source>The mailbox has moved, and nobody knows where to.</source>
        <translation>انتقل صندوق البريد، ولا أحد يعرف إلى أين.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is written in a way that is none.</source>
        <translation>عنوان المرسل مكتوب بطريقة لا تجعله عنوانًا.</translation>
    </message>
    <message>
        <source>What stands after the @ of the sender does not exist.</source>
        <translation>ما بعد @ في عنوان المرسل غير موجود.</translation>
    </message>
    <message>
        <source>It was passed on to a system that may not report back.</source>
        <translation>مُرّرت إلى نظام قد لا يرسل تقريرًا.</translation>
    </message>
    <message>
        <source>What stands after the @ says that it takes no mail.</source>
        <translation>ما بعد @ يقول إنه لا يستقبل البريد.</translation>
    </message>
    <message>
        <source>Something is wrong with the mailbox.</source>
        <translation>ثمة خطأ في صندوق البريد.</translation>
    </message>
    <message>
        <source>The mailbox is closed to mail.</source>
        <translation>صندوق البريد مغلق أمام البريد.</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>صندوق البريد ممتلئ.</translation>
    </message>
    <message>
        <source>The message is larger than this mailbox takes.</source>
        <translation>الرسالة أكبر مما يقبله صندوق البريد هذا.</translation>
    </message>
    <message>
        <source>The mailing list could not be reached in full.</source>
        <translation>تعذّر بلوغ القائمة البريدية كاملة.</translation>
    </message>
    <message>
        <source>Something is wrong with the mail system there.</source>
        <translation>ثمة خطأ في نظام البريد هناك.</translation>
    </message>
    <message>
        <source>The mail system there has no room left.</source>
        <translation>لم يبق في نظام البريد هناك متسع.</translation>
    </message>
    <message>
        <source>The mail system there takes no mail at present.</source>
        <translation>نظام البريد هناك لا يستقبل البريد حاليًا.</translation>
    </message>
    <message>
        <source>The mail system there cannot do what the message needs.</source>
        <translation>نظام البريد هناك لا يستطيع ما تحتاج إليه الرسالة.</translation>
    </message>
    <message>
        <source>The message is larger than the mail system there takes.</source>
        <translation>الرسالة أكبر مما يقبله نظام البريد هناك.</translation>
    </message>
    <message>
        <source>The mail system there is set up wrongly.</source>
        <translation>نظام البريد هناك مضبوط على نحو خاطئ.</translation>
    </message>
    <message>
        <source>The server gave the message another priority.</source>
        <translation>أعطى الخادم الرسالة أولوية أخرى.</translation>
    </message>
    <message>
        <source>Something is wrong with the network or the way of the mail.</source>
        <translation>ثمة خطأ في الشبكة أو في طريق البريد.</translation>
    </message>
    <message>
        <source>The mail system there does not answer.</source>
        <translation>نظام البريد هناك لا يجيب.</translation>
    </message>
    <message>
        <source>The connection to the mail system there broke off.</source>
        <translation>انقطع الاتصال بنظام البريد هناك.</translation>
    </message>
    <message>
        <source>The server could not look up where the mail is to go.</source>
        <translation>لم يستطع الخادم البحث عن وجهة البريد.</translation>
    </message>
    <message>
        <source>The server knows no way to the recipient.</source>
        <translation>لا يعرف الخادم طريقًا إلى المستلم.</translation>
    </message>
    <message>
        <source>The mail system has too much to do.</source>
        <translation>نظام البريد مثقل بالعمل.</translation>
    </message>
    <message>
        <source>The message went round in a circle.</source>
        <translation>دارت الرسالة في حلقة.</translation>
    </message>
    <message>
        <source>The message could not be delivered in its time.</source>
        <translation>تعذّر تسليم الرسالة في وقتها.</translation>
    </message>
    <message>
        <source>The servers did not understand each other.</source>
        <translation>لم تفهم الخوادم بعضها بعضًا.</translation>
    </message>
    <message>
        <source>The server does not take this command here.</source>
        <translation>لا يقبل الخادم هذا الأمر هنا.</translation>
    </message>
    <message>
        <source>The server could not read a command.</source>
        <translation>لم يستطع الخادم قراءة أمر.</translation>
    </message>
    <message>
        <source>There are more recipients than the server takes at once.</source>
        <translation>عدد المستلمين أكثر مما يقبله الخادم دفعة واحدة.</translation>
    </message>
    <message>
        <source>The server does not take what stood behind a command.</source>
        <translation>لا يقبل الخادم ما جاء بعد أحد الأوامر.</translation>
    </message>
    <message>
        <source>The servers do not speak the same version of the protocol.</source>
        <translation>الخوادم لا تتحدث بالإصدار نفسه من البروتوكول.</translation>
    </message>
    <message>
        <source>A line of the login was longer than the server takes.</source>
        <translation>أحد أسطر تسجيل الدخول أطول مما يقبله الخادم.</translation>
    </message>
    <message>
        <source>Something is wrong with the content of the message.</source>
        <translation>ثمة خطأ في محتوى الرسالة.</translation>
    </message>
    <message>
        <source>A content of this kind is not taken there.</source>
        <translation>محتوى من هذا النوع لا يُقبل هناك.</translation>
    </message>
    <message>
        <source>The message would have to be converted, which is not allowed.</source>
        <translation>كان لا بد من تحويل الرسالة، وهذا غير مسموح به.</translation>
    </message>
    <message>
        <source>The message would have to be converted, which cannot be done.</source>
        <translation>كان لا بد من تحويل الرسالة، وهذا غير ممكن.</translation>
    </message>
    <message>
        <source>The message was converted, and something of it was lost.</source>
        <translation>حُوّلت الرسالة، وفُقد شيء منها.</translation>
    </message>
    <message>
        <source>The message could not be converted.</source>
        <translation>تعذّر تحويل الرسالة.</translation>
    </message>
    <message>
        <source>The content of the message could not be fetched.</source>
        <translation>تعذّر جلب محتوى الرسالة.</translation>
    </message>
    <message>
        <source>The letters of an address are not possible there.</source>
        <translation>حروف أحد العناوين غير ممكنة هناك.</translation>
    </message>
    <message>
        <source>The server&apos;s answer needs letters that are not possible here.</source>
        <translation>يحتاج جواب الخادم إلى حروف غير ممكنة هنا.</translation>
    </message>
    <message>
        <source>The letters of the message&apos;s header are not possible there.</source>
        <translation>حروف ترويسة الرسالة غير ممكنة هناك.</translation>
    </message>
    <message>
        <source>The rules or the safety of the mail system forbid it.</source>
        <translation>قواعد نظام البريد أو أمانه تمنع ذلك.</translation>
    </message>
    <message>
        <source>The sender may not send to this recipient.</source>
        <translation>لا يجوز للمرسل أن يرسل إلى هذا المستلم.</translation>
    </message>
    <message>
        <source>The sender may not send to this mailing list.</source>
        <translation>لا يجوز للمرسل أن يرسل إلى هذه القائمة البريدية.</translation>
    </message>
    <message>
        <source>The message would have to be secured in a way that cannot be.</source>
        <translation>كان لا بد من تأمين الرسالة بطريقة غير ممكنة.</translation>
    </message>
    <message>
        <source>The server lacks the security that the message needs.</source>
        <translation>يفتقر الخادم إلى الأمان الذي تحتاج إليه الرسالة.</translation>
    </message>
    <message>
        <source>The encryption or a signature failed.</source>
        <translation>فشل التشفير أو أحد التواقيع.</translation>
    </message>
    <message>
        <source>The server does not know this encryption.</source>
        <translation>لا يعرف الخادم هذا التشفير.</translation>
    </message>
    <message>
        <source>The message was changed on its way.</source>
        <translation>غُيّرت الرسالة في طريقها.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>اسم المستخدم أو كلمة المرور خطأ.</translation>
    </message>
    <message>
        <source>The server wants a stronger way to log in.</source>
        <translation>يريد الخادم طريقة أقوى لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>The server wants an encrypted connection.</source>
        <translation>يريد الخادم اتصالًا مشفَّرًا.</translation>
    </message>
    <message>
        <source>This way to log in needs an encrypted connection.</source>
        <translation>طريقة تسجيل الدخول هذه تحتاج إلى اتصال مشفَّر.</translation>
    </message>
    <message>
        <source>The server wants a login in another way once.</source>
        <translation>يريد الخادم تسجيل الدخول بطريقة أخرى مرة واحدة.</translation>
    </message>
    <message>
        <source>The user&apos;s account is switched off.</source>
        <translation>حساب المستخدم معطَّل.</translation>
    </message>
    <message>
        <source>The server wants to know more about the sender first.</source>
        <translation>يريد الخادم أن يعرف المزيد عن المرسل أولًا.</translation>
    </message>
    <message>
        <source>The server takes only messages of a higher priority now.</source>
        <translation>لا يقبل الخادم الآن إلا الرسائل ذات الأولوية الأعلى.</translation>
    </message>
    <message>
        <source>The message is too large for its priority.</source>
        <translation>الرسالة أكبر مما تسمح به أولويتها.</translation>
    </message>
    <message>
        <source>The mailbox belongs to another person now.</source>
        <translation>أصبح صندوق البريد لشخص آخر.</translation>
    </message>
    <message>
        <source>The domain belongs to another owner now.</source>
        <translation>أصبح النطاق لمالك آخر.</translation>
    </message>
    <message>
        <source>Whether the mailbox changed hands could not be found out.</source>
        <translation>تعذّرت معرفة ما إذا كان صندوق البريد قد انتقل إلى شخص آخر.</translation>
    </message>
    <message>
        <source>The message has no valid DKIM signature.</source>
        <translation>ليس للرسالة توقيع DKIM صالح.</translation>
    </message>
    <message>
        <source>The message has no DKIM signature that is accepted there.</source>
        <translation>ليس للرسالة توقيع DKIM مقبول هناك.</translation>
    </message>
    <message>
        <source>The message has no DKIM signature of its author&apos;s domain.</source>
        <translation>ليس للرسالة توقيع DKIM من نطاق كاتبها.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain does not allow mail from this server (SPF).</source>
        <translation>لا يسمح نطاق المرسل بالبريد من هذا الخادم (SPF).</translation>
    </message>
    <message>
        <source>The rules of the sender&apos;s domain (SPF) could not be read.</source>
        <translation>تعذّرت قراءة قواعد نطاق المرسل (SPF).</translation>
    </message>
    <message>
        <source>The address of the sending computer has no matching name.</source>
        <translation>ليس لعنوان الحاسوب المرسل اسم مطابق.</translation>
    </message>
    <message>
        <source>The message failed several checks of who sent it.</source>
        <translation>لم تجتز الرسالة عدة فحوص لمعرفة مرسلها.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain says that it takes no mail itself.</source>
        <translation>يقول نطاق المرسل إنه هو نفسه لا يستقبل البريد.</translation>
    </message>
    <message>
        <source>Too many messages came at once.</source>
        <translation>جاءت رسائل أكثر من اللازم دفعة واحدة.</translation>
    </message>
    <message>
        <source>The message failed the check of those who passed it on (ARC).</source>
        <translation>لم تجتز الرسالة فحص من مرّروها (ARC).</translation>
    </message>
    <message>
        <source>A server on the way cannot promise encryption (REQUIRETLS).</source>
        <translation>ثمة خادم على الطريق لا يستطيع التعهد بالتشفير (REQUIRETLS).</translation>
    </message>
</context>
<context>
    <name>EntryAction</name>
    <message>
        <source>Send No&amp;w</source>
        <translation>إ&amp;رسال الآن</translation>
    </message>
    <message>
        <source>Try A&amp;gain</source>
        <translation>إعادة الم&amp;حاولة</translation>
    </message>
    <message>
        <source>Enter &amp;Password…</source>
        <translation>إدخال &amp;كلمة المرور…</translation>
    </message>
    <message>
        <source>&amp;Unlock Passwords…</source>
        <translation>&amp;فتح قفل كلمات المرور…</translation>
    </message>
    <message>
        <source>Authori&amp;ze…</source>
        <translation>ت&amp;خويل…</translation>
    </message>
    <message>
        <source>&amp;Review the Server…</source>
        <translation>&amp;مراجعة الخادم…</translation>
    </message>
    <message>
        <source>Edit Acco&amp;unt…</source>
        <translation>&amp;تحرير الحساب…</translation>
    </message>
    <message>
        <source>Send A&amp;gain</source>
        <translation>إرسال من &amp;جديد</translation>
    </message>
    <message>
        <source>&amp;It Was Sent</source>
        <translation>&amp;لقد أُرسلت</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحر&amp;ير</translation>
    </message>
    <message>
        <source>&amp;Edit and Send to the Rest</source>
        <translation>تحرير وإرسال إلى ال&amp;باقين</translation>
    </message>
    <message>
        <source>Ca&amp;ncel Message…</source>
        <translation>إل&amp;غاء الرسالة…</translation>
    </message>
    <message>
        <source>Re&amp;move from the List…</source>
        <translation>إ&amp;زالة من القائمة…</translation>
    </message>
    <message>
        <source>If the server took it the first time, it arrives twice.</source>
        <translation>إن كان الخادم قد قبلها في المرة الأولى، فستصل مرتين.</translation>
    </message>
    <message>
        <source>A recipient has got it, or you find it at the server by its Message-ID.</source>
        <translation>وصلت إلى أحد المستلمين، أو وجدتَها عند الخادم بمعرّفها Message-ID.</translation>
    </message>
    <message>
        <source>Takes it out of the outbox and into a window.</source>
        <translation>يخرجها من صندوق الصادر ويفتحها في نافذة.</translation>
    </message>
</context>
<context>
    <name>EntryRefusal</name>
    <message>
        <source>The message is on its way just now; wait until it has come to something.</source>
        <translation>الرسالة في طريقها الآن؛ انتظر حتى يتضح مصيرها.</translation>
    </message>
    <message>
        <source>The message is sent already.</source>
        <translation>أُرسلت الرسالة من قبل.</translation>
    </message>
    <message>
        <source>The message was tried already; it goes by its schedule, or at once with retry.</source>
        <translation>جُرّب إرسال الرسالة من قبل؛ وهي تُرسَل حسب جدولها، أو فورًا بالأمر retry.</translation>
    </message>
    <message>
        <source>It is known what became of the message; there is nothing to resolve.</source>
        <translation>مصير الرسالة معروف؛ لا شيء يحتاج إلى حسم.</translation>
    </message>
    <message>
        <source>The server may have the message already. Say whether it was sent, or is to go again: sealpost-cli outbox resolve %1 --sent (or --again)</source>
        <translation>ربما كانت الرسالة عند الخادم بالفعل. قل هل أُرسلت أم تُرسَل من جديد: sealpost-cli outbox resolve %1 --sent (أو ⁨--again⁩)</translation>
    </message>
    <message>
        <source>The server may still be at work on the message. You can decide %1.</source>
        <translation>ربما لا يزال الخادم يعمل على الرسالة. يمكنك أن تقرر %1.</translation>
    </message>
</context>
<context>
    <name>EntryReport</name>
    <message>
        <source>(no subject)</source>
        <translation>(دون موضوع)</translation>
    </message>
    <message>
        <source>%1, the last one %2</source>
        <translation>%1، آخرها %2</translation>
    </message>
    <message>
        <source>Recipients:</source>
        <translation>المستلمون:</translation>
    </message>
    <message>
        <source>Nothing was written down of the conversation.</source>
        <translation>لم يُدوَّن شيء من المحادثة.</translation>
    </message>
    <message>
        <source>Conversation:</source>
        <translation>المحادثة:</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n مستلم</numerusform>
            <numerusform>مستلم واحد</numerusform>
            <numerusform>مستلمان</numerusform>
            <numerusform>%n مستلمين</numerusform>
            <numerusform>%n مستلمًا</numerusform>
            <numerusform>%n مستلم</numerusform>
        </translation>
    </message>
    <message>
        <source>Its file is not there any more: it cannot be sent.</source>
        <translation>لم يعد ملفها موجودًا؛ لا يمكن إرسالها.</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>الحساب:</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>الخادم:</translation>
    </message>
    <message>
        <source>In the outbox since:</source>
        <translation>في صندوق الصادر منذ:</translation>
    </message>
    <message>
        <source>Tries:</source>
        <translation>المحاولات:</translation>
    </message>
    <message>
        <source>Line:</source>
        <translation>خط الاتصال:</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>It is set aside, until you send it or cancel it.</source>
        <translation>نُحّيت جانبًا إلى أن ترسلها أو تلغيها.</translation>
    </message>
    <message>
        <source>Its time has come; it goes next.</source>
        <translation>حان وقتها؛ ستُرسَل تاليًا.</translation>
    </message>
    <message numerus="yes">
        <source>It goes in %n second(s).</source>
        <translation>
            <numerusform>ستُرسَل بعد %n ثانية.</numerusform>
            <numerusform>ستُرسَل بعد ثانية واحدة.</numerusform>
            <numerusform>ستُرسَل بعد ثانيتين.</numerusform>
            <numerusform>ستُرسَل بعد %n ثوانٍ.</numerusform>
            <numerusform>ستُرسَل بعد %n ثانية.</numerusform>
            <numerusform>ستُرسَل بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes %1.</source>
        <translation>ستُرسَل %1.</translation>
    </message>
    <message>
        <source>The server does not take it for every recipient yet.</source>
        <translation>لم يقبلها الخادم بعد لكل المستلمين.</translation>
    </message>
    <message>
        <source>The server refused every recipient.</source>
        <translation>رفض الخادم كل المستلمين.</translation>
    </message>
    <message>
        <source>Nobody can know whether the server took it; you decide whether it is sent again.</source>
        <translation>لا يمكن لأحد أن يعرف هل قبلها الخادم؛ أنت تقرر هل تُرسَل من جديد.</translation>
    </message>
    <message>
        <source>Nobody can know whether the server took it; it may still be at work on it. You decide %1.</source>
        <translation>لا يمكن لأحد أن يعرف هل قبلها الخادم؛ وربما لا يزال يعمل عليها. القرار لك %1.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>محتجَزة</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>في الطابور</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>يجري إرسالها</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>تنتظر</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>مُرسَلة</translation>
    </message>
    <message>
        <source>Partly refused</source>
        <translation>مرفوضة جزئيًا</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>غير مؤكَّدة</translation>
    </message>
    <message>
        <source>It goes next.</source>
        <translation>ستُرسَل تاليًا.</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>يجري إرسالها.</translation>
    </message>
    <message>
        <source>The server took it for every recipient.</source>
        <translation>قبلها الخادم لكل المستلمين.</translation>
    </message>
    <message>
        <source>The server took it for some recipients and refused it for the others.</source>
        <translation>قبلها الخادم لبعض المستلمين ورفضها للآخرين.</translation>
    </message>
    <message>
        <source>It waits for you.</source>
        <translation>تنتظر منك إجراءً.</translation>
    </message>
    <message>
        <source>It is tried again next.</source>
        <translation>ستُعاد المحاولة تاليًا.</translation>
    </message>
    <message>
        <source>It is tried again %1.</source>
        <translation>ستُعاد المحاولة %1.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>الساعة %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>غدًا الساعة %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>في %1 الساعة %2</translation>
    </message>
</context>
<context>
    <name>ExpiryText</name>
    <message>
        <source>The client certificate of this account expired today.</source>
        <translation>انتهت صلاحية شهادة العميل لهذا الحساب اليوم.</translation>
    </message>
    <message numerus="yes">
        <source>The client certificate of this account expired %n day(s) ago.</source>
        <translation>
            <numerusform>انتهت صلاحية شهادة العميل لهذا الحساب قبل %n يوم.</numerusform>
            <numerusform>انتهت صلاحية شهادة العميل لهذا الحساب قبل يوم واحد.</numerusform>
            <numerusform>انتهت صلاحية شهادة العميل لهذا الحساب قبل يومين.</numerusform>
            <numerusform>انتهت صلاحية شهادة العميل لهذا الحساب قبل %n أيام.</numerusform>
            <numerusform>انتهت صلاحية شهادة العميل لهذا الحساب قبل %n يومًا.</numerusform>
            <numerusform>انتهت صلاحية شهادة العميل لهذا الحساب قبل %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The client certificate of this account expires today.</source>
        <translation>تنتهي صلاحية شهادة العميل لهذا الحساب اليوم.</translation>
    </message>
    <message numerus="yes">
        <source>The client certificate of this account expires in %n day(s).</source>
        <translation>
            <numerusform>تنتهي صلاحية شهادة العميل لهذا الحساب بعد %n يوم.</numerusform>
            <numerusform>تنتهي صلاحية شهادة العميل لهذا الحساب بعد يوم واحد.</numerusform>
            <numerusform>تنتهي صلاحية شهادة العميل لهذا الحساب بعد يومين.</numerusform>
            <numerusform>تنتهي صلاحية شهادة العميل لهذا الحساب بعد %n أيام.</numerusform>
            <numerusform>تنتهي صلاحية شهادة العميل لهذا الحساب بعد %n يومًا.</numerusform>
            <numerusform>تنتهي صلاحية شهادة العميل لهذا الحساب بعد %n يوم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FailureExplanation</name>
    <message>
        <source>The server says that this is for the moment only. Try again later.</source>
        <translation>يقول الخادم إن هذا مؤقت فقط. حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name in the account, and that you are online.</source>
        <translation>تحقق من اسم الخادم في الحساب، ومن أنك متصل بالإنترنت.</translation>
    </message>
    <message>
        <source>Check your network and the ports in the account; a firewall may be in the way.</source>
        <translation>تحقق من شبكتك ومن المنافذ في الحساب؛ فربما كان جدار ناري في الطريق.</translation>
    </message>
    <message>
        <source>The server or the network may be overloaded, or a firewall swallows the answer. Try again later.</source>
        <translation>ربما كان الخادم أو الشبكة مثقلَين، أو كان جدار ناري يبتلع الجواب. حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>The server or the network ended the connection in the middle. Try again.</source>
        <translation>أنهى الخادم أو الشبكة الاتصال في منتصفه. حاول مجددًا.</translation>
    </message>
    <message>
        <source>Check the proxy in the account, and your network. Nothing goes past the proxy.</source>
        <translation>تحقق من الوسيط في الحساب، ومن شبكتك. لا شيء يتجاوز الوسيط.</translation>
    </message>
    <message>
        <source>Check the user name and the password of the proxy in the account.</source>
        <translation>تحقق من اسم المستخدم وكلمة المرور للوسيط في الحساب.</translation>
    </message>
    <message>
        <source>Check its user name, and give its password with --proxy-password-stdin.</source>
        <translation>تحقق من اسم مستخدمه، وأعطِ كلمة مروره بالخيار ⁨--proxy-password-stdin⁩.</translation>
    </message>
    <message>
        <source>Many proxies let web pages through and no mail. Ask whoever runs the proxy.</source>
        <translation>كثير من الوسطاء يمرّرون صفحات الويب لا البريد. اسأل من يشغّل الوسيط.</translation>
    </message>
    <message>
        <source>Choose another file in the account: PEM with the key, or PKCS #12.</source>
        <translation>اختر ملفًا آخر في الحساب: PEM مع المفتاح، أو PKCS #12.</translation>
    </message>
    <message>
        <source>Enter it in the account, beside the client certificate.</source>
        <translation>أدخلها في الحساب، بجانب شهادة العميل.</translation>
    </message>
    <message>
        <source>Give it with --certificate-passphrase-stdin.</source>
        <translation>أعطها بالخيار ⁨--certificate-passphrase-stdin⁩.</translation>
    </message>
    <message>
        <source>The port may not be one for encryption. Check the ports in the account.</source>
        <translation>ربما لم يكن المنفذ منفذًا للتشفير. تحقق من المنافذ في الحساب.</translation>
    </message>
    <message>
        <source>The server does not want to talk to this computer. Ask its operator.</source>
        <translation>لا يريد الخادم التحدث إلى هذا الحاسوب. اسأل مشغّله.</translation>
    </message>
    <message>
        <source>Somebody may be holding encryption back, or the port is a wrong one. Try another network, or ask the operator.</source>
        <translation>ربما كان أحدهم يمنع التشفير، أو كان المنفذ خاطئًا. جرّب شبكة أخرى، أو اسأل المشغّل.</translation>
    </message>
    <message>
        <source>Neither message nor password has left.</source>
        <translation>لم تخرج الرسالة ولا كلمة المرور.</translation>
    </message>
    <message>
        <source>Press “Test” under “Edit Account” to see why.</source>
        <translation>اضغط «اختبار» ضمن «تحرير الحساب» لترى السبب.</translation>
    </message>
    <message>
        <source>See why: “sealpost-cli check NAME”.</source>
        <translation>لمعرفة السبب: «sealpost-cli check NAME».</translation>
    </message>
    <message>
        <source>Give the password, unlock your keyring, or mend the account&apos;s password command.</source>
        <translation>أعطِ كلمة المرور، أو افتح قفل حلقة مفاتيحك، أو أصلح أمر كلمة المرور للحساب.</translation>
    </message>
    <message>
        <source>Give it with --password-stdin, unlock your keyring, or mend the account&apos;s --password-command.</source>
        <translation>أعطها بالخيار ⁨--password-stdin⁩، أو افتح قفل حلقة مفاتيحك، أو أصلح ⁨--password-command⁩ للحساب.</translation>
    </message>
    <message>
        <source>Unlock them, or enter the password for now.</source>
        <translation>افتح قفلها، أو أدخل كلمة المرور لهذه المرة.</translation>
    </message>
    <message>
        <source>Give their passphrase with --passphrase-stdin, or the password with --password-stdin.</source>
        <translation>أعطِ عبارة مرورها بالخيار ⁨--passphrase-stdin⁩، أو كلمة المرور بالخيار ⁨--password-stdin⁩.</translation>
    </message>
    <message>
        <source>Authorise it in your browser: press “Authorize…”.</source>
        <translation>خوّله في متصفحك: اضغط «تخويل…».</translation>
    </message>
    <message>
        <source>Authorise it in your browser: “sealpost-cli account authorize NAME”.</source>
        <translation>خوّله في متصفحك: «sealpost-cli account authorize NAME».</translation>
    </message>
    <message>
        <source>Your password stays here, and your messages wait in the outbox. Once a server is reviewed, more ways to log in may be used.</source>
        <translation>تبقى كلمة مرورك هنا، وتنتظر رسائلك في صندوق الصادر. متى رُوجع الخادم أمكن استعمال طرق أكثر لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>To review the server, press “Test” under “Edit Account”.</source>
        <translation>لمراجعة الخادم، اضغط «اختبار» ضمن «تحرير الحساب».</translation>
    </message>
    <message>
        <source>Look at its key: “sealpost-cli trust pin NAME”.</source>
        <translation>انظر إلى مفتاحه: «sealpost-cli trust pin NAME».</translation>
    </message>
    <message>
        <source>Check both. Some services want a separate password for programs.</source>
        <translation>تحقق من كليهما. بعض الخدمات تطلب كلمة مرور منفصلة للبرامج.</translation>
    </message>
    <message>
        <source>Add a user name under “Edit Account”, or review the server there so that the password may leave.</source>
        <translation>أضف اسم مستخدم ضمن «تحرير الحساب»، أو راجع الخادم هناك كي يجوز لكلمة المرور أن تخرج.</translation>
    </message>
    <message>
        <source>Add a user name: “sealpost-cli account set NAME --username USER”. Or compare the server&apos;s key, so that the password may leave: “sealpost-cli trust pin NAME”.</source>
        <translation>أضف اسم مستخدم: «sealpost-cli account set NAME --username USER». أو قارن مفتاح الخادم كي يجوز لكلمة المرور أن تخرج: «sealpost-cli trust pin NAME».</translation>
    </message>
    <message>
        <source>Your password did not leave, and no weaker login will be tried with this server until you say so. Ask its operator first.</source>
        <translation>لم تخرج كلمة مرورك، ولن تُجرَّب مع هذا الخادم طريقة أضعف لتسجيل الدخول إلا إذا أذنت بذلك. اسأل مشغّله أولًا.</translation>
    </message>
    <message>
        <source>To say so: in the account, under “Server and trust”.</source>
        <translation>للإذن بذلك: في الحساب، ضمن «الخادم والثقة».</translation>
    </message>
    <message>
        <source>To say so: “sealpost-cli trust forgive NAME --reason TEXT”.</source>
        <translation>للإذن بذلك: «sealpost-cli trust forgive NAME --reason TEXT».</translation>
    </message>
    <message>
        <source>The server may let you send only as yourself. Check the address of the account.</source>
        <translation>ربما لا يسمح لك الخادم بالإرسال إلا باسمك. تحقق من عنوان الحساب.</translation>
    </message>
    <message>
        <source>Check the addresses; the server&apos;s words beside each say why.</source>
        <translation>تحقق من العناوين؛ كلام الخادم بجانب كل منها يذكر السبب.</translation>
    </message>
    <message>
        <source>The server&apos;s words say why. It may dislike the content or an attachment.</source>
        <translation>كلام الخادم يذكر السبب. ربما لا يعجبه المحتوى أو أحد المرفقات.</translation>
    </message>
    <message>
        <source>Nothing was sent. Leave out or shrink an attachment.</source>
        <translation>لم يُرسَل شيء. احذف أحد المرفقات أو صغّره.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask for an address in plain letters, or use another account.</source>
        <translation>لم يُرسَل شيء. اطلب عنوانًا بحروف لاتينية بسيطة، أو استعمل حسابًا آخر.</translation>
    </message>
    <message>
        <source>Nothing was sent. Send it without that requirement, or through another account.</source>
        <translation>لم يُرسَل شيء. أرسلها دون ذلك الشرط، أو عبر حساب آخر.</translation>
    </message>
    <message>
        <source>The connection was closed. The port may belong to another service; the server may be broken.</source>
        <translation>أُغلق الاتصال. ربما كان المنفذ لخدمة أخرى، أو كان الخادم معطوبًا.</translation>
    </message>
    <message>
        <source>The server was not given an incomplete message. Check the disk and send again.</source>
        <translation>لم تُسلَّم إلى الخادم رسالة ناقصة. تحقق من القرص وأرسل من جديد.</translation>
    </message>
    <message>
        <source>The next message needs a new connection.</source>
        <translation>تحتاج الرسالة التالية إلى اتصال جديد.</translation>
    </message>
    <message>
        <source>The server does not have the message.</source>
        <translation>الرسالة ليست عند الخادم.</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>the server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>The proxy of this account cannot be reached.</source>
        <translation>تعذّر الوصول إلى الوسيط الخاص بهذا الحساب.</translation>
    </message>
    <message>
        <source>The system wants a proxy that Sealpost cannot use: %1.</source>
        <translation>يريد النظام وسيطًا لا يستطيع Sealpost استعماله: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The server refused the sender&apos;s address.</source>
        <translation>رفض الخادم عنوان المرسل.</translation>
    </message>
    <message>
        <source>The server refused the sender&apos;s address %1.</source>
        <translation>رفض الخادم عنوان المرسل ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The message is larger than the server takes.</source>
        <translation>الرسالة أكبر مما يقبله الخادم.</translation>
    </message>
    <message>
        <source>The message is larger than the server takes, which is %1.</source>
        <translation>الرسالة أكبر مما يقبله الخادم، وهو ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The server cannot carry the letters of one of the addresses (it lacks SMTPUTF8).</source>
        <translation>لا يستطيع الخادم نقل حروف أحد العناوين (تنقصه SMTPUTF8).</translation>
    </message>
    <message>
        <source>The server cannot carry the letters of the address %1 (it lacks SMTPUTF8).</source>
        <translation>لا يستطيع الخادم نقل حروف العنوان ⁨%1⁩ (تنقصه SMTPUTF8).</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense in mail.</source>
        <translation>جواب الخادم لا معنى له في البريد.</translation>
    </message>
    <message>
        <source>The server&apos;s answer to %1 makes no sense in mail.</source>
        <translation>جواب الخادم على ⁨%1⁩ لا معنى له في البريد.</translation>
    </message>
    <message>
        <source>No address is known for %1.</source>
        <translation>لا يُعرف أي عنوان لـ ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Nothing answers at %1: it cannot be reached.</source>
        <translation>لا شيء يجيب عند ⁨%1⁩؛ يتعذر الوصول إليه.</translation>
    </message>
    <message>
        <source>No answer came from %1 in time.</source>
        <translation>لم يأت جواب من ⁨%1⁩ في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>انقطع الاتصال بـ ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The proxy of this account wants a login, or does not accept the one it was given.</source>
        <translation>الوسيط الخاص بهذا الحساب يريد تسجيل دخول، أو لا يقبل ما أُعطي.</translation>
    </message>
    <message>
        <source>The proxy of this account does not connect to %1.</source>
        <translation>الوسيط الخاص بهذا الحساب لا يتصل بـ ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The client certificate of this account cannot be read, or its key is not with it.</source>
        <translation>تعذّرت قراءة شهادة العميل، أو أن مفتاحها ليس معها.</translation>
    </message>
    <message>
        <source>The passphrase of the client certificate is missing or wrong.</source>
        <translation>عبارة المرور لشهادة العميل ناقصة أو خاطئة.</translation>
    </message>
    <message>
        <source>Encryption with %1 could not begin.</source>
        <translation>تعذّر بدء التشفير مع ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The mail service of %1 is not available.</source>
        <translation>خدمة البريد في ⁨%1⁩ غير متاحة.</translation>
    </message>
    <message>
        <source>No encryption is offered by %1.</source>
        <translation>لا يقدّم ⁨%1⁩ أي تشفير.</translation>
    </message>
    <message>
        <source>The line to %1 is not safe enough; nothing was sent.</source>
        <translation>خط الاتصال إلى ⁨%1⁩ ليس آمنًا بما يكفي؛ لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>There is no password for this account, or its password command failed.</source>
        <translation>لا توجد كلمة مرور لهذا الحساب، أو فشل أمر كلمة المرور.</translation>
    </message>
    <message>
        <source>The passwords on this computer are locked.</source>
        <translation>كلمات المرور على هذا الحاسوب مقفلة.</translation>
    </message>
    <message>
        <source>Sealpost is not authorised by the provider of this account, or no longer.</source>
        <translation>لم يخوّل مزوّد هذا الحساب Sealpost، أو لم يعد يخوّله.</translation>
    </message>
    <message>
        <source>The server offers no way to log in that may be used on this line.</source>
        <translation>لا يقدّم الخادم طريقة لتسجيل الدخول يجوز استعمالها على خط الاتصال هذا.</translation>
    </message>
    <message>
        <source>The server did not accept the user name or the password.</source>
        <translation>لم يقبل الخادم اسم المستخدم أو كلمة المرور.</translation>
    </message>
    <message>
        <source>The server wants a login that this account does not have or may not use.</source>
        <translation>يريد الخادم تسجيل دخول لا يملكه هذا الحساب أو لا يجوز له استعماله.</translation>
    </message>
    <message>
        <source>The server could not prove that it knows your password; it may be an impostor.</source>
        <translation>لم يستطع الخادم إثبات أنه يعرف كلمة مرورك؛ فربما كان منتحلًا.</translation>
    </message>
    <message>
        <source>The server accepted none of the recipients.</source>
        <translation>لم يقبل الخادم أيًا من المستلمين.</translation>
    </message>
    <message>
        <source>The server refused the message.</source>
        <translation>رفض الخادم الرسالة.</translation>
    </message>
    <message>
        <source>The server cannot promise encryption on the rest of the way, which you required.</source>
        <translation>لا يستطيع الخادم التعهد بالتشفير في بقية الطريق، وقد اشترطتَه.</translation>
    </message>
    <message>
        <source>The file of the message could not be read to its end.</source>
        <translation>تعذّرت قراءة ملف الرسالة إلى آخره.</translation>
    </message>
    <message>
        <source>The server takes no more messages on this connection.</source>
        <translation>لا يقبل الخادم مزيدًا من الرسائل على هذا الاتصال.</translation>
    </message>
    <message>
        <source>Sending was cancelled.</source>
        <translation>أُلغي الإرسال.</translation>
    </message>
</context>
<context>
    <name>FingerprintRequest</name>
    <message>
        <source>I am setting up my mail with %1. Please tell me the SHA-256 fingerprint of its certificate, best by phone. On the server itself, this command shows it:</source>
        <translation>أقوم بإعداد بريدي مع ⁨%1⁩. أرجو أن تذكر لي بصمة SHA-256 لشهادته، والأفضل بالهاتف. وعلى الخادم نفسه، يعرضها هذا الأمر:</translation>
    </message>
</context>
<context>
    <name>FloorCommand</name>
    <message>
        <source>--lower: “%1” is none of pinned, unverified, plain and none.</source>
        <translation>الخيار ⁨--lower⁩: «⁨%1⁩» ليس أيًا من pinned أو unverified أو plain أو none.</translation>
    </message>
    <message>
        <source>Say why, for the journal: --reason TEXT.</source>
        <translation>اذكر السبب، من أجل السجل: ⁨--reason TEXT⁩.</translation>
    </message>
    <message>
        <source>The floor is not above that level; nothing to lower.</source>
        <translation>المستوى الأدنى ليس فوق ذلك المستوى؛ لا شيء يُخفض.</translation>
    </message>
    <message>
        <source>A line to %1 has to be “%2” at least; a weaker one is not used.</source>
        <translation>يجب أن يكون خط الاتصال إلى ⁨%1⁩ «%2» على الأقل؛ ولا يُستعمل خط أضعف.</translation>
    </message>
    <message>
        <source>%1 has no floor: no message was accepted yet, or it was lowered.</source>
        <translation>ليس لـ ⁨%1⁩ مستوى أدنى: لم تُقبل أي رسالة بعد، أو خُفض المستوى.</translation>
    </message>
    <message>
        <source>--reason goes with --lower LEVEL.</source>
        <translation>الخيار ⁨--reason⁩ يأتي مع ⁨--lower LEVEL⁩.</translation>
    </message>
    <message>
        <source>--lower and --restore contradict each other.</source>
        <translation>الخياران ⁨--lower⁩ و⁨--restore⁩ متعارضان.</translation>
    </message>
</context>
<context>
    <name>ForeignImport</name>
    <message>
        <source>“%1” was added, for %2.</source>
        <translation>أُضيف «⁨%1⁩»، لـ ⁨%2⁩.</translation>
    </message>
    <message>
        <source>A certificate was accepted there by hand. To see that it is still the same: “sealpost-cli trust pin NAME --fingerprint %1”.</source>
        <translation>قُبلت هناك شهادة يدويًا. للتأكد من أنها لا تزال هي نفسها: «sealpost-cli trust pin NAME --fingerprint %1».</translation>
    </message>
    <message>
        <source>“%1” was left out: an account of this name is here already.</source>
        <translation>تُرك «⁨%1⁩»: يوجد هنا حساب بهذا الاسم من قبل.</translation>
    </message>
    <message>
        <source>--name goes with a file of one account.</source>
        <translation>الخيار ⁨--name⁩ يأتي مع ملف فيه حساب واحد.</translation>
    </message>
    <message>
        <source>An account needs a name of one line.</source>
        <translation>يحتاج الحساب إلى اسم من سطر واحد.</translation>
    </message>
</context>
<context>
    <name>ForeignText</name>
    <message>
        <source>It could send without encryption. Sealpost does not, until the account permits it.</source>
        <translation>كان يمكنه الإرسال دون تشفير. لا يفعل Sealpost ذلك إلى أن يسمح به الحساب.</translation>
    </message>
    <message>
        <source>It took any server for the right one. Sealpost looks who answers, and asks you.</source>
        <translation>كان يعدّ أي خادم هو الخادم الصحيح. ينظر Sealpost من يجيب، ويسألك.</translation>
    </message>
    <message>
        <source>It knew its server by an outdated fingerprint, which proves nothing any more. Compare a SHA-256 one.</source>
        <translation>كان يعرف خادمه ببصمة متقادمة لم تعد تثبت شيئًا. قارن بصمة SHA-256.</translation>
    </message>
    <message>
        <source>It logged in in a way that Sealpost does not know. A password may do instead.</source>
        <translation>كان يسجّل الدخول بطريقة لا يعرفها Sealpost. قد تكفي كلمة مرور بدلًا منها.</translation>
    </message>
    <message>
        <source>It logged in through the browser. Here a command has to give the token, or you use an app password.</source>
        <translation>كان يسجّل الدخول عبر المتصفح. هنا يجب أن يعطي أمرٌ الرمزَ، أو تستعمل كلمة مرور للتطبيق.</translation>
    </message>
    <message>
        <source>It showed a certificate of its own. Choose the file of it in the account.</source>
        <translation>كان يُبرز شهادة خاصة به. اختر ملفها في الحساب.</translation>
    </message>
    <message>
        <source>A command gave its password. Sealpost runs it only if you say so.</source>
        <translation>كان أمرٌ يعطيه كلمة المرور. لا ينفّذه Sealpost إلا إذا طلبت ذلك.</translation>
    </message>
    <message>
        <source>Its password stands readable in the file. It is not taken over; delete it there.</source>
        <translation>كلمة مروره مكتوبة في الملف على نحو مقروء. لن تُنقل؛ احذفها من هناك.</translation>
    </message>
    <message>
        <source>The file is too large to be one with accounts.</source>
        <translation>الملف أكبر من أن يكون ملف حسابات.</translation>
    </message>
    <message>
        <source>This is no file with accounts. Sealpost knows its own, Thunderbird&apos;s prefs.js, configurations of msmtp, and providers&apos; files for mail programs.</source>
        <translation>ليس هذا ملف حسابات. يعرف Sealpost ملفاته، وملف prefs.js من Thunderbird، وملفات ضبط msmtp، وملفات المزوّدين لبرامج البريد.</translation>
    </message>
    <message>
        <source>In the file is no account with both a server and an address to send from.</source>
        <translation>ليس في الملف أي حساب له خادم وعنوان للإرسال معًا.</translation>
    </message>
    <message>
        <source>The file is for all who have mail at this provider. It needs the address to send from.</source>
        <translation>الملف لكل من له بريد عند هذا المزوّد. ويحتاج إلى العنوان الذي يُرسَل منه.</translation>
    </message>
</context>
<context>
    <name>IdentityCommand</name>
    <message>
        <source>The identity was added.</source>
        <translation>أُضيفت الهوية.</translation>
    </message>
    <message>
        <source>The identity was changed.</source>
        <translation>غُيّرت الهوية.</translation>
    </message>
    <message>
        <source>The identity was removed.</source>
        <translation>أُزيلت الهوية.</translation>
    </message>
    <message>
        <source>New messages of this account begin with this identity.</source>
        <translation>تبدأ الرسائل الجديدة من هذا الحساب بهذه الهوية.</translation>
    </message>
</context>
<context>
    <name>IdentityOptions</name>
    <message>
        <source>--%1 takes one address.</source>
        <translation>يأخذ الخيار ⁨--%1⁩ عنوانًا واحدًا.</translation>
    </message>
    <message>
        <source>--%1 and --%2 contradict each other.</source>
        <translation>الخياران ⁨--%1⁩ و⁨--%2⁩ متعارضان.</translation>
    </message>
    <message>
        <source>The mail address to send from.</source>
        <translation>عنوان البريد الذي يُرسَل منه.</translation>
    </message>
    <message>
        <source>The name beside the address.</source>
        <translation>الاسم المرافق للعنوان.</translation>
    </message>
    <message>
        <source>Where answers shall go; empty: to the address itself.</source>
        <translation>أين تذهب الردود؛ إن كان فارغًا: إلى العنوان نفسه.</translation>
    </message>
    <message>
        <source>The organization that messages name; empty: none.</source>
        <translation>المؤسسة التي تذكرها الرسائل؛ إن كان فارغًا: لا شيء.</translation>
    </message>
    <message>
        <source>The text below a message; empty: none.</source>
        <translation>النص أسفل الرسالة؛ إن كان فارغًا: لا شيء.</translation>
    </message>
    <message>
        <source>A file with that text (UTF-8), or -.</source>
        <translation>ملف فيه ذلك النص (UTF-8)، أو ⁨-⁩.</translation>
    </message>
    <message>
        <source>Keep a copy of what it sends: default, yes or no.</source>
        <translation>احتفظ بنسخة مما ترسله: default أو yes أو no.</translation>
    </message>
    <message>
        <source>An identity needs one address: NAME ADDR.</source>
        <translation>تحتاج الهوية إلى عنوان واحد: NAME ADDR.</translation>
    </message>
</context>
<context>
    <name>IdentityReport</name>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>يُحتفظ بها</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>لا يُحتفظ بها</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation>تذهب الردود إلى</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Copies of what is sent</source>
        <translation>نسخ مما يُرسَل</translation>
    </message>
    <message>
        <source>Sends as</source>
        <translation>يرسل باسم</translation>
    </message>
    <message>
        <source>Also sends as</source>
        <translation>يرسل أيضًا باسم</translation>
    </message>
</context>
<context>
    <name>IdentityText</name>
    <message>
        <source>The name has to be one line of at most %1 characters.</source>
        <translation>يجب أن يكون الاسم سطرًا واحدًا من %1 محرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>The name of where answers shall go has to be one line of at most %1 characters.</source>
        <translation>يجب أن يكون اسم من تذهب إليه الردود سطرًا واحدًا من %1 محرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>The organization has to be one line of at most %1 characters.</source>
        <translation>يجب أن يكون اسم المؤسسة سطرًا واحدًا من %1 محرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>A signature has at most %1 characters, and no control characters.</source>
        <translation>لا يزيد التوقيع على %1 محرفًا، وليس فيه محارف تحكم.</translation>
    </message>
    <message>
        <source>The account has an identity with this address already.</source>
        <translation>في الحساب هوية بهذا العنوان من قبل.</translation>
    </message>
    <message>
        <source>An account has at most %1 identities.</source>
        <translation>لا تزيد هويات الحساب على %1.</translation>
    </message>
    <message>
        <source>The account has no identity with this address.</source>
        <translation>ليس في الحساب هوية بهذا العنوان.</translation>
    </message>
    <message>
        <source>An account needs an identity to send as. Change this one instead.</source>
        <translation>يحتاج الحساب إلى هوية يرسل بها. غيّر هذه بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>JournalOptions</name>
    <message>
        <source>--event: “%1” is no event of the journal.</source>
        <translation>الخيار ⁨--event⁩: «⁨%1⁩» ليس من أحداث السجل.</translation>
    </message>
    <message>
        <source>--%1: “%2” is neither a day nor a time: 2026-11-25, or 2026-11-25T08:00.</source>
        <translation>الخيار ⁨--%1⁩: «⁨%2⁩» ليس يومًا ولا وقتًا؛ اكتب ⁨2026-11-25⁩ أو ⁨2026-11-25T08:00⁩.</translation>
    </message>
    <message>
        <source>Shows what was seen, accepted and changed.</source>
        <translation>يعرض ما شوهد وما قُبل وما غُيّر.</translation>
    </message>
    <message>
        <source>Only of this account; it may be gone by now.</source>
        <translation>لهذا الحساب فقط؛ وربما لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Only such events, as --json names them; may be repeated.</source>
        <translation>هذه الأحداث فقط، كما يسميها ⁨--json⁩؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>Only from this day or time on.</source>
        <translation>فقط من هذا اليوم أو الوقت فصاعدًا.</translation>
    </message>
    <message>
        <source>Only to the end of this day, or before this time.</source>
        <translation>فقط حتى نهاية هذا اليوم، أو قبل هذا الوقت.</translation>
    </message>
    <message>
        <source>Only with this in host, reason or fingerprint.</source>
        <translation>فقط ما فيه هذا في المضيف أو السبب أو البصمة.</translation>
    </message>
    <message>
        <source>Report as comma-separated values, for a spreadsheet.</source>
        <translation>اعرض التقرير كقيم مفصولة بفواصل (CSV)، لجدول حسابات.</translation>
    </message>
</context>
<context>
    <name>JournalText</name>
    <message>
        <source>%1 Reason: %2</source>
        <translation>%1 السبب: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>استُورد.</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>استُورد: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>KeptPassword</name>
    <message>
        <source>&amp;Keep it in the keyring of this computer</source>
        <translation>ا&amp;حفظها في حلقة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Keep it, sealed by a passphrase</source>
        <translation>احفظها مختومة بعبار&amp;ة مرور</translation>
    </message>
    <message>
        <source>The password is not kept, and will be asked for. %1</source>
        <translation>كلمة المرور غير محفوظة، وستُطلب. %1</translation>
    </message>
</context>
<context>
    <name>LadderText</name>
    <message>
        <source> [%1 ms]</source>
        <translation> [%1 مللي ثانية]</translation>
    </message>
</context>
<context>
    <name>LaterTimes</name>
    <message>
        <source>In one &amp;hour, %1</source>
        <translation>بعد &amp;ساعة، %1</translation>
    </message>
    <message>
        <source>This &amp;evening, %1</source>
        <translation>هذا ال&amp;مساء، %1</translation>
    </message>
    <message>
        <source>&amp;Tomorrow morning, %1</source>
        <translation>&amp;غدًا صباحًا، %1</translation>
    </message>
    <message>
        <source>&amp;Monday morning, %1</source>
        <translation>صباح الا&amp;ثنين، %1</translation>
    </message>
</context>
<context>
    <name>LaunchOptions</name>
    <message>
        <source>Sends mail and shows how safe the line is.</source>
        <translation>يرسل البريد ويعرض مدى أمان خط الاتصال.</translation>
    </message>
    <message>
        <source>A mailto: link to begin a message with.</source>
        <translation>رابط ⁨mailto:⁩ تبدأ به رسالة.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>احفظ كل شيء في هذا المجلد.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Start with the practice server.</source>
        <translation>ابدأ بخادم التدريب.</translation>
    </message>
    <message>
        <source>Begin a message.</source>
        <translation>ابدأ رسالة.</translation>
    </message>
    <message>
        <source>Its recipients.</source>
        <translation>مستلموها.</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>عناوين</translation>
    </message>
    <message>
        <source>Who gets a copy.</source>
        <translation>من يتلقى نسخة.</translation>
    </message>
    <message>
        <source>Who gets a copy unseen.</source>
        <translation>من يتلقى نسخة مخفية.</translation>
    </message>
    <message>
        <source>Its subject.</source>
        <translation>موضوعها.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Its text.</source>
        <translation>نصها.</translation>
    </message>
    <message>
        <source>Attach this file; may be repeated.</source>
        <translation>أرفق هذا الملف؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>One mailto: link at a time.</source>
        <translation>رابط ⁨mailto:⁩ واحد في كل مرة.</translation>
    </message>
    <message>
        <source>Files to attach.</source>
        <translation>ملفات تُرفق.</translation>
    </message>
    <message>
        <source>[file…]</source>
        <translation>[ملف…]</translation>
    </message>
    <message>
        <source>Show the outbox.</source>
        <translation>عرض صندوق الصادر.</translation>
    </message>
    <message>
        <source>“%1” is no mailto: link, and no file.</source>
        <translation>«⁨%1⁩» ليس رابط ⁨mailto:⁩ ولا ملفًا.</translation>
    </message>
</context>
<context>
    <name>LineReportText</name>
    <message>
        <source>The server said</source>
        <translation>قال الخادم</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>ما يقدّمه</translation>
    </message>
    <message>
        <source>Ways to log in</source>
        <translation>طرق تسجيل الدخول</translation>
    </message>
    <message>
        <source>Logged in by</source>
        <translation>تسجيل الدخول عبر</translation>
    </message>
    <message>
        <source>With a fingerprint that the server&apos;s operator gave you:</source>
        <translation>ببصمة أعطاك إياها مشغّل الخادم:</translation>
    </message>
    <message>
        <source>The key as a picture, to compare by eye:</source>
        <translation>المفتاح في صورة، للمقارنة بالعين:</translation>
    </message>
    <message>
        <source>SHA-256 of the pinned key</source>
        <translation>بصمة SHA-256 للمفتاح المثبَّت</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ثُبّت</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>شوهد آخر مرة</translation>
    </message>
    <message>
        <source>The new key (left) and the pinned one as pictures, to compare by eye:</source>
        <translation>المفتاح الجديد (على اليسار) والمفتاح المثبَّت في صورتين، للمقارنة بالعين:</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>الشهادة لـ</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>المُصدِر</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>الضامن</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>SHA-256 of the key</source>
        <translation>بصمة SHA-256 للمفتاح</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate</source>
        <translation>بصمة SHA-256 للشهادة</translation>
    </message>
    <message>
        <source>Whoever runs the server sees its certificate&apos;s fingerprint, on the server itself, by:</source>
        <translation>من يشغّل الخادم يرى بصمة شهادته، على الخادم نفسه، بهذا الأمر:</translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <source>Password: </source>
        <translation>كلمة المرور: </translation>
    </message>
    <message>
        <source>Read the password from the first line of standard input, for this run.</source>
        <translation>اقرأ كلمة المرور من السطر الأول من الدخل القياسي، لهذا التشغيل.</translation>
    </message>
</context>
<context>
    <name>LoweringReport</name>
    <message>
        <source>nobody noted when and why</source>
        <translation>لم يدوّن أحد متى ولماذا</translation>
    </message>
    <message>
        <source>%1, reason: %2</source>
        <translation>%1، السبب: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Made less safe, and can be taken back (trust restore):</source>
        <translation>جُعل أقل أمانًا، ويمكن التراجع عنه (trust restore):</translation>
    </message>
</context>
<context>
    <name>LoweringText</name>
    <message>
        <source>%1 had to reach “%2”; now it need not reach any level.</source>
        <translation>كان على ⁨%1⁩ أن يبلغ «%2»؛ والآن لا يلزمه بلوغ أي مستوى.</translation>
    </message>
    <message>
        <source>%1 had to reach “%2”; now “%3” is enough.</source>
        <translation>كان على ⁨%1⁩ أن يبلغ «%2»؛ والآن يكفي «%3».</translation>
    </message>
    <message>
        <source>Mail goes only to a server that is vouched for or pinned.</source>
        <translation>لا يذهب البريد إلا إلى خادم مضمون أو مثبَّت.</translation>
    </message>
    <message>
        <source>Encrypted mail may go to a server that nobody has checked.</source>
        <translation>يجوز أن يذهب البريد المشفَّر إلى خادم لم يتحقق منه أحد.</translation>
    </message>
    <message>
        <source>Mail may go unencrypted, but never the password.</source>
        <translation>يجوز أن يذهب البريد دون تشفير، أما كلمة المرور فلا أبدًا.</translation>
    </message>
    <message>
        <source>Mail and password may go unencrypted.</source>
        <translation>يجوز أن يذهب البريد وكلمة المرور دون تشفير.</translation>
    </message>
    <message>
        <source>The system&apos;s authorities vouch for the server.</source>
        <translation>سلطات التصديق في النظام تضمن الخادم.</translation>
    </message>
    <message>
        <source>The authorities in %1 vouch for the server.</source>
        <translation>سلطات التصديق التي في ⁨%1⁩ تضمن الخادم.</translation>
    </message>
    <message>
        <source>%1 could not prove that it knows the password; that was forgiven.</source>
        <translation>لم يستطع ⁨%1⁩ إثبات أنه يعرف كلمة المرور؛ وتم التغاضي عن ذلك.</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>على سطر الأوامر</translation>
    </message>
    <message>
        <source>The password itself may go to a server that nobody has checked.</source>
        <translation>يجوز أن تذهب كلمة المرور نفسها إلى خادم لم يتحقق منه أحد.</translation>
    </message>
    <message>
        <source>The password itself goes to no server that nobody has checked.</source>
        <translation>لا تذهب كلمة المرور نفسها إلى خادم لم يتحقق منه أحد.</translation>
    </message>
    <message>
        <source>Outdated encryption is put up with.</source>
        <translation>التشفير المتقادم مقبول.</translation>
    </message>
    <message>
        <source>Outdated encryption is not put up with.</source>
        <translation>التشفير المتقادم غير مقبول.</translation>
    </message>
    <message>
        <source>A server on this computer needs no certificate.</source>
        <translation>لا يحتاج خادم على هذا الحاسوب إلى شهادة.</translation>
    </message>
    <message>
        <source>A server on this computer needs a certificate as any other.</source>
        <translation>يحتاج خادم على هذا الحاسوب إلى شهادة كأي خادم آخر.</translation>
    </message>
    <message>
        <source>A pinned key outweighs any authority.</source>
        <translation>المفتاح المثبَّت أقوى من أي سلطة تصديق.</translation>
    </message>
    <message>
        <source>An authority may replace a key that was accepted unseen.</source>
        <translation>يجوز لسلطة تصديق أن تستبدل مفتاحًا قُبل دون معاينة.</translation>
    </message>
</context>
<context>
    <name>MessageFailureText</name>
    <message>
        <source>The message could not be written to the disk.</source>
        <translation>تعذّرت كتابة الرسالة على القرص.</translation>
    </message>
    <message>
        <source>The message could not be written to the disk: %1.</source>
        <translation>تعذّرت كتابة الرسالة على القرص: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The message could not be read to its end.</source>
        <translation>تعذّرت قراءة الرسالة إلى آخرها.</translation>
    </message>
    <message>
        <source>The message could not be read to its end: %1.</source>
        <translation>تعذّرت قراءة الرسالة إلى آخرها: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>There is no address where one should be.</source>
        <translation>لا يوجد عنوان حيث ينبغي أن يكون.</translation>
    </message>
    <message>
        <source>“%1” is no mail address: it has no @.</source>
        <translation>«⁨%1⁩» ليس عنوان بريد: ليس فيه @.</translation>
    </message>
    <message>
        <source>“%1” is no mail address: it is too long for any server.</source>
        <translation>«⁨%1⁩» ليس عنوان بريد: هو أطول مما يقبله أي خادم.</translation>
    </message>
    <message>
        <source>“%1” is no mail address: over 64 characters stand before the @.</source>
        <translation>«⁨%1⁩» ليس عنوان بريد: قبل @ أكثر من 64 محرفًا.</translation>
    </message>
    <message>
        <source>“%1” is no mail address: over 255 characters stand after the @.</source>
        <translation>«⁨%1⁩» ليس عنوان بريد: بعد @ أكثر من 255 محرفًا.</translation>
    </message>
    <message>
        <source>“%1” is no mail address: what stands before the @ cannot stand there.</source>
        <translation>«⁨%1⁩» ليس عنوان بريد: ما قبل @ لا يصح هناك.</translation>
    </message>
    <message>
        <source>“%1” is no mail address: what stands after the @ is no domain.</source>
        <translation>«⁨%1⁩» ليس عنوان بريد: ما بعد @ ليس نطاقًا.</translation>
    </message>
    <message>
        <source>“%1” is no mail address: it holds a line end or another control character.</source>
        <translation>«⁨%1⁩» ليس عنوان بريد: فيه نهاية سطر أو محرف تحكم آخر.</translation>
    </message>
    <message>
        <source>The message has no sender.</source>
        <translation>ليس للرسالة مرسل.</translation>
    </message>
    <message>
        <source>The message has no recipient.</source>
        <translation>ليس للرسالة مستلم.</translation>
    </message>
    <message>
        <source>The field %1 holds a line end or another control character.</source>
        <translation>الحقل ⁨%1⁩ فيه نهاية سطر أو محرف تحكم آخر.</translation>
    </message>
    <message>
        <source>“%1” cannot be a header field of yours: no field can be called so, or the program writes itself what it holds.</source>
        <translation>«⁨%1⁩» لا يمكن أن يكون حقل ترويسة من عندك: لا يصح أن يُسمى حقل هكذا، أو أن البرنامج يكتب بنفسه ما فيه.</translation>
    </message>
    <message>
        <source>There is no file %1 to attach.</source>
        <translation>لا يوجد ملف ⁨%1⁩ لإرفاقه.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read, so it cannot be attached.</source>
        <translation>تتعذر قراءة الملف ⁨%1⁩، فلا يمكن إرفاقه.</translation>
    </message>
    <message>
        <source>%1 cannot be attached: it is a folder or another thing that is no file.</source>
        <translation>لا يمكن إرفاق ⁨%1⁩: هو مجلد أو شيء آخر ليس ملفًا.</translation>
    </message>
    <message>
        <source>The file %1 changed while it was being read; try again.</source>
        <translation>تغيّر الملف ⁨%1⁩ أثناء قراءته؛ حاول مجددًا.</translation>
    </message>
    <message>
        <source>This is no mail message: it does not begin with header fields.</source>
        <translation>ليست هذه رسالة بريد: لا تبدأ بحقول الترويسة.</translation>
    </message>
    <message>
        <source>The field %1 has a line that is too long for mail and cannot be folded.</source>
        <translation>الحقل ⁨%1⁩ فيه سطر أطول مما يجوز في البريد ولا يمكن طيّه.</translation>
    </message>
    <message>
        <source>The message&apos;s header has an address that is none: “%1”.</source>
        <translation>في ترويسة الرسالة عنوان ليس عنوانًا: «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The message is signed or encrypted, so it cannot be edited.</source>
        <translation>الرسالة موقَّعة أو مشفَّرة، فلا يمكن تحريرها.</translation>
    </message>
    <message>
        <source>The message is built in a way that cannot be edited here without losing something.</source>
        <translation>بُنيت الرسالة على نحو لا يمكن معه تحريرها هنا دون فقدان شيء.</translation>
    </message>
    <message>
        <source>The message does not fit on the disk: there is no space left.</source>
        <translation>لا يتسع القرص للرسالة: لم يبق فيه متسع.</translation>
    </message>
    <message>
        <source>Writing the message was cancelled.</source>
        <translation>أُلغيت كتابة الرسالة.</translation>
    </message>
</context>
<context>
    <name>OAuthOptions</name>
    <message>
        <source>%1 and %2 contradict each other.</source>
        <translation>⁨%1⁩ و⁨%2⁩ متعارضان.</translation>
    </message>
    <message>
        <source>--%1: “%2” is no address that begins with https://.</source>
        <translation>الخيار ⁨--%1⁩: «⁨%2⁩» ليس عنوانًا يبدأ بـ ⁨https://⁩.</translation>
    </message>
    <message>
        <source>--%1: “%2” holds what is no letter, digit or sign of ASCII.</source>
        <translation>الخيار ⁨--%1⁩: في «⁨%2⁩» ما ليس حرفًا ولا رقمًا ولا علامة من ASCII.</translation>
    </message>
    <message>
        <source>--%1: “%2” is none of google, microsoft and none.</source>
        <translation>الخيار ⁨--%1⁩: «⁨%2⁩» ليس أيًا من google أو microsoft أو none.</translation>
    </message>
    <message>
        <source>Say who gives the tokens: --oauth google or microsoft, or --oauth-authorization-endpoint URL and --oauth-token-endpoint URL.</source>
        <translation>قل من يعطي الرموز: ⁨--oauth google⁩ أو microsoft، أو ⁨--oauth-authorization-endpoint URL⁩ و⁨--oauth-token-endpoint URL⁩.</translation>
    </message>
    <message>
        <source>Say as which program Sealpost is registered with the provider: --oauth-client-id ID.</source>
        <translation>قل بأي برنامج سُجّل Sealpost عند المزوّد: ⁨--oauth-client-id ID⁩.</translation>
    </message>
    <message>
        <source>Log in by OAuth 2 with google, microsoft or the endpoints below; none: not so.</source>
        <translation>سجّل الدخول عبر OAuth 2 مع google أو microsoft أو نقاط النهاية أدناه؛ none: ليس هكذا.</translation>
    </message>
    <message>
        <source>The client id that the provider gave you for Sealpost.</source>
        <translation>معرّف العميل الذي أعطاك إياه المزوّد لـ Sealpost.</translation>
    </message>
    <message>
        <source>Where your browser goes to authorise Sealpost.</source>
        <translation>أين يذهب متصفحك لتخويل Sealpost.</translation>
    </message>
    <message>
        <source>Where Sealpost gets its tokens.</source>
        <translation>من أين يحصل Sealpost على رموزه.</translation>
    </message>
    <message>
        <source>What the tokens are to be good for, as the provider calls it.</source>
        <translation>ما تصلح له الرموز، كما يسميه المزوّد.</translation>
    </message>
</context>
<context>
    <name>OAuthReport</name>
    <message>
        <source>%1, client id %2</source>
        <translation>⁨%1⁩، معرّف العميل ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>OAuthText</name>
    <message>
        <source>Sealpost cannot wait for your browser&apos;s answer: this computer gives it no port.</source>
        <translation>لا يستطيع Sealpost انتظار جواب متصفحك: لا يعطيه هذا الحاسوب منفذًا.</translation>
    </message>
    <message>
        <source>No answer came from your browser in time.</source>
        <translation>لم يأت جواب من متصفحك في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Authorising was cancelled.</source>
        <translation>أُلغي التخويل.</translation>
    </message>
    <message>
        <source>Sealpost was not authorised: access was declined in the browser.</source>
        <translation>لم يُخوَّل Sealpost: رُفض الوصول في المتصفح.</translation>
    </message>
    <message>
        <source>The provider refuses the request: check the client id, its secret and the scope.</source>
        <translation>يرفض المزوّد الطلب: تحقق من معرّف العميل وسره والصلاحيات.</translation>
    </message>
    <message>
        <source>The provider does not accept this authorisation, or no longer.</source>
        <translation>لا يقبل المزوّد هذا التخويل، أو لم يعد يقبله.</translation>
    </message>
    <message>
        <source>The provider gives no answer. Try again later.</source>
        <translation>لا يعطي المزوّد جوابًا. حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer makes no sense. Check the endpoints.</source>
        <translation>جواب المزوّد لا معنى له. تحقق من نقاط النهاية.</translation>
    </message>
    <message>
        <source>The provider authorises Sealpost for a short time only. The scope may lack a word, such as “offline_access”.</source>
        <translation>يخوّل المزوّد Sealpost لوقت قصير فقط. ربما تنقص الصلاحيات كلمة، مثل «offline_access».</translation>
    </message>
    <message>
        <source>The authorisation cannot be kept.</source>
        <translation>تعذّر حفظ التخويل.</translation>
    </message>
</context>
<context>
    <name>OpenOutbox</name>
    <message>
        <source>There is no message “%1” in the outbox. See: sealpost-cli outbox list</source>
        <translation>لا توجد رسالة «⁨%1⁩» في صندوق الصادر. انظر: sealpost-cli outbox list</translation>
    </message>
</context>
<context>
    <name>OpenProfile</name>
    <message>
        <source>There is no account “%1”. See: sealpost-cli account list</source>
        <translation>لا يوجد حساب «⁨%1⁩». انظر: sealpost-cli account list</translation>
    </message>
    <message>
        <source>The entry of account “%1” in accounts.ini is broken; mend it, or remove the account.</source>
        <translation>مدخل الحساب «⁨%1⁩» في accounts.ini معطوب؛ أصلحه، أو أزل الحساب.</translation>
    </message>
    <message>
        <source>--profile: “%1” is no folder.</source>
        <translation>الخيار ⁨--profile⁩: «⁨%1⁩» ليس مجلدًا.</translation>
    </message>
    <message>
        <source>--passphrase-stdin: the passwords of this profile are in the keyring, not in a sealed file.</source>
        <translation>الخيار ⁨--passphrase-stdin⁩: كلمات مرور هذا الملف الشخصي في حلقة المفاتيح، لا في ملف مختوم.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>عبارة المرور: </translation>
    </message>
</context>
<context>
    <name>OptionValue</name>
    <message>
        <source>--%1: “%2” is no name or address of a server.</source>
        <translation>الخيار ⁨--%1⁩: «⁨%2⁩» ليس اسم خادم ولا عنوانه.</translation>
    </message>
    <message>
        <source>--%1: “%2” is no port: 1 to 65535, or off.</source>
        <translation>الخيار ⁨--%1⁩: «⁨%2⁩» ليس منفذًا؛ المنفذ من 1 إلى 65535، أو off.</translation>
    </message>
    <message>
        <source>--%1: “%2” holds a line end or another control character.</source>
        <translation>الخيار ⁨--%1⁩: في «⁨%2⁩» نهاية سطر أو محرف تحكم آخر.</translation>
    </message>
    <message>
        <source>--%1: there is no file “%2” that can be read.</source>
        <translation>الخيار ⁨--%1⁩: لا يوجد ملف «⁨%2⁩» تمكن قراءته.</translation>
    </message>
    <message>
        <source>--%1: “%2” is none of none, unverified-tls, plain-mail and plain-mail-and-password.</source>
        <translation>الخيار ⁨--%1⁩: «⁨%2⁩» ليس أيًا من none أو unverified-tls أو plain-mail أو plain-mail-and-password.</translation>
    </message>
    <message>
        <source>--%1: “%2” is none of password, token and external.</source>
        <translation>الخيار ⁨--%1⁩: «⁨%2⁩» ليس أيًا من password أو token أو external.</translation>
    </message>
    <message>
        <source>--%1: “%2” is none of none, system, socks5://[USER@]HOST[:PORT] and http://[USER@]HOST[:PORT].</source>
        <translation>الخيار ⁨--%1⁩: «⁨%2⁩» ليس أيًا من none أو system أو socks5://[USER@]HOST[:PORT] أو http://[USER@]HOST[:PORT].</translation>
    </message>
    <message>
        <source>--%1: “%2” is no time: 1 to 3600 seconds, or default.</source>
        <translation>الخيار ⁨--%1⁩: «⁨%2⁩» ليس مدة؛ المدة من 1 إلى 3600 ثانية، أو default.</translation>
    </message>
    <message>
        <source>--%1: “%2” is neither yes nor no.</source>
        <translation>الخيار ⁨--%1⁩: «⁨%2⁩» ليس yes ولا no.</translation>
    </message>
    <message>
        <source>--%1: “%2” is none of default, yes and no.</source>
        <translation>الخيار ⁨--%1⁩: «⁨%2⁩» ليس أيًا من default أو yes أو no.</translation>
    </message>
</context>
<context>
    <name>OutboxCommand</name>
    <message>
        <source>Nothing waits in the outbox.</source>
        <translation>لا شيء ينتظر في صندوق الصادر.</translation>
    </message>
    <message>
        <source>--message prints the message itself; there is no JSON of it.</source>
        <translation>الخيار ⁨--message⁩ يطبع الرسالة نفسها؛ وليس لها JSON.</translation>
    </message>
    <message>
        <source>The file of the message cannot be read: %1.</source>
        <translation>تتعذر قراءة ملف الرسالة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Print the message itself (RFC 5322).</source>
        <translation>اطبع الرسالة نفسها (RFC 5322).</translation>
    </message>
    <message>
        <source>Show what was said with the server too.</source>
        <translation>اعرض أيضًا ما قيل مع الخادم.</translation>
    </message>
    <message>
        <source>It was sent.</source>
        <translation>لقد أُرسلت.</translation>
    </message>
    <message>
        <source>Send it again, now; it may then arrive twice.</source>
        <translation>أرسلها من جديد، الآن؛ وقد تصل عندئذ مرتين.</translation>
    </message>
    <message>
        <source>2026-11-25T08:00, 08:00 (the next) or +2h (m, h, d).</source>
        <translation>⁨2026-11-25T08:00⁩ أو 08:00 (التالية) أو ⁨+2h⁩ (m أو h أو d).</translation>
    </message>
    <message>
        <source>Lists what is not sent yet, and what you have to deal with.</source>
        <translation>يسرد ما لم يُرسَل بعد، وما عليك التعامل معه.</translation>
    </message>
    <message>
        <source>Shows a message and what became of it.</source>
        <translation>يعرض رسالة وما آلت إليه.</translation>
    </message>
    <message>
        <source>Tries everything that waits, once, now.</source>
        <translation>يجرّب كل ما ينتظر، مرة واحدة، الآن.</translation>
    </message>
    <message>
        <source>Tries a message now that waits, is held, or was refused.</source>
        <translation>يجرّب الآن رسالة تنتظر أو محتجَزة أو مرفوضة.</translation>
    </message>
    <message>
        <source>The same as retry.</source>
        <translation>مثل retry تمامًا.</translation>
    </message>
    <message>
        <source>Holds a message that was not tried yet until another time.</source>
        <translation>يحتجز رسالة لم تُجرَّب بعد حتى وقت آخر.</translation>
    </message>
    <message>
        <source>Takes a message out of the outbox, for good.</source>
        <translation>يخرج رسالة من صندوق الصادر، نهائيًا.</translation>
    </message>
    <message>
        <source>Says what became of a message that is uncertain.</source>
        <translation>يقول ما آلت إليه رسالة غير مؤكَّدة.</translation>
    </message>
</context>
<context>
    <name>OutboxDecision</name>
    <message>
        <source>Say which: --sent or --again.</source>
        <translation>قل أيهما: ⁨--sent⁩ أو ⁨--again⁩.</translation>
    </message>
    <message>
        <source>The message counts as sent.</source>
        <translation>تُعدّ الرسالة مُرسَلة.</translation>
    </message>
    <message>
        <source>The message is taken out of the outbox.</source>
        <translation>أُخرجت الرسالة من صندوق الصادر.</translation>
    </message>
</context>
<context>
    <name>OutcomeText</name>
    <message numerus="yes">
        <source>The server took the message for %1 of %n recipients.</source>
        <translation>
            <numerusform>قبل الخادم الرسالة لـ %1 من %n مستلم.</numerusform>
            <numerusform>قبل الخادم الرسالة لـ %1 من مستلم واحد.</numerusform>
            <numerusform>قبل الخادم الرسالة لـ %1 من مستلمَين اثنين.</numerusform>
            <numerusform>قبل الخادم الرسالة لـ %1 من %n مستلمين.</numerusform>
            <numerusform>قبل الخادم الرسالة لـ %1 من %n مستلمًا.</numerusform>
            <numerusform>قبل الخادم الرسالة لـ %1 من %n مستلم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server refused every recipient.</source>
        <translation>رفض الخادم كل المستلمين.</translation>
    </message>
    <message>
        <source>The server does not take the message now; it may do so later.</source>
        <translation>لا يقبل الخادم الرسالة الآن؛ وقد يقبلها لاحقًا.</translation>
    </message>
    <message>
        <source>Nobody can know whether the server took the message; ask a recipient before you send it again.</source>
        <translation>لا يمكن لأحد أن يعرف هل قبل الخادم الرسالة؛ اسأل أحد المستلمين قبل أن ترسلها من جديد.</translation>
    </message>
    <message>
        <source>The server took the message for every recipient.</source>
        <translation>قبل الخادم الرسالة لكل المستلمين.</translation>
    </message>
    <message>
        <source>%1 It has no delivery reports to offer.</source>
        <translation>%1 وليس لديه تقارير تسليم يقدّمها.</translation>
    </message>
    <message>
        <source>%1 was accepted.</source>
        <translation>قُبل ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 was refused.</source>
        <translation>رُفض ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 was not taken now; it may be later.</source>
        <translation>لم يُقبل ⁨%1⁩ الآن؛ وقد يُقبل لاحقًا.</translation>
    </message>
    <message>
        <source>For %1 nobody can know whether the message was taken.</source>
        <translation>فيما يخص ⁨%1⁩ لا يمكن لأحد أن يعرف هل قُبلت الرسالة.</translation>
    </message>
</context>
<context>
    <name>PastedImages</name>
    <message>
        <source>image-%1.png</source>
        <comment>name of a file</comment>
        <translation>صورة-%1.png</translation>
    </message>
</context>
<context>
    <name>PinFile</name>
    <message>
        <source>--file: there is no file “%1” that can be read.</source>
        <translation>الخيار ⁨--file⁩: لا يوجد ملف «⁨%1⁩» تمكن قراءته.</translation>
    </message>
    <message>
        <source>--file: “%1” holds no certificate.</source>
        <translation>الخيار ⁨--file⁩: لا توجد شهادة في «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The key of this certificate is pinned for %1, beside those that were.</source>
        <translation>ثُبّت مفتاح هذه الشهادة لـ ⁨%1⁩، إلى جانب ما كان مثبَّتًا.</translation>
    </message>
    <message>
        <source>The key of this certificate is pinned for %1, before the first contact: a server there that has another key gets nothing.</source>
        <translation>ثُبّت مفتاح هذه الشهادة لـ ⁨%1⁩، قبل الاتصال الأول: لا ينال أي خادم هناك له مفتاح آخر شيئًا.</translation>
    </message>
</context>
<context>
    <name>PracticeReport</name>
    <message>
        <source>The practice server listens on %1 (SMTPS); Ctrl-C ends it.</source>
        <translation>يستمع خادم التدريب في ⁨%1⁩ (SMTPS)؛ وتنهيه Ctrl-C.</translation>
    </message>
    <message>
        <source>User name: %1, password: %2</source>
        <translation>اسم المستخدم: ⁨%1⁩، كلمة المرور: ⁨%2⁩</translation>
    </message>
    <message>
        <source>SHA-256 of its key: %1</source>
        <translation>بصمة SHA-256 لمفتاحه: ⁨%1⁩</translation>
    </message>
    <message>
        <source>SHA-256 of its certificate: %1</source>
        <translation>بصمة SHA-256 لشهادته: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Messages are kept in %1</source>
        <translation>تُحفظ الرسائل في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Received: “%1” from %2 to %3, %4: %5</source>
        <translation>استُلمت: «⁨%1⁩» من ⁨%2⁩ إلى ⁨%3⁩، ⁨%4⁩: ⁨%5⁩</translation>
    </message>
</context>
<context>
    <name>ReportSeal</name>
    <message>
        <source>%1 The usual way there (SMTPS) does not work now; another one is used.</source>
        <translation>%1 الطريقة المعتادة إلى هناك (SMTPS) لا تعمل الآن؛ تُستعمل طريقة أخرى.</translation>
    </message>
</context>
<context>
    <name>RestoreCommand</name>
    <message>
        <source>Nothing was made less safe for this account; nothing to restore.</source>
        <translation>لم يُجعل شيء أقل أمانًا في هذا الحساب؛ لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>There is no “%1” to restore for this account. See: trust show.</source>
        <translation>لا يوجد «⁨%1⁩» للتراجع عنه في هذا الحساب. انظر: trust show.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>تم التراجع عن: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>RungText</name>
    <message>
        <source>%1 is not there.</source>
        <translation>الطريقة ⁨%1⁩ غير موجودة.</translation>
    </message>
    <message>
        <source>%1 is not there: %2</source>
        <translation>الطريقة ⁨%1⁩ غير موجودة: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 was not reached.</source>
        <translation>لم يمكن الوصول عبر الطريقة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 was not reached: %2</source>
        <translation>لم يمكن الوصول عبر الطريقة ⁨%1⁩: ⁨%2⁩</translation>
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
        <translation>دون تشفير</translation>
    </message>
    <message>
        <source>%1 (port %2)</source>
        <translation>⁨%1⁩ (المنفذ %2)</translation>
    </message>
    <message>
        <source>%1 is the line.</source>
        <translation>خط الاتصال هو ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 answered, but may not be used.</source>
        <translation>أجابت الطريقة ⁨%1⁩، لكن لا يجوز استعمالها.</translation>
    </message>
    <message>
        <source>%1 was given up; it was not needed any more.</source>
        <translation>تُركت الطريقة ⁨%1⁩؛ لم تعد إليها حاجة.</translation>
    </message>
    <message>
        <source>%1 is being tried.</source>
        <translation>تجري تجربة الطريقة ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>Sealpost::AccountDialog</name>
    <message>
        <source>Account “%1”</source>
        <translation>الحساب «⁨%1⁩»</translation>
    </message>
    <message>
        <source>New Account</source>
        <translation>حساب جديد</translation>
    </message>
    <message>
        <source>One thing is missing: the client id that your provider has for Sealpost.</source>
        <translation>شيء واحد ناقص: معرّف العميل الذي لدى مزوّدك لـ Sealpost.</translation>
    </message>
    <message>
        <source>Type it, then press “Authorize…” beside it.</source>
        <translation>اكتبه، ثم اضغط «تخويل…» بجانبه.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>&amp;Basics</source>
        <translation>الأساسيا&amp;ت</translation>
    </message>
    <message>
        <source>&amp;Server and trust</source>
        <translation>الخادم وال&amp;ثقة</translation>
    </message>
    <message>
        <source>Pins and &amp;journal</source>
        <translation>المفاتيح المث&amp;بَّتة والسجل</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>الهويات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>ا&amp;ختبار</translation>
    </message>
    <message>
        <source>Connect, judge the server and prove the password; nothing is sent</source>
        <translation>يتصل ويحكم على الخادم ويثبت كلمة المرور؛ لا يُرسَل شيء</translation>
    </message>
    <message>
        <source>The account is saved; its passwords are being kept…</source>
        <translation>حُفظ الحساب؛ ويجري حفظ كلمات مروره…</translation>
    </message>
    <message>
        <source>The account is saved.</source>
        <translation>حُفظ الحساب.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What the provider gives is kept with them.</source>
        <translation>ما يعطيه المزوّد يُحفظ معها.</translation>
    </message>
    <message>
        <source>The test needs them.</source>
        <translation>يحتاج إليها الاختبار.</translation>
    </message>
    <message>
        <source>Nobody vouches for this server.</source>
        <translation>لا أحد يضمن هذا الخادم.</translation>
    </message>
    <message>
        <source>&amp;Review the Server…</source>
        <translation>مراجعة &amp;الخادم…</translation>
    </message>
    <message>
        <source>The server&apos;s key has to be compared before anything leaves.</source>
        <translation>يجب مقارنة مفتاح الخادم قبل أن يخرج أي شيء.</translation>
    </message>
    <message>
        <source>&amp;Compare the Key…</source>
        <translation>م&amp;قارنة المفتاح…</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>تم التراجع عن: ⁨%1⁩</translation>
    </message>
    <message>
        <source>There is an account with this name already.</source>
        <translation>يوجد حساب بهذا الاسم من قبل.</translation>
    </message>
    <message>
        <source>It is needed to keep the passwords of this account.</source>
        <translation>لازمة لحفظ كلمات مرور هذا الحساب.</translation>
    </message>
    <message>
        <source>Discard what you have typed?</source>
        <translation>أتريد تجاهل ما كتبته؟</translation>
    </message>
    <message>
        <source>Keep E&amp;diting</source>
        <translation>متابعة الت&amp;حرير</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>تجا&amp;هل</translation>
    </message>
</context>
<context>
    <name>Sealpost::AccountForm</name>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Send each message to my address as well</source>
        <translation>إرسال كل رسالة إلى عنواني أيضًا</translation>
    </message>
    <message>
        <source>SMTPS, encrypted from the first octet</source>
        <translation>⁨SMTPS⁩، مشفَّر من البايت الأول</translation>
    </message>
    <message>
        <source>STARTTLS, encrypted after a greeting</source>
        <translation>⁨STARTTLS⁩، مشفَّر بعد التحية</translation>
    </message>
    <message>
        <source>Unencrypted, only for a look unless the account permits it</source>
        <translation>غير مشفَّر، للنظر فقط ما لم يسمح به الحساب</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>ا&amp;سمك:</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Mail &amp;address:</source>
        <translation>&amp;عنوان البريد:</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>عنوان البريد</translation>
    </message>
    <message>
        <source>As the recipients see it</source>
        <translation>كما يراه المستلمون</translation>
    </message>
    <message>
        <source>Server for outgoing mail</source>
        <translation>خادم البريد الصادر</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>الم&amp;ضيف:</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>اسم المستخ&amp;دم:</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;كلمة المرور:</translation>
    </message>
    <message>
        <source>Empty: the server asks for no login</source>
        <translation>فارغ: لا يطلب الخادم تسجيل دخول</translation>
    </message>
    <message>
        <source>Else it is kept until you quit, unless a command below gives it</source>
        <translation>وإلا حُفظت حتى الخروج من البرنامج، ما لم يعطها أمر أدناه</translation>
    </message>
    <message>
        <source>Copies of what you send</source>
        <translation>نسخ مما ترسله</translation>
    </message>
    <message>
        <source>In the folder “Sent”</source>
        <translation>في المجلد «Sent»</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>كما في الإعدادات</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>الاحتفاظ بها</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>دون الاحتفاظ بأي نسخة</translation>
    </message>
    <message>
        <source>In the &amp;folder “Sent”:</source>
        <translation>في الم&amp;جلد «Sent»:</translation>
    </message>
    <message>
        <source>As a blind copy: nobody else sees it</source>
        <translation>كنسخة مخفية: لا يراها أحد غيرك</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Try in this order:</source>
        <translation>المحاولة بهذا الترتيب:</translation>
    </message>
    <message>
        <source>Password c&amp;ommand:</source>
        <translation>أمر كلمة ال&amp;مرور:</translation>
    </message>
    <message>
        <source>Command that prints the password</source>
        <translation>أمر يطبع كلمة المرور</translation>
    </message>
    <message>
        <source>For example: pass show mail</source>
        <translation>مثلًا: pass show mail</translation>
    </message>
    <message>
        <source>Account &amp;name:</source>
        <translation>اسم ال&amp;حساب:</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>اسم الحساب</translation>
    </message>
    <message>
        <source>Empty: as the mail address</source>
        <translation>فارغ: مثل عنوان البريد</translation>
    </message>
    <message>
        <source>Pins and levels are kept under this name</source>
        <translation>تُحفظ المفاتيح المثبَّتة والمستويات تحت هذا الاسم</translation>
    </message>
    <message>
        <source>Say which server takes your mail.</source>
        <translation>قل أي خادم يستقبل بريدك.</translation>
    </message>
    <message>
        <source>This is a mail address; a server&apos;s name has no @ in it.</source>
        <translation>هذا عنوان بريد؛ واسم الخادم ليس فيه @.</translation>
    </message>
    <message>
        <source>This is neither the name nor the address of a server.</source>
        <translation>ليس هذا اسم خادم ولا عنوانه.</translation>
    </message>
    <message>
        <source>Say as whom you log in there.</source>
        <translation>قل بأي اسم تسجّل الدخول هناك.</translation>
    </message>
    <message>
        <source>Say whose password this is, or leave the password empty.</source>
        <translation>قل لمن كلمة المرور هذه، أو اترك كلمة المرور فارغة.</translation>
    </message>
    <message>
        <source>Leave at least one way to the server.</source>
        <translation>أبقِ طريقة واحدة على الأقل إلى الخادم.</translation>
    </message>
</context>
<context>
    <name>Sealpost::AccountPage</name>
    <message>
        <source>Sender:</source>
        <translation>المرسل:</translation>
    </message>
    <message>
        <source>Senders:</source>
        <translation>المرسلون:</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>الخادم:</translation>
    </message>
    <message>
        <source>Ways:</source>
        <translation>الطرق:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>اسم المستخدم:</translation>
    </message>
    <message>
        <source>none, no login</source>
        <translation>لا يوجد، دون تسجيل دخول</translation>
    </message>
    <message>
        <source>Permits:</source>
        <translation>يسمح بـ:</translation>
    </message>
    <message>
        <source>Proxy:</source>
        <translation>الوسيط:</translation>
    </message>
    <message>
        <source>as this computer is set up</source>
        <translation>كما ضُبط هذا الحاسوب</translation>
    </message>
    <message>
        <source>Certificate:</source>
        <translation>الشهادة:</translation>
    </message>
    <message>
        <source>New messages begin with this account.</source>
        <translation>تبدأ الرسائل الجديدة بهذا الحساب.</translation>
    </message>
    <message>
        <source>Ask whoever gave it to you for a new one in time.</source>
        <translation>اطلب واحدة جديدة في الوقت المناسب ممن أعطاك إياها.</translation>
    </message>
    <message>
        <source>&amp;Edit Account…</source>
        <translation>&amp;تحرير الحساب…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>ت&amp;كرار…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
</context>
<context>
    <name>Sealpost::AccountTransfer</name>
    <message>
        <source>Sealpost accounts (*.json)</source>
        <translation>حسابات Sealpost (*.json)</translation>
    </message>
    <message>
        <source>Accounts of Sealpost, Thunderbird, msmtp and providers (*.json prefs.js *.xml *msmtprc* config)</source>
        <translation>حسابات Sealpost وThunderbird وmsmtp والمزوّدين (*.json prefs.js *.xml *msmtprc* config)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Export Account</source>
        <translation>تصدير الحساب</translation>
    </message>
    <message>
        <source>Import Accounts</source>
        <translation>استيراد حسابات</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>تعذّرت كتابة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The account is in %1, without its password.</source>
        <translation>الحساب في ⁨%1⁩، دون كلمة مروره.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>تعذّرت قراءة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The account of this name cannot be read; take another name.</source>
        <translation>تتعذر قراءة الحساب الذي بهذا الاسم؛ اختر اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>Sealpost::AddressBar</name>
    <message>
        <source>Mail address</source>
        <translation>عنوان البريد</translation>
    </message>
    <message>
        <source>&amp;Mail address:</source>
        <translation>&amp;عنوان البريد:</translation>
    </message>
    <message>
        <source>The file is for all who have mail at this provider. Which address is yours?</source>
        <translation>الملف لكل من له بريد عند هذا المزوّد. فأي عنوان هو عنوانك؟</translation>
    </message>
    <message>
        <source>G&amp;o On</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>&amp;Do Not Import</source>
        <translation>عدم الا&amp;ستيراد</translation>
    </message>
</context>
<context>
    <name>Sealpost::AttachmentsModel</name>
    <message>
        <source>%1 (missing)</source>
        <comment>an attachment that is not there</comment>
        <translation>⁨%1⁩ (مفقود)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an attachment and its size</comment>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
</context>
<context>
    <name>Sealpost::AttachmentsView</name>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>Sealpost::AuthorizeBar</name>
    <message>
        <source>Address of the provider</source>
        <translation>عنوان المزوّد</translation>
    </message>
    <message>
        <source>Authori&amp;ze…</source>
        <translation>ت&amp;خويل…</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>في انتظار متصفحك…</translation>
    </message>
    <message>
        <source>Log in there, and permit Sealpost to send mail for you. Your password stays in the browser.</source>
        <translation>سجّل الدخول هناك، واسمح لـ Sealpost بإرسال البريد نيابة عنك. تبقى كلمة مرورك في المتصفح.</translation>
    </message>
    <message>
        <source>&amp;Open the Browser Again</source>
        <translation>&amp;فتح المتصفح من جديد</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>تعذّر فتح أي متصفح.</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer. Sealpost waits for it.</source>
        <translation>افتح هذا العنوان في متصفح على هذا الحاسوب. Sealpost في انتظاره.</translation>
    </message>
    <message>
        <source>Sealpost is authorised to log in for “%1”.</source>
        <translation>خُوّل Sealpost تسجيل الدخول لـ «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Try &amp;Once More</source>
        <translation>&amp;محاولة أخرى</translation>
    </message>
</context>
<context>
    <name>Sealpost::Background</name>
    <message numerus="yes">
        <source>Sealpost: %n message(s) still to be sent</source>
        <translation>
            <numerusform>⁨Sealpost⁩: %n رسالة بانتظار الإرسال</numerusform>
            <numerusform>⁨Sealpost⁩: رسالة واحدة بانتظار الإرسال</numerusform>
            <numerusform>⁨Sealpost⁩: رسالتان بانتظار الإرسال</numerusform>
            <numerusform>⁨Sealpost⁩: %n رسائل بانتظار الإرسال</numerusform>
            <numerusform>⁨Sealpost⁩: %n رسالة بانتظار الإرسال</numerusform>
            <numerusform>⁨Sealpost⁩: %n رسالة بانتظار الإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Sealpost</source>
        <translation>إظهار Sealpost</translation>
    </message>
    <message>
        <source>Stop Sending</source>
        <translation>إيقاف الإرسال</translation>
    </message>
</context>
<context>
    <name>Sealpost::BookPage</name>
    <message>
        <source>&amp;Add a Pin…</source>
        <translation>إ&amp;ضافة مفتاح مثبَّت…</translation>
    </message>
    <message>
        <source>&amp;Remove the Pin…</source>
        <translation>إلغاء &amp;التثبيت…</translation>
    </message>
    <message>
        <source>No key is pinned for this account.</source>
        <translation>لا يوجد مفتاح مثبَّت لهذا الحساب.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Pinned keys</source>
        <translation>المفاتيح المثبَّتة</translation>
    </message>
</context>
<context>
    <name>Sealpost::CandidateChoice</name>
    <message>
        <source>My provider takes ma&amp;il there</source>
        <translation>مزوّدي يستقبل ال&amp;بريد هناك</translation>
    </message>
    <message>
        <source>Open the Provider&apos;s Pa&amp;ge</source>
        <translation>فتح &amp;صفحة المزوّد</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>S&amp;erver:</source>
        <translation>ال&amp;خادم:</translation>
    </message>
    <message>
        <source>Ways:</source>
        <translation>الطرق:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>اسم المستخدم:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>المصدر:</translation>
    </message>
    <message>
        <source>none, no login</source>
        <translation>لا يوجد، دون تسجيل دخول</translation>
    </message>
</context>
<context>
    <name>Sealpost::CertificateView</name>
    <message>
        <source>Copy as &amp;PEM</source>
        <translation>ن&amp;سخ بصيغة PEM</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Save Certificate</source>
        <translation>حفظ الشهادة</translation>
    </message>
    <message>
        <source>Save Whole C&amp;hain…</source>
        <translation>حفظ السلسلة &amp;كاملة…</translation>
    </message>
    <message>
        <source>Save Chain of Certificates</source>
        <translation>حفظ سلسلة الشهادات</translation>
    </message>
    <message>
        <source>The certificate is on the clipboard.</source>
        <translation>الشهادة في الحافظة.</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>شهادات (*.pem)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظت باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>تعذّرت كتابة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to and that has room.</source>
        <translation>اختر مجلدًا يجوز لك الكتابة فيه وفيه متسع.</translation>
    </message>
</context>
<context>
    <name>Sealpost::ChangedFilesBar</name>
    <message>
        <source>“%1” has changed since you attached it.</source>
        <translation>تغيّر «⁨%1⁩» منذ أن أرفقته.</translation>
    </message>
    <message>
        <source>“%1” has grown since you attached it.</source>
        <translation>كبُر «⁨%1⁩» منذ أن أرفقته.</translation>
    </message>
    <message>
        <source>“%1” has shrunk since you attached it.</source>
        <translation>صغُر «⁨%1⁩» منذ أن أرفقته.</translation>
    </message>
    <message>
        <source>“%1” is gone since you attached it.</source>
        <translation>اختفى «⁨%1⁩» منذ أن أرفقته.</translation>
    </message>
    <message>
        <source>It had %1 then, and has %2 now.</source>
        <comment>sizes of a file</comment>
        <translation>كان حجمه آنذاك ⁨%1⁩، وهو الآن ⁨%2⁩.</translation>
    </message>
    <message>
        <source>&amp;Keep It</source>
        <translation>إ&amp;بقاؤه</translation>
    </message>
    <message>
        <source>Re&amp;move It</source>
        <translation>إ&amp;زالته</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::AuthorizeCommand</name>
    <message>
        <source>Authorises Sealpost in your browser to log in for an account (OAuth 2).</source>
        <translation>يخوّل Sealpost في متصفحك تسجيل الدخول لحساب (OAuth 2).</translation>
    </message>
    <message>
        <source>Open no browser: show the address only.</source>
        <translation>لا تفتح متصفحًا؛ اعرض العنوان فقط.</translation>
    </message>
    <message>
        <source>Read the secret that the provider gave with the client id from the next line of standard input, and store it.</source>
        <translation>اقرأ السر الذي أعطاه المزوّد مع معرّف العميل من السطر التالي من الدخل القياسي، واحفظه.</translation>
    </message>
    <message>
        <source>This account has no provider to authorise Sealpost: sealpost-cli account set NAME --oauth PROVIDER --oauth-client-id ID</source>
        <translation>ليس لهذا الحساب مزوّد يخوّل Sealpost: sealpost-cli account set NAME --oauth PROVIDER --oauth-client-id ID</translation>
    </message>
    <message>
        <source>Client secret: </source>
        <translation>سر العميل: </translation>
    </message>
    <message>
        <source>Authorise Sealpost in your browser. If it does not open, this is the address:</source>
        <translation>خوّل Sealpost في متصفحك. إن لم يُفتح، فهذا هو العنوان:</translation>
    </message>
    <message>
        <source>Authorise Sealpost in your browser, on this computer, at this address:</source>
        <translation>خوّل Sealpost في متصفحك، على هذا الحاسوب، في هذا العنوان:</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>في انتظار متصفحك…</translation>
    </message>
    <message>
        <source>Sealpost is authorised for the account “%1”.</source>
        <translation>خُوّل Sealpost للحساب «⁨%1⁩».</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::ChainCommand</name>
    <message>
        <source>Looks at the server and shows every certificate of its chain.</source>
        <translation>ينظر إلى الخادم ويعرض كل شهادات سلسلته.</translation>
    </message>
    <message>
        <source>Print the certificates as PEM and nothing else.</source>
        <translation>اطبع الشهادات بصيغة PEM ولا شيء غيرها.</translation>
    </message>
    <message>
        <source>--pem and --json contradict each other.</source>
        <translation>الخياران ⁨--pem⁩ و⁨--json⁩ متعارضان.</translation>
    </message>
    <message>
        <source>The server showed no certificate.</source>
        <translation>لم يُبرز الخادم أي شهادة.</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::CheckCommand</name>
    <message>
        <source>Connects to an account&apos;s server, judges it and reports; sends nothing.</source>
        <translation>يتصل بخادم حساب، ويحكم عليه، ويقدّم تقريرًا؛ لا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>Prove the password too.</source>
        <translation>أثبِت كلمة المرور أيضًا.</translation>
    </message>
    <message>
        <source>--password-stdin goes with --login.</source>
        <translation>الخيار ⁨--password-stdin⁩ يأتي مع ⁨--login⁩.</translation>
    </message>
    <message>
        <source>--login: this account has no user name to log in as.</source>
        <translation>الخيار ⁨--login⁩: ليس لهذا الحساب اسم مستخدم يسجّل الدخول به.</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::Delivery</name>
    <message>
        <source>The copy in Sent could not be made: %1</source>
        <translation>تعذّر إنشاء النسخة في «المُرسَل»: ⁨%1⁩</translation>
    </message>
    <message>
        <source>It is tried until it succeeds.</source>
        <translation>تُعاد المحاولة إلى أن تنجح.</translation>
    </message>
    <message>
        <source>Sent %1 of %2</source>
        <translation>أُرسل %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>الرسائل: %1 من %2</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::DiscoverCommand</name>
    <message>
        <source>Looks for the server of an address in DNS, on its web server and at the usual names.</source>
        <translation>يبحث عن خادم عنوان في DNS وعلى خادم الويب الخاص به وعند الأسماء المألوفة.</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::KeepingCommand</name>
    <message>
        <source>A password of the account may still be stored. %1</source>
        <translation>ربما لا تزال كلمة مرور للحساب محفوظة. %1</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::PinCommand</name>
    <message>
        <source>Looks at the server and pins its key, if it is the one that you name.</source>
        <translation>ينظر إلى الخادم ويثبّت مفتاحه، إن كان هو الذي تذكره.</translation>
    </message>
    <message>
        <source>SHA-256 of the key or the certificate, in any spelling, or a PEM or DER file.</source>
        <translation>بصمة SHA-256 للمفتاح أو الشهادة، بأي كتابة، أو ملف PEM أو DER.</translation>
    </message>
    <message>
        <source>Pin the key of this certificate, PEM or DER, without looking at the server.</source>
        <translation>ثبّت مفتاح هذه الشهادة، PEM أو DER، دون النظر إلى الخادم.</translation>
    </message>
    <message>
        <source>A note that stays with the pin: who told you.</source>
        <translation>ملاحظة تبقى مع المفتاح المثبَّت: من أخبرك.</translation>
    </message>
    <message>
        <source>The fingerprint is of a further key, pinned beside those that are pinned.</source>
        <translation>البصمة لمفتاح إضافي، ثُبّت إلى جانب المفاتيح المثبَّتة.</translation>
    </message>
    <message>
        <source>Pin whatever key is there now, without comparing.</source>
        <translation>ثبّت أي مفتاح موجود هناك الآن، دون مقارنة.</translation>
    </message>
    <message>
        <source>--file stands alone, without --%1.</source>
        <translation>الخيار ⁨--file⁩ يأتي وحده، دون ⁨--%1⁩.</translation>
    </message>
    <message>
        <source>--fingerprint and --unseen contradict each other.</source>
        <translation>الخياران ⁨--fingerprint⁩ و⁨--unseen⁩ متعارضان.</translation>
    </message>
    <message>
        <source>--also goes with --fingerprint SHA256.</source>
        <translation>الخيار ⁨--also⁩ يأتي مع ⁨--fingerprint SHA256⁩.</translation>
    </message>
    <message>
        <source>--note goes with --fingerprint, --file or --unseen.</source>
        <translation>الخيار ⁨--note⁩ يأتي مع ⁨--fingerprint⁩ أو ⁨--file⁩ أو ⁨--unseen⁩.</translation>
    </message>
    <message>
        <source>The server showed no certificate; there is no key to pin.</source>
        <translation>لم يُبرز الخادم أي شهادة؛ لا يوجد مفتاح لتثبيته.</translation>
    </message>
    <message>
        <source>--fingerprint: that is neither a SHA-256 fingerprint nor a file with a certificate.</source>
        <translation>الخيار ⁨--fingerprint⁩: ليست تلك بصمة SHA-256 ولا ملفًا فيه شهادة.</translation>
    </message>
    <message>
        <source>Same. The key is pinned: from now on only its holder gets your mail.</source>
        <translation>متطابقتان. ثُبّت المفتاح: من الآن فصاعدًا لا ينال بريدك إلا صاحبه.</translation>
    </message>
    <message>
        <source>The key is pinned unseen. If somebody was in the way just now, you have pinned them.</source>
        <translation>ثُبّت المفتاح دون معاينة. إن كان أحدهم في الطريق الآن، فقد ثبّتَّ مفتاحه هو.</translation>
    </message>
    <message>
        <source>The key is pinned beside those that were. If this is the fingerprint of a certificate, and not of a key, no server will ever match it.</source>
        <translation>ثُبّت المفتاح إلى جانب ما كان مثبَّتًا. إن كانت هذه بصمة شهادة لا بصمة مفتاح، فلن يطابقها أي خادم أبدًا.</translation>
    </message>
    <message>
        <source>Nothing was pinned. Compare one fingerprint with the server&apos;s operator, then:</source>
        <translation>لم يُثبَّت شيء. قارن إحدى البصمتين مع مشغّل الخادم، ثم:</translation>
    </message>
    <message>
        <source>Different. Nothing was pinned: either the fingerprint was copied wrongly, or this is not the server.</source>
        <translation>مختلفتان. لم يُثبَّت شيء: إما أن البصمة نُسخت خطأً، أو أن هذا ليس هو الخادم.</translation>
    </message>
    <message>
        <source>(yours)</source>
        <translation>(بصمتك)</translation>
    </message>
    <message>
        <source>(the server&apos;s)</source>
        <translation>(بصمة الخادم)</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::PracticeCommand</name>
    <message>
        <source>A server on this computer to try the program with; sends nothing on. Ctrl-C ends it.</source>
        <translation>خادم على هذا الحاسوب لتجربة البرنامج به؛ لا يرسل شيئًا إلى الخارج. تنهيه Ctrl-C.</translation>
    </message>
    <message>
        <source>Listen there (a free port).</source>
        <translation>استمع هناك (منفذ متاح).</translation>
    </message>
    <message>
        <source>Keep its certificate and the messages in this folder.</source>
        <translation>احفظ شهادته والرسائل في هذا المجلد.</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::SendFilesCommand</name>
    <message>
        <source>A folder goes through one account: say which, --account NAME.</source>
        <translation>المجلد يُرسَل عبر حساب واحد؛ قل أي حساب: ⁨--account NAME⁩.</translation>
    </message>
    <message>
        <source>--message: the folder “%1” holds no .eml file.</source>
        <translation>الخيار ⁨--message⁩: ليس في المجلد «⁨%1⁩» أي ملف ⁨.eml⁩.</translation>
    </message>
    <message>
        <source>--message: “%1” cannot be read: %2.</source>
        <translation>الخيار ⁨--message⁩: تتعذر قراءة «⁨%1⁩»: ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::SendingCommand</name>
    <message>
        <source>What is to be sent is safe in the outbox. To go on: sealpost-cli outbox run</source>
        <translation>ما يُراد إرساله آمن في صندوق الصادر. للمتابعة: sealpost-cli outbox run</translation>
    </message>
    <message>
        <source>What came on standard input is not in the outbox.</source>
        <translation>ما جاء عبر الدخل القياسي ليس في صندوق الصادر.</translation>
    </message>
</context>
<context>
    <name>Sealpost::Cli::SendmailCommand</name>
    <message>
        <source>Reads a whole message on standard input, as sendmail does, and delivers it.</source>
        <translation>يقرأ رسالة كاملة من الدخل القياسي، كما يفعل sendmail، ويسلّمها.</translation>
    </message>
</context>
<context>
    <name>Sealpost::ComposeForm</name>
    <message>
        <source>%1 – %2</source>
        <comment>sender, then the account</comment>
        <translation>⁨%1⁩ – ⁨%2⁩</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>نسخة مخفية</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Cc/&amp;Bcc</source>
        <translation>نسخة/نسخة م&amp;خفية</translation>
    </message>
    <message>
        <source>Add copies: Cc is seen by all, Bcc by nobody</source>
        <translation>إضافة نسخ: «نسخة» يراها الجميع، و«نسخة مخفية» لا يراها أحد</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>م&amp;ن:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>إ&amp;لى:</translation>
    </message>
    <message>
        <source>&amp;Cc:</source>
        <translation>ن&amp;سخة:</translation>
    </message>
    <message>
        <source>Bcc:</source>
        <translation>نسخة مخفية:</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>الم&amp;وضوع:</translation>
    </message>
    <message>
        <source>Say who is to get this message.</source>
        <translation>قل لمن هذه الرسالة.</translation>
    </message>
    <message>
        <source>Attach Files</source>
        <translation>إرفاق ملفات</translation>
    </message>
</context>
<context>
    <name>Sealpost::ComposeWindow</name>
    <message>
        <source>New Message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>The image could not be kept as a file, so it is not attached.</source>
        <translation>تعذّر حفظ الصورة كملف، فلم تُرفق.</translation>
    </message>
    <message>
        <source>There is no account to send with.</source>
        <translation>لا يوجد حساب للإرسال به.</translation>
    </message>
    <message>
        <source>Attach it again, or remove it.</source>
        <translation>أرفقه من جديد، أو أزله.</translation>
    </message>
    <message>
        <source>Send without a subject?</source>
        <translation>أتريد الإرسال دون موضوع؟</translation>
    </message>
    <message>
        <source>Press Send again to do so.</source>
        <translation>اضغط «إرسال» مجددًا لفعل ذلك.</translation>
    </message>
    <message>
        <source>This message cannot leave now.</source>
        <translation>لا يمكن لهذه الرسالة أن تخرج الآن.</translation>
    </message>
    <message>
        <source>In the outbox it waits, and goes by itself as soon as it may.</source>
        <translation>تنتظر في صندوق الصادر، وتُرسَل من تلقاء نفسها حالما يجوز ذلك.</translation>
    </message>
    <message>
        <source>%1 asks for the password of %2.</source>
        <translation>يطلب ⁨%1⁩ كلمة مرور ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The way to %1 needs them.</source>
        <translation>يحتاج إليها الطريق إلى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The server wants a login, but this account has no user name.</source>
        <translation>يريد الخادم تسجيل دخول، لكن ليس لهذا الحساب اسم مستخدم.</translation>
    </message>
    <message>
        <source>&amp;Edit the Account…</source>
        <translation>&amp;تحرير الحساب…</translation>
    </message>
    <message>
        <source>&amp;Keep in the Outbox</source>
        <translation>إ&amp;بقاء في صندوق الصادر</translation>
    </message>
    <message>
        <source>The message is still here only.</source>
        <translation>لا تزال الرسالة هنا فقط.</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>أتريد تجاهل هذه الرسالة؟</translation>
    </message>
    <message>
        <source>It is not kept in Drafts either.</source>
        <translation>وهي غير محفوظة في المسودات أيضًا.</translation>
    </message>
    <message>
        <source>&amp;Keep Writing</source>
        <translation>&amp;متابعة الكتابة</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>تجا&amp;هل</translation>
    </message>
    <message>
        <source>The message is on its way into the outbox. Cancel that first to close the window.</source>
        <translation>الرسالة في طريقها إلى صندوق الصادر. ألغِ ذلك أولًا لإغلاق النافذة.</translation>
    </message>
    <message>
        <source>Close this message without keeping it?</source>
        <translation>أتريد إغلاق هذه الرسالة دون حفظها؟</translation>
    </message>
    <message>
        <source>What you wrote last would be lost.</source>
        <translation>سيضيع آخر ما كتبته.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>Sealpost::ConnectionDialog</name>
    <message>
        <source>Connection and certificates</source>
        <translation>الاتصال والشهادات</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>الا&amp;تصال</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The certificates are those that the server showed before.</source>
        <translation>الشهادات هي التي أبرزها الخادم من قبل.</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <translation>الاتصال بـ ⁨%1⁩</translation>
    </message>
    <message>
        <source>&amp;Server&apos;s certificate</source>
        <translation>&amp;شهادة الخادم</translation>
    </message>
    <message>
        <source>Issuer &amp;%1</source>
        <translation>المُصدِر &amp;%1</translation>
    </message>
</context>
<context>
    <name>Sealpost::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>نسخ: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Sealpost::DefaultMailer</name>
    <message>
        <source>Your desktop opens mail links with Sealpost.</source>
        <translation>يفتح سطح المكتب روابط البريد بواسطة Sealpost.</translation>
    </message>
    <message>
        <source>Your desktop opens mail links with another program.</source>
        <translation>يفتح سطح المكتب روابط البريد ببرنامج آخر.</translation>
    </message>
    <message>
        <source>Your desktop does not say what it opens mail links with.</source>
        <translation>لا يذكر سطح المكتب ما يفتح به روابط البريد.</translation>
    </message>
</context>
<context>
    <name>Sealpost::DeliveryNews</name>
    <message>
        <source>Sent: %1</source>
        <translation>أُرسلت: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Not sent to everybody: %1</source>
        <translation>لم تُرسَل إلى الجميع: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Uncertain whether it was sent: %1</source>
        <translation>من غير المؤكَّد أنها أُرسلت: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>لم تُرسَل: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>messages</comment>
        <translation>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>ورسالة أخرى</numerusform>
            <numerusform>ورسالتان أخريان</numerusform>
            <numerusform>و%n رسائل أخرى</numerusform>
            <numerusform>و%n رسالة أخرى</numerusform>
            <numerusform>و%n رسالة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were sent</source>
        <translation>
            <numerusform>أُرسلت %n رسالة</numerusform>
            <numerusform>أُرسلت رسالة واحدة</numerusform>
            <numerusform>أُرسلت رسالتان</numerusform>
            <numerusform>أُرسلت %n رسائل</numerusform>
            <numerusform>أُرسلت %n رسالة</numerusform>
            <numerusform>أُرسلت %n رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were not sent and need you</source>
        <translation>
            <numerusform>%n رسالة لم تُرسَل وتحتاج إليك</numerusform>
            <numerusform>رسالة واحدة لم تُرسَل وتحتاج إليك</numerusform>
            <numerusform>رسالتان لم تُرسَلا وتحتاجان إليك</numerusform>
            <numerusform>%n رسائل لم تُرسَل وتحتاج إليك</numerusform>
            <numerusform>%n رسالة لم تُرسَل وتحتاج إليك</numerusform>
            <numerusform>%n رسالة لم تُرسَل وتحتاج إليك</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <comment>a button of a notification</comment>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>Sealpost::DraftBar</name>
    <message>
        <source>Restored: this message was open when Sealpost ended.</source>
        <translation>استُعيدت: كانت هذه الرسالة مفتوحة عند انتهاء Sealpost.</translation>
    </message>
    <message>
        <source>This message cannot be kept as a draft at the moment.</source>
        <translation>تعذّر حفظ هذه الرسالة كمسودة في الوقت الحالي.</translation>
    </message>
</context>
<context>
    <name>Sealpost::DraftNotice</name>
    <message>
        <source>Kept in Drafts.</source>
        <translation>حُفظت في المسودات.</translation>
    </message>
    <message>
        <source>&amp;Open Again</source>
        <translation>&amp;فتح من جديد</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>تجا&amp;هل</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) discarded.</source>
        <translation>
            <numerusform>تم تجاهل %n مسودة.</numerusform>
            <numerusform>تم تجاهل مسودة واحدة.</numerusform>
            <numerusform>تم تجاهل مسودتين.</numerusform>
            <numerusform>تم تجاهل %n مسودات.</numerusform>
            <numerusform>تم تجاهل %n مسودة.</numerusform>
            <numerusform>تم تجاهل %n مسودة.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
</context>
<context>
    <name>Sealpost::DraftsModel</name>
    <message>
        <source>(nobody yet)</source>
        <comment>in the place of recipients</comment>
        <translation>(لا أحد بعد)</translation>
    </message>
    <message>
        <source>(nothing written yet)</source>
        <comment>in the place of subject and text</comment>
        <translation>(لم يُكتب شيء بعد)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>subject, then how the text begins</comment>
        <translation>⁨%1⁩ – ⁨%2⁩</translation>
    </message>
    <message>
        <source>being written</source>
        <comment>in the place of a time</comment>
        <translation>قيد الكتابة</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n مرفق</numerusform>
            <numerusform>مرفق واحد</numerusform>
            <numerusform>مرفقان</numerusform>
            <numerusform>%n مرفقات</numerusform>
            <numerusform>%n مرفقًا</numerusform>
            <numerusform>%n مرفق</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Last kept</source>
        <translation>آخر حفظ</translation>
    </message>
</context>
<context>
    <name>Sealpost::DraftsView</name>
    <message>
        <source>No drafts. What you write is kept here by itself until it is sent.</source>
        <translation>لا توجد مسودات. ما تكتبه يُحفظ هنا من تلقاء نفسه إلى أن يُرسَل.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>Sealpost::EntryEdit</name>
    <message>
        <source>It is on its way just now, or has left already.</source>
        <translation>هي في طريقها الآن، أو خرجت بالفعل.</translation>
    </message>
</context>
<context>
    <name>Sealpost::EntryView</name>
    <message>
        <source>Progress of sending</source>
        <translation>تقدّم الإرسال</translation>
    </message>
    <message>
        <source>Conversation with the server</source>
        <translation>المحادثة مع الخادم</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>Recipien&amp;ts</source>
        <translation>المستل&amp;مون</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>الت&amp;فاصيل</translation>
    </message>
    <message>
        <source>Con&amp;versation</source>
        <translation>الم&amp;حادثة</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n رسالة</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>الحساب:</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>الخادم:</translation>
    </message>
    <message>
        <source>Message-ID:</source>
        <translation>المعرّف Message-ID:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>الحجم:</translation>
    </message>
    <message>
        <source>In the outbox since:</source>
        <translation>في صندوق الصادر منذ:</translation>
    </message>
    <message>
        <source>Last try:</source>
        <translation>آخر محاولة:</translation>
    </message>
    <message>
        <source>Tries:</source>
        <translation>المحاولات:</translation>
    </message>
    <message>
        <source>Next try:</source>
        <translation>المحاولة التالية:</translation>
    </message>
    <message>
        <source>Line:</source>
        <translation>خط الاتصال:</translation>
    </message>
</context>
<context>
    <name>Sealpost::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>اختيار: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Sealpost::FingerprintCompare</name>
    <message>
        <source>Different: at place %1 of 32 you gave %2, the server showed %3. If it was not mistyped, this may be another server: neither pin nor accept it.</source>
        <translation>مختلفتان: في الموضع %1 من 32 أعطيتَ ⁨%2⁩، وأبرز الخادم ⁨%3⁩. إن لم يكن ذلك خطأ في الكتابة، فقد يكون هذا خادمًا آخر؛ فلا تثبّته ولا تقبله.</translation>
    </message>
    <message>
        <source>Fingerprint from the server&apos;s operator</source>
        <translation>بصمة من مشغّل الخادم</translation>
    </message>
    <message>
        <source>Paste a fingerprint or a certificate</source>
        <translation>ألصق بصمة أو شهادة</translation>
    </message>
    <message>
        <source>Compare a &amp;File…</source>
        <translation>م&amp;قارنة ملف…</translation>
    </message>
    <message>
        <source>Compare with a Certificate or Fingerprint</source>
        <translation>مقارنة بشهادة أو بصمة</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>لم يُقارَن شيء بعد.</translation>
    </message>
    <message>
        <source>This is neither a whole SHA-256 fingerprint nor a certificate.</source>
        <translation>ليست هذه بصمة SHA-256 كاملة ولا شهادة.</translation>
    </message>
    <message>
        <source>Same: this is the server that the operator told you about.</source>
        <translation>متطابقتان: هذا هو الخادم الذي أخبرك عنه المشغّل.</translation>
    </message>
</context>
<context>
    <name>Sealpost::FingerprintHelp</name>
    <message>
        <source>From whoever runs the server: your provider, a colleague, or you. They find it out on the server itself; from here, somebody in the way could answer.</source>
        <translation>ممن يشغّل الخادم: مزوّدك، أو زميل لك، أو أنت. يعرفها من الخادم نفسه؛ أما من هنا فقد يجيب شخص في الطريق.</translation>
    </message>
    <message>
        <source>It asks the running server:</source>
        <translation>يسأل الخادمَ وهو يعمل:</translation>
    </message>
    <message>
        <source>Or it reads the certificate&apos;s file:</source>
        <translation>أو يقرأ ملف الشهادة:</translation>
    </message>
    <message>
        <source>Copy a &amp;Message to Them</source>
        <translation>ن&amp;سخ رسالة إليه</translation>
    </message>
    <message>
        <source>&amp;How do I get it?</source>
        <translation>كيف أحصل عليه&amp;ا؟</translation>
    </message>
</context>
<context>
    <name>Sealpost::FingerprintPicture</name>
    <message>
        <source>For comparing by eye only. The fingerprint in letters and digits says the same.</source>
        <translation>للمقارنة بالعين فقط. البصمة بالحروف والأرقام تقول الشيء نفسه.</translation>
    </message>
    <message>
        <source>The fingerprint as a picture: the same key gives the same picture everywhere. If it differs, so does the key; if it looks the same, compare the letters and digits.</source>
        <translation>البصمة في صورة: المفتاح نفسه يعطي الصورة نفسها في كل مكان. إن اختلفت فالمفتاح مختلف؛ وإن بدت متشابهة فقارن الحروف والأرقام.</translation>
    </message>
</context>
<context>
    <name>Sealpost::FingerprintView</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>نسخ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose fingerprint, then the fingerprint</comment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 of its 32 places are different</source>
        <translation>%1 من مواضعها الـ 32 مختلفة</translation>
    </message>
</context>
<context>
    <name>Sealpost::FirstStartPage</name>
    <message>
        <source>&amp;Set up my account</source>
        <translation>إعداد حساب&amp;ي</translation>
    </message>
    <message>
        <source>Your address and your password; the rest is found.</source>
        <translation>عنوانك وكلمة مرورك؛ والباقي يُعثر عليه.</translation>
    </message>
    <message>
        <source>&amp;Try it without an account</source>
        <translation>التجر&amp;بة دون حساب</translation>
    </message>
    <message>
        <source>A practice server runs inside this program; what you send stays here.</source>
        <translation>يعمل خادم تدريب داخل هذا البرنامج؛ وما ترسله يبقى هنا.</translation>
    </message>
    <message>
        <source>Send mail, and see how safe the way is</source>
        <translation>أرسل البريد، وانظر ما مدى أمان الطريق</translation>
    </message>
    <message>
        <source>Sealpost hands your mail to your own server. The seal beside Send shows whether the line to it is encrypted, and who vouches for it.</source>
        <translation>يسلّم Sealpost بريدك إلى خادمك. ويبيّن الختم بجانب «إرسال» هل خط الاتصال إليه مشفَّر، ومن يضمنه.</translation>
    </message>
</context>
<context>
    <name>Sealpost::ForeignImportDialog</name>
    <message>
        <source>Sends as %1 through %2.</source>
        <translation>يرسل باسم ⁨%1⁩ عبر ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The command: %1</source>
        <translation>الأمر: ⁨%1⁩</translation>
    </message>
    <message>
        <source>A certificate was accepted there by hand. When you test the account, compare with it: %1</source>
        <translation>قُبلت هناك شهادة يدويًا. عندما تختبر الحساب، قارن بها: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Import Accounts</source>
        <translation>استيراد حسابات</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) to add from “%1”</source>
        <translation>
            <numerusform>%n حساب للإضافة من «⁨%1⁩»</numerusform>
            <numerusform>حساب واحد للإضافة من «⁨%1⁩»</numerusform>
            <numerusform>حسابان للإضافة من «⁨%1⁩»</numerusform>
            <numerusform>%n حسابات للإضافة من «⁨%1⁩»</numerusform>
            <numerusform>%n حسابًا للإضافة من «⁨%1⁩»</numerusform>
            <numerusform>%n حساب للإضافة من «⁨%1⁩»</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>ما تُرك</translation>
    </message>
    <message>
        <source>“%1”: an account of this name is here already.</source>
        <translation>«⁨%1⁩»: يوجد هنا حساب بهذا الاسم من قبل.</translation>
    </message>
    <message>
        <source>&amp;Run the commands that give the passwords</source>
        <translation>ت&amp;نفيذ الأوامر التي تعطي كلمات المرور</translation>
    </message>
    <message>
        <source>Each runs whenever its account needs its password; without them you are asked</source>
        <translation>يُنفَّذ كل منها كلما احتاج حسابه إلى كلمة مروره؛ ودونها تُسأل أنت</translation>
    </message>
    <message>
        <source>That makes it less safe than a new account. Why is it needed?</source>
        <translation>هذا يجعله أقل أمانًا من حساب جديد. ما الحاجة إلى ذلك؟</translation>
    </message>
    <message>
        <source>R&amp;eason:</source>
        <translation>ال&amp;سبب:</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>استي&amp;راد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Sealpost::ForeignTransfer</name>
    <message>
        <source>“%1”</source>
        <translation>«⁨%1⁩»</translation>
    </message>
    <message>
        <source>%1 Saved before that: %2.</source>
        <translation>%1 حُفظ قبل ذلك: ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>Sealpost::FormattedBar</name>
    <message>
        <source>This message has a formatted version, too.</source>
        <translation>لهذه الرسالة نسخة منسَّقة أيضًا.</translation>
    </message>
    <message>
        <source>It goes along. Once you change the text, only the text is sent.</source>
        <translation>تُرسَل معها. فإذا غيّرت النص، أُرسل النص وحده.</translation>
    </message>
    <message>
        <source>Only the text is sent, since you have changed it.</source>
        <translation>يُرسَل النص وحده، لأنك غيّرته.</translation>
    </message>
    <message>
        <source>The formatted version says what stood here before.</source>
        <translation>النسخة المنسَّقة تقول ما كان مكتوبًا هنا من قبل.</translation>
    </message>
    <message>
        <source>Restore the &amp;Previous Text</source>
        <translation>ا&amp;ستعادة النص السابق</translation>
    </message>
</context>
<context>
    <name>Sealpost::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Sealpost Help</source>
        <translation>مساعدة Sealpost</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>المحت&amp;ويات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Sealpost::IdentitiesPage</name>
    <message>
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>ت&amp;حرير…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Make &amp;First</source>
        <translation>&amp;جعلها الأولى</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>الهويات</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Make First</source>
        <translation>جعلها الأولى</translation>
    </message>
    <message>
        <source>First give the account a mail address, under “Basics”.</source>
        <translation>أعطِ الحساب أولًا عنوان بريد، ضمن «الأساسيات».</translation>
    </message>
    <message>
        <source>A new message begins with the first of these. While you write, another can be chosen as its sender.</source>
        <translation>تبدأ الرسالة الجديدة بأولى هذه الهويات. ويمكن أثناء الكتابة اختيار غيرها مرسلًا.</translation>
    </message>
</context>
<context>
    <name>Sealpost::IdentityDialog</name>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>New Identity</source>
        <translation>هوية جديدة</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الا&amp;سم:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Mail &amp;address:</source>
        <translation>&amp;عنوان البريد:</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>عنوان البريد</translation>
    </message>
    <message>
        <source>Ans&amp;wers to:</source>
        <translation>ال&amp;ردود إلى:</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>الردود إلى</translation>
    </message>
    <message>
        <source>&amp;Organization:</source>
        <translation>ال&amp;مؤسسة:</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>&amp;Signature:</source>
        <translation>الت&amp;وقيع:</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>In the folder “Sent”</source>
        <translation>في المجلد «Sent»</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>كما في الإعدادات</translation>
    </message>
    <message>
        <source>Keep copies</source>
        <translation>الاحتفاظ بنسخ</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>دون الاحتفاظ بأي نسخة</translation>
    </message>
    <message>
        <source>In the &amp;folder “Sent”:</source>
        <translation>في الم&amp;جلد «Sent»:</translation>
    </message>
    <message>
        <source>As the recipients see it</source>
        <translation>كما يراه المستلمون</translation>
    </message>
    <message>
        <source>Empty: to the address itself</source>
        <translation>فارغ: إلى العنوان نفسه</translation>
    </message>
    <message>
        <source>Stands below each message; nothing has to</source>
        <translation>يظهر أسفل كل رسالة؛ ويمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Answers go to one address.</source>
        <translation>تذهب الردود إلى عنوان واحد.</translation>
    </message>
    <message>
        <source>Discard what you have typed?</source>
        <translation>أتريد تجاهل ما كتبته؟</translation>
    </message>
    <message>
        <source>&amp;Keep Editing</source>
        <translation>متابعة الت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>تجا&amp;هل</translation>
    </message>
</context>
<context>
    <name>Sealpost::ImportBar</name>
    <message>
        <source>Import the account “%1”?</source>
        <translation>أتريد استيراد الحساب «⁨%1⁩»؟</translation>
    </message>
    <message>
        <source>There is an account “%1” already. Merge the imported one with it?</source>
        <translation>يوجد حساب «⁨%1⁩» من قبل. أتريد دمج الحساب المستورد معه؟</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned key(s)</source>
        <translation>
            <numerusform>%n مفتاح مثبَّت</numerusform>
            <numerusform>مفتاح مثبَّت واحد</numerusform>
            <numerusform>مفتاحان مثبَّتان</numerusform>
            <numerusform>%n مفاتيح مثبَّتة</numerusform>
            <numerusform>%n مفتاحًا مثبَّتًا</numerusform>
            <numerusform>%n مفتاح مثبَّت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) reached</source>
        <translation>
            <numerusform>%n مستوى بُلغ</numerusform>
            <numerusform>مستوى واحد بُلغ</numerusform>
            <numerusform>مستويان بُلغا</numerusform>
            <numerusform>%n مستويات بُلغت</numerusform>
            <numerusform>%n مستوى بُلغ</numerusform>
            <numerusform>%n مستوى بُلغ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the journal</source>
        <translation>
            <numerusform>%n سطر من السجل</numerusform>
            <numerusform>سطر واحد من السجل</numerusform>
            <numerusform>سطران من السجل</numerusform>
            <numerusform>%n أسطر من السجل</numerusform>
            <numerusform>%n سطرًا من السجل</numerusform>
            <numerusform>%n سطر من السجل</numerusform>
        </translation>
    </message>
    <message>
        <source>It sends as %1 through %2. Its password is not in the file.</source>
        <translation>يرسل باسم ⁨%1⁩ عبر ⁨%2⁩. كلمة مروره ليست في الملف.</translation>
    </message>
    <message>
        <source>New here: %1.</source>
        <translation>الجديد هنا: %1.</translation>
    </message>
    <message>
        <source>Name of the account here</source>
        <translation>اسم الحساب هنا</translation>
    </message>
    <message>
        <source>Na&amp;me here:</source>
        <translation>الاس&amp;م هنا:</translation>
    </message>
    <message>
        <source>What it makes less safe</source>
        <translation>ما يجعله أقل أمانًا</translation>
    </message>
    <message>
        <source>It makes this less safe:</source>
        <translation>يجعل ما يلي أقل أمانًا:</translation>
    </message>
    <message>
        <source>Why is that needed?</source>
        <translation>ما الحاجة إلى ذلك؟</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>السبب:</translation>
    </message>
    <message>
        <source>&amp;Do Not Import</source>
        <translation>عدم الاست&amp;يراد</translation>
    </message>
    <message>
        <source>Im&amp;port Anyway</source>
        <translation>استي&amp;راد على أي حال</translation>
    </message>
    <message>
        <source>Im&amp;port</source>
        <translation>استي&amp;راد</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>يحتاج الحساب إلى اسم.</translation>
    </message>
</context>
<context>
    <name>Sealpost::JournalBox</name>
    <message>
        <source>From this day on</source>
        <translation>من هذا اليوم فصاعدًا</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>حتى هذا اليوم</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Server, reason or fingerprint contains</source>
        <translation>الخادم أو السبب أو البصمة يحتوي على</translation>
    </message>
    <message>
        <source>Server, reason or fingerprint</source>
        <translation>الخادم أو السبب أو البصمة</translation>
    </message>
    <message>
        <source>Write the lines that are shown to a file</source>
        <translation>كتابة الأسطر المعروضة في ملف</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>The journal is empty: this account has not seen a server yet.</source>
        <translation>السجل فارغ: لم ير هذا الحساب خادمًا بعد.</translation>
    </message>
    <message>
        <source>No line of the journal is like that.</source>
        <translation>لا يوجد سطر كهذا في السجل.</translation>
    </message>
    <message>
        <source>JSON, for programs (*.json)</source>
        <translation>⁨JSON⁩، للبرامج (*.json)</translation>
    </message>
    <message>
        <source>Export the Journal</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Table, for a spreadsheet (*.csv)</source>
        <translation>جدول CSV، لبرامج الجداول (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the journal were written.</source>
        <translation>
            <numerusform>كُتب %n سطر من السجل.</numerusform>
            <numerusform>كُتب سطر واحد من السجل.</numerusform>
            <numerusform>كُتب سطران من السجل.</numerusform>
            <numerusform>كُتبت %n أسطر من السجل.</numerusform>
            <numerusform>كُتب %n سطرًا من السجل.</numerusform>
            <numerusform>كُتب %n سطر من السجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal could not be written there.</source>
        <translation>تعذّرت كتابة السجل هناك.</translation>
    </message>
</context>
<context>
    <name>Sealpost::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Key, SHA-256</source>
        <translation>المفتاح، SHA-256</translation>
    </message>
</context>
<context>
    <name>Sealpost::KeyField</name>
    <message>
        <source>This file cannot be read, or is too large for a certificate.</source>
        <translation>تعذّرت قراءة هذا الملف، أو هو أكبر من أن يكون شهادة.</translation>
    </message>
</context>
<context>
    <name>Sealpost::KeyReview</name>
    <message>
        <source>Valid from %1 to %2</source>
        <comment>a certificate</comment>
        <translation>صالحة من ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>Pinned on %1, %2</source>
        <comment>when, then how</comment>
        <translation>ثُبّت في %1، %2</translation>
    </message>
    <message>
        <source>Last seen on %1</source>
        <translation>شوهد آخر مرة في %1</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>أهذا حقًا ⁨%1⁩؟</translation>
    </message>
    <message>
        <source>The certificate belongs to: %1</source>
        <translation>الشهادة تعود إلى: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Fingerprint of the new key, SHA-256</source>
        <translation>بصمة المفتاح الجديد، SHA-256</translation>
    </message>
    <message>
        <source>Fingerprint of the pinned key, SHA-256</source>
        <translation>بصمة المفتاح المثبَّت، SHA-256</translation>
    </message>
    <message>
        <source>New key, SHA-256</source>
        <translation>المفتاح الجديد، SHA-256</translation>
    </message>
    <message>
        <source>Pinned key, SHA-256</source>
        <translation>المفتاح المثبَّت، SHA-256</translation>
    </message>
    <message>
        <source>What is underlined is different.</source>
        <translation>ما تحته خط مختلف.</translation>
    </message>
    <message>
        <source>Picture of the new key</source>
        <translation>صورة المفتاح الجديد</translation>
    </message>
    <message>
        <source>Picture of the pinned key</source>
        <translation>صورة المفتاح المثبَّت</translation>
    </message>
    <message>
        <source>New certificate, SHA-256</source>
        <translation>الشهادة الجديدة، SHA-256</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate, SHA-256</source>
        <translation>بصمة الشهادة، SHA-256</translation>
    </message>
    <message>
        <source>Certificate, SHA-256</source>
        <translation>الشهادة، SHA-256</translation>
    </message>
    <message>
        <source>Key, SHA-256</source>
        <translation>المفتاح، SHA-256</translation>
    </message>
    <message>
        <source>Fingerprint of the key, SHA-256</source>
        <translation>بصمة المفتاح، SHA-256</translation>
    </message>
    <message>
        <source>The key as a picture</source>
        <translation>المفتاح في صورة</translation>
    </message>
    <message>
        <source>Picture of the key</source>
        <translation>صورة المفتاح</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>تثب&amp;يت</translation>
    </message>
    <message>
        <source>Trust this key from now on; the comparison above has to say “same”</source>
        <translation>الثقة بهذا المفتاح من الآن فصاعدًا؛ ويجب أن تقول المقارنة أعلاه «متطابقتان»</translation>
    </message>
    <message>
        <source>Accept &amp;Unseen</source>
        <translation>قبول &amp;دون معاينة</translation>
    </message>
</context>
<context>
    <name>Sealpost::LadderPicture</name>
    <message>
        <source>%1 [%2 ms]</source>
        <comment>how a way to the server ended, how long it took</comment>
        <translation>⁨%1⁩ [%2 مللي ثانية]</translation>
    </message>
</context>
<context>
    <name>Sealpost::Launch</name>
    <message>
        <source>A Sealpost of another version has this profile open. Close it first.</source>
        <translation>إصدار آخر من Sealpost يفتح هذا الملف الشخصي. أغلقه أولًا.</translation>
    </message>
    <message>
        <source>Another Sealpost has this profile open, and does not answer.</source>
        <translation>برنامج Sealpost آخر يفتح هذا الملف الشخصي، ولا يجيب.</translation>
    </message>
</context>
<context>
    <name>Sealpost::LevelBox</name>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>“Test” looks at the server; nothing is sent.</source>
        <translation>«اختبار» ينظر إلى الخادم؛ ولا يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>الآن: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Lo&amp;wer the Level…</source>
        <translation>&amp;خفض المستوى…</translation>
    </message>
    <message>
        <source>Messages may then leave over a weaker line to this server, if the account permits one. This is done at once, and written into the journal.</source>
        <translation>قد تخرج الرسائل بعد ذلك إلى هذا الخادم عبر خط اتصال أضعف، إن سمح الحساب بذلك. يتم هذا فورًا، ويُكتب في السجل.</translation>
    </message>
    <message>
        <source>Lower the Level</source>
        <translation>خفض المستوى</translation>
    </message>
    <message>
        <source>Lower the level to</source>
        <translation>خفض المستوى إلى</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>إلى:</translation>
    </message>
    <message>
        <source>For&amp;give This…</source>
        <translation>الت&amp;غاضي عن هذا…</translation>
    </message>
    <message>
        <source>Your password may then go to this server in a weaker way than SCRAM. This is done at once, and written into the journal.</source>
        <translation>قد تذهب كلمة مرورك بعد ذلك إلى هذا الخادم بطريقة أضعف من SCRAM. يتم هذا فورًا، ويُكتب في السجل.</translation>
    </message>
    <message>
        <source>Forgive This</source>
        <translation>التغاضي عن هذا</translation>
    </message>
    <message>
        <source>No level: as if nothing had been sent yet</source>
        <translation>لا مستوى: كأنه لم يُرسَل شيء بعد</translation>
    </message>
    <message>
        <source>To this server nothing leaves below “%1”, even where a permission would allow it.</source>
        <translation>لا يخرج إلى هذا الخادم شيء دون «%1»، حتى لو كان هناك إذن يسمح به.</translation>
    </message>
    <message>
        <source>This server has not accepted a message yet, so no level has been reached.</source>
        <translation>لم يقبل هذا الخادم رسالة بعد، فلم يُبلَغ أي مستوى.</translation>
    </message>
    <message>
        <source>This server once could not prove that it knows your password, so the password itself does not go to it. Ask its operator before you forgive this.</source>
        <translation>عجز هذا الخادم ذات مرة عن إثبات أنه يعرف كلمة مرورك، فلا تذهب إليه كلمة المرور نفسها. اسأل مشغّله قبل أن تتغاضى عن ذلك.</translation>
    </message>
</context>
<context>
    <name>Sealpost::LineReportView</name>
    <message>
        <source>The server offers: %1</source>
        <translation>يقدّم الخادم: ⁨%1⁩</translation>
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
        <translation>ما يعطيه المزوّد يُحفظ معها.</translation>
    </message>
    <message>
        <source>T&amp;ype the Password</source>
        <translation>&amp;كتابة كلمة المرور</translation>
    </message>
    <message>
        <source>It is needed to keep the password of %1.</source>
        <translation>لازمة لحفظ كلمة مرور ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>Sealpost::LoweringBar</name>
    <message>
        <source>Reason:</source>
        <translation>السبب:</translation>
    </message>
    <message>
        <source>This makes the account less safe. Why is that needed?</source>
        <translation>هذا يجعل الحساب أقل أمانًا. ما الحاجة إلى ذلك؟</translation>
    </message>
    <message>
        <source>Keep E&amp;diting</source>
        <translation>&amp;متابعة التحرير</translation>
    </message>
    <message>
        <source>Sa&amp;ve Anyway</source>
        <translation>&amp;حفظ على أي حال</translation>
    </message>
</context>
<context>
    <name>Sealpost::LoweringsBox</name>
    <message>
        <source>Nobody noted when and why.</source>
        <translation>لم يدوّن أحد متى ولماذا.</translation>
    </message>
    <message>
        <source>%1, reason: %2</source>
        <translation>%1، السبب: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>العودة إلى «%1»</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Made less safe</source>
        <translation>جُعل أقل أمانًا</translation>
    </message>
</context>
<context>
    <name>Sealpost::MailerOffer</name>
    <message>
        <source>Open mail links with Sealpost?</source>
        <translation>هل تُفتح روابط البريد بواسطة Sealpost؟</translation>
    </message>
    <message>
        <source>Links to mail addresses, in your browser and elsewhere, then begin a message here. The settings can do it later, too.</source>
        <translation>عندئذ تبدأ الروابط إلى عناوين البريد، في متصفحك وغيره، رسالةً هنا. يمكن فعل ذلك لاحقًا من الإعدادات أيضًا.</translation>
    </message>
    <message>
        <source>Use Sealpost for &amp;Mail Links</source>
        <translation>استخدام Sealpost ل&amp;روابط البريد</translation>
    </message>
    <message>
        <source>Not No&amp;w</source>
        <translation>ليس الآ&amp;ن</translation>
    </message>
</context>
<context>
    <name>Sealpost::MainWindow</name>
    <message>
        <source>Pages and accounts</source>
        <translation>الصفحات والحسابات</translation>
    </message>
    <message>
        <source>Edit Account…</source>
        <translation>تحرير الحساب…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>تكرار…</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>&amp;New Message</source>
        <translation>رسالة &amp;جديدة</translation>
    </message>
    <message>
        <source>New &amp;Account…</source>
        <translation>حساب ج&amp;ديد…</translation>
    </message>
    <message>
        <source>Import A&amp;ccounts…</source>
        <translation>ا&amp;ستيراد حسابات…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Some accounts cannot be read: %1.</source>
        <translation>تتعذر قراءة بعض الحسابات: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>They stay in %1 as they are.</source>
        <translation>تبقى في ⁨%1⁩ كما هي.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have not been sent yet.</source>
        <translation>
            <numerusform>%n رسالة لم تُرسَل بعد.</numerusform>
            <numerusform>رسالة واحدة لم تُرسَل بعد.</numerusform>
            <numerusform>رسالتان لم تُرسَلا بعد.</numerusform>
            <numerusform>%n رسائل لم تُرسَل بعد.</numerusform>
            <numerusform>%n رسالة لم تُرسَل بعد.</numerusform>
            <numerusform>%n رسالة لم تُرسَل بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sealpost can go on without a window while one of them can leave within the hour. What is left is sent when you start it again.</source>
        <translation>يمكن أن يواصل Sealpost العمل دون نافذة ما دامت إحداها تستطيع الخروج خلال ساعة. وما يبقى يُرسَل عندما تشغّله من جديد.</translation>
    </message>
    <message>
        <source>&amp;Keep Sending</source>
        <translation>&amp;متابعة الإرسال</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>Waiting for what is on its way just now…</source>
        <translation>في انتظار ما هو في طريقه الآن…</translation>
    </message>
    <message>
        <source>The rest is sent when you start Sealpost again.</source>
        <translation>يُرسَل الباقي عندما تشغّل Sealpost من جديد.</translation>
    </message>
    <message>
        <source>New messages begin with the account “%1” now.</source>
        <translation>تبدأ الرسائل الجديدة الآن بالحساب «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The account “%1” was imported.</source>
        <translation>استُورد الحساب «⁨%1⁩».</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were imported.</source>
        <translation>
            <numerusform>استُورد %n حساب.</numerusform>
            <numerusform>استُورد حساب واحد.</numerusform>
            <numerusform>استُورد حسابان.</numerusform>
            <numerusform>استُوردت %n حسابات.</numerusform>
            <numerusform>استُورد %n حسابًا.</numerusform>
            <numerusform>استُورد %n حساب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>أتريد إزالة الحساب «⁨%1⁩»؟</translation>
    </message>
    <message>
        <source>Its pinned keys, the level that its server has reached and its stored passwords go too. The journal is kept.</source>
        <translation>تُزال معه مفاتيحه المثبَّتة والمستوى الذي بلغه خادمه وكلمات مروره المحفوظة. ويُحتفظ بالسجل.</translation>
    </message>
    <message>
        <source>&amp;Keep It</source>
        <translation>إ&amp;بقاؤه</translation>
    </message>
    <message>
        <source>Re&amp;move Account</source>
        <translation>إ&amp;زالة الحساب</translation>
    </message>
    <message>
        <source>The account “%1” was removed.</source>
        <translation>أُزيل الحساب «⁨%1⁩».</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مس&amp;اعدة</translation>
    </message>
</context>
<context>
    <name>Sealpost::MessageEdit</name>
    <message>
        <source>Text of the message</source>
        <translation>نص الرسالة</translation>
    </message>
</context>
<context>
    <name>Sealpost::NavigationModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>page, count</comment>
        <translation>⁨%1⁩ (%2)</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المُرسَل</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
</context>
<context>
    <name>Sealpost::NewAccountDialog</name>
    <message>
        <source>New Account</source>
        <translation>حساب جديد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>ا&amp;ختبار</translation>
    </message>
    <message>
        <source>Connect, judge the server and prove the password; nothing is sent</source>
        <translation>يتصل ويحكم على الخادم ويثبت كلمة المرور؛ لا يُرسَل شيء</translation>
    </message>
    <message>
        <source>Use Your Brow&amp;ser…</source>
        <translation>استعمال المتص&amp;فح…</translation>
    </message>
    <message>
        <source>You log in at the provider, which needs a client id for Sealpost</source>
        <translation>تسجّل الدخول عند المزوّد، وهذا يحتاج إلى معرّف عميل لـ Sealpost</translation>
    </message>
    <message>
        <source>Set Up &amp;by Hand…</source>
        <translation>إعداد يد&amp;وي…</translation>
    </message>
    <message>
        <source>All settings of the account, with what is known already</source>
        <translation>جميع إعدادات الحساب، بما هو معروف منها بالفعل</translation>
    </message>
    <message>
        <source>There is an account for this address already. For another one set it up by hand, under a name of its own.</source>
        <translation>يوجد حساب لهذا العنوان من قبل. لإضافة حساب آخر، أعدّه يدويًا باسم خاص به.</translation>
    </message>
    <message>
        <source>It is needed to keep the password of %1.</source>
        <translation>لازمة لحفظ كلمة مرور ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The account is saved.</source>
        <translation>حُفظ الحساب.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Discard what you have typed?</source>
        <translation>أتريد تجاهل ما كتبته؟</translation>
    </message>
    <message>
        <source>&amp;Continue Editing</source>
        <translation>متابعة الت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>تجا&amp;هل</translation>
    </message>
</context>
<context>
    <name>Sealpost::Notifications</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>Sealpost::OutboxModel</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
</context>
<context>
    <name>Sealpost::OutboxView</name>
    <message>
        <source>Nothing is waiting. What you send is here until the server has taken it.</source>
        <translation>لا شيء ينتظر. ما ترسله يبقى هنا إلى أن يقبله الخادم.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Cancel Message…</source>
        <translation>إلغاء الرسالة…</translation>
    </message>
    <message>
        <source>It is on its way just now, or has left already.</source>
        <translation>هي في طريقها الآن، أو خرجت بالفعل.</translation>
    </message>
    <message>
        <source>It was too late to take the message out: it had left already.</source>
        <translation>فات أوان إخراج الرسالة: لقد خرجت بالفعل.</translation>
    </message>
    <message>
        <source>Got &amp;It</source>
        <translation>ف&amp;همت</translation>
    </message>
    <message numerus="yes">
        <source>Take %n message(s) out of the outbox?</source>
        <translation>
            <numerusform>أتريد إخراج %n رسالة من صندوق الصادر؟</numerusform>
            <numerusform>أتريد إخراج رسالة واحدة من صندوق الصادر؟</numerusform>
            <numerusform>أتريد إخراج رسالتين من صندوق الصادر؟</numerusform>
            <numerusform>أتريد إخراج %n رسائل من صندوق الصادر؟</numerusform>
            <numerusform>أتريد إخراج %n رسالة من صندوق الصادر؟</numerusform>
            <numerusform>أتريد إخراج %n رسالة من صندوق الصادر؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it is sent any more, and it is not kept.</source>
        <translation>لن يُرسَل منها شيء بعد الآن، ولن تُحفظ.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إ&amp;بقاء</translation>
    </message>
    <message>
        <source>Take &amp;Out</source>
        <translation>إ&amp;خراج</translation>
    </message>
    <message>
        <source>The account “%1” is not there any more.</source>
        <translation>لم يعد الحساب «⁨%1⁩» موجودًا.</translation>
    </message>
    <message>
        <source>%1 asks for the password of %2.</source>
        <translation>يطلب ⁨%1⁩ كلمة مرور ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The way to %1 needs them.</source>
        <translation>يحتاج إليها الطريق إلى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>يجري النظر إلى ⁨%1⁩…</translation>
    </message>
</context>
<context>
    <name>Sealpost::PasswordBar</name>
    <message>
        <source>&amp;Keep the password</source>
        <translation>الا&amp;حتفاظ بكلمة المرور</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Log In and Send</source>
        <translation>تسجيل ال&amp;دخول والإرسال</translation>
    </message>
    <message>
        <source>N&amp;ot Now</source>
        <translation>&amp;ليس الآن</translation>
    </message>
</context>
<context>
    <name>Sealpost::PasswordField</name>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار ما يُكتب</translation>
    </message>
    <message>
        <source>Show what is typed: %1</source>
        <translation>إظهار ما يُكتب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Typed already</source>
        <translation>كُتبت من قبل</translation>
    </message>
</context>
<context>
    <name>Sealpost::PersonForm</name>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>As the recipients see it</source>
        <translation>كما يراه المستلمون</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>عنوان البريد</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>ا&amp;سمك:</translation>
    </message>
    <message>
        <source>Mail &amp;address:</source>
        <translation>&amp;عنوان البريد:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;كلمة المرور:</translation>
    </message>
    <message>
        <source>Else it is kept until you quit</source>
        <translation>وإلا حُفظت حتى الخروج من البرنامج</translation>
    </message>
</context>
<context>
    <name>Sealpost::PinEntry</name>
    <message>
        <source>Fingerprint of the server&apos;s key, or its certificate</source>
        <translation>بصمة مفتاح الخادم، أو شهادته</translation>
    </message>
    <message>
        <source>Paste the SHA-256 fingerprint of the key, or a certificate</source>
        <translation>ألصق بصمة SHA-256 للمفتاح، أو شهادة</translation>
    </message>
    <message>
        <source>&amp;Pin This Key</source>
        <translation>تثبيت &amp;هذا المفتاح</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note, for you: who told you (may stay empty)</source>
        <translation>ملاحظة لك: من أخبرك (يمكن تركها فارغة)</translation>
    </message>
    <message>
        <source>Choose a &amp;File…</source>
        <translation>&amp;اختيار ملف…</translation>
    </message>
    <message>
        <source>Do Not Pin</source>
        <translation>عدم التثبيت</translation>
    </message>
    <message>
        <source>Certificate or Fingerprint of the Server</source>
        <translation>شهادة الخادم أو بصمته</translation>
    </message>
    <message>
        <source>Which key does %1 have? Ask whoever runs the server. Once a key is pinned, a server there with any other gets nothing.</source>
        <translation>ما مفتاح ⁨%1⁩؟ اسأل من يشغّل الخادم. متى ثُبّت مفتاح، لا ينال أي خادم هناك له مفتاح غيره شيئًا.</translation>
    </message>
    <message>
        <source>A certificate brings its key along. A fingerprint has to be the one of the key: it stays when the certificate is renewed.</source>
        <translation>الشهادة تأتي بمفتاحها معها. أما البصمة فيجب أن تكون بصمة المفتاح؛ فهي تبقى عند تجديد الشهادة.</translation>
    </message>
    <message>
        <source>A certificate of %1. Its key will be pinned:
%2</source>
        <translation>شهادة لـ ⁨%1⁩. سيُثبَّت مفتاحها:
⁨%2⁩</translation>
    </message>
    <message>
        <source>Is this the fingerprint of the key? One of the certificate looks just the same, and no server would ever match it. If you cannot tell, choose the certificate&apos;s file.</source>
        <translation>أهذه بصمة المفتاح؟ بصمة الشهادة لها الشكل نفسه تمامًا، ولن يطابقها أي خادم أبدًا. إن لم تستطع التمييز، فاختر ملف الشهادة.</translation>
    </message>
    <message>
        <source>This is neither a whole SHA-256 fingerprint nor a certificate.</source>
        <translation>ليست هذه بصمة SHA-256 كاملة ولا شهادة.</translation>
    </message>
    <message>
        <source>In this file is neither a certificate nor a whole SHA-256 fingerprint.</source>
        <translation>ليس في هذا الملف شهادة ولا بصمة SHA-256 كاملة.</translation>
    </message>
</context>
<context>
    <name>Sealpost::PinRemovalBar</name>
    <message>
        <source>Reason:</source>
        <translation>السبب:</translation>
    </message>
    <message>
        <source>Remove this pin? The level of %1 drops at once.</source>
        <translation>أتريد إلغاء تثبيت هذا المفتاح؟ ينخفض مستوى ⁨%1⁩ فورًا.</translation>
    </message>
    <message>
        <source>Without it your mail may go to a server with another key. Why is that needed?</source>
        <translation>دون التثبيت قد يذهب بريدك إلى خادم له مفتاح آخر. ما الحاجة إلى ذلك؟</translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إلغاء التثبيت</translation>
    </message>
</context>
<context>
    <name>Sealpost::PinsModel</name>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Key, SHA-256</source>
        <translation>المفتاح، SHA-256</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الكيفية</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ثُبّت</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>شوهد آخر مرة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
</context>
<context>
    <name>Sealpost::PostNoticeStack</name>
    <message>
        <source>Show in &amp;Outbox</source>
        <translation>عرض في &amp;صندوق الصادر</translation>
    </message>
    <message>
        <source>Got &amp;It</source>
        <translation>ف&amp;همت</translation>
    </message>
</context>
<context>
    <name>Sealpost::PostNotices</name>
    <message numerus="yes">
        <source>%n message(s) were found in the outbox of which nothing is recorded.</source>
        <translation>
            <numerusform>وُجدت في صندوق الصادر %n رسالة لم يُسجَّل عنها شيء.</numerusform>
            <numerusform>وُجدت في صندوق الصادر رسالة واحدة لم يُسجَّل عنها شيء.</numerusform>
            <numerusform>وُجدت في صندوق الصادر رسالتان لم يُسجَّل عنهما شيء.</numerusform>
            <numerusform>وُجدت في صندوق الصادر %n رسائل لم يُسجَّل عنها شيء.</numerusform>
            <numerusform>وُجدت في صندوق الصادر %n رسالة لم يُسجَّل عنها شيء.</numerusform>
            <numerusform>وُجدت في صندوق الصادر %n رسالة لم يُسجَّل عنها شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can know whether they were sent. They are there as uncertain, and you decide.</source>
        <translation>لا يمكن لأحد أن يعرف هل أُرسلت. هي هناك على أنها غير مؤكَّدة، والقرار لك.</translation>
    </message>
    <message numerus="yes">
        <source>The time of %n message(s) passed while Sealpost was not running.</source>
        <translation>
            <numerusform>مضى موعد %n رسالة وSealpost لا يعمل.</numerusform>
            <numerusform>مضى موعد رسالة واحدة وSealpost لا يعمل.</numerusform>
            <numerusform>مضى موعد رسالتين وSealpost لا يعمل.</numerusform>
            <numerusform>مضى موعد %n رسائل وSealpost لا يعمل.</numerusform>
            <numerusform>مضى موعد %n رسالة وSealpost لا يعمل.</numerusform>
            <numerusform>مضى موعد %n رسالة وSealpost لا يعمل.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are being sent now.</source>
        <translation>يجري إرسالها الآن.</translation>
    </message>
    <message>
        <source>Messages stay where they are until it can be written again; none is lost.</source>
        <translation>تبقى الرسائل حيث هي إلى أن تصبح الكتابة ممكنة من جديد؛ ولا تضيع أي رسالة.</translation>
    </message>
    <message>
        <source>A message was sent, but no copy of it could be kept.</source>
        <translation>أُرسلت رسالة، لكن تعذّر الاحتفاظ بنسخة منها.</translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation>تُعاد المحاولة.</translation>
    </message>
</context>
<context>
    <name>Sealpost::PracticeMessagesModel</name>
    <message>
        <source>To %1 (%2)</source>
        <comment>a recipient, the size</comment>
        <translation>إلى ⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message numerus="yes">
        <source>To %1 and %n other(s) (%2)</source>
        <translation>
            <numerusform>إلى ⁨%1⁩ و%n غيره (⁨%2⁩)</numerusform>
            <numerusform>إلى ⁨%1⁩ ومستلم آخر (⁨%2⁩)</numerusform>
            <numerusform>إلى ⁨%1⁩ ومستلمَين آخرَين (⁨%2⁩)</numerusform>
            <numerusform>إلى ⁨%1⁩ و%n مستلمين آخرين (⁨%2⁩)</numerusform>
            <numerusform>إلى ⁨%1⁩ و%n مستلمًا آخر (⁨%2⁩)</numerusform>
            <numerusform>إلى ⁨%1⁩ و%n مستلم آخر (⁨%2⁩)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sealpost::PracticePane</name>
    <message>
        <source>Fingerprint of the practice server&apos;s key, SHA-256</source>
        <translation>بصمة مفتاح خادم التدريب، SHA-256</translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation>خادم التدريب</translation>
    </message>
    <message>
        <source>It runs inside this program, takes every message and sends nothing on. Nobody vouches for its certificate, so you are asked to review it. This is the fingerprint of its key, as its operator would tell you:</source>
        <translation>يعمل داخل هذا البرنامج، ويقبل كل رسالة، ولا يرسل شيئًا إلى الخارج. لا أحد يضمن شهادته، فيُطلب منك أن تراجعه. هذه بصمة مفتاحه، كما كان مشغّله سيخبرك بها:</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>الرسائل المستلَمة</translation>
    </message>
    <message>
        <source>The message as it was received</source>
        <translation>الرسالة كما استُلمت</translation>
    </message>
    <message>
        <source>What you send with the account “Practice” appears here as the server got it.</source>
        <translation>ما ترسله بالحساب «Practice» يظهر هنا كما وصل إلى الخادم.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>تتعذر قراءة الملف ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>Sealpost::PracticeRoom</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>An account of yours has the name of the practice account. Rename it to practise here.</source>
        <translation>أحد حساباتك يحمل اسم حساب التدريب. أعد تسميته لتتدرب هنا.</translation>
    </message>
</context>
<context>
    <name>Sealpost::ProxyBox</name>
    <message>
        <source>Way to the server</source>
        <translation>الطريق إلى الخادم</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>كلمة مرور الوسيط</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>None: straight to the server</source>
        <translation>لا شيء: مباشرة إلى الخادم</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>كما ضُبط هذا الحاسوب</translation>
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
        <translation>الوسي&amp;ط:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>عنوان الوسيط</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>اسم المستخدم عند الوسيط</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for no login</source>
        <translation>فارغ: لا يطلب الوسيط تسجيل دخول</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>العنوان:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>اسم المستخدم:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>كلمة المرور:</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s name and its port, as in “proxy.example.org:1080”.</source>
        <translation>أعطِ اسم الوسيط ومنفذه، كما في «proxy.example.org:1080».</translation>
    </message>
    <message>
        <source>Say whose password this is, or leave the password empty.</source>
        <translation>قل لمن كلمة المرور هذه، أو اترك كلمة المرور فارغة.</translation>
    </message>
</context>
<context>
    <name>Sealpost::ReasonField</name>
    <message>
        <source>Reason, for the journal</source>
        <translation>السبب، من أجل السجل</translation>
    </message>
    <message>
        <source>Say why; the journal keeps it.</source>
        <translation>اذكر السبب؛ فالسجل يحتفظ به.</translation>
    </message>
</context>
<context>
    <name>Sealpost::ReasonedStep</name>
    <message>
        <source>Keep It</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>السبب:</translation>
    </message>
</context>
<context>
    <name>Sealpost::RecipientsModel</name>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>غير مؤكَّد</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What the server says</source>
        <translation>ما يقوله الخادم</translation>
    </message>
</context>
<context>
    <name>Sealpost::ReviewBox</name>
    <message>
        <source>The server&apos;s key</source>
        <translation>مفتاح الخادم</translation>
    </message>
</context>
<context>
    <name>Sealpost::ReviewDialog</name>
    <message>
        <source>Review the Server of “%1”</source>
        <comment>an account</comment>
        <translation>مراجعة خادم «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Sealpost::RungField</name>
    <message>
        <source>Port for %1</source>
        <translation>منفذ ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Sealpost::SealIndicator</name>
    <message>
        <source>%1. Shows the connection</source>
        <comment>word of the seal</comment>
        <translation>⁨%1⁩. يعرض الاتصال</translation>
    </message>
    <message>
        <source>%1. Shows the connection, %2</source>
        <comment>word of the seal, how old</comment>
        <translation>⁨%1⁩. يعرض الاتصال، %2</translation>
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
        <translation>إر&amp;فاق…</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>تجا&amp;هل…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظت</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>إ&amp;رسال</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>إرسال لاحقًا</translation>
    </message>
    <message>
        <source>Send the message (%1)</source>
        <translation>إرسال الرسالة (⁨%1⁩)</translation>
    </message>
    <message>
        <source>Progress of sending</source>
        <translation>تقدّم الإرسال</translation>
    </message>
    <message>
        <source>&amp;Choose Day and Time…</source>
        <translation>ا&amp;ختيار اليوم والوقت…</translation>
    </message>
    <message>
        <source>&amp;Send without encryption</source>
        <translation>إ&amp;رسال دون تشفير</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>octets sent, octets in all</comment>
        <translation>⁨%1⁩ من ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Sealpost::SentModel</name>
    <message>
        <source>(no subject)</source>
        <translation>(دون موضوع)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>⁨%1⁩ و%n غيره</numerusform>
            <numerusform>⁨%1⁩ وشخص آخر</numerusform>
            <numerusform>⁨%1⁩ وشخصان آخران</numerusform>
            <numerusform>⁨%1⁩ و%n أشخاص آخرين</numerusform>
            <numerusform>⁨%1⁩ و%n شخصًا آخر</numerusform>
            <numerusform>⁨%1⁩ و%n شخص آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
</context>
<context>
    <name>Sealpost::SentView</name>
    <message>
        <source>Sent messages</source>
        <translation>الرسائل المُرسَلة</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Details of the chosen message</source>
        <translation>تفاصيل الرسالة المختارة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Nothing sent yet. A copy of what you send is kept here.</source>
        <translation>لم يُرسَل شيء بعد. تُحفظ هنا نسخة مما ترسله.</translation>
    </message>
    <message>
        <source>The settings say to keep no copies of what you send.</source>
        <translation>الإعدادات تقول بعدم الاحتفاظ بنسخ مما ترسله.</translation>
    </message>
    <message>
        <source>This message cannot be opened: no program for .eml files was found, or the copy has gone.</source>
        <translation>لا يمكن فتح هذه الرسالة: لم يُعثر على برنامج لملفات ⁨.eml⁩، أو أن النسخة لم تعد موجودة.</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Mail messages (*.eml)</source>
        <translation>رسائل بريد (*.eml)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>تعذّرت كتابة ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>Sealpost::ServerSearch</name>
    <message>
        <source>Server for outgoing mail</source>
        <translation>خادم البريد الصادر</translation>
    </message>
    <message>
        <source>Stop Looki&amp;ng</source>
        <translation>إي&amp;قاف البحث</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>&amp;بحث من جديد</translation>
    </message>
    <message>
        <source>Who was asked, and thei&amp;r answers</source>
        <translation>من سُئل و&amp;جواب كل منهم</translation>
    </message>
    <message>
        <source>What each of those that were asked said</source>
        <translation>ما قاله كل من سُئل</translation>
    </message>
    <message>
        <source>Type your mail address, and its server is looked for. Your password goes nowhere before you press Test or Save.</source>
        <translation>اكتب عنوان بريدك، فيُبحث عن خادمه. لا تذهب كلمة مرورك إلى أي مكان قبل أن تضغط «اختبار» أو «حفظ».</translation>
    </message>
    <message>
        <source>Looking for the server of %1…</source>
        <translation>يجري البحث عن خادم ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Found for %1. Your password goes there once you press Test or Save, and not before.</source>
        <translation>عُثر عليه لـ ⁨%1⁩. تذهب كلمة مرورك إلى هناك حين تضغط «اختبار» أو «حفظ»، وليس قبل ذلك.</translation>
    </message>
    <message>
        <source>No server was found for %1. The help pages of your provider name it: set it up by hand.</source>
        <translation>لم يُعثر على خادم لـ ⁨%1⁩. صفحات المساعدة عند مزوّدك تذكره؛ أعدّه يدويًا.</translation>
    </message>
    <message>
        <source>Nobody could be asked about %1. Is this computer online? You can set the server up by hand.</source>
        <translation>لم يمكن سؤال أحد عن ⁨%1⁩. هل هذا الحاسوب متصل بالإنترنت؟ يمكنك إعداد الخادم يدويًا.</translation>
    </message>
</context>
<context>
    <name>Sealpost::SettingsDialog</name>
    <message>
        <source>&amp;Keep a copy of what I send</source>
        <translation>الا&amp;حتفاظ بنسخة مما أرسله</translation>
    </message>
    <message>
        <source>&amp;Tell me when a message was sent</source>
        <translation>إ&amp;خباري عند إرسال رسالة</translation>
    </message>
    <message>
        <source>&amp;Connect only when I send</source>
        <translation>الا&amp;تصال فقط حين أرسل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> ث</translation>
    </message>
    <message>
        <source>Seconds to undo Send</source>
        <translation>ثواني التراجع عن الإرسال</translation>
    </message>
    <message>
        <source>Time to &amp;undo Send:</source>
        <translation>مهلة الت&amp;راجع عن الإرسال:</translation>
    </message>
    <message>
        <source>So long a message waits in the outbox and can be called back; 0: it goes at once.</source>
        <translation>تنتظر الرسالة هذه المدة في صندوق الصادر ويمكن استرجاعها؛ 0: تُرسَل فورًا.</translation>
    </message>
    <message>
        <source>Copies are in the folder “Sent” of your profile, which any mail program can read; an account may wish otherwise.</source>
        <translation>النسخ في المجلد «Sent» من ملفك الشخصي، ويستطيع أي برنامج بريد قراءته؛ ويمكن لحساب أن يختار غير ذلك.</translation>
    </message>
    <message>
        <source>When something could not be sent, you are told in any case.</source>
        <translation>عندما يتعذر إرسال شيء، يجري إخبارك على أي حال.</translation>
    </message>
    <message>
        <source>Else the server is looked at while you write, so that the seal beside Send is known before.</source>
        <translation>وإلا نُظر إلى الخادم وأنت تكتب، كي يكون الختم بجانب «إرسال» معروفًا مسبقًا.</translation>
    </message>
    <message>
        <source>Where passwords are kept</source>
        <translation>أين تُحفظ كلمات المرور</translation>
    </message>
    <message>
        <source>The keyring of this computer</source>
        <translation>حلقة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>A file under a passphrase</source>
        <translation>ملف محمي بعبارة مرور</translation>
    </message>
    <message>
        <source>Keep &amp;passwords in:</source>
        <translation>حفظ &amp;كلمات المرور في:</translation>
    </message>
    <message>
        <source>What is kept already stays where it is. A profile with a folder of its own always uses the file.</source>
        <translation>ما هو محفوظ من قبل يبقى حيث هو. والملف الشخصي الذي له مجلد خاص يستعمل الملف دائمًا.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>ال&amp;لغة:</translation>
    </message>
    <message>
        <source>It counts from the next start.</source>
        <translation>يسري ذلك من التشغيل القادم.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Your desktop is asked…</source>
        <translation>يُسأل سطح المكتب…</translation>
    </message>
    <message>
        <source>Use Sealpost for &amp;Mail Links</source>
        <translation>استخدام Sealpost لروا&amp;بط البريد</translation>
    </message>
</context>
<context>
    <name>Sealpost::SignInBox</name>
    <message>
        <source>Log in with your browser</source>
        <translation>تسجيل الدخول بالمتصفح</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>The client id comes from the provider: there you register Sealpost as a program for desktops, with the redirect address http://127.0.0.1.</source>
        <translation>يأتي معرّف العميل من المزوّد: هناك تسجّل Sealpost كبرنامج لسطح المكتب، بعنوان إعادة التوجيه http://127.0.0.1.</translation>
    </message>
    <message>
        <source>Authori&amp;ze…</source>
        <translation>ت&amp;خويل…</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>None: with the password above</source>
        <translation>لا شيء: بكلمة المرور أعلاه</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>مزوّد آخر</translation>
    </message>
    <message>
        <source>Prov&amp;ider:</source>
        <translation>الم&amp;زوّد:</translation>
    </message>
    <message>
        <source>Client id:</source>
        <translation>معرّف العميل:</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>سر العميل:</translation>
    </message>
    <message>
        <source>Only if the provider gave you one</source>
        <translation>فقط إن أعطاك المزوّد سرًا</translation>
    </message>
    <message>
        <source>Authorization endpoint:</source>
        <translation>نقطة نهاية التخويل:</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation>نقطة نهاية التخويل</translation>
    </message>
    <message>
        <source>Token endpoint:</source>
        <translation>نقطة نهاية الرموز:</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>نقطة نهاية الرموز</translation>
    </message>
    <message>
        <source>Scope:</source>
        <translation>الصلاحيات:</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>Opens your browser: there you permit Sealpost to send mail for you</source>
        <translation>يفتح متصفحك: هناك تسمح لـ Sealpost بإرسال البريد نيابة عنك</translation>
    </message>
    <message>
        <source>Give an address that begins with https://.</source>
        <translation>أعطِ عنوانًا يبدأ بـ ⁨https://⁩.</translation>
    </message>
    <message>
        <source>Give the client id that the provider has for Sealpost.</source>
        <translation>أعطِ معرّف العميل الذي لدى المزوّد لـ Sealpost.</translation>
    </message>
    <message>
        <source>Give words of plain letters, digits and signs, as the provider has them.</source>
        <translation>أعطِ كلمات من حروف لاتينية بسيطة وأرقام وعلامات، كما هي عند المزوّد.</translation>
    </message>
</context>
<context>
    <name>Sealpost::TimeBar</name>
    <message>
        <source>Day and time</source>
        <translation>اليوم والوقت</translation>
    </message>
    <message>
        <source>When is it to be sent?</source>
        <translation>متى تريد إرسالها؟</translation>
    </message>
    <message>
        <source>Send T&amp;hen</source>
        <translation>إ&amp;رسال حينها</translation>
    </message>
    <message>
        <source>N&amp;ot Now</source>
        <translation>&amp;ليس الآن</translation>
    </message>
    <message>
        <source>That time has passed. When is it to be sent?</source>
        <translation>مضى ذلك الوقت. متى تريد إرسالها؟</translation>
    </message>
    <message>
        <source>That is more than a year away. Press “Send Then” again if it is meant.</source>
        <translation>ذلك بعد أكثر من سنة. اضغط «إرسال حينها» مجددًا إن كان هذا هو المقصود.</translation>
    </message>
</context>
<context>
    <name>Sealpost::TrustBar</name>
    <message>
        <source>&amp;Review the Server…</source>
        <translation>&amp;مراجعة الخادم…</translation>
    </message>
    <message>
        <source>Try A&amp;gain</source>
        <translation>إعادة الم&amp;حاولة</translation>
    </message>
    <message>
        <source>Open the Acco&amp;unt…</source>
        <translation>&amp;فتح الحساب…</translation>
    </message>
    <message>
        <source>Sho&amp;w the Connection…</source>
        <translation>&amp;عرض الاتصال…</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>إ&amp;خفاء</translation>
    </message>
</context>
<context>
    <name>Sealpost::TrustSettings</name>
    <message>
        <source>What may leave without a checked identity</source>
        <translation>ما يجوز أن يخرج دون هوية متحقَّق منها</translation>
    </message>
    <message>
        <source>P&amp;ermit:</source>
        <translation>ال&amp;سماح بـ:</translation>
    </message>
    <message>
        <source>Send the password itself to an &amp;unchecked server</source>
        <translation>إرسال &amp;كلمة المرور نفسها إلى خادم غير متحقَّق منه</translation>
    </message>
    <message>
        <source>Otherwise it is only proved, by SCRAM, without being shown.</source>
        <translation>وإلا فلا تُثبَت إلا عبر SCRAM، دون إظهارها.</translation>
    </message>
    <message>
        <source>Put up with &amp;outdated encryption</source>
        <translation>قب&amp;ول التشفير المتقادم</translation>
    </message>
    <message>
        <source>Its line counts as unverified at best, since it can be opened on the way.</source>
        <translation>يُعدّ خط الاتصال به غير متحقَّق منه في أحسن الأحوال، لأنه يمكن فتحه في الطريق.</translation>
    </message>
    <message>
        <source>What counts as checked</source>
        <translation>ما يُعدّ متحقَّقًا منه</translation>
    </message>
    <message>
        <source>A pinned key outweighs a&amp;ny authority</source>
        <translation>الم&amp;فتاح المثبَّت أقوى من أي سلطة تصديق</translation>
    </message>
    <message>
        <source>A new key is then never taken over by itself, not even where it was accepted unseen.</source>
        <translation>عندئذ لا يُعتمد مفتاح جديد من تلقاء نفسه أبدًا، ولا حتى حيث قُبل المفتاح دون معاينة.</translation>
    </message>
    <message>
        <source>A server on this co&amp;mputer needs no certificate</source>
        <translation>&amp;لا يحتاج خادم على هذا الحاسوب إلى شهادة</translation>
    </message>
    <message>
        <source>For a bridge or a tunnel, at localhost or a loopback address.</source>
        <translation>لجسر أو نفق، عند localhost أو عنوان استرجاع.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>ملف سلطات التصديق</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>شهادات (*.pem *.crt *.cer);;جميع الملفات (*)</translation>
    </message>
    <message>
        <source>This file cannot be read, or has no certificate (PEM) in it.</source>
        <translation>تتعذر قراءة هذا الملف، أو ليست فيه شهادة (PEM).</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>شهادة العميل</translation>
    </message>
    <message>
        <source>Certificates with their key (*.p12 *.pfx *.pem);;All files (*)</source>
        <translation>شهادات مع مفاتيحها (*.p12 *.pfx *.pem);;جميع الملفات (*)</translation>
    </message>
    <message>
        <source>This file cannot be read, or has no certificate with its key: PEM or PKCS #12.</source>
        <translation>تتعذر قراءة هذا الملف، أو ليست فيه شهادة مع مفتاحها: PEM أو PKCS #12.</translation>
    </message>
    <message>
        <source>Passphrase of the client certificate</source>
        <translation>عبارة المرور لشهادة العميل</translation>
    </message>
    <message>
        <source>C&amp;A file:</source>
        <translation>ملف سل&amp;طات التصديق:</translation>
    </message>
    <message>
        <source>Its authorities vouch for this server, instead of the system&apos;s. Empty: the system&apos;s.</source>
        <translation>سلطات التصديق فيه تضمن هذا الخادم، بدلًا من سلطات النظام. فارغ: سلطات النظام.</translation>
    </message>
    <message>
        <source>Client cert&amp;ificate:</source>
        <translation>&amp;شهادة العميل:</translation>
    </message>
    <message>
        <source>Shown to a server that asks who you are.</source>
        <translation>تُبرَز لخادم يسأل من أنت.</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>عبارة المرور:</translation>
    </message>
    <message>
        <source>Only where the file is locked. It is kept with the passwords.</source>
        <translation>فقط حيث يكون الملف مقفلًا. تُحفظ مع كلمات المرور.</translation>
    </message>
    <message>
        <source>This certificate is locked: type its passphrase.</source>
        <translation>هذه الشهادة مقفلة؛ اكتب عبارة مرورها.</translation>
    </message>
    <message>
        <source>This passphrase does not open the certificate.</source>
        <translation>عبارة المرور هذه لا تفتح الشهادة.</translation>
    </message>
</context>
<context>
    <name>Sealpost::UndoBar</name>
    <message>
        <source>Sending soon: %1</source>
        <translation>الإرسال قريبًا: ⁨%1⁩</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>Send No&amp;w</source>
        <translation>إرسال الآ&amp;ن</translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n s: %1</source>
        <translation>
            <numerusform>الإرسال بعد %n ث: ⁨%1⁩</numerusform>
            <numerusform>الإرسال بعد ثانية: ⁨%1⁩</numerusform>
            <numerusform>الإرسال بعد ثانيتين: ⁨%1⁩</numerusform>
            <numerusform>الإرسال بعد %n ث: ⁨%1⁩</numerusform>
            <numerusform>الإرسال بعد %n ث: ⁨%1⁩</numerusform>
            <numerusform>الإرسال بعد %n ث: ⁨%1⁩</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sealpost::UnlockBar</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>عبارة المرور:</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>مرة أخرى:</translation>
    </message>
    <message>
        <source>Choose a passphrase to seal your passwords with.</source>
        <translation>اختر عبارة مرور تُختم بها كلمات مرورك.</translation>
    </message>
    <message>
        <source>Your stored passwords are locked by a passphrase.</source>
        <translation>كلمات مرورك المحفوظة مقفلة بعبارة مرور.</translation>
    </message>
    <message>
        <source>Nobody can open them without it: write it down.</source>
        <translation>لا يستطيع أحد فتحها دونها؛ فاكتبها واحتفظ بها.</translation>
    </message>
    <message>
        <source>Sea&amp;l</source>
        <translation>&amp;ختم</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>فتح ال&amp;قفل</translation>
    </message>
    <message>
        <source>Do Not Keep</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>The passphrase is being tried…</source>
        <translation>تجري تجربة عبارة المرور…</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>عبارتا المرور غير متطابقتين.</translation>
    </message>
</context>
<context>
    <name>Sealpost::Windows</name>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>Read the passphrase of the stored passwords from the first line of standard input, where they are in the profile&apos;s sealed file.</source>
        <translation>اقرأ عبارة المرور لكلمات المرور المحفوظة من السطر الأول من الدخل القياسي، حيث تكون في الملف المختوم للملف الشخصي.</translation>
    </message>
    <message>
        <source>--%1: the line is too long for it.</source>
        <translation>الخيار ⁨--%1⁩: السطر أطول مما يقبله.</translation>
    </message>
    <message>
        <source>--%1: standard input holds nothing for it.</source>
        <translation>الخيار ⁨--%1⁩: ليس في الدخل القياسي شيء له.</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>مرة أخرى: </translation>
    </message>
    <message>
        <source>--%1: the two are not the same.</source>
        <translation>الخيار ⁨--%1⁩: المدخلان غير متطابقين.</translation>
    </message>
</context>
<context>
    <name>SendCommand</name>
    <message>
        <source>Sends a message now, and says what became of it.</source>
        <translation>يرسل رسالة الآن، ويقول ما آلت إليه.</translation>
    </message>
</context>
<context>
    <name>SendOptions</name>
    <message>
        <source>--reply-to takes one address.</source>
        <translation>يأخذ الخيار ⁨--reply-to⁩ عنوانًا واحدًا.</translation>
    </message>
    <message>
        <source>--header: “%1” is not of the form &apos;Name: value&apos;.</source>
        <translation>الخيار ⁨--header⁩: «⁨%1⁩» ليس بالصيغة ⁨&apos;Name: value&apos;⁩.</translation>
    </message>
    <message>
        <source>--signature: “%1” has no signature.</source>
        <translation>الخيار ⁨--signature⁩: ليس لـ «⁨%1⁩» توقيع.</translation>
    </message>
    <message>
        <source>Send through this account (the message&apos;s, else the first).</source>
        <translation>أرسل عبر هذا الحساب (حساب الرسالة، وإلا فالأول).</translation>
    </message>
    <message>
        <source>Send as this address, one of the account&apos;s (its first one).</source>
        <translation>أرسل بهذا العنوان، وهو من عناوين الحساب (عنوانه الأول افتراضيًا).</translation>
    </message>
    <message>
        <source>Recipients; repeat it, or separate them by commas.</source>
        <translation>المستلمون؛ كرّره، أو افصل بينهم بفواصل.</translation>
    </message>
    <message>
        <source>Recipients of a copy.</source>
        <translation>مستلمو نسخة.</translation>
    </message>
    <message>
        <source>Recipients whom the others do not see.</source>
        <translation>مستلمون لا يراهم الآخرون.</translation>
    </message>
    <message>
        <source>Where answers shall go.</source>
        <translation>أين تذهب الردود.</translation>
    </message>
    <message>
        <source>The subject.</source>
        <translation>الموضوع.</translation>
    </message>
    <message>
        <source>The text; - reads it from standard input.</source>
        <translation>النص؛ ويُقرأ من الدخل القياسي إن كان ⁨-⁩.</translation>
    </message>
    <message>
        <source>A file with the text (UTF-8), or -.</source>
        <translation>ملف فيه النص (UTF-8)، أو ⁨-⁩.</translation>
    </message>
    <message>
        <source>A file with the same in HTML (UTF-8), or -.</source>
        <translation>ملف فيه النص نفسه بصيغة HTML (UTF-8)، أو ⁨-⁩.</translation>
    </message>
    <message>
        <source>Put the sender&apos;s signature below the text.</source>
        <translation>ضع توقيع المرسل أسفل النص.</translation>
    </message>
    <message>
        <source>A file to go along.</source>
        <translation>ملف يُرفق.</translation>
    </message>
    <message>
        <source>Another header field.</source>
        <translation>حقل ترويسة آخر.</translation>
    </message>
    <message>
        <source>A whole message: a file, -, or a folder of .eml files.</source>
        <translation>رسالة كاملة: ملف، أو ⁨-⁩، أو مجلد من ملفات ⁨.eml⁩.</translation>
    </message>
    <message>
        <source>Only with encryption on the whole way (REQUIRETLS).</source>
        <translation>فقط بالتشفير على طول الطريق (REQUIRETLS).</translation>
    </message>
    <message>
        <source>Ask for reports of delivery (DSN); those below say which, and ask for them too.</source>
        <translation>اطلب تقارير التسليم (DSN)؛ والخيارات أدناه تقول أيها، وتطلبها كذلك.</translation>
    </message>
    <message>
        <source>Put it into the outbox and end; the next Sealpost that runs sends it.</source>
        <translation>ضعها في صندوق الصادر وانتهِ؛ ويرسلها أول Sealpost يعمل بعد ذلك.</translation>
    </message>
    <message>
        <source>Not before: 2026-11-25T08:00, 08:00 (the next) or +2h (m, h, d).</source>
        <translation>ليس قبل: ⁨2026-11-25T08:00⁩ أو 08:00 (التالية) أو ⁨+2h⁩ (m أو h أو d).</translation>
    </message>
    <message>
        <source>Only one thing can come on standard input.</source>
        <translation>لا يمكن أن يأتي عبر الدخل القياسي إلا شيء واحد.</translation>
    </message>
    <message>
        <source>--body and --body-file contradict each other.</source>
        <translation>الخياران ⁨--body⁩ و⁨--body-file⁩ متعارضان.</translation>
    </message>
    <message>
        <source>--signature goes below the text, and would be missing in --html-file.</source>
        <translation>الخيار ⁨--signature⁩ يأتي أسفل النص، وسيكون ناقصًا في ⁨--html-file⁩.</translation>
    </message>
    <message>
        <source>--message is a whole message; --%1 cannot be added to it.</source>
        <translation>الخيار ⁨--message⁩ رسالة كاملة؛ ولا يمكن إضافة ⁨--%1⁩ إليها.</translation>
    </message>
    <message>
        <source>--attach needs the name of a file.</source>
        <translation>يحتاج الخيار ⁨--attach⁩ إلى اسم ملف.</translation>
    </message>
</context>
<context>
    <name>SendReport</name>
    <message>
        <source>%1 “%2”</source>
        <translation>⁨%1⁩ «⁨%2⁩»</translation>
    </message>
</context>
<context>
    <name>SendingPace</name>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>بقي %n ث</numerusform>
            <numerusform>بقيت ثانية</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %n ث</numerusform>
            <numerusform>بقيت %n ث</numerusform>
            <numerusform>بقيت %n ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>بقي %n د</numerusform>
            <numerusform>بقيت دقيقة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %n د</numerusform>
            <numerusform>بقيت %n د</numerusform>
            <numerusform>بقيت %n د</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>octets sent, octets in all</comment>
        <translation>⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>octets a second</comment>
        <translation>⁨%1⁩/ث</translation>
    </message>
</context>
<context>
    <name>SendmailOptions</name>
    <message>
        <source>Nobody to send it to: name addresses, or give -t.</source>
        <translation>لا أحد للإرسال إليه: اذكر عناوين، أو أعطِ ⁨-t⁩.</translation>
    </message>
    <message>
        <source>the recipients</source>
        <translation>المستلمين</translation>
    </message>
</context>
<context>
    <name>SendmailWords</name>
    <message>
        <source>Recipients are in the header, besides those named here.</source>
        <translation>المستلمون في الترويسة، إلى جانب المذكورين هنا.</translation>
    </message>
    <message>
        <source>A line with a single dot does not end the message.</source>
        <translation>سطر فيه نقطة واحدة لا ينهي الرسالة.</translation>
    </message>
    <message>
        <source>The envelope&apos;s sender, and the account of that address.</source>
        <translation>مرسل المغلّف، وحساب ذلك العنوان.</translation>
    </message>
    <message>
        <source>The name in From, where the message has no From.</source>
        <translation>الاسم في From، حيث لا يوجد From في الرسالة.</translation>
    </message>
    <message>
        <source>Send through this account.</source>
        <translation>أرسل عبر هذا الحساب.</translation>
    </message>
</context>
<context>
    <name>SentDetails</name>
    <message>
        <source>To: %1</source>
        <translation>إلى: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>To: %1 and %n other(s)</source>
        <translation>
            <numerusform>إلى: ⁨%1⁩ و%n غيره</numerusform>
            <numerusform>إلى: ⁨%1⁩ وشخص آخر</numerusform>
            <numerusform>إلى: ⁨%1⁩ وشخصين آخرين</numerusform>
            <numerusform>إلى: ⁨%1⁩ و%n أشخاص آخرين</numerusform>
            <numerusform>إلى: ⁨%1⁩ و%n شخصًا آخر</numerusform>
            <numerusform>إلى: ⁨%1⁩ و%n شخص آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal: %1 (%2)</source>
        <comment>a level, the kind of line</comment>
        <translation>الختم: ⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>أُرسلت: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Message-ID: %1</source>
        <translation>المعرّف Message-ID: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
</context>
<context>
    <name>SentText</name>
    <message numerus="yes">
        <source>Sent to %n recipient(s)</source>
        <translation>
            <numerusform>أُرسلت إلى %n مستلم</numerusform>
            <numerusform>أُرسلت إلى مستلم واحد</numerusform>
            <numerusform>أُرسلت إلى مستلمَين</numerusform>
            <numerusform>أُرسلت إلى %n مستلمين</numerusform>
            <numerusform>أُرسلت إلى %n مستلمًا</numerusform>
            <numerusform>أُرسلت إلى %n مستلم</numerusform>
        </translation>
    </message>
    <message>
        <source>message to %1</source>
        <translation>رسالة إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>“%1” to %2</source>
        <comment>subject, recipients</comment>
        <translation>«⁨%1⁩» إلى ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>⁨%1⁩ و%n غيره</numerusform>
            <numerusform>⁨%1⁩ وشخص آخر</numerusform>
            <numerusform>⁨%1⁩ وشخصان آخران</numerusform>
            <numerusform>⁨%1⁩ و%n أشخاص آخرين</numerusform>
            <numerusform>⁨%1⁩ و%n شخصًا آخر</numerusform>
            <numerusform>⁨%1⁩ و%n شخص آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there any more: %1.</source>
        <comment>attachments</comment>
        <translation>لم يعد موجودًا: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>SettingsCommand</name>
    <message>
        <source>0 to 60 seconds</source>
        <translation>0 إلى 60 ثانية</translation>
    </message>
    <message>
        <source>keyring or file</source>
        <translation>⁨keyring⁩ أو file</translation>
    </message>
    <message>
        <source>system, or a language like de or pt-BR</source>
        <translation>⁨system⁩، أو لغة مثل de أو pt-BR</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>⁨yes⁩ أو no</translation>
    </message>
    <message>
        <source>There is no setting “%1”. See: sealpost-cli settings show</source>
        <translation>لا يوجد إعداد «⁨%1⁩». انظر: sealpost-cli settings show</translation>
    </message>
    <message>
        <source>%1: “%2” makes no sense; it takes %3.</source>
        <translation>⁨%1⁩: القيمة «⁨%2⁩» لا معنى لها؛ الممكن: %3.</translation>
    </message>
</context>
<context>
    <name>SettingsText</name>
    <message>
        <source>Line %1 of settings.ini makes no sense and is passed over: “%2”.</source>
        <translation>السطر %1 من settings.ini لا معنى له، ويُتجاوز: «⁨%2⁩».</translation>
    </message>
</context>
<context>
    <name>ShownSubject</name>
    <message>
        <source>(no subject)</source>
        <translation>(دون موضوع)</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>The server said: %1</source>
        <translation>قال الخادم: ⁨%1⁩</translation>
    </message>
    <message>
        <source>A Sealpost must run for that, the window or: sealpost-cli outbox run</source>
        <translation>لا بد لذلك من أن يعمل Sealpost، بنافذته أو بالأمر: sealpost-cli outbox run</translation>
    </message>
    <message>
        <source>It stays in the outbox. To try at once: sealpost-cli outbox retry %1</source>
        <translation>تبقى في صندوق الصادر. للمحاولة فورًا: sealpost-cli outbox retry %1</translation>
    </message>
    <message>
        <source>It stays in the outbox. Then: sealpost-cli outbox retry %1</source>
        <translation>تبقى في صندوق الصادر. ثم: sealpost-cli outbox retry %1</translation>
    </message>
    <message>
        <source>It stays in the outbox until you take it out: sealpost-cli outbox cancel %1</source>
        <translation>تبقى في صندوق الصادر إلى أن تخرجها: sealpost-cli outbox cancel %1</translation>
    </message>
    <message>
        <source>When you know: sealpost-cli outbox resolve %1 --sent (or --again)</source>
        <translation>عندما تعرف: sealpost-cli outbox resolve %1 --sent (أو ⁨--again⁩)</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>انظر: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The message is safe in the outbox.</source>
        <translation>الرسالة آمنة في صندوق الصادر.</translation>
    </message>
</context>
<context>
    <name>StoreFailureText</name>
    <message>
        <source>%1 cannot be opened; check who may read and write it.</source>
        <translation>يتعذر فتح ⁨%1⁩؛ تحقق ممن يجوز له قراءته والكتابة فيه.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Sealpost; update this one.</source>
        <translation>كُتب ⁨%1⁩ بإصدار أحدث من Sealpost؛ حدّث هذا الإصدار.</translation>
    </message>
    <message>
        <source>%1 is damaged. It is mended when Sealpost is started again.</source>
        <translation>تَلِف ⁨%1⁩. يُصلَح عند تشغيل Sealpost من جديد.</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no space left on the disk.</source>
        <translation>تتعذر الكتابة في ⁨%1⁩: لم يبق متسع على القرص.</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is read-only.</source>
        <translation>تتعذر الكتابة في ⁨%1⁩: هو للقراءة فقط.</translation>
    </message>
    <message>
        <source>%1 is in use by another program for too long; try again.</source>
        <translation>يستعمل برنامج آخر ⁨%1⁩ منذ مدة طويلة؛ حاول مجددًا.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>يتعذر استعمال ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The profile&apos;s database was damaged. It is kept as %1, and was made anew.</source>
        <translation>تلفت قاعدة بيانات الملف الشخصي. حُفظت باسم ⁨%1⁩، وأُنشئت من جديد.</translation>
    </message>
    <message>
        <source>All of it could be read.</source>
        <translation>أمكنت قراءتها كلها.</translation>
    </message>
    <message>
        <source>Some of it could not be read: review your servers again. Messages that were waiting are found again in the outbox, as uncertain.</source>
        <translation>تعذّرت قراءة بعضها؛ راجع خوادمك من جديد. الرسائل التي كانت تنتظر تجدها في صندوق الصادر على أنها غير مؤكَّدة.</translation>
    </message>
    <message>
        <source>No password is stored for this account.</source>
        <translation>لا توجد كلمة مرور محفوظة لهذا الحساب.</translation>
    </message>
    <message>
        <source>The passwords on this computer are locked.</source>
        <translation>كلمات المرور على هذا الحاسوب مقفلة.</translation>
    </message>
    <message>
        <source>Sealpost is not authorised by the provider of this account, or no longer.</source>
        <translation>لم يخوّل مزوّد هذا الحساب Sealpost، أو لم يعد يخوّله.</translation>
    </message>
    <message>
        <source>The provider that authorises Sealpost for this account gives no answer.</source>
        <translation>المزوّد الذي يخوّل Sealpost لهذا الحساب لا يعطي جوابًا.</translation>
    </message>
    <message>
        <source>The account&apos;s password command failed or printed nothing.</source>
        <translation>فشل أمر كلمة المرور للحساب أو لم يطبع شيئًا.</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>لم تُعطَ كلمة مرور.</translation>
    </message>
    <message>
        <source>No such password is stored.</source>
        <translation>لا توجد كلمة مرور محفوظة كهذه.</translation>
    </message>
    <message>
        <source>The stored passwords are locked, and were not unlocked.</source>
        <translation>كلمات المرور المحفوظة مقفلة، ولم يُفتح قفلها.</translation>
    </message>
    <message>
        <source>The passphrase of the stored passwords is another one, or their file was changed.</source>
        <translation>عبارة المرور لكلمات المرور المحفوظة غير هذه، أو أن ملفها غُيّر.</translation>
    </message>
    <message>
        <source>The file of the stored passwords is damaged, or of a newer Sealpost.</source>
        <translation>ملف كلمات المرور المحفوظة تالف، أو هو من إصدار أحدث من Sealpost.</translation>
    </message>
    <message>
        <source>The stored passwords cannot be written: there is no room, or no permission.</source>
        <translation>تتعذر كتابة كلمات المرور المحفوظة: لا يوجد متسع، أو لا يوجد إذن.</translation>
    </message>
    <message>
        <source>There is no keyring on this computer, or it does not answer.</source>
        <translation>لا توجد حلقة مفاتيح على هذا الحاسوب، أو أنها لا تجيب.</translation>
    </message>
    <message>
        <source>The practice server cannot listen on that port of this computer.</source>
        <translation>لا يستطيع خادم التدريب أن يستمع على ذلك المنفذ من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The practice server cannot write into its folder.</source>
        <translation>لا يستطيع خادم التدريب الكتابة في مجلده.</translation>
    </message>
    <message>
        <source>The practice server could not make its certificate.</source>
        <translation>لم يستطع خادم التدريب إنشاء شهادته.</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>%1: “%2” cannot be read: %3.</source>
        <translation>⁨%1⁩: تتعذر قراءة «⁨%2⁩»: ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1: the text is not UTF-8; convert it, or attach the file.</source>
        <translation>⁨%1⁩: النص ليس UTF-8؛ حوّله، أو أرفق الملف.</translation>
    </message>
</context>
<context>
    <name>TransferCommand</name>
    <message>
        <source>--address goes with a provider&apos;s file for mail programs.</source>
        <translation>الخيار ⁨--address⁩ يأتي مع ملف المزوّد لبرامج البريد.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>تتعذر قراءة «⁨%1⁩»: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The account is in %1. No password is in it.</source>
        <translation>الحساب في ⁨%1⁩. ليست فيه كلمة مرور.</translation>
    </message>
    <message>
        <source>There is a file “%1” already.</source>
        <translation>يوجد ملف «⁨%1⁩» من قبل.</translation>
    </message>
    <message>
        <source>An account needs a name of one line.</source>
        <translation>يحتاج الحساب إلى اسم من سطر واحد.</translation>
    </message>
    <message>
        <source>--reason goes with --lower.</source>
        <translation>الخيار ⁨--reason⁩ يأتي مع ⁨--lower⁩.</translation>
    </message>
    <message>
        <source>Say why, for the journal: --reason TEXT.</source>
        <translation>اذكر السبب، من أجل السجل: ⁨--reason TEXT⁩.</translation>
    </message>
    <message>
        <source>The file is for all who have mail at this provider. Say for which address: --address ADDR.</source>
        <translation>الملف لكل من له بريد عند هذا المزوّد. قل لأي عنوان: ⁨--address ADDR⁩.</translation>
    </message>
    <message>
        <source>--password-commands goes with a file of msmtp.</source>
        <translation>الخيار ⁨--password-commands⁩ يأتي مع ملف من msmtp.</translation>
    </message>
</context>
<context>
    <name>TransferReport</name>
    <message>
        <source>Nothing was imported: it would make less safe what is here. To permit it: --lower --reason TEXT</source>
        <translation>لم يُستورد شيء: كان ذلك سيجعل الموجود هنا أقل أمانًا. للسماح به: ⁨--lower --reason TEXT⁩</translation>
    </message>
    <message>
        <source>The account was imported. Its password is not in the file.</source>
        <translation>استُورد الحساب. كلمة مروره ليست في الملف.</translation>
    </message>
    <message>
        <source>The account was merged with the one that was here.</source>
        <translation>دُمج الحساب مع الحساب الذي كان هنا.</translation>
    </message>
    <message>
        <source>New here: pins %1, floors %2, failed proofs %3, lines of the journal %4.</source>
        <translation>الجديد هنا: مفاتيح مثبَّتة %1، مستويات دنيا %2، إثباتات فاشلة %3، أسطر من السجل %4.</translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message>
        <source>The file is too large for an account; nothing was imported.</source>
        <translation>الملف أكبر من أن يكون حسابًا؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The file is no account that Sealpost exported; nothing was imported.</source>
        <translation>ليس في الملف حساب صدّره Sealpost؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The file was written by a newer Sealpost; update this one. Nothing was imported.</source>
        <translation>كُتب الملف بإصدار أحدث من Sealpost؛ حدّث هذا الإصدار. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The file is damaged at “%1”; nothing was imported. Export the account again.</source>
        <translation>الملف تالف عند «⁨%1⁩»؛ لم يُستورد شيء. صدّر الحساب من جديد.</translation>
    </message>
    <message>
        <source>The account is too large for a file; nothing was exported.</source>
        <translation>الحساب أكبر من أن يتسع له ملف؛ لم يُصدَّر شيء.</translation>
    </message>
    <message>
        <source>The account cannot be exported: “%1” could not be read again from the file.</source>
        <translation>لا يمكن تصدير الحساب: تعذّرت قراءة «⁨%1⁩» مجددًا من الملف.</translation>
    </message>
    <message>
        <source>%1 has to reach “%2” here; then “%3” would be enough.</source>
        <translation>يجب هنا أن يبلغ ⁨%1⁩ المستوى «%2»؛ وعندئذ سيكفي «%3».</translation>
    </message>
    <message>
        <source>The key in the file is not pinned here for %1; then it would be taken too: %2</source>
        <translation>المفتاح الذي في الملف غير مثبَّت هنا لـ ⁨%1⁩؛ وعندئذ سيُقبل هو أيضًا: ⁨%2⁩</translation>
    </message>
    <message>
        <source>The account here goes to another server; then mail and password would go to %1.</source>
        <translation>الحساب هنا يذهب إلى خادم آخر؛ وعندئذ سيذهب البريد وكلمة المرور إلى ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>TrialText</name>
    <message>
        <source>Tested: the server has taken the login.</source>
        <translation>تم الاختبار: قبل الخادم تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Tested: the server asks for no login.</source>
        <translation>تم الاختبار: لا يطلب الخادم تسجيل دخول.</translation>
    </message>
    <message>
        <source>The server is there. Your login was not tested.</source>
        <translation>الخادم موجود. لم يُختبر تسجيل دخولك.</translation>
    </message>
    <message>
        <source>The server is there. Your password was not tested.</source>
        <translation>الخادم موجود. لم تُختبر كلمة مرورك.</translation>
    </message>
    <message>
        <source>Type it and test again, or save: the first message asks for it.</source>
        <translation>اكتبها واختبر من جديد، أو احفظ: ستطلبها الرسالة الأولى.</translation>
    </message>
</context>
<context>
    <name>TrustCommand</name>
    <message>
        <source>“%1” is no SHA-256 fingerprint.</source>
        <translation>«⁨%1⁩» ليست بصمة SHA-256.</translation>
    </message>
    <message>
        <source>This account has no such pin.</source>
        <translation>ليس لهذا الحساب مفتاح مثبَّت كهذا.</translation>
    </message>
    <message>
        <source>Pins removed: %1.</source>
        <translation>المفاتيح التي أُلغي تثبيتها: %1.</translation>
    </message>
    <message>
        <source>%1 has always proved itself where it was asked to; nothing to forgive.</source>
        <translation>أثبت ⁨%1⁩ نفسه دائمًا حيث طُلب منه ذلك؛ لا شيء للتغاضي عنه.</translation>
    </message>
    <message>
        <source>No line of the journal is like that.</source>
        <translation>لا يوجد سطر كهذا في السجل.</translation>
    </message>
    <message>
        <source>Say why, for the journal: --reason TEXT.</source>
        <translation>اذكر السبب، من أجل السجل: ⁨--reason TEXT⁩.</translation>
    </message>
    <message>
        <source>The password may go to %1 as before, by whatever way to log in it offers.</source>
        <translation>يجوز أن تذهب كلمة المرور إلى ⁨%1⁩ كما في السابق، بأي طريقة لتسجيل الدخول يقدّمها.</translation>
    </message>
    <message>
        <source>--csv and --json contradict each other.</source>
        <translation>الخياران ⁨--csv⁩ و⁨--json⁩ متعارضان.</translation>
    </message>
</context>
<context>
    <name>TrustReport</name>
    <message>
        <source>%1 (%2): pinned on %3, %4</source>
        <translation>⁨%1⁩ (⁨%2⁩): ثُبّت في %3، %4</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>No key is pinned.</source>
        <translation>لا يوجد مفتاح مثبَّت.</translation>
    </message>
    <message>
        <source>%1 (%2): must reach “%3”, since %4</source>
        <translation>⁨%1⁩ (⁨%2⁩): يجب أن يبلغ «%3»، منذ %4</translation>
    </message>
    <message>
        <source>%1 (%2): could not prove on %3 that it knows the password; it gets it by SCRAM only</source>
        <translation>⁨%1⁩ (⁨%2⁩): لم يستطع في %3 إثبات أنه يعرف كلمة المرور؛ ولا ينالها إلا عبر SCRAM</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>السجل فارغ.</translation>
    </message>
</context>
<context>
    <name>TrustSentences</name>
    <message>
        <source>No connection to %1. Nothing was sent.</source>
        <translation>لا يوجد اتصال بـ ⁨%1⁩. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Your messages wait in the outbox, and leave when the server answers again.</source>
        <translation>تنتظر رسائلك في صندوق الصادر، وتخرج عندما يجيب الخادم من جديد.</translation>
    </message>
    <message>
        <source>Check your network, and the server&apos;s name under “Edit Account”.</source>
        <translation>تحقق من شبكتك، ومن اسم الخادم ضمن «تحرير الحساب».</translation>
    </message>
    <message>
        <source>Check your network, and the server&apos;s name: “sealpost-cli account show NAME”.</source>
        <translation>تحقق من شبكتك، ومن اسم الخادم: «sealpost-cli account show NAME».</translation>
    </message>
    <message>
        <source>The server&apos;s key is not the one that its domain publishes. Nothing was sent.</source>
        <translation>مفتاح الخادم ليس هو الذي ينشره نطاقه. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>By its key a server proves who it is. Somebody else may be answering in its place, so your messages wait in the outbox.</source>
        <translation>بمفتاحه يثبت الخادم من هو. وقد يكون شخص آخر يجيب مكانه، لذلك تنتظر رسائلك في صندوق الصادر.</translation>
    </message>
    <message>
        <source>Tell the server&apos;s operator, by phone or in person.</source>
        <translation>أخبر مشغّل الخادم، بالهاتف أو شخصيًا.</translation>
    </message>
    <message>
        <source>The server&apos;s proof of identity was taken back. Nothing was sent.</source>
        <translation>سُحب إثبات هوية الخادم. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>By its key a server proves who it is. Whoever vouched for this one says that others may have it. It no longer counts, even if you compared it; your messages wait in the outbox.</source>
        <translation>بمفتاحه يثبت الخادم من هو. ومن ضمن هذا المفتاح يقول إن آخرين قد يملكونه. لم يعد معتمدًا، حتى لو كنت قد قارنته؛ وتنتظر رسائلك في صندوق الصادر.</translation>
    </message>
    <message>
        <source>Tell the server&apos;s operator, by phone or in person, that a new key is needed.</source>
        <translation>أخبر مشغّل الخادم، بالهاتف أو شخصيًا، بأن ثمة حاجة إلى مفتاح جديد.</translation>
    </message>
    <message>
        <source>The server&apos;s encryption is too weak. Nothing was sent.</source>
        <translation>تشفير الخادم أضعف مما ينبغي. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Others could open it on the way, so your messages wait in the outbox and your password stays here.</source>
        <translation>يمكن لآخرين فتحه في الطريق، لذلك تنتظر رسائلك في صندوق الصادر وتبقى كلمة مرورك هنا.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator for today&apos;s encryption (TLS 1.2 or later). You can allow an older one in the account, under “Server and trust”; others may then read your mail.</source>
        <translation>اطلب من مشغّل الخادم تشفيرًا حديثًا (TLS 1.2 أو أحدث). يمكنك السماح بتشفير أقدم في الحساب، ضمن «الخادم والثقة»؛ وقد يقرأ آخرون بريدك عندئذ.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator for today&apos;s encryption (TLS 1.2 or later). You can allow an older one, and others may then read your mail: “sealpost-cli account set NAME --very-old-server”.</source>
        <translation>اطلب من مشغّل الخادم تشفيرًا حديثًا (TLS 1.2 أو أحدث). يمكنك السماح بتشفير أقدم، وقد يقرأ آخرون بريدك عندئذ: «sealpost-cli account set NAME --very-old-server».</translation>
    </message>
    <message>
        <source>The server&apos;s key has changed. Nothing was sent.</source>
        <translation>تغيّر مفتاح الخادم. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>By its key Sealpost knows a server again. Either the operator has renewed it, or somebody else is answering. Your messages wait in the outbox until you know which.</source>
        <translation>بالمفتاح يتعرّف Sealpost على الخادم من جديد. فإما أن المشغّل جدّده، أو أن شخصًا آخر هو الذي يجيب. تنتظر رسائلك في صندوق الصادر إلى أن تعرف أيهما.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator, by phone or in person, for the new key&apos;s fingerprint (a code that stands for it). If it matches what the account shows under “Server and trust”, pin the key (let it count from now on).</source>
        <translation>اسأل مشغّل الخادم، بالهاتف أو شخصيًا، عن بصمة المفتاح الجديد (رمز يدل عليه). إن طابقت ما يعرضه الحساب ضمن «الخادم والثقة»، فثبّت المفتاح (اجعله معتمدًا من الآن فصاعدًا).</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator, by phone or in person, for the new key&apos;s fingerprint (a code that stands for it). If it matches, the key counts from now on: “sealpost-cli trust pin NAME --fingerprint SHA256”.</source>
        <translation>اسأل مشغّل الخادم، بالهاتف أو شخصيًا، عن بصمة المفتاح الجديد (رمز يدل عليه). إن طابقت، أصبح المفتاح معتمدًا من الآن فصاعدًا: «sealpost-cli trust pin NAME --fingerprint SHA256».</translation>
    </message>
    <message>
        <source>Now verified: encrypted to %1, identity checked by %2.</source>
        <translation>أصبح متحقَّقًا منه: مشفَّر إلى ⁨%1⁩، والهوية تحقق منها ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The server has a new key, by which it proves who it is, and somebody whom this computer trusts has checked it. Your messages can leave; the old key, accepted without comparing, no longer counts.</source>
        <translation>للخادم مفتاح جديد يثبت به من هو، وقد تحققت منه جهة يثق بها هذا الحاسوب. يمكن لرسائلك أن تخرج؛ أما المفتاح القديم، الذي قُبل دون مقارنة، فلم يعد معتمدًا.</translation>
    </message>
    <message>
        <source>Now verified: encrypted to %1, identity checked.</source>
        <translation>أصبح متحقَّقًا منه: مشفَّر إلى ⁨%1⁩، والهوية متحقَّق منها.</translation>
    </message>
    <message>
        <source>The server now has a checked identity, with a new key. Nothing was sent.</source>
        <translation>للخادم الآن هوية متحقَّق منها، بمفتاح جديد. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>By its key Sealpost knows a server again, and here you trusted one certain key. A new one does not count by itself, so your messages wait in the outbox.</source>
        <translation>بالمفتاح يتعرّف Sealpost على الخادم من جديد، وقد وثقت هنا بمفتاح معيّن واحد. المفتاح الجديد لا يُعتمد من تلقاء نفسه، لذلك تنتظر رسائلك في صندوق الصادر.</translation>
    </message>
    <message>
        <source>Encrypted to %1, identity checked by %2.</source>
        <translation>مشفَّر إلى ⁨%1⁩، والهوية تحقق منها ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Nobody on the way to this server can read your messages or your password. Its name, and who vouches for it, were checked.</source>
        <translation>لا يستطيع أحد على الطريق إلى هذا الخادم قراءة رسائلك أو كلمة مرورك. وقد جرى التحقق من اسمه وممن يضمنه.</translation>
    </message>
    <message>
        <source>Encrypted to %1, identity checked.</source>
        <translation>مشفَّر إلى ⁨%1⁩، والهوية متحقَّق منها.</translation>
    </message>
    <message>
        <source>Encrypted; this is the key that you compared on %2.</source>
        <translation>مشفَّر؛ وهذا هو المفتاح الذي قارنته في ⁨%2⁩.</translation>
    </message>
    <message>
        <source>By its key Sealpost knows a server again. On the way, only its holder can read your messages and your password.</source>
        <translation>بالمفتاح يتعرّف Sealpost على الخادم من جديد. ولا يستطيع أحد على الطريق سوى صاحبه قراءة رسائلك وكلمة مرورك.</translation>
    </message>
    <message>
        <source>Encrypted; this is the key that you accepted unseen on %2.</source>
        <translation>مشفَّر؛ وهذا هو المفتاح الذي قبلته دون معاينة في ⁨%2⁩.</translation>
    </message>
    <message>
        <source>By its key Sealpost knows a server again. On the way, only its holder can read your messages and your password; nobody has compared yet whose it is.</source>
        <translation>بالمفتاح يتعرّف Sealpost على الخادم من جديد. ولا يستطيع أحد على الطريق سوى صاحبه قراءة رسائلك وكلمة مرورك؛ لكن لم يقارن أحد بعد لمن هو.</translation>
    </message>
    <message>
        <source>To be sure, press “Test” under “Edit Account”, and compare it under “Server and trust”.</source>
        <translation>للتأكد، اضغط «اختبار» ضمن «تحرير الحساب»، وقارنه ضمن «الخادم والثقة».</translation>
    </message>
    <message>
        <source>To be sure, compare it: “sealpost-cli trust pin NAME --fingerprint SHA256”.</source>
        <translation>للتأكد، قارنه: «sealpost-cli trust pin NAME --fingerprint SHA256».</translation>
    </message>
    <message>
        <source>Encrypted; this is the key that you accepted.</source>
        <translation>مشفَّر؛ وهذا هو المفتاح الذي قبلته.</translation>
    </message>
    <message>
        <source>Goes to a mail server on this computer.</source>
        <translation>يذهب إلى خادم بريد على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nobody can listen on the way to it; it may send your messages on. Its key is kept, so that Sealpost knows it again.</source>
        <translation>لا يستطيع أحد التنصت على الطريق إليه؛ وقد يرسل رسائلك إلى الخارج. يُحفظ مفتاحه كي يتعرّف Sealpost عليه من جديد.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. Nothing was sent.</source>
        <translation>انتهت صلاحية شهادة الخادم. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>A certificate proves for some time who a server is. The key in this one, by which Sealpost knows it again, is the one checked last: probably the renewal was forgotten. Your messages wait in the outbox.</source>
        <translation>تثبت الشهادة لمدة ما من هو الخادم. والمفتاح الذي في هذه الشهادة، وبه يتعرّف Sealpost عليه من جديد، هو آخر مفتاح جرى التحقق منه؛ فالأرجح أن التجديد قد نُسي. تنتظر رسائلك في صندوق الصادر.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator to renew it, or for the key&apos;s fingerprint (a code that stands for it). If that matches what the account shows under “Server and trust”, pin the key (let it count from now on).</source>
        <translation>اطلب من مشغّل الخادم تجديدها، أو بصمة المفتاح (رمز يدل عليه). إن طابقت ما يعرضه الحساب ضمن «الخادم والثقة»، فثبّت المفتاح (اجعله معتمدًا من الآن فصاعدًا).</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator to renew it, or for the key&apos;s fingerprint (a code that stands for it). If that matches, the key counts from now on: “sealpost-cli trust pin NAME --fingerprint SHA256”.</source>
        <translation>اطلب من مشغّل الخادم تجديدها، أو بصمة المفتاح (رمز يدل عليه). إن طابقت، أصبح المفتاح معتمدًا من الآن فصاعدًا: «sealpost-cli trust pin NAME --fingerprint SHA256».</translation>
    </message>
    <message>
        <source>The server&apos;s identity can no longer be checked. Nothing was sent.</source>
        <translation>لم يعد التحقق من هوية الخادم ممكنًا. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Until now it could be, so your messages wait in the outbox. Usual causes: this computer&apos;s clock, an antivirus program, a network&apos;s login page, a wrong server name. Or somebody else is answering.</source>
        <translation>كان ذلك ممكنًا حتى الآن، لذلك تنتظر رسائلك في صندوق الصادر. الأسباب المعتادة: ساعة هذا الحاسوب، أو برنامج مكافحة فيروسات، أو صفحة تسجيل الدخول إلى شبكة، أو اسم خادم خاطئ. أو أن شخصًا آخر هو الذي يجيب.</translation>
    </message>
    <message>
        <source>Set the clock, or log in to the network, and try again. Otherwise ask the server&apos;s operator for its fingerprint (a code that stands for the key that proves who it is). Compare it in the account, under “Server and trust”.</source>
        <translation>اضبط الساعة، أو سجّل الدخول إلى الشبكة، ثم حاول مجددًا. وإلا فاسأل مشغّل الخادم عن بصمته (رمز يدل على المفتاح الذي يثبت من هو). قارنها في الحساب، ضمن «الخادم والثقة».</translation>
    </message>
    <message>
        <source>Set the clock, or log in to the network, and try again. Otherwise ask the server&apos;s operator for its fingerprint (a code that stands for the key that proves who it is). Compare it: “sealpost-cli trust pin NAME --fingerprint SHA256”.</source>
        <translation>اضبط الساعة، أو سجّل الدخول إلى الشبكة، ثم حاول مجددًا. وإلا فاسأل مشغّل الخادم عن بصمته (رمز يدل على المفتاح الذي يثبت من هو). قارنها: «sealpost-cli trust pin NAME --fingerprint SHA256».</translation>
    </message>
    <message>
        <source>Encrypted, but nobody has checked to whom. Nothing was sent.</source>
        <translation>مشفَّر، لكن لم يتحقق أحد من هوية الطرف الآخر. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Whoever answered would get your messages and your password, so nothing leaves before you have looked at the server.</source>
        <translation>من أجاب، أيًا كان، سينال رسائلك وكلمة مرورك، لذلك لا يخرج شيء قبل أن تنظر إلى الخادم.</translation>
    </message>
    <message>
        <source>“Review the Server” lets you compare its fingerprint (a code that stands for the key that proves who it is). Or accept it unseen, at your own risk.</source>
        <translation>«مراجعة الخادم» تتيح لك مقارنة بصمته (رمز يدل على المفتاح الذي يثبت من هو). أو اقبله دون معاينة، على مسؤوليتك.</translation>
    </message>
    <message>
        <source>Ask the operator for its fingerprint (a code that stands for the key that proves who it is). Compare it: “sealpost-cli trust pin NAME --fingerprint SHA256”. Or accept it unseen, at your own risk: --unseen.</source>
        <translation>اسأل المشغّل عن بصمته (رمز يدل على المفتاح الذي يثبت من هو). قارنها: «sealpost-cli trust pin NAME --fingerprint SHA256». أو اقبله دون معاينة، على مسؤوليتك: ⁨--unseen⁩.</translation>
    </message>
    <message>
        <source>Encrypted, but nobody has checked to whom.</source>
        <translation>مشفَّر، لكن لم يتحقق أحد من هوية الطرف الآخر.</translation>
    </message>
    <message>
        <source>Your account permits this, so your messages leave. Whoever answered can read them; your password does not leave readably unless the account permits that too.</source>
        <translation>حسابك يسمح بهذا، فتخرج رسائلك. ويستطيع من أجاب، أيًا كان، قراءتها؛ ولا تخرج كلمة مرورك على نحو مقروء ما لم يسمح الحساب بذلك أيضًا.</translation>
    </message>
    <message>
        <source>To know who that is, press “Test” under “Edit Account”, then “Review the Server”.</source>
        <translation>لمعرفة من يكون، اضغط «اختبار» ضمن «تحرير الحساب»، ثم «مراجعة الخادم».</translation>
    </message>
    <message>
        <source>To know who that is: “sealpost-cli trust pin NAME”.</source>
        <translation>لمعرفة من يكون: «sealpost-cli trust pin NAME».</translation>
    </message>
    <message>
        <source>Whoever answered could be anybody, so your messages wait in the outbox until you have reviewed the server.</source>
        <translation>من أجاب قد يكون أي أحد، لذلك تنتظر رسائلك في صندوق الصادر إلى أن تراجع الخادم.</translation>
    </message>
    <message>
        <source>“Review the Server” lets you compare its fingerprint (a code that stands for the key that proves who it is).</source>
        <translation>«مراجعة الخادم» تتيح لك مقارنة بصمته (رمز يدل على المفتاح الذي يثبت من هو).</translation>
    </message>
    <message>
        <source>Ask the operator for its fingerprint (a code that stands for the key that proves who it is). Compare it: “sealpost-cli trust pin NAME --fingerprint SHA256”. Or permit this: “sealpost-cli account set NAME --consent unverified-tls”.</source>
        <translation>اسأل المشغّل عن بصمته (رمز يدل على المفتاح الذي يثبت من هو). قارنها: «sealpost-cli trust pin NAME --fingerprint SHA256». أو اسمح بهذا: «sealpost-cli account set NAME --consent unverified-tls».</translation>
    </message>
    <message>
        <source>Encryption has disappeared. Nothing was sent.</source>
        <translation>اختفى التشفير. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>This server had it before. The network may be blocking it, or somebody wants to read your mail. Your messages wait in the outbox.</source>
        <translation>كان لدى هذا الخادم تشفير من قبل. ربما تمنعه الشبكة، أو يريد أحدهم قراءة بريدك. تنتظر رسائلك في صندوق الصادر.</translation>
    </message>
    <message>
        <source>Try another network, or ask the server&apos;s operator. To send without encryption all the same, lower the level in the account, under “Server and trust”; anyone may then read your mail.</source>
        <translation>جرّب شبكة أخرى، أو اسأل مشغّل الخادم. للإرسال دون تشفير رغم ذلك، اخفض المستوى في الحساب، ضمن «الخادم والثقة»؛ ويستطيع أي شخص عندئذ قراءة بريدك.</translation>
    </message>
    <message>
        <source>Try another network, or ask the server&apos;s operator. To send without encryption all the same, so that anyone may read your mail: “sealpost-cli account floor NAME --lower none --reason TEXT”.</source>
        <translation>جرّب شبكة أخرى، أو اسأل مشغّل الخادم. للإرسال دون تشفير رغم ذلك، بحيث يستطيع أي شخص قراءة بريدك: «sealpost-cli account floor NAME --lower none --reason TEXT».</translation>
    </message>
    <message>
        <source>Nobody can listen on the way to it; it may send your messages on.</source>
        <translation>لا يستطيع أحد التنصت على الطريق إليه؛ وقد يرسل رسائلك إلى الخارج.</translation>
    </message>
    <message>
        <source>Anyone on the way can read message and password.</source>
        <translation>يستطيع أي شخص على الطريق قراءة الرسالة وكلمة المرور.</translation>
    </message>
    <message>
        <source>Your account permits this, so your messages leave, and your password with them.</source>
        <translation>حسابك يسمح بهذا، فتخرج رسائلك، ومعها كلمة مرورك.</translation>
    </message>
    <message>
        <source>Use a server with encryption as soon as you can.</source>
        <translation>استعمل خادمًا مشفَّرًا بأسرع ما يمكنك.</translation>
    </message>
    <message>
        <source>Anyone on the way can read this message.</source>
        <translation>يستطيع أي شخص على الطريق قراءة هذه الرسالة.</translation>
    </message>
    <message>
        <source>Your account permits this, so your messages leave. Your password stays here.</source>
        <translation>حسابك يسمح بهذا، فتخرج رسائلك. وتبقى كلمة مرورك هنا.</translation>
    </message>
    <message>
        <source>A server with encryption would be safer.</source>
        <translation>خادم مشفَّر سيكون أكثر أمانًا.</translation>
    </message>
    <message>
        <source>The server offers no encryption. Nothing was sent.</source>
        <translation>لا يقدّم الخادم أي تشفير. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Anyone on the way could read your messages, and the account does not permit that. So they wait in the outbox.</source>
        <translation>يستطيع أي شخص على الطريق قراءة رسائلك، والحساب لا يسمح بذلك. لذلك تنتظر في صندوق الصادر.</translation>
    </message>
    <message>
        <source>Another server is the safe answer. You can permit this one in the account, under “Server and trust”; anyone may then read your mail.</source>
        <translation>الحل الآمن هو خادم آخر. يمكنك السماح بهذا الخادم في الحساب، ضمن «الخادم والثقة»؛ ويستطيع أي شخص عندئذ قراءة بريدك.</translation>
    </message>
    <message>
        <source>Another server is the safe answer. You can permit this one, and anyone may then read your mail: “sealpost-cli account set NAME --consent plain-mail”.</source>
        <translation>الحل الآمن هو خادم آخر. يمكنك السماح بهذا الخادم، ويستطيع أي شخص عندئذ قراءة بريدك: «sealpost-cli account set NAME --consent plain-mail».</translation>
    </message>
    <message>
        <source>Ask whoever runs the server, your mail provider for example, by phone or in person. They know its fingerprint (a code that stands for the key that proves who it is). Paste or type it here: either of the two below will do.</source>
        <translation>اسأل من يشغّل الخادم، مزوّد بريدك مثلًا، بالهاتف أو شخصيًا. فهو يعرف بصمته (رمز يدل على المفتاح الذي يثبت من هو). ألصقها أو اكتبها هنا؛ وتكفي أي من الاثنتين أدناه.</translation>
    </message>
    <message>
        <source>Accepting it unseen means: if somebody sits between you and the server now, they get your password and your messages. A later change will be noticed.</source>
        <translation>القبول دون معاينة يعني: إن كان أحدهم الآن بينك وبين الخادم، فسينال كلمة مرورك ورسائلك. أما أي تغيّر لاحق فسيُلاحَظ.</translation>
    </message>
    <message>
        <source>By its key Sealpost knows a server again. Another one can mean two things, and your messages wait until you know which:</source>
        <translation>بالمفتاح يتعرّف Sealpost على الخادم من جديد. والمفتاح المختلف قد يعني أحد أمرين، وتنتظر رسائلك إلى أن تعرف أيهما:</translation>
    </message>
    <message>
        <source>The operator has renewed the key. Then they tell you the new fingerprint, and you pin it (let it count from now on).</source>
        <translation>المشغّل جدّد المفتاح. عندئذ يخبرك بالبصمة الجديدة، وتثبّته أنت (تجعله معتمدًا من الآن فصاعدًا).</translation>
    </message>
    <message>
        <source>Somebody else is answering. Then the operator tells you another one, or knows of no new key. Do not pin it; try another network.</source>
        <translation>شخص آخر هو الذي يجيب. عندئذ يخبرك المشغّل ببصمة أخرى، أو لا يعرف شيئًا عن مفتاح جديد. لا تثبّته؛ جرّب شبكة أخرى.</translation>
    </message>
</context>
<context>
    <name>VerdictExplanation</name>
    <message>
        <source>Without its pins and levels no server can be judged. Neither message nor password has left.</source>
        <translation>دون مفاتيحه المثبَّتة ومستوياته لا يمكن الحكم على أي خادم. لم تخرج الرسالة ولا كلمة المرور.</translation>
    </message>
    <message>
        <source>What kind of line this is will be known in a moment after connecting.</source>
        <translation>سيُعرف نوع خط الاتصال هذا بعد لحظة من الاتصال.</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>%1 No message was sent.</source>
        <translation>%1 لم تُرسَل أي رسالة.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>%1 لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>يجري الاتصال بـ ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>غير مفحوص</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>قيد الفحص</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>غير مشفَّر</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>غير متحقَّق منه</translation>
    </message>
    <message>
        <source>Pinned unseen</source>
        <translation>مثبَّت دون معاينة</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>مثبَّت</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>متحقَّق منه</translation>
    </message>
    <message>
        <source>The line to %1 has not been checked yet.</source>
        <translation>لم يُفحص خط الاتصال إلى ⁨%1⁩ بعد.</translation>
    </message>
    <message>
        <source>The line to %1 was closed; it is checked again when you send.</source>
        <translation>أُغلق خط الاتصال إلى ⁨%1⁩؛ ويُفحص من جديد عندما ترسل.</translation>
    </message>
</context>
<context>
    <name>WaySecretInput</name>
    <message>
        <source>--%1: this account has nothing to use it for.</source>
        <translation>الخيار ⁨--%1⁩: ليس لدى هذا الحساب ما يستعمله له.</translation>
    </message>
    <message>
        <source>Read the password of the account&apos;s proxy from the next line of standard input.</source>
        <translation>اقرأ كلمة مرور الوسيط للحساب من السطر التالي من الدخل القياسي.</translation>
    </message>
    <message>
        <source>Read the passphrase of the client certificate from the next line of standard input.</source>
        <translation>اقرأ عبارة المرور لشهادة العميل من السطر التالي من الدخل القياسي.</translation>
    </message>
    <message>
        <source>Password of the proxy: </source>
        <translation>كلمة مرور الوسيط: </translation>
    </message>
    <message>
        <source>Passphrase of the certificate: </source>
        <translation>عبارة مرور الشهادة: </translation>
    </message>
</context>
<context>
    <name>WaysText</name>
    <message>
        <source>%1 (port %2)</source>
        <translation>⁨%1⁩ (المنفذ %2)</translation>
    </message>
</context>
<context>
    <name>WeakeningText</name>
    <message>
        <source>Mail will go to a server that nobody has checked: whoever answers can read it.</source>
        <translation>سيذهب البريد إلى خادم لم يتحقق منه أحد: يستطيع من يجيب، أيًا كان، قراءته.</translation>
    </message>
    <message>
        <source>Mail may go unencrypted: anyone on the way can read it.</source>
        <translation>قد يذهب البريد دون تشفير: يستطيع أي شخص على الطريق قراءته.</translation>
    </message>
    <message>
        <source>Mail and password may go unencrypted: anyone on the way can read both, and send as you.</source>
        <translation>قد يذهب البريد وكلمة المرور دون تشفير: يستطيع أي شخص على الطريق قراءة كليهما، والإرسال باسمك.</translation>
    </message>
    <message>
        <source>The password itself will go to a server that nobody has checked.</source>
        <translation>ستذهب كلمة المرور نفسها إلى خادم لم يتحقق منه أحد.</translation>
    </message>
    <message>
        <source>Encryption that can be opened on the way will be put up with.</source>
        <translation>سيُقبل تشفير يمكن فتحه في الطريق.</translation>
    </message>
    <message>
        <source>A server on this computer will need no certificate.</source>
        <translation>لن يحتاج خادم على هذا الحاسوب إلى شهادة.</translation>
    </message>
    <message>
        <source>An authority may replace a key that you accepted unseen.</source>
        <translation>يجوز لسلطة تصديق أن تستبدل مفتاحًا قبلته دون معاينة.</translation>
    </message>
    <message>
        <source>The authorities in your CA file will vouch for this server, instead of the system&apos;s.</source>
        <translation>سلطات التصديق في ملفك ستضمن هذا الخادم، بدلًا من سلطات النظام.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Sealpost has your browser&apos;s answer. You can close this page and go back to Sealpost.</source>
        <translation>وصل جواب متصفحك إلى Sealpost. يمكنك إغلاق هذه الصفحة والعودة إلى Sealpost.</translation>
    </message>
    <message>
        <source>Sealpost was not authorised. You can close this page and go back to Sealpost.</source>
        <translation>لم يُخوَّل Sealpost. يمكنك إغلاق هذه الصفحة والعودة إلى Sealpost.</translation>
    </message>
</context>
</TS>
