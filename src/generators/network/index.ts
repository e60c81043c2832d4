import { cidr } from './cidr.ts';
import { domain, url } from './domain.ts';
import { hostname } from './hostname.ts';
import { httpMethod } from './http-method.ts';
import { ipAddress } from './ip-address.ts';
import { macAddress } from './mac-address.ts';
import { asn, httpStatus, port } from './numbers.ts';
import { userAgent } from './user-agent.ts';

/** What networks are made of, in the order in which it is listed. */
export const network = [
  ipAddress,
  cidr,
  macAddress,
  url,
  domain,
  hostname,
  port,
  asn,
  userAgent,
  httpMethod,
  httpStatus,
];
