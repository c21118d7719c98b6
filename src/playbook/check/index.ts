export { type Graph, graphOf, reach } from './graph.ts'
export { checkRoads } from './roads.ts'
export { type Completeness, completenessOf, untranslated } from './texts.ts'
