#pragma once

#include <QWidget>

#include <functional>

QT_FORWARD_DECLARE_CLASS(QLineEdit)

namespace Sealpost {

class NotedField;

/// The path of a file that an account uses: typed or chosen, and looked into at once.
class FileField : public QWidget
{
    Q_OBJECT

public:
    /// What is wrong with the file, as a sentence; empty: it can be used.
    using Check = std::function<QString(const QString &path)>;

    FileField(const QString &name, const QString &filter, const Check &check, QWidget *parent = nullptr);

    void setPath(const QString &path);
    [[nodiscard]] QString path() const;
    bool check(); ///< whether it can be used; what is wrong is marked

Q_SIGNALS:
    void edited();

private:
    void choose();

    QString m_name;
    QString m_filter;
    Check m_check;
    QLineEdit *m_path;
    NotedField *m_field;
};

} // namespace Sealpost
