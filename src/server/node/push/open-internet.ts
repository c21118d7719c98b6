import { lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** IPv4 that is somebody's own network, this machine, or nobody's (RFC 6890). */
const CLOSED = new BlockList()
const CLOSED_NETS =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4'
for (const [net = '', bits] of CLOSED_NETS.split(' ').map((it) => it.split('/'))) CLOSED.addSubnet(net, Number(bits), 'ipv4')
/** Of IPv6 only what is given to the open internet, without what leads on to an IPv4 address or stands in books. */
const OPEN_6 = new BlockList()
OPEN_6.addSubnet('2000::', 3, 'ipv6')
const CLOSED_6 = new BlockList()
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  CLOSED_6.addSubnet(net, bits, 'ipv6')

/** Whether this is an address of the open internet, and so nothing that only this server may reach. */
export function isOpenAddress(address: string): boolean {
  if (isIP(address) === 4) return !CLOSED.check(address, 'ipv4')
  return isIP(address) === 6 && OPEN_6.check(address, 'ipv6') && !CLOSED_6.check(address, 'ipv6')
}

/** Finds a name's addresses in the open internet, and no others: whoever names a host can have it point anywhere, at any time. */
export const openLookup: LookupFunction = (host, options, callback) => {
  lookup(host, { ...options, all: true }, (error, found) => {
    if (error) return callback(error, '', 0)
    const open = found.filter(({ address }) => isOpenAddress(address))
    const [first] = open
    if (!first)
      return callback(Object.assign(new Error(`${host} is no address of the open internet.`), { code: 'ENOTFOUND' }), '', 0)
    if (options.all) callback(null, open)
    else callback(null, first.address, first.family)
  })
}
