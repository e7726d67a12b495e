// Runs a server process as a child that never outlives its parent: when the parent dies, even by kill -9, the channel closes.
import { pathToFileURL } from 'node:url';

process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.on('disconnect', () => setTimeout(() => process.exit(0), 5000).unref());
await import(pathToFileURL(process.argv[2]).href);
