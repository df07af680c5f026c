/* SPDX-License-Identifier: MIT */
#include "welford.h"

/* B. P. Welford, Technometrics 4 (1962) 419: stable where the sum of squares is not. */
void welford_add(welford *series, double value) {
  double before = value - series->mean;
  series->count += 1;
  series->mean += before / (double)series->count;
  series->squares += before * (value - series->mean);
}

double welford_variance(const welford *series) {
  return series->count < 2 ? 0.0 : series->squares / (double)(series->count - 1);
}

const char *welford_version(void) { return VERSION; }
