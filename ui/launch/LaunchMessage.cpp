#include "ui/launch/LaunchMessage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

namespace Sealpost::LaunchMessage {

using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const ComposeSeed &seed)
{
    return {{u"to"_s, seed.to},     {u"cc"_s, seed.cc},
            {u"bcc"_s, seed.bcc},   {u"subject"_s, seed.subject},
            {u"body"_s, seed.body}, {u"attachments"_s, QJsonArray::fromStringList(seed.attachments)}};
}

/// Takes the parts of an object, each of the kind that it has to be.
class Parts
{
public:
    explicit Parts(const QJsonObject &object)
        : m_object(object)
    {
    }

    QString text(const QString &name) { return take(name, QJsonValue::String).toString(); }
    bool flag(const QString &name) { return take(name, QJsonValue::Bool).toBool(); }

    QStringList texts(const QString &name)
    {
        QStringList found;
        for (const QJsonValue &value : take(name, QJsonValue::Array).toArray()) {
            m_areWhole = m_areWhole && value.isString();
            found += value.toString();
        }
        return found;
    }

    [[nodiscard]] bool areWhole() const { return m_areWhole; }

private:
    QJsonValue take(const QString &name, QJsonValue::Type type)
    {
        const QJsonValue value = m_object.value(name);
        m_areWhole = m_areWhole && value.type() == type;
        return value;
    }

    QJsonObject m_object;
    bool m_areWhole = true;
};

std::optional<ComposeSeed> seedIn(const QJsonObject &object)
{
    Parts parts(object);
    const ComposeSeed seed{.to = parts.text(u"to"_s),
                           .cc = parts.text(u"cc"_s),
                           .bcc = parts.text(u"bcc"_s),
                           .subject = parts.text(u"subject"_s),
                           .body = parts.text(u"body"_s),
                           .attachments = parts.texts(u"attachments"_s)};
    return parts.areWhole() ? std::optional(seed) : std::nullopt;
}

} // namespace

QByteArray frame(const LaunchOptions &options)
{
    QJsonObject object{{u"version"_s, version},
                       {u"practice"_s, options.practice},
                       {u"outbox"_s, options.outbox},
                       {u"service"_s, options.service},
                       {u"activation"_s, options.activation}};
    if (options.seed)
        object.insert(u"seed"_s, objectOf(*options.seed));
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    QByteArray head(headLength, '\0');
    qToBigEndian(static_cast<quint32>(json.size()), head.data());
    return head + json;
}

std::optional<qsizetype> lengthIn(const QByteArray &head)
{
    if (head.size() < headLength)
        return std::nullopt;
    return static_cast<qsizetype>(qFromBigEndian<quint32>(head.constData()));
}

std::optional<LaunchOptions> parse(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(u"version"_s).toInt() != version)
        return std::nullopt;
    Parts parts(object);
    LaunchOptions options{.practice = parts.flag(u"practice"_s),
                          .outbox = parts.flag(u"outbox"_s),
                          .service = parts.flag(u"service"_s),
                          .activation = parts.text(u"activation"_s)};
    const QJsonValue seed = object.value(u"seed"_s);
    if (!parts.areWhole() || !(seed.isUndefined() || seed.isObject()))
        return std::nullopt;
    if (seed.isUndefined())
        return options;
    options.seed = seedIn(seed.toObject());
    return options.seed ? std::optional(options) : std::nullopt;
}

} // namespace Sealpost::LaunchMessage
