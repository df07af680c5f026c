/** A name that no line has room for. */
export const LONG_NAME =
  'py-a-package-with-a-name-that-is-longer-than-what-most-columns-and-titles-have-room-for'

/** A text of several sentences, with a word that no line has room for. */
export const LONG_WORDS = `It ran for a week on every machine that we have. ${'It is as long as what people write who mean it. '.repeat(6)}See ${'averylongwordwithoutanyplacetobreakit'.repeat(5)}.`

/** Hebrew, which is read from right to left, with a number and a name that are not. */
export const RIGHT_TO_LEFT = 'הספרייה נבדקה על 12 מכונות עם gcc ועברה את כל הבדיקות.'

/** A unified diff of a recipe. */
export const RECIPE_PATCH = `diff --git a/packages/hdf5/package.py b/packages/hdf5/package.py
--- a/packages/hdf5/package.py
+++ b/packages/hdf5/package.py
@@ -10,7 +10,8 @@ class Hdf5(CMakePackage):
     homepage = "https://hdf5.example.org"
-    url = "https://hdf5.example.org/hdf5-1.14.5.tar.gz"
+    url = "https://hdf5.example.org/hdf5-1.14.6.tar.gz"

-    version("1.14.5", sha256="${'a'.repeat(64)}")
+    version("1.14.6", sha256="${'b'.repeat(64)}")
+    version("1.14.5", sha256="${'a'.repeat(64)}")
`

/** A README with what people write in one. */
export const README = `# Packages for science

[![Build](https://ci.example.org/badge.svg)](https://ci.example.org/)

<p align="center"><img src="logo.png"></p>

Packages of a **made-up** centre, built by \`pakages\`. See [the guide](docs/guide.md).

## Ask for a package

1. Open an issue
2. Say what for

### Which machines

| Machine | Target |
| --- | --- |
| the large one | \`x86_64_v4\` |
| the small one | ${'averylongword'.repeat(12)} |

\`\`\`sh
npx @syspack/pakages@1 install hdf5
\`\`\`

> ${RIGHT_TO_LEFT}
`
