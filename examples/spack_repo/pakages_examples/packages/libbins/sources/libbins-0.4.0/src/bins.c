/* SPDX-License-Identifier: BSD-3-Clause */
#include "bins.h"
#include <string.h>

int histogram_init(histogram *h, double low, double high, size_t bins) {
  if (bins == 0 || bins > BINS_MAX || !(low < high)) return -1;
  memset(h, 0, sizeof *h);
  h->low = low;
  h->high = high;
  h->bins = bins;
  return 0;
}

void histogram_add(histogram *h, double value) {
  welford_add(&h->series, value);
  if (!(value >= h->low && value <= h->high)) {
    h->outside++;
    return;
  }
  size_t bin = (size_t)((value - h->low) / (h->high - h->low) * (double)h->bins);
  h->count[bin < h->bins ? bin : h->bins - 1]++;
}

double histogram_edge(const histogram *h, size_t bin) {
  return h->low + (h->high - h->low) * (double)bin / (double)h->bins;
}

size_t histogram_peak(const histogram *h) {
  size_t peak = 0;
  for (size_t bin = 0; bin < h->bins; bin++) if (h->count[bin] > peak) peak = h->count[bin];
  return peak;
}

const char *bins_version(void) { return VERSION; }
