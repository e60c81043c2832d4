// The floors of the house, lowest first. A folder may import itself and what lies below, never its neighbours.
const floors = [
  ['base'],
  ['diagnostics', 'random'],
  ['values'],
  ['definition', 'expression', 'detect'],
  ['plan'],
  ['generators', 'masks', 'formats'],
  ['compile', 'generate', 'targets'],
  ['versions'],
  ['pipeline'],
  ['commands', 'index'],
  ['start'],
];

// A folder, or a file of that name: `index.ts` is a room of its own.
const room = (names) => `^src/(${names.join('|')})(/|\\.ts$)`;

const roomRules = floors.flatMap((names, floor) =>
  names.map((name) => ({
    name: `floor-of-${name}`,
    comment: `${name} may import ${[name, ...floors.slice(0, floor).flat()].join(', ')} and nothing else of src`,
    severity: 'error',
    from: { path: room([name]) },
    to: { path: '^src/', pathNot: room([name, ...floors.slice(0, floor).flat()]) },
  })),
);

const homes = {
  yaml: ['definition'],
  '@faker-js/faker': ['values'],
  seedrandom: ['random'],
  chalk: ['diagnostics'],
  'libpg-query': ['expression'],
  re2js: ['expression'],
  '@eslint-community/regexpp': ['values'],
  'any-ascii': ['values'],
  '@oclif/core': ['commands', 'start'],
  pg: ['targets'],
  'pg-copy-streams': ['targets'],
  'pg-connection-string': ['targets'],
  pgpass: ['targets'],
  '@electric-sql/pglite': ['targets'],
  nanotar: ['targets'],
  mongodb: ['targets'],
  semver: ['versions'],
  pako: ['formats'],
  fzstd: ['formats'],
  '@foxglove/wasm-zstd': ['formats'],
};

// Tells `yaml` from `yaml-extra`, in node_modules of any depth, and where it is named but not installed.
const packagePath = (name) => `(^|node_modules/(@types/)?)${name}(/|$)`;

const homeRules = Object.entries(homes).map(([name, rooms]) => ({
  name: `home-of-${name}`,
  comment: `${name} is imported in ${rooms.join(', ')} alone`,
  severity: 'error',
  from: { path: '^src/', pathNot: room(rooms) },
  to: { path: packagePath(name) },
}));

const sinks = 'src/formats/sinks/';
const outside = `${room(['commands', 'pipeline', 'start', 'targets'])}|^${sinks}`;

module.exports = {
  forbidden: [
    ...roomRules,
    ...homeRules,
    {
      name: 'every-file-has-a-floor',
      comment: 'a new folder of src needs its line in the list of floors',
      severity: 'error',
      from: { path: '^src/', pathNot: room(floors.flat()) },
      to: {},
    },
    {
      name: 'every-file-has-a-floor',
      comment: 'the same for a file that nothing is joined to',
      severity: 'error',
      from: { path: '^src/', pathNot: room(floors.flat()), orphan: true },
      to: {},
    },
    {
      name: 'packages-have-a-home',
      comment: 'an external package needs its line in the list of homes',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown', 'npm-optional', 'npm-peer'],
        pathNot: Object.keys(homes).map(packagePath),
      },
    },
    {
      name: 'pure-floors',
      comment: 'files, environment, network and process belong to commands, pipeline, sinks, targets and start',
      severity: 'error',
      from: { path: '^src/', pathNot: outside },
      // Hashing and inflating are pure, `module` reads the package's own JSON, a worker thread computes the rows of its parent.
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|zlib|stream|module|worker_threads|path/posix)$' },
    },
    { name: 'no-cycles', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-tests-in-src',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|bench|scripts|dist)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Type-only imports count too: they couple two floors as much as any other.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
