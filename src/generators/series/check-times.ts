import { microsecondsPerDay } from '../../values/moment.ts';

import type { Complaint } from '../generator.ts';

import { parseHours, parseInterval } from './calendar.ts';
import { isPath, type SharedParameters } from './parameters.ts';
import { writtenType } from './settings.ts';

/** What is wrong with when the rows of a series are. */
export function checkTimes(parameters: SharedParameters): Complaint[] {
  const complaints: Complaint[] = [];
  if (parseInterval(parameters.interval) === undefined)
    complaints.push({
      parameter: 'interval',
      message: `\`${parameters.interval}\` is no interval from a second to a week`,
      help: 'such as `30s`, `5m`, `4h`, `1d`, `1w`',
    });
  if (parameters.trading_hours !== undefined && !parseHours(parameters.trading_hours))
    complaints.push({
      parameter: 'trading_hours',
      message: `\`${parameters.trading_hours}\` are no hours of one day`,
      help: 'such as `09:00-17:30`, in UTC',
    });
  return complaints.length > 0 ? complaints : wrongHolidays(parameters);
}

function wrongHolidays(parameters: SharedParameters): Complaint[] {
  const { holidays, interval, trading_hours: hours, asset_type: type } = parameters;
  if (holidays === undefined) return [];
  const parameter = 'holidays';
  if ((parseInterval(interval) as number) > microsecondsPerDay)
    return [{ parameter, message: `bars of ${interval} leave no day out`, help: 'make `interval` a day or less' }];
  // Each parent's own type says what its market keeps.
  if (type !== undefined && isPath(type)) return [];
  const own = writtenType(parameters);
  if (hours === undefined && (own === undefined || own === 'crypto'))
    return [{ parameter, message: 'what never closes keeps no holidays', help: 'leave `holidays` out' }];
  if (holidays !== 'exchange' || (own !== undefined && own !== 'crypto')) return [];
  return [
    { parameter, message: '`exchange` is the asset type’s, and there is none', help: 'say which, such as `LSE`' },
  ];
}
