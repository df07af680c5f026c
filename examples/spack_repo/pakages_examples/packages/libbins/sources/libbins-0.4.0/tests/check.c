/* SPDX-License-Identifier: BSD-3-Clause */
#include "bins.h"
#include <assert.h>
#include <stdio.h>

int main(void) {
  histogram h;
  assert(histogram_init(&h, 1, 1, 4) == -1);
  assert(histogram_init(&h, 0, 1, BINS_MAX + 1) == -1);
  assert(histogram_init(&h, 0, 4, 4) == 0);
  const double values[] = {0, 0.5, 1, 3.9, 4, -1, 4.1};
  for (int i = 0; i < 7; i++) histogram_add(&h, values[i]);
  assert(h.count[0] == 2 && h.count[1] == 1 && h.count[2] == 0 && h.count[3] == 2);
  assert(h.outside == 2 && h.series.count == 7);
  assert(histogram_edge(&h, 0) == 0 && histogram_edge(&h, 4) == 4);
  assert(histogram_peak(&h) == 2);
  printf("libbins %s on libwelford %s: all checks passed\n", bins_version(), welford_version());
  return 0;
}
