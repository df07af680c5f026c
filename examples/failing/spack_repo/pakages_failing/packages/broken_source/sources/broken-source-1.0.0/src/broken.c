/* SPDX-License-Identifier: MIT */
#include <stdio.h>

int main(void) {
  printf("%d\n", undeclared_answer); /* on purpose: nobody declared it */
  return 0;
}
