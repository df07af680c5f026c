/* SPDX-License-Identifier: MIT */
#include <math.h>
#include <sparkbar.h>
#include <stdlib.h>
#include <string.h>
#include "usage.h"

#define LIMIT 100000

/* The numbers of a text; lines that begin with # do not count. -1 when there is something else. */
static long numbers(FILE *in, double *values) {
  char word[64];
  long count = 0;
  while (count < LIMIT && fscanf(in, "%63s", word) == 1) {
    char *end;
    if (word[0] == '#') {
      if (fscanf(in, "%*[^\n]") == EOF) break;
      continue;
    }
    values[count++] = strtod(word, &end);
    if (*end != '\0') return -1;
  }
  return count;
}

static int measure(const char *name, const double *values, long count) {
  double low = values[0], high = values[0];
  histogram h;
  for (long i = 1; i < count; i++) {
    low = fmin(low, values[i]);
    high = fmax(high, values[i]);
  }
  if (histogram_init(&h, low, low < high ? high : low + 1, 8) != 0) return 1;
  for (long i = 0; i < count; i++) histogram_add(&h, values[i]);
  const char *slash = strrchr(name, '/');
  printf("%s: %ld values, mean %.2f, standard deviation %.2f\n",
         slash ? slash + 1 : name, count, h.series.mean, sqrt(welford_variance(&h.series)));
  sparkbar_print(stdout, &h, 40);
  return 0;
}

int main(int argc, char **argv) {
  static double values[LIMIT];
  const char *name = argc > 1 ? argv[1] : SAMPLES "/seedlings.txt";
  if (argc > 2 || strcmp(name, "--help") == 0) {
    fputs(usage, argc > 2 ? stderr : stdout);
    return argc > 2 ? 2 : 0;
  }
  printf("datagauge %s with libsparkbar %s (%s), libbins %s, libwelford %s\n",
         VERSION, sparkbar_version(), sparkbar_glyphs(), bins_version(), welford_version());
  if (strcmp(name, "--version") == 0) return 0;
  FILE *in = strcmp(name, "-") == 0 ? stdin : fopen(name, "r");
  long count = in ? numbers(in, values) : 0;
  if (count > 0) return measure(name, values, count);
  fprintf(stderr, "datagauge: %s: %s\n", name, !in ? "cannot be read" : count < 0 ? "not only numbers" : "no numbers");
  return 1;
}
