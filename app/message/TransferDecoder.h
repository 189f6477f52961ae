#pragma once

#include <QByteArray>

#include <memory>
#include <optional>

namespace Sealpost {

/// The octets of a part behind its Content-Transfer-Encoding (RFC 2045 §6), portion by portion, by GMime.
class TransferDecoder
{
public:
    /// By the value of the field; an empty one is 7bit. Nothing: it is an encoding that is not of the RFC.
    [[nodiscard]] static std::optional<TransferDecoder> find(const QByteArray &encoding);
    TransferDecoder(TransferDecoder &&) noexcept;
    TransferDecoder &operator=(TransferDecoder &&) noexcept;
    ~TransferDecoder();

    [[nodiscard]] QByteArray decode(const QByteArray &portion);

private:
    struct State;
    explicit TransferDecoder(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state; ///< none: the octets are as they are
};

} // namespace Sealpost
