/* SPDX-License-Identifier: MIT */
#include "welford.h"

/* B. P. Welford, Technometrics 4 (1962) 419: stable where the sum of squares is not. */
void welford_add(welford *series, double value) {
  double before = value - series->mean;
  series->count += 1;
  series->mean += before / (double)series->count;
  series->squares += before * (value - series->mean);
}

void welford_merge(welford *series, const welford *other) {
  double distance = other->mean - series->mean;
  double mine = (double)series->count, theirs = (double)other->count;
  if (other->count == 0) return;
  series->count += other->count;
  series->mean += distance * theirs / (mine + theirs);
  series->squares += other->squares + distance * distance * mine * theirs / (mine + theirs);
}

double welford_variance(const welford *series) {
  return series->squares / (double)(series->count - 1);
}

const char *welford_version(void) { return VERSION; }
