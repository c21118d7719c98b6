export { sinkChecks } from './checks.ts'
export type { Arrived, SinkSubject, Weather } from './subject.ts'
