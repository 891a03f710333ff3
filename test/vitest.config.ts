/** Runs the tests that need no built site: unit tests in Node, tests of components and elements in happy-dom. */
import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';

export default getViteConfig(
  {
    test: {
      reporters: ['default', 'json'],
      outputFile: { json: fileURLToPath(new URL('../.cache/reports/unit.json', import.meta.url)) },
      projects: [
        { extends: true, test: { name: 'node', include: ['test/unit/**/*.test.ts'] } },
        {
          extends: true,
          test: {
            name: 'browser',
            include: ['test/{component,element}/**/*.test.ts'],
            environment: fileURLToPath(new URL('./environment.ts', import.meta.url)),
          },
        },
      ],
    },
  },
  { devToolbar: { enabled: false } },
);
