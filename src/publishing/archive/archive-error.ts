/** What is thrown when the built site cannot be made into an archive. */

/** Says which file is in the way, and why. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
}
