#include "ui/accounts/JournalBox.h"

#include "ui/accounts/BookList.h"
#include "ui/parts/ChoiceName.h"
#include "ui/parts/NoticeBar.h"
#include "ui/parts/PlainLabel.h"
#include "wording/JournalCsv.h"
#include "wording/JournalJson.h"
#include "wording/Wording.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QTreeView>

#include <algorithm>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

QByteArray octetsFor(const QString &path, const QList<JournalEntry> &entries)
{
    if (path.endsWith(u".json"_s, Qt::CaseInsensitive))
        return QJsonDocument(QJsonObject{{u"journal"_s, Wording::journalJson(entries)}}).toJson();
    return Wording::journalCsv(entries);
}

/// Empty: it is written. An old file of the name stays as it was otherwise.
QString writeFile(const QString &path, const QByteArray &octets)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size() && file.commit();
    return written ? QString() : file.errorString();
}

} // namespace

JournalBox::JournalBox(QWidget *parent)
    : QWidget(parent)
    , m_event(new QComboBox(this))
    , m_text(new QLineEdit(this))
    , m_since(dayField(tr("From this day on")))
    , m_until(dayField(tr("Until this day")))
    , m_export(new QPushButton(tr("E&xport…"), this))
    , m_filter(filterRow())
    , m_nothing(plainLabel({}, this))
    , m_view(new QTreeView(this))
    , m_notice(new NoticeBar(this))
{
    setUpBookList(*m_view, m_model, tr("Journal"), {0, 6, 5, 1, 1});
    m_since->setDate(m_since->minimumDate());
    m_until->setDate(m_until->maximumDate());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_filter);
    column->addWidget(m_nothing);
    column->addWidget(m_view, 1);
    column->addWidget(m_notice);
    column->addStretch();
    setEntries({});
}

QWidget *JournalBox::filterRow()
{
    fillEvents();
    m_text->setAccessibleName(tr("Server, reason or fingerprint contains"));
    m_text->setPlaceholderText(tr("Server, reason or fingerprint"));
    m_export->setAutoDefault(false);
    m_export->setToolTip(tr("Write the lines that are shown to a file"));
    auto *widget = new QWidget(this);
    auto *dash = new QLabel(u"–"_s, widget);
    dash->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->addWidget(m_event, 2);
    row->addWidget(m_text, 3);
    row->addWidget(m_since);
    row->addWidget(dash);
    row->addWidget(m_until);
    row->addWidget(m_export);
    connect(m_event, &QComboBox::currentIndexChanged, this, &JournalBox::showWanted);
    connect(m_text, &QLineEdit::textChanged, this, &JournalBox::showWanted);
    connect(m_export, &QPushButton::clicked, this, &JournalBox::chooseFile);
    return widget;
}

QDateEdit *JournalBox::dayField(const QString &name)
{
    auto *day = new QDateEdit(this);
    day->setAccessibleName(name);
    day->setToolTip(name);
    day->setCalendarPopup(true);
    connect(day, &QDateEdit::dateChanged, this, &JournalBox::showWanted);
    return day;
}

void JournalBox::fillEvents()
{
    setChoiceName(*m_event, tr("What happened"));
    m_event->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_event->setMinimumContentsLength(18);
    m_event->addItem(tr("Everything"));
    for (const JournalEntry::Event event : allEvents())
        m_event->addItem(Wording::text(event), eventName(event));
}

void JournalBox::setEntries(const QList<JournalEntry> &oldestFirst)
{
    m_all = oldestFirst;
    QDate first = QDate::currentDate();
    QDate last = first;
    for (const JournalEntry &entry : oldestFirst) {
        first = std::min(first, entry.time.toLocalTime().date());
        last = std::max(last, entry.time.toLocalTime().date());
    }
    setDays(first, last);
    m_filter->setVisible(!m_all.isEmpty());
    showWanted();
}

/// The days that the journal has lines of. A field at its end stays there, and asks for nothing.
void JournalBox::setDays(const QDate &first, const QDate &last)
{
    const bool fromTheFirst = m_since->date() <= m_since->minimumDate();
    const bool untilTheLast = m_until->date() >= m_until->maximumDate();
    for (QDateEdit *day : {m_since, m_until})
        day->setDateRange(first, last);
    if (fromTheFirst)
        m_since->setDate(first);
    if (untilTheLast)
        m_until->setDate(last);
}

JournalFilter JournalBox::filter() const
{
    JournalFilter wanted;
    wanted.text = m_text->text().trimmed();
    if (const auto event = eventOf(m_event->currentData().toString()))
        wanted.events = {*event};
    if (m_since->date() > m_since->minimumDate())
        wanted.since = m_since->date().startOfDay();
    if (m_until->date() < m_until->maximumDate())
        wanted.until = m_until->date().addDays(1).startOfDay();
    return wanted;
}

void JournalBox::showWanted()
{
    m_wanted = filter().of(m_all);
    m_model.setEntries(m_wanted);
    m_nothing->setText(m_all.isEmpty() ? tr("The journal is empty: this account has not seen a server yet.")
                                       : tr("No line of the journal is like that."));
    m_nothing->setVisible(m_wanted.isEmpty());
    m_view->setVisible(!m_wanted.isEmpty());
    m_export->setEnabled(!m_wanted.isEmpty());
    m_notice->dismiss();
}

void JournalBox::chooseFile()
{
    const QString json = tr("JSON, for programs (*.json)");
    auto *dialog = new QFileDialog(this, tr("Export the Journal"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Table, for a spreadsheet (*.csv)"), json});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"journal"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, json](const QString &chosen) {
        dialog->setDefaultSuffix(chosen == json ? u"json"_s : u"csv"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &JournalBox::write);
    dialog->open();
}

void JournalBox::write(const QString &path)
{
    const QString problem = writeFile(path, octetsFor(path, m_wanted));
    if (problem.isEmpty())
        m_notice->tell(NoticeBar::Tone::Done,
                       tr("%n line(s) of the journal were written.", nullptr, static_cast<int>(m_wanted.size())),
                       path);
    else
        m_notice->tell(NoticeBar::Tone::Problem, tr("The journal could not be written there."),
                       path + u": "_s + problem);
}

/// Enter in a field of the filter would go on to the window, and press its default button.
void JournalBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QWidget::keyPressEvent(event);
}

} // namespace Sealpost
