#include "ui/accounts/RungField.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSpinBox>

namespace Sealpost {

RungField::RungField(const QString &name, Port usual, QWidget *parent)
    : QWidget(parent)
    , m_tried(new QCheckBox(name, this))
    , m_port(new QSpinBox(this))
{
    m_port->setRange(1, 65535);
    m_port->setValue(usual.number());
    m_port->setAccessibleName(tr("Port for %1").arg(name));
    m_port->setEnabled(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_tried, 1);
    row->addWidget(m_port);
    setFocusProxy(m_tried);
    connect(m_tried, &QCheckBox::toggled, m_port, &QWidget::setEnabled);
    connect(m_tried, &QCheckBox::toggled, this, &RungField::edited);
    connect(m_port, &QSpinBox::valueChanged, this, &RungField::edited);
}

void RungField::setPort(std::optional<Port> port)
{
    m_tried->setChecked(port.has_value());
    if (port)
        m_port->setValue(port->number());
}

std::optional<Port> RungField::port() const
{
    return m_tried->isChecked() ? Port::from(m_port->value()) : std::nullopt;
}

} // namespace Sealpost
