/* Mean and variance of a series, one value at a time.
 * SPDX-License-Identifier: MIT */
#ifndef WELFORD_H
#define WELFORD_H

#include <stddef.h>

/* What is known of the values seen so far; start with WELFORD_EMPTY. */
typedef struct {
  size_t count;
  double mean;
  double squares; /* sum of squared distances from the mean */
} welford;

#define WELFORD_EMPTY {0, 0.0, 0.0}

/* Takes one more value into account. */
void welford_add(welford *series, double value);

/* The sample variance; zero where fewer than two values were seen. */
double welford_variance(const welford *series);

/* Such as "1.0.0". */
const char *welford_version(void);

#endif
