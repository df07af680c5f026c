// The width that reviewers, annotations and half a screen have; everything else is Prettier's own
// choice.
export default {
  printWidth: 100,
  semi: false,
  singleQuote: true,
}
