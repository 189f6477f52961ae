#pragma once

#include "cli/CommandFailure.h"
#include "cli/CommandForm.h"

#include <QHash>

namespace Sealpost::Cli {

/// The words behind a command's name, read by its form.
class Arguments
{
public:
    /// Fails with a usage sentence for an unknown option, a value that is missing, an operand too few or too many.
    [[nodiscard]] static Answer<Arguments> parse(const CommandForm &form, const QStringList &words);

    [[nodiscard]] bool has(const QString &option) const { return m_values.contains(option); }
    /// The value given last; empty if there is none.
    [[nodiscard]] QString value(const QString &option) const;
    [[nodiscard]] QStringList values(const QString &option) const { return m_values.value(option); }
    [[nodiscard]] const QStringList &operands() const { return m_operands; }

private:
    QHash<QString, QStringList> m_values; ///< by the option's longest name; a switch has an empty list
    QStringList m_operands;
};

} // namespace Sealpost::Cli
