#pragma once

#include "outbox/Entry.h"

#include <QByteArray>

/// What is beside each message of the spool: all that an Entry has and the message has not, Bcc recipients above
/// all. With it the outbox can be made again when the database is lost.
///
/// One object of JSON (RFC 8259); keys that are not known are ignored, so that a later Sealpost may add some.
namespace Sealpost::EnvelopeFile {

/// Of an entry that has not been tried.
[[nodiscard]] QByteArray octets(const Entry &entry);

/// The entry, untried, with `spoolName` as its message; empty: no such file was written by a Sealpost.
[[nodiscard]] std::optional<Entry> entryFrom(const QByteArray &octets, const QString &spoolName);

} // namespace Sealpost::EnvelopeFile
