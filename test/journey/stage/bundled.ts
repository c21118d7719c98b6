import { build, type Rolldown } from 'vite'

/** A page's script as its owner's own build would make it, with the package as it is built here. */
export async function bundled(code: string): Promise<string> {
  const entry = '\0page'
  const { output } = (await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [
      {
        name: 'page',
        resolveId: (id, from) => (id === 'page' ? entry : from === entry && id === 'frontdesk' ? 'dist/index.js' : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
    build: { write: false, rolldownOptions: { input: 'page', output: { codeSplitting: false } } },
  })) as Rolldown.RolldownOutput
  return output[0].code
}
