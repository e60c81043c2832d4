// A worker thread straight from src: what reads TypeScript in this process does not do so in its threads.
import { register } from 'tsx/esm/api';

register();
await import(process.argv[2]);
