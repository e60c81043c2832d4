// Preloaded: threads of this process have room for little more than to start.
const threads = require('node:worker_threads');
const { syncBuiltinESMExports } = require('node:module');

const { Worker } = threads;
threads.Worker = class extends Worker {
  constructor(entry, options) {
    super(entry, { ...options, resourceLimits: { maxOldGenerationSizeMb: 6, maxYoungGenerationSizeMb: 1 } });
  }
};
syncBuiltinESMExports();
