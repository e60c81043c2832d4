import { type Category, categories } from '../../values/category.ts';
import { familyOf } from '../../values/type.ts';

import type { DatasetPlan, FieldPlan, MaskPlan } from '../../plan/plan.ts';

import { maskClass } from '../../masks/index.ts';

/** What was looked at: true, false, or null where there was nothing to look at, or where no tool can look. */
export type Checks = Readonly<Record<string, boolean | null>>;

/**
 * What follows from a dataset's rules for the regulations that a policy names. Each check is of what the rules do, and none
 * says that a regulation is kept: what is personal is known by categories alone, and who holds the key nobody here can see.
 */
export function complianceOf(
  dataset: Pick<DatasetPlan, 'fields' | 'key'>,
  names: readonly string[],
): Readonly<Record<string, Checks>> {
  return Object.fromEntries(names.flatMap((name) => (checks[name] ? [[name, checks[name](dataset)]] : [])));
}

const checks: Readonly<Record<string, (dataset: Pick<DatasetPlan, 'fields' | 'key'>) => Checks>> = {
  GDPR: gdpr,
  HIPAA: hipaa,
};

type Masked = FieldPlan & { readonly mask: MaskPlan };

/** What is masked, of the row and inside of its documents. */
function maskedIn(fields: readonly FieldPlan[]): Masked[] {
  const all = fields.flatMap((field) => [
    field,
    ...(field.inside ?? []).map(({ path, type, mask }) => ({ ...field, name: path, type, mask })),
  ]);
  return all.filter((field): field is Masked => field.mask !== undefined);
}

/** Regulation (EU) 2016/679: pseudonymised is what needs the key to be a person's again (article 4(5)), anonymous what no key helps with (recital 26). */
function gdpr({ fields }: Pick<DatasetPlan, 'fields' | 'key'>): Checks {
  const personal = maskedIn(fields).filter(({ mask }) => categories[mask.category] !== 'public');
  const special = personal.filter(({ mask }) => ['medical', 'biometric'].includes(mask.category));
  const linked = maskedIn(fields).some((field) => classOf(field) !== 'data-free');
  return {
    personal_fields_masked: all(personal, (field) => isAlways(field) && classOf(field) !== 'keep'),
    special_categories_masked: all(special, (field) => isAlways(field) && classOf(field) !== 'keep'),
    irreversible: all(personal, (field) => isAlways(field) && isReplaced(field)),
    // Whatever a key or a part of the value is left of can be brought together with the person.
    anonymous: linked ? false : null,
    key_kept_apart: null,
  };
}

/** 45 CFR 164.514(b)(2)(i): the identifiers of the safe harbor method, as far as categories tell them. */
const identifiers: Readonly<Record<string, readonly Category[]>> = {
  A_names: ['full_name', 'first_name', 'last_name'],
  B_places: ['address', 'geolocation'],
  D_E_telephone_and_fax: ['phone'],
  F_email: ['email'],
  G_social_security: ['ssn'],
  H_I_medical_record_and_health_plan: ['medical'],
  J_accounts: ['bank_account', 'iban', 'credit_card', 'cvv'],
  K_licenses: ['driver_license', 'passport'],
  M_devices: ['device_id', 'mac_address'],
  O_ip_addresses: ['ip_address'],
  P_biometrics: ['biometric'],
  R_other: ['national_id', 'tax_id', 'username', 'password', 'session_token', 'api_key', 'user_agent', 'free_text'],
};

function hipaa({ fields, key }: Pick<DatasetPlan, 'fields' | 'key'>): Checks {
  const masked = maskedIn(fields);
  const of = (wanted: readonly Category[]) => masked.filter(({ mask }) => wanted.includes(mask.category));
  const dates = masked.filter(({ mask, type }) => mask.category === 'date_of_birth' || isDay(type));
  return {
    ...Object.fromEntries(
      Object.entries(identifiers).map(([name, wanted]) => [
        name,
        all(of(wanted), (field) => isAlways(field) && isReplaced(field)),
      ]),
    ),
    C_dates: all(dates, (field) => isAlways(field) && (isReplaced(field) || isYear(field))),
    C_ages_over_89: null,
    L_vehicles: null,
    N_urls: null,
    Q_photographs: null,
    // 164.514(c): a code must not be derived from what it stands for. A key is one that tells the person's row.
    no_derived_codes: all(masked, (field) => !['keyed', 'reversible'].includes(classOf(field))),
    keys_replaced: all(
      masked.filter(({ name }) => key.includes(name)),
      (field) => classOf(field) !== 'keep',
    ),
  };
}

function all(fields: readonly Masked[], holds: (field: Masked) => boolean): boolean | null {
  return fields.length === 0 ? null : fields.every(holds);
}

function classOf({ mask }: Masked): string {
  return maskClass(mask) ?? 'keep';
}

/** Whether nothing of a value, or nothing but its length, is left without its key. */
function isReplaced(field: Masked): boolean {
  const isWhole = ['data-free', 'keyed'].includes(classOf(field)) || field.mask.rule === 'redact';
  return isWhole && !leavesPart(field);
}

function leavesPart({ mask: { parameters } }: Masked): boolean {
  const { keep_first, keep_last, show_last_4 } = parameters;
  return Number(keep_first ?? 0) > 0 || Number(keep_last ?? 0) > 0 || show_last_4 === true;
}

/** Whether it is masked in every row, whatever stands there. */
function isAlways({ mask }: Masked): boolean {
  return mask.when === undefined && mask.onNonconforming !== 'keep';
}

function isYear({ mask }: Masked): boolean {
  return mask.rule === 'generalize' && mask.parameters.to === 'year';
}

function isDay(type: FieldPlan['type']): boolean {
  return ['date', 'timestamp', 'timestamptz'].includes(familyOf(type));
}
