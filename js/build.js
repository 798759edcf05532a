// One file for the package: no framework, nothing fetched from elsewhere when it runs.

import { build } from 'esbuild';

await build({
  entryPoints: [new URL('src/main.js', import.meta.url).pathname],
  outfile: process.argv[2] ?? new URL('../exa/static/exa.js', import.meta.url).pathname,
  bundle: true,
  format: 'esm',
  minify: true,
  target: 'es2022',
  loader: { '.css': 'text', '.html': 'text' },
  legalComments: 'eof',
  logLevel: 'warning',
});
