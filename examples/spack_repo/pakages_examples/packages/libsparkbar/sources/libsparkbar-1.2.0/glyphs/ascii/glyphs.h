/* SPDX-License-Identifier: MIT */
#define GLYPHS "ascii"
#define STEPS 1
static const char *const block[] = {"", "#"};
