/**
 * The version of all that turns coordinates into values: the keyed hash, the generators, the masks, Faker's lists.
 * Raised, with a heading of its own in CHANGELOG.md, whenever the same plan would give other values.
 */
export const catalogueVersion = 1;

/** The seed of a run that names none. */
export const defaultSeed = '1';

/** *As of* of a run that names none. */
export const defaultAsOf = '2026-01-01T00:00:00.000Z';
