import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { webAppConfig } from '../../tools/build/web-app-config.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export default defineConfig(webAppConfig({ root, app: 'intake', base: '/intake/' }));
