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
