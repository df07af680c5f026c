// The file `dagre.js` of the site is the package's own module.
export { Graph, layout } from '@dagrejs/dagre'
