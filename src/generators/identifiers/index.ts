import { accountNumber, bic, routingNumber } from './banking.ts';
import { creditCard, cvv } from './cards.ts';
import { ean, imei, isbn, issn, nhsNumber, upc, vin } from './codes.ts';
import { driverLicense, nationalId, passport, ssn, taxId } from './documents.ts';
import { iban } from './iban.ts';

/** The numbers of people's papers. */
export const papers = [ssn, nationalId, passport, driverLicense, nhsNumber];

/** The numbers of banks, cards, companies and things. */
export const numbers = [
  iban,
  bic,
  accountNumber,
  routingNumber,
  creditCard,
  cvv,
  taxId,
  vin,
  isbn,
  issn,
  ean,
  upc,
  imei,
];
