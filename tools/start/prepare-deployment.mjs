// Containers: brings the database up to date before API and worker start. The demo goes in only where it is asked for by name.
import { deploymentEnvironment } from './deployment-environment.mjs';

Object.assign(process.env, await deploymentEnvironment(process.env));
const { prepare } = await import('../dist/start/prepare.js');
await prepare(
  {
    ownerUrl: process.env.DATABASE_URL,
    codeSetsFolder: process.env.CODESETS_DIR ?? null,
    dataFolder: '/tmp',
    withDemo: process.env.CHARTWRIGHT_DEMO === 'yes',
  },
  { step: (number, text) => console.log(`[${number}] ${text}`), detail: (text) => console.log(`    ${text}`) },
);
