#pragma once

#include "store/Database.h"

namespace Sealpost {

/// One transaction, rolled back unless commit() was called and succeeded. Transactions do not nest.
///
/// It takes the right to write at once (BEGIN IMMEDIATE): what it read is still true when it writes, also with
/// another process at work.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction, StoreFailure> begin(Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;

    [[nodiscard]] Result<void, StoreFailure> commit();

private:
    explicit Transaction(Database &database);

    Database *m_database; ///< null: nothing to roll back any more
};

/// Does `work`, which returns a Result, as one transaction: all of it or, if it fails, nothing.
template <typename Work>
[[nodiscard]] auto inTransaction(Database &database, Work work) -> decltype(work())
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    auto result = work();
    if (!result)
        return result;
    const auto committed = transaction->commit();
    return committed ? std::move(result) : failure(committed.error());
}

} // namespace Sealpost
