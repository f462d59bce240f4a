#ifndef CINTERPOSED_H
#define CINTERPOSED_H

/// What a file below the watched folder is about to undergo.
enum interposed_operation { INTERPOSED_WRITE, INTERPOSED_SYNC, INTERPOSED_TRUNCATE };

/// Called before each operation on a file below the folder, on the thread that does it.
/// The name is relative to the folder. The answer is 0 to let it happen, or the errno to fail with.
typedef int (*interposed_callback)(enum interposed_operation operation, const char *name);

/// Watches the files below one folder; its path ends with a slash and has no symbolic links in it.
void interposed_watch(const char *folder, interposed_callback callback);

/// fork(2), which Swift keeps from its callers. Only for a process that has one thread.
int interposed_fork(void);

/// Gives back to the system what the allocator keeps for later.
void interposed_trim(void);

#endif
