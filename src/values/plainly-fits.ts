import { parseInstant } from './moment.ts';
import { type FieldType, familyOf } from './type.ts';

const smallInteger = /^(?:0|-?[1-9]\d{0,8})$/;
const shortDecimal = /^-?(\d{1,15})(?:\.(\d{1,15}))?$/;

/** A day that every month has, of a year that there was. */
const plainDay = /^(?:[1-9]\d{3})-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;
const plainMoment =
  /^[1-9]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])[ T](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,6})?(?:Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?$/;

/** Whether a text is certainly a value of a type, by a look that is cheaper than `parseCell`; false: that may tell. */
export function plainlyFits(type: FieldType, text: string): boolean {
  if (type.array) return false;
  switch (familyOf(type)) {
    case 'text':
      return !type.objectId && text.length <= (type.length ?? text.length) && !text.includes('\0');
    case 'integer':
      return type.name !== 'smallint' && smallInteger.test(text);
    case 'decimal': {
      const [, whole, fraction = ''] = shortDecimal.exec(text) ?? [];
      const scale = type.scale ?? fraction.length;
      return whole !== undefined && fraction.length <= scale && whole.length + scale <= (type.precision ?? 1000);
    }
    case 'boolean':
      return text === 'true' || text === 'false';
    case 'date':
      return plainDay.test(text) || (/^\d{4}-\d{2}-\d{2}$/.test(text) && parseInstant(text) !== undefined);
    case 'timestamp':
    case 'timestamptz':
      return plainMoment.test(text) || parseInstant(text) !== undefined;
    default:
      return false;
  }
}
