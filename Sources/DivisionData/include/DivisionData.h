#pragma once
#include <stddef.h>

// The file divisions.tsv inside the program. The compiler takes a file of this size as it is, while
// the array literal that Swift makes of an embedded resource would cost every build many seconds.

extern const unsigned char nianbao_division_bytes[];
extern const size_t nianbao_division_count;

static inline const unsigned char *_Nonnull nianbao_divisions(void) {
  return nianbao_division_bytes;
}
