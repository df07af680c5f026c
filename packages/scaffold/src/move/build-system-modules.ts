/**
 * Which module of Spack's `spack_repo.builtin.build_systems` has what recipes of package API 1 find in
 * `spack.package`: `_package_api_v1.py` there says it.
 */
export const BUILD_SYSTEM_MODULES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    aspell_dict: 'AspellDictPackage',
    autotools: 'AutotoolsPackage',
    bundle: 'BundlePackage',
    cached_cmake:
      'CachedCMakePackage cmake_cache_filepath cmake_cache_option cmake_cache_path cmake_cache_string',
    cargo: 'CargoPackage',
    cmake: 'CMakePackage generator',
    compiler: 'CompilerPackage',
    cuda: 'CudaPackage',
    generic: 'Package',
    gnu: 'GNUMirrorPackage',
    go: 'GoPackage',
    lua: 'LuaPackage',
    makefile: 'MakefilePackage',
    maven: 'MavenPackage',
    meson: 'MesonPackage',
    msbuild: 'MSBuildPackage',
    nmake: 'NMakePackage',
    octave: 'OctavePackage',
    oneapi:
      'INTEL_MATH_LIBRARIES IntelOneApiLibraryPackage IntelOneApiLibraryPackageWithSdk IntelOneApiPackage IntelOneApiStaticLibraryList',
    perl: 'PerlPackage',
    python: 'PythonExtension PythonPackage',
    qmake: 'QMakePackage',
    r: 'RPackage',
    racket: 'RacketPackage',
    rocm: 'ROCmPackage',
    ruby: 'RubyPackage',
    scons: 'SConsPackage',
    sip: 'SIPPackage',
    sourceforge: 'SourceforgePackage',
    sourceware: 'SourcewarePackage',
    waf: 'WafPackage',
    xorg: 'XorgPackage',
  }).flatMap(([module, names]) => names.split(' ').map((name) => [name, module] as const)),
)
