#pragma once
#include <stddef.h>

// Each plug-in leaves one function pointer in the section "nianbao_plugins" of the binary;
// the linker marks where the section starts and stops. Weak: a program that links no
// plug-in has no such section and must still link.

typedef void (*nianbao_plugin_record)(void *_Nonnull);

extern const nianbao_plugin_record _Nonnull __start_nianbao_plugins[] __attribute__((weak));
extern const nianbao_plugin_record _Nonnull __stop_nianbao_plugins[] __attribute__((weak));

static inline const nianbao_plugin_record _Nonnull *_Nullable nianbao_plugins_start(void) {
  return __start_nianbao_plugins;
}

static inline size_t nianbao_plugins_count(void) {
  return (size_t)(__stop_nianbao_plugins - __start_nianbao_plugins);
}
