/* SPDX-License-Identifier: MIT */
#include "sparkbar.h"
#include <assert.h>
#include <string.h>

int main(void) {
  histogram h;
  char line[256];
  FILE *out = tmpfile();
  assert(out && histogram_init(&h, 0, 2, 2) == 0);
  for (int i = 0; i < 4; i++) histogram_add(&h, 0.5);
  histogram_add(&h, 1.5);
  sparkbar_print(out, &h, 4);
  rewind(out);
  assert(fgets(line, sizeof line, out) && strstr(line, " 4 "));
  assert(strstr(line, strcmp(sparkbar_glyphs(), "ascii") == 0 ? "####\n" : "████\n"));
  assert(fgets(line, sizeof line, out) && strstr(line, " 1 "));
  assert(!fgets(line, sizeof line, out));
  printf("libsparkbar %s (%s) on libbins %s: all checks passed\n", sparkbar_version(), sparkbar_glyphs(), bins_version());
  return 0;
}
