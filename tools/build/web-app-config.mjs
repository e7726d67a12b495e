// One vite configuration for the three web apps; each apps/<app>/vite.config.mjs says its name and base path.
import react from '@vitejs/plugin-react';
import { join } from 'node:path';

const CHUNKS = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
  { name: 'routing', test: /node_modules\/(react-router|@tanstack\/(react-)?query[^/]*)\// },
  { name: 'kit', test: /node_modules\/(@mantine|@floating-ui)\// },
];

export function webAppConfig({ root, app, base }) {
  return {
    root: join(root, 'apps', app),
    base,
    plugins: [react()],
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
