<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgeText</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChainText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>names of a server</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago</source>
        <translation>
            <numerusform>expired %n day ago</numerusform>
            <numerusform>expired %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>begins in %n day(s)</source>
        <translation>
            <numerusform>begins in %n day</numerusform>
            <numerusform>begins in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryReport</name>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message numerus="yes">
        <source>It goes in %n second(s).</source>
        <translation>
            <numerusform>It goes in %n second.</numerusform>
            <numerusform>It goes in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpiryText</name>
    <message numerus="yes">
        <source>The client certificate of this account expired %n day(s) ago.</source>
        <translation>
            <numerusform>The client certificate of this account expired %n day ago.</numerusform>
            <numerusform>The client certificate of this account expired %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The client certificate of this account expires in %n day(s).</source>
        <translation>
            <numerusform>The client certificate of this account expires in %n day.</numerusform>
            <numerusform>The client certificate of this account expires in %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeText</name>
    <message numerus="yes">
        <source>The server took the message for %1 of %n recipients.</source>
        <translation>
            <numerusform>The server took the message for %1 of %n recipient.</numerusform>
            <numerusform>The server took the message for %1 of %n recipients.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sealpost::Background</name>
    <message numerus="yes">
        <source>Sealpost: %n message(s) still to be sent</source>
        <translation>
            <numerusform>Sealpost: %n message still to be sent</numerusform>
            <numerusform>Sealpost: %n messages still to be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sealpost::DeliveryNews</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>messages</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were sent</source>
        <translation>
            <numerusform>%n message was sent</numerusform>
            <numerusform>%n messages were sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were not sent and need you</source>
        <translation>
            <numerusform>%n message was not sent and needs you</numerusform>
            <numerusform>%n messages were not sent and need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sealpost::DraftNotice</name>
    <message numerus="yes">
        <source>%n draft(s) discarded.</source>
        <translation>
            <numerusform>%n draft discarded.</numerusform>
            <numerusform>%n drafts discarded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sealpost::DraftsModel</name>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sealpost::EntryView</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sealpost::ForeignImportDialog</name>
    <message numerus="yes">
        <source>%n account(s) to add from “%1”</source>
        <translation>
            <numerusform>%n account to add from “%1”</numerusform>
            <numerusform>%n accounts to add from “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sealpost::ImportBar</name>
    <message numerus="yes">
        <source>%n pinned key(s)</source>
        <translation>
            <numerusform>%n pinned key</numerusform>
            <numerusform>%n pinned keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) reached</source>
        <translation>
            <numerusform>%n level reached</numerusform>
            <numerusform>%n levels reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the journal</source>
        <translation>
            <numerusform>%n line of the journal</numerusform>
            <numerusform>%n lines of the journal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sealpost::JournalBox</name>
    <message numerus="yes">
        <source>%n line(s) of the journal were written.</source>
        <translation>
            <numerusform>%n Zeile des Journals wurde geschrieben.</numerusform>
            <numerusform>%n Zeilen des Journals wurden geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sealpost::MainWindow</name>
    <message numerus="yes">
        <source>%n message(s) have not been sent yet.</source>
        <translation>
            <numerusform>%n message has not been sent yet.</numerusform>
            <numerusform>%n messages have not been sent yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were imported.</source>
        <translation>
            <numerusform>%n account was imported.</numerusform>
            <numerusform>%n accounts were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sealpost::OutboxView</name>
    <message numerus="yes">
        <source>Take %n message(s) out of the outbox?</source>
        <translation>
            <numerusform>Take %n message out of the outbox?</numerusform>
            <numerusform>Take %n messages out of the outbox?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sealpost::PostNotices</name>
    <message numerus="yes">
        <source>%n message(s) were found in the outbox of which nothing is recorded.</source>
        <translation>
            <numerusform>%n message was found in the outbox of which nothing is recorded.</numerusform>
            <numerusform>%n messages were found in the outbox of which nothing is recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time of %n message(s) passed while Sealpost was not running.</source>
        <translation>
            <numerusform>The time of %n message passed while Sealpost was not running.</numerusform>
            <numerusform>The time of %n messages passed while Sealpost was not running.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sealpost::PracticeMessagesModel</name>
    <message numerus="yes">
        <source>To %1 and %n other(s) (%2)</source>
        <translation>
            <numerusform>To %1 and one other (%2)</numerusform>
            <numerusform>To %1 and %n others (%2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sealpost::SentModel</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sealpost::UndoBar</name>
    <message numerus="yes">
        <source>Sending in %n s: %1</source>
        <translation>
            <numerusform>Sending in %n s: %1</numerusform>
            <numerusform>Sending in %n s: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendingPace</name>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>%n s left</numerusform>
            <numerusform>%n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentDetails</name>
    <message numerus="yes">
        <source>To: %1 and %n other(s)</source>
        <translation>
            <numerusform>To: %1 and %n other</numerusform>
            <numerusform>To: %1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentText</name>
    <message numerus="yes">
        <source>Sent to %n recipient(s)</source>
        <translation>
            <numerusform>Sent to %n recipient</numerusform>
            <numerusform>Sent to %n recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
