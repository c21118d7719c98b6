import { lookup } from 'node:dns/promises'
import { expect, test } from 'vitest'
import { createDial } from '../../../src/server/node/push/dial.ts'
import { isOpenAddress, openLookup } from '../../../src/server/node/push/open-internet.ts'

test.each(
  '127.0.0.1 10.1.2.3 172.31.0.1 192.168.1.1 169.254.169.254 100.64.0.1 0.0.0.0 224.0.0.1 255.255.255.255 ::1 :: ::ffff:127.0.0.1 ::ffff:8.8.8.8 fe80::1 fc00::1 fd12::1 2002:7f00:1:: 2001::1 64:ff9b::7f00:1 ff02::1 nonsense'.split(
    ' ',
  ),
)('%s is not called: it is nobody’s in the open internet', (address) => {
  expect(isOpenAddress(address)).toBe(false)
})

test.each('8.8.8.8 172.32.0.1 142.250.74.106 2a00:1450:400f::200a 2620:1ec:bdf::1'.split(' '))('%s is', (address) => {
  expect(isOpenAddress(address)).toBe(true)
})

test('a name that leads to this machine is found nowhere, whatever way it is asked for', async () => {
  expect(isOpenAddress((await lookup('localhost')).address)).toBe(false)
  for (const all of [true, false])
    await expect(
      new Promise((resolve, reject) =>
        openLookup('localhost', { all }, (error, found) => (error ? reject(error) : resolve(found))),
      ),
    ).rejects.toThrow('localhost is no address of the open internet.')
})

test.each([
  ['https://push.example/a', true],
  ['http://push.example/a', false],
  ['https://push.example:8443/a', false],
  ['https://ada@push.example/a', false],
  ['https://127.0.0.1/a', false],
  ['https://0x7f.1/a', false],
  ['https://[::1]/a', false],
  ['ftp://push.example/a', false],
  ['nonsense', false],
  ['http://push.house:8080/a', true],
  ['http://push.house:8081/a', false],
])('%s: %s', (endpoint, may) => {
  expect(createDial(['http://push.house:8080']).mayCall(endpoint)).toBe(may)
})

test('what may not be called is not called, whoever asks', async () => {
  await expect(createDial([]).post('https://127.0.0.1/a', {}, Buffer.from(''))).rejects.toThrow('no address that may be called')
  await expect(createDial([]).post('https://localhost/a', {}, Buffer.from(''))).rejects.toThrow('open internet')
})
