/**
 * happy-dom, but with modules compiled as for the server: a test can then render the real component and look at its HTML, or hand it
 * to the custom element, so that the two cannot drift apart.
 */
import { builtinEnvironments, type Environment } from 'vitest/runtime';

const environment: Environment = {
  ...builtinEnvironments['happy-dom'],
  name: 'happy-dom-with-components',
  viteEnvironment: 'ssr',
};
export default environment;
