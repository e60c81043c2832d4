import { displayWidth } from '../../base/display-width.ts';

import type { Span } from '../../diagnostics/source-file.ts';
import { visible } from '../../diagnostics/visible.ts';

import { typeText } from '../../values/type.ts';

import {
  describeApart,
  describeDraw,
  describeSource,
  groupText,
  nameOf,
  percent,
  withParameters,
} from '../../plan/describe.ts';
import type { ConstraintPlan } from '../../plan/plan.ts';

import type { Places } from '../../compile/places.ts';

import type { CellExplanation, InputCell } from '../../pipeline/explain/cell-explanation.ts';

/** A cell's explanation for people: a fact a line, each with the place that says so. */
export function explanationText(cell: CellExplanation, places: Places, indent = ''): string {
  const placeOf = (constraint: ConstraintPlan) => places.get(cell.dataset.id)?.constraints.get(constraint);
  const facts = [
    fact('type', `${typeText(cell.field.type)}, ${cell.field.nullable ? 'nullable' : 'not null'}`, cell.places?.field),
    fact(cell.field.source.kind, sourceText(cell), cell.places?.source),
    ...(cell.field.source.kind === 'given' ? [] : [fact('key', keyText(cell))]),
    ...cell.inputs.map((input) => fact('reads', inputText(input))),
    ...nullFacts(cell),
    ...maskFacts(cell),
    ...(cell.locale === undefined ? [] : [fact('locale', `${cell.locale} in this row`)]),
    ...markFacts(cell),
    ...(cell.trait === undefined
      ? []
      : [fact('trait', `${cell.trait}: this row has the field from there`, traitPlace(cell, places))]),
    ...cell.nullRules.map((each) =>
      fact('null rule', `${each.text}: ${cell.value === null ? 'null here' : 'a value here'}`, placeOf(each)),
    ),
    ...cell.bounds.map(({ text, value, constraint }) =>
      fact(
        'bound',
        `${text}: ${value === null ? 'does not count here' : `here ${shown(value)}`}`,
        constraint && placeOf(constraint),
      ),
    ),
    ...cell.constraints.map((each) =>
      fact('constraint', `${each.text}, ${each.obeyed ? 'obeyed by construction' : 'checked'}`, placeOf(each)),
    ),
  ];
  const lines = facts.map((line) => `${indent}  ${line}\n`);
  const parent = cell.parent ? explanationText(cell.parent, places, `${indent}  `) : '';
  return `${indent}${assignment(cell.cell, cell.value)}\n${lines.join('')}${parent}`;
}

/** One line for each cell of a row. */
export function rowText(cells: readonly CellExplanation[]): string {
  const names = Math.max(...cells.map((each) => each.cell.length));
  const widths = cells.map((each) => displayWidth(shown(each.value)));
  const values = Math.min(40, Math.max(...widths));
  return cells
    .map((each, index) => {
      const space = ' '.repeat(Math.max(0, values - (widths[index] as number)));
      return `${each.cell.padEnd(names)} = ${shown(each.value)}${space}  ${sourceText(each)}\n`;
    })
    .join('');
}

function placeText({ file, start }: Span): string {
  const { line, column } = file.position(start);
  return `${file.shown}:${line}:${column}`;
}

const labels = 12;

function fact(label: string, text: string, span?: Span): string {
  return `${label.padEnd(labels)}${text}${span ? `  (${placeText(span)})` : ''}`;
}

function assignment(cell: string, value: string | null): string {
  return `${cell} = ${shown(value)}`;
}

/** NULL, or the value: a text in quotes where it could be taken for something else. */
function shown(value: string | null): string {
  if (value === null) return 'NULL';
  return /^$|^\s|\s$|^NULL$/.test(value) ? `'${visible(value)}'` : visible(value);
}

function sourceText({ dataset, field, reference, parent }: CellExplanation): string {
  if (!reference) return describeSource(dataset, field.source);
  const { fields } = reference;
  const target = parent ? parent.cell : `no row of ${nameOf(reference.parent)}`;
  const together =
    fields.length > 1 ? `, together with ${fields.filter((name) => name !== field.name).join(', ')}` : '';
  return `${[target, describeDraw(dataset, reference), ...describeApart(dataset, reference)].join(', ')}${together}`;
}

/** What a cell is drawn by: all that its value depends on beside its definition. */
function keyText({ dataset, field, reference, row, path }: CellExplanation): string {
  const name =
    path !== undefined
      ? `field ${path}`
      : reference
        ? `reference ${reference.fields.join(', ')}`
        : `field ${field.key}`;
  const group = field.source.kind === 'generator' ? field.source.group : undefined;
  return `seed ${dataset.seed}, dataset ${dataset.name}, ${name}${group ? `${groupText(group)}` : ''}, row ${row}`;
}

function inputText({ name, cell, value }: InputCell): string {
  const own = `${name} = ${shown(value)}`;
  return cell === undefined || cell.endsWith(`.${name}`) ? own : `${own}, of ${cell}`;
}

function nullFacts({ field, reference, value }: CellExplanation): string[] {
  const share = reference?.nullProbability ?? field.nullProbability;
  if (share === 0) return [];
  return [fact('nulls', `${percent(share)} of rows, ${value === null ? 'this one' : 'not this one'}`)];
}

/** Where the trait of the row says what the field is made from. */
function traitPlace({ dataset, field, trait }: CellExplanation, places: Places): Span | undefined {
  return places.get(dataset.id)?.fields.get(`${field.name}@${trait}`)?.source;
}

function markFacts({ field, marks: { unique, counted, edgeCase, invalid, written } }: CellExplanation): string[] {
  const hereOf = (here: boolean) => (here ? 'this one' : 'not this one');
  return [
    ...(unique === undefined ? [] : [fact('unique', unique === field.name ? 'no value twice' : `as ${unique}`)]),
    ...(counted === undefined
      ? []
      : [fact('counts', counted === null ? 'rows without a parent' : `the rows of ${counted}`)]),
    ...(edgeCase ? [fact('edge cases', `${percent(edgeCase.share)} of rows, ${hereOf(edgeCase.here)}`)] : []),
    ...(invalid
      ? [
          fact(
            'invalid',
            `${percent(invalid.share)} of rows (${invalid.kind}), ${hereOf(invalid.here)}${invalid.here ? `: written is ${shown(invalid.written ?? null)}` : ''}`,
          ),
        ]
      : []),
    ...(written === undefined ? [] : [fact('invalid', `something inside; written is ${shown(written)}`)]),
  ];
}

function maskFacts({ field: { mask }, unmasked, places }: CellExplanation): string[] {
  if (!mask) return [];
  const rule = `${withParameters(mask.rule, mask.parameters)} as ${mask.category}`;
  const isOnTheWayIn = mask.isDone === true;
  const before = isOnTheWayIn
    ? ', as the row was read'
    : unmasked === undefined
      ? ''
      : `: before it ${shown(unmasked)}`;
  return [fact('mask', `${rule}${before}`, places?.mask)];
}

/** The same as data. */
export function explanationData(cell: CellExplanation, places: Places): unknown {
  const { dataset, field, row, path, value, reference, parent, inputs, unmasked, bounds, constraints } = cell;
  const { mask, source } = field;
  const lines = places.get(dataset.id);
  return {
    cell: cell.cell,
    dataset: dataset.id,
    field: field.name,
    row,
    value,
    type: typeText(field.type),
    nullable: field.nullable,
    place: placeData(cell.places?.field),
    source: {
      kind: source.kind,
      ...(source.kind === 'generator' && { generator: source.generator, parameters: source.parameters }),
      ...(source.kind === 'expression' && { expression: source.text }),
      ...(reference && { reference: reference.name, draw: reference.draw }),
      place: placeData(cell.places?.source),
    },
    key: {
      seed: dataset.seed,
      dataset: dataset.name,
      ...(path !== undefined ? { field: path } : reference ? { reference: reference.fields } : { field: field.key }),
      row,
    },
    null_probability: reference?.nullProbability ?? field.nullProbability,
    inputs,
    ...(mask && {
      mask: {
        rule: mask.rule,
        parameters: mask.parameters,
        category: mask.category,
        ...(unmasked !== undefined && { before: unmasked }),
        place: placeData(cell.places?.mask),
      },
    }),
    ...(cell.locale !== undefined && { locale: cell.locale }),
    ...(cell.trait !== undefined && { trait: cell.trait, trait_place: placeData(traitPlace(cell, places)) }),
    ...marksData(cell),
    ...(cell.nullRules.length > 0 && { null_rules: cell.nullRules.map(({ text }) => text) }),
    bounds: bounds.map(({ text, value }) => ({ text, value })),
    constraints: constraints.map((each) => ({
      text: each.text,
      severity: each.severity,
      obeyed: each.obeyed,
      place: placeData(lines?.constraints.get(each)),
    })),
    parent: parent ? explanationData(parent, places) : null,
  };
}

function marksData({ marks: { unique, counted, edgeCase, invalid, written } }: CellExplanation): object {
  return {
    ...(unique !== undefined && { unique_as: unique }),
    ...(counted !== undefined && { counted_in: counted }),
    ...(edgeCase && { edge_cases: edgeCase }),
    ...(invalid && { invalid }),
    ...(written !== undefined && { written }),
  };
}

function placeData(span: Span | undefined): unknown {
  return span ? { file: span.file.shown, ...span.file.position(span.start) } : null;
}
