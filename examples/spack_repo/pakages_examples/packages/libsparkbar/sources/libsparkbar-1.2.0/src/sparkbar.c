/* SPDX-License-Identifier: MIT */
#include "sparkbar.h"
#include "glyphs.h"

/* A bar in steps of 1/STEPS character: whole blocks, then one of the parts. */
static void bar(FILE *out, size_t steps) {
  for (; steps >= STEPS; steps -= STEPS) fputs(block[STEPS], out);
  fputs(block[steps], out);
}

void sparkbar_print(FILE *out, const histogram *h, int width) {
  size_t peak = histogram_peak(h);
  for (size_t bin = 0; bin < h->bins; bin++) {
    size_t steps = peak == 0 ? 0 : h->count[bin] * (size_t)width * STEPS / peak;
    fprintf(out, "%8g to %-8g %6zu ", histogram_edge(h, bin), histogram_edge(h, bin + 1), h->count[bin]);
    bar(out, steps);
    fputc('\n', out);
  }
}

const char *sparkbar_version(void) { return VERSION; }

const char *sparkbar_glyphs(void) { return GLYPHS; }
