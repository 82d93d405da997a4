#pragma once
#include <spawn.h>

/* In glibc since 2.34, but its headers show them only to C programs that define _GNU_SOURCE. */
int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *_Nonnull actions, int from);
int memfd_create(const char *_Nonnull name, unsigned int flags);
