#include "message/MessageReader.h"

#include "message/AttachmentName.h"
#include "message/EditablePlan.h"
#include "message/EntityFinder.h"
#include "message/SpoolFile.h"
#include "message/TransferDecoder.h"
#include "message/UnflowedText.h"

#include <QFile>
#include <QStringDecoder>

#include <algorithm>

namespace Sealpost {

namespace {

using Kind = MessageFailure::Kind;
using Problem = std::optional<MessageFailure>;
using Leaf = EditablePlan::Leaf;

constexpr qint64 slice = 512 * 1024;
constexpr qint64 longestText = 16 * 1024 * 1024; // more than any window shows

MessageFailure notOurs()
{
    return {Kind::NotOurStructure, {}, {}};
}

/// Nothing: it is in no charset that is known here, or not in the one that it claims.
std::optional<QString> decodedText(const QByteArray &octets, QByteArray charset)
{
    if (charset.isEmpty() || charset == "us-ascii")
        charset = "utf-8";
    QStringDecoder decoder(charset.constData(), QStringDecoder::Flag::Stateless);
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder(octets);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

TextFormat formatOf(const EntityHead &head)
{
    if (!head.isFlowed)
        return TextFormat::Fixed;
    return head.hasDelSp ? TextFormat::FlowedDelSp : TextFormat::Flowed;
}

QString freePath(const QString &folder, const QString &name)
{
    QString path = folder + u'/' + name;
    for (int number = 2; QFile::exists(path); ++number)
        path = QStringLiteral("%1/%2").arg(folder, attachmentName(QStringLiteral("%1-%2").arg(number).arg(name)));
    return path;
}

} // namespace

/// One message on its way into a draft, leaf by leaf.
class MessageReader::Work
{
public:
    Work(const SpooledMessage &message, const QString &folder)
        : m_message(message)
        , m_folder(folder)
        , m_file(message.path)
    {
    }

    /// Without the draft nobody needs its files.
    ~Work()
    {
        for (const Attachment &attachment : std::as_const(m_draft.attachments))
            QFile::remove(attachment.path);
    }

    Problem prepare()
    {
        if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || m_file.size() != m_message.size)
            return broken();
        auto plan =
            EditablePlan::make(m_file, m_message.entities.isEmpty() ? findEntities(m_file) : m_message.entities);
        if (!plan)
            return plan.error();
        m_draft = std::move(plan->draft);
        m_leaves = std::move(plan->leaves);
        m_isPrepared = true;
        return std::nullopt;
    }

    bool isPrepared() const { return m_isPrepared; }
    bool isComplete() const { return m_next == m_leaves.size(); }
    qint64 octetsRead() const { return isComplete() ? m_message.size : m_leaves[m_next].entity.body + m_inLeaf; }
    qint64 octetsExpected() const { return m_message.size; }
    Draft take() { return std::exchange(m_draft, {}); }

    /// Begins the next leaf, or reads the next slice of it.
    Problem advance()
    {
        const Leaf &leaf = m_leaves[m_next];
        if (!m_decoder)
            return beginLeaf(leaf);
        return m_inLeaf < leaf.entity.end - leaf.entity.body ? readSlice(leaf) : endLeaf(leaf);
    }

private:
    Problem beginLeaf(const Leaf &leaf)
    {
        m_decoder = TransferDecoder::find(leaf.head.encoding);
        m_inLeaf = 0;
        m_text.clear();
        if (!m_decoder)
            return notOurs();
        if (leaf.role != Leaf::Role::File)
            return leaf.entity.end - leaf.entity.body > longestText ? Problem(notOurs()) : std::nullopt;
        auto copy = SpoolFile::create(freePath(m_folder, attachmentName(leaf.head.name)));
        if (!copy)
            return copy.error();
        m_copy.emplace(std::move(*copy));
        return std::nullopt;
    }

    Problem readSlice(const Leaf &leaf)
    {
        const qint64 wanted = std::min(slice, leaf.entity.end - leaf.entity.body - m_inLeaf);
        if (!m_file.seek(leaf.entity.body + m_inLeaf))
            return broken();
        const QByteArray octets = m_file.read(wanted);
        if (octets.size() != wanted)
            return broken();
        m_inLeaf += wanted;
        const QByteArray decoded = m_decoder->decode(octets);
        if (m_copy)
            return m_copy->append(decoded);
        m_text += decoded;
        return std::nullopt;
    }

    Problem endLeaf(const Leaf &leaf)
    {
        ++m_next;
        m_decoder.reset();
        return m_copy ? endFile(leaf) : endText(leaf);
    }

    Problem endFile(const Leaf &leaf)
    {
        const QString path = m_copy->path();
        const Problem problem = m_copy->keep();
        m_copy.reset(); // what could not be kept goes
        if (!problem)
            m_draft.attachments += {path, attachmentName(leaf.head.name), QString::fromLatin1(leaf.head.type)};
        return problem;
    }

    Problem endText(const Leaf &leaf)
    {
        const auto text = decodedText(m_text, leaf.head.charset);
        if (!text)
            return notOurs();
        if (leaf.role == Leaf::Role::Text)
            m_draft.text = unflowedText(*text, formatOf(leaf.head));
        else
            m_draft.html = unflowedText(*text, TextFormat::Fixed);
        return std::nullopt;
    }

    MessageFailure broken() const { return {Kind::SpoolFailed, m_file.fileName(), m_file.errorString()}; }

    SpooledMessage m_message;
    QString m_folder;
    QFile m_file;
    bool m_isPrepared = false;
    Draft m_draft;
    QList<Leaf> m_leaves;
    qsizetype m_next = 0;
    qint64 m_inLeaf = 0; ///< octets of the spool file that are read of it
    std::optional<TransferDecoder> m_decoder;
    std::optional<SpoolFile> m_copy; ///< with a file: where it goes
    QByteArray m_text;
};

MessageReader::MessageReader(QObject *parent)
    : QObject(parent)
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &MessageReader::takeTurn);
}

MessageReader::~MessageReader() = default;

void MessageReader::read(const SpooledMessage &message, const QString &folder)
{
    Q_ASSERT(!m_work);
    m_work = std::make_unique<Work>(message, folder);
    m_turn.start();
}

void MessageReader::cancel()
{
    if (!m_work)
        return;
    end();
    Q_EMIT failed({Kind::Cancelled, {}, {}});
}

void MessageReader::takeTurn()
{
    const Problem problem = m_work->isPrepared() ? m_work->advance() : m_work->prepare();
    if (problem) {
        end();
        Q_EMIT failed(*problem);
    } else if (m_work->isComplete()) {
        const Draft draft = m_work->take();
        end();
        Q_EMIT wasRead(draft);
    } else {
        Q_EMIT progress(m_work->octetsRead(), m_work->octetsExpected());
    }
}

/// Without its work what has been written goes, too.
void MessageReader::end()
{
    m_turn.stop();
    m_work.reset();
}

} // namespace Sealpost
