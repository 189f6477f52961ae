#include "ui/outbox/EntryEdit.h"

#include "accounts/Identities.h"
#include "accounts/IdentityDraft.h"
#include "ui/Engine.h"
#include "ui/outbox/PostOffice.h"
#include "wording/Wording.h"

namespace Sealpost {

Draft addressedTo(Draft draft, const QList<Address> &rest)
{
    QList<Address> unnamed = rest;
    for (QList<Mailbox> *field : {&draft.to, &draft.cc}) {
        for (const Mailbox &mailbox : std::as_const(*field))
            unnamed.removeAll(mailbox.address);
        field->removeIf([&rest](const Mailbox &mailbox) { return !rest.contains(mailbox.address); });
    }
    draft.bcc.clear();
    for (const Address &address : unnamed)
        draft.bcc += Mailbox{{}, address};
    return draft;
}

EntryEdit::EntryEdit(Engine &engine, PostOffice &post, DraftStore &drafts, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_post(post)
    , m_drafts(drafts)
{
    connect(&m_reader, &MessageReader::wasRead, this, &EntryEdit::keep);
    connect(&m_reader, &MessageReader::failed, this,
            [this](const MessageFailure &why) { giveBack(Wording::text(why)); });
}

void EntryEdit::start(EntryId id)
{
    const auto entry = m_post.store().entry(id);
    const auto aside = entry && *entry ? m_post.setAside(id) : entry.map([](const auto &) { return false; });
    if (!aside)
        return fail(Wording::text(aside.error()));
    if (!*aside)
        return fail(tr("It is on its way just now, or has left already."));
    m_entry = **entry;
    read();
}

/// What stands in the message; its files come to lie in the draft's own folder.
void EntryEdit::read()
{
    const auto id = m_drafts.put({.account = m_entry->account});
    if (!id)
        return giveBack(Wording::text(id.error()));
    m_draft = *id;
    const auto folder = m_drafts.folder(m_draft);
    if (!folder)
        return giveBack(Wording::text(folder.error()));
    SpooledMessage message = m_entry->submission.message;
    message.path = m_post.path(*m_entry);
    m_reader.read(message, *folder);
}

void EntryEdit::keep(const Draft &read)
{
    StoredDraft draft = StoredDraft::of(forTheRest(read), m_entry->account);
    draft.id = m_draft;
    draft.kept = m_engine.clock().now().toUTC();
    const auto kept = m_drafts.put(draft);
    if (!kept)
        return giveBack(Wording::text(kept.error()));
    const auto withdrawn = m_post.withdraw(m_entry->id);
    if (!withdrawn)
        return fail(Wording::text(withdrawn.error())); // it stays in both, and nothing of it goes by itself
    Q_EMIT ready(m_draft);
    deleteLater();
}

/// What its sender adds to a message, and the copy that goes to the sender, are added anew when it is sent.
Draft EntryEdit::forTheRest(Draft draft) const
{
    QList<Address> rest;
    for (const Smtp::RecipientResult &result : m_entry->outcome.recipients) {
        if (result.status != Smtp::RecipientStatus::Accepted)
            rest += result.recipient;
    }
    const auto account = m_engine.accounts().find(m_entry->account).value_or(std::nullopt);
    if (!account)
        return addressedTo(std::move(draft), rest);
    const Identity sender = senderOf(*account, m_entry->submission.envelope.reversePath());
    if (account->copyToSelf)
        rest.removeAll(sender.address);
    return addressedTo(asWrittenBy(sender, std::move(draft)), rest);
}

/// To where it was in the outbox.
void EntryEdit::giveBack(const QString &sentence)
{
    if (m_draft)
        std::ignore = m_drafts.remove(m_draft); // an empty draft is what stays otherwise
    const auto restored = m_post.store().restore(*m_entry);
    fail(restored ? sentence : sentence + u' ' + Wording::text(restored.error()));
}

void EntryEdit::fail(const QString &sentence)
{
    Q_EMIT failed(sentence);
    deleteLater();
}

} // namespace Sealpost
