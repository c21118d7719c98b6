export { type Graph, graphOf, reach } from './graph.ts'
export { hintsOn } from './hints.ts'
export { checkRoads } from './roads.ts'
export { type Completeness, completenessOf } from './texts.ts'
