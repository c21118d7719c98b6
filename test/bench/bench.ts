import { benchServer } from './server/bench.ts'

await benchServer()
