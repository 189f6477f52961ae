#include "practice/PathArgument.h"

namespace Sealpost {

namespace {

/// Where the path that begins with `<` ends; a `>` in a quoted local part does not end it.
qsizetype closingBracket(QByteArrayView path)
{
    bool quoted = false;
    for (qsizetype i = 1; i < path.size(); ++i) {
        if (quoted && path[i] == '\\')
            ++i;
        else if (path[i] == '"')
            quoted = !quoted;
        else if (!quoted && path[i] == '>')
            return i;
    }
    return -1;
}

bool isKeyword(QByteArrayView word)
{
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    };
    return !word.isEmpty() && word.front() != '-' && std::all_of(word.begin(), word.end(), fits);
}

std::optional<QMap<QByteArray, QByteArray>> parametersFrom(QByteArrayView text)
{
    QMap<QByteArray, QByteArray> parameters;
    for (const QByteArray &word : text.toByteArray().simplified().split(' ')) {
        if (word.isEmpty())
            continue;
        const qsizetype sign = word.indexOf('=');
        const QByteArray keyword = word.first(sign < 0 ? word.size() : sign).toUpper();
        const QByteArray value = sign < 0 ? QByteArray() : word.sliced(sign + 1);
        if (!isKeyword(keyword) || (sign >= 0 && value.isEmpty()) || parameters.contains(keyword))
            return std::nullopt;
        parameters.insert(keyword, value);
    }
    return parameters;
}

} // namespace

Result<PathArgument, PathArgument::Problem> PathArgument::parse(QByteArrayView argument, QByteArrayView keyword)
{
    if (argument.size() < keyword.size() ||
        argument.first(keyword.size()).compare(keyword, Qt::CaseInsensitive) != 0)
        return failure(Problem::NoPath);
    const QByteArrayView behind = argument.sliced(keyword.size()).trimmed();
    const qsizetype end = behind.startsWith('<') ? closingBracket(behind) : -1;
    if (end < 0 || (end + 1 < behind.size() && behind[end + 1] != ' '))
        return failure(Problem::NoPath);

    PathArgument parsed;
    const QByteArrayView path = behind.sliced(1, end - 1);
    if (!path.isEmpty()) {
        const Result<Address, AddressProblem> address = Address::parse(QString::fromUtf8(path));
        if (!address)
            return failure(Problem::BadAddress);
        parsed.path = *address;
    }
    const auto parameters = parametersFrom(behind.sliced(end + 1));
    if (!parameters)
        return failure(Problem::BadParameter);
    parsed.parameters = *parameters;
    return parsed;
}

} // namespace Sealpost
