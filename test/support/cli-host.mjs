import { run } from '@oclif/core/run';

// The built command in a process that stays: what a start costs is paid once for many runs. Each has its own folder and environment.

// One call at a time: a process has one folder, one environment and one exit code.
process.on('message', answer);
process.on('disconnect', () => process.exit());

async function answer({ id, args, cwd, env, root }) {
  const streams = ['stdout', 'stderr'].map((name) => taken(process[name]));
  process.chdir(cwd);
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  process.exitCode = undefined;
  let failure;
  try {
    await run(args, { root });
  } catch (error) {
    failure = String(error?.stack ?? error);
  }
  for (const signal of ['SIGINT', 'SIGTERM']) process.removeAllListeners(signal);
  for (const name of ['stdout', 'stderr']) process[name].removeAllListeners('error');
  const [stdout, stderr] = streams.map((end) => end());
  process.send({ id, status: process.exitCode ?? 0, stdout, stderr, failure });
}

/** What is written to a stream until the end is asked for. */
function taken(stream) {
  const { write } = stream;
  const parts = [];
  stream.write = (chunk, encoding, done) => {
    parts.push(Buffer.from(chunk, typeof encoding === 'string' ? encoding : 'utf8'));
    (typeof encoding === 'function' ? encoding : done)?.();
    return true;
  };
  return () => {
    stream.write = write;
    return Buffer.concat(parts).toString();
  };
}
