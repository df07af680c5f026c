/* Writes a C definition of a string that holds what comes on standard input.
 * SPDX-License-Identifier: 0BSD */
#include <stdio.h>

int main(int argc, char **argv) {
  if (argc != 2) {
    fprintf(stderr, "usage: embed-text NAME < TEXT > SOURCE.h\n");
    return 2;
  }
  printf("static const char %s[] = {", argv[1]);
  for (int byte = getchar(); byte != EOF; byte = getchar()) printf("%d,", byte);
  puts("0};");
  return 0;
}
