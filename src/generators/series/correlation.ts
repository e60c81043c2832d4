import type { ParameterValue } from '../../values/parameter.ts';

import type { Fault } from './regimes.ts';

const most = 256;

/**
 * The lower triangle L with L·Lᵀ = the matrix (Cholesky): times independent normal numbers it gives such that correlate
 * like that. Each row depends on those before alone, so another asset behind them changes none.
 */
export function readCorrelation(written: ParameterValue): readonly Float64Array[] | Fault {
  const form = {
    message: '`correlation` is a square of numbers: a list of lists, one for each series',
    help: 'such as `[[1, 0.8], [0.8, 1]]`',
  };
  if (!Array.isArray(written) || written.length === 0) return form;
  if (written.length > most)
    return { message: `\`correlation\` is of ${written.length} series; at most ${most} can be` };
  for (const [item, row] of written.entries()) {
    if (!Array.isArray(row) || row.length !== written.length || !row.every((each) => typeof each === 'number'))
      return { ...form, item };
  }
  const matrix = written as unknown as readonly (readonly number[])[];
  return unfit(matrix) ?? cholesky(matrix);
}

function unfit(matrix: readonly (readonly number[])[]): Fault | undefined {
  for (const [item, row] of matrix.entries()) {
    if (row[item] !== 1)
      return { message: `the correlation of series ${item + 1} with itself is 1, not ${row[item]}`, item };
    const far = row.find((each) => each < -1 || each > 1);
    if (far !== undefined) return { message: `a correlation is from -1 to 1, not ${far}`, item };
    const odd = row.findIndex((each, other) => each !== matrix[other]?.[item]);
    if (odd >= 0)
      return {
        message: `the correlation of series ${item + 1} and ${odd + 1} is ${row[odd]} here and ${matrix[odd]?.[item]} there`,
        item,
      };
  }
  return undefined;
}

function cholesky(matrix: readonly (readonly number[])[]): readonly Float64Array[] | Fault {
  const lower: Float64Array[] = [];
  for (const [item, row] of matrix.entries()) {
    const own = new Float64Array(item + 1);
    for (let at = 0; at <= item; at++) {
      const other = at === item ? own : (lower[at] as Float64Array);
      let rest = row[at] as number;
      for (let by = 0; by < at; by++) rest -= (own[by] as number) * (other[by] as number);
      if (at < item) own[at] = rest / (other[at] as number);
      else if (rest < 1e-10)
        return {
          message: `no series correlate like that: the matrix is not positive definite from series ${item + 1} on`,
          help: 'what correlates with one of two that are alike must correlate with the other as well',
          item,
        };
      else own[at] = Math.sqrt(rest);
    }
    lower.push(own);
  }
  return lower;
}
