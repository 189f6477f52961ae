// A server that does nothing but take octets, so that what is measured before it is the sender.
//
//   bare_sink KEYWORDS [FILE]
//
// SMTPS on a free loopback port, which it prints; offers KEYWORDS ("PIPELINING CHUNKING") and AUTH PLAIN, accepts
// everything, one connection after the other. With FILE it keeps there the octets of the last message as they came.

#include <arpa/inet.h>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/ssl.h>
#include <sstream>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <unistd.h>

namespace {

SSL_CTX *selfSigned()
{
    EVP_PKEY *key = EVP_RSA_gen(2048);
    X509 *certificate = X509_new();
    X509_NAME *name = X509_get_subject_name(certificate);
    const auto *const commonName = reinterpret_cast<const unsigned char *>("localhost");
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -60);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 24 * 60 * 60);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, commonName, -1, -1, 0);
    X509_set_issuer_name(certificate, name);
    X509_set_pubkey(certificate, key);
    X509_sign(certificate, key, EVP_sha256());
    SSL_CTX *context = SSL_CTX_new(TLS_server_method());
    SSL_CTX_use_certificate(context, certificate);
    SSL_CTX_use_PrivateKey(context, key);
    return context;
}

class Conversation
{
public:
    Conversation(SSL *tls, const std::string &keywords, const char *file)
        : m_tls(tls)
        , m_keywords(keywords)
        , m_keep(file ? std::fopen(file, "wb") : nullptr)
    {
    }
    ~Conversation()
    {
        if (m_keep)
            std::fclose(m_keep);
    }

    void run()
    {
        say("220 sink\r\n");
        while (const auto line = nextLine())
            obey(*line);
    }

private:
    using Line = std::unique_ptr<std::string>;

    void say(std::string_view reply) { SSL_write(m_tls, reply.data(), static_cast<int>(reply.size())); }

    /// Reads more; false at the end of the connection.
    bool more()
    {
        static char octets[256 * 1024];
        const int count = SSL_read(m_tls, octets, sizeof octets);
        if (count > 0)
            m_unread.append(octets, static_cast<size_t>(count));
        return count > 0;
    }

    Line nextLine()
    {
        size_t end;
        while ((end = m_unread.find("\r\n")) == std::string::npos) {
            if (!more())
                return nullptr;
        }
        Line line = std::make_unique<std::string>(m_unread.substr(0, end));
        m_unread.erase(0, end + 2);
        return line;
    }

    void obey(const std::string &line)
    {
        const std::string verb = line.substr(0, 4);
        if (verb == "EHLO") {
            std::istringstream keywords(m_keywords);
            std::string reply = "250-sink\r\n";
            for (std::string keyword; keywords >> keyword;)
                reply += "250-" + keyword + "\r\n";
            say(reply + "250 AUTH PLAIN\r\n");
        } else if (verb == "AUTH") {
            say("235 2.7.0 welcome\r\n");
        } else if (verb == "DATA") {
            say("354 go on\r\n");
            takeDots();
        } else if (verb == "BDAT") {
            takeChunk(std::strtoull(line.c_str() + 5, nullptr, 10));
        } else {
            say("250 2.0.0 yes\r\n");
        }
    }

    void take(size_t count)
    {
        if (m_keep)
            std::fwrite(m_unread.data(), 1, count, m_keep);
        m_unread.erase(0, count);
    }

    /// What was kept is whole on disk before the sender may end, and this program with it.
    void sayTaken()
    {
        if (m_keep)
            std::fflush(m_keep);
        say("250 2.0.0 taken\r\n");
    }

    void takeChunk(size_t left)
    {
        while (left > 0 && (!m_unread.empty() || more())) {
            const size_t part = std::min(left, m_unread.size());
            take(part);
            left -= part;
        }
        sayTaken();
    }

    void takeDots()
    {
        constexpr std::string_view finalDot = "\r\n.\r\n";
        size_t end;
        while ((end = m_unread.find(finalDot)) == std::string::npos) {
            if (m_unread.size() >= finalDot.size())
                take(m_unread.size() - finalDot.size() + 1);
            if (!more())
                return;
        }
        take(end + finalDot.size());
        sayTaken();
    }

    SSL *m_tls;
    std::string m_keywords;
    std::FILE *m_keep;
    std::string m_unread;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        return 64;
    std::signal(SIGPIPE, SIG_IGN); // a sender that has gone is no reason to end
    SSL_CTX *context = selfSigned();
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (bind(listener, reinterpret_cast<const sockaddr *>(&address), size) != 0 || listen(listener, 8) != 0)
        return 71;
    getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size);
    std::printf("%d\n", ntohs(address.sin_port));
    std::fflush(stdout);
    for (;;) {
        const int line = accept(listener, nullptr, nullptr);
        SSL *tls = SSL_new(context);
        SSL_set_fd(tls, line);
        if (SSL_accept(tls) == 1)
            Conversation(tls, argv[1], argc > 2 ? argv[2] : nullptr).run();
        SSL_free(tls);
        close(line);
    }
}
