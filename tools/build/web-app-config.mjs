// The vite configuration of the three web apps. For developing one of them: WEB_APP=intake npx vite --config tools/build/vite.config.mjs
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
/** Where each app is served. */
export const WEB_APP_BASES = { 'sign-in': '/', intake: '/intake/', workbench: '/workbench/' };

const CHUNKS = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
  { name: 'routing', test: /node_modules\/(react-router|@tanstack\/(react-)?query[^/]*)\// },
  { name: 'kit', test: /node_modules\/(@mantine|@floating-ui)\// },
];

/** A small classic script at the top of the page, with a hash in its name like every other file of ours. */
function firstPaint(base) {
  const source = readFileSync(join(root, 'libs/ui/src/theme/first-paint.js'), 'utf8');
  const fileName = `assets/first-paint-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.js`;
  return {
    name: 'first-paint',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source });
    },
    transformIndexHtml: () => [{ tag: 'script', attrs: { src: `${base}${fileName}` }, injectTo: 'head-prepend' }],
  };
}

export function webAppConfig(app) {
  return {
    configFile: false,
    root: join(root, 'apps', app),
    base: WEB_APP_BASES[app],
    plugins: [react(), firstPaint(WEB_APP_BASES[app])],
    resolve: {
      alias: [{ find: /^@chartwright\/([a-z-]+)$/, replacement: join(root, 'libs', '$1', 'src', 'index.ts') }],
      dedupe: ['react', 'react-dom'],
    },
    build: {
      outDir: join(root, 'apps', app, 'dist'),
      emptyOutDir: true,
      target: 'es2022',
      // Inlined fonts and images would need data: in the content security policy.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } },
    },
    server: { proxy: { '/api': 'http://localhost:4300' } },
  };
}
