#include "DivisionData.h"

// #embed is of C23; before that clang takes it as an extension.
#pragma clang diagnostic ignored "-Wc23-extensions"

const unsigned char nianbao_division_bytes[] = {
#embed "../NianbaoKit/Regions/divisions.tsv"
};

const size_t nianbao_division_count = sizeof nianbao_division_bytes;
