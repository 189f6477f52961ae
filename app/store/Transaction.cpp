#include "store/Transaction.h"

#include "store/Statement.h"

#include <tuple>
#include <utility>

namespace Sealpost {

using namespace Qt::StringLiterals;

Result<Transaction, StoreFailure> Transaction::begin(Database &database)
{
    const auto begun = Statement(database, u"BEGIN IMMEDIATE"_s).run();
    if (!begun)
        return failure(begun.error());
    return Transaction(database);
}

Transaction::Transaction(Database &database)
    : m_database(&database)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database)
        std::ignore = Statement(*m_database, u"ROLLBACK"_s).run();
}

Result<void, StoreFailure> Transaction::commit()
{
    const auto committed = Statement(*m_database, u"COMMIT"_s).run();
    if (!committed)
        return failure(committed.error());
    m_database = nullptr;
    return {};
}

} // namespace Sealpost
