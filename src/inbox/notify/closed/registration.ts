/** The one script that may become this page's worker, beside the page; `vite/inbox.ts` builds it. */
const WORKER = './push-worker.js'

interface ScriptPolicy {
  createScriptURL(address: string): string
}
/** TypeScript does not know of these yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy
}

let policy: ScriptPolicy | undefined

/** The inbox's service worker, running. Its scope is the inbox and nothing beside it. Rejects where the browser refuses it, or it cannot be fetched. */
export async function registerWorker(): Promise<ServiceWorkerRegistration> {
  const trusted = (window as { trustedTypes?: TrustedTypes }).trustedTypes
  policy ??= trusted?.createPolicy('frontdesk-worker', { createScriptURL: onlyWorker })
  await navigator.serviceWorker.register(policy?.createScriptURL(WORKER) ?? WORKER, { updateViaCache: 'none' })
  return navigator.serviceWorker.ready
}

function onlyWorker(address: string): string {
  if (address !== WORKER) throw new TypeError(`${address} is no worker of the inbox.`)
  return address
}

/** The worker, if there is one already. */
export async function workerHere(): Promise<ServiceWorkerRegistration | undefined> {
  try {
    return await (navigator.serviceWorker as ServiceWorkerContainer | undefined)?.getRegistration()
  } catch {
    // No code: a browser that blocks storage has none.
    return undefined
  }
}
