#include "ui/accounts/FileField.h"

#include "ui/parts/NotedField.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace Sealpost {

FileField::FileField(const QString &name, const QString &filter, const Check &check, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_filter(filter)
    , m_check(check)
    , m_path(new QLineEdit(this))
    , m_field(new NotedField(m_path, this))
{
    m_path->setAccessibleName(name);
    auto *button = new QPushButton(tr("Choose…"), this);
    button->setAutoDefault(false);
    button->setAccessibleName(tr("Choose: %1").arg(name));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_field, 1);
    row->addWidget(button, 0, Qt::AlignTop);
    setFocusProxy(m_path);
    connect(button, &QPushButton::clicked, this, &FileField::choose);
    connect(m_path, &QLineEdit::textEdited, this, &FileField::edited);
    connect(m_path, &QLineEdit::editingFinished, this, [this] { static_cast<void>(this->check()); });
}

void FileField::setPath(const QString &path)
{
    m_path->setText(path);
}

QString FileField::path() const
{
    return m_path->text().trimmed();
}

bool FileField::check()
{
    const QString problem = path().isEmpty() ? QString() : m_check(path());
    if (problem.isEmpty())
        m_field->clearMark();
    else if (problem != m_field->problem())
        m_field->mark(problem);
    return problem.isEmpty();
}

void FileField::choose()
{
    auto *dialog = new QFileDialog(this, m_name, path(), m_filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        setPath(chosen);
        static_cast<void>(check());
        Q_EMIT edited();
    });
    dialog->open();
}

} // namespace Sealpost
