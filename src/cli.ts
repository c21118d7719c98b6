try {
  const { main } = await import('./server/node/cli/main.ts')
  await main()
} catch (error) {
  // The server's packages are optional, so that a shop which only wants the widget never downloads them. Anything else goes up.
  if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
  const [why] = (error as Error).message.split('\n')
  console.error(`${why}\nInstall what the server needs: npm install @hono/node-server better-auth citty hono libsql ws`)
  process.exitCode = 1
}

export {}
