/** The vendors of processors, as archspec calls them and as `/proc/cpuinfo` of Linux does. */
export const VENDORS: Readonly<Record<string, string>> = {
  GenuineIntel: 'GenuineIntel',
  AuthenticAMD: 'AuthenticAMD',
  '0x41': 'ARM',
  '0x43': 'Cavium',
  '0x46': 'Fujitsu',
  '0x61': 'Apple',
}

/**
 * What a processor must be and have for a target, besides what the targets that it is made from
 * need: the vendor (none: any), then flags by the names of Linux. From `microarchitectures.json`
 * of archspec, as in Spack 1.2 (a test compares), but for `sse3`, which Linux calls otherwise and
 * whatever has the flags above it has. A target that is not named runs nowhere.
 */
export const TARGET_NEEDS: Readonly<Record<string, readonly [vendor: string, flags: string]>> = {
  x86_64: ['', ''],
  x86_64_v2: ['', 'cx16 lahf_lm mmx popcnt sse sse2 sse4_1 sse4_2 ssse3'],
  x86_64_v3: ['', 'abm avx avx2 bmi1 bmi2 f16c fma movbe xsave'],
  x86_64_v4: ['', 'avx512bw avx512cd avx512dq avx512f avx512vl'],
  nocona: ['GenuineIntel', 'mmx sse sse2'],
  core2: ['GenuineIntel', 'ssse3'],
  nehalem: ['GenuineIntel', ''],
  westmere: ['GenuineIntel', 'aes pclmulqdq'],
  sandybridge: ['GenuineIntel', 'avx'],
  ivybridge: ['GenuineIntel', 'f16c rdrand'],
  haswell: ['GenuineIntel', ''],
  broadwell: ['GenuineIntel', 'adx rdseed'],
  skylake: ['GenuineIntel', 'clflushopt xsavec xsaveopt'],
  mic_knl: ['GenuineIntel', 'avx512cd avx512er avx512f avx512pf'],
  skylake_avx512: ['GenuineIntel', 'clwb'],
  cannonlake: [
    'GenuineIntel',
    'avx512bw avx512cd avx512dq avx512f avx512ifma avx512vbmi avx512vl sha_ni',
  ],
  cascadelake: ['GenuineIntel', 'avx512_vnni'],
  icelake: [
    'GenuineIntel',
    'avx512_bitalg avx512_vbmi2 avx512_vpopcntdq gfni rdpid vaes vpclmulqdq',
  ],
  sapphirerapids: [
    'GenuineIntel',
    'amx_bf16 amx_int8 amx_tile avx512_bf16 cldemote movdir64b movdiri serialize waitpkg',
  ],
  k10: ['AuthenticAMD', '3dnow 3dnowext abm cx16 mmx sse sse2 sse4a'],
  bulldozer: ['AuthenticAMD', 'abm aes avx fma4 pclmulqdq sse4a xop xsave'],
  piledriver: ['AuthenticAMD', 'bmi1 f16c fma tbm'],
  steamroller: ['AuthenticAMD', 'fsgsbase'],
  excavator: ['AuthenticAMD', ''],
  zen: ['AuthenticAMD', 'aes clflushopt clzero fsgsbase pclmulqdq rdseed sse4a xsavec xsaveopt'],
  zen2: ['AuthenticAMD', 'clwb'],
  zen3: ['AuthenticAMD', 'pku vaes vpclmulqdq'],
  zen4: [
    'AuthenticAMD',
    'avx512_bf16 avx512_bitalg avx512_vbmi2 avx512_vnni avx512_vpopcntdq avx512ifma avx512vbmi flush_l1d gfni',
  ],
  zen5: ['AuthenticAMD', 'avx512_vp2intersect avx_vnni ibrs_enhanced movdir64b movdiri tsc_adjust'],
  aarch64: ['', ''],
  'armv8.1a': ['', ''],
  'armv8.2a': ['', ''],
  'armv8.3a': ['', ''],
  'armv8.4a': ['', ''],
  'armv8.5a': ['', ''],
  'armv8.6a': ['', ''],
  'armv9.0a': ['', ''],
  thunderx2: ['Cavium', 'aes asimd asimdrdm atomics cpuid crc32 evtstrm fp pmull sha1 sha2'],
  a64fx: [
    'Fujitsu',
    'asimd asimdhp asimdrdm atomics cpuid crc32 dcpop evtstrm fcma fp fphp sha1 sha2 sve',
  ],
  cortex_a72: ['ARM', 'aes asimd cpuid crc32 evtstrm fp pmull sha1 sha2'],
  neoverse_n1: ['ARM', 'asimddp asimdhp asimdrdm atomics dcpop fphp lrcpc'],
  neoverse_v1: [
    'ARM',
    'asimdfhm bf16 dcpodp dgh dit fcma flagm i8mm ilrcpc jscvt rng sha3 sha512 sve svebf16 svei8mm uscat',
  ],
  neoverse_v2: [
    'ARM',
    'asimdfhm bf16 dcpodp fcma flagm flagm2 frint i8mm ilrcpc jscvt sb sha3 sha512 sve sve2 svebf16 svei8mm uscat',
  ],
  neoverse_n2: [
    'ARM',
    'asimdfhm bf16 dcpodp fcma flagm flagm2 frint i8mm ilrcpc jscvt sb sha3 sha512 sve sve2 svebf16 svei8mm uscat',
  ],
  m1: [
    'Apple',
    'aes asimd asimddp asimdfhm asimdhp asimdrdm atomics cpuid crc32 dcpodp dcpop dit evtstrm fcma flagm flagm2 fp fphp frint ilrcpc jscvt lrcpc paca pacg pmull sb sha1 sha2 sha3 sha512 ssbs uscat',
  ],
  m2: ['Apple', 'bf16 bti ecv i8mm'],
  m3: ['Apple', ''],
  m4: ['Apple', 'sme sme2'],
}
