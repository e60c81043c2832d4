import type { Detector } from '../detector.ts';

import { dateOfBirth } from './births.ts';
import { email, phone } from './contact.ts';
import { biometric, medical } from './health.ts';
import { bankAccount, creditCard, cvv, iban } from './money.ts';
import { firstName, fullName, lastName } from './names.ts';
import { nationalId, ssn } from './national-ids.ts';
import { deviceId, ipAddress, macAddress, userAgent } from './network.ts';
import { driverLicense, passport, taxId } from './papers.ts';
import { address, geolocation } from './places.ts';
import { apiKey, password, sessionToken, username } from './secrets.ts';
import { freeText } from './text.ts';

/**
 * All that can be told, the surest first: where two say the same of a column, the first is meant. `internal_id` has none:
 * a number that a firm gives its customers looks like any other key.
 */
export const detectors: readonly Detector[] = [
  email,
  iban,
  creditCard,
  ssn,
  nationalId,
  taxId,
  macAddress,
  ipAddress,
  userAgent,
  phone,
  dateOfBirth,
  firstName,
  lastName,
  fullName,
  address,
  geolocation,
  passport,
  driverLicense,
  bankAccount,
  cvv,
  medical,
  biometric,
  deviceId,
  apiKey,
  sessionToken,
  password,
  username,
  freeText,
];
