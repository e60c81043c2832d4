import { type Cell, isNumeric, parseCell } from '../values/cell.ts';
import { CellFaker, fakerMethods } from '../values/faker-methods.ts';
import { Misfit } from '../values/misfit.ts';
import { anySigns } from '../values/signs.ts';
import type { Source } from '../values/source.ts';
import { TextBuilder } from '../values/text-builder.ts';
import { type FieldType, familyOf } from '../values/type.ts';

import { noList, tooMany } from './faker-arguments.ts';
import { mayReach } from './faker-reach.ts';
import { fakerMeant } from './faker-renamed.ts';
import { type BindContext, type Complaint, defineGenerator, type FieldFacts } from './generator.ts';

export const faker = defineGenerator({
  name: 'faker',
  family: 'derived',
  summary: 'any method of Faker’s; `generator: faker.commerce.productName` is the short form',
  version: 1,
  parameters: {
    method: { type: 'text', summary: 'module and method, such as `commerce.productName`' },
    args: { type: 'any', summary: 'its arguments: a list', default: [] },
    realistic: {
      type: 'boolean',
      summary: 'whether methods may be called whose values may be somebody’s, such as `internet.email`',
      optional: true,
    },
  },
  fills: [
    'integer',
    'decimal',
    'float',
    'boolean',
    'text',
    'date',
    'timestamp',
    'timestamptz',
    'uuid',
    'json',
    'network',
  ],
  type: () => ({ name: 'text' }),
  suffixable: true,
  mayMisfit: () => true,
  example: 'Handcrafted Granite Bacon',
  check(parameters, facts) {
    if (!Array.isArray(parameters.args)) return [{ parameter: 'args', message: '`args` must be a list' }];
    const known = fakerMethods(facts.lexicon);
    if (known.includes(parameters.method)) {
      const { method, args, realistic = false } = parameters;
      const wrong = mayReach(method, args, realistic) ?? tooMany(method, args) ?? noList(method, args);
      return wrong ? [wrong] : sample(parameters.method, parameters.args, facts);
    }
    const near = fakerMeant(parameters.method, known);
    return [
      {
        parameter: 'method',
        message: `Faker has no method \`${parameters.method}\``,
        ...(near !== undefined && { help: `did you mean \`faker.${near}\`?` }),
      },
    ];
  },
  bind({ method, args }, context) {
    const cellFaker = new CellFaker(context.lexicon, new Date(context.asOf / 1000));
    const call = cellFaker.method(method, args as readonly unknown[]);
    return isNumeric(context.type) ? numbers(context, cellFaker, call) : texts(context, cellFaker, call);
  },
});

/** Tries the method as the cells will: what it throws or gives that the type cannot hold is told before any row is made. */
function sample(method: string, args: readonly unknown[], { lexicon, asOf, type }: FieldFacts): Complaint[] {
  const cellFaker = new CellFaker(lexicon, new Date(asOf / 1000));
  const call = cellFaker.method(method, args);
  try {
    for (let i = 0; i < 64; i++) {
      cellFaker.set(Math.imul(i + 1, 0x9e3779b9), Math.imul(i + 1, 0x85ebca6b));
      const value = call();
      if (value === undefined || value === null)
        return [{ parameter: 'args', message: `\`faker.${method}\` gives no value` }];
      const cell = parseCell(type, textOf(value, type));
      if ('error' in cell) return [{ message: `\`faker.${method}\` gives values that do not fit: ${cell.error}` }];
    }
  } catch (error) {
    if (args.length === 0)
      return [{ message: `\`faker.${method}\` cannot be called without arguments`, help: 'add `args: […]`' }];
    return [{ parameter: 'args', message: `\`faker.${method}\` refuses these arguments: ${(error as Error).message}` }];
  }
  return [];
}

function texts(context: BindContext, cellFaker: CellFaker, call: () => unknown): Source {
  const builder = new TextBuilder(context.capacity, anySigns);
  const hashes = context.hashes('value');
  return {
    column: builder.column,
    read(rows) {
      hashes.draw(rows);
      builder.reset();
      for (let i = 0; i < rows.length; i++) {
        cellFaker.set(hashes.h0[i] as number, hashes.h1[i] as number);
        const cell = cellOf(call(), context.type, rows.at(i));
        builder.add(String(cell.value));
      }
    },
  };
}

function numbers(context: BindContext, cellFaker: CellFaker, call: () => unknown): Source {
  const hashes = context.hashes('value');
  const values = new Float64Array(context.capacity);
  const scale = scaleOf(context.type);
  return {
    column: { form: 'number', values, scale, nulls: null },
    read(rows) {
      hashes.draw(rows);
      for (let i = 0; i < rows.length; i++) {
        cellFaker.set(hashes.h0[i] as number, hashes.h1[i] as number);
        const cell = cellOf(call(), context.type, rows.at(i));
        values[i] = Number(cell.value) * (familyOf(context.type) === 'decimal' ? shift(scale - cell.scale) : 1);
      }
    },
  };
}

function scaleOf(type: FieldType): number {
  const family = familyOf(type);
  if (family === 'decimal') return type.scale ?? 6;
  return family === 'timestamp' || family === 'timestamptz' ? 3 : 0;
}

function shift(digits: number): number {
  return Number(`1e${digits}`);
}

function cellOf(value: unknown, type: FieldType, row: number): Cell {
  const cell = parseCell(type, textOf(value, type));
  if ('error' in cell) throw new Misfit(cell.error, row);
  return cell;
}

/** A method's result as text; what is longer than the type's scale is rounded to it. */
function textOf(value: unknown, type: FieldType): string {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'number' && familyOf(type) === 'decimal') return value.toFixed(type.scale ?? 6);
  if (typeof value === 'object' && value !== null) return JSON.stringify(value);
  return familyOf(type) === 'json' ? JSON.stringify(value) : String(value);
}
