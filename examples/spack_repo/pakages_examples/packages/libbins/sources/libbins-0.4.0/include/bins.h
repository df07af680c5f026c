/* Histograms: how many values of a series lie in which range.
 * SPDX-License-Identifier: BSD-3-Clause */
#ifndef BINS_H
#define BINS_H

#include <stddef.h>
#include <welford.h>

#define BINS_MAX 64

/* Ranges of equal width from `low` to `high`; the last one holds `high` too. */
typedef struct {
  double low, high;
  size_t bins;
  size_t count[BINS_MAX];
  size_t outside; /* values that lie in no range */
  welford series; /* of all values, those outside too */
} histogram;

/* An empty histogram; 0, or -1 when `bins` is not 1 to BINS_MAX or `low` is not below `high`. */
int histogram_init(histogram *h, double low, double high, size_t bins);

void histogram_add(histogram *h, double value);

/* Where range `bin` begins; `bin` may be the number of ranges: then the end of the last. */
double histogram_edge(const histogram *h, size_t bin);

/* The largest count of all ranges. */
size_t histogram_peak(const histogram *h);

/* Such as "0.4.0". */
const char *bins_version(void);

#endif
