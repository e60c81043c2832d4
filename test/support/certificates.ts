import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** A certificate and its key, as PEM. */
export interface Certificate {
  readonly certificate: string;
  readonly key: string;
  readonly name: string;
}

/** X.509 (RFC 5280) in DER, as little of it as TLS needs: neither Node nor its tests have another way to make one. */
const tlv = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts);
  const size = body.length < 0x80 ? [body.length] : [0x82, body.length >> 8, body.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
};
const sequence = (...parts: readonly Uint8Array[]) => tlv(0x30, ...parts);
const text = (tag: number, value: string) => tlv(tag, Buffer.from(value));
const oid = (hex: string) => tlv(0x06, Buffer.from(hex, 'hex'));
const bits = (bytes: Uint8Array) => tlv(0x03, Buffer.from([0]), bytes);
const yes = tlv(0x01, Buffer.from([0xff]));

const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'));
const named = (name: string) => sequence(tlv(0x31, sequence(oid('550403'), text(0x0c, name))));
const extension = (id: string, value: Uint8Array) => sequence(oid(id), yes, tlv(0x04, value));
const authority = extension('551d13', sequence(yes));
const host = (name: string) => extension('551d11', sequence(text(0x82, name)));
const valid = sequence(text(0x17, '200101000000Z'), text(0x17, '491231235959Z'));

/** A certificate for a name, of its own authority or of another's. Without an issuer it is an authority. */
export function makeCertificate(name: string, issuer?: Certificate): Certificate {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const version = tlv(0xa0, tlv(0x02, Buffer.from([2])));
  const serial = tlv(0x02, Buffer.from([issuer ? 2 : 1]));
  const extensions = tlv(0xa3, sequence(issuer ? host(name) : authority));
  const spki = pair.publicKey.export({ type: 'spki', format: 'der' });
  const body = sequence(
    version,
    serial,
    ecdsaWithSha256,
    named(issuer?.name ?? name),
    valid,
    named(name),
    spki,
    extensions,
  );
  const signer: KeyObject = issuer ? createPrivateKey(issuer.key) : pair.privateKey;
  const der = sequence(body, ecdsaWithSha256, bits(sign('sha256', body, signer)));
  const lines = der.toString('base64').replace(/.{1,64}/g, '$&\n');
  return {
    name,
    certificate: `-----BEGIN CERTIFICATE-----\n${lines}-----END CERTIFICATE-----\n`,
    key: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
