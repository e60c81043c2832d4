/** How much harm a category's values can do. */
export type Sensitivity = 'pii' | 'sensitive' | 'public';

/** The closed list of categories of personal data. */
export const categories = {
  email: 'pii',
  phone: 'pii',
  full_name: 'pii',
  first_name: 'pii',
  last_name: 'pii',
  ssn: 'sensitive',
  national_id: 'sensitive',
  passport: 'sensitive',
  driver_license: 'sensitive',
  tax_id: 'sensitive',
  address: 'pii',
  date_of_birth: 'pii',
  credit_card: 'sensitive',
  bank_account: 'sensitive',
  iban: 'sensitive',
  cvv: 'sensitive',
  medical: 'sensitive',
  biometric: 'sensitive',
  geolocation: 'pii',
  ip_address: 'pii',
  mac_address: 'pii',
  device_id: 'pii',
  user_agent: 'pii',
  session_token: 'sensitive',
  api_key: 'sensitive',
  username: 'pii',
  password: 'sensitive',
  internal_id: 'public',
  free_text: 'pii',
} as const satisfies Record<string, Sensitivity>;

export type Category = keyof typeof categories;

export const categoryNames = Object.keys(categories) as readonly Category[];
