// Containers: reads the database passwords from secret files, makes the addresses of them, then runs the given server.
import { deploymentEnvironment } from './deployment-environment.mjs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

Object.assign(process.env, await deploymentEnvironment(process.env));
await import(pathToFileURL(resolve(process.argv[2])).href);
