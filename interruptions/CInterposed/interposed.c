// The program's own write(2) and fsync(2), which take the place of glibc's for every library in the process: SQLite's
// writes pass here as well as Waggle's.
#define _GNU_SOURCE
#include "CInterposed.h"

#include <errno.h>
#include <malloc.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

static interposed_callback callback;
static char folder[4096];
static size_t folder_length;

void interposed_watch(const char *path, interposed_callback called) {
    folder_length = strnlen(path, sizeof folder - 1);
    memcpy(folder, path, folder_length);
    callback = called;
}

int interposed_fork(void) { return fork(); }

void interposed_trim(void) { malloc_trim(0); }

static int fault(enum interposed_operation operation, int descriptor) {
    char link[40], path[4096];
    if (!callback) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= (ssize_t)folder_length || memcmp(path, folder, folder_length) != 0) return 0;
    path[length] = 0;
    return callback(operation, path + folder_length);
}

#define DO(operation, descriptor, call)                        \
    do {                                                       \
        int saved = errno, error = fault(operation, descriptor); \
        errno = error ? error : saved;                         \
        return error ? -1 : (call);                            \
    } while (0)

ssize_t write(int descriptor, const void *bytes, size_t count) {
    DO(INTERPOSED_WRITE, descriptor, syscall(SYS_write, descriptor, bytes, count));
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t at) {
    DO(INTERPOSED_WRITE, descriptor, syscall(SYS_pwrite64, descriptor, bytes, count, at));
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t at) {
    DO(INTERPOSED_WRITE, descriptor, syscall(SYS_pwrite64, descriptor, bytes, count, at));
}

int fsync(int descriptor) { DO(INTERPOSED_SYNC, descriptor, (int)syscall(SYS_fsync, descriptor)); }

int fdatasync(int descriptor) { DO(INTERPOSED_SYNC, descriptor, (int)syscall(SYS_fdatasync, descriptor)); }

int ftruncate(int descriptor, off_t length) {
    DO(INTERPOSED_TRUNCATE, descriptor, (int)syscall(SYS_ftruncate, descriptor, length));
}

int ftruncate64(int descriptor, off64_t length) {
    DO(INTERPOSED_TRUNCATE, descriptor, (int)syscall(SYS_ftruncate, descriptor, length));
}
