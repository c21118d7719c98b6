// better-auth's types name engines that this server does not run on; `tsc` reads them all the same.
declare module 'bun:sqlite' {
  export class Database {}
}
declare module 'node:sqlite' {
  export class DatabaseSync {}
}
