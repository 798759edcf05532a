// One file for the package: no framework, nothing fetched from elsewhere when it runs.

import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

/** Shaders are texts, which esbuild leaves as they are: of their lines only those of the preprocessor need an end. */
const shaders = {
  name: 'shaders',
  setup(building) {
    building.onLoad({ filter: /three\.module\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const contents = text.replace(/\\n(?:\\t)+/g, '\\n').replace(/([;{}])\\n(?!#)/g, '$1');
      return { contents };
    });
  },
};

await build({
  entryPoints: [new URL('src/main.js', import.meta.url).pathname],
  outfile: process.argv[2] ?? new URL('../exa/static/exa.js', import.meta.url).pathname,
  bundle: true,
  format: 'esm',
  minify: true,
  plugins: [shaders],
  target: 'es2022',
  loader: { '.css': 'text', '.html': 'text' },
  legalComments: 'eof',
  logLevel: 'warning',
});
