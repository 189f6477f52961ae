// Goes before the C library (LD_PRELOAD) and writes down, in order, all that changes the disk below the folder
// POWERLOSS_ROOT: what replay.py needs to know what a loss of power could leave.
//
// The log (POWERLOSS_LOG) has a line for each step, fields separated by tabs, and behind a "write" its octets:
//
//     create INODE PATH | mkdir PATH | truncate INODE SIZE | write INODE OFFSET LENGTH | sync INODE
//     syncdir PATH | rename FROM TO | link FROM TO | unlink PATH | mark WORDS
//
// One step at a time: threads wait for each other, so that the order is the one in which it happened. What SQLite
// shares through mapped memory (-shm) is made anew after a crash and is left out.

#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <string>

namespace {

template <typename Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

ssize_t writeReally(int handle, const void *octets, size_t size)
{
    static auto *const function = real<ssize_t(int, const void *, size_t)>("write");
    return function(handle, octets, size);
}

int openReally(const char *path, int flags, mode_t mode)
{
    static auto *const function = real<int(const char *, int, ...)>("open");
    return function(path, flags, mode);
}

std::recursive_mutex &turn()
{
    static std::recursive_mutex mutex;
    return mutex;
}

using Turn = std::lock_guard<std::recursive_mutex>;

const std::string &root()
{
    static const std::string path = [] {
        const char *given = getenv("POWERLOSS_ROOT");
        return std::string(given ? given : "");
    }();
    return path;
}

bool isRecorded(const std::string &path)
{
    const std::string ending = "-shm";
    const bool isShared =
        path.size() > ending.size() && path.compare(path.size() - ending.size(), ending.size(), ending) == 0;
    return !root().empty() && path.compare(0, root().size(), root()) == 0 && !isShared;
}

void log(const std::string &line, const void *octets = nullptr, size_t size = 0)
{
    static const int handle = openReally(getenv("POWERLOSS_LOG"), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    const std::string whole = line + '\n';
    bool written = writeReally(handle, whole.data(), whole.size()) == static_cast<ssize_t>(whole.size());
    if (written && size > 0)
        written = writeReally(handle, octets, size) == static_cast<ssize_t>(size);
    if (!written)
        abort();
}

std::string pathOf(int handle)
{
    char path[PATH_MAX];
    const std::string link = "/proc/self/fd/" + std::to_string(handle);
    const ssize_t length = readlink(link.c_str(), path, sizeof path);
    return length > 0 ? std::string(path, static_cast<size_t>(length)) : std::string();
}

std::string absolute(const char *path)
{
    if (path[0] == '/')
        return path;
    char here[PATH_MAX];
    return std::string(getcwd(here, sizeof here) ? here : "") + '/' + path;
}

std::string inodeOf(int handle)
{
    struct stat what;
    return fstat(handle, &what) == 0 ? std::to_string(what.st_ino) : std::string();
}

bool isFolder(int handle)
{
    struct stat what;
    return fstat(handle, &what) == 0 && S_ISDIR(what.st_mode);
}

int recordedOpen(const char *given, int flags, mode_t mode)
{
    const Turn mine(turn());
    const std::string path = absolute(given);
    const bool matters = isRecorded(path) && (flags & (O_CREAT | O_TRUNC)) != 0;
    struct stat before;
    const bool wasThere = matters && stat(given, &before) == 0;
    const int handle = openReally(given, flags, mode);
    if (handle < 0 || !matters)
        return handle;
    if (!wasThere)
        log("create\t" + inodeOf(handle) + '\t' + path);
    else if ((flags & O_TRUNC) != 0)
        log("truncate\t" + inodeOf(handle) + "\t0");
    return handle;
}

void logWrite(int handle, const void *octets, ssize_t written, off_t offset)
{
    if (written > 0 && isRecorded(pathOf(handle)))
        log("write\t" + inodeOf(handle) + '\t' + std::to_string(offset) + '\t' + std::to_string(written), octets,
            static_cast<size_t>(written));
}

int recordedSync(int handle, const char *name)
{
    const Turn mine(turn());
    const int result = real<int(int)>(name)(handle);
    const std::string path = pathOf(handle);
    if (result == 0 && isRecorded(path))
        log(isFolder(handle) ? "syncdir\t" + path : "sync\t" + inodeOf(handle));
    return result;
}

int recordedTruncate(int handle, off_t size, const char *name)
{
    const Turn mine(turn());
    const int result = real<int(int, off_t)>(name)(handle, size);
    if (result == 0 && isRecorded(pathOf(handle)))
        log("truncate\t" + inodeOf(handle) + '\t' + std::to_string(size));
    return result;
}

int recordedTwo(const char *name, const char *word, const char *from, const char *to)
{
    const Turn mine(turn());
    const int result = real<int(const char *, const char *)>(name)(from, to);
    if (result == 0 && isRecorded(absolute(to)))
        log(std::string(word) + '\t' + absolute(from) + '\t' + absolute(to));
    return result;
}

mode_t modeIn(int flags, va_list &arguments)
{
    return (flags & O_CREAT) != 0 ? static_cast<mode_t>(va_arg(arguments, int)) : 0;
}

} // namespace

extern "C" {

// A word of the program in the log: what it has promised, and to whom, up to here.
void powerloss_mark(const char *words)
{
    const Turn mine(turn());
    log(std::string("mark\t") + words);
}

int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeIn(flags, arguments);
    va_end(arguments);
    return recordedOpen(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeIn(flags, arguments);
    va_end(arguments);
    return recordedOpen(path, flags, mode);
}

ssize_t write(int handle, const void *octets, size_t size)
{
    const Turn mine(turn());
    const off_t offset = lseek(handle, 0, SEEK_CUR);
    const ssize_t written = writeReally(handle, octets, size);
    logWrite(handle, octets, written, offset);
    return written;
}

ssize_t pwrite64(int handle, const void *octets, size_t size, off_t offset)
{
    const Turn mine(turn());
    const ssize_t written =
        real<ssize_t(int, const void *, size_t, off_t)>("pwrite64")(handle, octets, size, offset);
    logWrite(handle, octets, written, offset);
    return written;
}

ssize_t pwrite(int handle, const void *octets, size_t size, off_t offset)
{
    return pwrite64(handle, octets, size, offset);
}

int fsync(int handle)
{
    return recordedSync(handle, "fsync");
}

int fdatasync(int handle)
{
    return recordedSync(handle, "fdatasync");
}

int ftruncate(int handle, off_t size)
{
    return recordedTruncate(handle, size, "ftruncate");
}

int ftruncate64(int handle, off_t size)
{
    return recordedTruncate(handle, size, "ftruncate64");
}

int rename(const char *from, const char *to)
{
    return recordedTwo("rename", "rename", from, to);
}

int link(const char *from, const char *to)
{
    return recordedTwo("link", "link", from, to);
}

int unlink(const char *path)
{
    const Turn mine(turn());
    const int result = real<int(const char *)>("unlink")(path);
    if (result == 0 && isRecorded(absolute(path)))
        log("unlink\t" + absolute(path));
    return result;
}

int remove(const char *path)
{
    return unlink(path); // the program removes no folder
}

int mkdir(const char *path, mode_t mode)
{
    const Turn mine(turn());
    const int result = real<int(const char *, mode_t)>("mkdir")(path, mode);
    if (result == 0 && isRecorded(absolute(path)))
        log("mkdir\t" + absolute(path));
    return result;
}

} // extern "C"
