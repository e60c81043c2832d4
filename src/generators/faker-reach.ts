import type { Complaint } from '../values/complaint.ts';

/** Methods whose values may be somebody's, and the generator that makes such ones that are nobody's. */
const reaching: Readonly<Record<string, string>> = {
  'finance.bic': 'bic',
  'finance.creditCardNumber': 'credit_card',
  'finance.iban': 'iban',
  'finance.routingNumber': 'routing_number',
  'git.commitEntry': 'template',
  'image.avatar': 'avatar_url',
  'image.avatarGitHub': 'avatar_url',
  'image.personPortrait': 'avatar_url',
  'internet.domainName': 'domain',
  'internet.email': 'email',
  'internet.ip': 'ip_address',
  'internet.ipv4': 'ip_address',
  'internet.ipv6': 'ip_address',
  'internet.url': 'url',
  'phone.imei': 'imei',
  'phone.number': 'phone_number',
  'vehicle.vin': 'vin',
};

/** Domains that are given to nobody (RFC 2606, RFC 6761). */
const reserved = /(^|\.)(example\.(com|net|org)|example|test|invalid|localhost)$/;

/** What is wrong with a method whose values may be somebody's, where nobody has asked for those. */
export function mayReach(method: string, args: readonly unknown[], realistic: boolean): Complaint | undefined {
  const own = Object.hasOwn(reaching, method) ? reaching[method] : undefined;
  if (own === undefined || realistic || isReserved(args)) return undefined;
  return {
    parameter: 'method',
    message: `what \`faker.${method}\` gives may be somebody’s`,
    help: `use \`${own}\`, whose values are nobody’s, or say \`realistic: true\``,
  };
}

/** Whether addresses are asked for at a domain that is nobody's, or in networks that are everybody's. */
function isReserved([options]: readonly unknown[]): boolean {
  if (typeof options !== 'object' || options === null) return false;
  const { provider, network } = options as { readonly provider?: unknown; readonly network?: unknown };
  if (typeof provider === 'string') return reserved.test(provider.toLowerCase());
  return typeof network === 'string' && /^(private-|test-net-|loopback$|link-local$|multicast$)/.test(network);
}
