// The yardstick: what the same octets cost a sender that does nothing else. No parsing, no judging, no encoding.
//
//   bare_sender PORT data|bdat FILE
//
// Logs in to the server at 127.0.0.1:PORT (bare_sink), hands over the octets of FILE as they lie there (for `data`
// with dots doubled and the final dot in it), and prints the seconds from connect() to the last reply.

#include <arpa/inet.h>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <string>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace {

constexpr size_t recordSize = 16 * 1024;
constexpr size_t readSize = 64 * recordSize;

[[noreturn]] void die(const char *what)
{
    std::perror(what);
    std::exit(1);
}

int connectTo(int port)
{
    const int line = socket(AF_INET, SOCK_STREAM, 0);
    const int on = 1;
    setsockopt(line, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(line, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        die("connect");
    return line;
}

void say(SSL *tls, const std::string &octets)
{
    if (SSL_write(tls, octets.data(), static_cast<int>(octets.size())) <= 0)
        die("write");
}

/// Reads until the last line of a reply that begins with `code`.
void expect(SSL *tls, const char *code)
{
    std::string heard;
    for (;;) {
        char octets[4096];
        const int count = SSL_read(tls, octets, sizeof octets);
        if (count <= 0)
            die("read");
        heard.append(octets, static_cast<size_t>(count));
        const size_t lastLine = heard.rfind('\n', heard.size() - 2) + 1;
        if (heard.back() == '\n' && heard.compare(lastLine + 3, 1, " ") == 0) {
            if (heard.compare(lastLine, 3, code) != 0)
                die(heard.c_str());
            return;
        }
    }
}

void pour(SSL *tls, int file)
{
    std::vector<char> octets(readSize);
    for (;;) {
        const ssize_t count = read(file, octets.data(), octets.size());
        if (count < 0)
            die("read");
        if (count == 0)
            return;
        for (size_t at = 0; at < static_cast<size_t>(count); at += recordSize) {
            const size_t part = std::min(recordSize, static_cast<size_t>(count) - at);
            if (SSL_write(tls, octets.data() + at, static_cast<int>(part)) <= 0)
                die("write");
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4)
        return 64;
    const bool chunked = std::strcmp(argv[2], "bdat") == 0;
    const int file = open(argv[3], O_RDONLY);
    struct stat facts {
    };
    if (file < 0 || fstat(file, &facts) != 0)
        die(argv[3]);

    const auto start = std::chrono::steady_clock::now();
    SSL_CTX *context = SSL_CTX_new(TLS_client_method());
    SSL *tls = SSL_new(context);
    SSL_set_fd(tls, connectTo(std::atoi(argv[1])));
    if (SSL_connect(tls) != 1)
        die("TLS");
    expect(tls, "220");
    say(tls, "EHLO [127.0.0.1]\r\n");
    expect(tls, "250");
    say(tls, "AUTH PLAIN AHByYWN0aWNlAHByYWN0aWNl\r\n");
    expect(tls, "235");
    say(tls, chunked ? "MAIL FROM:<me@example.org> BODY=BINARYMIME\r\n" : "MAIL FROM:<me@example.org>\r\n");
    expect(tls, "250");
    say(tls, "RCPT TO:<you@example.org>\r\n");
    expect(tls, "250");
    if (chunked) {
        say(tls, "BDAT " + std::to_string(facts.st_size) + " LAST\r\n");
    } else {
        say(tls, "DATA\r\n");
        expect(tls, "354");
    }
    pour(tls, file);
    expect(tls, "250");
    std::printf("%.3f\n", std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    return 0;
}
