#include "ui/trust/FingerprintHelp.h"

#include "ui/parts/CopyField.h"
#include "ui/parts/Disclosure.h"
#include "ui/parts/PlainLabel.h"
#include "wording/FingerprintRequest.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace Sealpost {

FingerprintHelp::FingerprintHelp(const LineReport &report, QWidget *parent)
    : QWidget(parent)
    , m_answer(new QWidget(this))
{
    const Wording::FingerprintRequest request = Wording::fingerprintRequest(report);
    auto *answer = new QVBoxLayout(m_answer);
    answer->setContentsMargins(fontMetrics().height(), 0, 0, 0);
    answer->addWidget(
        plainLabel(tr("From whoever runs the server: your provider, a colleague, or you. They find it "
                      "out on the server itself; from here, somebody in the way could answer."),
                   m_answer));
    addCommand(*answer, tr("It asks the running server:"), request.fromTheServer);
    addCommand(*answer, tr("Or it reads the certificate's file:"), request.fromTheFile);
    auto *copy = new QPushButton(tr("Copy a &Message to Them"), m_answer);
    copy->setAutoDefault(false);
    copy->setToolTip(request.message);
    connect(copy, &QPushButton::clicked, this,
            [message = request.message] { QGuiApplication::clipboard()->setText(message); });
    answer->addWidget(copy, 0, Qt::AlignLeft);

    auto *help = new Disclosure(tr("&How do I get it?"), m_answer, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(help);
    setFocusProxy(help);
}

void FingerprintHelp::addCommand(QVBoxLayout &column, const QString &when, const QString &command)
{
    column.addWidget(remarkLabel(when, m_answer));
    column.addWidget(new CopyField(when, command, m_answer));
}

} // namespace Sealpost
