import { describe, expect, test } from '@jest/globals'
import { firstError, lastLines } from './build-log.ts'

describe('firstError finds the first thing that a tool complained of', () => {
  test.each([
    [
      'gcc',
      "cc -c a.c\na.c: In function 'main':\nsrc/a.c:5:18: error: 'x' undeclared\nmake: *** [Makefile:4: a.o] Error 1",
      { file: 'src/a.c', line: 5, column: 18, message: "'x' undeclared" },
    ],
    [
      'a missing header',
      'a.cc:1:10: fatal error: zlib.h: No such file or directory',
      { file: 'a.cc', line: 1, column: 10, message: 'zlib.h: No such file or directory' },
    ],
    [
      'a compiler without columns',
      'kernel.cu(3): note\n/src/k.cu:3: error: expected ;',
      { file: '/src/k.cu', line: 3, message: 'expected ;' },
    ],
    [
      'gfortran',
      'solver.f90:12:9:\n\n   12 |   call sovle(x)\n      |         1\nError: Explicit interface required\nmake: *** [all] Error 1',
      { file: 'solver.f90', line: 12, column: 9, message: 'Explicit interface required' },
    ],
    [
      'rustc',
      '   Compiling x\nerror[E0425]: cannot find value `y` in this scope\n  --> src/main.rs:3:5\n',
      { file: 'src/main.rs', line: 3, column: 5, message: 'cannot find value `y` in this scope' },
    ],
    [
      'CMake',
      '-- Found X\nCMake Error at CMakeLists.txt:7 (find_package):\n  Could not find FOO\n\n-- Configuring incomplete',
      { file: 'CMakeLists.txt', line: 7, message: 'Could not find FOO -- Configuring incomplete' },
    ],
    [
      'Python',
      'Traceback (most recent call last):\n  File "setup.py", line 4, in <module>\n    import numpy\nModuleNotFoundError: No module named \'numpy\'',
      { file: 'setup.py', line: 4, message: "ModuleNotFoundError: No module named 'numpy'" },
    ],
    [
      'the linker',
      "a.o: in function `main':\na.c:(.text+0x5): undefined reference to `foo'\ncollect2: error: ld returned 1 exit status",
      { message: "a.c:(.text+0x5): undefined reference to `foo'" },
    ],
    [
      'configure',
      'checking for x... no\nconfigure: error: x is required',
      { message: 'configure: error: x is required' },
    ],
    [
      'make alone',
      'make: *** [Makefile:12: all] Error 1',
      { file: 'Makefile', line: 12, message: 'make: *** [Makefile:12: all] Error 1' },
    ],
  ])('%s', (_, log, expected) => {
    expect(firstError(log)).toEqual(expected)
  })

  test('what make says is not taken where the compiler speaks later', () => {
    expect(
      firstError('make[1]: *** [Makefile:3: sub] Error 2\na.c:1:1: error: real')!.message,
    ).toBe('real')
  })

  test('a log without an error has none', () => {
    expect(firstError('all is well\n0 errors\n')).toBeUndefined()
  })

  test('a very long line is cut, and padding is taken out of it', () => {
    expect(firstError(`a.c:1:1: error: ${'x'.repeat(1000)}`)!.message).toHaveLength(300)
    expect(
      firstError(
        'a.c:1:1: error: no /s/__spack_path_placeholder__/__spack_path_placeholder__/__spack_p/lib',
      )!.message,
    ).toBe('no /s/[padded]/lib')
  })
})

test('lastLines gives the end without empty lines', () => {
  expect(lastLines('1\n2\n3\n\n', 2)).toEqual(['2', '3'])
})
