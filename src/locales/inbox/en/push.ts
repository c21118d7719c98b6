/** Notifications that come although the inbox is closed. */
export const pushEn = {
  also: 'Also when the inbox is closed',
  alsoHint:
    'On this device. For Unassigned while you are online, or at most 12 hours after you closed the inbox without going offline.',
  state: {
    absent: 'This browser cannot do that.',
    install:
      'On an iPhone or iPad only an app can do that: choose Share, then “Add to Home Screen”, and open the inbox from there.',
    insecure: 'That needs an address with https.',
    denied: 'For that, allow notifications first: this browser is told not to show any.',
    failed: 'That did not work. This browser could not reach its push service, or not this server. Try again.',
    turning: 'One moment …',
    on: 'This device is called.',
  },
  tryOut: 'Try it',
  triedOut: 'It is on its way. If nothing comes, look whether the system lets this browser show notifications.',

  /** Of a browser, in the list of those that somebody is signed in with. */
  isCalled: 'Notified when closed',
  endCalls: 'Stop notifying',
  endCallsOf: (device: string): string => `Stop notifying ${device}`,
  callsEnded: (device: string): string => `${device} is no longer notified.`,

  taken: (name: string): string => `${name} is no longer in Unassigned`,
  takenAll: 'Everybody in Unassigned is taken care of',
  takenHint: 'You need do nothing.',
  trial: 'Notifications work',
  trialHint: 'So you are called when the inbox is closed.',
}
