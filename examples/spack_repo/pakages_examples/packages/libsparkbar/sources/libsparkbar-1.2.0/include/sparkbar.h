/* Histograms as lines of text.
 * SPDX-License-Identifier: MIT */
#ifndef SPARKBAR_H
#define SPARKBAR_H

#include <bins.h>
#include <stdio.h>

/* One line for each range; the longest bar is `width` characters wide. */
void sparkbar_print(FILE *out, const histogram *h, int width);

/* Such as "1.2.0". */
const char *sparkbar_version(void);

/* The set of characters it was built with: "unicode" or "ascii". */
const char *sparkbar_glyphs(void);

#endif
