import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { unpackChromium } from './chromium-package.ts'

export interface Chromium {
  executablePath: string
  /** What the browser's process needs in its environment beside what is there already. */
  env: Record<string, string>
}

const { HOME = '', ProgramFiles = '', LOCALAPPDATA = '' } = process.env

const USUAL_PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'],
  darwin: ['/Applications', join(HOME, 'Applications')].flatMap((folder) => [
    join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
    join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
  ]),
  win32: [ProgramFiles, LOCALAPPDATA].map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
}

/**
 * A Chromium to test with: the one that `CHROMIUM_PATH` names, else one that is installed, else (Linux on x64) the one that came from
 * npm with the other packages. `CHROMIUM_PATH=npm` asks for that one although another is installed.
 */
export async function findChromium(): Promise<Chromium> {
  const wanted = process.env.CHROMIUM_PATH
  const places = wanted === 'npm' ? [] : wanted ? [wanted] : (USUAL_PLACES[process.platform] ?? [])
  const installed = places.find(existsSync)
  if (installed) return { executablePath: installed, env: {} }
  if (wanted && wanted !== 'npm') throw new Error(`There is no browser at CHROMIUM_PATH, ${wanted}.`)
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No Chrome or Chromium was found. Install one, or set CHROMIUM_PATH to where it is.')
  return fromPackage()
}

async function fromPackage(): Promise<Chromium> {
  const { executablePath, libraries, fonts } = await unpackChromium()
  const env: Record<string, string> = {}
  if (await lacksLibraries(executablePath))
    env.LD_LIBRARY_PATH = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = fonts
  return { executablePath, env }
}

async function lacksLibraries(executable: string): Promise<boolean> {
  const { stdout } = await promisify(execFile)('ldd', [executable])
  return stdout.includes('not found')
}
