// Which addresses are out in the world (IANA's special-purpose registries): nothing else is ever connected to.
import { BlockList, isIP } from 'node:net';

// Whatever a host of this network, of AWS or of a cluster could listen on; and what is not one host's own.
const SPECIAL_IPV4: readonly [network: string, prefix: number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

// Of 2000::/3, which is all that is routed: Teredo and other protocols, documentation, 6to4, which wraps an IPv4
// address. IPv4-mapped addresses and NAT64 (64:ff9b::/96) lie outside of it.
const SPECIAL_IPV6: readonly [network: string, prefix: number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

interface Blocks {
  readonly special: BlockList;
  readonly routed: BlockList;
}

// Made with the first address that is checked.
let made: Blocks | undefined;

function blocks(): Blocks {
  if (made) return made;
  const special = new BlockList();
  for (const [network, prefix] of SPECIAL_IPV4) special.addSubnet(network, prefix, 'ipv4');
  for (const [network, prefix] of SPECIAL_IPV6) special.addSubnet(network, prefix, 'ipv6');
  const routed = new BlockList();
  routed.addSubnet('2000::', 3, 'ipv6');
  made = { special, routed };
  return made;
}

/** True for one host's address on the public internet. */
export function isPublicAddress(address: string): boolean {
  // A zone (`fe80::1%eth0`) names a link of this machine.
  if (address.includes('%')) return false;
  const { special, routed } = blocks();
  const family = isIP(address);
  if (family === 4) return !special.check(address, 'ipv4');
  return family === 6 && routed.check(address, 'ipv6') && !special.check(address, 'ipv6');
}
