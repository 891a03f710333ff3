/** The path of a host below which the shelf stands, from the setting `BASE_PATH`. */

/** Thrown when the setting cannot be a path of a host, or is also the name of a folder of the site. */
export class BasePathError extends Error {
  override readonly name = 'BasePathError';
}

const PATH = /^(?:\/[a-z0-9][a-z0-9_.-]*)+\/?$/iu;

/**
 * Reads the setting; the empty text for none.
 * @example parseBasePath('/shelf/') // '/shelf'
 * @throws {BasePathError} when it is no path
 */
export function parseBasePath(setting: string | undefined): string {
  if (setting === undefined || setting === '' || setting === '/') return '';
  if (!PATH.test(setting))
    throw new BasePathError(
      `BASE_PATH is "${setting}". Give a path on the host that starts with a slash, such as /shelf.`,
    );
  return setting.replace(/\/$/u, '');
}
