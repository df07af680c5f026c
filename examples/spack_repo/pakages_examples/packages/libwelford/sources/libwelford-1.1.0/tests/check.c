/* SPDX-License-Identifier: MIT */
#include "welford.h"
#include <math.h>
#include <stdio.h>

static int failures;

static void expect(const char *what, double found, double wanted) {
  if (fabs(found - wanted) <= 1e-12 * (1 + fabs(wanted))) return;
  fprintf(stderr, "%s: found %g, wanted %g\n", what, found, wanted);
  failures++;
}

int main(void) {
  const double values[] = {2, 4, 4, 4, 5, 5, 7, 9};
  welford all = WELFORD_EMPTY, left = WELFORD_EMPTY, right = WELFORD_EMPTY, one = WELFORD_EMPTY;
  for (int i = 0; i < 8; i++) {
    welford_add(&all, values[i]);
    welford_add(i < 3 ? &left : &right, values[i]);
  }
  welford_add(&one, 3);
  welford_merge(&left, &right);
  expect("mean", all.mean, 5);
  expect("variance", welford_variance(&all), 32.0 / 7);
  expect("mean of merged series", left.mean, 5);
  expect("variance of merged series", welford_variance(&left), 32.0 / 7);
  expect("variance of a single value", welford_variance(&one), 0);
  if (failures == 0) printf("libwelford %s: all checks passed\n", welford_version());
  return failures != 0;
}
