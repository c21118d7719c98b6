import { fileURLToPath } from 'node:url'
import { minify } from 'terser'
import type { InlineConfig, Plugin, Rolldown } from 'vite'
import { copying, ownNames, triedAnew } from './late-parts.ts'
import { withoutNanostoresGlobal } from './lean-libraries.ts'
import { leanPreact } from './lean-preact.ts'
import { stampOf } from './stamp.ts'
import { withoutDescriptions } from './without-descriptions.ts'

export const root = fileURLToPath(new URL('..', import.meta.url))
export const target = 'es2022'

/** What all builds have in common; each is told everything else here, and nothing by `vite.config.ts`. */
export const common = { configFile: false, root, logLevel: 'warn', publicDir: false } satisfies InlineConfig

/** Which hook of Vite's took how long is news on a slow machine alone. */
export const checks = { pluginTimings: false }

interface Bundle {
  /** Output name → source file. A classic script (`iife`) has exactly one. */
  entry: Record<string, string>
  format: 'es' | 'iife'
  outDir: string
  /** What a classic script's exports are called on the page. A script without exports adds no name, whatever this says. */
  global?: string
  /** Whether every byte counts: pressing takes seconds, and only what the script tag loads has a budget. Default `false`. */
  press?: boolean
  /** Whether it draws nothing but the visitor's side. Default `press`. */
  lean?: boolean
  /** Whether a module is put beside others, which stay. Default `false`: a folder of modules is theirs alone. */
  besides?: boolean
  /** A module that is the entry of another bundle in the same folder, and is imported from there. */
  apart?: string
  /** Small chunks, by their names, that each of those which share one has a copy of: they hold no state, and import nothing. */
  copied?: string[]
}

/** Script for pages that have no bundler of their own: everything inside, minified, nothing but `global` added to the page. */
export const bundle = ({
  entry,
  format,
  outDir,
  global = 'Frontdesk',
  press = false,
  lean = press,
  besides = false,
  apart,
  copied = [],
}: Bundle): InlineConfig => ({
  ...common,
  // In a page there is no process; saying so here lets what libraries hold ready for development fall away.
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [
    withoutNanostoresGlobal(),
    withoutDescriptions(),
    lean && leanPreact(),
    ownNames(),
    copying(['rolldown-runtime', ...copied]),
    triedAnew(),
    apart !== undefined && bundledApart(apart),
    press && pressed(format),
  ],
  build: {
    target,
    outDir,
    emptyOutDir: format === 'es' && !besides,
    lib: { entry, formats: [format], name: global },
    rolldownOptions: {
      checks,
      // A schema that nobody uses falls away, in whichever chunk: making one does nothing else.
      treeshake: { manualPureFunctions: ['v'] },
      optimization: { inlineConst: { mode: 'all', pass: 2 } },
      preserveEntrySignatures: 'allow-extension', // what chunks share goes into the entry
      output: {
        // Library builds keep their white space unless told; a script alone is the smaller for being minified once only.
        minify: press && format === 'iife' ? 'dce-only' : true,
        entryFileNames: '[name].js',
        chunkFileNames: ({ facadeModuleId }) => `${roomOf(facadeModuleId)}[name]-${stampOf(JSON.stringify(entry))}.js`,
        codeSplitting: format === 'es' && oneFirstRequest(Object.keys(entry)),
      },
    },
  },
})

/** All that an entry needs at once is in its own file, though later chunks share some of it: a second file is two requests in a row. */
const oneFirstRequest = ([name, ...others]: string[]): boolean | Rolldown.CodeSplittingOptions =>
  name === undefined || others.length > 0 || { groups: [{ name, tags: ['$initial'] }] }

/** A chunk bears the name of the room that it was imported from, so that the list of files says what each is for. */
const roomOf = (module: string | null): string => (module ? (/[\\/]src[\\/](\w+)[\\/]/.exec(module)?.[1]?.concat('-') ?? '') : '')

/** What has a file of its own beside the importer's is imported from there. */
function bundledApart(module: string): Plugin {
  return {
    name: 'frontdesk:bundled-apart',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith(`/${module}.ts`) ? { id: `./${module}.js`, external: 'relative' } : null),
  }
}

/**
 * Chromium compiles a function when it is first called, on the thread that a visitor waits for; so told, all of them at once, on the
 * thread that downloads. Nearly all are called. Other browsers take it for a comment. <https://v8.dev/blog/explicit-compile-hints>
 */
const COMPILE_ALL = '//# allFunctionsCalledOnLoad\n'
/** In characters: below it, what is compiled sooner takes less time than the words for it on the wire. */
const LONG = 12_000

/**
 * A second minifier after the bundler's own, which makes one pass: a kilobyte of the panel. It runs twice, as the names that it gives
 * to what is left after the first time are others, and pack better. In modules, none of which is the launcher's, what libraries tell
 * the console goes too: a page's console is its owner's.
 */
function pressed(format: Bundle['format']): Plugin {
  const press = async (code: string): Promise<string> => {
    const pressing = await minify(code, {
      module: format === 'es',
      ecma: 2020,
      compress: {
        passes: 3,
        unsafe_arrows: true,
        unsafe_methods: true,
        lhs_constants: false,
        pure_getters: true,
        keep_fargs: false, // nobody asks how many a function takes
        drop_console: format === 'es',
      },
      format: { quote_style: 2 }, // the same quote everywhere packs better, too
    })
    return pressing.code ?? code
  }
  return {
    name: 'frontdesk:pressed',
    async generateBundle(_options, files) {
      for (const file of Object.values(files)) {
        if (file.type !== 'chunk') continue
        const code = await press(await press(file.code))
        file.code = file.isEntry || code.length > LONG ? COMPILE_ALL + code : code
      }
    },
  }
}
