import { FrontdeskError } from '../../../protocol/index.ts'

/** How agents are called whose inbox is closed. */
export interface PushOptions {
  /**
   * Whom a push service writes to when this server gives it trouble: `mailto:` and an e-mail address, or an https address. Default: the address that e-mails
   * come from, else `publicUrl` where that is https. Apple's service takes nothing of somebody who names neither.
   */
  contact?: string | undefined
  /**
   * Origins of push services of your own that are not at addresses of the open internet, such as `http://push.house:8080`. Default: none; what a browser
   * names is called by https alone, and nowhere in your network.
   */
  services?: readonly string[] | undefined
}

/** `mailto:` and an address, or an https address: push services want no others. */
export const isContact = (contact: string): boolean =>
  /^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/.test(contact) && URL.canParse(contact)

/** `http://push.house:8080`, and nothing behind it. */
export const isOrigin = (origin: string): boolean =>
  /^https?:/.test(origin) && URL.canParse(origin) && new URL(origin).origin === origin

/** @throws {FrontdeskError} `bad-option`: with these nothing could be sent. */
export function checkPush({ contact, services = [] }: PushOptions): void {
  if (contact !== undefined && !isContact(contact))
    throw new FrontdeskError('bad-option', `"${contact}" is no contact: name "mailto:desk@shop.example", or an https address.`, {
      option: 'push',
    })
  const wrong = services.find((service) => !isOrigin(service))
  if (wrong !== undefined)
    throw new FrontdeskError('bad-option', `"${wrong}" is no origin: name one such as "http://push.house:8080".`, {
      option: 'push',
    })
}
