/* Block elements U+258F to U+2588, from the character tables of the Unicode standard.
 * SPDX-License-Identifier: Unicode-3.0 */
#define GLYPHS "unicode"
#define STEPS 8
static const char *const block[] = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"};
