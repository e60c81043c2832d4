/** The locale of a field's words: one, or several of which each row has one. */
export type LocalePlan = string | readonly LocaleShare[];

/** The rows whose draw, from 0 up to 1, is in [from, to). */
export interface LocaleShare {
  readonly locale: string;
  readonly from: number;
  readonly to: number;
}

/** The locales that there are, each once. */
export function localesIn(plan: LocalePlan): readonly string[] {
  return typeof plan === 'string' ? [plan] : plan.map(({ locale }) => locale);
}
